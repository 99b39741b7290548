"""Same in, same out: the bytes of a publication depend on its copy, its feed.toml and its ledger, and on nothing else.

Each build runs in a Python of its own, as a user's does, so that time zone, locale and hash seed are really different.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedpub import ledger
from feedpub.ledger import Ledger, Record

EPOCH = 1_780_000_000
"""When the first edition is built (May 2026); a later build is a year on."""
YEAR = 366 * 24 * 3600

SEEDS: Mapping[str, str] = {
    "feed.toml": 'title = "The Evening Post"\nurl = "https://news.example/"\ntimezone = "Asia/Kolkata"\nentries = 3\n'
    'feeds = ["section", "place", "author", "tag"]\n',
    "top.txt": "Rain is due on the coast from noon, the weather office said.\n\nBoats stay in the harbour.\n",
    "world/2026-03-01-bridge.txt": "PORTO, March 1 (Reuters) - The bridge opened on Sunday.\n\n- One lane\n- Two\n",
    "world/no year.txt": "LONDON, May 5 (AP) — The tower was lit at dusk. It glowed.\n\nAlso Read | Tower Dims\n",
    "world/Ünïcode/größe.txt": "Bridge Reopens\n\nBy Ada Moreno\n\nUpdated: May 3, 2026 10:15\n\nIt is open again.\n",
    "sport/front.txt": "---\ntitle: Cup & <Saucer>\ntags: [tea, sport]\ndate: 2026-04-01 23:30\n---\nThe cup is won.\n",
    "sport/same-moment-a.txt": "---\ndate: 2026-04-02\n---\nThe first of two stories of one moment.\n",
    "sport/same-moment-b.txt": "---\ndate: 2026-04-02\n---\nThe second of two stories of one moment.\n",
    "later.txt": "---\ndate: 2031-01-01\n---\nThis one is held.\n",
}
"""A small publication in which every source of a date occurs, and ties, an embargo, and names in other scripts."""
HARMLESS = {"PATH", "PYTHONPATH", "COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG", "COVERAGE_FILE"}
"""What a build inherits of the tests' environment: enough to find Python, and to be measured."""


def write_seeds(folder: Path, names: Sequence[str]) -> None:
    """Write the publication's files in this order."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SEEDS[name], encoding="utf-8")


def build(
    folder: Path, *, at: int = EPOCH, cwd: Path | None = None, umask: int = -1, env: Mapping[str, str] | None = None
) -> str:
    """Build `folder/seeds` to `folder/output`; give what was printed."""
    inherited = {name: value for name, value in os.environ.items() if name in HARMLESS}
    done = subprocess.run(
        [sys.executable, "-m", "feedpub", "build", str(folder / "seeds"), "-o", str(folder / "output")],
        env=inherited | {"SOURCE_DATE_EPOCH": str(at)} | dict(env or {}),
        cwd=cwd or folder,
        umask=umask,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def contents(folder: Path) -> dict[str, bytes]:
    """Give every file of the output folder."""
    output = folder / "output"
    return {p.relative_to(output).as_posix(): p.read_bytes() for p in sorted(output.rglob("*")) if p.is_file()}


def states(folder: Path) -> dict[str, tuple[int, int]]:
    """Give each file's and folder's inode and time of change: they differ where anything was written, even the same."""
    output = folder / "output"
    return {str(path): (path.stat().st_ino, path.stat().st_mtime_ns) for path in (output, *output.rglob("*"))}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Give the files of a plain build of the publication."""
    folder = tmp_path_factory.mktemp("first")
    write_seeds(folder / "seeds", list(SEEDS))
    build(folder, env={"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"})
    return contents(folder)


def test_the_publication_is_worth_comparing(first: dict[str, bytes]) -> None:
    """The edition has both feeds and their archive, index, ledger, and a page an article; the held one has none."""
    assert {"feed.atom", "feed.rss", "index.html", "ledger.json", "archive/1.atom", "archive/1.rss"} < first.keys()
    assert sum(name.startswith("articles/") for name in first) == len(SEEDS) - 2
    assert b"2026-05" in first["feed.atom"]


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "America/St_Johns"},
        {"TZ": "no/such-zone"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "fr"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "PYTHONOPTIMIZE": "1"},
        {"HOME": "/nonexistent", "USER": "someone", "NO_COLOR": "1", "COLUMNS": "20"},
    ],
    ids=lambda environment: " ".join(f"{name}={value}" for name, value in environment.items()),
)
def test_environment_makes_no_difference(first: dict[str, bytes], tmp_path: Path, environment: dict[str, str]) -> None:
    """Time zone, locale and hash seed of the machine change no byte of any file."""
    write_seeds(tmp_path / "seeds", list(SEEDS))
    build(tmp_path, env=environment)
    assert contents(tmp_path) == first


def test_order_of_the_folder_makes_no_difference(first: dict[str, bytes], tmp_path: Path) -> None:
    """Files written in another order, which the file system then lists in another order, give the same edition."""
    write_seeds(tmp_path / "seeds", sorted(SEEDS, reverse=True))
    build(tmp_path)
    assert contents(tmp_path) == first


