"""What it costs to stop a statement before a time: `Sales fell | last year`, `The pier closed | two days after`.

Days that a headline never prints are `days`' to say; other words, `stops`'.
"""

from collections.abc import Callable

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import days
from feedpub.parser.titles.phrases import A_WHILE, NEVER, NEW_CLAUSE, UNFINISHED

OPENERS = frozenset("this last next earlier later early late".split())
TIMES = frozenset(
    "week month year night morning evening afternoon day season summer winter spring autumn today".split()
)
KINDS = frozenset("academic calendar crop current financial fiscal same school this".split())
"""What may stand before a time: `fell | last fiscal year`."""
PERIODS = frozenset("second minute hour day night week fortnight month year decade".split())
SOON = PERIODS | frozenset("immediately just long right shortly soon".split())
ADVERBS = ("immediately", "just", "shortly", "soon")
AGES, AGO_WITHIN = ("billions", "centuries", "decades", "millions", "thousands", "years"), 5
HOURS = ("days", "hours", "minutes", "moments", "months", "seconds", "weeks")
WIDE = ("countrywide", "nationwide", "overnight", "statewide", "worldwide")
NUMBERS = frozenset("a two three four five six seven eight nine ten eleven twelve several".split())
SPANNING = frozenset("for to within".split())
WAITING = frozenset("last lasted lasts run runs wait waited waits".split())
"""These want until when."""
STATES = english.BE | {"remain", "stay"}
"""Behind these a participle is no act of the subject's: `to remain closed | until May`."""
BEFORE_DATE = english.DANGLING | frozenset("beginning dated due effective ending ends starting".split())
LAST_SEEN = ["last", "seen"]
TELLING = (["after"], ["before"])
SINCE, LATER_WITHIN, JUST_WITHIN = frozenset({"after", "before"}), 6, 5


def before_time(statement: Statement, i: int) -> float:
    """Stop before a time: `Sales fell | last year`, `sought a girl | last seen in Hull`."""
    if statement.keys[i : i + 2] == LAST_SEEN:
        return A_WHILE
    following = "".join(statement.keys[i + 1 : i + 2])
    time = i + 1 + (following in KINDS or following in OPENERS)  # `fell | this financial year`, `| early next year`
    is_which = (
        statement.keys[i - 2] in english.ORDINALS and statement.keys[i - 1] == "time"
    )  # `for a third time | this`
    if TIMES.isdisjoint(statement.keys[time : time + 1]) or is_which or statement.keys[i - 1] in OPENERS:
        return NEVER
    return UNFINISHED if statement.keys[time + 1 : time + 2] == ["that"] else 0.4  # `receive word | this week that`


def before_date(statement: Statement, i: int) -> float:
    """Stop before a date: `The fair will open in Hull | June 26`; not `on | June 26`, `the | May 5 fair`."""
    before, following = statement.words[i - 1], "".join(statement.words[i + 1 : i + 2])
    is_last = i + 2 == len(statement.keys) or following[-1:] == ","
    is_date = following.rstrip(",.").isdigit() and is_last and statement.words[i][0].isupper()
    is_whole = before.isalpha() and before not in BEFORE_DATE and not is_participle(statement.keys[i - 1])
    return 0.6 if is_date and is_whole else NEVER


def before_up(statement: Statement, i: int) -> float:
    """Stop before how long it is at most: `finds rot | up to nine years before it shows`; not `added | up to nine`."""
    following, before = statement.keys[i + 1 : i + 4], statement.keys[i - 1]
    is_time = following[:1] == ["to"] and not PERIODS.isdisjoint(key.rstrip("s") for key in following[1:])
    is_noun = before.isalpha() and before not in english.DANGLING and not is_participle(before)
    return 0.8 if is_time and is_noun else NEVER


def before_soon(statement: Statement, i: int) -> float:
    """Stop before a time told by another: `The pier closed | shortly after`."""
    is_just, last = _is_just(statement.keys, i), statement.words[i - 1][-1]
    is_told = last.isalpha() and statement.keys[i + 1 : i + 2] in TELLING
    return NEW_CLAUSE if is_told or (is_just and last.isalnum()) else NEVER


def _is_just(keys: list[str], i: int) -> bool:
    """Say whether it is told how soon it was: `wore a bikini | just three weeks after`, `left | just hours before`."""
    told = next((j for j in range(i + 2, min(len(keys), i + JUST_WITHIN)) if keys[j] in SINCE), 0)
    return keys[i] == "just" and told > 0 and keys[told - 1].rstrip("s") in PERIODS


def before_wide(statement: Statement, i: int) -> float:
    """Stop before how far it reaches: `banned dogs in parks | nationwide`; not `bought the | overnight mail`."""
    following = statement.keys[i + 1 : i + 2]
    is_last = not following or statement.words[i][-1] == "," or following[0] in english.DANGLING
    is_sure = statement.words[i - 1].isalpha() and english.NEGATIONS.isdisjoint(statement.keys[:i])
    return A_WHILE if is_last and is_sure else NEVER


