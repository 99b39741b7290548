"""Names behind "By": what credits a story to its writers, in English and in other languages.

Lines that sign in other words are left to `byline` and `signers`.
"""

import re

from feedpub.parser.origin import agencies, labels, people, places, roles, timestamps

BY = (
    r"(?i)\b(?:(?:written|authored|curated|reported|posted|published|(?:special )?report|story|(?:text|words)"
    r"(?: (?:and|&) (?:photos|pictures|photographs))?|opinion|analysis"
    r"|commentary|interview|review(?:ed)?|exclusive|(?:guest )?(?:column|essay)) )?by(?: ?: ?| )(?=\S)"
    r"|\b(?:author(?: of the article)?|writer|reporter|words|text) ?: ?(?=\S)"
)
"""What opens most bylines. Not "Reporting by", "Edited by": those sign off (Reuters Handbook, "sign-offs")."""
OPENERS = tuple(
    "by written author writer reporter curated reported posted published special report story text words opinion "
    "analysis commentary interview review exclusive guest column essay".split()
)
"""One of these does; most lines don't."""
ELSEWHERE = r"(?:Von|Por|Par|Di|Door|Av|Af|(?P<all>PAR)) (?=[^\W\d_])"
"""The same in other languages: `Von Jana Doe`, `Por Juana Doe`; "Von Doe" is a name, and `VON ANFANG AN` a headline."""
ELSEWHERE_OPENS = ("Von ", "Por ", "Par ", "Di ", "Door ", "Av ", "Af ", "PAR ")
AND_ELSEWHERE = " (?:und|et|y|e|en|och|og|ET) "
STYLED = r"(?i)^the (?=(?:(?:rt|right|very|most)\.? )?(?:rev|hon)(?:\.|erend|ourable|orable)? [A-Z])"
"""`By the Rev. Jane Doe`."""
IN_ROLE = rf"^(?:[a-z-]+ ){{0,4}}(?:{'|'.join(sorted(roles.TITLES))}) (?=[A-Z])"
"""`By state political reporter Jane Doe`."""
SECOND = r"\. (?=[A-Z][a-z]{3,12} by )"
"""Where another credit follows: `Words by Jane Doe. | Photos by John Roe`."""
WIRE = r"(?P<agency>[A-Z]\w{1,12}) (?:staff )?(?:writer|reporter|correspondent)(?P<many>s)? (?=[A-Z])"
"""`By Xinhua writer Li Wei`, `by Xinhua writers Li Wei, Jane Doe`."""
BREAK = r"(?i) ?[,;|•·/(<\[–—] ?| - | (?:follow )?(?=@)| (?=[\w.+-]{1,40}@)| (?:for|in|at|of|with|from|on|via) "
"""What ends the names: a comma, a bar, an address; "for the Echo", "in Lyon"."""
MOST_WORDS = 16
SMALL = people.PARTICLES | roles.ROLES | {"of", "the"}
"""What may stand in small letters in a credit."""
WITH = r",? (?:and|&|with) (?:news )?(?:agencies|agency staff|wires?)$"
"""`Jane Doe, John Roe and agencies`."""
WITH_CLOSES = ("agencies", "staff", "wire", "wires")
STAMP_MARKS = " |,-–—•·/:"
NO_WRITERS = roles.ROLES | roles.OUTLETS | roles.HEADS
"""Words of papers, offices and columns."""
LEADS_TO_A_DATE = timestamps.FIELDS | {"on"}
CONTACT = r"@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}"
"""A handle or an address."""


def by(text: str) -> tuple[str, ...]:
    """Give the names of `By Jane Doe, Reuters`, `by JANE DOE and John Roe | Staff Writers`; none of other lines."""
    text = text[1:-1] if text[:4] == "(By " and text[-1] == ")" else text
    start = begin(text)
    if not start:
        return _elsewhere(text)
    credit = text[start:]
    credit = (re.split(SECOND, credit)[0] if " by " in credit else credit).removesuffix(".")
    credit = re.sub(STYLED, "", credit) if credit[:4].lower() == "the " else credit
    credit = re.sub(IN_ROLE, "", credit) if credit[:1].islower() else credit
    return named(credit) or _wired(credit) or _in_field(text, credit)


def _in_field(text: str, credit: str) -> tuple[str, ...]:
    """`By: Harbourweek`: a field, whose value is a house that no list knows."""
    is_one = text[:3].lower() == "by:" and credit.count(" ") < people.SHORTEST and places.has_form(credit)
    return (credit,) if is_one and not labels.is_label(credit) else ()


