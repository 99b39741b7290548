"""Words divided at the end of a line: `yester-` above `day`. A word's own hyphen stays: `long-` above `term`.

Which lines go on is left to `wrapping`.
"""

import re
from collections.abc import Sequence

from feedpub.parser.grammar import months

WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
WHOLE = frozenset(("yesterday", "today", "tomorrow", "tonight", *months.DAYS_OF_WEEK, *months.IN_FULL)) - {"may"}
"""Written in one word, which every story has; "may" is too short to be divided."""
ENDINGS = (
    r"(?:[bcdfghjklmnpqrstvwxz]{0,2}(?:ing|ings|ed|ly|tion|tions|sion|sions|ment|ments|ness|ity|ities|able|ible|ance|ence"
    r"|tive|tially|cial|tial|ture|tures|ism|ists?))(?![^\W\d_])"
)
"""Parts of words that are none themselves, behind the letter or two that are divided off with them."""
NO_ENDINGS = frozenset(
    "bed fed led red shed sled wed bled bred fled sped king kings ping ring rings sing sings thing things wing wings "
    "bring cling fling sling spring springs string strings sting swing table cable fable stable fly ply sly city "
    "cities pity dance chance trance fence hence pence list lists mist fist twist wrist gist prism".split()
)
"""Words that look like these."""


def divided(lines: Sequence[str]) -> frozenset[int]:
    """Give the places of the lines that end in a hyphen which stands for nothing but the end of the line."""
    broken = [
        (place, parts)
        for place, line in enumerate(lines[:-1])
        if line[-1:] == "-" and (parts := _parts(line, lines[place + 1]))
    ]
    if not broken:
        return frozenset()
    words = {word for line in lines for word in re.findall(WORD, line.lower())}
    return frozenset(place for place, parts in broken if _is_one_word(*parts, words))


def _parts(line: str, below: str) -> tuple[str, str] | None:
    """Give the two parts of a word that may be divided, in small letters."""
    first, second = re.search(r"([^\W\d_]+)-$", line), re.match(r"\s*([^\W\d_]+)", below)
    return (first[1].lower(), second[1].lower()) if first and second and second[1].islower() else None


def _is_one_word(first: str, second: str, words: set[str]) -> bool:
    """Say whether the two are one word: as the copy has it elsewhere, or by what it is or ends in."""
    whole = first + second
    if whole in words or f"{first}-{second}" in words:
        return whole in words
    return whole in WHOLE or (second not in NO_ENDINGS and re.match(ENDINGS, second) is not None)
