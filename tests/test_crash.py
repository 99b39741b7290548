"""Crash safety: a build killed at any instant, or refused by the file system at any call, is finished by the next one.

Root is stopped by no permission bits and a full disk is hard to come by, so faults are put in before the very calls by
which `publish` writes; kills are real (SIGKILL), of builds in processes of their own, forked so that two hundred of
them take seconds.
"""

import errno
import json
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, NoReturn

import pytest
from click.testing import CliRunner, Result
from lxml import etree

from feedpub import archives, publish, staging
from feedpub.commands import main

MONDAY = 1_780_000_000
CONFIG = 'title = "Harbour News"\nurl = "https://harbour.example/"\nentries = 4\n'
SECTIONS = ("", "world/", "sport/cup/")
WORDS = (
    "harbour council bridge ferry minister market school river budget talks storm road vote union hospital rail".split()
)
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
CALLS = (
    (Path, "mkdir"),
    (os, "open"),
    (os, "write"),
    (os, "fsync"),
    (Path, "unlink"),
    (Path, "rmdir"),
    (Path, "replace"),
)
"""All the calls by which a build changes the disk, beside the cleaning up of its own drafts."""
IN_PLACE = {"unlink", "rmdir", "replace"}
"""Those that change what was published."""
CACHED = ".sqlite"
"""The cache's file: where it can't be made, a build goes on without it."""
KILLED = -signal.SIGKILL
Tree = dict[str, bytes | None]
# Python from 3.12 on warns of any fork beside a thread, which another test may have left; these builds need none.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def tree(folder: Path) -> Tree:
    """Give everything below a folder by its path: a file's bytes, None for a folder."""
    return {p.relative_to(folder).as_posix(): None if p.is_dir() else p.read_bytes() for p in folder.rglob("*")}


def files(found: Tree) -> dict[str, bytes]:
    """Give what is published: every file that is not a draft."""
    return {path: data for path, data in found.items() if data is not None and not path.startswith(staging.FOLDER)}


def hold_whole(now: Tree, old: Tree, new: Tree) -> None:
    """Hold that each file is the old one or the new one, that there is no other, and that each feed parses.

    And that the ledger is new where any file is: it pins the dates that a later build could not know again.
    """
    for path, data in files(now).items():
        assert data in (old.get(path), new.get(path)), path
        if path.endswith((".atom", ".rss")):
            etree.fromstring(data)
    assert all(path in now for path in old.keys() & new.keys())
    json.loads(now["ledger.json"] or b"")
    if any(data != old.get(path) for path, data in files(now).items()):
        assert now["ledger.json"] == new["ledger.json"]


# A small publication, and what happens to it


