"""Does a cut leave the verb out? In languages that put it last nothing is said without it, and a denial is lost.

Where else a cut may turn what is said, `portion` tells.
"""

import re

from feedpub.parser.grammar.particles import LANGUAGES, NONE, Particles

VERB_LAST = "[\u0900-\u0dff\u1000-\u109f\u1200-\u137f\uac00-\ud7a3]"
"""Scripts of languages that do so: those of India, Burmese, Ethiopic, Korean."""
IN_OTHER_SCRIPTS = (LANGUAGES["ur"], LANGUAGES["fa"], LANGUAGES["tr"])
LINKS = frozenset(
    "कि जो जिस जिसे जिसमें जिसके जिसकी जिन जब जबकि लेकिन मगर क्योंकि हालांकि ताकि যদিও কিন্তু কারণ کہ جس جو جن جسے جب جبکہ لیکن "
    "کیونکہ حالانکہ تاکہ که اما ولی زیرا fakat çünkü ki".split()
)
"""Before these a clause has ended there, and its verb with it."""
AND = frozenset(("और", "اور"))
VERB = (
    r"(?:है|हैं|हो|था|थी|थे|थीं|[गय][ाीे]|गई|गए|कहा|दी|दिए|ली|लिए|हुआ|हुई|हुए|सका|सकी|सके"
    r"|ہے|ہیں|ہو|تھا|تھی|تھے|گا|گی|گے|گیا|گئی|گئے|کیا|کہا|دیا|دی|لیا|ہوا|ہوئی|ہوئے)$"
)
"""What a Hindi or an Urdu verb ends in; "and" also stands between two things."""
TURKISH = r"(?:[dt][ıiuü]r?|yor|[ae]ca[kğ]|[ae]ce[kğ]|m[ıiuü]ş|[ıiuüae]r|m[ae]z|m[ae]l[ıi]|var|yok|değil)(?:l[ae]r|k)?$"
"""What a Turkish verb ends in; a comma stands behind the subject too."""
TURKISH_LETTERS = "[ığşİ]"
"""A Turkish sentence may have none of the small words that tell its language."""
KOREAN_LINK = r"[가-힣](?:고|며|지만|는데|면서|[아어해]서|으나)$"
"""What a Korean verb ends in that leads up to another clause."""
HALVED = {
    LANGUAGES["de"]: frozenset(
        "hat haben hatte hatten ist sind war waren wird werden wurde wurden will wollen soll sollen kann können muss "
        "müssen darf dürfen".split()
    ),
    LANGUAGES["nl"]: frozenset(
        "heeft hebben had hadden is zijn was waren wordt worden werd werden wil willen zal zullen kan kunnen moet "
        "moeten mag mogen".split()
    ),
}
"""Verbs whose other half ends the clause: `Der Rat hat den Plan | nicht gebilligt`."""
MARKS = ",;:،؛-–—"


def has_verb(part: str, lost: str) -> bool:
    """Say whether the clause ends with its verb, before an "and": `नाव डूब गई | और कोई नहीं बचा`."""
    return not AND.isdisjoint(lost.split(None, 1)[:1]) and re.search(VERB, part) is not None


def lacks_verb(part: str, lost: str, its_own: Particles) -> bool:
    """Say whether the clause goes on to its verb, or to the other half of it, in what is lost."""
    following = lost.split(None, 1)[:1] or [""]
    is_closed = lost.lstrip()[:1] in MARKS
    if is_closed and (its_own is LANGUAGES["tr"] or (its_own is NONE and re.search(TURKISH_LETTERS, part + lost))):
        return re.search(TURKISH, part.rpartition(" ")[2].lower()) is None
    if is_closed and re.search(KOREAN_LINK, part):
        return True
    if is_closed or following[0] in LINKS or has_verb(part, lost):
        return False
    if its_own in IN_OTHER_SCRIPTS or re.search(VERB_LAST, part):
        return True
    halves = HALVED.get(its_own)
    return halves is not None and not halves.isdisjoint(re.split(r"[,;:] ", part)[-1].lower().split())
