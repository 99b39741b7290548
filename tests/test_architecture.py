"""The house: which module may import which, where each foreign library lives, and how long things may be.

`MAY_IMPORT` is the table the README shows. Imports inside functions and for type checking count as well.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = PROJECT / "feedpub"

MAY_IMPORT: Mapping[str, str] = {
    "errors": "",
    "model": "",
    "values": "",
    "marks": "",
    "naming": "model",
    "history": "",
    "likeness": "",
    "mediatypes": "naming",
    "watch": "",
    "websub": "errors",
    "ledger": "errors naming values",
    "tomlfaults": "",
    "config": "errors model tomlfaults values",
    "signatures": "",
    "parser": "errors likeness marks model values",
    "generator": "errors marks model naming",
    "archives": "ledger",
    "topics": "model naming",
    "changes": "ledger model",
    "identity": "errors ledger likeness model naming",
    "documents": "archives config ledger model naming topics",
    "serve": "errors mediatypes naming",
    "cache": "",
    "cards": "model",
    "unchanged": "ledger model naming",
    "removals": "errors ledger",
    "entries": "archives cards changes config errors identity ledger model naming parser removals topics unchanged",
    "stamps": "",
    "manifest": "cache stamps",
    "media": "errors manifest model naming signatures stamps",
    "opening": "errors values",
    "seeds": "config errors media model naming opening parser",
    "rendering": "cards manifest model",
    "website": "documents entries generator model naming rendering",
    "edition": "documents entries generator ledger manifest model naming rendering website",
    "ledgerchunks": "cache errors ledger manifest model unchanged",
    "staging": "errors",
    "comparing": "errors manifest staging stamps",
    "protected": "errors ledger naming",
    "publish": "comparing errors ledger manifest naming protected staging",
    "recovery": "errors ledger naming publish values",
    "reading": "cache cards errors manifest model parser seeds stamps",
    "newest": "cache cards errors manifest model reading seeds",
    "snapshot": "stamps",
    "commands": (
        "cache cards changes config edition entries errors generator history ledger ledgerchunks manifest "
        "media mediatypes model naming newest publish reading recovery rendering seeds serve snapshot staging "
        "unchanged watch websub"
    ),
    "__main__": "commands",
}
"""What each module, or folder of modules, imports of feedpub, no more and no less: rows above it only."""

FAMILIES: Mapping[str, str] = {
    "grammar": "",
    "text": "grammar",
    "origin": "grammar text",
    "lines": "grammar origin text",
    "titles": "grammar text",
}
"""What each folder of the parser imports of the parser, likewise; the modules beside them import what they need."""

HOMES: Mapping[str, str] = {
    "feedgen": "generator/xmlfeeds.py",
    "lxml": "generator/xmlfeeds.py recovery.py",
    "jinja2": "generator/compiled.py generator/templating.py generator/undefined.py",
    "dateutil": "parser/origin/dates.py",
    "yaml": "parser/frontmatter.py",
    "charset_normalizer": "parser/text/decoding.py",
    "airportsdata": "parser/origin/places.py",
    "tomllib": "config.py",
    "zoneinfo": "config.py parser/origin/zones.py",
    "subprocess": "history.py",
    "fcntl": "publish.py",
    "http": "recovery.py serve.py websub.py",
    "socketserver": "serve.py",
    "threading": "serve.py",
    "urllib.request": "recovery.py websub.py",
    "click": "commands/",
    "platformdirs": "commands/resources.py",
    "marshal": "cache.py cards.py",
    "sqlite3": "cache.py",
    "concurrent": "commands/workers.py",
    "multiprocessing": "commands/workers.py",
    "distributed": "commands/workers.py",
}
"""Where each foreign library may be imported, and what of Python's own is as foreign to the rest of the house."""

DISTRIBUTIONS = {"dateutil": "python-dateutil", "yaml": "pyyaml", "charset_normalizer": "charset-normalizer"}
"""What a library is called in pyproject.toml, where that is not the name it is imported by."""

OUTSIDE = set("asyncio ftplib getpass locale random secrets socket ssl time uuid".split())
"""Clock, chance, network, and threads (feedgen changes the locale of the whole process): imported nowhere.

What has to do with them all the same has its home above: the download of a ledger that is asked for by its address, the
word to a hub, and the server, which renders one file at a time.
"""
OUTSIDE_CALLS = set("now today utcnow getenv getcwd cwd home expanduser gettempdir print input exit".split())
"""What reads the clock or the environment, prints, or ends: the command line's business, which hands it in."""

SLOW = "airportsdata charset_normalizer dateutil feedgen jinja2 lxml yaml".split()
"""What `feedpub --help` has no use for."""
LONGEST_FUNCTION = 40
LONGEST_FILE = 250
"""Lines."""

