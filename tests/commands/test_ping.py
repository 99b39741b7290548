"""`feedpub ping`, as a user or a workflow runs it."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hub import Hub, open_hub

from feedpub import websub
from feedpub.commands import main
from feedpub.errors import FeedpubError

STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


@pytest.fixture
def hub() -> Iterator[Hub]:
    """Give a hub that is open until the test ends."""
    with open_hub() as hub:
        yield hub


def feedpub(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def publish(hub: str = "") -> None:
    """Write a publication with this hub, and build it."""
    Path("seeds").mkdir()
    Path("seeds/ferry.txt").write_text(STORY, encoding="utf-8")
    line = f'hub = "{hub}"\n' if hub else ""
    Path("seeds/feed.toml").write_text(f'title = "News"\nurl = "https://example.org/news"\n{line}', encoding="utf-8")
    assert feedpub("build").exit_code == 0


def test_the_hub_is_told_of_every_feed(hub: Hub) -> None:
    """Those of sections and other parts too; not drafts, archives and pages, nor the feeds of a blog beside it."""
    publish(hub.address)
    others = (".feedpub-staging/feed.atom", "archive/1.atom", "sections/feed.html", "blog/feed.rss")
    for path in ("sections/böck/feed.rss", *others):
        Path("output", path).parent.mkdir(parents=True, exist_ok=True)
        Path("output", path).touch()
    done = feedpub("ping")
    assert done.exit_code == 0
    topics = [form["hub.url"] for _, _, form in hub.told]
    assert [topic for topic in topics if not topic.endswith(".json")] == [
        "https://example.org/news/feed.atom",
        "https://example.org/news/feed.rss",
        "https://example.org/news/sections/b%C3%B6ck/feed.rss",
    ]
    assert done.stdout.splitlines() == [f"told {hub.address} of {topic}" for topic in topics]
    assert not done.stderr


def test_a_refusal_is_told_and_fails(hub: Hub) -> None:
    """Every feed is tried, since a hub may know one and not another; what it has against all is told once."""
    publish(hub.address)
    hub.answer = (400, {}, b"no such \x1b[31mtopic\x1b[0m")
    done = feedpub("ping")
    assert done.exit_code == 1
    assert not done.stdout
    (line,) = done.stderr.splitlines()
    assert len(hub.told) >= 2
    others = f"{len(hub.told) - 1} more"
    assert f": the hub refuses https://example.org/news/feed.atom and {others}: 400 Bad Request: no such " in line
    assert "\x1b" not in done.stderr


def test_a_refusal_of_one_feed_names_it(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """What differs from feed to feed is told of each, but for the feed's own address in the hub's words."""
    publish(hub.address)
    monkeypatch.setattr(websub, "publish", lambda _, topic: f"404 {topic}" if topic.endswith("s") else topic[-4:])
    lines = [line.removeprefix(f"{hub.address}: the hub refuses ") for line in feedpub("ping").stderr.splitlines()]
    assert lines == [
        "https://example.org/news/feed.atom: atom",
        "https://example.org/news/feed.json: json",
        "https://example.org/news/feed.rss: 404 it",
    ]


def test_a_hub_that_can_t_be_reached_fails_once() -> None:
    """Not once for every feed, after as many time-outs."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    publish(f"http://127.0.0.1:{port}/")
    done = feedpub("ping")
    assert done.exit_code == 1
    assert done.stderr.startswith(f"http://127.0.0.1:{port}/: the hub can't be reached: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_refusal_is_told_before_a_hub_that_goes_away(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be why: each is a line of its own."""
    publish(hub.address)

    def refuse_one(_: str, topic: str) -> str:
        if topic.endswith(".atom"):
            return "429 Too Many Requests"
        raise FeedpubError.at(hub.address, "the hub can't be reached: timed out")

    monkeypatch.setattr(websub, "publish", refuse_one)
    done = feedpub("ping")
    assert done.exit_code == 1
    refusal, end = done.stderr.splitlines()
    assert refusal.endswith("the hub refuses https://example.org/news/feed.atom: 429 Too Many Requests")
    assert end.endswith("the hub can't be reached: timed out")


def test_without_a_hub_it_says_so() -> None:
    """And ends well, so that a workflow may always call it."""
    publish()
    done = feedpub("ping")
    assert done.exit_code == 0
    assert done.stdout == "seeds/feed.toml names no hub, so there is nobody to tell\n"


def test_folders_can_be_named(hub: Hub) -> None:
    """Those that were built."""
    publish(hub.address)
    Path("seeds").rename("copy")
    Path("output").rename("public")
    assert feedpub("ping", "copy", "-o", "public").exit_code == 0
    assert hub.told


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["nowhere"], 2, "nowhere: is not a folder; give the folder that holds feed.toml\n"),
        (["seeds/ferry.txt"], 2, "seeds/ferry.txt: is not a folder; give the folder that holds feed.toml\n"),
        (["-o", "nowhere"], 1, "nowhere: holds no feeds; name the folder that was deployed with --output\n"),
    ],
)
def test_what_is_not_there_is_told(words: list[str], code: int, message: str) -> None:
    """Nobody believes to have told the hub, who hasn't."""
    publish("https://hub.example/")
    done = feedpub("ping", *words)
    assert (done.exit_code, done.stderr) == (code, message)


def test_a_hub_is_a_web_address() -> None:
    """As every other mistake in feed.toml, this one is told with its line."""
    publish()
    Path("seeds/feed.toml").write_text('title = "News"\nhub = "hub.example"\n', encoding="utf-8")
    done = feedpub("ping")
    assert done.exit_code == 1
    assert done.stderr.startswith("seeds/feed.toml:2: hub must be a web address")
