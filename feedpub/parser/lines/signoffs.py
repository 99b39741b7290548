"""How the copy is signed and owned: agencies' signatures, reporting credits, copyright.

Each rule looks at one line alone. Bylines above the story are left to `byline`, pictures to `captions`. The patterns of
most rules are compiled when a line first needs them.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines.furniture import ATTRIBUTED
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import agencies
from feedpub.parser.text.shape import runs, tells

INITIALS = r"(?<=\w)(?:(?:[ /][A-Z]{2,5}){1,6}| [a-z]{1,4}(?:/[a-z]{1,4}){0,3})$"
"""The desk's initials after the agency: `PTI AKM SLR`, `IANS jd/tr`."""
DESK = r"[-–—/]{1,2}[a-z]{2,4}(?:/[a-z]{2,4}){0,3}"
"""The same alone: `/jd`, `--jd/tr`."""
DESK_AND_WIRES = r"(?:\([A-Z][a-z]{2,6}\) ?)?[a-z]{2,4}(?:/[a-z]{2,4}){1,3}(?: ?\((?P<wires>[^()]{2,30})\))?"
"""`jd/tr (AFP, dpa)`, as Deutsche Welle signs; `(Schluss) jd/tr`."""
LAST = (r"[A-Z]{2,4}(?: [A-Z]{2,4})?", r"भाषा(?: (?!(?:का|की|के|को|में|से|पर|और|ने) )[^\s।]{2,12}){1,3}")
"""`HVA`, `भाषा राम सुरेश`: initials and names of a desk, below the last sentence."""
AROUND = "()[]-–—~/ .…"
"""Marks set around a signature."""
CLOSING = (
    r"[.!?”\"’।]['\"”’)]{0,2}\s?"
    r"(?:\((?P<within>[^()]{2,40})\)|[-–—]{1,2} ?(?P<after>[A-Z]\w{1,9})"
    r"|(?<=\s)(?P<bare>[A-Z]{2,5}|Reuters?|REUTERS?))\.?$"
)
ENDED = r"(?i)^ends?\W{1,3}(?=\S)"
"""`Ends/PA`."""
UNLISTED = r"\([A-Z]{2,6}\)"
"""`(QXR)` alone at the foot: an agency that no list knows."""
SHARED = r"\([\w .'&-]{2,30} (?:with|and) ([\w ,&/-]{2,30})\)"
"""`(The Harbour Post with AFP)`."""
STAFF = r"(?i)[-–—]{1,2} ?(?:our |by )?(?:staff|special|own) (?:reporter|writer|correspondent)s?\.?"
"""`— Staff reporter`."""
OPENERS = "-–—/"
"""With one of these both open."""
OVER = frozenset(
    (
        "ENDS",
        "-ENDS-",
        "END",
        "-END-",
        "-- END --",
        "--- ENDS ---",
        "(ENDS)",
        "-30-",
        "- 30 -",
        "/EOM",
        "EOM",
        "-MORE-",
        "MORE TO FOLLOW",
        "MORE TO COME",
        "END OF ARTICLE",
        "(MORE)",
        "ENDITEM",
        "ENDIT",
        "(SCHLUSS)",
        "(完)",
        "（完）",
        "（了）",
    )
)
MAILED = (
    r"(?i)sent from my [\w ]{2,20}|sent (?:from|via|with) (?:outlook|gmail|yahoo|proton|samsung|mail)\b[\w ]{0,24}"
    r"|get outlook for \w{2,10}"
)
"""What a telephone or a mail program adds."""
INPUTS = (
    r"(?i)[(\[]?(?:written )?with (?:additional |further )?(?:agency )?(?:inputs?|reporting|reports|files)"
    r"(?= (?:from|by|of agencies)\b|[.)\]]|$)"
)
WIRES = r"(?i)[(\[]?with (?:[\w'’]{2,12} )?wires?(?: reports| services?)?[.)\]]?"
COPY = "(?:article|story|post|piece|column|copy)"
BY = "(?:by [^.,]{3,40} )?"
"""`This report by The Canadian Press was first published on May 5.`"""
NOTE = rf"[(\[]?(?:disclaimer: |note: )?(?:this|the) (?:report|{COPY})"
SELF = rf"[(\[]?(?:this {COPY}|(?:this report|the {COPY})(?= {BY}(?:was |has been )?(?:originally|first)\b))"
"""What a note on the copy calls it; `The report was published on Monday` is news."""
FEED = (
    rf"(?i)(?:{NOTE}|\(?(?:except for|only) (?:the|this) headline\b[^.]{{0,120}}\bthis (?:story|article|copy|report))"
    r"[^.,]{0,120}"
    r"\b(?:syndicated|auto-generated|agency feed|wire feed|not been edited|edited by)\b"
    r"|this content appears as provided\b"
)
DISCLAIMER = (
    r"(?i)disclaimer ?: |our standards ?: |[\w ]{2,20}['’]s (?:journalistic )?standards(?: and practices)?$"
    r"|\(?the (?:views|opinions) expressed "
    r"(?:here|above|in this (?:\w+ )?(?:article|story|post|report|piece|column|blog)"
    r"|are (?:those|solely|personal|the writer))"
    r"|\(the (?:writer|author)s? (?:is|are) [^()]{5,200}\)$"
)
ELSEWHERE = (
    rf"(?i){SELF}(?: {BY}was| has been| is)?(?: originally| first| also)? (?:appeared|published|reprinted|republished) "
    r"(?:at\b|in\b|on\b|by\b|with\b|(?-i:[A-Z])|\d)"
    r"|originally (?:published|appeared) (?:at|in|on|by) [^,]{3,60}$"
    r"|a version of this (?:article|story|report) (?:also )?(?:appears|appeared|was (?:first )?published|ran)\b"
    r"|the post .{3,160} (?:first appeared|appeared first) on\b"
)
REPORTED = (
    r"(?i)[(\[]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|translation|research) "
    r"(?:and (?:writing|editing) )?by\b|contributing: (?-i:[A-Z])"
)
CONTRIBUTED = (
    r"^[A-Z][\w ]{1,20} (?:writer|reporter|correspondent)s? [\w .,'’-]{3,90} contributed\b|"
    r"\. More about [A-Z][\w .'’-]{3,40}$|"
    r"\bcontributed (?:to th(?:is|e) (?:report|story|article|piece)|(?:additional )?reporting)\b"
)
COPYRIGHT = r"(?i)©|\(c\) ?\d|copyright (?:©|\(c\)|:|by\b|(?:19|20)\d\d)|(?:19|20)\d\d [\w ,]{1,30}\bL\.P\.$"
KEPT_BACK = (
    r"(?i)th(?:is|e) (?:material|article|story|content) (?:may|must) not be (?:published|reproduced|reprinted|copied)\b"
    r".{0,60}\b(?:broadcast|rewritten|redistributed|reproduced|transmitted|permission)\b"
)
WITH = ("with ", "written with ")
FED = (
    "syndicated",
    "auto-generated",
    "agency feed",
    "wire feed",
    "not been edited",
    "edited by",
    "appears as provided",
)
SHARES = tuple("additional further reporting writing editing compiled edited translat research contributing".split())
WORDS_ON_COPY = tuple("disclaimer|our standards|the views|the opinions|the writer|the author".split("|"))
PRINTED = ("appear", "published", "reprinted", "a version of this")
"""What lines that the patterns above know open with, or hold: none is compiled, which takes long, for others."""
LONGEST_SIGNATURE = 40
SHARE = Verdict(Kind.CREDIT, "says who else worked on the story")
INITIALLED = "the desk's initials"
LONGEST_CREDIT = 160
TAIL = 60


