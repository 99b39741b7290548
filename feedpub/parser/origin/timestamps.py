"""The timestamp a line prints: where it stands, and that the line is nothing more.

A short line is one when, the date and the time of day taken out, only a few words are left, and none of them the words
of a sentence. What the date means is left to `dates`, who is named beside it to `byline`. The long patterns are
compiled when a line with a year first needs them.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from feedpub.parser.grammar import months
from feedpub.parser.origin import people, plainstamp, stampnotes, zones
from feedpub.parser.origin.plainstamp import DAY, MONTH, YEAR

LONGEST = 120
"""No timestamp is longer, an author, an outlet and a second date included."""
FEW = 6
"""Words of other kind a timestamp's line may hold: an author, an outlet, a section."""
FOUR_FIGURES = re.compile(r"\d{4}")
"""Quickly told from `up 20 per cent`, and in every date that names its year."""
DATE = (
    rf"(?i)\b(?:{MONTH}(?:[ -]?| - ){DAY}(?:, ?|[ -]| - ){YEAR}|{DAY}(?: of)?[ /-]?{MONTH}(?:, ?|[ /-]){YEAR}"
    rf"|{YEAR}([/.-])[01]?[0-9]\1[0-3]?[0-9]|[0-3]?[0-9]([/.-])[0-3]?[0-9]\2{YEAR})"
    r"(?:(?![0-9])|(?=[0-2]?[0-9]:[0-5][0-9]))"
)
"""`May 10, 2025`, `10th May 2025`, `10/May/2025`, `2025-05-10`, `5/10/2025`; and `May 10, 20259:30 AM`."""
TIME = (
    r"(?i)\b(?<![0-9][.])(?P<clock>(?:[01]?[0-9]|2[0-3])"
    rf"(?:[:.h][0-5][0-9](?:[:.][0-5][0-9])?(?![0-9]|[.]{YEAR}) ?(?:[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?))"
    rf"(?:(?: ?h(?:ou)?rs\b\.?)? ?\(?(?P<zone>{zones.PRINTED})\)?)?"
)
"""`14:05`, `14h05`, `2.05 PM IST`, `7 p.m. (ET)`, `12:57:00 AM GMT`, `10:00 +0200`, `10:00Z`, `10:00 hrs IST`."""
SHIFT = "[+-][0-9]{2}:?[0-9]{2}"
ISO = (
    rf"\b{YEAR}-[01][0-9]-[0-3][0-9](?:T| (?=[0-9:]{{5,8}}(?:\.[0-9]|{SHIFT})))[0-2][0-9]:[0-5][0-9]"
    rf"(?::[0-5][0-9](?:\.[0-9]{{1,6}})?)?(?:{SHIFT}| ?{zones.PRINTED})?\b"
)
"""ISO 8601 and RFC 3339, as content systems print it, where a word holds more than a date or a time."""
FOUR_DIGITS = r"\b([01][0-9]|2[0-3])([0-5][0-9])(?= ?(?:GMT|UTC|h(?:ou)?rs)\b)"
"""`0930 GMT`."""
SHORT_YEAR = r"(?<![0-9/.])[0-3]?[0-9]([/.])[0-3]?[0-9]\1(?=[0-9]{2},? (?:AT )?[0-9]{1,2}:[0-5][0-9] [AP]M\b)"
"""`05/10/25 9:30 AM ET`: behind it the century is missing."""
DOUBLED = r"([0-3]?[0-9] [A-Z][a-z]{2,8} [12][0-9]{3})(?=\1)"
"""`10 May 202510 May 2025`: once for those who have the page read to them."""
AGAIN = r"(?i)\b(?:updated|modified)\b"
"""Behind a date begins with this another: `May 10, 2025 Updated 10:40 a.m. ET`."""
GLUED = r"(?<=[0-9A-Za-z])(?=(?:Updated|Published|Modified)\b)"
"""Where pages lose a space: `9:30 AM EDTUpdated`."""
GLUED_TO = ("Updated", "Published", "Modified")
AGO = r"\d{1,2} (?:min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ago"
"""What a page prints for a date that is near: `3 hours ago`."""
CLOCK = "[0-9]:[0-9]"
NOON = "12"
NO_ZONE = r"(?<!\w)[+-][0-9]"
"""What is left of `10:00 +2500`, of `10:00-11:30`; but `Covid-19` is a word."""
WORD = r"[^\W\d_][\w.'’\u064b-\u0652\u0900-\u097f-]*"
FIELDS = frozenset(
    "published publish updated update posted modified edited created released release date dated filed "
    "added uploaded aired issued "
    "veröffentlicht aktualisiert erstellt stand publié publiée publication modifié modifiée publicado publicada "
    "publicación publicação actualizado actualizada atualizado atualizada pubblicato pubblicata aggiornato aggiornata "
    "gepubliceerd geplaatst bijgewerkt опубликовано опубликована обновлено обновлена प्रकाशित अपडेट "
    "publiceret opdateret publisert oppdatert publicerad uppdaterad opublikowano yayınlanma güncelleme опубліковано "
    "оновлено diterbitkan diperbarui 입력 수정 등록 "
    "نشر نُشر تحديث شائع اشاعت 发布时间 更新时间 公開日 更新日".split()
)
"""What stands before a timestamp and says which it is."""
UPDATES = frozenset(
    "updated update modified edited aktualisiert modifié modifiée actualizado actualizada atualizado atualizada "
    "aggiornato aggiornata bijgewerkt обновлено обновлена अपडेट opdateret oppdatert uppdaterad güncelleme оновлено "
    "diperbarui 수정 تحديث 更新时间 更新日".split()
)
"""Of these, what says that the story has changed."""
CHANGED = (
    rf"(?i)[ ,;|/·–-]*\b(?:mise? à jour|{'|'.join(sorted(UPDATES))})\W{{1,3}}(?:(?:le|on|am|el|il|em|op|den) )?"
    r"(?:\d{1,2}(?:er|[.ºª]|st|nd|rd|th)? ?(?:de )?(?P<month>[^\W\d_]{3,10})|(?P<first>[^\W\d_]{3,9}) \d{1,2})\b\.?"
    r"(?:,? ?(?:à|at|um|a las|alle|às|om) ?|,? )?(?:\d{1,2}(?:[:.h]\d{2})?(?: ?(?:uhr|h|[ap]\.?m\.?))?)?$"
)
"""When the story changed, behind a date with its year: `Publié le 5 mai 2025 à 18h30, | mis à jour le 6 mai à 9h05`."""
SMALL = (
    frozenset(
        "last first on at by in of the and time admin a p am pm min mins minute minutes hour hours hrs read ago "
        "day days week weeks month months year years de services agencies reports "
        "le à mis mise jour el a las em às il alle ore op om am um uhr den kl saat в г को बजे في "
        "الساعة تاريخ تم تاریخ".split()
    )
    | months.WEEKDAYS
)
MARKS = frozenset("|/•·")
DESKS = people.NAMELESS | {"staff", "team"}
"""The last word of who signs beside a date, with no mark between: `Web Desk May 10, 2025`."""


