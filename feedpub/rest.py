"""Is everything as it was when a build last found nothing to do? Then there is nothing to do, and nothing need be read.

Everything means every file below the source folder, feed.toml and pictures included, and every file of the edition,
each known by its stamp. What a build found to do, and what else it depends on, is for others to say.
"""

import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from feedpub.stamps import SETTLED, TELLING, Stamp, stamp


def seen(source: Path, output: Path, paths: Iterable[str], now: int, stamps: dict[str, Stamp] | None = None) -> bytes:
    """Give a digest of how the source, and these paths in the output, lie there; empty where that can't be told.

    `now` is the time at which the build began, in nanoseconds since 1970: what changed just before it may change again
    unnoticed. The stamp of each file that was looked at is added to `stamps`.
    """
    stamps = {} if stamps is None else stamps
    digest = blake2b(f"{os.path.realpath(source)}\0{os.path.realpath(output)}".encode(errors="surrogateescape"))
    try:
        for files in (_below(source, output), _of(output, paths)):
            for name, found in files:
                if not TELLING or found.st_ctime_ns + SETTLED >= now:
                    return b""
                digest.update(f"{name}\0".encode(errors="surrogateescape"))
                stamps[name] = its_stamp = stamp(found)
                digest.update(its_stamp)
    except OSError:
        return b""
    return digest.digest()


def _below(source: Path, leave_out: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Give every file below a folder that isn't hidden, and what is told of it; of a link, and of its target."""
    passed_over = os.path.realpath(leave_out)
    folders = [os.fspath(source)]
    while folders:
        folder = folders.pop()
        with os.scandir(folder) as entries:
            shown = sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
        for entry in shown:
            if entry.is_dir(follow_symlinks=False):
                if os.path.realpath(entry) != passed_over:
                    folders.append(entry.path)
            else:
                yield entry.path, entry.stat(follow_symlinks=False)
                if entry.is_symlink():
                    yield entry.path, entry.stat()


def _of(output: Path, paths: Iterable[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Give these files of the output, and what the file system tells of them."""
    folder = os.fspath(output)
    for path in paths:
        yield path, os.stat(f"{folder}/{path}")  # noqa: PTH116  there are many
