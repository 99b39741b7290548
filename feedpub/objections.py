"""Why a path in the source folder must not be read: a pipe would hang the build, a link publish what it must not."""

import os
import stat
from pathlib import Path

from feedpub import values


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
        return not_a_file(path)
    except OSError as error:
        return f"can't be read: {error.strerror}"


def not_a_file(path: Path) -> str:
    """Say what is wrong where this is a folder, pipe or device, which could hang the build; empty for a file."""
    return "" if stat.S_ISREG(path.stat().st_mode) else "is not a regular file; feedpub reads only files"
