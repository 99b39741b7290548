"""Lines to paragraphs: one paragraph a line, paragraphs between blank lines, or hard-wrapped copy.

What a paragraph is (lead, subhead, credit...) is left to `lines`; which lines go on, to `wrapping`.
"""

import re
from collections.abc import Container, Iterator, Sequence

from feedpub.parser.text import doubled, hyphens, wrapping
from feedpub.parser.text.items import CLOSED
from feedpub.parser.text.wrapping import is_solid, is_unspaced

RUN_OF_SPACES = re.compile(r"[ \t]{2,}|\t")
HEADING = r"#{1,6}\s+(?=\S)"
"""How Markdown opens a headline: `# `."""
BOLD = r"\*\*(?=\S)([^*]+)(?<=\S)\*\*(?=$|\s*[-–—:|(])"
"""How it sets a line in bold, which some take for a headline, or the dateline: `**ROTTERDAM** - The port ...`."""
STRESSED = r"([*_])(?=\S)([^*_]{1,60})(?<=\S)\1(?=$|\s)"
"""How it stresses words: `*EXCLUSIVE* Pier to be sold`."""
SLUG = r"\*{3,}(?=\w)"
"""What wires set before a story: `****LONDON, May 5 - ...`."""
MARKED = "#*_"
"""With these both open."""
WIDEST_HEADLINE = 70
HEADLINE_LINES = 2


class Paragraph:
    """A run of lines that the writer meant as one; not frozen, since so many are made, but nothing changes it."""

    __slots__ = ("first", "is_marked", "last", "text")
    first: int
    """The number of its first line, from 1."""
    last: int
    """The number of its last line."""
    text: str
    """Its text on one line, white space folded."""
    is_marked: bool
    """Whether Markdown says that it is a heading."""

    def __init__(self, first: int, last: int, text: str, is_marked: bool = False) -> None:  # noqa: FBT001, FBT002  sooner
        """Give its fields; a dataclass would do the same, but `dataclasses` takes its time to write one."""
        self.first, self.last, self.text, self.is_marked = first, last, text, is_marked


def paragraphs(lines: Sequence[str], start: int = 1) -> tuple[Paragraph, ...]:
    """Give the paragraphs of these lines, the first of which has the number `start`; blank lines make none."""
    lines = [*map(str.rstrip, lines)]
    if goes_on := wrapping.found(lines):
        return tuple(_put_together(lines, range(start, start + len(lines)), goes_on))
    if spaced := doubled.found(lines):
        left, goes_on = spaced
        return tuple(_put_together([lines[place] for place in left], [start + place for place in left], goes_on))
    copy = "\n".join(lines)
    texts = enumerate(map(fold if "  " in copy or "\t" in copy else str.strip, lines), start)
    found = [_paragraph(n, n, text) if text[0] in MARKED else Paragraph(n, n, text) for n, text in texts if text]
    return (in_one(found[:2]), *found[2:]) if _is_broken(found[:3]) else tuple(found)


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
    return is_apart and is_short and not first.text.endswith(CLOSED)


def in_one(some: Sequence[Paragraph]) -> Paragraph:
    """Put paragraphs on one line."""
    return Paragraph(some[0].first, some[-1].last, " ".join([paragraph.text for paragraph in some]))


def _paragraph(first: int, last: int, text: str) -> Paragraph:
    """Make a paragraph of text that may open with marks."""
    return Paragraph(first, last, _bare(text), text[0] == "#" and re.match(HEADING, text) is not None)


def _bare(text: str) -> str:
    """Take marks off that set off the opening of a line: `# Ferry aground`, `**Ferry aground**`, `****LONDON`."""
    if text[0] == "#":
        return re.sub(HEADING, "", text, count=1)
    if text[:2] == "**":
        return re.sub(f"^(?:{BOLD}|{SLUG})", r"\1", text)
    return re.sub(f"^{STRESSED}", r"\2", text) if text[0] in MARKED else text


def _put_together(lines: Sequence[str], numbers: Sequence[int], goes_on: wrapping.GoesOn) -> Iterator[Paragraph]:
    """Join each line that `goes_on` with the paragraph above it, by its place from 0; a blank line ends one."""
    divided = hyphens.divided(lines)
    begun: list[str] = []
    for place, line in enumerate((*lines, "")):
        if begun and not (line and (place - 1 in divided or goes_on(place))):
            first = place - len(begun)
            yield _paragraph(numbers[first], numbers[place - 1], _joined(begun, first, divided))
            begun = []
        if line:
            begun.append(line)


def _is_one(above: str, below: str) -> bool:
    """Say whether no space stood between two lines: one of the characters there needs none, or a number is broken."""
    ends = above[-1] + below[0]
    return (is_solid(above) or is_solid(below)) and (ends.isdigit() or is_unspaced(ends))


def _joined(lines: Sequence[str], first: int, divided: Container[int]) -> str:
    """Put wrapped lines together again, of which those `divided` end in a hyphen that goes; `first` is their place.

    A word broken at its own hyphen, and unspaced scripts, need no space.
    """
    text = lines[0].strip()
    for place, line in enumerate(lines[1:], first):
        more = line.strip()
        if place in divided:
            text = text[:-1] + more
            continue
        own = len(text) > 1 and text[-1] == "-" and text[-2].isalpha() and more[0].islower()
        close = own or (not line.isascii() and _is_one(text, more))
        text += more if close else f" {more}"
    return fold(text)
