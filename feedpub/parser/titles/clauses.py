"""The places where a statement may end early and still be whole and true.

None before its verb has all it wants, not inside a quotation or a clause just opened, and not before a condition or a
denial that turns it. What a place costs that is left, `stops` says.
"""

from collections.abc import Iterator, Mapping, Sequence

from feedpub.parser.grammar import english, finite, presents, verbs
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.participles import is_helped_before, is_reduced
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import besides, conjunctions, limits, needed, nested, nouns, stops, times, turns, wanting
from feedpub.parser.titles.limits import Limits
from feedpub.parser.titles.phrases import INDEFINITE, NEVER, UNFINISHED

CLAUSES, REASONS = frozenset("which who whose".split()), frozenset("as because due for since to".split())
AWAY = frozenset("after amid although as despite though when while".split())
"""What opens a clause that no denial before it reaches into, as it does into one with "because"."""
KNOWN, KNOWN_WITHIN = INDEFINITE | frozenset("two three four five six seven eight nine ten".split()), 9
"""Behind these there is somebody, whatever is denied: `will not charge two clerks | who sang`."""
UNCONDITIONED = 2.5
"""What it costs to leave out on what condition something may happen."""
DOUBTED = 2.0
"""What it costs to leave a doubt out that comes later in the clause."""
LAST_RESORT = UNFINISHED + 5
"""What it costs to tell what one denies by less than it is told by, if nothing else can be told."""
BEHIND_ALL = frozenset("after although because though when while".split())
"""Before these a verb has all it wants: `saved the boy from drowning | when`."""
ADDING = frozenset("adding arguing claiming saying".split())
"""What opens what one said besides: `sued the firm, saying | a pier | fell`."""
DATED = [pair.split() for pair in ("due for", "due in", "planned for", "scheduled for", "set for")]
UNTOLD, UNTOLD_WITHIN = frozenset({"about", "aware"}), 5
PLEAS = [[pleads, "not", "guilty"] for pleads in ("plead", "pleaded", "pleads")]
"""What these deny is told by them alone: `pleaded not guilty | to theft`."""
BEFORE_BE = english.MODALS | {"to", "not"}
WHY = frozenset({"amid", "due", "over"})


def endings(statement: Statement, verb: int, quoted: Sequence[bool], last: int) -> Iterator[tuple[int, float]]:
    """Give each place up to `last` where the statement may end, as the index after its last word, and what it costs."""
    keys = statement.keys
    group = needed.last(statement, verb)
    bounds = limits.of(statement, verb, group)
    still = wanting.of(statement, verb, group, last)
    is_hedged = not english.HEDGES.isdisjoint(keys[group:])
    first, inside = group + 1, 0
    for i in range(first, min(len(keys), last + 1)):
        is_shut = inside or i < first or (i < bounds.least and i != bounds.own) or i in bounds.shut or quoted[i - 1]
        if not is_shut and _may_end(statement, i):
            cost = _cost(statement, i, first, bounds, still)
            if cost < NEVER:
                cost += UNCONDITIONED * (i <= bounds.loose)
                yield i, cost + (DOUBTED if is_hedged and turns.is_doubted(statement, i) else 0.0)
        is_bare = keys[i] in nested.BARE_OPENERS and nested.opens_bare(statement, i)
        if (keys[i] in nested.OPENERS and nested.opens_clause(statement, i)) or (
            is_bare
            or (keys[i] in {"and", "but"} and not inside and conjunctions.joins_clause(statement, i))
            or (keys[i] in ADDING and statement.words[i - 1][-1] == "," and verbs.main_verb(statement, i + 1) > i + 1)
        ):
            inside = 1 + (inside > 0 and nested.is_of_subject(statement, i))
        elif inside and (_is_verb(statement, i) or nested.is_relative(statement, i)):
            inside -= not nested.tells_clause(statement, i)
            first = max(first, verbs.group_end(statement, i) + 1)
    if last == len(keys) and not quoted[-1]:
        yield last, 0.0


