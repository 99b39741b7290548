"""Feeds of parts of the copy: which there are, that they tell the truth of what they hold, and that they go in time."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

import feedparser
import pytest
from conftest import NOW
from lxml import etree

from feedpub import archives, topics
from feedpub.config import Config
from feedpub.edition import Edition, make_edition
from feedpub.entries import Build
from feedpub.ledger import Ledger
from feedpub.model import Article, Block, Dateline, FeedKind, Kind, PublishedFrom, TitleFrom

SITE = "https://example.org/news/"
ALL = (FeedKind.SECTION, FeedKind.PLACE, FeedKind.AUTHOR, FeedKind.TAG)
CONFIG = Config(title="Harbour News", url=SITE, entries=3, feeds=ALL)
DAY = timedelta(days=1)
NOTHING = Ledger()
NS = {"a": "http://www.w3.org/2005/Atom", "fh": "http://purl.org/syndication/history/1.0"}
formats = pytest.mark.parametrize("suffix", ["atom", "rss"])


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make archive documents full with four entries."""
    monkeypatch.setattr(archives, "FULL", 4)


def an_article(  # noqa: PLR0913
    name: str, days_ago: int = 0, *, text: str = "", place: str = "", byline: str = "", tags: str = ""
) -> Article:
    text = text or f"Story {name}."
    return Article(
        name=name,
        title=f"About {name}",
        title_from=TitleFrom.LEAD,
        summary="",
        blocks=(Block(kind=Kind.PARAGRAPH, text=text),),
        dateline=Dateline(text=f"{place}:", place=place) if place else None,
        byline=tuple(byline.split(",")) if byline else (),
        tags=tuple(tags.split(",")) if tags else (),
        published=NOW - days_ago * DAY,
        published_from=PublishedFrom.FRONT_MATTER,
        digest=hashlib.sha256(f"{text}{tags}".encode()).hexdigest(),
    )


def of(
    articles: Sequence[Article],
    before: Ledger = NOTHING,
    config: Config = CONFIG,
    now: datetime = NOW,
    unread: Sequence[str] = (),
) -> Edition:
    build = Build(config=config, now=now, first_commit=lambda _: None, allow_removals=True, unread=frozenset(unread))
    return make_edition(articles, before, build)


def folders(made: Edition) -> list[str]:
    """Give the folders of feeds of parts, in the order of the subscription list."""
    return [path.removesuffix("feed.atom") for path in made.files if path.endswith("/feed.atom")]


def titles(made: Edition, path: str) -> list[str]:
    return [entry.title for entry in feedparser.parse(made.files[path]()).entries]


def walked(made: Edition, folder: str, suffix: str) -> list[list[str]]:
    """Follow a feed's links to its oldest document, as a client does; give the ids in each."""
    found: list[list[str]] = []
    address = f"{SITE}{folder}feed.{suffix}"
    while address:
        document = feedparser.parse(made.files[address.removeprefix(SITE)]())
        links = {link.rel: link.href for link in document.feed.links}
        assert links["self"] == address
        assert links.get("current", "") == ("" if not found else f"{SITE}{folder}feed.{suffix}")
        assert ("fh_complete" in document.feed) == (not found and "prev-archive" not in links)
        found.append([entry.id for entry in document.entries])
        address = links.get("prev-archive", "")
    return found


# Which there are


def test_no_feed_but_the_publications_unless_asked_for() -> None:
    """Without `feeds` in feed.toml there is one feed; each kind brings those of its own."""
    articles = [an_article("world/g7", place="LONDON", byline="Ada Quist", tags="talks")]
    assert folders(of(articles, config=CONFIG._replace(feeds=()))) == []
    for kind, folder in zip(
        ALL, ("sections/world/", "places/london/", "authors/ada-quist/", "tags/talks/"), strict=True
    ):
        assert folders(of(articles, config=CONFIG._replace(feeds=(kind,)))) == [folder]
    assert folders(of(articles)) == ["sections/world/", "places/london/", "authors/ada-quist/", "tags/talks/"]


def test_every_feed_has_its_three_documents_and_a_page() -> None:
    """Atom, RSS and JSON, and a list that people read, in a folder of its own."""
    made = of([an_article("world/g7")])
    assert {path for path in made.files if path.startswith("sections/")} == {
        "sections/world/feed.atom",
        "sections/world/feed.rss",
        "sections/world/feed.json",
        "sections/world/index.html",
    }
    assert titles(made, "sections/world/feed.atom") == titles(made, "sections/world/feed.rss") == ["About world/g7"]
    assert b"About world/g7" in made.files["sections/world/index.html"]()


