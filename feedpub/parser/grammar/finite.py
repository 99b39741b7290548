"""Can this word be a finite verb? Told by closed classes, endings and neighbours.

Which of the words that can is the verb of its clause, `verbs` says.
"""

from feedpub.parser.grammar import english, presents
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.plurals import (
    ADVERBS,
    BEHIND_NOUN,
    NOT_FINITE_AFTER,
    OBJECTS,
    SUBJECTS,
    TIMES,
    behind_aside,
    is_plural_present,
)
from feedpub.parser.grammar.statement import Statement

HELPING = english.AUXILIARIES | {"be"}
FORMS = HELPING | english.PAST | presents.PRESENT | presents.PLURAL_PRESENT
MANY = frozenset("they we i you".split())
BEHIND_THESE = MANY | {"longer"}
"""Behind these any word is a verb, unless it is an adverb."""
ONE = frozenset("he she it".split())
"""Behind these a word in -s is one."""
BEFORE_VERBS = BEHIND_THESE | ONE
BEFORE_IT = english.RELATIVES | english.SUBORDINATORS | english.SAYING | english.THINKING | {"and", "but"}
"""Behind these "it" does something: `says | it sells eels`; not `gave | it wings`."""
HELPED_WITHIN = 2
WISHING, WISHED_WITHIN = (
    frozenset(
        "asked asks demand demanded demands insisted insists order ordered orders propose proposed proposes "
        "recommend recommended recommends request requested requests suggest suggested suggests urged".split()
    ),
    14,
)
"""Behind these "be" is finite: `demanded that the pier | be closed`."""
NUMBERS = frozenset("two three four five".split())
SECURED = frozenset({"preferred", "subordinated"})
SECURITIES = frozenset("bonds debentures notes partnership share shares stock".split())
"""Before these no one prefers them: `bought its | preferred | stock`."""
STRANDED_BEHIND = 3
"""So many words at least stand before such a preposition: `bus | they were riding | in`."""
ACT_WITHIN = 8
MEANING = frozenset("aims intends plans proposes".split())
"""Behind any name and before "to", presents of what one will do."""
POINTING = frozenset(
    {("amounts", "to"), ("leads", "to"), ("points", "to"), ("belongs", "to"), ("hinges", "on"), ("stems", "from")}
)
"""Hardly ever is the first of these a noun, also behind a noun of many: `A drop in sales | points to a loss`."""
MULTIPLIED = frozenset("doubled halved quadrupled trebled tripled".split())
"""Before these "more than" is of the verb: `Sales | more than doubled`."""
OWNED = english.ARTICLES | english.POSSESSIVES
"""Before these one bases something on another: `based | her claim on it`; not `a salt | based soap will`."""
SHORTEST_PRESENT = len("sits")


def is_finite(statement: Statement, i: int) -> bool:
    """Say whether the word can be a verb that its subject stands before."""
    key = statement.keys[i]
    if key not in FORMS and key[-2:] != "ed" and statement.keys[i - 1] not in BEHIND_THESE:
        is_more = key == "more" and not MULTIPLIED.isdisjoint(statement.keys[i + 2 : i + 3])
        return is_more or (statement.keys[i - 1] in ONE and _is_done_by_one(statement, i))  # the quick look
    if key in HELPING:
        return _is_helping(statement, i)
    first = statement.words[i][0]
    is_told = key in SECURED and not SECURITIES.isdisjoint(statement.keys[i + 1 : i + 2])
    is_noun = statement.keys[i : i + 2] == ["hopes", "of"]
    is_told = is_told or (key == "based" and statement.keys[i + 1 : i + 2] != [] and statement.keys[i + 1] not in OWNED)
    if not i or is_told or is_noun or not (first.islower() or first in english.QUOTES):
        return False
    if statement.keys[i - 1] in BEHIND_THESE:
        return not key.endswith("ly") and key not in ADVERBS and _may_be_done(statement, i)
    if not english.may_be_finite(key):
        return key in presents.PLURAL_PRESENT and is_plural_present(statement, i)
    back = i - 1
    while back > 0 and (statement.keys[back] in ADVERBS or statement.keys[back].endswith("ly")):
        back -= 1
    is_month = back > 0 and statement.words[back][:3] == "May"  # `which has fallen since May, | rose`
    # `the Group of Five | ended its talks`
    is_name = back > 1 and statement.keys[back] in NUMBERS and statement.words[back][0].isupper()
    is_parted = statement.keys[back] == "so" and statement.words[back][-1] == ","  # `who fell in doing so, | died`
    is_free = is_parted or statement.keys[back] not in NOT_FINITE_AFTER
    return is_month or is_name or is_free or is_stranded(statement.keys, back)


def is_stranded(keys: list[str], i: int) -> bool:
    """Say whether a preposition ends a clause without its relative: `the bus they were riding | in | overturned`."""
    is_clause = STRANDED_BEHIND < i < len(keys) - 1 and keys[i - 3] in SUBJECTS and keys[i - 2] in english.BE
    return is_clause and keys[i] in english.PREPOSITIONS and keys[i - 1][-3:] == "ing"


