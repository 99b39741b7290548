"""A build that has nothing to do: it is known to have nothing to do, and says again what the last one said.

That is kept only of a build that compared everything and found nothing to write. It holds as long as every file is what
it was then, none is back that is to be gone, and no moment that an article is dated ahead to has come since.
"""

import os
from datetime import datetime
from typing import TYPE_CHECKING

from feedpub import snapshot, staging, unchanged
from feedpub.commands.printing import Told
from feedpub.commands.resources import Resources

if TYPE_CHECKING:
    from feedpub.edition import Edition

KEPT = "uptodate"
PATHS = "uptodate/paths"
"""Under these names the cache has what is kept; the paths of the files apart, since there may be many."""


def last_said(resources: Resources, now: datetime) -> Told | None:
    """Give what the last build said, if this one would say the same; else None."""
    source, output = resources.source, resources.output
    kept = resources.cache.get(KEPT)
    if kept is None and not os.path.lexists(output):  # a first build has something to do
        return None
    stamps = resources.stamps if kept else {}  # there may be many, and who knows nothing of them has no use for them
    resources.in_source = snapshot.of_source(source, output, resources.now, stamps)
    if kept is None:
        return None
    in_source, in_output, gone, named, until, *told = kept
    if named != (str(source), str(output)) or (until and datetime.fromisoformat(until) <= now):
        return None
    if any(os.path.lexists(f"{output}/{path}") for path in (staging.FOLDER, *gone)):
        return None
    if resources.in_source != in_source:
        return None
    paths = resources.cache.get(PATHS) or ()
    return Told(*told) if snapshot.of_output(output, paths, resources.now) == in_output else None


def keep(told: Told, resources: Resources, made: "Edition") -> None:
    """Keep what a build said that found nothing to do, if the source is still what it was before it was read."""
    paths = tuple(made.files)
    until = unchanged.due(made.entries, made.held)
    in_source = snapshot.of_source(resources.source, resources.output, resources.now, {})
    is_as_it_was = bool(in_source) and in_source == resources.in_source
    in_output = snapshot.of_output(resources.output, paths, resources.now) if is_as_it_was else b""
    if in_output:
        named = (str(resources.source), str(resources.output))
        kept = (in_source, in_output, made.gone, named, until and until.isoformat(), *told)
        resources.cache.keep([(KEPT, kept), (PATHS, paths)])
