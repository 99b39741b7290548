"""Articles and ledger to entries: here each one's address and dates are settled, and the ledger is kept up.

The rules are those of "Ids, dates, and why nothing churns" in the README. Which record is whose is `identity`'s to say.
Pure: the time of the build is handed in.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import NamedTuple

from feedpub import archives, cards, changes, identity, naming, removals, topics, unchanged
from feedpub.config import Config
from feedpub.errors import FeedpubError
from feedpub.ledger import NO_ARCHIVES, Ledger, Record
from feedpub.model import Article, Card, Listed, PublishedFrom, Template
from feedpub.parser.origin import dates
from feedpub.unchanged import Sums

FirstCommit = Callable[[str], datetime | None]
"""Tells when git first saw the seed of this name; None where it can't."""

NONE: Mapping[str, Sums] = MappingProxyType({})


def no_media(path: str) -> Callable[[], bytes]:
    """Stand in where copy has no pictures and recordings."""

    def unreadable() -> bytes:
        raise FeedpubError.at(path, "can't be read, since Build.media was not given")

    return unreadable


class Build(NamedTuple):
    """What a build knows besides copy and ledger."""

    config: Config
    now: datetime
    """The time of the build, aware; used only where nothing else tells one."""
    first_commit: FirstCommit
    unread: frozenset[str] = frozenset()
    """Names of seeds, and of folders, that are there but have errors: what was published of them is not retracted."""
    allow_removals: bool = False
    """Whether many entries may vanish, or change their id, at once."""
    templates: tuple[Template, ...] = ()
    """The user's own templates, in place of feedpub's."""
    media: Callable[[str], Callable[[], bytes]] = no_media
    """Gives what reads a picture or recording, by its path in the source folder."""
    unchanged: Mapping[str, Sums] = NONE
    """By name, what records are known to stay as they are with, and with this `config`."""
    file: Callable[[str], str] = "{}.txt".format
    """Gives the file of a seed by its name, as the user knows it."""
    newest: Callable[[Sequence[Listed]], object] = len
    """Told which entries the publication's feed will show as soon as that is settled, newest first."""

    def is_unread(self, name: str) -> bool:
        """Say whether the seed of this name, or a folder it lies in, is there but has errors."""
        return bool(self.unread) and not self.unread.isdisjoint({name, *map(str, PurePosixPath(name).parents)})


class Settled(NamedTuple):
    """What is published now, and what the ledger says after it."""

    entries: tuple[Listed, ...]
    """Newest first."""
    held: tuple[Listed, ...]
    """Embargoed: their moment of publication is still to come. Nearest first."""
    ledger: Ledger


def settle(copy: Iterable[Article | Card], ledger: Ledger, build: Build) -> Settled:
    """Give every article its id, address and dates.

    Raise `FeedpubError` where two articles would have one id, and where many published entries would vanish or change
    their id at once, unless the build allows it.
    """
    in_full = build.config.shows_all
    of = (one if isinstance(one, Card) else cards.of(one, in_full=in_full) for one in copy)
    articles = sorted(of, key=attrgetter("name"))
    same = unchanged.entries(articles, ledger, build.unchanged, build.config.url)
    others = [article for article in articles if article.name not in same]
    theirs = map(ledger.records.__getitem__, same)
    records = identity.matched(others, _left(ledger, same, others, build), theirs)
    entries = same | _entries(others, records, ledger, build)
    in_order = [entries[article.name] for article in articles]
    identity.refuse_shared(in_order, build.file)
    by_age = sorted(in_order, key=attrgetter("published"), reverse=True)
    names = (article.name for article in others)
    held = {name for name in names if _embargoed(entries[name], records.get(name), build.now)}
    current = tuple(entry for entry in by_age if entry.article.name not in held) if held else tuple(by_age)
    build.newest(current[: build.config.entries])
    kept_up = _kept_up(ledger, records, current, same, build)
    if not build.allow_removals:
        removals.refuse_many(ledger.records, kept_up)
    _archive(kept_up, current, build.config)
    return Settled(
        entries=current,
        held=tuple(entry for entry in reversed(by_age) if entry.article.name in held) if held else (),
        ledger=ledger._replace(id=ledger.id or _own_id(current, build), records=kept_up),
    )


def _left(ledger: Ledger, same: Mapping[str, Listed], others: Sequence[Card], build: Build) -> Mapping[str, Record]:
    """Give the records that the other articles may have; not those of seeds that are there but have errors."""
    left = {name: record for name, record in ledger.records.items() if name not in same}
    names = {article.name for article in others}
    return {name: record for name, record in left.items() if name in names or not build.is_unread(name)}


def _entries(
    articles: Sequence[Card], records: Mapping[str, Record], ledger: Ledger, build: Build
) -> dict[str, Listed]:
    """Settle these articles; give their entries by name."""
    is_known = all(article.name in records for article in articles)  # then no new id is asked for
    taken = set() if is_known else {record.id for record in ledger.records.values()} | {one.id for one in articles}
    entries = {}
    for article in articles:
        entries[article.name] = entry = cards.with_digest(_entry(article, records.get(article.name), build, taken))
        taken.add(entry.id)
    return entries


def first_published(article: Card, record: Record | None, build: Build) -> tuple[datetime, PublishedFrom]:
    """Give the moment of first publication, UTC and in whole seconds, and where it comes from."""
    told, told_by = article.published, article.published_from
    if told and told_by and not (record and told_by is PublishedFrom.UPDATE):
        return _whole(told), told_by
    if record:
        return record.published, PublishedFrom.LEDGER
    committed = build.first_commit(article.name)
    reference, source = (committed, PublishedFrom.GIT) if committed else (build.now, PublishedFrom.BUILD)
    if article.filed:
        reference = dates.completed(article.filed, reference, build.config.conventions)
        source = PublishedFrom.DATELINE
    return _whole(reference), source


def _entry(article: Card, record: Record | None, build: Build, taken: set[str]) -> Listed:
    """Give the article as published."""
    published, source = first_published(article, record, build)
    page = naming.page(article.name) if build.config.pages and not article.url else ""
    page = record.page if record and record.page == page else page  # there may be a hundred thousand: one text for both
    known_id = article.id or (record.id if record else "")
    updated, edited = _updated(article, record, build.now)
    return Listed(
        article=article,
        id=known_id or identity.new_id(build.config.url, published.year, article.name, taken),
        link=article.url or (naming.address(build.config.url, page) if page else ""),
        page=page,
        published=published,
        published_from=source,
        updated=max(published, updated or published),
        edited=edited,
    )


def _updated(article: Card, record: Record | None, now: datetime) -> tuple[datetime | None, datetime | None]:
    """Give the moment of the last edit, which is one of the seed's own text; None where none is known.

    What comes back after a retraction must be newer than that: a reader that was told of both takes the later one
    (RFC 6721, 3). Where its text is as it was, the second moment given is that of its last edit.
    """
    given = _whole(article.updated) if article.updated and _whole(article.updated) <= now else None
    gone = record and (record.deleted or (record.edited and record.updated))
    if record is None or (given and not (gone and given <= gone)):
        return given, None
    is_same = identity.same_text(article, record)
    if record.deleted or not is_same:
        edited = (record.edited or record.updated) if is_same else given
        return max(_whole(now), record.updated, record.deleted or record.updated), edited
    return record.updated, record.edited


def _embargoed(entry: Listed, record: Record | None, now: datetime) -> bool:
    """Say whether the entry waits; what is published already stays, also where a clock runs behind the last build's."""
    return entry.published > (max(now, record.published) if record else now)


def _whole(moment: datetime) -> datetime:
    """Give a moment in UTC and whole seconds; ROME, a much-used reader's library, misreads fractions."""
    if moment.tzinfo is UTC and not moment.microsecond:
        return moment  # most are
    return moment.astimezone(UTC).replace(microsecond=0)


def _own_id(entries: Sequence[Listed], build: Build) -> str:
    """Mint the publication's id, of its first year; no seed is called `/`."""
    year = min((entry.published.year for entry in entries), default=build.now.year)
    return naming.tag_uri(build.config.url, year, "/")


def _kept_up(
    ledger: Ledger,
    records: Mapping[str, Record],
    entries: Sequence[Listed],
    same: Mapping[str, Listed],
    build: Build,
) -> dict[str, Record]:
    """Give the records after this edition: of what is published, in order; and of what is gone, as retracted."""
    changing = [entry for entry in entries if entry.article.name not in same]
    current = {entry.article.name: entry.id for entry in changing}
    renewed = {records[name].id for name in current.keys() & records.keys()} | {*current.values()}
    kept = {name: ledger.records[name] for name in same}
    for name, record in ledger.records.items():
        if name not in same and record.id not in renewed:
            gone = record.deleted is None and not build.is_unread(name)
            # Where another seed has taken over its name, it is remembered by its id.
            key = record.id if name in current else name
            # Not before its last edit, which readers would take for the later (RFC 6721, 3): a clock may be slow.
            kept[key] = record._replace(deleted=max(_whole(build.now), record.updated)) if gone else record
    is_new = current.keys() - records.keys()
    order = max((record.order for record in ledger.records.values()), default=0) if is_new else 0
    for entry in reversed(changing):
        name = entry.article.name
        order += name in is_new
        kept[name] = _record(entry, records.get(name), order)
    return kept


def _archive(records: dict[str, Record], entries: Sequence[Listed], config: Config) -> None:
    """Note in the records what moves to the archive, in the publication's feed and in each of a part of it."""
    published = [name for name, record in records.items() if not record.deleted]
    topical = topics.collected((entry.article for entry in entries), config.feeds)
    labelled = {folder: found.labels for folder, found in topical.items()}
    archives.file(records, config.entries, {archives.PUBLICATION: published, **labelled})


def _record(entry: Listed, record: Record | None, order: int) -> Record:
    """Give what the ledger keeps of an entry."""
    pages = (*record.former, record.page) if record else ()
    made = Record(
        id=entry.id,
        published=entry.published,
        updated=entry.updated,
        digest=entry.article.digest,
        order=record.order if record else order,
        archive=record.archive if record else 0,
        archives=record.archives if record else NO_ARCHIVES,
        page=entry.page,
        former=tuple(dict.fromkeys(page for page in pages if page and page != entry.page)) if pages else (),
        sketch=entry.article.sketch,
        shown=changes.shown(entry),
        edited=entry.edited,
    )
    return record if record == made else made
