"""Has it the form of a person's name? By its letters alone: two to five words with capitals, particles between them.

Whether somebody signs is left to `byline` and `signers`.
"""

import re

from feedpub.parser.origin.labels import LABELS, OPENERS

WORD = re.compile(r"(?:d['’])?[^\W\d_](?:[^\W\d_]|[.'’`-])*")
PARTICLES = frozenset(
    "de da do dos del della di du la le van von der den ter ten bin bint ibn al el e y zu af av".split()
)
"""Words of people's names that stand in small letters."""
NO_NAMES = LABELS | OPENERS
NAMELESS = frozenset("bureau correspondent desk reporter".split())
"""The last word of who signs by no name, on a line alone (`roles`) or beside a date (`timestamps`)."""
SHORTEST, LONGEST_NAME = 2, 5
"""Words of a person's name."""
JOIN = re.compile(r" (?:and|&) ", re.IGNORECASE)


def names(text: str) -> tuple[str, ...]:
    """Give the names that a text is made of (`Jane Doe and John Roe`); empty if any part has not the form of one."""
    found = tuple(JOIN.split(text)) if "&" in text or " and " in text.lower() else (text,)
    return found if all(map(is_name, found)) else ()


def is_name(text: str) -> bool:
    """Say whether this has the form of a person's name: two to five words, capitals, particles between them."""
    words = text.split(" ")
    return (
        SHORTEST <= len(words) <= LONGEST_NAME
        and is_capital(words[0])
        and is_capital(words[-1])
        and all(WORD.fullmatch(word) and (is_capital(word) or word in PARTICLES) for word in words)
        and words[0].lower() not in NO_NAMES
        and not (_is_acronym(words[0]) and not words[-1].lstrip("d'’").isupper())
    )


def is_capital(word: str) -> bool:
    """Say whether a word has a capital: "Jane", "d'Arcy", "al-Amin"."""
    return word[:1].isupper() or word[2:3].isupper() or (word[2:3] == "-" and word[3:4].isupper())


def _is_acronym(word: str) -> bool:
    """Say whether this is an office rather than a first name: "PIB Delhi"; "JR Ewing" and "JANE DOE" are people."""
    return len(word) > SHORTEST and word.isupper() and "." not in word
