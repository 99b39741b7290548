"""What of the source folder may be opened, and its bytes or text.

Only regular files inside it ever are: a pipe would hang the build, and a link out of the folder would publish what was
never meant to be.
"""

import os
import stat
from pathlib import Path

from feedpub import values
from feedpub.errors import FeedpubError

READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
"""How a seed is opened."""
PIECE = 65_536
"""Bytes of a seed that are read in one go; few have more."""


def data(path: str) -> bytes:
    """Read a file; there are many, so not through `open`, which asks the system three things more of each."""
    pieces = []
    file = os.open(path, READ)
    try:
        while piece := os.read(file, PIECE):
            pieces.append(piece)
    finally:
        os.close(file)
    return b"".join(pieces)


def text(path: Path, what_it_is: str) -> str:
    """Read a file that must be UTF-8; raise `FeedpubError` where it can't be."""
    try:
        if what := _not_a_file(path):
            raise FeedpubError.at(str(path), what)
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FeedpubError.at(str(path), f"can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FeedpubError.at(str(path), f"is not UTF-8, which {what_it_is} must be; save it as UTF-8") from error


def is_folder(path: "os.PathLike[str]") -> bool:
    """Say whether this is a folder or a link to one; no, where a link can't be followed."""
    return os.path.isdir(path)  # noqa: PTH112  Path.is_dir raises for some of those links


def objection(path: Path, source: Path) -> str:
    """Say why a path must not be read as a seed; empty if nothing stands against it."""
    try:
        name = os.fsencode(path).decode()
    except UnicodeDecodeError:
        return "has a name that is not UTF-8; rename it"
    if not values.is_visible(name):
        return "has a name with characters that feeds cannot hold; rename it"
    if path.is_symlink():
        if is_folder(path):
            return "is a link to a folder, which feedpub does not follow; put the folder itself here"
        if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(source)):
            return "is a link out of the source folder; put the text itself here"
    try:
        return _not_a_file(path)
    except OSError as error:
        return f"can't be read: {error.strerror}"


def _not_a_file(path: Path) -> str:
    """Say what is wrong where this is a folder, pipe or device, which could hang the build; empty for a file."""
    return "" if stat.S_ISREG(path.stat().st_mode) else "is not a regular file; feedpub reads only files"
