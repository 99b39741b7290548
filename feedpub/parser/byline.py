"""Who wrote it? Reads a line that is nothing but a byline.

Where such a line may stand is left to `preamble`. A name alone on its line is a byline only by what stands below it:
that is for `beside`.
"""

import re
from functools import lru_cache

from feedpub.parser import agencies, filing, people, places, timestamps

LONGEST = 120
"""No byline is longer; a line beyond it is a sentence."""
BY = re.compile(
    r"\b(?:(?:written|authored|curated|reported|story|report|text|words|posted|published|opinion|analysis|commentary"
    r"|interview) )?by(?: ?: ?| )(?=\S)"
    r"|\bauthor ?: (?=\S)",
    re.IGNORECASE,
)
"""What opens most bylines. Not "Reporting by", "Edited by": those sign off (Reuters Handbook, "sign-offs")."""
SECOND = re.compile(r"\. (?=[A-Z][a-z]{3,12} by )")
"""Where another credit follows: `Words by Jane Doe. | Photos by John Roe`."""
WIRE = r"(?P<agency>[A-Z]\w{1,12}) (?:staff )?(?:writer|reporter|correspondent)s? (?=[A-Z])"
"""`By Xinhua writer Li Wei`."""
BREAK = r"(?i) ?[,|•·/(<\[–—] ?| - | (?=@)| (?=[\w.+-]{1,40}@)| (?:for|in|at|of|with|from|on|via) "
"""What ends the names: a comma, a bar, an address; "for the Echo", "in Lyon"."""
JOIN = re.compile(r" (?:and|&) ", re.IGNORECASE)
MOST_WORDS = 16
ROLES = frozenset(
    "reporter reporters correspondent correspondents writer writers columnist contributor editor editors journalist "
    "staff bureau desk service team producer photographer intern special senior chief guest political business "
    "sports science health education crime city national foreign diplomatic legal deputy assistant associate executive "
    "managing freelance trainee multimedia digital audience trending content hub live news features money tv showbiz "
    "court data video community investigations investigative travel property food transport environment economics "
    "technology tech media religion royal weather consumer affairs culture arts entertainment sport football cricket "
    "local democracy head director".split()
)
"""What may follow a name, or stand for it."""
TITLES = frozenset("reporter correspondent writer columnist contributor editor journalist".split())
"""The last word of what follows a name: "Jane Doe, Science Editor"."""
NEWSROOM = frozenset("audience content digital editorial hub news newsroom".split())
"""What a director directs who signs copy."""
OUTLETS = frozenset(
    "news times post herald tribune journal gazette press leader star chronicle observer guardian telegraph mail sun "
    "express standard register today republic enquirer courier dispatch globe examiner record sentinel echo argus "
    "citizen independent mirror advertiser bulletin network".split()
)
"""The last word of a newspaper's name."""
SIGNERS = frozenset("reporter correspondent bureau desk service writer".split())
"""The last word of a byline without a name: "Staff Reporter", "Our Special Correspondent", "Express News Service"."""
TITLES_AND_OUTLETS = TITLES | OUTLETS | SIGNERS
LONGEST_SIGNATURE = 4
STAMP_MARKS = " |,-–—•·/:"
CONTACT = r"@\w{2,30}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}"
"""A handle or an address."""


@lru_cache(maxsize=64)  # a line may be asked twice: whether it is no dateline, and for itself
def names(text: str) -> tuple[str, ...]:
    """Give the names if the whole line is a byline ("By Jane Doe and John Roe", "Jane Doe, Correspondent"); else ()."""
    if not text or len(text) > LONGEST or text[-1] in "?!:":
        return ()
    for form in FORMS if text[-1] != "." else STOPPED:
        if found := form(text):
            return found
    return ()