def _is_helping(statement: Statement, i: int) -> bool:
    """Say whether an auxiliary opens its group: `It | has been sold`; not `to | have`, `would | have`."""
    key = statement.keys[i]
    if key == "be":
        return _is_wished(statement.keys, i)
    is_none = key == "had" and i > 0 and statement.keys[i - 1] in english.HAVE  # `a town that has | had no rain is`
    is_none = is_none or statement.keys[i - 1] == "to" or statement.words[i][:3] == "May"
    is_none = is_none or (i > 0 and key == "that's")
    return not is_none and not (key == "have" and _is_helped(statement, i))


def _is_wished(keys: list[str], i: int) -> bool:
    """Say whether "be" is what somebody wants: `demanded that the pier | be closed`; not `that it should | be`."""
    that = next((j for j in range(i - 2, max(0, i - WISHED_WITHIN), -1) if keys[j] == "that"), 0)
    is_free = that > 0 and english.MODALS.isdisjoint(keys[that:i]) and keys[i - 1] not in {"to", "not"}
    return is_free and keys[that - 1] in WISHING


def _is_done_by_one(statement: Statement, i: int) -> bool:
    """Say whether a word in -s tells what somebody does: `claims that he | owns a mill`, `if it | sells`."""
    keys, word = statement.keys, statement.words[i]
    is_present = keys[i][-1:] == "s" and keys[i][-2:-1] not in {"s", "u", "i", "'"} and word.islower()
    return is_present and i > 0 and (keys[i - 1] != "it" or i == 1 or keys[i - 2] in BEFORE_IT)


def _may_be_done(statement: Statement, i: int) -> bool:
    """Say whether "longer" leaves the word a verb: `Clerks no longer | accept coins`; not `is no longer | safe`."""
    keys = statement.keys
    if keys[i - 1] != "longer":
        return True
    is_bare = i > 2 and keys[i - 2] == "no" and keys[i - 3] not in english.AUXILIARIES  # noqa: PLR2004
    return is_bare and keys[i] not in NOT_FINITE_AFTER and keys[i][-3:] != "ing"


def _is_helped(statement: Statement, i: int) -> bool:
    """Say whether a modal stands before "have": `a rule that would | have closed it`; not `held in May | have`."""
    return not english.MODALS.isdisjoint(statement.words[max(0, i - HELPED_WITHIN) : i])


def may_be_present(statement: Statement, i: int) -> bool:
    """Say whether a word in -s that is in no list can be a verb: `A barrel sits on a pallet`."""
    words, keys = statement.words, statement.keys
    word, previous = words[i], keys[i - 1]
    is_form = word[-1] == "s" and word.islower() and word.isalpha() and len(word) >= SHORTEST_PRESENT
    if not is_form or word[-2] in "sui" or i + 1 == len(words) or word in TIMES or word[-3:] == "ies":
        return False  # `Media | companies that fail`
    if words[i - 1][-1] == "," or word in MEANING:
        is_late = words[i - 1][-1] == "," and behind_aside(statement, i) > 0
        if word in MEANING and keys[i + 1] == "to" and (words[i - 1][0].isupper() or is_late):
            return previous not in english.CONJUNCTIONS  # `Alder Mills | plans to sell it`
        if is_late and word in presents.LIKELY_PRESENT:
            return keys[i + 1] not in BEHIND_NOUN
    is_one = keys[i - 2 : i] == ["united", "states"]
    if previous in english.ATTRIBUTIVE or previous in english.CONJUNCTIONS or (previous[-1:] == "s" and not is_one):
        return previous[-1:] == "s" and (word, keys[i + 1]) in POINTING and previous not in english.DANGLING
    if word in presents.LIKELY_PRESENT:
        return keys[i + 1] != "of" and not is_finite(statement, i + 1)
    return (
        keys[i + 1] in OBJECTS
        or keys[i + 1] in english.COUNTED
        or keys[i + 1].isdigit()
        or keys[i + 1].endswith("ly")
        or (words[i + 1][0].isupper() and words[i - 1][0].isupper())
    )


def is_behind_act(statement: Statement, i: int) -> bool:
    """Say whether an act opens at `i`, and a verb behind its comma: `accused of pushing Doe, | hurting her, denied`."""
    words, keys = statement.words, statement.keys
    if "".join(keys[i : i + 1])[-3:] != "ing":
        return False
    end = next((j + 1 for j in range(i, min(len(words) - 1, i + ACT_WITHIN)) if words[j][-1] == ","), 0)
    # `, leaving roads, | closed shops and tar`
    is_list = is_participle(keys[end]) and keys[end + 2 : end + 3] == ["and"]
    return end > 0 and not is_list and is_finite(statement, end) and keys[end] not in english.PROMISING
