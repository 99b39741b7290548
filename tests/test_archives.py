"""Archives (RFC 5005, 4): the feed people poll stays small, and nothing older is lost to those who follow the links."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import feedparser
import pytest
from conftest import NOW
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from feedpub import archives, ledger
from feedpub.config import Config
from feedpub.edition import Edition, make_edition
from feedpub.entries import Build
from feedpub.ledger import Ledger, Record
from feedpub.model import Article, Block, Kind, PublishedFrom, TitleFrom

SITE = "https://example.org/news/"
DAY = timedelta(days=1)
NOTHING = Ledger()
FH = "{http://purl.org/syndication/history/1.0}"
LINK = "{http://www.w3.org/2005/Atom}link"
FULL = 4
"""Entries in a full archive document in most of these tests; the true number has tests of its own."""
SUFFIXES = ["atom", "rss"]
formats = pytest.mark.parametrize("suffix", SUFFIXES)


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make archive documents full with four entries."""
    monkeypatch.setattr(archives, "FULL", FULL)


small = pytest.mark.usefixtures("_small")


def an_article(number: int, text: str = "", *, dated: datetime | None = None) -> Article:
    text = text or f"Story {number}."
    return Article(
        name=f"{number:04}",
        title=f"About {number}",
        title_from=TitleFrom.LEAD,
        summary="",
        blocks=(Block(kind=Kind.PARAGRAPH, text=text),),
        published=dated or datetime(2020, 1, 1, tzinfo=UTC) + number * DAY,
        published_from=PublishedFrom.COPY,
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )


def of(articles: Sequence[Article], before: Edition | None = None, most: int = 3, now: datetime = NOW) -> Edition:
    config = Config(url=SITE, entries=most)
    build = Build(config=config, now=now, first_commit=lambda _: None, allow_removals=True)
    return make_edition(articles, before.ledger if before else NOTHING, build)


def feeds(made: Edition, suffix: str = "atom") -> dict[str, bytes]:
    """Give every feed document of one format."""
    return {path: render() for path, render in made.files.items() if path.endswith(f".{suffix}")}


def rewritten(before: Edition, after: Edition, suffix: str = "atom") -> set[str]:
    """Give the documents that were there before and are not as they were."""
    old, new = feeds(before, suffix), feeds(after, suffix)
    return {path for path in old if new.get(path) != old[path]}


def walk(made: Edition, suffix: str) -> list[list[str]]:
    """Follow the links from the subscription feed backwards as a client does; give the titles of each document."""
    found: list[list[str]] = []
    address = f"{SITE}feed.{suffix}"
    while address:
        document = feedparser.parse(made.files[address.removeprefix(SITE)]())
        assert not document.bozo
        found.append([entry.title for entry in document.entries])
        address = link(document, "prev-archive")
    return found


def link(document: Any, relation: str) -> str:  # noqa: ANN401  feedparser is not typed
    """Give where the one link of a relation leads; empty where there is none."""
    [address] = [link.href for link in document.feed.links if link.rel == relation] or [""]
    assert isinstance(address, str)
    return address


def signs(data: bytes) -> tuple[set[str], dict[str, str]]:
    """Give what a document says of its place in the history, and its links by relation."""
    root = etree.fromstring(data)
    parent = root.find("channel") if root.tag == "rss" else root
    assert parent is not None
    told = {str(child.tag).removeprefix(FH) for child in parent if str(child.tag).startswith(FH)}
    return told, {str(link.get("rel")): str(link.get("href")) for link in parent.findall(LINK)}


@formats
def test_a_feed_that_holds_everything_says_so(suffix: str) -> None:
    """`fh:complete`, no `fh:archive`, and no link to an archive (RFC 5005, 2)."""
    told, links = signs(feeds(of([an_article(n) for n in range(3)]), suffix)[f"feed.{suffix}"])
    assert told == {"complete"}
    assert not links.keys() & {"prev-archive", "next-archive", "current"}


@small
@formats
def test_documents_lead_to_each_other(suffix: str) -> None:
    """The subscription feed and each archive document say what they are and link as RFC 5005, 4, has it."""
    documents = {path: signs(data) for path, data in feeds(of([an_article(n) for n in range(12)]), suffix).items()}
    feed, one, two, three = (f"{SITE}{name}.{suffix}" for name in ("feed", "archive/1", "archive/2", "archive/3"))
    told = {
        path: (what, {rel: to for rel, to in links.items() if rel != "alternate"})
        for path, (what, links) in documents.items()
    }
    assert told == {
        f"archive/1.{suffix}": ({"archive"}, {"self": one, "current": feed, "next-archive": two}),
        f"archive/2.{suffix}": (
            {"archive"},
            {"self": two, "current": feed, "prev-archive": one, "next-archive": three},
        ),
        f"archive/3.{suffix}": ({"archive"}, {"self": three, "current": feed, "prev-archive": two}),
        f"feed.{suffix}": (set(), {"self": feed, "prev-archive": three}),
    }