def beside(text: str, following: str, *, is_first: bool = False) -> tuple[str, ...]:
    """Give the name that is alone on its line, if the next line shows that it signs: an address, a role, a dateline.

    Above a dateline the first line of the copy is more likely a short title.
    """
    name = text.removeprefix("From ")
    if not following or len(text) > LONGEST or not people.is_name(name):
        return ()
    if re.fullmatch(CONTACT, following) or _signature(following) or (not is_first and timestamps.find(following)):
        return (name,)
    filed = None if is_first else filing.opening(following)
    return (name,) if filed and filed.is_certain else ()


def writers(found: tuple[str, ...]) -> tuple[str, ...]:
    """Give those who wrote it: a `Staff Reporter` on a line below a name is that person's role; alone, it signs."""
    return tuple(name for name in found if name.rpartition(" ")[2].lower() not in SIGNERS) or found


def _by(text: str) -> tuple[str, ...]:
    """`By Jane Doe, Reuters`, `by JANE DOE and John Roe | Staff Writers`."""
    match = BY.match(text)
    if not match:
        return ()
    credit = SECOND.split(text[match.end() :])[0].removesuffix(".")
    return _named(credit) or _wired(credit)


def _wired(credit: str) -> tuple[str, ...]:
    """`jane doe, Reuters`: a wire's own form, whose agency shows that the small letters are a slip."""
    name, mark, agency = credit.partition(", ")
    is_short = people.SHORTEST <= name.count(" ") + 1 < people.LONGEST_NAME
    return (name,) if mark and is_short and agencies.is_known(agency) and people.is_name(name.title()) else ()


def _stamped(text: str) -> tuple[str, ...]:
    """`10:05 AM EST 5/10/2025 by Jane Doe`, `PTI | May 10, 2025`, `Jane Doe, The Echo Published May 10, 2025`."""
    stamp = timestamps.find(text)
    if stamp is None:
        return ()
    rest = stamp.rest.strip(STAMP_MARKS)
    if match := BY.search(rest):
        return _named(rest[match.end() :])
    before, _, field = rest.rpartition(" ")
    is_field = field.lower() in timestamps.FIELDS
    if is_field and before[-1:] == "," and people.is_name(before[:-1]) and _is_no_outlet(before[:-1]):
        return (before[:-1],)
    return agencies.named(rest) or _titled(before if is_field else rest)


def _is_no_outlet(name: str) -> bool:
    return name.rpartition(" ")[2].lower() not in OUTLETS


def _titled(text: str) -> tuple[str, ...]:
    """`Jane Doe, Science Editor`, `Jane Doe | Staff Reporter`, `Jane Doe and John Roe, The Echo`."""
    signers, mark, title = text.partition(next((mark for mark in "|,/" if mark in text), ","))
    if not mark:
        return ()
    title = title.strip(STAMP_MARKS)
    last = title.rpartition(" ")[2].lower()
    signs = last in timestamps.FIELDS or (
        title[:1].isupper() and (last in TITLES_AND_OUTLETS or agencies.is_known(title))
    )
    if not signs or title.count(" ") >= people.LONGEST_NAME:
        return ()
    found = tuple(JOIN.split(signers.strip()))
    return found if all(map(people.is_name, found)) else ()


def _entitled(text: str) -> tuple[str, ...]:
    """`Jane Doe Senior Science Reporter`: the role without a comma, as British papers print it."""
    words = text.split(" ")
    name = " ".join(words[: people.SHORTEST])
    if len(words) == people.SHORTEST or not people.is_name(name):
        return ()
    role = [word.lower() for word in words[people.SHORTEST :]]
    is_title = role[-1] in TITLES or (role[-1] == "director" and not NEWSROOM.isdisjoint(role))
    is_role = (is_title and ROLES.issuperset(role)) or _is_house(words[people.SHORTEST :])
    return (name,) if is_role and ROLES.isdisjoint(name.lower().split()) else ()


