"""How copy is signed off and owned: reporting credits, disclaimers, copyright. What agencies sign, `signed` knows.

Each rule looks at one line alone. Bylines above the story are left to `byline`, pictures to `captions`. The patterns of
most rules are compiled when a line first needs them.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines import fixed
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import timestamps
from feedpub.parser.text.shape import tells

OVER = frozenset("ENDS|END|EOM|ENDITEM|ENDIT|MORE TO FOLLOW|MORE TO COME|END OF ARTICLE|THE-CNN-WIRE".split("|"))
OVER_BETWEEN_MARKS = frozenset("30 0 MORE SCHLUSS 完 了".split())
LONGEST_OVER = 40
"""`-0- QXR JD/AR 14May2025`."""
AROUND = "-–—()（）/.#* "
STARRED = "* "
"""`*Writing by Ann Lee in Hull`."""
NAMED = (
    r" (?:\W|(?-i:[^\W\d_a-z])|(?:[a-z]{2,7} ){0,2}"
    r"(?:agenc|wires?\b|bureau|correspondents?|desks?\b|editors?\b|newsroom|reporters?\b|services?\b|staff|writers?\b))"
)
"""Whom a credit names, behind `by` or `from`; `Edited by her brother, the songs fill a shelf.` is a sentence."""
INPUTS = (
    r"(?i)[(\[–— -]*(?:written )?with (?:additional |further )?(?:agency )?"
    rf"(?:inputs?|reporting|reports|files|assistance)(?= (?:from|by){NAMED}| of agencies\b|[.)\]]|$)"
)
WIRES = (
    r"(?i)[(\[]?(?:with (?-i:[A-Z]{2,5}) inputs?|inputs? from (?-i:[A-Z][\w ,/&-]{1,40})"
    r"|with (?:[\w'’]{2,12} )?wires?(?: reports| services?)?)[.)\]]?"
)
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
    r"|\(?this is an? [^.,()]{0,60}\bauto-generated (?:story|article|report)\b"
    r"|\(?the above (?:story|article|report) (?:is|was|has been) [^.()]{0,60}\b(?:authored|provided|sourced|taken)\b"
    r"|this content appears as provided\b|[^.,]{3,40} website contains only a portion of the news stories\b"
)
DISCLAIMER = (
    r"(?i)\(?(?:advertorial )?disclaimer ?:-? |our standards ?: "
    r"|[\w ]{2,20}['’]s (?:journalistic )?standards(?: and practices)?$"
    r"|\(?(?:the )?(?:views|opinions)(?: expressed)?(?: here)? are (?:entirely |purely |strictly )?"
    r"(?:personal|the (?:author|writer)|(?:his|her|their|my) own)"
    r"|\(?the (?:writer|author)s? (?:is|are|was|were) .{3,200}\bviews(?: expressed)? are personal\W{0,3}$"
    r"|the opinions expressed (?:by columnists|in reader comments) are\b.{0,200}"
    r"|\(?the (?:views|opinions) expressed "
    r"(?:here|above|in this (?:\w+ )?(?:article|story|post|report|piece|column|blog)"
    r"|are (?:those|solely|personal|the writer))"
    r"|\(the (?:writer|author)s? (?:is|are|tweets?|can be) [^()]{5,200}\)$"
    rf"|th(?:is|e) (?:report|{COPY}) does not necessarily (?:reflect|represent) the (?:views|opinions)"
)
ELSEWHERE = (
    rf"(?i){SELF}(?: {BY}was| has been| is)?(?: originally| first| also)? (?:appeared|published|reprinted|republished) "
    r"(?:at\b|from\b|in\b|on\b|by\b|with\b|(?-i:[A-Z])|\d)"
    r"|originally (?:published|appeared) (?:at|in|on|by|as) [^,]{3,60}$|(?:h/t|hat tip) ?:? ?(?-i:[A-Z]).{1,60}$"
    r"|via ?: (?-i:[A-Z])[^.,]{2,50}$|this (?:story|article) was found at ?: https?://\S+$"
    r"|published in the (?:\w+ )?print edition\b|appeared in the .{3,40}\bprint edition\b"
    r"|co-published with (?-i:[A-Z])[^.]{2,60}\.?$|first published (?:by|in|on) (?-i:[A-Z])[^.]{2,60}\.?$"
    r"|this (?:story|article) (?:can|may) be republished\b.{0,60}$"
    r"|use our content$"
    r"|creative commons licen[sc]e\b.{0,40}$|this story was edited for (?:radio|digital)\b.{0,100}$"
    r"|(?:this|the) (?:reporting|story|article|series|project) (?:was|is) (?:supported|funded"
    r"|made possible) by (?:a|the) "
    r"(?:grant|fellowship)\b.{0,200}$|disclosure: (?-i:[A-Z]).{0,300}$"
    r"|this article was published more than \d+ \w+ ago\b.{0,80}$"
    r"|companies in this (?:story|article|report) ?:"
    r"|information from: [^:]{3,60}, https?://\S+$"
    r"|\(?the above (?:story|article|report) (?:first |originally )?appeared (?:at|in|on)\b"
    r"|a version of this (?:article|story|report) (?:also )?(?:appears|appeared|was (?:first )?published|ran)\b"
    r"|the post .{3,160} (?:first appeared|appeared first) on\b"
)
REPORTED = (
    r"(?i)[(\[]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|translation|research) "
    rf"(?:and (?:writing|editing) )?by(?:$|(?={NAMED}|:))|contributing: (?-i:[A-Z])"
    r"|(?:all )?(?:photographs|photos|pictures|visuals) (?:are )?by (?-i:[A-Z])|video editor ?[:•]"
    r"|additional (?:reporting|sources|writing)(?: from)?(?: ?[:•] ?| )(?-i:[A-Z])"
    r"|[(\[]?(?:[a-z]{4,12} original|writing in english) by (?-i:[A-Z])"
    r"|reported by (?-i:[A-Z]{2,5})['’]s (?:[\w-]{2,20} ){1,2}service\b"
)
CONTRIBUTED = (
    r"^[A-Z][\w ]{1,20} (?:writer|reporter|correspondent)s? [\w .,'’-]{3,90} contributed\b|"
    r"^[A-Z][^.]{5,140} in [A-Z][\w. ]{2,30} contributed\.$|\. More about [A-Z][\w .'’-]{3,40}$|"
    r"^[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,3} reported from [A-Z][\w.,'’ -]{2,90}\.$|"
    r"\bcontributed (?:to th(?:is|e) (?:report|story|article|piece)|(?:additional )?reporting)\b"
)
NEWSROOM = r"\(\(.*\)\)|-- ?[A-Z][\w .,]{1,40} (?i:newsroom|bureau|desk)\b[^a-z]{6,40}"
"""`((Hull newsroom, +44 1632 960 001))`, `-- Ann Lee, Hull Newsroom +44 1632 960 001`."""
COPYRIGHT = (
    r"(?i)©|[(\[]c[)\]] ?\d|copyright (?:©|\(c\)|:|by\b|(?:19|20)\d\d)|\[copyright [^\[\]]+\]"
    r"|(?-i:c\.(?:19|20)\d\d [A-Z]|c\. (?:19|20)\d\d [A-Z].{2,40} (?:News|Service|Times|Post|Press)\b)"
    r"|\(c\) (?-i:[A-Z])[\w .,&]{2,60} (?:limited|ltd|inc|corp|news|press)\b\W{0,2}(?:19|20)\d\d\W{0,2}$"
    r"|copyright (?-i:[A-Z])[\w .,&-]{2,60} (?:gmbh|inc|limited|llc|ltd|plc)\W{0,2}$"
    r"|copyright$|copyright (?-i:[A-Z]{2,6} [-–—] [A-Z]).{2,40}$"
    r"|copyright (?-i:[A-Z]{3,})\W{0,2}$|(?:19|20)\d\d [\w ,]{1,30}\bL\.P\.$"
)
KEPT_BACK = (
    r"(?i)th(?:is|e) (?:material|article|story|content) (?:may|must) not be (?:published|reproduced|reprinted|copied)\b"
    r".{0,60}\b(?:broadcast|rewritten|redistributed|reproduced|transmitted|permission)\b"
    r"|our (?:stories|articles|content) may be republished\b.{0,60}\bcreative commons\b"
)
WITH = ("with ", "written with ", "input from", "inputs from")
FED = (
    "syndicated",
    "auto-generated",
    "agency feed",
    "wire feed",
    "not been edited",
    "edited by",
    "appears as provided",
    "contains only a portion",
    "the above ",
)
SHARES = tuple(
    "all photo photographs photos pictures visuals video japanese chinese french german spanish additional further "
    "reporting reported writing editing compiled edited translat research contributing".split()
)
SHARED = ("contributed", "More about", " reported from ")
WORDS_ON_COPY = tuple(
    "disclaimer|advertorial|our standards|the views|the opinions|the writer|the author|views|opinions".split("|")
)
INSIDE_WORDS = ("tandards", "TANDARDS", " not necessarily ", " NOT NECESSARILY ")
PRINTED = (
    "h/t",
    "hat tip",
    "via",
    "found at",
    "appear",
    "published",
    "reprinted",
    "a version of this",
    "companies in this",
    "information from",
    "republish",
    "use our content",
    "creative commons",
    "edited for",
    "grant",
    "fellowship",
    "disclosure:",
)
"""What lines that the patterns above know open with, or hold: none is compiled, which takes long, for others."""
SHARE = Verdict(Kind.CREDIT, "says who else worked on the story")
LONGEST_CREDIT = 160


def over(text: str) -> Verdict | None:
    """Know the mark at the end of copy (wire and press-release custom): `ENDS`, `-30-`, `/eom`."""
    bare = text.upper().strip(AROUND)
    if text.startswith("-0- ") and len(text) <= LONGEST_OVER:
        return Verdict(Kind.SIGN_OFF, "marks the end of the copy")
    is_marked = bare in OVER_BETWEEN_MARKS and text[0] in AROUND and text[-1] in AROUND
    return Verdict(Kind.SIGN_OFF, "marks the end of the copy") if bare in OVER or is_marked else None


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
    if text[:2] in {"((", "--"} and re.fullmatch(NEWSROOM, text):
        return SHARE
    is_share = _bare(text).startswith(SHARES) and re.match(REPORTED, text.lstrip(STARRED)) and not tells(text)
    if is_share or _is_share(text):
        return SHARE
    return None


def _is_share(text: str) -> bool:
    """Say whether the line tells who wrote a part of the story."""
    may_be = len(text) <= LONGEST_CREDIT and any(map(text.__contains__, SHARED))
    return may_be and re.search(CONTRIBUTED, text) is not None


def disclaimer(text: str) -> Verdict | None:
    """Know a publisher's word on the copy: `Disclaimer: The views expressed are personal.`."""
    may_be = _bare(text).startswith(WORDS_ON_COPY) or any(map(text.__contains__, INSIDE_WORDS))
    return Verdict(Kind.SIGN_OFF, "the publisher's word on the copy") if may_be and re.match(DISCLAIMER, text) else None


