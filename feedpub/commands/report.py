"""The report after a build: what became of each entry, where the feeds are, and what to look at.

How it reaches people and machines is left to `printing`.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from feedpub import unchanged
from feedpub.changes import Change, News, news
from feedpub.commands.copydesk import Copy
from feedpub.commands.printing import Told
from feedpub.commands.terminal import counted, shown
from feedpub.edition import Edition
from feedpub.ledger import Ledger
from feedpub.model import Listed, PublishedFrom
from feedpub.naming import ATOM_FEED, FEEDS, OPML
from feedpub.publish import Changes

LARGEST = 512 * 1024
"""Bytes; aggregators refuse subscription feeds from this size on."""
TOO_LARGE = "; many readers refuse more than 512 kB: set a lower `entries` in feed.toml"
MOST = 20
"""Entries a build tells of one by one; `--check`, which is asked for just that, tells of all."""


class Report(NamedTuple):
    """What a build has to tell of."""

    made: Edition
    entries: Mapping[str, Listed]
    """Those that are published, by name."""
    before: Ledger
    changes: Changes
    output: Path
    size: Callable[[str], int]
    """Gives how many bytes a file of the edition has."""
    copy: Copy

    @property
    def news(self) -> tuple[News, ...]:
        """Every entry that is not as it was."""
        return news(self.before, self.made.ledger, self.entries)

    @property
    def left_out(self) -> list[str]:
        """Names of entries that were published, and are in no feed since their seeds have errors."""
        records = self.made.ledger.records if self.copy.problems else {}
        return sorted(name for name, record in records.items() if name not in self.entries and not record.deleted)

    @property
    def sizes(self) -> dict[str, int]:
        """The subscription feeds' sizes in bytes, by address."""
        return {f"{self.copy.config.url}{path}": self.size(path) for path in FEEDS}

    @property
    def parts(self) -> int:
        """How many feeds of parts of the copy there are."""
        return sum(path.endswith(f"/{ATOM_FEED}") for path in self.made.files) if self.copy.config.feeds else 0


def told(report: Report, *, check: bool, for_machines: bool) -> Told:
    """Give the report in words, for people and, which takes its time, for machines."""
    sizes = report.sizes
    changed = report.news
    lines = [*_entries(report, changed, check=check), *_files(report, check=check), *_where(report, sizes)]
    return Told(
        text=shown("\n".join(lines)),
        data=json.dumps(_data(report, changed, sizes)) if for_machines else "",
        warnings=tuple(f"{address} is {_size(size)}{TOO_LARGE}" for address, size in sizes.items() if size > LARGEST),
    )


def _entries(report: Report, told: tuple[News, ...], *, check: bool) -> Iterator[str]:
    """Tell what became of the entries, then each that changed."""
    made, file = report.made, report.copy.file
    count = len(made.entries)
    yield f"{report.output}: {counted(count, 'article')}, the newest {made.in_feeds} in the feeds"
    if older := count - made.in_feeds:
        where = "the archive that the feeds link to" if report.copy.config.archives else "no feed"
        yield f"{older} older {'one is' if older == 1 else 'ones are'} in {where}"
    yield ", ".join(f"{number} {what}" for what, number in _totals(report, told).items()) or "nothing to publish"
    for one in told if check else told[:MOST]:
        fields = f" ({', '.join(one.fields)})" if one.fields else ""
        yield f"{one.change} {file(one.name)}{fields}{': ' if one.why else ''}{one.why}"
    if len(told) > MOST and not check:
        yield f"... and {len(told) - MOST} more, which --json lists"
    for entry in made.held:
        yield f"held until {_minute(entry.published)}: {file(entry.article.name)}{_why_held(entry)}"
    for entry, moment in unchanged.ahead(made.entries):
        yield f"`updated` not told until {_minute(moment)}: {file(entry.article.name)}"
    for name in report.left_out:
        yield f"left out {file(name)} (its seed has errors): not in the feeds until it is mended"


def _why_held(entry: Listed) -> str:
    """Tell what says so, where that may be a slip: a date in the copy, which only a reader can tell to be another's."""
    if entry.published_from is PublishedFrom.FRONT_MATTER:
        return ""
    return f" (from {entry.published_from}; `feedpub explain` shows where, and `date` in front matter overrules it)"


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
        yield ", ".join(f"{counted(len(paths), 'file')} {what}" for what, paths in told.items() if paths)


def _where(report: Report, sizes: dict[str, int]) -> Iterator[str]:
    """Tell where to subscribe."""
    yield "subscribe at " + " or ".join(f"{address} ({_size(size)})" for address, size in sizes.items())
    if report.parts:
        yield f"or to one of {counted(report.parts, 'part')} of it, listed in {report.copy.config.url}{OPML}"


def _data(report: Report, told: tuple[News, ...], sizes: dict[str, int]) -> dict[str, Any]:
    """Give the report for machines."""
    changes = report.changes
    return {
        "articles": len(report.made.entries),
        "in_feeds": report.made.in_feeds,
        "unchanged": _totals(report, told).get("unchanged", 0),
        "entries": [{"change": one.change, "name": one.name, "fields": one.fields, "why": one.why} for one in told],
        "held": [
            {"name": entry.article.name, "until": entry.published.isoformat(), "published_from": entry.published_from}
            for entry in report.made.held
        ],
        "ahead": [
            {"name": entry.article.name, "until": moment.isoformat()}
            for entry, moment in unchanged.ahead(report.made.entries)
        ],
        "left_out": report.left_out,
        "files": {"added": changes.added, "changed": changes.changed, "gone": changes.gone},
        "feeds": [{"url": address, "bytes": size} for address, size in sizes.items()],
    }


def _minute(moment: datetime) -> str:
    """Give a moment to the minute."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _size(size: int) -> str:
    """Give a number of bytes in kilobytes."""
    return f"{-(-size // 1024)} kB"
