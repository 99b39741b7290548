"""`feedpub build`: seeds in, publication out."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from feedpub.commands.terminal import explained, tell, time_of_build, warn
from feedpub.errors import FeedpubError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from feedpub.config import Config
    from feedpub.errors import Problem
    from feedpub.ledger import Ledger
    from feedpub.model import Article
    from feedpub.seeds import Found

NO_CONFIG = (
    "{source} has no feed.toml, so the publication is called News and lives at http://localhost:8000/. Before you "
    'publish, write one with at least `title = "..."` and `url = "https://..."`: feeds name their own address, and '
    "every entry's permanent id holds its host."
)


@click.command()
@click.argument("source", type=click.Path(path_type=Path), default="seeds")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default="output", show_default=True, help="Folder to publish to."
)
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
    """Publish every .txt below SOURCE (default: seeds) as Atom and RSS feeds with a page an article.

    How the publication is called, and where it is served, stands in SOURCE/feed.toml. A build that changes nothing
    writes nothing. The time is taken from SOURCE_DATE_EPOCH if it is set.
    """
    # Not at the top: lxml and Jinja2 are slow to import, and `feedpub --help` has no use for them.
    from feedpub import edition, history, publish, seeds
    from feedpub.commands import report
    from feedpub.entries import Build

    if os.path.isfile(source):  # noqa: PTH113  Path.is_file raises for a path too long
        raise FeedpubError.at(str(source), "is not a folder; give the folder that holds the .txt files")
    now = time_of_build()
    found = seeds.find(source, leave_out=output)
    config = _config(source, seeds.read_config(source))
    articles, problems, unread = _read(found, config, source)
    if problems and not keep_going:
        raise FeedpubError(problems)
    plan = Build(
        config=config, now=now, first_commit=history.asking(source), unread=unread, allow_removals=allow_removals
    )
    with publish.alone(output, writing=not check):
        known = _known(output, previous, articles)
        made = edition.make_edition(articles, known, plan)
        changes = (publish.compare if check else publish.write)(made.files, made.gone, output)
    tell(problems)
    told = report.Report(made=made, before=known, changes=changes, config=config, output=output)
    report.show(told, check=check, as_json=as_json)
    return 1 if problems or (check and changes) else 0


def _config(source: Path, given: "Config | None") -> "Config":
    """Give the configuration, or the default one with a word on what that means."""
    from feedpub.config import Config

    if given is None:
        warn(NO_CONFIG.format(source=source))
    return given or Config()


def _known(output: Path, previous: str | None, articles: "Sequence[Article]") -> "Ledger":
    """Give the ledger: of the published copy, if one is named, else of the output folder."""
    from feedpub import naming, publish, recovery

    if previous is not None:
        return recovery.published(previous)
    ledger = publish.read_ledger(output)
    if ledger is None:
        names = {naming.page(article.name): article.name for article in articles}
        elsewhere = {article.url: article.name for article in articles if article.url}
        ledger = recovery.from_feeds(output, names | elsewhere)
        if ledger.records:
            warn(f"{output} has feeds but no ledger.json; ids and dates are taken from the feeds")
    return ledger


def _read(
    found: "Found", config: "Config", source: Path
) -> "tuple[Sequence[Article], Sequence[Problem], frozenset[str]]":
    """Parse every seed, and collect everything that is wrong, with the names of the seeds it is wrong with."""
    articles = []
    problems = list(found.problems)
    unread = {_name(Path(problem.file), source) for problem in problems}
    for seed in found.seeds:
        try:
            articles.append(seed.article(config.conventions))
        except FeedpubError as error:
            problems += error.problems
            unread.add(seed.name)
    if not articles and not problems:
        raise FeedpubError.at(str(source), "holds no .txt file; put the copy there, one article a file")
    return articles, problems, frozenset(unread)


def _name(path: Path, source: Path) -> str:
    """Give the name of a seed or folder that can't be read."""
    inside = path.relative_to(source)
    return (inside.with_suffix("") if inside.suffix.lower() == ".txt" else inside).as_posix()
