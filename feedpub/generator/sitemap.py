"""The map of the site for search engines (https://www.sitemaps.org/protocol.html), with Google's extension for news.

The two days of news are counted back from the newest article, not from the time of the build: a map that changed with
the clock would change without the copy. An article that is news no more for Google is passed over there.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from feedpub.generator import addresses
from feedpub.generator.escaping import escape
from feedpub.model import AnyFeed, Published
from feedpub.naming import SITEMAP, moment

SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
MOST = 2_000
"""URLs that one file holds, of the 50,000 that it may: what changes in one article is then a small file."""
MOST_NEWS = 1_000
"""Articles that one file may call news."""
RECENT = timedelta(days=2)
File = tuple[str, Callable[..., bytes], tuple[Any, ...]]
"""A file's path, what writes it, and what that is given."""
List = tuple[str, datetime | None]
"""The address of the page that lists a feed's entries, and when one of them last changed."""


def sitemaps(site: AnyFeed, feeds: Sequence[AnyFeed], order: Callable[[Published], int]) -> Iterator[File]:
    """Give the map; where it holds too much for one file, the files that hold it, and an index that leads to them.

    `site` is the publication's feed as pages name it, and may be bare of entries; `feeds` are all feeds, with theirs,
    that of the publication first; `order` tells an entry's place among all that were ever published. It settles which
    file an entry is in, so that a new one changes the last file only.
    """
    ours = [entry for entry in feeds[0].entries if entry.page]
    news = frozenset(_news(ours))
    lists = [(addresses.page(feed), feed.updated if feed.entries else None) for feed in feeds]
    if len(lists) + len(ours) <= MOST:
        yield SITEMAP, _map, (lists, ours, news, site)
        return
    shelves: dict[int, list[Published]] = {}
    for entry in ours:
        shelves.setdefault((order(entry) - 1) // MOST + 1, []).append(entry)
    files: list[File] = []
    for number, held in sorted(shelves.items()):
        recent = news.intersection(entry.id for entry in held)
        files.append((f"sitemap-{number}.xml", _map, ((), held, recent, site)))
    for number, start in enumerate(range(0, len(lists), MOST), 1):
        files.append((f"sitemap-lists-{number}.xml", _map, (lists[start : start + MOST], (), frozenset(), site)))
    yield from files
    yield SITEMAP, _index, (site, tuple(path for path, _, _ in files))


def _news(ours: Sequence[Published]) -> Iterator[str]:
    """Give the ids of the articles that are news: those of the last two days of copy, the newest first."""
    for entry in ours[:MOST_NEWS]:
        if ours[0].published - entry.published < RECENT:
            yield entry.id


def _map(lists: Sequence[List], held: Sequence[Published], news: frozenset[str], everything: AnyFeed) -> bytes:
    """Give one file of the map: these lists and articles."""
    articles = [
        _url(entry.link, entry.updated, _as_news(entry, everything) if entry.id in news else "") for entry in held
    ]
    return _document("urlset", [*(_url(*one) for one in lists), *articles], f' xmlns:news="{NEWS}"')


def _index(everything: AnyFeed, paths: Iterable[str]) -> bytes:
    """Give the file that leads to the others."""
    return _document(
        "sitemapindex", [f"<sitemap><loc>{addresses.at(everything, path)}</loc></sitemap>" for path in paths]
    )


def _document(root: str, lines: Iterable[str], namespace: str = "") -> bytes:
    """Give a document of these lines."""
    opening = f'<{root} xmlns="{SCHEMA}"{namespace}>'
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', opening, *lines, f"</{root}>", "")).encode()


def _url(address: str, updated: datetime | None, news: str = "") -> str:
    """Give one page."""
    changed = f"<lastmod>{moment(updated)}</lastmod>" if updated else ""
    return f"<url><loc>{escape(address)}</loc>{changed}{news}</url>"


def _as_news(entry: Published, everything: AnyFeed) -> str:
    """Give what Google News wants to know of an article."""
    publication = (
        f"<news:publication><news:name>{escape(everything.title)}</news:name>"
        f"<news:language>{_language(entry.article.language or everything.language)}</news:language></news:publication>"
    )
    date = f"<news:publication_date>{moment(entry.published)}</news:publication_date>"
    return f"<news:news>{publication}{date}<news:title>{escape(entry.article.title)}</news:title></news:news>"


def _language(tag: str) -> str:
    """Give a language as Google News writes it: without country, save for the two ways of writing Chinese."""
    parts = tag.lower().split("-")
    if parts[0] != "zh":
        return parts[0]
    return "zh-tw" if {"hant", "tw", "hk", "mo"} & set(parts) else "zh-cn"
