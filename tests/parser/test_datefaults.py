"""Which part of a date in front matter is wrong."""

from datetime import UTC, datetime

import pytest

from feedpub.errors import FeedpubError
from feedpub.model import Conventions
from feedpub.parser.frontmatter import read

UNKNOWN = "{} is no zone feedpub knows; write how far it is from UTC, like +05:30"


def told(date: str) -> str:
    """Give what is wrong with a date."""
    with pytest.raises(FeedpubError) as caught:
        read(f"---\ndate: {date}\n---\nStory.\n", Conventions(), "a.txt")
    return str(caught.value)


@pytest.mark.parametrize(
    ("date", "fault"),
    [
        ("2026-02-30", "2026-02 has no day 30"),
        ("2026-04-31 09:30", "2026-04 has no day 31"),
        ("2026-13-01", "there is no month 13"),
        ("30 February 2026", "2026-02 has no day 30"),
        ("30. Februar 2026", "2026-02 has no day 30"),
        ("June 31st, 2026 10:00", "2026-06 has no day 31"),
        ("2026-05-10 25:00", "there is no time 25:00"),
        ("10 May 2026 09:70", "there is no time 09:70"),
        ("2026-05-10T09:30:61", "there is no time 09:30:61"),
        ("2026-05-10 09:30 XYZ", UNKNOWN.format("XYZ")),
        ("10 May 2026 9:30 pm XYZ", UNKNOWN.format("XYZ")),
    ],
)
def test_the_part_that_is_wrong_is_named(date: str, fault: str) -> None:
    """Day, month, time or zone: the message ends with it, behind what a date looks like."""
    said = told(date)
    assert said.startswith("a.txt:2: date must be a whole date, like 2025-05-10 ")
    assert said.endswith(f"; it is {date!r}: {fault}")


@pytest.mark.parametrize(
    "date", ["tomorrow", "May 2026", "0000-01-01", "May 2026 9:30 pm", "May 2026 10:00 IST", "12:30"]
)
def test_what_can_not_be_told_is_not(date: str) -> None:
    """Where it is not a part that is wrong, the whole is."""
    assert told(date).endswith(f"; it is {date!r}")


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("2026-05-10 09:30 Europe/London", datetime(2026, 5, 10, 8, 30, tzinfo=UTC)),
        ("10 May 2026, 9:30 am Asia/Kolkata", datetime(2026, 5, 10, 4, 0, tzinfo=UTC)),
        ("2026-01-10 09:30 America/Argentina/Buenos_Aires", datetime(2026, 1, 10, 12, 30, tzinfo=UTC)),
        ("2026-01-10 09:30 Etc/GMT+5", datetime(2026, 1, 10, 14, 30, tzinfo=UTC)),
    ],
)
def test_a_zone_may_have_its_full_name(date: str, moment: datetime) -> None:
    """As feed.toml names zones, front matter may too."""
    assert read(f"---\ndate: {date}\n---\nStory.\n", Conventions(), "a.txt")[0].date == moment


def test_a_full_name_that_is_none() -> None:
    """It is told by its name, with what to write."""
    assert told("2026-05-10 09:30 Europe/Nowhere").startswith("a.txt:2: date names Europe/Nowhere, which is no zone")
