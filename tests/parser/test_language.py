"""Whether a sentence is English."""

import pytest

from feedpub.parser.grammar import language


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        ("the board of the harbour has met", True),
        ("strong winds were seen in Alder", True),
        ("Doe signed an order clearing debts", True),
        ("Doe underwent a recent change", True),
        ("Jane Roe signed paper Thursday ending an old feud between towns", True),
        ("Das Schiff lag lange in der Bucht von Alder und kam dann an", False),
        ("El alcalde anunció un plan", False),
        ("", False),
    ],
)
def test_a_sentence_is_english_by_its_commonest_words(text: str, *, is_english: bool) -> None:
    """Other languages in the same script are left alone."""
    assert language.is_english(text.split()) is is_english