def before_number(statement: Statement, i: int) -> float:
    """Stop before a time told by another: `The pier closed | a day after`, `The pier closes | two days before`."""
    is_time = any(key.rstrip("s") in PERIODS for key in statement.keys[i + 1 : i + 2])
    if is_time and statement.keys[i + 2 : i + 3] in TELLING:
        return NEW_CLAUSE
    return before_ago(statement, i) if is_time else NEVER


def before_about(statement: Statement, i: int) -> float:
    """Stop before a time told by another, if roughly: `served ale | almost two hours after it had closed`."""
    keys = statement.keys
    is_number = keys[i + 1 : i + 2] != [] and (keys[i + 1] in NUMBERS or keys[i + 1].isdigit())
    is_time = is_number and "".join(keys[i + 2 : i + 3]).rstrip("s") in PERIODS
    is_told = is_time and keys[i + 3 : i + 4] in TELLING and _is_whole(statement, i - 1)
    return NEW_CLAUSE if is_told and not is_participle(keys[i - 1]) else NEVER


def before_ago(statement: Statement, i: int) -> float:
    """Stop before how long ago it was: `was shaped by rivers | billions of years ago`; not `than | years ago`."""
    is_ago = "ago" in statement.keys[i + 1 : i + AGO_WITHIN]
    return A_WHILE if is_ago and _is_whole(statement, i - 1) else NEVER


def is_years_ago(statement: Statement, i: int) -> bool:
    """Say whether a number of years opens there, and they are gone: `since the end of the war | 30 years ago`."""
    return statement.keys[i][:1].isdigit() and statement.keys[i + 2 : i + 3] == ["ago"]


def _is_whole(statement: Statement, i: int) -> bool:
    """Say whether a phrase can end with the word at `i`, which is no number."""
    is_number = not statement.words[i][-1].isalpha() or statement.keys[i] in english.COUNTED | NUMBERS
    return not is_number and statement.keys[i] not in english.DANGLING


def before_hours(statement: Statement, i: int) -> float:
    """Stop before a time told by another: `The pier closed | hours before the fair`; not `two | hours before`."""
    is_told = statement.keys[i + 1 : i + 2] in TELLING
    is_whole = _is_whole(statement, i - 1)
    if is_whole and statement.keys[i + 1 : i + 2] == ["ago"]:
        return A_WHILE
    return NEW_CLAUSE if is_told and is_whole else NEVER


def before_end(statement: Statement, i: int) -> float:
    """Stop before the end of something: `closed the pier | until May`; not `extended | until May the term`."""
    keys = statement.keys
    if keys[i - 1].endswith("ing") or keys[i - 1] in WAITING or "".join(keys[i + 1 : i + 2]) in english.RELATIVES:
        return NEVER
    is_active = is_participle(keys[i - 1]) and keys[i - 2] not in STATES
    return UNFINISHED if is_active else A_WHILE


def is_span(keys: list[str], i: int) -> bool:
    """Say whether a time of its own ends before `i`: `left last year | after`, `jailed for ten years | after`.

    And `lost for the first time in ten years | after`; not `up to ten years | before`.
    """
    is_rank = ["time", "in"] in (keys[i - 4 : i - 2], keys[i - 3 : i - 1])
    return keys[i - 2] in OPENERS or (keys[i - 3] in SPANNING and keys[i - 4] != "up") or is_rank


def is_scene(keys: list[str], i: int) -> bool:
    """Say whether what stands before "when" only was so just then: `Roe was nine weeks old | when she was sold`."""
    was = next((j for j in range(1, i) if keys[j] in {"was", "were"}), 0)
    return was > 0 and not is_participle(keys[was + 1])


def is_later(keys: list[str], i: int) -> bool:
    """Say whether a time told by another opens at `i`: `, | less than a day after`, `, | hours before`."""
    told = next((j for j in range(i + 1, min(len(keys), i + LATER_WITHIN)) if keys[j] in SINCE), 0)
    return told > 0 and keys[told - 1].rstrip("s") in PERIODS


RULES: dict[str, Callable[[Statement, int], float]] = {
    **dict.fromkeys(OPENERS, before_time),
    **dict.fromkeys(NUMBERS, before_number),
    **dict.fromkeys(("till", "until"), before_end),
    **dict.fromkeys(days.MONTHS, before_date),
    **dict.fromkeys(HOURS, before_hours),
    **dict.fromkeys(AGES, before_ago),
    **dict.fromkeys(("almost", "nearly"), before_about),
    "up": before_up,
    **dict.fromkeys(ADVERBS, before_soon),
    **dict.fromkeys(WIDE, before_wide),
}
"""A rule for each word that may open a time."""
