"""Atom and RSS as published: valid, true to the model, and each rule that their readers' faults have taught.

Rules are named as RFC 4287, the RSS 2.0 specification and the RSS Best Practices Profile have them; where a rule is
about how the document is written, its bytes are looked at.
"""

import locale
import re
from calendar import timegm
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from html import escape, unescape
from pathlib import Path
from typing import Any

import feedparser
import pytest
from conftest import IN_CI
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from feedpub import naming, values
from feedpub.generator import xmlfeeds
from feedpub.generator.content import content_html
from feedpub.model import (
    BODY,
    Article,
    Author,
    Block,
    Dateline,
    Entry,
    Feed,
    FullFeed,
    Kind,
    PublishedFrom,
    Retraction,
    TitleFrom,
)

SCHEMA = Path(__file__).resolve().parents[3] / "shared" / "schemas" / "atom.rng"
"""RFC 4287's own schema. It is not ours to hand on, so it lies beside the project."""

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
SITE = "https://news.example/"
HOSTILE = (
    """<script>alert("1")</script> ]]> &amp; &lt;i&gt; <b>AT&T</b> 'q' “curly” 😀 مرحبا &#60; <!-- x --> 1 < 2 > 0"""
)
"""Text that a careless writer or reader would take for markup."""

A = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/elements/1.1/}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
SCHEMA_ORG = "{https://schema.org/}"
FH = "{http://purl.org/syndication/history/1.0}"
AT = "{http://purl.org/atompub/tombstones/1.0}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
KNOWN = {
    "http://www.w3.org/2005/Atom",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/rss/1.0/modules/content/",
    "https://schema.org/",
    "http://purl.org/syndication/history/1.0",
}
"""Namespaces that the W3C feed validator lets pass without a warning."""
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+00:00)")
RFC_822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000")

Writer = Callable[[FullFeed], bytes]
both = pytest.mark.parametrize("write", [xmlfeeds.atom, xmlfeeds.rss], ids=["atom", "rss"])


def make_entry(name: str = "world/bridge", **given: Any) -> Entry:  # noqa: ANN401
    """Give an entry; `given` goes to it or to its article."""
    of_entry: dict[str, Any] = {
        "id": f"tag:news.example,2026:{name}",
        "link": f"{SITE}articles/{name}.html",
        "page": f"articles/{name}.html",
        "published": NOON,
        "published_from": PublishedFrom.COPY,
        "updated": NOON,
    }
    of_article: dict[str, Any] = {
        "name": name,
        "title": "Bridge Opens a Year Early",
        "title_from": TitleFrom.HEADLINE,
        "summary": "The first lorries crossed at dawn.",
        "blocks": (Block(kind=Kind.PARAGRAPH, text="The bridge opened on Monday.", dateline="PORTO —"),),
        "digest": "0" * 64,
    }
    of_entry |= {key: given.pop(key) for key in of_entry.keys() & given.keys()}
    return Entry(article=Article(**of_article | given), **of_entry)


def make_feed(*entries: Entry, **said: Any) -> FullFeed:  # noqa: ANN401
    """Give a feed of these entries."""
    of_feed: dict[str, Any] = {
        "id": "tag:example.org,2026:/",
        "title": "The Evening Post",
        "url": SITE,
        "description": "News from the river.",
        "language": "en",
        "author": Author(name="Newsroom"),
        "timezone": UTC,
        "entries": entries,
        "updated": max((entry.updated for entry in entries), default=NOON),
        "generator": "feedpub 1.2.3",
    }
    return Feed(**of_feed | said)


