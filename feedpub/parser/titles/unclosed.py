"""An aside whose second comma was forgotten goes: `Jane Doe, the mayor of Hull has won`, `Doe, singing in Hull won`.

What a headline leaves out besides, `trimming` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import can_go
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import modifiers, openings
from feedpub.parser.titles.labels import LONGEST_HOUSE

SHORTEST, SUBJECT_WITHIN = 5, 8
NO_SUBJECTS = openings.ADRIFT | english.PREPOSITIONS
CLEAR = english.SAYING | english.AUXILIARIES
"""Verbs that are no participles."""


def without_apposition(statement: Statement) -> Statement:
    """Leave out who somebody is: `Jane Doe, the mayor of Hull has won`."""
    words, keys = statement.words, statement.keys
    if len(words) < SHORTEST or (words[0][-1] != "," and words[1][0].islower()):
        return statement  # the quick look
    comma = next((i for i, word in enumerate(words[:LONGEST_HOUSE]) if not word[0].isupper() or word[-1] == ","), -1)
    if comma < 0 or words[comma][-1] != "," or comma + 2 >= len(words) or not words[comma][0].isupper():
        return statement
    opener = keys[comma + 1]
    is_office = opener in english.ARTICLES or opener in modifiers.JOBS
    if not (is_office and comma) and not (opener[:1].isalpha() and opener.endswith(("'s", "’s"))):
        return statement
    verb = main_verb(statement)
    aside = keys[comma + 1 : verb]
    is_told = verb < comma + 3 or keys[verb] in english.SAYING or "and" in aside or keys[0] in openings.ADRIFT
    if is_told or not can_go(aside) or any(word[-1] in ",;:" for word in words[comma + 1 : verb]):
        return statement
    return statement.without(comma + 1, verb, marked=False)


def without_act(statement: Statement) -> Statement:
    """Leave out what somebody does meanwhile: `The mayor, speaking at a fair in Hull said | mills pay`."""
    words, keys = statement.words, statement.keys
    comma = next((i for i, word in enumerate(words[:SUBJECT_WITHIN]) if word[-1] == ","), 0)
    act = comma + 1 + ("".join(keys[comma + 1 : comma + 2])[-2:] == "ly")
    if not comma or "".join(keys[act : act + 1])[-3:] != "ing" or keys[0] in NO_SUBJECTS:
        return statement
    verb = main_verb(statement)
    aside = keys[act:verb]
    is_one = (
        keys[verb] in CLEAR
        and verb > act + 1
        and "and" not in aside
        and english.CLAUSE_OPENERS.isdisjoint(aside)
        and can_go(aside)
    )
    if not is_one or any(word[-1] in ",;:" for word in words[act:verb]) or keys[verb - 1] in english.DANGLING:
        return statement
    return statement.without(comma + 1, verb, marked=False)


RULES = (without_apposition, without_act)
