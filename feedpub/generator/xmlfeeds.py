"""A feed as Atom 1.0 (RFC 4287) and RSS 2.0; the only module that knows feedgen.

feedgen drops the attributes of an entry's links, stamps the time of the build, and has no place for a dateline. What it
can't say is written by the two extensions below, through its own hooks.
"""

import re
from typing import Any

from feedgen.entry import FeedEntry
from feedgen.ext.base import BaseEntryExtension, BaseExtension
from feedgen.feed import FeedGenerator
from lxml import etree

from feedpub.generator import addresses, enclosures, fields
from feedpub.generator.content import content_html
from feedpub.generator.enclosures import ITUNES, MEDIA_RSS, Element
from feedpub.generator.escaping import escape
from feedpub.model import SUBSCRIPTION, Author, Entry, FullFeed
from feedpub.naming import ATOM, RSS, moment

DC = "http://purl.org/dc/elements/1.1/"
SCHEMA = "https://schema.org/"
HISTORY = "http://purl.org/syndication/history/1.0"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
ATOM_NAMESPACE = "http://www.w3.org/2005/Atom"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ATOM_TYPE, RSS_TYPE, PAGE_TYPE = "application/atom+xml", "application/rss+xml", "text/html"
TITLE = re.compile(rb"<title>[^<]*</title>")


def atom(feed: FullFeed) -> bytes:
    """Give the Atom document, as it is served at the feed's path with `.atom`."""
    document = _document(feed, ATOM, ATOM_TYPE)
    document.id(feed.id)
    document.subtitle(feed.description)
    document.author(_person(feed.author))
    for entry in feed.entries:
        item = _item(document, entry, feed)
        item.author([{"name": author} for author in entry.article.byline] or _person(feed.author))
    return _written(document.atom_str(pretty=True))


def rss(feed: FullFeed) -> bytes:
    """Give the RSS document, as it is served at the feed's path with `.rss`."""
    document = _document(feed, RSS, RSS_TYPE)
    document.description(feed.description)
    if feed.author.email:
        document.managingEditor(f"{feed.author.email} ({feed.author.name})")
    for entry in feed.entries:
        item = _item(document, entry, feed)
        if entry.link:
            item.link(href=entry.link)
        if told := enclosures.enclosure(entry.article, feed):
            item.enclosure(**told)
        item.feedpub.creators = entry.article.byline or (feed.author.name,)
    return TITLE.sub(_plain_title, _written(document.rss_str(pretty=True)))


def _document(feed: FullFeed, suffix: str, media_type: str) -> FeedGenerator:
    """Give feedgen's generator with what both formats say of the whole feed."""
    document = FeedGenerator()
    document.register_extension("feedpub", _FeedParts, _EntryParts)
    document.feedpub.feed, document.feedpub.suffix = feed, suffix
    document.feedpub.links = _links(feed, suffix, media_type)
    document.title(feed.title)
    document.language(feed.language)
    document.updated(feed.updated)
    document.generator(feed.generator)
    document.rights(feed.rights or None)
    if feed.logo:
        document.image(**enclosures.logo(feed.logo, feed))  # which in Atom is its logo
    document.link(href=addresses.document(feed, suffix), rel="self", type=media_type)
    # Last, because feedgen takes the last link, of any relation, for RSS's one <link>.
    document.link(href=addresses.page(feed), rel="alternate", type=PAGE_TYPE)
    return document


def _links(feed: FullFeed, suffix: str, media_type: str) -> tuple[dict[str, str], ...]:
    """Give the hub, and the links that lead from document to document (RFC 5005, 4)."""
    paths = {
        "current": f"{feed.folder}{SUBSCRIPTION}" if feed.is_archive else "",
        "prev-archive": feed.previous,
        "next-archive": feed.following,
    }
    history = (
        {"href": addresses.at(feed, f"{path}{suffix}"), "rel": relation, "type": media_type}
        for relation, path in paths.items()
        if path
    )
    # What a hub distributes is the document people subscribe to; the others are fetched once (WebSub, 4).
    hub = ({"href": feed.hub, "rel": "hub"},) if feed.hub and not feed.is_archive else ()
    return (*hub, *history)


def _item(document: FeedGenerator, entry: Entry, feed: FullFeed) -> FeedEntry:
    """Add an entry with what both formats say of it."""
    item = document.add_entry(order="append")
    item.id(entry.id)
    item.title(entry.article.title)
    item.content(content_html(entry.article.blocks), type="html")
    if entry.article.summary:
        item.summary(escape(entry.article.summary, quote=False), type="html")
    item.published(entry.published)
    item.updated(entry.updated)
    item.category([{"term": term} for term in fields.terms(entry.article)])
    item.feedpub.entry, item.feedpub.feed = entry, feed
    return item


