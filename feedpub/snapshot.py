"""How source and output lie there: if as they did when a build last found nothing to do, there is nothing to do now.

Everything means every file below the source folder, feed.toml and pictures included, and every file of the edition,
each known by its stamp. What a build found to do, and what else it depends on, is for others to say.
"""

import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path

from feedpub.stamps import SETTLED, TELLING, Stamp, stamp

NAME = attrgetter("name")


def of_source(source: Path, output: Path, now: int, stamps: dict[str, Stamp]) -> bytes:
    """Give a digest of how the source lies there, `output` left out; empty where that can't be told.

    `now` is the time at which the build began, in nanoseconds since 1970: what changed just before it may change again
    unnoticed. The stamp of each file is added to `stamps`, whether that can be told or not.
    """
    return _digest((source, output), _below(source, output), now, stamps)


def of_output(output: Path, paths: Iterable[str], now: int) -> bytes:
    """Give a digest of how these paths in the output lie there, likewise."""
    return _digest((output,), _of(output, paths), now, {})


def _digest(
    folders: Iterable[Path], files: Iterable[tuple[str, os.stat_result]], now: int, stamps: dict[str, Stamp]
) -> bytes:
    """Give a digest of where these folders are, and how the files lie there."""
    youngest = 0
    try:
        for name, found in files:
            stamps[name] = stamp(found)
            youngest = max(youngest, found.st_ctime_ns)
    except OSError:
        return b""
    if not TELLING or youngest + SETTLED >= now:
        return b""
    names = "\0".join((*map(os.path.realpath, folders), *stamps)).encode(errors="surrogateescape")
    return blake2b(b"\0".join((names, *stamps.values()))).digest()


def _below(source: Path, leave_out: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Give every file below a folder that isn't hidden, and what is told of it; of a link, with `/` added, too."""
    passed_over = os.path.realpath(leave_out)
    folders = [os.fspath(source)]
    while folders:
        folder = folders.pop()
        with os.scandir(folder) as entries:
            shown = sorted([entry for entry in entries if entry.name[0] != "."], key=NAME)
        for entry in shown:
            if entry.is_dir(follow_symlinks=False):
                if os.path.realpath(entry) != passed_over:
                    folders.append(entry.path)
            else:
                if entry.is_symlink():
                    yield f"{entry.path}/", entry.stat(follow_symlinks=False)
                yield entry.path, entry.stat()


def _of(output: Path, paths: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Give these files of the output, and what the file system tells of them."""
    folder = os.fspath(output)
    for path in paths:
        yield path, os.stat(f"{folder}/{path}")  # noqa: PTH116  there are many
