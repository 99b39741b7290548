"""A long feed to the current document and archive documents (RFC 5005, 4): the feed people poll stays small.

Archive documents are filled in order of first publication, and which one an entry is in is written in the ledger, for
each feed it is in. So a full document is frozen: a new article moves one entry, from the subscription feed to the last
archive document. What the subscription feed holds besides, as one of the newest by date, is `documents`' to say.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from feedpub.ledger import Record

FULL = 100
"""Entries in a full archive document."""
ARCHIVE = Record._fields.index("archive")
PUBLICATION = ""
"""The folder of the feed that holds every entry."""


def file(records: dict[str, Record], most: int, members: Mapping[str, Iterable[str]]) -> None:
    """Move the oldest entries beyond `most` out of each subscription feed, each to the archive document it stays in.

    `members` are the names of the entries published in each feed, by its folder. The records are changed in place: in
    a first build nearly all of them are, and there would be two of each.
    """
    sizes = _sizes(records)
    for folder, names in members.items():
        current = [name for name in names if not number(records[name], folder)]
        current.sort(key=lambda name: records[name].order)
        counts = sizes.setdefault(folder, Counter())
        last = max(counts, default=1)
        for name in current[: max(0, len(current) - most)]:
            last += counts[last] >= FULL
            counts[last] += 1
            records[name] = _put(records[name], folder, last)


def counts(records: Mapping[str, Record]) -> Mapping[str, int]:
    """Give the number of archive documents of each feed that has any, by its folder.

    A full one already points to the next, so that it never changes again; the next may still be empty.
    """
    lasts = {folder: (max(sizes), sizes[max(sizes)]) for folder, sizes in _sizes(records).items()}
    return {folder: last + (size >= FULL) for folder, (last, size) in lasts.items()}


def number(record: Record, folder: str) -> int:
    """Give the number of a feed's archive document that holds the entry; 0 while it is in the subscription feed."""
    return record.archives.get(folder, 0) if folder else record.archive


def _put(record: Record, folder: str, last: int) -> Record:
    """Give the record of an entry that is put in an archive document."""
    if folder:
        return record._replace(archives={**record.archives, folder: last})
    return Record._make((*record[:ARCHIVE], last, *record[ARCHIVE + 1 :]))  # as `_replace` would, in half the time


def _sizes(records: Mapping[str, Record]) -> dict[str, Counter[int]]:
    """Give how many entries each archive document of each feed has taken in, those since deleted among them."""
    sizes: defaultdict[str, Counter[int]] = defaultdict(Counter)
    if whole := Counter(record.archive for record in records.values() if record.archive):
        sizes[PUBLICATION] = whole
    for record in records.values():
        for folder, last in record.archives.items() if record.archives else ():
            sizes[folder][last] += 1
    return sizes
