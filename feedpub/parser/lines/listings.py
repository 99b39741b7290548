"""The first line as the title of a list: a recipe, the week's menus, a table, a poem.

Where sentences follow, `headline` says which line is the headline.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from feedpub.model import Kind
from feedpub.parser.lines import points, rows
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import timestamps
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import stops, titular, words

FEWEST_WORDS = 3
FEWEST_ITEMS, FEWEST_LINES = 3, 4
LINES_TO_LIST = 6
WIDEST_LISTED = 80
ITEM = r"[-*•·–] \S|[^\W\d_][\w'’ -]{1,20}: \S"
LISTED = Verdict(Kind.HEADLINE, "a title above a list")


def heads_a_list(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> bool:
    """Say whether the first line is the title of a list: a recipe, the week's menus, a table, a poem.

    No sentence may stand near enough to tell a headline by; but there are items, or apart from the title short lines
    one below the other.
    """
    if len(paragraphs) <= FEWEST_ITEMS or verdicts[0] is not RUNNING or not titular(paragraphs[0].text):
        return False
    title, first = paragraphs[:2]
    if points.is_heading(title.text):
        return False
    listed = _listed(paragraphs, verdicts)
    if not rows.is_row(title.text) and rows.are_many([line.text for line in listed if not timestamps.find(line.text)]):
        return True
    if words(title.text) < FEWEST_WORDS and verdicts[1].kind is not Kind.BYLINE:
        return False
    is_apart = first.first > title.last + 1
    are_items = sum(_is_item(line.text) for line in listed) >= FEWEST_ITEMS
    return (are_items and (is_apart or not _is_item(title.text))) or (is_apart and _are_close(listed))


def _listed(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> list[Paragraph]:
    """Give the short lines below the title, down to the first longer one; bylines and the like aside."""
    near = zip(paragraphs[1 : LINES_TO_LIST + 1], verdicts[1:], strict=False)
    own = (paragraph for paragraph, verdict in near if verdict is RUNNING)
    return [*takewhile(lambda paragraph: len(paragraph.text) <= WIDEST_LISTED, own)]


def _are_close(listed: Sequence[Paragraph]) -> bool:
    """Say whether some of these stand one below the other, most of them no sentence."""
    ends = zip(listed, listed[FEWEST_LINES - 1 :], strict=False)
    is_block = any(last.first - first.first == FEWEST_LINES - 1 for first, last in ends)
    return is_block and 2 * sum(stops(line.text) for line in listed) <= len(listed)


def _is_item(text: str) -> bool:
    """Say whether a line has a bullet or a label: `- 2pm: Tea dance`, `Monday: fish pie`."""
    return bool(re.match(ITEM, text))
