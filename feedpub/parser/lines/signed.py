"""How an agency signs copy at its foot: its name, the desk's initials, or both.

Signatures stand on the last lines only. The patterns are compiled when a line first needs them.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import agencies

INITIALS = (
    r"(?<=\w)(?:(?:[ /][A-Z]{2,5}){1,6}(?: ?\d{4})?| [a-z]{1,4}(?:/[a-z]{1,4}){0,3}"
    r"|(?<=dpa)(?: [a-z]{2,3}){1,3})$"
)
"""The desk's initials after the agency: `PTI AKM SLR`, `UNI AKM SLR1910`, `IANS jd/tr`, `dpa jd tr`."""
DESK = r"[-–—/]{1,2}[a-z]{2,4}(?:/[a-z]{2,4}){0,3}(?: \d\d/\d\d/\d\d \d\d-\d\d)?"
"""The same alone: `/jd`, `--jd/tr`, `/jd 05/05/25 14-12`."""
DESK_AND_WIRES = r"(?:\([A-Z][a-z]{2,6}\) ?)?[a-z]{2,4}(?:/[a-z]{2,4}){1,5}(?: ?\((?P<wires>[^()]{2,30})\))?"
"""`jd/tr (AFP, dpa)`, as Deutsche Welle signs; `(Schluss) jd/tr`."""
AROUND = "()[]-–—~/ .…"
"""Marks set around a signature."""
CLOSING = (
    r"[.!?”\"’।]['\"”’)]{0,2}\s?"
    r"(?:\((?P<within>[^()]{2,40})\)(?: ?\(www\.[^()]{3,40}\))?|[-–—]{1,2} ?(?P<after>[A-Z]\w{1,9})"
    r"|(?<=\s)(?P<bare>[A-Z]{2,9}|Reuters?|REUTERS?|[A-Z][a-z]{3,9} (?:Press|News))(?: [A-Z]{2,3}){0,4})\.?$"
)
LETTERS = "[B-DF-HJ-NP-TV-XZ]{3,5}"
"""`... he said. (QXR)`: without a vowel, those of an agency that no list knows."""
GLUES = "(-–—"
"""One of these stands before who signs at the end, a space or none before it."""
ENDED = r"(?i)^ends?\W{1,3}(?=\S)"
"""`Ends/PA`."""
UNLISTED = r"(?:[-–—]{1,2} ?)?\((?!MORE\)|ENDS?\))([A-Z]{2,6})\)"
"""`(QXR)`, `—(QXR)` alone at the foot: an agency that no list knows."""
AT_SITE = r" ?\(www\.[^()]{3,40}\)$"
"""The agency's address behind its name: `(NAN)(www.nan.example)`."""
AUTHOR = r" Author: [\w .'’-]{3,40}$"
"""Behind the initials, as the German agency sets it in English: `dpa jd tr Author: Ann Lee`."""
SHARED = r"\((?:[\w .'&-]{2,30} (?:with|and)|[Ww]ith) ([\w ,&/-]{2,30})\)"
"""`(The Harbour Post with AFP)`, `(With AFP)`."""
STAFF = r"(?i)[-–—]{1,2} ?(?:our |by )?(?:staff|special|own) (?:reporter|writer|correspondent)s?\.?"
"""`— Staff reporter`."""
OPENERS = "-–—/"
"""With one of these both open."""
MAILED = (
    r"(?i)sent from my [\w ]{2,20}|sent (?:from|via|with) (?:outlook|gmail|yahoo|proton|samsung|mail)\b[\w ]{0,24}"
    r"|get outlook for \w{2,10}"
)
"""What a telephone or a mail program adds."""
LONGEST_SIGNATURE = 40
INITIALLED = "the desk's initials"
SIGNATURE = "the agency's signature"
TAIL = 60


def signature(text: str) -> Verdict | None:
    """Know the agency's signature, at the foot of the copy only: `(PTI)`, `-- ANI`, `Reuter`, `PTI AKM SLR`."""
    if verdict := _nameless(text):
        return verdict
    names = _signing(text)
    return Verdict(Kind.SIGN_OFF, SIGNATURE, names) if names else None


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
    text = re.sub(AT_SITE, "", text) if "(www." in text[1:] else text
    text = re.sub(AUTHOR, "", text) if " Author: " in text else text
    bare = text.strip(AROUND)
    bare = re.sub(ENDED, "", bare) if bare[:3].lower() == "end" else bare
    if agencies.may_be_named(bare) and (names := _named(text, bare)):
        return names
    if "(" not in text[:4] or _is_sentence(text, bare):
        return ()
    if unlisted := re.fullmatch(UNLISTED, text):
        return (unlisted[1],)
    shared = re.fullmatch(SHARED, text)
    return agencies.named(shared[1]) if shared else ()


def _named(text: str, bare: str) -> tuple[str, ...]:
    """Give the agencies that a line is made of, the desk's initials aside; `bare` is the line without marks around."""
    if _is_sentence(text, bare):
        return ()
    names = agencies.named(bare)
    if names and (names != (bare,) or bare.casefold() in agencies.NAMES):
        return names
    return agencies.named(re.sub(INITIALS, "", bare)) or names


def closing_agency(text: str) -> tuple[str, ...]:
    """Give the agency that signs a paragraph at its end: `… the minister said. (PTI)`; else ()."""
    last = text[-30:].rpartition(" ")[2]
    if last[:-1].isalpha() and not last[0].isupper():
        return ()  # `said.`, as in most copy
    may_sign = last[:1].isupper() or any(map(last.__contains__, GLUES))
    found = re.search(CLOSING, text[-TAIL:]) if may_sign else None
    if not found:
        return ()
    letters = found["within"]
    if letters and re.fullmatch(LETTERS, letters):
        return (letters,)
    return agencies.named(letters or found["after"] or found["bare"])


def is_glued(text: str) -> bool:
    """Say whether no space stands before the bracket that signs, as often below pictures: `The pier at dawn.(AFP)`."""
    return text[-1] == ")" and text[text.rfind("(") - 1] != " "


def _is_sentence(text: str, name: str) -> bool:
    """Say whether a line is `Mehr nicht.`: it stops, and only its first word is what an agency is called by."""
    first, more, _ = name.partition(" ")
    is_more = bool(more) and text[-1] == "." and not first.isupper() and name.casefold() not in agencies.NAMES
    return is_more and agencies.named(name) == (name,)
