"""What a statement can do without when it is too long for a title, cheapest first.

What goes is a clause or phrase that tells its subject from others, or where it was; single words are `modifiers`' to
name, offices before a name `offices`', whose something is `owners`', what goes of what somebody says `told`'s. What
every headline leaves out is `trimming`'s.
"""

from collections.abc import Callable
from typing import NamedTuple

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.statement import Statement, places, quoted
from feedpub.parser.titles import (
    adornments,
    attributes,
    between,
    bodies,
    casualties,
    circumstances,
    days,
    identifying,
    lists,
    modifiers,
    offices,
    owners,
    pronouns,
    reduced,
    stops,
    told,
    turns,
)
from feedpub.parser.titles.modifiers import NOTHING, Span

HELD = frozenset("arrested caught detained held".split())
RECEIVED = HELD | {"red-handed"}
HELD_BY = [[held, "by"] for held in sorted(HELD)]
AGENT_WITHIN, CLAUSE_WITHIN = 9, 14
CLAUSES = frozenset("after as because if unless when while".split())
TIES = CLAUSES - {"if", "unless"}
LATER = CLAUSES | {"before", "since", "until"}
ONE = english.ARTICLES | {"any", "every", "some"}
A_PHRASE, A_CLAUSE, A_NAME = 1.0, 0.55, 0.6
"""What it costs to leave a phrase or a clause of the subject out, and a name with it."""
NAMING = (A_PHRASE, A_CLAUSE)
A_PERSON = 1.4
"""And more, who somebody is: `The mother of a boy | who shot a clerk | was jailed`."""
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
        if not end:
            continue
        told = _without_mention(statement, (start, end), verb)
        if pronouns.point_into(told, (start, end), verb):
            continue
        if end == verb:
            start, end = turns.without_denial(told, verb, (start, end))
        if end and _is_within_reach(told, start) and not (start and quoted(told.words)[start - 1]):
            place = verb - (end - start if start < verb else 0)
            part = told.words[start:end]
            is_named = (cost in NAMING or rule in LOCATING) and any(_is_name(word) for word in part)
            is_bare = start == A_NOUN and end == verb and told.keys[0] == "the"
            is_person = cost == A_CLAUSE and told.keys[start] == "who" and told.keys[0] in english.ARTICLES
            loss = cost + is_named * A_NAME + (1 if is_bare else is_person * A_PERSON)
            loss += A_NAME * pronouns.names_place(told, (start, end), verb)
            return Shorter(_without(told, start, end, place), place, rule, len(" ".join(part)), loss)
    return None


def _is_name(word: str) -> bool:
    """Say whether a word is part of a name, and of no date: `Hull`; not `May`."""
    return word[0].isupper() and english.bare(word).lower() not in days.MONTHS


def _without_mention(statement: Statement, part: Span, verb: int) -> Statement:
    """Give the statement up to a clause that points to the part, unless that tells who says so.

    Without `| from Pier 9 |`, `Ferries | from Pier 9 | stay in Hull, as the pier is shut` goes no farther than `Hull`.
    """
    again = pronouns.named_again(statement, part, verb)
    if not again:
        return statement
    keys = statement.keys
    behind = range(again - 1, verb + 1, -1)
    comma = next((i for i in behind if statement.words[i - 1][-1] == ","), 0)
    opener = comma or next((i for i in behind if keys[i] in TIES), 0)
    can_go = opener and english.can_go(keys[opener:]) and english.SAYING.isdisjoint(keys[opener:])
    return statement.without(opener, len(keys), marked=False) if can_go else statement


def _is_within_reach(statement: Statement, start: int) -> bool:
    """Say whether a title could be so long that the word at `start` is in it."""
    return start < REACH_WORDS and sum(map(len, statement.words[: start + 1])) <= REACH


def _without(statement: Statement, start: int, end: int, verb: int) -> Statement:
    """Give the statement without the words, nor the comma that closed a name: `The minister, | Jane Roe, left`."""
    is_told = start > 0 and statement.keys[start - 1] == "that"  # `said that, | while he sang, | she danced`
    shorter = statement.without(start, end, marked=not is_told)
    commas = sum(word[-1] == "," for word in shorter.words[:verb])
    is_lone = commas == 1 and (not start or end > start == verb)
    return shorter.without(verb, verb, marked=False) if is_lone else shorter


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
    if not start + 1 < inner < start + CLAUSE_WITHIN or keys[start] in identifying.NO_NAMES or is_reduced:
        return NOTHING
    told_of = Statement(statement.words[start:], keys[start:])
    first, end = attributes.attribute(told_of, inner - start)
    if not end and keys[start] in ONE:  # `closed when a van | carrying eels | hit it`
        first, end = identifying.clause(told_of, inner - start)
    last = verbs.group_end(statement, inner)
    is_whole = last + 1 < len(keys) or keys[last] in english.PARTICLES or keys[last] in stops.HAPPENED
    return (start + first, start + end) if end and is_whole else NOTHING


