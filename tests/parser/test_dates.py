"""Text to moments."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.model import Conventions
from feedpub.parser import dates

INDIA = timezone(timedelta(hours=5, minutes=30))
ECHO = Conventions(timezone=INDIA)
AMERICAN = Conventions(timezone=ZoneInfo("America/New_York"), date_order="MDY")
ISO_FIRST = Conventions(date_order="YMD")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2031-05-10", "2031-05-10T00:00:00+05:30"),
        (" 2031-05-10T09:30:00+02:00 ", "2031-05-10T09:30:00+02:00"),
        ("2031-05-10T09:30Z", "2031-05-10T09:30:00+00:00"),
        ("10 May 2031", "2031-05-10T00:00:00+05:30"),
        ("Sat, 10 May 2031 09:30:00 +0200", "2031-05-10T09:30:00+02:00"),
        ("May 10, 2031 10:02 AM EST", "2031-05-10T10:02:00-05:00"),
        ("May 10, 2031 10:02 AM ET", "2031-05-10T10:02:00-04:00"),
        ("May 10, 2031 22:02 IST", "2031-05-10T22:02:00+05:30"),
        ("05.01.2031", "2031-01-05T00:00:00+05:30"),
        ("2031/01/05 09:30", "2031-01-05T09:30:00+05:30"),
        ("2031.01.05", "2031-01-05T00:00:00+05:30"),
        ("10 May 31", "2031-05-10T00:00:00+05:30"),
        ("10 May 71", "1971-05-10T00:00:00+05:30"),
    ],
)
def test_whole_dates_are_read(text: str, iso: str) -> None:
    """A date without a time is midnight, one without a zone is the publication's."""
    assert dates.moment(text, ECHO).isoformat() == iso


@pytest.mark.parametrize("month", "january MAR Sept. May Feb".split())
@pytest.mark.parametrize("day", "05 1st 22ND 29 31".split())
@pytest.mark.parametrize("form", ["{month} {day}, 2031", "{month} {day} 1999", "{day} {month} 2032"])
def test_common_forms_are_read_as_dateutil_reads_them(month: str, day: str, form: str) -> None:
    """The short way gives what dateutil gives, to whom a comma behind the date leads; none is refused by one only."""
    date = form.format(month=month, day=day)
    for clock in ("0:30", "09:05", "14:05", "24:00", "12:30 am", "12:30pm", "9:00 AM", "13:00 pm", "0:15 am"):
        for zone in ("", " UTC", " EST", " ET", " IST", " AKST", " XYZ"):
            assert _told(f"{date} {clock}{zone}") == _told(f"{date}, {clock}{zone}")
    assert _told(date) == _told(f"{date}, 00:00")


def _told(text: str) -> str:
    """Give the moment, zone and all, or that it is refused."""
    try:
        return repr(dates.moment(text, AMERICAN))
    except ValueError:
        return "refused"


def test_the_publication_tells_day_from_month() -> None:
    """`05.01` is January in Europe and May in America; the year may stand first."""
    assert dates.moment("05.01.2031", AMERICAN).month == 5
    assert dates.moment("05.01.2031", ECHO).month == 1
    assert dates.moment("31/05/01", ISO_FIRST).isoformat() == "2031-05-01T00:00:00+00:00"


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "soon",
            "10",
            "March",
            "Friday",
            "1.5",
            "May 5",
            "May 2031",
            "2031",
            "10:30",
            "Feb 30, 2031",
            "2031-02-30",
        ],
        *["May 10, 2031 10:00 XYZ", "May 10, 2031 10:00 +99:00", "0001-01-01", "9999-12-31T23:00-10:00", "1" * 90],
    ],
)
def test_what_is_not_one_whole_date_is_refused(text: str) -> None:
    """Nothing is completed from today, no zone is guessed, and every moment can be told in UTC."""
    with pytest.raises(ValueError, match="must be a whole date, like 2025-05-10"):
        dates.moment(text, ECHO)


@given(st.text(max_size=30))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    """No other exception, and never a naive time."""
    for read in (dates.moment, dates.printed, dates.in_file_name):
        try:
            found = read(text, ECHO)
        except ValueError:
            continue
        assert found is None or found.astimezone(UTC).tzinfo is UTC


def test_printed_timestamps_are_read() -> None:
    """The date may stand before or after the time; a line that is no timestamp, or tells no real date, gives none."""
    read = dates.printed("Published 10:02 AM EST Nov 9, 2031", ECHO)
    assert read == datetime(2031, 11, 9, 15, 2, tzinfo=UTC)
    assert dates.printed("It was on May 10, 2031 that the pier broke", ECHO) is None
    assert dates.printed("Published Feb 30, 2031", ECHO) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("May 5", "--05-05"),
        ("5 May", "--05-05"),
        ("Jul 21", "--07-21"),
        ("21st JULY", "--07-21"),
        ("Sept. 3, 2031", "2031-09-03"),
        ("3 Sept 2031.", "2031-09-03"),
        ("Feb 29", "--02-29"),
        ("Feb 29, 2032", "2032-02-29"),
        ("Feb 29, 2031", ""),
        ("Feb 31", ""),
        ("2031-05-10", "2031-05-10"),
        ("2031-02-30", ""),
        ("Marchand 5", ""),
        ("May", ""),
        ("", ""),
    ],
)
def test_dates_in_datelines_are_iso(text: str, iso: str) -> None:
    """Without a year, `--MM-DD`; a day that no month has is no date."""
    assert dates.in_dateline(text) == iso


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("2031-05-10-pier", "2031-05-10T00:00:00+05:30"),
        ("20310510_pier", "2031-05-10T00:00:00+05:30"),
        ("2031-0510", None),
        ("203105101", None),
        ("2031-02-30-pier", None),
        ("pier-2031-05-10", None),
    ],
)
def test_file_names_may_start_with_a_date(name: str, iso: str | None) -> None:
    """With hyphens or without, and nothing else at their start."""
    found = dates.in_file_name(name, ECHO)
    assert (found and found.isoformat()) == iso


@pytest.mark.parametrize(
    ("date", "reference", "iso"),
    [
        ("2031-05-10", datetime(2031, 1, 1, tzinfo=UTC), "2031-05-10T00:00:00+05:30"),
        ("--05-10", datetime(2031, 5, 10, tzinfo=UTC), "2031-05-10T00:00:00+05:30"),
        ("--05-10", datetime(2031, 5, 9, tzinfo=UTC), "2030-05-10T00:00:00+05:30"),
        ("--01-01", datetime(2030, 12, 31, 20, tzinfo=UTC), "2031-01-01T00:00:00+05:30"),
        ("--02-29", datetime(2031, 1, 1, tzinfo=UTC), "2028-02-29T00:00:00+05:30"),
        ("--02-29", datetime(1903, 1, 1, tzinfo=UTC), "1896-02-29T00:00:00+05:30"),
        ("--12-31", datetime(1, 1, 1, tzinfo=UTC), "0001-12-31T00:00:00+05:30"),
        ("--01-01", datetime.max.replace(tzinfo=UTC), "9999-01-01T00:00:00+05:30"),
    ],
)
def test_a_dateline_takes_the_year_nearest_before(date: str, reference: datetime, iso: str) -> None:
    """At or before the reference in the publication's zone, or else the first there is."""
    assert dates.completed(date, reference, ECHO).isoformat() == iso


def test_a_day_no_year_has_cannot_be_completed() -> None:
    """It is refused, as any text that is no date."""
    with pytest.raises(ValueError, match="must be a whole date"):
        dates.completed("--02-30", datetime(2031, 1, 1, tzinfo=UTC), ECHO)
