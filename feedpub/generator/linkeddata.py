"""An article in schema.org's words (https://schema.org/NewsArticle), for search engines."""

import json
from typing import Any

from feedpub.generator import addresses
from feedpub.generator.content import Html
from feedpub.generator.fields import given
from feedpub.model import Dateline, Entry, FullFeed

WRITER = json.JSONEncoder(ensure_ascii=False)
RAW = "<>&\u2028\u2029"
"""What HTML or JavaScript could take for its own."""


def linked_data(entry: Entry, feed: FullFeed, headline: str, image: str) -> Html:
    """Give the article as JSON-LD, ready for its script element; what is empty is left out.

    `headline` is its title at a length search engines take; `image` its picture's absolute URL, or empty.
    """
    article = entry.article
    desk = {"@type": "Organization", "name": feed.author.name, "url": feed.author.url or feed.url}
    logo = addresses.media(feed, feed.logo) if feed.logo else ""
    publisher = given({"@type": "Organization", "name": feed.title, "url": feed.url, "logo": logo})
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline,
        "description": article.summary,
        "url": entry.link,
        "mainEntityOfPage": entry.link,
        "datePublished": entry.published.astimezone(feed.timezone).isoformat(timespec="seconds"),
        "dateModified": entry.changed.astimezone(feed.timezone).isoformat(timespec="seconds"),
        "inLanguage": article.language or feed.language,
        "author": [{"@type": "Person", "name": name} for name in article.byline] or desk,
        "publisher": publisher,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "image": image,
        **_filed(article.dateline),
    }
    written = WRITER.encode(given(data))
    for character in RAW:
        written = written.replace(character, f"\\u{ord(character):04x}")
    return Html(written)


def _filed(dateline: Dateline | None) -> dict[str, Any]:
    """Give where the story was filed."""
    if not dateline:
        return {}
    place = {"@type": "Place", "name": dateline.place} if dateline.place else None
    return {"dateline": dateline.text, "locationCreated": place}