def elsewhere(text: str) -> Verdict | None:
    """Know where the story was printed first: `This article originally appeared in The Harbour Times.`."""
    may_be = any(map(text.lower().__contains__, PRINTED)) and re.match(ELSEWHERE, text)
    if may_be and not timestamps.find(text):  # `This story was first published May 10, 2025.` tells when, not where
        return Verdict(Kind.CREDIT, "says where the story was printed first")
    return None


def copyright_notice(text: str) -> Verdict | None:
    """Know a claim to the copy: `© 2021 The Harbour Times. All rights reserved.`."""
    said = text.lower()
    is_claim = "all rights reserved" in said and not re.search(fixed.ATTRIBUTED, text)
    is_kept = (" not be " in said or "may be republished" in said) and re.match(KEPT_BACK, text)
    if is_claim or is_kept or (text[0] in "©([cC12" and re.match(COPYRIGHT, text)):
        return Verdict(Kind.COPYRIGHT, "claims the copyright")
    return None


def _bare(text: str) -> str:
    """Give a line in small letters, without the mark that opens it."""
    return text.lower().lstrip("([–— -*")


RULES = (over, inputs, syndicated, reporting, disclaimer, elsewhere, copyright_notice)
"""In this order; the first that knows the line decides."""
WORDS = frozenset(
    "inputs input files assistance companies wire wires reporting reported reports feed syndicated writing editing "
    "compiled edited translated translation version research disclaimer standards practices views opinions end enditem "
    "endit contributed contributing appeared published reprinted republished copyright c l rights more "
    "photographs photos pictures visuals sources editor original writing co content creative commons radio digital "
    "grant fellowship disclosure article story "
    "above generated provided reproduced copied via hat found newsroom bureau release website".split()
)
"""One of these is in every short line that one of the rules knows, or it is very short, or opens or ends in a mark."""
LONG_WORDS = frozenset(
    "reporting Reporting Editing editing contributed Copyright copyright rights syndicated auto-generated "
    "originally version republished grant fellowship Disclosure: portion appeared Disclaimer: DISCLAIMER: views "
    "opinions edited".split()
)
"""One of these is in every longer line that one of the rules knows, or it opens or ends in a bracket."""
