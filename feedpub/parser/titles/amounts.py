"""How many or how much: does a sentence open with it? `As many as 57 men left`, `About a third of the mills closed`.

What looks so like a phrase that could go is the subject's; which phrases go, `openings` says.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english

HOW_MUCH = english.COUNTED | frozenset("about almost around nearly roughly rs over".split())
"""What may open an amount, if no figure does."""
LIMITS = (["as", "many"], ["as", "much"], ["at", "least"], ["at", "most"])
ROUGHLY = frozenset({"about", "around"})
WHEN = frozenset("after ago before earlier later".split())
OPENERS = ROUGHLY | {"as", "at"}
"""One of these opens it, or an adverb does."""
COUNTS = frozenset("a all any half none nobody one two three four five six seven eight nine ten".split())


def opens(keys: Sequence[str]) -> bool:
    """Say whether it does: `Barely half of the men left`, `Around 200 men`; not `About to leave, Roe sang`."""
    first, second = keys[0], "".join(keys[1:2])
    if first not in OPENERS and first[-2:] != "ly":
        return False  # the quick look
    is_count = second in COUNTS or second[:1].isdigit()
    is_time = not WHEN.isdisjoint(keys[2:5])  # `Barely a day after the fair, rain fell`
    return keys[:2] in LIMITS or (is_count and not is_time and (first in ROUGHLY or first[-2:] == "ly"))


def tells_how_much(key: str) -> bool:
    """Say whether a number opens here: `had a value of | around 9 million dollars`; not `the fair of | 2019`."""
    return key in HOW_MUCH or key[:1] in english.CURRENCIES or (key[:1].isdigit() and not english.is_year(key))
