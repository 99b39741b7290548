"""What became of each entry from the last edition to this one: for the report, and for `--check`.

Read off the two ledgers, which hold a check sum of each field that readers see; nothing is decided here.
"""

import struct
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple
from zlib import crc32

from feedpub.ledger import Ledger, Record
from feedpub.model import SHOWN, Listed

EACH = 5
"""Bytes for each check sum in a card."""
TOLD = ("title", "summary", "content", "byline", "dateline")
"""Fields of which the ledger says nothing where only the newest entries are shown: they follow from the text."""


class Change(StrEnum):
    """What became of an entry."""

    ADDED = "added"
    UPDATED = "updated"
    RESTORED = "restored"
    RETRACTED = "retracted"


class News(NamedTuple):
    """One entry that is not as it was."""

    change: Change
    name: str
    """Its seed's name; for a retracted one, the last it had."""
    fields: tuple[str, ...] = ()
    """Which fields of an updated entry changed, in the words of the model; `name` and `id` among them. Where only the
    newest are shown, `text` stands for all that follows from it."""
    entry: Listed | None = None
    """What it is now; nothing of one that is retracted."""

    @property
    def why(self) -> str:
        """Say where its date comes from, and what its id is; worked out only for those that are told."""
        return _why(self.entry) if self.entry else ""


def news(before: Ledger, after: Ledger, entries: Mapping[str, Listed]) -> tuple[News, ...]:
    """Give every entry that changed, by name; `entries` are those published now, by name."""
    return tuple(sorted(_news(before, after, entries), key=lambda one: (one.name, one.change)))


def shown(entry: Listed) -> str:
    """Give a check sum of each field of an entry that readers see, as the ledger keeps them."""
    packed = entry.article.shown
    form, text, link = _form(packed[: len(packed) // EACH])
    sums = list(form.unpack(packed))
    sums[link] = crc32(repr(entry.link).encode())
    sums[link + 1] = crc32(repr(entry.published.isoformat()).encode())
    return text % tuple(sums)


@cache
def _form(fields: bytes) -> tuple[struct.Struct, str, int]:
    """Give how a card's check sums are packed, their text without their values, and where that of the link is.

    Few sets of fields are in use.
    """
    text = " ".join(f"{SHOWN[field]}:%08x" for field in fields)
    return struct.Struct(f">{len(fields)}x{len(fields)}I"), text, fields.index(SHOWN.index("link"))


def _news(before: Ledger, after: Ledger, entries: Mapping[str, Listed]) -> Iterator[News]:
    """Compare the ledgers, record by record; one is known again by its place in the order of publication."""
    differing = [(name, record) for name, record in after.records.items() if before.records.get(name) is not record]
    orders = {record.order for _, record in differing}
    earlier = before.records.items() if orders else ()
    known = {record.order: (name, record) for name, record in earlier if record.order in orders}
    for name, record in differing:
        old_name, old = known.get(record.order, ("", None))
        entry = entries.get(name)
        if record.deleted:
            if old and not old.deleted:
                yield News(change=Change.RETRACTED, name=old_name)
        elif entry is None:  # its seed has errors
            continue
        elif old is None:
            yield News(change=Change.ADDED, name=name, entry=entry)
        elif old.deleted:
            yield News(change=Change.RESTORED, name=name, entry=entry)
        elif fields := _fields(old_name, old, entry, record):
            yield News(change=Change.UPDATED, name=name, fields=fields, entry=entry)


def _fields(old_name: str, old: Record, entry: Listed, record: Record) -> tuple[str, ...]:
    """Give the fields in which two records of one entry differ, the newer of which is of what it is now."""
    was = dict(pair.partition(":")[::2] for pair in old.shown.split())
    now = dict(pair.partition(":")[::2] for pair in record.shown.split())
    known = [field for field in {**now, **was} if field not in TOLD or (field in was and field in now)]
    changed = [field for field in known if was and was.get(field) != now.get(field)]
    if was and "content" not in known and old.digest not in {"", *entry.article.digests}:
        changed.insert(0, "text")
    own = {"name": (old_name, entry.article.name), "id": (old.id, record.id), "updated": (old.updated, record.updated)}
    return (*changed, *(field for field, (one, other) in own.items() if one != other))


def _why(entry: Listed) -> str:
    """Say where an entry's date comes from, and what its id is."""
    return f"published {entry.published:%Y-%m-%d %H:%M} UTC (from {entry.published_from}), id {entry.id}"