def _may_end(statement: Statement, i: int) -> bool:
    """Say whether anything ends before the word at `i`: it opens something, or a mark stands before it."""
    key = statement.keys[i]
    opens = key in stops.RULES or key[-3:] == "ing" or key[-2:] == "ed" or not key or times.is_years_ago(statement, i)
    return (
        opens or besides.is_score(key) or statement.words[i - 1][-1] in ",;:" or statement.keys[i + 1 : i + 2] == ["by"]
    )


def _cost(statement: Statement, i: int, first: int, bounds: Limits, still: Mapping[int, float]) -> float:
    """Give what it costs to stop before the word at `i`; `first` is where an end may come first."""
    key = statement.keys[i]
    is_verbal = stops.is_verbal(statement, i - 1)
    cost = stops.cost(statement, i, after_verb=i == first or is_verbal)
    is_turned = (i < bounds.reach and statement.keys[i - 3 : i] not in PLEAS) or (bounds.is_stopped and key not in WHY)
    if is_turned and not _is_clause_end(statement, i):
        return max(cost, LAST_RESORT) + is_verbal if bounds.is_theirs else _behind_denial(statement.keys, i)
    if i not in still and not (is_verbal and i > first):
        return cost
    is_reason = key in BEHIND_ALL or (key == "as" and is_helped_before(statement.keys, i - 1))
    is_whole = i not in still and (statement.keys[i - 1] in stops.INTRANSITIVE or is_reason)
    return cost if is_whole else max(cost, UNFINISHED + is_verbal + still.get(i, 0.5))


def _behind_denial(keys: list[str], i: int) -> float:
    """Stop within a denial: `will not sue a man | who sang`; but `did not pay | for the flight` is another denial.

    Nor is it one that is planned: `will not go to a fair | planned for May`. And what nobody is told of is there all
    the same: `was not told about tar | found in Hull`.
    """
    may_be_known = not KNOWN.isdisjoint(keys[i - 4 : i]) or "the" in keys[i - KNOWN_WITHIN : i]
    is_dated = keys[i : i + 2] in DATED and not INDEFINITE.isdisjoint(keys[i - KNOWN_WITHIN : i])
    is_one = is_dated or (keys[i] in ("that", "which", "who") and may_be_known)
    is_one = is_one or (is_participle(keys[i]) and not UNTOLD.isdisjoint(keys[i - UNTOLD_WITHIN : i - 1]))
    return LAST_RESORT if is_one and keys[0] != "no" else NEVER


def _is_verb(statement: Statement, i: int) -> bool:
    """Say whether a clause has its verb at `i`: `if a row | raised by them | is`."""
    if statement.keys[i] in presents.LIKELY_PRESENT:
        return finite.may_be_present(statement, i)
    if statement.keys[i] == "be" and statement.keys[i - 1] not in BEFORE_BE:
        return True  # `demanding that mills | be closed`
    return finite.is_finite(statement, i) and not is_reduced(statement, i)


def _is_clause_end(statement: Statement, i: int) -> bool:
    """Say whether a mark or a conjunction ends a clause before the word at `i`."""
    key = statement.keys[i]
    if not key or key in english.CONJUNCTIONS or key in AWAY or statement.words[i - 1][-1] in ",;:":
        return True
    if key == "because":
        # not `will not go | because it rains but because it snows`; but `was told not to go | because of rain`
        return not _is_other_reason(statement.keys, i) or _is_asked_not(statement.keys, i)
    return statement.keys[i : i + 2] == ["such", "as"] or (key in CLAUSES and nouns.is_definite(statement, i))


def _is_other_reason(keys: list[str], i: int) -> bool:
    """Say whether "because" at `i` may open what is no reason, since another is: `because it rains but | because`."""
    is_other = any(keys[j] == "but" and keys[j + 1] in REASONS for j in range(i + 1, len(keys) - 1))
    return is_other or keys[i + 1 : i + 2] == ["of"]


def _is_asked_not(keys: list[str], i: int) -> bool:
    """Say whether one was asked before not to do something: `was warned | not to go`."""
    asked = (j for j in range(1, i - 1) if keys[j : j + 2] == ["not", "to"])
    return any(keys[j - 1] in english.CONTROL or keys[j - 1] == "warned" for j in asked)
