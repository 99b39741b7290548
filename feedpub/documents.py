"""Which feeds a publication has, and which documents each of them is made of.

What a feed of a part of the copy is about is `topics`' to say, which entries are in the archive `archives`'. Pure.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import takewhile
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import quote

from feedpub import __version__, archives, naming, topics
from feedpub.config import Config
from feedpub.ledger import Ledger, Record
from feedpub.model import SUBSCRIPTION, Feed, FeedKind, Listed, ListedFeed, Retraction

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""What `updated` says of a feed that holds nothing yet (RFC 4287, 4.2.15, wants some moment)."""
Labels = Mapping[str, str]
"""What each entry of a feed calls what it is about, by its seed's name."""
NONE: Labels = MappingProxyType({})


class Channel(NamedTuple):
    """One feed, and the documents it is published in."""

    whole: ListedFeed
    """With all of its entries, as pages list them."""
    documents: tuple[ListedFeed, ...]
    """The archive, oldest first, and last the one people subscribe to."""

    @property
    def subscription(self) -> ListedFeed:
        """The document people subscribe to."""
        return self.documents[-1]


def channels(config: Config, listed: Sequence[Listed], ledger: Ledger) -> tuple[Channel, ...]:
    """Give every feed with its documents; that of the whole publication first.

    Their entries are only listed; `rendering` puts the whole ones in their place when a document is rendered.
    """
    everything = _everything(config, listed, ledger)
    retracted = _retractions(ledger.records.values())[: config.entries]
    counts = archives.counts(ledger.records)
    shared_out = partial(_shared_out, records=ledger.records, counts=counts, most=config.entries)
    made = (
        _channel(everything, shared_out(everything), with_archive=config.archives, retracted=retracted),
        *(
            _channel(part, shared_out(part), labels, with_archive=config.archives)
            for part, labels in _parts(config, everything, listed)
        ),
    )
    return tuple(_dated(channel, ledger.records) for channel in made)


def _everything(config: Config, entries: Sequence[Listed], ledger: Ledger) -> ListedFeed:
    """Give the feed of all entries."""
    return Feed(
        id=ledger.id,
        title=config.title,
        name=config.title,
        url=config.url,
        description=config.description,
        language=config.language,
        author=config.author,
        timezone=config.timezone,
        entries=tuple(entries),
        updated=max((entry.updated for entry in entries), default=NEVER),
        generator=f"feedpub {__version__}",
        hub=config.hub,
        logo=config.logo,
        rights=config.copyright,
    )


def _parts(config: Config, everything: ListedFeed, listed: Sequence[Listed]) -> Iterator[tuple[ListedFeed, Labels]]:
    """Give the feeds of parts of the copy, and what their entries call what they are about."""
    if not config.feeds:
        return
    by_name = {entry.article.name: entry for entry in everything.entries}
    topical = topics.collected((entry.article for entry in listed), config.feeds)
    for folder, members in topical.items():
        entries = tuple(by_name[name] for name in members.labels)
        part = everything._replace(
            kind=members.kind,
            folder=folder,
            page=folder if config.pages else "",
            id=f"{everything.id.removesuffix('/')}/{quote(folder.removesuffix('/'))}",
            entries=entries,
            updated=max(entry.updated for entry in entries),
        )
        yield part, members.labels


def _shared_out(
    whole: ListedFeed, records: Mapping[str, Record], counts: Mapping[str, int], most: int
) -> list[list[Listed]]:
    """Share a feed's entries out: those of the subscription document, then those of each archive document.

    Each is in one, and the newest are in the subscription document too: one may be in the archive that is dated later
    than it was, or comes back since `entries` is raised, or another deleted; there it stays as well (RFC 5005, 4).
    """
    held: list[list[Listed]] = [[] for _ in range(counts.get(whole.folder, 0) + 1)]
    newest = {entry.article.name for entry in _newest(whole.entries, records, most)}
    for entry in whole.entries:
        name = entry.article.name
        number = archives.number(records[name], whole.folder)
        held[number].append(entry)
        if number and name in newest:
            held[0].append(entry)
    return held