@small
@formats
@pytest.mark.parametrize("count", [0, 1, 3, 4, 6, 7, 8, 11, 12, 30])
def test_a_client_finds_every_entry_once(suffix: str, count: int) -> None:
    """However many there are, the links lead to all of them, from the newest to the oldest."""
    found = walk(of([an_article(n) for n in range(count)]), suffix)
    assert [title for titles in found for title in titles] == [f"About {n}" for n in reversed(range(count))]
    assert len(found[0]) == min(3, count)
    assert all(len(titles) <= FULL for titles in found)


@formats
def test_a_hundred_entries_fill_a_document(suffix: str) -> None:
    """A document of a hundred is full; the next one is there and linked before it holds anything."""
    almost, full, more = (walk(of([an_article(n) for n in range(3 + k)]), suffix) for k in (99, 100, 101))
    assert [len(titles) for titles in almost] == [3, 99]
    assert [len(titles) for titles in full] == [3, 0, 100]
    assert [len(titles) for titles in more] == [3, 1, 100]


@small
@formats
def test_adding_an_article_rewrites_the_feed_and_at_most_one_archive_document(suffix: str) -> None:
    """Article by article, from the first to where several documents are full; a full one never changes again."""
    articles: list[Article] = []
    made = of([])
    for number in range(25):
        frozen = {
            path: data for path, data in feeds(made, suffix).items() if len(feedparser.parse(data).entries) == FULL
        }
        articles.append(an_article(number))
        after = of(articles, made)
        changed = rewritten(made, after, suffix)
        assert f"feed.{suffix}" in changed
        assert len(changed) <= 2
        assert {path: feeds(after, suffix)[path] for path in frozen} == frozen
        made = after


@small
def test_articles_added_one_by_one_lie_where_a_first_build_puts_them() -> None:
    """A publication that grew, and one that was there at once, have the same documents."""
    articles = [an_article(number) for number in range(14)]
    grown = of(articles[:1])
    for count in range(2, 15):
        grown = of(articles[:count], grown)
    assert feeds(grown) == feeds(of(articles))


@small
@formats
def test_a_back_dated_article_added_later_is_in_the_subscription_feed(suffix: str) -> None:
    """Whoever has read everything sees it: what is new goes to the feed they poll, however old its date."""
    articles = [an_article(number) for number in range(9)]
    first = of(articles)
    second = of([*articles, an_article(99, dated=datetime(1999, 1, 1, tzinfo=UTC))], first)
    assert walk(second, suffix)[0] == ["About 8", "About 7", "About 6", "About 99"]
    assert rewritten(first, second) == {"feed.atom", "archive/2.atom"}
    third = of(
        [*articles, an_article(99, dated=datetime(1999, 1, 1, tzinfo=UTC)), an_article(9), an_article(10)], second
    )
    assert walk(third, suffix)[0] == ["About 10", "About 9", "About 8", "About 99"]


@small
@formats
def test_an_archived_article_that_is_dated_later_is_in_the_subscription_feed(suffix: str) -> None:
    """The feed holds the newest, of which it is one; it stays in its archive document as well, and no other moves."""
    articles = [an_article(number) for number in range(9)]
    first = of(articles)
    later = [an_article(0, dated=NOW - DAY), *articles[1:]]
    second = of(later, first)
    assert walk(second, suffix)[0] == ["About 0", "About 8", "About 7", "About 6"]
    assert walk(second, suffix)[1:] == [["About 5", "About 4"], ["About 0", "About 3", "About 2", "About 1"]]
    assert rewritten(first, second, suffix) == {f"feed.{suffix}", f"archive/1.{suffix}"}
    assert feeds(of(later, second), suffix) == feeds(second, suffix)


@small
@formats
def test_an_archived_article_that_was_held_is_in_the_subscription_feed_once_its_moment_comes(suffix: str) -> None:
    """Held, it is retracted; then it is news again, though the ledger knows it from the archive."""
    articles = [an_article(number) for number in range(9)]
    first = of(articles)
    later = [an_article(0, dated=NOW + 9 * DAY), *articles[1:]]
    held = of(later, first, now=NOW + DAY)
    assert "About 0" not in [title for titles in walk(held, suffix) for title in titles]
    released = of(later, held, now=NOW + 10 * DAY)
    assert walk(released, suffix)[0] == ["About 0", "About 8", "About 7", "About 6"]
    assert walk(released, suffix)[1:] == [["About 5", "About 4"], ["About 0", "About 3", "About 2", "About 1"]]


