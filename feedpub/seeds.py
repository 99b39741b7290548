"""Files in: feed.toml, templates, and every seed below the source folder.

What they say is left to `config` and `parser`, what may be opened to `opening`.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from sys import intern
from typing import NamedTuple

from feedpub import config, naming, opening
from feedpub.config import Config
from feedpub.errors import FeedpubError, Problem, UsageError
from feedpub.model import Article, Conventions, Template
from feedpub.parser import parse
from feedpub.parser.origin import dates

SUFFIX = ".txt"
SLIP = f"holds the settings, as it seems, and would be published as an article; rename it to {config.FILE}"
"""Windows hides the suffix that its editor adds."""
TEMPLATES = "templates"
"""The folder beside feed.toml that holds the user's own templates."""
TEMPLATE_SUFFIXES = (".html", ".css", ".svg", ".js")


class Seed(NamedTuple):
    """One source text: where it lies, and what it is called."""

    name: str
    """The path in the source folder, `/` between folders, without suffix."""
    file: str
    """The path as the user knows it."""

    @property
    def path(self) -> Path:
        """Where it lies."""
        return Path(self.file)

    @property
    def misdated(self) -> str:
        """What its name starts with that is written as a date and is none; empty for most."""
        return dates.misnamed(self.path.name)

    def data(self) -> bytes:
        """Read it; raise `FeedpubError` where that can't be done."""
        try:
            return opening.data(self.file)
        except OSError as error:
            raise FeedpubError.at(self.file, f"can't be read: {error.strerror}") from error

    def article(self, conventions: Conventions, data: bytes | None = None) -> Article:
        """Read and parse it; raise `FeedpubError` where it can't be read, or holds no story.

        Its picture and recording are looked for as well. `data` is what it holds, where that was read before.
        """
        article = parse(self.data() if data is None else data, self.name, conventions, file=self.file)
        if not (article.image or article.audio):
            return article
        from feedpub import media  # noqa: PLC0415  most copy names neither

        return media.found(article, self.file, _absolute(self.path).parents[self.name.count("/")])


class Found(NamedTuple):
    """What a search of the source folder gave: names, since there may be many, and what leads from them to files."""

    source: str
    names: Sequence[str]
    """Those of the seeds, ordered."""
    others: Mapping[str, str]
    """The files that don't lie in the source folder as the name says, with `.txt` behind it: by name, as below."""
    problems: tuple[Problem, ...]
    """Folders that can't be searched, `.txt` files that must not be read, and seeds whose pages would clash."""

    @property
    def seeds(self) -> tuple[Seed, ...]:
        """The seeds, ordered by name."""
        return tuple(map(self.seed, self.names))

    @property
    def files(self) -> Iterator[str]:
        """The file of each of them, as the user knows it."""
        return (self.others.get(name) or f"{self.source}/{name}{SUFFIX}" for name in self.names)

    def seed(self, name: str) -> Seed:
        """Give the seed of a name."""
        return Seed(name, self.file(name))

    def file(self, name: str) -> str:
        """Give the file of a seed by its name, as the user knows it."""
        return self.others.get(name) or f"{self.source}/{name}{SUFFIX}"


def read_config(source: Path) -> Config | None:
    """Read the source folder's feed.toml; None where it has none."""
    path = source / config.FILE
    if os.path.lexists(path):
        text = opening.text(path, "TOML")
        given = config.read(text, str(path))
        if not given.logo:
            return given
        from feedpub import media  # noqa: PLC0415  as above

        return given._replace(logo=media.logo(given.logo, str(path), config.line_of("logo", text), source))
    if os.path.lexists(slip := f"{path}{SUFFIX}"):
        raise FeedpubError.at(slip, SLIP)
    return None


def read_templates(source: Path) -> tuple[Template, ...]:
    """Read what lies in `templates/` in the source folder to be used in place of feedpub's own look; by name."""
    paths = _templates(source)
    problems = [Problem(file=str(path), what=what) for path in paths if (what := opening.objection(path, source))]
    if problems:
        raise FeedpubError(problems)
    return tuple(Template(path.name, str(path), opening.text(path, "a template")) for path in paths)


def _templates(source: Path) -> list[Path]:
    """Give the paths of the templates in the source folder."""
    folder = source / TEMPLATES
    try:
        names = os.listdir(folder)  # noqa: PTH208  most copy has none, and nobody should wait for patterns
    except OSError:
        return []
    return sorted(folder / name for name in names if name.endswith(TEMPLATE_SUFFIXES) and not name.startswith("."))


