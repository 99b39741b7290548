"""The words of a statement that only say on which day. A headline leaves them to the date beside it.

"Until Friday", "by June 29" and "next Monday" say more than when, and stay.
"""

import re

from feedpub.parser.grammar import english, months
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import attribution

DAYS = frozenset(months.DAYS_OF_WEEK)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
TODAY = frozenset({"today", "yesterday", "tonight"})
PARTS_OF_DAY = frozenset("morning afternoon evening night noon midnight".split())
PARTS_OR_DAYS = PARTS_OF_DAY | DAYS
BEFORE_DAY = frozenset({"on", "late", "early", "earlier", "later"})
BEGINNING = frozenset({"beginning", "starting"})
"""These go with a day of the week: `will close | beginning Monday`; with a date they say more."""
BINDING = (
    (english.PREPOSITIONS - BEFORE_DAY - english.PARTICLES)
    | english.ARTICLES
    | english.ORDINALS
    | frozenset("next last this every and or each sometime".split())
)
"""After these the day is part of what is said."""
OPENERS = DAYS | TODAY | BEFORE_DAY | BEGINNING | {"here", "this"}
OF_DAY, OF_DAY_WITHIN = english.ARTICLES | english.POSSESSIVES, 5
DAY = frozenset("anniversary birthday day deadline eve".split())
"""What a day is said to be."""
TOLD = frozenset({"to", "that"})
"""Behind a day these tell what somebody was told."""
JOINING = frozenset({"and", "or"})
PAPERS = frozenset(
    "bill complaint document documents filing indictment lawsuit letter memo petition poll report statement study suit "
    "survey".split()
)
PAPER_WITHIN = 5
"""So near its opening a statement tells what was done to one that is its subject: `A lawsuit filed | Monday | says`."""
HOW_MUCH = frozenset("minutes hour hours day days week weeks month months year years".split())
"""How late, or how early, it is: `will open two hours | late on Friday`."""
THERE = english.BE | {"not"}
"""Behind these "here" is what is said."""
NUMERIC = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{2,4}")
OLD_CENTURIES = ("17", "18", "19")
DAY_DIGITS, ON_PAPER = 2, 4
NTH = frozenset({"st", "nd", "rd", "th"})


def without_day(statement: Statement) -> Statement:
    """Leave the day out: `The fair was held here on late Friday evening` -> `The fair was held`."""
    due = places(statement.keys, OPENERS)
    while due:
        i = due.pop(0)
        length = _length(statement, i)
        length += _told_of(statement, i + length) if length else 0
        if length and not _is_news(statement, i, i + length):
            mark = statement.words[i + length - 1][-1]
            if _is_all_of(statement.keys, i, i + length):
                i, length = i - 1, length + 1
            statement = statement.without(i, i + length)
            is_bare = mark == "," and i > 0 and statement.words[i - 1][-1].isalnum()
            is_more = statement.keys[i : i + 1] in (["up"], ["down"])  # `carried 9 million on Friday, | up 6 percent`
            if is_bare and (is_more or _is_aside_open(statement, i) or attribution.opens(statement, i)):
                words = statement.words  # a new statement: what is remembered of one must stay true
                statement = Statement([*words[: i - 1], words[i - 1] + mark, *words[i:]], statement.keys)
            due = places(statement.keys, OPENERS, i)
    return statement


def _is_all_of(keys: list[str], i: int, end: int) -> bool:
    """Say whether the day is all that was done to a paper: `said in a report published | on Monday | that`.

    Or `A lawsuit filed | Monday | accuses`; not `A man held | Monday | fled`.
    """
    if 1 < i <= PAPER_WITHIN and keys[i - 2] in PAPERS and is_participle(keys[i - 1]):
        return english.PREPOSITIONS.isdisjoint(keys[end : end + 1])
    is_paper = i > ON_PAPER and keys[i - ON_PAPER] in english.PREPOSITIONS and keys[i - 3] in {"a", "an"}
    is_done = is_participle(keys[i - 1]) and keys[i - 1] not in english.PROMISING
    return is_paper and is_done and keys[end : end + 1] == ["that"]