FULL = make_entry(
    title=HOSTILE,
    summary=HOSTILE,
    blocks=tuple(Block(kind=kind, text=HOSTILE, dateline=HOSTILE) for kind in sorted(BODY)),
    dateline=Dateline(text="PORTO, Jan 4 (Reuters) -", place="PORTO", date="--01-04", agencies=("Reuters",)),
    byline=("Ana Sá & <Filhos>", "Bo Chen"),
    tags=("a & b", "c<d", "e/f", "world"),
    language="pt-PT",
    updated=NOON + timedelta(hours=1),
)
"""An entry that says everything an entry can say, in hostile text."""
PLAIN = make_entry("harvest", published=NOON - timedelta(days=1), updated=NOON - timedelta(days=1))
"""An entry that says as little as one can."""
NAMED = Author(name="News & <Desk>", email="desk@news.example", url="https://news.example/about")
FEED = make_feed(FULL, PLAIN, title=HOSTILE, description=HOSTILE, author=NAMED, language="en-GB")
MINIMAL = make_feed(PLAIN)
GONE = (
    Retraction(id="tag:news.example,2025:a&b", when=NOON + timedelta(days=2)),
    Retraction(id="tag:news.example,2024:c", when=NOON),
)
NEWEST = make_feed(PLAIN, previous="archive/2", retractions=GONE)
"""The subscription feed of a long publication."""
ARCHIVE = make_feed(FULL, PLAIN, path="archive/2", is_archive=True, previous="archive/1", following="archive/3")


def atom(feed: FullFeed = FEED) -> etree._Element:
    """Give the root of a feed's Atom."""
    return etree.fromstring(xmlfeeds.atom(feed))


def channel(feed: FullFeed = FEED) -> etree._Element:
    """Give the channel of a feed's RSS."""
    found = etree.fromstring(xmlfeeds.rss(feed)).find("channel")
    assert found is not None
    return found


def texts(parent: etree._Element, name: str) -> list[str | None]:
    """Give the text of each child of this name."""
    return [child.text for child in parent.findall(name)]


def names(parent: etree._Element) -> list[str]:
    """Give the names of the children, in order."""
    return [str(child.tag) for child in parent]


def links(parent: etree._Element) -> list[dict[str, str]]:
    """Give the attributes of each Atom link."""
    return [attributes(link) for link in parent.findall(f"{A}link")]


def attributes(element: etree._Element) -> dict[str, str]:
    """Give an element's attributes."""
    return {str(key): str(value) for key, value in element.attrib.items()}


@pytest.fixture(scope="session")
def schema() -> etree.RelaxNG:
    """Give RFC 4287's schema; without it there is nothing to test against, which CI does not let pass."""
    if not SCHEMA.exists():
        assert not IN_CI, f"{SCHEMA} is missing"
        pytest.skip(f"{SCHEMA} is not on this machine")
    return etree.RelaxNG(etree.parse(SCHEMA))


# Atom (RFC 4287)


@pytest.mark.parametrize(
    "feed",
    [
        FEED,
        MINIMAL,
        make_feed(),
        make_feed(make_entry(summary="")),
        make_feed(*(make_entry(f"story-{n}") for n in range(50))),
        make_feed(make_entry(id="urn:uuid:0f8b", link="https://elsewhere.example/a?b=1&c=2#d", page="")),
        NEWEST,
        ARCHIVE,
        make_feed(path="archive/1", is_archive=True),
        make_feed(retractions=GONE),
    ],
    ids=[
        *["full", "minimal", "empty", "without summary", "fifty", "page elsewhere"],
        *["newest", "archive", "empty archive", "all gone"],
    ],
)
def test_atom_is_valid_by_its_schema(schema: etree.RelaxNG, feed: FullFeed) -> None:
    """What is written is valid by RFC 4287's RELAX NG schema."""
    schema.assertValid(atom(feed))


@pytest.mark.parametrize("part", ["id", "title", "updated"])
def test_atom_feed_and_entries_have_exactly_one_id_title_and_updated(part: str) -> None:
    """RFC 4287, 4.1.1 and 4.1.2: a feed, and each entry, has one of each, and it is not empty."""
    root = atom()
    for parent in (root, *root.findall(f"{A}entry")):
        [text] = texts(parent, f"{A}{part}")
        assert text


def test_atom_feed_elements_stand_before_the_first_entry() -> None:
    """The schema wants all that is said of the feed before its entries."""
    found = names(atom())
    assert found[-2:] == [f"{A}entry"] * 2
    assert f"{A}entry" not in found[:-2]


def test_atom_feed_links_to_itself_once_and_to_its_page_once() -> None:
    """RFC 4287, 4.1.1: one rel=self; never two alternates of a type and language. No paging, which loses entries."""
    assert links(atom()) == [
        {"href": f"{SITE}feed.atom", "rel": "self", "type": "application/atom+xml"},
        {"href": SITE, "rel": "alternate", "type": "text/html"},
    ]


