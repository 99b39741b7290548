"""What every command reads that makes an edition: the copy, feed.toml, and the ledger of what was published before."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from feedpub import history, media, naming, publish, recovery, seeds
from feedpub.commands import progress
from feedpub.commands.terminal import time_of_build, warn
from feedpub.config import Config
from feedpub.entries import Build
from feedpub.errors import FeedpubError, Problem
from feedpub.ledger import Ledger
from feedpub.model import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Everything that the source folder holds."""

    config: Config
    has_config: bool
    """Whether there is a feed.toml; without one, the defaults hold."""
    articles: Sequence[Article]
    problems: Sequence[Problem]
    """Everything that is wrong with the others."""
    unread: frozenset[str]
    """The names of those, and of folders that can't be searched."""


def read(source: Path, *, leave_out: Path) -> Copy:
    """Read feed.toml and every seed; raise `FeedpubError` where feed.toml has mistakes, or there is no seed."""
    if os.path.isfile(source):  # noqa: PTH113  Path.is_file raises for a path too long
        raise FeedpubError.at(str(source), "is not a folder; give the folder that holds the .txt files")
    found = seeds.find(source, leave_out=leave_out)
    given = seeds.read_config(source)
    config = given or Config()
    articles = []
    problems = list(found.problems)
    unread = {_name(Path(problem.file), source) for problem in problems}
    for seed in progress.each(found.seeds, "Reading"):
        try:
            articles.append(seed.article(config.conventions))
        except FeedpubError as error:
            problems += error.problems
            unread.add(seed.name)
    if not articles and not problems:
        raise FeedpubError.at(str(source), "holds no .txt file; put the copy there, one article a file")
    return Copy(
        config=config,
        has_config=given is not None,
        articles=articles,
        problems=problems,
        unread=frozenset(unread),
    )


def plan(copy: Copy, source: Path, *, allow_removals: bool) -> Build:
    """Give all that a build knows besides the copy itself, of the moment it is now."""
    return Build(
        config=copy.config,
        now=time_of_build(),
        first_commit=history.asking(source),
        unread=copy.unread,
        allow_removals=allow_removals,
        templates=seeds.read_templates(source),
        media=partial(media.read, source),
    )


def ledger(output: Path, previous: str | None, articles: Sequence[Article]) -> Ledger:
    """Give the ledger: of the published copy, if one is named, else of the output folder."""
    if previous is not None:
        return recovery.published(previous)
    known = publish.read_ledger(output)
    if known is None:
        names = {naming.page(article.name): article.name for article in articles}
        elsewhere = {article.url: article.name for article in articles if article.url}
        known = recovery.from_feeds(output, names | elsewhere)
        if known.records:
            warn(f"{output} has feeds but no ledger.json; ids and dates are taken from the feeds")
    return known


def _name(path: Path, source: Path) -> str:
    """Give the name of a seed or folder that can't be read."""
    inside = path.relative_to(source)
    return (inside.with_suffix("") if inside.suffix.lower() == ".txt" else inside).as_posix()
