"""What a statement can do without when it is too long for a title, cheapest first.

What goes is a clause or phrase that tells its subject from others, or where it was; single words are `modifiers`' to
name. What every headline leaves out is `trimming`'s.
"""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from feedpub.parser import english, finite, modifiers, verbs
from feedpub.parser.english import ends_in_ed
from feedpub.parser.modifiers import NOTHING, Span
from feedpub.parser.statement import Statement

PLACES = frozenset("in across at near from over along around inside outside throughout on".split())
LOOSE = frozenset("in at near during inside outside across throughout".split())
"""What opens a phrase that only tells where or when."""
LONGEST_PHRASE = 7
NAME_WITHIN = 5
REACH = 90
"""In so many letters: what stands farther on is not in the title anyway."""
KIN = frozenset(
    "body brother child children dad daughter death driver families family father head husband leader member mother "
    "mum owner parents part phase rate round season session sister son stage version victim wife widow".split()
)
"""Nouns that are somebody's: `the family | of a driver` is not just any family."""
CONTENT = frozenset("accusation allegation belief claim charge evidence fact fear hope idea news report rumour".split())
"""Nouns that a clause with "that" tells what they are of."""
NOT_GERUNDS = frozenset("being during including morning evening nothing something anything everything meeting".split())


def shortened(statement: Statement, verb: int) -> tuple[Statement, int, float]:
    """Give the statement without one part, the place of its verb, and what that costs; the same where it has none."""
    reach = bisect_right(list(accumulate(map(len, statement.words))), REACH)
    for rule, cost in RULES:
        start, end = rule(statement, verb)
        if end and start < reach:
            place = verb - (end - start if start < verb else 0)
            return _without(statement, start, end, place), place, cost
    return statement, verb, 0.0


def _without(statement: Statement, start: int, end: int, verb: int) -> Statement:
    """Give the statement without the words, nor the comma that closed a name: `The minister, | Jane Roe, left`."""
    shorter = statement.without(start, end)
    commas = sum(word[-1] == "," for word in shorter.words[:verb])
    is_lone = commas == 1 and (not start or end > start == verb)
    return shorter.without(verb, verb, marked=False) if is_lone else shorter


def _clause(statement: Statement, verb: int) -> Span:
    """Find a clause in the subject: `The van | carrying cash | was found`, `A man | who lives in Hull | left`."""
    if _is_marked(statement, verb):
        return _unclosed(statement, verb)
    for i in range(2, verb):
        if _opens_attribute_clause(statement, i, verb) and _is_sure(statement, i, verb):
            return i, verb
    return NOTHING


def _unclosed(statement: Statement, verb: int) -> Span:
    """Find an aside whose second comma was forgotten: `Jane Roe, | arrested in Leeds last week | was freed`."""
    words, keys = statement.words, statement.keys
    commas = [i for i, word in enumerate(words[:verb]) if word[-1] in ",:;"]
    start = commas[0] + 1 if len(commas) == 1 else verb
    if start >= verb or not all(word[0].isupper() for word in words[:start]):
        return NOTHING
    is_participle = ends_in_ed(keys[start]) or keys[start] in english.PARTICIPLES
    return (start, verb) if is_participle and english.HEDGES.isdisjoint(keys[start:verb]) else NOTHING


def _opens_attribute_clause(statement: Statement, i: int, verb: int) -> bool:
    key, before = statement.keys[i], statement.keys[i - 1]
    if not statement.words[i][0].islower() or before in english.ATTRIBUTIVE or before in english.CONJUNCTIONS:
        return False
    if key.endswith("ing"):
        return key not in NOT_GERUNDS and i + 1 < verb
    if ends_in_ed(key) or key in english.PARTICIPLES:
        return statement.keys[i + 1] in english.PREPOSITIONS and i + 1 < verb
    return key in ("who", "which") or (key == "that" and before.rstrip("s") not in CONTENT)


def _attribute(statement: Statement, verb: int) -> Span:
    """Find a phrase in the subject: `Ten members | of a guild | left`, `Protests | in the old town | grew`."""
    if _is_marked(statement, verb):
        return NOTHING
    for i in range(2, verb):
        if statement.words[i][0].islower() and _opens_attribute(statement, i, verb) and _is_sure(statement, i, verb):
            return i, verb
    return NOTHING


def _opens_attribute(statement: Statement, i: int, verb: int) -> bool:
    words, key, before = statement.words, statement.keys[i], statement.keys[i - 1]
    if key == "of":
        if statement.keys[i + 1].endswith("ing"):
            return False  # `the policy | of importing salt` is not just any policy
        names_it = any(word[0].isupper() for word in words[i + 1 : verb]) or before in KIN
        return not (names_it or ends_in_ed(before) or before in english.PARTS or not before.isalpha())
    return key in PLACES and words[i - 1][0].islower()


