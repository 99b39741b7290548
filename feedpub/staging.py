"""Where files wait until all are there: a folder inside the output, so that one rename puts each in its place."""

import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from feedpub.errors import FeedpubError

FOLDER = ".feedpub-staging"
"""In the output folder, so that renames stay on its file system; hidden, so that no static host serves it."""
NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
ALL = 0o666
"""How a file is opened to be written, and the mode of which the umask takes its part."""
FEW = 64 if hasattr(os, "sync") else sys.maxsize
"""Files that are each brought to the disk alone; from there on it takes less time to bring everything there at once."""


class Staging(NamedTuple):
    """The staging folder of one build, made when the first file comes: a build without any touches nothing."""

    output: Path
    build: int
    """Tells this build from others. A worker of one that was killed may still write a file, which is not the next's."""

    @property
    def folder(self) -> Path:
        """Where the files of this build wait."""
        return self.output / FOLDER / str(self.build)

    def add(self, path: str, data: bytes | Iterable[bytes]) -> None:
        """Write a file, by its path in the output, from any process; raise `FeedpubError` where there is no room.

        Its bytes may be given in parts.
        """
        target = f"{self.output}/{FOLDER}/{self.build}/{path}"
        with explained(self.output):
            try:
                _write(target, data)
            except (FileNotFoundError, NotADirectoryError):
                self._make_folder(Path(target).parent)
                _write(target, data)

    def bring_to_disk(self, paths: Sequence[str]) -> None:
        """Have these, which are all that were added, safely on the disk."""
        if len(paths) > FEW:
            os.sync()
            return
        with explained(self.output):
            for path in paths:
                with (self.folder / path).open("rb+") as file:
                    os.fsync(file.fileno())

    def clear(self) -> None:
        """Leave no staging folder behind, nor one of a build cut short."""
        shutil.rmtree(self.output / FOLDER, ignore_errors=True)

    def _make_folder(self, folder: Path) -> None:
        """Make a folder below the staging folder, which must be none that a link leads to."""
        self.output.mkdir(parents=True, exist_ok=True)
        home = self.output / FOLDER
        try:
            home.mkdir()
        except FileExistsError:
            if not stat.S_ISDIR(home.lstat().st_mode):
                raise
        folder.mkdir(parents=True, exist_ok=True)


def _write(target: str, data: bytes | Iterable[bytes]) -> None:
    """Write a file; the umask decides its mode, so that a web server can read it.

    There are many, so it is not done through `open`, which asks the system three things more of each.
    """
    file = os.open(target, NEW, ALL)
    try:
        for part in (data,) if isinstance(data, bytes) else data:
            _fill(file, part)
    finally:
        os.close(file)


def _fill(file: int, data: bytes) -> None:
    """Write all of the data to an open file; a disk that is getting full takes a part of it, and then no more."""
    written = os.write(file, data)
    while written < len(data):
        written += os.write(file, data[written:])


@contextmanager
def explained(output: Path, so_far: str = "nothing in it was changed") -> Iterator[None]:
    """Turn what the file system says into a sentence."""
    try:
        yield
    except OSError as error:
        raise FeedpubError.at(str(output), f"can't be written: {error.strerror}; {so_far}") from error
