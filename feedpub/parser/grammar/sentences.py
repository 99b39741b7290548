"""Where does a sentence end? In any script; an abbreviation, an initial or a decimal point ends none.

What a sentence says is left to `title` and `summary`.
"""

import re
from functools import lru_cache

from feedpub.parser.grammar import months

MARKS = re.compile("[.!?…।॥۔؟。！？።။។][.!?…।॥۔؟。！？።။។]*[\"”’'»)\\]」』）]*(?:[“‘«](?!\\S)|\\s»(?!\\S))?")
"""Marks that may end a sentence, and what they close. `[...][...]*` is searched for twice as fast as `[...]+`.

“ ‘ and « close a German or a Danish quotation where no letter follows, and » a French one behind a space.
"""
UNSPACED = frozenset("।॥۔؟。！？።။។")
"""Full stops after which no space need follow."""
EASTERN = frozenset("。！？")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof rev hon fr gen col lt sgt maj capt cpl cmdr adm brig sen rep gov pres st sr jr smt sh adv "
    "engr barr arc pst alh amb "
    "inc ltd co corp bros plc llp vs v no nos rs re art sec fig ed vol pp approx est dept govt etc al cf viz "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mt ft "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn "
    "tex va vt wash wis wyo ont que alta".split()
)
"""Words printed with a full stop that ends no sentence (AP style: titles, months, states, companies)."""
STARTERS = frozenset(
    "the a an he she it they we i you this that these those his her its their our my in on at as after before but and "
    "however while when if there for by no one two meanwhile according also".split()
)
"""What a sentence likely opens with; after "U.S." nothing else starts one."""
ORDERED = frozenset(
    "der die das des dem den im am vom zum zur beim ins bis ab seit ihr ihre ihrem ihren ihrer sein seine seinem "
    "seinen seiner einen einem eines jeden jedem jeder dieser diesem diesen mein meinem meinen unser unserem".split()
)
"""What stands before a German ordinal, which has a full stop: `im 12. Bezirk`."""
GERMAN_STARTERS = frozenset(
    "der die das er sie es wir ich ein eine im in am an auf auch aber bei da damit dabei danach dann denn doch diese "
    "dieser dieses für mit nach nun seit so und von vor während weil wenn zu zudem zuvor".split()
)
"""What a German sentence likely opens with."""
LONGEST_ORDINAL = 3
LONGEST_WORD = 24


@lru_cache(maxsize=32)
def sentences(text: str) -> tuple[str, ...]:
    """Give the sentences of a paragraph, in order, marks and all; the last one even where it has no full stop.

    Those of an article's first paragraphs are asked for twice, for its title and for its summary.
    """
    if _is_one(text):
        return (text.strip(),)
    found, start = [], 0
    for match in MARKS.finditer(text):
        stop, end = match.span()
        if _ends(text, start, stop, end):
            found.append(text[start:end].strip())
            start = end
    if rest := text[start:].strip():
        found.append(rest)
    return tuple(found)


def _is_one(text: str) -> bool:
    """Say whether the only mark is a full stop at the end, as in many paragraphs; told much faster than by `MARKS`."""
    return 0 < text.find(".") == len(text) - 1 and text.isascii() and "?" not in text and "!" not in text


def _ends(text: str, start: int, stop: int, end: int) -> bool:
    """Say whether the mark at `stop` ends the sentence from `start`; the next would begin at `end`."""
    if end == len(text) or text[stop] in UNSPACED:
        return text[stop] not in EASTERN or not _is_quoted(text[start:end])
    if not text[end].isspace():  # a decimal point, `example.org`, or a space forgotten: `in time.India`
        return text[end].isupper() and text[max(start, stop - 3) : stop].islower()
    following = text[end : end + LONGEST_WORD].split(None, 1)[:1] or [""]
    if following[0][:1].islower():
        return False
    if text[stop] != "." or following[0].lower() in STARTERS:
        return True
    before, word = ["", "", *text[max(start, stop - LONGEST_WORD) : stop].rsplit(None, 2)][-2:]
    last = word.lstrip("(\"“‘'[").lower()
    is_short = last in ABBREVIATIONS or "." in last or (len(last) == 1 and last.isalpha()) or _is_initial(before, word)
    return not (
        is_short or (_is_ordinal(before, last, following[0]) and not text.endswith(f"I am {word}", start, stop))
    )


def _is_quoted(text: str) -> bool:
    """Say whether a Japanese or a Chinese quotation is still open; what it says is one with who says it."""
    return text.count("「") > text.count("」") or text.count("『") > text.count("』")


def _is_ordinal(before: str, last: str, following: str) -> bool:
    """Say whether the full stop belongs to a German ordinal, `5. Mai`, or to a month behind its day: `5 janv. 2024`."""
    if not last.isdigit():
        return last in months.SHORT and before.rstrip(".").isdigit()
    if len(last) > LONGEST_ORDINAL:
        return False
    word = following.rstrip(".,;:)").lower()
    return word in months.GERMAN or (before.lower() in ORDERED and word not in GERMAN_STARTERS)


def _is_initial(before: str, word: str) -> bool:
    """Say whether two letters stand for a name: `Health Minister Ma. Doe`, `Mayor Md. Roe`."""
    return len(word) == len("Ma") and word.istitle() and before[:1].isupper()