def test_atom_entry_links_to_its_page_with_rel_and_type() -> None:
    """An entry's one link carries `rel` and `type`, which feedgen drops (its issue 135)."""
    for entry, model in zip(atom().findall(f"{A}entry"), FEED.entries, strict=True):
        assert links(entry) == [{"href": model.link, "rel": "alternate", "type": "text/html"}]


def test_atom_has_an_author_on_the_feed() -> None:
    """RFC 4287, 4.1.1: a feed names its author, with e-mail and address where they are known."""
    [author] = atom().findall(f"{A}author")
    assert [(child.tag, child.text) for child in author] == [
        (f"{A}name", NAMED.name),
        (f"{A}email", NAMED.email),
        (f"{A}uri", NAMED.url),
    ]
    [author] = atom(MINIMAL).findall(f"{A}author")
    assert [(child.tag, child.text) for child in author] == [(f"{A}name", "Newsroom")]


def test_atom_entry_carries_its_own_author() -> None:
    """Many readers do not inherit the feed's author: an entry names its bylines, or else repeats the feed's author."""
    full, plain = atom().findall(f"{A}entry")
    assert [author.findtext(f"{A}name") for author in full.findall(f"{A}author")] == list(FULL.article.byline)
    [repeated] = plain.findall(f"{A}author")
    assert [child.text for child in repeated] == [NAMED.name, NAMED.email, NAMED.url]


def test_atom_entry_has_both_summary_and_content() -> None:
    """RFC 4287, 4.1.2: the full content, and beside it the summary for those who show lists."""
    for entry in atom().findall(f"{A}entry"):
        assert names(entry).count(f"{A}content") == names(entry).count(f"{A}summary") == 1


def test_atom_entry_without_a_summary_has_no_empty_one() -> None:
    """A reader that prefers summaries would show nothing at all."""
    [entry] = atom(make_feed(make_entry(summary=""))).findall(f"{A}entry")
    assert f"{A}summary" not in names(entry)
    assert f"{A}content" in names(entry)


def test_atom_content_and_summary_are_escaped_html() -> None:
    """RFC 4287, 3.1.1: type html, its markup escaped once; XHTML is lost in several readers, "CDATA" is no type."""
    for entry, model in zip(atom().findall(f"{A}entry"), FEED.entries, strict=True):
        content, summary = entry.find(f"{A}content"), entry.find(f"{A}summary")
        assert content is not None
        assert summary is not None
        assert attributes(content) == attributes(summary) == {"type": "html"}
        assert len(content) == len(summary) == 0
        assert content.text == content_html(model.article.blocks)
        assert summary.text == escape(model.article.summary, quote=False)


def test_atom_titles_are_plain_text() -> None:
    """RFC 4287, 3.1.1: a title without a type is text, which survives in nearly every reader."""
    for title in atom().iter(f"{A}title"):
        assert not title.attrib
        assert title.text in {HOSTILE, PLAIN.article.title}


def test_atom_language_stands_on_the_feed_and_on_an_entry_of_another() -> None:
    """`xml:lang` on the feed; an entry has its own only where its front matter gives one."""
    root = atom()
    assert root.get(XML_LANG) == "en-GB"
    assert [entry.get(XML_LANG) for entry in root.findall(f"{A}entry")] == ["pt-PT", None]


def test_atom_dates_are_rfc_3339_in_utc_and_whole_seconds() -> None:
    """RFC 4287, 3.3; ROME misreads fractions of a second."""
    dates = [*atom().iter(f"{A}updated"), *atom().iter(f"{A}published")]
    assert len(dates) == 5
    assert all(RFC_3339.fullmatch(date.text or "") for date in dates)


def test_atom_updated_is_not_made_up_to_differ() -> None:
    """Two entries of one moment keep it: equal times are only a warning, invented ones are untrue."""
    feed = atom(make_feed(make_entry("one"), make_entry("two")))
    assert len({entry.findtext(f"{A}updated") for entry in feed.findall(f"{A}entry")}) == 1


