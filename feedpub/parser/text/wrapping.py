"""Lines that go on: copy hard-wrapped at a column, and copy broken at none, as it comes off a printed page."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from feedpub.parser.text import items
from feedpub.parser.text.items import CLOSED, indent

WIDEST_COLUMN = 120
"""No typewriter, terminal or mail program wraps beyond this; longer lines are whole paragraphs."""
NARROWEST_COLUMN = 40
"""Of letters; of Chinese or Japanese characters, which are twice as wide, half as many."""
NARROWEST = 20
FEWEST_BROKEN = 3
"""So many lines must run on in small letters, or one behind an article or the like, and a quarter of all."""
LINES_ABOVE = 4
"""By so many lines, itself and those above, one is known to be full; alone it isn't."""
PRINTED_AT = r"\d{1,2}/\d{1,2}/\d{2}, \d{1,2}:\d{2}(?: [AP]M)? "
"""What a browser prints above each page, before the title."""
PRINTED = rf"{PRINTED_AT}|https?://|www\."
"""What it prints above and below; other lines that open with a link stand alone too."""
FEWEST_LETTERS = 8
"""To a digit, in a line that isn't a row of figures."""
INITIALS = r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}/?"
"""`jd/ar`: the desk signs."""
UNFINISHED = frozenset(
    "a an the and or but nor of to in on at for from with by near as that than who which his her their its our my your "
    "is was are were be has have had".split()
)
"""Words that no sentence ends in: the line was broken there."""
INTERRUPTED = (',"', ",”", ",'", ",’")
"""Who said so stands on the next line."""
BEGUN = r"[a-z]{3}[.?!][\"”]? [^.?!]*$"
"""A sentence ends inside the line, and the next has begun: `... on Sunday. Nobody`."""
UNSPACED = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
"""Scripts written without spaces (Chinese, Japanese), which wrap at any character; slow to compile, and rarely met."""
UNIT = r"[“‘「『《（【]*(?:[!-~]+|.)[，。、：；！？”’」』》）】…]*"
"""What goes to the next line in one piece there: a foreign word, or a character and the marks beside it."""
LETTERS_TO_SPACE = 8
"""Fewer letters have a space between them in every script that sets any between words."""

Measure = Callable[[str], int]
"""Tells how long a line is."""
GoesOn = Callable[[int], bool]
"""Says, by its place from 0, whether a line goes on with the one above it, which is not empty."""


def found(lines: Sequence[str]) -> GoesOn | None:
    """Give what tells which lines go on, of lines without white space at their ends; None where each is a paragraph."""
    may_be_solid = not all(map(str.isascii, lines))
    for measure in (len, _breadth) if may_be_solid and any(map(is_solid, lines)) else (len,):
        if column := _column(lines, measure):
            return partial(_goes_on, lines, _margin(lines), partial(_is_wrapped, column, measure))
    if _is_ragged(lines):
        return partial(_goes_on, lines, _margin(lines), _is_mended)
    return partial(items.hang, lines) if _has_hanging(lines) else None


def runs_on(lines: Sequence[str]) -> bool:
    """Say whether so many lines run on in small letters that the copy is surely broken in lines."""
    broken, all_inside = _broken(lines)
    return len(broken) >= FEWEST_BROKEN and 4 * len(broken) >= all_inside


def is_unspaced(text: str) -> bool:
    """Say whether there are characters of a script without spaces in the text."""
    return not text.isascii() and re.search(UNSPACED, text) is not None


def is_solid(text: str) -> bool:
    """Say whether the text is written without spaces; a name in such a script makes no other copy so."""
    return not text.isascii() and text.count(" ") * LETTERS_TO_SPACE < len(text) and is_unspaced(text)


def _breadth(text: str) -> int:
    """Give the columns that the text takes on a screen."""
    return len(text) if text.isascii() else len(text) + len(re.findall(UNSPACED, text))


