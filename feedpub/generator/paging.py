"""Which page of a feed's list an entry is on.

Pages are counted from the oldest, and a full one is done with: a new article changes the first page people see, and now
and then begins another, but none of the many behind them.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from feedpub.model import Feed
from feedpub.naming import INDEX

Shown = TypeVar("Shown")
SIZE = 30
"""Entries on a full page. The index, which is always full as well, holds fewer than twice as many."""


class Page(NamedTuple):
    """One page of a feed's list."""

    path: str
    """In the output folder."""
    number: int
    """0 for the index."""
    newer: str
    """The file, in the same folder, of the page with newer entries; empty where there is none. Likewise the older."""
    older: str


def pages(feed: Feed[Shown]) -> Iterator[tuple[Page, tuple[Shown, ...]]]:
    """Give each page of a feed's list with the entries on it, newest first: its index, then those behind it."""
    behind = max(0, len(feed.entries) // SIZE - 1)
    end = len(feed.entries) - behind * SIZE
    yield Page(f"{feed.folder}{INDEX}", 0, "", _file(behind) if behind else ""), feed.entries[:end]
    for number in range(behind, 0, -1):
        start, end = end, end + SIZE
        newer = _file(number + 1) if number < behind else INDEX
        older = _file(number - 1) if number > 1 else ""
        yield Page(f"{feed.folder}{_file(number)}", number, newer, older), feed.entries[start:end]


def _file(number: int) -> str:
    """Give the file of a page behind the index."""
    return f"page-{number}.html"
