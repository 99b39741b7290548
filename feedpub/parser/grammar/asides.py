"""What a clause holds that has no part in its verb: an aside between commas, a relative clause of its subject.

Which verb it has, `verbs` says.
"""

from feedpub.parser.grammar import english, presents
from feedpub.parser.grammar.finite import is_finite, may_be_present
from feedpub.parser.grammar.following import FARTHEST
from feedpub.parser.grammar.plurals import is_done_by_many
from feedpub.parser.grammar.statement import Statement, quoted

HELPERS = english.BE | english.HAVE | english.MODALS
SUBJECTS = frozenset({"who", "which", "that"})
"""Relative pronouns that can be the subject of their clause."""
SOONER = frozenset({"already", "also", "earlier", "once"})
INVERTED = frozenset("finds found indicates said says showed shows suggested suggests warned warns".split())
"""Verbs that may stand before who tells it."""
BEFORE_WHAT = english.PREPOSITIONS
"""Behind these "what" opens a clause of the subject: `A thief with what | police say may be a record`.

And behind an infinitive: `A clerk who stole to pay | what he called a debt is held`.
"""


def opens_clause(statement: Statement, i: int, start: int) -> bool:
    """Say whether a relative or conjunction brings a verb of its own before the main one."""
    key = statement.keys[i]
    if key in english.RELATIVES:
        is_behind = statement.keys[i - 1] in BEFORE_WHAT or statement.keys[max(0, i - 2)] == "to"
        return i == start or key not in {"what", "how", "why"} or is_behind
    return key in english.CLAUSE_OPENERS and i > start and statement.words[i - 1][-1] == ","


def aside_end(statement: Statement, i: int, start: int) -> int:
    """Give the last word of what holds no main verb and opens at `i`, or 0.

    Between commas: `, who retired,`, `, a firm that grew,`, `, during which he led,`. And `who robbed` without them.
    """
    key = statement.keys[i]
    if i > start and statement.words[i - 1][-1] == "," and not statement.keys[i - 1].endswith("ly"):
        is_noun = key in english.ARTICLES or key == "including" or key.isdigit()
        is_phrase = is_noun or statement.keys[i + 1 : i + 2] in (["which"], ["whom"])
        is_aside = is_phrase or opens_clause(statement, i, start)
        if is_aside and (end := _closing_comma(statement, i)) and not (is_noun and _has_own_verb(statement, i, end)):
            return end
    return _relative_verb(statement, i) if key in SUBJECTS else 0


def _has_own_verb(statement: Statement, i: int, end: int) -> bool:
    """Say whether a subject and its verb stand between the commas: `Once in Hull, | the mayor has resigned, | saying`.

    Not `Roe, | the man who has sung, | left`, nor `Roe, | a man they say is old, | left`.
    """
    keys = statement.keys
    verb = next((j for j in range(i + 2, end) if keys[j] in HELPERS), 0)
    return verb > 0 and english.CLAUSE_OPENERS.isdisjoint(keys[i:verb]) and not _has_verb(statement, i + 1, verb)


def _has_verb(statement: Statement, start: int, end: int) -> bool:
    return any(is_finite(statement, j) or may_be_present(statement, j) for j in range(start, end))


def _closing_comma(statement: Statement, i: int) -> int:
    """Give the next word with a comma, which closes what opens at `i`; or 0."""
    last = min(len(statement.words), i + FARTHEST)
    ends = [j for j in range(i, last) if statement.words[j][-1] == ","]
    is_open = quoted(statement.words[:last]) if ends else []  # `, who sang "Sir, One Moment" for years, died`
    return next((j for j in ends if not is_open[j]), 0)


def _relative_verb(statement: Statement, i: int) -> int:
    """Give the verb of a relative pronoun that is its subject, or 0: `which now owns`, not `which the firm owns`."""
    words, keys = statement.words, statement.keys
    is_late = keys[i + 1 : i + 2] != [] and (keys[i + 1].endswith("ly") or keys[i + 1] in SOONER)
    j = i + 1 + is_late  # `which | earlier sold`
    if j >= len(words) or not words[j][0].islower() or keys[j] in english.COUNTED or keys[j] in english.PREPOSITIONS:
        return 0
    is_noun = keys[j] in english.ARTICLES or keys[j] in english.PRONOUNS or keys[j] in english.AUXILIARIES
    if is_noun or (j + 1 < len(words) and is_finite(statement, j + 1)):
        return 0
    is_verb = keys[i] == "who" or keys[j][-1:] == "s" or keys[j] in presents.PLURAL_PRESENT or is_finite(statement, j)
    return j if is_verb or is_done_by_many(keys, i) else 0


def opens_source(statement: Statement, i: int) -> bool:
    """Say whether the verb behind a comma is that of a source: `Drugs that help may harm, | suggests a study`."""
    is_inverted = statement.words[i - 1][-1] == "," and not english.ARTICLES.isdisjoint(statement.keys[i + 1 : i + 2])
    return is_inverted and statement.keys[i] in INVERTED
