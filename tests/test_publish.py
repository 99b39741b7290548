"""Files out: all of an edition or nothing, and only what changed."""

import builtins
import fcntl
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from feedpub import comparing, ledger, publish
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger
from feedpub.manifest import InParts
from feedpub.publish import Changes
from feedpub.staging import FOLDER as STAGING

State = dict[str, tuple[bytes, int, int]]
FIRST = {"ledger.json": b"{}", "feed.atom": b"<feed/>", "articles/world/g7.html": b"<p>G7</p>", "articles/a.html": b"A"}

FULL_DISK = """
import resource, sys
from pathlib import Path
from feedpub import publish
from feedpub.errors import FeedpubError
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
edition = {"feed.atom": lambda: b"2", "feed.rss": lambda: b"3" * 6000}
try:
    publish.write(edition, ("articles/a.html",), Path(sys.argv[1]))
except FeedpubError as error:
    print(error)
"""


def files(contents: Mapping[str, bytes]) -> dict[str, Callable[[], bytes]]:
    return {path: partial(bytes, data) for path, data in contents.items()}


def state(folder: Path) -> State:
    """Give the bytes, the time and the inode of each file below a folder, and that folders are there."""
    return {
        path.relative_to(folder).as_posix(): (
            path.read_bytes() if path.is_file() else b"",
            path.lstat().st_mtime_ns if path.is_file() else 0,
            path.lstat().st_ino,
        )
        for path in folder.rglob("*")
    }


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Give the folder of an edition already published, its files of an old date."""
    folder = tmp_path / "output"
    publish.write(files(FIRST), (), folder)
    for path in FIRST:
        os.utime(folder / path, (1_000_000, 1_000_000))
    return folder


def refusal(contents: Mapping[str, bytes], output: Path, gone: tuple[str, ...] = ()) -> str:
    """Give the message of a write that must fail, and hold that it changed nothing."""
    before = state(output) if output.is_dir() else None
    with pytest.raises(FeedpubError) as caught:
        publish.write(files(contents), gone, output)
    assert (state(output) if before is not None else None) == before
    return str(caught.value)


def test_a_first_edition(tmp_path: Path) -> None:
    """Every file is written where it belongs, folders are made, also above the output; nothing else is left there."""
    output = tmp_path / "site/public"
    changes = publish.write(files(FIRST), (), output)
    assert changes == Changes(added=tuple(FIRST), changed=(), gone=())
    written = {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}
    assert written == FIRST
    assert not (output / STAGING).exists()


def test_the_same_edition_again_touches_nothing(output: Path) -> None:
    """No byte, time or inode moves, neither of files nor of the folder; the report says nothing differs."""
    before, folder = state(output), output.stat()
    changes = publish.write(files(FIRST), (), output)
    assert not changes
    assert changes == Changes(added=(), changed=(), gone=())
    assert state(output) == before
    assert (output.stat().st_mtime_ns, output.stat().st_ino) == (folder.st_mtime_ns, folder.st_ino)


def test_only_what_changed_is_touched(output: Path) -> None:
    """A changed file is replaced, a new one added, a gone one deleted; all others keep bytes, time and inode."""
    before = state(output)
    second = {**FIRST, "feed.atom": b"<feed>2</feed>", "articles/b.html": b"B"}
    del second["articles/a.html"]
    changes = publish.write(files(second), ("articles/a.html",), output)
    assert changes == Changes(added=("articles/b.html",), changed=("feed.atom",), gone=("articles/a.html",))
    assert changes
    after = state(output)
    kept = before.keys() - {"feed.atom", "articles/a.html"}
    assert {path: after[path] for path in kept} == {path: before[path] for path in kept}
    assert after.keys() - kept == {"feed.atom", "articles/b.html"}
    assert after["feed.atom"][0] == b"<feed>2</feed>"
    assert after["feed.atom"][2] != before["feed.atom"][2]


def test_comparing_writes_nothing(output: Path) -> None:
    """`compare` tells what `write` would do, and leaves everything as it is; also where there is no output yet."""
    second = {**FIRST, "feed.atom": b"2", "articles/b.html": b"B"}
    before = state(output)
    told = publish.compare(files(second), ("articles/a.html", "articles/never.html"), output)
    assert told == Changes(added=("articles/b.html",), changed=("feed.atom",), gone=("articles/a.html",))
    assert state(output) == before
    nowhere = output.parent / "nowhere"
    assert publish.compare(files(FIRST), ("articles/a.html",), nowhere).added == tuple(FIRST)
    assert not nowhere.exists()


def test_other_files_in_the_output_stay(output: Path) -> None:
    """What feedpub didn't write, it doesn't touch: a favicon, a CNAME file, a folder's last other page."""
    (output / "CNAME").write_text("example.org", encoding="utf-8")
    (output / "articles/world/mine.html").write_text("mine", encoding="utf-8")
    publish.write(files({"feed.atom": b"2"}), ("articles/world/g7.html",), output)
    assert (output / "CNAME").is_file()
    assert (output / "articles/world/mine.html").is_file()
    assert not (output / "articles/world/g7.html").exists()


