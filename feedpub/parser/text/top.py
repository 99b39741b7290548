"""The first lines of the copy, counted without those of a page that stand between them: buttons, captions, notices.

What is a line of the page is for others to say; sentences of some length are none, and below the first of them nobody
is asked.
"""

from collections.abc import Callable, Sequence

from feedpub.parser.text.shape import LONG

IsPage = Callable[[str], bool]
"""Tells whether a line is none of the copy, by itself."""
SENTENCE = 80
CLOSING = '.”"'
Near = Sequence[tuple[int, int]]
"""Indices of lines, and how many of the copy's own stand above each."""
FARTHEST = 30
"""Lines that are looked at, those of the page included."""


def none_is(_text: str) -> bool:
    """Stand in where nobody tells the copy from the page around it."""
    return False


def is_told(text: str) -> bool:
    """Say whether a line is as long as the copy's own sentences are, and seldom one of the page."""
    return len(text) >= LONG or (len(text) >= SENTENCE and text[-1] in CLOSING)


def lines(texts: Sequence[str], is_page: IsPage, most: int) -> Near:
    """Give the indices of the first lines, and how many of the copy's own, `most` of them, stand above each."""
    found: list[tuple[int, int]] = []
    above = 0
    for index, text in enumerate(texts[:FARTHEST]):
        found.append((index, above))
        if len(text) >= SENTENCE and is_told(text):
            rest = min(most - above, len(texts) - index)
            return [*found, *((index + more, above + more) for more in range(1, rest))]
        above += not is_page(text)
        if above == most:
            return found
    return found
