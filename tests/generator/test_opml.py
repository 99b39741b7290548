"""The subscription list, OPML 2.0."""

from lxml import etree
from test_xmlfeeds import HOSTILE, SITE, attributes, make_feed

from feedpub.generator import opml
from feedpub.model import Author, FeedKind, FullFeed


def part(name: str, folder: str) -> FullFeed:
    return make_feed(kind=FeedKind.TAG, name=name, title=f"Post: {name}", folder=folder, page=folder)


def read(*feeds: FullFeed) -> etree._Element:
    return etree.fromstring(opml.opml(feeds))


def test_every_feed_is_listed() -> None:
    """In order, each with title, feed and page; "rss" is what readers look for, whatever the format."""
    root = read(make_feed(), part("東京", "tags/東京/"))
    assert (root.tag, root.get("version")) == ("opml", "2.0")
    found = root.findall("body/outline")
    assert [outline.get("xmlUrl") for outline in found] == [
        f"{SITE}feed.atom",
        f"{SITE}tags/%E6%9D%B1%E4%BA%AC/feed.atom",
    ]
    assert attributes(found[1]) == {
        "type": "rss",
        "text": "Post: 東京",
        "title": "Post: 東京",
        "description": "News from the river.",
        "language": "en",
        "xmlUrl": f"{SITE}tags/%E6%9D%B1%E4%BA%AC/feed.atom",
        "htmlUrl": f"{SITE}tags/%E6%9D%B1%E4%BA%AC/",
    }


def test_the_head_says_whose_list_it_is() -> None:
    """The title is the publication's; an e-mail address only where there is one."""
    head = read(make_feed(author=Author(name="Desk", email="a@b.example"))).find("head")
    assert head is not None
    assert [(child.tag, child.text) for child in head] == [
        ("title", "The Evening Post"),
        ("ownerName", "Desk"),
        ("ownerEmail", "a@b.example"),
    ]
    assert read(make_feed()).find("head/ownerEmail") is None


def test_hostile_names_stay_text() -> None:
    """In attributes, too."""
    outline = read(part(HOSTILE, "tags/x/")).find("body/outline")
    assert outline is not None
    assert outline.get("text") == f"Post: {HOSTILE}"
    assert opml.opml([part(HOSTILE, "tags/x/")]).startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<opml')
