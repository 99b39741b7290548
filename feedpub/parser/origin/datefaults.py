"""Which part of a date is wrong, for whoever wrote it: told where the date was refused, and never asked of copy."""

import re
from calendar import monthrange

from feedpub.parser.grammar import months
from feedpub.parser.origin import dates, zones

NUMBERS = r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})(?![0-9])"
WORDS = (
    rf"(?i)(?:(?P<day>{dates.DAY}) (?P<month>{dates.MONTH})|(?P<month_first>{dates.MONTH}) (?P<day_last>{dates.DAY}))"
    rf",? (?P<year>{dates.YEAR})"
)
TIME = r"(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])"
LATEST = (23, 59, 59)
"""Hour, minute and second."""
ZONE = r"[0-9] ?(?:[AaPp][Mm] )?(?P<zone>[A-Za-z]{2,5})$"
MONTHS = 12


def of(text: str) -> str:
    """Say what is wrong with a text that was to be a date: `2026-02 has no day 30`; empty where that can't be told."""
    return _day(text) or _time(text) or _zone(text)


def _day(text: str) -> str:
    """Say whether the month, or the day in it, is none."""
    if found := re.match(NUMBERS, text):
        month, day = int(found["month"]), int(found["day"])
    elif found := re.search(WORDS, months.in_english(text)):
        month = months.ENGLISH.index((found["month"] or found["month_first"])[:3].lower()) + 1
        day = int(re.sub("[a-z]", "", (found["day"] or found["day_last"]).lower()))
    else:
        return ""
    if not 1 <= month <= MONTHS:
        return f"there is no month {month}"
    year = int(found["year"])
    return "" if year < 1 or 1 <= day <= monthrange(year, month)[1] else f"{year:04}-{month:02} has no day {day}"


def _time(text: str) -> str:
    """Say whether the time is none of a day's."""
    found = re.search(TIME, text)
    is_none = found and any(int(part or 0) > latest for part, latest in zip(found.groups(), LATEST, strict=True))
    return f"there is no time {found[0]}" if found and is_none else ""


def _zone(text: str) -> str:
    """Say whether the letters behind the time are no zone that is known."""
    found = re.search(ZONE, text)
    if not found or found["zone"].lower() in {"am", "pm"} or re.fullmatch(zones.LETTERS, found["zone"]):
        return ""
    return f"{found['zone']} is no zone feedpub knows; write how far it is from UTC, like +05:30"
