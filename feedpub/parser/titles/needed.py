"""What a statement can't do without: its verb, and what it says where that is all that it tells.

Where it may end behind that, `clauses` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.participles import HOW_FOUND
from feedpub.parser.grammar.statement import Statement

CONDITION_OPENERS = english.CLAUSE_OPENERS - english.RELATIVES
THAT_WITHIN = 8
HOPING = frozenset("hope hoped hopes insisted insists thinks".split())
"""What one hopes is a clause, whatever stands before its verb: `hopes a place in the cup could help`."""
TOLD = english.SAYING | english.THINKING | {"believe", "think"}
TIED = english.CLAUSE_OPENERS | english.CONJUNCTIONS
NO_CLAUSE = english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS
SURE = frozenset(
    "afraid aware certain concerned confident convinced glad hopeful optimistic pleased proud sorry sure "
    "worried".split()
)
"""What one is that something is so: `is worried | that talks on the pier will fail`."""


def last(statement: Statement, verb: int) -> int:
    """Give the last word that the statement can't do without: of what is said, its own verb too."""
    keys = statement.keys
    end = verbs.group_end(statement, verb)
    if end > verb and keys[end] in TOLD:
        verb = end  # `has proposed | to the board | that`
    is_told = keys[verb] in TOLD or keys[verb + 1 : verb + 2] == ["that"]
    if not is_told:
        return _behind_feeling(statement, verb, end)
    if told := _far_that(statement, verb):
        inner = verbs.main_verb(statement, told + 1)
        return last(statement, inner) if inner > told else len(keys) - 1
    that = keys[verb + 1 : verb + 2] == ["that"]
    inner = verbs.main_verb(statement, _behind_condition(statement, verb + 1 + that))
    is_hope = keys[verb] in HOPING and english.PREPOSITIONS.isdisjoint(keys[verb + 1 : verb + 2])
    are_saying = keys[verb] == "say" and inner > verb and keys[verb + 1] not in english.CLAUSE_OPENERS
    if keys[verb] in {"said", "says"} or that or is_hope or are_saying:
        return last(statement, inner) if inner > verb else len(keys) - 1
    subject = keys[verb + 1 : inner]
    has_mark = any(word[-1] in ",;:" for word in statement.words[verb + 1 : inner])
    # `suggested salt | in bread may kill`
    is_sure = statement.keys[inner] in english.MODALS and TIED.isdisjoint(subject)
    is_clause = (
        subject
        and not has_mark
        and subject[-1] not in english.CONJUNCTIONS  # `has added a wing | and will open it`
        and subject[:1] not in HOW_FOUND
        and (is_sure or english.PREPOSITIONS.isdisjoint(subject))
    )
    return verbs.group_end(statement, inner if inner > verb and is_clause else verb)


def _behind_feeling(statement: Statement, verb: int, end: int) -> int:
    """Give the end of the verb, or that of what one is glad of: `is worried that talks on the pier | will fail`."""
    keys = statement.keys
    sure = next((i for i in range(end, min(len(keys) - 1, end + 3)) if keys[i] in SURE), 0)
    if not sure or keys[verb] not in english.BE or keys[sure + 1] in NO_CLAUSE:
        return end
    inner = verbs.main_verb(statement, sure + 1 + (keys[sure + 1] == "that"))
    is_clause = inner > sure + 1 and english.NEGATIONS.isdisjoint(keys[inner : inner + 2])
    return last(statement, inner) if is_clause else end


def _behind_condition(statement: Statement, i: int) -> int:
    """Give where the statement opens that a clause stands before: `said that while he sang, | she danced`."""
    if statement.keys[i : i + 1] and statement.keys[i] in CONDITION_OPENERS:
        return next((j + 1 for j in range(i, len(statement.words)) if statement.words[j][-1] == ","), i)
    return i


def _far_that(statement: Statement, verb: int) -> int:
    """Give the "that" which a phrase keeps from its verb, or 0: `ruled | in the house | that`, `told her | that`."""
    for i in range(verb + 1, min(len(statement.keys) - 1, verb + THAT_WITHIN)):
        if statement.keys[i] == "that" and (i > verb + 2 or statement.keys[verb] == "told"):
            return 0 if finite.is_finite(statement, i + 1) else i  # not `found | a mill | that burned`
        if statement.words[i][-1] in ",;:" or finite.is_finite(statement, i):
            return 0
    return 0
