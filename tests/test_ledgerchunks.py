"""A ledger read and written in chunks is the ledger that it is as a whole, whatever is known of it."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_ledger import NAMES, RECORDS

from feedpub import ledger, ledgerchunks
from feedpub.cache import Cache
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger, Record
from feedpub.ledgerchunks import Chunks

MAY = datetime(2025, 5, 10, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one record in sixteen be the last of a chunk."""
    monkeypatch.setattr(ledgerchunks, "LAST", ledgerchunks.LAST[:-1])


def a_record(number: int, text: str = "") -> Record:
    """Give a record in which some fields that may be empty are not."""
    return Record(
        id=f"tag:example.org,2025:{number}",
        published=MAY + timedelta(hours=number),
        updated=MAY + timedelta(hours=number + 1),
        digest=sha256(f"{number}{text}".encode()).hexdigest(),
        order=number + 1,
        archive=number % 3,
        archives={"tags/é/": 2} if number % 7 == 1 else {},
        page=f"articles/{number}.html",
        former=("articles/old.html",) if number % 11 == 1 else (),
        deleted=MAY if number % 13 == 1 else None,
        edited=MAY if number % 11 == 1 else None,
        sketch="00c0ffee",
        shown='title:00000000 "é"',
    )


def a_ledger(count: int = 200) -> Ledger:
    records = {f"world/{number:03} é" if number % 5 else f"{number:03}": a_record(number) for number in range(count)}
    return Ledger(id="tag:example.org,2025:/", records=records, files=("feed.atom", "tags/é/feed.atom"))


def changed(before: Ledger, random: Random) -> Ledger:
    """Edit, add, rename and drop some of its records."""
    records = dict(before.records)
    for _ in range(random.randrange(4)):
        name = random.choice(sorted(records))
        what = random.choice(("edit", "add", "rename", "drop"))
        number = random.randrange(10**6)
        if what == "edit":
            records[name] = a_record(number, "edited")
        elif what == "add":
            records[f"{random.choice('0wz')}{number}"] = a_record(number)
        else:
            gone = records.pop(name)
            records |= {f"{random.choice('0wz')}{number}": gone} if what == "rename" else {}
    return Ledger(id=before.id, records=records, files=(*before.files, "icon.svg")[random.randrange(2) :])


@pytest.mark.parametrize("seed", range(4))
def test_the_text_is_that_of_the_whole(seed: int, tmp_path: Path) -> None:
    """From build to build, with a cache that knows the chunks, with one that does not, and with none."""
    random = Random(seed)  # noqa: S311  no secrets here
    kept = Cache(tmp_path / "kept.sqlite", "1")
    text = ledger.write(a_ledger())
    file = tmp_path / "ledger.json"
    for number in range(8):
        file.write_bytes(text)
        whole = ledger.read(text.decode())
        after = changed(whole, random)
        for cache in (kept, Cache(tmp_path / f"{number}.sqlite", "1"), Cache()):
            own = Chunks(cache)
            read = own.read(text, "ledger.json")
            assert read == whole
            same = {
                name: read.records[name] if whole.records.get(name) is r else r for name, r in after.records.items()
            }
            assert b"".join(own.parts(Ledger(id=after.id, records=same, files=after.files))) == ledger.write(after)
        text = ledger.write(after)


@given(records=st.dictionaries(NAMES, RECORDS))
def test_any_records_are_read_as_they_are_from_the_whole(records: dict[str, Record]) -> None:
    """Whatever names, texts and moments they hold."""
    text = ledger.write(Ledger(records=records))
    own = Chunks(Cache())
    assert own.read(text, "ledger.json") == ledger.read(text.decode())
    assert b"".join(own.parts(Ledger(records=records))) == text


