"""What it costs to stop a statement before a word, if it can stop there at all.

A rule for each kind of word that may open what is left out: next to nothing where a clause ends, more where a phrase
does. Which places are asked, `clauses` says.
"""

import math
from collections.abc import Callable

from feedpub.parser import english, verbs
from feedpub.parser.english import ends_in_ed
from feedpub.parser.statement import Statement

NEVER = math.inf
TURNED = english.NEGATIONS | english.HEDGES
UNFINISHED = 5.0
"""True, but half a statement: only where the first sentence has no other end."""
JUST_ADDED = 0.5
NEW_CLAUSE = 0.3
"""`The bill passed; | it goes to the Senate`, `He won — | barely`."""
SUBORDINATE = dict.fromkeys(
    "adding after ahead although amid because besides calling citing despite due during following including injuring "
    "killing leaving making saying since telling though when whereas while".split(),
    0.4,
) | dict.fromkeys("as before so where which who".split(), 0.9)
"""What opens a clause or a phrase that a headline can do without."""
PREPOSITIONS = {
    "about": 3.0, "across": 1.2, "against": 2.6, "along": 1.4, "among": 1.8, "around": 1.6, "at": 1.0, "between": 3.0,
    "by": 1.4, "for": 1.8, "from": 1.6, "in": 1.0, "inside": 1.0, "into": 4.0, "near": 0.8, "on": 1.4, "outside": 1.0,
    "over": 1.4, "pending": 1.4, "through": 1.6, "throughout": 1.0, "to": 3.0, "towards": 2.4, "under": 1.8,
    "using": 1.4, "via": 1.0, "with": 2.2, "within": 1.2,
}  # fmt: skip
"""The looser the phrase it opens, the less it costs."""
LOOSE = frozenset("in at on near during".split())
"""What may follow a verb that has no object: `died | in Leeds`."""
TIME_OPENERS = frozenset("this last next earlier later".split())
TIMES = frozenset(
    "week month year night morning evening afternoon day season summer winter spring autumn today".split()
)
PERIODS = frozenset("second minute hour day night week month year decade".split())
BOTH = frozenset("both either neither between".split())
ALIKE = frozenset("well many much soon".split())
PROMISES = frozenset(
    "ability agreement attempt bid call decision demand effort efforts failure intention move need offer opportunity "
    "permission plan plans promise proposal refusal right search threat way".split()
)
"""Nouns that say little without what follows: `defended the decision | to sell`."""
LIST_WITHIN = 12
JOINED_WITHIN = 7

Rule = Callable[[Statement, int], float]
"""Takes a statement, and the place of the first word left out."""


def is_place(statement: Statement, i: int) -> bool:
    """Say whether anything may open or end before the word at `i`: the quick look."""
    key = statement.keys[i]
    return key in RULES or not key or statement.words[i - 1][-1] in ",;:" or key.endswith(("ing", "ed"))


def is_clause_end(statement: Statement, i: int) -> bool:
    """Say whether a mark or a conjunction ends a clause before the word at `i`."""
    key = statement.keys[i]
    return not key or key in english.CONJUNCTIONS or statement.words[i - 1][-1] in ",;:"


def cost(statement: Statement, i: int, *, after_verb: bool) -> float:
    """Say what it costs to stop before the word at `i`; `after_verb`, where the word before it is one."""
    key, mark = statement.keys[i], statement.words[i - 1][-1]
    if statement.keys[i - 1] in english.DANGLING or _is_turned(statement, i):
        return NEVER
    if mark in ";:" or not key:
        return NEW_CLAUSE
    charge = _after_comma(statement, i) if mark == "," else RULES.get(key, _before_participle)(statement, i)
    return _without_object(statement, i, charge) if after_verb else charge


