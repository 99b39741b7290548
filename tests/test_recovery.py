"""The ledger from elsewhere: a published copy's, or one rebuilt from the feeds."""

import hashlib
import http.server
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from conftest import NOW

from feedpub import __version__, archives, ledger, naming, publish, recovery
from feedpub.config import Config
from feedpub.edition import Edition, make_edition
from feedpub.entries import Build
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger, Record
from feedpub.model import Article, Block, FeedKind, Kind, PublishedFrom, TitleFrom

CONFIG = Config(url="https://example.org/news/", entries=3)
DAY = timedelta(days=1)
NOTHING = Ledger()
KEPT = Ledger(id="urn:x:1", records={"g7": Record(id="urn:x:2", published=NOW, updated=NOW, digest="ab", order=1)})
DAMAGED = "is missing or damaged, and so is ledger.json; put back either as it was published last"


def an_article(number: int | str, text: str = "") -> Article:
    text = text or f"Story {number} is long enough to say whose it is, and no other's."
    dated = isinstance(number, int)
    return Article(
        name=f"world/{number}",
        title=f"About {number}",
        title_from=TitleFrom.LEAD,
        summary="",
        blocks=(Block(kind=Kind.PARAGRAPH, text=text),),
        published=datetime(2020, 1, 1, tzinfo=UTC) + int(number) * DAY if dated else None,
        published_from=PublishedFrom.COPY if dated else None,
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )


def of(articles: Sequence[Article], before: Ledger, now: datetime = NOW, config: Config = CONFIG) -> Edition:
    build = Build(config=config, now=now, first_commit=lambda _: None, allow_removals=True)
    return make_edition(articles, before, build)


def rendered(made: Edition) -> dict[str, bytes]:
    return {path: render() for path, render in made.files.items()}


def rebuilt(output: Path, articles: Sequence[Article]) -> Ledger:
    names = {naming.page(article.name): article.name for article in articles}
    return recovery.from_feeds(output, names | {article.url: article.name for article in articles if article.url})


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make archive documents full with four entries."""
    monkeypatch.setattr(archives, "FULL", 4)


# Rebuilt from the feeds


@pytest.mark.parametrize("count", [0, 1, 3, 4, 7, 12])
def test_a_lost_ledger_is_rebuilt_and_the_next_build_is_byte_for_byte_the_same(count: int, output: Path) -> None:
    """Ids, dates, order, archive documents and pages come back from the feeds; the text's sum from the copy itself."""
    articles = [an_article(number) for number in range(count)]
    made = of(articles, NOTHING)
    publish.write(made.files, made.gone, output)
    (output / "ledger.json").unlink()
    again = of(articles, rebuilt(output, articles), NOW + 99 * DAY)
    assert rendered(again) == rendered(made)
    assert publish.write(again.files, again.gone, output).added == ("ledger.json",)


def test_feeds_of_parts_come_back(output: Path) -> None:
    """Each entry is in the archive documents it was in; what is gone meanwhile goes; a site owner's files stay."""
    config = CONFIG._replace(feeds=(FeedKind.SECTION, FeedKind.TAG))
    articles = [an_article(number)._replace(tags=("odd",) if number % 2 else ("even",)) for number in range(20)]
    made = of(articles, NOTHING, config=config)
    publish.write(made.files, made.gone, output)
    (output / "ledger.json").unlink()
    for own in ("index.html", "media/own.png", "tags/own.txt"):
        (output / own).parent.mkdir(exist_ok=True)
        (output / own).write_bytes(made.files["index.html"]() if own == "index.html" else b"own")
    known = rebuilt(output, articles)
    again = of(articles, known, NOW + DAY, config)
    assert rendered(again) == rendered(made)
    bare = of([article._replace(tags=()) for article in articles], known, NOW + DAY, config)
    publish.write(bare.files, bare.gone, output)
    assert not (output / "tags/odd").exists()
    assert (output / "tags/own.txt").exists()
    assert (output / "media/own.png").exists()


def test_feeds_without_pages_come_back(output: Path) -> None:
    """Entries that link nowhere are known by their ids; a renamed one whose id tells no name by that itself."""
    config = CONFIG._replace(pages=False, entries=9)
    articles = [an_article(1), an_article(2)._replace(id="urn:x:2"), an_article("undated")]
    made = of(articles, NOTHING, config=config)
    publish.write(made.files, made.gone, output)
    (output / "ledger.json").unlink()
    known = rebuilt(output, articles)
    assert known.records.keys() == {"world/1", "urn:x:2", "world/undated"}
    again = of(articles, known, NOW + 99 * DAY, config)
    assert rendered(again)["feed.atom"] == rendered(made)["feed.atom"]


