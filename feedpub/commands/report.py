"""The report after a build: what became of each entry, where the feeds are, and what to look at.

For people on standard output, for machines with `--json`, and on GitHub in the step's summary.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from feedpub.changes import Change, News, news
from feedpub.commands.terminal import shown, warn
from feedpub.config import Config
from feedpub.edition import Edition
from feedpub.ledger import Ledger
from feedpub.model import SUBSCRIPTION
from feedpub.publish import Changes

LARGEST = 512 * 1024
"""Bytes; aggregators refuse subscription feeds from this size on."""
MOST = 20
"""Entries a build tells of one by one; `--check`, which is asked for just that, tells of all."""
FEEDS = (f"{SUBSCRIPTION}.atom", f"{SUBSCRIPTION}.rss", f"{SUBSCRIPTION}.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a build has to tell of."""

    made: Edition
    before: Ledger
    changes: Changes
    config: Config
    output: Path

    @property
    def news(self) -> tuple[News, ...]:
        """Every entry that is not as it was."""
        entries = {entry.article.name: entry for entry in self.made.entries}
        return news(self.before, self.made.ledger, entries)

    @property
    def sizes(self) -> dict[str, int]:
        """The subscription feeds' sizes in bytes, by address."""
        return {f"{self.config.url}{path}": len(self.made.files[path]()) for path in FEEDS}

    @property
    def parts(self) -> int:
        """How many feeds of parts of the copy there are."""
        return sum(path.endswith(f"/{FEEDS[0]}") for path in self.made.files)


def show(report: Report, *, check: bool, as_json: bool) -> None:
    """Print the report."""
    sizes = report.sizes
    for address, size in sizes.items():
        if size > LARGEST:
            warn(
                f"{address} is {_size(size)}; many readers refuse more than 512 kB: set a lower `entries` in feed.toml"
            )
    told = report.news
    lines = [*_entries(report, told, check=check), *_files(report, check=check), *_where(report, sizes)]
    click.echo(json.dumps(_data(report, told, sizes, check=check)) if as_json else shown("\n".join(lines)))
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        _summarise(Path(summary), shown("\n".join(lines)))


def _summarise(path: Path, text: str) -> None:
    """Add the report to the step's summary on GitHub; what is published is published, with or without it."""
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join(("```text", text.replace("```", "'''"), "```", "")))
    except OSError as error:
        warn(f"{path} can't be written: {error.strerror}")


def _entries(report: Report, told: tuple[News, ...], *, check: bool) -> Iterator[str]:
    """Tell what became of the entries, then each that changed."""
    made = report.made
    count = len(made.entries)
    yield f"{report.output}: {_count(count, 'article')}, the newest {made.in_feeds} in the feeds"
    if count > made.in_feeds:
        yield f"{count - made.in_feeds} older ones are in the archive that the feeds link to"
    yield ", ".join(f"{number} {what}" for what, number in _totals(report, told).items()) or "nothing to publish yet"
    for one in told if check else told[:MOST]:
        fields = f" ({', '.join(one.fields)})" if one.fields else ""
        yield f"{one.change} {one.name}.txt{fields}{': ' if one.why else ''}{one.why}"
    if len(told) > MOST and not check:
        yield f"... and {len(told) - MOST} more, which --json lists"
    for entry in made.held:
        yield f"held until {entry.published:%Y-%m-%d %H:%M} UTC: {entry.article.name}.txt"


def _totals(report: Report, told: tuple[News, ...]) -> dict[str, int]:
    """Give how many entries were added, updated, restored, retracted, held and left as they were, if any."""
    counts = Counter(one.change.value for one in told)
    totals = {change.value: counts[change.value] for change in Change}
    totals["held"] = len(report.made.held)
    totals["unchanged"] = len(report.made.entries) - sum(counts.values()) + counts[Change.RETRACTED.value]
    return {what: number for what, number in totals.items() if number}


def _files(report: Report, *, check: bool) -> Iterator[str]:
    """Tell what was, or would be, written."""
    changes = report.changes
    if not changes:
        yield "nothing changed, nothing written"
    elif check:
        yield from (f"would add {path}" for path in changes.added)
        yield from (f"would change {path}" for path in changes.changed)
        yield from (f"would delete {path}" for path in changes.gone)
    else:
        told = {"added": changes.added, "changed": changes.changed, "deleted": changes.gone}
        yield ", ".join(f"{_count(len(paths), 'file')} {what}" for what, paths in told.items() if paths)


def _where(report: Report, sizes: dict[str, int]) -> Iterator[str]:
    """Tell where to subscribe."""
    yield "subscribe at " + " or ".join(f"{address} ({_size(size)})" for address, size in sizes.items())
    if report.parts:
        yield f"or to one of {_count(report.parts, 'part')} of it, listed in {report.config.url}feeds.opml"


def _data(report: Report, told: tuple[News, ...], sizes: dict[str, int], *, check: bool) -> dict[str, Any]:
    """Give the report for machines."""
    return {
        "check": check,
        "articles": len(report.made.entries),
        "in_feeds": report.made.in_feeds,
        "unchanged": _totals(report, told).get("unchanged", 0),
        "entries": [asdict(one) for one in told],
        "held": [{"name": entry.article.name, "until": entry.published.isoformat()} for entry in report.made.held],
        "files": asdict(report.changes),
        "feeds": [{"url": address, "bytes": size} for address, size in sizes.items()],
    }


def _count(number: int, what: str) -> str:
    """Give a number of things in words."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def _size(size: int) -> str:
    """Give a number of bytes in kilobytes."""
    return f"{-(-size // 1024)} kB"
