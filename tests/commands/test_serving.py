"""`feedpub serve`, as a user runs it."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser
import pytest
from click.testing import CliRunner, Result
from newsroom import Newsroom

from feedpub import edition
from feedpub import serve as serving
from feedpub.commands import copydesk, main, preview
from feedpub.commands.preview import Preview
from feedpub.errors import FeedpubError
from feedpub.generator import pages

pytestmark = pytest.mark.usefixtures("measured")

STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/news"\n'
COPY = {"feed.toml": CONFIG, "ferry.txt": STORY, "world/bridge.txt": STORY.replace("ferry", "bridge")}


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """Give a newsroom that is open until the test ends."""
    room = Newsroom(tmp_path, COPY)
    yield room
    room.close()


def write_copy(folder: Path) -> None:
    for name, text in COPY.items():
        path = folder / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def feedpub(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def get(room: Newsroom, path: str, **headers: str) -> tuple[int, bytes]:
    connection = HTTPConnection(urlsplit(room.address).netloc, timeout=20)
    try:
        connection.putrequest("GET", path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def ids(room: Newsroom) -> dict[str, str]:
    """Give the id of each entry of the feed, by its title."""
    found = feedparser.parse(get(room, "/feed.atom")[1])
    return {entry.title: entry.id for entry in found.entries} | {"feed": found.feed.id}


def test_it_tells_where_to_look_and_to_subscribe(newsroom: Newsroom) -> None:
    """Each address stands alone behind its word, ready to be copied, and leads where it says."""
    title, *lines, end = newsroom.told().splitlines()
    assert title == "Harbour News: 2 articles"
    assert end == "Ctrl-C ends it"
    told = [(line.split()[0], line.split()[-1]) for line in lines]
    assert [(word, address.removeprefix(newsroom.address)) for word, address in told][:3] == [
        ("read", ""),
        ("subscribe", "feed.atom"),
        ("subscribe", "feed.rss"),
    ]
    for _, address in told:
        assert get(newsroom, urlsplit(address).path)[0] == 200


def test_addresses_are_the_server_s_and_ids_the_publication_s(newsroom: Newsroom, tmp_path: Path) -> None:
    """Links and rel=self lead back to the preview; the ids are those that a build will give."""
    feed = get(newsroom, "/feed.atom")[1].decode()
    found = feedparser.parse(feed)
    addresses = {link.href for link in found.feed.links if link.rel in {"self", "alternate"}}
    assert addresses == {newsroom.address, f"{newsroom.address}feed.atom"}
    assert {entry.link.partition("articles/")[0] for entry in found.entries} == {newsroom.address}
    assert "https://example.org" not in feed
    assert feedpub("build").exit_code == 0
    built = feedparser.parse((tmp_path / "output/feed.atom").read_bytes())
    assert ids(newsroom) == {entry.title: entry.id for entry in built.entries} | {"feed": built.feed.id}


def test_ids_follow_the_address_until_they_are_published(newsroom: Newsroom) -> None:
    """Where feed.toml names another host while the copy is looked at, a build will make the ids of that."""
    newsroom.edit({"feed.toml": CONFIG.replace("example.org", "harbour.example")})
    assert feedpub("build").exit_code == 0
    built = feedparser.parse(Path("output/feed.atom").read_bytes())
    assert ids(newsroom) == {entry.title: entry.id for entry in built.entries} | {"feed": built.feed.id}


def test_it_writes_nothing(newsroom: Newsroom, tmp_path: Path) -> None:
    """Neither the output folder nor a ledger, nor anything beside the copy."""
    newsroom.edit({"ferry.txt": STORY.replace("a month", "a year")})
    get(newsroom, "/index.html")
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {"serve.out", "serve.err", *(f"seeds/{name}" for name in COPY)}


def test_ids_and_dates_come_from_the_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has been published is shown as it was, also where its seed has been renamed since."""
    Newsroom(tmp_path, COPY).close()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert feedpub("build").exit_code == 0
    (tmp_path / "seeds/ferry.txt").rename(tmp_path / "seeds/boat.txt")
    room = Newsroom(tmp_path, {})
    try:
        feed = feedparser.parse(get(room, "/feed.atom")[1])
        found = {entry.link.removeprefix(room.address): (entry.id, entry.published) for entry in feed.entries}
        assert found["articles/boat.html"] == ("tag:example.org,2023:ferry", "2023-11-14T22:13:20+00:00")
    finally:
        room.close()