@both
def test_ids_are_written_as_they_are(write: Writer) -> None:
    """RFC 4287, 4.2.6: ids are compared character by character, so nothing normalises them, nor follows a change."""
    odd = "TAG:Example.ORG,2026-01-05:A%2fb/../c?d=é&e"
    edited = make_entry(id=odd, title="Other", link="https://moved.example/x", blocks=FULL.article.blocks)
    for entry in (make_entry(id=odd), edited):
        [read] = feedparser.parse(write(make_feed(entry))).entries
        assert read.id == odd


# RSS 2.0 (specification, and the Advisory Board's Best Practices Profile)


def test_rss_channel_says_what_the_profile_wants() -> None:
    """title, link, description, language; the first three are required."""
    found = channel()
    assert found.findtext("title") == HOSTILE
    assert texts(found, "link") == [SITE]
    assert found.findtext("description") == HOSTILE
    assert found.findtext("language") == "en-GB"
    root = found.getparent()
    assert root is not None
    assert attributes(root) == {"version": "2.0"}


def test_rss_channel_links_to_itself_with_its_type() -> None:
    """Profile, "atom:link": one rel=self, with the media type; the plain link is the page, never the feed."""
    assert links(channel()) == [{"href": f"{SITE}feed.rss", "rel": "self", "type": "application/rss+xml"}]


def test_rss_channel_last_build_date_comes_from_the_content() -> None:
    """The lastBuildDate is the newest `updated`; feedgen puts in the time of the build, and no two would be alike."""
    assert channel().findtext("lastBuildDate") == "Mon, 05 Jan 2026 13:00:00 +0000"


def test_rss_managing_editor_is_an_address_and_a_name() -> None:
    """Profile, "managingEditor": an e-mail address, the name in brackets; without an address there is none."""
    assert channel().findtext("managingEditor") == f"desk@news.example ({NAMED.name})"
    assert channel(MINIMAL).find("managingEditor") is None


def test_rss_item_has_its_elements_once_and_in_order() -> None:
    """The description stands before content:encoded, as the Profile asks; no `author`, which wants an e-mail."""
    assert names(channel().findall("item")[0]) == [
        "title",
        "link",
        "description",
        f"{CONTENT}encoded",
        "guid",
        *["category"] * 4,
        "pubDate",
        *[f"{DC}creator"] * 2,
        f"{DC}language",
        f"{DC}coverage",
        f"{SCHEMA_ORG}dateline",
    ]


def test_rss_description_is_the_summary_and_encoded_the_content() -> None:
    """Profile, "content:encoded": the description is the summary, the full text has an element of its own."""
    for item, model in zip(channel().findall("item"), FEED.entries, strict=True):
        assert item.findtext("description") == escape(model.article.summary, quote=False)
        assert item.findtext(f"{CONTENT}encoded") == content_html(model.article.blocks)


def test_rss_item_without_a_summary_has_its_content_as_description() -> None:
    """An item must say something in its title or description; the full text is what there is."""
    entry = make_entry(summary="")
    [item] = channel(make_feed(entry)).findall("item")
    assert item.findtext("description") == content_html(entry.article.blocks)
    assert item.find(f"{CONTENT}encoded") is None


def test_rss_guid_is_the_id_and_no_permalink() -> None:
    """The id is no address: isPermaLink is false, and said, since it is true unless told otherwise."""
    for item, model in zip(channel().findall("item"), FEED.entries, strict=True):
        guid = item.find("guid")
        assert guid is not None
        assert guid.text == model.id
        assert attributes(guid) == {"isPermaLink": "false"}


def test_rss_dates_are_rfc_822_with_a_numeric_zone() -> None:
    """Every item has a pubDate, since one without gets the time of the fetch; its zone is numeric."""
    items = channel().findall("item")
    dates = [item.findtext("pubDate") or "" for item in items]
    assert all(RFC_822.fullmatch(date) for date in (*dates, channel().findtext("lastBuildDate") or ""))
    assert [parsedate_to_datetime(date) for date in dates] == [entry.published for entry in FEED.entries]


