"""What it costs to stop a statement at a comma: next to nothing before a clause, hardly ever within a list.

What it costs elsewhere, `stops` says.
"""

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import conjunctions, nouns, times
from feedpub.parser.titles.phrases import NEVER, NEW_CLAUSE, PREPOSITIONS, UNFINISHED

AFTERTHOUGHTS = (
    "adding after ahead although amid because besides calling citing despite due during especially following including "
    "injuring killing leaving lest making mainly notably particularly saying since telling though when whereas while"
)
SUBORDINATE = dict.fromkeys(AFTERTHOUGHTS.split(), 0.4) | {
    "as": 0.9, "before": 0.9, "so": 0.9, "where": 1.2, "which": 1.2, "who": 1.2, "whom": 1.2, "whose": 1.2
}  # fmt: skip
"""What opens a clause or a phrase that a headline can do without."""
ONE_OF_ACTS, A_PURPOSE = 1.2, 2.4
"""What it costs to stop before one more act, and before what is wanted behind an aside: `a bid by Ajax, a mill, | to`.
"""
NAME_WITHIN = 8
DEATHS = 2.0
"""What it costs to stop before those who died: `The trains collided, | killing nine`."""
OF_THEM = ["of", "them"]


def after(statement: Statement, i: int) -> float:
    """Stop at a comma: `The bill passed, | saying`; hardly `met Doe, | Roe and Poe`."""
    key = statement.keys[i]
    if key in english.CONJUNCTIONS:
        return conjunctions.after_comma(statement, i)
    is_act = key.endswith("ing") and not conjunctions.is_trade(statement.keys, i)
    if key in SUBORDINATE or is_act or times.is_later(statement.keys, i):
        return DEATHS if key == "killing" else 0.2
    is_led = is_participle(key) and statement.keys[i + 1 : i + 2] == ["by"]  # `Salt rose, | driven by want`
    if key in PREPOSITIONS or key in english.SUBORDINATORS or is_led or ends_in_ed(key):
        is_half = nouns.planned_behind(statement, i) > 0 or _is_planned(statement, i)
        is_purpose = is_half or (key == "to" and verbs.is_infinitive(statement, i))
        return A_PURPOSE + is_half * UNFINISHED if is_purpose else 0.3
    is_item = statement.keys[i + 1 : i + 3] != OF_THEM and conjunctions.is_list(statement, i)
    if is_item and conjunctions.is_act(statement, i):
        return ONE_OF_ACTS
    if conjunctions.is_between_adjectives(statement, i):
        return NEVER
    return UNFINISHED if is_item else _before_apposition(statement, i)


def _is_planned(statement: Statement, i: int) -> bool:
    """Say whether what is planned opens at `i`, behind an aside: `has no plan, at least for now, | to sell`."""
    near = range(max(1, i - nouns.ASIDE_WITHIN), i - 1)
    return statement.keys[i] == "to" and any(nouns.planned_behind(statement, j) == i for j in near)


def _before_apposition(statement: Statement, i: int) -> float:
    """Stop before a noun: `met Doe, | a nurse`, `resigned, | a day after`; not `a quiet, | small town`."""
    if statement.keys[i + 1 : i + 3] == OF_THEM:
        return 0.2  # `killing 25 pilgrims, | most of them old`
    last = min(i + NAME_WITHIN, len(statement.words))
    end = next((j for j in range(i + 1, last) if statement.words[j - 1][-1] == ","), 0)
    if end and statement.keys[end] == "to" and verbs.is_infinitive(statement, end):
        return UNFINISHED  # `saw the refusal by the mayor, | Jane Roe, to go`
    if statement.keys[i] in english.ARTICLES:
        return 0.8 if times.PERIODS.isdisjoint(statement.keys[i + 1 : i + 2]) else 0.2
    if statement.words[i][0].isupper():
        return 1.0
    if statement.keys[i] == "part":
        return NEW_CLAUSE
    return NEVER if statement.keys[i - 2] in conjunctions.OWNED else 2.0
