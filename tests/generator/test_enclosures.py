"""Pictures and recordings in Atom and RSS: enclosures, Media RSS, and what podcast readers look for."""

import feedparser
import pytest
from lxml import etree
from test_xmlfeeds import HOSTILE, SITE, atom, attributes, channel, links, make_entry, make_feed, schema

from feedpub.generator import enclosures, xmlfeeds
from feedpub.model import Article, FullFeed, Media

__all__ = ["schema"]
MEDIA = "{http://search.yahoo.com/mrss/}"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
IMAGE = Media(
    url="media/big one.jpg",
    source="Big One.jpg",
    alt=HOSTILE,
    media_type="image/jpeg",
    length=1234,
    width=300,
    height=200,
)
AUDIO = Media(url="https://cdn.example/ep1.mp3", media_type="audio/mpeg", duration=3723)
ODD = Media(url="https://cdn.example/picture?id=1&size=2")
BOTH = make_feed(make_entry(image=IMAGE, audio=AUDIO))
PICTURE = make_feed(make_entry(image=IMAGE))
UNKNOWN = make_feed(make_entry(image=ODD))
NONE = make_feed(make_entry())


def item(feed: FullFeed) -> etree._Element:
    """Give the first item of a feed's RSS."""
    found = channel(feed).find("item")
    assert found is not None
    return found


def told(parent: etree._Element, name: str) -> list[dict[str, str]]:
    return [attributes(element) for element in parent.iter(name)]


def test_atom_has_an_enclosure_for_each() -> None:
    """With type and length, as far as they are known; the one alternate link stays first."""
    entry = atom(BOTH).find("{*}entry")
    assert entry is not None
    assert links(entry)[1:] == [
        {"href": "https://cdn.example/ep1.mp3", "rel": "enclosure", "type": "audio/mpeg"},
        {"href": f"{SITE}media/big%20one.jpg", "rel": "enclosure", "type": "image/jpeg", "length": "1234"},
    ]
    assert links(entry)[0]["rel"] == "alternate"


def test_rss_has_at_most_one_enclosure() -> None:
    """The recording, before the picture; a length that is not known is 0; without a type there is none."""
    assert told(item(BOTH), "enclosure") == [
        {"url": "https://cdn.example/ep1.mp3", "length": "0", "type": "audio/mpeg"}
    ]
    assert told(item(PICTURE), "enclosure") == [
        {"url": f"{SITE}media/big%20one.jpg", "length": "1234", "type": "image/jpeg"}
    ]
    assert told(item(UNKNOWN), "enclosure") == told(item(NONE), "enclosure") == []


@pytest.mark.parametrize("root", [atom, channel])
def test_media_rss_tells_of_each(root: object) -> None:
    """In both formats alike: what it is, how large, and what it shows, as plain text."""
    assert callable(root)
    assert told(root(BOTH), f"{MEDIA}content") == [
        {
            "url": f"{SITE}media/big%20one.jpg",
            "medium": "image",
            "fileSize": "1234",
            "type": "image/jpeg",
            "width": "300",
            "height": "200",
        },
        {"url": "https://cdn.example/ep1.mp3", "medium": "audio", "type": "audio/mpeg", "duration": "3723"},
    ]
    [words] = root(BOTH).iter(f"{MEDIA}description")
    assert (words.text, attributes(words)) == (HOSTILE, {"type": "plain"})
    assert words.getparent().tag == f"{MEDIA}content"
    assert told(root(UNKNOWN), f"{MEDIA}content") == [{"url": ODD.url, "medium": "image"}]
    assert told(root(UNKNOWN), f"{MEDIA}description") == []


def test_podcast_readers_find_length_and_cover() -> None:
    """In RSS, where they look for them, and only of a recording."""
    assert [element.text for element in item(BOTH).iter(f"{ITUNES}duration")] == ["3723"]
    assert told(item(BOTH), f"{ITUNES}image") == [{"href": f"{SITE}media/big%20one.jpg"}]
    alone = item(make_feed(make_entry(audio=AUDIO)))
    assert ([element.text for element in alone.iter(f"{ITUNES}duration")], told(alone, f"{ITUNES}image")) == (
        ["3723"],
        [],
    )
    for feed in (PICTURE, make_feed(make_entry(audio=Media(url=AUDIO.url, media_type="audio/mpeg"), image=ODD))):
        assert told(item(feed), f"{ITUNES}image") == told(item(feed), f"{ITUNES}duration") == []


@pytest.mark.parametrize(
    ("feed", "declared"), [(BOTH, {"media", "itunes"}), (PICTURE, {"media"}), (UNKNOWN, {"media"}), (NONE, set())]
)
def test_namespaces_are_declared_where_they_are_used(feed: FullFeed, declared: set[str]) -> None:
    """A feed without pictures is as it was; each name is the one that readers know."""
    for document, known in ((xmlfeeds.atom(feed), {"media"}), (xmlfeeds.rss(feed), {"media", "itunes"})):
        found = etree.fromstring(document).nsmap
        assert {name for name in found if name in {"media", "itunes"}} == declared & known


def test_atom_with_enclosures_is_valid_by_its_schema(schema: etree.RelaxNG) -> None:
    """All of them, and an entry without a page, which has its content instead."""
    bare = make_feed(make_entry(image=IMAGE, audio=AUDIO, link="", page=""))
    for feed in (BOTH, PICTURE, UNKNOWN, bare):
        schema.assertValid(atom(feed))


