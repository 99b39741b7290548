"""What some papers set ahead of the place in a dateline: the day, the minute, or that the reporter was there.

    5 May 2025, Geneva – The board ...
    May 5—HULL — The board ...
    Reporting from Hull — The board ...
    08:12 AM EDT, 05/12/2025 (MT Newswires) -- The board ...

What follows it is taken apart by `filing`.
"""

import re

from feedpub.parser.grammar import months
from feedpub.parser.origin import dates

STATIONED = "reporting from "
MONTHS = frozenset(name[:3].title() for name in months.ENGLISH)
STARTS = MONTHS | frozenset(map(str.upper, MONTHS)) | {"Rep", "rep", "REP"}
"""How a month begins, in English, and the words above: these or a digit open all that is known here."""
DAY = (
    r"(?P<day>(?:[0-3]?[0-9] [A-Z][A-Za-z]{2,8}|[A-Z][A-Za-z]{2,8}\.? [0-3]?[0-9]),? [12][0-9]{3})"
    r"(?:,|\.| ?[-–—|])? (?=[^\W\d_])"
)
"""With its year: `May 5: The ferry breaks down.` is a chronicle's."""
SYNDICATED = r"(?P<day>[A-Z][a-z]{2,4}\.? [0-3]?[0-9]) ?[—–] ?(?=[A-Z]{2,}[\w ,.]{0,40} ?[—–-])"
"""Where the place follows in capitals, as papers have it that take each other's copy."""
MINUTE = r"[01]\d:[0-5]\d [AP]M E[DS]T, (?P<month>\d\d)/(?P<of>\d\d)/(?P<year>[12]\d{3}) (?=\()"
"""As the markets' wires in New York set it."""


def of_place(text: str) -> tuple[int, str] | None:
    """Give where the place may begin behind it, and the day, if it tells one, in the form of `dates.in_dateline`."""
    if text[: len(STATIONED)].lower() == STATIONED:
        return len(STATIONED), ""
    if day := re.match(DAY, text) or re.match(SYNDICATED, text):
        date = dates.in_dateline(day["day"])
    elif day := re.match(MINUTE, text):
        date = dates.in_dateline(f"{day['year']}-{day['month']}-{day['of']}")
    return (day.end(), date) if day and date else None