def _is_marked(statement: Statement, verb: int) -> bool:
    """Say whether the subject has a mark in it, or a clause that says what it is about."""
    keys = statement.keys[:verb]
    is_content = any(keys[i] == "that" and keys[i - 1].rstrip("s") in CONTENT for i in range(1, len(keys)))
    return is_content or any(word[-1] in ",:;" for word in statement.words[:verb])


def _is_sure(statement: Statement, i: int, verb: int) -> bool:
    """Say whether nothing is doubted from `i` to the verb, and the word before can end a subject."""
    return statement.keys[i - 1] not in english.PREPOSITIONS and english.HEDGES.isdisjoint(statement.keys[i:verb])


def _place(statement: Statement, verb: int) -> Span:
    """Find a place: `asked residents | in New Town | to leave`."""
    words, keys = statement.words, statement.keys
    for i in range(verb + 2, len(words) - 2):
        if keys[i] in ("in", "at", "near") and words[i + 1][0].isupper() and keys[i - 1] not in english.PARTICIPLES:
            end = i + 1
            while end < len(words) and (words[end][0].isupper() or keys[end] in ("of", "and", "the")):
                end += 1
            if (
                end < len(words)
                and keys[end] in english.PREPOSITIONS
                and not any(word[-1] in ",;:" for word in words[i:end])
            ):
                return i, end
    return NOTHING


def _circumstance(statement: Statement, verb: int) -> Span:
    """Find where or when inside the statement: `suspended a cook | during the fair | for theft`."""
    words, keys = statement.words, statement.keys
    if LOOSE.isdisjoint(keys[verb:]):
        return NOTHING
    wanted = {word for key in keys[verb:] if key in english.VALENCY for word in english.VALENCY[key].split()}
    for i in range(verbs.group_end(statement, verb) + 2, len(words) - 2):
        if keys[i] in LOOSE and keys[i] not in wanted and not finite.is_finite(statement, i - 1):
            end = i + 1
            last = min(len(words), i + LONGEST_PHRASE)
            while end < last and keys[end] not in ENDS and words[end - 1][-1] not in ",;:":
                end += 1
            if end < len(words) and keys[end] in FOLLOWING and words[end - 1][-1] not in ",;:":
                return i, end
    return NOTHING


def _ministry(statement: Statement, verb: int) -> Span:
    """Find an office of many words before a name between commas: `The minister of gas, oil and ports, | Jane Roe`."""
    words = statement.words
    if words[verb - 1][-1] != "," or modifiers.JOBS.isdisjoint(statement.keys[:verb]):
        return NOTHING
    start = next((i for i in range(verb - 1, 0, -1) if words[i - 1][-1] == ","), 0)
    is_name = 1 < verb - start < NAME_WITHIN and all(word[0].isupper() for word in words[start:verb])
    is_list = sum(word[-1] == "," for word in words[:start]) > 1  # not `The mayor of Hull, East Yorkshire, left`
    return (0, start) if is_list and is_name else NOTHING


def _job(statement: Statement, verb: int) -> Span:
    """Find a job: `Acting Finance Minister | Jane Doe said`."""
    words, keys = statement.words, statement.keys
    if modifiers.CALLED.isdisjoint(keys[:verb]):
        return NOTHING
    for i in range(verb - 2, -1, -1):
        if keys[i] in modifiers.CALLED and words[i + 1][0].isupper() and keys[i + 1] not in modifiers.CALLED:
            pairs = [j for j in range(i) if keys[j] in english.CONJUNCTIONS]
            is_title = TITLE_ENDS.isdisjoint(keys[:i]) and all(keys[j - 1] in modifiers.CALLED for j in pairs)
            is_title = all(w[-1] != "," for w in words[:i]) and (is_title or keys[0].endswith("ing"))
            return (0, i + 1) if is_title else NOTHING
    return NOTHING


ENDS = english.PREPOSITIONS | english.CLAUSE_OPENERS | english.CONJUNCTIONS | english.AUXILIARIES
TITLE_ENDS = english.CLAUSE_OPENERS | english.AUXILIARIES | english.PREPOSITIONS
"""What isn't in an office before a name."""
FOLLOWING = frozenset("to for by over after with against from into as before while that".split())
"""What goes on with the statement behind a circumstance."""
Rule = Callable[[Statement, int], Span]
RULES: tuple[tuple[Rule, float], ...] = (
    (modifiers.adornment, 0.2),
    (modifiers.descriptor, 0.3),
    (modifiers.apposition, 0.3),
    (modifiers.office, 0.4),
    (_clause, 0.5),
    (_place, 0.5),
    (_job, 0.5),
    (_ministry, 0.5),
    (_circumstance, 0.8),
    (_attribute, 1.0),
)
"""In this order; the first that finds something leaves it out, at that cost."""
