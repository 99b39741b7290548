"""Words that a paper sets in capitals where a story opens: `A PEDESTRIAN was hurt`, `JANE Roe sings`.

Typographers call it a lead-in. A title has none: `Pedestrian was hurt`, `Jane Roe sings`; `NATO meets` stays.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from feedpub.parser.grammar import english
from feedpub.parser.titles import modifiers

MOST = 4
"""How many words are set so; where there are more, the writer shouts."""
LONG = 7
"""What has so many letters is a word: acronyms are shorter, or written like names (AP: Aids, Nasdaq, Unicef)."""
SHORTER = 5
"""Beside such a word, what has so many is one: `PRIME MINISTER Roe`."""
PLAIN = (
    english.ARTICLES
    | english.PREPOSITIONS
    | english.COUNTED
    | english.ORDINALS
    | {"more", "one", "six", "seven", "eight", "ten"}
) - {"as", "per", "up"}
"""Words that are no acronym in capitals; `IT`, `US`, `WHO`, `IS` may be."""
WORDS = english.KIN | frozenset(
    "boy boys buses cars child clubs crews cuts fears girl girls homes hopes house jobs man men plans police prices "
    "pupil pupils roads sales shops staff strike thieves trains trial woman women workers".split()
)
"""Nor are these: `A MAN was hurt`, `POLICE are looking`."""
NO_NAMES = english.PRONOUNS | english.RELATIVES | english.AUXILIARIES
"""What these are elsewhere tells nothing of `US`, `IT`, `WHO` or `IS`."""
WORD = re.compile(r"[A-Za-z]+")
TORN = frozenset({"he"} | {job[1:] for job in modifiers.JOBS})
"""The ends of what a sentence about a name opens with."""


def lowered(paragraph: str, story: Sequence[str]) -> str:
    """Give the story's opening paragraph with its lead-in in ordinary letters.

    How a word is written elsewhere in the story tells how it is written, and whether it is an acronym.
    """
    if not paragraph[:1].isupper() or not (paragraph[1:2].isupper() or paragraph[1:3].strip().isupper()):
        return paragraph
    words = paragraph.split(" ")
    capitals = [*takewhile(_is_in_capitals, words)]
    if not 0 < len(capitals) <= MOST or len(capitals) == len(words) or not _goes_on(words[len(capitals)]):
        return paragraph
    known = set(WORD.findall(" ".join((*words[len(capitals) :], *story[1:]))))
    is_lead_in = any(len(word) >= LONG for word in capitals)
    told = [
        _told(word, "".join(capitals[:i][-1:]), known, SHORTER if is_lead_in else LONG)
        for i, word in enumerate(capitals)
    ]
    return " ".join((told[0][0].upper() + told[0][1:], *told[1:], *words[len(capitals) :]))


def _is_in_capitals(word: str) -> bool:
    """Say whether a word is all in capitals: letters alone, with a comma at most."""
    return word.removesuffix(",").isalpha() and word.isupper()


def _goes_on(word: str) -> bool:
    """Say whether a word is written as words are: `was`, `Roe`."""
    return word[:2].islower() or word[1:].islower()


def _told(word: str, before: str, known: set[str], long: int) -> str:
    """Give a word in capitals, behind another or none, as the story writes it elsewhere; else one that is `long`."""
    bare = word.removesuffix(",")
    if bare.lower() in PLAIN:
        return word.lower()
    if bare in known or bare.lower() in NO_NAMES:
        return word
    follows = before.lower() in english.ARTICLES
    if bare.lower() in known and (len(bare) >= SHORTER or follows):
        return word.lower()  # `ARM` may be a firm
    if bare.capitalize() in known:
        return word.capitalize()
    if len(bare) < long and bare.lower() not in WORDS:
        return word
    return word.lower() if follows else word.capitalize()


def mended(sentence: str) -> str:
    """Give a lead whose large initial was lost without the torn word: `he Harbour Board met`, `hairman Roe left`.

    What opens a phrase is told by the article behind it: `n a row over the pier, Roe left` -> `In a row`.
    """
    first, _, rest = sentence.partition(" ")
    if not first.islower() or not rest:
        return sentence
    if first in TORN and rest[0].isupper():
        return rest
    return f"In {rest}" if len(first) == 1 and first != "a" and rest.startswith(("a ", "an ", "the ")) else sentence
