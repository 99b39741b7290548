"""Who wrote it? Reads a line that is nothing but a byline.

Where such a line may stand is left to `preamble`. A name alone on its line is a byline only by what stands below it:
that is for `beside`.
"""

import re
from functools import lru_cache

from feedpub.parser.origin import (
    agencies,
    creditline,
    filing,
    labels,
    penned,
    people,
    places,
    roles,
    senders,
    timestamps,
)

LONGEST = 120
"""No byline is longer; a line beyond it is a sentence."""
IN_TOWN = r"(Press Trust of India|Asian News International|Indo-Asian News Service)( )(\S.*)"
"""Agencies that sign before the town with no mark between: `Press Trust of India New Delhi`."""
IN_TOWN_OPENS = ("Press", "Asian", "Indo-")
LETTERS = "[B-DF-HJ-NP-TV-XZ]{3,5}"
LONGEST_SIGNATURE = 4
LONGEST_INTRODUCTION = 9
OFFICES = tuple(map("{} ".format, "News Senior Chief Political Sports Business Crime Deputy Content Live".split()))
GLUED = rf"(?<=^By)(?=[A-Z](?:[a-z]|[A-Z]{{1,4}}\b))|(?<=[a-z]{{2}})(?={'|'.join(OFFICES)})"
"""Where pages lose a space: `ByJane Doe`, `Jane DoeNews Reporter`."""
NO_NAMES = roles.OUTLETS | roles.HEADS | {"last", "first"}
"""Words of outlets, of offices, and of what leads to a date."""
GLUED_TO = ("Reporter", "Editor", "Correspondent", "Writer")
AGO = f" {timestamps.AGO}$"
READ_IN = r"(?: ?[·•|] ?\d{1,2} ?(?:h|d|m|hrs?|mins?|(?:min|minute) read|[a-z]{3,6} ago)){1,3}$"
"""What pages set behind a name: `Jane Doe · 2h · 3 min read`."""
BETWEEN = (*"|·•,/(", " - ")
"""What stands between a name and a role or a house."""
SHARING = (" and ", " & ", " with ")
OPINIONS = frozenset(("opinion", "comment", "column", "analysis"))
LEFT = r"(?i) ?[|·•](?: (?:last|first))?(?: (?:posted|published|updated|modified))?:?(?= ?[|·•]|$)"
"""What is left of a date between bars: `Jane Doe · Harbour News · Posted: | Last Updated`."""


@lru_cache(maxsize=64)  # a line may be asked twice: whether it is no dateline, and for itself
def names(text: str) -> tuple[str, ...]:
    """Give the names if the whole line is a byline ("By Jane Doe and John Roe", "Jane Doe, Correspondent"); else ()."""
    text = text.rstrip(",")  # `QXS, Leeds,` above a date
    if text[:2] == "[ " and text[-2:] == " ]":
        return people.names(text[2:-2])  # `[ Jane Doe ]`
    text = creditline.before_bio(text[4:] if text.startswith("By: By ") else text)
    if not text or len(text) > LONGEST or text[-1] in "?!:":
        return ()
    if text[-1] in "hdmsno" and ("·" in text or "|" in text or "•" in text):
        text = re.sub(READ_IN, "", text)
    if text[-1:] == "o":
        text = re.sub(AGO, "", text)
    elif (text[:2] == "By" and (text[2:3] != " " or any(map(text.__contains__, OFFICES)))) or text.endswith(GLUED_TO):
        text = re.sub(GLUED, " ", text)
    if not text:
        return ()  # `· 3 min read`, a reading time and nobody's name
    for form in FORMS if text[-1] != "." else STOPPED:
        if found := form(text):
            return found
    return ()


def beside(text: str, following: str, *, is_first: bool = False) -> tuple[str, ...]:
    """Give the names alone on their line, if the next line shows that they sign: an address, a role, a dateline.

    Above a dateline the first line of the copy is more likely a short title.
    """
    found = people.names(text.removeprefix("From "))
    if not following or len(text) > LONGEST or not found:
        return ()
    if (
        re.fullmatch(creditline.CONTACT, following)
        or _signature(following)
        or (not is_first and timestamps.find(following))
    ):
        return found
    filed = None if is_first else filing.opening(following)
    return found if filed and filed.is_certain else ()


