"""Words that say nothing, whatever the statement is about: "as many as" before a number, "in this regard".

What a statement can do without where a title needs the room, `shortening` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement, places, quoted
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.headlinese import SUFFERED

COUNTING = (["a", "total", "of"], ["as", "many", "as"])
SHARES = frozenset("pc pct per percent".split())
REFERRING = frozenset("connection matter regard respect".split())
POINTING = frozenset("that the this".split())
GOING_ON = frozenset("of that to with".split())
"""What tells which matter it is."""
COUNTED_WITHIN = 12
CASES = frozenset("case cases complaint complaints fir firs".split())
SECTIONS = frozenset("section sections".split())
VAGUE = {"parts": frozenset("different many several various".split()), "month": frozenset({"the"})}
PLACED = frozenset("across during for from in".split())
SIGNING = frozenset("sign signed signs".split())
SOME = english.COUNTED | frozenset("one six seven eight nine ten half none".split())
LONGEST_ASIDE = 16
POINTS = frozenset("fact point problem reality result thing trouble truth upshot".split())
"""What one says that something is; not a hope, a fear or an idea, which need not be so."""
EMERGED = frozenset("confirmed emerged revealed".split())
CONNECTIVES = frozenset({"however", "meanwhile"})
EXACTLY = ("after", "before", "since")
IN_LAW = frozenset("and of or read the with".split())


def without_point(statement: Statement) -> Statement:
    """Leave out that it is the point: `The fact is that mills close` -> `mills close`."""
    keys = statement.keys
    emerged = keys.index("that") + 1 if "that" in keys[2:5] else 0
    if keys[:1] == ["it"] and emerged and keys[emerged - 2] in EMERGED:  # `It has emerged that | mills close`
        return statement.without(0, emerged)
    is_point = keys[:1] == ["the"] and keys[2:4] in (["is", "that"], ["remains", "that"]) and keys[1] in POINTS
    return statement.without(0, 4) if is_point and main_verb(statement, 4) > 4 else statement  # noqa: PLR2004


def without_exactness(statement: Statement) -> Statement:
    """Leave out that it was so long ago to the day: `Nine weeks | to the day | after it fell, the pier is shut`."""
    keys = statement.keys
    return statement.without(2, 5) if keys[2:6] in (["to", "the", "day", one] for one in EXACTLY) else statement


def without_however(statement: Statement) -> Statement:
    """Leave out that it is said against something: `The mayor, | however, | left`, `Of nine mills, | however, | two`.

    Behind a phrase that opens the sentence a comma stays.
    """
    words, keys = statement.words, statement.keys
    i = next((i for i in places(keys[:-1], CONNECTIVES, 1) if words[i][-1] == "," == words[i - 1][-1]), 0)
    if not i:
        return statement
    is_opener = keys[0] in english.PREPOSITIONS or keys[0] in english.SUBORDINATORS
    shorter = Statement(words[:i] + words[i + 1 :], keys[:i] + keys[i + 1 :])
    return shorter if is_opener else shorter.without(i, i, marked=False)


def without_counting(statement: Statement) -> Statement:
    """Leave out what opens a count: `A total of 57 mills were sold` -> `57 mills were sold`.

    Not what may be fewer, `As many as 57 mills may close`, `As many as 57 percent`; nor what would leave a number
    alone, `57 were sold`.
    """
    keys = statement.keys
    if keys[:3] not in COUNTING or not "".join(keys[3:4])[:1].isdigit():
        return statement
    is_bare = not "".join(keys[4:5]).isalpha() or keys[4] in english.AUXILIARIES or keys[4] in SHARES
    is_guess = not english.MODALS.isdisjoint(keys[4:COUNTED_WITHIN])
    return statement if is_bare or is_guess else statement.without(0, 3)


def without_reference(statement: Statement) -> Statement:
    """Leave out what only points back: `filed a suit | in this regard`, `will rule | in the matter | on May 5`."""
    keys = statement.keys
    if REFERRING.isdisjoint(keys):
        return statement
    for i in range(2, len(keys) - 2):
        is_back = keys[i] == "in" and keys[i + 1] in POINTING and keys[i + 2] in REFERRING
        if is_back and GOING_ON.isdisjoint(keys[i + 3 : i + 4]) and keys[i - 1] not in english.DANGLING:
            return statement.without(i, i + 3)
    return statement


def without_section(statement: Statement) -> Statement:
    """Leave the number of a law out: `filed a case | under Sections 5 and 7 of the Mills Act | against Roe`."""
    keys = statement.keys
    if SECTIONS.isdisjoint(keys):
        return statement
    start = next((i for i in range(2, len(keys) - 2) if keys[i] == "under" and keys[i + 1] in SECTIONS), 0)
    if not start or keys[start - 1] not in CASES:
        return statement
    end = start + 2
    while end < len(keys) and _is_of_law(statement, end):
        end += 1
    end -= keys[end - 1] in IN_LAW  # `under Section 5 | and a plea`
    return statement.without(start, end)


def without_signing(statement: Statement) -> Statement:
    """Leave out what a signature makes of a bill before what that says: `signed a bill | into law | that bans tar`."""
    keys = statement.keys
    start = next((i for i in range(len(keys) - 2) if keys[i : i + 2] == ["into", "law"]), 0)
    is_told = start > 0 and keys[start + 2] in {"that", "which"} and not SIGNING.isdisjoint(keys[:start])
    return statement.without(start, start + 2, marked=False) if is_told else statement


def without_vagueness(statement: Statement) -> Statement:
    """Leave out in how many parts of a place, and that a month is one: `in | several parts of | Hull`, `in May`."""
    keys = statement.keys
    if VAGUE.keys().isdisjoint(keys):
        return statement
    of = next((i for i in range(3, len(keys) - 1) if keys[i] == "of" and keys[i - 1] in VAGUE), 0)
    start = of - 2
    if not of or keys[start] not in VAGUE[keys[of - 1]] or keys[start - 1] not in PLACED:
        return statement
    return statement.without(start, of + 1) if statement.words[of + 1][0].isupper() else statement


def without_haste(statement: Statement) -> Statement:
    """Leave out that it happened just now: `were | just | arrested`, `has | just | been opened`.

    Not `was just aimed at`, which says that it was no more; nor what somebody is quoted with.
    """
    keys = statement.keys
    if "just" not in keys:
        return statement
    for i in places(keys[:-1], {"just"}, 1):
        is_now = keys[i + 1] in SUFFERED and keys[i - 1] in english.BE
        is_now = is_now or (keys[i - 1] in english.HAVE and (keys[i + 1] == "been" or is_participle(keys[i + 1])))
        if is_now and not quoted(statement.words)[i]:
            return statement.without(i, i + 1)
    return statement


def without_some_of_them(statement: Statement) -> Statement:
    """Leave out what is told of some besides: `Nine men were hurt, | two of them badly, | when a van fell`."""
    words, keys = statement.words, statement.keys
    if "them" not in keys:
        return statement
    for i in places(keys[:-2], SOME, 2):
        if words[i - 1][-1] != "," or keys[i + 1 : i + 3] != ["of", "them"]:
            continue
        end = next((j + 1 for j in range(i + 2, min(len(words) - 1, i + LONGEST_ASIDE)) if words[j][-1] == ","), 0)
        if end and english.can_go(keys[i:end]):
            return statement.without(i, end, marked=False)
    return statement


def without_if_any(statement: Statement) -> Statement:
    """Leave out that there may be none: `told to say what sheds, | if any, | it had sold`."""
    words, keys = statement.words, statement.keys
    start = next((i for i in places(keys[:-2], {"if"}, 1) if keys[i + 1] == "any" and words[i + 1][-1] == ","), 0)
    return statement.without(start, start + 2, marked=False) if start and words[start - 1][-1] == "," else statement


FIRST = (without_point, without_exactness, without_however)
"""Before what opens the sentence is left out."""
RULES = (
    without_haste,
    without_if_any,
    without_some_of_them,
    without_counting,
    without_reference,
    without_section,
    without_signing,
    without_vagueness,
)


def _is_of_law(statement: Statement, i: int) -> bool:
    """Say whether a word goes on with a law's number and name: `5(a) | and | 7 | of | the | Mills | Act`."""
    if statement.words[i - 1][-1] in ",;:" and not statement.keys[i][:1].isdigit():
        return False
    return statement.keys[i] in IN_LAW or statement.words[i][0].isdigit() or statement.words[i][0].isupper()
