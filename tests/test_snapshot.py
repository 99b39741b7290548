"""Nothing that could change an edition goes unnoticed."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from feedpub import snapshot
from feedpub.snapshot import of_output, of_source
from feedpub.stamps import SETTLED, Stamp, stamp

LATER = 2 * 10**18
"""Nanoseconds since 1970: a time at which every file of today is old."""
PATHS = ("ledger.json", "articles/g7.html")


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """Give a folder with a source and an output."""
    for name in ("seeds/feed.toml", "seeds/world/g7.txt", "seeds/world/g7.jpg", *(f"output/{path}" for path in PATHS)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("as it was")
    (tmp_path / "elsewhere.txt").write_text("as it was")
    (tmp_path / "seeds/link.txt").symlink_to("../elsewhere.txt")
    (tmp_path / "seeds/folder").symlink_to("world")
    return tmp_path


def look(room: Path, now: int = LATER) -> bytes:
    return seen(room / "seeds", room / "output", now)


def seen(source: Path, output: Path, now: int = LATER) -> bytes:
    """Give what tells how both lie there; nothing where one of them can't be told."""
    parts = (of_source(source, output, now, {}), of_output(output, PATHS, now))
    return b"".join(parts) if all(parts) else b""


def rewrite(path: Path) -> None:
    """Change what a file holds, but neither its length nor the time it tells."""
    before = path.stat()
    time.sleep(0.02)
    path.write_text("AS IT WAS")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def relink(path: Path) -> None:
    path.unlink()
    path.symlink_to("world/g7.txt")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a seed": lambda room: rewrite(room / "seeds/world/g7.txt"),
    "feed.toml": lambda room: rewrite(room / "seeds/feed.toml"),
    "a picture": lambda room: rewrite(room / "seeds/world/g7.jpg"),
    "a link's target": lambda room: rewrite(room / "elsewhere.txt"),
    "a link": lambda room: relink(room / "seeds/link.txt"),
    "the ledger": lambda room: rewrite(room / "output/ledger.json"),
    "a page": lambda room: rewrite(room / "output/articles/g7.html"),
    "another seed": lambda room: (room / "seeds/new.txt").write_text("new"),
    "no feed.toml": lambda room: (room / "seeds/feed.toml").unlink(),
    "a renamed seed": lambda room: (room / "seeds/world/g7.txt").rename(room / "seeds/world/g8.txt"),
    "a renamed folder": lambda room: (room / "seeds/world").rename(room / "seeds/worlds"),
    "permissions": lambda room: (room / "output/ledger.json").chmod(0o400),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_seen(change: str, room: Path) -> None:
    """Whatever is changed, added, renamed or gone."""
    before = look(room)
    assert before
    assert look(room) == before
    CHANGES[change](room)
    assert look(room) != before


def test_what_is_missing_can_not_be_told(room: Path) -> None:
    """A page that is gone, or a source that is."""
    (room / "output/articles/g7.html").unlink()
    assert look(room) == b""
    assert seen(room / "missing", room / "output") == b""


def test_other_files_are_not_looked_at(room: Path) -> None:
    """Hidden ones in the source, others in the output, and the output itself where it lies in the source."""
    before = look(room)
    (room / "seeds/.git").mkdir()
    (room / "seeds/.git/index").write_text("a commit")
    (room / "output/CNAME").write_text("news.example")
    assert look(room) == before
    (room / "output").rename(room / "seeds/output")
    inside = seen(room / "seeds", room / "seeds/output")
    (room / "seeds/output/CNAME").write_text("example.org")
    assert seen(room / "seeds", room / "seeds/output") == inside != before


@pytest.mark.parametrize("name", ["seeds/world/g7.txt", "output/ledger.json"])
def test_what_just_changed_may_change_again(name: str, room: Path) -> None:
    """Within the same tick of the clock that would not be seen, so nothing is said."""
    (room / name).write_text("as it is")
    changed = (room / name).stat().st_ctime_ns
    assert look(room, changed + SETTLED) == b""
    assert look(room, changed + SETTLED + 1)


def test_each_file_of_the_source_has_its_stamp(room: Path) -> None:
    """Also where one of them just changed: whoever reads the others need not look at them again."""
    (room / "seeds/feed.toml").write_text("as it is")
    stamps: dict[str, Stamp] = {}
    assert of_source(room / "seeds", room / "output", (room / "seeds/feed.toml").stat().st_ctime_ns, stamps) == b""
    files = [room / "seeds" / path for path in ("feed.toml", "world/g7.txt", "world/g7.jpg", "link.txt", "folder")]
    links = {f"{path}/": stamp(path.lstat()) for path in files[-2:]}
    assert stamps == {str(path): stamp(path.stat()) for path in files} | links


def test_where_no_time_of_change_is_kept(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is said at all."""
    monkeypatch.setattr(snapshot, "TELLING", False)
    assert look(room) == b""