FILES = sorted(PACKAGE.rglob("*.py"))
TREES = {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in FILES}
"""Every source file of the package, by its path in it."""
everywhere = pytest.mark.parametrize("file", TREES)


def imported(file: str) -> Iterator[str]:
    """Give the full name of everything a file imports, wherever in it."""
    for node in ast.walk(TREES[file]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports give the full name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_of(library: str, name: str) -> bool:
    """Say whether what is imported is this library, or a part of it."""
    return f"{name}.".startswith(f"{library}.")


def module(file: str) -> str:
    """Give the name a file is imported by: `feedpub.parser` for `parser/__init__.py`."""
    return ".".join(("feedpub", *Path(file).with_suffix("").parts)).removesuffix(".__init__")


MODULES = {module(file): file for file in TREES}


def used(file: str) -> set[str]:
    """Give the modules of feedpub that a file imports; `feedpub.model` for `feedpub.model.Article`."""
    ours = (name for name in imported(file) if name.split(".")[0] == "feedpub")
    found = (name if name in MODULES else name.rpartition(".")[0] for name in ours)
    return {name for name in found if name != "feedpub"}


def room(name: str) -> str:
    """Give the row of the table a module belongs to: `parser` for `feedpub.parser.summary`."""
    return name.split(".")[1]


def of_family(name: str) -> Iterator[str]:
    """Give the files of a folder of the parser."""
    return (file for file in TREES if file.startswith(f"parser/{name}/"))


def families(file: str) -> set[str]:
    """Give what of the parser a file imports: a folder, or the name of a module that lies in none."""
    return {name.split(".")[2] for name in used(file) if name.startswith("feedpub.parser.")}


def reachable(start: str) -> set[str]:
    """Give every row that a row imports, directly or through others, by the files themselves."""
    found: set[str] = set()
    waiting = {start}
    while waiting:
        row = waiting.pop()
        found.add(row)
        files = (file for name, file in MODULES.items() if name != "feedpub" and room(name) == row)
        waiting |= {room(name) for file in files for name in used(file)} - found
    return found - {start}


def test_every_module_has_a_row_in_the_table() -> None:
    """A new module, or folder, is given its place before it is used."""
    assert {room(name) for name in MODULES if name != "feedpub"} == MAY_IMPORT.keys()


@pytest.mark.parametrize("row", MAY_IMPORT)
def test_imports_are_those_of_the_table(row: str) -> None:
    """Each room imports the rooms its row names: none besides, and none that it no longer needs."""
    files = [file for name, file in MODULES.items() if name != "feedpub" and room(name) == row]
    assert {room(name) for file in files for name in used(file)} - {row} == set(MAY_IMPORT[row].split())


@pytest.mark.parametrize("family", FAMILIES)
def test_folders_of_the_parser_import_those_of_their_table(family: str) -> None:
    """What a sentence is, is asked by what cuts titles and by what knows lines; and these two never meet."""
    assert set().union(*map(families, of_family(family))) - {family} == set(FAMILIES[family].split())


def test_every_folder_of_the_parser_has_a_row_in_the_table() -> None:
    """A new one is given its place before it is used."""
    assert {name.split(".")[2] for name in MODULES if name.count(".") > 2 and room(name) == "parser"} == {*FAMILIES}


@pytest.mark.parametrize("table", [MAY_IMPORT, FAMILIES])
def test_imports_point_one_way(table: Mapping[str, str]) -> None:
    """A row of the table imports only rows above it, so that the house can be read from top to bottom."""
    rows = list(table)
    for row, imports in table.items():
        assert all(rows.index(other) < rows.index(row) for other in imports.split()), row


@pytest.mark.parametrize(
    ("row", "never"),
    [
        ("parser", "generator"),
        ("generator", "parser"),
        ("seeds", "edition"),
        ("publish", "edition"),
        ("edition", "seeds"),
        ("edition", "publish"),
        ("edition", "recovery"),
        ("entries", "publish"),
        ("model", "parser"),
    ],
)
def test_rooms_that_never_meet(row: str, never: str) -> None:
    """The model is between parser and generator; an edition is made without the disk. Not even through others."""
    assert never not in reachable(row)


def test_no_module_imports_itself_through_others() -> None:
    """There are no circles among single modules either, inside a folder or across."""
    TopologicalSorter({name: used(file) for name, file in MODULES.items() if name != "feedpub"}).prepare()


@everywhere
def test_foreign_libraries_stay_at_home(file: str) -> None:
    """One module per foreign library: what it can't do, and what it does wrong, is dealt with in that one place."""
    for name in imported(file):
        homes = [HOMES[library] for library in HOMES if is_of(library, name)]
        if homes or name.split(".")[0] not in {"feedpub", *sys.stdlib_module_names}:
            assert file.startswith(tuple(" ".join(homes or ["nowhere"]).split())), f"{file} imports {name}"


def test_every_home_is_lived_in() -> None:
    """The table of homes tells the truth: each library is imported where it says."""
    for library, homes in HOMES.items():
        for home in homes.split():
            files = [file for file in TREES if file.startswith(home)]
            assert any(is_of(library, name) for file in files for name in imported(file)), f"{library} in {home}"


def test_every_foreign_library_is_declared() -> None:
    """What is imported stands in pyproject.toml, not just among the needs of something else that is installed."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needs = [*project["dependencies"], *project["optional-dependencies"]["dask"]]
    declared = {need.split(">")[0] for need in needs}
    foreign = {library for library in HOMES if library.split(".")[0] not in sys.stdlib_module_names}
    assert {DISTRIBUTIONS.get(library, library) for library in foreign} == declared - {"tzdata"}


@everywhere
def test_nothing_depends_on_chance_threads_or_the_network(file: str) -> None:
    """Same copy in, same bytes out: no module imports what could change them."""
    assert not {name.split(".")[0] for name in imported(file)} & OUTSIDE


@pytest.mark.parametrize("file", [file for file in TREES if not file.startswith("commands/")])
def test_only_the_command_line_prints_and_reads_clock_or_environment(file: str) -> None:
    """Below the command line everything is handed in, and everything is handed back."""
    for node in ast.walk(TREES[file]):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            assert called not in OUTSIDE_CALLS, f"{file}:{node.lineno} calls {called}"
        assert not isinstance(node, ast.Attribute) or node.attr != "environ", f"{file}:{node.lineno}"


@everywhere
def test_names_say_what_a_module_is_about(file: str) -> None:
    """No module is called by a word that fits every module."""
    assert not {"utils", "util", "helpers", "common", "misc", "core", "base"} & set(Path(file).with_suffix("").parts)


@everywhere
def test_files_are_short(file: str) -> None:
    """A file is read at a sitting; a longer one answers two questions and becomes two."""
    assert len((PACKAGE / file).read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@everywhere
def test_functions_are_short(file: str) -> None:
    """A function, with its docstring, fits on a screen."""
    functions = [node for node in ast.walk(TREES[file]) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {f.name: n for f in functions if (n := (f.end_lineno or 0) - f.lineno + 1) > LONGEST_FUNCTION}
    assert not long


def loaded(*arguments: str) -> set[str]:
    """Give the top-level modules a fresh Python imports when run like this."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], capture_output=True, text=True, check=True, cwd=PROJECT
    )
    lines = (line for line in done.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip() for line in lines}


