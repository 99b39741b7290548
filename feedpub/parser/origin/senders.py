"""Who sent it, where no bracket or stroke holds an agency that is known: `May 5, Kyodo`, `Kabul (Pajhwok)`.

What agencies are called is left to `agencies`.
"""

import re
from collections.abc import Iterator

from feedpub.parser.origin import agencies, dated, dates, labels, people, places, provinces, roles

UNLISTED = r" \(([A-Z]{2,6}|[A-Z0-9]{2,6}/[A-Z][A-Z0-9 ]{1,9})\)$"
"""`MONTEVIDEO (QXR) - ...`: letters behind the place, of an agency that no list knows; `DAYTON (WQXR/AP) - ...`."""
SITE = r"[A-Za-z][\w-]{1,20}(?:\.(?i:com?|net|org|gov|news|info|[a-z]{2})){1,2}"
"""`BOGOR, ECHO.com - ...`, `ECHO.CO, Bogor - ...`: a paper signs by its address on the web."""
SITES = (".com", ".COM", ".org", ".ORG", ".net", ".NET")
"""Of these names no town is one: `ECHO.COM - ...`."""
HOUSE = r",? \(([A-Z][\w./-]+(?: (?:of )?[A-Z0-9][\w./-]*){0,3}|[a-z]{3})\)$"
"""`Kabul (Pajhwok): ...`, `LAGOS (The Harbour Post) - ...`, `Bern, (qxr) - ...`: a house that no list knows, behind a
town that one does."""
ON_A_DAY = r"\(([^\W\d_][^()0-9]{2,45}?) ?(?:[-–—,]|/(?= ?[0-9])) ?([^()]{4,20}?) ?\)"
"""`LAHORE, (The Harbour Post / QXR - 5th May, 2025)`: a house, or several, and the day."""
AMERICAN = r"^(\d\d)/(\d\d)/(\d\d)$"
"""`(Marketwire - 05/27/10)`."""
AUTHOR = r"(?:[A-Z][A-Z.'’-]{1,20} ){2,4}(?=[A-Z][a-z])"
"""A name in capitals before the town: `JANE DOE New Delhi: ...`, as some Indian papers set it."""
BY = r"By ((?:[A-Z][\w.'’-]+ |and ){1,6}[A-Z][\w.'’-]*[a-z]) (?=[A-Z]{3})"
"""The byline on the same line: `By Jane Doe and John Roe LONDON (Reuters) - ...`."""
REPORTER = r"(?:[Кк]орр|Corr)\. ([\w-]{3,12}) (\w+ \w+)"
"""`Корр. ТАСС Иван Иванов`, `Corr. TASS Ann Lee`, between the strokes of a dateline."""
COMMENTATOR = (
    r"([A-Z][\w-]+(?: [A-Z]\w+)?)(?: [a-z]+)? (?:analyst|commentator|correspondent|observer|reporter) "
    r"([A-Z][\w.'’-]+ [A-Z][\w'’-]+)"
)
"""`RIA Novosti political commentator Ann Lee`, in its brackets."""
STAFF = roles.ROLES | roles.OPENERS | {"report"}
AREAS = frozenset("north south east west central county district province region state city area rural urban".split())
"""The last word of what stands in brackets but is a part of the country: `Thane (West)`."""
SHORTEST_ACRONYM = 3
LONGEST_ACRONYM = 4
"""A longer word in capitals before the brackets is a town: `ALDERBY (Echo) - ...`."""


def in_brackets(place: str) -> re.Match[str] | None:
    """Find an agency or paper that no list knows in the brackets behind the place."""
    if (match := re.search(UNLISTED, place)) and place[match.start() - 1] != ",":
        return None if match[1].casefold() in places.REGIONS or match[1] in provinces.CODES else match
    match = re.search(HOUSE, place)
    if match is None or match[1].casefold().rpartition(" ")[2] in AREAS or labels.is_label(match[1]):
        return None
    towns = places.TOWNS.split(places.REGION.split(place[: match.start()])[0])
    are_towns = all(places.is_known(town) or (town.isupper() and len(town) > LONGEST_ACRONYM) for town in towns)
    return match if are_towns and not places.is_region(match[1]) else None


def on_a_day(head: str) -> tuple[re.Match[str], tuple[str, ...], str] | None:
    """Find brackets that hold who sent it and when; give them too, the day in the form of `dates.in_dateline`."""
    inside = head.partition("(")[2].partition(")")[0]
    match = re.search(ON_A_DAY, head) if dated.DIGIT.search(inside) else None
    day = dates.in_dateline(re.sub(AMERICAN, r"20\3-\1-\2", match[2])) if match else ""
    if not match or not day or labels.is_label(match[1]):  # `(Sunday, May 5)`
        return None
    return match, tuple(match[1].strip().split(" / ")), day


def is_staff(name: str) -> bool:
    """Say whether brackets hold who wrote it, by no name: `RAWALPINDI (Staff Report): ...`."""
    return STAFF.issuperset(name.lower().split())


