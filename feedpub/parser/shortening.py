"""What a statement can do without when it is too long for a title, cheapest first.

What goes is a clause or phrase that tells its subject from others, or where it was; single words are `modifiers`' to
name. What every headline leaves out is `trimming`'s.
"""

from collections.abc import Callable

from feedpub.parser import attributes, circumstances, english, modifiers
from feedpub.parser.modifiers import NOTHING, Span
from feedpub.parser.statement import Statement

NAME_WITHIN = 5
REACH, REACH_WORDS = 90, 40
"""In so many letters: what stands farther on is not in the title anyway."""


def shortened(statement: Statement, verb: int) -> tuple[Statement, int, float]:
    """Give the statement without one part, the place of its verb, and what that costs; the same where it has none."""
    for rule, cost in RULES:
        start, end = rule(statement, verb)
        if end and _is_within_reach(statement, start):
            place = verb - (end - start if start < verb else 0)
            return _without(statement, start, end, place), place, cost
    return statement, verb, 0.0


def _is_within_reach(statement: Statement, start: int) -> bool:
    """Say whether a title could be so long that the word at `start` is in it."""
    return start < REACH_WORDS and sum(map(len, statement.words[: start + 1])) <= REACH


def _without(statement: Statement, start: int, end: int, verb: int) -> Statement:
    """Give the statement without the words, nor the comma that closed a name: `The minister, | Jane Roe, left`."""
    shorter = statement.without(start, end)
    commas = sum(word[-1] == "," for word in shorter.words[:verb])
    is_lone = commas == 1 and (not start or end > start == verb)
    return shorter.without(verb, verb, marked=False) if is_lone else shorter


def _ministry(statement: Statement, verb: int) -> Span:
    """Find an office of many words before a name between commas: `The minister of gas, oil and ports, | Jane Roe`."""
    words = statement.words
    if words[verb - 1][-1] != "," or modifiers.JOBS.isdisjoint(statement.keys[:verb]):
        return NOTHING
    start = next((i for i in range(verb - 1, 0, -1) if words[i - 1][-1] == ","), 0)
    is_name = 1 < verb - start < NAME_WITHIN and all(word[0].isupper() for word in words[start:verb])
    is_list = sum(word[-1] == "," for word in words[:start]) > 1  # not `The mayor of Hull, East Yorkshire, left`
    return (0, start) if is_list and is_name else NOTHING


def _job(statement: Statement, verb: int) -> Span:
    """Find a job: `Acting Finance Minister | Jane Doe said`."""
    words, keys = statement.words, statement.keys
    if modifiers.CALLED.isdisjoint(keys[:verb]):
        return NOTHING
    for i in range(verb - 2, -1, -1):
        is_last = keys[i] in modifiers.CALLED and keys[i + 1] not in modifiers.NOT_NAMES
        if is_last and words[i + 1][0].isupper():
            pairs = [j for j in range(i) if keys[j] in english.CONJUNCTIONS]
            is_title = TITLE_ENDS.isdisjoint(keys[:i]) and all(keys[j - 1] in modifiers.CALLED for j in pairs)
            is_title = all(w[-1] != "," for w in words[:i]) and (is_title or keys[0].endswith("ing"))
            return (0, i + 1) if is_title else NOTHING
    return NOTHING


TITLE_ENDS = english.CLAUSE_OPENERS | english.AUXILIARIES | english.PREPOSITIONS
"""What isn't in an office before a name."""
Rule = Callable[[Statement, int], Span]
RULES: tuple[tuple[Rule, float], ...] = (
    (modifiers.adornment, 0.2),
    (modifiers.descriptor, 0.3),
    (modifiers.apposition, 0.3),
    (modifiers.kinship, 0.4),
    (modifiers.office, 0.4),
    (attributes.clause, 0.5),
    (circumstances.asked, 0.5),
    (circumstances.place, 0.5),
    (_job, 0.5),
    (_ministry, 0.5),
    (circumstances.circumstance, 0.8),
    (attributes.attribute, 1.0),
)
"""In this order; the first that finds something leaves it out, at that cost."""
