"""The first lines of the copy, counted without those of a page that stand between them: buttons, captions, notices.

What is a line of the page is for others to say; sentences of some length are none, and below the first of them nobody
is asked.
"""

from collections.abc import Callable, Iterable, Sequence

from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import LONG

IsPage = Callable[[str], bool]
"""Tells whether a line is none of the copy, by itself."""
FEW = 3
SENTENCE = 80
CLOSING = '.”"'
Near = Iterable[tuple[int, int]]
"""Indices of lines, and how many of the copy's own stand above each."""
FARTHEST = 30
"""Lines that are looked at, those of the page included."""


def none_is(_text: str) -> bool:
    """Stand in where nobody tells the copy from the page around it."""
    return False


def is_told(text: str) -> bool:
    """Say whether a line is as long as the copy's own sentences are, and seldom one of the page."""
    return len(text) >= LONG or (len(text) >= SENTENCE and text[-1] in CLOSING)


def of_page(paragraphs: Sequence[Paragraph], is_page: IsPage) -> Sequence[int]:
    """Give the indices of those of the first lines, down to the first sentence, that are the page's.

    Few lines may stand there in any case; then nobody is asked. The last one has none below it that would be counted.
    """
    first = [paragraph.text for paragraph in paragraphs[:FARTHEST]]
    told = (index for index, text in enumerate(first) if is_told(text))
    begins = next((index for index in told if not is_page(first[index])), len(first) - 1)
    return [index for index in range(begins) if is_page(first[index])] if begins > FEW else ()


def own(count: int, pages: Sequence[int], most: int) -> Near:
    """Give the indices of the first of so many lines, and how many of the copy's own, up to `most`, are above each."""
    if not pages:
        return enumerate(range(min(count, most)))
    found: list[tuple[int, int]] = []
    above = 0
    for index in range(min(count, FARTHEST)):
        found.append((index, above))
        above += index not in pages
        if above == most:
            break
    return found
