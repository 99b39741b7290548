"""The pages of an edition: which there are, and what each is made of; imported only where there are any.

How they look is `generator`'s to say.
"""

from collections.abc import Callable, Iterator, Sequence

from feedpub import documents, naming
from feedpub.documents import Channel
from feedpub.entries import Settled
from feedpub.generator import links, pages, paging, sitemap, templating
from feedpub.model import FeedKind, ListedFeed, Template
from feedpub.rendering import Rendering, Texts


def lists(
    settled: Settled, channels: Sequence[Channel], templates: tuple[Template, ...], texts: Texts
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Give the pages that list the entries of each feed, what all pages share, and the map of the site."""
    for name in templating.FILES:
        yield name, Rendering(pages.plain_file, (name, templates), texts)
    feeds = tuple(channel.whole for channel in channels)
    bare = tuple(map(_bare, feeds))
    yield naming.MISSING, Rendering(pages.missing_page, (bare[0], templates), texts)
    sizes = {feed.folder: len(feed.entries) for feed in feeds if feed.kind is not FeedKind.PUBLICATION}
    for feed, its_own in zip(feeds, bare, strict=True):
        for page, entries in paging.pages(feed):
            shown = its_own._replace(entries=entries)
            around = (bare[:1], {}) if page.number else (bare, sizes)
            yield page.path, Rendering(pages.list_page, (shown, *around, page, templates), texts)
    records = settled.ledger.records
    for path, write, given in sitemap.sitemaps(bare[0], feeds, lambda entry: records[entry.article.name].order):
        yield path, Rendering(write, given, texts)


def articles(
    settled: Settled, channels: Sequence[Channel], templates: tuple[Template, ...], texts: Texts
) -> Iterator[tuple[str, Rendering]]:
    """Give a page for each article that lives here, and one at each path it had before, which leads on to it."""
    everything = _bare(channels[0].whole)
    reached = links.links([channel.whole for channel in channels])
    alone = (everything, links.NOTHING, templates)
    for entry in settled.entries:
        if entry.page:
            reaches = reached.only(entry)
            given = alone if reaches is links.NOTHING else (everything, reaches, templates)
            yield entry.page, Rendering(pages.article_page, given, texts, entry)
    if former := {name: record.former for name, record in settled.ledger.records.items() if record.former}:
        taken = {naming.clashing(entry.page) for entry in settled.entries}
        for entry in settled.entries:
            for path in former.get(entry.article.name, ()):
                if naming.clashing(path) not in taken:
                    taken.add(naming.clashing(path))
                    yield path, Rendering(pages.moved_page, (entry, everything, path, templates), texts)


def _bare(feed: ListedFeed) -> ListedFeed:
    """Give a feed as pages name it and link to it: without its entries, and without the date of the newest."""
    return feed._replace(entries=(), updated=documents.NEVER)