def test_rss_creator_is_the_byline_or_the_feeds_author() -> None:
    """dc:creator holds a name, one element each; an author without e-mail would vanish from feedgen's RSS."""
    full, plain = channel().findall("item")
    assert texts(full, f"{DC}creator") == list(FULL.article.byline)
    assert texts(plain, f"{DC}creator") == [NAMED.name]
    assert channel(MINIMAL).findtext(f"item/{DC}creator") == "Newsroom"


def test_rss_item_of_another_language_says_so() -> None:
    """RSS has no language for an item; dc:language is where readers look."""
    assert [texts(item, f"{DC}language") for item in channel().findall("item")] == [["pt-PT"], []]


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("AT&T", b"<title>AT&#x26;T</title>"),
        ("1 < 2", b"<title>1 &#x3C; 2</title>"),
        ("<b>Bold</b>", b"<title>&#x3C;b&gt;Bold&#x3C;/b&gt;</title>"),
        ("&amp; &lt;", b"<title>&#x26;amp; &#x26;lt;</title>"),
        ("Plain > \"quoted\" 'text'", b"<title>Plain &gt; \"quoted\" 'text'</title>"),
    ],
)
def test_rss_titles_write_marks_as_hexadecimal_references(title: str, written: bytes) -> None:
    """Profile, "title": `&` and `<` as &#x26; and &#x3C;, which most readers take for text; of channel and item."""
    document = xmlfeeds.rss(make_feed(make_entry(title=title), title=title))
    assert document.count(written) == 2


def test_rss_hexadecimal_references_are_for_titles_only() -> None:
    """Elsewhere the usual &amp; and &lt; are written: the content's own markup is not touched."""
    document = xmlfeeds.rss(make_feed(make_entry(summary="<title>A & B</title>", tags=("a & b",))))
    assert b"&#x" not in document
    assert b"<category>a &amp; b</category>" in document


@both
def test_content_has_no_relative_urls_scripts_or_styles(write: Writer) -> None:
    """Profile, "content": none of what readers strip or misread; hostile text is shown, not run."""
    for read in feedparser.parse(write(FEED), sanitize_html=False).entries:
        tags = set(re.findall(r"<[^>]*>", read.content[0].value))
        assert tags <= {
            *["<p>", "</p>", '<b class="dateline">', "</b>", "<h2>", "</h2>", "<ul>", "</ul>", "<li>", "</li>"],
            *["<blockquote>", "</blockquote>", '<p class="standfirst">'],
        }


# Both


@both
@pytest.mark.parametrize("feed", [FEED, MINIMAL, make_feed()], ids=["full", "minimal", "empty"])
def test_document_is_utf_8_and_declares_it(write: Writer, feed: FullFeed) -> None:
    """UTF-8 without a byte order mark, declared as everyone declares it; it ends with a line end."""
    document = write(feed)
    assert document.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<')
    assert document.endswith(b">\n")
    assert ("😀" in document.decode("utf-8")) == (feed is FEED)


@both
def test_namespaces_are_declared_on_the_root_and_known(write: Writer) -> None:
    """Every namespace is declared, once, and is one that validators know: one of our own would draw a warning."""
    document = write(FEED)
    assert document.count(b"xmlns") == document.split(b">", 2)[1].count(b"xmlns")
    root = etree.fromstring(document)
    assert set(root.nsmap.values()) <= KNOWN
    assert {etree.QName(element).namespace for element in root.iter()} <= KNOWN | {None}


@both
def test_no_stylesheet_no_base_no_doctype(write: Writer) -> None:
    """Browsers drop XSLT, several readers lose xml:base, and a doctype is a way to attack."""
    document = write(FEED)
    assert document.count(b"<?") == 1
    assert b"xml:base" not in document
    assert b"<!" not in document


@both
def test_dateline_is_data_where_there_is_one(write: Writer) -> None:
    """dc:coverage holds the place and schema.org's dateline the line as printed; an entry without has neither."""
    root = etree.fromstring(write(FEED))
    assert [place.text for place in root.iter(f"{DC}coverage")] == ["PORTO"]
    assert [line.text for line in root.iter(f"{SCHEMA_ORG}dateline")] == ["PORTO, Jan 4 (Reuters) -"]


