"""What it costs to stop a statement before a time: `Sales fell | last year`, `The pier closed | two days after`.

Days that a headline never prints are `days`' to say; other words, `stops`'.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles.phrases import A_WHILE, NEVER, NEW_CLAUSE, UNFINISHED

OPENERS = frozenset("this last next earlier later early late".split())
TIMES = frozenset(
    "week month year night morning evening afternoon day season summer winter spring autumn today".split()
)
KINDS = frozenset("academic calendar crop current financial fiscal same school this".split())
"""What may stand before a time: `fell | last fiscal year`."""
PERIODS = frozenset("second minute hour day night week month year decade".split())
SOON = PERIODS | frozenset("immediately just long right shortly soon".split())
ADVERBS = ("immediately", "just", "shortly", "soon")
WIDE = ("countrywide", "nationwide", "statewide", "worldwide")
NUMBERS = frozenset("a two three four five six seven eight nine ten eleven twelve several".split())
SPANNING = frozenset("for to within".split())
WAITING = frozenset("last lasted lasts run runs wait waited waits".split())
"""These want until when."""
STATES = english.BE | {"remain", "stay"}
"""Behind these a participle is no act of the subject's: `to remain closed | until May`."""
TELLING = (["after"], ["before"])
SINCE, LATER_WITHIN = frozenset({"after", "before"}), 6


def before_time(statement: Statement, i: int) -> float:
    """Stop before a time: `Sales fell | last year`."""
    following = "".join(statement.keys[i + 1 : i + 2])
    time = i + 1 + (following in KINDS)  # `fell | later this week`, `fell | this financial year`
    if TIMES.isdisjoint(statement.keys[time : time + 1]) or statement.keys[i - 1] in OPENERS:
        return NEVER
    return UNFINISHED if statement.keys[time + 1 : time + 2] == ["that"] else 0.4  # `receive word | this week that`


def before_soon(statement: Statement, i: int) -> float:
    """Stop before a time told by another: `The pier closed | shortly after`."""
    is_told = statement.keys[i + 1 : i + 2] in TELLING
    return NEW_CLAUSE if is_told and statement.words[i - 1][-1].isalpha() else NEVER


def before_wide(statement: Statement, i: int) -> float:
    """Stop before how far it reaches: `banned dogs in parks | nationwide`."""
    return A_WHILE if statement.words[i - 1].isalpha() else NEVER


def before_number(statement: Statement, i: int) -> float:
    """Stop before a time told by another: `The pier closed | a day after`, `The pier closes | two days before`."""
    is_time = any(key.rstrip("s") in PERIODS for key in statement.keys[i + 1 : i + 2])
    return NEW_CLAUSE if is_time and statement.keys[i + 2 : i + 3] in TELLING else NEVER


def before_end(statement: Statement, i: int) -> float:
    """Stop before the end of something: `closed the pier | until May`; not `extended | until May the term`."""
    keys = statement.keys
    if keys[i - 1].endswith("ing") or keys[i - 1] in WAITING or "".join(keys[i + 1 : i + 2]) in english.RELATIVES:
        return NEVER
    is_active = is_participle(keys[i - 1]) and keys[i - 2] not in STATES
    return UNFINISHED if is_active else A_WHILE


def is_span(keys: list[str], i: int) -> bool:
    """Say whether a time of its own ends before `i`: `left last year | after`, `jailed for ten years | after`."""
    return keys[i - 2] in OPENERS or keys[i - 3] in SPANNING


def is_scene(keys: list[str], i: int) -> bool:
    """Say whether what stands before "when" only was so just then: `Roe was nine weeks old | when she was sold`."""
    was = next((j for j in range(1, i) if keys[j] in {"was", "were"}), 0)
    return was > 0 and not is_participle(keys[was + 1])


def is_later(keys: list[str], i: int) -> bool:
    """Say whether a time told by another opens at `i`: `, | less than a day after`, `, | hours before`."""
    told = next((j for j in range(i + 1, min(len(keys), i + LATER_WITHIN)) if keys[j] in SINCE), 0)
    return told > 0 and keys[told - 1].rstrip("s") in PERIODS
