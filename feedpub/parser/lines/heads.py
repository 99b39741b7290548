"""What stands above copy as a block and is told by its form alone, before any line is asked what it is.

That is a page's menu, who sends a release and whom to ask of it, a reporter's slip, the head of a mail. Other lines are
counted without it, so that headline, dateline and byline are looked for where they stand.
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from feedpub.parser.lines import contacts, mails, menus, releases, slips
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs

HOME = ("Home ", "HOME ", "Home/", "Home>")
SENTENCE = 40
"""A sentence of so many characters begins the story; no block stands below it."""


class Head(NamedTuple):
    """The paragraphs, and what is known of those above the story."""

    paragraphs: Sequence[Paragraph]
    known: Mapping[int, Verdict]
    """By the number of the paragraph's first line: that stays, whatever is put together."""

    def places(self, paragraphs: Sequence[Paragraph]) -> list[int]:
        """Give the indices of those of the first paragraphs of which something is known."""
        if not self.known:
            return []
        return [index for index, line in enumerate(paragraphs[: top.FARTHEST]) if line.first in self.known]


def read(paragraphs: Sequence[Paragraph]) -> Head:
    """Read what stands above the first sentence; in most copy nothing does, or no more than a title and a byline."""
    if slip := [*slips.read(paragraphs[: top.FARTHEST])]:
        known = {line.first: verdict for line, verdict in slip if verdict}
        return Head((*(line for line, _ in slip), *paragraphs[len(slip) :]), known)
    first = [*takewhile(_is_short, paragraphs[: top.FARTHEST])]
    blocks = (menus.read(first), releases.read(first), contacts.read(first), mails.read(first)) if first[1:] else ()
    return Head(paragraphs, {number: verdict for block in blocks for number, verdict in block})


def _is_short(paragraph: Paragraph) -> bool:
    """Say whether this is no sentence of the story; the way to its page may be long."""
    text = paragraph.text
    return len(text) <= SENTENCE or not runs(text) or text[:5] in HOME
