"""A cache makes a build faster and decides nothing: with it, without it, with a damaged one, the bytes are the same."""

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner, Result

from feedpub import cache, ledgerchunks, media, parser, reading, rendering, seeds, snapshot, stamps
from feedpub.commands import building, main, report, resources
from feedpub.errors import FeedpubError
from feedpub.manifest import Manifest
from feedpub.model import Article, Listed
from feedpub.newest import Newest
from feedpub.parser.titles import title
from feedpub.reading import Reader
from feedpub.seeds import Seed
from feedpub.staging import Staging

Write = Callable[[Mapping[str, str]], Path]
Tree = dict[str, bytes]
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/"\nentries = 5\nfeeds = ["section", "place"]\n'
FEEDS_ALONE = 'url = "https://example.org/"\npages = false\narchives = false\n'
STORY = (
    "LONDON, May {day} - The ferry sails again, its owner said on Monday. Ticket {number} is on sale.\n\nIt is blue.\n"
)
MONDAY = 1_780_000_000
HOUR = 3600


@pytest.fixture(autouse=True)
def _quick_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let files count as settled at once, no test changing one twice in a tick of the clock; and chunks be small."""
    for module in (stamps, snapshot):
        monkeypatch.setattr(module, "SETTLED", -HOUR * 10**9)
    monkeypatch.setattr(ledgerchunks, "LAST", ledgerchunks.LAST[:-1])


@pytest.fixture
def source(write_seeds: Write) -> Path:
    """Give a publication of thirty articles."""
    folders = ("", "world/", "sport/")
    stories = {f"{folders[n % 3]}{n}.txt": STORY.format(day=n % 28 + 1, number=n) for n in range(30)}
    return write_seeds({"feed.toml": CONFIG, **stories})


def build(source: Path, output: Path, *words: str, now: int = MONDAY) -> Result:
    """Run `feedpub build`."""
    given = ("build", str(source), "-o", str(output), "--jobs", "1", *words)
    return CliRunner().invoke(main, given, env={"SOURCE_DATE_EPOCH": str(now)}, catch_exceptions=False)


def built(source: Path, output: Path, *words: str, now: int = MONDAY) -> Tree:
    """Publish, and give every file."""
    done = build(source, output, *words, now=now)
    assert done.exit_code == 0, done.output
    return tree(output)


def tree(output: Path) -> Tree:
    """Give every file."""
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def caches() -> list[Path]:
    return list((Path(os.environ["XDG_CACHE_HOME"]) / "feedpub").iterdir())


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_the_cache_lies_where_the_system_keeps_caches(
    system: str, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below the user's home, unless XDG_CACHE_HOME names another folder; platformdirs says so where it is asked."""
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "platform", system)
    built(source, tmp_path / "output")
    assert len(list((tmp_path / "home" / ".cache" / "feedpub").iterdir())) == 1


def test_without_copy_there_is_no_word_to_repeat(source: Path, tmp_path: Path) -> None:
    """What was allowed once, to retract all there was, is asked for again by a build that is not told so."""
    output = tmp_path / "output"
    built(source, output)
    for seed in source.rglob("*.txt"):
        seed.unlink()
    for _ in range(2):
        built(source, output, "--allow-removals")
    assert build(source, output).exit_code == build(source, output, "--no-cache").exit_code == 1


# What happens to the cache


def nothing(_: Random) -> None:
    """Leave it as it is."""


def delete(_: Random) -> None:
    for path in caches():
        path.unlink()


def damage(random: Random) -> None:
    """Change some bytes anywhere in it."""
    for path in caches():
        data = bytearray(path.read_bytes())
        for _ in range(random.choice((1, 50))):
            data[random.randrange(len(data))] = random.randrange(256)
        path.write_bytes(data)


