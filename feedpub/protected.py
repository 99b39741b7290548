"""What in the output folder must not be written over: files of others, what is read-only, and what links lead out to.

Which files are to be written is `publish`'s to say.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from feedpub import naming
from feedpub.errors import FeedpubError, Problem
from feedpub.ledger import Ledger

OF_OTHERS = (
    "is not feedpub's (no ledger.json knows it), and would be written over; move it away, or publish to another folder"
)
READ_ONLY = "is read-only; make it writable or delete it"
LEADS_OUT = "leads out of the output folder; replace the link"


def refuse(problems: Sequence[Problem]) -> None:
    """Stop where anything stands against writing; the folder is then as it was."""
    if problems:
        raise FeedpubError(problems)


def of_others(changed: Iterable[str], output: Path, owners: Sequence[Ledger]) -> list[Problem]:
    """Tell which files that would be written over none of the ledgers knows as feedpub's.

    With no ledger, or one that does not know them all, every file under a name of feedpub's is taken for its own.
    """
    paths = [path for path in changed if path != naming.LEDGER] if owners else []
    if not all(owner.knows_files for owner in owners):
        return []
    left = {path for path in set(paths).difference(*(owner.files for owner in owners)) if not _is_page(path, owners)}
    if left:  # where letter case does not count, the page that g7 had is there when it is G7
        known = {naming.clashing(path) for owner in owners for path in _files(owner)}
        left = {path for path in left if naming.clashing(path) not in known}
    return [Problem(file=str(output / path), what=OF_OTHERS) for path in paths if path in left]


def unwritable(added: Iterable[str], changed: Iterable[str], gone: Iterable[str], *, output: Path) -> Iterator[Problem]:
    """Tell which files and folders are read-only, and to which folders a link leads that is out of the output."""
    for path in (*changed, *gone):
        if (output / path).is_file() and not (output / path).stat().st_mode & 0o222:
            yield Problem(file=str(output / path), what=READ_ONLY)
    home = Path(os.path.realpath(output))
    folders = dict.fromkeys(path.rpartition("/")[0] for path in (*added, *changed, *gone))
    for folder in dict.fromkeys(_innermost(output / folder) for folder in folders):
        if not Path(os.path.realpath(folder)).is_relative_to(home):
            yield Problem(file=str(folder), what=LEADS_OUT)
        elif not os.access(folder, os.W_OK):
            yield Problem(file=str(folder), what=READ_ONLY)


def _innermost(folder: Path) -> Path:
    """Give the folder, or the innermost around it that there is."""
    return next(above for above in (folder, *folder.parents) if os.path.lexists(above))


def _is_page(path: str, owners: Iterable[Ledger]) -> bool:
    """Say whether this is the page of the seed that it is named after, as most are: there may be many to search."""
    name = naming.seed_of(path)
    return any(name in owner.records and owner.records[name].page == path for owner in owners)


def _files(owner: Ledger) -> Iterator[str]:
    """Give every file that a ledger knows: feeds, lists and copies, and the pages that entries have or had."""
    yield from owner.files
    for record in owner.records.values():
        yield from (record.page, *record.former)