def test_a_build_meanwhile_is_noticed(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The preview goes on from what has been published."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert feedpub("build").exit_code == 0
    newsroom.wait_for("rebuilt: 2 articles")
    assert set(ids(newsroom).values()) == {
        "tag:example.org,2023:ferry",
        "tag:example.org,2023:world/bridge",
        "tag:example.org,2023:/",
    }


def test_changes_are_shown_and_told(newsroom: Newsroom) -> None:
    """A new article, an edit, a deletion, another title of the publication: each without a restart."""
    before = ids(newsroom)
    newsroom.edit({"tram.txt": STORY.replace("ferry", "tram")})
    assert "added tram.txt\n" in newsroom.told()
    newsroom.edit({"ferry.txt": STORY.replace("a month", "a year")})
    assert "updated ferry.txt (title, " in newsroom.told()
    assert b"a year" in get(newsroom, "/articles/ferry.html")[1]
    newsroom.edit({"feed.toml": CONFIG.replace("Harbour", "Port")})
    assert b"Port News" in get(newsroom, "/feed.atom")[1]
    (newsroom.source / "tram.txt").unlink()
    newsroom.wait_for("retracted tram.txt")
    assert get(newsroom, "/articles/tram.html")[0] == 404
    assert before["feed"] == ids(newsroom)["feed"]


def test_a_mistake_leaves_the_old_edition_up(newsroom: Newsroom) -> None:
    """It is told with file and line; once it is put right, the new edition is shown."""
    feed = get(newsroom, "/feed.atom")
    newsroom.put({"tram.txt": "---\ntitel: Tram\n---\nThe tram.\n"})
    newsroom.wait_for("the edition before is shown on")
    assert f"{newsroom.source}/tram.txt:2: unknown key titel; did you mean title?" in newsroom.log()
    assert get(newsroom, "/feed.atom") == feed
    newsroom.edit({"tram.txt": "---\ntitle: Tram\n---\nThe tram.\n"})
    assert b"<title>Tram</title>" in get(newsroom, "/feed.atom")[1]
    assert newsroom.log().count("the edition before") == 1


def test_a_published_story_that_is_stopped_is_told_to_be_online(newsroom: Newsroom) -> None:
    """As a build tells it; the edition before is shown on."""
    assert feedpub("build").exit_code == 0
    newsroom.put({"ferry.txt": f"KILL\n\n{STORY}"})
    newsroom.wait_for("the edition before is shown on")
    told = newsroom.log()
    assert "ferry.txt:1: says that the story is not to be published" in told
    assert "it is still online at https://example.org/news/articles/ferry.html" in told
    assert get(newsroom, "/articles/ferry.html")[0] == 200


def test_a_page_that_can_t_be_rendered_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a template with a mistake in it: before it is shown, not when somebody asks for the page."""
    write_copy(tmp_path)
    looking = Preview(tmp_path / "seeds", tmp_path / "output", "http://127.0.0.1:8000/")
    looking.make()

    def refuse(*_: object) -> None:
        raise FeedpubError.at(file="seeds/templates/article.html", what="is wrong")

    monkeypatch.setattr(pages, "article_page", refuse)
    with pytest.raises(FeedpubError, match="is wrong"):
        looking.make()


def test_a_publication_may_be_feeds_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then there is no page to open, and none is named; the list of all feeds is."""
    write_copy(tmp_path)
    make = edition.make

    def without_pages(*given: Any) -> edition.Edition:  # noqa: ANN401  handed on
        made = make(*given)
        feeds = {path: render for path, render in made.files.items() if path.endswith(".atom")}
        return made._replace(files={**feeds, "feeds.opml": feeds["feed.atom"]})

    def stop(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(edition, "make", without_pages)
    monkeypatch.setattr(serving.Server, "run", stop)
    done = feedpub("serve", "--port", "0")
    assert (done.exit_code, done.stderr) == (0, "stopped\n")
    told = [line.rpartition("/")[::2] for line in done.stdout.splitlines()[1:-1]]
    assert [(line.split()[0], file) for line, file in told] == [("subscribe", "feed.atom"), ("all", "feeds.opml")]


def test_many_changes_are_counted(newsroom: Newsroom) -> None:
    """A new branch checked out doesn't scroll everything else away."""
    newsroom.put({f".batch/{number}.txt": STORY.replace("ferry", f"ferry {number}") for number in range(30)})
    (newsroom.source / ".batch").rename(newsroom.source / "batch")  # all of them at once
    newsroom.wait_for("more\n")
    shown = re.findall(r"^added ", newsroom.told(), flags=re.MULTILINE)
    more = re.search(r"^\.\.\. and (\d+) more$", newsroom.told(), flags=re.MULTILINE)
    assert more
    assert len(shown) == 20
    assert int(more[1]) == 10


def test_many_may_go(newsroom: Newsroom) -> None:
    """A build would stop and ask; here it is only looked at, and nothing is lost."""
    newsroom.edit({f"{number}.txt": STORY.replace("ferry", f"ferry {number}") for number in range(8)})
    for number in range(8):
        (newsroom.source / f"{number}.txt").unlink()
    newsroom.wait_for("rebuilt: 2 articles")
    (newsroom.source / "ferry.txt").unlink()
    newsroom.wait_for("rebuilt: 1 article\n")


def test_ctrl_c_ends_it_cleanly(newsroom: Newsroom) -> None:
    """It is how this command is meant to end, so the exit code is 0, and no traceback is shown."""
    assert newsroom.close() == 0
    assert newsroom.log() == "stopped\n"


def test_mistakes_at_the_start_end_it(tmp_path: Path) -> None:
    """As they end a build; and so does a folder that holds no copy."""
    (tmp_path / "seeds").mkdir()
    done = feedpub("serve", "--port", "0")
    assert (done.exit_code, done.stderr) == (
        1,
        "seeds: holds no .txt file; put the copy there, one article a file\n",
    )
    (tmp_path / "seeds/tram.txt").write_text("---\ntitel: Tram\n---\nThe tram.\n", encoding="utf-8")
    done = feedpub("serve", "--port", "0")
    assert done.exit_code == 1
    assert done.stderr.startswith("seeds/tram.txt:2: unknown key titel")


def test_a_busy_port_is_told() -> None:
    """With what to do about it."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = feedpub("serve", "--port", str(port))
    assert done.exit_code == 1
    assert done.stderr == f"port {port} is in use; name another with --port, or give --port 0 for any that is free\n"


def test_a_port_that_is_not_ours_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Low ports belong to the system on some machines."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(serving, "Server", refuse)
    done = feedpub("serve", "--port", "80")
    assert done.exit_code == 1
    assert done.stderr.startswith("port 80 can't be used: Permission denied; name another")


def test_a_port_is_a_number_that_ports_have() -> None:
    """Anything else is wrong usage."""
    assert feedpub("serve", "--port", "70000").exit_code == 2


def test_only_this_machine_is_served(newsroom: Newsroom) -> None:
    """It listens on the loopback address alone."""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", urlsplit(newsroom.address).port), timeout=5)


def test_nothing_on_the_disk_is_reached(newsroom: Newsroom, tmp_path: Path) -> None:
    """Neither the seeds, nor what a link in the output folder leads to, nor under another name."""
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "output").mkdir()
    (tmp_path / "output/secret").symlink_to(tmp_path / "secret")
    (newsroom.source / "secret").symlink_to(tmp_path / "secret")
    for path in ("/secret", "/ferry.txt", "/seeds/ferry.txt", "/feed.toml", f"{tmp_path}/secret", "/..%2fsecret"):
        assert get(newsroom, path) == (404, b"Not found\n")
    assert get(newsroom, "/", Host="evil.example") == (404, b"Not found\n")


def test_a_link_out_of_the_copy_is_a_mistake(newsroom: Newsroom, tmp_path: Path) -> None:
    """As in a build; what it leads to is never shown."""
    (tmp_path / "secret").write_text("The secret of the harbour is out.\n", encoding="utf-8")
    (newsroom.source / "link.txt").symlink_to(tmp_path / "secret")
    newsroom.wait_for("link.txt: is a link out of the source folder")
    assert get(newsroom, "/articles/link.html") == (404, b"Not found\n")


def test_an_article_dated_ahead_appears_at_its_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing has changed on the disk, and yet there is a new edition."""
    now = datetime(2026, 6, 1, 12, tzinfo=UTC)
    for module in (preview, copydesk):
        monkeypatch.setattr(module, "time_of_build", lambda: now)
    (tmp_path / "seeds").mkdir()
    for name, hour in {"now": "11:00", "soon": "13:00"}.items():
        text = f"---\ndate: 2026-06-01 {hour}\n---\n{STORY.replace('ferry', name)}"
        (tmp_path / f"seeds/{name}.txt").write_text(text, encoding="utf-8")
    looking = Preview(tmp_path / "seeds", tmp_path / "output", "http://127.0.0.1:8000/")
    assert [entry.article.name for entry in looking.make().edition.entries] == ["now"]
    assert not looking.has_changed()
    now += timedelta(hours=1)
    assert looking.has_changed()
    assert [entry.article.name for entry in looking.make().edition.entries] == ["soon", "now"]
    assert not looking.has_changed()


def test_an_updated_dated_ahead_is_told_at_its_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Likewise."""
    now = datetime(2026, 6, 1, 12, tzinfo=UTC)
    for module in (preview, copydesk):
        monkeypatch.setattr(module, "time_of_build", lambda: now)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/ferry.txt").write_text(f"---\nupdated: 2026-06-01 13:00\n---\n{STORY}", encoding="utf-8")
    looking = Preview(tmp_path / "seeds", tmp_path / "output", "http://127.0.0.1:8000/")
    assert [entry.updated for entry in looking.make().edition.entries] == [now]
    assert not looking.has_changed()
    now += timedelta(hours=1)
    assert looking.has_changed()
    assert [entry.updated for entry in looking.make().edition.entries] == [now]


def test_many_files_are_looked_at_less_often(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that looking at an archive of many years leaves the machine some time for other things."""
    monkeypatch.setattr(preview, "FILES_A_TURN", 1)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/ferry.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "seeds/tram.txt").write_text(STORY.replace("ferry", "tram"), encoding="utf-8")
    looking = Preview(tmp_path / "seeds", tmp_path / "output", "http://127.0.0.1:8000/")
    looking.make()
    (tmp_path / "seeds/tram.txt").unlink()
    assert [looking.has_changed() for _ in range(6)] == [False, False, True] * 2


def test_its_output_can_be_cut_short(tmp_path: Path) -> None:
    """`feedpub serve | head -1` ends when head does, without a traceback."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/ferry.txt").write_text(STORY, encoding="utf-8")
    command = f"{sys.executable} -m feedpub serve --port 0 | true"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False, env=os.environ
    )
    assert "Traceback" not in done.stderr