def swap(random: Random) -> None:
    """Put each piece in another's place."""
    for path in caches():
        disk = sqlite3.connect(path)
        rows = disk.execute("SELECT name, data FROM kept").fetchall()
        data = [row[1] for row in rows]
        random.shuffle(data)
        disk.executemany("UPDATE kept SET data = ? WHERE name = ?", zip(data, (row[0] for row in rows), strict=True))
        disk.commit()
        disk.close()


# What happens to the copy


def edit(source: Path, random: Random) -> None:
    path = random.choice(sorted(source.rglob("*.txt")))
    path.write_text(path.read_text() + f"\nMore was said later ({random.random()}).\n")


def loosen(source: Path, random: Random) -> None:
    """Add white space that nobody sees, or take it away."""
    path = random.choice(sorted(source.rglob("*.txt")))
    text = path.read_text()
    path.write_text(random.choice((text.rstrip(), text.rstrip() + "\n", text.replace("\n", " \n"), f"\n\n{text}")))


def add(source: Path, random: Random) -> None:
    (source / f"new-{random.random()}.txt").write_text(STORY.format(day=3, number=random.random()))


def remove(source: Path, random: Random) -> None:
    random.choice(sorted(source.rglob("*.txt"))).unlink()


def rename(source: Path, random: Random) -> None:
    path = random.choice(sorted(source.rglob("*.txt")))
    path.rename(path.with_name(f"renamed-{random.random()}.txt"))


def point(source: Path, random: Random) -> None:
    """Let one story point its reader to others."""
    path = random.choice(sorted(source.rglob("*.txt")))
    path.write_text(path.read_text() + "\nAlso Read | The ferry sails again\n")


def configure(source: Path, random: Random) -> None:
    (source / "feed.toml").write_text(CONFIG + random.choice(('date_order = "MDY"\n', "", 'timezone = "Asia/Tokyo"\n')))


def restyle(source: Path, random: Random) -> None:
    """Give the site another style sheet."""
    (source / "templates").mkdir(exist_ok=True)
    (source / "templates/style.css").write_text(f"/* {random.random()} */")


@pytest.mark.parametrize("accident", [nothing, delete, damage, swap])
@pytest.mark.usefixtures("unmeasured")
def test_the_bytes_are_those_of_a_build_without_a_cache(
    accident: Callable[[Random], None], source: Path, tmp_path: Path
) -> None:
    """Whatever happens to the copy from build to build, and to the cache."""
    random = Random(accident.__name__)  # noqa: S311  no secrets here
    for day in range(12):
        for _ in range(random.randint(0, 2)):
            random.choice((edit, loosen, add, remove, rename, point, configure, restyle))(source, random)
        now = MONDAY + day * 24 * HOUR
        alone = built(source, tmp_path / "alone", "--no-cache", now=now)
        assert built(source, tmp_path / "cached", now=now) == alone
        accident(random)
        assert build(source, tmp_path / "cached", "--check", now=now + HOUR).exit_code == 0
    assert len(caches()) == 1 or accident is damage  # whose last check may delete it