def test_folders_left_empty_go(output: Path) -> None:
    """With its last page a section's folder goes, and with the last section the folder of articles."""
    publish.write(files({}), ("articles/world/g7.html",), output)
    assert not (output / "articles/world").exists()
    publish.write(files({}), ("articles/a.html",), output)
    assert not (output / "articles").exists()
    assert (output / "feed.atom").is_file()


def test_a_page_renamed_within_its_folder(output: Path) -> None:
    """A folder whose last old page goes as its first new one comes is still there."""
    publish.write(files({"articles/world/g20.html": b"G20"}), ("articles/world/g7.html",), output)
    assert [path.name for path in (output / "articles/world").iterdir()] == ["g20.html"]


def test_a_gone_page_that_is_a_folder_now_is_not_ours(output: Path) -> None:
    """A page long gone, a folder in its place, and names that no file can have are not deleted and not told."""
    (output / "articles/x.html").mkdir()
    gone = ("articles/x.html", "articles/never.html", f"articles/{'n' * 300}.html", "articles/\0.html")
    assert not publish.write(files(FIRST), gone, output)
    assert (output / "articles/x.html").is_dir()


def test_a_page_that_is_a_link_goes_and_its_target_stays(output: Path) -> None:
    """Deleting and replacing touch the link in the output folder, never what it leads to, be it there or not."""
    target = output.parent / "target.html"
    target.write_bytes(b"mine")
    (output / "articles/link.html").symlink_to(target)
    (output / "articles/dangling.html").symlink_to("missing")
    (output / "feed.rss").symlink_to(target)
    changes = publish.write(files({"feed.rss": b"<rss/>"}), ("articles/dangling.html", "articles/link.html"), output)
    assert changes.gone == ("articles/dangling.html", "articles/link.html")
    assert target.read_bytes() == b"mine"
    assert not (output / "feed.rss").is_symlink()
    assert (output / "feed.rss").read_bytes() == b"<rss/>"
    assert not (output / "articles/link.html").is_symlink()


@pytest.mark.parametrize(("umask", "mode", "folder_mode"), [(0o022, 0o644, 0o755), (0o027, 0o640, 0o750)])
def test_the_umask_decides_who_may_read(umask: int, mode: int, folder_mode: int, tmp_path: Path) -> None:
    """Files and folders have the mode that the user's umask gives, so that a web server can read them."""
    before = os.umask(umask)
    try:
        publish.write(files(FIRST), (), tmp_path / "output")
    finally:
        os.umask(before)
    for path in (tmp_path / "output").rglob("*"):
        assert path.stat().st_mode & 0o777 == (folder_mode if path.is_dir() else mode)


def test_an_output_reached_through_a_link(output: Path) -> None:
    """The output folder itself may be a link to a folder."""
    link = output.parent / "public"
    link.symlink_to("output")
    publish.write(files({"feed.atom": b"2"}), (), link)
    assert link.is_symlink()
    assert (output / "feed.atom").read_bytes() == b"2"


def test_an_output_that_is_a_file(tmp_path: Path) -> None:
    """A file where the folder should be is not overwritten; the message says so."""
    output = tmp_path / "output"
    output.write_bytes(b"mine")
    assert refusal(FIRST, output) == f"{output}: can't be written: File exists; nothing in it was changed"
    assert output.read_bytes() == b"mine"


