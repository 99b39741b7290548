"""Verbs of clauses inside a subject, which are none of the statement's: `The man who fell and | was hurt has left`.

Which verb is the statement's, `verbs` says.
"""

from feedpub.parser.grammar import asides, english
from feedpub.parser.grammar.finite import is_behind_act, is_finite
from feedpub.parser.grammar.following import FARTHEST, NEW_SUBJECTS, SINCE
from feedpub.parser.grammar.participles import STRONG, TIED, is_reduced
from feedpub.parser.grammar.statement import Statement

AS_MANY = (["as", "few"], ["as", "many"], ["as", "much"])
NEXT = frozenset({"later", "then"})
OF_CLAUSE = SINCE | {"because", "so", "when", "while"}
CLAIMING = english.PROMISING | frozenset("alleges claims fears insists says".split())
NO_ADJECTIVES = english.DANGLING - english.ARTICLES
OPENING = english.PREPOSITIONS | english.SUBORDINATORS | frozenset("just last next this".split())
OF_SUBJECT = asides.SUBJECTS | {"where", "whose"}


def is_of_another(statement: Statement, start: int, i: int) -> bool:
    """Say whether a pronoun in the subject has the verb: `The man who said he | sang left`, `men hurt as they | fell`.

    Not `Last year he sang`, nor `Clerks in Hull say they sang`, where no clause in the subject was opened.
    """
    keys = statement.keys
    if keys[i - 1] == "never" and keys[i - 2] in NEW_SUBJECTS and i - 3 > start:
        return "who" in keys[start:i]  # `A clerk who paid for tar she never | ordered won`
    if keys[i - 1] not in NEW_SUBJECTS:
        return _is_in_clause(statement, start, i)
    if i - 2 <= start:
        return False
    if keys[i - 3][-3:] == "est" or keys[i - 3] in {"first", "only"} or _is_of_noun(statement, start, i):
        return True  # `the longest record they | have seen is`
    is_said = keys[i - 2] in english.PROMISING or keys[i - 3] == "told"
    return keys[i - 2] in OF_CLAUSE or (is_said and not asides.SUBJECTS.isdisjoint(keys[start : i - 2]))


def _is_of_noun(statement: Statement, start: int, i: int) -> bool:
    """Say whether what he does tells of a noun: `A man held for a theft he | denies has died`.

    Not `In a talk he | said`.
    """
    keys = statement.keys
    is_noun = statement.words[i - 2].isalpha() and not english.ARTICLES.isdisjoint(keys[max(start, i - 4) : i - 2])
    is_noun = is_noun and keys[i - 3] not in NO_ADJECTIVES
    if not is_noun or keys[start] in OPENING or not OF_SUBJECT.isdisjoint(keys[i:]):
        return False
    return any(keys[j] in STRONG and keys[j - 1] not in NEW_SUBJECTS for j in range(i + 2, len(keys)))


def _is_in_clause(statement: Statement, start: int, i: int) -> bool:
    """Say whether a clause in the subject has the verb: `The man who ran after a mill | fell in Hull was held`.

    Or has two: `The man who ran and | was hurt in Hull is safe`. Another verb comes later, and nothing between that
    opens a clause or joins one.
    """
    keys = statement.keys
    joint = i - 2 if keys[i - 1] in NEXT else i - 1
    opener = joint if keys[joint] == "and" else next((j for j in range(i - 2, start, -1) if _opens(keys, j)), 0)
    is_claim = keys[i] in english.PROMISING and (keys[i] != "found" or keys[i + 1 : i + 2] not in (["a"], ["an"]))
    if not opener or is_claim or not _is_told_of(statement, start, opener):
        return False
    is_aside = any(word[-1] == "," for word in statement.words[start:opener]) or "which" in keys[start:opener]
    for j in range(i + 1, min(len(keys), start + FARTHEST)):
        if is_aside and statement.words[j - 1][-1] == "," and keys[j] in english.AUXILIARIES:
            return True  # `The pier, closed since a ship | hit it, is to be mended`
        if statement.words[j - 1][-1] == "," and keys[j][-3:] == "ing":
            return is_behind_act(statement, j)  # `The man who fell and | hit a wall, killing two, is safe`
        # `The man who ran and | was hurt with a cat and a dog in Hull is safe`
        is_pair = keys[opener] == "and" and j + 1 < len(keys) and not is_finite(statement, j + 1)
        # `who fell after a row | have met one they say can sing`
        is_other = (keys[j] in NEW_SUBJECTS and (keys[j] != "it" or j > i + 1)) or (
            keys[j] in TIED and keys[j : j + 2] not in AS_MANY
        )
        if statement.words[j - 1][-1] in ",;:" or is_other or (keys[j] in english.CONJUNCTIONS and not is_pair):
            return False
        if keys[j] in STRONG and is_finite(statement, j):
            return True
    return False


def _opens(keys: list[str], i: int) -> bool:
    """Say whether a clause in the subject opens here: `after`, or what somebody there says: `who | claims`."""
    return keys[i] in SINCE or keys[i] == "while" or (keys[i - 1] in asides.SUBJECTS and keys[i] in CLAIMING)


def _is_told_of(statement: Statement, start: int, end: int) -> bool:
    """Say whether a clause or a participle tells of the subject: `men who ran`, `men believed to be lost`."""
    keys = statement.keys
    told = (is_reduced(statement, i) for i in range(start + 1, end) if is_finite(statement, i))
    return not OF_SUBJECT.isdisjoint(keys[start:end]) or any(told)
