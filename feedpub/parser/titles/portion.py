"""How much of a text that is too long for a title fits, in any language: up to a clause, a phrase or a word.

What the small words of the language are, `particles` says.
"""

import re
from collections.abc import Sequence

from feedpub.parser.grammar.particles import Particles
from feedpub.parser.text.wrapping import is_unspaced

LONGEST = 85
LONGEST_UNSPACED = 40
"""Chinese and Japanese say in twenty characters what English says in sixty."""
SHORTEST_CLAUSE = 25
SHORTEST_PHRASE = 45
"""Less is seldom a statement, unless a comma ends it."""
CLAUSE_END = re.compile("[,;:،؛](?=\\s)|[，；：、。！？]|\\s[-–—]\\s|—")
WORD = re.compile(r"\S+")
LETTERS = re.compile(r"[^\W_]+")
"""`qu’il` has two."""


def that_fits(text: str, particles: Particles) -> str:
    """Give as much of the text as fits, all of it if it does; what may follow a cut is left at its end."""
    longest = LONGEST_UNSPACED if is_unspaced(text) else LONGEST
    if len(text) <= longest:
        return text
    return _by_clause(text, longest, particles) or _by_phrase(text, longest, particles) or _by_word(text, longest)


def turns(text: str, part: str, particles: Particles) -> bool:
    """Say whether it may say something else without what is cut off: a condition, or a denial in the same clause."""
    lost = text[len(part) :]
    clause = CLAUSE_END.search(lost)
    if clause and not clause.start():
        return not particles.turning.isdisjoint(keys(lost)[:1])
    return not particles.turning.isdisjoint(keys(lost[: clause.start()] if clause else lost))


def keys(text: str) -> Sequence[str]:
    """Give the words in small letters; what is elided stands for itself: `qu`, `il`."""
    return LETTERS.findall(text.lower())


def _by_clause(text: str, longest: int, particles: Particles) -> str:
    """Cut at the last clause that ends in time, or give nothing; a phrase that only leads up to one is none."""
    ends = [match.start() for match in CLAUSE_END.finditer(text[:longest])]
    least = SHORTEST_CLAUSE if longest == LONGEST else SHORTEST_CLAUSE // 3
    if longest == LONGEST and not particles.opening.isdisjoint(keys(text[:LONGEST])[:1]):
        least = SHORTEST_PHRASE
    return text[: ends[-1]] if ends and ends[-1] >= least else ""


def _by_phrase(text: str, longest: int, particles: Particles) -> str:
    """Cut before the last phrase that begins in time, which need not end in time; or give nothing."""
    begins = [
        match.start()
        for match in WORD.finditer(text, SHORTEST_PHRASE)
        if match.start() <= longest + 1 and text[match.start() - 1] == " "
        if not particles.opening.isdisjoint(keys(match[0])[:1])
    ]
    return text[: begins[-1]].rstrip() if begins else ""


def _by_word(text: str, longest: int) -> str:
    """Cut where a word ends; a script without spaces anywhere, but never inside a number or a foreign word."""
    head = text[: longest + 1]
    if " " not in head:
        at = longest
        while at > longest // 2 and text[at - 1].isascii() and text[at].isascii():
            at -= 1
        return text[:at]
    words = head.split(" ")[:-1]
    following = text[len(" ".join(words)) + 1 :].split(" ", 1)[0]
    while len(words) > 3 and _belongs(words[-1], following):  # noqa: PLR2004  something must be left
        following = words.pop()
    return " ".join(words)


def _belongs(word: str, following: str) -> bool:
    """Say whether two words make a name or an amount: `Jane | Doe`, `1.2 | billion`, `Rs | 500`."""
    if word[-1:] in ",;:":
        return False
    return (word[:1].isupper() and following[:1].isupper()) or word[-1:].isdigit() or following[:1].isdigit()