@both
@pytest.mark.parametrize(
    ("dateline", "coverage", "printed"),
    [(Dateline(text="", agencies=("PTI",)), [], []), (Dateline(text="(AFP) -", agencies=("AFP",)), [], ["(AFP) -"])],
    ids=["a sign-off only", "no place"],
)
def test_dateline_without_place_or_text_writes_no_empty_element(
    write: Writer, dateline: Dateline, coverage: list[str], printed: list[str]
) -> None:
    """A dateline that is only an agency's sign-off names no place, and one with an agency alone is just printed."""
    root = etree.fromstring(write(make_feed(make_entry(dateline=dateline))))
    assert [place.text for place in root.iter(f"{DC}coverage")] == coverage
    assert [line.text for line in root.iter(f"{SCHEMA_ORG}dateline")] == printed


@both
def test_categories_are_section_and_tags_without_doubles(write: Writer) -> None:
    """The section comes first, then the tags, each once; a seed at the top of the folder has no section."""
    full, plain = feedparser.parse(write(FEED)).entries
    assert [tag.term for tag in full.tags] == ["world", "a & b", "c<d", "e/f"]
    assert "tags" not in plain


def history(feed: FullFeed, write: Writer) -> tuple[list[str], list[dict[str, str]]]:
    """Give what a document says of its place in the history: elements, and links but for those every feed has."""
    root = etree.fromstring(write(feed))
    parent = root if write is xmlfeeds.atom else root[0]
    told = [name.removeprefix(FH) for name in names(parent) if name.startswith(FH)]
    return told, [link for link in links(parent) if link["rel"] not in {"self", "alternate"}]


@both
@pytest.mark.parametrize(
    ("feed", "told", "relations"),
    [
        (FEED, ["complete"], {}),
        (make_feed(retractions=GONE), ["complete"], {}),
        (NEWEST, [], {"prev-archive": "archive/2"}),
        (ARCHIVE, ["archive"], {"current": "feed", "prev-archive": "archive/1", "next-archive": "archive/3"}),
        (make_feed(path="archive/1", is_archive=True), ["archive"], {"current": "feed"}),
    ],
    ids=["complete", "all gone", "newest", "archive", "the only archive"],
)
def test_history_is_told_as_rfc_5005_has_it(
    write: Writer, feed: FullFeed, told: list[str], relations: dict[str, str]
) -> None:
    """`fh:complete` where all fits, `fh:archive` in archives, and the links of RFC 5005, 4, with their types."""
    suffix, media_type = (
        (".atom", "application/atom+xml") if write is xmlfeeds.atom else (".rss", "application/rss+xml")
    )
    expected = [
        {"href": f"{SITE}{path}{suffix}", "rel": relation, "type": media_type} for relation, path in relations.items()
    ]
    assert history(feed, write) == (told, expected)


@both
def test_an_archive_document_links_to_itself_and_to_the_site(write: Writer) -> None:
    """Its rel=self is its own address, not that of the subscription feed; ids and alternate stay those of the site."""
    read = feedparser.parse(write(ARCHIVE)).feed
    suffix = "atom" if write is xmlfeeds.atom else "rss"
    assert [link.href for link in read.links if link.rel == "self"] == [f"{SITE}archive/2.{suffix}"]
    assert read.link == SITE


@both
def test_retractions_are_told_as_rfc_6721_has_it(write: Writer) -> None:
    """`at:deleted-entry` with the id and the moment of each, in order and before the entries; no namespace without."""
    root = etree.fromstring(write(NEWEST))
    parent = root if write is xmlfeeds.atom else root[0]
    assert [attributes(gone) for gone in parent.findall(f"{AT}deleted-entry")] == [
        {"ref": "tag:news.example,2025:a&b", "when": "2026-01-07T12:00:00Z"},
        {"ref": "tag:news.example,2024:c", "when": "2026-01-05T12:00:00Z"},
    ]
    entry = f"{A}entry" if write is xmlfeeds.atom else "item"
    assert names(parent).index(entry) > max(n for n, name in enumerate(names(parent)) if name.startswith(AT))
    assert b"tombstones" not in write(FEED)
    assert [entry.id for entry in read_back(write(NEWEST)).entries] == [PLAIN.id]


