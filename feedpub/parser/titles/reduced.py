"""Small words of clauses that a headline can do without where it needs the room: `customers | who were | left`.

What every headline leaves out is `headlinese`'s; when these go, and at what cost, `shortening`'s.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles.modifiers import NOTHING, Span

RELATIVES, HELPERS = frozenset({"that", "which", "who"}), frozenset({"are", "is", "was", "were"})
JOINED_WITHIN = 4
"""`among eels | and cod species that are found` would read as if these found something."""
NOT_DONE = frozenset("born called expected known left-wing likely pleased said supposed".split())


def relative(statement: Statement, verb: int) -> Span:
    """Find the pronoun and the helper before a participle: `a man | who was | shot in Hull`."""
    keys = statement.keys
    for i in places(keys[:-3], RELATIVES, verb + 2):
        is_helped = keys[i + 1] in HELPERS and is_participle(keys[i + 2]) and keys[i + 2] not in NOT_DONE
        if (
            is_helped
            and "and" not in keys[i - JOINED_WITHIN : i]
            and statement.words[i - 1].isalpha()
            and keys[i + 3] in english.PREPOSITIONS
        ):
            return i, i + 2
    return NOTHING
