"""Many files are brought to the disk at once, few one by one."""

import os
from pathlib import Path

import pytest

from feedpub.staging import FEW, FOLDER, Staging


@pytest.mark.parametrize(("count", "each", "at_once"), [(3, 3, 0), (FEW, FEW, 0), (FEW + 2, FEW, 1)])
def test_all_are_on_the_disk(
    count: int, each: int, at_once: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever takes less time, nothing is put in place before it is there."""
    calls: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: calls.append("fsync"))
    monkeypatch.setattr(os, "sync", lambda: calls.append("sync"))
    staging = Staging(tmp_path)
    for number in range(count):
        staging.add(f"articles/{number}.html", b"a page")
    staging.bring_to_disk()
    assert (calls.count("fsync"), calls.count("sync")) == (each, at_once)
    assert len(list((tmp_path / FOLDER / "articles").iterdir())) == count
    staging.clear()
    assert list(tmp_path.iterdir()) == []