# What feedgen does of its own accord


@both
def test_entries_keep_the_order_given(write: Writer) -> None:
    """Newest first, as the feed has them; feedgen would turn them round."""
    feed = make_feed(*(make_entry(f"story-{n}", published=NOON - timedelta(days=n)) for n in range(5)))
    assert [entry.id for entry in feedparser.parse(write(feed)).entries] == [entry.id for entry in feed.entries]


@both
def test_no_date_comes_from_the_clock(write: Writer) -> None:
    """Every year in a feed about 1999 is 1999: feedgen's `updated` and `lastBuildDate` default to now."""
    then = NOON.replace(year=1999)
    document = write(make_feed(make_entry(published=then, updated=then, id="urn:x", link=SITE))).decode()
    assert set(re.findall(r"\b(?:19|20)\d\d(?=-\d\d-\d\dT| \d\d:)", document)) == {"1999"}


@both
def test_generator_is_feedpub(write: Writer) -> None:
    """The program that made the feed is feedpub, with its version, not the library it uses."""
    document = write(FEED)
    assert feedparser.parse(document).feed.generator == "feedpub 1.2.3"
    assert b"feedgen" not in document


@both
def test_addresses_are_uris(write: Writer) -> None:
    """RSS wants URIs, not IRIs: a page's address and one from front matter are written in ASCII."""
    pages = [naming.address(SITE, naming.page("über/Größe")), values.url("https://пример.example/é?q=ü#ß")]
    read = feedparser.parse(write(make_feed(*(make_entry(f"s{n}", link=x) for n, x in enumerate(pages)))))
    assert [entry.link for entry in read.entries] == pages
    assert all(entry.link.isascii() for entry in read.entries)


@both
def test_indent_changes_no_text(write: Writer) -> None:
    """White space for the eye stands only between elements, never in one that has text."""
    for element in etree.fromstring(write(FEED)).iter():
        if len(element):
            assert not (element.text or "").strip()
            assert all(not (child.tail or "").strip() for child in element)
        elif element.text:
            assert element.text == element.text.strip()


@both
def test_the_process_locale_is_left_as_it_was(write: Writer) -> None:
    """To write RFC 822 dates feedgen changes the locale of the whole process; it is put back."""
    before = locale.setlocale(locale.LC_ALL)
    try:
        changed = locale.setlocale(locale.LC_ALL, "C.UTF-8")
        write(FEED)
        assert locale.setlocale(locale.LC_ALL) == changed
    finally:
        locale.setlocale(locale.LC_ALL, before)


@both
def test_same_feed_same_bytes(write: Writer) -> None:
    """A feed is a pure function of the model: written twice, it is the same."""
    assert write(FEED) == write(FEED._replace())


# Read back


def read_back(document: bytes) -> Any:  # noqa: ANN401  feedparser is not typed
    """Read a feed as its subscribers do; without feedparser's own cleaning, which would hide what we wrote."""
    read = feedparser.parse(document, sanitize_html=False, resolve_relative_uris=False)
    assert not read.bozo, read.get("bozo_exception")
    return read


def moment(parsed: Any) -> datetime:  # noqa: ANN401  a struct_time from an untyped module
    """Give a moment that feedparser read."""
    return datetime.fromtimestamp(timegm(parsed), UTC)


def assert_same(feed: FullFeed, document: bytes, *, is_atom: bool) -> None:
    """See that a document reads back to the model, field by field."""
    read = read_back(document)
    assert read.feed.title == feed.title
    assert read.feed.link == feed.url
    assert read.feed.subtitle == feed.description
    assert read.feed.language == feed.language
    assert read.feed.generator == feed.generator
    assert moment(read.feed.updated_parsed) == feed.updated
    for entry, model in zip(read.entries, feed.entries, strict=True):
        assert_same_entry(entry, model, feed)
        language = entry.title_detail.language if is_atom else entry.get("language", feed.language)
        assert language == (model.article.language or feed.language)
        if is_atom:
            assert moment(entry.updated_parsed) == model.updated


