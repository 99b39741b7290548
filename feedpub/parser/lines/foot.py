"""What stands below the last sentence and signs it: the desk's initials, who wrote, edited or translated the copy.

    The ferry sails again on Monday, its owner said.
    JD/AR
    Translator: Ann Lee

Read from the foot up, as far as line after line signs; anywhere else the same words may be a row, a title, a person of
the story. What is known of a line by itself is left to `signed` and `signoffs`.
"""

import re
import string
from collections.abc import Sequence

from feedpub.model import BODY, Kind
from feedpub.parser.lines import contacts, signed, signoffs
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import agencies, byline, people, places, roles, senders
from feedpub.parser.text.shape import runs

FARTHEST = 8
"""Lines below the last sentence."""
LONGEST = 90
LONGEST_LETTERS = 40
PAPERS = roles.OUTLETS - frozenset(
    "citizen leader magazine messenger monitor network record register republic sentinel statesman".split()
)
"""Those words that name little else: `Opposition Leader`, `Criminal Record`."""
LONGEST_HOUSE = 4
"""Words."""
LONGEST_STOPPED = 30
"""A longer line with a full stop is a sentence, unless it opens as what signs does."""
LETTERS = (
    r"(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[B-DF-HJ-NP-TV-XZ]{2}[AEIOU])(?: [B-DF-HJ-NP-TV-XZ]{2,3})?"
    r"|[A-Z](?: [A-Z]){1,3}|\d{3,4}\*\*\d{3,4}|00\d\d"
    r"|(?=(?:.{2} ){0,2}[b-df-hj-np-tv-xzB-Z]{2}\b)[A-Za-z][a-z](?: [a-z]{2}){1,2}"
    r"|भाषा(?: (?!(?:का|की|के|को|में|से|पर|और|ने) )[^\s।]{2,12}){1,3}"
)
"""`HVA`, `J D R`, `jd tr`, `0031`, `1234**5678`, `भाषा राम सुरेश`: initials and names of a desk, a number;
words in capitals have more vowels."""
GROUP = r"[A-Za-z]{2,4}(?:-[A-Za-z]{2,4})?"
DESK = rf"(?:bur-)?{GROUP}(?: ?//? ?(?:{GROUP}|[a-z](?=/))){{1,6}}(?:/\d\d(?:\d\d(?: ?hrs)?)?)?"
"""`JD/AR`, `jd/ ar/`, `jd/t/ar`, `bur-jd/ar-tr`, `QXR/jd/2031`, `QXR/JD/1645 hrs`."""
SET_OFF = r"\([A-Z]{2,4}-[A-Z]{2,4}\)|/[A-Z]{2,4}/|[a-z]{2,4}/|[a-z]{2,3}\.[a-z]{2,3}"
CAPITALS = r"[A-Z]{2,5}(?: [A-Z]{2,5})*(?: [a-z]{2,3}){0,2}(?: \d{4})?"
SENT = rf"([^\W\d_][\w .&-]{{1,30}}?)[)/ ]{{1,3}}(?:{DESK}|{CAPITALS}|(?i:end)|(?<=\) )[a-z]{{2,4}}(?: [a-z]{{2,4}})?)"
"""Behind who sent it: `(QXR) JD/AR`, `QXR WGT jd`, `(QXR) jd`, `QXR XC NK 1142`, `Qxr/End`."""
ENDED = r"(?i)^end(?:s|item)?[/), ]+(?=\S)"
"""`Ends/JD`, `Enditem/J`, `(end) jd.tr`."""
UNLISTED = r"[-–—]{1,2} ?([A-Z]{3,5})"
"""`- QXN`, as papers set whose copy it is: an agency that no list knows."""
AROUND = "()[]-–—~/ .…=*#"
"""Marks set around a signature."""
OVER = r"(?i)\) ?(?:enditem|item|end)?$"
"""`(Editor: Ann Lee) Enditem`."""
ROLE = (
    r"(?i)(?:translat(?:or|ed by|ion(?: by)?)|edit(?:or|ed by)|authors?|report(?:er|ed by)|writ(?:er|ten by)"
    r"|produce(?:r|d by)|edição|edición|traducción|redacción|redaktion|rédaction)s? ?: ?(?P<names>\S.{3,70})"
)
"""`Translator: Ann Lee, Bo Roe`."""
HOUSE = (
    r"(?:(?:materials )?provided|distributed|released|issued) by (?:the )?"
    r"(?-i:[A-Z])(?:[^.,]|\.(?=\S)|, (?=(?-i:[A-Z]|www))){2,70}\.?"
    rf"|visit (?=(?-i:[A-Z]))(?:.{{2,50}} )?"
    rf"(?:online|(?:web )?edition on the world wide web|\S+\.(?:com|net|org)|{'|'.join(sorted(roles.OUTLETS))})"
    r" at (?:https?://|www\.)\S+"
)
"""`Distributed by Harbour News Service`, `Visit The Harbour Post at www.harbour.example`."""
AND = r" ?[,;/] ?| (?:and|&|e|y|et|und) "
MAIL = (
    r"(?i)(?:(?:e-?mail|contact) ?:? ?)?(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}|\[email\W+protected\])"
    r"(?: ?[|;,] ?(?:twitter|x) ?:? ?@\w+)?|(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram|linkedin)\.com/\S+"
)
ADDRESSES = ("@", "[email", ".com/")
REACHED = r"(?:Follow )?[\w.+-]{0,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){0,3}|\+?\(?\d[\d().-]*(?: ?[\d().-]+){1,6}"
"""An address, a handle, a telephone number."""
BY_WHAT = frozenset("at by cell desk e-mail email mail mobile on or phone tel telephone twitter x".split())
"""Words between them."""
ROOMS = ("newsroom", "bureau", "desk")
REACH = ("contact ", "reach ", "call ", "email ", "e-mail ", "write to ")
SENDS = ("distributed ", "provided ", "released ", "issued ", "materials ", "visit ")
WRITER = "names the writer"
HOUSE_NAME = Verdict(Kind.SIGN_OFF, "the name of the paper, below the story")
SENDER = Verdict(Kind.CREDIT, "says who sends the copy out")
ADDRESS = Verdict(Kind.SIGN_OFF, "the writer's address")