def test_file_times_make_no_difference(first: dict[str, bytes], tmp_path: Path) -> None:
    """No date comes from a file's time, which a checkout or a copy changes."""
    write_seeds(tmp_path / "seeds", list(SEEDS))
    for days, path in enumerate((tmp_path / "seeds").rglob("*")):
        os.utime(path, (days * 86400, days * 86400))
    build(tmp_path)
    assert contents(tmp_path) == first


@pytest.mark.parametrize("umask", [0o000, 0o077], ids=oct)
def test_umask_makes_no_difference(first: dict[str, bytes], tmp_path: Path, umask: int) -> None:
    """The umask decides who may read the files, not what stands in them."""
    write_seeds(tmp_path / "seeds", list(SEEDS))
    build(tmp_path, umask=umask)
    assert contents(tmp_path) == first


def test_place_makes_no_difference(first: dict[str, bytes], tmp_path: Path) -> None:
    """Neither where the publication lies nor where the command is typed changes a byte."""
    folder = tmp_path / "über there" / "x"
    write_seeds(folder / "seeds", list(SEEDS))
    build(folder, cwd=Path("/"))
    assert contents(folder) == first


def test_second_build_touches_nothing(tmp_path: Path) -> None:
    """A build a year later, of copy that did not change, writes no file and no folder: not a byte, not a time."""
    write_seeds(tmp_path / "seeds", list(SEEDS))
    build(tmp_path)
    before = states(tmp_path)
    printed = build(tmp_path, at=EPOCH + YEAR, env={"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"})
    assert "nothing changed, nothing written" in printed
    assert states(tmp_path) == before


def test_an_edit_changes_only_what_tells_of_it(tmp_path: Path) -> None:
    """An edit of one seed leaves the pages of all the others as they are."""
    write_seeds(tmp_path / "seeds", list(SEEDS))
    build(tmp_path)
    before = contents(tmp_path)
    with (tmp_path / "seeds" / "top.txt").open("a") as seed:
        seed.write("\nThe harbour is full.\n")
    build(tmp_path, at=EPOCH + YEAR)
    after = contents(tmp_path)
    changed = {name for name in after if after[name] != before.get(name)}
    assert after.keys() == before.keys()
    told = {"articles/top.html", "feed.atom", "feed.json", "feed.rss", "ledger.json", "sitemap.xml"}
    assert told <= changed <= told | {"index.html"}
    assert "archive/1.atom" not in changed


def test_lost_output_is_made_again_from_the_ledger(first: dict[str, bytes], tmp_path: Path) -> None:
    """With the ledger alone left, a later build gives the same edition to the last byte."""
    write_seeds(tmp_path / "seeds", list(SEEDS))
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / "ledger.json").write_bytes(first["ledger.json"])
    build(tmp_path, at=EPOCH + YEAR)
    assert contents(tmp_path) == first


# The ledger

law = settings(deadline=None, database=None)
"""However slow the machine; and nothing is left behind in the project."""
moments = st.datetimes(datetime(1971, 1, 1), datetime(9999, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0)
)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
records = st.builds(
    Record,
    id=st.text("abcXYZ019-._~%", min_size=1).map("tag:news.example,2026:{}".format),
    published=moments,
    updated=moments,
    digest=st.text("0123456789abcdef", min_size=64, max_size=64),
    order=st.integers(1, 10**6),
    archive=st.integers(0, 10**4),
    page=st.just("") | st.text("abé-_", min_size=1).map("articles/{}.html".format),
    archives=st.dictionaries(st.sampled_from(("sections/world/", "tags/é/")), st.integers(1, 99)),
    former=st.lists(st.text("abé-_", min_size=1).map("articles/{}.html".format)).map(tuple),
    deleted=st.none() | moments,
    edited=st.none() | moments,
    sketch=texts,
    shown=texts,
)
ledgers = st.dictionaries(texts, records)
reorder: Sequence[Callable[[Sequence[str]], Sequence[str]]] = (sorted, lambda names: sorted(names, reverse=True))


@law
@given(ledgers)
def test_law_ledger_reads_back_field_by_field(kept: dict[str, Record]) -> None:
    """What is written is read again: every entry, every field. And it is what Python's `json` would write."""
    written = ledger.write(Ledger(records=kept)).decode()
    assert ledger.read(written).records == kept
    assert written == json.dumps(json.loads(written), ensure_ascii=False, indent=1) + "\n"


@law
@given(ledgers)
def test_law_ledger_has_one_way_of_writing(kept: dict[str, Record]) -> None:
    """The order in which entries came to be known does not matter; written, read and written again is the same."""
    written = ledger.write(Ledger(records=kept))
    for order in reorder:
        assert ledger.write(Ledger(records={name: kept[name] for name in order(list(kept))})) == written
    assert ledger.write(ledger.read(written.decode())) == written
