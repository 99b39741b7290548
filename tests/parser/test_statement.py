"""Rows of words, and what is left when some are taken out."""

import pytest

from feedpub.parser.grammar.statement import Statement, quoted


@pytest.mark.parametrize(
    ("text", "start", "end", "left"),
    [
        ("They met on Friday in Hull", 2, 4, "They met in Hull"),
        ("They met on Friday, saying so", 2, 4, "They met, saying so"),
        ("Doe, on Friday, said so", 1, 3, "Doe said so"),
        ("They met on Friday, May 5, saying so", 2, 6, "They met saying so"),
        ("However, they met", 0, 1, "they met"),
        ("They met", 1, 1, "They met"),
        (", on Friday, they met", 1, 3, ", they met"),
    ],
)
def test_a_mark_stays_where_it_still_closes_a_clause(text: str, start: int, end: int, left: str) -> None:
    """One comma of two goes with its partner, a lone one moves to the word before."""
    statement = Statement.of(text.split()).without(start, end)
    assert " ".join(statement.words) == left
    assert (statement.words, statement.keys) == ((whole := Statement.of(left.split())).words, whole.keys)


def test_an_apposition_leaves_no_mark() -> None:
    """The comma that opened it goes, whatever closed it."""
    statement = Statement.of("Two men including Doe, left".split())
    assert " ".join(statement.without(2, 4, marked=False).words) == "Two men left"


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("no quotation here", [False, False, False]),
        ("“We won,” he said", [True, False, False, False]),
        ('he said "no" twice', [False, False, False, False]),
        ("the 'old town' hall", [False, True, False, False]),
        ("open “to the end", [False, True, True, True]),
        ("he “won”: good", [False, False, False]),
    ],
)
def test_a_quotation_is_open_from_its_first_mark_to_its_last(text: str, is_open: list[bool]) -> None:
    """After each word it is known whether one may stop there."""
    assert quoted(text.split()) == is_open


@pytest.mark.parametrize("text", ["Salt 'n Tar opened", "Salt 'N' Tar opened", "tar of the '90s sold", "told ‘em so"])
def test_a_mark_that_stands_for_letters_opens_no_quotation(text: str) -> None:
    """A shop's name or a decade leaves nothing open."""
    assert not any(quoted(text.split()))