def _told_of(statement: Statement, start: int) -> int:
    """Give the length of what only tells of the day before it: `left on Friday, | its busiest day of the year`."""
    words, keys = statement.words, statement.keys
    is_next = words[start - 1][-1] == "," and keys[start : start + 1] != [] and keys[start] in OF_DAY
    near = keys[start + 1 : start + OF_DAY_WITHIN]
    if not is_next or DAY.isdisjoint(near) or "after" in near:
        return 0  # `a day after he left` tells more
    return next((i for i, word in enumerate(words[start:], 1) if word[-1] in ",;:"), len(words) - start)


def _is_aside_open(statement: Statement, i: int) -> bool:
    """Say whether a mark before `i` closes an aside: `Doe, who sang in Hull, on Friday, | left`."""
    words, keys = statement.words, statement.keys
    return any(keys[j] in {"who", "which", "whose"} and words[j - 1][-1] == "," for j in range(1, i))


def _ends_clause(statement: Statement, i: int, end: int) -> bool:
    """Say whether a relative clause holds no more than its verb: `in a row which broke out | on Friday`."""
    keys = statement.keys
    start = i - 2 - (keys[i - 1] in english.PARTICLES)
    is_told = start > 0 and (keys[start] in {"which", "who"} or (keys[start] == "that" and keys[i - 1] in english.PAST))
    return end == len(keys) and is_told


def _is_news(statement: Statement, i: int, end: int) -> bool:
    """Say whether the day is told for itself: as all of a clause, as what is announced, as long ago."""
    keys = statement.keys
    return _ends_clause(statement, i, end) or _is_announced(keys, i) or _is_of_the_past(keys, i, end)


def _is_of_the_past(keys: list[str], i: int, end: int) -> bool:
    """Say whether the day is in another century, so that it is no news: `was opened | on May 1, 1923`."""
    is_done = keys[i - 2 : i - 1] in (["was"], ["were"]) and is_participle(keys[i - 1])
    return is_done and any(key[:2] in OLD_CENTURIES and english.is_year(key) for key in keys[i:end])


def _is_announced(keys: list[str], i: int) -> bool:
    """Say whether the date is what is announced: `The pier will be opened | on May 5`; not `will be opened | today`."""
    return keys[i] == "on" and keys[i - 2 : i - 1] == ["be"] and is_participle(keys[i - 1]) and keys[i + 1] not in DAYS


def _length(statement: Statement, i: int) -> int:
    """Give the number of words from `i` that only say on which day, or "here"."""
    keys = statement.keys
    is_how_much = keys[i - 1] in HOW_MUCH and keys[i] != "on" and keys[i] in BEFORE_DAY
    if i and (is_how_much or keys[i - 1] in BINDING or "until" in keys[max(0, i - 3) : i]):
        return 0
    if keys[i] == "here":
        return int(i > 0 and keys[i - 1] not in THERE)  # not `are | here to stay`, `is not | here for it`
    if "this" in keys[i : i + 2] and keys[i] not in TODAY:
        return _this_length(keys, i) if i else 0
    if keys[i] in TODAY:
        if i and statement.words[i].istitle() and statement.words[i - 1][0].isupper():
            return 0  # `told Harbour | Today`
        # `yesterday morning`; not `today morning prayers`
        is_part = keys[i] == "yesterday" and keys[i + 1 : i + 2] != [] and keys[i + 1] in PARTS_OF_DAY
        return 1 + (is_part or keys[i + 1 : i + 2] == ["here"])
    day = i + (keys[i] in BEGINNING)
    while day < len(keys) and keys[day] in BEFORE_DAY:
        day += 1
    is_late = day > i and not TODAY.isdisjoint(keys[day : day + 1])  # `late yesterday`
    length = 1 if is_late else _days_length(statement, day)
    is_day = length and (keys[i] not in BEGINNING or keys[day] in DAYS)
    is_noun = i > 1 and keys[i] in DAYS and keys[i - 2] in {"a", "an"} and keys[i + 1 : i + 2] != ["that"]
    is_day = is_day and not is_noun  # `faced a hard | Monday`; not `signed a bill | Monday | that bans eels`
    return day - i + length if is_day and (day > i or _is_bare_day(statement, i)) else 0


