"""When git first saw a seed: the date of last resort before the build's own time; and where git is now.

Only a full clone is asked; a shallow one, as CI makes, knows just the newest commit and would give its date to all.
"""

import os
import subprocess
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path

UNIX_EPOCH = datetime.fromtimestamp(0, UTC)
LOG = "log --no-show-signature --no-follow --relative --no-renames --diff-filter=A --name-only -z".split()
"""Says what the user's git configuration might change."""
LATEST = 253402300799
"""The end of the year 9999; git takes later moments, which nothing else can tell."""
SHALLOW = "this is a shallow clone, so git can't tell when copy was first committed; fetch it whole (fetch-depth: 0)"
REFUSED = "git can't tell when copy was first committed; `git -C {} log` says why"
"""Where there is a repository, but no git, or one that does not trust the folder's owner."""


def asking(source: Path, cannot: Callable[[str], object] = str) -> Callable[[str], datetime | None]:
    """Give a function that tells when the seed of a name was first committed; git is asked once, and only if needed.

    `cannot` is told, once, why git can't tell that of copy which is in a repository.
    """
    commits = cache(partial(first_commits, source, cannot))
    return lambda name: commits().get(name)


def first_commits(source: Path, cannot: Callable[[str], object] = str) -> Mapping[str, datetime]:
    """Give the moment each seed below `source` was first committed, by its name; nothing where git can't tell."""
    is_shallow = _git(source, "rev-parse", "--is-shallow-repository").strip()
    if is_shallow != "false":
        if is_shallow == "true":
            cannot(SHALLOW)
        elif _is_in_repository(source):
            cannot(REFUSED.format(source))
        return {}
    # NUL before each commit's time and after each name: a file name can hold anything else.
    # Only *.txt, in any letter case: a picture beside the story may be older.
    log = _git(source, *LOG, "--format=%x00%ct", "--", ":(icase)*.txt")
    return _first(log)


def branch(folder: Path) -> str:
    """Give the branch that git is on, be it without a commit; empty where it is on none, or there is no repository."""
    return _git(folder, "symbolic-ref", "--quiet", "--short", "HEAD").strip()


def inside(folder: Path) -> str:
    """Give where in its repository a folder lies: `desk/news/`; empty for the root of one, and where there is none."""
    return _git(folder, "rev-parse", "--show-prefix").strip()


def _first(log: str) -> Mapping[str, datetime]:
    """Read git's log, newest commit first: the last time seen for a file is its first commit."""
    found: dict[str, datetime] = {}
    seconds = 0
    for part in log.split("\0"):
        if part.isdigit():
            seconds = int(part)
        elif part and seconds <= LATEST:
            found[part.removeprefix("\n").rpartition(".")[0]] = UNIX_EPOCH + timedelta(seconds=seconds)
    return found


def _is_in_repository(folder: Path) -> bool:
    """Say whether a repository lies here or above, whatever git says of it."""
    home = Path(os.path.realpath(folder))
    return any(os.path.lexists(above / ".git") for above in (home, *home.parents))


def _git(folder: Path, *words: str) -> str:
    """Run git in a folder; give nothing where there is no git, or it refuses."""
    try:
        done = subprocess.run(  # noqa: S603  fixed words, no shell
            ["git", "-C", str(folder), *words],  # noqa: S607  the user's git
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            check=False,
        )
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""