@dataclass
class Newsroom:
    """A dozen seeds, and steps that change some of them, at random but always the same."""

    source: Path
    random: Random
    count: int = 0
    spiked: dict[str, str] = field(default_factory=dict)

    @property
    def seeds(self) -> list[Path]:
        """Give the seeds there are."""
        return sorted(self.source.rglob("*.txt"))

    def step(self) -> None:
        """Let one to four things happen between two builds."""
        for _ in range(self.random.randint(1, 4)):
            few = len(self.seeds) < 10
            many = len(self.seeds) > 14
            self.random.choice([self.add] if few else [self.delete] if many else [self.add, self.delete])()
            self.random.choice([self.edit, self.rename, self.rename_and_edit])()

    def add(self) -> None:
        """File a new story, or put a deleted one back."""
        if self.spiked and self.random.random() < 0.3:
            name = self.random.choice(sorted(self.spiked))
            self.write(self.source / name, self.spiked.pop(name))
        else:
            self.write(self.new_path(), "\n\n".join(self.paragraph() for _ in range(4)))

    def edit(self) -> None:
        """Write the last paragraph of a story anew."""
        path = self.random.choice(self.seeds)
        self.write(path, path.read_text().rpartition("\n\n")[0] + "\n\n" + self.paragraph())

    def rename(self) -> Path:
        """Give a story another name, and maybe another section."""
        path = self.new_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        return self.random.choice(self.seeds).rename(path)

    def rename_and_edit(self) -> None:
        """Give a story another name and another last paragraph."""
        path = self.rename()
        self.write(path, path.read_text().rpartition("\n\n")[0] + "\n\n" + self.paragraph())

    def delete(self) -> None:
        """Delete a story."""
        path = self.random.choice(self.seeds)
        self.spiked[path.relative_to(self.source).as_posix()] = path.read_text()
        path.unlink()

    def write(self, path: Path, text: str) -> None:
        """Write a seed."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def new_path(self) -> Path:
        """Give a path that no seed had."""
        self.count += 1
        return self.source / f"{self.random.choice(SECTIONS)}story-{self.count}.txt"

    def paragraph(self) -> str:
        """Give a paragraph that no other story has."""
        return f"{' '.join(self.random.choice(WORDS) for _ in range(12)).capitalize()} {self.random.getrandbits(64)}."


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """Give a publication of twelve articles, four in the feeds and the others in archive documents of four each."""
    monkeypatch.setattr(archives, "FULL", 4)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MONDAY))
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    monkeypatch.chdir(tmp_path)
    room = Newsroom(source=tmp_path / "seeds", random=Random(4))  # noqa: S311  no secrets here
    room.write(room.source / "feed.toml", CONFIG)
    for _ in range(12):
        room.add()
    return room


def build(output: str) -> Result:
    """Run `feedpub build` on the seeds, in this process."""
    return CliRunner().invoke(main, ["build", "seeds", "-o", output, "--allow-removals"], catch_exceptions=False)


def built(output: str) -> Tree:
    """Run a build that nothing disturbs, and give what it ends with."""
    done = build(output)
    assert done.exit_code == 0, done.stderr
    return tree(Path(output))


def changed_at_once(room: Newsroom) -> Tree:
    """Publish, then let all that can happen happen before the next build; give what was published."""
    alone = room.source / "opera/season/last-night.txt"
    room.write(alone, room.paragraph())
    published = built("output")
    alone.unlink()  # its folders go with it
    room.seeds[0].unlink()
    room.seeds[1].rename(room.source / "renamed.txt")
    room.edit()
    room.write(room.source / "culture/film/new.txt", room.paragraph())
    return published


# Getting in between


def disturbed(patch: pytest.MonkeyPatch, number: int, disturb: Callable[[], object]) -> list[str]:
    """Have something happen just before that call of those which write; in a `write`, after half of it.

    Give the list of calls made, which grows as they are.
    """
    calls: list[str] = []

    def noted(name: str) -> None:
        calls.append(name)
        if len(calls) == number:
            disturb()

    def watched(name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  whatever the call takes and gives
            if name == "write":
                return in_halves(do, *args)
            if name != "open" or (args[1] & os.O_CREAT and Path(args[0]).suffix != CACHED):
                noted(name)
            return do(*args, **kwargs)

        return call

    def in_halves(write: Callable[[int, bytes], int], file: int, data: bytes) -> int:
        half = write(file, data[: len(data) // 2])
        noted("write")
        return half + write(file, data[half:])

    for home, name in CALLS:
        patch.setattr(home, name, watched(name, getattr(home, name)))
    return calls


def refuse(number: int) -> NoReturn:
    raise OSError(number, os.strerror(number))


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def forked(output: str, prepare: Callable[[pytest.MonkeyPatch], object] = bool) -> Iterator[int]:
    """Run a build in a process of its own, and give its number; `prepare` is what is done there first."""
    process = os.fork()
    if not process:
        code = 70
        try:
            prepare(pytest.MonkeyPatch())
            code = build(output).exit_code
        finally:
            os._exit(code)  # this is no second pytest
    yield process


def ended(process: int) -> int:
    """Wait for a process; give its exit code, negative for the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


