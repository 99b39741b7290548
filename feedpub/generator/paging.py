"""Which page of a feed's list an entry is on.

Pages are counted from the oldest, and a full one is done with: a new article changes the first page people see, and now
and then begins another, but none of the many behind them.
"""

from feedpub.model import Entry, Feed

INDEX = "index.html"
SIZE = 30
"""Entries on a full page. The index, which is always full as well, holds fewer than twice as many."""


def paths(feed: Feed) -> tuple[str, ...]:
    """Give the paths of all pages of a feed's list in the output folder, from the newest, its index, to the oldest."""
    numbers = range(count(feed), 0, -1)
    return (f"{feed.folder}{INDEX}", *(f"{feed.folder}page-{number}.html" for number in numbers))


def count(feed: Feed) -> int:
    """Give how many pages there are behind the index."""
    return max(0, len(feed.entries) // SIZE - 1)


def entries(feed: Feed, path: str) -> tuple[Entry, ...]:
    """Give the entries on the page at this path, newest first."""
    behind = paths(feed).index(path)
    number = count(feed) - behind + 1
    oldest = len(feed.entries) - number * SIZE
    return feed.entries[oldest : oldest + SIZE] if behind else feed.entries[: len(feed.entries) - count(feed) * SIZE]