@small
def test_an_article_dated_later_leaves_the_feed_as_newer_ones_come() -> None:
    """It is there as long as it is among the newest by date; then it is where it was, in its archive document."""
    articles = [an_article(0, dated=NOW - 9 * DAY), *(an_article(number) for number in range(1, 9))]
    made = of(articles, of([an_article(0), *articles[1:]]))
    for number in range(3):
        articles.append(an_article(10 + number, dated=NOW - (3 - number) * DAY))
        made = of(articles, made)
        assert ("About 0" in walk(made, "atom")[0]) == (number < 2)


@small
def test_copy_of_old_dates_added_late_leaves_the_newest_in_the_feed() -> None:
    """However much it is, the feed holds the newest, and no more than as many again of those added last."""
    articles = [an_article(number) for number in range(9)]
    old = [an_article(100 + number, dated=datetime(1999, 1, 1 + number, tzinfo=UTC)) for number in range(9)]
    made = of([*articles, *old], of(articles))
    assert walk(made, "atom")[0] == [f"About {n}" for n in (8, 7, 6, 108, 107, 106)]


@small
def test_of_articles_of_one_moment_those_added_last_are_the_newest() -> None:
    """Copy dated by the day has many of them; the feed grows by none."""
    articles = [an_article(number, dated=NOW - DAY) for number in range(12)]
    made = of(articles[4:])
    for count in (3, 2, 1, 0):
        made = of(articles[count:], made)
    assert walk(made, "atom")[0] == ["About 0", "About 1", "About 2"]


@small
@formats
def test_more_entries_in_the_feed_take_nothing_out_of_the_archive(suffix: str) -> None:
    """With `entries` raised the feed holds the newest at once; what is archived stays where it is, too."""
    articles = [an_article(number) for number in range(12)]
    first = of(articles[:9])
    second = of(articles[:9], first, most=5)
    assert rewritten(first, second, suffix) == {f"feed.{suffix}"}
    assert walk(second, suffix)[0] == [f"About {n}" for n in (8, 7, 6, 5, 4)]
    assert walk(second, suffix)[1:] == walk(first, suffix)[1:]
    third = of(articles, second, most=5)
    assert walk(third, suffix)[0] == [f"About {n}" for n in (11, 10, 9, 8, 7)]
    assert rewritten(second, third, suffix) == {f"feed.{suffix}", f"archive/2.{suffix}"}


@small
@formats
def test_a_deletion_from_the_feed_makes_room_for_what_left_it_last(suffix: str) -> None:
    """The feed is as full as before, and the archive as it was; an article added takes that place again."""
    articles = [an_article(number) for number in range(9)]
    first = of(articles)
    second = of(articles[:-1], first, now=NOW + DAY)
    assert walk(second, suffix) == [["About 7", "About 6", "About 5"], *walk(first, suffix)[1:]]
    third = of([*articles[:-1], an_article(9)], second, now=NOW + 2 * DAY)
    assert walk(third, suffix) == [["About 9", "About 7", "About 6"], *walk(first, suffix)[1:]]


@small
@formats
def test_fewer_entries_in_the_feed_move_the_oldest_to_the_archive(suffix: str) -> None:
    """With `entries` lowered what no longer fits is added to the archive, after what is there."""
    articles = [an_article(number) for number in range(11)]
    first = of(articles, most=8)
    second = of(articles, first, most=2)
    assert walk(first, suffix) == [[f"About {n}" for n in reversed(range(3, 11))], ["About 2", "About 1", "About 0"]]
    assert [len(titles) for titles in walk(second, suffix)] == [2, 1, 4, 4]
    assert sorted(title for titles in walk(second, suffix) for title in titles) == sorted(
        f"About {n}" for n in range(11)
    )


@small
@formats
def test_a_deletion_rewrites_the_document_it_was_in(suffix: str) -> None:
    """Only that one, and the feed, which tells of it; nobody moves up, and the restored entry is back in its place."""
    articles = [an_article(number) for number in range(14)]
    first = of(articles)
    second = of([*articles[:1], *articles[2:]], first, now=NOW + DAY)
    assert rewritten(first, second, suffix) == {f"feed.{suffix}", f"archive/1.{suffix}"}
    assert walk(second, suffix)[-1] == ["About 3", "About 2", "About 0"]
    third = of(articles, second, now=NOW + 2 * DAY)
    assert walk(third, suffix) == walk(first, suffix)


@small
def test_a_deletion_from_the_last_full_document_takes_no_document_away() -> None:
    """What has been linked once stays at its address, be it empty; the freed place isn't filled again."""
    articles = [an_article(number) for number in range(7)]
    first = of(articles)
    second = of(articles[1:], first, now=NOW + DAY)
    assert feeds(first).keys() == feeds(second).keys() == {"feed.atom", "archive/1.atom", "archive/2.atom"}
    third = of([*articles[1:], an_article(8)], second, now=NOW + 2 * DAY)
    assert walk(third, "atom") == [["About 8", "About 6", "About 5"], ["About 4"], ["About 3", "About 2", "About 1"]]


