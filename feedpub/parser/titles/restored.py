"""Words given back to a title that says little without them and has the room: how its sentence opened, a first name.

What goes in the first place, `openings` and `modifiers` say.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement, quoted
from feedpub.parser.titles import modifiers
from feedpub.parser.titles.headlinese import needless

THIN, LONGEST = 50, 88
"""A title shorter than this, in characters, gets its opening back; how long it may be then."""
LEANING = english.POINTING - {"there", "you", "your"}
PERSONAL = frozenset("he she his her him who".split())
"""These tell that a name near them is a person's."""
NO_GIVEN_NAMES = modifiers.CALLED | frozenset("east great lower new north old south the upper west".split())
"""What stands before a name without being part of a person's: `North Alder`, `Captain Roe`."""


def with_opening(words: Sequence[str], text: str) -> str:
    """Give a thin title with the clause or circumstance it opened with: `Before it rained, | bells rang in Hull`."""
    end = next((i + 1 for i, word in enumerate(words) if word[-1] == ","), 0)
    if not 0 < end < len(words) - 1 or not 0 < len(text) < THIN:
        return text
    if english.bare(words[0]) not in english.SUBORDINATORS:
        return text
    opening = Statement.of(list(words[:end]))
    start = end + (english.bare(words[end]) in english.ARTICLES)
    if english.bare(words[start]) != english.bare(text.partition(" ")[0]) or not LEANING.isdisjoint(opening.keys):
        return text
    dropped = needless(opening, quoted(opening.words))
    kept = [word for i, word in enumerate(opening.words) if i not in dropped]
    rest = text if words[start][0].isupper() else text[0].lower() + text[1:]
    whole = f"{' '.join(kept)} {rest}"
    return whole if len(whole) <= LONGEST else text


def with_first_name(text: str, sentence: str, earlier: Sequence[str]) -> str:
    """Name a person in full whom an earlier sentence has named so: `Roe has left Hull` -> `Jane Roe has left Hull`.

    Only where a word nearby tells a person's name from others: `North Alder`, `Alder Mills`.
    """
    first, _, rest = text.partition(" ")
    surname = _stem(first)
    if not surname.isalpha() or not surname.istitle() or not rest[:1].islower():
        return text
    for told in earlier:
        words = told.split()
        for i, word in enumerate(words[1:], 1):
            if _stem(word.rstrip(",;:.")) == surname and (given := _given_name(words, i)):
                keys = english.keys([*words, *sentence.split()])
                is_person = not PERSONAL.isdisjoint(keys) or (i > 1 and keys[i - 2] in modifiers.JOBS)
                whole = f"{given} {text}"
                return whole if len(whole) <= LONGEST and is_person else text
    return text


def _stem(word: str) -> str:
    """Give a name without the mark of an owner: `Roe's` -> `Roe`."""
    return word.removesuffix("'s").removesuffix("’s")


def _given_name(words: Sequence[str], i: int) -> str:
    """Give the word before a surname if it can be a given name, or nothing."""
    given = words[i - 1]
    is_name = given[0].isupper() and given[-1].isalpha() and english.bare(given) not in NO_GIVEN_NAMES
    goes_on = words[i][-1].isalpha() and i + 1 < len(words) and words[i + 1][0].isupper()
    return given if is_name and not goes_on and english.bare(given) not in english.DANGLING else ""
