"""What was worked out before, in one file outside the output: it makes a build faster, and decides nothing.

Whatever is not in it, or not whole, is worked out again. What its data mean, and when they still hold, is left to those
who put them there. The only module that knows SQLite.
"""

import marshal
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from zlib import crc32

SHARDS = 64
"""Pieces that a table is kept in, so that a small change is a small write."""
AT_ONCE = 500
"""Names that are asked for in one go; any SQLite takes 999."""
SUM = 4
"""Bytes of the check sum before each piece of data: it is to tell damage, so the quickest to work out will do."""

Plain = Any
"""What `marshal` can write: None, numbers, strings, bytes, and tuples of such."""
Table = dict[str, Plain]


class Cache:
    """The cache of one publication; without a file it keeps nothing."""

    def __init__(self, file: Path | None = None, key: str = "") -> None:
        """Open the file, or start a new one.

        `key` names what all its data depend on; data kept under another are dropped.
        """
        self._disk: sqlite3.Connection | None = None
        self._file = file
        if file is not None:
            with self._suspicion():
                if not file.parent.is_dir():
                    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                file.touch(mode=0o600)
                self._disk = sqlite3.connect(file, isolation_level=None, timeout=0.2)
                # Power cuts may damage the file, which costs time but no correctness.
                self._disk.execute("PRAGMA synchronous = OFF")
                self._disk.execute("CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, data BLOB)")
        if self.get("key") != key:
            with self._suspicion():
                if self._disk:
                    self._disk.execute("DELETE FROM kept")
            self.keep([("key", key)])

    def __del__(self) -> None:
        """Let go of the file at the latest now: Python 3.13 warns of one that is open."""
        self.close()

    def table(self, name: str) -> Table:
        """Give a table as it was kept; what is damaged is not in it."""
        whole: Table = {}
        for _, piece in self._pieces([f"{name}/{number}" for number in range(SHARDS)]):
            whole.update(piece)
        return whole

    def keep_table(self, name: str, table: Table, before: Table) -> None:
        """Keep a table in place of the last, which was read as `before`; only what differs is written."""
        differing = [key for key, value in table.items() if (old := before.get(key)) is not value and old != value]
        touched: dict[str, Table] = {}
        for key in (*differing, *(before.keys() - table.keys())):
            piece = f"{name}/{crc32(key.encode()) % SHARDS}"
            if piece not in touched:
                touched[piece] = self._piece(piece, {})
            shard = touched[piece]
            if key in table:
                shard[key] = table[key]
            else:
                shard.pop(key, None)
        if touched:
            self.keep(touched.items())

    def get(self, name: str) -> Plain:
        """Give what was kept by this name; None where there is nothing, or it is damaged."""
        return self._piece(name, None)

    def get_all(self, names: Sequence[str]) -> dict[str, Plain]:
        """Give what was kept by each of these names, as far as there is something whole."""
        return dict(self._pieces(names))

    def keep(self, pieces: Iterable[tuple[str, Plain]]) -> None:
        """Keep each of these by its name; all or, where the disk won't have it, none."""
        with self._suspicion():
            if self._disk:
                self._disk.execute("BEGIN IMMEDIATE")
                rows = ((name, _sealed(name, data)) for name, data in pieces)
                self._disk.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", rows)
                self._disk.execute("COMMIT")

    def forget(self, names: Iterable[str]) -> None:
        """Drop what is kept by these names."""
        with self._suspicion():
            if self._disk:
                self._disk.executemany("DELETE FROM kept WHERE name = ?", ((name,) for name in names))

    def close(self) -> None:
        """Let go of the file."""
        if self._disk:
            with suppress(sqlite3.Error):
                self._disk.close()
        self._disk = None

    def _pieces(self, names: Sequence[str]) -> Iterator[tuple[str, Plain]]:
        """Read many pieces, one at a time, for they may be large; those that are there, and whole."""
        for start in range(0, len(names), AT_ONCE):
            some = names[start : start + AT_ONCE]
            asked = f"SELECT name, data FROM kept WHERE name IN ({','.join('?' * len(some))})"  # noqa: S608
            with self._suspicion():
                if self._disk:
                    for name, data in self._disk.execute(asked, some):
                        if (piece := _opened(name, data, None)) is not None:
                            yield name, piece

    def _piece(self, name: str, otherwise: Plain) -> Plain:
        """Read one piece."""
        with self._suspicion():
            if self._disk:
                row = self._disk.execute("SELECT data FROM kept WHERE name = ?", (name,)).fetchone()
                return _opened(name, row[0], otherwise) if row else otherwise
        return otherwise

    @contextmanager
    def _suspicion(self) -> Iterator[None]:
        """Go on without the file where it can't be used; one that is damaged is deleted."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError, OSError, OverflowError) as error:  # UTF-8: what SQLite complains of
            self.close()
            if self._file and isinstance(error, sqlite3.Error | UnicodeDecodeError) and "locked" not in str(error):
                with suppress(OSError):
                    self._file.unlink()


def _sealed(name: str, data: Plain) -> bytes:
    """Give the data as bytes that tell whether they are whole, and whose they are."""
    written = marshal.dumps(data)
    return _sum(name, written) + written


def _opened(name: str, sealed: object, otherwise: Plain) -> Plain:
    """Give the data of such bytes; where they are not whole, what stands for nothing."""
    if isinstance(sealed, bytes) and sealed[:SUM] == _sum(name, written := memoryview(sealed)[SUM:]):
        # The sum tells damage, not who wrote it: `commands.resources` uses a file only where nobody else can have.
        return marshal.loads(written)  # noqa: S302
    return otherwise


def _sum(name: str, written: bytes | memoryview) -> bytes:
    """Give the check sum of what is kept by a name, and of that name."""
    return crc32(written, crc32(name.encode())).to_bytes(SUM)
