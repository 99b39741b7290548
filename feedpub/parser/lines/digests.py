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
    r"(?i)(?:[\w'’&-]{2,20} ){0,3}(?:round-?ups?|in brief|briefs?|log|blotter|diary|listings?|notices|noticeboard"
    r"|horoscopes?|stars)"
    r"|what['’]s on(?: (?:in|at|this) [\w ]{2,30})?|(?:the )?week ahead|dates for (?:the|your) diary"
)
DAY = r"(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[\w .,]{0,24}"
SAYS = r"(?i)(?:the following|these|here (?:are|is)|below (?:are|is)|all (?:cases|events|times))\b.*"
BODY = r"(?i)(?:[\w'’&-]{2,20} ){1,4}(?:courts?|council|board|committee|tribunal|assembly|commission|society|club)"
SITTING = (
    r"Before (?:[A-Z][\w.'’-]*,? ?(?:and )?){2,8}"
    r"|(?i:(?:cases|hearings?|sentences|sittings?|matters|applications|meetings?|session|minutes|decisions|verdicts)\b)"
    r"[^.!?]{0,40}\b(?:of|on|for|to|from)\b[^.!?]{0,30}\d"
)
"""`Before Judge Ann Lee`, `Cases heard on Monday, May 5`."""
LONGEST = 40
MOST_WORDS = 10
DIGEST = Verdict(Kind.HEADLINE, "the name of a digest or a listing, above its items")


def is_one(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> bool:
    """Say whether the first line names a digest or a listing, and stands right above its items."""
    if len(paragraphs) <= 1 or verdicts[0] is not RUNNING:
        return False
    name, first = paragraphs[0].text, paragraphs[1].text
    if len(name) > LONGEST:
        return False
    if re.fullmatch(NAME, name):
        return bool(re.fullmatch(DAY, first) or re.fullmatch(SAYS, first)) or _are_items(paragraphs)
    return bool(re.fullmatch(BODY, name) and re.fullmatch(SITTING, first))


def _are_items(paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether a headed item stands right below the first line, and another further down."""
    below = range(2, len(paragraphs) - 1)
    return _is_item(paragraphs, 1) and any(_is_item(paragraphs, at) or _is_like(paragraphs, at) for at in below)


def _is_like(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Say whether a title has brackets behind it as the first item's has: `Aries (March 21-April 19)`."""
    first, line, below = paragraphs[1], paragraphs[at], paragraphs[at + 1]
    return first.text[-1] == line.text[-1] == ")" and words(line.text) <= MOST_WORDS and runs(below.text)


def _is_item(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Say whether a title stands below an empty line, right above a sentence."""
    if at + 1 >= len(paragraphs):
        return False
    above, line, below = paragraphs[at - 1 : at + 2]
    is_set_off = line.first > above.last + 1 and below.first == line.last + 1
    return is_set_off and words(line.text) <= MOST_WORDS and titular(line.text) and runs(below.text)
