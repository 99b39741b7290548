"""Datelines of scripts that have no capitals, which elsewhere tell a place from the words of a sentence.

As the press of Arabic, Hindi and Urdu sets them: `القاهرة 5 مايو (رويترز) - ...`; an agency or a place that is known
tells them. The scripts of the Far East are left to `telegrams`.
"""

import re
from typing import NamedTuple

from feedpub.parser.origin import agencies, dated, dates, places

SENT = (
    r"(?P<before>(?:[^()।॥]{2,30}\([^()]{2,30}\))??[^()।॥]{0,40})\((?P<name>[^()]{2,30})\)"
    r"(?P<mark>[\s.:،؛–—_۔।॥-]{0,12})"
)
"""`नयी दिल्ली, पांच मई (भाषा) ...`, `اسلام آباد (اے پی پی)۔۔۔...`, `9 يونيو (رويترز) - ...`."""
DASHED = r"(?P<first>[^-–—ـ:،.()]{2,40}?) ?[-–—ـ:] ?(?P<second>[^-–—ـ:،.()]{2,20}?) ?[-–—:.]+ (?=\S)"
"""`القاهرة - رويترز: ...`, as the Arab press sets it."""
WITH_DAY = (
    r"(?P<place>[^\d:،.()]{2,30}?) (?P<day>\d{1,2})[-/](?P<month>\d{1,2})[-/](?P<year>\d{4}) "
    r"(?P<name>[^\d:،.()]{2,20}?) ?[-–—:]+ ?(?=\S)"
)
"""`القدس 5-5-2026 وفا- ...`, as the Palestinian agency sets it."""
STOPPED = r"(?P<first>[^,()।]{2,40}), ?(?P<second>[^,()।]{2,40})। ?(?=\S)"
"""`नई दिल्ली, एएनआई। ...`, or the other way round, as Hindi papers set it."""
COLON = r"(?P<place>[^:।()؟]{2,30}?) ?:\s*"
"""`नई दिल्ली: ...`, `اسلام آباد: ...`, `ਚੰਡੀਗੜ੍ਹ, 5 ਮਈ: ...`, where the town is known."""
DESK = r"(?P<place>[^:।()؟]{2,30}?) ?\((?P<name>[^()]{4,30})\)[\s.:،۔–—-]*"
"""`لاہور (نمائندہ خصوصی) ...`, as the Urdu press signs."""
DESKS = frozenset("رپورٹر نمائندہ خبرنگار نگار ڈیسک بیورو بیوروچیف نامہ".split())
"""A word of what signs there."""
AROUND = " ,،۔/:.-–—"
NO_PLACE = r"[\d.:;!?؟।«»\"'“”‘’]"
MOST_WORDS = 4


class Sent(NamedTuple):
    """What a dateline tells, and where it ends; a tuple, as `parts.Filing` is, which is made of it."""

    place: str
    date: str
    agencies: tuple[str, ...]
    authors: tuple[str, ...]
    end: int
    """Where the story begins."""


def opening(head: str) -> Sent | None:
    """Take apart the dateline that the first words of a paragraph are."""
    if "(" in head and (match := re.match(SENT, head)):
        return _sent(match) or _sent_behind_region(head) or _at_home(head)
    if "20" in head and (match := re.match(WITH_DAY, head)) and (names := agencies.named(match["name"])):
        day = dates.in_dateline("{day}.{month}.{year}".format(**match.groupdict()))
        return Sent(match["place"], day, names, (), match.end())
    match = re.match(STOPPED, head) or re.match(DASHED, head)
    return (_stopped(match) if match else None) or _at_home(head)


def _sent(match: re.Match[str]) -> Sent | None:
    """Take it apart where the agency stands in brackets: it is known, and a date or a mark sets it off."""
    names = agencies.named(match["name"])
    place, date, _ = dated.parted(match["before"].replace("،", ",").replace("۔", ",").strip(AROUND))
    place = place.strip(AROUND)
    is_set_off = date or (match["mark"].strip() and any(map(agencies.is_known, names)))
    return Sent(place, date, names, (), match.end()) if names and is_set_off and _may_be_place(place) else None


def _sent_behind_region(head: str) -> Sent | None:
    """Take it apart where the agency stands in the second brackets: `पटना (बिहार), 5 मई (भाषा)`."""
    match = re.match(SENT.replace("??", "", 1), head)
    return _sent(match) if match else None


def _stopped(match: re.Match[str]) -> Sent | None:
    """Take it apart where a full stop or a dash closes it."""
    for place, name in ((match["first"], match["second"]), (match["second"], match["first"])):
        if agencies.is_known(name) and _may_be_place(place):
            return Sent(place, "", (name,), (), match.end())
    return None


def _at_home(head: str) -> Sent | None:
    """Take it apart where a town that is known stands before a colon, or before who signs."""
    match = re.match(COLON, head) or re.match(DESK, head)
    place, date, _ = dated.parted(match["place"].replace("،", ",")) if match else ("", "", False)
    if not match or not places.is_known(place) or date[:1].isdigit():
        return None  # with a year it is a day of a chronicle
    signed = tuple(filter(None, match.groups()[1:]))
    is_signed = not any(DESKS.isdisjoint(name.split()) for name in signed)
    return Sent(place, date, (), signed, match.end()) if is_signed else None


def _may_be_place(text: str) -> bool:
    """Say whether this can be a place, or towns: few words, and no marks of a sentence; nothing is one too."""
    return text.count(" ") < MOST_WORDS and not re.search(NO_PLACE, text)
