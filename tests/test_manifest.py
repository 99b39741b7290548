"""What an earlier build knows of the output spares rendering, and never hides a difference."""

import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from feedpub import manifest, publish
from feedpub.cache import Cache
from feedpub.manifest import GROUPS, Files, Finish, Manifest, one_by_one

FIRST = {"ledger.json": b"{}", "feed.atom": b"<feed/>", "articles/world/g7.html": b"<p>G7</p>"}
LATER = 2 * 10**18
"""Nanoseconds since 1970: a time at which every file of today is old."""


def files(contents: Mapping[str, bytes], rendered: list[str]) -> Files:
    """Give files that note when they are rendered."""

    def one(path: str) -> Callable[[], bytes]:
        return lambda: rendered.append(path) or contents[path]  # type: ignore[func-returns-value]

    return {path: one(path) for path in contents}


def manifest_of(contents: Mapping[str, bytes], cache: Cache, now: int = LATER) -> Manifest:
    """Give what is known of these contents, each made of nothing but itself."""
    return Manifest(made_of=lambda paths: {path: b"of " + contents[path] for path in paths}, cache=cache, now=now)


def build(output: Path, cache: Cache, contents: Mapping[str, bytes], now: int = LATER) -> list[str]:
    """Write these contents; give what was rendered."""
    rendered: list[str] = []
    known = manifest_of(contents, cache, now)
    publish.write(files(contents, rendered), (), output, known)
    known.keep()
    assert {path: (output / path).read_bytes() for path in contents} == contents
    assert {path: known.size(path) for path in contents} == {path: len(data) for path, data in contents.items()}
    return rendered


@pytest.fixture
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cache]:
    """Give a cache that holds nothing."""
    cache = Cache(tmp_path_factory.mktemp("cache") / "one")
    yield cache
    cache.close()


@pytest.fixture
def known(tmp_path: Path, empty: Cache) -> Cache:
    """Give what is known after a first build and one that changed nothing."""
    assert build(tmp_path, empty, FIRST) == list(FIRST)
    assert not empty.get("manifest")
    assert build(tmp_path, empty, FIRST) == []
    assert empty.get("manifest")
    return empty


@pytest.mark.parametrize("now", [0, LATER])
def test_what_is_as_it_was_is_not_rendered(now: int, tmp_path: Path, known: Cache) -> None:
    """Neither where the stamp tells, nor where the file is read instead."""
    assert build(tmp_path, known, FIRST, now) == []
    known.forget(["manifest", *(f"manifest/{number}" for number in range(GROUPS))])
    build(tmp_path, known, FIRST, now=0)
    assert build(tmp_path, known, FIRST, now=0) == []


@pytest.mark.parametrize("groups", [1, GROUPS])
def test_one_file_leaves_the_others_of_its_group_as_they_are(
    groups: int, tmp_path: Path, empty: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether they are many, or few."""
    monkeypatch.setattr(manifest, "GROUPS", groups)
    for _ in range(3):
        build(tmp_path, empty, FIRST)
    after = {**FIRST, "feed.atom": b"<feed>2</feed>"}
    assert build(tmp_path, empty, after) == ["feed.atom"]
    assert build(tmp_path, empty, after) == []


def test_what_is_made_of_something_else_is_rendered(tmp_path: Path, known: Cache) -> None:
    """Only that."""
    assert build(tmp_path, known, {**FIRST, "feed.atom": b"<feed>2</feed>"}) == ["feed.atom"]


def test_what_nothing_is_known_of_is_rendered(tmp_path: Path, known: Cache) -> None:
    """New files, and files whose edition does not say what they are made of."""
    rendered: list[str] = []
    publish.write(files(FIRST, rendered), (), tmp_path, Manifest(cache=known, now=LATER))
    assert rendered == list(FIRST)
    assert build(tmp_path, known, {**FIRST, "feed.rss": b"<rss/>"}) == ["feed.rss"]


@pytest.mark.parametrize("data", [b"<feed?>", b"<feed/> ", b""])
def test_a_file_somebody_changed_is_put_right(data: bytes, tmp_path: Path, known: Cache) -> None:
    """Also one of the same size, with its old time put back."""
    before = (tmp_path / "feed.atom").stat()
    (tmp_path / "feed.atom").write_bytes(data)
    os.utime(tmp_path / "feed.atom", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert build(tmp_path, known, FIRST) == ["feed.atom"]


def test_a_file_changed_before_its_stamp_was_taken(tmp_path: Path, empty: Cache) -> None:
    """Just written, a file is known by its sum alone."""
    build(tmp_path, empty, FIRST)
    (tmp_path / "feed.atom").write_bytes(b"<free/>")
    assert build(tmp_path, empty, FIRST) == ["feed.atom"]


def test_a_file_that_is_gone_comes_back(tmp_path: Path, known: Cache) -> None:
    """Whatever is known of it."""
    (tmp_path / "feed.atom").unlink()
    assert build(tmp_path, known, FIRST) == ["feed.atom"]


def test_a_build_that_failed_is_not_remembered(tmp_path: Path, known: Cache) -> None:
    """What it was about to write does not count as written."""
    contents = {**FIRST, "feed.atom": b"<feed>2</feed>"}

    def failing(some: Files, paths: Sequence[str], finish: Finish[Any]) -> Generator[tuple[str, Any], None, None]:
        yield from one_by_one(some, paths, finish)
        raise KeyboardInterrupt

    half_known = manifest_of(contents, known)
    half_known.render = failing
    with pytest.raises(KeyboardInterrupt):
        publish.write(files(contents, []), (), tmp_path, half_known)
    assert build(tmp_path, known, contents) == ["feed.atom"]


def test_files_of_another_edition_are_forgotten(tmp_path: Path, empty: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no longer published need not be known."""
    monkeypatch.setattr(manifest, "GROUPS", 1)
    for contents in (FIRST, {"feed.atom": b"<feed/>"}):
        build(tmp_path, empty, contents)
        assert list(empty.get("manifest/0")) == list(contents)


def test_of_what_was_never_seen_there_is_no_size(empty: Cache) -> None:
    """Nor of a file whose edition does not say what it is made of."""
    assert Manifest(cache=empty).size("feed.atom") == 0
