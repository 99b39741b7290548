"""The timestamp that most pages print."""

from itertools import product

import pytest

from feedpub.parser.lines import rooms
from feedpub.parser.lines.verdict import RUNNING
from feedpub.parser.origin import plainstamp, timestamps

FIELDS = ["", "Published: ", "UPDATED ", "Last modified on: ", "first posted "]
DATES = ["May 5, 2031", "5 May 2031", "05 JANUARY 1999", "Sept. 15th, 2031"]
CLOCKS = ["", " 9:30", ", 09:30 AM", " at 12:15pm GMT", ", at 23:59 EST", " 0:00 ET", ", 9:30 CAT"]
PLAIN = [f"{field}{date}{clock}" for field, date, clock in product(FIELDS, DATES, CLOCKS)]


@pytest.mark.parametrize(
    ("line", "written", "rest"),
    [
        ("May 5, 2031", "May 5, 2031", ""),
        ("Published: 5 May 2031, 09:30 GMT", "5 May 2031 09:30 GMT", "Published: ,"),
        ("Last updated on May 5, 2031 at 9:30 AM ET", "May 5, 2031 9:30 am ET", "Last updated on at"),
    ],
)
def test_a_plain_timestamp_is_told_by_its_form(line: str, written: str, rest: str) -> None:
    """A field, a date, the time of day and its zone; all but the date may be missing."""
    assert plainstamp.read(line) == (written, rest)


@pytest.mark.parametrize(
    "line",
    [
        "Published: 5 May 2031, 09:30 XYZT",
        "Published: 5 May 2031, 24:00",
        "Published: 5 May 2031 09:30 GMT | Updated",
        "Published: 5 May 2031,",
        "Closing date: 5 May 2031",
        "Po\N{LATIN SMALL LETTER LONG S}ted: 5 May 2031",
    ],
)
def test_what_it_is_not_sure_of_it_leaves_alone(line: str) -> None:
    """A zone or a time of day that is none, or any other word."""
    assert plainstamp.read(line) is None


def test_it_says_what_is_found_in_any_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only sooner."""
    told = [timestamps.Stamp(*stamp) for line in PLAIN if (stamp := plainstamp.read(line))]
    timestamps._found.cache_clear()  # noqa: SLF001
    monkeypatch.setattr(plainstamp, "read", lambda _: None)
    assert told == [timestamps.find(line) for line in PLAIN]
    timestamps._found.cache_clear()  # noqa: SLF001


def test_no_room_knows_it_for_anything_else() -> None:
    """So that `rules.stamps` need not ask them, wherever the line stands."""
    assert {say(line) for line in PLAIN for say in (rooms.alone, rooms.at_the_foot)} == {RUNNING}
