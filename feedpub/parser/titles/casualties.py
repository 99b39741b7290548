"""Who else was hurt: `Two clerks were killed | and five others injured | when a van hit a wall`.

A title that has no room for both goes without them rather than without what happened. How many died is never left out.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles.modifiers import NOTHING, Span

DEAD = frozenset("dead died drowned killed".split())
LOST = (["lost", "their", "lives"], ["lost", "his", "life"], ["lost", "her", "life"])
HURT = frozenset("burned burnt hospitalised hospitalized hurt injured rescued wounded".split())
HOW_MANY = english.COUNTED | frozenset("about almost another around at dozens nearly over scores six seven".split())
"""What opens who else it was, besides a number: `and | another two`."""
BETWEEN = english.BE | frozenset("badly critically least lightly more of other people seriously than".split())
HAPPENED = frozenset("after as following in when while".split())
"""What tells how, behind it."""
DEAD_WITHIN, HURT_WITHIN = 5, 9


def others(statement: Statement, verb: int) -> Span:
    """Find who was hurt besides those who died, where how it happened follows."""
    keys = statement.keys
    last = verb + DEAD_WITHIN
    if DEAD.isdisjoint(keys[verb:last]) and keys[verb : verb + 3] not in LOST:
        return NOTHING
    joint = next((i for i in range(verb + 1, min(len(keys) - 2, last)) if keys[i] in {"and", "while"}), 0)
    if not joint or not (keys[joint + 1] in HOW_MANY or keys[joint + 1][:1].isdigit()):
        return NOTHING
    end = next((i for i in range(joint + 2, min(len(keys) - 1, joint + HURT_WITHIN)) if keys[i] in HURT), 0)
    is_told = end > 0 and keys[end + 1] in HAPPENED
    is_plain = all(_tells_of_many(key) for key in keys[joint + 2 : end])
    return (joint, end + 1) if is_told and is_plain else NOTHING


def are_told(statement: Statement, verb: int) -> bool:
    """Say whether a statement counts who died or was hurt: `At least nine people were | killed`, `Two | were hurt`."""
    keys = statement.keys
    is_count = keys[0] in HOW_MANY or keys[0][:1].isdigit() or keys[:2] == ["no", "fewer"]
    told = keys[verb : verb + DEAD_WITHIN]
    return is_count and (keys[verb : verb + 3] in LOST or not (DEAD.isdisjoint(told) and HURT.isdisjoint(told)))


def _tells_of_many(key: str) -> bool:
    """Say whether a word tells who, how many or how badly: `23 other passengers were`."""
    return key in BETWEEN or key in HOW_MANY or key[:1].isdigit() or (key[-1:] == "s" and key not in english.PRONOUNS)
