"""What an earlier build knows of the output spares rendering, and never hides a difference."""

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from feedpub import publish
from feedpub.recall import Files, Finish, Known, Recall, one_by_one

FIRST = {"ledger.json": b"{}", "feed.atom": b"<feed/>", "articles/world/g7.html": b"<p>G7</p>"}
LATER = 2 * 10**18
"""Nanoseconds since 1970: a time at which every file of today is old."""


def files(contents: Mapping[str, bytes], rendered: list[str]) -> Files:
    """Give files that note when they are rendered."""

    def one(path: str) -> Callable[[], bytes]:
        return lambda: rendered.append(path) or contents[path]  # type: ignore[func-returns-value]

    return {path: one(path) for path in contents}


def build(output: Path, known: dict[str, Known], contents: Mapping[str, bytes], now: int = LATER) -> list[str]:
    """Write these contents, each made of nothing but itself; give what was rendered."""
    rendered: list[str] = []
    recall = Recall(made_of={path: b"of " + data for path, data in contents.items()}, known=known, now=now)
    publish.write(files(contents, rendered), (), output, recall)
    assert {path: (output / path).read_bytes() for path in contents} == contents
    return rendered


@pytest.fixture
def known(tmp_path: Path) -> dict[str, Known]:
    """Give what is known after a first build and one that changed nothing."""
    found: dict[str, Known] = {}
    assert build(tmp_path, found, FIRST) == list(FIRST)
    assert all(stamp is None for *_, stamp in found.values())
    assert build(tmp_path, found, FIRST) == []
    assert all(found.values())
    return found


@pytest.mark.parametrize("now", [0, LATER])
def test_what_is_as_it_was_is_not_rendered(now: int, tmp_path: Path, known: dict[str, Known]) -> None:
    """Neither where the stamp tells, nor where the file is read instead."""
    assert build(tmp_path, known, FIRST, now) == []
    fresh: dict[str, Known] = {}
    build(tmp_path, fresh, FIRST, now=0)
    assert build(tmp_path, fresh, FIRST, now=0) == []


def test_what_is_made_of_something_else_is_rendered(tmp_path: Path, known: dict[str, Known]) -> None:
    """Only that."""
    assert build(tmp_path, known, {**FIRST, "feed.atom": b"<feed>2</feed>"}) == ["feed.atom"]


def test_what_nothing_is_known_of_is_rendered(tmp_path: Path, known: dict[str, Known]) -> None:
    """New files, and files whose edition does not say what they are made of."""
    rendered: list[str] = []
    publish.write(files(FIRST, rendered), (), tmp_path, Recall(known=known, now=LATER))
    assert rendered == list(FIRST)
    assert build(tmp_path, known, {**FIRST, "feed.rss": b"<rss/>"}) == ["feed.rss"]


@pytest.mark.parametrize("data", [b"<feed?>", b"<feed/> ", b""])
def test_a_file_somebody_changed_is_put_right(data: bytes, tmp_path: Path, known: dict[str, Known]) -> None:
    """Also one of the same size, with its old time put back."""
    before = (tmp_path / "feed.atom").stat()
    (tmp_path / "feed.atom").write_bytes(data)
    os.utime(tmp_path / "feed.atom", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert build(tmp_path, known, FIRST) == ["feed.atom"]


def test_a_file_changed_before_its_stamp_was_taken(tmp_path: Path) -> None:
    """Just written, a file is known by its sum alone."""
    known: dict[str, Known] = {}
    build(tmp_path, known, FIRST)
    (tmp_path / "feed.atom").write_bytes(b"<free/>")
    assert build(tmp_path, known, FIRST) == ["feed.atom"]


def test_a_file_that_is_gone_comes_back(tmp_path: Path, known: dict[str, Known]) -> None:
    """Whatever is known of it."""
    (tmp_path / "feed.atom").unlink()
    assert build(tmp_path, known, FIRST) == ["feed.atom"]


def test_a_build_that_failed_is_not_remembered(tmp_path: Path, known: dict[str, Known]) -> None:
    """What it was about to write does not count as written."""
    contents = {**FIRST, "feed.atom": b"<feed>2</feed>"}
    recall = Recall(made_of={path: b"of " + data for path, data in contents.items()}, known=known, now=LATER)

    def failing(some: Files, paths: Sequence[str], finish: Finish[Any]) -> Generator[tuple[str, Any], None, None]:
        yield from one_by_one(some, paths, finish)
        raise KeyboardInterrupt

    broken = Recall(made_of=recall.made_of, known=known, now=LATER, render=failing)
    with pytest.raises(KeyboardInterrupt):
        publish.write(files(contents, []), (), tmp_path, broken)
    assert build(tmp_path, known, contents) == ["feed.atom"]


def test_files_of_another_edition_are_forgotten(known: dict[str, Known]) -> None:
    """What is no longer published need not be known."""
    Recall(known=known).forget_all_but(["feed.atom", "feed.rss"])
    assert list(known) == ["feed.atom"]