# Killed


@pytest.mark.usefixtures("unmeasured")
def test_killed_at_two_hundred_random_moments(newsroom: Newsroom) -> None:
    """Whenever a build is killed, no file is half written, and the next build ends as if nothing had happened."""
    old = built("calm")
    assert built("rough") == old
    took = {"all": 0.05, "writing": 0.01}
    kills = rounds = 0
    while kills < 200:
        rounds += 1
        newsroom.step()
        os.environ["SOURCE_DATE_EPOCH"] = str(MONDAY + rounds * 3600)
        new = built("calm")
        for _ in range(newsroom.random.randint(1, 3)):
            code = killed("rough", newsroom.random, took)
            assert code in {0, KILLED}
            kills += code == KILLED
            hold_whole(tree(Path("rough")), old, new)
        assert built("rough") == new
        old = new
    assert rounds < 800


def killed(output: str, random: Random, took: dict[str, float]) -> int:
    """Kill a build at a random moment: of all its time, or, twice as often, of that in which it writes.

    How long these last is learnt from the builds that came to their end first.
    """
    phase = random.choice(("all", "writing", "writing"))
    reading, writing = os.pipe()

    def announce(patch: pytest.MonkeyPatch) -> None:
        def write(*args: Any) -> publish.Changes:  # noqa: ANN401  what publish.write takes
            os.write(writing, b"!")
            return publish_write(*args)

        publish_write = publish.write
        patch.setattr(publish, "write", write)

    with forked(output, announce) as process:
        os.close(writing)
        if phase == "writing":
            os.read(reading, 1)
        start = time.monotonic()
        time.sleep(random.uniform(0, took[phase]))
        os.kill(process, signal.SIGKILL)
        code = ended(process)
    os.close(reading)
    # Too late: the time is shortened; in time: lengthened a little, so that about one in four is too late.
    took[phase] *= 0.9 if code == 0 else 1.04
    assert time.monotonic() - start < 60
    return code


@pytest.mark.usefixtures("unmeasured")
def test_killed_before_each_call(newsroom: Newsroom) -> None:
    """Killed before the first call that writes, before the second, ... before the last: the same holds."""
    old = changed_at_once(newsroom)
    shutil.copytree("output", "calm")
    new = built("calm")
    for number in range(1, 1000):
        shutil.copytree("output", "rough")
        with forked("rough", partial(disturbed, number=number, disturb=kill)) as process:
            code = ended(process)
        hold_whole(tree(Path("rough")), old, new)
        assert built("rough") == new
        shutil.rmtree("rough")
        if code == 0:
            break
        assert code == KILLED
    assert number > 60


@pytest.mark.usefixtures("unmeasured")
def test_killed_while_feeds_of_parts_come_and_go(newsroom: Newsroom) -> None:
    """A section's feeds, pages and archive are written, and go, like all else; tried at each ninth call."""
    newsroom.write(newsroom.source / "feed.toml", f'{CONFIG}feeds = ["section"]\n')
    old = changed_at_once(newsroom)
    assert "sections/opera/season/feed.atom" in old
    shutil.copytree("output", "calm")
    new = built("calm")
    assert "sections/culture/film/feed.atom" in new
    assert not [path for path in new if path.startswith("sections/opera")]
    for number in range(1, 1000, 9):
        shutil.copytree("output", "rough")
        with forked("rough", partial(disturbed, number=number, disturb=kill)) as process:
            code = ended(process)
        hold_whole(tree(Path("rough")), old, new)
        assert built("rough") == new
        shutil.rmtree("rough")
        if code == 0:
            break
    assert number > 60


