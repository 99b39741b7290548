"""What `feedpub build` does where there may be something to do: read, settle, render, compare, write."""

import gc
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from feedpub import edition, pieces, publish
from feedpub.cache import Cache
from feedpub.chunks import Chunks
from feedpub.commands import copydesk, report, resting
from feedpub.commands.copydesk import Copy
from feedpub.commands.means import Means
from feedpub.commands.progress import Progress
from feedpub.commands.report import Report
from feedpub.commands.saying import Told
from feedpub.commands.terminal import tell, warn
from feedpub.edition import Edition
from feedpub.errors import FeedpubError
from feedpub.generator import templating
from feedpub.ledger import Ledger
from feedpub.publish import Changes
from feedpub.recall import Done, Files, Finish, Recall

NO_CONFIG = (
    "{source} has no feed.toml, so the publication is called News and lives at http://localhost:8000/. Before you "
    'publish, write one with at least `title = "..."` and `url = "https://..."`: feeds name their own address, and '
    "every entry's permanent id holds its host."
)
TEMPLATES = "templates"
"""Under this name the cache has the compiled templates."""


class Order(NamedTuple):
    """What the command line asks for."""

    source: Path
    output: Path
    check: bool
    previous: str | None
    allow_removals: bool
    keep_going: bool
    as_json: bool


def carry_out(order: Order, means: Means) -> tuple[Told, int]:
    """Build, or check; give what there is to say, and the exit code."""
    gc.disable()  # what is read and settled holds no circles
    means.callback(gc.enable)
    copy = copydesk.laid_aside(order.source, leave_out=order.output, means=means)
    if not copy.config.shows_all:  # a few entries are rendered without help
        means.crew.dismiss()
    if copy.problems and not order.keep_going:
        raise FeedpubError(copy.problems)
    warnings = () if copy.has_config else (NO_CONFIG.format(source=order.source),)
    for warning in warnings:
        warn(warning)
    done = _done(order, copy, means)
    tell(copy.problems)
    told = report.told(done, check=order.check, for_machines=order.as_json or not done.changes)
    if not copy.problems and not done.changes:
        resting.keep(told._replace(warnings=(*warnings, *told.warnings)), means, done.made)
    return told, 1 if copy.problems or (order.check and done.changes) else 0


def _done(order: Order, copy: Copy, means: Means) -> Report:
    """Make the edition of the copy and write it, or see what would be written; keep what is known of it then."""
    plan = copydesk.plan(copy, order.source, allow_removals=order.allow_removals, now=means.now)
    chunks = Chunks(means.cache)
    with publish.alone(order.output, writing=not order.check):
        known = copydesk.ledger(order.output, order.previous, copy.articles, chunks)
        made = edition.make(
            copy.articles,
            known,
            plan._replace(standing=chunks.standing(repr(plan.config))),  # which is large, and not needed any longer
            copy.texts,
            chunks.parts,
        )
        recall = Recall(
            made_of=pieces.Digests(made.files, means.site),
            cache=means.cache,
            now=means.now,
            render=partial(_rendered, means),
        )
        with _compiled(means.cache):
            changes = _write(made, order, recall, copydesk.owners(order.output, order.previous, known))
    means.crew.dismiss()  # whose memory is large by now
    chunks.stand({entry.article.name: entry for entry in made.entries}, made.ledger.records, repr(plan.config))
    recall.keep()
    return Report(made=made, before=known, changes=changes, output=order.output, size=recall.size, copy=copy)


@contextmanager
def _compiled(cache: Cache) -> Iterator[None]:
    """Have at hand what earlier builds compiled of the templates, and keep what this one compiles."""
    before = cache.get(TEMPLATES) or {}
    templating.COMPILED.update(before)
    yield
    if before != templating.COMPILED:
        cache.keep([(TEMPLATES, dict(templating.COMPILED))])


def _write(made: Edition, order: Order, recall: Recall, owners: Sequence[Ledger]) -> Changes:
    """Write the edition, or only see what would be written."""
    gc.freeze()  # what there is so far, the collector need not go through
    gc.enable()
    do = publish.compare if order.check else publish.write
    return do(made.files, made.gone, order.output, recall, owners)


def _rendered(
    means: Means, files: Files, paths: Sequence[str], finish: Finish[Done]
) -> Generator[tuple[str, Done], None, None]:
    """Render files side by side, telling how far it has come; workers that see the disk finish them as well."""
    with Progress("Rendering", len(paths)) as progress:
        if means.crew.sees_disk:
            for done in pieces.render(files, paths, means.crew.map, finish):
                yield done
                progress.advance()
        else:
            for path, data in pieces.render(files, paths, means.crew.map, pieces.as_it_is):
                yield path, finish(path, data)
                progress.advance()
