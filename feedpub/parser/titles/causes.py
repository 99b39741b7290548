"""What a title leaves untold that ends before it: why it happened, or the half of what is said.

What an end costs by itself, `stops` says; all that it costs, `weighing`.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import casualties

SCANT, A_PART = 74, 12
"""What ends within a clause says half of it: up to this length, so many characters more are worth a point."""
CLAUSE = 0.7
"""What it costs at most to end where a clause does."""
NO_TIMES = english.PREPOSITIONS - {"since", "next"} | english.CONJUNCTIONS
CAUSES, CAUSED = frozenset("after amid as because following when".split()), 78
OF_DEATHS = CAUSES | {"in"}
UNEXPLAINED = 24
EXPLAINED = frozenset(
    "apologised apologized baffled dead devastated hurt injured killed shock shocked stunned wounded".split()
)
"""What says nothing without its cause, and how much longer a title must be that leaves it out."""
DRIVEN = frozenset("displaced evacuated forced stranded".split())
"""Nor what one is made to do: `were forced into the cold | after`."""
MOODS, UNTOLD = frozenset("chaos disaster panic tension tragedy".split()), 5.0
"""What one wants to know the cause of, and what it costs to leave that out: `Panic spread in Hull | after`."""


def untold(statement: Statement, end: int, cost: float, length: int) -> float:
    """Charge a title of that many characters for what is left untold right behind its end, which costs so much."""
    return max(_scant(statement, end, cost) - length, 0) / A_PART if length < CAUSED + UNEXPLAINED else 0.0


def wanted(statement: Statement, verb: int) -> frozenset[str]:
    """Give what tells the cause that a statement is nothing without: `Panic spread | after`, `Two died | in`.

    Nothing for others, which are whole without one.
    """
    if statement.keys[0] in MOODS:
        return CAUSES
    return OF_DEATHS if casualties.are_told(statement, verb) else frozenset()


def comes_later(keys: list[str], end: int, telling: frozenset[str]) -> bool:
    """Say whether why it happened is told only behind the end: `Two were killed | when a bus fell`; not `in a fire`."""
    return telling.isdisjoint(keys[:end]) and not CAUSES.isdisjoint(keys[end:])


def _scant(statement: Statement, end: int, cost: float) -> int:
    """Give the length up to which a title that ends there says less than the whole."""
    following = statement.keys[end : end + 3]
    if not CAUSES.isdisjoint(following) and (following[0] in CAUSES or following[0] not in NO_TIMES):
        # `The ferry sank | this week after`, `Acme apologised | after`
        is_open = statement.keys[end - 1] in EXPLAINED or not DRIVEN.isdisjoint(statement.keys[:end])
        return CAUSED + UNEXPLAINED * is_open
    return SCANT if cost > CLAUSE else 0
