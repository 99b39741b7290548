"""Part a place from the date behind it in a dateline: `LONDON, May 5`, `MOSCOW. May 5`, `GENEVA (5 May 2025)`.

What a date may look like is left to `dates`.
"""

import calendar
import re
from collections.abc import Iterator

from feedpub.parser.origin import dates

AROUND = " ,،۔-–—―_"
"""Marks that may stand between the two."""
DASH = frozenset("-–—―_")
DIGIT = re.compile("[0-9]")
SLIP = r",\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s*[0-9]{0,4}$"
"""What stands where a date should: `March 119`, `Apri 13`, `April`."""
WEEKDAY = r"(?i)(?:^|,?\s+)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$"
ON_WEEKDAY = r"(?i),\s+(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?$"
"""The same behind a comma, where it may be short and no date need follow: `LONDON, Wed. - ...`."""
HIJRI = (
    r",? (?:\d{1,2} )?[A-Z][\w'’`-]{2,14}(?: (?:[A-Z][\w'’`-]{2,10}|I{1,2}))?(?: \d{1,2})?"
    r"(?:,? 1[34]\d\d(?: ?A?H)?[ ,/]*| ?/ ?)$"
)
"""The same day in another calendar, whose year tells it, or a stroke: `Riyadh, Sha'ban 22, 1439, May 8, 2018, ...`."""
HIJRI_ENDS = frozenset("0123456789H/")
STROKED = r"(?<=[^\W\d_]),? ([0-3]?\d)/([0-3]?\d)(?:/([12]\d{3}))?$"
"""`ANTWERP 19/05`, `LIMASSOL, 05/05/2019`."""
MONTHS = 12
TIME = r"(?i)[ ,/]+[0-2]?[0-9][:.][0-5][0-9](?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$"
BRACKETED = r"[(\[]([^()\[\]]+)[)\]]$"


def parted(text: str) -> tuple[str, str, bool]:
    """Part a place from the date after it: `May 5`, `Sept. 3, 2019`, or what was meant to be one; a time goes.

    Say too whether it is sure: `5. Mai` after a place opens a chronicle as well, unless somebody sent it.
    """
    told = re.sub(TIME, "", text) if ":" in text else text
    if "/" in told and (day := re.search(STROKED, told)):
        return told[: day.start()], _of_numbers(*day.groups()), True
    if told[-1:] in (")", "]") and (match := re.search(BRACKETED, told)) and (date := dates.in_dateline(match[1])):
        return told[: match.start()].rstrip(" ,"), date, not dates.is_abroad(match[1])
    for start in _last_parts(told) if DIGIT.search(told) or not told.isascii() else ():
        if date := dates.in_dateline(told[start:]):
            place = told[:start].rstrip(AROUND)
            place = re.sub(WEEKDAY, "", place) if place.endswith(("day", "DAY")) else place
            place = re.sub(HIJRI, "", place) if place[-1:] in HIJRI_ENDS else place
            place = place if "," in place else place.removesuffix(".")  # `MOSCOW. May 5`, as Interfax does
            return place, date, not dates.is_abroad(told[start:])
    if "," in text and (slip := re.search(SLIP, text)):
        return text[: slip.start()], "", True
    if "," in text and (day := re.search(ON_WEEKDAY, text)):
        return text[: day.start()], "", False
    return text, "", False


def _of_numbers(first: str, second: str, year: str | None) -> str:
    """Give the date of two numbers; none where either may be the month."""
    day, month = max(int(first), int(second)), min(int(first), int(second))
    is_told = day > MONTHS or day == month
    return dates.in_dateline(f"{day} {calendar.month_abbr[month]} {year or ''}".rstrip()) if is_told and month else ""


def _last_parts(text: str) -> Iterator[int]:
    """Give where a date could begin: after a comma, or one, two or three words from the end."""
    comma = text.rfind(",")
    yield comma + 1
    if text[-1:].isdigit() or text[-1:] == ".":
        yield text.rfind(",", 0, max(comma, 0)) + 1
    one = text.rfind(" ")
    two = text.rfind(" ", 0, max(one, 0))
    yield two + 1
    yield one + 1
    yield text.rfind(" ", 0, max(two, 0)) + 1
