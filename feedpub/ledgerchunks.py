"""A ledger in chunks of some hundred records: a chunk whose text is as it was is neither parsed nor written again.

Where one ends is told by its own text (content-defined chunking), so that a change leaves the others as they are. What
a chunk says is known again by the sum of its bytes; a text that is not in chunks is read as a whole.
"""

from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import islice
from operator import is_, lt
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from feedpub import ledger as ledgers
from feedpub.cache import Cache
from feedpub.errors import FeedpubError
from feedpub.ledger import BETWEEN, EMPTY, END, FORMAT, NO_ARCHIVES, START, Ledger, Record
from feedpub.manifest import sum_of
from feedpub.model import Listed
from feedpub.unchanged import Sums

LAST = b'\n   "digest": "00'
"""What the last record of a chunk has: one record in 256."""
CHUNK = "ledger/"
UNCHANGED = "unchanged/"
CHUNKS = "ledger"
"""Under these names the cache has what each chunk says, what its records stay as they are with, by its sum; and
the sums of all."""
NOTHING: Sums = (b"", b"")
"""Those of a record that is nobody's."""
Columns = tuple[Any, ...]
"""What is known of a chunk, as plain values: of what it says, the names, then one field of all its records each."""
MOMENTS = ("published", "updated", "deleted", "edited")
"""The fields that are kept as texts; what was updated when it was published, without one for that."""
AT_ONCE = 20
"""Chunks that are asked for in one go."""


class Chunk(NamedTuple):
    """A part of a ledger's text."""

    start: int
    length: int
    """In bytes."""
    sum: str
    """Of its bytes; by it what is known of them is found."""
    check: int
    """Another, quicker sum: it tells whether the file still has them."""
    names: Sequence[str]
    """Those of its records, in order."""
    is_as_written: bool
    """Whether writing its records would give just this text."""


class Chunks:
    """The ledger of one publication, read and written with what the cache knows of it."""

    def __init__(self, cache: Cache) -> None:
        """Begin with nothing read."""
        self._cache = cache
        self._file = ""
        self._read: Mapping[str, Record] = {}
        self._chunks: Sequence[Chunk] = ()
        self._kept: dict[str, int] = {}
        """By the sum of a chunk, a check sum of all digests that are kept of its entries."""

    def read(self, data: bytes, file: str) -> Ledger:
        """Read the text of a ledger, as `ledger.read` does; it is what the file holds."""
        try:
            ledger, chunks = self._in_chunks(data)
        except (FeedpubError, ValueError):  # what is wrong, if anything, the whole tells
            return ledgers.read(data.decode(), file)
        self._file, self._read, self._chunks = file, ledger.records, chunks
        return ledger

    def parts(self, ledger: Ledger) -> Iterator[bytes]:
        """Give the text of a ledger, as `ledger.parts` does."""
        return ledgers.parts(ledger, self._parts(ledger.records) if self._chunks else None)

    def unchanged(self, config: str) -> Mapping[str, Sums]:
        """Give what the records read are known to stay as they are with, and with this config."""
        found: dict[str, Sums] = {}
        for chunk, (of, sums) in self._known(UNCHANGED, self._chunks, ("", ())):
            if of == config:
                found.update(zip(chunk.names, sums, strict=True))
                self._kept[chunk.sum] = crc32(b"".join([digest for _, digest in sums]))
        return found

    def keep_unchanged(self, entries: Mapping[str, Listed], records: Mapping[str, Record], config: str) -> None:
        """Keep which of these entries, by name, have the records that were read and are still as they were."""
        fresh = []
        for chunk in self._chunks:
            stayed = all(map(is_, map(records.get, chunk.names), map(self._read.get, chunk.names)))
            digests = b"".join([entries[name].digest for name in chunk.names if name in entries])
            if stayed and self._kept.get(chunk.sum) != crc32(digests):
                sums = [_sums(entries.get(name)) for name in chunk.names]
                fresh.append((UNCHANGED + chunk.sum, (config, tuple(sums))))
        if fresh:
            self._cache.keep(fresh)

    def _parts(self, records: Mapping[str, Record]) -> Iterator[bytes]:
        """Give the text of the records: that of their chunk, where none of it has changed."""
        changed = {name for name, record in records.items() if self._read.get(name) is not record}
        firsts = [chunk.names[0] for chunk in self._chunks]
        touched: dict[int, set[str]] = {}
        for name in changed | (self._read.keys() - records.keys()):
            touched.setdefault(max(bisect(firsts, name) - 1, 0), set()).add(name)
        for number, chunk in enumerate(self._chunks):
            text = self._text(chunk) if number not in touched else b""
            if text:
                yield text
            else:
                names = touched.get(number, set()).union(chunk.names)
                yield from (ledgers.entry(name, records[name]) for name in sorted(names & records.keys()))

    def _text(self, chunk: Chunk) -> bytes:
        """Give the text of a chunk, which is not kept at hand; none where that is not what would be written."""
        if chunk.is_as_written:
            with suppress(OSError), Path(self._file).open("rb") as file:
                file.seek(chunk.start)
                text = file.read(chunk.length)
                return text if crc32(text) == chunk.check else b""
        return b""

    def _in_chunks(self, data: bytes) -> tuple[Ledger, Sequence[Chunk]]:
        """Read a text that is in chunks; raise `FeedpubError` or ValueError where it is not."""
        start = data.index(START)
        ledger = ledgers.read((data[:start] + EMPTY).decode())
        records: dict[str, Record] = {}
        chunks = []
        fresh: dict[str, Columns] = {}
        for chunk, known in self._known(CHUNK, list(_split(data, start + len(START))), ()):
            text = b"" if known else data[chunk.start : chunk.start + chunk.length]
            found = _records(known) if known else _parsed(text)
            is_as_written = bool(known) or BETWEEN.join(map(ledgers.entry, found, found.values())) == text
            if is_as_written and not known:
                fresh[CHUNK + chunk.sum] = _columns(found)
            chunks.append(chunk._replace(names=tuple(found), is_as_written=is_as_written))
            records.update(found)
        self._keep(tuple(chunk.sum for chunk in chunks), fresh)
        names = [name for chunk in chunks for name in chunk.names]
        if not all(map(lt, names, islice(names, 1, None))):
            raise ValueError  # written by another hand
        return ledger._replace(records=records), chunks

    def _known(self, what: str, chunks: Sequence[Chunk], otherwise: Columns) -> Iterator[tuple[Chunk, Columns]]:
        """Give what is known of each chunk; a few at a time, since they say much."""
        for start in range(0, len(chunks), AT_ONCE):
            some = chunks[start : start + AT_ONCE]
            known = self._cache.get_all([what + chunk.sum for chunk in some])
            for chunk in some:
                yield chunk, known.pop(what + chunk.sum, otherwise)

    def _keep(self, sums: Sequence[str], fresh: Mapping[str, Columns]) -> None:
        """Keep what the chunks say that were not known, and forget those that are no more."""
        before = self._cache.get(CHUNKS) or ()
        if before != sums:
            self._cache.keep([*fresh.items(), (CHUNKS, sums)])
            gone = set(before) - set(sums)
            self._cache.forget(f"{kind}{its_sum}" for kind in (CHUNK, UNCHANGED) for its_sum in gone)


