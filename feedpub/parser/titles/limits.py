"""What a statement hangs on: a condition that no end may leave out, a denial that reaches so far and no farther.

Which places are left for it to end at, `clauses` says; which words turn it, `turns`.
"""

from typing import NamedTuple

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import conditions, turns

OTHER_CLAUSES = frozenset("although amid as because though while".split())
OTHERS = frozenset("which who whose".split())
ASKED_WITHIN, MODAL_WITHIN, ACT_WITHIN = 8, 3, 6
TOLD = english.SAYING | english.THINKING | {"that"}


class Limits(NamedTuple):
    """Where a statement may not end without being turned round."""

    least: int
    """Before this word no end comes, so that a condition is kept."""
    own: int
    """But where a clause opens that has a condition of its own; or 0."""
    reach: int
    """Up to this word what is said is denied; or 0."""
    is_stopped: bool
    """Whether what is said is no more done."""
    is_theirs: bool
    """Whether somebody denies it, and not the copy; or is asked to."""
    loose: int
    """Before this word an end leaves out what may happen on a condition, which is as doubtful without it; or 0."""
    shut: range
    """Places where no end comes, since what stands apart there has a condition: `sold it to Doe, who | will | if`."""


def of(statement: Statement, verb: int, group: int) -> Limits:
    """Find out what a statement hangs on, whose verb ends at `group`."""
    keys = statement.keys
    is_asked = _is_asked_to_stop(keys, group)
    is_stopped = is_asked or turns.stops_doing(keys, group)
    is_theirs = is_asked or not turns.DENIED.isdisjoint(keys[verb : group + 1])
    if turns.rejects(keys, group):
        return Limits(group + 1, 0, 0, is_stopped, is_theirs, 0, range(0))
    is_denied = turns.is_denied(keys, verb, group + 2, _behind_condition(statement, verb))
    is_undone = turns.is_undone(keys[verb : group + 1])
    hinges = english.CONDITIONS - {"until"} if is_asked else english.CONDITIONS
    turn = _last_turn(statement, group, english.TURNING if is_denied or is_undone else hinges)
    turn = 0 if conditions.is_before_vote(keys, turn) else turn
    loose = turn if not (is_denied or is_undone) and conditions.is_loose(statement, turn) else 0
    turn = 0 if loose else turn
    least = max(group + 1, turn + is_undone, turns.half(keys))
    own = turns.own_clause(keys, verb, group, least, is_denied=is_denied) if least > group + 1 else 0
    reach = turns.reach(statement, turn) if is_denied else 0
    return Limits(least, own, reach, is_stopped, is_theirs, loose, _shut(statement, group))


def _is_asked_to_stop(keys: list[str], group: int) -> bool:
    """Say whether one is asked to do something no more: `told banks to stop | selling tar from Leeds`."""
    asked = keys.index("to", group) + 1 if "to" in keys[group : group + ASKED_WITHIN] else 0
    return 0 < asked < len(keys) and turns.stops_doing(keys, asked)


def _behind_condition(statement: Statement, verb: int) -> int:
    """Give where a statement goes on behind a condition that it opens with: `If it is sold, | Ajax will close it`."""
    if statement.keys[0] not in english.CONDITIONS:
        return 0
    return next((i + 1 for i, word in enumerate(statement.words[:verb]) if word[-1] == ","), 0)


def _last_turn(statement: Statement, group: int, turning: frozenset[str]) -> int:
    """Give the last word that sets a condition, so that no end comes before it: `will pay if`, `will not go until`."""
    keys, last = statement.keys, 0
    if not turning.isdisjoint(keys[group:]):
        # `He is in trouble as the board will sue | if he is fined`: that condition is the board's.
        end = next((i for i in range(group + 1, len(keys)) if _ends_reach(keys, i)), len(keys))
        end = min(end, _aside(statement, group), _apart(statement, group))
        last = max((i for i in range(group, end) if keys[i] in turning and conditions.may_turn(keys, i)), default=0)
    return max(last, conditions.last(statement, group))


def _ends_reach(keys: list[str], i: int) -> bool:
    """Say whether another clause opens: `called it off | but said it would go on if`, `is glad | as the board will`.

    And what else is said: `said it was shut | and that it would open if`.
    """
    return keys[i] in OTHER_CLAUSES or (keys[i] in {"and", "but"} and keys[i + 1 : i + 2] != [] and keys[i + 1] in TOLD)


def _shut(statement: Statement, group: int) -> range:
    """Give the places between what stands apart and its last condition: `sold it to Doe, | who will close it | if`."""
    apart = _apart(statement, group)
    keys = statement.keys
    turning = (i for i in range(apart, len(keys)) if keys[i] in english.CONDITIONS and conditions.may_turn(keys, i))
    return range(apart + 1, max(turning, default=0))


def _apart(statement: Statement, group: int) -> int:
    """Give where something is told besides: `sang, | asking Doe`, `sold it to Doe, | who will`, `sang | after he had`.

    What will be done only after something is done may hang on all of it.
    """
    words, keys = statement.words, statement.keys
    is_done = english.MODALS.isdisjoint(keys[max(0, group - MODAL_WITHIN) : group + 1])
    for i in range(group + 2, len(words)):
        is_aside = words[i - 1][-1] == "," and (
            keys[i] in OTHERS or keys[i][-3:] == "ing" or (keys[i] == "with" and _has_act(statement, i))
        )
        if is_aside or (is_done and keys[i] == "after"):
            return i
    return len(words)


def _has_act(statement: Statement, i: int) -> bool:
    """Say whether one does something in a phrase that a comma opened: `, with nine clerks | warning that they may`."""
    near = range(i + 2, min(len(statement.keys), i + ACT_WITHIN))
    act = next((j for j in near if statement.keys[j][-3:] == "ing"), 0)
    return act > 0 and all(word[-1].isalnum() for word in statement.words[i:act])


def _aside(statement: Statement, group: int) -> int:
    """Give where an aside begins that goes to the end: `will not go to Hull, | a step he called hard but due`."""
    words, keys = statement.words, statement.keys
    commas = [i for i in range(group, len(words) - 1) if words[i][-1] == ","]
    if not commas or keys[commas[0] + 1] not in {"a", "an"}:
        return len(words)
    behind = keys[commas[0] + 3 : commas[0] + 5]
    # `sold it to Roe, | a step which, if he sues, may fail`
    return commas[0] + 1 if len(commas) == 1 or not OTHERS.isdisjoint(behind) else len(words)
