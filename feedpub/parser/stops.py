"""What it costs to stop a statement before a word, if it can stop there at all.

A rule for each kind of word that may open what is left out: next to nothing where a clause ends, more where a phrase
does. Which places are asked, `clauses` says.
"""

from collections.abc import Callable, Sequence

from feedpub.parser import english, finite, phrases, verbs
from feedpub.parser.english import ends_in_ed
from feedpub.parser.phrases import NEVER, PREPOSITIONS, UNFINISHED
from feedpub.parser.statement import Statement

TURNED = english.NEGATIONS | english.HEDGES
AWAY = frozenset("after amid although as despite though when while".split())
"""What opens a clause that no denial before it reaches into, as it does into one with "because"."""
JUST_ADDED = 0.5
NEW_CLAUSE = 0.3
"""`The bill passed; | it goes to the Senate`, `He won — | barely`."""
SUBORDINATE = dict.fromkeys(
    "adding after ahead although amid because besides calling citing despite due during following including injuring "
    "killing leaving making saying since telling though when whereas while".split(),
    0.4,
) | dict.fromkeys("as before so where which who".split(), 0.9)
"""What opens a clause or a phrase that a headline can do without."""
LOOSE = frozenset("in at on near during".split())
"""What may follow a verb that has no object: `died | in Leeds`."""
INTRANSITIVE = frozenset("begin continue die end fall leave quit resign rest retire return rise surrender vote".split())
"""Verbs that are whole without an object: `asked him to resign | over a letter`."""
TIME_OPENERS = frozenset("this last next earlier later".split())
TIMES = frozenset(
    "week month year night morning evening afternoon day season summer winter spring autumn today".split()
)
PERIODS = frozenset("second minute hour day night week month year decade".split())
BOTH = frozenset({"both", "between"})
ALIKE = frozenset("well many much soon".split())
LIST_WITHIN = 12
JOINED_WITHIN = 7

Rule = Callable[[Statement, int], float]
"""Takes a statement, and the place of the first word left out."""


def is_place(statement: Statement, i: int) -> bool:
    """Say whether anything may open or end before the word at `i`: the quick look."""
    key = statement.keys[i]
    return key in RULES or not key or statement.words[i - 1][-1] in ",;:" or key[-3:] == "ing" or key[-2:] == "ed"


def is_clause_end(statement: Statement, i: int) -> bool:
    """Say whether a mark or a conjunction ends a clause before the word at `i`."""
    key = statement.keys[i]
    return not key or key in english.CONJUNCTIONS or key in AWAY or statement.words[i - 1][-1] in ",;:"


def cost(statement: Statement, i: int, *, after_verb: bool) -> float:
    """Say what it costs to stop before the word at `i`; `after_verb`, where the word before it is one."""
    key, mark = statement.keys[i], statement.words[i - 1][-1]
    if statement.keys[i - 1] in english.DANGLING or _is_turned(statement, i) or _is_lone_adverb(statement, i - 1):
        return NEVER
    if statement.keys[i - 1] in english.SAYING and statement.keys[i - 2] in english.CONJUNCTIONS:
        return NEVER
    if statement.keys[i - 1].endswith("'s") and key in english.CONJUNCTIONS:
        return NEVER  # `won the women's | and men's cups`
    if mark in ",:" and statement.words[i][0] in english.QUOTES and statement.keys[i - 1] in english.TELLING:
        return NEVER  # `Doe wrote, | "We won"`
    if mark in ";:" or not key:
        return NEW_CLAUSE
    charge = _after_comma(statement, i) if mark == "," else RULES.get(key, phrases.before_participle)(statement, i)
    return _without_object(statement, i, charge) if after_verb else charge


def is_verbal(statement: Statement, i: int) -> bool:
    """Say whether the word is an infinitive, a gerund or a participle: `to learn`, `of working`, `pulled`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    if not statement.words[i][0].islower():
        return False
    return before == "to" or (key.endswith("ing") and before in english.PREPOSITIONS) or ends_in_ed(key)


def _is_lone_adverb(statement: Statement, i: int) -> bool:
    """Say whether an adverb opens what is left out: `lost the match, ultimately | leaving the cup`."""
    return statement.keys[i].endswith("ly") and statement.words[i - 1][-1] == ","


def _is_turned(statement: Statement, i: int) -> bool:
    """Say whether the next words deny or doubt what was said: `freed | without charge`, `left | but not for good`."""
    turned = english.NEGATIONS if statement.keys[i] in ("that", "which") else TURNED
    following = statement.keys[i : i + 3]
    if turned.isdisjoint(following):
        return False
    at = next(j for j, key in enumerate(following, i) if key in turned)
    return not any(word[-1] in ",;" for word in statement.words[i:at])


def _without_object(statement: Statement, i: int, charge: float) -> float:
    """Charge a stop right after the verb: `died | in Leeds` stands, `moved | to Leeds` hardly, `asked | the` never."""
    key = statement.keys[i]
    if statement.words[i - 1][-1] == ",":
        return charge if charge < NEW_CLAUSE else charge + 1.5
    if key in english.CONJUNCTIONS:
        second = statement.keys[i + 1] if i + 1 < len(statement.keys) else ""
        return NEVER if second in english.PARTICIPLES or ends_in_ed(second) else charge  # `was shot | and killed`
    if key in TIME_OPENERS or (key in SUBORDINATE and key != "as"):
        return charge if charge < JUST_ADDED else charge + 1.5
    return _before_complement(statement, i, charge)


def _before_complement(statement: Statement, i: int, charge: float) -> float:
    """Charge a stop between a verb and a phrase: `was held | in Leeds`, `was ordered | by Doe`, `relies | on`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    if key == "for" and before in english.NOT_BEFORE_TO:
        return UNFINISHED
    if key in LOOSE and before not in english.PARTICLES and not before.endswith("ing"):
        return charge + 1.6
    if charge == NEVER or not (key in PREPOSITIONS or key == "as"):
        return NEVER
    if before in INTRANSITIVE and statement.keys[i - 2] == "to":
        return charge
    is_passive = before not in english.VALENCY and not english.BE.isdisjoint(statement.keys[max(0, i - 3) : i - 1])
    return charge + 1.5 if is_passive and before not in english.NOT_BEFORE_TO and ends_in_ed(before) else UNFINISHED