def _column(lines: Sequence[str], measure: Measure) -> int:
    """Give the column the copy is hard-wrapped at, or 0.

    Copy is wrapped when the lines are full: the next line's first word would not have fitted. One line a paragraph
    fills its line to the same column by chance only.
    """
    if any(_can_be_broken(line) for line in lines if len(line) > WIDEST_COLUMN):
        return 0
    wide = (line for line in lines if len(line) >= NARROWEST_COLUMN // 2 and _can_be_broken(line))
    width = max((measure(line) for line in wide if _breadth(line) >= NARROWEST_COLUMN), default=0)
    if not width:
        return 0
    inside = _inside(lines)
    full = [(a, b) for a, b in inside if _is_full(a, b, width, measure)]
    running = [(a, b) for a, b in full if not a.endswith(CLOSED)]
    are_enough = len(full) > 1 or _is_torn_in_two(running)
    return width if are_enough and 2 * len(full) >= len(inside) and 2 * len(running) >= len(full) else 0


def _is_torn_in_two(running: Sequence[tuple[str, str]]) -> bool:
    """Say whether there is a Chinese or a Japanese paragraph of two lines: the widest of all, and one that ends."""
    return any(is_solid(above) and below.endswith(CLOSED) for above, below in running)


def _can_be_broken(line: str) -> bool:
    """Say whether a line could have been wrapped: an address can't, however long it is."""
    return " " in line or is_unspaced(line)


def _inside(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Give each two lines that stand one below the other."""
    return [(a, b) for a, b in pairwise(lines) if a and b]


def _is_full(line: str, following: str, column: int, measure: Measure = len) -> bool:
    """Say whether the line ends because the next word would have crossed the column."""
    word = following.split(None, 1)[0]
    if not word.isascii() and is_solid(line) and (unit := re.match(UNIT, word)):
        return measure(line) + measure(unit[0]) > column
    return measure(line) + 1 + measure(word) > column


def _is_ragged(lines: Sequence[str]) -> bool:
    """Say whether lines are broken at no one column, as in text taken from a printed page: many run on in the next."""
    if not any(line[:1].islower() for line in lines):
        return False
    broken, all_inside = _broken(lines)
    return 4 * len(broken) >= all_inside and (len(broken) >= FEWEST_BROKEN or any(map(_is_torn, broken)))


def _has_hanging(lines: Sequence[str]) -> bool:
    """Say whether any line goes on with an item of a list, below its text; nothing else need be broken."""
    return any(line[:1].isspace() and items.hang(lines, place) for place, line in enumerate(lines) if place)


def _broken(lines: Sequence[str]) -> tuple[list[str], int]:
    """Give the lines that run on in small letters, and of how many that have one right below."""
    inside = _inside(lines)
    return [above for above, below in inside if runs_into(above, below)], len(inside)


def runs_into(above: str, below: str) -> bool:
    """Say whether a line runs on in small letters in the one below it."""
    return len(above) >= NARROWEST and not _is_closed(above) and below[0].islower() and not _is_apart(below)


def _is_apart(line: str) -> bool:
    """Say whether this is a row of figures, `net 86,220,000 vs 102,629,000`, or initials: it goes on with nothing."""
    return sum(map(str.isdigit, line)) * FEWEST_LETTERS > len(line) or _is_initials(line)


def _is_initials(line: str) -> bool:
    return "/" in line and re.fullmatch(INITIALS, line) is not None


def _margin(lines: Sequence[str]) -> int | None:
    """Give the indent of lines that open no paragraph, where any larger one opens one; None where it may set off more.

    Where it opens one, the line below is not indented, unless the paragraph is one line long.
    """
    indents = [(indent(a), indent(b)) for a, b in _inside(lines)]
    margin = min(map(min, indents), default=0)
    opening = sum(above > below for above, below in indents)
    return margin if opening > 1 and opening >= sum(above == below > margin for above, below in indents) else None


def _goes_on(
    lines: Sequence[str], margin: int | None, runs_on: Callable[[Sequence[str], int], bool], place: int
) -> bool:
    """Say whether the line goes on with the one above: by its indent, or else by where that one ends."""
    if items.hang(lines, place):
        return True
    return not _opens(lines, margin, place) and runs_on(lines, place)


def _opens(lines: Sequence[str], margin: int | None, place: int) -> bool:
    """Say whether a line opens a paragraph by itself: it is indented, an item of a list, or signs the copy."""
    above = indent(lines[place - 1]) if margin is None else margin
    return indent(lines[place]) > above or items.opens(lines, place) or _is_initials(lines[place])


def _is_wrapped(column: int, measure: Measure, lines: Sequence[str], place: int) -> bool:
    """Say whether the line above is full: a short one ends its paragraph."""
    return _is_full(lines[place - 1], lines[place], column, measure)


def _is_mended(lines: Sequence[str], place: int) -> bool:
    """Say whether the line above runs on, or is full by the width of those above it."""
    above, line = lines[place - 1], lines[place]
    if _is_closed(above) or re.match(PRINTED, line) or re.match(PRINTED, above):
        return False
    if line[0].islower() or len(above) < NARROWEST:
        return line[0].islower()
    width = max(map(len, lines[max(0, place - LINES_ABOVE) : place - 1]), default=0)
    return _is_unfinished(above) or (width > 0 and _is_full(above, line, max(width, len(above))))


def _is_torn(line: str) -> bool:
    """Say whether the line surely goes on below, where the next begins in a small letter."""
    return _is_unfinished(line) or line.endswith(INTERRUPTED) or bool(re.search(BEGUN, line))


def _is_closed(line: str) -> bool:
    """Say whether a sentence ends with the line, or an announcement."""
    return line.endswith(CLOSED) and not line.endswith(INTERRUPTED)


def _is_unfinished(line: str) -> bool:
    """Say whether the line ends where no paragraph does: at a comma, behind an article."""
    return line[-1] == "," or line.rpartition(" ")[2].lower() in UNFINISHED
