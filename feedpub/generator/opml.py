"""Every feed in one subscription list, OPML 2.0 (http://opml.org/spec2.opml), for readers to import.

It holds no dates: it changes only when there is another feed, or one is called something else.
"""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from feedpub.generator import addresses
from feedpub.model import Feed


def opml(feeds: Sequence[Feed]) -> bytes:
    """Give the list of these feeds; the first is that of the publication."""
    first = feeds[0]
    root = ET.Element("opml", version="2.0")
    head = ET.SubElement(root, "head")
    ET.SubElement(head, "title").text = first.title
    ET.SubElement(head, "ownerName").text = first.author.name
    if first.author.email:
        ET.SubElement(head, "ownerEmail").text = first.author.email
    body = ET.SubElement(root, "body")
    for feed in feeds:
        ET.SubElement(body, "outline", _outline(feed))
    ET.indent(root, " ")
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _outline(feed: Feed) -> dict[str, str]:
    """Give the attributes of one subscription; "rss" stands for feeds of every format."""
    return {
        "type": "rss",
        "text": feed.title,
        "title": feed.title,
        "description": feed.description,
        "language": feed.language,
        "xmlUrl": addresses.subscription(feed, ".atom"),
        "htmlUrl": addresses.page(feed),
    }