def staff(text: str, beside: str) -> tuple[str, ...]:
    """Give the staff of a house, alone on their line, if a timestamp stands beside: `Echo Staff`, `Team Echo`."""
    words = text.split(" ")
    are_some = 1 < len(words) < LONGEST_SIGNATURE and (words[-1].lower() in {"staff", "team"} or words[0] == "Team")
    is_dated = are_some and len(beside) <= LONGEST and timestamps.find(beside) is not None
    return (text,) if is_dated and all(word[:1].isupper() for word in words) else ()


def writers(found: tuple[str, ...]) -> tuple[str, ...]:
    """Give those who wrote it, once each: a `Staff Reporter` below a name is that person's role; alone, it signs."""
    if len(found) <= 1:
        return found
    first: dict[str, str] = {}
    for name in tuple(name for name in found if name.rpartition(" ")[2].lower() not in roles.SIGNERS) or found:
        first.setdefault(name.casefold(), name)
    return tuple(first.values())


def _stamped(text: str) -> tuple[str, ...]:
    """`10:05 AM EST 5/10/2025 by Jane Doe`, `PTI | May 10, 2025`, `Jane Doe, The Echo Published May 10, 2025`."""
    stamp = timestamps.find(text)
    if stamp is None:
        return ()
    rest = stamp.rest.strip(creditline.STAMP_MARKS)
    if rest.lower() in timestamps.FIELDS or not rest:
        return ()
    if match := re.search(creditline.BY, rest):
        return creditline.named(rest[match.end() :])
    before, _, field = rest.rpartition(" ")
    is_field = field.lower() in timestamps.FIELDS
    name = creditline.undated(before)
    is_desk = name.rpartition(" ")[2].lower() in timestamps.DESKS and name.count(" ") < LONGEST_SIGNATURE
    if is_field and (is_desk or (people.is_name(name) and _is_nothing_else(name))):
        return (name,)
    bare = creditline.undated(re.sub(LEFT, "", rest))
    sent = (bare,) if bare.casefold() in agencies.NAMES else agencies.named(rest)
    return sent or _agency(bare) or _signature(bare) or _titled(bare)


def _is_nothing_else(name: str) -> bool:
    """Say whether what may be a name is no outlet, no office and no town."""
    return NO_NAMES.isdisjoint(name.lower().split()) and not places.is_known(name)


def _titled(text: str) -> tuple[str, ...]:
    """`Jane Doe, Science Editor`, `Jane Doe | Staff Reporter`, `Jane Doe and John Roe, The Echo`."""
    signers, mark, title = text.partition(next((mark for mark in BETWEEN if mark in text), ","))
    if not mark or (mark == " - " and not title.startswith("The ")):
        return ()  # `Jane Doe - Rising Star`
    title = title.strip(creditline.STAMP_MARKS).removesuffix(")")
    house, comma, place = title.rpartition(", ")
    is_one = house.rpartition(" ")[2].lower() in roles.OUTLETS or roles.is_role(house.split(" "))
    if comma and is_one and places.is_known(place):
        title = house  # `Jane Doe, The Harbour Post, Leeds`
    last = title.rpartition(" ")[2].lower().rstrip("0123456789")  # `News24`
    signs = (
        last in timestamps.FIELDS
        or roles.is_role(title.split(" "))
        or (title[:1].isupper() and (last in roles.SIGN_BESIDE or agencies.is_known(title)))
    )
    signs = signs or (mark == "|" and places.is_known(title))  # `Jane Doe | Leeds`
    return people.names(signers.strip()) if signs and title.count(" ") < people.LONGEST_NAME else ()


def _entitled(text: str) -> tuple[str, ...]:
    """`Jane Doe Senior Science Reporter`: the role without a comma, as British papers print it."""
    words = text.split(" ")
    name = " ".join(words[: people.SHORTEST])
    if len(words) == people.SHORTEST or not people.is_name(name) or roles.is_desk(words):
        return ()
    beside = words[people.SHORTEST :]
    signs = roles.is_role(beside) or roles.is_house(beside) or roles.is_title_of_house(beside)
    return (name,) if signs and roles.ROLES.isdisjoint(name.lower().split()) else ()


