"""The optional header of a seed: YAML between two `---` lines, above all else. It wins over what the copy says.

Values are read as they are written (`title: 1984` and `title: No` are texts), so that YAML's guesses at types can't
change them. What a value may be is left to `values` and `dates`; the copy below the header to `lines`.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import accumulate, chain
from typing import Any, NamedTuple

from feedpub import values
from feedpub.errors import FeedpubError, Problem
from feedpub.model import Conventions, Dateline
from feedpub.parser.origin import dateline, dates, people, zones

FENCE, TOML = "---", "+++"
CLOSING = {"---", "..."}
"""YAML 1.2, 9.1: a document ends with `...`; most tools write a second `---`."""
KEY = r"[a-z_]+:(?:\s|$)"
"""How a line of YAML begins, and none of copy (`LONDON: The ferry ...`)."""
TOML_KEY = r"[\w.-]+\s*="
UNFENCED = "looks like front matter without its --- lines; write one above it and one below, or a headline above it"
NO_YAML = 'front matter is TOML; write YAML between --- lines instead: `title: X`, not `title = "X"`'


class Header(NamedTuple):
    """What the front matter sets; empty where it says nothing."""

    title: str = ""
    summary: str = ""
    date: datetime | None = None
    updated: datetime | None = None
    author: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    url: str = ""
    id: str = ""
    language: str = ""
    dateline: Dateline | None = None
    image: str = ""
    """A path beside the seed, or a URL; `audio` likewise."""
    image_alt: str = ""
    audio: str = ""
    audio_duration: int = 0
    """Seconds."""


DEEPEST = 4
"""Front matter is keys with texts or lists; what is nested deeper than any mistake is not read."""
NOTHING = Header()
DRAFT = (
    "unknown key draft; to hold an article back, give it a `date` to come, or a file name that begins with a dot, or "
    "keep its file elsewhere"
)
"""Other generators know it; here a file is published unless something holds it back."""
Check = Callable[[object, Conventions], object]


def read(text: str, conventions: Conventions, file: str) -> tuple[Header, int]:
    """Give the header and the number of the first line below it; raise `FeedpubError` with every mistake in it."""
    opening = text.lstrip()
    if opening[: len(FENCE)] not in {FENCE, TOML}:
        if (opening[:1] == "_" or opening[:1].islower()) and re.match(KEY, opening):
            _check_unfenced(text, file)
        return NOTHING, 1
    lines = text.split("\n")
    first = next(number for number, line in enumerate(lines, 1) if line.strip())
    fence, below = lines[first - 1].rstrip(), lines[first:]
    if fence == TOML and _opens_with(TOML_KEY, below):
        raise FeedpubError.at(file, NO_YAML, first)
    # Below empty lines, a line `---` that no key follows was set to part copy from copy.
    if fence != FENCE or (first > 1 and not _opens_with(KEY, below)):
        return NOTHING, 1
    end = next((number for number, line in enumerate(below, first + 1) if line.rstrip() in CLOSING), None)
    if end is None:
        what = "front matter opened with --- is never closed; end it with another --- line"
        raise FeedpubError.at(file, what, first)
    # With an empty line for each above, YAML counts lines as the seed does.
    return _header("\n" * first + "\n".join(lines[first : end - 1]), conventions, file), end + 1


def _check_unfenced(text: str, file: str) -> None:
    """Raise where the copy opens with two lines that are keys of front matter, or one above a `---` line."""
    lines = text.split("\n")
    first = next(number for number, line in enumerate(lines) if line.strip())
    keys = [line.partition(":")[0] if re.match(KEY, line) else line.rstrip() for line in lines[first : first + 2]]
    if keys[0] in KEYS and keys[-1] in {*KEYS, FENCE} and len({*keys}) > 1:
        raise FeedpubError.at(file, UNFENCED, first + 1)


def _opens_with(key: str, lines: Sequence[str]) -> bool:
    """Say whether the first of these lines is one with a key, empty ones and comments (`# For the desk`) aside."""
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    return bool(re.match(key, first))


def _header(text: str, conventions: Conventions, file: str) -> Header:
    """Check every key; tell all mistakes at once."""
    checked: dict[str, Any] = {}
    at: dict[str, int] = {}
    problems = []
    for key, value, line in _written(text, file):
        try:
            if key in checked:
                message = f"{key} is given twice; keep one"
                raise ValueError(message)  # noqa: TRY301  one place collects the problems
            at[key] = line
            checked[key] = _checked(key, value, conventions)
        except ValueError as error:
            problems.append(Problem(file=file, line=line, what=str(error)))
    for key, other in NEEDS.items():
        if key in at and other not in at:
            problems.append(Problem(file=file, line=at[key], what=f"{key} is given without {other}; give both"))
    if problems:
        raise FeedpubError(problems)
    return Header(**checked)


def _checked(key: str, value: object, conventions: Conventions) -> object:
    """Give the value as it is used; raise ValueError with its key."""
    if key not in KEYS:
        raise ValueError(DRAFT if key == "draft" else values.unknown(key, KEYS))
    try:
        return KEYS[key](value, conventions)
    except ValueError as error:
        message = f"{key} {error}"
        raise ValueError(message) from error


def _written(text: str, file: str) -> Iterator[tuple[str, object, int]]:
    """Give each key, its value as written, and its line in the seed; keys without a value are left out."""
    import yaml  # noqa: PLC0415  most copy has no front matter, and should not wait for YAML

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    first = len(text) - len(text.lstrip("\n")) + 1
    try:
        # Composing recurses in C, and a header of a hundred thousand brackets would end the process; events don't.
        too_deep = any(depth > DEEPEST for depth in accumulate(map(_step, yaml.parse(text, loader))))
        root = None if too_deep else yaml.compose(text, loader)
    except yaml.YAMLError as error:
        raise _not_yaml(error, text, file, first) from error
    if root is None and not too_deep:
        return
    if not isinstance(root, yaml.MappingNode):
        raise FeedpubError.at(file, "front matter must be lines of `key: value`", first)
    for key, value in root.value:
        if value.tag != "tag:yaml.org,2002:null":
            yield str(key.value), _as_written(value), key.start_mark.line + 1


def _not_yaml(error: Any, text: str, file: str, first: int) -> FeedpubError:  # noqa: ANN401  a yaml.YAMLError
    """Say where the front matter is no YAML, and what to write instead; `first` is its line, where no other is told."""
    if not getattr(error, "problem_mark", None):  # of a character that YAML can't hold
        return FeedpubError.at(file, f"front matter is not YAML: {error}; leave it out", first)
    from feedpub.parser import yamlfaults  # noqa: PLC0415  nobody should wait for it who makes no mistake

    at, lines = yamlfaults.line_of(error), text.split("\n")
    # YAML ends lines at some characters that nothing else does (1.1, 4.2), so that there may be fewer.
    instead = yamlfaults.instead(lines[at] if at < len(lines) else "")
    return FeedpubError.at(file, f"front matter is not YAML: {error.problem}; {instead}", at + 1)


def _step(event: object) -> int:
    """Say how much deeper an event of YAML's parser leads."""
    name = type(event).__name__
    return name.endswith(("MappingStartEvent", "SequenceStartEvent")) - name.endswith(
        ("MappingEndEvent", "SequenceEndEvent")
    )


