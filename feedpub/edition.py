"""Config, articles and ledger to an edition: every file of the publication, by its path. Pure: no disk, no clock.

What an entry's id and dates are is `entries`' to settle, which feeds and documents it is in `documents`', how each
format looks `generator`'s, which pages there are `website`'s, how files are rendered `rendering`', and how they are
written `publish`'s.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from feedpub import documents, entries, naming
from feedpub import ledger as ledgers
from feedpub.documents import Channel
from feedpub.entries import Build, Settled
from feedpub.generator import jsonfeed, opml, templating, xmlfeeds
from feedpub.ledger import Ledger
from feedpub.manifest import Files, InParts
from feedpub.model import Article, Card, FullFeed, Listed
from feedpub.rendering import Rendering, Texts, at_hand

FORMATS: Mapping[str, Callable[[FullFeed], bytes]] = {
    naming.ATOM: xmlfeeds.atom,
    naming.RSS: xmlfeeds.rss,
    naming.JSON: jsonfeed.json_feed,
}
"""What each document of a feed is written as, by the suffix of its path."""


class Edition(NamedTuple):
    """One publication, ready to be written."""

    files: Files
    """Each file's path in the output folder, `/` between folders, and what renders it; the ledger first, so that a
    build cut short after it ends the same when it is run again."""
    gone: tuple[str, ...]
    """Pages of an earlier edition that this one no longer has."""
    entries: tuple[Listed, ...]
    """Every entry published, newest first."""
    held: tuple[Listed, ...]
    """Entries whose moment is still to come."""
    in_feeds: int
    """How many entries the subscription feeds hold; the others are in the archive."""
    ledger: Ledger
    """The ledger as this edition writes it."""


def make_edition(articles: Iterable[Article], ledger: Ledger, build: Build) -> Edition:
    """Make the edition of these articles.

    Raise `FeedpubError` where the user's templates are broken, where two articles would have one id, and where many
    published entries would vanish or change their id at once, unless the build allows it; and `ValueError` where the
    time of the build has no zone.
    """
    by_name = {article.name: article for article in articles}
    return make(by_name.values(), ledger, build, at_hand(by_name))


def make(
    copy: Iterable[Article | Card],
    ledger: Ledger,
    build: Build,
    texts: Texts,
    parts: Callable[[Ledger], Iterable[bytes]] = ledgers.parts,
) -> Edition:
    """Make the edition of these articles, whose text is asked for when a file that shows it is rendered.

    `parts` is `ledger.parts`, or does what that does. Raise as `make_edition` does.
    """
    if build.now.tzinfo is None:
        message = "Build.now has no time zone; give datetime.now(UTC)"
        raise ValueError(message)
    templating.check(build.templates)
    settled = entries.settle(copy, ledger, build)
    channels = documents.channels(build.config, settled.entries, settled.ledger)
    lists, own = _pages(settled, channels, build, texts) if build.config.pages else ({}, {})
    shared: Files = {**dict(_media(settled.entries, build)), **dict(_feeds(channels, texts)), **lists}
    kept = settled.ledger._replace(files=tuple(sorted({*shared, *ledger.files})))
    files: Files = {naming.LEDGER: InParts(partial(parts, kept)), **shared, **own}
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
    earlier = set(() if build.unread else ledger.files)
    for name, record in ledger.records.items():
        # Of most there is just the page that is there still.
        if (record.former or record.page not in files) and not build.is_unread(name):
            earlier.add(record.page)
            earlier.update(record.former)
    if not (gone := earlier - {"", *files}):
        return ()
    kept = {naming.clashing(path) for path in files}
    return tuple(sorted(path for path in gone if naming.clashing(path) not in kept))


def _media(published: Iterable[Listed], build: Build) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Give the files of pictures and recordings that are copied."""
    if (logo := build.config.logo) and logo.source:
        yield logo.url, build.media(logo.source)
    for entry in published:
        for path, source in entry.article.copied:
            yield path, build.media(source)


def _pages(settled: Settled, channels: Sequence[Channel], build: Build, texts: Texts) -> tuple[Files, Files]:
    """Give the pages that list entries, with what all pages share; and those of articles, which records name."""
    from feedpub import website  # noqa: PLC0415  feeds alone need not wait for it

    lists = website.lists(settled, channels, build.templates, texts)
    return dict(lists), dict(website.articles(settled, channels, build.templates, texts))


def _feeds(channels: Sequence[Channel], texts: Texts) -> Iterator[tuple[str, Rendering]]:
    """Give every document of every feed, in every format, and the list of the feeds."""
    for channel in channels:
        for document in channel.documents:
            for suffix, write in FORMATS.items():
                yield f"{document.path}{suffix}", Rendering(write, (document,), texts)
    subscriptions = tuple(channel.subscription._replace(entries=()) for channel in channels)
    yield naming.OPML, Rendering(opml.opml, (subscriptions,), texts)
