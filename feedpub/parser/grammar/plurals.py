"""Is a bare verb the present of many? `Clerks | expect rain`, `records | reveal that`; not `the sales | plan`.

Told by who stands before it and what follows; whether any word is a verb, `finite` says.
"""

from feedpub.parser.grammar import english, presents
from feedpub.parser.grammar.english import ends_in_ed
from feedpub.parser.grammar.statement import Statement

ADVERBS = frozenset(
    "also recently again once now then still already soon just never ever even often always later first".split()
)
NOT_FINITE_AFTER = english.ATTRIBUTIVE | english.MODALS | english.CONTRACTED
OBJECTS = english.ARTICLES | english.PRONOUNS | frozenset("to that on up out down into from".split())
GO_ON = frozenset("appear begin continue go seek seem".split())
"""Before "to" these are presents of many, whatever stands before them: `Readers across the land | continue to`."""
SUBJECTS = frozenset("he she they it".split())
PEOPLE = frozenset("children couple family men pair people police staff women".split())
TELLING, PHRASE_WITHIN = frozenset("at by due from in of on".split()), 6
AWAY = frozenset({"abroad", "overseas"})
"""What ends a clause that tells of many: `nurses who were hired | abroad | face`."""
TIMES = frozenset("days hours minutes months seconds weeks years".split())
ASKING, ASKED_WITHIN = english.CONTROL | frozenset("helps let lets made make makes making see sees saw".split()), 4
NOT_MANY = TIMES | frozenset(
    "accusations allegations arguments assertions beliefs claims complaints concerns conditions doubts estimates fears "
    "findings grounds hopes indications indicates jitters posts reports rumors rumours shows signs statements "
    "suggestions suspicions terms theories threats views warnings worries".split()
)
"""Behind these "that" opens what they say, or when."""
ACTS = frozenset(
    {("date", "back"), ("fall", "ill"), ("fall", "into"), ("fall", "short"), ("live", "in"), ("range", "from")}
)
"""Before the second the first is no noun: `Fans | fall into two groups`."""
BEHIND_BARE = english.PREPOSITIONS | english.ARTICLES | english.POSSESSIVES | {"to"}
"""What follows a verb: `firms that fail | to pay`, `shops that sell | the eels`."""
BEHIND_NOUN = english.PREPOSITIONS | english.AUXILIARIES | english.CONJUNCTIONS | english.CLAUSE_OPENERS | {""}


def is_plural_present(statement: Statement, i: int) -> bool:
    """Say whether its neighbours make a bare verb the present of many: `records reveal that`, `rules create a`."""
    before, following = statement.keys[i - 1], statement.keys[i + 1 : i + 2]
    if statement.keys[i] in GO_ON and following == ["to"]:
        return before not in NOT_FINITE_AFTER and before != "to"
    if before in NOT_FINITE_AFTER or before in english.CONJUNCTIONS or before == "to":
        return False
    if not following or before.endswith(("ss", "us", "'s")):  # `the mayor's | claim that`
        return False
    if statement.words[i - 1][-1] == "," and (first := behind_aside(statement, i)):
        return any(key[-1:] == "s" for key in statement.keys[:first]) and _is_no_noun(statement.keys, i)
    is_away = before in AWAY and following[0] not in english.PREPOSITIONS
    if is_away or (statement.keys[i] == "say" and following[0] in SUBJECTS):
        return True  # `Parents of a child in day care | say they`
    noun = statement.keys[i - 2] if i > 1 and before in ADVERBS else before  # `Clerks still | expect rain`
    are_two = statement.words[i - 1][0].isupper() and "and" in statement.keys[max(0, i - PHRASE_WITHIN) : i - 1]
    # `A clerk and her brother | face fines`
    are_two = are_two or (statement.keys[i - 3 : i - 2] == ["and"] and statement.keys[i - 2] in english.POSSESSIVES)
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
    is_told = (
        first > 1
        and (head[-3:] == "ing" or (ends_in_ed(head) and keys[first] != "to"))
        and statement.words[first - 2].isalpha()
    )
    head = keys[first - 2] if is_told else head  # `Passengers travelling to Skye | face at least a week`
    is_first = first > 0 and (is_told or keys[first] != "to") and statement.words[i - 1][-1] != ","
    are_many = head in PEOPLE or (head[-1:] == "s" and head[-2:] not in {"ss", "us", "'s"})
    return is_first and are_many and _is_no_noun(keys, i)


def behind_aside(statement: Statement, i: int) -> int:
    """Give where an aside opened that a comma closes before the word: `The clerks, | many old, | expect`; or 0."""
    return next((j + 1 for j in range(i - 2, 0, -1) if statement.words[j][-1] == ","), 0)


def _is_no_noun(keys: list[str], i: int) -> bool:
    """Say whether only a verb looks so, and none asks for it: `Clerks | expect rain`; not `helps clerks | keep it`.

    Or whether what follows tells it from a noun: `Clerks | face fines`; not `the clerks' sales | plan failed`.
    """
    is_amount = keys[i + 1] == "at" and "".join(keys[i + 2 : i + 3]) in english.LEAST
    is_seldom = keys[i] in presents.SELDOM_NOUNS and (is_amount or keys[i + 1] not in BEHIND_NOUN)
    is_verb = (
        keys[i] in presents.NO_NOUNS
        or (keys[i], keys[i + 1]) in ACTS
        or (is_seldom and not english.may_be_finite(keys[i + 1]))
    )
    return is_verb and ASKING.isdisjoint(keys[max(0, i - ASKED_WITHIN) : i])


def _are_told_of(statement: Statement, i: int) -> bool:
    """Say whether the subject is many, told from others by a phrase: `rules in the old port | create a`."""
    start = next((j for j in range(i - 2, max(0, i - PHRASE_WITHIN), -1) if statement.keys[j] in TELLING), 0)
    are_many = statement.keys[start - 1] in PEOPLE or statement.keys[start - 1][-1:] == "s"
    if start == 1:
        return statement.keys[0][-1:] == "s"  # `Voters in Hull | head to the polls`
    return start > 1 and (are_many or statement.keys[start - 2][-1:] == "s")


def is_done_by_many(keys: list[str], i: int) -> bool:
    """Say whether a bare verb follows a pronoun for many: `fish that | migrate to Hull`.

    Not `fears that rain in`, nor `the days that rain in`.
    """
    noun = keys[i - 1]
    are_many = noun[-1:] == "s" and noun[-2:] not in {"ss", "us", "'s"} and noun not in NOT_MANY
    return are_many and keys[i + 2 : i + 3] != [] and keys[i + 2] in BEHIND_BARE and noun not in presents.PRESENT