def is_verbal(statement: Statement, i: int) -> bool:
    """Say whether the word is an infinitive, a gerund or a participle: `to learn`, `of working`, `pulled`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    if not statement.words[i][0].islower():
        return False
    return before == "to" or (key.endswith("ing") and before in english.PREPOSITIONS) or ends_in_ed(key)


def _is_turned(statement: Statement, i: int) -> bool:
    """Say whether the next words deny or doubt what was said: `freed | without charge`, `left | but not for good`."""
    for word, key in zip(statement.words[i : i + 3], statement.keys[i : i + 3], strict=True):
        if key in TURNED:
            return True
        if word[-1] in ",;":
            return False
    return False


def _without_object(statement: Statement, i: int, charge: float) -> float:
    """Charge a stop right after the verb: `died | in Leeds` stands, `moved | to Leeds` hardly, `asked | the` never."""
    key, before = statement.keys[i], statement.keys[i - 1]
    if statement.words[i - 1][-1] == ",":
        return charge if charge < NEW_CLAUSE else charge + 1.5
    if key in english.CONJUNCTIONS:
        return charge
    if key in TIME_OPENERS or (key in SUBORDINATE and key != "as"):
        return charge if charge < JUST_ADDED else charge + 1.5
    if key in LOOSE and before not in english.PARTICLES and not before.endswith("ing"):
        return charge + 0.6
    return UNFINISHED if (key in PREPOSITIONS or key == "as") and charge < NEVER else NEVER


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
    if not BOTH.isdisjoint(statement.keys[:i]):
        return NEVER
    if _clause_follows(statement, i):
        return 0.8
    return 3.0 if statement.keys[i] == "and" and not statement.words[i - 1][0].isupper() else NEVER


def _before_of(statement: Statement, i: int) -> float:
    """Stop before "of", but hardly ever: `defended its policy | of holding dollars`; not `a number | of`."""
    first, before = statement.words[i - 1][0], statement.keys[i - 1]
    if first.isupper() or first.isdigit() or before in english.PARTS:
        return NEVER
    return UNFINISHED if before.endswith("s") else 4.5


def _before_to(statement: Statement, i: int) -> float:
    """Stop before a purpose: `signed a letter | to sell its stake`; not `is ready | to talk`."""
    before = statement.keys[i - 1]
    if not verbs.is_infinitive(statement, i):
        return _before_preposition(statement, i)
    if before in english.NOT_BEFORE_TO:
        return NEVER
    return UNFINISHED if before in PROMISES or before.endswith("ly") else 3.0


def _before_preposition(statement: Statement, i: int) -> float:
    """Stop before a phrase: `killed two | in the valley`; `fell | by 5 percent` wants its number."""
    key, before = statement.keys[i], statement.words[i - 1]
    following = statement.words[i + 1] if i + 1 < len(statement.words) else ""
    if following in ("least", "most", "all", "first") or (key == "for" and statement.keys[i - 1] in PROMISES):
        return UNFINISHED
    charge = PREPOSITIONS[key]
    if before[0].isupper() and following[:1].isupper() and key in ("for", "on", "to", "with", "against"):
        charge += 1.0  # `Ministry | for Trade`
    if (before[0].isdigit() and key in ("to", "in", "by")) or (key == "by" and following[:1].isdigit()):
        charge += 0.8
    return charge if statement.keys[i - 2] not in english.CONJUNCTIONS else charge + 1.5


def _before_participle(statement: Statement, i: int) -> float:
    """Stop before a participle: `sells bonds | paying 8 percent`, `won a case | brought by Doe`."""
    words, key = statement.words, statement.keys[i]
    if i + 1 >= len(words) or not words[i - 1][-1].isalnum() or statement.keys[i - 1] in english.ATTRIBUTIVE:
        return NEVER
    if "with" in statement.keys[max(0, i - 6) : i]:
        return NEVER  # `with prices | falling`
    following = statement.keys[i + 1]
    has_phrase = following in english.PREPOSITIONS and following != "of"
    if ends_in_ed(key):
        return 1.2 if has_phrase else NEVER
    has_object = following in english.ARTICLES or following in english.PRONOUNS or not words[i + 1][0].islower()
    return 1.2 if key.endswith("ing") and (has_phrase or has_object or following == "that") else NEVER


def _before_that(statement: Statement, i: int) -> float:
    """Stop before a relative clause: `built a device | that reads cards`; not `told reporters | that`."""
    return 2.2 if english.PROMISING.isdisjoint(statement.keys[:i]) else NEVER


RULES: dict[str, Rule] = {
    **dict.fromkeys(SUBORDINATE, _before_clause),
    **dict.fromkeys(PREPOSITIONS, _before_preposition),
    **dict.fromkeys(TIME_OPENERS, _before_time),
    **dict.fromkeys(("and", "or", "but"), _before_conjunction),
    "of": _before_of,
    "such": _before_such,
    "that": _before_that,
    "to": _before_to,
}
"""A rule for each word; for others, the one for participles."""


def _clause_follows(statement: Statement, i: int) -> bool:
    """Say whether "and" joins a verb, or a subject and its verb: `and left`, `and the talks failed`."""
    for j in range(i + 1, min(i + 4, len(statement.keys))):
        if verbs.is_finite(statement, j):
            return True
        if statement.keys[j] in english.PREPOSITIONS or statement.words[j][-1] in ",;":
            return False
    return 0 < verbs.main_verb(statement, i + 1) - i < JOINED_WITHIN


def _is_list(statement: Statement, i: int) -> bool:
    """Say whether a comma stands in a list: `Leeds, | York and Hull`."""
    for j in range(i, min(i + LIST_WITHIN, len(statement.keys))):
        key = statement.keys[j]
        if key in ("and", "or"):
            return True
        if (key in english.PREPOSITIONS and key != "of") or verbs.is_finite(statement, j):
            return False
    return False
