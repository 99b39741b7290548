"""What `feedpub build` does where there may be something to do: read, settle, render, compare, write."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from feedpub import edition, publish, rendering
from feedpub.cache import Cache
from feedpub.commands import collector, copydesk, ending, report, uptodate
from feedpub.commands.copydesk import Copy
from feedpub.commands.printing import Told
from feedpub.commands.progress import Progress
from feedpub.commands.report import Report
from feedpub.commands.resources import Resources
from feedpub.commands.terminal import tell, warn
from feedpub.config import FILE
from feedpub.edition import Edition
from feedpub.errors import FeedpubError
from feedpub.generator import templating
from feedpub.ledger import Ledger
from feedpub.ledgerchunks import Chunks
from feedpub.manifest import Done, Files, Finish, Manifest
from feedpub.publish import Changes

NO_CONFIG = (
    "{source} has no feed.toml, so the publication is called News and lives at http://localhost:8000/. Before you "
    'publish, write one with at least `title = "..."` and `url = "https://..."`: feeds name their own address, and '
    "every entry's permanent id holds its host."
)
AT_HOME = (
    "{file}: the publication's url is {url}, which leads every reader to their own machine. Before you publish, write "
    "where the output folder will be served: feeds name their own address, and every entry's permanent id holds its "
    "host."
)
THIS_MACHINE = {"localhost", "127.0.0.1", "::1", "0.0.0.0"}  # noqa: S104  a name that is looked for
LOST = (
    "has no feed.toml any more, and without it all that is published in {} would be called News and lead to this "
    "machine; put it back, or write one"
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


def carry_out(order: Order, resources: Resources) -> tuple[Told, int]:
    """Build, or check; give what there is to say, and the exit code."""
    resources.enter_context(collector.resting())
    copy = copydesk.laid_aside(order.source, leave_out=order.output, resources=resources)
    if not order.allow_removals:
        copydesk.refuse_empty(copy, order.source)
    if copy.problems and not order.keep_going:
        from feedpub.commands import stopped

        raise FeedpubError(stopped.told(copy, order.source, order.output, order.previous))
    warnings = tuple(_warnings(copy, order.source))
    for warning in warnings:
        warn(warning)
    done = _done(order, copy, resources)
    ending.hold(copy, done)
    tell(copy.problems)
    told = report.told(done, check=order.check, for_machines=order.as_json or not done.changes)
    if copy.articles and not copy.problems and not done.changes:
        uptodate.keep(told._replace(warnings=(*warnings, *told.warnings)), resources, done.made)
    return told, 1 if copy.problems or (order.check and done.changes) else 0


def _warnings(copy: Copy, source: Path) -> Iterator[str]:
    """Give what is to be thought of before anything is published: ids are for good."""
    if not copy.has_config:
        yield NO_CONFIG.format(source=source)
    elif urlsplit(copy.config.url).hostname in THIS_MACHINE:
        yield AT_HOME.format(file=source / FILE, url=copy.config.url)


def _done(order: Order, copy: Copy, resources: Resources) -> Report:
    """Make the edition of the copy and write it, or see what would be written; keep what is known of it then."""
    plan = copydesk.plan(copy, order.source, allow_removals=order.allow_removals, now=resources.now)
    chunks = Chunks(resources.cache)
    with publish.alone(order.output, writing=not order.check):
        known = copydesk.ledger(order.output, order.previous, copy.articles, chunks)
        _refuse_lost_settings(copy, known, order)
        made = edition.make(
            copy.articles,
            known,
            plan._replace(unchanged=chunks.unchanged(repr(plan.config))),  # which is large, and not needed any longer
            copy.texts,
            chunks.parts,
        )
        manifest = Manifest(
            made_of=rendering.Digests(made.files, resources.site),
            cache=resources.cache,
            now=resources.now,
            render=partial(_rendered, resources),
        )
        with _compiled(resources.cache):
            changes = _write(made, order, manifest, copydesk.owners(order.output, order.previous, known))
    resources.crew.dismiss()  # whose memory is large by now
    entries = {entry.article.name: entry for entry in made.entries}
    chunks.keep_unchanged(entries, made.ledger.records, repr(plan.config))
    manifest.keep()
    return Report(made, entries, before=known, changes=changes, output=order.output, size=manifest.size, copy=copy)


def _refuse_lost_settings(copy: Copy, known: Ledger, order: Order) -> None:
    """Stop where feed.toml is missing by mistake: the publication's id holds the host that it named first."""
    at_home = tuple(f"tag:{host}," for host in THIS_MACHINE)
    if known.id and not copy.has_config and not known.id.startswith(at_home):
        raise FeedpubError.at(str(order.source), LOST.format(order.output))


@contextmanager
def _compiled(cache: Cache) -> Iterator[None]:
    """Have at hand what earlier builds compiled of the templates, and keep what this one compiles."""
    before = cache.get(TEMPLATES) or {}
    templating.COMPILED.update(before)
    yield
    if before != templating.COMPILED:
        cache.keep([(TEMPLATES, dict(templating.COMPILED))])


def _write(made: Edition, order: Order, manifest: Manifest, owners: Sequence[Ledger]) -> Changes:
    """Write the edition, or only see what would be written."""
    collector.wake()
    do = publish.compare if order.check else publish.write
    return do(made.files, made.gone, order.output, manifest, owners)


def _rendered(
    resources: Resources, files: Files, paths: Sequence[str], finish: Finish[Done]
) -> Generator[tuple[str, Done], None, None]:
    """Render files side by side, telling how far it has come; workers that see the disk finish them as well."""
    with Progress("Rendering", len(paths)) as progress:
        if resources.crew.sees_disk:
            for done in rendering.render(files, paths, resources.crew.map, finish):
                yield done
                progress.advance()
        else:
            for path, data in rendering.render(files, paths, resources.crew.map, rendering.as_it_is):
                yield path, finish(path, data)
                progress.advance()