def read(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Sequence[tuple[int, Verdict]]:
    """Give the lines that sign, up to the last sentence, or say whom the press is to ask; none in most copy."""
    if asked := [*contacts.foot(texts)]:
        return asked
    last = len(texts) - 1
    while last > 0 and verdicts[last] is not RUNNING:
        last -= 1
    return _signatures(texts, verdicts, last) if last > 0 and len(texts[last]) <= LONGEST else ()


def _signatures(texts: Sequence[str], verdicts: Sequence[Verdict], last: int) -> Sequence[tuple[int, Verdict]]:
    """Give the lines that sign, from the `last` that is left upwards; none where other copy stands between."""
    found: list[tuple[int, Verdict]] = []
    for index in range(last, max(-1, last - FARTHEST), -1):
        if verdicts[index].kind not in BODY:
            continue
        text = texts[index]
        is_asked = verdicts[index] is RUNNING and index > 0 and len(text) <= LONGEST
        verdict = _signs(text, verdicts) if is_asked else None
        if verdict is None:
            return found if found and (runs(text) or signed.closing_agency(text)) else ()
        is_second = verdict.kind is Kind.BYLINE and any(other.kind is Kind.BYLINE for other in verdicts)
        found.append((index, signoffs.SHARE if is_second else verdict))
    return ()


def _signs(text: str, verdicts: Sequence[Verdict]) -> Verdict | None:
    """Say how the line signs, if it does; to be reached is only who wrote the copy: `Contact Ann Lee at 555-0142.`."""
    is_sentence = text[-1] == "." and len(text) > LONGEST_STOPPED
    if is_sentence and not text.lower().startswith((*REACH, *SENDS)):
        return None
    if text.lower().startswith(REACH):
        names = (name for verdict in verdicts if verdict.kind is Kind.BYLINE for name in verdict.found)
        return ADDRESS if any(name.lower() in text.lower() for name in names) else None
    return next(filter(None, (rule(text) for rule in RULES)), None)


def _in_letters(text: str) -> Verdict | None:
    """Know a desk by its letters: `HVA`, `भाषा राम सुरेश`."""
    if len(text) <= LONGEST_LETTERS and re.fullmatch(LETTERS, text):
        return Verdict(Kind.SIGN_OFF, signed.INITIALLED, agencies.named(text.partition(" ")[0]))
    return None


def _unlisted(text: str) -> Verdict | None:
    """Know an agency by its letters and the dash before it: `- QXN`."""
    sent = re.fullmatch(UNLISTED, text)
    return Verdict(Kind.SIGN_OFF, signed.SIGNATURE, (sent[1],)) if sent else None


def _of_desk(text: str) -> Verdict | None:
    """Know the desk's initials, behind the agency's name or alone: `JD/AR`, `(QXR) JD/AR`, `Qxr/End`."""
    bare = text.strip(AROUND)
    sent = re.fullmatch(SENT, bare)
    house, *writers = [sent[1]] if sent else bare.split("/")
    if names := agencies.named(house) if all(map(people.is_name, writers)) else agencies.named(bare):
        return Verdict(Kind.SIGN_OFF, signed.SIGNATURE, names)
    desk = re.sub(ENDED, "", bare)
    desk = desk.replace(".", "") if "/" in desk else desk  # `J.D.R/A.T`
    is_desk = re.fullmatch(DESK, desk) or re.fullmatch(SET_OFF, text if desk == bare else desk)
    is_ended = desk != bare and (re.fullmatch(GROUP, desk) or desk in string.ascii_letters)
    return Verdict(Kind.SIGN_OFF, signed.INITIALLED) if is_desk or is_ended else None


def _address(text: str) -> Verdict | None:
    """Know an address alone: `ann@harbour.example`."""
    is_one = any(map(text.__contains__, ADDRESSES)) and re.fullmatch(MAIL, text.lstrip("-–— "))
    return ADDRESS if is_one else None


def _reached(text: str) -> Verdict | None:
    """Know a writer's or a room's name, and how to reach it: `Ann Lee: 555-0142, @annlee`, `Hull newsroom, +44 ...`."""
    bare = re.sub(REACHED, ",", text) if "@" in text else text
    if bare == text:
        return None
    name, *others = (part.strip(AROUND).removeprefix("By ") for part in re.split(r"[,:;|]", bare))
    is_writer = people.is_name(name) and roles.HEADS.isdisjoint(name.lower().split())
    is_one = is_writer or name.lower().endswith(ROOMS)
    is_all = all(BY_WHAT.issuperset(part.lower().split()) or agencies.is_known(part) for part in others)
    if is_one and is_all and is_writer and text.lstrip("-–— ").startswith("By "):
        return Verdict(Kind.BYLINE, WRITER, (name,))
    return ADDRESS if is_one and is_all else None


def _sender(text: str) -> Verdict | None:
    """Know who sends it out: `(Distributed by Harbour News Service)`."""
    is_sent = text.lower().lstrip("(").startswith(SENDS) and re.fullmatch(HOUSE, text.strip("()"), re.IGNORECASE)
    return SENDER if is_sent else None


def _shared(text: str) -> Verdict | None:
    """Know who did what: `Translator: Ann Lee, Bo Roe`."""
    bare = re.sub(OVER, "", text.lstrip("(")) if text[0] == "(" else text.lstrip("-–— ")
    match = re.fullmatch(ROLE, bare) if ":" in bare else None
    return signoffs.SHARE if match and all(map(people.is_name, re.split(AND, match["names"].rstrip(".")))) else None


def _written(text: str) -> Verdict | None:
    """Know who wrote it: `(By Ann Lee and Bo Roe)`, `Ann Lee, The Canadian Press`."""
    name, comma, house = text.partition(", ")
    if text[0] == "—" and text.isupper():
        names = people.names(text[1:])  # `—ANN LEE`
    elif text[0] == "(":
        names = byline.names(text[1:-1]) if text[:4].lower() == "(by " and text[-1] == ")" else ()
    elif comma and agencies.is_known(house) and people.is_name(name):
        names = (name,)
    elif "/" in text and all(people.is_name(part.strip()) for part in text.split("/")):
        return signoffs.SHARE  # `Ann Lee/ Bo Roe`: the writer, the editor, the translator
    else:
        names = byline.names(text) if text[-1] != "." else ()  # `Ann Lee covers ferries for the Echo.` tells of her
    if names and (agencies.named(names[0]) or names[0].endswith("News Service")):
        return Verdict(Kind.SIGN_OFF, signed.SIGNATURE, names)
    return Verdict(Kind.BYLINE, WRITER, names) if names else None


def _house(text: str) -> Verdict | None:
    """Know the paper's own name: `Harbour Post`."""
    bare = text.lstrip("-–— ")
    words = bare.split(" ")
    is_paper = words[-1].lower() in PAPERS or (bare != text and words[-2:] == ["News", "Service"])
    is_one = 1 < len(words) <= LONGEST_HOUSE and is_paper and places.has_form(bare)
    is_one = is_one or (bare != text and re.fullmatch(senders.SITE, bare) is not None)
    return HOUSE_NAME if is_one else None


RULES = (_in_letters, _unlisted, _of_desk, _address, _reached, _sender, _shared, _written, _house)
"""In this order; the first that knows the line decides."""
