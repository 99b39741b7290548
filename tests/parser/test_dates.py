"""Text to moments."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.model import Conventions
from feedpub.parser.origin import dates

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
        ("10 May 2031 09:30 GMT+2", "2031-05-10T09:30:00+02:00"),
        ("10 May 2031 09:30 UTC -0330", "2031-05-10T09:30:00-03:30"),
        ("10 May 2031 09:30 IST+0200", "2031-05-10T09:30:00+02:00"),
        ("10. Mai 2031", "2031-05-10T00:00:00+05:30"),
        ("10 de mayo de 2031 9:30 CEST", "2031-05-10T09:30:00+02:00"),
        ("10 мая 2031", "2031-05-10T00:00:00+05:30"),
    ],
)
def test_whole_dates_are_read(text: str, iso: str) -> None:
    """A date without a time is midnight, one without a zone is the publication's."""
    assert dates.moment(text, ECHO).isoformat() == iso


ZONED = {
    "": "+05:30",
    " +0200": "+02:00",
    " +02:00": "+02:00",
    " -08": "-08:00",
    " GMT+5:45": "+05:45",
    " UTC-3": "-03:00",
    " CEST": "+02:00",
    " PST": "-08:00",
    " ET": "-04:00",
    " UTC": "+00:00",
    " Z": "+00:00",
}
"""A zone as it is printed, and as ISO 8601 has it."""


@pytest.mark.parametrize("conventions", [ECHO, ECHO._replace(date_order="MDY"), ECHO._replace(date_order="YMD")])
@pytest.mark.parametrize("date", ["2031-05-10", "2031-5-10", "2031/05/10", "2031.5.10"])
@pytest.mark.parametrize("clock", [" 09:30", " 9:30", " 9:30 am", " at 9:30 am", ", 09:30", " 09:30:00", "T09:30"])
def test_where_the_year_is_first_the_month_is_before_the_day(date: str, clock: str, conventions: Conventions) -> None:
    """Whatever stands behind them, and in whichever order the publication has day and month."""
    for zone, offset in ZONED.items():
        assert dates.moment(f"{date}{clock}{zone}", conventions).isoformat() == f"2031-05-10T09:30:00{offset}"
    assert dates.moment(date, conventions).isoformat() == "2031-05-10T00:00:00+05:30"


@pytest.mark.parametrize("text", ["Sat, 2031-05-10", "09:30 2031-05-10", "2031 05 10", "203105100930", "2031 May 10"])
def test_the_year_may_have_something_before_it(text: str) -> None:
    """A day of the week, or the time; and the marks between the numbers may be others, or none."""
    assert dates.moment(text, ECHO).strftime("%Y-%m-%d") == "2031-05-10"


@pytest.mark.parametrize(
    "text", ["2031-13-01", "2031/13/01", "2031-02-30 9:30", "2031-13-01 09:30 IST", "20311301 9:30"]
)
def test_where_the_year_is_first_no_day_stands_for_a_month(text: str) -> None:
    """It is refused, in front matter with an error; a line that prints it tells no date."""
    with pytest.raises(ValueError, match="must be a whole date"):
        dates.moment(text, ECHO)
    assert dates.printed(f"Published: {text}", ECHO) is None


@pytest.mark.parametrize(
    "text",
    ["0001-01-01", "0999-05-10", "5 May 0999", "1000-01-01T23:59Z", "9999-12-31T23:00-10:00", "9999-12-30T00:01Z"],
)
def test_a_year_that_rss_cannot_write_is_refused(text: str) -> None:
    """Also in the zone of a reader; and nothing is near enough to the end of time to fall off."""
    with pytest.raises(ValueError, match="must be from 2 January 1000 to 29 December 9999, so that RSS"):
        dates.moment(text, ECHO)


def test_the_first_and_the_last_day() -> None:
    """In front matter; copy is never so old as to come near."""
    assert dates.moment("1000-01-02T00:00Z", ECHO) == dates.EARLIEST
    assert dates.moment("9999-12-30T00:00Z", ECHO) == dates.LATEST
    assert dates.in_dateline("1000-01-01") == dates.in_dateline("May 5, 1000") == dates.in_dateline("1.1.1000") == ""
    assert dates.in_file_name("1000-01-01-pier", ECHO) is None


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
        *["May 10, 2031 10:00 XYZ", "May 10, 2031 10:00 +99:00", "2031-05-10 09:30 XYZT", "1" * 90],
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
    assert dates.printed("Published: 2031-05-10 09:30 +0200", ECHO) == datetime(2031, 5, 10, 7, 30, tzinfo=UTC)
    assert dates.printed("Published: 2031-05-10 09:30 XYZT", ECHO) is None
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
    ("name", "told"),
    [
        ("2031-02-30-pier", "2031-02-30"),
        ("20311301_pier", "20311301"),
        ("2031-05-10-pier", ""),
        ("203105101", ""),
        ("pier", ""),
    ],
)
def test_a_file_name_may_start_with_what_is_no_date(name: str, told: str) -> None:
    """It is given as it is written; nothing is, where there is a date, or none was meant."""
    assert dates.misnamed(name) == told


@pytest.mark.parametrize(
    ("date", "reference", "iso"),
    [
        ("2031-05-10", datetime(2031, 1, 1, tzinfo=UTC), "2031-05-10T00:00:00+05:30"),
        ("--05-10", datetime(2031, 5, 10, tzinfo=UTC), "2031-05-10T00:00:00+05:30"),
        ("--05-10", datetime(2031, 5, 9, tzinfo=UTC), "2030-05-10T00:00:00+05:30"),
        ("--01-01", datetime(2030, 12, 31, 20, tzinfo=UTC), "2031-01-01T00:00:00+05:30"),
        ("--02-29", datetime(2031, 1, 1, tzinfo=UTC), "2028-02-29T00:00:00+05:30"),
        ("--02-29", datetime(1903, 1, 1, tzinfo=UTC), "1896-02-29T00:00:00+05:30"),
        ("--12-31", datetime(1000, 1, 1, tzinfo=UTC), "1000-12-31T00:00:00+05:30"),
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