def _introduced(text: str) -> tuple[str, ...]:
    """`Jane Doe is a science reporter for the Echo.`, `Jane Doe covers ferries for the Echo.`, as outlets end copy."""
    name, verb, rest = text.partition(" covers ")
    if verb and " for " in rest and people.is_name(name) and text.endswith(".") and ", " not in rest:
        return (name,)
    name, verb, rest = text.partition(" is a")
    if not verb or not people.is_name(name):
        return ()
    words = rest.removeprefix("n").split()[:LONGEST_INTRODUCTION]
    title = next((place for place, word in enumerate(words) if word.lower() in roles.TITLES), len(words))
    following = words[title + 1 : title + 2]
    covers = following == ["covering"] and "for" in words[title:]
    return (name,) if covers or following in (["at"], ["for"], ["with"], ["of"]) else ()


def _signature(text: str) -> tuple[str, ...]:
    """`Staff Reporter`, `Our Correspondent, Anytown`, `Staff Reporter / Leeds`, `Harbour Times, Leeds`."""
    signer, mark, place = text.partition("," if "," in text else "/")
    words = signer.rstrip().split(" ")
    last = words[-1].lower()
    is_one = 1 < len(words) <= LONGEST_SIGNATURE and (
        last in roles.SIGNERS or (mark and last in roles.OUTLETS) or roles.is_team(words)
    )
    where = place.strip()
    is_own = words[0].lower() in roles.OPENERS and last in people.NAMELESS and where.istitle() and where.isalpha()
    is_filed = not mark or is_own or places.is_known(where) or re.fullmatch(senders.SITE, where) is not None
    return (" ".join(words),) if is_one and is_filed and all(word[:1].isupper() for word in words) else ()


def _opines(text: str) -> tuple[str, ...]:
    """`Opinion | Jane Doe`, `Harbour Chronicle. | Jane Doe`; with more words behind the bar it is a title."""
    department, bar, name = text.partition(" | ")
    if not bar:
        return ()
    house, _, last = department.lower().rstrip(".").rpartition(" ")
    is_led = last in (roles.OUTLETS if house else OPINIONS)
    is_sure = is_led and name.count(" ") < people.SHORTEST and people.is_name(name)
    return (name,) if is_sure and _is_nothing_else(name) and not labels.has_label(name) else ()


def _in_touch(text: str) -> tuple[str, ...]:
    """`Jane Doe @janedoe`, `Jane Doe jane.doe@example.org`."""
    name, _, contact = text.replace(" - ", " ").replace(" | ", " ").rpartition(" ")
    if "@" not in contact or not re.fullmatch(creditline.CONTACT, contact):
        return ()
    return (name,) if people.is_name(name) else _entitled(name)


def _agency(text: str) -> tuple[str, ...]:
    """Read `The Associated Press`, `PTI | New Delhi`; one word alone may as well name a section.

    Letters without a vowel, which no section has, are an agency's that no list knows: `QXS | Leeds`, `QXS, Leeds`.
    """
    name, mark, place = text.partition(" | " if " | " in text else ", ")
    if not mark and text.startswith(IN_TOWN_OPENS) and (match := re.match(IN_TOWN, text)):
        name, mark, place = match.groups()
    signs = places.is_known(place) if mark else " " in name
    is_agency = name.casefold() in agencies.NAMES or (mark and re.fullmatch(LETTERS, name))
    return (name,) if signs and is_agency else ()


def _with_agencies(text: str) -> tuple[str, ...]:
    """`Jane Doe and agencies`, `Jane Doe with AFP, Reuters`."""
    name, _, sent = text.partition(" with ")
    if sent and people.is_name(name) and agencies.named(sent):
        return (name,)
    names = creditline.without_agencies(text) if any(map(text.__contains__, SHARING)) else text
    return people.names(names) if names != text else ()


FORMS = (
    creditline.by,
    _stamped,
    _titled,
    _entitled,
    _introduced,
    _signature,
    _opines,
    _in_touch,
    _agency,
    _with_agencies,
    penned.names,
)
"""The forms of a byline, in the order they are tried."""
STOPPED = (creditline.by, _stamped, _introduced)
"""Those that may have a full stop."""
