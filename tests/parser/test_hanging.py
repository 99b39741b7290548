"""Titles end in no word that wants the next one."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import hanging
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "Prices in the county rose 3 pct in May compared with 2 pct in April and 5 pct in March of the year "
                "before, the board of trade of the old harbour town of Hull said on Monday."
            ),
            "Prices in county rose 3 pct in May compared with 2 pct, board said",
        ),
        (
            (
                "The old mill company sold nine looms to the board of Hull and bought five in the county town of Leeds "
                "last week in a deal that clerks of both towns had feared."
            ),
            "Old mill company sold nine looms to board of Hull and bought five in county town of Leeds",
        ),
        (
            (
                "The mayor wrote of the old pier nine times in a week and was throwing dust in the eyes of the town to "
                "keep it from reading what the auditors of the county had found in his books."
            ),
            "Mayor wrote of old pier nine times in a week and was throwing dust in eyes of town",
        ),
        (
            (
                "The Alder Bank in the old harbour town of Hull said on Monday that it had bought five of the newest "
                "and largest looms of the county for the works that it is building in Leeds."
            ),
            "Alder Bank in old harbour town of Hull said it had bought five of newest looms of county",
        ),
        (
            (
                "The town's old mayor took it upon himself on Sunday to prove to the salt board of Hull "
                "how dull the rest of the county in the far north of the land really is. Jane Roe "
                "has sold the last mill of the town."
            ),
            "Jane Roe sold last mill of town",
        ),
        (
            (
                "The mayor said the first two years of the sixth plan should be regarded as years of rest and not "
                "as years of new spending on the roads and bridges of the county in the far north."
            ),
            "Mayor said first two years of sixth plan should be regarded as years of rest",
        ),
        (
            (
                "The mayor's sister failed to build a mill that grinds more salt in a day than all the other mills "
                "of the county of Alder in the far north do in a year."
            ),
            "Mayor's sister failed to build mill that grinds more salt",
        ),
    ],
)
def test_no_word_is_left_alone(lead: str, told: str) -> None:
    """One of two numbers with what each is of, whose eyes it is thrown in."""
    assert cut([lead]) == told


@pytest.mark.parametrize(
    ("text", "word", "is_left"),
    [
        ("Eels grow at twice the rate of cod", "rate", True),
        ("Eels tell the rate of growth", "rate", False),
        ("Clerks regain all of it", "all", True),
    ],
)
def test_how_much_it_is_of_something(text: str, word: str, *, is_left: bool) -> None:
    """What a rate is compared with, and of what it is a share, stays."""
    statement = Statement.of(text.split())
    assert hanging.hangs(statement, statement.keys.index(word)) is is_left


@pytest.mark.parametrize(
    ("text", "is_left"), [("An isle is home to gulls", True), ("A clerk was sent home to Hull", False)]
)
def test_what_is_home_is_so_to_somebody(text: str, *, is_left: bool) -> None:
    """But one who is sent home is there."""
    statement = Statement.of(text.split())
    assert hanging.hangs(statement, statement.keys.index("home")) is is_left
