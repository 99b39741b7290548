"""A dateline whose place, agency and dash each stand on a line of their own, as some pages set it: put on one.

    London
    CNN
    —

What it then says, and whether it opens a story, is left to `filing` and `dateline`.
"""

from collections.abc import Iterator, Sequence

from feedpub.parser.origin import agencies, closing, dateline, filing, places
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph, in_one
from feedpub.parser.text.top import IsPage, Near

LONGEST = 30
"""Characters of a place or an agency."""
DASHES = f"{closing.DASHES} "
AROUND = f"(){DASHES}"


def find(
    paragraphs: Sequence[Paragraph], is_page: IsPage = top.none_is, pages: Sequence[int] = ()
) -> tuple[Sequence[Paragraph], Opening | None]:
    """Find the dateline, on one line or on several; give the paragraphs, those that it stands on as one.

    `is_page` tells the lines that no more than surround the copy, `pages` are the indices of the first of these.
    """
    for first, last in _stacks(paragraphs, top.own(len(paragraphs), pages, dateline.FARTHEST)):
        together = (*paragraphs[:first], in_one(paragraphs[first : last + 1]), *paragraphs[last + 1 :])
        if (opening := dateline.find(together, is_page)) and opening.at == first:
            return together, opening
    return paragraphs, dateline.find(paragraphs, is_page, pages)


def _stacks(paragraphs: Sequence[Paragraph], near: Near) -> Iterator[tuple[int, int]]:
    """Give the first and the last of some paragraphs that may be one dateline."""
    for at in [at for at, _ in near if len(paragraphs[at].text) <= LONGEST]:
        paragraph = paragraphs[at]
        below = paragraphs[at + 1].text if at + 1 < len(paragraphs) else ""
        last = at + 1 if below and not below.strip(DASHES) else at
        is_sent = agencies.is_known(paragraph.text.strip(AROUND))
        first = at - 1 if is_sent and at and _is_place(paragraphs[at - 1].text) else at
        if first < last and (is_sent or filing.opening(f"{paragraph.text} {below}")):
            yield first, last


def _is_place(text: str) -> bool:
    return len(text) <= LONGEST and places.has_form(text) and places.is_known(text)
