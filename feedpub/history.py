"""When git first saw a seed: the date of last resort before the build's own time.

Only a full clone is asked; a shallow one, as CI makes, knows just the newest commit and would give its date to all.
"""

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


def asking(source: Path) -> Callable[[str], datetime | None]:
    """Give a function that tells when the seed of a name was first committed; git is asked once, and only if needed."""
    commits = cache(partial(first_commits, source))
    return lambda name: commits().get(name)


def first_commits(source: Path) -> Mapping[str, datetime]:
    """Give the moment each seed below `source` was first committed, by its name; nothing where git can't tell."""
    if _git(source, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    # NUL before each commit's time and after each name: a file name can hold anything else.
    # Only *.txt, in any letter case: a picture beside the story may be older.
    log = _git(source, *LOG, "--format=%x00%ct", "--", ":(icase)*.txt")
    return _first(log)


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