def assert_same_entry(read: Any, model: Entry, feed: FullFeed) -> None:  # noqa: ANN401  feedparser is not typed
    """See that an entry reads back to the model, field by field."""
    article = model.article
    assert read.id == model.id
    assert read.title == article.title
    assert read.link == model.link
    assert [(link.href, link.rel, link.type) for link in read.links] == [(model.link, "alternate", "text/html")]
    assert moment(read.published_parsed) == model.published
    assert [author.name for author in read.authors] == list(article.byline or (feed.author.name,))
    assert unescape(read.summary) == article.summary
    assert [content.value for content in read.content] == [content_html(article.blocks)]
    assert [content.type for content in read.content] == ["text/html"]
    expected = [term for term in (article.section, *article.tags) if term]
    assert [tag.term for tag in read.get("tags", [])] == list(dict.fromkeys(expected))
    assert read.get("dc_coverage", "") == (article.dateline.place if article.dateline else "")
    assert read.get("schema_dateline", "") == (article.dateline.text if article.dateline else "")


@pytest.mark.parametrize(
    "feed", [FEED, MINIMAL, make_feed(), NEWEST, ARCHIVE], ids=["full", "minimal", "empty", "newest", "archive"]
)
def test_both_formats_read_back_to_the_model(feed: FullFeed) -> None:
    """In either format feedparser finds what the model says, hostile text included."""
    assert_same(feed, xmlfeeds.atom(feed), is_atom=True)
    assert_same(feed, xmlfeeds.rss(feed), is_atom=False)


law = settings(deadline=None, database=None)
"""However slow the machine; and nothing is left behind in the project."""
clean = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
"""What the parser lets through: characters that XML can hold."""


def is_mended(text: str) -> bool:
    """Say whether feedparser takes text for UTF-8 read as Latin-1, like `Ã©`, and mends it unasked."""
    try:
        return text.encode("latin-1").decode("utf-8") != text
    except UnicodeError:
        return False


line = (
    st.one_of(st.text(clean, min_size=1), st.lists(st.sampled_from(HOSTILE.split()), min_size=1).map(" ".join))
    .map(lambda text: " ".join(text.split()) or "x")
    .filter(lambda text: not is_mended(text))
)
"""Text on one line, white space folded, as the model has it."""
person = line.map(lambda name: name.replace("@", " at ").strip())
"""A name; feedparser takes one with an `@` apart, whatever the feed says."""
lines = st.lists(line, unique=True, max_size=3).map(tuple)
moments = st.datetimes(datetime(1971, 1, 1), datetime(2400, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda when: when.replace(microsecond=0)
)
entries = st.builds(
    make_entry,
    st.sampled_from(["top", "world/bridge", "a/b & c/d", "über/größe"]),
    title=line,
    summary=line,
    blocks=st.lists(
        st.builds(Block, kind=st.sampled_from(sorted(BODY)), text=line, dateline=st.just("") | line),
        min_size=1,
        max_size=4,
    ).map(tuple),
    dateline=st.none() | st.builds(lambda text, place: Dateline(text=text, place=place), line, st.just("") | line),
    byline=st.lists(person, unique=True, max_size=3).map(tuple),
    tags=lines,
    language=st.sampled_from(["", "ar", "zh-Hant"]),
    published=moments,
    updated=moments,
)
feeds = st.builds(
    make_feed,
    entries,
    entries,
    title=line,
    description=line,
    language=st.sampled_from(["en", "pt-BR"]),
    author=person.map(Author),
    updated=moments,
)


@law
@given(feeds)
def test_law_atom_reads_back_to_the_model(feed: FullFeed) -> None:
    """Whatever the text, Atom reads back to the same titles, ids, links, dates, authors, content and categories."""
    assert_same(feed, xmlfeeds.atom(feed), is_atom=True)


@law
@given(feeds)
def test_law_rss_reads_back_to_the_model(feed: FullFeed) -> None:
    """Whatever the text, RSS reads back to the same titles, ids, links, dates, authors, content and categories."""
    assert_same(feed, xmlfeeds.rss(feed), is_atom=False)


@law
@given(feeds)
def test_law_atom_is_valid_by_its_schema(schema: etree.RelaxNG, feed: FullFeed) -> None:
    """Whatever the text, Atom is valid."""
    schema.assertValid(atom(feed))
