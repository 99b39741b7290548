"""Take a dateline apart: the place, the date, the agencies, and the mark that closes it.

Reads by position and form only (AP Stylebook, "datelines"; AFP, EFE, TASS and PTI set the parts in the same order).
Whether the words open a story is left to `dateline`.
"""

import re

from feedpub.model import Dateline
from feedpub.parser.origin import agencies, ahead, behind, closing, dated, places, scripts, senders, undivided
from feedpub.parser.origin.closing import AROUND, DASHES
from feedpub.parser.origin.parts import LONGEST, LONGEST_ALONE, Filing, up_to

NAME = r"([^\W\d_][^()\[\]]{1,50}?)"
SENT = rf"(?:\({NAME}\)|/ ?{NAME} ?/|\[{NAME}\])(?![a-z0-9/])"
"""An agency in brackets, or between strokes: `(AP)`, `/TASS/`, `(PTI/ANI)`."""
BEFORE_SCRIPT = "([0123456789 "
"""What may stand before the first letter of a dateline: `(서울=연합뉴스) ...`, `9 يونيو (رويترز) - ...`."""
LONG_DASHES = frozenset("–—")
UPDATED = r" \((?:\d(?:st|nd|rd|th) )?(?:UPDATED?|Updated?)\)$"
"""`MANILA, Philippines (2nd UPDATE) – ...`."""
LETTERS = r", ([A-Z]{3,6})$"
"""The same without brackets: `Bengaluru, DHNS: ...`; with a vowel it may be a region, unless it is an agency's name."""
VOWELS = frozenset("AEIOUY")


def opening(text: str) -> Filing | None:
    """Take apart what may be the dateline that opens a paragraph."""
    if (text[:3] in ahead.STARTS or text[0].isdigit()) and (led := ahead.of_place(text)):
        return _led(text, *led)
    if not _may_open(text):
        return None if text.isascii() else _in_other_script(text)
    head = text[:LONGEST]
    if ("(" in head or "/" in head or "[" in head) and (filed := _sent(text, head)):
        return filed if filed.towns else _sent_first(text, filed)
    if (stopped := undivided.stopped(head)) and (filed := _filing(text, *stopped)) and filed.dateline.date:
        return filed
    mark = closing.mark(head)
    if mark and (filed := _filing(text, _unstopped(head, mark[0]), mark[1])):
        return filed if filed.dateline.agencies else behind.mark(text, filed)
    is_alone = not mark and len(text) <= LONGEST_ALONE
    begun = undivided.begun(head) or ((text, len(text)) if is_alone else None)
    return _filing(text, *begun) if begun else None


def _led(text: str, start: int, date: str) -> Filing | None:
    """Give a dateline with the day that stands ahead of it; a town that nobody knows is none, nor one on a line alone.

    One that has a day itself keeps it.
    """
    filed = opening(text[start:])
    if filed is None:
        return None
    end = start + filed.end
    if end == len(text) or not (filed.is_certain or not date or all(map(places.is_known, filed.towns))):
        return None
    return up_to(text, filed, end, date=filed.dateline.date or date)


def _unstopped(head: str, mark: int) -> str:
    """Give what stands before the mark, without the full stop of the Spanish press: `MADRID.- ...`."""
    before = head[:mark]
    return before[:-1] if before.find(".") == mark - 1 and head[mark] == "-" else before


def _in_other_script(text: str) -> Filing | None:
    """Take apart likewise what opens a paragraph in a script that has no capitals."""
    first = text[:5].lstrip(BEFORE_SCRIPT)[:1]
    if not scripts.may_open(first):
        return None
    if first >= scripts.EASTERN:
        from feedpub.parser.origin.telegrams import opening  # noqa: PLC0415  most copy is in other scripts
    else:
        from feedpub.parser.origin.uncased import opening  # noqa: PLC0415
    sent = opening(text[:LONGEST])
    if not sent:
        return None
    dateline = Dateline(text=text[: sent.end].rstrip(), place=sent.place, date=sent.date, agencies=sent.agencies)
    towns = places.TOWNS.split(sent.place) if sent.place else []
    is_certain = bool(sent.date or sent.agencies or sent.authors)
    return Filing(dateline, sent.end, sent.authors, tuple(towns), (), is_certain)


def _sent_first(text: str, sent: Filing) -> Filing:
    """Read on behind an agency that opens the copy: `(ANSA) - ROME, MAY 5 - ...`, `(QXR) ROME - ...`.

    Without a date or a town in capitals it stands alone.
    """
    rest = text[sent.end :]
    mark = closing.mark(rest[:LONGEST]) if rest else None
    filed = _filing(rest, rest[: mark[0]], mark[1]) if mark else None
    if filed is None or not (filed.dateline.date or _is_town_in_capitals(filed)):
        return sent
    return up_to(text, filed, sent.end + filed.end, agencies=sent.dateline.agencies)


def _is_town_in_capitals(filed: Filing) -> bool:
    return filed.dateline.place.isupper() and all(map(places.is_known, filed.towns))


def whole(text: str) -> Dateline:
    """Take apart a text that is all dateline."""
    inside = text.rstrip(AROUND) if text[-1:] in f" :|{DASHES}" else text
    filed = _in_full(inside) if len(inside) <= LONGEST else None
    if filed is None or filed.end < len(inside):
        return Dateline(text=text, place=inside)
    parts = filed.dateline
    return Dateline(text=text, place=parts.place, date=parts.date, agencies=parts.agencies)


def _in_full(text: str) -> Filing | None:
    return _sent(text, text) or _filing(text, text, len(text)) or _in_other_script(text)


