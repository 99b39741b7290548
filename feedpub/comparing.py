"""A rendered file and what lies in its place: are they the same? It is asked wherever the file was rendered.

What differs goes to the staging folder, if it is to be written; so only what was found has to be handed on.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import chain
from typing import BinaryIO, NamedTuple

from feedpub.errors import FeedpubError
from feedpub.manifest import sum_of
from feedpub.staging import Staging
from feedpub.stamps import Stamp, taken

UNREADABLE = "can't be read: {}; feedpub needs to write this file"
PIECE = 1024 * 1024
"""Bytes that are compared in one go."""


class Outcome(NamedTuple):
    """What came of comparing a file that was rendered."""

    sum: bytes
    size: int
    """Of the bytes it is to hold."""
    is_new: bool
    """Whether there is none in its place."""
    is_same: bool
    """Whether the one in its place holds these very bytes."""
    stamp: Stamp | None
    """Of the one in its place, where it is the same and the stamp tells every change."""


class Comparison:
    """Compares files with those in the output folder, by their paths in it."""

    __slots__ = ("now", "output", "staging")

    def __init__(self, output: str, now: int, staging: Staging | None) -> None:
        """Give the folder, when the build began (nanoseconds since 1970), and what takes files that differ.

        That is None where nothing is to be written.
        """
        self.output, self.now, self.staging = output, now, staging

    def __call__(self, path: str, data: bytes) -> Outcome:
        """Compare a file; raise `FeedpubError` where what lies in its place is no file, or can't be read."""
        target = f"{self.output}/{path}"
        there = look(target)
        is_same = there is not None and there.st_size == len(data) and holds(target, data)
        if self.staging and not is_same:
            self.staging.add(path, data)
        stamp = taken(there, self.now) if there and is_same else None
        return Outcome(sum_of(data), len(data), is_new=there is None, is_same=is_same, stamp=stamp)

    def in_parts(self, path: str, parts: Iterable[bytes]) -> Outcome:
        """Compare a file likewise that comes in parts, without its sum and size, which nobody asks for."""
        target = f"{self.output}/{path}"
        there = look(target)
        parts = iter(parts)
        with _reading(target) if there else BytesIO() as file:
            same, differing = _in_common(file, parts)
            is_same = there is not None and not differing and not file.read(1)
            if self.staging and not is_same:
                self.staging.add(path, chain(_beginning(file, same), (differing,), parts))
        stamp = taken(there, self.now) if there and is_same else None
        return Outcome(b"", 0, is_new=there is None, is_same=is_same, stamp=stamp)


def look(path: str) -> os.stat_result | None:
    """Give what the file system tells of a file; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116  there are many
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise FeedpubError.at(path, UNREADABLE.format(error.strerror)) from error
    if not stat.S_ISREG(found.st_mode):  # a pipe would hang the build
        raise FeedpubError.at(path, "is not a regular file; feedpub needs this name, so move it away")
    return found


def holds(path: str, data: bytes) -> bool:
    """Say whether a file holds just these bytes; it is read a piece at a time, for it may be large."""
    with _reading(path) as file:
        whole = memoryview(data)
        for start in range(0, len(data) + 1, PIECE):
            if file.read(PIECE) != whole[start : start + PIECE]:
                return False
        return not file.read(1)


@contextmanager
def _reading(path: str) -> Iterator[BinaryIO]:
    """Open a file to read it, and say what the file system says where that can't be done."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123  there are many
            yield file
    except OSError as error:
        raise FeedpubError.at(path, UNREADABLE.format(error.strerror)) from error


def _in_common(file: BinaryIO, parts: Iterator[bytes]) -> tuple[int, bytes]:
    """Give how many bytes of the parts a file has from its beginning, and the first part that is another, if any."""
    same = 0
    for part in parts:
        if file.read(len(part)) != part:
            return same, part
        same += len(part)
    return same, b""


def _beginning(file: BinaryIO, length: int) -> Iterator[bytes]:
    """Give so many bytes from the beginning of a file, a piece at a time."""
    file.seek(0)
    for start in range(0, length, PIECE):
        yield file.read(min(PIECE, length - start))
