"""Where something is said to be, in a place where a headline can't have it."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.objects import straightened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board announced in the old house a plan to sell it", "The board announced a plan to sell it"),
        ("The board rejected by a show of hands a plan to sell it", "The board rejected a plan to sell it"),
        ("The board rejected by 51 to 49 percent a plan to sell it", "The board rejected a plan to sell it"),
        ("The board rejected by 40 votes the plan", "The board rejected the plan"),
        ("The board put off for one month a vote on it", "The board put off a vote on it"),
    ],
)
def test_what_stands_between_a_verb_and_its_object_goes(text: str, expected: str) -> None:
    """Without articles nothing else would show where the object begins."""
    assert changed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The board announced",
        "The board announced a plan",
        "The board announced in the house",
        "The ferry sank in the dock after it hit the old pier",
        "The board announced in the house, a day later",
        "The board announced in an old letter the plan had failed",
        "The board announced in all the papers that it left",
        "The board was sold in the old house a plan",
        "Rules made by the state and a town bind",
        "Rules made by Roe a day later",
        "The board met in Hull to sell the pier",
        "Tin rose by 40 cents a pound",
        "Tin rose by 40 cents a year",
        "The board gave in the house a plan",
        "The board sat in a court hearing a case",
        "The board sat in a court named a day ago",
    ],
)
def test_what_belongs_to_the_phrase_stays(text: str) -> None:
    """Also where a clause opens, or a measure is given."""
    assert changed(text) == text


def changed(text: str) -> str:
    """Give the text as it is straightened."""
    statement = Statement.of(text.split())
    return " ".join(straightened(statement, main_verb(statement))[0].words)