def find(source: Path, *, names_from: Path | None = None, leave_out: Path | None = None) -> Found:
    """Find every `.txt` below `source`, or the one file that it is.

    Names are paths from `names_from`; unless told otherwise that is `source`, or the folder of the one file. Hidden
    files and folders, the templates, and the folder `leave_out`, are passed over. Raise `UsageError` where there is
    nothing.
    """
    if not os.path.lexists(source):
        raise UsageError.at(str(source), "does not exist; give the folder that holds the .txt files")
    folder = opening.is_folder(source)
    home = _absolute(names_from or (source if folder else source.parent))
    problems: list[Problem] = []
    names: list[str] = []
    others: list[Seed] = []
    usual = Found(str(source), (), {}, ())
    for name, path in _texts(source, home, leave_out, problems) if folder else [("", source)]:
        if not name and (what := opening.objection(Path(path), home)):
            problems.append(Problem(file=str(path), what=what))
            continue
        its_name, file = intern(name or _name(Path(path), home)), str(path)  # everything else has the name too
        if file == usual.file(its_name):
            names.append(its_name)
        else:
            others.append(Seed(its_name, file))
    every = sorted([*names, *(seed.name for seed in others)])
    if not naming.all_apart(every):
        others = _apart(sorted([*map(usual.seed, names), *others]), problems)
        every = [seed.name for seed in others]
    return Found(usual.source, every, dict(others), tuple(sorted(problems, key=lambda problem: problem.file)))


def _name(path: Path, home: Path) -> str:
    """Give a seed's name: file names are bytes, and are read as UTF-8 whatever the locale says of them."""
    inside = _absolute(path).relative_to(home)
    return os.fsencode(inside.with_suffix("").as_posix()).decode()


def _absolute(path: Path) -> Path:
    """Give the path from the root, without `..`; links in it are not followed."""
    return Path(os.path.abspath(path))  # noqa: PTH100  resolve() would follow links


def _apart(seeds: Sequence[Seed], problems: list[Problem]) -> list[Seed]:
    """Keep one of the seeds whose pages some file system would write over each other (`G7.txt`, `g7.txt`)."""
    first: dict[str, Seed] = {}
    for seed in seeds:
        other = first.setdefault(naming.clashing(naming.page(seed.name)), seed)
        if other is not seed:
            what = f"would have the same page as {other.file}, {naming.page(seed.name)}; rename one of them"
            problems.append(Problem(file=seed.file, what=what))
    return list(first.values())


def _texts(
    source: Path, home: Path, leave_out: Path | None, problems: list[Problem]
) -> Iterator[tuple[str, "str | os.PathLike[str]"]]:
    """Give every path below the folder that ends in `.txt`, whatever it is; note folders that can't be searched.

    With it comes its name, if nothing can stand against it; else nothing, and it needs a closer look.
    """
    passed_over = {_inside(source, leave_out)} if leave_out else set()
    if _absolute(source) == home and _templates(source):  # else it is a section of that name
        passed_over.add(source / TEMPLATES)
    folders = [source]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                shown = [entry for entry in entries if not entry.name.startswith(".")]
        except OSError as error:
            problems.append(Problem(file=str(folder), what=f"can't be searched: {error.strerror}"))
            continue
        is_plain = _is_plain(str(folder)) and _is_plain("".join([entry.name for entry in shown]))
        above = _name(folder / "-", home)[:-1] if is_plain else ""
        for entry in shown:
            name = entry.name
            if is_plain and name.endswith(SUFFIX) and entry.is_file(follow_symlinks=False):
                yield f"{above}{name[: -len(SUFFIX)]}", entry.path
            elif entry.is_dir(follow_symlinks=False):
                if folder / name not in passed_over:
                    folders.append(folder / name)
            elif _looks_like_a_seed(entry):
                yield "", folder / name


def _is_plain(path: str) -> bool:
    """Say whether a path holds no character that needs a closer look."""
    return path.isascii() and path.isprintable()


def _inside(source: Path, path: Path) -> Path | None:
    """Give a path as the search of the source, which follows no links, comes by it; None where it lies elsewhere."""
    home, real = Path(os.path.realpath(source)), Path(os.path.realpath(path))
    return source / real.relative_to(home) if real.is_relative_to(home) else None


def _looks_like_a_seed(entry: "os.DirEntry[str]") -> bool:
    """Say whether an entry that is no folder is meant as copy; a link to one may hold some."""
    return entry.name.lower().endswith(SUFFIX) or (entry.is_symlink() and opening.is_folder(entry))
