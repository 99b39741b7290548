"""A pronoun behind an opening clause stands for whom the clause names, and gives way to the name."""

import pytest

from feedpub.parser.titles.resumed import by_name
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
