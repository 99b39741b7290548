"""How the source of a statement is named in its title."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import speakers
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("source", "short"),
    [
        ("two people familiar with the matter said", "two people familiar with matter said"),
        ("a senior company spokesman said in a statement", "company spokesman said"),
        ("a spokesman for the old mill said", "spokesman said"),
        ("the board said", "board said"),
        ("three clerks who have seen the plans said", "three clerks said"),
        ("auditors sent by the harbour board have found", "auditors have found"),
        ("Jane Doe, mayor of Hull, said", "Jane Doe said"),
        ("the old salt traders and clerks said", "traders and clerks said"),
        ("the chief of Old Mill Jane Roe said", "Jane Roe said"),
        ("Doe told reporters in Hull", "Doe told reporters"),
        ("Doe told a crowd in Hull", "Doe told a crowd"),
        ("Doe told a packed meeting on the pier", "Doe told a packed meeting"),
        ("Doe told a meeting,", "Doe told a meeting"),
        ("the county court of Hull was told on Monday", "county court was told"),
        ("the Harbour Post has learned", "Harbour Post has learned"),
        ("it is alleged", "it is alleged"),
        ("according to two papers", "according to two papers"),
        ("according to a report by the board", "according to report by board"),
        ("said Jane Doe", "said Jane Doe"),
        ("said the old board's deputy chairman Jane D Roe.", "said Jane D Roe"),
        ("said the minister of state for roads and piers Jane Roe,", "said Jane Roe"),
        ("said the minister of state for roads and piers,", "said minister of state for roads and piers"),
        ("said the old salt traders of Hull,", "said old salt traders of Hull"),
        ("said Jane Roe, deputy chairman of the old mill,", "said Jane Roe"),
        ("the Old Mill Safety Board said", "Old Mill Safety Board said"),
        ("the International Salt Fund said", "International Salt Fund said"),
        ("the U.S. Salt Department said", "Salt Department said"),
        ("Roads Minister Jane Anne Roe said", "Anne Roe said"),
    ],
)
def test_a_source_is_named_in_brief(source: str, short: str) -> None:
    """Its head and the verb are enough."""
    statement = Statement.of(source.split())
    assert speakers.short(statement, 0, len(statement.words)) == short


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "There is little scope for a new pier in Alder, said harbour board chairman Jane Roe.",
            "There is little scope for new pier in Alder, said harbour board chairman Jane Roe",
        ),
        (
            "There is little scope for a new and longer pier in all of Alder, said harbour board chairman Jane Roe.",
            "There is little scope for new and longer pier in all of Alder, said Jane Roe",
        ),
        (
            "Rising demand for rock salt may slowly reduce stocks, the U.S. Salt Department said.",
            "Rising demand for rock salt may slowly reduce stocks, U.S. Salt Department said",
        ),
        (
            "Rising demand for U.S. rock salt from Alder may slowly reduce stocks, the U.S. Salt Department said.",
            "Rising demand for U.S. rock salt from Alder may slowly reduce stocks, Salt Department said",
        ),
    ],
)
def test_who_speaks_is_named_in_full_where_there_is_room(lead: str, told: str) -> None:
    """What they are called goes first."""
    assert cut([lead]) == told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The new fees create a balance between the trade and the town, the Alder Harbour Board said on Monday.",
            "New fees create balance between trade and town, Alder Harbour Board said",
        ),
        ("The pier has a future as a market, Jane Roe said on Monday.", "Pier has future as a market, Jane Roe said"),
        ("The old pier has closed to all trade, Jane Roe said on Monday.", "Old pier closed to all trade"),
    ],
)
def test_how_things_are_is_said_by_somebody(lead: str, told: str) -> None:
    """What happened needs no source; that it is good or bad does."""
    assert cut([lead]) == told