@pytest.mark.parametrize("config", [CONFIG, FEEDS_ALONE], ids=["everything", "feeds alone"])
@pytest.mark.parametrize("jobs", ["2", "3"])
def test_any_number_of_workers_gives_the_same_bytes(
    jobs: str, config: str, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the work is shared out."""
    (source / "feed.toml").write_text(config)
    for module, name in ((reading, "BATCH"), (rendering, "BATCH"), (rendering, "LITTLE")):
        monkeypatch.setattr(module, name, 7)
    alone = built(source, tmp_path / "alone", "--no-cache")
    assert built(source, tmp_path / "spread", "--no-cache", "--jobs", jobs) == alone
    assert built(source, tmp_path / "cached", "--jobs", jobs) == alone


KILLED_WITH_WORKERS = """
import multiprocessing, os, signal, sys
from feedpub import rendering
from feedpub.commands import main
render = rendering.render
def killed(*given):
    for number, one in enumerate(render(*given)):
        if number == 5:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
        yield one
rendering.render, rendering.LITTLE, rendering.BATCH = killed, 0, 5
main()
"""


def test_killed_with_its_workers(source: Path, tmp_path: Path) -> None:
    """The next build finds the folder free at once, and ends as if nothing had happened; no worker stays behind."""
    words = ["build", str(source), "-o", str(tmp_path / "output"), "--jobs", "2"]
    code = [sys.executable, "-c", KILLED_WITH_WORKERS, *words]
    done = subprocess.run(
        code, stdout=subprocess.PIPE, env=os.environ | {"SOURCE_DATE_EPOCH": str(MONDAY)}, check=False
    )
    assert done.returncode == -signal.SIGKILL
    assert built(source, tmp_path / "output") == built(source, tmp_path / "alone", "--no-cache")
    workers = done.stdout.split()
    assert len(workers) == 2
    for _ in range(50):
        if not any(map(is_alive, workers)):
            break
        time.sleep(0.1)
    assert not any(map(is_alive, workers))


def test_stopped_while_its_workers_write(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are waited for, so that none of them writes a file after the staging folder is cleared."""
    for name in ("BATCH", "LITTLE"):
        monkeypatch.setattr(rendering, name, 1)
    add, note = Staging.add, Manifest.note
    noted: list[str] = []

    def slow(self: Staging, path: str, data: bytes) -> None:
        time.sleep(0.02)
        add(self, path, data)

    def stopped(self: Manifest, path: str, *found: object) -> None:
        note(self, path, *found)  # type: ignore[arg-type]
        noted.append(path)
        if len(noted) == 5:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Staging, "add", slow)
        patch.setattr(Manifest, "note", stopped)
        assert build(source, tmp_path / "output", "--jobs", "3").exit_code == 1
        assert len(noted) == 5
        assert not (tmp_path / "output").exists()
    assert built(source, tmp_path / "output") == built(source, tmp_path / "alone", "--no-cache")


