"""Headings of a story's parts that other rooms took for a page's button, or for a byline, by their words.

`Donate` between `Volunteer` and `Vote`, each above its own paragraph; `ANN LEE, Independent` where `BO ROE, Labour`
stands further down. Other lines of the same form tell; of `UP NEXT`, as match reports have it, the sentence below.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from feedpub.model import Kind
from feedpub.parser.lines import controls
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs, words

PERSON = r"[^\W\d_a-z][^\d_a-z,()]{3,40}, [^\W\d_a-z][\w ]{2,30}"
"""A name in capitals, and for whom its bearer stands."""
UP_NEXT = "up next"
FEWEST_OTHERS = 2
MOST_WORDS = 3


def headings(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """Give the indices of such lines; what they are after all, is for other rooms to say."""
    known = ((index, verdict) for index, verdict in enumerate(verdicts) if verdict is not RUNNING)
    for index, verdict in known:
        if (verdict is controls.PAGE and _is_one_of_many(paragraphs, verdicts, index)) or (
            verdict.kind is Kind.BYLINE and _is_one_of_several(paragraphs, index)
        ):
            yield index


def _is_one_of_many(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict], index: int) -> bool:
    """Say whether a button's word heads a part, as other words do that are no buttons'."""
    if paragraphs[index].text.lower() == UP_NEXT:
        return index + 1 < len(paragraphs) and runs(paragraphs[index + 1].text)
    if paragraphs[index].text.lower() not in controls.ALONE or not _heads(paragraphs, index):
        return False
    others = [at for at, verdict in enumerate(verdicts) if verdict is RUNNING and _heads(paragraphs, at)]
    return len(others) >= FEWEST_OTHERS


def _heads(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Say whether a few words stand below an empty line, right above a sentence."""
    if not 0 < index < len(paragraphs) - 1:
        return False
    above, line, below = paragraphs[index - 1 : index + 2]
    is_set_off = line.first > above.last + 1 and below.first == line.last + 1
    return is_set_off and words(line.text) <= MOST_WORDS and not runs(line.text) and runs(below.text)


def _is_one_of_several(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Say whether a line names a person of the story, as another further down does, above what each says."""
    line, *below = paragraphs[index:]
    if not re.fullmatch(PERSON, line.text):
        return False
    if not below or not runs(below[0].text):
        return False
    following = [other.text for other, says in pairwise(below) if runs(says.text)]
    return any(re.fullmatch(PERSON, text) for text in following)
