"""Which page of a feed's list an entry is on.

Pages are counted from the oldest, and a full one is done with: a new article changes the first page people see, and now
and then begins another, but none of the many behind them.
"""

import re
from typing import NamedTuple, TypeVar

from feedpub.model import AnyFeed, Feed
from feedpub.naming import INDEX

Shown = TypeVar("Shown")
NUMBERED = re.compile(r"page-([0-9]+)\.html$")
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


def page(feed: AnyFeed, path: str) -> Page:
    """Give the page of a feed's list at this path."""
    return Page(path, number(path), *neighbours(feed, path))


def paths(feed: AnyFeed) -> tuple[str, ...]:
    """Give the paths of all pages of a feed's list in the output folder, from the newest, its index, to the oldest."""
    return named(feed.folder, len(feed.entries))


def named(folder: str, count: int) -> tuple[str, ...]:
    """Give the paths that the pages of so many entries have in a feed's folder."""
    return (f"{folder}{INDEX}", *(f"{folder}{_file(number)}" for number in range(_behind(count), 0, -1)))


def number(path: str) -> int:
    """Give a page's number; 0 for the index."""
    found = NUMBERED.search(path)
    return int(found[1]) if found else 0


def neighbours(feed: AnyFeed, path: str) -> tuple[str, str]:
    """Give the files, in the same folder, of the pages newer and older than this; empty where there is none."""
    behind, here = _behind(len(feed.entries)), number(path)
    if not here:
        return "", _file(behind) if behind else ""
    return _file(here + 1) if here < behind else INDEX, _file(here - 1) if here > 1 else ""


def entries(feed: Feed[Shown], path: str) -> tuple[Shown, ...]:
    """Give the entries on the page at this path, newest first."""
    count, here = len(feed.entries), number(path)
    if not here:
        return feed.entries[: count - _behind(count) * SIZE]
    newest = count - here * SIZE
    return feed.entries[newest : newest + SIZE]


def _file(page: int) -> str:
    """Give the file of a page behind the index."""
    return f"page-{page}.html"


def _behind(count: int) -> int:
    """Give how many pages there are behind the index of so many entries."""
    return max(0, count // SIZE - 1)
