"""What is agreed to be done, told as a headline does: `Ajax signed an agreement to buy Acme` -> `Ajax to buy Acme`.

Only words go, and only those of a promise that binds; a plan, a talk or a letter of intent is told as such.
"""

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.statement import Statement

CONCLUDED = frozenset("concluded entered inked made reached sealed signed".split())
PROMISES = frozenset("accord agreement agreements contract contracts deal deals pact".split())
GO_BETWEENS = frozenset("delegates diplomats envoys lawyers mediators negotiators officials".split())
"""What these agree on, others will do."""
BETWEEN = english.ARTICLES | frozenset("into binding definite definitive final formal its merger purchase".split())
"""What may stand between them: nothing that makes the promise less."""
LONGEST = 7


def told(statement: Statement, verb: int) -> tuple[Statement, int]:
    """Give the statement, and the place of its verb, told shorter; the same where it tells of no such promise."""
    keys = statement.keys
    first = verb + (keys[verb] in english.HAVE)
    if not english.RELATIVES.isdisjoint(keys[1:verb]):
        return statement, verb  # `Men who fled | agreed to return`, not `Men who fled to return`
    if keys[first : first + 1] and keys[first] == "agreed":
        end = first + 1
    elif keys[first : first + 1] and keys[first] in CONCLUDED and GO_BETWEENS.isdisjoint(keys[:verb]):
        end = _promised(keys, first + 1)
    else:
        return statement, verb
    if not end or end >= len(keys) or keys[end] != "to" or not verbs.is_infinitive(statement, end):
        return statement, verb
    return statement.without(verb, end), verb


def _promised(keys: list[str], i: int) -> int:
    """Give the place behind `a definitive agreement`, which opens at `i`; or 0."""
    for end in range(i, min(len(keys), i + LONGEST)):
        if keys[end] in PROMISES:
            return end + 1
        if keys[end] not in BETWEEN:
            return 0
    return 0