OF_OTHERS = frozenset(
    "begins born closing comments deadline died due effective ends entries event expires opens register starts till "
    "until vote votes voting when".split()
)
"""Beside these stands the day of something else: `Closing date: May 10, 2025`, `Until May 10, 2025`."""
DAGGERS = frozenset("*†‡")
"""Before the days on which somebody was born and died."""


class Stamp(NamedTuple):
    """A line's timestamp."""

    written: str
    """The date and the time of day as written, in that order."""
    rest: str
    """The line without them."""


def find(text: str) -> Stamp | None:
    """Give the timestamp that a line is; None where it is none, or more."""
    if len(text) > LONGEST:
        return None
    text = plainstamp.western(text)
    return _found(text) if may_be_one(text) else None


def may_be_one(text: str) -> bool:
    """Say quickly whether a line may be a timestamp: it has a year, or half of a day."""
    has_year = ("0" in text and "20" in text) or ("9" in text and "19" in text)  # one character is found faster
    return has_year or ("M" in text and ("AM" in text or "PM" in text))


@lru_cache(maxsize=64)  # a line is asked several times: for its date, and for a byline beside it
def _found(text: str) -> Stamp | None:
    """Give likewise the timestamp that a line is, which may be one."""
    if plain := plainstamp.read(text):
        return Stamp(*plain)
    text = re.sub(SHORT_YEAR, r"\g<0>20", text) if "AM" in text or "PM" in text else text
    text = re.sub(DOUBLED, "", text)
    has_year = ("20" in text or "19" in text) and FOUR_FIGURES.search(text)
    if not has_year or not (stamp := first(text)):
        return None
    stamp = stamp._replace(rest=stampnotes.without(stamp.rest))
    if _has_figure(stamp.rest) and (changed := re.search(CHANGED, stamp.rest)) and _is_month(changed):
        stamp = stamp._replace(rest=stamp.rest[: changed.start()])
    if _has_figure(stamp.rest) and (again := first(stamp.rest)):
        # `Published: 10 May 2025 9:00 AM | Updated: 10 May 2025 9:40 AM`, or the other way about
        is_second = text[:12].lower().startswith(("updated", "last updated")) and "ublished" in text
        stamp = Stamp(again.written if is_second else stamp.written, again.rest)
        if FIELDS.isdisjoint(map(str.lower, _words(stamp.rest))) and MARKS.isdisjoint(text):
            return None  # `March 3, 1934 - May 10, 2025`
    return stamp if _is_bare(stamp) else None


