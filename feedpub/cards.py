"""Article to card, which is kept at hand when the text is laid aside; and both to plain values and back, for the cache.

All the plain values go into a card's `sum`, so nothing of an article can be shown that has no part in it.
"""

from collections.abc import Iterator
from dataclasses import astuple
from datetime import datetime
from hashlib import blake2b
from sys import intern
from typing import Any
from zlib import crc32

from feedpub.likeness import sketch
from feedpub.model import Article, Block, Card, Dateline, Kind, Media, PublishedFrom, TitleFrom

LINK_AND_DATE = "link:%08x published:%08x"
"""The check sums of what an entry shows that is not the article's own, to be filled in (`changes.shown`)."""
KINDS = {kind: kind.value for kind in Kind}
KINDS_BY_NAME = {kind.value: kind for kind in Kind}
"""Looked up for every paragraph, which takes less time here."""
Plain = tuple[Any, ...]
"""A tuple of None, texts, numbers, and tuples of such."""


def of(article: Article | Card) -> Card:
    """Give an article's card; a card is its own."""
    return article if isinstance(article, Card) else _card(article, written(article))


def both(article: Article) -> tuple[Plain, Plain]:
    """Give an article's card, and the article itself without its audit, as plain values."""
    values = written(article)
    card = _card(article, values)
    return (*card[:6], *values[7:10], *card[9:]), values


def read_card(values: Plain) -> Card:
    """Give the card that was written as these values."""
    name, digest, its_sum, title, a_sketch, shown, published, published_from, updated, *rest = values
    name, digest, a_sketch = intern(name), intern(digest), intern(a_sketch)  # the ledger has the same texts
    moment = published and datetime.fromisoformat(published)
    source = published_from and PublishedFrom(published_from)
    return Card(
        name,
        digest,
        its_sum,
        title,
        a_sketch,
        shown,
        moment,
        source,
        updated and datetime.fromisoformat(updated),
        *rest,
    )


def written(article: Article) -> Plain:
    """Give an article as plain values; the audit, which is never shown on a page, is left out."""
    filed = article.dateline
    return (
        article.name,
        article.title,
        article.title_from.value,
        article.summary,
        tuple([(KINDS[kind], text, dateline) for kind, text, dateline in article.blocks]),
        filed and (filed.text, filed.place, filed.date, filed.agencies),
        article.byline,
        _told(article.published),
        article.published_from and article.published_from.value,
        _told(article.updated),
        article.tags,
        article.url,
        article.id,
        article.language,
        article.related,
        article.image and astuple(article.image),
        article.audio and astuple(article.audio),
        article.digest,
    )


def read(values: Plain) -> Article:
    """Give the article that was written as these values."""
    (name, title, title_from, summary, blocks, dateline, byline, published, published_from, updated, *rest) = values
    tags, url, its_id, language, related, image, audio, digest = rest
    return Article(
        name=name,
        title=title,
        title_from=TitleFrom(title_from),
        summary=summary,
        blocks=tuple([Block(KINDS_BY_NAME[kind], text, its_dateline) for kind, text, its_dateline in blocks]),
        dateline=dateline and Dateline(text=dateline[0], place=dateline[1], date=dateline[2], agencies=dateline[3]),
        byline=byline,
        published=published and datetime.fromisoformat(published),
        published_from=published_from and PublishedFrom(published_from),
        updated=updated and datetime.fromisoformat(updated),
        tags=tags,
        url=url,
        id=its_id,
        language=language,
        related=related,
        image=image and Media(**dict(zip(Media.__slots__, image, strict=True))),
        audio=audio and Media(**dict(zip(Media.__slots__, audio, strict=True))),
        digest=digest,
    )


def _card(article: Article, values: Plain) -> Card:
    """Give the card of an article that is written as these values."""
    media = [one for one in (article.image, article.audio) if one]
    # The blocks, the fifth of the values, are told once for both sums: they are nearly all there is.
    content = repr([(KINDS[kind], dateline, text) for kind, text, dateline in article.blocks]).encode()
    return Card(
        name=article.name,
        digest=article.digest,
        sum=blake2b(repr(values[:4] + values[5:]).encode() + content, digest_size=16).digest(),
        title=article.title,
        sketch=sketch([block.text for block in article.blocks]),
        shown=" ".join(_shown(article, content)),
        published=article.published,
        published_from=article.published_from,
        updated=article.updated,
        place=article.dateline.place if article.dateline else "",
        filed=article.dateline.date if article.dateline else "",
        byline=article.byline,
        tags=article.tags,
        related=article.related,
        url=article.url,
        id=article.id,
        language=article.language,
        copied=tuple((one.url, one.source) for one in media if one.source),
    )


def _shown(article: Article, content: bytes) -> Iterator[str]:
    """Give the check sum of each field that readers see, in the order that the ledger has them in."""
    yield _sum("title", article.title)
    yield _sum("summary", article.summary)
    yield f"content:{crc32(content):08x}"
    yield _sum("byline", article.byline)
    yield _sum("dateline", article.dateline and (article.dateline.text, article.dateline.place))
    yield _sum("tags", (article.section, article.tags))
    yield _sum("language", article.language)
    yield LINK_AND_DATE
    for field, one in (("image", article.image), ("audio", article.audio)):
        if one:
            yield _sum(field, (one.url, one.alt, one.media_type, str(one.length), str(one.duration)))


def _sum(field: str, value: object) -> str:
    return f"{field}:{crc32(repr(value).encode()):08x}"


def _told(moment: datetime | None) -> str | None:
    """Give a moment as a text that Python reads back as it was."""
    return moment.isoformat() if moment else None