def _may_open(text: str) -> bool:
    """Say by its first two words whether a text may open with a dateline; most copy is told here, and cheaply."""
    if text[0] in "([":
        return text[1:2] < scripts.EASTERN  # `(서울=연합뉴스) ...`
    if not text[0].isupper():
        return False
    first, _, rest = text[:LONGEST_ALONE].partition(" ")
    if not rest[:1].islower() or first[-1] in ":,|/-–—" or rest.partition(" ")[0] in places.SMALL:
        return True
    return not first.isalpha() and (":" in first or "—" in first or "--" in first or undivided.is_glued(first))


def _sent(text: str, head: str) -> Filing | None:
    """Take apart a dateline that ends in an agency: `ACCRA, May 5 (Reuters) - ...`, `(AP) - ...`."""
    if found := senders.on_a_day(head):
        sent, names, day = found
        filed = _filing(text, head[: sent.start()].rstrip(f" ,{DASHES}"), closing.story(text, sent.end()), names)
        if filed and not filed.towns and not any(map(agencies.is_known, names)) and all(map(places.is_known, names)):
            filed = filed._replace(towns=names, dateline=filed.dateline._replace(place=names[0], agencies=()))
        return up_to(text, filed, filed.end, date=day)._replace(is_certain=True) if filed else None
    for sent in re.finditer(SENT, head):
        before = head[: sent.start()].rstrip(f" ,{DASHES}")
        end = closing.story(text, sent.end())
        name = sent[sent.lastindex or 0]
        names = agencies.named(name)
        if not names and (reporter := senders.reporter(name)):
            filed = _filing(text, before.removesuffix("."), end, reporter[:1])
            return filed._replace(authors=reporter[1:]) if filed else None
        mark = text[sent.end() : end]
        is_apart = not names and (senders.is_site(name, before) or (len(mark) > 1 and senders.is_alone(name, before)))
        if not names and (is_apart or senders.on_some_day(before, sent[0], mark)):
            names = tuple(name.split("/"))  # an agency, or the paper's own service
        if names and (filed := _filing(text, before, end, names)):
            return behind.agency(text, _with_place(filed, name), sent.end())
    return None


def _with_place(filed: Filing, name: str) -> Filing:
    """Take what stands behind a day alone for the place, where it is one: `May 5, 2025 (HILO) - ...`."""
    if filed.towns or not filed.dateline.date or agencies.is_known(name) or not places.is_known(name):
        return filed
    return filed._replace(dateline=filed.dateline._replace(place=name, agencies=()), towns=(name,))


def _filing(text: str, inside: str, end: int, sent: tuple[str, ...] = ()) -> Filing | None:
    """Take the words before the mark or the agency apart; None where they don't have the form of places."""
    place, date, is_dated = dated.parted(inside.rstrip(" ,"))
    if not (is_dated or date or sent):
        # `CNN — ...`; `CNN: ...` is a label, and `Petra — ...` a person.
        is_alone = place.isupper() and not LONG_DASHES.isdisjoint(text[len(inside) : end]) and agencies.is_known(place)
        place, date, sent = ("", "", (place,)) if is_alone else senders.signed(place)
        is_dated = bool(sent)
    elif is_dated and not sent:
        place, sent = senders.ahead(place)
    place = re.sub(UPDATED, "", place) if place[-1:] == ")" else place
    staff: tuple[str, ...] = ()
    if not sent and end < len(text):
        place, sent, staff = _sent_beside(place)
    if ("(" in place) != (")" in place):
        return None  # `Acme Works (Oslo: ACW) - ...`
    authors, author = senders.writers(place)
    place = _without_desk(place.removeprefix(author), sent)
    towns, regions = places.parted(place)
    if not (towns or sent) or not all(map(places.has_form, (*towns, *regions))):
        return None
    dateline = Dateline(text[:end].rstrip(), place, date, sent)
    is_sure = (is_dated or (date and sent)) and _is_set_off(place, inside.removeprefix(author))
    is_certain = is_sure or any(map(agencies.is_known, sent))
    return Filing(dateline, end, authors or staff, towns, regions, is_certain)


def _sent_beside(place: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Part from a place who sent it, `Bengaluru, DHNS`, `Hull (QXR)`, and who of the staff wrote it."""
    staff: tuple[str, ...] = ()
    if place[-1:] == ")" and (match := senders.in_brackets(place)):
        place = place[: match.start()]
        if not senders.is_staff(match[1]):
            return place, tuple(match[1].split("/")), ()
        staff = (match[1],)
    match = re.search(LETTERS, place) if ", " in place else None
    if match and (agencies.named(match[1]) or VOWELS.isdisjoint(match[1])):
        return place[: match.start()], (match[1],), staff
    return place, (), staff


def _without_desk(place: str, sent: tuple[str, ...]) -> str:
    """Take off what is no part of a place: `Denver Newsroom`, `QXR Staff` of those who sent it, a stop too many."""
    if sent and place[-2:] in {"om", "ff"} and place.endswith((" Newsroom", " Staff")):
        place = place.removesuffix(" Newsroom")
        return "" if place.removesuffix(" Staff") in sent else place
    stopped = place.rstrip(" .") if place[-1:] == "." else ""
    return stopped if stopped.isalpha() and places.is_known(stopped) else place


def _is_set_off(place: str, inside: str) -> bool:
    """Say whether a comma or the like stands between place and date: "Payable May 5" is no dateline."""
    return place.isupper() or not inside[len(place) : len(place) + 1].isspace() or place.endswith((".", ")", "]"))
