"""A long feed to the current document and archive documents (RFC 5005, 4): the feed people poll stays small.

Archive documents are filled in order of first publication, and which one an entry is in is written in the ledger. So a
full document is frozen: a new article moves one entry, from the subscription feed to the last archive document.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from feedpub.ledger import Record

FULL = 100
"""Entries in a full archive document."""


def filed(records: Mapping[str, Record], most: int) -> Mapping[str, Record]:
    """Move the oldest entries beyond `most` out of the subscription feed, each to the archive document it stays in."""
    current = [name for name, record in records.items() if not record.archive and not record.deleted]
    current.sort(key=lambda name: records[name].order)
    sizes = Counter(record.archive for record in records.values() if record.archive)
    number = max(sizes, default=1)
    moved = dict(records)
    for name in current[: max(0, len(current) - most)]:
        number += sizes[number] >= FULL
        sizes[number] += 1
        moved[name] = replace(records[name], archive=number)
    return moved


def count(records: Mapping[str, Record]) -> int:
    """Give the number of archive documents.

    A full one already points to the next, so that it never changes again; the next may still be empty.
    """
    sizes = Counter(record.archive for record in records.values() if record.archive)
    last = max(sizes, default=0)
    return last + (sizes[last] >= FULL)
