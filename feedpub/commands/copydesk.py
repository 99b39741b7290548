"""What every command reads that makes an edition: the copy, feed.toml, and the ledger of what was published before."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from feedpub import naming, publish, reading, rendering, seeds
from feedpub.commands import progress
from feedpub.commands.remembered import Remembered
from feedpub.commands.resources import Resources
from feedpub.commands.terminal import time_of_build, warn
from feedpub.config import Config
from feedpub.entries import Build
from feedpub.errors import FeedpubError, Problem, UsageError
from feedpub.ledger import Ledger
from feedpub.ledgerchunks import Chunks
from feedpub.model import Article, Card, Listed
from feedpub.newest import Newest
from feedpub.reading import Problems
from feedpub.rendering import Texts
from feedpub.seeds import Found

FIRST = (naming.ATOM_FEED, f"{naming.archive(1)}{naming.ATOM}")
"""What there is, one or the other, where something was published."""
OVER_THE_COPY = "is the folder of the copy; publish to another with -o, be it one inside it"


class Read(NamedTuple):
    """What came of reading the seeds."""

    articles: Sequence[Article | Card]
    texts: Texts
    problems: Problems


class Copy(NamedTuple):
    """Everything that the source folder holds."""

    config: Config
    has_config: bool
    """Whether there is a feed.toml; without one, the defaults hold."""
    articles: Sequence[Article | Card]
    texts: Texts
    problems: Sequence[Problem]
    """Everything that is wrong with the others."""
    unread: frozenset[str]
    """The names of those, and of folders that can't be searched; not of copy that says it is not to be published."""
    suffixes: Mapping[str, str]
    """How the files of seeds end that do not end in `.txt` (`.TXT`), by their names."""
    begin: Callable[[Sequence[Listed]], object] = len
    """Begins with fetching the texts of entries that will be shown (`Build.newest`)."""

    def file(self, name: str) -> str:
        """Give the path of a seed in the source folder, by its name."""
        return f"{name}{self.suffixes.get(name, seeds.SUFFIX)}"


def read(source: Path, *, leave_out: Path, remembered: Remembered) -> Copy:
    """Read feed.toml and every seed; raise `FeedpubError` where feed.toml has mistakes, or there is no seed.

    What is `remembered` of a seed is not parsed again.
    """
    found, given = _found(source, leave_out)
    articles: dict[str, Article] = {}
    problems: Problems = {}
    for seed in progress.each(found.seeds, "Reading"):
        try:
            articles[seed.name] = remembered.article(seed, (given or Config()).conventions)
        except FeedpubError as error:
            problems[seed.name] = error.problems
    texts = rendering.at_hand(articles)
    copy = _copy(source, found, given, Read(list(articles.values()), texts, problems))
    refuse_empty(copy, source)
    return copy


def laid_aside(source: Path, *, leave_out: Path, resources: Resources) -> Copy:
    """Read likewise, but keep only a card of each article at hand, and do nothing again that is known.

    There may be no seed at all (`refuse_empty`).
    """
    found, given = _found(source, leave_out)
    config = given or Config()
    reader = reading.Reader(
        source=source,
        conventions=config.conventions,
        cache=resources.cache,
        spread=resources.crew.map,
        now=resources.now,
        stamps=resources.stamps,
        in_full=config.shows_all,
    )
    with progress.Progress("Reading", len(found.names)) as steps:
        known, problems = reader.read(found, steps.advance)
    resources.stamps.clear()  # there may be many, and nobody else asks for them
    seed = found._replace(names=()).seed  # likewise

    newest = Newest(config.conventions, resources.cache, seed, resources.crew.begin)

    def texts(shown: Sequence[Card]) -> Mapping[str, bytes]:
        return reader.texts([(card, seed(card.name)) for card in shown], newest.texts)

    copy = _copy(source, found, given, Read(known, texts, problems))
    return copy if config.shows_all else copy._replace(begin=newest.begin)


def _found(source: Path, leave_out: Path) -> tuple[Found, Config | None]:
    """Give the seeds there are, and what feed.toml says."""
    if os.path.isfile(source):  # noqa: PTH113  Path.is_file raises for a path too long
        raise UsageError.at(str(source), "is not a folder; give the folder that holds the .txt files")
    refuse_over_the_copy(source, leave_out)
    return seeds.find(source, leave_out=leave_out), seeds.read_config(source)


