"""The cache keeps what it is given, and gives nothing else, whatever becomes of its file."""

import sqlite3
from pathlib import Path
from random import Random

import pytest

from feedpub.cache import SHARDS, Cache

TABLE = {f"world/story-{number}": (number, "text", (b"sum", None)) for number in range(300)}


def kept(file: Path, key: str = "1") -> Cache:
    """Give a cache that holds the table and one text."""
    cache = Cache(file, key)
    cache.keep_table("cards", TABLE, {})
    cache.keep([("text", ("a story", 1))])
    return cache


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    """In the same cache, and in one opened later; folders are made."""
    file = tmp_path / "feedpub/one.sqlite"
    first = kept(file)
    assert (first.table("cards"), first.get("text")) == (TABLE, ("a story", 1))
    first.close()
    later = Cache(file, "1")
    assert (later.table("cards"), later.get("text")) == (TABLE, ("a story", 1))
    assert later.get("another") is None
    later.close()


def test_another_key_finds_nothing(tmp_path: Path) -> None:
    """What was kept for another version or option is not there, nor is it when that one comes back."""
    kept(tmp_path / "one").close()
    for key in ("2", "1"):
        cache = Cache(tmp_path / "one", key)
        assert (cache.table("cards"), cache.get("text")) == ({}, None)
        cache.close()


def test_a_small_change_is_a_small_write(tmp_path: Path) -> None:
    """Of a table's pieces only those with a changed row are written again; rows that are gone are gone."""
    kept(tmp_path / "one").close()
    cache = Cache(tmp_path / "one", "1")
    before = cache.table("cards")
    changed = before | {"world/story-7": (0,)}
    del changed["world/story-8"]
    were = pieces(tmp_path / "one")
    cache.keep_table("cards", changed, before)
    cache.close()
    after = pieces(tmp_path / "one")
    assert len(were) == SHARDS + 2
    assert sum(were[name] != after[name] for name in were) == 2
    assert Cache(tmp_path / "one", "1").table("cards") == changed


def test_rows_of_a_damaged_piece_are_kept_anew(tmp_path: Path) -> None:
    """They were not in the table that was read, so they differ."""
    cache = kept(tmp_path / "one")
    cache.keep([("cards/5", {})])
    cache.keep_table("cards", TABLE, cache.table("cards"))
    assert cache.table("cards") == TABLE
    cache.close()


def pieces(file: Path) -> dict[str, bytes]:
    with sqlite3.connect(file) as disk:
        found = dict(disk.execute("SELECT name, data FROM kept"))
    disk.close()
    return found


def test_forgetting(tmp_path: Path) -> None:
    """What is forgotten is not there any more."""
    cache = kept(tmp_path / "one")
    cache.forget(["text", "another"])
    assert cache.get("text") is None
    cache.close()


def test_damage_that_sqlite_complains_of_in_no_utf_8(tmp_path: Path) -> None:
    """Its message quotes the damaged file, and Python can't read it; the file is started anew all the same."""
    kept(tmp_path / "one").close()
    (tmp_path / "one").write_bytes((tmp_path / "one").read_bytes().replace(b"kept", b"\xe1(ep"))
    cache = Cache(tmp_path / "one", "1")
    assert (cache.table("cards"), cache.get("text")) == ({}, None)
    cache.close()
    assert not (tmp_path / "one").exists()
    cache = kept(tmp_path / "one")
    assert (cache.table("cards"), cache.get("text")) == (TABLE, ("a story", 1))
    cache.close()


def test_without_a_file_nothing_is_kept() -> None:
    """A build that must not, or can't, keep anything works all the same."""
    cache = Cache()
    cache.keep_table("cards", TABLE, {})
    cache.keep([("text", 1)])
    cache.forget(["text"])
    cache.close()
    assert (cache.table("cards"), cache.get("text"), cache.get_all(["text"])) == ({}, None, {})


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_file_gives_what_was_kept_or_nothing(seed: int, tmp_path: Path) -> None:
    """Whatever bytes of it are changed, cut off or added: no other data, no error, and it can be used again."""
    random = Random(seed)  # noqa: S311  no secrets here
    file = tmp_path / "one"
    kept(file).close()
    data = bytearray(file.read_bytes())
    for _ in range(random.choice((1, 20, 2000))):
        data[random.randrange(len(data))] = random.randrange(256)
    file.write_bytes(data[: random.choice((len(data), random.randrange(len(data))))])
    cache = Cache(file, "1")
    assert cache.table("cards").items() <= TABLE.items()
    assert cache.get("text") in {None, ("a story", 1)}
    cache.keep_table("cards", TABLE, cache.table("cards"))
    cache.close()
    again = Cache(file, "1")
    assert again.table("cards").items() <= TABLE.items()
    again.close()


def test_a_file_that_is_no_cache_is_replaced(tmp_path: Path) -> None:
    """The next build has a cache again."""
    (tmp_path / "one").write_bytes(b"not a database, by any means" * 99)
    Cache(tmp_path / "one", "1").close()
    kept(tmp_path / "one").close()
    assert Cache(tmp_path / "one", "1").table("cards") == TABLE


def test_a_file_deleted_while_it_is_open(tmp_path: Path) -> None:
    """Deleting the cache during a build is no error."""
    cache = kept(tmp_path / "one")
    (tmp_path / "one").unlink()
    cache.keep([("text", 2)])
    assert cache.get("text") in {None, 2}
    cache.close()


def test_a_place_that_can_not_be_written(tmp_path: Path) -> None:
    """Nothing is kept below a file, or in a folder's stead."""
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "file/one", tmp_path):
        cache = Cache(place, "1")
        cache.keep([("text", 1)])
        assert cache.get("text") is None
        cache.close()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_cache_in_use_by_another_build(tmp_path: Path) -> None:
    """While another writes, this one goes without, and takes nothing from it."""
    kept(tmp_path / "one").close()
    other = sqlite3.connect(tmp_path / "one", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    cache = Cache(tmp_path / "one", "1")
    assert cache.table("cards") == {}
    cache.close()
    other.execute("COMMIT")
    other.close()
    assert Cache(tmp_path / "one", "1").table("cards") == TABLE