@small
def test_an_empty_document_has_the_moment_it_lost_its_last_entry() -> None:
    """Where it has lost none yet, that of the one before; never 1970, and no later deletion elsewhere changes it."""

    def updated(made: Edition, path: str) -> datetime:
        return datetime.fromisoformat(feedparser.parse(made.files[path]()).feed.updated)

    articles = [an_article(number) for number in range(8)]
    full = of(articles[:7])
    assert updated(full, "archive/2.atom") == updated(full, "archive/1.atom") == articles[3].published
    one = of(articles, full)
    none = of([*articles[:4], *articles[5:]], one, now=NOW + DAY)
    assert walk(none, "atom")[1] == []
    assert updated(none, "archive/2.atom") == NOW + DAY
    later = of([*articles[:1], *articles[2:4], *articles[5:]], none, now=NOW + 2 * DAY)
    assert rewritten(none, later) == {"feed.atom", "archive/1.atom"}


@small
def test_an_edit_rewrites_only_the_document_it_is_in() -> None:
    """An archived entry that is edited changes there; the others, and the subscription feed, do not."""
    articles = [an_article(number) for number in range(14)]
    first = of(articles)
    assert rewritten(first, of([an_article(0, "Edited."), *articles[1:]], first)) == {"archive/1.atom"}
    assert rewritten(first, of([*articles[:-1], an_article(13, "Edited.")], first)) == {"feed.atom"}


def a_record(order: int, archive: int = 0, *, deleted: bool = False) -> Record:
    gone = NOW if deleted else None
    return Record(
        id=f"urn:x:{order}", published=NOW, updated=NOW, digest="", order=order, archive=archive, deleted=gone
    )


def alive(records: Mapping[str, Record]) -> list[str]:
    return [name for name, record in records.items() if not record.deleted]


@given(
    places=st.lists(st.tuples(st.integers(0, 4), st.booleans()), max_size=40),
    most=st.integers(1, 9),
    extra=st.integers(0, 3),
)
def test_laws_of_filing(places: list[tuple[int, bool]], most: int, extra: int) -> None:
    """Nothing archived moves; the feed is left with no more than its most, the newest; filing again moves nothing."""
    records: Mapping[str, Record] = {
        str(n): a_record(n, archive, deleted=deleted) for n, (archive, deleted) in enumerate(places, 1)
    }
    filed = dict(records)
    archives.file(filed, most, {"": alive(records)})
    current = {n for n, record in filed.items() if not record.archive and not record.deleted}
    moved = {n for n in records if filed[n] != records[n]}
    assert filed.keys() == records.keys()
    assert all(not records[n].archive and not records[n].deleted for n in moved)
    assert len(current) == min(most, len(current) + len(moved))
    assert all(int(n) < int(left) for n in moved for left in current)
    again = dict(filed)
    archives.file(again, most + extra, {"": alive(again)})
    assert again == filed
    assert ledger.read(ledger.write(Ledger(records=filed)).decode()).records == filed


@pytest.mark.parametrize(
    ("sizes", "count"), [({}, 0), ({1: 1}, 1), ({1: 99}, 1), ({1: 100}, 2), ({1: 100, 2: 1}, 2), ({1: 100, 2: 100}, 3)]
)
def test_the_number_of_documents(sizes: Mapping[int, int], count: int) -> None:
    """As many as hold entries, and the next one when the last is full; deleted entries keep their place."""
    places = [number for number, size in sizes.items() for _ in range(size)]
    records = {str(n): a_record(n, archive, deleted=n % 2 > 0) for n, archive in enumerate(places, 1)}
    assert archives.counts(records).get("", 0) == count


@pytest.mark.usefixtures("unmeasured")
def test_a_client_finds_every_entry_after_a_thousand_changes() -> None:
    """Edits, additions and deletions by chance, an edition after each: what is published is found."""
    chance = Random(7)  # noqa: S311  a test's own, and always the same
    articles = {number: an_article(number) for number in range(30)}
    made = of(list(articles.values()), most=10)
    for step in range(1000):
        number = chance.choice(list(articles))
        match chance.choice("edit add add delete".split()):
            case "edit":
                articles[number] = an_article(number, f"Story {number}, told anew for the {step}th time.")
            case "add":
                articles[30 + step] = an_article(30 + step)
            case "delete":
                del articles[number]
        made = of(list(articles.values()), made, most=10, now=NOW + step * DAY)
    for suffix in SUFFIXES:
        found = {title for titles in walk(made, suffix) for title in titles}
        assert found == {article.title for article in articles.values()}