def test_an_output_below_a_file(tmp_path: Path) -> None:
    """Neither can a folder be made below a file."""
    (tmp_path / "file").write_bytes(b"mine")
    assert "can't be written: Not a directory" in refusal(FIRST, tmp_path / "file/output")


@pytest.mark.parametrize("target", ["missing", "output"], ids=["dangling", "loop"])
def test_an_output_that_is_a_link_to_nothing(target: str, tmp_path: Path) -> None:
    """A link that leads nowhere, or to itself, is an error like others."""
    (tmp_path / "output").symlink_to(target)
    with pytest.raises(FeedpubError, match=r"output(/ledger\.json)?: can't be "):
        publish.write(files(FIRST), (), tmp_path / "output")


@pytest.mark.parametrize(
    "make",
    [lambda path: path.mkdir(), os.mkfifo, lambda path: path.symlink_to("/dev/zero")],
    ids=["folder", "pipe", "device"],
)
def test_a_file_of_ours_that_is_none(make: Callable[[Path], object], output: Path) -> None:
    """A folder, pipe or device where a file should be is told before anything is written, and is never waited for."""
    make(output / "feed.rss")
    assert refusal({"feed.atom": b"2", "feed.rss": b"2"}, output) == (
        f"{output / 'feed.rss'}: is not a regular file; feedpub needs this name, so move it away"
    )


def test_a_folder_of_ours_that_is_a_file(output: Path) -> None:
    """A file where a folder of pages should be is an error, and the other files aren't written either."""
    (output / "sections").write_bytes(b"mine")
    assert refusal({"feed.atom": b"2", "sections/world/feed.atom": b"2"}, output) == (
        f"{output}: can't be written: File exists; nothing in it was changed"
    )


def test_read_only_files_are_told_at_once(output: Path) -> None:
    """Files that someone made read-only are refused, all of them together; unchanged ones don't matter."""
    for path in ("feed.atom", "articles/a.html", "articles/world/g7.html"):
        (output / path).chmod(0o444)
    told = refusal({**FIRST, "feed.atom": b"2", "ledger.json": b"2"}, output, gone=("articles/a.html",))
    what = "is read-only; make it writable or delete it"
    assert told == f"{output / 'feed.atom'}: {what}\n{output / 'articles/a.html'}: {what}"
    assert not publish.write(files(FIRST), (), output)


