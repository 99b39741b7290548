"""What a statement hangs on, and what only looks so: `will sell it | if the board may`, `promised jobs | if elected`.

Where such a statement may end, `limits` says; which words deny or doubt it, `turns`.
"""

from feedpub.parser.grammar import english, finite
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import phrases

ONLY = frozenset("after by for from if in on once through to under upon when where with".split())
"""What "only" before these limits is all that is said before it: `may sell tar | only after a vote`."""
NO_LIMIT = english.ARTICLES | english.POSSESSIVES | {"not"}
POSSIBLY = frozenset("could fear feared fears may might".split())
"""What may happen is as doubtful without its condition: `Hull could be fined | unless it sells`, `clerks fear it`."""
COMPARED = frozenset("fewer less more other rather sooner".split())
VOWING = frozenset("announced announces pledged promised promises vowed vows".split())
VOTED = frozenset("elected power re-elected voted win wins".split())
PROVISOS = [pair.split() for pair in ("as long", "on condition", "provided that", "providing that", "so long")]
CONDITIONAL = frozenset("condition long only provided providing".split())
"""Where none of these is, nothing sets one."""
ASKING, ASKED_WITHIN = frozenset("ask asked asking asks wonder wondered wonders".split()), 5
TO_GO_BY = ["anything", "to", "go", "by"]


def last(statement: Statement, start: int) -> int:
    """Give the end of the words from `start` on that set a condition as "if" does, or 0.

    `may sell tar | only after a vote`; not `may sell tar, lit | only by lamps`, `is glad it rose | as long as it did`.
    """
    keys, words = statement.keys, statement.words
    if CONDITIONAL.isdisjoint(keys[start:]):
        return 0  # the quick look
    for i in range(start + 1, len(keys) - 1):
        is_limit = keys[i] == "only" and keys[i + 1] in ONLY and keys[i - 1] not in NO_LIMIT
        if is_limit or keys[i : i + 2] in PROVISOS:
            return i + 2
        if words[i][-1] in ",;:" or keys[i] in english.RELATIVES or finite.is_finite(statement, i):
            break
    return 0


def may_turn(keys: list[str], i: int) -> bool:
    """Say whether a word that can turn a denial does: `no ship other | than hers`; not `no more easily here | than`.

    Nor one that only asks: `asked her | if she had sung`.
    """
    if _is_sign(keys, i) or keys[i - 1 : i + 1] == ["even", "if"]:
        return False
    if keys[i] == "if" and not ASKING.isdisjoint(keys[max(0, i - ASKED_WITHIN) : i]):
        return False
    return keys[i] != "than" or keys[i - 1] in COMPARED or keys[i - 1][-2:] == "er"


def before_if(statement: Statement, i: int) -> float:
    """Stop before the vote that a promise hangs on, or before what is gone by, and before no other condition."""
    is_none = is_before_vote(statement.keys, i) or _is_sign(statement.keys, i) or is_loose(statement, i)
    return phrases.NEW_CLAUSE if is_none else phrases.NEVER


def is_loose(statement: Statement, i: int) -> bool:
    """Say whether what is said may only happen, be the condition at `i` met or not: `Hull may be fined | unless`."""
    return statement.keys[i : i + 1] in (["if"], ["unless"]) and statement.keys[main_verb(statement)] in POSSIBLY


def is_before_vote(keys: list[str], i: int) -> bool:
    """Say whether what is promised hangs on a vote, as all such promises do: `promised jobs | if he is elected`."""
    return keys[i : i + 1] == ["if"] and not (VOWING.isdisjoint(keys[:i]) or VOTED.isdisjoint(keys[i:]))


def _is_sign(keys: list[str], i: int) -> bool:
    """Say whether "if" only names what is gone by: `may sell it, | if a letter is anything to go by`."""
    return keys[i] == "if" and any(keys[j : j + len(TO_GO_BY)] == TO_GO_BY for j in range(i, len(keys)))