def begin(text: str) -> int:
    """Give where the names begin behind "By" or the like, whose plain form needs no pattern; 0 in other lines."""
    said = text.lower()
    if said[:3] == "by " and said[3:4] not in {"", " ", ":"}:
        return len("by ")
    match = re.match(BY, text) if said.startswith(OPENERS) else None
    return match.end() if match else 0


def named(credit: str) -> tuple[str, ...]:
    """Give the names that open a credit, if it is one: names, then nothing but roles and outlets."""
    if credit.casefold() in agencies.NAMES:
        return (credit,)  # `Press Trust of India` is no `Press Trust`
    date = timestamps.date_in(credit)
    credit = undated(credit[: date.start()]) if date else credit
    if (wire := re.match(WIRE, credit)) and agencies.is_known(wire["agency"]):
        credit = credit[wire.end() :].replace(", ", " and ") if wire["many"] else credit[wire.end() :]
    bare = without_agencies(credit)
    *listed, last = people.JOIN.split(credit) if bare == credit else (bare, "")
    parts = [re.split(BREAK, name.strip())[0] for part in listed for name in part.split(",")]
    others = last.split(", ") if ", " in last and not listed else []
    ends = others if others and all(map(_is_writer, others)) else [re.split(BREAK, last)[0]]
    all_named = [roles.without(part.strip()) for part in (*parts, *ends) if part]
    found = tuple(
        name for name in all_named if people.is_name(name) and not roles.is_title(name.lower().split(" "))
    ) or tuple(all_named)
    return found if _is_credit(bare) and all(map(_may_sign, all_named)) else ()


def _is_writer(name: str) -> bool:
    """Say whether a name is a person's, and no paper's, office's or town's: one of `Jane Doe, John Roe`."""
    said = name.lower().split()
    is_other = not NO_WRITERS.isdisjoint(said) or agencies.is_known(name) or places.is_known(name)
    return people.is_name(name) and not is_other


def without_agencies(credit: str) -> str:
    """Take off the agencies that had a share: `Jane Doe, John Roe and agencies`."""
    return re.sub(WITH, "", credit) if credit.endswith(WITH_CLOSES) else credit


def before_bio(text: str) -> str:
    """Give the byline before a sentence about its bearer: `By Jane Doe, Echo Staff. | Jane Doe covers ferries.`."""
    if text[:2] != "By" or ". " not in text:
        return text
    credit, _, bio = text.partition(". ")
    name = undated(credit[2:].lstrip(": ").partition(",")[0])
    return credit if name and bio.startswith(name) else text


def undated(credit: str) -> str:
    """Take off what led to a date: `Jane Doe | Published on`, `Jane Doe, Updated:`."""
    bare = credit.rstrip(STAMP_MARKS)
    before, _, last = bare.rpartition(" ")
    return undated(before) if last.lower() in LEADS_TO_A_DATE else bare


def _elsewhere(text: str) -> tuple[str, ...]:
    """`Von Jana Doe und Jan Roe, Berlin`, `Por Juana Doe`."""
    match = re.match(ELSEWHERE, text) if text.startswith(ELSEWHERE_OPENS) else None
    if not match or (match["all"] and text[match.end() :].partition(" ")[0].lower() in people.PARTICLES):
        return ()
    names = re.split(AND_ELSEWHERE, re.split(BREAK, text[match.end() :])[0])
    return tuple(names) if all(map(people.is_name, names)) else ()


def _wired(credit: str) -> tuple[str, ...]:
    """`jane doe, Reuters`: a wire's own form, whose agency shows that the small letters are a slip."""
    name, mark, agency = credit.partition(", ")
    is_short = people.SHORTEST <= name.count(" ") + 1 < people.LONGEST_NAME
    return (name,) if mark and is_short and agencies.is_known(agency) and people.is_name(name.title()) else ()


def _is_credit(credit: str) -> bool:
    """Say whether these are the words of a credit and not of a sentence: few of them in small letters."""
    words = people.WORD.findall(re.sub(CONTACT, "", credit))
    small = [word for word in words if not people.is_capital(word) and word not in SMALL]
    return len(words) <= MOST_WORDS and len(small) * 3 <= len(words)


def _may_sign(name: str) -> bool:
    """Say whether this can stand after "By": a name, an agency, a role; not `RFA's Harbour Service`."""
    if "'s " in name or "’s " in name:
        return False
    return people.is_name(name) or bool(agencies.named(name)) or name.rpartition(" ")[2].lower() in roles.ROLES