def test_feeds_that_hold_only_the_newest_are_no_memory(output: Path) -> None:
    """Without an archive the ids of older entries stand in the ledger alone, so nothing is guessed."""
    config = CONFIG._replace(archives=False)
    for count in (3, 4):
        articles = [an_article(number) for number in range(count)]
        made = of(articles, NOTHING, config=config)
        publish.write(made.files, made.gone, output)
        (output / "ledger.json").unlink()
        if count == CONFIG.entries:
            assert len(rebuilt(output, articles).records) == 3
    with pytest.raises(FeedpubError, match=r"feed\.atom: holds only the newest entries"):
        rebuilt(output, articles)


def test_dates_that_stand_nowhere_but_in_the_feeds_come_back(output: Path) -> None:
    """Undated copy, edited copy, an id of front matter and a URL of its own: all as they were, whatever the clock."""
    copy = [
        an_article("undated"),
        an_article("edited"),
        an_article("named")._replace(id="urn:x:1"),
        an_article("elsewhere")._replace(url="https://example.com/a?b"),
        an_article("elsewhere-too")._replace(url="https://example.com/a?b"),
    ]
    config = CONFIG._replace(entries=9)
    first = of(copy, NOTHING, config=config)
    copy[1] = an_article("edited", "Edited text.")
    copy[2] = copy[2]._replace(id="")
    second = of(copy, first.ledger, NOW + DAY, config)
    publish.write(second.files, second.gone, output)
    again = of(copy, rebuilt(output, copy), NOW + 99 * DAY, config)
    facts = {(e.article.name, e.id, e.link, e.published, e.updated) for e in second.entries}
    assert {(e.article.name, e.id, e.link, e.published, e.updated) for e in again.entries} == facts
    assert rendered(again)["feed.rss"] == rendered(second)["feed.rss"]


def test_what_the_feeds_do_not_tell() -> None:
    """The order of entries is that of their dates again, former pages and what they said are not known any more."""
    known = {"order", "archive", "archives", "page", "id", "published", "updated", "digest", "deleted"}
    lost = {"former", "sketch", "shown", "edited"}
    assert known | lost == set(Record._fields)


def test_a_page_in_our_folder_that_is_not_ours(output: Path) -> None:
    """An address of its own may lie beside our pages; what feedpub can't have written is never taken for its own."""
    address = f"{CONFIG.url}articles/talks.php"
    articles = [an_article(1)._replace(url=address)]
    made = of(articles, NOTHING)
    publish.write(made.files, made.gone, output)
    (output / "ledger.json").unlink()
    found = recovery.from_feeds(output, {address: "world/1"})
    assert [(name, record.page) for name, record in found.records.items()] == [("world/1", "")]


def test_retractions_come_back(output: Path) -> None:
    """What was retracted stays so under its id; its seed, restored, is the same entry again."""
    articles = [an_article(number) for number in range(6)]
    gone = of(articles[1:], of(articles, NOTHING).ledger, NOW + DAY)
    publish.write(gone.files, gone.gone, output)
    found = rebuilt(output, articles[1:])
    again = of(articles[1:], found, NOW + 9 * DAY)
    assert {path: data for path, data in rendered(again).items() if path != "ledger.json"} == {
        path: data for path, data in rendered(gone).items() if path != "ledger.json"
    }
    back = of(articles, found, NOW + 9 * DAY)
    (entry,) = [entry for entry in back.entries if entry.article.name == "world/0"]
    assert entry.id == "tag:example.org,2020:world/0"
    assert entry.updated == NOW + 9 * DAY
    assert b"deleted-entry" not in back.files["feed.atom"]()


def test_a_retraction_whose_name_is_taken_is_known_by_its_id(output: Path) -> None:
    """Another seed has the name now: both entries are remembered."""
    first = of([an_article(1), an_article(2)], NOTHING)
    renamed = an_article(2)._replace(name="world/1")
    second = of([renamed], first.ledger, NOW + DAY)
    publish.write(second.files, second.gone, output)
    found = rebuilt(output, [renamed])
    assert {name: record.id for name, record in found.records.items()} == {
        "world/1": "tag:example.org,2020:world/2",
        "tag:example.org,2020:world/1": "tag:example.org,2020:world/1",
    }


def test_a_seed_that_is_gone_too_is_retracted(output: Path) -> None:
    """The ledger lost and a seed deleted at once: the feeds still tell that it was there."""
    articles = [an_article(number) for number in range(3)]
    made = of(articles, NOTHING)
    publish.write(made.files, made.gone, output)
    again = of(articles[1:], rebuilt(output, articles[1:]), NOW + DAY)
    assert b'ref="tag:example.org,2020:world/0"' in again.files["feed.atom"]()
    assert again.gone == ("articles/world/0.html",)