def test_killed_and_the_copy_put_back(newsroom: Newsroom) -> None:
    """Where the next build has nothing to write, since the copy is what it was, no drafts stay behind either."""
    old = built("output")
    path = newsroom.seeds[0]
    text = path.read_text()
    path.write_text(text.upper())
    with forked("output", partial(disturbed, number=10, disturb=kill)) as process:
        assert ended(process) == KILLED
    assert (Path("output") / staging.FOLDER).exists()
    path.write_text(text)
    assert built("output") == old


@pytest.mark.usefixtures("unmeasured")
def test_a_first_build_killed_before_each_call(newsroom: Newsroom) -> None:
    """With no output folder yet, too, the next build ends where an undisturbed one would."""
    new = built("calm")
    for number in range(1, 1000, 5):
        with forked("rough", partial(disturbed, number=number, disturb=kill)) as process:
            code = ended(process)
        found = files(tree(Path("rough")))
        assert found.items() <= files(new).items()
        assert built("rough") == new
        shutil.rmtree("rough")
        if code == 0:
            break
    assert newsroom.count == 12


# Refused


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
@pytest.mark.usefixtures("unmeasured")
def test_refused_at_each_call(newsroom: Newsroom, error: int) -> None:
    """A fault at any call is told, exit 1; nothing has changed unless it came while files were put in place.

    A full disk is tried at each call, the others, which take the same ways, at each fifth.
    """
    old = changed_at_once(newsroom)
    shutil.copytree("output", "calm")
    new = built("calm")
    for number in range(1, 1000, 1 if error == errno.ENOSPC else 5):
        shutil.copytree("output", "rough")
        with pytest.MonkeyPatch.context() as patch:
            calls = disturbed(patch, number, partial(refuse, error))
            done = build("rough")
        if len(calls) < number:
            break
        hold_refused(calls[:number], done, error, old)
        hold_whole(tree(Path("rough")), old, new)
        assert not (Path("rough") / staging.FOLDER).exists()
        assert built("rough") == new
        shutil.rmtree("rough")
    assert set(calls) == {"mkdir", "open", "write", "fsync", "unlink", "rmdir", "replace"}


def hold_refused(calls: list[str], done: Result, error: int, old: Tree) -> None:
    """Hold that the fault before the last of these calls was told, and what had changed by then."""
    if calls[-1] == "rmdir":  # an empty folder is nothing to fail for
        assert done.exit_code == 0
        return
    assert done.exit_code == 1
    assert os.strerror(error) in done.stderr
    if IN_PLACE.isdisjoint(calls[:-1]):
        assert files(tree(Path("rough"))) == files(old)
    in_place = calls[-1] in IN_PLACE
    assert ("run the build again to finish it" if in_place else "nothing in it was changed") in done.stderr


# Two at once


def test_two_builds_at_once(newsroom: Newsroom) -> None:
    """While one build writes, another says who has the folder, and exits 1; the result is that of the one."""
    changed_at_once(newsroom)
    shutil.copytree("output", "calm")
    new = built("calm")
    (at_work, tell), (wait, go_on) = os.pipe(), os.pipe()

    def meet() -> None:
        os.write(tell, b"!")
        os.read(wait, 1)

    with forked("output", partial(disturbed, number=20, disturb=meet)) as process:
        os.read(at_work, 1)
        other = build("output")
        os.write(go_on, b"!")
        assert ended(process) == 0
    for pipe in (at_work, tell, wait, go_on):
        os.close(pipe)
    assert other.exit_code == 1
    assert "output: is being published to by another feedpub" in other.stderr
    assert tree(Path("output")) == new


@pytest.mark.usefixtures("unmeasured")
def test_two_builds_started_together(newsroom: Newsroom) -> None:
    """Whichever is first, at least one comes to its end, neither fails otherwise, and the result is that of one."""
    built("output")
    built("calm")
    for _ in range(10):
        newsroom.step()
        new = built("calm")
        with forked("output") as one, forked("output") as other:
            assert sorted((ended(one), ended(other))) in ([0, 0], [0, 1])
        assert tree(Path("output")) == new
