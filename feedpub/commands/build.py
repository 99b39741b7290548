"""`feedpub build`: seeds in, publication out."""

from pathlib import Path

import click

from feedpub.commands.printing import say
from feedpub.commands.terminal import NAMED, explained, output_option, time_of_build


@click.command()
@click.argument("source", type=NAMED, default="seeds")
@output_option("Folder to publish to.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and list what would change, if anything would.")
@click.option("--previous", metavar="URL-OR-DIR", help="Take the ledger from this published copy, not from OUTPUT.")
@click.option("--allow-removals", is_flag=True, help="Let many entries vanish, or change their id, at once.")
@click.option("--keep-going", is_flag=True, help="Publish the good seeds although others have errors; still exit 1.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Worker processes.  [default: one a core]")
@click.option("--dask", metavar="ADDRESS", help="Let the workers of this Dask scheduler parse and render.")
@click.option("--no-cache", is_flag=True, help="Work everything out anew; the result is the same.")
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
    jobs: int | None,
    dask: str | None,
    no_cache: bool,
) -> int:
    """Publish every .txt below SOURCE (default: seeds) as Atom, RSS and JSON feeds with a page an article.

    Its title, where it is served, and which parts of it have feeds of their own, stand in SOURCE/feed.toml. A build
    that changes nothing writes nothing. The time is taken from SOURCE_DATE_EPOCH if it is set.
    """
    # Not at the top: what the command needs is imported when it runs, and what it does not need is not.
    from feedpub.commands import uptodate
    from feedpub.commands.resources import Resources

    with Resources(source, output, jobs=jobs, dask=dask or "", with_cache=not no_cache) as resources:
        told, code = uptodate.last_said(resources, time_of_build()) if previous is None else None, 0
        if told is None:
            from feedpub.commands.building import Order, carry_out

            order = Order(
                source=source,
                output=output,
                check=check,
                previous=previous,
                allow_removals=allow_removals,
                keep_going=keep_going,
                as_json=as_json,
            )
            told, code = carry_out(order, resources)
    say(told, check=check, as_json=as_json)
    return code
