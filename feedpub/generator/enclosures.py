"""Pictures and recordings as feeds in XML tell of them: enclosures, Media RSS, podcasts, and the publication's logo.

Media RSS (https://www.rssboard.org/media-rss) is the same in both formats. What XML looks like is left to `xmlfeeds`.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from feedpub.generator import addresses
from feedpub.generator.fields import given
from feedpub.model import Article, FullFeed, Media

MEDIA_RSS = "http://search.yahoo.com/mrss/"
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
COVERS = {"image/jpeg", "image/png"}
"""What podcast readers take as the picture of an episode, or of the whole."""

WIDEST, HIGHEST = 144, 400
"""Pixels of a channel's image in RSS 2.0, where its size is told."""


class Element(NamedTuple):
    """An element to be written, below the entry it belongs to."""

    tag: str
    """With its namespace: `{http://...}content`."""
    attributes: Mapping[str, str]
    text: str = ""
    below: tuple["Element", ...] = ()


def links(article: Article, feed: FullFeed) -> Iterator[Mapping[str, str]]:
    """Give the attributes of an Atom entry's enclosures (RFC 4287, 4.2.7); there may be several."""
    for one in (article.audio, article.image):
        if one:
            told = {"type": one.media_type, "length": _number(one.length)}
            yield {"href": addresses.media(feed, one), "rel": "enclosure"} | given(told)


def enclosure(article: Article, feed: FullFeed) -> Mapping[str, str]:
    """Give the attributes of an RSS item's one enclosure, the recording rather than the picture; none without a type.

    A length that is not known is 0 (RSS Best Practices Profile, "enclosure").
    """
    for one in (article.audio, article.image):
        if one and one.media_type:
            return {"url": addresses.media(feed, one), "length": str(one.length), "type": one.media_type}
    return {}


def media_rss(article: Article, feed: FullFeed) -> Iterator[Element]:
    """Give each as Media RSS has it, the picture with what it shows."""
    for medium, one in (("image", article.image), ("audio", article.audio)):
        if one:
            below = (Element(f"{{{MEDIA_RSS}}}description", {"type": "plain"}, one.alt),) if one.alt else ()
            yield Element(f"{{{MEDIA_RSS}}}content", _content(one, medium, feed), below=below)


def logo(picture: Media, feed: FullFeed) -> Mapping[str, str]:
    """Give what RSS says of the publication's logo; its size only where RSS allows it (RSS 2.0, "image").

    It leads where the whole feed leads, and is called as that is.
    """
    is_small = 0 < picture.width <= WIDEST and 0 < picture.height <= HIGHEST
    size = {"width": str(picture.width), "height": str(picture.height)} if is_small else {}
    return {"url": addresses.media(feed, picture), "title": feed.title, "link": addresses.page(feed)} | size


def cover(feed: FullFeed) -> Iterator[Element]:
    """Give the logo as podcast readers look for it in a channel with recordings."""
    if feed.logo and feed.logo.media_type in COVERS and any(entry.article.audio for entry in feed.entries):
        yield Element(f"{{{ITUNES}}}image", {"href": addresses.media(feed, feed.logo)})


def podcast(article: Article, feed: FullFeed) -> Iterator[Element]:
    """Give what podcast readers look for in an RSS item with a recording: how long it lasts, and its picture."""
    if article.audio and article.audio.duration:
        yield Element(f"{{{ITUNES}}}duration", {}, str(article.audio.duration))
    if article.audio and article.image and article.image.media_type in COVERS:
        yield Element(f"{{{ITUNES}}}image", {"href": addresses.media(feed, article.image)})


def _content(one: Media, medium: str, feed: FullFeed) -> Mapping[str, str]:
    """Give the attributes of `media:content`, those that are known."""
    told = {
        "fileSize": _number(one.length),
        "type": one.media_type,
        "width": _number(one.width),
        "height": _number(one.height),
        "duration": _number(one.duration),
    }
    return {"url": addresses.media(feed, one), "medium": medium} | given(told)


def _number(number: int) -> str:
    """Give a number that is known; 0 stands for one that is not."""
    return str(number or "")