def test_help_answers_at_once() -> None:
    """`feedpub --help` imports nothing slow: a command's libraries wait until it runs."""
    modules = loaded("-m", "feedpub", "--help")
    assert "click" in modules
    assert not modules & {*SLOW, "feedpub.parser", "feedpub.ledger"}


def test_feeds_alone_wait_for_nothing_else(tmp_path: Path) -> None:
    """What pages, front matter, pictures and a title cut from the lead need is not imported where there are none."""
    (tmp_path / "2026-05-10-talks.txt").write_text("Talks go on\n\nBERN: The talks went on until dawn, officials said.")
    (tmp_path / "feed.toml").write_text('title = "News"\npages = false\narchives = false\n')
    modules = loaded("-m", "feedpub", "build", str(tmp_path), "--output", str(tmp_path / "output"), "--no-cache")
    assert {"feedpub.parser", "feedgen", "lxml"} <= modules
    others = {f"feedpub.{name}" for name in ("generator.pages", "media", "parser.titles", "recovery", "website")}
    assert not modules & {"jinja2", "yaml", "charset_normalizer", "subprocess", "concurrent.futures", *others}


def test_importing_the_library_imports_nothing_yet() -> None:
    """`import feedpub` is instant: its names are imported when they are first used."""
    modules = loaded("-c", "import feedpub")
    assert not {name for name in modules if name.startswith("feedpub.")}


def test_the_readme_shows_the_table() -> None:
    """What the README says of modules and their imports is what holds."""
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| `([\w/]+)` \| [^|]+ \| ([^|]+) \|$", readme.partition("## How it is built")[2], re.MULTILINE
    )
    shown = {row: " ".join(re.findall(r"`(\w+)`", imports)) for row, imports in rows}
    assert shown == {**MAY_IMPORT, **{f"parser/{name}": imports for name, imports in FAMILIES.items()}}
