"""A build that has nothing to do: it is known to have nothing to do, and says again what the last one said.

That is kept only of a build that compared everything and found nothing to write. It holds as long as every file is what
it was then, none is back that is to be gone, and no moment that an article is dated ahead to has come since.
"""

import os
from datetime import datetime
from typing import TYPE_CHECKING

from feedpub import rest, staging, standing
from feedpub.commands.means import Means
from feedpub.commands.saying import Told

if TYPE_CHECKING:
    from feedpub.edition import Edition

KEPT = "rest"


def last_said(means: Means, now: datetime) -> Told | None:
    """Give what the last build said, if this one would say the same; else None."""
    source, output = means.source, means.output
    kept = means.cache.get(KEPT)
    stamps = means.stamps if kept else {}  # there may be many, and a first build has no use for them
    means.in_source = rest.of_source(source, output, means.now, stamps)
    if kept is None:
        return None
    in_source, in_output, paths, gone, named, until, *told = kept
    if named != (str(source), str(output)) or (until and datetime.fromisoformat(until) <= now):
        return None
    if any(os.path.lexists(f"{output}/{path}") for path in (staging.FOLDER, *gone)):
        return None
    if means.in_source != in_source:
        return None
    return Told(*told) if rest.of_output(output, paths, means.now) == in_output else None


def keep(told: Told, means: Means, made: "Edition") -> None:
    """Keep what a build said that found nothing to do, if the source is still what it was before it was read."""
    paths = tuple(made.files)
    until = standing.due(made.entries, made.held)
    in_source = rest.of_source(means.source, means.output, means.now, {})
    is_as_it_was = bool(in_source) and in_source == means.in_source
    in_output = rest.of_output(means.output, paths, means.now) if is_as_it_was else b""
    if in_output:
        named = (str(means.source), str(means.output))
        means.cache.keep([(KEPT, (in_source, in_output, paths, made.gone, named, until and until.isoformat(), *told))])