def _agent(statement: Statement, verb: int) -> Span:
    """Find who did it, where what was done follows: `was charged | by the police | with theft`."""
    keys = statement.keys
    is_told = keys[verb : verb + 2] in HELD_BY  # `Two clerks | held by the police | for theft`
    if "by" not in keys or not (is_told or keys[verb] in english.BE or "been" in keys[verb : verb + 2]):
        return NOTHING  # the quick look
    last = verbs.group_end(statement, verb)
    last += keys[last + 1 : last + 2] == ["red-handed"]
    is_asked = keys[last] in english.CONTROL and keys[last] not in english.VALENCY
    if keys[last + 1 : last + 2] != ["by"] or not (is_asked or keys[last] in english.VALENCY or keys[last] in RECEIVED):
        return NOTHING
    wanted = ["to"] if is_asked else english.VALENCY.get(keys[last], "for on while").split()
    if "as" in wanted and keys[last] != "named":
        return NOTHING  # `described | by her foes | as weak`: what others think is theirs
    end = next((i for i in range(last + 2, min(len(keys) - 1, last + AGENT_WITHIN)) if keys[i] in wanted), 0)
    return (last + 1, end) if end else NOTHING


RULES: tuple[tuple[Rule, float], ...] = (
    (adornments.adornment, 0.2),
    (adornments.leader, 0.3),
    (modifiers.descriptor, 0.3),
    (reduced.relative, 0.2),
    (adornments.pair, 0.5),
    (between.apposition, 0.3),
    (modifiers.kinship, 0.4),
    (modifiers.office, 0.4),
    (owners.owner, 0.4),
    (owners.relative, 0.4),
    (attributes.size, 0.3),
    (identifying.helper, 0.1),
    (attributes.tail, 0.4),
    (identifying.clause_tail, 0.4),
    (identifying.clause, A_CLAUSE),
    (told.of_them, 0.2),
    (told.opener, 0.5),
    (told.hearer, 0.4),
    (told.occasion, 0.4),
    (told.clause, 0.6),
    (told.tail, 0.6),
    (between.aside, 0.3),
    (between.promised, 0.5),
    (between.limited, 0.8),
    (circumstances.asked, 0.5),
    (circumstances.measure, 0.4),
    (circumstances.place, 0.5),
    (adornments.officers, 0.3),
    (bodies.part, 0.3),
    (offices.job, 0.5),
    (offices.second, 0.5),
    (offices.official, 0.5),
    (offices.portfolio, 0.5),
    (offices.minister, 0.5),
    (offices.described, 0.5),
    (offices.ministry, 0.5),
    (offices.titled, 0.5),
    (offices.force, 0.4),
    (offices.place, 0.8),
    (owners.of_name, 0.6),
    (_agent, 0.5),
    (_behind, 0.6),
    (circumstances.circumstance, 0.8),
    (attributes.attribute, A_PHRASE),
    (attributes.purpose, 1.5),
    (casualties.others, 1.2),
    (told.body, 1.5),
    (lists.items, 2.0),
    (lists.second, 1.5),
    (bodies.country, 2.0),
    (attributes.shared, 2.0),
    (told.attribute, 2.0),
)
"""In this order; the first that finds something leaves it out, at that cost."""
LOCATING = frozenset({attributes.tail, told.clause, told.tail})
"""Without a name in what these find, more than is so may be said: `Sales of eels | in Hull | rose`."""
CALLING = frozenset(
    {
        adornments.adornment, adornments.leader, adornments.officers, adornments.pair, between.apposition, bodies.part,
        modifiers.descriptor, modifiers.kinship, modifiers.office, offices.described, offices.force,
        offices.job, offices.minister, offices.ministry, offices.official, offices.place, offices.portfolio,
        offices.second, offices.titled, owners.relative, reduced.relative,
    }
)  # fmt: skip
"""What somebody or something is called, and how grand it is."""
TELLING = frozenset(rule for rule, _ in RULES) - CALLING
"""What the others find tells of whom or what it is, or when: without it a statement may say more than is so."""
