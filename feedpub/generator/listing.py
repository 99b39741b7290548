"""What one page of a list of articles shows: its items, its neighbours, and on the first page how to subscribe."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from feedpub import naming
from feedpub.generator import frame, readers, templating
from feedpub.generator.links import Link, href, page
from feedpub.generator.paging import Page
from feedpub.generator.wording import Moment, story_direction, told, words
from feedpub.model import Entry, FeedKind, FullFeed, Template

NAVIGATED = (FeedKind.PUBLICATION, FeedKind.SECTION)
"""Whose indexes lead to all sections; those of places, authors and tags may be thousands, and would all change."""
BROWSED = (FeedKind.PLACE, FeedKind.AUTHOR, FeedKind.TAG)
"""Whose indexes the front page alone leads to, and only to the largest of each kind."""
MOST = 12
"""How many places, authors or tags the front page leads to: those with most articles."""


class Item(NamedTuple):
    """What a list shows of an article."""

    title: str
    href: str
    summary: str
    section: str
    """As words; empty at the top."""
    place: str
    """Where it was filed; empty if its dateline doesn't tell."""
    authors: tuple[str, ...]
    published: Moment
    language: str
    direction: str
    """`rtl` or `auto`."""
    image: frame.Shown | None


class Part(NamedTuple):
    """Pages of one kind that the front page leads to."""

    kind: str
    """`place`, `author` or `tag`."""
    name: str
    """What such pages are called, in the publication's language."""
    links: list[Link]


def values(
    feed: FullFeed, feeds: Sequence[FullFeed], sizes: Mapping[str, int], shown: Page, templates: tuple[Template, ...]
) -> dict[str, Any]:
    """Give the values of `listing.html` for this page of the feed's list, whose entries are those shown on it."""
    root = "../" * shown.path.count("/")
    is_index = not shown.number
    is_front = is_index and feed.kind is FeedKind.PUBLICATION
    return {
        "is_front": is_front,
        "name": feed.name or feed.title,
        "number": shown.number,
        "items": [item(entry, feed, root) for entry in feed.entries],
        "newer": shown.newer,
        "older": shown.older,
        "addresses": frame.addresses(feed, root) if is_index else (),
        "readers": readers.links(frame.addresses(feed, root)[0].url) if is_index else (),
        "script": templating.text(templating.SCRIPT, templates) if is_index else "",
        "sections": list(_named(feed, feeds, FeedKind.SECTION, root)) if is_index and feed.kind in NAVIGATED else [],
        "all_feeds": naming.OPML if is_front and len(feeds) > 1 else "",
        "parts": list(_parts(feed, feeds, sizes, root)) if is_front else [],
    }


def item(entry: Entry, feed: FullFeed, root: str) -> Item:
    """Give what the feed's list shows of an article."""
    article = entry.article
    language = article.language or feed.language
    # A picture elsewhere is shown on its article's page alone: a list asks nothing of other sites.
    image = article.image if article.image and not article.image.is_elsewhere else None
    return Item(
        title=frame.short(article.title),
        href=href(entry, root),
        summary=frame.short(article.summary),
        section=naming.section(article.section),
        place=article.dateline.place if article.dateline else "",
        authors=article.byline,
        published=told(entry.published, feed.timezone, feed.language),
        language=language,
        direction=story_direction(language),
        image=frame.shown(image, root),
    )


def _named(feed: FullFeed, feeds: Sequence[FullFeed], kind: FeedKind, root: str) -> Iterator[Link]:
    """Give the pages of all feeds of a kind, in the order they come."""
    for each in feeds:
        if each.kind is kind:
            yield Link(each.name, page(each, root), each.folder == feed.folder)


def _parts(feed: FullFeed, feeds: Sequence[FullFeed], sizes: Mapping[str, int], root: str) -> Iterator[Part]:
    """Give what else the front page leads to, by kind: of each kind the pages with most articles, by name."""
    for kind in BROWSED:
        own = Counter({each.folder: sizes[each.folder] for each in feeds if each.kind is kind})
        most = {folder for folder, _ in own.most_common(MOST)}
        shown = [each for each in feeds if each.kind is kind and each.folder in most]
        if shown:
            links = sorted(_named(feed, shown, kind, root), key=lambda link: (link.name.casefold(), link.href))
            yield Part(kind.value, getattr(words(feed.language), kind.value), links)
