"""A lead that is told as headlines are, whose verb has no helper: `Three men | held for theft, the police said`."""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import attribution
from feedpub.parser.titles.headlinese import SUFFERED


def verb(statement: Statement, found: int) -> int:
    """Give the statement's verb: the one that was found, unless only who says so has one.

    Then it is the first participle that nobody reads as "has done" and that a phrase follows.
    """
    source = attribution.trailing(statement) if found > 0 else None
    if not source or found < source[0]:
        return found
    keys = statement.keys[: source[0]]
    suffered = (i for i in places(keys[:-1], SUFFERED, 1) if keys[i + 1] in english.PREPOSITIONS)
    return next(suffered, found)