def test_what_such_a_feed_says_of_itself() -> None:
    """Title, page, address and id are its own; `updated` is that of its newest entry, not of the publication's."""
    made = of([an_article("world/g7", 5), an_article("top")])
    for suffix in ("atom", "rss"):
        told = feedparser.parse(made.files[f"sections/world/feed.{suffix}"]()).feed
        assert told.title == "Harbour News: World"
        assert told.link == f"{SITE}sections/world/"
        assert told.updated.startswith(("2026-05-27", "Wed, 27 May 2026"))
    told = json.loads(made.files["sections/world/feed.json"]())
    assert (told["title"], told["home_page_url"]) == ("Harbour News: World", f"{SITE}sections/world/")
    assert told["feed_url"] == f"{SITE}sections/world/feed.json"
    atom = feedparser.parse(made.files["sections/world/feed.atom"]()).feed
    assert atom.id == "tag:example.org,2026:/sections/world"


def test_ids_survive_a_move_of_the_host() -> None:
    """Every feed keeps its id when the site is served elsewhere; its addresses are the new ones."""
    articles = [an_article("world/g7", place="São Paulo", byline="Ada Quist", tags="東京")]
    first = of(articles)
    second = of(articles, first.ledger, CONFIG._replace(url="https://elsewhere.example/"))
    for folder in folders(first):
        old, new = (feedparser.parse(made.files[f"{folder}feed.atom"]()).feed for made in (first, second))
        assert new.id == old.id
        assert new.links[0].href.startswith("https://elsewhere.example/")
        assert b"example.org/news" not in second.files[f"{folder}feed.atom"]()


def test_ids_are_uris_whatever_the_script() -> None:
    """A tag URI and an address are ASCII, also for a place in Devanagari."""
    made = of([an_article("a", place="दिल्ली")])
    told = feedparser.parse(made.files["places/दिल्ली/feed.atom"]()).feed
    assert told.id.isascii()
    assert told.id.startswith("tag:example.org,2026:/places/%E0%A4")
    assert all(link.href.isascii() for link in told.links)


def test_the_name_shown_is_the_one_most_often_typeset() -> None:
    """Three spellings are one place; a tie is settled for good, and not by the order of the copy."""
    places = ["SÃO PAULO", "São Paulo", "Sao Paulo", "São Paulo"]
    articles = [an_article(str(n), n, place=place) for n, place in enumerate(places)]
    for order in (articles, articles[::-1]):
        made = of(order, config=CONFIG._replace(entries=9))
        assert feedparser.parse(made.files["places/sao-paulo/feed.rss"]()).feed.title == "Harbour News: São Paulo"
        tie = of([articles[0], articles[2]][:: 1 if order is articles else -1])
        assert feedparser.parse(tie.files["places/sao-paulo/feed.rss"]()).feed.title == "Harbour News: Sao Paulo"


# What they hold


def test_a_feed_of_few_entries_is_complete() -> None:
    """It says so (RFC 5005, 2), however many the publication has, and although they are in its archive."""
    made = of([an_article("old", 99, tags="ferry"), *(an_article(str(n), n) for n in range(9))])
    assert "archive/1.atom" in made.files
    for suffix in ("atom", "rss"):
        [held] = walked(made, "tags/ferry/", suffix)
        assert held == ["tag:example.org,2026:old"]


@formats
def test_a_feed_of_many_has_an_archive_of_its_own(suffix: str) -> None:
    """The newest are in the document people subscribe to, all others in its own archive, each in one document."""
    articles = [an_article(f"{n:02}", 50 - n, tags="ferry" if n % 2 else "") for n in range(28)]
    made = of(articles)
    documents = walked(made, "tags/ferry/", suffix)
    assert [len(held) for held in documents] == [3, 3, 4, 4]
    assert sorted(one for held in documents for one in held) == [
        f"tag:example.org,2026:{n:02}" for n in range(1, 28, 2)
    ]


def test_archive_documents_keep_the_name_their_own_entries_give() -> None:
    """A spelling that becomes the usual one later changes the feed's title, and no frozen document."""
    old = [an_article(f"{n:02}", 90 - n, place="PARIS") for n in range(7)]
    new = [an_article(f"new{n:02}", 9, place="Paris") for n in range(9)]
    first = of(old)
    second = of([*old, *new], first.ledger)
    title = "<title>Harbour News: {}</title>"
    assert title.format("PARIS") in first.files["places/paris/feed.atom"]().decode()
    assert title.format("Paris") in second.files["places/paris/feed.atom"]().decode()
    assert title.format("PARIS") in second.files["places/paris/archive/1.atom"]().decode()


def test_no_retraction_is_told_in_a_part() -> None:
    """What was deleted is told in the publication's feed; a part does not know any more what belonged to it."""
    articles = [an_article("world/a"), an_article("world/b")]
    made = of(articles[:1], of(articles).ledger)
    assert b"deleted-entry" in made.files["feed.atom"]()
    assert b"deleted-entry" not in made.files["sections/world/feed.atom"]()


