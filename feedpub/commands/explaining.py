"""What `feedpub explain` says: what each line of a seed was taken for, and why; then the article made of it."""

import json
import os
import textwrap
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import click

from feedpub import cards, entries, history, publish, seeds
from feedpub.commands.terminal import shown, tell, time_of_build
from feedpub.config import FILE, Config
from feedpub.entries import Build
from feedpub.errors import FeedpubError, Problem
from feedpub.generator.content import content_html
from feedpub.ledger import Ledger
from feedpub.model import BODY, LAYOUT, Article, Dateline, Kind, Line, PublishedFrom, TitleFrom
from feedpub.seeds import Seed

COLOURS = {Kind.HEADLINE: "cyan", Kind.BYLINE: "cyan", Kind.TIMESTAMP: "cyan", Kind.DATELINE: "cyan"}
"""Lines that become data; what stays is green, what is taken out yellow."""
TITLE_FROM = {
    TitleFrom.FRONT_MATTER: "given in the front matter",
    TitleFrom.HEADLINE: "the headline in the copy",
    TitleFrom.LEAD: "cut from the lead",
}
SETTINGS = "holds the settings of the publication, and is no article; every build checks it"
MISSING = "does not exist; name a seed, or a folder that holds some"
LONGEST_EXCERPT = 90
"""Characters of a line that are shown."""


class Source(NamedTuple):
    """The publication a seed belongs to."""

    folder: Path
    build: Build


class Dated(NamedTuple):
    """When an article was published, or will be."""

    moment: datetime
    told_by: PublishedFrom
    is_ahead: bool


def explain_each(paths: Sequence[Path], output: Path, *, as_json: bool) -> int:
    """Explain the seeds that these files and folders stand for; give the exit code."""
    ledger = publish.read_ledger(output) or Ledger()
    missing = [Problem(file=str(path), what=MISSING) for path in paths if not os.path.lexists(path)]
    paths = [path for path in paths if os.path.lexists(path)]
    problems: list[Problem] = []
    for one, source in _seeds(paths, time_of_build(), problems):
        try:
            article = one.article(source.build.config.conventions)
        except FeedpubError as error:
            problems += error.problems
            continue
        dated = _dated(article, ledger, source.build)
        click.echo((_as_json if as_json else _as_text)(one, article, dated))
    tell([*problems, *missing])
    return 2 if missing else int(bool(problems))


def _dated(article: Article, ledger: Ledger, build: Build) -> Dated:
    """Say when it was published: as printed, in its own zone; other moments in the publication's."""
    card = cards.of(article, in_full=False)
    moment, told_by = entries.first_published(card, ledger.records.get(article.name), build)
    own = article.published if told_by is article.published_from else None
    return Dated(own or moment.astimezone(build.config.timezone), told_by, is_ahead=moment > build.now)


def _seeds(paths: Sequence[Path], now: datetime, problems: list[Problem]) -> Iterator[tuple[Seed, Source]]:
    """Give the seeds that these files and folders stand for; note what can't be read."""
    source_of = cache(partial(_source, now))
    for path in paths:
        if path.name == FILE and path.is_file():
            problems.append(Problem(file=str(path), what=SETTINGS))
            continue
        try:
            folder = path if path.is_dir() else path.parent
            source = source_of(Path(os.path.abspath(folder)))  # noqa: PTH100  resolve() would follow links
            found = seeds.find(path, names_from=source.folder)
        except FeedpubError as error:
            problems += error.problems
            continue
        problems += found.problems
        yield from ((seed, source) for seed in found.seeds)


def _source(now: datetime, folder: Path) -> Source:
    """Give the publication a folder belongs to: the nearest one above with a feed.toml, or the folder itself."""
    home = next((above for above in (folder, *folder.parents) if (above / FILE).is_file()), folder)
    config = seeds.read_config(home) or Config()
    return Source(folder=home, build=Build(config=config, now=now, first_commit=history.asking(home)))


def _as_json(seed: Seed, article: Article, dated: Dated) -> str:
    """Give one line of JSON, in ASCII so that it passes through any locale."""
    dateline = article.dateline
    told: dict[str, Any] = {
        "seed": str(seed.path),
        "title": article.title,
        "title_from": article.title_from,
        "summary": article.summary,
        "dateline": dateline
        and {
            "text": dateline.text,
            "place": dateline.place or None,
            "date": dateline.date or None,
            "agency": dateline.agencies,
        },
        "byline": article.byline,
        "published": dated.moment.isoformat(),
        "published_from": PublishedFrom.COPY if dated.told_by is PublishedFrom.UPDATE else dated.told_by,
        "subheads": [block.text for block in article.blocks if block.kind is Kind.SUBHEAD],
        "related": article.related,
        "removed": [{"line": line.number, "kind": line.kind, "text": line.text} for line in article.removed],
        "lines": [{"line": line.number, "kind": line.kind, "why": line.why} for line in article.lines],
        "content_html": content_html(article.blocks),
    }
    return json.dumps(told)


def _as_text(seed: Seed, article: Article, dated: Dated) -> str:
    """Give what a person at a terminal reads: the lines, then the article made of them."""
    dateline = article.dateline
    facts = {
        "title": f"{article.title} ({TITLE_FROM[article.title_from]})",
        "summary": article.summary,
        "dateline": _dateline(dateline) if dateline else "none",
        "byline": ", ".join(article.byline) or "none",
        "published": f"{dated.moment:%Y-%m-%d %H:%M %Z} (from {dated.told_by}){_waits(dated)}{_misdated(seed)}",
        "related": "; ".join(article.related) or "none",
    }
    rows = [click.style(shown(str(seed.path)), bold=True)]
    rows += [_line(line) for line in article.lines if line.kind not in LAYOUT]
    rows += [f"{click.style(f'{name:>11}', bold=True)}  {shown(fact)}" for name, fact in facts.items()]
    return "\n".join((*rows, ""))


def _waits(dated: Dated) -> str:
    """Tell that nobody sees it yet."""
    return "; it is held back until then, unless it is published already" if dated.is_ahead else ""


def _misdated(seed: Seed) -> str:
    """Tell of a slip in the file name, for which the date is from elsewhere."""
    return f"; the file name's {seed.misdated} is no date" if seed.misdated else ""


def _dateline(dateline: Dateline) -> str:
    """Give the parts of a dateline in one line."""
    parts = {"place": dateline.place, "date": dateline.date, "agency": ", ".join(dateline.agencies)}
    return "; ".join(f"{name} {part}" for name, part in parts.items() if part)


def _line(line: Line) -> str:
    """Give one line of the copy: its number, what it was taken for, why, and how it begins."""
    colour = "green" if line.kind in BODY else COLOURS.get(line.kind, "yellow")
    begins = textwrap.shorten(line.text, LONGEST_EXCERPT, placeholder="…")
    taken_for = click.style(f"{line.number:>4} {line.kind:<13} ", fg=colour)
    return f"{taken_for}{shown(begins)}\n{'':19}{click.style(shown(line.why), dim=True)}"
