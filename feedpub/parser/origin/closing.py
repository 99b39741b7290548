"""What closes a dateline, and where the story begins behind it: a colon, a dash, a bar.

Other forms are left to `filing` and `undivided`.
"""

import re

from feedpub.parser.grammar import months
from feedpub.parser.origin import dates

DASHES = "-–—―_"
MARK = re.compile(r"[-–—―_|:/>»•;](?:(?<=[-–—―_|:])[-–—―_|:]*|(?:(?<= /)/|(?<= >)>|(?<= [»•])|(?<=\);))(?= ))")
"""Old wires have `_` for a dash; others set `HULL // The board`, `HULL >> ...`, `HULL (Echo); ...`.

(It opens with all the marks at once, since these are looked for at C speed; `[...]+` would be found slower.)"""
IN_CAPITALS = frozenset(("//", ">>", "»", "•"))
"""Only a town in capitals stands before one of these."""
AROUND = f" .:|=;{DASHES}"
"""`=` stands behind the agency in Belgium: `GENT (BELGA) = The board`."""


def mark(head: str) -> tuple[int, int] | None:
    """Find in the first words of a paragraph where the mark begins, and where the story does."""
    first = _next(head, 0)
    if first and months.opens(head[first[1] :]):  # `CAIRO - May 5: ...`
        second = _next(head, first[1])
        return second if second and dates.in_dateline(head[first[1] : second[0]]) else first
    return first


def story(text: str, start: int) -> int:
    """Give where the story begins, behind marks and spaces."""
    window = text[start : start + 12]
    return start + len(window) - len(window.lstrip(AROUND))


def _next(head: str, start: int) -> tuple[int, int] | None:
    for found in MARK.finditer(head, start):
        begins, ends = found.span()
        if found[0] in IN_CAPITALS and not head.partition(" ")[0].rstrip(".,").isupper():
            continue  # `Home >> News`
        if _closes(found[0], head[begins - 1 : begins], head[ends : ends + 2]):
            return begins, story(head, ends)
    return None


def _closes(mark: str, before: str, after: str) -> bool:
    """Say whether a mark stands as one that closes: a hyphen beside a space or another; a colon not in a time."""
    if mark == ":":
        return not (after == "//" or after.isdigit())
    if mark.strip("-_") or "--" in mark:
        return True
    return before == " " or after[:1] in {"", " "}