def _is_month(changed: re.Match[str]) -> bool:
    """Say whether the day on which a story changed has a month."""
    month = changed["month"] or changed["first"]
    return months.number(month) > 0 or re.fullmatch(f"(?i){MONTH}", month) is not None


def is_update(text: str) -> bool:
    """Say whether a timestamp tells only when the story changed: `Last updated: May 10, 2025`."""
    date = (date_in(text) or months.search(text)) if any(map(text.lower().__contains__, UPDATES)) else None
    said = FIELDS.intersection(map(str.lower, _words(text[: date.start()]))) if date else frozenset()
    return bool(said) and said <= UPDATES


def first(text: str) -> Stamp | None:
    """Give the first date in a text with its time of day, and what is left; None where it holds none."""
    if not (date := date_in(text) or months.search(text)):
        return None
    iso = re.search(ISO, text) if "-" in text else None
    return Stamp(iso[0], _without(text, iso)) if iso else _timed(date, _without(text, date))


def date_in(text: str) -> re.Match[str] | None:
    """Find the first date in a text, as the press in English and content systems write it."""
    return re.search(DATE, text) if "20" in text or "19" in text else None


def _timed(date: re.Match[str], rest: str) -> Stamp:
    """Put the time of day, which stands before the date or after it, behind the date."""
    if any(map(rest.__contains__, GLUED_TO)):
        rest = re.sub(GLUED, " ", rest)
    if FOUR_FIGURES.search(rest):
        rest = re.sub(FOUR_DIGITS, r"\1:\2", rest)
    day = re.sub(r",(?=[0-9])", ", ", date[0])  # `May 10,2031` is read only so
    if not _has_figure(rest) or not (hour := re.search(TIME, rest)):
        return Stamp(day, rest)
    if re.search(AGAIN, rest[date.start() : hour.start()]):
        return Stamp(day, _without(rest, hour))
    clock = hour["clock"].lower()
    if "." in clock or "h" in clock:
        clock = re.sub(r"(?<=[0-9])[.h](?=[0-9])", ":", clock)
    clock = clock.replace(".", "").rstrip()
    if clock[:2] > NOON and clock[2:3] == ":":
        clock = clock.rstrip(" apm")  # `15:30 PM`
    zone = (hour["zone"] or _later_zone(rest[hour.end() :])).upper()
    return Stamp(f"{day} {clock} {zone}".rstrip(), _without(rest, hour))


def _later_zone(rest: str) -> str:
    """Give the zone of a second time, which is that of the first as well: `6:45 pm | Updated 8:10 pm IST`."""
    later = re.search(TIME, rest) if _has_figure(rest) else None
    return (later and later["zone"]) or ""


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()].rstrip()} {text[match.end() :].lstrip()}".strip()


def _is_bare(stamp: Stamp) -> bool:
    """Say whether what is left are the names of fields, sections, outlets and people, and not many."""
    words = _words(stamp.rest)
    keys = [word.lower() for word in words]
    is_told = "by" in keys or not FIELDS.isdisjoint(keys)
    if stamp.rest.endswith(":") and not is_told:
        return False  # `July 15, 1960:` heads an entry of a chronology
    if keys == ["from"] or not OF_OTHERS.isdisjoint(keys) or not DAGGERS.isdisjoint(stamp.rest):
        return False
    other = [word for word, key in zip(words, keys, strict=True) if key not in FIELDS and key not in SMALL]
    is_table = not words and _has_figure(stamp.rest)
    if is_table or _is_unread(stamp) or len(other) > FEW or any(word[0].islower() for word in other):
        return False
    is_desk = bool(other) and other[-1].lower() in DESKS
    return len(other) <= 1 or is_told or is_desk or ":" in stamp.written or not MARKS.isdisjoint(stamp.rest)


def _words(text: str) -> list[str]:
    return [word.strip(".") for word in re.findall(WORD, text)]


def _is_unread(stamp: Stamp) -> bool:
    """Say whether a time of day is left that is none (`24:00`), or a zone; a second, `10:00 (08:00 GMT)`, may be."""
    is_timed = ":" in stamp.written
    is_left = _has_figure(stamp.rest)
    return is_left and bool(re.search(NO_ZONE, stamp.rest) or (not is_timed and re.search(CLOCK, stamp.rest)))


def _has_figure(text: str) -> bool:
    """Say whether a text may hold a date or a time of day; most of what is left of a timestamp holds none."""
    return any(map(str.isdigit, text))
