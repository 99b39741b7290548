"""What a headline leaves out of a sentence without saying anything else.

Each rule takes and gives a statement. The words left out inside a statement to the end are `headlinese`'s; where it
may end early is `clauses`'.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import can_go, ends_in_ed, is_participle
from feedpub.parser.grammar.statement import COMMA, Statement, ending, places
from feedpub.parser.grammar.verbs import main_verb, may_be_verb
from feedpub.parser.titles import fillers, labels, modifiers, names, openings, papers, unclosed
from feedpub.parser.titles.days import without_day
from feedpub.parser.titles.labels import DASHES, LONGEST_HOUSE
from feedpub.parser.titles.openings import CONDITIONS

ADVERBS = frozenset("already also eventually finally later never now officially often once recently reportedly".split())
ADVERBS |= {"still", "today"}
"""What may stand between an aside and the verb."""
PLAIN = 4
"""A subject shorter than this many words has no phrase in it."""
PAIR, LONGEST_ASIDE, LONGEST_OFFICE = 2, 22, 4
NO_OFFICE = english.ARTICLES | english.POSSESSIVES | english.COUNTED
PHRASES, HELPING = english.PREPOSITIONS - {"to"}, english.AUXILIARIES | {"to"}
GOING_ON = frozenset("for from in to with".split()) | english.AUXILIARIES
OPENERS = {"among": "them", "including": "", "rather": "than", "instead": "of", "along": "with", "such": "as"}
"""What opens an aside about examples, or about what is not meant, and its second word."""
STOPS = english.CLAUSE_OPENERS | english.CONJUNCTIONS | {"to"}
SAID = frozenset("announced announces said says".split())
ONE_OF_MANY = frozenset("a an former retired veteran".split())
MEANT = frozenset("committed determined prepared ready willing".split())
"""What one is to do: `said it was | determined | to sell the pier`."""
OWN_ACTS = frozenset("has have will plans plan expects expect intends intend sees see hopes hope wants want".split())


def trimmed(statement: Statement) -> Statement:
    """Leave out what a headline leaves out."""
    for rule in RULES:
        statement = rule(statement)
    return statement


def without_aside(statement: Statement) -> Statement:
    """Leave an aside out: `The brothers — Tom and Jim — won` -> `The brothers won`."""
    if "" not in statement.keys:
        return statement
    dashes = [i for i, word in enumerate(statement.words) if word in DASHES][:2]
    if len(dashes) < PAIR or not can_go(statement.keys[dashes[0] : dashes[1]]):
        return statement
    is_short = 0 < dashes[0] < dashes[1] - 1 <= dashes[0] + LONGEST_ASIDE
    if not is_short:
        return statement
    shorter = statement.without(dashes[0], dashes[1] + 1)
    return _closed(shorter, dashes[0]) if _closes_another(statement, *dashes) else shorter


def _closes_another(statement: Statement, start: int, end: int) -> bool:
    """Say whether the second dash closes an older aside too: `Doe, a nurse in Hull — once in Leeds — | won`."""
    words = statement.words
    commas = ending(words[:start], COMMA)
    is_open = len(commas) == 1 and words[start - 1][-1].isalnum() and end + 1 < len(words)
    return is_open and statement.keys[end + 1] in english.AUXILIARIES


def _closed(statement: Statement, i: int) -> Statement:
    """Give the statement with a comma before the word at `i`."""
    words = statement.words.copy()
    words[i - 1] += ","
    return Statement(words, statement.keys)


def without_interruption(statement: Statement) -> Statement:
    """Leave out what stands between a verb and its helper: `has, for the first time, left`, `to, for once, go`."""
    words, keys = statement.words, statement.keys
    for i in places(keys[:-2], HELPING, 1):
        if keys[i + 1] in PHRASES and keys[i] in english.HAVE and (end := _participle(statement, i + 2)):
            return statement.without(i + 1, end, marked=False)
        if words[i][-1] == "," and words[i][0].islower():
            end = next(
                (j + 1 for j in range(i + 1, min(len(words) - 1, i + LONGEST_HOUSE * 2)) if words[j][-1] == ","), 0
            )
            if end and can_go(keys[i + 1 : end]):
                return statement.without(i + 1, end, marked=False)
    return statement


def _participle(statement: Statement, start: int) -> int:
    """Give the participle that "has" waits for behind a phrase: `has in his own house | denied it`; or 0."""
    for i in range(start, min(len(statement.keys) - 1, start + LONGEST_HOUSE)):
        if statement.words[i - 1][-1] in ",;:" or statement.keys[i] in STOPS:
            return 0
        if ends_in_ed(statement.keys[i]) and statement.keys[i - 1] not in english.ATTRIBUTIVE:
            return i
    return 0


def without_apposition(statement: Statement) -> Statement:
    """Leave an apposition out, but no name of a list: `Jane Doe, who lives in Leeds, won` -> `Jane Doe won`."""
    words, keys = statement.words, statement.keys
    commas = ending(words[:-1], COMMA)
    is_closed = any(keys[i + 1] in ADVERBS or may_be_verb(statement, i + 1) for i in commas)
    is_act = is_closed and is_participle(keys[0]) and keys[1] in english.PREPOSITIONS  # `Hit by it, Roe, 68, sang`
    if not is_closed or is_act or keys[0] in CONDITIONS or keys[0] == "according":
        return statement
    verb = _behind_adverbs(words, main_verb(statement))
    if verb < 1 or words[verb - 1][-1] != ",":
        return statement
    earlier = [i for i in commas if i < verb - 1]
    start = earlier[0] + 1 if earlier else _including(keys, verb)
    is_list = _is_list(statement, earlier, start, verb)
    if is_list and (aside := next((i + 1 for i in earlier[:PAIR] if _opens_aside(statement, i + 1)), 0)):
        is_list, start = False, aside
    if is_list or not _goes(keys, start, verb):
        return statement
    if _is_called(statement, start, verb):
        return statement.without(start, start, marked=False).without(verb, verb, marked=False)
    return statement.without(start, verb, marked=False)


def _is_called(statement: Statement, start: int, verb: int) -> bool:
    """Say whether only the name tells who is meant: `The old coach, | Jane Doe, | said`, `A former Mayor, | Jane`."""
    words, keys = statement.words, statement.keys
    is_name = verb - start < PLAIN and all(word[0].isupper() for word in words[start:verb])
    if not is_name or not english.PREPOSITIONS.isdisjoint(keys[:start]):
        return False
    if words[start - 1][0].islower() and "'s" in " ".join(keys[:start]):
        return True  # `Hull's biggest mill, | Alder, | has`
    is_short = keys[0] == "the" and start < PLAIN and all(word.islower() for word in words[1:start])
    is_one = (keys[0] != "the" and words[start - 1][:-1].islower()) or not ONE_OF_MANY.isdisjoint(keys[:1])
    return keys[start - 1] in modifiers.JOBS and (is_short or is_one) and verb - start in modifiers.FULL_NAME


def without_office_in_list(statement: Statement) -> Statement:
    """Leave out what the first of several is: `Jane Doe, mayor of Hull, her son and a clerk won`; no `the mayor`."""
    words, keys = statement.words, statement.keys
    start = next((i + 1 for i, word in enumerate(words[:LONGEST_HOUSE]) if word[-1] == ","), 0)
    of = keys.index("of", start) if start and "of" in keys[start : start + LONGEST_OFFICE] else start
    is_office = of > start and (keys[of - 1] in english.KIN or keys[of - 1] in modifiers.JOBS)
    if not is_office or not all(word.islower() for word in words[start:of]) or not NO_OFFICE.isdisjoint(keys[start:of]):
        return statement
    end = next((i + 1 for i in range(of, min(len(words), of + LONGEST_ASIDE)) if words[i][-1] == ","), 0)
    verb = main_verb(statement)
    if end < start or end >= verb or "and" not in keys[end:verb] or not can_go(keys[start:end]):
        return statement
    return Statement(words[:start] + words[end:], keys[:start] + keys[end:])


def without_examples(statement: Statement) -> Statement:
    """Leave examples out before what the statement is for: `has a plan, including tolls, to mend the pier`.

    And what it is not: `eating bread at noon, rather than at night, may help`.
    """
    words, keys = statement.words, statement.keys
    if OPENERS.keys().isdisjoint(keys):
        return statement
    for opener, second in OPENERS.items():
        start = keys.index(opener) if opener in keys else 0
        if not start or words[start - 1][-1] != "," or (second and keys[start + 1 : start + 2] != [second]):
            continue
        commas = (i + 1 for i in range(start, min(len(words) - 1, start + LONGEST_ASIDE)) if words[i][-1] == ",")
        end = next((i for i in commas if keys[i] in GOING_ON), 0)
        return statement.without(start, end, marked=False) if end and can_go(keys[start:end]) else statement
    return statement


def without_said_it(statement: Statement) -> Statement:
    """Leave out that one says what one does oneself, unless another side may deny it.

    `Acme said it has bought Ajax` -> `Acme has bought Ajax`; `Acme said its board approved` -> `Acme board approved`.
    """
    keys = statement.keys
    if SAID.isdisjoint(keys[:16]):
        return statement
    said = next(i for i, key in enumerate(keys) if key in SAID)
    subject = said + 1 + (keys[said + 1 : said + 2] == ["that"])
    if not said or subject + 1 >= len(keys) or statement.words[said][-1] == ",":
        return statement
    if not english.CONTESTED.isdisjoint(keys):
        return statement
    is_many = "and" in keys[:said] or (said < PLAIN and keys[said - 1].endswith("s"))
    own = keys[subject] == "it" or (keys[subject] == "they" and is_many)
    act = subject + 1
    if keys[subject] == "its" and keys[said] in {"said", "says"} and names.is_name(statement.words[said - 1]):
        act = main_verb(statement, subject)
        own = act > subject and keys[act] not in english.BE
    start = said - (keys[said - 1] in english.HAVE)  # `has said it will`
    return statement.without(start, subject + 1) if own and _is_act(keys[act : act + 2]) else statement


RULES = (
    names.without_honorific,
    without_aside,
    openings.without_connective,
    *fillers.FIRST,
    labels.without_label,
    without_day,
    without_interruption,
    openings.without_opener,
    without_office_in_list,
    without_apposition,
    *unclosed.RULES,
    without_examples,
    without_said_it,
    papers.with_paper_last,
    names.without_legal_form,
    *fillers.RULES,
)


def _is_act(keys: list[str]) -> bool:
    """Say whether a verb tells what was or is done: `bought`, `plans`, `is buying`; not `is sound`."""
    if keys[0] in english.BE:
        return keys[0] in {"is", "are"} and (keys[-1] in MEANT or keys[-1].endswith("ing"))
    return keys[0] in OWN_ACTS or keys[0] in english.PAST or ends_in_ed(keys[0])


def _including(keys: list[str], verb: int) -> int:
    """Give where `including ...,` opens before the verb; or the verb, which a lone comma stands before."""
    return keys.index("including") if "including" in keys[1:verb] else verb


def _behind_adverbs(words: list[str], verb: int) -> int:
    """Give the verb, or the adverb in front of it behind a comma: `Doe, a nurse, | recently resigned`."""
    first = verb - 1
    return first if first > 1 and words[first - 1][-1] == "," and words[first] in ADVERBS else verb


def _opens_aside(statement: Statement, i: int) -> bool:
    """Say whether what opens here tells of what is before it, so that it is no name of a list: `known for`, `who`."""
    key = statement.keys[i]
    if key in ("who", "which", "whose"):
        return True
    return is_participle(key) and statement.words[i].islower() and statement.keys[i + 1] in english.PREPOSITIONS


def _is_list(statement: Statement, commas: list[int], start: int, verb: int) -> bool:
    """Say whether the commas stand between the names of a list."""
    keys = statement.keys
    is_name = names.is_name(statement.words[start]) and _has_and(keys[max(start, verb - 4) : verb])
    return is_name or any(keys[i + 1] in {"and", "or"} and keys[i + 2] not in {"which", "who"} for i in commas)


def _goes(keys: list[str], start: int, verb: int) -> bool:
    """Say whether an aside can go; a clause with "who" or "which" takes its own doubts along."""
    takes_along = keys[start] in {"which", "who", "whose"} and english.CONDITIONS.isdisjoint(keys[start:verb])
    return takes_along or can_go(keys[start:verb])


def _has_and(keys: list[str]) -> bool:
    return "and" in keys or "or" in keys
