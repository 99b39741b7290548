"""Whether files have changed: what counts as a change, and what is passed over."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from feedpub import watch

NOWHERE = Path("nowhere")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with copy, a picture and what is published of them."""
    for name in ("ferry.txt", "world/bridge.txt", "world/bridge.jpg", "feed.toml", "output/ferry.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("As it was.", encoding="utf-8")
    return tmp_path


def look(folder: Path) -> watch.State:
    return watch.state(folder, leave_out=folder / "output")


CHANGES: dict[str, Callable[[Path], object]] = {
    "longer": lambda folder: (folder / "ferry.txt").write_text("As it is now.", encoding="utf-8"),
    "later": lambda folder: os.utime(folder / "feed.toml", ns=(1, 1)),
    "new": lambda folder: (folder / "world/tram.txt").touch(),
    "deeper": lambda folder: (folder / "world/bridge.jpg").unlink(),
    "renamed": lambda folder: (folder / "ferry.txt").rename(folder / "boat.txt"),
    "replaced": lambda folder: replace(folder / "ferry.txt"),
}
"""By name, what is done to the folder."""


def replace(path: Path) -> None:
    """Put another file in a file's place, of its size and time, as `mv` does of a copy."""
    then = path.stat().st_mtime_ns
    other = path.with_name(".draft")
    other.write_text("As it is.", encoding="utf-8")
    os.utime(other, ns=(then, then))
    other.replace(path)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(change: str, folder: Path) -> None:
    """Of any file, at any depth, whatever it is."""
    before = look(folder)
    assert look(folder) == before
    CHANGES[change](folder)
    assert look(folder) != before


@pytest.mark.parametrize("name", [".ferry.txt.swp", ".git/index", "output/index.html", "output/deep/index.html"])
def test_what_is_not_copy_is_passed_over(name: str, folder: Path) -> None:
    """What editors and git keep beside the copy, and the published folder, which lies in it for some."""
    before = look(folder)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).touch()
    assert look(folder) == before


def test_a_single_file_is_looked_at_too(folder: Path) -> None:
    """One that is not there yet has no state; once it is there, that is a change."""
    assert not watch.state(folder / "ledger.json", leave_out=NOWHERE)
    assert len(watch.state(folder / "feed.toml", leave_out=NOWHERE)) == 1


def test_links_are_looked_through_but_not_followed_into_folders(folder: Path) -> None:
    """A link to a file counts as that file; a broken one is none, and one to its own folder ends nowhere."""
    (folder / "link.txt").symlink_to(folder / "ferry.txt")
    (folder / "broken.txt").symlink_to(folder / "nothing")
    (folder / "loop").symlink_to(folder)
    assert {Path(path).name for path in look(folder)} == {
        "ferry.txt",
        "link.txt",
        "feed.toml",
        "bridge.txt",
        "bridge.jpg",
    }
