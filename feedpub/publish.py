"""Files out: writes an edition to the output folder, all of it or nothing, and only what changed.

Every file is first written to a staging folder inside the output folder; when all are there, each is put in its place
by one rename, so that a reader never sees half a file, and a full disk leaves the output as it was.
"""

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

from feedpub import comparing, ledger, naming, protected
from feedpub.comparing import Comparison, Outcome
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger
from feedpub.manifest import Files, InParts, Manifest
from feedpub.staging import Staging, explained

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


Compared = tuple[str, Outcome]
"""A file's path, and what came of comparing it."""
OTHER_NAMES = (
    "can't be written: this system's locale has file names in {}, and the publication's are UTF-8, as their addresses "
    "are; set PYTHONUTF8=1, or a locale like C.UTF-8"
)
LOCKED: set[int] = set()
"""Folders that this process holds open, and locked; its workers let go of them, or a lock would outlive its build."""


class Changes(NamedTuple):
    """What differs between an edition and the output folder: paths in it, `/` between folders."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        """Say whether anything differs."""
        return bool(self.added or self.changed or self.gone)


def compare(
    files: Files, gone: Sequence[str], output: Path, manifest: Manifest | None = None, owners: Sequence[Ledger] = ()
) -> Changes:
    """Give what `write` would do; writes nothing."""
    changes = _compared(files, gone, output, manifest or Manifest(), None)
    protected.refuse(protected.of_others(changes.changed, output, owners))
    return changes


def write(
    files: Files, gone: Sequence[str], output: Path, manifest: Manifest | None = None, owners: Sequence[Ledger] = ()
) -> Changes:
    """Write what changed, in the order of `files`, and delete what is gone; an unchanged file is not touched.

    `owners` are the ledgers that know which files in the folder are feedpub's; with none, all are taken for that.
    Raise `FeedpubError` where the folder can't take it all; it is then as it was.
    """
    manifest = manifest or Manifest()
    staging = Staging(output, manifest.now)
    staging.clear()
    try:
        changes = _compared(files, gone, output, manifest, staging)
        if changes:
            differing = {*changes.added, *changes.changed}
            written = [path for path in files if path in differing]
            others = protected.of_others(changes.changed, output, owners)
            protected.refuse([*others, *protected.unwritable(*changes, output=output)])
            staging.bring_to_disk(written)
            _put_in_place(written, changes.gone, staging.folder, output)
    finally:
        staging.clear()
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
    with explained(output):
        output.mkdir(parents=True, exist_ok=True)
        folder = os.open(output, os.O_RDONLY)
    LOCKED.add(folder)
    try:
        _lock(folder, output)
        try:
            yield
        finally:
            if is_new:
                with suppress(OSError):  # not empty: the build came to its end
                    output.rmdir()
    finally:
        LOCKED.discard(folder)
        os.close(folder)


def read_ledger(output: Path, read: Callable[[bytes, str], Ledger] | None = None) -> Ledger | None:
    """Read the ledger of the output folder, with a function that knows it already, if there is one.

    Give None where the folder has none.
    """
    path = output / naming.LEDGER
    if not comparing.look(str(path)):
        return None
    try:
        return read(path.read_bytes(), str(path)) if read else ledger.read(path.read_text("utf-8"), str(path))
    except UnicodeDecodeError as error:
        raise FeedpubError.at(str(path), ledger.DAMAGED) from error
    except OSError as error:
        raise FeedpubError.at(str(path), comparing.UNREADABLE.format(error.strerror)) from error


def _let_go() -> None:
    """Close, in a process just forked, what its parent holds; the lock stays the parent's."""
    for folder in LOCKED:
        os.close(folder)
    LOCKED.clear()


if fcntl is not None:
    os.register_at_fork(after_in_child=_let_go)


