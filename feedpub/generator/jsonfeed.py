"""A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), its datelines under `_dateline`.

What the format has no word for is left out: JSON Feed knows no archives, so older entries follow by `next_url`, and no
retractions.
"""

import json
from json.encoder import encode_basestring as _quoted
from typing import Any

from feedpub.generator import addresses
from feedpub.generator.content import content_html
from feedpub.generator.fields import given, terms
from feedpub.model import Author, Entry, FullFeed, Media
from feedpub.naming import JSON, moment

VERSION = "https://jsonfeed.org/version/1.1"
Fields = dict[str, Any]


def json_feed(feed: FullFeed) -> bytes:
    """Give the JSON document, as it is served at the feed's path with `.json`."""
    document: Fields = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": addresses.page(feed),
        "feed_url": addresses.document(feed, JSON),
        "description": feed.description,
        "next_url": addresses.at(feed, f"{feed.previous}{JSON}") if feed.previous else "",
        "icon": addresses.media(feed, feed.logo) if feed.logo and feed.logo.width == feed.logo.height else "",
        "authors": [_author(feed.author)],
        "language": feed.language,
        "hubs": [{"type": "WebSub", "url": feed.hub}] if feed.hub and not feed.is_archive else [],
    }
    items = [given(_item(entry, feed)) for entry in feed.entries]
    # `items` must be there, also where there are none.
    return f"{_written(given(document) | {'items': items})}\n".encode()


def _item(entry: Entry, feed: FullFeed) -> Fields:
    """Give an entry; what is empty is left out by the caller."""
    article = entry.article
    names = article.byline or (feed.author.name,)
    return {
        "id": entry.id,
        "url": entry.link,
        "title": article.title,
        "content_html": content_html(article.blocks),
        "summary": article.summary,
        "image": addresses.media(feed, article.image) if article.image else "",
        "date_published": moment(entry.published),
        "date_modified": moment(entry.updated),
        "authors": [{"name": name} for name in names],
        "tags": terms(article),
        "language": article.language,
        "attachments": [_attachment(article.audio, feed)] if article.audio else [],
        "_dateline": _dateline(entry),
    }


def _attachment(audio: Media, feed: FullFeed) -> Fields:
    """Give a recording; a picture is the item's `image`."""
    told = {
        "url": addresses.media(feed, audio),
        "mime_type": audio.media_type,
        "size_in_bytes": audio.length,
        "duration_in_seconds": audio.duration,
    }
    return given(told)


def _dateline(entry: Entry) -> Fields:
    """Give where, when and for whom the story was filed, in the words of the model."""
    filed = entry.article.dateline
    if filed is None:
        return {}
    return given({"text": filed.text, "place": filed.place, "date": filed.date, "agencies": list(filed.agencies)})


def _author(author: Author) -> Fields:
    """Give who answers for the publication."""
    return given({"name": author.name, "url": author.url or (f"mailto:{author.email}" if author.email else "")})


def _written(value: object, line: str = "\n") -> str:
    """Write what Python's `json` would, indented by one, in a third of the time; `line` begins a line of this depth."""
    if isinstance(value, str):
        return _quoted(value)
    below = f"{line} "
    if isinstance(value, dict) and value:
        fields = [f"{_quoted(key)}: {_written(one, below)}" for key, one in value.items()]
        return f"{{{below}{f',{below}'.join(fields)}{line}}}"
    if isinstance(value, list) and value:
        return f"[{below}{f',{below}'.join([_written(one, below) for one in value])}{line}]"
    return json.dumps(value)
