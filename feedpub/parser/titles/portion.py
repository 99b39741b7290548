"""How much of a text that is too long for a title fits, in any language: up to a clause, a phrase or a word.

What the small words of the language are, `particles` says.
"""

import re
from collections.abc import Sequence

from feedpub.parser.grammar.particles import ENGLISH, Particles
from feedpub.parser.text.shape import stops
from feedpub.parser.text.wrapping import is_solid
from feedpub.parser.titles import solid, verbless
from feedpub.parser.titles.cleaning import finished

LONGEST, LONGEST_IN_ENGLISH = 90, 85
SHORTEST_CLAUSE = 25
SHORTEST_PHRASE = 45
"""Less is seldom a statement, unless a comma ends it."""
CLAUSE_END = re.compile("[,;:،؛](?=\\s)|[，；：、。！？]|\\s[-–—]\\s|—")
COMPLEMENT = frozenset("dass daß ob что чтобы що щоб że iż żeby že hogy että ettei че".split())
LONGEST_LINK = 12
THAT, INFINITIVES = ("que", "che"), ("ar", "er", "ir", "re")
BEHIND_VERB = frozenset("pas jamais nicht niet inte ikke ikkje".split())
"""Denials that stand behind what they deny; what others deny comes next."""
WORD = re.compile(r"\S+")
SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0970-\u0dff\u1000-\u103f\u200c\u200d"
"""Vowels and other signs that are no letters by themselves, in Indian and other scripts, but parts of words."""
LETTERS = re.compile(rf"[\w{SIGNS}]+")
"""`qu’il` has two."""


def that_fits(text: str, particles: Particles) -> str:
    """Give as much of the text as fits, all of it if it does; what may follow a cut is left at its end."""
    is_eastern = is_solid(text)
    longest = solid.LONGEST if is_eastern else LONGEST_IN_ENGLISH if particles is ENGLISH else LONGEST
    fits = len(text) <= longest or (longest == LONGEST and stops(text) and len(finished(text)) <= longest)
    if fits:
        return text
    if is_eastern:
        return solid.that_fits(text) or _by_word(text, longest, particles)
    return _by_clause(text, longest, particles) or _by_phrase(text, particles) or _by_word(text, longest, particles)


def turns(text: str, part: str, particles: Particles) -> bool:
    """Say whether what is cut off may turn the rest: a condition, a verb, or a denial in the same clause."""
    lost = text[len(part) :]
    clause = CLAUSE_END.search(lost)
    if lost and verbless.lacks_verb(part, lost, particles):
        return True
    if clause and not clause.start():
        return not particles.turning.isdisjoint(keys(lost)[:1])
    if lost and not (particles.turning - BEHIND_VERB).isdisjoint(keys(part)[-1:]):
        return True
    if not particles.relative.isdisjoint(keys(lost)[:1]) or verbless.has_verb(part, lost):
        return False
    return not particles.turning.isdisjoint(keys(lost[: clause.start()] if clause else lost))


def keys(text: str) -> Sequence[str]:
    """Give the words in small letters; what is elided stands for itself: `qu`, `il`."""
    return LETTERS.findall(text.lower())


def _by_clause(text: str, longest: int, particles: Particles) -> str:
    """Cut at the last clause that ends in time, or give nothing; a phrase that only leads up to one is none."""
    ends = [match.start() for match in CLAUSE_END.finditer(text[: longest + len(", ")])]
    while len(ends) > 1 and ends[-2] >= SHORTEST_CLAUSE and _is_said_next(text[ends[-1] :]):
        ends.pop()
    leads_up = not particles.opening.isdisjoint(keys(text[:LONGEST])[:1])
    least = SHORTEST_PHRASE if leads_up else SHORTEST_CLAUSE
    return text[: ends[-1]] if ends and ends[-1] >= least else ""


def _is_said_next(lost: str) -> bool:
    """Say whether what was said, believed or seen comes next, without which nothing is said."""
    return not COMPLEMENT.isdisjoint(keys(lost[:LONGEST_LINK])[:1])


def _by_phrase(text: str, particles: Particles) -> str:
    """Cut before the last phrase that begins in time, which need not end in time; or give nothing."""
    begins = [
        match.start()
        for match in WORD.finditer(text, SHORTEST_PHRASE)
        if match.start() <= LONGEST + 1 and text[match.start() - 1] == " "
        if not particles.opening.isdisjoint(keys(match[0])[:1]) and not _is_object(text, match)
    ]
    return text[: begins[-1]].rstrip() if begins else ""


def _is_object(text: str, word: re.Match[str]) -> bool:
    """Say whether this opens what the verb before it needs: `para evitar | que ...`."""
    return word[0] in THAT and text[: word.start() - 1].endswith(INFINITIVES)


def _by_word(text: str, longest: int, particles: Particles) -> str:
    """Cut where a word ends that nothing behind it belongs to; a script without spaces, where one may."""
    head = text[: longest + 1]
    if " " not in head:
        return solid.within(text, longest)
    words = head.split(" ")[:-1]
    following = text[len(" ".join(words)) + 1 :].split(" ", 1)[0]
    while len(words) > 3 and _belongs(words[-1], following, particles):  # noqa: PLR2004  something must be left
        following = words.pop()
    return " ".join(words)


def _belongs(word: str, following: str, particles: Particles) -> bool:
    """Say whether two words make a name, an amount or a phrase: `Jane | Doe`, `1.2 | billion`, `वर्षों | में`."""
    if not particles.closing.isdisjoint(keys(following)[:1]):
        return True
    return (word[:1].isupper() and following[:1].isupper()) or word[-1:].isdigit() or following[:1].isdigit()