def test_read_only_folders_are_told_at_once(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each once, before the feeds name a page that can't be put in its place; a new folder needs one around it."""
    monkeypatch.setattr(os, "access", lambda path, _: path.name not in {"articles", "world"})  # as root, all may be
    later = {**FIRST, "feed.atom": b"2", "articles/a.html": b"2", "articles/b.html": b"2", "articles/new/a.html": b"2"}
    told = refusal(later, output, gone=("articles/world/g7.html",))
    what = "is read-only; make it writable or delete it"
    assert told == f"{output / 'articles'}: {what}\n{output / 'articles/world'}: {what}"
    assert not publish.write(files(FIRST), (), output)


def test_a_link_out_of_the_output_is_refused(output: Path) -> None:
    """Where a folder of ours is a link to one elsewhere, nothing is written or deleted through it."""
    elsewhere = output.parent / "elsewhere"
    shutil.move(output / "articles", elsewhere)
    (output / "articles").symlink_to(elsewhere)
    kept = state(elsewhere)
    what = f"{output / 'articles'}: leads out of the output folder; replace the link"
    assert refusal({"articles/new.html": b"new"}, output) == what
    assert refusal({"articles/a.html": b"new"}, output) == what
    assert refusal({}, output, gone=("articles/a.html",)) == what
    assert state(elsewhere) == kept


def test_a_name_beside_the_output_is_out_of_it(output: Path) -> None:
    """`output-old` isn't inside `output`."""
    (output.parent / "output-old").mkdir()
    (output / "sections").symlink_to("../output-old")
    assert "leads out of the output folder" in refusal({"sections/feed.atom": b"2"}, output)


def test_a_link_inside_the_output_is_fine(output: Path) -> None:
    """A folder may be a link to another one of the output."""
    (output / "old").symlink_to("articles")
    publish.write(files({"old/new.html": b"new"}), (), output)
    assert (output / "articles/new.html").read_bytes() == b"new"


def test_a_name_too_long_for_the_disk(output: Path) -> None:
    """A page whose name no file system takes is an error that names it; nothing is written."""
    page = f"articles/{'n' * 300}.html"
    assert refusal({"feed.atom": b"2", page: b"n"}, output).startswith(
        f"{output / page}: can't be read: File name too long"
    )


def test_a_locale_of_another_encoding(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There a name would be other bytes than its address has, or none at all; names in ASCII are the same in each."""
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "iso8859-1")
    publish.write(files({"feed.atom": b"2"}), (), output)
    told = refusal({"articles/café.html": b"1"}, output)
    assert told.startswith(f"{output}: can't be written: this system's locale has file names in iso8859-1, ")


def test_an_old_staging_folder_is_cleared(output: Path) -> None:
    """What a build cut short has left in the staging folder is neither published nor left there."""
    (output / STAGING / "articles").mkdir(parents=True)
    (output / STAGING / "articles/half.html").write_bytes(b"half")
    publish.write(files({"feed.atom": b"2"}), (), output)
    assert not (output / STAGING).exists()
    assert not (output / "articles/half.html").exists()


def test_a_staging_folder_that_is_a_link_is_not_followed(output: Path) -> None:
    """A link in the staging folder's place is an error; what it leads to is not cleared."""
    elsewhere = output.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine").write_bytes(b"mine")
    (output / STAGING).symlink_to(elsewhere)
    assert "can't be written: File exists" in refusal({"feed.atom": b"2"}, output)
    assert (elsewhere / "mine").read_bytes() == b"mine"


def test_a_file_that_can_not_be_rendered_changes_nothing(output: Path) -> None:
    """An error in the middle of rendering leaves the output as it was; it isn't called a full disk."""

    def fails() -> bytes:
        message = "no such template"
        raise FileNotFoundError(2, message)

    before = state(output)
    with pytest.raises(FileNotFoundError, match="no such template"):
        publish.write({**files({"feed.atom": b"2"}), "new.html": fails}, (), output)
    assert state(output) == before


def test_a_full_disk_changes_nothing(output: Path) -> None:
    """Where the disk takes no more, the message says so, and every file is as it was; no staging folder is left.

    The limit on a file's size fails the same calls as a full disk, also for root.
    """
    before = state(output)
    env = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(output)], capture_output=True, text=True, check=True, env=env
    )
    assert done.stdout == f"{output}: can't be written: File too large; nothing in it was changed\n"
    assert state(output) == before