def _as_written(node: Any) -> object:  # noqa: ANN401  a yaml.Node; the import is the reader's
    """Give a text, a list of texts, or a dict for what front matter never holds."""
    if isinstance(node.value, str):
        return node.value
    if all(isinstance(item, tuple) for item in node.value) and node.value:
        return {}
    return [item.value if isinstance(getattr(item, "value", None), str) else {} for item in node.value]


def _plain(check: Callable[[object], object]) -> Check:
    """Give a check that needs no conventions."""
    return lambda value, _: check(value)


def _authors(value: object, _: Conventions) -> tuple[str, ...]:
    """Check names; on one line they may be joined by commas or, where each has the form of a name, by "and"."""
    given = values.texts(value)
    if not isinstance(value, str):
        return given
    names = (name.removeprefix("and ") for name in given)  # Jo Roe, Bo Lind, and Ada Quist
    return tuple(dict.fromkeys(chain.from_iterable(people.names(name) or (name,) for name in names)))


def _tags(value: object, _: Conventions) -> tuple[str, ...]:
    """Check tags; those that differ only in letter case are one, as it is written first."""
    spelled: dict[str, str] = {}
    for tag in values.texts(value):
        spelled.setdefault(tag.casefold(), tag)
    return tuple(spelled.values())


def _moment(value: object, conventions: Conventions) -> datetime:
    """Check a date, with or without a time, and behind that a zone: `IST`, `+05:30`, `Asia/Kolkata`."""
    text = values.text(value)
    written, zone = zones.by_name(text)
    try:
        return dates.moment(written, conventions._replace(timezone=zone) if zone else conventions)
    except ValueError as error:
        from feedpub.parser.origin import datefaults  # noqa: PLC0415  as above

        fault = datefaults.of(written)
        raise ValueError(f"{error}: {fault}" if fault else str(error)) from error


def _dateline(value: object, _: Conventions) -> Dateline:
    """Check a dateline: a place, with or without date and agency."""
    return dateline.read(values.text(value))


KEYS: Mapping[str, Check] = {
    "title": _plain(values.text),
    "summary": _plain(values.text),
    "date": _moment,
    "updated": _moment,
    "author": _authors,
    "tags": _tags,
    "url": _plain(values.url),
    "id": _plain(values.uri),
    "language": _plain(values.language),
    "dateline": _dateline,
    "image": _plain(values.file_or_url),
    "image_alt": _plain(values.text),
    "audio": _plain(values.file_or_url),
    "audio_duration": _plain(values.seconds),
}
"""Every key of front matter, and the check of its value."""
NEEDS = {"image_alt": "image", "audio_duration": "audio"}
"""What says something of another key's value."""