# That they go in time


def test_a_feed_whose_last_entry_vanishes_goes() -> None:
    """All of its files are told as gone, those of its archive too, and it is in no list any more."""
    ferry = [an_article(f"f{n}", n, tags="ferry") for n in range(9)]
    first = of([*ferry, an_article("top")])
    own = {path for path in first.files if path.startswith("tags/ferry/")}
    assert "tags/ferry/archive/1.json" in own
    second = of([article._replace(tags=()) for article in ferry], first.ledger)
    assert {path for path in second.gone if path.startswith("tags/")} == own
    assert b"ferry" not in second.files["feeds.opml"]() + second.files["sitemap.xml"]()
    third = of([article._replace(tags=()) for article in ferry], second.ledger)
    assert third.files["ledger.json"]() == second.files["ledger.json"]()


def test_a_kind_turned_off_goes() -> None:
    """feed.toml without it leaves none of its files; turned on again, its archive is as it was."""
    articles = [an_article(f"world/{n}", n) for n in range(9)]
    first = of(articles)
    second = of(articles, first.ledger, CONFIG._replace(feeds=()))
    assert set(second.gone) == {path for path in first.files if path.startswith("sections/")}
    third = of(articles, second.ledger)
    assert {path: render() for path, render in third.files.items()} == {
        path: render() for path, render in first.files.items()
    }


def test_nothing_goes_while_copy_can_not_be_read() -> None:
    """A seed with errors may be the last one of its tag: its feed stays, untouched, until it can be read again."""
    first = of([an_article("a", tags="ferry"), an_article("b")])
    second = of([an_article("b")], first.ledger, unread=["a"])
    assert second.gone == ()
    assert of([an_article("b")], second.ledger).gone[-1] == "tags/ferry/index.html"


# Without pages, without archives


def test_feeds_without_pages() -> None:
    """No article, no list and no sitemap; an entry links to the page of its own that it names, else to none."""
    articles = [an_article("world/a"), an_article("b")._replace(url="https://example.com/b")]
    made = of(articles, config=CONFIG._replace(pages=False))
    assert not [path for path in made.files if path.endswith((".html", "sitemap.xml"))]
    for path in ("feed.atom", "feed.rss"):
        told = feedparser.parse(made.files[path]())
        assert {entry.id: [link.href for link in entry.get("links", [])] for entry in told.entries} == {
            "tag:example.org,2026:world/a": [],
            "tag:example.org,2026:b": ["https://example.com/b"],
        }
        assert told.feed.link == SITE
    items = json.loads(made.files["feed.json"]())["items"]
    assert {item.get("url") for item in items} == {None, "https://example.com/b"}
    assert feedparser.parse(made.files["sections/world/feed.rss"]()).feed.link == SITE
    assert f'htmlUrl="{SITE}"' in made.files["feeds.opml"]().decode()


def test_pages_turned_off_go_and_come_back() -> None:
    """Ids and dates stay; pages and lists go, those that lead on from former paths as well."""
    renamed = of([an_article("a", text="story")])
    first = of([an_article("c", text="story"), an_article("b")], renamed.ledger)
    second = of([an_article("c", text="story"), an_article("b")], first.ledger, CONFIG._replace(pages=False))
    shared = {"style.css", "icon.svg", "404.html"}
    listed = {"index.html", "sitemap.xml"}
    assert set(second.gone) == {"articles/a.html", "articles/b.html", "articles/c.html"} | listed | shared
    assert [entry.id for entry in second.entries] == [entry.id for entry in first.entries]
    third = of([an_article("c", text="story"), an_article("b")], second.ledger)
    assert third.files.keys() == first.files.keys()


def test_feeds_without_archives() -> None:
    """No archive document; a feed says that it is complete where it holds everything, and only there."""
    articles = [an_article(f"world/{n}", n, tags="ferry" if n == 8 else "") for n in range(9)]
    made = of(articles, config=CONFIG._replace(archives=False))
    assert not [path for path in made.files if "archive/" in path]
    for path in ("feed", "sections/world/feed"):
        for suffix in (".atom", ".rss"):
            document = made.files[path + suffix]()
            assert b"fh:complete" not in document
            assert b"prev-archive" not in document
        assert "next_url" not in json.loads(made.files[f"{path}.json"]())
    assert b"<fh:complete/>" in made.files["tags/ferry/feed.atom"]()
    assert b"<fh:complete/>" in of(articles[:3], config=CONFIG._replace(archives=False)).files["feed.atom"]()


