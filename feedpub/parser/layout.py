"""Lines to paragraphs: one paragraph a line, paragraphs between blank lines, or hard-wrapped copy.

What a paragraph is (lead, subhead, credit...) is left to `lines`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

WIDEST_COLUMN = 120
"""No typewriter, terminal or mail program wraps beyond this; longer lines are whole paragraphs."""
NARROWEST_COLUMN = 40
RUN_OF_SPACES = re.compile(r"[ \t]{2,}|\t")
SENTENCE_END = (".", "!", "?", ":", "”", '"', "’", "'", ")", "।", "。")
ITEM = r"\s*([-*•–·]|\d{1,2}[.)])\s"
"""How an item of a list opens: `- `, `• `, `1. `."""
HEADING = r"#{1,6}\s+(?=\S)"
"""How Markdown opens a headline: `# `."""
BOLD = r"\*\*(?=\S)([^*]+)(?<=\S)\*\*"
"""How it sets a line in bold, which some take for a headline."""
NARROWEST = 20
FEWEST_BROKEN = 3
"""So many lines must run on in small letters, and a quarter of all, for copy to be broken at no one column."""
LINES_ABOVE = 4
"""By so many lines, itself and those above, one is known to be full; alone it isn't."""
PRINTED_AT = r"\d{1,2}/\d{1,2}/\d{2}, \d{1,2}:\d{2}(?: [AP]M)? "
"""What a browser prints above each page, before the title."""
PRINTED = rf"{PRINTED_AT}|https?://\S+(?: \d+/\d+)?$"
"""What it prints above and below."""
FEWEST_LETTERS = 8
"""To a digit, in a line that isn't a row of figures."""
UNFINISHED = frozenset(
    "a an the and or but nor of to in on at for from with by near as that than who which his her their its our my your "
    "is was are were be has have had".split()
)
"""Words that no sentence ends in: the line was broken there."""
MARKED = "#*"
"""With these both open."""
WIDEST_HEADLINE = 70
HEADLINE_LINES = 2
UNSPACED = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
"""Scripts written without spaces (Chinese, Japanese), which wrap at any character; slow to compile, and rarely met."""


@dataclass(slots=True)
class Paragraph:
    """A run of lines that the writer meant as one; not frozen, since so many are made, but nothing changes it."""

    first: int
    """The number of its first line, from 1."""
    last: int
    """The number of its last line."""
    text: str
    """Its text on one line, white space folded."""


def paragraphs(lines: Sequence[str], start: int = 1) -> tuple[Paragraph, ...]:
    """Give the paragraphs of these lines, the first of which has the number `start`; blank lines make none."""
    column = _column(lines)
    if not column and _is_ragged(lines):
        return tuple(_put_together(lines, start, partial(_is_mended, lines)))
    if not column:
        copy = "\n".join(lines)
        texts = enumerate(map(fold if "  " in copy or "\t" in copy else str.strip, lines), start)
        found = [Paragraph(n, n, _bare(text) if text[0] in MARKED else text) for n, text in texts if text]
        return (in_one(found[:2]), *found[2:]) if _is_broken(found[:3]) else tuple(found)
    return tuple(_put_together(lines, start, partial(_is_wrapped, lines, column)))


def is_unspaced(text: str) -> bool:
    """Say whether there are characters of a script without spaces in the text."""
    return not text.isascii() and re.search(UNSPACED, text) is not None


def fold(text: str) -> str:
    """Give the text with white space at its ends gone, and single spaces inside."""
    text = text.strip()
    return RUN_OF_SPACES.sub(" ", text) if "  " in text or "\t" in text else text


def _is_broken(opening: Sequence[Paragraph]) -> bool:
    """Say whether the first two lines are a headline set in two, with a blank line below it."""
    if len(opening) <= HEADLINE_LINES or not opening[1].text[0].islower():
        return False
    first, second, third = opening
    is_apart = second.first == first.last + 1 and third.first > second.last + 1
    is_short = max(len(first.text), len(second.text)) <= WIDEST_HEADLINE
    return is_apart and is_short and not first.text.endswith(SENTENCE_END)


def in_one(some: Sequence[Paragraph]) -> Paragraph:
    """Put paragraphs on one line."""
    return Paragraph(some[0].first, some[-1].last, " ".join([paragraph.text for paragraph in some]))


def _bare(text: str) -> str:
    """Take Markdown's marks off a headline: `# Ferry aground`, `**Ferry aground**`; other copy has none of them."""
    if text[0] == "#":
        return re.sub(HEADING, "", text, count=1)
    bold = re.fullmatch(BOLD, text) if text[0] == "*" else None
    return bold[1] if bold else text


