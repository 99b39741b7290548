"""Article to card, which is kept at hand when the text is laid aside; and both to what a cache keeps, and back.

A card becomes plain values, an article bytes: those are handed from process to process, and opened only where the
article is shown. A card's `sum` is that of these bytes, so nothing of an article can be shown that has no part in it;
where nobody will ask for them, the name and the digests of the copy, from which all of it follows, stand for them.
"""

import marshal
import struct
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import blake2b
from sys import intern
from typing import Any
from zlib import crc32

from feedpub.model import SHOWN, Article, Block, Card, Dateline, Kind, Listed, Media, PublishedFrom, TitleFrom

PLACES = {field: place for place, field in enumerate(SHOWN)}
KINDS = {kind: kind.value for kind in Kind}
KINDS_BY_NAME = {kind.value: kind for kind in Kind}
"""Looked up for every paragraph, which takes less time here."""
Plain = tuple[Any, ...]
"""A tuple of None, texts, numbers, and tuples of such."""
SUM = Card._fields.index("sum")
"""Where a card that is written as plain values has its sum."""
PLAINLY = 2
"""The version of `marshal` that writes equal values as equal bytes, whoever else holds them."""


def of(article: Article, *, in_full: bool = True) -> Card:
    """Give an article's card; `in_full` as for `both`."""
    return _card(article, _text(article, in_full=in_full), in_full=in_full)


def both(article: Article, *, in_full: bool = True) -> tuple[Plain, bytes]:
    """Give an article's card as plain values, and the article itself, without its audit, as bytes.

    Where the copy is not read `in_full`, the card tells nothing of what the parser then leaves out, and there are no
    bytes, but where a picture or recording is not told by the copy.
    """
    text = _text(article, in_full=in_full)
    return tuple(_card(article, text, in_full=in_full)), text


def _text(article: Article, *, in_full: bool) -> bytes:
    """Give the article as bytes, if anybody will ask for them or nothing shorter tells it from all others."""
    return written(article) if in_full or article.image or article.audio else b""


def lasting(values: Plain) -> Plain:
    """Give a card's plain values so that what many articles share is held in memory once, also when they come back.

    `marshal` writes down which texts are interned, and interns those again.
    """
    name, digest, its_sum, title, sketch, shown, dated, dated_by, revised, place, filed, byline, *rest = values
    by = dated_by and intern(dated_by)
    given = (dated, by, revised, intern(place), intern(filed), _one(tuple(map(intern, byline))))
    return (intern(name), digest, its_sum, title, sketch, shown, *given, *rest)


def read_card(values: Plain) -> Card:
    """Give the card that was written as these values."""
    return Card._make(values)


@lru_cache(maxsize=1024)
def _one(names: tuple[str, ...]) -> tuple[str, ...]:
    """Give one and the same tuple for the same names, so that memory holds it once."""
    return names


def written(article: Article) -> bytes:
    """Give an article as bytes; the audit, which is never shown on a page, is left out."""
    filed = article.dateline
    values: Plain = (
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
        article.image and tuple(article.image),
        article.audio and tuple(article.audio),
        article.digest,
    )
    return marshal.dumps(values, PLAINLY)


def read(text: bytes) -> Article:
    """Give the article that was written as these bytes, which must be our own."""
    values: Plain = marshal.loads(text)  # noqa: S302  never what a user or another program wrote
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
        image=image and Media(*image),
        audio=audio and Media(*audio),
        digest=digest,
    )


def with_digest(entry: Listed) -> Listed:
    """Give an entry with its digest; there are so many that this is the shortest way that tells all of it."""
    article, its_id, link, page, published, published_from, updated, _, edited = entry
    first = published.isoformat()
    told = f"{its_id}\0{link}\0{page}\0{first}\0{first if updated is published else updated.isoformat()}"
    digest = _digest(article.sum + (f"{told}\0{edited.isoformat()}" if edited else told).encode())
    return Listed(article, its_id, link, page, published, published_from, updated, digest, edited)


def _digest(data: bytes) -> bytes:
    """Give a sum by which what it is of is known again."""
    return blake2b(data, digest_size=16).digest()


def _card(article: Article, text: bytes, *, in_full: bool) -> Card:
    """Give the card of an article that is written as these bytes."""
    media = [one for one in (article.image, article.audio) if one]
    settings = article.section, article.tags, article.language
    return Card(
        name=article.name,
        digest=article.digest,
        sum=_digest(text or f"{article.name} {article.digest}{article.as_written}".encode()),
        title=article.title,
        sketch=article.sketch,
        shown=_packed(_shown(article, in_full=in_full)) if in_full or media else _packed_settings(*settings),
        dated=_told(article.published),
        dated_by=article.published_from and article.published_from.value,
        revised=_told(article.updated),
        place=article.dateline.place if article.dateline else "",
        filed=article.dateline.date if article.dateline else "",
        byline=article.byline,
        tags=article.tags,
        related=article.related,
        url=article.url,
        id=article.id,
        language=article.language,
        copied=tuple([(one.url, one.source) for one in media if one.source]),
        as_written=article.as_written,
    )


def _shown(article: Article, *, in_full: bool) -> Iterator[tuple[str, int]]:
    """Give each field that readers see, and its check sum, in the order that the ledger has them in.

    Where copy is not read in full, none has one that the story is read for.
    """
    if in_full:
        yield "title", _sum(article.title)
        yield "summary", _sum(article.summary)
        yield "content", _sum([(KINDS[kind], dateline, text) for kind, text, dateline in article.blocks])
        yield "byline", _small_sum(article.byline)
        yield "dateline", _sum(article.dateline and (article.dateline.text, article.dateline.place))
    yield from _settings(article.section, article.tags, article.language)
    for field, one in (("image", article.image), ("audio", article.audio)):
        if one:
            yield field, _sum((one.url, one.alt, one.media_type, str(one.length), str(one.duration)))


def _settings(section: str, tags: tuple[str, ...], language: str) -> Iterator[tuple[str, int]]:
    """Give those of them that are not read in the story."""
    yield "tags", _small_sum((section, tags))
    yield "language", _small_sum(language)
    yield "link", 0
    yield "published", 0


@lru_cache(maxsize=1024)  # the same for many articles
def _packed_settings(section: str, tags: tuple[str, ...], language: str) -> bytes:
    """Give these alone as a card has them."""
    return _packed(_settings(section, tags, language))


def _packed(sums: Iterable[tuple[str, int]]) -> bytes:
    """Give these check sums as a card has them."""
    fields, numbers = zip(*sums, strict=True)
    return bytes([PLACES[field] for field in fields]) + struct.pack(f">{len(numbers)}I", *numbers)


@lru_cache(maxsize=1024)
def _small_sum(value: str | tuple[object, ...]) -> int:
    """Give the sum of what many articles share: no tags, no byline, their language."""
    return _sum(value)


def _sum(value: object) -> int:
    """Give the check sum of a field."""
    return crc32(repr(value).encode())


def _told(moment: datetime | None) -> str | None:
    """Give a moment as a text that Python reads back as it was."""
    return moment.isoformat() if moment else None
