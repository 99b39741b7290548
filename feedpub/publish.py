"""Files out: writes an edition to the output folder, all of it or nothing, and only what changed.

Every file is first written to a staging folder inside the output folder; when all are there, each is put in its place
by one rename, so that a reader never sees half a file, and a full disk leaves the output as it was.
"""

import os
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from feedpub import ledger
from feedpub.errors import FeedpubError, Problem
from feedpub.ledger import Ledger

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

STAGING = ".feedpub-staging"
"""In the output folder, so that renames stay on its file system; hidden, so that no static host serves it."""

Files = Mapping[str, Callable[[], bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What differs between an edition and the output folder: paths in it, `/` between folders."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        """Say whether anything differs."""
        return bool(self.added or self.changed or self.gone)


def compare(files: Files, gone: Sequence[str], output: Path) -> Changes:
    """Give what `write` would do; writes nothing."""
    old = {path: _current(output / path) for path in files}
    return Changes(
        added=tuple(path for path in files if old[path] is None),
        changed=tuple(path for path, render in files.items() if old[path] is not None and old[path] != render()),
        gone=tuple(path for path in gone if _can_go(output / path)),
    )


def write(files: Files, gone: Sequence[str], output: Path) -> Changes:
    """Write what changed, in the order of `files`, and delete what is gone; an unchanged file is not touched.

    Raise `FeedpubError` where the folder can't take it all; it is then as it was.
    """
    changes = compare(files, gone, output)
    if changes:
        written = {*changes.added, *changes.changed}
        staged = {path: render for path, render in files.items() if path in written}
        _refuse_protected(output, (*staged, *changes.gone))
        with _staging(output) as staging:
            _stage(staged, staging)
            _put_in_place(tuple(staged), changes.gone, staging, output)
    else:  # a build may have been cut short, and its copy put back since
        shutil.rmtree(output / STAGING, ignore_errors=True)
    _prune(gone, output)
    return changes


@contextmanager
def alone(output: Path, *, writing: bool = True) -> Iterator[None]:
    """Hold the output folder for this process: two builds at once would each undo half of the other.

    The lock is on the folder itself (flock), leaves nothing behind, and ends with the process, however that ends.
    Raise `FeedpubError` where another build holds it. Systems without flock, and a build that only looks, go unlocked.
    """
    if fcntl is None or not writing:
        yield
        return
    is_new = not os.path.lexists(output)
    with _explained(output):
        output.mkdir(parents=True, exist_ok=True)
        folder = os.open(output, os.O_RDONLY)
    try:
        _lock(folder, output)
        try:
            yield
        finally:
            if is_new:
                with suppress(OSError):  # not empty: the build came to its end
                    output.rmdir()
    finally:
        os.close(folder)


def read_ledger(output: Path) -> Ledger | None:
    """Read the ledger of the output folder; None where it has none."""
    path = output / ledger.FILE
    data = _current(path)
    try:
        return ledger.read(data.decode(), str(path)) if data is not None else None
    except UnicodeDecodeError as error:
        raise FeedpubError.at(str(path), ledger.DAMAGED) from error


def _lock(folder: int, output: Path) -> None:
    """Lock an open folder, or say who has it; some network file systems can't lock."""
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        what = "is being published to by another feedpub; wait for it to end, then run the build again"
        raise FeedpubError.at(str(output), what) from error
    except OSError:
        return


def _current(path: Path) -> bytes | None:
    """Give what a file holds now; None where there is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would hang the build
            raise FeedpubError.at(str(path), "is not a regular file; feedpub needs this name, so move it away")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        what = f"can't be read: {error.strerror}; feedpub needs to write this file"
        raise FeedpubError.at(str(path), what) from error


def _can_go(path: Path) -> bool:
    """Say whether there is a page to delete; a folder of its name is not ours, and no path at all is none."""
    try:
        return not stat.S_ISDIR(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _refuse_protected(output: Path, paths: Sequence[str]) -> None:
    """Refuse to write where a file was made read-only, or where a link leads out of the output folder."""
    problems = []
    for path in (output / path for path in paths):
        if path.is_file() and not path.stat().st_mode & 0o222:
            problems.append(Problem(file=str(path), what="is read-only; make it writable or delete it"))
        elif not Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(output)):
            problems.append(Problem(file=str(path.parent), what="leads out of the output folder; replace the link"))
    if problems:
        raise FeedpubError(problems)


@contextmanager
def _staging(output: Path) -> Iterator[Path]:
    """Give an empty folder to write in, and leave none behind; a build cut short may have left an old one."""
    staging = output / STAGING
    with _explained(output):
        output.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir()
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


@contextmanager
def _explained(output: Path, so_far: str = "nothing in it was changed") -> Iterator[None]:
    """Turn what the file system says into a sentence."""
    try:
        yield
    except OSError as error:
        raise FeedpubError.at(str(output), f"can't be written: {error.strerror}; {so_far}") from error


def _stage(files: Files, staging: Path) -> None:
    """Write every file to the staging folder, safely on the disk."""
    for path, render in files.items():
        target = staging / path
        data = render()
        with _explained(staging.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as file:  # the umask decides the mode, so that a web server can read it
                file.write(data)
                file.flush()
                os.fsync(file.fileno())


def _put_in_place(paths: Sequence[str], gone: Sequence[str], staging: Path, output: Path) -> None:
    """Rename every staged file into the output folder, then delete what is gone, which no feed names any more.

    Folders are made first, which is what can still fail. The ledger comes first of the files: it knows every page that
    was ever written, so that a build cut short here ends the same when it is run again.
    """
    with _explained(output):
        for path in paths:
            (output / path).parent.mkdir(parents=True, exist_ok=True)
    with _explained(output, "run the build again to finish it"):
        for path in paths:
            (staging / path).replace(output / path)
        for path in gone:
            (output / path).unlink(missing_ok=True)


def _prune(gone: Sequence[str], output: Path) -> None:
    """Delete the folders that pages now gone leave empty, also those that a build cut short deleted."""
    folders = {folder for path in gone for folder in Path(path).parents[:-1]}
    for folder in sorted(folders, reverse=True):
        with suppress(OSError):  # not empty: other pages live there
            (output / folder).rmdir()
