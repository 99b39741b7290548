"""Scripts that have no capitals, told by the first character: their datelines have rooms of their own.

Those rooms, `uncased` and `telegrams`, are imported when such copy comes.
"""

UNCASED = "\u0590"
"""The first character of these scripts, in the order of Unicode: Hebrew."""
EASTERN = "\u2e80"
"""The first of those of the Far East, which `telegrams` reads."""
OPENERS = "（【［〔"
"""Brackets that open a dateline there."""


def may_open(first: str) -> bool:
    """Say whether a dateline in one of them may open with this character."""
    return first >= UNCASED and (first.isalpha() or first in OPENERS)
