"""feedpub: a folder of plain-text news copy goes in; a publication people can subscribe to comes out.

The library in one screen. Parsing is a pure function, and so is making an edition; files are a thin wrapper:

    article = feedpub.parse(b"Washington: The talks went on ...", "world/talks")
    config  = feedpub.read_config(Path("seeds")) or feedpub.Config()
    build   = feedpub.Build(config=config, now=moment, first_commit=lambda name: None)
    edition = feedpub.make_edition([article], feedpub.Ledger(), build)
    changes = feedpub.write(edition.files, edition.gone, Path("output"))

`moment` is the time of the build, with its zone: `datetime.now(UTC)`. To go on from what was published before, hand in
`feedpub.read_ledger(Path("output")) or feedpub.Ledger()`.

Every failure that feedpub foresees is a `feedpub.FeedpubError`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from feedpub.config import Config
    from feedpub.edition import Edition, make_edition
    from feedpub.entries import Build
    from feedpub.errors import FeedpubError
    from feedpub.ledger import Ledger
    from feedpub.model import Article, Dateline, Entry, Feed
    from feedpub.parser import parse
    from feedpub.publish import read_ledger, write
    from feedpub.seeds import find, read_config

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Build",
    "Config",
    "Dateline",
    "Edition",
    "Entry",
    "Feed",
    "FeedpubError",
    "Ledger",
    "find",
    "make_edition",
    "parse",
    "read_config",
    "read_ledger",
    "write",
]
HOMES = {
    "config": ["Config"],
    "edition": ["Edition", "make_edition"],
    "entries": ["Build"],
    "errors": ["FeedpubError"],
    "ledger": ["Ledger"],
    "model": ["Article", "Dateline", "Entry", "Feed"],
    "parser": ["parse"],
    "publish": ["read_ledger", "write"],
    "seeds": ["find", "read_config"],
}
"""Where each name is at home; imported on first use, since lxml and Jinja2 are slow to import."""


def __getattr__(name: str) -> object:
    """Import a public name from its home (PEP 562)."""
    for home, names in HOMES.items():
        if name in names:
            return getattr(import_module(f"feedpub.{home}"), name)
    message = f"module 'feedpub' has no attribute {name!r}"
    raise AttributeError(message)