def test_every_file_is_on_the_disk_before_the_first_is_put_in_place(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole files are flushed and synced, then renamed: a power cut can't leave an empty file under a good name."""
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def synced(number: int) -> None:
        done.append(f"sync {os.fstat(number).st_size}")
        fsync(number)

    def replaced(self: Path, target: Path) -> Path:
        done.append(f"put {target.name}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    publish.write(files({"ledger.json": b"12", "feed.atom": b"123"}), (), output)
    assert done == ["sync 2", "sync 3", "put ledger.json", "put feed.atom"]


def test_a_rename_that_fails_asks_for_another_build(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where putting files in place fails halfway, the message says what to do, and doing it ends as it should."""
    second = {"ledger.json": b"[2]", "feed.atom": b"2", "articles/new.html": b"new"}
    replace = Path.replace

    def fails(self: Path, target: Path) -> Path:
        if target.name == "feed.atom":
            raise OSError(5, "Input/output error")
        return replace(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", fails)
        with pytest.raises(FeedpubError) as caught:
            publish.write(files(second), ("articles/a.html",), output)
    assert str(caught.value) == f"{output}: can't be written: Input/output error; run the build again to finish it"
    assert not (output / STAGING).exists()
    assert publish.write(files(second), ("articles/a.html",), output).changed == ("feed.atom",)
    assert {path: (output / path).read_bytes() for path in second} == second


class KilledError(BaseException):
    """Stands for the end of the process: nothing below catches it."""


def test_killed_at_any_rename_the_next_build_ends_the_same(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file is the old or the new one, and the next build ends where an undisturbed one would.

    The gone page is told again to the next build, since the ledger remembers every page that was ever written.
    """
    second = {**FIRST, "ledger.json": b"[2]", "feed.atom": b"2", "articles/b.html": b"A"}
    del second["articles/a.html"]
    calls = {"unlink": Path.unlink, "replace": Path.replace}

    def killing(after: int) -> Iterator[None]:
        yield from [None] * after
        raise KilledError

    def run(after: int) -> None:
        left = killing(after)
        for name, call in calls.items():
            patched.setattr(Path, name, lambda *args, call=call, **words: (next(left), call(*args, **words))[1])
        publish.write(files(second), ("articles/a.html",), output)

    for after in range(4):
        publish.write(files(FIRST), ("articles/b.html",), output)
        with monkeypatch.context() as patched, pytest.raises(KilledError):
            run(after)
        for path in FIRST.keys() | second.keys():
            now = (output / path).read_bytes() if (output / path).exists() else None
            assert now in {FIRST.get(path), second.get(path)}
        publish.write(files(second), ("articles/a.html",), output)
        assert {path: data for path, (data, _, _) in state(output).items() if (output / path).is_file()} == second


# One build at a time


def test_a_second_build_is_told_who_has_the_folder(output: Path) -> None:
    """While one holds it no other comes in; afterwards, and when the first has failed, the way is free again."""
    before = state(output)
    what = f"{output}: is being published to by another feedpub; wait for it to end, then run the build again"
    with publish.alone(output), pytest.raises(FeedpubError) as caught, publish.alone(output):
        pytest.fail("two at once")
    assert str(caught.value) == what
    with pytest.raises(ZeroDivisionError), publish.alone(output):
        raise ZeroDivisionError
    with publish.alone(output):
        assert state(output) == before
    assert state(output) == before


def test_a_build_that_only_looks_asks_nobody(output: Path) -> None:
    """It needs no lock, and makes no folder."""
    with publish.alone(output), publish.alone(output, writing=False):
        pass
    with publish.alone(output.parent / "nowhere", writing=False):
        assert not (output.parent / "nowhere").exists()


def test_a_build_that_fails_leaves_no_folder_behind(tmp_path: Path) -> None:
    """The folder is made to be locked; where nothing is written to it, it goes. One that was there stays."""
    (tmp_path / "mine").mkdir()
    for name in ("new", "mine"):
        with pytest.raises(ZeroDivisionError), publish.alone(tmp_path / name):
            raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
    with publish.alone(tmp_path / "new"):
        publish.write(files(FIRST), (), tmp_path / "new")
    assert (tmp_path / "new/feed.atom").is_file()


def test_what_is_raised_inside_is_not_taken_for_a_lock(output: Path) -> None:
    """A pipe that would block while the build runs is another matter."""
    with pytest.raises(BlockingIOError), publish.alone(output):
        raise BlockingIOError


def test_an_output_that_can_not_be_locked_for_it_is_none(tmp_path: Path) -> None:
    """A file in the folder's place is told as ever."""
    (tmp_path / "output").write_bytes(b"mine")
    with pytest.raises(FeedpubError, match="can't be written: File exists; nothing in it was changed"):  # noqa: SIM117
        with publish.alone(tmp_path / "output"):
            pytest.fail("no folder")


def test_a_file_system_without_locks(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some network file systems can't lock: the build goes on without."""

    def refuse(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with publish.alone(output):
        assert publish.write(files({"feed.atom": b"2"}), (), output)


def test_a_system_without_locks(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has no flock: the module is imported all the same, and builds go on without."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    spec = importlib.util.spec_from_file_location("publish_without_locks", publish.__file__)
    assert spec
    assert spec.loader
    without = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, without)
    spec.loader.exec_module(without)
    with without.alone(output), without.alone(output):
        assert without.write(files({"feed.atom": b"2"}), (), output)


# The ledger


def test_no_ledger_yet(tmp_path: Path) -> None:
    """Where there is none it is not taken for an empty one, whether there is an output folder or not."""
    assert publish.read_ledger(tmp_path) is None
    assert publish.read_ledger(tmp_path / "output") is None


def test_the_ledger_is_read_from_the_output(tmp_path: Path) -> None:
    """What was written is read."""
    publish.write({"ledger.json": lambda: ledger.write(Ledger())}, (), tmp_path)
    assert publish.read_ledger(tmp_path) == Ledger()


@pytest.mark.parametrize("data", [b"", b"\xff\xfe{", b"{}", b"\x80"])
def test_a_damaged_ledger_names_its_path(data: bytes, tmp_path: Path) -> None:
    """Whatever bytes stand in it, a ledger that is none is told with its path; it is never taken for an empty one."""
    (tmp_path / "ledger.json").write_bytes(data)
    with pytest.raises(FeedpubError) as caught:
        publish.read_ledger(tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / 'ledger.json'}: is damaged; put back the copy ")


def test_a_ledger_that_is_a_folder(tmp_path: Path) -> None:
    """Neither is a folder of its name."""
    (tmp_path / "ledger.json").mkdir()
    with pytest.raises(FeedpubError, match="is not a regular file; feedpub needs this name"):
        publish.read_ledger(tmp_path)


@pytest.mark.parametrize(("home", "call"), [(Path, "read_text"), (builtins, "open")])
def test_files_that_can_not_be_read(home: object, call: str, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the ledger, and of a file that is compared, the reason is told. Permissions don't stop root."""

    def refused(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(home, call, refused)
    with pytest.raises(FeedpubError, match="can't be read: Input/output error; feedpub needs to write this file"):
        publish.read_ledger(output) if call == "read_text" else publish.compare(files(FIRST), (), output)


def test_large_files_are_compared_a_piece_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever their length, and wherever they differ."""
    monkeypatch.setattr(comparing, "PIECE", 4)
    for length in range(13):
        data = bytes(range(length))
        publish.write(files({"a": data}), (), tmp_path)
        assert not publish.compare(files({"a": data}), (), tmp_path)
        for other in (data + b"x", data[:-1] + b"x", b"x" + data[1:], b""):
            assert bool(publish.compare(files({"a": other}), (), tmp_path)) == (other != data)


@pytest.mark.parametrize("piece", [3, 1024])
@pytest.mark.parametrize("there", [None, b"", b"ab", b"abcdef", b"abcdefgh", b"abcxef", b"abcdefghi"])
def test_a_file_in_parts_is_written_as_one_in_whole(
    there: bytes | None, piece: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever lies in its place; where that is the same, it is not touched."""
    monkeypatch.setattr(comparing, "PIECE", piece)
    edition = {"ledger.json": InParts(lambda: (b"abc", b"", b"def", b"gh"))}
    if there is not None:
        (tmp_path / "ledger.json").write_bytes(there)
        os.utime(tmp_path / "ledger.json", (1_000_000, 1_000_000))
    expected = publish.compare(files({"ledger.json": b"abcdefgh"}), (), tmp_path)
    before = state(tmp_path)
    assert publish.compare(edition, (), tmp_path) == expected
    assert state(tmp_path) == before
    assert publish.write(edition, (), tmp_path) == expected
    assert (tmp_path / "ledger.json").read_bytes() == edition["ledger.json"]() == b"abcdefgh"
    assert (state(tmp_path) == before) == (not expected) == (there == b"abcdefgh")


def test_a_process_just_forked_lets_go_of_the_folder(tmp_path: Path) -> None:
    """A worker that outlives its build must not hold the lock: it closes its copy, and the build's own stays."""
    folder = os.open(tmp_path, os.O_RDONLY)
    copy = os.dup(folder)
    fcntl.flock(folder, fcntl.LOCK_EX)
    publish.LOCKED.add(copy)
    publish._let_go()  # noqa: SLF001  a forked process is not measured
    assert not publish.LOCKED
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(copy)
    with pytest.raises(FeedpubError, match="is being published"), publish.alone(tmp_path):
        pass
    os.close(folder)
