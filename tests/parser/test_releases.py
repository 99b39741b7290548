"""The head of a release."""

import pytest

from feedpub.parser import parse
from feedpub.parser.lines import releases

LEAD = "The board said on Monday that it would reopen the eastern pier, which a storm had broken in two."
TITLE = "Eastern Pier Opens to All 40 Boats"


@pytest.mark.parametrize(
    ("above", "byline"),
    [
        (("Ministry of Ferries", "5 May 2031 17:05 IST"), ()),
        (("Harbour Information Bureau", "Government of Quernland", "Ministry of Old Ferries, Piers & Tides"), ()),
        (("THE HARBOUR HOUSE", "Office of the Press Secretary", "For Immediate Release", "May 5, 2031"), ()),
        (("Department of Quays", "Pier Master's Office", "Old Pier District", "FOR IMMEDIATE RELEASE"), ()),
        (("Embassy of Quernland", "By Ann Lee"), ("Ann Lee",)),
    ],
)
def test_who_sends_a_release_is_not_its_title(above: tuple[str, ...], byline: tuple[str, ...]) -> None:
    """The title stands below; the others go, and sign nothing."""
    read = parse("\n".join((*above, TITLE, LEAD)).encode(), "x")
    assert (read.title, read.byline, [block.text for block in read.blocks]) == (TITLE, byline, [LEAD])


@pytest.mark.parametrize(
    "copy",
    [
        ("Ministry of Ferries Closes Two Piers", "Boats turned away at dawn"),
        ("Eastern Pier Opens to All Boats on Friday", "FOR IMMEDIATE RELEASE", "The board is glad of it"),
        ("Pier Opens to Boats", "FOR IMMEDIATE RELEASE", "Ann Lee", "Call +44 1632 960 001"),
        ("Pier Opens to Boats", "FOR IMMEDIATE RELEASE", "Monday 5 May 2031"),
        ("Pier Opens to Boats", "FOR IMMEDIATE RELEASE", "Contact: Ann Lee of the board"),
    ],
)
def test_a_title_above_the_mark_stays_one(copy: tuple[str, ...]) -> None:
    """It is longer than a sender's name, or nothing below it reads like a title."""
    assert parse("\n".join((*copy, LEAD)).encode(), "x").title == copy[0]


def test_an_office_is_named_by_its_whole_line() -> None:
    """What is told of one is a title."""
    assert releases.is_office("Department of Quays")
    assert not releases.is_office("Department of Quays | closes a pier")
    assert not releases.is_office("The Quays")