def _column(lines: Sequence[str]) -> int:
    """Give the column the copy is hard-wrapped at, or 0.

    Copy is wrapped when the lines are full: the next line's first word would not have fitted. One line a paragraph
    fills its line to the same column by chance only.
    """
    width = max(map(len, map(str.rstrip, lines)), default=0)
    if not NARROWEST_COLUMN <= width <= WIDEST_COLUMN:
        return 0
    inside = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = [a for a, b in inside if _is_full(a, b, width)]
    running = sum(not a.rstrip().endswith(SENTENCE_END) for a in full)
    return width if len(full) > 1 and 2 * len(full) >= len(inside) and 2 * running >= len(full) else 0


def _is_full(line: str, following: str, column: int) -> bool:
    """Say whether the line ends because the next word would have crossed the column."""
    word = following.split(None, 1)[0]
    return len(line.rstrip()) + 1 + (1 if is_unspaced(word[0]) else len(word)) > column


def _is_ragged(lines: Sequence[str]) -> bool:
    """Say whether lines are broken at no one column, as in text taken from a printed page: many run on in the next."""
    if sum(line[:1].islower() for line in lines) < FEWEST_BROKEN:
        return False
    inside = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    broken = sum(len(a) >= NARROWEST and _runs_on(a, b) and b[0].islower() and not _is_row(b) for a, b in inside)
    return broken >= FEWEST_BROKEN and broken * 4 >= len(inside)


def _is_row(line: str) -> bool:
    """Say whether this is a row of figures: `net 86,220,000 vs 102,629,000`."""
    return sum(map(str.isdigit, line)) * FEWEST_LETTERS > len(line)


def _put_together(lines: Sequence[str], start: int, goes_on: Callable[[int], bool]) -> Iterator[Paragraph]:
    """Join each line that `goes_on` with the paragraph above it, by its place from 0; a blank line ends one."""
    begun: list[str] = []
    for place, line in enumerate((*lines, "")):
        if begun and not (line.strip() and goes_on(place)):
            yield Paragraph(start + place - len(begun), start + place - 1, _bare(_joined(begun)))
            begun = []
        if line.strip():
            begun.append(line)


def _is_wrapped(lines: Sequence[str], column: int, place: int) -> bool:
    """Say whether the line above is full, so that this one goes on with it; a short or indented one doesn't."""
    above, line = lines[place - 1], lines[place]
    return not _opens(line, above) and _is_full(above, line, column)


def _is_mended(lines: Sequence[str], place: int) -> bool:
    """Say whether a line goes on with the one above it, which runs on, or is full by the width of those above."""
    above, line = lines[place - 1], lines[place]
    if _opens(line, above) or re.match(PRINTED, line) or re.match(PRINTED, above) or not _runs_on(above, line):
        return False
    if line[0].islower() or len(above) < NARROWEST:
        return line[0].islower()
    width = max(map(len, lines[max(0, place - LINES_ABOVE) : place - 1]), default=0)
    return _is_unfinished(above) or (width > 0 and _is_full(above, line, max(width, len(above))))


def _runs_on(line: str, following: str) -> bool:
    """Say whether no sentence ends with the line, and no item begins below it."""
    return not line.rstrip().endswith(SENTENCE_END) and not re.match(ITEM, following)


def _is_unfinished(line: str) -> bool:
    """Say whether the line ends where no paragraph does: at a comma, behind an article."""
    end = line.rstrip()
    return end[-1] == "," or end.rpartition(" ")[2].lower() in UNFINISHED


def _opens(line: str, before: str) -> bool:
    """Say whether a line opens a paragraph by itself: it is indented, or an item of a list."""
    return _indent(line) > _indent(before) or bool(re.match(ITEM, line))


def _indent(line: str) -> int:
    """Give the width of the white space a line opens with."""
    return len(line) - len(line.lstrip())


def _joined(lines: Sequence[str]) -> str:
    """Put wrapped lines together again; a word broken at its own hyphen, and unspaced scripts, need no space."""
    text = lines[0].strip()
    for line in lines[1:]:
        more = line.strip()
        close = (len(text) > 1 and text[-1] == "-" and text[-2].isalpha() and more[0].islower()) or (
            is_unspaced(text[-1]) and is_unspaced(more[0])
        )
        text += more if close else f" {more}"
    return fold(text)