def _newest(entries: Sequence[Listed], records: Mapping[str, Record], most: int) -> Sequence[Listed]:
    """Give the newest of a feed's entries, which are in order of their dates; of one moment, those published last.

    Copy is often dated by the day alone; without the second rule the feed would grow by all of that day.
    """
    if len(entries) <= most:
        return entries
    oldest = entries[most - 1].published
    new_enough = takewhile(lambda entry: entry.published >= oldest, entries)
    by_age = sorted(new_enough, key=lambda entry: (entry.published, records[entry.article.name].order), reverse=True)
    return by_age[:most]


def _channel(
    whole: ListedFeed,
    held: Sequence[Sequence[Listed]],
    labels: Labels = NONE,
    *,
    with_archive: bool,
    retracted: Sequence[Retraction] = (),
) -> Channel:
    """Give the documents of a feed; `held` are the entries of each, those of the subscription document first."""
    last = len(held) - 1 if with_archive else 0
    older = [
        _document(whole, held[number], labels)._replace(
            path=_path(whole, number),
            is_archive=True,
            previous=_path(whole, number - 1),
            following=_path(whole, number + 1 if number < last else 0),
        )
        for number in range(1, last + 1)
    ]
    newest = _document(whole, held[0], labels, retracted)._replace(
        previous=_path(whole, last),
        is_cut=not with_archive and len(held[0]) < len(whole.entries),
    )
    return Channel(whole=_called(whole, labels, whole.entries), documents=(*older, newest))


def _dated(channel: Channel, records: Mapping[str, Record]) -> Channel:
    """Give archive documents that hold nothing a moment: when they lost the last entry, else that of the one before."""
    *older, newest = channel.documents
    if all(document.entries for document in older):
        return channel
    lost: dict[int, datetime] = {}
    for record in records.values():
        if record.deleted:
            number = archives.number(record, channel.whole.folder)
            lost[number] = max(record.deleted, lost.get(number, NEVER))
    before, dated = NEVER, []
    for number, document in enumerate(older, 1):
        before = document.updated if document.entries else lost.get(number, before)
        dated.append(document._replace(updated=before))
    return channel._replace(documents=(*dated, newest))


def _document(
    whole: ListedFeed, held: Sequence[Listed], labels: Labels, retracted: Sequence[Retraction] = ()
) -> ListedFeed:
    """Give the document of these entries; it is as new as the newest of what it holds.

    It is called what its own entries call it, so that a new spelling leaves the archive as it is.
    """
    moments = [*(entry.updated for entry in held), *(gone.when for gone in retracted)]
    return _called(whole, labels, held or whole.entries)._replace(
        path=f"{whole.folder}{SUBSCRIPTION}",
        entries=tuple(held),
        retractions=tuple(retracted),
        updated=max(moments, default=NEVER),
    )


def _called(feed: ListedFeed, labels: Labels, entries: Sequence[Listed]) -> ListedFeed:
    """Give a feed of a part of the copy the name that most of the entries have for it."""
    if feed.kind is FeedKind.PUBLICATION:
        return feed
    name = topics.called(labels[entry.article.name] for entry in entries)
    return feed._replace(name=name, title=f"{feed.title}: {name}")


def _retractions(records: Iterable[Record]) -> list[Retraction]:
    """Give what was published and is no more, newest first."""
    found = [Retraction(id=record.id, when=record.deleted) for record in records if record.deleted]
    return sorted(found, key=lambda gone: (gone.when, gone.id), reverse=True)


def _path(feed: ListedFeed, number: int) -> str:
    """Give the path, without suffix, of an archive document; empty for none."""
    return naming.archive(number, feed.folder) if number else ""