def is_alive(process: bytes) -> bool:
    """Say whether a process of this number is there, and not only to be buried."""
    try:
        return Path(f"/proc/{process.decode()}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


# Doing less


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the names of the seeds that are parsed, as they are."""
    names: list[str] = []
    parse = parser.parse

    def noted(data: bytes, name: str, *given: object, **named: object) -> object:
        names.append(name)
        return parse(data, name, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "parse", noted)
    return names


def test_only_what_changed_is_parsed_and_rendered(source: Path, tmp_path: Path, parsed: list[str]) -> None:
    """Of thirty seeds one is edited; another is touched, which is no change."""
    output = tmp_path / "output"
    built(source, output)
    assert len(parsed) == 30
    parsed.clear()
    (source / "0.txt").touch()
    (source / "world/1.txt").write_text(STORY.format(day=9, number="no 1, as it were"))
    done = build(source, output)
    assert parsed == ["world/1"]
    assert "1 updated, 29 unchanged" in done.output


def test_templates_are_compiled_once(source: Path, tmp_path: Path) -> None:
    """Another run of feedpub has those of the last, unless it is told to work everything out anew."""
    output = tmp_path / "output"
    unable = "import jinja2; del jinja2.Environment.compile; from feedpub.commands import main; main()"

    def edited(number: int, *words: str) -> int:
        (source / "world/1.txt").write_text(STORY.format(day=3, number=number))
        given = [sys.executable, "-c", unable, "build", str(source), "-o", str(output), *words]
        return subprocess.run(given, check=False, capture_output=True).returncode

    assert edited(77)
    built(source, output)
    assert not edited(78)
    assert built(source, output) == built(source, output, "--no-cache")
    assert edited(79, "--no-cache")


def test_what_was_kept_by_another_feedpub_is_not_used(
    source: Path, tmp_path: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor with other libraries, another Python, or dates read another way."""
    built(source, tmp_path / "output")
    monkeypatch.setattr(resources, "_installed", lambda: b"another")
    built(source, tmp_path / "output")
    assert len(parsed) == 60
    (source / "feed.toml").write_text(CONFIG + 'date_order = "MDY"\n')
    built(source, tmp_path / "output")
    assert len(parsed) == 90


def test_the_installation_is_told_by_its_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """By those of feedpub, and by what is installed beside it."""
    before = resources._installed()  # noqa: SLF001
    assert resources._installed() == before  # noqa: SLF001
    monkeypatch.syspath_prepend(tmp_path)
    assert resources._installed() == before  # noqa: SLF001
    (tmp_path / "feedgen-9.dist-info").mkdir()
    assert resources._installed() != before  # noqa: SLF001
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert resources._installed() != before  # noqa: SLF001


@pytest.mark.parametrize("mode", [0o020, 0o002])
@pytest.mark.parametrize("which", ["folder", "file"])
def test_a_cache_that_others_may_write_to_is_not_used(
    which: str, mode: int, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is kept there is run; who could put something in would be obeyed, so the build goes without, and says so."""
    made = built(source, tmp_path / "output")
    [file] = caches()
    open_to_others = file if which == "file" else file.parent
    open_to_others.chmod(open_to_others.stat().st_mode | mode)
    before = file.read_bytes()
    monkeypatch.setattr(cache, "_opened", None)
    done = build(source, tmp_path / "output")
    assert done.exit_code == 0
    assert f"warning: {open_to_others} belongs to another user, or others may write to it" in done.stderr
    assert (file.read_bytes(), tree(tmp_path / "output")) == (before, made)


def test_a_cache_of_another_user_is_not_used(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its mode; where the system has no such users, as Windows, nobody need be asked."""
    built(source, tmp_path / "output")
    monkeypatch.setattr(os, "geteuid", lambda: caches()[0].stat().st_uid + 1)
    assert "warning: " in build(source, tmp_path / "output").stderr
    monkeypatch.delattr(os, "geteuid")
    assert "warning: " not in build(source, tmp_path / "output").stderr


def test_a_cache_is_made_for_nobody_else(source: Path, tmp_path: Path) -> None:
    """Its folder and its file are the user's alone from the start, whatever the umask."""
    before = os.umask(0)
    try:
        built(source, tmp_path / "output")
    finally:
        os.umask(before)
    [file] = caches()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (file.parent, file)] == [0o700, 0o600]


def test_texts_that_are_gone_are_forgotten(source: Path, tmp_path: Path) -> None:
    """The cache does not grow with every seed there ever was."""
    built(source, tmp_path / "output")
    (source / "world/1.txt").unlink()
    built(source, tmp_path / "output")
    disk = sqlite3.connect(caches()[0])
    assert disk.execute("SELECT count(*) FROM kept WHERE name LIKE 'text/%'").fetchone() == (29,)
    disk.close()


def test_a_seed_edited_while_it_is_published(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its text would not be the one that its date and id were settled for: the build stops, and says so."""
    texts = Reader.texts

    def edited(self: Reader, *wanted: object) -> object:
        (source / "0.txt").write_text("LONDON: Quite another story.\n")
        return texts(self, *wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(Reader, "texts", edited)
    done = build(source, tmp_path / "output", "--no-cache")
    assert done.exit_code == 1
    assert "0.txt: changed while it was being published; run the build again" in done.stderr
    assert not list((tmp_path / "output").rglob("*"))


PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
    + (640).to_bytes(4, "big")
    + (480).to_bytes(4, "big")
    + b"\x08\x02\x00\x00\x00"
)
WIDE = PICTURE.replace((640).to_bytes(4, "big"), (800).to_bytes(4, "big"))


def test_a_picture_is_looked_at_again_when_it_changes(source: Path, tmp_path: Path, parsed: list[str]) -> None:
    """It is part of its article, whose seed has not changed; a picture that is gone is an error."""
    output = tmp_path / "output"
    (source / "0.txt").write_text(f"---\nimage: ferry.png\n---\n{STORY.format(day=1, number=0)}")
    (source / "ferry.png").write_bytes(PICTURE)
    for picture, width in ((PICTURE, "640"), (PICTURE, "640"), (WIDE, "800")):
        parsed.clear()
        if (source / "ferry.png").read_bytes() != picture:
            (source / "ferry.png").write_bytes(picture)
        files = built(source, output)
        assert f'width="{width}"'.encode() in files["articles/0.html"]
        assert files["media/ferry.png"] == picture
    assert parsed == ["0"]
    (source / "ferry.png").unlink()
    done = build(source, output)
    assert done.exit_code == 1
    assert "0.txt:2: image names ferry.png, which can't be read" in done.stderr


def test_a_recording_is_read_when_it_changes(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be large: a part at a time, and not at all once it was seen to lie in the output as it is."""
    output = tmp_path / "output"
    read: list[int] = []
    parts = media._parts  # noqa: SLF001

    def noted(part: bytes) -> bytes:
        read.append(len(part))
        return part

    monkeypatch.setattr(media, "PART", 100)
    monkeypatch.setattr(media, "_parts", lambda file: map(noted, parts(file)))
    (source / "0.txt").write_text(f"---\naudio: ferry.mp3\n---\n{STORY.format(day=1, number=0)}")
    for number, times in ((1, 2), (1, 1), (1, 0), (2, 2), (2, 1), (2, 0)):
        recording = b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes([number]) * 300
        if not (source / "ferry.mp3").exists() or (source / "ferry.mp3").read_bytes() != recording:
            (source / "ferry.mp3").write_bytes(recording)
        (source / "world/1.txt").write_text(STORY.format(day=9, number=len(read)) + f"Day {number}{times}.\n")
        read.clear()
        assert built(source, output)["media/ferry.mp3"] == recording
        assert (max(read, default=0), len(read) > 3) == (100 if times else 0, bool(times))


def test_a_picture_that_goes_while_its_seed_is_read(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was there when it was looked for; that it is not any more is told, with what to do."""
    (source / "0.txt").write_text(f"---\nimage: ferry.png\n---\n{STORY.format(day=1, number=0)}")
    (source / "ferry.png").write_bytes(PICTURE)
    its_found = media.found

    def found_and_gone(*given: Any) -> Article:  # noqa: ANN401  as it is called
        article = its_found(*given)
        (source / "ferry.png").unlink()
        return article

    monkeypatch.setattr(media, "found", found_and_gone)
    done = build(source, tmp_path / "output")
    assert done.exit_code == 1
    assert f"{source / '0.txt'}: changed while it was being published; run the build again" in done.stderr


def test_a_seed_that_goes_or_closes_while_others_are_read(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told like any other that can't be read."""
    found = seeds.find(source)

    def less(*_: object, **__: object) -> seeds.Found:
        return found._replace(names=(*found.names, "gone"))

    def refused(self: Seed) -> bytes:
        if self.name == "0":
            raise FeedpubError.at(file=self.file, what="can't be read: Permission denied")
        return Path(self.file).read_bytes()

    monkeypatch.setattr(seeds, "find", less)
    monkeypatch.setattr(Seed, "data", refused)
    done = build(source, tmp_path / "output")
    assert done.exit_code == 1
    assert f"{source / '0.txt'}: can't be read: Permission denied" in done.stderr
    assert f"{source / 'gone.txt'}: can't be read: No such file or directory" in done.stderr


def test_the_newest_alone_are_read_in_full(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parsed: list[str]
) -> None:
    """Where no others are shown; once there are pages, all are, and the entries are what they were."""
    cut: list[Sequence[str]] = []
    its_cut = title.cut
    monkeypatch.setattr(title, "cut", lambda *told: cut.append(told[0]) or its_cut(*told))  # type: ignore[func-returns-value]
    pages = CONFIG.replace('feeds = ["section", "place"]', "")
    (source / "feed.toml").write_text(f"{pages}pages = false\narchives = false\n")
    feeds = built(source, tmp_path / "output")
    assert (len(parsed), len(cut)) == (5, 5)
    assert feeds["feed.json"].count(b'"title": "Ferry sails again, owner said"') == 5
    (source / "feed.toml").write_text(f"{pages}archives = false\n")
    done = build(source, tmp_path / "output", "--json")
    assert (len(parsed), len(cut)) == (35, 35)
    assert {tuple(one["fields"]) for one in json.loads(done.stdout)["entries"]} == {("link",)}
    page = (tmp_path / "output/articles/0.html").read_text()
    assert '<h1 dir="auto">Ferry sails again, owner said</h1>' in page


@pytest.mark.parametrize("edit", [str.upper, "{}\n".format], ids=["words", "white space"])
def test_a_seed_changed_before_it_is_read_in_full(
    edit: Callable[[str], str], source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The text that is shown is the text that was read, to the last byte."""
    (source / "feed.toml").write_text(CONFIG.replace('feeds = ["section", "place"]', "pages = false\narchives = false"))
    begin = Newest.begin

    def changing(self: Newest, entries: Sequence[Listed]) -> None:
        path = source / f"{entries[0].article.name}.txt"
        path.write_text(edit(path.read_text()))
        begin(self, entries)

    monkeypatch.setattr(Newest, "begin", changing)
    done = build(source, tmp_path / "output")
    assert done.exit_code == 1
    assert "changed while it was being published; run the build again" in done.stderr


def test_the_newest_are_parsed_once(source: Path, tmp_path: Path, parsed: list[str]) -> None:
    """Also where feeds alone are shown: after an edit only what it changed."""
    (source / "feed.toml").write_text(FEEDS_ALONE + "entries = 5\n")
    before = built(source, tmp_path / "output")
    assert len(parsed) == 5
    edited = parsed[0]
    parsed.clear()
    (source / f"{edited}.txt").write_text(
        "LONDON, May 31 - Quite another story is on sale, its owner said on Monday.\n"
    )
    after = built(source, tmp_path / "output")
    assert parsed == [edited]
    assert after["feed.atom"] != before["feed.atom"]
    assert built(source, tmp_path / "afresh", "--previous", str(tmp_path / "output"), "--no-cache") == after


def test_feeds_of_another_program_are_no_ledger(source: Path, tmp_path: Path) -> None:
    """A first build starts anew, but not over them; moved away, they are warned of no more."""
    feed = tmp_path / "output/feed.atom"
    feed.parent.mkdir()
    feed.write_text('<feed xmlns="http://www.w3.org/2005/Atom"><title>Mine</title></feed>')
    done = build(source, tmp_path / "output")
    assert done.exit_code == 1
    assert done.stderr.startswith(f"{feed}: is not feedpub's (no ledger.json knows it), and would be written over")
    feed.rename(feed.with_suffix(".old"))
    done = build(source, tmp_path / "output")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "30 added" in done.output


# At rest


@pytest.fixture
def at_rest(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give what the last build said, after which nothing but that may be said."""
    output = tmp_path / "output"
    built(source, output)
    said = build(source, output).output
    monkeypatch.setattr(building, "carry_out", None)
    return said


def test_at_rest_the_last_report_is_said_again(source: Path, tmp_path: Path, at_rest: str) -> None:
    """Nothing is read or compared; for people and for machines, building and checking."""
    output = tmp_path / "output"
    assert build(source, output).output == build(source, output, "--check").output == at_rest
    assert "30 unchanged\nnothing changed, nothing written\n" in at_rest
    assert '"check": false, "articles": 30' in build(source, output, "--json").output
    assert '"check": true, "articles": 30' in build(source, output, "--json", "--check").output


CHANGES: Mapping[str, Callable[[Path, Path], object]] = {
    "a seed": lambda source, _: (source / "0.txt").write_text("LONDON: Another story.\n"),
    "feed.toml": lambda source, _: (source / "feed.toml").write_text(CONFIG + "hub = 'https://hub.example/'\n"),
    "a template": lambda source, _: restyle(source, Random(1)),  # noqa: S311
    "a page": lambda _, output: (output / "articles/0.html").write_text("gone"),
    "the ledger": lambda _, output: (output / "ledger.json").unlink(),
    "a build cut short": lambda _, output: (output / ".feedpub-staging").mkdir(),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.usefixtures("at_rest")
def test_no_change_is_slept_through(change: str, source: Path, tmp_path: Path) -> None:
    """After any of them there is something to do."""
    CHANGES[change](source, tmp_path / "output")
    with pytest.raises(TypeError, match="NoneType"):
        build(source, tmp_path / "output")


def test_copy_that_comes_while_nothing_else_changes(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder moved in once the copy was read is not slept through, though each file in it is old."""
    output, drafts = tmp_path / "output", tmp_path / "drafts"
    drafts.mkdir()
    (drafts / "new.txt").write_text(STORY.format(day=4, number=99))
    built(source, output)
    told = report.told
    with monkeypatch.context() as patch:
        patch.setattr(report, "told", lambda *given, **named: drafts.rename(source / "new") and told(*given, **named))
        assert "nothing changed" in build(source, output).output
    assert "1 added, 30 unchanged" in build(source, output).output


@pytest.mark.usefixtures("at_rest")
def test_other_words_are_another_order(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger of another copy, no cache, or another way to name the folders, which the report shows."""
    for words in (("--previous", str(tmp_path / "output")), ("--no-cache",)):
        with pytest.raises(TypeError, match="NoneType"):
            build(source, tmp_path / "output", *words)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TypeError, match="NoneType"):
        build(Path("seeds"), tmp_path / "output")


def test_an_article_whose_moment_comes_ends_the_rest(source: Path, tmp_path: Path) -> None:
    """Held articles are published when it is time, though no file has changed."""
    output = tmp_path / "output"
    (source / "later.txt").write_text("---\ndate: 2026-06-10\n---\nLONDON: The ferry is sold, its owner said.\n")
    for _ in range(3):
        assert "held until 2026-06-10 00:00 UTC: later.txt" in build(source, output).output
    assert "1 added, 30 unchanged" in build(source, output, now=MONDAY + 30 * 24 * HOUR).output


def test_an_updated_whose_moment_comes_ends_the_rest(source: Path, tmp_path: Path) -> None:
    """So is what front matter tells of an edit to come, of an article that stands."""
    output = tmp_path / "output"
    (source / "later.txt").write_text("---\nupdated: 2026-06-10\n---\nLONDON: The ferry is sold, its owner said.\n")
    for _ in range(3):
        assert "`updated` not told until 2026-06-10 00:00 UTC: later.txt" in build(source, output).output
    later = build(source, output, now=MONDAY + 30 * 24 * HOUR).output
    assert "1 updated, 30 unchanged" in later
    assert "updated later.txt (updated)" in later


def test_a_page_that_is_to_be_gone_does_not_stay(source: Path, tmp_path: Path) -> None:
    """One of a deleted seed, put back by hand while nothing else changed, is deleted again."""
    output = tmp_path / "output"
    page = built(source, output)["articles/0.html"]
    (source / "0.txt").unlink()
    for _ in range(3):
        assert "articles/0.html" not in built(source, output)
    (output / "articles/0.html").write_bytes(page)
    assert "articles/0.html" not in built(source, output)


def test_warnings_are_given_again(write_seeds: Write, tmp_path: Path) -> None:
    """What is wrong but no error is told by every build."""
    source = write_seeds({"a.txt": STORY.format(day=1, number=1)})
    for _ in range(3):
        assert "has no feed.toml" in build(source, tmp_path / "output").stderr