def _is_house(words: list[str]) -> bool:
    """Say whether an agency or an outlet follows the name: `Harbour News Service`, `for the Harbour Echo`."""
    last = words[-1].lower()
    if words[:1] == ["for"]:
        return last in OUTLETS or "." in last or last.endswith("online")
    is_service = len(words) > people.SHORTEST and last == "service" and words[0].istitle()
    return is_service or agencies.is_known(" ".join(words))


def _introduced(text: str) -> tuple[str, ...]:
    """`Jane Doe is a science reporter for the Echo.`, as outlets end their copy."""
    name, verb, rest = text.partition(" is a")
    if not verb or not people.is_name(name):
        return ()
    words = rest.removeprefix("n").split()[:6]
    title = next((place for place, word in enumerate(words) if word.lower() in TITLES), len(words))
    return (name,) if words[title + 1 : title + 2] in (["at"], ["for"], ["with"], ["of"]) else ()


def _signature(text: str) -> tuple[str, ...]:
    """`Staff Reporter`, `Our Special Correspondent, Leeds`, `Express News Service`."""
    signer, mark, place = text.partition(",")
    words = signer.split(" ")
    is_one = 1 < len(words) <= LONGEST_SIGNATURE and words[-1].lower() in SIGNERS
    is_filed = not mark or places.is_known(place.strip())
    return (signer,) if is_one and is_filed and all(word[:1].isupper() for word in words) else ()


def _in_touch(text: str) -> tuple[str, ...]:
    """`Jane Doe @janedoe`, `Jane Doe jane.doe@example.org`."""
    name, _, contact = text.rpartition(" ")
    return (name,) if "@" in contact and re.fullmatch(CONTACT, contact) and people.is_name(name) else ()


FORMS = (_by, _stamped, _titled, _entitled, _introduced, _signature, _in_touch)
"""The forms of a byline, in the order they are tried."""
STOPPED = (_by, _stamped, _introduced)
"""Those that may have a full stop."""


def _named(credit: str) -> tuple[str, ...]:
    """Give the names that open a credit, if it is one: names, then nothing but roles and outlets."""
    date = re.search(timestamps.DATE, credit)
    credit = _undated(credit[: date.start()]) if date else credit
    if (wire := re.match(WIRE, credit)) and agencies.is_known(wire["agency"]):
        credit = credit[wire.end() :]
    *listed, last = JOIN.split(credit)
    parts = [name for part in listed for name in part.split(",")] + re.split(BREAK, last)[:1]
    found = tuple(_without_role(part.strip()) for part in parts)
    return found if _is_credit(credit) and all(map(_may_sign, found)) else ()


def _undated(credit: str) -> str:
    """Take off what led to a date: `Jane Doe | Published on`, `Jane Doe, Updated:`."""
    bare = credit.rstrip(STAMP_MARKS)
    before, _, last = bare.rpartition(" ")
    return _undated(before) if last.lower() == "on" or last.lower() in timestamps.FIELDS else bare


def _without_role(name: str) -> str:
    """Take off what follows a name without a comma: `Jane Doe Staff Writer`, `JANE DOE Associated Press`."""
    words = name.split(" ")
    if words[0].lower() in ("our", "a", "staff"):
        return name
    for place in range(people.SHORTEST, len(words)):
        word, rest = words[place], " ".join(words[place:])
        if word.lower() in ROLES or agencies.is_known(word) or agencies.is_known(rest):
            return " ".join(words[:place])
    return name


def _is_credit(credit: str) -> bool:
    """Say whether these are the words of a credit and not of a sentence: few of them in small letters."""
    words = people.WORD.findall(re.sub(CONTACT, "", credit))
    small = [word for word in words if not people.is_capital(word) and word not in people.PARTICLES]
    return len(words) <= MOST_WORDS and len(small) * 3 <= len(words)


def _may_sign(name: str) -> bool:
    """Say whether this can stand after "By": a name, an agency, a role."""
    return people.is_name(name) or bool(agencies.named(name)) or name.rpartition(" ")[2].lower() in ROLES
