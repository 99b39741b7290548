"""What `feedpub build` does where there may be something to do: read, settle, render, compare, write."""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from feedpub import edition, pieces, publish
from feedpub.commands import copydesk, report, resting
from feedpub.commands.means import Means
from feedpub.commands.progress import Progress
from feedpub.commands.saying import Told
from feedpub.commands.terminal import tell, warn
from feedpub.commands.workers import RARELY
from feedpub.edition import Edition
from feedpub.errors import FeedpubError
from feedpub.publish import Changes
from feedpub.recall import Files, Recall

WRITTEN = "written"
NO_CONFIG = (
    "{source} has no feed.toml, so the publication is called News and lives at http://localhost:8000/. Before you "
    'publish, write one with at least `title = "..."` and `url = "https://..."`: feeds name their own address, and '
    "every entry's permanent id holds its host."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the command line asks for."""

    source: Path
    output: Path
    check: bool
    previous: str | None
    allow_removals: bool
    keep_going: bool


def carry_out(order: Order, means: Means) -> tuple[Told, int]:
    """Build, or check; give what there is to say, and the exit code."""
    gc.set_threshold(*RARELY)
    copy = copydesk.laid_aside(order.source, leave_out=order.output, means=means)
    if copy.problems and not order.keep_going:
        raise FeedpubError(copy.problems)
    warnings = () if copy.has_config else (NO_CONFIG.format(source=order.source),)
    for warning in warnings:
        warn(warning)
    plan = copydesk.plan(copy, order.source, allow_removals=order.allow_removals)
    with publish.alone(order.output, writing=not order.check):
        known = copydesk.ledger(order.output, order.previous, copy.articles)
        made = edition.make(copy.articles, known, plan, copy.texts)
        recall = Recall(
            made_of=pieces.digests(made.files, means.site),
            known=means.cache.table(WRITTEN),
            now=means.now,
            render=partial(_rendered, means),
        )
        changes = _write(made, order, recall)
    tell(copy.problems)
    told = report.told(
        report.Report(
            made=made, before=known, changes=changes, config=copy.config, output=order.output, size=recall.size
        ),
        check=order.check,
    )
    recall.forget_all_but(made.files)
    means.cache.keep_table(WRITTEN, recall.known)
    if not copy.problems and not changes:
        resting.keep(told._replace(warnings=(*warnings, *told.warnings)), means, made)
    return told, 1 if copy.problems or (order.check and changes) else 0


def _write(made: Edition, order: Order, recall: Recall) -> Changes:
    """Write the edition, or only see what would be written."""
    do = publish.compare if order.check else publish.write
    return do(made.files, made.gone, order.output, recall)


def _rendered(means: Means, files: Files, paths: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Render files side by side, telling how far it has come."""
    with Progress("Rendering", len(paths)) as progress:
        for path, data in pieces.render(files, paths, means.crew.map):
            yield path, data
            progress.advance()