def _this_length(keys: list[str], i: int) -> int:
    """Give the length of `this morning`, `early this morning` or `this Friday` from `i`."""
    this = i + (keys[i] in BEFORE_DAY)
    is_part = keys[this] == "this" and keys[this + 1 : this + 2] != [] and keys[this + 1] in PARTS_OR_DAYS
    return this - i + 2 if is_part else 0


def _days_length(statement: Statement, i: int) -> int:
    """Give the length of one day from `i` or of several: `Friday night and Saturday`, `Friday, Saturday and Sunday`."""
    length = _day_length(statement, i)
    following = statement.keys[i + length : i + length + 2]
    if not length or statement.keys[i] not in DAYS or DAYS.isdisjoint(following):
        return length
    if following[0] in JOINING:
        return length + 1 + _days_length(statement, i + length + 1)
    more = _days_length(statement, i + length)
    return length + more if more > 1 else length


def _day_length(statement: Statement, i: int) -> int:
    """Give the length of `Friday night`, `Friday, June 29` or `June 29, 2024,` from `i`."""
    keys = statement.keys
    if i >= len(keys):
        return 0
    if keys[i] in MONTHS:
        length = _date_length(statement, i)
        has_part = length and keys[i + length : i + length + 1] and keys[i + length] in PARTS_OF_DAY
        return length + bool(has_part)  # `on June 29 evening`
    if _is_day(keys[i]) and keys[i + 1 : i + 2] and keys[i + 1] in MONTHS:
        return 2 + any(map(english.is_year, keys[i + 2 : i + 3]))
    if keys[i] not in DAYS:
        return 0
    if statement.words[i][-1] == ",":
        return 1 + _date_length(statement, i + 1)
    following = "".join(keys[i + 1 : i + 2])
    return 2 if following in PARTS_OF_DAY or NUMERIC.fullmatch(following) else 1  # `on Sunday 14/6/2031`


def _date_length(statement: Statement, i: int) -> int:
    """Give the length of `June 29` or `June 29, 2024,` from `i`; 0 where no date stands there."""
    words, keys = statement.words, statement.keys
    if i + 1 >= len(keys) or keys[i] not in MONTHS or not _is_day(keys[i + 1]):
        return 0
    has_year = words[i + 1][-1] == "," and any(map(english.is_year, keys[i + 2 : i + 3]))
    return 3 if has_year else 2


def _is_day(key: str) -> bool:
    """Say whether it is a day of the month, or two: `5`, `5th`, `15-16`."""
    day = key.partition("-")[0]
    if day[-2:] in NTH and day[:-2].isdigit():
        day = day[:-2]  # `July 20th`
    return day.isdigit() and len(day) <= DAY_DIGITS


def _is_bare_day(statement: Statement, i: int) -> bool:
    """Say whether a day without "on" is American for when: `said Friday`, not `Black Friday`."""
    words, keys = statement.words, statement.keys
    if not i or keys[i] not in DAYS or keys[i - 1] == "on":
        return False
    following = words[i + 1] if i + 1 < len(words) else ""
    says = i + 1 < len(words) and keys[i + 1] in english.SAYING
    if i > 1 and words[i - 1].istitle() and words[i - 2].istitle():
        return says or english.ends_in_ed(following) or following in english.PAST  # `Mayor Roe Monday | closed it`
    is_dated = keys[i + 1 : i + 2] != [] and keys[i + 1] in MONTHS  # `the death | Friday, Sept. 8, of`
    if words[i - 1].isupper() and len(words[i - 1]) > 1 and following in TOLD:
        return True  # `told ABC | Monday that`
    return says or (not words[i - 1][0].isupper() and (is_dated or not following[:1].isupper()))