def signature(text: str) -> Verdict | None:
    """Know the agency's signature, at the foot of the copy only: `(PTI)`, `-- ANI`, `Reuter`, `PTI AKM SLR`."""
    if len(text) > LONGEST_SIGNATURE:
        return None
    if verdict := _nameless(text):
        return verdict
    names = _signing(text)
    return Verdict(Kind.SIGN_OFF, "the agency's signature", names) if names else None


def last(text: str, above: str) -> Verdict | None:
    """Know what signs on the last line only, below a sentence: `HVA`, `भाषा राम सुरेश`."""
    if len(text) > LONGEST_SIGNATURE or not runs(above):
        return None
    is_signed = any(re.fullmatch(pattern, text) for pattern in LAST)
    return Verdict(Kind.SIGN_OFF, INITIALLED, agencies.named(text.partition(" ")[0])) if is_signed else None


def _nameless(text: str) -> Verdict | None:
    """Know a signature that need not name an agency."""
    if text[0] in OPENERS and re.fullmatch(DESK, text):
        return Verdict(Kind.SIGN_OFF, INITIALLED)
    if "/" in text and (desk := re.fullmatch(DESK_AND_WIRES, text)):
        return Verdict(Kind.SIGN_OFF, INITIALLED, agencies.named(desk["wires"] or ""))
    if text[0] in OPENERS and re.fullmatch(STAFF, text):
        return Verdict(Kind.SIGN_OFF, "says that the paper's own staff wrote it")
    if text[0] in "SsGg" and re.fullmatch(MAILED, text):
        return Verdict(Kind.SIGN_OFF, "added by the program that sent it")
    return None


def _signing(text: str) -> tuple[str, ...]:
    """Give the agencies that a line signs for."""
    bare = re.sub(ENDED, "", text.strip(AROUND))
    if _is_sentence(text, bare):
        return ()
    if names := agencies.named(bare):
        is_desk = names == (bare,) and bare.casefold() not in agencies.NAMES
        return (is_desk and agencies.named(re.sub(INITIALS, "", bare))) or names
    if names := agencies.named(re.sub(INITIALS, "", bare)):
        return names
    if re.fullmatch(UNLISTED, text):
        return (bare,)
    shared = re.fullmatch(SHARED, text)
    return agencies.named(shared[1]) if shared else ()