def test_only_a_chunk_that_changed_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And those that are no more are forgotten."""
    parsed: list[Mapping[str, Record]] = []
    parse = ledgerchunks._parsed  # noqa: SLF001

    def noted(text: bytes) -> Mapping[str, Record]:
        parsed.append(parse(text))
        return parsed[-1]

    monkeypatch.setattr(ledgerchunks, "_parsed", noted)
    cache = Cache(tmp_path / "cache", "1")
    first = a_ledger()
    Chunks(cache).read(ledger.write(first), "ledger.json")
    count = len(parsed)
    assert 5 < count < 50
    Chunks(cache).read(ledger.write(first), "ledger.json")
    assert len(parsed) == count
    name = sorted(first.records)[77]
    edited = Ledger(id=first.id, records={**first.records, name: a_record(77, "edited")})
    Chunks(cache).read(ledger.write(edited), "ledger.json")
    assert len(parsed) - count <= 3
    assert any(name in found for found in parsed[count:])
    del parsed[:]
    Chunks(cache).read(ledger.write(first), "ledger.json")
    assert 1 <= len(parsed) <= 3


@pytest.mark.parametrize("damage", [lambda path: path.write_bytes(b"{}"), Path.unlink])
def test_a_file_that_is_not_what_it_was(damage: Callable[[Path], object], tmp_path: Path) -> None:
    """Nothing is taken from it; what is written is the ledger."""
    file = tmp_path / "ledger.json"
    file.write_bytes(ledger.write(a_ledger()))
    own = Chunks(Cache())
    read = own.read(file.read_bytes(), str(file))
    damage(file)
    assert b"".join(own.parts(read)) == ledger.write(a_ledger())


def reordered(text: str) -> str:
    data = json.loads(text)
    data["entries"] = dict(reversed(data["entries"].items()))
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def twice(text: str) -> str:
    """Tell of one name twice; the last holds."""
    start = text.index('\n  "000"')
    return (
        text[:start]
        + text[start : text.index("\n  },", start) + 5].replace('"order": 1', '"order": 999')
        + text[start:]
    )


BY_HAND: Mapping[str, Any] = {
    "indented otherwise": lambda text: json.dumps(json.loads(text), indent=2),
    "on one line": lambda text: json.dumps(json.loads(text)),
    "with the line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "without the last line end": str.rstrip,
    "in another order": reordered,
    "with a name twice": twice,
    "with a moment of another zone": lambda text: text.replace("2025-05-10T09:30:00Z", "2025-05-10T10:30:00+01:00"),
    "with a letter written otherwise": lambda text: text.replace("é", "\\u00e9"),
    "with another space": lambda text: text.replace('"order": 7,', '"order":  7,'),
    "with nothing in it": lambda _: '{"format": 2, "entries": {}}',
    "of an older feedpub": lambda text: text.replace('"format": 3', '"format": 1'),
}


@pytest.mark.parametrize("how", BY_HAND)
def test_a_ledger_by_another_hand(how: str, tmp_path: Path) -> None:
    """It says what it says, and is written as it should be, however often it was read."""
    text = BY_HAND[how](ledger.write(a_ledger()).decode())
    whole = ledger.read(text)
    cache = Cache(tmp_path / "cache", "1")
    for _ in range(2):
        own = Chunks(cache)
        (tmp_path / "ledger.json").write_bytes(text.encode())
        read = own.read(text.encode(), str(tmp_path / "ledger.json"))
        assert read == whole
        assert b"".join(own.parts(read)) == ledger.write(whole)


DAMAGED: Mapping[str, Any] = {
    "cut short": lambda text: text[: len(text) // 2],
    "not UTF-8": lambda text: text.replace("é".encode(), b"\xe9"),
    "a newer feedpub's": lambda text: text.replace(b'"format": 3', b'"format": 4'),
    "without a digest": lambda text: text.replace(b'   "digest": "', b'   "digests": "', 1),
    "a page outside": lambda text: text.replace(b'"articles/77.html"', b'"../77.html"'),
    "an order of nothing": lambda text: text.replace(b'"order": 78,', b'"order": 0,'),
    "a brace too many": lambda text: text.replace(b'"order": 78,', b'"order": 78}, "x": {'),
    "a brace that ends all": lambda text: text.replace(b"\n  },\n  ", b'\n  }\n },\n "entries": {\n  ', 1),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_damaged_ledger(what: str, tmp_path: Path) -> None:
    """What is wrong is told as it is of the whole, also where the sound one is known."""
    cache = Cache(tmp_path / "cache", "1")
    sound = ledger.write(a_ledger())
    Chunks(cache).read(sound, "output/ledger.json")
    damaged = DAMAGED[what](sound)
    assert damaged != sound

    def outcome(read: Any) -> object:  # noqa: ANN401  either way of reading
        try:
            return read()
        except (FeedpubError, UnicodeDecodeError) as error:
            return str(error)

    file = "output/ledger.json"
    assert outcome(lambda: Chunks(cache).read(damaged, file)) == outcome(lambda: ledger.read(damaged.decode(), file))
