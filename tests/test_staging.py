"""Many files are brought to the disk at once, few one by one."""

import os
from pathlib import Path

import pytest

from feedpub.staging import FEW, FOLDER, Staging


@pytest.mark.parametrize(("count", "each", "at_once"), [(3, 3, 0), (FEW, FEW, 0), (FEW + 2, 0, 1)])
def test_all_are_on_the_disk(
    count: int, each: int, at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever takes less time, nothing is put in place before it is there."""
    calls: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: calls.append("fsync"))
    monkeypatch.setattr(os, "sync", lambda: calls.append("sync"))
    staging = Staging(tmp_path, 7)
    paths = [f"articles/{number}.html" for number in range(count)]
    for path in paths:
        staging.add(path, b"a page")
    staging.bring_to_disk(paths)
    assert (calls.count("fsync"), calls.count("sync")) == (each, at_once)
    assert sorted((staging.folder / "articles").iterdir()) == sorted(staging.folder / path for path in paths)
    staging.clear()
    assert list(tmp_path.iterdir()) == []


def test_what_a_build_that_was_killed_still_writes(tmp_path: Path) -> None:
    """Its worker may outlive it by a moment; what it writes is not taken for a file of the next build."""
    before, after = Staging(tmp_path, 1), Staging(tmp_path, 2)
    before.add("feed.atom", b"old")
    after.clear()
    after.add("feed.atom", b"new")
    before.add("feed.atom", b"old")
    before.add("articles/0.html", b"old")
    assert {path.name: path.read_bytes() for path in after.folder.iterdir()} == {"feed.atom": b"new"}
    after.clear()
    assert not (tmp_path / FOLDER).exists()


def test_a_file_is_whole_where_the_system_takes_it_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system may write less than it was given, and be asked again for the rest."""
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:4]))
    staging = Staging(tmp_path, 7)
    staging.add("a.html", b"a long page")
    assert (staging.folder / "a.html").read_bytes() == b"a long page"
