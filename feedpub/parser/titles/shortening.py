"""What a statement can do without when it is too long for a title, cheapest first.

What goes is a clause or phrase that tells its subject from others, or where it was; single words are `modifiers`' to
name, what goes of what somebody says `told`'s. What every headline leaves out is `trimming`'s.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.statement import Statement, places, quoted
from feedpub.parser.titles import adornments, attributes, between, circumstances, modifiers, told, turns
from feedpub.parser.titles.modifiers import NOTHING, Span

SHORTEST_NOUN, NAME_WITHIN, AGENT_WITHIN, CLAUSE_WITHIN = 4, 5, 9, 14
CLAUSES = frozenset("after as because if unless when while".split())
LATER = CLAUSES | {"before", "since", "until"}
ONE = english.ARTICLES | {"any", "every", "some"}
BODIES = frozenset(
    "assembly association authority board branch bureau cell chamber commission committee congress corporation "
    "council court department federation house ministry parliament party senate union unit university wing".split()
)
OFFICE_OF = frozenset({"of", "in"})
WHERE = english.PREPOSITIONS - {"of"}
"""Behind a name these are rare; a word before them is part of a longer one: `Producer | Price Index for mills`."""
OWN = frozenset("best eye eyes hand hands heart life mind own way".split())
"""What one is hardly told of without whose it is: `lost | his | life`."""
PUBLIC = frozenset("city's country's nation's party's state's".split())
OWNERS = PUBLIC | {"his", "her", "its"}
A_PHRASE, A_CLAUSE, A_NAME = 1.0, 0.55, 0.6
"""What it costs to leave a phrase or a clause of the subject out, and a name with it."""
NAMING = (A_PHRASE, A_CLAUSE)
A_NOUN = 2
"""Where a clause opens behind one noun and its article, only that tells which one: `The man | who sang | has left`."""
REACH, REACH_WORDS = 90, 40
"""In so many letters: what stands farther on is not in the title anyway."""
Rule = Callable[[Statement, int], Span]
"""Takes a statement and the place of its verb; gives the part that can go."""


class Shorter(NamedTuple):
    """A statement that one part has gone of."""

    statement: Statement
    verb: int
    part: Rule
    """Which rule found the part."""
    length: int
    """How many characters it takes in the title."""
    loss: float
    """What it costs to do without."""


def shortened(statement: Statement, verb: int, keeping: frozenset[Rule]) -> Shorter | None:
    """Give the statement without one part; None where there is none to go but what the rules in `keeping` find.

    No part of a quotation, which would be none any more.
    """
    for rule, cost in RULES:
        start, end = NOTHING if rule in keeping else rule(statement, verb)
        if end == verb:
            start, end = turns.without_denial(statement, verb, (start, end))
        if end and _is_within_reach(statement, start) and not (start and quoted(statement.words)[start - 1]):
            place = verb - (end - start if start < verb else 0)
            part = statement.words[start:end]
            is_named = cost in NAMING and any(word[0].isupper() for word in part)
            is_bare = start == A_NOUN and end == verb and statement.keys[0] == "the"
            loss = cost + is_named * A_NAME + is_bare
            return Shorter(_without(statement, start, end, place), place, rule, len(" ".join(part)), loss)
    return None


def _is_within_reach(statement: Statement, start: int) -> bool:
    """Say whether a title could be so long that the word at `start` is in it."""
    return start < REACH_WORDS and sum(map(len, statement.words[: start + 1])) <= REACH


def _without(statement: Statement, start: int, end: int, verb: int) -> Statement:
    """Give the statement without the words, nor the comma that closed a name: `The minister, | Jane Roe, left`."""
    shorter = statement.without(start, end)
    commas = sum(word[-1] == "," for word in shorter.words[:verb])
    is_lone = commas == 1 and (not start or end > start == verb)
    return shorter.without(verb, verb, marked=False) if is_lone else shorter


def _ministry(statement: Statement, verb: int) -> Span:
    """Find an office of many words before a name between commas: `The minister of gas, oil and ports, | Jane Roe`."""
    words = statement.words
    if words[verb - 1][-1] != "," or modifiers.JOBS.isdisjoint(statement.keys[:verb]):
        return NOTHING
    start = next((i for i in range(verb - 1, 0, -1) if words[i - 1][-1] == ","), 0)
    is_name = 1 < verb - start < NAME_WITHIN and all(word[0].isupper() for word in words[start:verb])
    is_list = sum(word[-1] == "," for word in words[:start]) > 1  # not `The mayor of Hull, East Yorkshire, left`
    return (0, start) if is_list and is_name else NOTHING


def _behind(statement: Statement, verb: int) -> Span:
    """Find where the subject of a clause behind the verb is: `closed after a van | on a test | hit it`."""
    keys = statement.keys
    is_told = keys[verb + 1 : verb + 2] == ["that"]  # `denied that a van | which fell | was his`
    start = verb + 2 if is_told else next((i + 1 for i in places(keys, CLAUSES, verb + 1)), 0)
    inner = verbs.main_verb(statement, start) if start else 0
    start = next((i for i in range(inner, start, -1) if keys[i - 1] in LATER), start)  # `as much as 9 pct after it`
    is_act = any(key[-3:] == "ing" for key in keys[start : start + 2])  # `while | openly taking a bribe of nine crowns`
    # `twice as much for parking under plans | approved by`
    is_reduced = is_act or "than" in keys[start:inner] or keys[inner : inner + 2][1:] == ["by"]
    if not start + 1 < inner < start + CLAUSE_WITHIN or keys[start] in attributes.NO_NAMES or is_reduced:
        return NOTHING
    told_of = Statement(statement.words[start:], keys[start:])
    first, end = attributes.attribute(told_of, inner - start)
    if not end and keys[start] in ONE:  # `closed when a van | carrying eels | hit it`
        first, end = attributes.clause(told_of, inner - start)
    return (start + first, start + end) if end and verbs.group_end(statement, inner) + 1 < len(keys) else NOTHING


def _titled(statement: Statement, verb: int) -> Span:
    """Find an office before a name whose closing comma was forgotten: `The mayor of Hull, | Jane Roe has left`."""
    words, keys = statement.words, statement.keys
    if not words[verb - 1][0].isupper():
        return NOTHING  # the quick look
    commas = [i for i, word in enumerate(words[:verb]) if word[-1] in ",;:"]
    if not commas or modifiers.JOBS.isdisjoint(keys[: commas[0]]) or "and" in keys[:verb]:
        return NOTHING
    start = commas[-1] + 1
    is_name = 1 < verb - start < NAME_WITHIN and all(word[0].isupper() for word in words[start:verb])
    return (0, start) if is_name else NOTHING


def _owner(statement: Statement, verb: int) -> Span:
    """Find whose it is, where that goes without saying: `shared | his | views`, `sold | the country's | mills`."""
    words, keys = statement.words, statement.keys
    if OWNERS.isdisjoint(keys):
        return NOTHING  # the quick look
    act = verbs.group_end(statement, verb) + 1
    if keys[act : act + 1] in (["his"], ["her"], ["its"]) and "".join(keys[act + 1 : act + 2]).endswith("'s"):
        return act, act + 2
    is_own = keys[act : act + 1] in (["his"], ["her"]) and keys[act - 1][-2:] != "ly"
    if is_own and keys[act + 1 : act + 2] != [] and keys[act + 1] not in OWN:
        return act, act + 1
    for i in range(act, len(keys) - 1):
        if keys[i] in PUBLIC and keys[i - 1] == "the" and words[i + 1].islower():
            return i - 1, i + 1
    return NOTHING


def _agent(statement: Statement, verb: int) -> Span:
    """Find who did it, where what was done follows: `was charged | by the police | with theft`."""
    keys = statement.keys
    if "by" not in keys or (keys[verb] not in english.BE and "been" not in keys[verb : verb + 2]):
        return NOTHING  # the quick look
    last = verbs.group_end(statement, verb)
    if keys[last + 1 : last + 2] != ["by"] or keys[last] not in english.VALENCY:
        return NOTHING
    wanted = english.VALENCY[keys[last]].split()
    if "as" in wanted and keys[last] != "named":
        return NOTHING  # `described | by her foes | as weak`: what others think is theirs
    end = next((i for i in range(last + 2, min(len(keys) - 1, last + AGENT_WITHIN)) if keys[i] in wanted), 0)
    return (last + 1, end) if end else NOTHING


def _job(statement: Statement, verb: int) -> Span:
    """Find a job: `Acting Finance Minister | Jane Doe said`."""
    words, keys = statement.words, statement.keys
    for i in range(verb - 2, -1, -1):
        is_called = keys[i] in modifiers.CALLED or words[i].removesuffix("s") in modifiers.CALLED
        is_last = is_called and keys[i + 1] not in modifiers.NOT_NAMES and not modifiers.is_firm(statement, i)
        is_whole = words[i][0].islower() or WHERE.isdisjoint(keys[i + 1 : verb]) or "'s" in " ".join(keys[i + 1 : verb])
        if is_last and words[i + 1][0].isupper() and is_whole:
            pairs = [j for j in range(i) if keys[j] in english.CONJUNCTIONS]
            is_plain = TITLE_ENDS.isdisjoint(keys[:i]) or _is_office_of(keys[:i])
            is_title = is_plain and all(keys[j - 1] in modifiers.CALLED for j in pairs)
            is_title = all(w[-1] != "," for w in words[:i]) and (is_title or keys[0].endswith("ing"))
            return (0, i + 1) if is_title else NOTHING
    return NOTHING


def _official(statement: Statement, verb: int) -> Span:
    """Find an office in a body before a name: `| Leader of the Whigs in the Lower House | Jane Roe has left`."""
    words, keys = statement.words, statement.keys
    if BODIES.isdisjoint(keys[:verb]) or modifiers.JOBS.isdisjoint(keys[:3]):
        return NOTHING
    end = max(i + 1 for i in range(verb) if keys[i] in BODIES)
    name = words[end:verb]
    is_name = len(name) in modifiers.FULL_NAME and all(word[0].isupper() and word.isalpha() for word in name)
    is_plain = is_name and all(word[-1] != "," for word in words[:end]) and modifiers.CALLED.isdisjoint(keys[end:verb])
    return (0, end) if is_plain and (keys[1] in OFFICE_OF or keys[2] in OFFICE_OF) else NOTHING


def _described(statement: Statement, verb: int) -> Span:
    """Find what the name before the verb is called, whatever that is: `| Third seed | Jane Roe lost`."""
    words, keys = statement.words, statement.keys
    noun = verb - 3
    if (
        noun < 1
        or len(words[noun]) < SHORTEST_NOUN
        or not words[noun].islower()
        or not all(word[:1].isupper() for word in words[noun + 1 : verb])
    ):
        return NOTHING
    is_many = keys[noun].endswith("s") or keys[verb - 1].endswith("s")  # `young South Koreans`
    before = keys[: noun + 1]
    is_plain = TITLE_ENDS.isdisjoint(before) and NO_LABELS.isdisjoint(before) and "and" not in before
    has_mark = any(not word[-1].isalnum() for word in words[:verb])
    return NOTHING if is_many or has_mark or not is_plain or not words[noun].isalpha() else (0, noun + 1)


def _is_office_of(keys: Sequence[str]) -> bool:
    """Say whether an office comes first that is one of something: `The chief of the army staff | General`."""
    office = keys[keys[0] == "the" :]
    ends = [key for key in office if key in TITLE_ENDS]
    return ends == ["of"] and office[0] in modifiers.JOBS and office[1] == "of"


TITLE_ENDS = english.CLAUSE_OPENERS | english.AUXILIARIES | english.PREPOSITIONS
"""What isn't in an office before a name."""
NO_LABELS = english.HEDGES | english.COUNTED | frozenset("all every few former late many most new next no only".split())
"""These say more than what one is called."""
RULES: tuple[tuple[Rule, float], ...] = (
    (adornments.adornment, 0.2),
    (adornments.leader, 0.3),
    (modifiers.descriptor, 0.3),
    (adornments.pair, 0.5),
    (modifiers.apposition, 0.3),
    (modifiers.kinship, 0.4),
    (modifiers.office, 0.4),
    (_owner, 0.4),
    (attributes.tail, 0.4),
    (attributes.clause_tail, 0.4),
    (attributes.clause, A_CLAUSE),
    (told.hearer, 0.4),
    (told.clause, 0.6),
    (between.aside, 0.3),
    (between.promised, 0.5),
    (circumstances.asked, 0.5),
    (circumstances.place, 0.5),
    (adornments.officers, 0.3),
    (_job, 0.5),
    (_official, 0.5),
    (_described, 0.5),
    (_ministry, 0.5),
    (_titled, 0.5),
    (_agent, 0.5),
    (_behind, 0.6),
    (circumstances.circumstance, 0.8),
    (attributes.attribute, A_PHRASE),
    (told.body, 1.5),
    (attributes.shared, 2.0),
    (told.attribute, 2.0),
)
"""In this order; the first that finds something leaves it out, at that cost."""
