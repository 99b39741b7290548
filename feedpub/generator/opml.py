"""Every feed in one subscription list, OPML 2.0 (http://opml.org/spec2.opml), for readers to import.

It holds no dates: it changes only when there is another feed, or one is called something else.
"""

from collections.abc import Iterator, Sequence

from feedpub import naming
from feedpub.generator import addresses
from feedpub.generator.escaping import escape
from feedpub.model import FullFeed


def opml(feeds: Sequence[FullFeed]) -> bytes:
    """Give the list of these feeds; the first is that of the publication."""
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        " <head>",
        *(f"  <{tag}>{escape(text, quote=False)}</{tag}>" for tag, text in _head(feeds[0])),
        " </head>",
        " <body>",
        *(f"  <outline {' '.join(_outline(feed))} />" for feed in feeds),
        " </body>",
        "</opml>\n",
    )
    return "\n".join(lines).encode()


def _head(first: FullFeed) -> Iterator[tuple[str, str]]:
    """Give what stands above the list."""
    yield "title", first.title
    yield "ownerName", first.author.name
    if first.author.email:
        yield "ownerEmail", first.author.email


def _outline(feed: FullFeed) -> Iterator[str]:
    """Give the attributes of one subscription; "rss" stands for feeds of every format."""
    told = {
        "type": "rss",
        "text": feed.title,
        "title": feed.title,
        "description": feed.description,
        "language": feed.language,
        "xmlUrl": addresses.subscription(feed, naming.ATOM),
        "htmlUrl": addresses.page(feed),
    }
    for name, value in told.items():
        text = escape(value, quote=False).replace('"', "&quot;")
        yield f'{name}="{text}"'
