"""Text to an aware moment, or to the part of a date that the copy gives; the only module that knows dateutil.

Whole dates only, never completed from today's, never naive, and always fit to be told in UTC. Where in the copy a date
stands is left to `timestamps` and `filing`.
"""

import re
import warnings
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from feedpub.model import Conventions
from feedpub.parser.grammar import months
from feedpub.parser.origin import timestamps, zones

if TYPE_CHECKING:
    from dateutil import parser

AS_ELSEWHERE = Conventions()
"""UTC, and the day before the month."""
LONGEST = 80
"""No written date and time is longer."""
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
YEAR = "(?!1000)[12][0-9]{3}"
"""A year of which RSS can tell every day, in every zone; see `EARLIEST`."""
IN_DATELINE = (
    rf"(?i)(?:(?P<month>{MONTH}) ?(?P<day>{DAY})|(?P<day_first>{DAY}) ?(?P<month_last>{MONTH}))"
    rf"(?:(?:,? |/)(?P<year>{YEAR}))?"
)
"""`May 5`, `Sept. 3, 2019`, `21 Jul`, `5th May 2025`, `May 5/2025` (AP Stylebook, "months"; other countries' press)."""
COMMON = (
    rf"(?i)(?:(?P<month>{MONTH}) (?P<day>{DAY})|(?P<day_first>{DAY}) (?P<month_last>{MONTH})),? "
    rf"(?P<year>{YEAR})"
    r"(?: (?P<hour>[0-9]{1,2}):(?P<minute>[0-5][0-9])(?: ?(?P<half>[ap])m)?(?: (?P<zone>[A-Z]{2,4}))?)?"
)
"""`May 10, 2025 9:00 am EST`, `10 May 2025 14:05`: what nearly all copy prints, put in order by `timestamps`."""
ISO_DATE = rf"{YEAR}-[01][0-9]-[0-3][0-9]"
"""As archives of Reuters and others print it: `LONDON 1996-08-20`."""
DOTTED_DATE = rf"([0-3]?[0-9])\.([01]?[0-9])\.({YEAR})"
"""As Central Europe prints it, the day first: `Brussels, 25.11.2025`."""
ANY_LEAP_YEAR = 2000
"""29 February is a date where no year is given."""
NOON = 12
FILE_DATE = rf"({YEAR})(-?)([01][0-9])\2([0-3][0-9])(?![0-9])"
ISO = r"([0-9]{4}(-?)[0-9]{2}\2[0-9]{2}(?:[T ][0-9:.]{2,15})?)(?: ?(Z|[+-][0-9:]{2,6}|[A-Z]{2,4}))?"
YEAR_FIRST = r"\s*[0-9]{4}(?![0-9])|[0-9]{8}|.*?(?<![0-9./-])[0-9]{4}([/.-])[0-9]{1,2}\1[0-9]"
"""`2025/05/10`, `Sat, 2025-5-1`, `20250510 9:30`: the month before the day, as nobody means otherwise."""
BEFORE_OFFSET = rf"\b{zones.LETTERS} ?(?=[+-][0-9])"
EARLIEST, LATEST = datetime(1000, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)
"""RSS has years of four digits (RFC 822, RFC 2822); a day is left for zones."""
LEAPS = 9
"""Years within which there is a 29 February (1896, 1904)."""
DEFAULTS = (datetime(2000, 1, 1), datetime(2004, 2, 2))  # noqa: DTZ001  what they lend to a text makes it refused
PIVOT = 69
"""POSIX, strptime: years 69 to 99 are of the twentieth century, 00 to 68 of ours."""
AMERICAN = r"\b[ECMP][DS]?T$"
"""Behind a day in figures, a zone of the United States, where the month stands first: `04/02/2025 3:15 PM ET`."""


@lru_cache(maxsize=64)  # a line is asked twice, whether it prints a date and which; and stories of one day lie together
def moment(text: str, conventions: Conventions) -> datetime:
    """Read a text that is one date, with or without a time; raise ValueError where it is not, or not a whole one."""
    read = (
        (None if text[:4].isdigit() else _common(text))
        or _iso(text)
        or _abroad(text)
        or _written(text, conventions.date_order)
    )
    aware = read if read.tzinfo else read.replace(tzinfo=conventions.timezone)
    if not EARLIEST <= aware <= LATEST:
        message = (
            f"must be from 2 January 1000 to 29 December 9999, so that RSS can tell it in every zone; it is {text!r}"
        )
        raise ValueError(message)
    return aware


def printed(text: str, conventions: Conventions = AS_ELSEWHERE) -> datetime | None:
    """Read the timestamp that a line prints ("Published 10:02 AM EST Nov 19, 2019"); None where it prints none.

    Whether there is one doesn't hang on the conventions.
    """
    stamp = timestamps.find(text)
    return _moment_or_none(stamp.written, conventions) if stamp else None


@lru_cache(maxsize=1024)
def in_dateline(text: str) -> str:
    """Give the date in a dateline as ISO 8601, `--MM-DD` where it names no year; empty where there is none."""
    text = text.strip(" .")
    if text.isascii() and not any(map(str.isdigit, text)):
        return ""  # as most places are; in other scripts a day may be a word
    if "." in text and (match := re.fullmatch(DOTTED_DATE, text)):
        text = f"{match[3]}-{match[2]:>02}-{match[1]:>02}"
    if text[4:5] == "-" and re.fullmatch(ISO_DATE, text):
        return text if _iso(text) else ""
    if not (match := re.fullmatch(IN_DATELINE, text) or re.fullmatch(IN_DATELINE, months.in_english(text))):
        return ""
    try:
        full = date(int(match["year"] or ANY_LEAP_YEAR), *_month_and_day(match)).isoformat()
    except ValueError:
        return ""
    return full if match["year"] else f"-{full[4:]}"


