"""The first lines of the copy, counted without those of a page that stand between them: buttons, captions, notices.

What is a line of the page is for others to say; long lines are none, and below the first of them nobody is asked.
"""

from collections.abc import Callable, Iterator, Sequence

from feedpub.parser.text.shape import LONG

IsPage = Callable[[str], bool]
"""Tells whether a line is none of the copy, by itself."""
FARTHEST = 30
"""Lines that are looked at, those of the page included."""


def none_is(_text: str) -> bool:
    """Stand in where nobody tells the copy from the page around it."""
    return False


def lines(texts: Sequence[str], is_page: IsPage, most: int) -> Iterator[tuple[int, int]]:
    """Give the indices of the first lines, and how many of the copy's own, `most` of them, stand above each."""
    above, has_begun = 0, False
    for index, text in enumerate(texts[:FARTHEST]):
        yield index, above
        has_begun = has_begun or len(text) >= LONG
        above += has_begun or not is_page(text)
        if above == most:
            return