def test_a_site_moved_while_the_ledger_is_lost(output: Path) -> None:
    """Pages are known by their paths, whatever host they were on: every id stays, the publication's too."""
    articles = [an_article(number) for number in range(5)]
    made = of(articles, NOTHING)
    publish.write(made.files, made.gone, output)
    moved = of(articles, rebuilt(output, articles), config=CONFIG._replace(url="https://news.example.net/"))
    assert [entry.id for entry in moved.entries] == [entry.id for entry in made.entries]
    assert moved.ledger.id == made.ledger.id


def test_a_build_cut_short_and_the_ledger_lost(output: Path) -> None:
    """An entry that is in the archive already and in the feed still, or gone from it and told there, is known once."""
    articles = [an_article(number) for number in range(6)]
    first = of(articles[:5], NOTHING)
    second = rendered(of([articles[0], *articles[2:]], first.ledger, NOW + DAY))
    for mixed in (
        rendered(first) | {"archive/1.atom": second["archive/1.atom"]},
        rendered(first) | {"feed.atom": second["feed.atom"]},
    ):
        publish.write({path: partial(bytes, data) for path, data in mixed.items()}, (), output)
        records = rebuilt(output, articles).records
        assert len({record.id for record in records.values()}) == len(records)
        assert sorted(record.order for record in records.values()) == list(range(1, len(records) + 1))
        assert ledger.read(ledger.write(Ledger(records=records)).decode()).records == records


def test_nothing_published_yet(output: Path) -> None:
    """Without feeds there is nothing to know."""
    assert rebuilt(output, [an_article(1)]) == NOTHING
    output.mkdir()
    assert rebuilt(output, [an_article(1)]) == NOTHING


def test_feeds_of_another_program_are_no_memory(output: Path) -> None:
    """A feed.atom that was there before feedpub tells nothing of its entries."""
    output.mkdir()
    (output / "feed.atom").write_text('<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id></feed>', "utf-8")
    assert rebuilt(output, []) == NOTHING


def without(path: Path) -> None:
    path.unlink()