@pytest.mark.parametrize("archives", [True, False])
def test_entries_lowered_for_one_build(archives: bool) -> None:  # noqa: FBT001
    """Once it is raised again every feed holds its newest, whatever was filed; no archive document has changed."""
    articles = [an_article(f"world/{n}", n) for n in range(9)]
    config = CONFIG._replace(archives=archives)
    high = config._replace(entries=7)
    first = of(articles, config=high)
    lowered = of(articles, first.ledger, config)
    raised = of(articles, lowered.ledger, high)
    for path in ("feed", "sections/world/feed"):
        assert titles(raised, f"{path}.atom") == titles(first, f"{path}.atom")
    filed = {path: render() for path, render in lowered.files.items() if "archive/" in path}
    assert {path: raised.files[path]() for path in filed} == filed
    assert bool(filed) == archives
    again = of(articles, raised.ledger, high)
    assert {path: render() for path, render in again.files.items()} == {
        path: render() for path, render in raised.files.items()
    }


def test_archives_turned_off_go_and_come_back() -> None:
    """Which document an entry is in stays in the ledger, so that the same archive is there again."""
    articles = [an_article(f"world/{n}", n) for n in range(9)]
    first = of(articles)
    second = of(articles, first.ledger, CONFIG._replace(archives=False))
    assert set(second.gone) == {path for path in first.files if "archive/" in path}
    third = of(articles, second.ledger)
    assert {path: render() for path, render in third.files.items()} == {
        path: render() for path, render in first.files.items()
    }


# A life

WORDS = {"tags": ("ferry", "FERRY", "bridge,ferry", ""), "place": ("OSLO", "Oslo", "ROME/OSLO", "")}


@dataclass(kw_only=True)
class Newsroom:
    """A small publication to which things happen by chance, but always the same; its output folder is in memory."""

    chance: Random
    desk: dict[int, Article] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    ledger: Ledger = NOTHING
    steps: int = 0

    def step(self) -> set[str]:
        """Add, edit, tag or delete an article; give the ids it had and has."""
        self.steps += 1
        number = self.chance.choice(list(self.desk) or [0])
        touched = self.desk.get(number)
        told = {key: self.chance.choice(found) for key, found in WORDS.items()}
        match self.chance.choice("add add edit edit delete".split() if len(self.desk) > 4 else ["add"]):
            case "delete":
                del self.desk[number]
            case "edit":
                text = f"Edit {self.steps} of {number}. It goes on."
                self.desk[number] = an_article(self.desk[number].name, 999 - number, text=text, **told)
            case _:
                name = f"{self.chance.choice(['', 'world/', 'world/asia/'])}{self.steps}"
                self.desk[self.steps] = an_article(name, 999 - self.steps, **told)
        return {self.ledger.records[touched.name].id} if touched else set()

    def publish(self) -> Edition:
        """Write an edition; hold that no file is stale, and none that is still there deleted."""
        made = of(list(self.desk.values()), self.ledger, now=NOW + self.steps * DAY)
        new = {path: render() for path, render in made.files.items() if not path.endswith(".html")}
        kept = {path: data for path, data in self.files.items() if path not in made.gone}
        assert (kept | new).keys() == new.keys()
        self.ledger, self.files = made.ledger, new
        return made


def ids(document: bytes) -> set[str]:
    """Give the ids of an Atom document's entries."""
    texts = etree.fromstring(document).xpath("//a:entry/a:id/text()", namespaces=NS)
    assert isinstance(texts, list)
    return set(map(str, texts))


def hold_frozen(before: Mapping[str, bytes], after: Mapping[str, bytes], touched: set[str]) -> None:
    """Hold that an archive document changed only with an entry of its own, or is the last one of its feed."""
    for path in (path for path in before if "archive/" in path and path.endswith(".atom")):
        folder, _, name = path.partition("archive/")
        is_last = f"{folder}archive/{int(name.removesuffix('.atom')) + 1}.atom" not in before
        if path in after and after[path] != before[path] and not is_last:
            assert touched & (ids(before[path]) | ids(after[path])), path


@pytest.mark.usefixtures("unmeasured")
def test_a_life_of_a_hundred_and_fifty_steps() -> None:
    """Whatever is added, edited, tagged or deleted: each feed leads to each of its entries, and all else stays."""
    room = Newsroom(chance=Random(5))  # noqa: S311  a test's own, and always the same
    for step in range(150):
        before = room.files
        touched = room.step()
        made = room.publish()
        hold_frozen(before, room.files, touched)
        for folder in folders(made) if step % 15 == 0 else ():
            about = {entry.id for entry in made.entries if folder in {t.folder for t in topics.of(entry.article, ALL)}}
            for suffix in ("atom", "rss"):
                newest, *archived = walked(made, folder, suffix)
                older = [one for held in archived for one in held]
                by_age = [entry.id for entry in made.entries if entry.id in about]
                assert {*by_age[: CONFIG.entries]} <= {*newest}
                assert len(newest) <= 2 * CONFIG.entries
                assert len(older) == len(set(older))
                assert {*newest, *older} == about
    assert "tags/ferry/archive/2.atom" in room.files
