"""Can this word be a finite verb? Told by closed classes, endings and neighbours.

Which of the words that can is the verb of its clause, `verbs` says.
"""

from feedpub.parser.grammar import english, presents
from feedpub.parser.grammar.statement import Statement

ADVERBS = frozenset(
    "also recently again once now then still already soon just never ever even often always later first".split()
)
NOT_FINITE_AFTER = english.ATTRIBUTIVE | english.MODALS
OBJECTS = english.ARTICLES | english.PRONOUNS | frozenset("to that on up out down into from".split())
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
GO_ON = frozenset("appear begin continue go seek seem".split())
"""Before "to" these are presents of many, whatever stands before them: `Readers across the land | continue to`."""
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
SUBJECTS = frozenset("he she they it".split())
STRANDED_BEHIND = 3
"""So many words at least stand before such a preposition: `bus | they were riding | in`."""
PEOPLE = frozenset("children couple family men pair people police staff women".split())
TELLING, PHRASE_WITHIN = frozenset("at by due from in of on".split()), 6
ACT_WITHIN = 8
AWAY = frozenset({"abroad", "overseas"})
"""What ends a clause that tells of many: `nurses who were hired | abroad | face`."""
TIMES = frozenset("days hours minutes months seconds weeks years".split())
MEANING = frozenset("aims intends plans proposes".split())
"""Behind any name and before "to", presents of what one will do."""
ASKING, ASKED_WITHIN = english.CONTROL | frozenset("helps let lets made make makes making see sees saw".split()), 4
NOT_MANY = TIMES | frozenset(
    "accusations allegations arguments assertions beliefs claims complaints concerns conditions doubts estimates fears "
    "findings grounds hopes indications indicates jitters posts reports rumors rumours shows signs statements "
    "suggestions suspicions terms theories threats views warnings worries".split()
)
"""Behind these "that" opens what they say, or when."""
BEHIND_BARE = english.PREPOSITIONS | english.ARTICLES | english.POSSESSIVES | {"to"}
"""What follows a verb: `firms that fail | to pay`, `shops that sell | the eels`."""
BEHIND_NOUN = english.PREPOSITIONS | english.AUXILIARIES | english.CONJUNCTIONS | english.CLAUSE_OPENERS | {""}
POINTING = frozenset(
    {("amounts", "to"), ("leads", "to"), ("points", "to"), ("belongs", "to"), ("hinges", "on"), ("stems", "from")}
)
"""Hardly ever is the first of these a noun, also behind a noun of many: `A drop in sales | points to a loss`."""
MULTIPLIED = frozenset("doubled halved quadrupled trebled tripled".split())
"""Before these "more than" is of the verb: `Sales | more than doubled`."""
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
    if not i or is_told or not (first.islower() or first in english.QUOTES):
        return False
    if statement.keys[i - 1] in BEHIND_THESE:
        return not key.endswith("ly") and key not in ADVERBS and _may_be_done(statement, i)
    if not english.may_be_finite(key):
        return key in presents.PLURAL_PRESENT and _is_plural_present(statement, i)
    back = i - 1
    while back > 0 and (statement.keys[back] in ADVERBS or statement.keys[back].endswith("ly")):
        back -= 1
    is_month = back > 0 and statement.words[back][:3] == "May"  # `which has fallen since May, | rose`
    # `the Group of Five | ended its talks`
    is_name = back > 1 and statement.keys[back] in NUMBERS and statement.words[back][0].isupper()
    return is_month or is_name or statement.keys[back] not in NOT_FINITE_AFTER or is_stranded(statement.keys, back)


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


def _is_plural_present(statement: Statement, i: int) -> bool:
    """Say whether its neighbours make a bare verb the present of many: `records reveal that`, `rules create a`."""
    before, following = statement.keys[i - 1], statement.keys[i + 1 : i + 2]
    if statement.keys[i] in GO_ON and following == ["to"]:
        return before not in NOT_FINITE_AFTER and before != "to"
    if before in NOT_FINITE_AFTER or before in english.CONJUNCTIONS or before == "to":
        return False
    if not following or before.endswith(("ss", "us", "'s")):  # `the mayor's | claim that`
        return False
    if statement.words[i - 1][-1] == "," and (first := _behind_aside(statement, i)):
        return any(key[-1:] == "s" for key in statement.keys[:first]) and _is_no_noun(statement.keys, i)
    is_away = before in AWAY and following[0] not in english.PREPOSITIONS
    if is_away or (statement.keys[i] == "say" and following[0] in SUBJECTS):
        return True  # `Parents of a child in day care | say they`
    noun = statement.keys[i - 2] if i > 1 and before in ADVERBS else before  # `Clerks still | expect rain`
    are_two = statement.words[i - 1][0].isupper() and "and" in statement.keys[max(0, i - PHRASE_WITHIN) : i - 1]
    is_plural = (
        are_two
        or noun.endswith(("s", "men"))
        or noun in PEOPLE
        or _are_told_of(statement, i)
        or _are_heads(statement, i)
    )
    has_object = following[0] in OBJECTS or following[0] in english.COUNTED or following[0][:1].isdigit()
    return following[0] == "that" or (
        is_plural and (has_object or following[0][-3:] == "ing" or _is_no_noun(statement.keys, i))
    )


