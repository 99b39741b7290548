"""A pronoun behind an opening clause stands for whom the clause names, and gives way to the name."""

import pytest

from feedpub.parser.titles.resumed import by_name, of_whom
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("When Roe left the bank, he took it.", "Roe took it."),
        ("After the board of Acme voted in May, it told 300 clerks to go.", "The board of Acme told 300 clerks to go."),
        ("While clerks at the Hull mills struck, they sang.", "Clerks at the Hull mills sang."),
        ("As Roe met the press on Monday in Leeds, she wept.", "Roe wept."),
    ],
)
def test_a_statement_is_told_of_the_name(sentence: str, told: str) -> None:
    assert by_name(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "If Roe left the bank, he took it.",
        "Before Roe was mayor, she sold fish.",
        "When Roe was a boy, he sang.",
        "After Roe met Doe, he left.",
        "After Roe came home, it was raining.",
        "After Roe came home, they left.",
        "When asked of it, he left.",
        "After she met Roe, she left.",
        "After the clerk left, he wept.",
        "After Roe, a clerk, left, he wept.",
        "When Roe left, Doe took it.",
    ],
)
def test_where_it_may_be_another_it_stays(sentence: str) -> None:
    assert by_name(sentence) == sentence


def test_a_title_names_who_went_on() -> None:
    told = "When Mayor Jane Roe announced in a short, blue film that she would stand, she also named the next aides."
    assert cut([told]) == "Mayor Jane Roe named next aides"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "After word reached Hull of a talk with the old guild leader Jane Roe, a clerk met her in Leeds.",
            "A clerk met Jane Roe in Leeds.",
        ),
        ("While Tom Poe, the mayor, was in Hull, two men robbed him.", ""),
        ("When Tom Poe was in Hull, clerks had mocked him at a fair.", "Clerks had mocked Tom Poe at a fair."),
        ("After Tom Poe met Jane Roe, a clerk met her in Leeds.", ""),
        ("After the Harbour Board met, a clerk saw her in Leeds.", ""),
        ("After Jane Roe left, a clerk sold her house.", ""),
        ("After Jane Roe left a clerk met her.", ""),
        ("Before Jane Roe left, a clerk met her in Leeds.", ""),
        ("After Jane Roe left, a clerk and her son sang.", ""),
    ],
)
def test_whom_it_was_done_to_is_named(sentence: str, told: str) -> None:
    """Where the clause names one person, and the pronoun stands right behind the verb; otherwise the sentence stays."""
    assert of_whom(sentence) == (told or sentence)
