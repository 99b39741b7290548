"""A line above the story that signs it in other words than "By Jane Doe": from where, for which house, as what.

Also the line below a byline that only says what its writer is. The usual forms are `byline`'s.
"""

import re
from collections.abc import Sequence

from feedpub.parser.grammar import english
from feedpub.parser.origin import agencies, labels, people, places, roles, senders, timestamps

PLACED = r"(?P<name>[^,]{5,40}?)(?: in |, )(?P<place>[^,]{3,30})"
BETWEEN = r",? and |, (?=[^,]{5,40} in )"
DESK = (
    r"(?i)(?:from|by) (?P<desk>(?:our|a|an)(?: [a-z]{2,12}){0,2} (?:correspondent|reporter|writer|bureau|desk|staff)s?)"
)
"""`From our own correspondent`."""
HOUSE = (
    r"(?i)special (?:to|for) (?:the )?[A-Z][\w .'’&-]{2,40}"
    r"|(?:from )?(?:staff|wire|agency|news service)(?: (?:and|&) (?:staff|wire|agency|news service))? reports?"
    r"|(?:(?-i:[A-Z])[\w.&’'-]{1,20} ){1,3}staff (?:reports?|(?:and|&) agencies)|agencies"
    r"|by (?-i:[A-Z])[\w .]{2,40} (?:and|&|with) (?:news )?agencies"
)
"""`Special to The Harbour Post`, `Staff and wire reports`, `Echo staff and agencies`."""
HOUSE_CLOSES = ("report", "reports", "agencies")
"""It ends in one of these, or is special to a house."""
OPENERS = ("from ", "by ")
OFFICES = frozenset(
    "king queen prince princess pope president premier minister emperor emir sultan saint st mr mrs ms".split()
)
"""What opens a title about somebody somewhere: `Queen Margrethe in Paris`."""
NO_NAMES = english.PREPOSITIONS | english.ARTICLES | roles.ROLES | roles.OUTLETS | roles.HEADS
"""Words of headings and places that have the form of a name: `Around Town`, `Business Desk`, `Fish Square`."""
SURNAMES = frozenset(("price", "read", "court"))
"""Labels that are names of families as well: `Jane Price`."""
LONGEST_NAMES, LONGEST_LIST = 60, 100
PLACE = (" at ", " | ", " in ")
"""What stands between a name and the place; or a comma, where the place is known."""
MAILED = r"[\w.+-]{1,40}@[\w.-]{1,60}"
HANDLED = r" @\w{2,30}$"
FIELD_AND_TITLE = r"[A-Z]\w+(?: (?:&|[A-Za-z]+)){0,4} (?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor)"
"""`North of England correspondent`, `Religious Affairs Editor`."""
THROUGH = r" \([A-Z]{2,5}\)$"
"""By whom a house sends it: `The Harbour Post (TNS)`."""
LIST = r",? \| |, "
LONGEST_INITIAL = 2
BIO_VERBS = frozenset("covers writes reports joined".split())


def names(text: str) -> tuple[str, ...]:
    """Give the names if the line signs: `Jane Doe in Leeds`, `From Jane Doe, Leeds`, `From our correspondent`."""
    opens = text[:5].lower().startswith(OPENERS)
    if opens and (desk := re.fullmatch(DESK, text)):
        return (desk["desk"],)
    if not opens and " in " not in text:
        return ()
    *others, last = re.split(BETWEEN, text.removeprefix("From "))
    signers = [*(part.partition(" in ")[0] for part in others), *_stationed(last, is_from=text.startswith("From "))]
    if len(signers) == len(others) or not all(map(people.is_name, signers)):
        return ()
    return () if text.split(" ", 1)[0].lower() in OFFICES else tuple(signers)


def may_sign(text: str) -> bool:
    """Say whether a line that is no more than names may sign: it names no place and no column."""
    is_told = labels.has_label(" ".join(word for word in text.split() if word.lower() not in SURNAMES))
    said = (word.strip(".") for word in text.lower().split())
    return not places.is_known(text) and not is_told and NO_NAMES.isdisjoint(said)


def untold(texts: Sequence[str], index: int) -> tuple[str, ...]:
    """Give the names that are all of a line above the story, if no other line has a word of them: they sign it.

    `Jane Doe` above a story about Jane Doe is its title. A place may follow: `Jane Doe at Old Lane`, `Jane Doe, Lagos`.
    """
    found = _listed(texts[index]) or _placed(texts[index])
    if not found:
        return ()
    written = " ".join(found).split()
    if all(len(word) <= LONGEST_INITIAL and word.isupper() and word[-1] != "." for word in written[:-1]):
        return ()  # `P W D L Pts`
    said_there = [word.lower() for word in written]
    others = ["" if _is_about(text, found) else text for text in texts]
    is_told = _is_told([word for word in said_there if len(word) > LONGEST_INITIAL], others, index)
    return () if is_told else found


