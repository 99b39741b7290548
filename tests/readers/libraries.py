"""The parsers that readers are made of: feedparser and lemon24's `reader` (PyPI), feedsmith and rss-parser (npm)."""

import json
import os
import shutil
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import reader
from subscriber import Seen, Subscriber, plain

NODE_MODULES = Path(os.environ.get("FEEDPUB_NODE_MODULES", "nowhere"))
"""Where npm's packages are; .ci/run installs them, outside the tree."""


class Feedparser(Subscriber):
    """What rss2email and many others are made of; here its newest version."""

    agent = "feedparser"
    etag: str | None = None
    modified: str | None = None
    found: tuple[Seen, ...] = ()

    def fetch(self) -> None:
        """Fetch and parse, with the tag and time of the answer before."""
        told = feedparser.parse(self.address, etag=self.etag, modified=self.modified)
        assert not told.bozo
        self.etag, self.modified = told.etag, told.modified
        if told.status == 200:
            self.found = tuple(map(self._seen, told.entries))

    def entries(self) -> list[Seen]:
        """Give what the last full answer held."""
        return list(self.found)

    def _seen(self, entry: feedparser.FeedParserDict) -> Seen:
        return Seen(
            title=entry.title,
            link=entry.link,
            when=datetime.fromtimestamp(timegm(entry.published_parsed), UTC),
            author=", ".join(author.name for author in entry.authors),
            text=plain(entry.content[0].value),
        )


class LemonReader(Subscriber):
    """A whole reader as a library, with its own memory."""

    agent = "python-reader"
    reads = (".atom", ".rss", ".json")

    def author_of(self, names: tuple[str, ...]) -> str:
        """Give the last, or all in JSON: it takes no others."""
        return ", ".join(names) if self.address.endswith(".json") else names[-1]

    def fetch(self) -> None:
        """Update the feed, in a run of its own."""
        with reader.make_reader(str(self.home / "reader.db")) as app:
            app.add_feed(self.address, exist_ok=True)
            app.update_feed(self.address)

    def entries(self) -> list[Seen]:
        """Ask it for its entries."""
        with reader.make_reader(str(self.home / "reader.db")) as app:
            return [self._seen(entry) for entry in app.get_entries()]

    def _seen(self, entry: reader.Entry) -> Seen:
        assert entry.title
        assert entry.link
        assert entry.published
        return Seen(
            title=entry.title,
            link=entry.link,
            when=entry.published,
            author=", ".join(author.name or "" for author in entry.authors),
            text=plain(entry.content[0].value),
        )


class NodeParser(Subscriber):
    """A parser of the npm registry: it reads one document, and remembers nothing."""

    asks_from = None
    package = ""
    found: tuple[Seen, ...] = ()

    def missing(self) -> str:
        """Name what would have to be installed."""
        if not shutil.which("node"):
            return "node"
        there = (NODE_MODULES / self.package).is_dir()
        return "" if there else f"npm's {self.package} (in the folder that FEEDPUB_NODE_MODULES names)"

    def fetch(self) -> None:
        """Fetch and parse."""
        script = Path(__file__).with_name("parse.cjs")
        told = self.run("node", str(script), self.package, self.address, FEEDPUB_NODE_MODULES=str(NODE_MODULES))
        self.found = tuple(self._seen(entry) for entry in json.loads(told))

    def entries(self) -> list[Seen]:
        """Give what the last answer held."""
        return list(self.found)

    def _seen(self, entry: Mapping[str, str]) -> Seen:
        when = datetime.fromisoformat(entry["date"])
        return Seen(
            title=entry["title"],
            link=entry["link"],
            when=when,
            author=entry["author"],
            text=plain(entry["content"]),
        )


class Feedsmith(NodeParser):
    """Gives what stands in the document, format by format."""

    agent = "feedpub-test feedsmith"
    reads = (".atom", ".rss", ".json")
    package = "feedsmith"


class RssParser(NodeParser):
    """Gives the same few fields for every format."""

    agent = "rss-parser"
    package = "rss-parser"

    def author_of(self, names: tuple[str, ...]) -> str:
        """Give the first: it takes no other."""
        return names[0]
