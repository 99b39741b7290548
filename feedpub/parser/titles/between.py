"""What stands between words that belong together, where a title needs the room: `plans | by Acme | to sell the pier`.

When it goes, and at what cost, `shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.following import SINCE
from feedpub.parser.grammar.statement import COMMA, Statement, ending, places
from feedpub.parser.titles import nouns
from feedpub.parser.titles.modifiers import FULL_NAME, NOTHING, Span

ASIDES, LONGEST_ROLE = frozenset("a an the who which whose".split()), 5
WHOSE = frozenset("among at between by from in of".split())
PROMISED_WITHIN, ASIDE_WITHIN = 8, 7
WITH = frozenset("for from in on with".split())
TALKS = frozenset("business dialogue negotiations talks ties trade".split())
"""These can do without with whom they are."""
REASONS = frozenset("ground grounds reason reasons".split())
LIMITS = frozenset({"if", "unless", "until"})
UNKNOWN, FURTHER = frozenset("unidentified unknown unnamed".split()), frozenset("after for in over under".split())
YEARS = frozenset("decades months weeks years".split())
GOING_ON = WHOSE | LIMITS | {"that", "whether"}
LATELY, SPANS = frozenset({"last", "next", "this"}), frozenset({"week", "weekend", "month"})
TIMED = (
    english.PREPOSITIONS | english.ARTICLES | english.CONJUNCTIONS | english.POSSESSIVES | {"early", "late", "later"}
)
"""Behind these a week is part of more: `from | last week`, `early | this month`."""


def promised(statement: Statement, verb: int) -> Span:
    """Find whose plan it is before what is planned: `stalled plans | by Acme | to sell the pier`."""
    keys = statement.keys
    if "to" not in keys:
        return NOTHING  # the quick look
    behind = verbs.group_end(statement, verb) + 2
    for i in places(keys[:-2], WHOSE, 1):
        if verb < i < behind or not _is_promise(statement, i - 1):
            continue
        last = min(len(keys), i + PROMISED_WITHIN) if i > verb else verb
        end = next((j for j in range(i + 2, last) if keys[j] == "to"), 0)
        if end and verbs.is_infinitive(statement, end) and _is_phrase(statement, i, end):
            return i, end
    return NOTHING


def aside(statement: Statement, verb: int) -> Span:
    """Find what stands between commas before the object: `revealed, | there and then, | her list of mills`.

    Or just when it was, `arrested two men | last week | in connection with a theft`, or against whom nobody knows.
    """
    asides = (find(statement, verb) for find in (_marked, _before_plan, _over_years, _lately, _nobody))
    return next((span for span in asides if span != NOTHING), NOTHING)


def apposition(statement: Statement, verb: int) -> Span:
    """Find one behind the verb: `named Jane Roe, | who ran the campaign, | as its head`."""
    words, keys = statement.words, statement.keys
    for i in [comma + 1 for comma in ending(words[:-3], COMMA, verb + 1)]:
        if keys[i] in ASIDES or words[i][0].isupper():
            end = next((j + 1 for j in range(i, len(words) - 1) if words[j][-1] in ",;:"), 0)
            goes_on = end and (
                finite.is_finite(statement, end)
                or (keys[i] in ASIDES and keys[end] in english.PREPOSITIONS)
                or _is_name_of_one(statement, verb, i, end)
                or (keys[end] == "to" and verbs.is_infinitive(statement, end))
            )
            if goes_on and english.HEDGES.isdisjoint(keys[i:end]) and keys[end - 1] not in english.SAYING:
                return i, end
    return NOTHING


def _is_name_of_one(statement: Statement, verb: int, start: int, end: int) -> bool:
    """Say whether only a name is told, of one that a phrase follows: `held a clerk, | Jane Roe, | over a theft`."""
    words, keys = statement.words, statement.keys
    is_name = end - start in FULL_NAME and all(word[0].isupper() for word in words[start:end])
    role = keys[max(verb + 1, start - LONGEST_ROLE) : start]
    is_one = not english.ARTICLES.isdisjoint(role) and words[start - 1].islower()
    return is_name and is_one and keys[end] in english.PREPOSITIONS


def _nobody(statement: Statement, verb: int) -> Span:
    """Find that nobody is known for it: `opened a case | against unknown persons | after`."""
    keys = statement.keys
    for i in places(keys[:-3], {"against"}, verb + 2):
        if keys[i + 1] in UNKNOWN and statement.words[i + 2][-1] not in ",;:" and keys[i + 3] in FURTHER:
            return i, i + 3
    return NOTHING


def _lately(statement: Statement, verb: int) -> Span:
    """Find a week or a month, if more follows: `fell | last month`, `in the last week | of May` are more than that."""
    keys = statement.keys
    for i in places(keys[:-3], LATELY, verb + 2):
        is_free = keys[i - 1] not in TIMED and statement.words[i + 1][-1] != ","
        if keys[i + 1] in SPANS and is_free and keys[i + 2] in GOING_ON:
            return i, i + 2
    return NOTHING


def _marked(statement: Statement, verb: int) -> Span:
    words, keys = statement.words, statement.keys
    for i in ending(words[:-2], COMMA, verb):
        if not finite.is_finite(statement, i):
            continue
        end = next((j + 1 for j in range(i + 1, min(len(words) - 1, i + ASIDE_WITHIN)) if words[j][-1] == ","), 0)
        is_object = end and (keys[end] in english.ARTICLES or keys[end] in english.POSSESSIVES)
        if is_object and _is_plain(statement, i, end):
            return i + 1, end
    return NOTHING


def _over_years(statement: Statement, verb: int) -> Span:
    """Find how long it takes before what it is for: `will spend nine crowns | over three years | to mend the pier`."""
    keys = statement.keys
    for i in places(keys[:-4], {"over"}, verb + 2):
        is_span = keys[i + 2] in YEARS and keys[i + 3] == "to" and verbs.is_infinitive(statement, i + 3)
        if is_span and statement.words[i + 2].isalpha():
            return i, i + 3
    return NOTHING


def _before_plan(statement: Statement, verb: int) -> Span:
    """Find what parts a plan from what is planned: `has no plan, | at least for now, | to sell the pier`."""
    for i in ending(statement.words[:-2], COMMA, verb):
        end = nouns.planned_behind(statement, i + 1)
        if end and _is_plain(statement, i, end):
            return i + 1, end
    return NOTHING


def _is_promise(statement: Statement, i: int) -> bool:
    is_noun = statement.keys[i - 1] != "to" and statement.words[i].islower()
    return is_noun and nouns.is_promise(statement.keys[i])


def _is_phrase(statement: Statement, start: int, end: int) -> bool:
    """Say whether nothing opens or is doubted in a phrase, and its noun says something."""
    if any(word[-1] in ",;:" for word in statement.words[start:end]):
        return False
    return _is_plain(statement, start, end) and not nouns.is_hollow(statement.keys[end - 1])


def _is_plain(statement: Statement, start: int, end: int) -> bool:
    """Say whether no clause opens behind the word at `start`, and nothing is denied or doubted."""
    inside = statement.keys[start + 1 : end]
    is_plain = english.CLAUSE_OPENERS.isdisjoint(inside) and english.NEGATIONS.isdisjoint(inside)
    is_sure = is_plain and english.HEDGES.isdisjoint(inside)
    return is_sure and not any(finite.is_finite(statement, i) for i in range(start + 1, end))


def limited(statement: Statement, verb: int) -> Span:
    """Find what tells of an object before the limit of what is said: `will not free men | held in Hull | until May`.

    Or with whom: `will not resume talks | with Hull | unless it pays`.
    """
    keys = statement.keys
    end = next((i for i in range(verb + 3, len(keys)) if keys[i] in LIMITS), 0)
    if not end or not statement.words[end - 1][-1].isalnum():
        return NOTHING
    for i in range(verbs.group_end(statement, verb) + 3, end - 1):
        if keys[i] in english.CLAUSE_OPENERS or keys[i] in SINCE:
            return NOTHING
        is_told = statement.words[i - 1].islower() and keys[i - 1] not in english.DANGLING
        is_half = (nouns.is_promise(keys[i - 1]) or nouns.is_hollow(keys[i - 1])) and keys[i - 1] not in TALKS
        is_half = is_half or keys[i - 1] in REASONS
        is_told = is_told and (
            (keys[i] in WITH and not is_half and not (keys[i] == "of" and keys[i - 1] in english.PARTS))
            or (is_participle(keys[i]) and keys[i + 1] in english.PREPOSITIONS)
        )
        if is_told and _is_plain(statement, i, end):
            return i, end
    return NOTHING