def ahead(place: str) -> tuple[str, tuple[str, ...]]:
    """Part an agency from the place behind it, `AKP Phnom Penh`; three letters that are no place are one, and all.

    So `GIS – 5 May 2025: ...`; only before a date, since `BBC Scotland` and `IPL` are told of without one.
    """
    name, _, town = place.partition(" ")
    if town and agencies.is_known(name) and places.is_known(town):
        return town, (name,)
    is_acronym = len(place) == SHORTEST_ACRONYM and place.isalpha() and place.isupper()
    is_sender = is_acronym and not places.is_region(place) and not labels.is_label(place)
    return ("", (place,)) if is_sender else (place, ())


def is_site(name: str, before: str) -> bool:
    """Say whether a paper's address stands in brackets behind a town, with no mark: `Basra (EchoIraq.com) The ...`."""
    return "." in name and re.fullmatch(SITE, name) is not None and places.is_known(before)


def is_alone(name: str, before: str) -> bool:
    """Say whether what stands in brackets before a dash is a station, `(KQED) - ...`, or opens the copy: `(QXR) - ...`.

    An agency or house that no list knows may do that, set in capitals, written as one word with two of them, or called
    `The Harbour Square`, `Harbour Times`.
    """
    if agencies.is_station(name.partition("/")[0]):
        return True  # `KQED`, `KQED/Harbour News`
    has_form = name.isupper() or (name.isalnum() and name[0].isupper() and not name[1:].islower())
    is_paper = name.startswith("The ") or name.rpartition(" ")[2].lower() in roles.OUTLETS
    is_house = has_form or (is_paper and name.istitle())
    return not before and is_house and not labels.has_label(name.removesuffix(" News"))


def on_some_day(before: str, sent: str, mark: str) -> bool:
    """Say whether a day stands before brackets, which then hold who sent it: `12 dic (Qxr) - ...`.

    In other languages than English only letters do, or what stands between strokes or before a dash: chronicles have
    brackets too.
    """
    _, date, is_dated = dated.parted(before)
    return is_dated or bool(date and (sent[0] == "/" or sent.isupper() or not dated.DASH.isdisjoint(mark)))


def reporter(name: str) -> tuple[str, ...]:
    """Give the agency, and whom it names as its reporter: `/Корр. ТАСС Иван Иванов/`; nothing where none is named."""
    match = re.fullmatch(REPORTER, name) or re.fullmatch(COMMENTATOR, name)
    return match.groups() if match and agencies.is_known(match[1]) else ()


def writers(place: str) -> tuple[tuple[str, ...], str]:
    """Give who is named before the place, and the words that do so: `JANE DOE New Delhi`, `By Jane Doe LONDON`."""
    if place[:3] == "By " and not place.istitle() and (match := re.match(BY, place)):  # a name alone is in title case
        return people.names(match[1]), match[0]
    is_mixed = place[:2].isupper() and not place.isupper()
    match = re.match(AUTHOR, place) if is_mixed else None
    return ((match[0].rstrip(),), match[0]) if match else ((), "")


def signed(inside: str) -> tuple[str, str, tuple[str, ...]]:
    """Part place and date from the agency behind them: `ACCRA, May 5, Reuter`, `Lima, Reuters`, `Lima CNN`."""
    if " " not in inside and "," not in inside and "." not in inside:
        return inside, "", ()  # a town, as in most datelines
    site, mark, behind = inside.partition(", ")
    if not mark and inside.endswith(SITES) and re.fullmatch(SITE, inside):
        return "", "", (inside,)
    if mark and "." in site and re.fullmatch(SITE, site):
        place, date, _ = dated.parted(behind)
        return place, date, (site,)
    for before, mark, last in _parted(inside):
        name = last.strip(" .")
        if not before or not (_may_sign(name, mark) or (mark == " " and _is_dated(before, name))):
            continue
        place, date, is_dated = dated.parted(before.rstrip(" ."))
        is_alone = mark == ". " or places.is_known(place)
        is_sent = agencies.is_known(name) or re.fullmatch(SITE, name)
        if is_dated or (date and agencies.named(name)) or (is_alone and is_sent):
            return place, date, (name,)
    return inside, "", ()


def _is_dated(before: str, name: str) -> bool:
    """Say whether a day, set off by a comma, stands before letters, which then sign: `Hue, May 5, 2025 QXR`."""
    return before[-1].isdigit() and "," in before and name.isalpha() and name.isupper()


def _parted(inside: str) -> Iterator[tuple[str, str, str]]:
    """Part the words behind the last mark of each kind, and the last two words: `Lima | CNN Business`."""
    for mark in (",", ". ", " "):
        yield inside.rpartition(mark)
    before, mark, desk = inside.rpartition(" ")
    before, _, name = before.rpartition(" ")
    yield before, mark, f"{name} {desk}"


def _may_sign(name: str, mark: str) -> bool:
    """Say whether a word behind a date and a mark can be who sent it; behind a full stop, any name can."""
    if agencies.named(name):
        return True
    if "(" in name:
        return False  # `, QXR (NYSE: QXR) sold ...`
    if mark == ",":
        return (name.isupper() and not name[0].isdigit()) or re.fullmatch(SITE, name) is not None
    return mark == ". " and name.isalpha() and name[0].isupper()
