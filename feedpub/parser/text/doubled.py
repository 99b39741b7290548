"""Typescript set double-spaced: each line has a blank one below it, which ends no paragraph.

Which lines go on, once they stand close together, is left to `wrapping`.
"""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from feedpub.parser.text import wrapping
from feedpub.parser.text.wrapping import GoesOn

FEWEST_BLANK = 3
"""Of so many lines at least one is blank, or nobody looks closer."""
FEWEST_ADJACENT = 4
"""Of so many lines one may stand right below another, as a byline does."""


def found(lines: Sequence[str]) -> tuple[Sequence[int], GoesOn] | None:
    """Give the places of the lines that are left when each blank one that only spaces them goes, and which go on.

    Of several blank lines in a row only the first does: the others end a paragraph.
    """
    if not _may_be(lines):
        return None
    left = [place for place, line in enumerate(lines) if line or not place or not lines[place - 1]]
    close = [lines[place] for place in left]
    is_wrapped = wrapping.found(close) if wrapping.runs_on(close) else None
    return (left, partial(_goes_on, close, is_wrapped)) if is_wrapped else None


def _may_be(lines: Sequence[str]) -> bool:
    """Say whether hardly a line has one right below it, though some begin in small letters; told at once of most."""
    if FEWEST_BLANK * lines.count("") < len(lines) or max(map(len, lines), default=0) > wrapping.WIDEST_COLUMN:
        return False
    if not any(line[:1].islower() for line in lines) or _holds_items(lines):
        return False
    adjacent = sum(bool(above and below) for above, below in pairwise(lines))
    return FEWEST_ADJACENT * adjacent <= len(lines) - lines.count("")


def _holds_items(lines: Sequence[str]) -> bool:
    """Say whether a line ends in a colon, and what it announces begins small: items, though unmarked."""
    told = [line for line in lines if line]
    return any(above[-1] == ":" and below[:1].islower() for above, below in pairwise(told))


def _goes_on(close: Sequence[str], is_wrapped: GoesOn, place: int) -> bool:
    """Say whether a line goes on with the one above, also where no typewriter's margin says so."""
    return is_wrapped(place) or wrapping.runs_into(close[place - 1], close[place])
