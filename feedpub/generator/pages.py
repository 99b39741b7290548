"""The pages people read: one for each article, and the index. The only module that knows Jinja2.

How they look is left to `templates/`, and an article's text to `content`. A page asks nothing of the network, links to
its neighbours by relative paths, and takes links from the entry as they are: those were checked where they came in.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from feedpub.generator import paging
from feedpub.generator.content import content_html
from feedpub.model import Article, Entry, Feed

FEEDS = (
    ("Atom", "application/atom+xml", "feed.atom"),
    ("RSS", "application/rss+xml", "feed.rss"),
    ("JSON", "application/feed+json", "feed.json"),
)
"""Each feed a page makes known: what people call it, its media type, its path in the output folder."""
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Written here, because `%B` speaks the language of the machine that builds."""


def article_page(entry: Entry, feed: Feed, titled: Mapping[str, Entry] | None = None) -> bytes:
    """Give the page of one article.

    `titled` is where "also read" looks for our own articles; make it once with `by_title` to render many pages.
    """
    article = entry.article
    root = "../" * entry.page.count("/")
    own = by_title(feed.entries) if titled is None and article.related else titled or {}
    return _rendered(
        "article.html",
        **_common(feed, root),
        canonical=entry.link,
        article=article,
        section=_section(article),
        language=article.language or feed.language,
        published=_told(entry.published, feed),
        updated=_told(entry.updated, feed) if entry.updated != entry.published else None,
        content=content_html(article.blocks),
        related=[(title, _href(own.get(title.casefold()), root)) for title in article.related],
        linked_data=_linked_data(entry, feed),
    )


def moved_page(entry: Entry, feed: Feed, path: str) -> bytes:
    """Give the page at a path where the article was before: it leads to where the article is now."""
    return _rendered(
        "moved.html",
        site=feed,
        title=entry.article.title,
        canonical=entry.link,
        href=_href(entry, "../" * path.count("/")),
    )


def listing_paths(feed: Feed) -> tuple[str, ...]:
    """Give the paths of all pages of a feed's list, from the newest, its index, to the oldest."""
    return paging.paths(feed)


def listing_page(feed: Feed, feeds: Sequence[Feed], path: str) -> bytes:
    """Give one page of a feed's list: what this is, its articles, and how to subscribe.

    `feeds` is every feed of the edition, for navigation and autodiscovery; `path` one of `listing_paths`.
    """
    del feeds
    root = "../" * path.count("/")
    return _rendered(
        "index.html",
        **_common(feed, root),
        canonical=feed.url + quote(path.removesuffix(paging.INDEX)),
        language=feed.language,
        items=[
            {
                "article": entry.article,
                "section": _section(entry.article),
                "language": entry.article.language or feed.language,
                "href": _href(entry, root),
                "published": _told(entry.published, feed),
            }
            for entry in paging.entries(feed, path)
        ],
    )


def by_title(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Give the entries by title, letter case folded; where several share one, the first of them."""
    titled: dict[str, Entry] = {}
    for entry in entries:
        titled.setdefault(entry.article.title.casefold(), entry)
    return titled


@cache
def _templates() -> Environment:
    """Give the compiled templates; every value set into them is escaped, and one not given is an error."""
    return Environment(
        loader=PackageLoader("feedpub.generator", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def _rendered(template: str, **values: object) -> bytes:
    """Set the values into a template."""
    return _templates().get_template(template).render(values).encode()


def _common(feed: Feed, root: str) -> dict[str, Any]:
    """Give what every page shows; `root` leads from its folder to the output folder."""
    return {
        "site": feed,
        "home": f"{root}index.html",
        "feeds": [
            {"name": name, "type": media_type, "path": path, "href": root + path} for name, media_type, path in FEEDS
        ],
    }


def _href(entry: Entry | None, root: str) -> str:
    """Give the link to an article: relative to our own page, or the URL it lives at; empty where there is none."""
    if entry is None:
        return ""
    return root + quote(entry.page) if entry.page else entry.link


def _section(article: Article) -> str:
    """Give a section's folder as words: `south-asia/india` as `south asia / india`."""
    return article.section.replace("-", " ").replace("_", " ").replace("/", " / ")


def _told(moment: datetime, feed: Feed) -> dict[str, str]:
    """Tell a moment in the publication's zone, to people and to machines; midnight stands for a day without a time."""
    local = moment.astimezone(feed.timezone)
    day = f"{local.day} {MONTHS[local.month - 1]} {local.year}"
    if not (local.hour or local.minute or local.second):
        return {"text": day, "iso": f"{local:%Y-%m-%d}"}
    return {"text": f"{day}, {local:%H:%M} {local.tzname()}", "iso": local.isoformat(timespec="seconds")}


def _linked_data(entry: Entry, feed: Feed) -> dict[str, Any]:
    """Give the article in schema.org's words (https://schema.org/NewsArticle), what is empty left out."""
    article = entry.article
    publisher = {"@type": "Organization", "name": feed.title, "url": feed.url}
    filed = article.dateline
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "description": article.summary,
        "url": entry.link,
        "mainEntityOfPage": entry.link,
        "datePublished": entry.published.astimezone(feed.timezone).isoformat(timespec="seconds"),
        "dateModified": entry.updated.astimezone(feed.timezone).isoformat(timespec="seconds"),
        "inLanguage": article.language or feed.language,
        "author": [{"@type": "Person", "name": name} for name in article.byline] or publisher,
        "publisher": publisher,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "dateline": filed.text if filed else "",
        "locationCreated": {"@type": "Place", "name": filed.place} if filed and filed.place else None,
    }
    return {key: value for key, value in data.items() if value}
