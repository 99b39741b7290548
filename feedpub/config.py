"""feed.toml to `Config`: what the publication is called, where it is served, and how its dates are written.

Every mistake in the file is reported at once, by its full key. What the values may be is left to `values`.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, tzinfo
from typing import Any, NamedTuple

from feedpub import values
from feedpub.errors import FeedpubError, Problem
from feedpub.model import Author, Conventions, FeedKind, Media

FILE = "feed.toml"
ORDERS = ("DMY", "MDY", "YMD")
PARTS = tuple(kind.value for kind in FeedKind if kind is not FeedKind.PUBLICATION)
NEWSROOM = Author(name="Newsroom")


class Config(NamedTuple):
    """What feed.toml says; the defaults are those of a publication without one."""

    title: str = "News"
    url: str = "http://localhost:8000/"
    """Where the output folder is served; ends in `/`. The default is where `python -m http.server` shows it."""
    description: str = "The latest articles."
    language: str = "en"
    """BCP 47 tag of the copy."""
    author: Author = NEWSROOM
    timezone: tzinfo = UTC
    date_order: str = "DMY"
    """How a date like `05.01.2024` is read: `DMY`, `MDY` or `YMD`."""
    entries: int = 50
    """How many entries the feeds hold, newest first."""
    feeds: tuple[FeedKind, ...] = ()
    """Which parts of the copy have feeds of their own."""
    pages: bool = True
    """Whether there are pages for people: articles, lists and a sitemap."""
    archives: bool = True
    """Whether older entries than the feeds hold are published in archive documents."""
    hub: str = ""
    """The address of a WebSub hub that is told of news; empty for none."""
    logo: Media | None = None
    """The publication's picture, as `feed.toml` names it until it is looked for (`seeds.read_config`)."""
    copyright: str = ""
    """Who holds the rights, in a line; empty where nothing is said of them."""

    @property
    def shows_all(self) -> bool:
        """Whether most articles are shown somewhere; else only the newest are, and of the others no title is needed."""
        return self.pages or self.archives or bool(self.feeds)

    @property
    def conventions(self) -> Conventions:
        """Give what is needed to read dates in the copy."""
        return Conventions(timezone=self.timezone, date_order=self.date_order)


def read(text: str, file: str = FILE) -> Config:
    """Read the text of a feed.toml; raise `FeedpubError` with every mistake in it."""
    try:
        given = dict(_flat(tomllib.loads(text)))
    except (
        ValueError,
        RecursionError,
    ) as error:  # a number of 5,000 digits, 500 lists in each other: no TOMLDecodeError
        from feedpub import tomlfaults  # noqa: PLC0415  nobody should wait for it who makes no mistake

        number = tomlfaults.place(str(error), text)
        instead = tomlfaults.instead(str(error), text.split("\n")[number - 1] if number else "")
        raise FeedpubError.at(file, f"is not TOML: {error}; {instead}", number) from error
    checked: dict[str, Any] = {}
    problems = []
    for key, value in given.items():
        try:
            checked[key] = _checked(key, value)
        except ValueError as error:
            problems.append(Problem(file=file, line=line_of(key, text), what=str(error)))
    if "author.name" not in given and any(key.startswith("author.") for key in given):
        problems.append(Problem(file=file, what="author.name is missing; write who answers for the publication"))
    if problems:
        raise FeedpubError(problems)
    return _config(checked)


