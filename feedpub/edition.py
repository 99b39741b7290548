"""Config, articles and ledger to an edition: every file of the publication, by its path. Pure: no disk, no clock.

What an entry's id and dates are is `entries`' to settle, which feeds and documents it is in `documents`', how each
format looks `generator`'s, how files are written `publish`'s.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from feedpub import documents, entries, naming
from feedpub import ledger as ledgers
from feedpub.documents import Channel
from feedpub.entries import Build, Settled
from feedpub.generator import jsonfeed, links, opml, pages, sitemap, templating, xmlfeeds
from feedpub.ledger import Ledger
from feedpub.model import Article, Entry, Feed, Template

OPML = "feeds.opml"
FORMATS: Mapping[str, Callable[[Feed], bytes]] = {
    ".atom": xmlfeeds.atom,
    ".rss": xmlfeeds.rss,
    ".json": jsonfeed.json_feed,
}
"""What each document of a feed is written as, by the suffix of its path."""
Files = dict[str, Callable[[], bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One publication, ready to be written."""

    files: Mapping[str, Callable[[], bytes]]
    """Each file's path in the output folder, `/` between folders, and what renders it; the ledger first, so that a
    build cut short after it ends the same when it is run again."""
    gone: tuple[str, ...]
    """Pages of an earlier edition that this one no longer has."""
    entries: tuple[Entry, ...]
    """Every entry published, newest first."""
    held: tuple[Entry, ...]
    """Entries whose moment is still to come."""
    in_feeds: int
    """How many entries the subscription feeds hold; the others are in the archive."""
    ledger: Ledger
    """The ledger as this edition writes it."""


def make_edition(articles: Sequence[Article], ledger: Ledger, build: Build) -> Edition:
    """Make the edition of these articles; raise `FeedpubError` where the user's templates are broken."""
    templating.check(build.templates)
    settled = entries.settle(articles, ledger, build)
    channels = documents.channels(build.config, settled.entries, settled.ledger)
    files = _media(settled.entries, build.media)
    for channel in channels:
        for document in channel.documents:
            files |= {f"{document.path}{suffix}": partial(write, document) for suffix, write in FORMATS.items()}
    files[OPML] = partial(opml.opml, [channel.subscription for channel in channels])
    own = _pages(settled, channels, build.templates) if build.config.pages else {}
    listed = _listed(settled, channels, build.templates) if build.config.pages else {}
    files |= listed
    kept = replace(settled.ledger, files=tuple(sorted({*ledger.files, *files})))
    files = {ledgers.FILE: partial(ledgers.write, kept), **files, **own}
    return Edition(
        files=files,
        gone=_gone(files, ledger, build),
        entries=settled.entries,
        held=settled.held,
        in_feeds=len(channels[0].subscription.entries),
        ledger=kept,
    )


def _gone(files: Files, ledger: Ledger, build: Build) -> tuple[str, ...]:
    """Give the files of an earlier edition that this one has no more.

    Where letter case does not count, deleting G7.html would delete the g7.html that took its place. And what a seed
    that can't be read just now had in feeds, only the next build can tell.
    """
    kept = {naming.clashing(path) for path in files}
    earlier = set(() if build.unread else ledger.files)
    for name, record in ledger.records.items():
        if not build.is_unread(name):
            earlier |= {record.page, *record.former} - {""}
    return tuple(sorted(path for path in earlier if naming.clashing(path) not in kept))


def _media(published: Iterable[Entry], read: Callable[[str], bytes]) -> Files:
    """Give the files of pictures and recordings that are copied."""
    media = (media for entry in published for media in (entry.article.image, entry.article.audio) if media)
    return {one.url: partial(read, one.source) for one in media if one.source}


def _listed(settled: Settled, channels: Sequence[Channel], templates: tuple[Template, ...]) -> Files:
    """Give the pages that list the entries of each feed, what all pages share, and the map of the site."""
    feeds = tuple(channel.whole for channel in channels)
    files: Files = {
        path: partial(pages.listing_page, feed, feeds, path, templates)
        for feed in feeds
        for path in pages.listing_paths(feed)
    }
    files |= {name: partial(pages.plain_file, name, templates) for name in templating.FILES}
    orders = {entry.id: settled.ledger.records[entry.article.name].order for entry in settled.entries}
    return files | sitemap.sitemaps(feeds, orders)


def _pages(settled: Settled, channels: Sequence[Channel], templates: tuple[Template, ...]) -> Files:
    """Give a page for each article that lives here, and one at each path it had before, which leads on to it."""
    everything = channels[0].whole
    reached = links.links([channel.whole for channel in channels])
    files: Files = {
        entry.page: partial(pages.article_page, entry, everything, reached, templates)
        for entry in settled.entries
        if entry.page
    }
    taken = {naming.clashing(path) for path in files}
    for entry in settled.entries:
        for path in settled.ledger.records[entry.article.name].former:
            if naming.clashing(path) not in taken:
                taken.add(naming.clashing(path))
                files[path] = partial(pages.moved_page, entry, everything, path, templates)
    return files
