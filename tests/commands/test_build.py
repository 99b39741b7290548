"""`feedpub build`, as a user runs it."""

import fcntl
import functools
import http.server
import os
import pty
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from feedpub.commands import main

Write = Callable[[Mapping[str, str]], Path]
STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/news"\n'


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


def feedpub(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_main_job(write_seeds: Write, tmp_path: Path) -> None:
    """A folder of copy becomes three feeds, an index, a page an article, and the ledger."""
    write_seeds({"ferry.txt": STORY, "world/bridge.txt": STORY, "feed.toml": CONFIG})
    done = feedpub("build")
    assert done.exit_code == 0
    assert set(files(tmp_path / "output")) == {
        "feed.atom",
        "feed.json",
        "feed.rss",
        "feeds.opml",
        "sitemap.xml",
        "index.html",
        "404.html",
        "style.css",
        "icon.svg",
        "ledger.json",
        "articles/ferry.html",
        "articles/world/bridge.html",
    }
    assert "2 articles" in done.stdout
    assert "https://example.org/news/feed.atom" in done.stdout
    assert not done.stderr


def test_source_and_output_can_be_named(write_seeds: Write, tmp_path: Path) -> None:
    """SOURCE is an argument, OUTPUT an option; folders above it are made."""
    source = write_seeds({"ferry.txt": STORY})
    assert feedpub("build", str(source), "-o", "site/public").exit_code == 0
    assert (tmp_path / "site/public/feed.rss").is_file()


@pytest.mark.parametrize("source", ["../seeds", "./../desk/../seeds/", "../seeds/."])
def test_a_source_beside_the_folder(
    source: str, write_seeds: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A source is found, and its seeds named, whatever way leads to it."""
    write_seeds({"world/ferry.txt": STORY})
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    assert feedpub("build", source).exit_code == 0
    assert (tmp_path / "desk/output/articles/world/ferry.html").is_file()
    assert feedpub("explain", f"{source}/world/../world/ferry.txt").exit_code == 0


def test_without_feed_toml_it_builds_with_one_warning(write_seeds: Write) -> None:
    """The warning says what to set before publishing, and why."""
    write_seeds({"ferry.txt": STORY})
    done = feedpub("build")
    assert done.exit_code == 0
    assert done.stderr.count("warning:") == 1
    for word in ("title", "url", "address", "id"):
        assert word in done.stderr


@pytest.mark.parametrize(
    ("url", "count"),
    [
        ('url = "http://localhost:8000/"', 1),
        ('url = "https://127.0.0.1/news/"', 1),
        ('url = "http://[::1]:80/"', 1),
        ('title = "News"', 1),
        ('url = "https://localhost.example/"', 0),
    ],
)
def test_an_address_on_this_machine_is_warned_of(url: str, count: int, write_seeds: Write) -> None:
    """Ids are for good and hold the host; so it is said before, by each build, also one that finds nothing to do."""
    write_seeds({"ferry.txt": STORY, "feed.toml": url})
    for _ in range(3):
        done = feedpub("build")
        assert done.exit_code == 0
        assert done.stderr.count("leads every reader to their own machine") == count
    assert count == 0 or done.stderr.startswith("warning: seeds/feed.toml: the publication's url is http")


def test_a_second_build_writes_nothing(write_seeds: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also an hour later, not a byte and not a file time moves."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    feedpub("build")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "output").rglob("*")}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780003600")
    done = feedpub("build")
    assert "nothing changed, nothing written" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "output").rglob("*")} == before


def test_check_lists_changes_and_writes_nothing(write_seeds: Write, tmp_path: Path) -> None:
    """`--check` exits 1 and names each file that a build would add, change or delete; 0 when there is none."""
    source = write_seeds({"ferry.txt": STORY, "bridge.txt": STORY, "feed.toml": CONFIG})
    first = feedpub("build", "--check")
    assert first.exit_code == 1
    assert "would add feed.atom" in first.stdout
    assert not (tmp_path / "output").exists()
    feedpub("build")
    assert feedpub("build", "--check").exit_code == 0
    before = files(tmp_path / "output")
    (source / "bridge.txt").unlink()
    (source / "ferry.txt").write_text(STORY + "The café is open.\n", encoding="utf-8")
    second = feedpub("build", "--check")
    assert second.exit_code == 1
    assert "would change feed.rss" in second.stdout
    assert "would delete articles/bridge.html" in second.stdout
    assert files(tmp_path / "output") == before


def test_older_entries_are_counted(write_seeds: Write) -> None:
    """The report says how many articles are too old for the feeds."""
    write_seeds(
        {f"{n}.txt": f"{STORY}Sailing number {n}.\n" for n in range(4)} | {"feed.toml": CONFIG + "entries = 3\n"}
    )
    done = feedpub("build")
    assert "4 articles, the newest 3 in the feeds" in done.stdout
    assert "1 older" in done.stdout


def test_an_embargo_is_held_and_told(write_seeds: Write, tmp_path: Path) -> None:
    """An article dated ahead waits for a build after that moment."""
    told = f"The board of Alder meets\n\nPublished: 1 January 2031\n\n{STORY}"
    write_seeds({"secret.txt": f"---\ndate: 2031-01-01\n---\n{STORY}", "told.txt": told, "feed.toml": CONFIG})
    done = feedpub("build")
    assert "held until 2031-01-01 00:00 UTC: secret.txt\n" in done.stdout
    assert "held until 2031-01-01 00:00 UTC: told.txt (from copy; `feedpub explain` shows where" in done.stdout
    assert not (tmp_path / "output/articles/secret.html").exists()


def test_in_a_shallow_clone_new_undated_copy_is_warned_of(write_seeds: Write, tmp_path: Path) -> None:
    """It takes the time of the build for ever; what is dated, or published already, needs no commit."""
    dated = f"---\ndate: 2026-05-01\n---\n{STORY}"
    source = write_seeds({"ferry.txt": dated, "feed.toml": CONFIG})
    git = ("git", "-C", str(source), "-c", "user.name=Jo", "-c", "user.email=jo@example.org")
    subprocess.run([*git, "init", "-q"], check=True)
    for message in ("one", "two"):
        subprocess.run([*git, "commit", "--allow-empty", "-q", "-m", message], check=True)
    subprocess.run(["git", "clone", "-q", "--depth", "1", source.as_uri(), "clone"], check=True)
    shutil.copy(source / "feed.toml", "clone")
    shutil.copy(source / "ferry.txt", "clone")
    assert feedpub("build", "clone").stderr == ""
    (tmp_path / "clone/bridge.txt").write_text(STORY.replace("ferry", "bridge"), encoding="utf-8")
    warning = "warning: this is a shallow clone, so git can't tell when copy was first committed; fetch it whole"
    assert feedpub("build", "clone").stderr == f"{warning} (fetch-depth: 0)\n"
    assert feedpub("build", "clone").stderr == ""


def test_all_errors_are_told_at_once(write_seeds: Write, tmp_path: Path) -> None:
    """Every bad seed has its line on standard error, the exit code is 1, and no output appears."""
    source = write_seeds({"good.txt": STORY, "empty.txt": "", "fence.txt": "---\ntitle: A\nStory.\n"})
    (source / "junk.txt").write_bytes(b"\x00\x01\x02\x03" * 99)
    os.mkfifo(source / "pipe.txt")
    (source / "out.txt").symlink_to("/etc/hostname")
    done = feedpub("build")
    assert done.exit_code == 1
    for message in (
        f"{Path('seeds/empty.txt')}: is empty",
        f"{Path('seeds/fence.txt')}:1: front matter opened with --- is never closed",
        f"{Path('seeds/junk.txt')}: is not text",
        f"{Path('seeds/pipe.txt')}: is not a regular file",
        f"{Path('seeds/out.txt')}: is a link out of the source folder",
    ):
        assert message in done.stderr
    assert not (tmp_path / "output").exists()


def test_keep_going_publishes_the_good_ones(write_seeds: Write, tmp_path: Path) -> None:
    """With `--keep-going` the good seeds are published; the errors are told, and the exit code is still 1."""
    write_seeds({"good.txt": STORY, "empty.txt": "", "feed.toml": CONFIG})
    done = feedpub("build", "--keep-going")
    assert done.exit_code == 1
    assert "empty.txt: is empty" in done.stderr
    assert (tmp_path / "output/articles/good.html").is_file()


@pytest.mark.parametrize(
    ("make", "message", "code"),
    [
        (lambda _: None, "seeds: does not exist; give the folder", 2),
        (lambda path: path.write_text(STORY), "seeds: is not a folder; give the folder", 2),
        (lambda path: path.mkdir(), "seeds: holds no .txt file; put the copy there", 1),
    ],
)
def test_a_source_that_is_none(make: Callable[[Path], object], message: str, code: int, tmp_path: Path) -> None:
    """A missing or wrong source is wrong usage, an empty one an error; the message says what to give."""
    make(tmp_path / "seeds")
    done = feedpub("build")
    assert done.exit_code == code
    assert done.stderr.splitlines()[-1].startswith(message)


@pytest.mark.parametrize("output", ["seeds", "seeds/../seeds/"])
def test_no_output_goes_over_the_copy(output: str, write_seeds: Write, tmp_path: Path) -> None:
    """The folder of the copy is not published to, however it is named; one inside it is."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    done = feedpub("build", "-o", output)
    assert done.exit_code == 2
    assert "is the folder of the copy; publish to another with -o" in done.stderr
    assert sorted(path.name for path in (tmp_path / "seeds").iterdir()) == ["feed.toml", "ferry.txt"]
    assert feedpub("build", "-o", "seeds/output").exit_code == 0


def test_the_last_article_can_be_retracted(write_seeds: Write, tmp_path: Path) -> None:
    """A folder without copy may be a mistake, so that has to be said."""
    source = write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    assert feedpub("build").exit_code == 0
    (source / "ferry.txt").unlink()
    assert feedpub("build").exit_code == 1
    done = feedpub("build", "--allow-removals")
    assert done.exit_code == 0
    assert "output: 0 articles, the newest 0 in the feeds\n1 retracted\nretracted ferry.txt\n" in done.stdout
    assert b"at:deleted-entry" in (tmp_path / "output/feed.atom").read_bytes()
    done = feedpub("build", "--check", "--allow-removals")
    assert done.exit_code == 0
    assert "in the feeds\nnothing to publish\nnothing changed, nothing written\n" in done.stdout


def test_wrong_usage_exits_2(write_seeds: Write) -> None:
    """An unknown option, say."""
    write_seeds({"ferry.txt": STORY})
    assert feedpub("build", "--chekc").exit_code == 2


@pytest.mark.parametrize("time", ["yesterday", "", "1e9", "-1", "253402300799", "9" * 5000])
def test_a_time_that_is_none_is_wrong_usage(time: str, write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither is one before 1970, nor the last hours of the year 9999, which are in the year 10000 in Tokyo."""
    write_seeds({"ferry.txt": STORY, "feed.toml": f'{CONFIG}timezone = "Asia/Tokyo"\n'})
    monkeypatch.setenv("SOURCE_DATE_EPOCH", time)
    done = feedpub("build")
    assert done.exit_code == 2
    assert "SOURCE_DATE_EPOCH must be a time in whole seconds" in done.stderr


def test_without_source_date_epoch_the_clock_is_read(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build by hand stamps new, undated copy with its own time."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    assert feedpub("build").exit_code == 0


def test_file_names_reach_the_terminal_harmless(write_seeds: Write) -> None:
    """An escape sequence in a file name is shown, not obeyed."""
    write_seeds({"a\x1b[31m.txt": ""})
    done = feedpub("build")
    assert "\x1b" not in done.stderr
    assert r"a\x1b[31m.txt: has a name with characters that feeds cannot hold" in done.stderr


def test_a_socket_is_no_seed(write_seeds: Write) -> None:
    """Only regular files are opened."""
    source = write_seeds({"ferry.txt": STORY})
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(source / "socket.txt"))
        assert "socket.txt: is not a regular file" in feedpub("build").stderr


# What was published before


def stories(count: int) -> dict[str, str]:
    return {f"s{n}.txt": f"{STORY}Sailing number {n} is as full as all of those before it.\n" for n in range(count)}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine; give its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        """Tells nothing of its requests."""

        def log_message(self, *_: object) -> None:
            """Keep it."""

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_lost_feed_toml_does_not_move_the_site(write_seeds: Write, tmp_path: Path) -> None:
    """Or every subscriber would be led to their own machine; a site that never had one builds on."""
    source = write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    feedpub("build")
    before = files(tmp_path / "output")
    (source / "feed.toml").unlink()
    for option in ("--check", "--allow-removals"):
        done = feedpub("build", option)
        assert done.exit_code == 1
        assert (
            f"{source.name}: has no feed.toml any more, and without it all that is published in output" in done.stderr
        )
    assert files(tmp_path / "output") == before
    for _ in range(2):
        assert feedpub("build", "-o", "another").exit_code == 0


def test_many_entries_do_not_vanish_unasked(write_seeds: Write, tmp_path: Path) -> None:
    """Where copy is missing the build stops and changes nothing; `--check` stops, too; `--allow-removals` goes on."""
    source = write_seeds({**stories(8), "feed.toml": CONFIG})
    feedpub("build")
    for number in range(6):
        (source / f"s{number}.txt").unlink()
    before = files(tmp_path / "output")
    for words in (("build",), ("build", "--check")):
        done = feedpub(*words)
        assert done.exit_code == 1
        assert done.stderr.startswith(
            "6 of 8 published entries would vanish or change their id: s0, s1, s2, s3, s4, ..."
        )
        assert "--allow-removals" in done.stderr
        assert files(tmp_path / "output") == before
    assert feedpub("build", "--allow-removals").exit_code == 0
    assert files(tmp_path / "output")["feed.rss"].count(b"<at:deleted-entry ") == 6


@pytest.mark.parametrize(
    ("damage", "name"), [("empty", "v1.2"), ("unreadable", "v1.2"), ("folder", "v1.2"), ("folder", "may.txt")]
)
def test_seeds_with_errors_are_not_retracted(
    damage: str, name: str, write_seeds: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With `--keep-going` an entry whose seed has errors leaves the feeds for now; page, id and dates stay.

    Permissions don't stop root, so the folder's search is made to fail.
    """
    source = write_seeds({"good.txt": STORY, f"{name}/bad.txt": f"{STORY}Bad.\n", "feed.toml": CONFIG})
    feedpub("build")
    before = files(tmp_path / "output")
    bad, scandir = source / f"{name}/bad.txt", os.scandir

    def refused(folder: Path | int) -> object:
        if isinstance(folder, Path) and folder.name == name:
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    with monkeypatch.context() as patched:
        if damage == "folder":
            patched.setattr(os, "scandir", refused)
        else:
            bad.unlink()
            bad.write_text("", encoding="utf-8") if damage == "empty" else os.mkfifo(bad)
        done = feedpub("build", "--keep-going")
    assert done.exit_code == 1
    assert name in done.stderr
    assert "retracted" not in done.stdout
    now = files(tmp_path / "output")
    page = f"articles/{name.replace('.', '-')}/bad.html"
    assert now[page] == before[page]
    assert now["ledger.json"] == before["ledger.json"]
    assert b"deleted-entry" not in now["feed.atom"]
    assert f"{name}/bad".encode() not in now["feed.atom"]
    bad.unlink()
    bad.write_text(f"{STORY}Bad.\n", encoding="utf-8")
    feedpub("build")
    assert files(tmp_path / "output") == before


STOPS = [
    ("KILL", "says that the story is not to be published"),
    ("NOT FOR PUBLICATION", "says that the story is not to be published"),
    ("Nicht zur Veröffentlichung", "says that the story is not to be published"),
    ("Embargoed until Friday noon", "is embargoed, but not until a date"),
    (f"EMBARGOED UNTIL 5 DECEMBER 2031: {STORY}", "is embargoed, but not until a date"),
]


@pytest.mark.parametrize(("line", "what"), STOPS)
def test_a_published_story_that_is_stopped_is_told_to_be_online(
    line: str, what: str, write_seeds: Write, tmp_path: Path
) -> None:
    """Nothing changes, and the message says where the story still is, and how to retract it."""
    source = write_seeds({"good.txt": STORY, "bad.txt": f"{STORY}Bad.\n", "feed.toml": CONFIG})
    feedpub("build")
    before = files(tmp_path / "output")
    (source / "bad.txt").write_text(f"{line}\n\n{STORY}Bad.\n", encoding="utf-8")
    for words in (["build"], ["build", "--check"], ["build", "--previous", "output"]):
        done = feedpub(*words)
        assert done.exit_code == 1
        assert f"seeds/bad.txt:1: {what}" in done.stderr
        assert (
            "published before, it is still online at https://example.org/news/articles/bad.html: delete the file, or "
            "build with --keep-going, to retract it" in done.stderr
        )
    assert files(tmp_path / "output") == before


@pytest.mark.parametrize(("line", "what"), STOPS)
def test_with_keep_going_a_published_story_that_is_stopped_is_retracted(
    line: str, what: str, write_seeds: Write, tmp_path: Path
) -> None:
    """Page and entry go, and the feed tells so, as of a deleted seed; without that line it is the same entry again."""
    source = write_seeds({"good.txt": STORY, "world/bad.txt": f"{STORY}Bad.\n", "feed.toml": CONFIG})
    feedpub("build")
    (source / "world/bad.txt").write_text(f"{line}\n\n{STORY}Bad.\n", encoding="utf-8")
    done = feedpub("build", "--keep-going")
    assert done.exit_code == 1
    assert f"seeds/world/bad.txt:1: {what}" in done.stderr
    assert "retracted world/bad.txt" in done.stdout
    assert "left out" not in done.stdout
    now = files(tmp_path / "output")
    assert "articles/world/bad.html" not in now
    assert b'deleted-entry ref="tag:example.org,2026:world/bad"' in now["feed.atom"]
    assert "still online" not in feedpub("build").stderr
    (source / "world/bad.txt").write_text(f"{STORY}Bad.\n", encoding="utf-8")
    assert "1 restored" in feedpub("build").stdout
    assert b"<id>tag:example.org,2026:world/bad</id>" in files(tmp_path / "output")["feed.atom"]


def test_many_stories_that_are_stopped_are_not_retracted_unasked(write_seeds: Write, tmp_path: Path) -> None:
    """The guard holds for them as it does for deleted seeds."""
    names = ("one", "two", "three", "four")
    source = write_seeds({"feed.toml": CONFIG, **{f"{name}.txt": f"{STORY}Of {name}.\n" for name in names}})
    feedpub("build")
    before = files(tmp_path / "output")
    for name in names[:2]:
        (source / f"{name}.txt").write_text(f"KILL\n\n{STORY}Of {name}.\n", encoding="utf-8")
    done = feedpub("build", "--keep-going")
    assert (done.exit_code, "2 of 4 published entries would vanish" in done.stderr) == (1, True)
    assert files(tmp_path / "output") == before
    assert "2 retracted" in feedpub("build", "--keep-going", "--allow-removals").stdout


def test_a_story_that_is_stopped_without_a_page_is_in_the_feeds(write_seeds: Write, tmp_path: Path) -> None:
    """There is no address to name; one that was never published is not online, nor known to be where no ledger is."""
    source = write_seeds({"good.txt": STORY, "feed.toml": f"{CONFIG}pages = false\n"})
    feedpub("build")
    (source / "good.txt").write_text(f"KILL\n\n{STORY}", encoding="utf-8")
    (source / "new.txt").write_text(f"KILL\n\n{STORY}New.\n", encoding="utf-8")
    told = feedpub("build").stderr
    assert "it is still online in the feeds: delete" in told
    assert told.count("still online") == 1
    (tmp_path / "output/ledger.json").write_text("{", encoding="utf-8")
    told = feedpub("build").stderr
    assert "says that the story is not to be published" in told
    assert "still online" not in told


def test_a_lost_ledger_is_rebuilt_from_the_feeds(
    write_seeds: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A warning tells of it; the edition is what it was, byte for byte, the ledger too."""
    elsewhere = f"---\nurl: https://example.com/a\n---\n{STORY}"
    write_seeds({**stories(5), "elsewhere.txt": elsewhere, "feed.toml": CONFIG + "entries = 2\n"})
    feedpub("build")
    before = files(tmp_path / "output")
    (tmp_path / "output/ledger.json").unlink()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    done = feedpub("build")
    assert done.exit_code == 0
    assert done.stderr == "warning: output has feeds but no ledger.json; ids and dates are taken from the feeds\n"
    assert files(tmp_path / "output") == before


@pytest.mark.parametrize("text", ["", "{}", '{"format": 4, "entries": {}}', "<<<<<<< HEAD"])
def test_a_damaged_or_newer_ledger_stops_the_build(text: str, write_seeds: Write, tmp_path: Path) -> None:
    """It is told, and neither it nor anything else is overwritten."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    feedpub("build")
    (tmp_path / "output/ledger.json").write_text(text, encoding="utf-8")
    before = files(tmp_path / "output")
    done = feedpub("build")
    assert done.exit_code == 1
    assert done.stderr.startswith("output/ledger.json: is ")
    assert files(tmp_path / "output") == before


@pytest.mark.parametrize("by", ["address", "folder"])
def test_the_ledger_can_be_taken_from_a_published_copy(
    by: str, write_seeds: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a job that starts with an empty output folder, a later build gives what is published, byte for byte."""
    write_seeds({**stories(5), "feed.toml": CONFIG + "entries = 2\n"})
    feedpub("build", "-o", "site/news")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    with served(tmp_path / "site") as address:
        done = feedpub("build", "--previous", f"{address}news" if by == "address" else "site/news")
    assert done.exit_code == 0
    assert "added 0" not in done.stdout
    assert files(tmp_path / "output") == files(tmp_path / "site/news")


@pytest.mark.parametrize("previous", ["", "nowhere", "http://127.0.0.1:9/", "404", "https://"])
def test_a_published_copy_that_can_not_be_had_stops_the_build(
    previous: str, write_seeds: Write, tmp_path: Path
) -> None:
    """Also where a variable of the workflow is empty: no id starts anew, and nothing is written."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    with served(tmp_path) as address:
        done = feedpub("build", "--previous", f"{address}nothing" if previous == "404" else previous)
    assert done.exit_code == 1
    assert "leave --previous out the first time" in done.stderr
    assert not (tmp_path / "output").exists()
    assert not done.stdout


def test_a_rename_leaves_a_page_that_leads_on(write_seeds: Write, tmp_path: Path) -> None:
    """Renamed into a section and edited at once: the same entry, and links to the old page still work."""
    source = write_seeds({**stories(3), "feed.toml": CONFIG})
    feedpub("build")
    (source / "world").mkdir()
    shutil.move(source / "s0.txt", source / "world/ferry.txt")
    with (source / "world/ferry.txt").open("a", encoding="utf-8") as seed:
        seed.write("All are welcome.\n")
    done = feedpub("build")
    assert "updated world/ferry.txt (" in done.stdout
    assert "retracted" not in done.stdout
    assert b"url=../articles/world/ferry.html" in files(tmp_path / "output")["articles/s0.html"]


# One build at a time


def test_a_second_process_is_told_that_the_first_is_at_work(write_seeds: Write, tmp_path: Path) -> None:
    """It exits 1 and writes nothing; the lock leaves no file. `--check`, which only looks, needs none."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    (tmp_path / "output").mkdir()
    command = [sys.executable, "-m", "feedpub", "build"]
    folder = os.open(tmp_path / "output", os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        looked = subprocess.run([*command, "--check"], capture_output=True, text=True, check=False)
    finally:
        os.close(folder)
    what = "output: is being published to by another feedpub; wait for it to end, then run the build again\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", what)
    assert "would add ledger.json" in looked.stdout
    assert files(tmp_path / "output") == {}
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""
    assert not [path for path in files(tmp_path / "output") if "lock" in path]


# In CI


def test_on_github_errors_are_annotations(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each points to file and line, in the form of GitHub's workflow commands; elsewhere it is plain text."""
    write_seeds({"a.txt": "", "b,100%: c.txt": "---\ntitle: A\nStory.\n"})
    plain = feedpub("build").stderr
    assert "::" not in plain
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    done = feedpub("build")
    assert done.exit_code == 1
    empty, unclosed = done.stderr.splitlines()[-2:]
    assert empty.startswith("::error file=seeds/a.txt::seeds/a.txt: is empty; ")
    assert unclosed.startswith(
        "::error file=seeds/b%2C100%25%3A c.txt,line=1::seeds/b,100%25: c.txt:1: front matter opened with --- is never"
    )


def test_an_annotation_can_not_be_broken_out_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Line ends in what is told start no command of their own; where no file is at fault, none is named."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    (tmp_path / "seeds").mkdir()
    done = feedpub("build", "a\n::error::b\r")
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("::error")]
    assert line.startswith("::error file=a%0A%3A%3Aerror%3A%3Ab%0D::a%0A::error::b%0D: does not exist; ")


def test_what_no_file_is_to_blame_for_is_an_annotation_as_well(
    write_seeds: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The guard names no file."""
    source = write_seeds({**stories(3), "feed.toml": CONFIG})
    feedpub("build")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    (source / "s0.txt").unlink()
    (source / "s1.txt").unlink()
    assert feedpub("build").stderr.startswith("::error::2 of 3 published entries would vanish")


@pytest.mark.parametrize("in_ci", [True, False])
def test_in_ci_no_control_characters_are_printed(
    in_ci: bool,  # noqa: FBT001
    write_seeds: Write,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also where the job runs at a terminal, which some do; at one's own, the warning is in colour."""
    write_seeds({"ferry.txt": STORY, "empty.txt": ""})
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    if in_ci:
        monkeypatch.setenv("CI", "true")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "feedpub", "build", "--keep-going"]
    subprocess.run(command, stdout=theirs, stderr=theirs, check=False)
    os.close(theirs)
    printed = os.read(ours, 100_000)
    os.close(ours)
    assert b"warning: " in printed
    assert (b"\x1b" in printed) is not in_ci
