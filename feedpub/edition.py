"""Config, articles and ledger to an edition: every file of the publication, by its path. Pure: no disk, no clock.

What an entry's id and dates are is `entries`' to settle, which document it is in `archives`', how each format looks
`generator`'s, how files are written `publish`'s.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from feedpub import __version__, archives, entries, naming
from feedpub import ledger as ledgers
from feedpub.config import Config
from feedpub.entries import Build, Settled
from feedpub.generator import pages, xmlfeeds
from feedpub.ledger import Ledger
from feedpub.model import SUBSCRIPTION, Article, Entry, Feed, Retraction

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""What `updated` says of a feed that holds nothing yet (RFC 4287, 4.2.15, wants some moment)."""
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
    """Make the edition of these articles."""
    settled = entries.settle(articles, ledger, build)
    everything = _everything(build.config, settled)
    documents = _documents(everything, settled, build.config.entries)
    files: Files = {ledgers.FILE: partial(ledgers.write, settled.ledger)}
    for document in documents:
        files[f"{document.path}.atom"] = partial(xmlfeeds.atom, document)
        files[f"{document.path}.rss"] = partial(xmlfeeds.rss, document)
    for path in pages.listing_paths(everything):
        files[path] = partial(pages.listing_page, everything, (everything,), path)
    _add_pages(files, everything, settled)
    # Where letter case does not count, deleting G7.html would delete the g7.html that took its place.
    kept = {naming.clashing(path) for path in files}
    earlier = {
        page
        for name, record in ledger.records.items()
        for page in (record.page, *record.former)
        if page and not build.is_unread(name)
    }
    return Edition(
        files=files,
        gone=tuple(sorted(page for page in earlier if naming.clashing(page) not in kept)),
        entries=settled.entries,
        held=settled.held,
        in_feeds=len(documents[-1].entries),
        ledger=settled.ledger,
    )


def _everything(config: Config, settled: Settled) -> Feed:
    """Give the feed of all entries, which the pages are made of."""
    return Feed(
        id=settled.ledger.id,
        title=config.title,
        name=config.title,
        url=config.url,
        description=config.description,
        language=config.language,
        author=config.author,
        timezone=config.timezone,
        entries=settled.entries,
        updated=max((entry.updated for entry in settled.entries), default=NEVER),
        generator=f"feedpub {__version__}",
    )


def _documents(everything: Feed, settled: Settled, most_retractions: int) -> list[Feed]:
    """Give the feed's documents: the archive, oldest first, and last the one people subscribe to."""
    records = settled.ledger.records
    last = archives.count(records)
    held_in: dict[int, list[Entry]] = {number: [] for number in range(last + 1)}
    for entry in settled.entries:
        held_in[records[entry.article.name].archive].append(entry)
    retractions = [Retraction(id=record.id, when=record.deleted) for record in records.values() if record.deleted]
    retractions.sort(key=lambda gone: (gone.when, gone.id), reverse=True)
    found = [
        replace(
            _document(everything, held_in[number]),
            path=_path(number),
            is_archive=True,
            previous=_path(number - 1),
            following=_path(number + 1 if number < last else 0),
        )
        for number in range(1, last + 1)
    ]
    newest = _document(everything, held_in[0], retractions[:most_retractions])
    return [*found, replace(newest, previous=_path(last))]


def _document(everything: Feed, held: Sequence[Entry], retractions: Sequence[Retraction] = ()) -> Feed:
    """Give the document of these entries; it is as new as the newest of what it holds."""
    moments = [*(entry.updated for entry in held), *(gone.when for gone in retractions)]
    return replace(
        everything,
        path=SUBSCRIPTION,
        entries=tuple(held),
        retractions=tuple(retractions),
        updated=max(moments, default=NEVER),
    )


def _path(number: int) -> str:
    """Give the path, without suffix, of an archive document; empty for none."""
    return f"archive/{number}" if number else ""


def _add_pages(files: Files, everything: Feed, settled: Settled) -> None:
    """Add a page for each article that lives here, and one at each path it had before, which leads on to it."""
    titled = pages.by_title(settled.entries)
    for entry in settled.entries:
        if entry.page:
            files[entry.page] = partial(pages.article_page, entry, everything, titled)
    taken = {naming.clashing(path) for path in files}
    for entry in settled.entries:
        for path in settled.ledger.records[entry.article.name].former:
            if naming.clashing(path) not in taken:
                taken.add(naming.clashing(path))
                files[path] = partial(pages.moved_page, entry, everything, path)
