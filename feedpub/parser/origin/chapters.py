"""Copy of several parts, each with its town: a subhead, or an item of a digest, is no dateline of the whole.

`Paris` on a line of its own below the story's first paragraphs, or with `Rome` further down; `Leeds: The trial was put
off.` below `Hull: A man was fined.`. The first item opens the copy, and its town is where that was filed. What is a
dateline otherwise is left to `dateline`, which asks only where no date and no agency makes one certain.
"""

from collections.abc import Sequence

from feedpub.parser.origin import filing, labels, places
from feedpub.parser.origin.parts import LONGEST_ALONE, Filing
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs
from feedpub.parser.text.top import IsPage

FARTHEST = 30
"""Paragraphs below a town in which another one may head the next part."""


def has_begun(paragraphs: Sequence[Paragraph], is_page: IsPage) -> bool:
    """Say whether these tell the story already, but for lines of the page; one sentence may be a standfirst."""
    return sum(runs(paragraph.text) and not is_page(paragraph.text) for paragraph in paragraphs) > 1


def is_part(filed: Filing, above: Sequence[Paragraph], paragraphs: Sequence[Paragraph], is_page: IsPage) -> bool:
    """Say whether what is filed there only opens a part: `paragraphs` are the copy from there on.

    Of those `above`, lines of the page do not count; which are, is asked last, since it takes longest.
    """
    if filed.end == len(paragraphs[0].text):
        return has_begun(above, is_page) or _heads_another(paragraphs)
    return any(_is_alike(filed, paragraph.text) and not is_page(paragraph.text) for paragraph in above)


def _heads_another(paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether another town stands alone above a sentence further down, as this one does."""
    texts = [paragraph.text for paragraph in paragraphs[: FARTHEST + 1]]
    lines = (i for i, text in enumerate(texts[:-1]) if i > 1 and len(text) <= LONGEST_ALONE)
    return any(texts[i] != texts[0] and _is_town(texts[i]) and runs(texts[i + 1]) for i in lines)


def _is_town(text: str) -> bool:
    return places.has_form(text) and places.is_known(text)


def _is_alike(filed: Filing, text: str) -> bool:
    """Say whether a paragraph above is a sentence behind another town, before the same mark, set as this one is."""
    other = filing.opening(text) if runs(text) else None  # few lines above run
    if not other or other.end == len(text) or other.towns == filed.towns or not other.towns:
        return False
    is_set_so = other.dateline.place.isupper() == filed.dateline.place.isupper()
    is_labelled = any(map(labels.has_label, other.towns))
    is_marked_so = other.dateline.text[-1] == filed.dateline.text[-1]
    return is_set_so and is_marked_so and text[other.end].isupper() and not is_labelled
