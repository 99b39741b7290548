"""English by its closed classes."""

import pytest

from feedpub.parser import english


@pytest.mark.parametrize(
    ("word", "bare"), [('"Denied,', "denied"), ("U.S.", "u.s"), ("doesn’t", "doesn't"), ("—", ""), ("(AP)", "ap")]
)
def test_marks_around_a_word_are_not_the_word(word: str, bare: str) -> None:
    """Inside it they are."""
    assert english.bare(word) == bare


@pytest.mark.parametrize(("key", "has_form"), [("voted", True), ("tied", True), ("need", False), ("red", False)])
def test_a_regular_past_is_told_by_its_ending(key: str, *, has_form: bool) -> None:
    """Words that only look like one are listed."""
    assert english.ends_in_ed(key) is has_form


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        ("the board of the harbour has met", True),
        ("strong winds were seen in Alder", True),
        ("Doe signed an order clearing debts", True),
        ("Das Schiff lag lange in der Bucht von Alder und kam dann an", False),
        ("El alcalde anunció un plan", False),
    ],
)
def test_a_sentence_is_english_by_its_commonest_words(text: str, *, is_english: bool) -> None:
    """Other languages in the same script are left alone."""
    assert english.is_english(text.split()) is is_english
