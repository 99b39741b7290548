"""What the desk marks as not for publication below the story: the mark, and what stands from there on.

    The following is not for publication:
    Desk: Ann Lee, 01632 960001

It goes to the end of the copy, to the bracket that closes it, or to a line that says so. Above the story such a mark is
meant of all, and the seed is refused, as `embargo` does. A sentence that tells of something not for publication is
story: `The letter, marked not for publication, says …`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from feedpub.parser.origin.embargo import STOPPED, refusal
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs

IN_ASCII = ("ubli", "UBLI")
ROOTS = (*IN_ASCII, "ffentlich", "FFENTLICH")
"""One of these is in all copy that has a mark; the German ones stand behind an umlaut."""
CUES = (
    "for publication",
    "to be published",
    "not publish",
    "veröffentlichung",
    "ne pas publier",
    "à la publication",
    "être publié",
    "no publicar",
    "para publica",
    "su publicaci",
    "a publicaci",
)
"""And one of these around it, in small letters."""
FAR = 12
"""Characters of it before the root and behind."""
SAID = (
    r"(?:not (?:(?:intended|meant) )?(?:for publication|to be published)|do not publish"
    r"|nicht (?:zur|für die) veröffentlichung(?: (?:bestimmt|gedacht|vorgesehen))?"
    r"|ne pas publier|(?:non |pas |n['’]est pas |ne sont pas )destinée?s? à (?:la publication|être publiée?s?)"
    r"|no (?:publicar"
    r"|(?:(?:es|son|est[áa]n?) )?(?:(?:apt|destinad)[oa]s? )?(?:para|a) (?:su |la )?publica(?:ci[óo]n|r)))"
)
"""The words themselves, in English, German, French and Spanish."""
FIRMLY = r"(?:(?:strictly|please|confidential|draft|bitte|streng|vertraulich|prière de|por favor)\W{1,3}){0,3}"
FEW = r"(?: [\w'’-]+){0,3}"
BELOW = (
    rf"(?:(?:(?:the|all|any) )?following{FEW}|(?:the |all |any )?[\w'’-]+(?: [\w'’-]+)? ?\bbelow(?: this line| here)?"
    rf"|(?:(?:die|das|alle) )?(?:(?:nach)?folgend|(?:nach|unten)stehend)\w{{0,2}}{FEW}"
    r"|(?:(?:les?|la|ces?|cette) )?(?:[\w'’-]+ )?(?:suivante?s?|ci-dessous|ci-après|qui sui(?:t|vent))"
    rf"|(?:(?:el|la|los|las|lo) )?(?:siguientes?{FEW}|[\w'’-]+ siguientes?|que sigue)"
    r")(?: (?:is|are|ist|sind))?"
)
"""What they are said of: `The following details are`, `Les informations suivantes`."""
FROM_HERE = r"do not publish (?:(?:anything|what is|the|any|all)(?: [\w'’-]+)? )?(?:below|following)(?: this line)?"
LABEL = (
    r"(?:(?:press|media|internal) )?(?:notes?|contacts?|desk|editors?|(?:for )?(?:information|background)"
    r"|hinweise?|kontakte?|nur (?:zur|für)|coordonnées|notas?|contactos?)\b[^.,:;()]{0,30}? ?[(,:–—-] ?"
)
"""What may stand before them, and is meant: `Notes to editors (…)`, `For information only, …`."""
MARK = (
    rf"(?i)(?:{FIRMLY}{SAID}|{BELOW} {FIRMLY}{SAID}|{FIRMLY}{FROM_HERE}|{LABEL}{FIRMLY}{SAID}\)?)"
    r"(?:\W*$|[*_ ]{0,2}[:(](?P<rest>.*)|\] (?P<behind>.*)"
    r"| [-–—] (?P<more>.*))|(?-i:NOT FOR PUBLICATION)\b(?! UNTIL| BEFORE)(?P<all>.*)"
)
SET_OFF = " *#-–—_=|/[({<>"
"""Marks before it; behind a quotation mark somebody says so."""
BRACKETS = {"(": ")", "[": "]"}
OVER = (
    r"(?i)\W*(?:ends? (?:of )?(?:the )?(?:not for publication|(?:editors?['’]? )?notes?)"
    r"|ende der (?:redaktionellen )?hinweise|fin de (?:la )?notes?|fin(?:al)? de (?:la )?notas?)\b.{0,20}"
)
"""A line that ends it."""
NOTEPAD = "notizblock"
"""So the German Press Agency heads what stands between the story and the mark, all of it for the desk."""


class Parted(NamedTuple):
    """The paragraphs of a seed."""

    story: Sequence[Paragraph]
    withheld: Sequence[Paragraph]
    """Those marked as not for publication."""


def parted(paragraphs: Sequence[Paragraph], text: str, file: str) -> Parted:
    """Part what may be published from what may not; `text` is that of the seed.

    Raise `FeedpubError` where a mark stands above the story.
    """
    if not _may_say(text):  # as most copy
        return Parted(paragraphs, ())
    held = {at for passage in _passages(paragraphs, file) for at in passage}
    return Parted(
        [paragraph for at, paragraph in enumerate(paragraphs) if at not in held],
        [paragraphs[at] for at in sorted(held)],
    )


def _may_say(text: str) -> bool:
    """Say quickly whether there may be a mark: asked of all copy."""
    roots = [root for root in (IN_ASCII if text.isascii() else ROOTS) if root in text]
    if not roots:
        return False
    around = [a[-FAR:] + root + b[:FAR] for root in roots for a, b in pairwise(text.split(root))]
    return any(map(" ".join(around).lower().__contains__, CUES))


def _passages(paragraphs: Sequence[Paragraph], file: str) -> Iterator[range]:
    """Give each passage that is marked, the mark among it."""
    end, has_begun = 0, False
    for at, paragraph in enumerate(paragraphs):
        more = _behind_mark(paragraph.text) if at >= end else None
        if more is None:
            has_begun = has_begun or runs(paragraph.text)
            continue
        if not has_begun:
            raise refusal(file, STOPPED, paragraph.first)
        start = _start(paragraphs, end, at)
        end = _end(paragraphs, at, in_one=re.search(r"\w", more) is not None)
        yield range(start, end)


def _behind_mark(text: str) -> str | None:
    """Give what stands behind a mark; None where none is, or a sentence goes on: `Do not publish: so it was said.`."""
    found = re.match(MARK, text.lstrip(SET_OFF))
    if found is None:
        return None
    more = found["rest"] or found["more"] or found["behind"] or found["all"] or ""
    goes_on = more.lstrip()[:1].islower() and text[0] not in BRACKETS
    return None if goes_on else more


def _start(paragraphs: Sequence[Paragraph], end: int, at: int) -> int:
    """Give where the passage begins: at the mark, or at the notepad above it, behind the `end` of the one before."""
    heads = [index for index in range(max(1, end), at) if paragraphs[index].text.strip(" #*").lower() == NOTEPAD]
    return heads[-1] if heads else at


def _end(paragraphs: Sequence[Paragraph], at: int, *, in_one: bool) -> int:
    """Give where it ends; `in_one` says whether the mark's own paragraph holds more than the mark."""
    opener = paragraphs[at].text[0]
    closer = BRACKETS.get(opener, "")
    depth = 0
    for index in range(at, len(paragraphs)):
        text = paragraphs[index].text
        depth += text.count(opener) - text.count(closer) if closer else 0
        closes = bool(closer) and depth <= 0 and (index > at or in_one)
        if closes or re.fullmatch(OVER, text):
            return index + 1
        if closer and depth <= 0:
            closer = ""  # `(Not for publication)` heads what stands below it
    return len(paragraphs)