def _flat(table: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Give every value with its full key, dots between the parts."""
    for key, value in table.items():
        if isinstance(value, dict) and (value or f"{above}{key}" not in KEYS):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def _checked(key: str, value: object) -> object:
    """Give the value as it is used; raise ValueError with the full key."""
    if key not in KEYS:
        raise ValueError(_unknown(key))
    try:
        return KEYS[key](value)
    except ValueError as error:
        message = f"{key} {error}"
        raise ValueError(message) from error


def _unknown(key: str) -> str:
    """Say that there is no such key; below [author], what belongs above it is read as the author's: `author.hub`."""
    table, _, last = key.rpartition(".")
    meant = values.meant(last, [known for known in KEYS if "." not in known]) if table == "author" else ""
    if meant and f"{table}.{meant}" not in KEYS:
        hint = f"write {last}" if meant == last else f"did you mean {meant}? Write it"
        return f"unknown key {key}; {hint} above the line [{table}]"
    return values.unknown(key, KEYS)


def line_of(key: str, text: str) -> int | None:
    """Find the line a key is written on, for a message; None where it is written in some rarer way."""
    table, _, last = key.rpartition(".")
    inside = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := re.match(r"\s*\[([^\[\]]*)\]", line):
            inside = header[1].strip()
        elif (found := re.match(r"\s*([\w.\"'-]+)\s*=", line)) and found[1] in {last if inside == table else key, key}:
            return number
    return None


def _config(checked: Mapping[str, Any]) -> Config:
    """Put the checked values into their places."""
    plain = {key: value for key, value in checked.items() if "." not in key}
    author = {key.removeprefix("author."): value for key, value in checked.items() if key.startswith("author.")}
    if author:
        plain["author"] = Author(**author)
    return Config(**plain)


def _site(value: object) -> str:
    """Check where the publication is served: a folder, so the address ends in `/`."""
    address = values.url(value)
    if "?" in address or "#" in address:
        message = f"must not have a query or a fragment; it is {address!r}"
        raise ValueError(message)
    return address if address.endswith("/") else f"{address}/"


def _zone(value: object) -> tzinfo:
    """Check a time zone by its name in the IANA database."""
    name = values.text(value)
    if name.upper() == "UTC":
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  many need no other zone than UTC

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        example = "like Europe/Paris or Asia/Kolkata"
        message = f"must be a zone of the IANA database, {example}; it is {name!r}{_meant_zone(name)}"
        raise ValueError(message) from error


def _meant_zone(name: str) -> str:
    """Ask whether a name was meant for a zone that there is, in whose name it may be the city alone."""
    from zoneinfo import available_timezones  # noqa: PLC0415  nobody should wait for it who makes no mistake

    zones = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    given = name.replace(" ", "_")
    cities = [zone for zone in zones if zone.rpartition("/")[2].casefold() == given.casefold()]
    return f" (did you mean {cities[0]}?)" if cities else _meant(given, zones)


def _meant(given: str, known: Iterable[str]) -> str:
    """Ask whether what is given was meant for one of those that are known, if it is like one."""
    meant = values.meant(given, known)
    return f" (did you mean {meant}?)" if meant else ""


def _picture(value: object) -> Media:
    """Check what names a picture."""
    return Media(url=values.file_or_url(value))


def _kinds(value: object) -> tuple[FeedKind, ...]:
    """Check which parts of the copy have feeds of their own; they may be none."""
    names = [] if value == [] else values.texts(value)
    if wrong := [name for name in names if name not in PARTS]:
        told = ", ".join(f"{name!r}{_meant(name, PARTS)}" for name in wrong)
        are = "is" if len(wrong) == 1 else "are"
        message = f"must be a list of {', '.join(PARTS[:-1])} or {PARTS[-1]}; {told} {are} none of them"
        raise ValueError(message)
    return tuple(kind for kind in FeedKind if kind in names)


def _order(value: object) -> str:
    """Check the order of day, month and year."""
    order = values.text(value).upper()
    if order not in ORDERS:
        message = f"must be {', '.join(ORDERS[:-1])} or {ORDERS[-1]}; it is {order!r}"
        raise ValueError(message)
    return order


KEYS: Mapping[str, Callable[[object], object]] = {
    "title": values.text,
    "url": _site,
    "description": values.text,
    "language": values.language,
    "author.name": values.text,
    "author.email": values.email,
    "author.url": values.url,
    "timezone": _zone,
    "date_order": _order,
    "entries": values.whole_number,
    "feeds": _kinds,
    "pages": values.yes_or_no,
    "archives": values.yes_or_no,
    "hub": values.url,
    "logo": _picture,
    "copyright": values.text,
}
"""Every key of feed.toml, and the check of its value."""
