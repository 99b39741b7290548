"""What a build works with: the cache of its publication, the workers, and the time by the clock of files.

Here alone it is decided where the cache lies and what it depends on: it must never serve what another feedpub, another
library or another Python worked out.
"""

import os
import stat
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from feedpub import __version__
from feedpub.cache import Cache
from feedpub.commands.terminal import warn
from feedpub.commands.workers import Crew, cores

PACKAGE = Path(__file__).parent.parent
ZONES = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
"""Where systems keep time zones, which have updates of their own."""
BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
NOT_ALONE = (
    "belongs to another user, or others may write to it, so this build works without a cache; make it yours alone "
    "(chmod go-w), delete it, or name another folder in XDG_CACHE_HOME"
)


class Resources(ExitStack):
    """What one build works with, to be used with `with`."""

    def __init__(self, source: Path, output: Path, *, jobs: int | None, dask: str, with_cache: bool) -> None:
        """Give the folders of the publication, and the options of the command line."""
        super().__init__()
        self.source, self.output = source, output
        self.now = int(datetime.now(UTC).timestamp() * 1e9)
        """The time of files, in nanoseconds since 1970; that of the edition SOURCE_DATE_EPOCH may set."""
        self.stamps: dict[str, bytes] = {}
        """Those of seeds and other files, by their paths as the user knows them, as far as they were taken."""
        self.in_source = b""
        """How the source lay there before it was read (`snapshot`)."""
        self.site = _installed()
        self.cache = Cache(_own(_file(source, output)) if with_cache else None, self.site.hex())
        self.callback(self.cache.close)
        self.crew = self.enter_context(Crew(jobs or cores(), dask))


def _file(source: Path, output: Path) -> Path:
    """Give the file of a publication's cache; each has its own."""
    told = f"{os.path.realpath(source)}\0{os.path.realpath(output)}"
    name = blake2b(told.encode(errors="surrogateescape"), digest_size=12).hexdigest()
    return _caches() / f"{name}.sqlite"


def _caches() -> Path:
    """Give the folder of feedpub's caches: as the XDG Base Directory Specification has it, or this system.

    platformdirs knows them all, and takes its time to be imported: where the answer is plain, it is not asked.
    """
    home = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if not home.is_absolute() and sys.platform == "linux":
        home = Path(os.path.expanduser("~/.cache"))  # noqa: PTH111  Path.expanduser raises where nobody has a home
    if home.is_absolute():
        return home / "feedpub"
    from platformdirs import user_cache_path

    return user_cache_path("feedpub", appauthor=False)


def _own(file: Path) -> Path | None:
    """Give the file if it is this user's alone; what others could write to it, or to its folder, would be run."""
    for path in (file.parent, file):
        if not _is_own(path):
            warn(f"{path} {NOT_ALONE}")
            return None
    return file


def _is_own(path: Path) -> bool:
    """Say whether this user alone can write here, or nothing is here yet; Windows sees to it by itself."""
    try:
        told = path.stat()
    except OSError:
        return True
    return not hasattr(os, "geteuid") or (told.st_uid == os.geteuid() and not told.st_mode & BY_OTHERS)


def _installed() -> bytes:
    """Give a digest of all that the result of a build depends on beside its input: feedpub, Python, and libraries.

    Of feedpub itself, its version is not enough: who works on it changes it without a new one.
    """
    files = sorted(_stamps(str(PACKAGE)))
    others = sorted(
        name for folder in sys.path for name in _names(folder) if name.endswith((".dist-info", ".egg-info"))
    )
    zones = [Path(folder).stat().st_mtime_ns for folder in ZONES if Path(folder).is_dir()]
    return blake2b(repr((__version__, sys.version, files, others, zones)).encode(), digest_size=16).digest()


def _stamps(folder: str) -> "list[tuple[str, int, int]]":
    """Give the path, size and time of every file of feedpub."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                found += _stamps(entry.path) if entry.name != "__pycache__" else []
            else:
                found.append((entry.path, entry.stat().st_size, entry.stat().st_mtime_ns))
    return found


def _names(folder: str) -> list[str]:
    """Give the names in a folder from which Python imports; none where it is a zip file, or missing."""
    try:
        return os.listdir(folder)  # noqa: PTH208  names, not paths
    except OSError:
        return []