def refuse_over_the_copy(source: Path, output: Path) -> None:
    """Stop where what is published would lie among the copy; in a folder inside it may."""
    if os.path.realpath(source) == os.path.realpath(output):
        raise UsageError.at(str(output), OVER_THE_COPY)


def _copy(source: Path, found: Found, given: Config | None, read: Read) -> Copy:
    """Put together what was read."""
    told = [*found.problems, *(problem for name in found.names for problem in read.problems.get(name, ()))]
    return Copy(
        config=given or Config(),
        has_config=given is not None,
        articles=read.articles,
        texts=read.texts,
        problems=told,
        unread=frozenset((*(name_of(problem, source) for problem in found.problems), *_unread(read.problems))),
        suffixes={name: file[-len(seeds.SUFFIX) :] for name, file in found.others.items()},
    )


def refuse_empty(copy: Copy, source: Path) -> None:
    """Stop where there is no copy at all, right or wrong."""
    if not copy.articles and not copy.problems:
        raise FeedpubError.at(str(source), "holds no .txt file; put the copy there, one article a file")


def plan(copy: Copy, source: Path, *, allow_removals: bool, now: int = 0) -> Build:
    """Give all that a build knows besides the copy itself, of the moment it is now.

    `now` is that moment by the clock of files, in nanoseconds since 1970; 0 where nothing is known of files anyhow.
    """
    return Build(
        config=copy.config,
        now=time_of_build(),
        first_commit=_asking(source),
        unread=copy.unread,
        allow_removals=allow_removals,
        templates=seeds.read_templates(source),
        media=partial(_media, source, now),
        file=lambda name: str(source / copy.file(name)),
        newest=copy.begin,
    )


def ledger(
    output: Path, previous: str | None, articles: Sequence[Article | Card], chunks: Chunks | None = None
) -> Ledger:
    """Give the ledger: of the published copy, if one is named, else of the output folder, with what is known of it."""
    if previous is not None:
        from feedpub import recovery

        return recovery.published(previous)
    known = publish.read_ledger(output, chunks.read if chunks else None)
    if known is None and not any((output / path).is_file() for path in FIRST):
        return Ledger()
    if known is None:
        from feedpub import recovery

        names = {naming.page(article.name): article.name for article in articles}
        elsewhere = {article.url: article.name for article in articles if article.url}
        known = recovery.from_feeds(output, names | elsewhere)
        if known.records:
            warn(f"{output} has feeds but no ledger.json; ids and dates are taken from the feeds")
    return known


def _media(source: Path, now: int, path: str) -> Callable[[], bytes]:
    """Give what reads a picture or recording; most copy has none."""
    from feedpub import media

    return media.copied(source, now, path)


def owners(output: Path, previous: str | None, known: Ledger) -> tuple[Ledger, ...]:
    """Give the ledgers that know which files in the output folder are feedpub's.

    Where another than its own is taken, that has its say as well; damaged, it shows all the same whose folder it is.
    """
    if previous is None:
        return (known,)
    try:
        return known, publish.read_ledger(output) or Ledger()
    except FeedpubError:
        return (Ledger(knows_files=False),)


def _asking(source: Path) -> Callable[[str], datetime | None]:
    """Give what asks git when a seed was first committed, if anybody wants to know; that it can't tell is a warning."""

    @cache
    def ask() -> Callable[[str], datetime | None]:
        from feedpub import history

        return history.asking(source, warn)

    def asked(name: str) -> datetime | None:
        return ask()(name)

    return asked


def _unread(problems: Problems) -> Iterator[str]:
    """Give the names of seeds that have errors; where the copy stops itself, what was published of it is retracted."""
    return (name for name, its in problems.items() if not all(problem.is_stop for problem in its))


def name_of(problem: Problem, source: Path) -> str:
    """Give the name of the seed or folder in which something is wrong."""
    inside = Path(problem.file).relative_to(source)
    is_seed = inside.suffix.lower() == seeds.SUFFIX and not os.path.isdir(problem.file)  # noqa: PTH112  as above
    return (inside.with_suffix("") if is_seed else inside).as_posix()
