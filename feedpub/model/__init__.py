"""The words feedpub uses, as frozen data: what is read from copy, and what is published.

Nothing here reads, writes or decides; `parser` makes articles, `entries` makes entries of them, `documents` shares
those out to feeds, and `generator` renders them.
"""

from feedpub.model.article import (
    BODY,
    LAYOUT,
    Article,
    Block,
    Conventions,
    Dateline,
    Kind,
    Line,
    Media,
    PublishedFrom,
    TitleFrom,
)
from feedpub.model.card import SHOWN, AnyFeed, Card, Listed, ListedFeed, Published
from feedpub.model.feed import SUBSCRIPTION, Author, Entry, Feed, FeedKind, FullFeed, Retraction
from feedpub.model.template import Template

__all__ = [
    "BODY",
    "LAYOUT",
    "SHOWN",
    "SUBSCRIPTION",
    "AnyFeed",
    "Article",
    "Author",
    "Block",
    "Card",
    "Conventions",
    "Dateline",
    "Entry",
    "Feed",
    "FeedKind",
    "FullFeed",
    "Kind",
    "Line",
    "Listed",
    "ListedFeed",
    "Media",
    "Published",
    "PublishedFrom",
    "Retraction",
    "Template",
    "TitleFrom",
]