def _sums(entry: Listed | None) -> Sums:
    """Give what a record stays as it is with, by the entry that it is settled as."""
    return (entry.article.sum, entry.digest) if entry else NOTHING


def _split(data: bytes, start: int) -> Iterator[Chunk]:
    """Give the chunks of a text whose first record begins here; raise ValueError where it does not end as it should."""
    end = len(data) - len(END)
    if not data.endswith(END):
        raise ValueError
    while start < end:
        last = data.find(LAST, start, end)
        stop = data.find(BETWEEN, last, end) if last >= 0 else -1
        stop = end if stop < 0 else stop
        text = data[start:stop]
        yield Chunk(start, stop - start, sum_of(text).hex(), crc32(text), (), is_as_written=False)
        start = stop + len(BETWEEN)


def _parsed(text: bytes) -> Mapping[str, Record]:
    """Read the records of a chunk."""
    return ledgers.read(f'{{"format": {FORMAT}, "entries": {{{text.decode()}}}}}}}').records


def _columns(records: Mapping[str, Record]) -> Columns:
    """Give records as plain values."""
    of = dict(zip(Record._fields, zip(*records.values(), strict=True), strict=True))
    # Of most the two moments are the same.
    of["updated"] = tuple(
        None if one == other else one for one, other in zip(of["updated"], of["published"], strict=True)
    )
    for field in MOMENTS:
        of[field] = tuple(moment and moment.isoformat() for moment in of[field])
    of["archives"] = tuple(map(dict, of["archives"]))
    return (tuple(records), *of.values())


def _records(columns: Columns) -> dict[str, Record]:
    """Give the records that were written as these values: all of a field in one go, since there are so many."""
    names, *fields = columns
    of = dict(zip(Record._fields, fields, strict=True))
    for field in MOMENTS:
        of[field] = [text and datetime.fromisoformat(text) for text in of[field]]
    of["updated"] = [one or other for one, other in zip(of["updated"], of["published"], strict=True)]
    of["archives"] = [archives or NO_ARCHIVES for archives in of["archives"]]
    return dict(zip(names, map(Record._make, zip(*of.values(), strict=True)), strict=True))