@lru_cache(maxsize=1024)
def is_abroad(text: str) -> bool:
    """Say whether a date in a dateline is written as in other languages' copy, not in English."""
    text = text.strip(" .")
    return not re.fullmatch(IN_DATELINE, text) and months.in_english(text) != text


def in_file_name(name: str, conventions: Conventions) -> datetime | None:
    """Read the date a file name starts with (`2025-05-10-g7.txt`, `20250510_g7.txt`); None where there is none."""
    match = re.match(FILE_DATE, name) if name[:1].isdigit() else None
    return _moment_or_none(f"{match[1]}-{match[3]}-{match[4]}", conventions) if match else None


def misnamed(name: str) -> str:
    """Give what a file name starts with that is written as a date and is none (`2025-02-30-g7.txt`), if it does."""
    match = re.match(FILE_DATE, name) if name[:1].isdigit() else None
    return match[0] if match and not _iso(match[0]) else ""


def completed(date: str, reference: datetime, conventions: Conventions) -> datetime:
    """Give midnight of a dateline's date; without a year, of the year that puts it nearest at or before `reference`."""
    if not date.startswith("--"):
        return moment(date, conventions)
    newest = min(reference.year + 1, MAXYEAR)  # in its own zone the reference may lie in the next year
    oldest = max(reference.year - LEAPS, MINYEAR)
    moments = [_moment_or_none(f"{year:04}{date[1:]}", conventions) for year in range(newest, oldest - 1, -1)]
    found = [moment for moment in moments if moment]
    if not found:
        raise ValueError(_not_a_date(date))
    return next((moment for moment in found if moment <= reference), found[-1])


def _moment_or_none(text: str, conventions: Conventions) -> datetime | None:
    try:
        return moment(text, conventions)
    except ValueError:
        return None


def _iso(text: str) -> datetime | None:
    """Read ISO 8601 and RFC 3339: `2025-05-10`, `2025-05-10T09:30:00+05:30`; a zone may be `IST` or stand apart."""
    match = re.fullmatch(ISO, text.strip())
    if not match:
        return None
    written, _, zone = match.groups(default="")
    try:
        if zone.isalpha() and zone != "Z":
            return datetime.fromisoformat(written).replace(tzinfo=zones.named(zone))
        return datetime.fromisoformat(written + zone)
    except ValueError:
        return None


def _common(text: str) -> datetime | None:
    """Read the form that nearly all copy prints just as dateutil reads it, in a twentieth of the time; no other."""
    match = re.fullmatch(COMMON, text)
    if not match or (match["half"] and not 1 <= int(match["hour"]) <= NOON):
        return None
    hour = int(match["hour"] or 0)
    if match["half"]:
        hour = hour % NOON + (NOON if match["half"] in "pP" else 0)
    try:
        zone = _zone(match["zone"], None)
        return datetime(int(match["year"]), *_month_and_day(match), hour, int(match["minute"] or 0), tzinfo=zone)
    except ValueError:
        return None


def _abroad(text: str) -> datetime | None:
    """Read a date that the press of another language writes: `5. Mai 2024 09:30`."""
    return _common(english) if (english := months.in_english(text)) != text else None


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    """Give the numbers of the month and the day that stand in either order."""
    month = months.ENGLISH.index((match["month"] or match["month_last"])[:3].lower()) + 1
    return month, int((match["day"] or match["day_first"]).rstrip("sthndrSTHNDR"))


def _written(text: str, order: str) -> datetime:
    """Read a date as people write it, twice: what depends on the default was not in the text."""
    if len(text) > LONGEST or not re.search("[0-9]", text):
        raise ValueError(_not_a_date(text))
    if re.match(YEAR_FIRST, text):
        order = "YMD"  # which dateutil, told that the day comes first, reads as year, day, month
    order = "MDY" if "/" in text and re.search(AMERICAN, text) else order
    text = re.sub(BEFORE_OFFSET, "", text)  # `GMT+5:30` is west of UTC to dateutil, as to POSIX, and to nobody else
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            first, second = (_parsed(text, order, default) for default in DEFAULTS)
    except (ValueError, OverflowError, Warning) as error:
        raise ValueError(_not_a_date(text)) from error
    if first != second:
        raise ValueError(_not_a_date(text))
    return first


def _parsed(text: str, order: str, default: datetime) -> datetime:
    """Hand a text to dateutil, with nothing taken from the clock or the machine."""
    return _reader(order).parse(text, default=default, tzinfos=_zone)


@cache
def _reader(order: str) -> "parser.parser":
    """Give dateutil's parser, with a turn of the century that stays where it is."""
    from dateutil import parser  # noqa: PLC0415  slow to import, and most copy prints no date

    class Info(parser.parserinfo):
        def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: FBT001, FBT002  its signature
            two_digits = not century_specified and year < 100  # noqa: PLR2004
            return year + (1900 if year >= PIVOT else 2000) if two_digits else year

    return parser.parser(Info(dayfirst=order == "DMY", yearfirst=order == "YMD"))


def _zone(name: str | None, seconds: int | None) -> tzinfo | None:
    """Give the zone a text names; dateutil would take an unknown one for none, and this machine's for its own."""
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    if name is None:
        return None
    return zones.named(name)


def _not_a_date(text: str) -> str:
    """Say what is wrong, and what to write."""
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
    return f"must be a whole date, like 2025-05-10 or 2025-05-10T09:30:00+05:30; it is {shown!r}"