def edit(old: str, new: str) -> Callable[[Path], None]:
    """Give what replaces a text in a file."""

    def change(path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return change


@pytest.mark.parametrize(
    ("file", "damage"),
    [
        ("feed.atom", lambda path: path.write_bytes(b"")),
        ("feed.atom", lambda path: path.write_bytes(path.read_bytes()[:700])),
        ("feed.atom", lambda path: path.write_bytes(b"<feed/>\x00")),
        ("feed.atom", without),
        ("archive/1.atom", without),
        ("archive/2.atom", without),
        ("archive/1.atom", edit("</feed>", "")),
        ("feed.atom", edit("<id>tag:example.org,2020:/</id>", "")),
        ("feed.atom", edit("<id>tag:example.org,2020:/</id>", "<id>no URI</id>")),
        ("feed.atom", edit('rel="self"', 'rel="selfish"')),
        ("feed.atom", edit("archive/2.atom", "archive/two.atom")),
        ("feed.atom", edit("<id>tag:example.org,2020:world/8</id>", "")),
        ("feed.atom", edit("2020-01-09T00:00:00+00:00", "yesterday")),
        ("feed.atom", edit("2020-01-09T00:00:00+00:00", "2020-01-09T00:00:00")),
        ("feed.atom", edit("articles/world/8.html", "articles/../index.html")),
        ("feed.atom", edit('<link href="https://example.org/news/articles/world/8.html"', "<link")),
        ("archive/1.atom", edit("<published>", "<unpublished>")),
    ],
    ids=range(17),
)
def test_a_damaged_feed_is_no_memory(file: str, damage: Callable[[Path], None], output: Path) -> None:
    """Where the ledger is lost and a feed is damaged, too, nothing is guessed: the message says what to put back."""
    articles = [an_article(number) for number in range(9)]
    made = of(articles, NOTHING)
    publish.write(made.files, made.gone, output)
    damage(output / file)
    with pytest.raises(FeedpubError) as caught:
        rebuilt(output, articles)
    assert str(caught.value) == f"{output / file}: {DAMAGED}"


def test_an_archive_that_is_not_there(output: Path) -> None:
    """However many archive documents a damaged feed speaks of, the first one missing is told."""
    made = of([an_article(number) for number in range(9)], NOTHING)
    publish.write(made.files, made.gone, output)
    edit("archive/2.atom", "archive/99999999999999999999.atom")(output / "feed.atom")
    with pytest.raises(FeedpubError, match=r"archive/3\.atom: is missing or damaged"):
        rebuilt(output, [])


def test_an_entity_in_a_feed_is_not_fetched(output: Path, tmp_path: Path) -> None:
    """A feed that someone has edited can't make the build read another file."""
    made = of([an_article(1)], NOTHING)
    publish.write(made.files, made.gone, output)
    (tmp_path / "secret").write_text("urn:x:secret", encoding="utf-8")
    doctype = f'<!DOCTYPE feed [<!ENTITY e SYSTEM "{tmp_path / "secret"}">]>\n<feed'
    edit("<feed", doctype)(output / "feed.atom")
    edit("<id>tag:example.org,2020:world/1</id>", "<id>&e;</id>")(output / "feed.atom")
    with pytest.raises(FeedpubError, match="is missing or damaged"):
        rebuilt(output, [])


# From a published copy


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """Serve a folder on this machine; give its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        """Tells nothing of its requests."""

        def log_message(self, *_: object) -> None:
            """Keep it."""

        def do_GET(self) -> None:
            """Break off one answer, and send another one on; refuse whom nobody could ask why they come."""
            if self.headers["User-Agent"] != f"feedpub/{__version__}":
                self.send_error(403)
            elif self.path == "/cut/ledger.json":
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b'{"format": 1, ')
            elif self.path == "/moved/ledger.json":
                self.send_response(301)
                self.send_header("Location", "/news/ledger.json")
                self.end_headers()
            else:
                super().do_GET()

    (tmp_path / "site/news").mkdir(parents=True)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "site"))) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/news/", "/news", "/moved/", "/küste/"])
def test_the_ledger_of_a_published_site(path: str, site: str, tmp_path: Path) -> None:
    """It is downloaded from the site's address, with or without the slash, also where that has moved."""
    for folder in ("news", "küste"):
        (tmp_path / "site" / folder).mkdir(exist_ok=True)
        (tmp_path / "site" / folder / "ledger.json").write_bytes(ledger.write(KEPT))
    assert recovery.published(f"{site}{path}") == KEPT
    assert recovery.published(f"{site}{path}".replace("http", "HTTP")) == KEPT


def test_the_ledger_of_a_folder(tmp_path: Path) -> None:
    """It is read from the published copy, named as a path."""
    (tmp_path / "ledger.json").write_bytes(ledger.write(KEPT))
    assert recovery.published(str(tmp_path)) == KEPT


@pytest.mark.parametrize("place", ["nowhere", ".", ""])
def test_a_folder_without_a_ledger(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not taken for a first edition."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FeedpubError) as caught:
        recovery.published(place)
    named = place or "."
    assert str(caught.value) == (
        f"{named}: holds no ledger.json; name the copy that was published last, or leave --previous out the first time"
    )


@pytest.mark.parametrize(
    ("path", "why"),
    [("/nothing/", "HTTP Error 404: File not found"), ("/cut/", "IncompleteRead")],
)
def test_a_download_that_fails(path: str, why: str, site: str) -> None:
    """An answer of not found, and one that is cut short, are errors that say so."""
    with pytest.raises(FeedpubError) as caught:
        recovery.published(f"{site}{path}")
    assert str(caught.value).startswith(f"{site}{path}ledger.json: can't be downloaded: ")
    assert why in str(caught.value)
    assert str(caught.value).endswith("; try again, or leave --previous out the first time you publish")


@pytest.mark.parametrize("address", ["https://", "http://[::1/", "http://example.org/n ws/"])
def test_an_address_that_is_none(address: str) -> None:
    """It is told as a wrong one in feed.toml is."""
    with pytest.raises(FeedpubError) as caught:
        recovery.published(address)
    assert str(caught.value) == (
        "--previous: must be a web address with its scheme and host, like https://example.org/; "
        f"it is {address!r}; leave --previous out the first time you publish"
    )


def test_a_server_that_is_not_there() -> None:
    """A refused connection is an error as well."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{bound.getsockname()[1]}/"
        with pytest.raises(FeedpubError, match=r"can't be downloaded: .*refused"):
            recovery.published(address)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"<html>Not found</html>", "is damaged"),
        (b"\xff\xfe", "can't be downloaded: 'utf-8' codec"),
        (b'{"format": 4, "entries": {}}', "is written by a newer feedpub"),
    ],
)
def test_a_downloaded_ledger_must_be_sound(data: bytes, what: str, site: str, tmp_path: Path) -> None:
    """A page that says "not found" with a status of 200, and a newer ledger, are told with their address."""
    (tmp_path / "site/news/ledger.json").write_bytes(data)
    with pytest.raises(FeedpubError) as caught:
        recovery.published(f"{site}/news")
    assert str(caught.value).startswith(f"{site}/news/ledger.json: {what}")
