"""Whether the files below a folder have changed since one looked last.

By looking at each file's size and time: that works on every file system, also where the copy lies on a network drive or
in a container, whose changes no system call reports.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

State = Mapping[str, tuple[int, int, int]]


def state(place: Path, *, leave_out: Path) -> State:
    """Give the size, time and number of every file at a place, or below it; two that are equal mean no change.

    Hidden files, in which editors keep drafts, and the folder `leave_out` are passed over.
    """
    return {path: found for path in _files(place, leave_out) if (found := _file(path))}


def _files(place: Path, leave_out: Path) -> Iterator[str]:
    """Give the path of every file at a place; links to folders are not followed."""
    if not os.path.isdir(place):  # noqa: PTH112  Path.is_dir raises for a path too long
        yield str(place)
    for folder, folders, files in os.walk(place):
        shown = [name for name in folders if not name.startswith(".")]
        folders[:] = [name for name in shown if not _is_same(os.path.join(folder, name), leave_out)]  # noqa: PTH118
        yield from (os.path.join(folder, name) for name in files if not name.startswith("."))  # noqa: PTH118


def _is_same(path: str, other: Path) -> bool:
    return os.path.realpath(path) == os.path.realpath(other)


def _file(path: str) -> tuple[int, int, int] | None:
    """Give what changes when a file does; None where it is gone meanwhile."""
    try:
        found = os.stat(path)  # noqa: PTH116  thousands at a time
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino
