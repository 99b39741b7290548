"""A part of a body that a title can do without: what it does, the body does.

`| The Leeds Division of | Harbour Rail closed`, `A | bench of the | High Court ruled`. What that costs, `shortening`
says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import modifiers
from feedpub.parser.titles.modifiers import NOTHING, Span

OF_COUNTRIES = ("an", "ese", "ish")
"""Endings of what tells a country: `Indian`, `Chinese`, `Polish`."""
PARTS = frozenset("bench division squad team zone".split())
"""No branch, council or wing, which have a name and a will of their own."""
OFFICIAL = frozenset("crime constitution division full investigation judge special vacation".split())
"""A bench or a team may be called so in small letters."""


def part(statement: Statement, _verb: int) -> Span:
    """Find a part of a body, before the name of that: `| A special team of the | Hull Police held`."""
    words, keys = statement.words, statement.keys
    for i in places(keys[:-4], PARTS, 1):
        body = i + 2 + (keys[i + 2] == "the")
        if keys[i + 1] == "of" and _is_body(words[body], words[body + 1]):
            start = _start(statement, i)
            is_whole = not start or keys[start - 1] in english.PREPOSITIONS or keys[start] in english.ARTICLES
            return (start, body) if is_whole else NOTHING
    return NOTHING


def country(statement: Statement, verb: int) -> Span:
    """Find whose a body is that has no name of its own: `A | South African | house panel found`."""
    words, keys = statement.words, statement.keys
    start = int(keys[0] in english.ARTICLES)
    end = next((i for i in range(start, verb) if not words[i].istitle()), start)
    is_one = start < end < verb and words[end].isalpha() and all(word.isalpha() for word in words[start:end])
    return (start, end) if is_one and keys[0] in {"a", "an"} and words[end - 1].endswith(OF_COUNTRIES) else NOTHING


def _is_body(first: str, second: str) -> bool:
    """Say whether a name of two words opens so, or one of letters: `Hull Police`, `HPC`; not `Justices Roe and`."""
    is_name = first[0].isupper() and first[-1].isalnum() and first.lower().removesuffix("s") not in modifiers.CALLED
    return is_name and (second[0].isupper() or second == "police" or first.isupper())


def _start(statement: Statement, i: int) -> int:
    """Give where what the part is called begins, its article too: `| A special team`, `held by | the Leeds squad`."""
    words, keys = statement.words, statement.keys
    while i and (words[i - 1][0].isupper() or keys[i - 1] in OFFICIAL) and words[i - 1][-1].isalnum():
        i -= 1
    return i - 1 if i and keys[i - 1] in english.ARTICLES else i
