"""The block at the head or foot of a release that says whom to ask: a heading, names, a telephone number, an address.

    MEDIA CONTACT
    Ann Lee
    Harbour Board
    Phone: (555) 010-0199

At the head it ends below its last number or address, or with the next empty line; at the foot with the copy. A single
line that fills in a form (`Contact: Ann Lee`) is known to `preamble` too.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs

CUES = ("ontact", "ONTACT", "quiries", "QUIRIES", "kontakt")
"""One of these is in every heading."""
HEADING = (
    r"(?i)(?:for )?(?:(?:more|further) (?:information|details),? ?(?:please )?)?"
    r"(?:(?:media|press|news|pr|public|relations|communications|investors?|and|&|/) ){0,3}"
    r"(?:contacts?(?: (?:person|details|information))?|(?:e|i)nquiries)(?P<colon> ?:)?(?P<name> .{2,60})?"
    r"|pressekontakt ?:?"
)
REACH = r"@[\w-]|\d[\d ().-]{5,}\d|(?i:\b(?:phone|tel|telephone|mobile|cell|fax|e-?mail|web(?:site)?)\b ?:|\bwww\.)"
"""A telephone number, an address, or the field of one."""
OF_RELEASE = r"(?i)\b(?:media|press|pr|public relations|investors?)\b|pressekontakt"
"""For whom a release has a number: a story has some for its readers."""
LONGEST = 80
"""Characters of a line in such a block."""
MOST = 8
"""Lines of one."""
FOOT = 14
BLOCK = Verdict(Kind.PROMOTION, "in the block above the headline that says whom to ask")
AT_FOOT = Verdict(Kind.PROMOTION, "in the block at the foot that says whom the press is to ask")


def read(first: Sequence[Paragraph]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of each such block among those above the first sentence, by their numbers."""
    for index, line in enumerate(first):
        if _is_heading(line.text):
            yield from ((below.first, BLOCK) for below in _block(first[index : index + MOST]))


def foot(texts: Sequence[str]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of such a block that ends the copy, if it is one for the press."""
    block = [*takewhile(_may_be_of_block, reversed(texts[-FOOT:]))][::-1]
    if not block:
        return  # as in most copy, which ends in a sentence
    lines = [*dropwhile(lambda line: not _is_heading(line), block)]
    index = len(texts) - len(lines)
    is_release = any(re.search(OF_RELEASE, line) for line in lines[:2])
    if is_release and any(re.search(REACH, line) for line in lines):
        yield from ((place, AT_FOOT) for place in range(index, len(texts)))


def _may_be_of_block(text: str) -> bool:
    return len(text) <= LONGEST and not runs(text)


def _is_heading(text: str) -> bool:
    """Say whether a line heads such a block; with a name on it, only behind a colon."""
    if len(text) > LONGEST or not any(map(text.__contains__, CUES)):
        return False
    match = re.fullmatch(HEADING, text)
    return match is not None and bool(match["colon"] or not match["name"])


def _block(lines: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Give the heading and what belongs to it; nothing where neither an empty line nor a number ends it."""
    reached = False
    for at, line in enumerate(lines):
        is_apart = at > 0 and line.first > lines[at - 1].last + 1
        reaches = at > 0 and bool(re.search(REACH, line.text))
        if is_apart or (reached and not reaches):
            return lines[:at] if at > 1 or reached else ()
        if at and not _may_be_of_block(line.text):
            return ()
        reached = reached or reaches
    return lines if reached else ()
