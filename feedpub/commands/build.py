"""`feedpub build`: seeds in, publication out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from feedpub.commands.terminal import explained, output_option, tell, warn
from feedpub.errors import FeedpubError

if TYPE_CHECKING:
    from feedpub.edition import Edition
    from feedpub.publish import Changes

NO_CONFIG = (
    "{source} has no feed.toml, so the publication is called News and lives at http://localhost:8000/. Before you "
    'publish, write one with at least `title = "..."` and `url = "https://..."`: feeds name their own address, and '
    "every entry's permanent id holds its host."
)


@click.command()
@click.argument("source", type=click.Path(path_type=Path), default="seeds")
@output_option("Folder to publish to.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and list what would change, if anything would.")
@click.option("--previous", metavar="URL-OR-DIR", help="Take the ledger from this published copy, not from OUTPUT.")
@click.option("--allow-removals", is_flag=True, help="Let many entries vanish, or change their id, at once.")
@click.option("--keep-going", is_flag=True, help="Publish the good seeds although others have errors; still exit 1.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
@explained
def build(  # noqa: PLR0913  each is an option of the command
    source: Path,
    output: Path,
    *,
    check: bool,
    previous: str | None,
    allow_removals: bool,
    keep_going: bool,
    as_json: bool,
) -> int:
    """Publish every .txt below SOURCE (default: seeds) as Atom, RSS and JSON feeds with a page an article.

    Its title, where it is served, and which parts of it have feeds of their own, stand in SOURCE/feed.toml. A build
    that changes nothing writes nothing. The time is taken from SOURCE_DATE_EPOCH if it is set.
    """
    # Not at the top: lxml and Jinja2 are slow to import, and `feedpub --help` has no use for them.
    from feedpub import edition, publish
    from feedpub.commands import copydesk, report

    copy = copydesk.read(source, leave_out=output)
    if copy.problems and not keep_going:
        raise FeedpubError(copy.problems)
    if not copy.has_config:
        warn(NO_CONFIG.format(source=source))
    plan = copydesk.plan(copy, source, allow_removals=allow_removals)
    with publish.alone(output, writing=not check):
        known = copydesk.ledger(output, previous, copy.articles)
        made = edition.make_edition(copy.articles, known, plan)
        changes = _write(made, output, check=check)
    tell(copy.problems)
    told = report.Report(made=made, before=known, changes=changes, config=copy.config, output=output)
    report.show(told, check=check, as_json=as_json)
    return 1 if copy.problems or (check and changes) else 0


def _write(made: "Edition", output: Path, *, check: bool) -> "Changes":
    """Write the edition, or only see what would be written."""
    from feedpub import publish
    from feedpub.commands.progress import Progress

    with Progress("Rendering", len(made.files)) as progress:
        files = progress.counting(made.files)
        return (publish.compare if check else publish.write)(files, made.gone, output)
