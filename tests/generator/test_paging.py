"""Which page of a list an entry is on: every entry once, and old pages left as they were."""

import pytest
from specimens import make_entry, make_feed

from feedpub.generator import paging
from feedpub.model import Entry, FullFeed


def feed_of(count: int) -> FullFeed:
    """Give a feed of so many entries, the newest first."""
    return make_feed(*(make_entry(f"{number:04}") for number in range(count, 0, -1)))


def listed(feed: FullFeed) -> dict[str, tuple[Entry, ...]]:
    """Give the entries on each page."""
    return {page.path: entries for page, entries in paging.pages(feed)}


@pytest.mark.parametrize("count", [0, 1, 29, 30, 59, 60, 61, 89, 90, 1000])
def test_every_entry_is_on_one_page(count: int) -> None:
    """From the index to the oldest page stands every entry, newest first; pages behind the index are full."""
    feed = feed_of(count)
    pages = listed(feed)
    assert [entry for page in pages.values() for entry in page] == list(feed.entries)
    index, *behind = pages.values()
    assert len(index) == count if count < 60 else 30 <= len(index) < 60
    assert {len(page) for page in behind} <= {30}


def test_pages_are_counted_from_the_oldest() -> None:
    """The index comes first, then the pages behind it down to page 1; a feed with a folder has its pages there."""
    assert list(listed(feed_of(125))) == ["index.html", "page-3.html", "page-2.html", "page-1.html"]
    own = feed_of(61)._replace(folder="sections/world/")
    assert list(listed(own)) == ["sections/world/index.html", "sections/world/page-1.html"]


@pytest.mark.parametrize("count", [59, 60, 89, 124])
def test_a_new_article_leaves_old_pages_alone(count: int) -> None:
    """A page behind the index holds the same entries after it as before."""
    before, after = listed(feed_of(count)), listed(feed_of(count + 1))
    assert all(after[path] == entries for path, entries in before.items() if path != "index.html")
