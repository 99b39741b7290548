"""The words a page has of its own, in the publication's language: `words/`, a file for each language.

Which way a language is written is known for all of them. Where there is no file, the words are English.
"""

import json
from datetime import UTC, datetime, tzinfo
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

FALLBACK = "en"
RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw khw ks nqo pnb prs ps sd skr syr ug ur yi".split())
"""Languages (ISO 639) that are written from right to left where the tag names no script."""
RIGHT_TO_LEFT_SCRIPTS = frozenset("adlm arab aran hebr mand nkoo rohg samr syrc thaa".split())
"""ISO 15924."""


class Words(NamedTuple):
    """The interface's words in one language; `{name}`, `{number}` and the like stand for what is set into them."""

    language: str
    """BCP 47 tag of the language they are in, which may not be the one asked for."""
    months: tuple[str, ...]
    day: str
    moment: str
    skip: str
    publication: str
    subscribe: str
    latest: str
    empty: str
    missing: str
    by: str
    comma: str
    last_comma: str
    updated: str
    also_read: str
    section: str
    place: str
    author: str
    tag: str
    newer: str
    older: str
    page: str
    feed_is: str
    add_to: str
    copy_address: str
    copied: str
    feed: str
    all_feeds: str


class Moment(NamedTuple):
    """A moment as a page tells it."""

    text: str
    """To people: `5 May 2026, 15:20 BST`."""
    iso: str
    """To machines: ISO 8601, with the zone's offset; only the day where the text tells no time."""


@cache
def words(language: str) -> Words:
    """Give the words in this language (a BCP 47 tag: `pt-BR` is served by `pt`), or else in English."""
    primary = language.split("-", maxsplit=1)[0].lower()
    folder = Path(__file__).parent / "words"
    file = folder.joinpath(f"{primary}.json")
    if not (primary.isalpha() and file.is_file()):
        primary, file = FALLBACK, folder.joinpath(f"{FALLBACK}.json")
    said = json.loads(file.read_text(encoding="utf-8"))
    return Words(**said | {"language": primary, "months": tuple(said["months"])})


@cache
def direction(language: str) -> str:
    """Give `rtl` or `ltr`: which way text of this language (a BCP 47 tag) is written."""
    primary, *subtags = language.lower().split("-")
    scripts = [subtag for subtag in subtags[:2] if len(subtag) == 4 and subtag.isalpha()]  # noqa: PLR2004  BCP 47: four letters
    is_rtl = scripts[0] in RIGHT_TO_LEFT_SCRIPTS if scripts else primary in RIGHT_TO_LEFT
    return "rtl" if is_rtl else "ltr"


def story_direction(language: str) -> str:
    """Give `rtl`, or `auto` for what is by its language written the other way: a browser goes by the text then."""
    return "rtl" if direction(language) == "rtl" else "auto"


@lru_cache(maxsize=1024)
def told(moment: datetime, zone: tzinfo, language: str) -> Moment:
    """Tell a moment in this zone, to people and to machines; the beginning of a day stands for it, without a time."""
    local = moment.astimezone(zone)
    spoken = words(language)
    day = spoken.day.format(day=local.day, month=spoken.months[local.month - 1], year=local.year)
    # The day may begin at one o'clock: where the clock is put forward at midnight, as in Cairo.
    if moment == datetime(local.year, local.month, local.day, tzinfo=zone).astimezone(UTC):
        return Moment(day, local.isoformat()[:10])
    time = f"{local.hour:02}:{local.minute:02} {local.tzname()}"
    return Moment(spoken.moment.format(day=day, time=time), local.isoformat(timespec="seconds"))