def closing_agency(text: str) -> tuple[str, ...]:
    """Give the agency that signs a paragraph at its end: `… the minister said. (PTI)`; else ()."""
    if not text[-30:].rpartition(" ")[2].lstrip("(-–—")[:1].isupper():
        return ()
    found = re.search(CLOSING, text[-TAIL:])
    return agencies.named(found["within"] or found["after"] or found["bare"]) if found else ()


def _is_sentence(text: str, name: str) -> bool:
    """Say whether a line is `Mehr nicht.`: it stops, and only its first word is what an agency is called by."""
    first, more, _ = name.partition(" ")
    is_more = bool(more) and text[-1] == "." and not first.isupper() and name.casefold() not in agencies.NAMES
    return is_more and agencies.named(name) == (name,)


def over(text: str) -> Verdict | None:
    """Know the mark at the end of copy (wire and press-release custom): `ENDS`, `-30-`, `/eom`."""
    return Verdict(Kind.SIGN_OFF, "marks the end of the copy") if text.upper().rstrip("/.") in OVER else None


def inputs(text: str) -> Verdict | None:
    """Know agencies thanked for their share, which didn't file the story: `(With inputs from AFP and agencies)`."""
    if len(text) > LONGEST_CREDIT or not _bare(text).startswith(WITH):
        return None
    if (re.match(INPUTS, text) or re.fullmatch(WIRES, text)) and not tells(text):
        return Verdict(Kind.SIGN_OFF, "says whose reports went into the story")
    return None


def syndicated(text: str) -> Verdict | None:
    """Know the note on agency copy: `(This story is auto-generated from a syndicated feed.)`."""
    if any(map(text.lower().__contains__, FED)) and re.match(FEED, text):
        return Verdict(Kind.SIGN_OFF, "says that the copy came from a feed")
    return None


def reporting(text: str) -> Verdict | None:
    """Know who else worked on it: `(Reporting by Ann Lee)`, `Ann Lee contributed to this report.`."""
    is_share = _bare(text).startswith(SHARES) and re.match(REPORTED, text) and not tells(text)
    if is_share or _is_share(text):
        return SHARE
    return None


def _is_share(text: str) -> bool:
    """Say whether the line tells who wrote a part of the story."""
    may_be = len(text) <= LONGEST_CREDIT and ("contributed" in text or "More about" in text)
    return may_be and re.search(CONTRIBUTED, text) is not None


def disclaimer(text: str) -> Verdict | None:
    """Know a publisher's word on the copy: `Disclaimer: The views expressed are personal.`."""
    may_be = _bare(text).startswith(WORDS_ON_COPY) or "tandards" in text or "TANDARDS" in text
    return Verdict(Kind.SIGN_OFF, "the publisher's word on the copy") if may_be and re.match(DISCLAIMER, text) else None


def elsewhere(text: str) -> Verdict | None:
    """Know where the story was printed first: `This article originally appeared in The Harbour Times.`."""
    if any(map(text.lower().__contains__, PRINTED)) and re.match(ELSEWHERE, text):
        return Verdict(Kind.CREDIT, "says where the story was printed first")
    return None


def copyright_notice(text: str) -> Verdict | None:
    """Know a claim to the copy: `© 2021 The Harbour Times. All rights reserved.`."""
    said = text.lower()
    is_claim = "all rights reserved" in said and not re.search(ATTRIBUTED, text)
    is_kept = " not be " in said and re.match(KEPT_BACK, text)
    if is_claim or is_kept or (text[0] in "©(cC12" and re.match(COPYRIGHT, text)):
        return Verdict(Kind.COPYRIGHT, "claims the copyright")
    return None


def _bare(text: str) -> str:
    """Give a line in small letters, without the bracket that opens it."""
    return text.lower().lstrip("([")


RULES = (over, inputs, syndicated, reporting, disclaimer, elsewhere, copyright_notice)
"""In this order; the first that knows the line decides."""
WORDS = frozenset(
    "inputs input files wire wires reporting reports feed syndicated writing editing compiled edited translated "
    "translation version research disclaimer standards practices views opinions end enditem endit contributed "
    "contributing appeared published reprinted republished copyright c l rights more "
    "generated provided reproduced copied".split()
)
"""One of these is in every short line that one of the rules knows, or it is very short, or opens or ends in a mark."""
LONG_WORDS = frozenset(
    "reporting Reporting Editing editing contributed Copyright copyright rights syndicated auto-generated originally "
    "version republished appeared Disclaimer: DISCLAIMER: views opinions edited".split()
)
"""One of these is in every longer line that one of the rules knows, or it opens or ends in a bracket."""