@pytest.mark.parametrize("write", [xmlfeeds.atom, xmlfeeds.rss])
def test_readers_get_them(write: object) -> None:
    """feedparser, which most podcast readers in Python use, finds the recording, the picture and its words."""
    assert callable(write)
    [entry] = feedparser.parse(write(BOTH)).entries
    assert entry.enclosures[0].href == "https://cdn.example/ep1.mp3"
    assert entry.media_content[0]["width"] == "300"
    assert entry.link == f"{SITE}articles/world/bridge.html"


def test_an_article_without_any_has_none() -> None:
    """No link, no enclosure, no element."""
    article: Article = make_entry().article
    assert not [
        *enclosures.links(article, NONE),
        *enclosures.media_rss(article, NONE),
        *enclosures.podcast(article, NONE),
    ]
    assert not enclosures.enclosure(article, NONE)


# The publication's logo, and who holds the rights

LOGO = Media(url="media/a logo.png", source="a logo.png", media_type="image/png", width=144, height=90)


def test_a_logo_in_atom() -> None:
    """As an address (RFC 4287, 4.2.8)."""
    feed = make_feed(make_entry(), logo=LOGO)
    assert [one.text for one in atom(feed).iter("{*}logo")] == [f"{SITE}media/a%20logo.png"]
    assert list(atom(NONE).iter("{*}logo")) == []


def test_a_logo_in_rss() -> None:
    """Titled and linked as the channel is; its size is told where RSS allows one, up to 144 by 400 pixels."""
    told = {"url": f"{SITE}media/a%20logo.png", "title": "The Evening Post", "link": SITE}
    sizes = {(144, 90): {"width": "144", "height": "90"}, (145, 90): {}, (144, 401): {}, (0, 0): {}}
    for (width, height), size in sizes.items():
        image = channel(make_feed(logo=LOGO._replace(width=width, height=height))).find("image")
        assert image is not None
        assert {one.tag: one.text for one in image} == told | size
    assert channel(NONE).find("image") is None


def test_a_logo_is_the_cover_of_a_podcast() -> None:
    """Where a feed has recordings, and the logo is of a kind that podcast readers take."""
    for logo, entry, is_cover in (
        (LOGO, make_entry(audio=AUDIO), True),
        (LOGO, make_entry(), False),
        (LOGO._replace(media_type="image/gif"), make_entry(audio=AUDIO), False),
        (None, make_entry(audio=AUDIO), False),
    ):
        covers = [dict(one.attrib) for one in channel(make_feed(entry, logo=logo)).findall(f"{ITUNES}image")]
        assert covers == ([{"href": f"{SITE}media/a%20logo.png"}] if is_cover else [])


def test_who_holds_the_rights() -> None:
    """In Atom `rights`, in RSS `copyright`; as text."""
    feed = make_feed(make_entry(), rights=HOSTILE)
    assert [one.text for one in atom(feed).findall("{*}rights")] == [HOSTILE]
    assert [one.text for one in channel(feed).findall("copyright")] == [HOSTILE]
    assert feedparser.parse(xmlfeeds.atom(make_feed(rights="© A & B"))).feed.rights == "© A & B"
    assert atom(NONE).find("{*}rights") is None
    assert channel(NONE).find("copyright") is None


def test_they_are_valid(schema: etree.RelaxNG) -> None:
    """By Atom's own schema."""
    schema.assertValid(atom(make_feed(make_entry(), logo=LOGO, rights=HOSTILE)))


# The hub (WebSub)


def test_the_hub_is_named_beside_self() -> None:
    """In the document that people subscribe to, in either format; what is fetched once needs none."""
    feed = make_feed(make_entry(), hub="https://hub.example/")
    for root in (atom(feed), channel(feed)):
        assert {"href": "https://hub.example/", "rel": "hub"} in links(root)
        assert [link["rel"] for link in links(root)].count("self") == 1
    archive = make_feed(make_entry(), hub="https://hub.example/", is_archive=True, path="archive/1")
    for root in (atom(archive), channel(archive), atom(NONE), channel(NONE)):
        assert "hub" not in [link["rel"] for link in links(root)]


# Feeds of parts


def test_documents_of_a_part_name_their_own_places() -> None:
    """Self, current and page are those of its folder, quoted as URIs are."""
    archive = make_feed(folder="tags/東/", page="tags/東/", path="tags/東/archive/1", is_archive=True)
    for suffix, root in ((".atom", atom(archive)), (".rss", channel(archive))):
        found = {link["rel"]: link["href"] for link in links(root)}
        assert found["self"] == f"{SITE}tags/%E6%9D%B1/archive/1{suffix}"
        assert found["current"] == f"{SITE}tags/%E6%9D%B1/feed{suffix}"
    assert channel(archive).findtext("link") == f"{SITE}tags/%E6%9D%B1/"


def test_a_feed_that_is_cut_is_not_complete() -> None:
    """Where older entries are in no document, it does not say that it holds everything (RFC 5005, 2)."""
    for root in (atom(make_feed(is_cut=True)), channel(make_feed(is_cut=True))):
        assert root.find("{http://purl.org/syndication/history/1.0}complete") is None
