"""Where files wait until all are there: a folder inside the output, so that one rename puts each in its place."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from feedpub.errors import FeedpubError

FOLDER = ".feedpub-staging"
"""In the output folder, so that renames stay on its file system; hidden, so that no static host serves it."""
FEW = 64 if hasattr(os, "sync") else sys.maxsize
"""Files that are each brought to the disk alone; from there on it takes less time to bring everything there at once."""


class Staging:
    """The staging folder of one build, made when the first file comes: a build without any touches nothing."""

    def __init__(self, output: Path) -> None:
        """Begin with none; a build cut short may have left one."""
        self.folder = output / FOLDER
        self._folders: set[Path] = set()
        self._count = 0
        self.clear()

    def add(self, path: str, data: bytes) -> None:
        """Write a file, by its path in the output; raise `FeedpubError` where the disk can't take it."""
        target = self.folder / path
        with explained(self.folder.parent):
            if not self._count:
                self.folder.parent.mkdir(parents=True, exist_ok=True)
                self.folder.mkdir()
            if target.parent not in self._folders:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._folders.add(target.parent)
            self._count += 1
            with target.open("wb") as file:  # the umask decides the mode, so that a web server can read it
                file.write(data)
                if self._count <= FEW:
                    file.flush()
                    os.fsync(file.fileno())

    def bring_to_disk(self) -> None:
        """Have everything added safely on the disk."""
        if self._count > FEW:
            os.sync()

    def clear(self) -> None:
        """Leave no staging folder behind."""
        shutil.rmtree(self.folder, ignore_errors=True)


@contextmanager
def explained(output: Path, so_far: str = "nothing in it was changed") -> Iterator[None]:
    """Turn what the file system says into a sentence."""
    try:
        yield
    except OSError as error:
        raise FeedpubError.at(str(output), f"can't be written: {error.strerror}; {so_far}") from error