def dated(texts: Sequence[str], index: int) -> tuple[str, ...]:
    """Give the names before a date, `Jane Doe | May 5, 2025 9:00`, if the story doesn't tell of them: no section.

    Before a hyphen only where the time of day is told too.
    """
    text = texts[index]
    mark = next((mark for mark in ("|", " / ", " - ") if mark in text), "")
    if not mark or (mark == " - " and ":" not in text):
        return ()
    names = text.partition(mark)[0].strip()
    is_dated = people.names(names.partition(",")[0]) and timestamps.find(text)
    return untold((*texts[:index], names, *texts[index + 1 :]), index) if is_dated else ()


def _placed(text: str) -> tuple[str, ...]:
    """Give the names that are all of a line but a place: `Jane Doe at Old Lane`, `Jane Doe | Old Lane`."""
    name, mark, place = text.partition(next((mark for mark in PLACE if mark in text), ", "))
    if place and not places.has_form(place):
        return ()
    found = people.names(name) if len(name) <= LONGEST_NAMES else ()
    return found if found and may_sign(name) and (mark != ", " or places.is_known(place)) else ()


def _listed(text: str) -> tuple[str, ...]:
    """Give the names of a list: `Jane Doe, John Roe and Ann Lee`, `Jane Doe | John Roe`; none of other lines."""
    if len(text) > LONGEST_LIST or not (", " in text or " | " in text):
        return ()
    names: list[str] = []
    for part in re.split(LIST, text):
        found = people.names(part)
        if not found or not may_sign(part):
            return ()
        names += found
    return tuple(names)


def _is_about(text: str, names: Sequence[str]) -> bool:
    """Say whether a line tells what the writers are: `Jane Doe is a contributor at the Echo.`."""
    if text.removeprefix("Photo of ").removeprefix("Portrait of ").removeprefix("Avatar for ") in names:
        return True
    if text.startswith(tuple(f"{name} {verb} " for name in names for verb in BIO_VERBS)):
        return True
    is_one = text.startswith(tuple(f"{name} is " for name in names))
    return is_one and not roles.TITLES.isdisjoint(text.lower().strip(".").split())


def is_house_untold(texts: Sequence[str], index: int) -> bool:
    """Say whether a line below a byline is a house that no list knows: a few names, not a word of them told.

    `Jane Doe`, `Harbour Farm Desk`, `HULL - The fields are under water.`; a title has words of its story.
    """
    text = texts[index]
    if len(text) > LONGEST_NAMES or not places.has_form(text):
        return False
    return not _is_told([word for word in text.lower().split() if word not in english.ARTICLES], texts, index)


def _is_told(words: Sequence[str], texts: Sequence[str], index: int) -> bool:
    """Say whether another line has one of these words of a line, in small letters."""
    said = " ".join((*texts[:index], *texts[index + 1 :])).lower()
    said = re.sub(MAILED, "", said) if "@" in said else said  # the writer's own address tells nothing of him
    return any(word in said and re.search(rf"\b{re.escape(word)}", said) for word in words)


def is_house(text: str) -> bool:
    """Say whether the line names no writer, but for whom it was written, or that the staff did."""
    name, _, place = text.partition(" / ")
    text = name if place and places.is_known(place) else text  # `Staff Report / Dubai`
    bare = text.lower()
    return (bare.startswith("special ") or bare.endswith(HOUSE_CLOSES)) and re.fullmatch(HOUSE, text) is not None


def is_role(text: str) -> bool:
    """Say whether the line below a name says what its bearer is: `Business reporter, BBC News`, `AP Writer`."""
    text = re.sub(THROUGH, "", text) if text[-1] == ")" else text
    text = re.sub(HANDLED, "", text) if "@" in text else text
    if re.fullmatch(FIELD_AND_TITLE, text):
        return True
    parts = [part.strip() for part in text.split(",")]
    if is_house(text):
        return True
    if text.startswith("in ") and places.is_known(text.removeprefix("in ")):
        return True
    towns = [part for part in parts[1:] if places.is_known(part)]
    return all(_is_role(part) for part in parts if part not in towns)


def _stationed(text: str, *, is_from: bool) -> tuple[str, ...]:
    """`Jane Doe in Leeds`; behind "From", a comma will do."""
    match = re.fullmatch(PLACED, text)
    if not match or (not is_from and " in " not in text) or not places.is_known(match["place"].rstrip(".")):
        return ()
    return (match["name"],)


def _is_role(text: str) -> bool:
    """Say whether these are the words of an office or of a house."""
    words = text.lower().split(" ")
    if agencies.named(text.removeprefix("and ")) or re.fullmatch(senders.SITE, text):
        return True
    if words[-1].rstrip("s") in roles.TITLES_AND_SIGNERS:
        house = text.rpartition(" ")[0]
        return roles.ROLES_AND_OUTLETS.issuperset(words[:-1]) or bool(agencies.named(house)) or words[0] == "our"
    if not 1 < len(words) <= people.LONGEST_NAME or not text[0].isupper():
        return False
    return words[-1] in roles.OUTLETS or (words[-1] == "staff" and words[-2] in roles.OUTLETS)