def _are_heads(statement: Statement, i: int) -> bool:
    """Say whether the subject is of many before its first phrase: `Results of tests by a mill | show eels can`."""
    keys = statement.keys
    first = next((j for j in range(1, i) if keys[j] in english.PREPOSITIONS), 0)
    head = keys[first - 1]
    is_first = first > 0 and keys[first] != "to" and statement.words[i - 1][-1] != ","
    return is_first and head[-1:] == "s" and head[-2:] not in {"ss", "us", "'s"} and _is_no_noun(keys, i)


def _behind_aside(statement: Statement, i: int) -> int:
    """Give where an aside opened that a comma closes before the word: `The clerks, | many old, | expect`; or 0."""
    return next((j + 1 for j in range(i - 2, 0, -1) if statement.words[j][-1] == ","), 0)


def _is_no_noun(keys: list[str], i: int) -> bool:
    """Say whether only a verb looks so, and none asks for it: `Clerks | expect rain`; not `helps clerks | keep it`.

    Or whether what follows tells it from a noun: `Clerks | face fines`; not `the clerks' sales | plan failed`.
    """
    is_seldom = keys[i] in presents.SELDOM_NOUNS and keys[i + 1] not in BEHIND_NOUN
    is_verb = keys[i] in presents.NO_NOUNS or (is_seldom and not english.may_be_finite(keys[i + 1]))
    return is_verb and ASKING.isdisjoint(keys[max(0, i - ASKED_WITHIN) : i])


def _are_told_of(statement: Statement, i: int) -> bool:
    """Say whether the subject is many, told from others by a phrase: `rules in the old port | create a`."""
    start = next((j for j in range(i - 2, max(0, i - PHRASE_WITHIN), -1) if statement.keys[j] in TELLING), 0)
    are_many = statement.keys[start - 1] in PEOPLE or statement.keys[start - 1][-1:] == "s"
    if start == 1:
        return statement.keys[0][-1:] == "s"  # `Voters in Hull | head to the polls`
    return start > 1 and (are_many or statement.keys[start - 2][-1:] == "s")


def may_be_present(statement: Statement, i: int) -> bool:
    """Say whether a word in -s that is in no list can be a verb: `A barrel sits on a pallet`."""
    words, keys = statement.words, statement.keys
    word, previous = words[i], keys[i - 1]
    is_form = word[-1] == "s" and word.islower() and word.isalpha() and len(word) >= SHORTEST_PRESENT
    if not is_form or word[-2] in "sui" or i + 1 == len(words) or word in TIMES or word[-3:] == "ies":
        return False  # `Media | companies that fail`
    if words[i - 1][-1] == "," or word in MEANING:
        is_late = words[i - 1][-1] == "," and _behind_aside(statement, i) > 0
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


def is_done_by_many(keys: list[str], i: int) -> bool:
    """Say whether a bare verb follows a pronoun for many: `fish that | migrate to Hull`.

    Not `fears that rain in`, nor `the days that rain in`.
    """
    noun = keys[i - 1]
    are_many = noun[-1:] == "s" and noun[-2:] not in {"ss", "us", "'s"} and noun not in NOT_MANY
    return are_many and keys[i + 2 : i + 3] != [] and keys[i + 2] in BEHIND_BARE and noun not in presents.PRESENT


def is_behind_act(statement: Statement, i: int) -> bool:
    """Say whether an act opens at `i`, and a verb behind its comma: `accused of pushing Doe, | hurting her, denied`."""
    words, keys = statement.words, statement.keys
    if "".join(keys[i : i + 1])[-3:] != "ing":
        return False
    end = next((j + 1 for j in range(i, min(len(words) - 1, i + ACT_WITHIN)) if words[j][-1] == ","), 0)
    return end > 0 and is_finite(statement, end) and keys[end] not in english.PROMISING