def _after_comma(statement: Statement, i: int) -> float:
    """Stop at a comma: `The bill passed, | saying`; hardly `met Doe, | Roe and Poe`."""
    key = statement.keys[i]
    if key in english.CONJUNCTIONS:
        return 0.4 if _clause_follows(statement, i) else 2.5
    if key in SUBORDINATE or key.endswith("ing"):
        return 0.2
    if key in PREPOSITIONS or key in english.SUBORDINATORS or ends_in_ed(key):
        return 0.3
    if _is_list(statement, i):
        return UNFINISHED
    return _before_apposition(statement, i)


def _before_apposition(statement: Statement, i: int) -> float:
    """Stop before a noun: `met Doe, | a nurse`, `resigned, | a day after`; not `a quiet, | small town`."""
    if statement.keys[i] in english.ARTICLES:
        return 0.8 if PERIODS.isdisjoint(statement.keys[i + 1 : i + 2]) else 0.2
    if statement.words[i][0].isupper():
        return 1.0
    return NEVER if statement.keys[i - 2] in english.ARTICLES else 2.0


def _before_time(statement: Statement, i: int) -> float:
    """Stop before a time: `Sales fell | last year`."""
    return NEVER if TIMES.isdisjoint(statement.keys[i + 1 : i + 2]) else 0.4


def _before_clause(statement: Statement, i: int) -> float:
    """Stop before a clause: `The bus fell | after a wheel broke`; not `as | well as`, nor `two days | after`."""
    key = statement.keys[i]
    if key == "as" and not ALIKE.isdisjoint(statement.keys[i + 1 : i + 2]):
        return NEVER
    if key in ("after", "before") and statement.keys[i - 1].rstrip("s") in PERIODS:
        return NEVER
    return SUBORDINATE[key]


def _before_such(statement: Statement, i: int) -> float:
    """Stop before examples: `sells tools | such as saws`."""
    return 0.4 if statement.keys[i + 1 : i + 2] == ["as"] else NEVER


def _before_conjunction(statement: Statement, i: int) -> float:
    """Stop before a second verb: `She resigned | and left`; a second object costs more, a second name is kept."""
    if statement.keys[i] == "or" or (statement.keys[i] == "and" and _is_paired(statement.keys[:i])):
        return NEVER
    if _clause_follows(statement, i):
        return 0.8
    return 3.0 if statement.keys[i] == "and" and not statement.words[i - 1][0].isupper() else NEVER


def _is_paired(keys: Sequence[str]) -> bool:
    """Say whether the "and" that comes next is that of `both | mice and men` or `between | Leeds and Hull`."""
    pair = max((i for i, key in enumerate(keys) if key in BOTH), default=-1)
    return pair >= 0 and "and" not in keys[pair:]


RULES: dict[str, Rule] = {
    **dict.fromkeys(SUBORDINATE, _before_clause),
    **dict.fromkeys(PREPOSITIONS, phrases.before_preposition),
    **dict.fromkeys(TIME_OPENERS, _before_time),
    **dict.fromkeys(("and", "or", "but"), _before_conjunction),
    "of": phrases.before_of,
    "such": _before_such,
    "that": phrases.before_that,
    "to": phrases.before_to,
}
"""A rule for each word; for others, the one for participles."""


def _clause_follows(statement: Statement, i: int) -> bool:
    """Say whether "and" joins a verb, or a subject and its verb: `and left`, `and the talks failed`."""
    for j in range(i + 1, min(i + 4, len(statement.keys))):
        if finite.is_finite(statement, j):
            return True
        if statement.keys[j] in english.PREPOSITIONS or statement.words[j][-1] in ",;":
            return False
    return 0 < verbs.main_verb(statement, i + 1) - i < JOINED_WITHIN


def joins_clause(statement: Statement, i: int) -> bool:
    """Say whether "and" joins a clause with a subject of its own: `prices fell | and the cost of fuel rose`."""
    if i + 1 >= len(statement.keys) or finite.is_finite(statement, i + 1) or statement.words[i - 1][0].isupper():
        return False
    return _clause_follows(statement, i)


def _is_list(statement: Statement, i: int) -> bool:
    """Say whether a comma stands in a list: `Leeds, | York and Hull`."""
    for j in range(i, min(i + LIST_WITHIN, len(statement.keys))):
        key = statement.keys[j]
        if key in ("and", "or"):
            return True
        if (key in english.PREPOSITIONS and key != "of") or finite.is_finite(statement, j):
            return False
    return False
