"""A digest or a listing: copy of several items, whose only title is the name of its column.

`What's on`, `Police log`, `NEWS IN BRIEF`: told by its words, and by what stands right below: a day, a line that says
what follows, or the first of several headed items. Above a single story the same words are a label.
"""

import re
from collections.abc import Sequence

from feedpub.model import Kind
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs, titular, words

NAME = (
    r"(?i)(?:[\w'’&-]{2,20} ){0,3}(?:round-?ups?|in brief|briefs?|log|blotter|diary|listings?|notices|noticeboard)"
    r"|what['’]s on(?: (?:in|at|this) [\w ]{2,30})?|(?:the )?week ahead|dates for (?:the|your) diary"
)
DAY = r"(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[\w .,]{0,24}"
SAYS = r"(?i)(?:the following|these|here (?:are|is)|below (?:are|is)|all (?:cases|events|times))\b.*"
LONGEST = 40
MOST_WORDS = 10
DIGEST = Verdict(Kind.HEADLINE, "the name of a digest or a listing, above its items")


def is_one(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> bool:
    """Say whether the first line names a digest or a listing, and stands right above its items."""
    if len(paragraphs) <= 1 or verdicts[0] is not RUNNING:
        return False
    name, first = paragraphs[0].text, paragraphs[1].text
    if len(name) > LONGEST or not re.fullmatch(NAME, name):
        return False
    if re.fullmatch(DAY, first) or re.fullmatch(SAYS, first):
        return True
    return _is_item(paragraphs, 1) and any(_is_item(paragraphs, at) for at in range(2, len(paragraphs)))


def _is_item(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Say whether a title stands below an empty line, right above a sentence."""
    if at + 1 >= len(paragraphs):
        return False
    above, line, below = paragraphs[at - 1 : at + 2]
    is_set_off = line.first > above.last + 1 and below.first == line.last + 1
    return is_set_off and words(line.text) <= MOST_WORDS and titular(line.text) and runs(below.text)
