"""The feed as JSON Feed 1.1: what the specification asks for, and what readers get of the model."""

import json
import re
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from test_xmlfeeds import ARCHIVE, FEED, GONE, HOSTILE, MINIMAL, NEWEST, SITE, feeds, make_entry, make_feed

from feedpub.generator import jsonfeed
from feedpub.generator.content import content_html
from feedpub.model import Author, Dateline, FeedKind, FullFeed, Media

AUDIO = Media(url="media/a b.mp3", source="a b.mp3", media_type="audio/mpeg", length=1000, duration=62)
IMAGE = Media(url="https://cdn.example/a.jpg", alt="A boat", media_type="image/jpeg")
FEED_KEYS: dict[str, type] = {
    "version": str,
    "title": str,
    "home_page_url": str,
    "feed_url": str,
    "description": str,
    "next_url": str,
    "icon": str,
    "authors": list,
    "language": str,
    "hubs": list,
    "items": list,
}
ITEM_KEYS: dict[str, type] = {
    "id": str,
    "url": str,
    "title": str,
    "content_html": str,
    "summary": str,
    "image": str,
    "date_published": str,
    "date_modified": str,
    "authors": list,
    "tags": list,
    "language": str,
    "attachments": list,
    "_dateline": dict,
}
"""What of the specification's words is used, and what kind of value it gives each."""
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def read(feed: FullFeed) -> Any:  # noqa: ANN401  JSON
    return json.loads(jsonfeed.json_feed(feed))


def hold_valid(told: Any) -> None:  # noqa: ANN401  JSON
    """Hold the specification's rules: what must be there, of which kind everything is, and that nothing is empty."""
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told.keys() >= {"version", "title", "items"}
    hold_kinds(told, FEED_KEYS, may_be_empty={"items"})
    assert told.get("next_url") != told["feed_url"]
    for item in told["items"]:
        assert item.keys() >= {"id", "content_html"}
        hold_kinds(item, ITEM_KEYS, may_be_empty={"content_html"})
        assert RFC_3339.fullmatch(item["date_published"])
        assert RFC_3339.fullmatch(item["date_modified"])
        for attachment in item.get("attachments", []):
            assert attachment.keys() >= {"url", "mime_type"}
        for url in (item.get("url", SITE), item.get("image", SITE)):
            assert urlsplit(url).scheme in {"http", "https"}
    for author in [*told["authors"], *(author for item in told["items"] for author in item["authors"])]:
        assert author.keys() & {"name", "url", "avatar"}
    assert len({item["id"] for item in told["items"]}) == len(told["items"])


def hold_kinds(told: Any, keys: dict[str, type], may_be_empty: set[str]) -> None:  # noqa: ANN401  JSON
    for key, value in told.items():
        assert isinstance(value, keys[key]), key
        assert value or key in may_be_empty, key


@pytest.mark.parametrize("feed", [FEED, MINIMAL, NEWEST, ARCHIVE, make_feed(), make_feed(retractions=GONE)])
def test_it_is_valid(feed: FullFeed) -> None:
    """By the specification's rules, whatever the feed holds."""
    hold_valid(read(feed))


def test_what_the_feed_says_of_itself() -> None:
    """Its page, its own address, who answers for it, and its language."""
    told = read(make_feed(author=Author(name="Desk", email="desk@news.example"), hub="https://hub.example/"))
    del told["items"]
    assert told == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Evening Post",
        "home_page_url": SITE,
        "feed_url": f"{SITE}feed.json",
        "description": "News from the river.",
        "authors": [{"name": "Desk", "url": "mailto:desk@news.example"}],
        "language": "en",
        "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
    }
    assert read(make_feed(author=Author(name="Desk", url=SITE, email="a@b.example")))["authors"][0]["url"] == SITE


def test_a_square_logo_is_its_icon() -> None:
    """As the specification has it; at a URL of its own nobody knows its shape."""
    square = Media(url="media/logo.png", source="logo.png", width=512, height=512)
    assert read(make_feed(logo=square))["icon"] == f"{SITE}media/logo.png"
    assert read(make_feed(logo=Media(url="https://cdn.example/logo")))["icon"] == "https://cdn.example/logo"
    assert "icon" not in read(make_feed(logo=square._replace(height=100)))


