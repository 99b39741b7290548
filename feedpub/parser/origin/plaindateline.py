"""The dateline that most wires print: `LONDON, May 5 - ...`, `NEW YORK, May 5, 2025 (Reuters) - ...`.

One pattern tells it, in a fifth of the time that `filing` needs to take any other apart, and with the same answer. What
it isn't sure of, it leaves alone.
"""

import re

from feedpub.model import Dateline
from feedpub.parser.grammar import months
from feedpub.parser.origin import agencies, closing, dates, undivided

TOWN = r"[A-Z]{2,20}(?: (?!AND )[A-Z]{2,20}){0,2}(?<!DAY)"
"""`LONDON`, `NEW YORK`; not two of them, nor one with a weekday."""
DAY = rf"(?i:{dates.MONTH}) [0-3]?[0-9](?:, {dates.YEAR})?"
SENT = r" \(([A-Za-z]{2,12})\)"
WHOLE = re.compile(rf"({TOWN}), ({DAY})(?:{SENT})? [-–—] (?=[^#{re.escape(closing.AROUND)}])")
BRACKETS = "([/"
"""Behind the dash there may be another who sent it."""


def opening(head: str) -> tuple[Dateline, int] | None:
    """Give such a dateline that opens the first words of a paragraph, and where the story begins."""
    found = WHOLE.match(head)
    if not found:
        return None
    place, day, sender = found.groups()
    date, end = dates.in_dateline(day), found.end()
    sent = agencies.named(sender) if sender else ()
    is_plain = bool(sent) if sender else _is_over(head, end)
    return (Dateline(head[: end - 1], place, date, sent), end) if date and is_plain else None


def _is_over(head: str, end: int) -> bool:
    """Say whether a dateline without an agency ends where its dash does."""
    return not (any(map(head.__contains__, BRACKETS)) or undivided.stopped(head) or months.opens(head[end:]))
