"""The programs that are measured, each with a site of its own (`sites/`) made of the same stories.

Hugo, Pelican and the script get titles and dates handed to them in front matter; feedpub gets the bare copy.
"""

import compileall
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from measuring import Command

from feedpub import FeedpubError, parse

HERE = Path(__file__).parent
NEWEST = 50
FEEDS, ALL, NOTHING, ONE, CHECK = (
    f"first build, newest-{NEWEST} feeds alone",
    "first build, pages, archives and all formats",
    "nothing changed",
    "one article changed",
    "--check",
)
FEEDPUB, HUGO, PELICAN, SCRIPT, READING, IMPORTS = PROGRAMS = (
    "feedpub",
    "Hugo",
    "Pelican",
    "feedgen script",
    "reading and hashing the bytes",
    "importing lxml and click",
)
FIRST_DAY = datetime(2015, 1, 1, tzinfo=UTC)
"""For stories that tell no date, which the others must have handed to them."""
Stories = Sequence[tuple[str, str]]
"""Each story's path below the source folder, and its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sites:
    """A scratch folder for the sites of all programs."""

    folder: Path
    stories: Stories
    pause: float
    """Seconds after which a publication is at rest: feedpub doesn't trust the time of a file just written."""

    def make(self, programs: Sequence[str]) -> Iterator[Command]:
        """Make the sites of these programs, and give what is to be measured."""
        makers: Mapping[str, Callable[[], Iterator[Command]]] = {
            FEEDPUB: self._feedpub,
            HUGO: self._hugo,
            PELICAN: self._pelican,
            SCRIPT: self._script,
            READING: self._reading,
            IMPORTS: self._imports,
        }
        if not {HUGO, PELICAN, SCRIPT}.isdisjoint(programs):
            _write(self.folder / "posts", [_post(path, text) for path, text in self.stories])
        for program in programs:
            yield from makers[program]()

    def _feedpub(self) -> Iterator[Command]:
        """Measure a first build of each kind, and after each what comes after it."""
        compileall.compile_dir(_package("feedpub"), quiet=1)  # as pip does where it installs
        for case, site, told in ((FEEDS, "feedpub-feeds", f", newest-{NEWEST} feeds alone"), (ALL, "feedpub-all", "")):
            source, output, cache = (self.folder / site / part for part in ("seeds", "output", "cache"))
            shutil.copytree(HERE / "sites" / site, source)
            _write(source, self.stories)
            words = [sys.executable, "-m", "feedpub", "build", str(source), "-o", str(output)]
            own_cache = {"XDG_CACHE_HOME": str(cache)}
            yield Command(FEEDPUB, case, words, partial(_clear, output, cache), own_cache)
            yield Command(FEEDPUB, NOTHING + told, words, partial(_at_rest, self.pause, words, own_cache), own_cache)
            yield Command(FEEDPUB, CHECK + told, [*words, "--check"], _as_it_is, own_cache)
            edit = partial(_edit, source / self.stories[len(self.stories) // 2][0])
            yield Command(FEEDPUB, ONE + told, words, edit, own_cache)

    def _hugo(self) -> Iterator[Command]:
        """Measure the program itself, without the Python script that starts it."""
        binary = next(path for path in _package("hugo").glob("binaries/hugo*") if path.is_file())
        for case, site in ((FEEDS, "hugo-feeds"), (ALL, "hugo-all")):
            home = Path(shutil.copytree(HERE / "sites" / site, self.folder / site))
            words = [str(binary), "build", "--quiet", "--source", str(home), "--cacheDir", str(home / "cache")]
            words += ["--contentDir", str(self.folder / "posts")]
            yield Command(HUGO, case, words, partial(_clear, home / "public", home / "cache"))

    def _pelican(self) -> Iterator[Command]:
        """Measure Pelican with the plain theme that it brings along."""
        for case, settings in ((FEEDS, "feeds.py"), (ALL, "everything.py")):
            output = self.folder / "pelican" / settings
            words = [sys.executable, "-m", "pelican", str(self.folder / "posts"), "--output", str(output), "--quiet"]
            words += ["--settings", str(HERE / "sites" / "pelican" / settings)]
            yield Command(PELICAN, case, words, partial(_clear, output))

    def _script(self) -> Iterator[Command]:
        """Measure the script with the newest posts, and with all of them."""
        for case, most in ((FEEDS, NEWEST), (ALL, len(self.stories))):
            output = self.folder / "script" / case
            words = [sys.executable, str(HERE / "feedgen_script.py"), str(self.folder / "posts"), str(output)]
            yield Command(SCRIPT, case, [*words, str(most)], partial(_clear, output))

    def _reading(self) -> Iterator[Command]:
        """Measure one look at every byte of the copy."""
        _write(self.folder / "bytes", self.stories)
        words = [sys.executable, str(HERE / "reading.py"), str(self.folder / "bytes")]
        yield Command(READING, NOTHING, words, _as_it_is)

    def _imports(self) -> Iterator[Command]:
        """Measure a Python that imports two libraries no build of this kind can do without."""
        yield Command(IMPORTS, FEEDS, [sys.executable, "-c", "import lxml.etree, click"], _as_it_is)


def _post(path: str, text: str) -> tuple[str, str]:
    """Give a story as the others want it: with title and date in front matter."""
    name = path.removesuffix(".txt")
    try:
        article = parse(text.encode(), name)
    except FeedpubError:  # not every real text is a story
        title, date = name, None
    else:
        title, date = article.title, article.published
    moment = (date or FIRST_DAY).astimezone(UTC).isoformat()
    return f"{name}.md", f"---\ntitle: {json.dumps(title, ensure_ascii=False)}\ndate: {moment}\n---\n{text}"


def _package(name: str) -> Path:
    """Give the folder of an installed package; raise `LookupError` where it is missing."""
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        message = f"{name} is not installed: pip install '.[bench]'"
        raise LookupError(message)
    return Path(spec.submodule_search_locations[0])


def _write(folder: Path, files: Stories) -> None:
    """Write files below a folder."""
    for name, text in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _clear(*folders: Path) -> None:
    """Start from nothing."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    folders[0].parent.mkdir(parents=True, exist_ok=True)


def _as_it_is() -> None:
    """Start from what is there."""


def _at_rest(pause: float, words: Sequence[str], environment: Mapping[str, str]) -> None:
    """Start a while after the last change, and one build later."""
    time.sleep(pause)
    subprocess.run(words, env=os.environ | environment, check=True, capture_output=True)


def _edit(path: Path) -> None:
    """Add a sentence to a story."""
    with path.open("a", encoding="utf-8") as file:
        file.write("\nThis sentence was added later.\n")
