"""What to say of copy that stops its own publication (`KILL`), where it is published already: it is online still.

A build of copy with errors changes nothing, and here that may be what the desk least expects.
"""

from collections.abc import Sequence
from pathlib import Path

from feedpub import naming
from feedpub.commands import copydesk
from feedpub.commands.copydesk import Copy
from feedpub.errors import FeedpubError, Problem
from feedpub.ledger import Ledger, Record

ONLINE = "; published before, it is still online {where}: delete the file, or build with --keep-going, to retract it"


def told(copy: Copy, source: Path, output: Path, previous: str | None = None) -> Sequence[Problem]:
    """Give everything that is wrong with the copy, and of what stops itself whether it is online."""
    if not any(problem.is_stop for problem in copy.problems):
        return copy.problems
    try:
        records = copydesk.ledger(output, previous, copy.articles).records
    except FeedpubError:  # a damaged one is told of once the copy is right
        records = Ledger().records
    return [_told(problem, records.get(copydesk.name_of(problem, source)), copy) for problem in copy.problems]


def _told(problem: Problem, record: Record | None, copy: Copy) -> Problem:
    """Give the problem, with where the story is online, if it is."""
    if not problem.is_stop or record is None or record.deleted:
        return problem
    where = f"at {naming.address(copy.config.url, record.page)}" if record.page else "in the feeds"
    return problem._replace(what=problem.what + ONLINE.format(where=where))