def _lock(folder: int, output: Path) -> None:
    """Lock an open folder, or say who has it; some network file systems can't lock."""
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        what = "is being published to by another feedpub; wait for it to end, then run the build again"
        raise FeedpubError.at(str(output), what) from error
    except OSError:
        return


def _compared(files: Files, gone: Sequence[str], output: Path, manifest: Manifest, staging: Staging | None) -> Changes:
    """Compare each file with the output, staging those that differ; what the manifest vouches for is not rendered."""
    _refuse_other_names(files, output)
    added: list[str] = []
    changed: list[str] = []
    doubtful = manifest.doubtful(files, output)
    large = {path: file for path in doubtful if isinstance(file := files[path], InParts)}
    comparison = Comparison(str(output), manifest.now, staging)
    in_parts = ((path, comparison.in_parts(path, file.parts())) for path, file in large.items())
    # Closed at once where anything goes wrong: no worker may stage a file after the staging folder is cleared.
    with closing(manifest.render(files, [path for path in doubtful if path not in large], comparison)) as rendered:
        for path, found in _while_others_work(rendered, in_parts):
            manifest.note(path, found.sum, found.size, found.stamp)
            if not found.is_same:
                (added if found.is_new else changed).append(path)
    return Changes(
        added=_in_order(files, added),
        changed=_in_order(files, changed),
        gone=tuple(path for path in gone if _can_go(output / path)),
    )


def _refuse_other_names(files: Files, output: Path) -> None:
    """Stop where the names of files would not be the bytes that their addresses tell."""
    encoding = sys.getfilesystemencoding()
    if encoding != "utf-8" and not all(map(str.isascii, files)):
        raise FeedpubError.at(str(output), OTHER_NAMES.format(encoding))


def _in_order(files: Files, paths: Sequence[str]) -> tuple[str, ...]:
    """Give some of the files in their order."""
    some = set(paths)
    return tuple(path for path in files if path in some) if some else ()


def _while_others_work(theirs: Iterable[Compared], own: Iterator[Compared]) -> Iterator[Compared]:
    """Give what others find, and after the first of it, while they go on, what is found here."""
    for one in theirs:
        yield one
        yield from own
    yield from own


def _can_go(path: Path) -> bool:
    """Say whether there is a page to delete; a folder of its name is not ours, and no path at all is none."""
    try:
        return not stat.S_ISDIR(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _put_in_place(paths: Sequence[str], gone: Sequence[str], staging: Path, output: Path) -> None:
    """Rename every staged file into the output folder, then delete what is gone, which no feed names any more.

    A folder that is new is renamed with all that it holds. What can still fail, comes first. The ledger comes first of
    the files: it knows every page that was ever written, so that a build cut short here ends the same when it is run
    again.
    """
    moved = dict.fromkeys(_outermost_new(paths, output))
    with explained(output):
        for folder in dict.fromkeys((output / path).parent for path in moved):
            folder.mkdir(parents=True, exist_ok=True)
    with explained(output, "run the build again to finish it"):
        for path in moved:
            (staging / path).replace(output / path)
        for path in gone:
            (output / path).unlink(missing_ok=True)


def _outermost_new(paths: Sequence[str], output: Path) -> Iterator[str]:
    """Give, for each path, the outermost folder above it that the output does not have, or the path itself."""

    @cache
    def new_folder(folder: str) -> str:
        above = folder.rpartition("/")[0]
        if above and (found := new_folder(above)):
            return found
        return "" if os.path.lexists(output / folder) else folder

    for path in paths:
        folder = path.rpartition("/")[0]
        yield (folder and new_folder(folder)) or path


def _prune(gone: Sequence[str], output: Path) -> None:
    """Delete the folders that pages now gone leave empty, also those that a build cut short deleted."""
    folders = {folder for path in gone for folder in Path(path).parents[:-1]}
    for folder in sorted(folders, reverse=True):
        with suppress(OSError):  # not empty: other pages live there
            (output / folder).rmdir()