def _person(author: Author) -> dict[str, str]:
    """Give an author as feedgen wants one."""
    return fields.given({"name": author.name, "email": author.email, "uri": author.url})


def _written(document: bytes) -> bytes:
    """End the document with a line end, as text files do, and quote its declaration as everybody else does."""
    return document.replace(b"<?xml version='1.0' encoding='UTF-8'?>", b'<?xml version="1.0" encoding="UTF-8"?>', 1)


def _plain_title(found: re.Match[bytes]) -> bytes:
    """Write `&` and `<` in an RSS title as most readers take them for text (RSS Best Practices Profile, "title")."""
    return found[0].replace(b"&amp;", b"&#x26;").replace(b"&lt;", b"&#x3C;")


def _add(parent: Any, element: Element) -> None:  # noqa: ANN401  an lxml element
    """Write an element below another, with those below it."""
    written = etree.SubElement(parent, element.tag, dict(element.attributes))
    written.text = element.text or None
    for one in element.below:
        _add(written, one)


class _FeedParts(BaseExtension):  # type: ignore[misc]  # feedgen is not typed
    """What feedgen cannot say of a feed: its hub, its place in the archives, and what was retracted."""

    feed: FullFeed
    suffix: str
    links: tuple[dict[str, str], ...] = ()

    def extend_ns(self) -> dict[str, str]:
        """Declare the namespaces in use on the root element."""
        articles = [entry.article for entry in self.feed.entries]
        used = {"dc": DC, "schema": SCHEMA, "fh": HISTORY}
        used |= {"at": TOMBSTONES} if self.feed.retractions else {}
        used |= {"media": MEDIA_RSS} if any(article.image or article.audio for article in articles) else {}
        return used | ({"itunes": ITUNES} if self.suffix == RSS and any(article.audio for article in articles) else {})

    def extend_atom(self, element: Any) -> Any:  # noqa: ANN401  an lxml element
        """Add to an Atom feed."""
        self._extend(element, "link")
        return element

    def extend_rss(self, element: Any) -> Any:  # noqa: ANN401  an lxml element
        """Add to the channel of an RSS document."""
        self._extend(element[0], f"{{{ATOM_NAMESPACE}}}link")
        for one in enclosures.cover(self.feed):
            _add(element[0], one)
        return element

    def _extend(self, element: Any, link: str) -> None:  # noqa: ANN401  an lxml element
        """Say what both formats say in the same words."""
        if self.feed.is_archive:
            etree.SubElement(element, f"{{{HISTORY}}}archive")
        elif not self.feed.previous and not self.feed.is_cut:
            etree.SubElement(element, f"{{{HISTORY}}}complete")
        for attributes in self.links:
            etree.SubElement(element, link, attributes)
        for gone in self.feed.retractions:
            told = {"ref": gone.id, "when": moment(gone.when)}
            etree.SubElement(element, f"{{{TOMBSTONES}}}deleted-entry", told)


class _EntryParts(BaseEntryExtension):  # type: ignore[misc]  # feedgen is not typed
    """What feedgen cannot say of an entry: links with all their attributes, its language, and the dateline."""

    entry: Entry
    feed: FullFeed
    creators: tuple[str, ...] = ()

    def extend_atom(self, element: Any) -> Any:  # noqa: ANN401  an lxml element
        """Add to an Atom entry."""
        page = ({"href": self.entry.link, "rel": "alternate", "type": PAGE_TYPE},) if self.entry.link else ()
        for link in (*page, *enclosures.links(self.entry.article, self.feed)):
            # feedgen builds Atom without namespaces and writes xmlns as an attribute, so the name is bare here too.
            etree.SubElement(element, "link", dict(link))
        if self.entry.article.language:
            element.set(XML_LANG, self.entry.article.language)
        self._extend_both(element)
        return element

    def extend_rss(self, element: Any) -> Any:  # noqa: ANN401  an lxml element
        """Add to an RSS item."""
        for creator in self.creators:
            etree.SubElement(element, f"{{{DC}}}creator").text = creator
        if self.entry.article.language:
            etree.SubElement(element, f"{{{DC}}}language").text = self.entry.article.language
        for one in enclosures.podcast(self.entry.article, self.feed):
            _add(element, one)
        self._extend_both(element)
        return element

    def _extend_both(self, element: Any) -> None:  # noqa: ANN401  an lxml element
        """Add picture and recording, and the dateline as data: where the story was filed, and the line as printed."""
        for one in enclosures.media_rss(self.entry.article, self.feed):
            _add(element, one)
        dateline = self.entry.article.dateline
        if dateline and dateline.place:
            etree.SubElement(element, f"{{{DC}}}coverage").text = dateline.place
        if dateline and dateline.text:
            etree.SubElement(element, f"{{{SCHEMA}}}dateline").text = dateline.text