def test_older_entries_follow() -> None:
    """`next_url` leads from the feed to the archive, and on; an archive has no hub."""
    assert read(NEWEST)["next_url"] == f"{SITE}archive/2.json"
    told = read(make_feed(path="tags/東/archive/2", is_archive=True, previous="tags/東/archive/1", hub=SITE))
    assert told["feed_url"] == f"{SITE}tags/%E6%9D%B1/archive/2.json"
    assert told["next_url"] == f"{SITE}tags/%E6%9D%B1/archive/1.json"
    assert "hubs" not in told


def test_what_an_item_says() -> None:
    """All of the entry: text, dates, writers, section and tags, picture, recording, and its dateline as data."""
    entry = make_entry(
        byline=("Ana Sá",),
        tags=("bridges", "world"),
        language="pt",
        image=IMAGE,
        audio=AUDIO,
        dateline=Dateline(text="PORTO, Jan 4 (Reuters) -", place="PORTO", date="--01-04", agencies=("Reuters",)),
        updated=make_entry().updated + timedelta(hours=1),
    )
    [item] = read(make_feed(entry))["items"]
    assert item == {
        "id": "tag:news.example,2026:world/bridge",
        "url": f"{SITE}articles/world/bridge.html",
        "title": "Bridge Opens a Year Early",
        "content_html": '<p><b class="dateline">PORTO</b> — The bridge opened on Monday.</p>',
        "summary": "The first lorries crossed at dawn.",
        "image": "https://cdn.example/a.jpg",
        "date_published": "2026-01-05T12:00:00Z",
        "date_modified": "2026-01-05T13:00:00Z",
        "authors": [{"name": "Ana Sá"}],
        "tags": ["world", "bridges"],
        "language": "pt",
        "attachments": [
            {
                "url": f"{SITE}media/a%20b.mp3",
                "mime_type": "audio/mpeg",
                "size_in_bytes": 1000,
                "duration_in_seconds": 62,
            }
        ],
        "_dateline": {"text": "PORTO, Jan 4 (Reuters) -", "place": "PORTO", "date": "--01-04", "agencies": ["Reuters"]},
    }


def test_what_an_item_does_not_have_is_left_out() -> None:
    """No empty words; without a byline the publication's author is the writer, since readers don't inherit him."""
    [item] = read(make_feed(make_entry("top", summary="", link="", page="")))["items"]
    assert item.keys() == {"id", "title", "content_html", "date_published", "date_modified", "authors"}
    assert item["authors"] == [{"name": "Newsroom"}]


def test_a_part_of_the_copy_has_its_own_page_and_address() -> None:
    """Its home page is the list of its entries."""
    told = read(make_feed(kind=FeedKind.PLACE, folder="places/東/", page="places/東/", path="places/東/feed"))
    assert told["home_page_url"] == f"{SITE}places/%E6%9D%B1/"
    assert told["feed_url"] == f"{SITE}places/%E6%9D%B1/feed.json"


def test_hostile_text_stays_text() -> None:
    """It is a string's content in every field, and escaped where it is HTML."""
    told = read(FEED)
    item = told["items"][0]
    assert told["title"] == item["title"] == item["summary"] == HOSTILE
    assert "<script" not in item["content_html"]
    assert "&lt;script&gt;" in item["content_html"]


@given(feeds)
def test_it_is_written_as_pythons_json_writes_it(feed: FullFeed) -> None:
    """A line for each value, indented by one, every character as it is."""
    text = jsonfeed.json_feed(feed).decode()
    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"


@given(feeds)
def test_law_it_reads_back_to_the_model(feed: FullFeed) -> None:
    """Whatever the text: the same titles, ids, links, dates, authors and content; and each document ends its line."""
    document = jsonfeed.json_feed(feed)
    told = json.loads(document)
    assert document.endswith(b"}\n")
    assert (told["title"], told["description"]) == (feed.title, feed.description)
    for item, entry in zip(told["items"], feed.entries, strict=True):
        assert (item["id"], item["url"], item["title"]) == (entry.id, entry.link, entry.article.title)
        assert datetime.fromisoformat(item["date_published"]) == entry.published
        assert item["content_html"] == content_html(entry.article.blocks)
        assert [author["name"] for author in item["authors"]] == list(entry.article.byline or (feed.author.name,))
