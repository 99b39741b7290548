"""Subscribing to `feedpub serve` with real readers: what they show at first, after an edit, and after a rename."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import pytest
from libraries import Feedparser, Feedsmith, LemonReader, RssParser
from newsroom import Newsroom
from programs import Newsboat, Rss2email
from subscriber import Seen, Subscriber

from feedpub.naming import FEEDS

READERS = [Newsboat, Rss2email, Feedparser, LemonReader, Feedsmith, RssParser]
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/news/"\nlanguage = "en"\n'
FERRY = """Ferry & Crew Sail “Again” <at last>
By Ada Quist
Published: 10 May 2025, 09:30 UTC
LISBON: The ferry sails again after a month in dock, its owner said on Saturday & nobody was <b>surprised</b>.

Crowds
Two thousand people had waited for it, by the harbour master's count.
"""
TRAMS = """---
title: Les tramways de nuit, onze ans après
date: 2025-05-11 18:00
author: [Inês Carvalho, Bo Lind]
---
Les tramways rouleront toute la nuit dès juin, dit la ville.

Le dernier était rentré au dépôt en 2014.
"""
COPY = {"feed.toml": CONFIG, "world/ferry.txt": FERRY, "tramways.txt": TRAMS}
FERRY_TEXT = (
    "LISBON: The ferry sails again after a month in dock, its owner said on Saturday & nobody was <b>surprised</b>. "
    "Crowds Two thousand people had waited for it, by the harbour master's count."
)
TRAMS_TEXT = "Les tramways rouleront toute la nuit dès juin, dit la ville. Le dernier était rentré au dépôt en 2014."


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """Give a newsroom that is open until the test ends."""
    room = Newsroom(tmp_path, COPY)
    yield room
    room.close()


def expected(subscriber: Subscriber, newsroom: Newsroom) -> list[Seen]:
    """Give what it must show of the copy, oldest first."""
    ferry = Seen(
        title="Ferry & Crew Sail “Again” <at last>",
        link=f"{newsroom.address}articles/world/ferry.html",
        when=datetime(2025, 5, 10, 9, 30, tzinfo=UTC),
        author="Ada Quist",
        text=FERRY_TEXT,
    )
    trams = Seen(
        title="Les tramways de nuit, onze ans après",
        link=f"{newsroom.address}articles/tramways.html",
        when=datetime(2025, 5, 11, 18, 0, tzinfo=UTC),
        author=subscriber.author_of(("Inês Carvalho", "Bo Lind")),
        text=TRAMS_TEXT,
    )
    return [ferry, trams]


def shown(subscriber: Subscriber) -> list[Seen]:
    """Give what it shows, oldest first, whatever its own order."""
    return sorted(subscriber.entries(), key=lambda seen: seen.when)


@pytest.fixture
def subscriber(reader: type[Subscriber], feed: str, newsroom: Newsroom, tmp_path: Path) -> Subscriber:
    """Give a reader that has fetched the feed as often as it takes until it asks for changes only."""
    subscriber = reader(tmp_path / "home", f"{newsroom.address}{feed}")
    for _ in range(subscriber.asks_from or 1):
        subscriber.fetch()
    return subscriber


SUBSCRIPTIONS = [(reader, feed) for reader in READERS for feed in FEEDS if feed.endswith(reader.reads)]
every_subscription = pytest.mark.parametrize(("reader", "feed"), SUBSCRIPTIONS)


@every_subscription
def test_every_entry_is_shown_once(subscriber: Subscriber, newsroom: Newsroom) -> None:
    """With its title, link, date, author and full content, text as text; and what hasn't changed is sent once."""
    assert shown(subscriber) == expected(subscriber, newsroom)
    asks = ["304"] if subscriber.asks_from else []
    fulls = (subscriber.asks_from or 2) - 1
    assert newsroom.statuses(subscriber.agent) == ["200"] * fulls + asks


@every_subscription
def test_an_edit_is_no_new_entry(subscriber: Subscriber, newsroom: Newsroom) -> None:
    """Where a reader shows edits it shows the new text; nowhere the article twice."""
    ferry, trams = expected(subscriber, newsroom)
    newsroom.edit({"world/ferry.txt": FERRY.replace("Two thousand", "Three thousand")})
    subscriber.fetch()
    text = FERRY_TEXT.replace("Two thousand", "Three thousand") if subscriber.shows_edits else FERRY_TEXT
    assert shown(subscriber) == [replace(ferry, text=text), trams]
    assert newsroom.statuses(subscriber.agent)[-1] == "200"


@every_subscription
def test_a_rename_is_no_new_entry(subscriber: Subscriber, newsroom: Newsroom) -> None:
    """The article is there once, and its link leads to it, be it by way of its old page."""
    ferry, trams = expected(subscriber, newsroom)
    newsroom.rename("world/ferry.txt", "ports/boat.txt")
    subscriber.fetch()
    page = "articles/ports/boat.html"
    link = f"{newsroom.address}{page}" if subscriber.shows_edits else ferry.link
    assert shown(subscriber) == [replace(ferry, link=link), trams]
    with urlopen(link) as answer:  # noqa: S310  our own server
        assert page.rpartition("/")[2].encode() in answer.read()
