"""What it costs to stop a statement before a word, if it can stop there at all.

A rule for each kind of word that may open what is left out: next to nothing where a clause ends, more where a phrase
does. Which places are asked, `clauses` says.
"""

from collections.abc import Callable

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.participles import is_helped_before, is_one_accused
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import (
    besides,
    boundary,
    commas,
    conditions,
    conjunctions,
    hanging,
    nouns,
    participials,
    phrases,
    relatives,
    times,
    turns,
)
from feedpub.parser.titles.commas import SUBORDINATE
from feedpub.parser.titles.phrases import NEVER, NEW_CLAUSE, PREPOSITIONS, UNFINISHED

JUST_ADDED, ASIDE_WITHIN = 0.5, 6
LOOSE = frozenset("in at on near during".split())
"""What may follow a verb that has no object: `died | in Leeds`."""
DONE = english.PARTICIPLES - english.PAST | frozenset(
    "brought built caught held kept led made meant paid sent sold spread".split()
)
"""Participles that are no nouns: `a fair held | in Leeds`."""
NOUNS_TOO = frozenset("burst cast cost cut hit run shot split spread thought".split())
"""But these are, behind an article and an adjective: `by a single run | when`."""
INTRANSITIVE = frozenset("begin die end fall leave quit resign rest retire return rise strike surrender vote".split())
"""Verbs that are whole without an object: `asked him to resign | over a letter`."""
HAPPENED = frozenset(
    "arose began broke capsized collapsed crashed derailed emerged ended erupted exploded happened occurred overturned "
    "resumed".split()
)
"""Verbs that are whole without where, or between whom: `a fight erupted | between clerks and porters`."""
HURTING = frozenset("arrested attacked beat detained hit killed robbed shot stabbed strangled".split())
ENDED = frozenset("culminated ended ends resulted resulting".split())
AFTER_NOUNS = english.PREPOSITIONS | {"regarding"}
SOONEST = ["soon", "as", "possible"]
A_SCENE = 2.4
"""What it costs to stop before news."""
MOMENTS, MOMENT_WITHIN = frozenset("moment time times day days years point stage era".split()), 6
BESTS = frozenset("best biggest fastest first highest largest lowest sharpest slowest steepest weakest worst".split())
WAITED_FOR = {"when": MOMENTS, "since": BESTS, "where": frozenset("place point scene spot".split())}
"""What a clause tells which one it was."""
EVEN, ALIKE = frozenset("after as if though when while".split()), frozenset("far well many much soon".split())
TOLD_OF = frozenset("ask decide explain know learn reveal say see show tell understand".split())
"""Verbs that want what they are of."""
FELT = frozenset("concerned delighted disappointed pleased relieved saddened shocked surprised worried".split())

Rule = Callable[[Statement, int], float]
"""Takes a statement, and the place of the first word left out."""


def cost(statement: Statement, i: int, *, after_verb: bool) -> float:
    """Say what it costs to stop before the word at `i`; `after_verb`, where the word before it is one."""
    key, mark = statement.keys[i], statement.words[i - 1][-1]
    is_name = mark in boundary.CLOSING and statement.words[i - 1][-2:-1].isalnum()  # `copied "Let It Go On" | when`
    is_name = is_name or tuple(statement.keys[i - 2 : i]) in english.STRANDED
    if (
        (statement.keys[i - 1] in english.DANGLING and not is_name)
        or turns.is_turned(statement, i)
        or hanging.hangs(statement, i - 1)
        or besides.is_same(statement.keys, i)
        or (key == "on" and statement.keys[i + 1 : i + 2] == ["to"])  # `held | on to beat Hull`
        or (finite.is_stranded(statement.keys, i) and finite.is_finite(statement, i + 1))
    ):
        return NEVER
    is_telling = mark in ",:" and statement.words[i][0] in english.QUOTES and statement.keys[i - 1] in english.TELLING
    if is_telling or (mark == "," and "that," in statement.words[max(0, i - ASIDE_WITHIN) : i - 1]):
        return NEVER  # `Doe wrote, | "We won"`, `has a rule that, he says, | harms`
    if mark in ";:" or not key:
        return NEW_CLAUSE
    if besides.is_score(key):
        return besides.before_score(statement, i)
    if times.is_years_ago(statement, i):
        return times.before_ago(statement, i)
    charge = commas.after(statement, i) if mark == "," else RULES.get(key, participials.before_participle)(statement, i)
    return _without_object(statement, i, charge) if after_verb else charge


def is_verbal(statement: Statement, i: int) -> bool:
    """Say whether the word is an infinitive, a gerund or a participle: `to learn`, `of working`, `pulled`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    if not statement.words[i][0].islower() or before in hanging.GOING_ON or finite.is_stranded(statement.keys, i - 1):
        return False  # `to remain | closed`, `the bus they were riding in | overturned`
    if before == "to":
        return (key[-1:] != "s" or key[-2:] == "ss") and not verbs.is_noun(key)  # not `an end to fears`
    if key in english.PARTICIPLES and statement.keys[i + 1 : i + 2] == ["by"]:
        return True  # `the men hit | by rain`
    if key in NOUNS_TOO and not english.ARTICLES.isdisjoint(statement.keys[max(0, i - 2) : i]):
        return False
    is_noun = key in nouns.NO_GERUNDS and "".join(statement.keys[i + 1 : i + 2]) in AFTER_NOUNS
    if is_noun or (key == "accused" and is_one_accused(statement.keys, i)):
        return False  # `taken in for questioning | over it`
    is_act = key[-3:] == "ing" and (before in english.PREPOSITIONS or before in participials.OBJECTS)
    is_act = is_act or (key[-3:] == "ing" and nouns.are_doing(statement, i))
    return is_act or ends_in_ed(key) or key in DONE


def _without_object(statement: Statement, i: int, charge: float) -> float:
    """Charge a stop right after the verb: `died | in Leeds` stands, `moved | to Leeds` hardly, `asked | the` never."""
    key = statement.keys[i]
    if key == "at" and statement.keys[i + 1 : i + 2] in (["least"], ["most"]):
        return NEVER  # `will absorb | at least nine clerks`
    if statement.words[i - 1][-1] == ",":
        return charge if charge < NEW_CLAUSE else charge + 1.5
    if key in english.CONJUNCTIONS:
        second = statement.keys[i + 1] if i + 1 < len(statement.keys) else ""
        is_done = is_participle(second) and not _has_object(statement, i + 2)  # `was shot | and killed`
        is_done = is_done or (is_participle(second) and statement.keys[i - 1] in HURTING)  # `he shot | and hurt a man`
        are_acts = second[-3:] == "ing" and statement.keys[i - 1][-3:] == "ing"  # `for stalking | and beating a clerk`
        return NEVER if is_done or are_acts else charge
    if key == "since" and not english.HAVE.isdisjoint(statement.keys[i - 3 : i - 1]):
        return UNFINISHED  # `a year has passed | since`
    if key in times.OPENERS or key == "even" or (key in SUBORDINATE and key not in {"as", "so"}):
        return charge if charge < JUST_ADDED else charge + 1.5
    return _before_complement(statement, i, charge)


def _has_object(statement: Statement, i: int) -> bool:
    """Say whether a verb's object opens at `i`, so that it is no participle: `must be kept | and ruled out a sale`.

    Or a clause: `was kept | and showed that`; not `was pleased | and surprised that`.
    """
    first = statement.keys[i + (statement.keys[i : i + 1] == ["out"]) :][:1]
    return not english.ARTICLES.isdisjoint(first) or (first == ["that"] and statement.keys[i - 1] not in FELT)


def _before_complement(statement: Statement, i: int, charge: float) -> float:
    """Charge a stop between a verb and a phrase: `was held | in Leeds`, `was ordered | by Doe`, `relies | on`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    is_wanted = key in english.VALENCY.get(before, "").split() or statement.keys[i - 2] in ("who", "which", "that")
    is_outcome = _is_outcome(statement, i)
    is_wanted = is_outcome or (is_wanted and key in LOOSE)
    if (key == "for" and before in english.NOT_BEFORE_TO) or before in hanging.GOING_ON or is_wanted:
        return NEVER if is_participle(key) or is_outcome else UNFINISHED  # `told them to remain | seated`
    if key == "between" and before in HAPPENED:
        return 1.2
    is_done = key == "in" and statement.keys[i - 3] in {"been", "was", "were"}  # `was broken up | in raids`
    if key in LOOSE and (before not in english.PARTICLES or is_done) and not before.endswith("ing"):
        return charge + (0.3 if before in HAPPENED else 1.6)
    is_helped = not english.BE.isdisjoint(statement.keys[max(0, i - 3) : i - 1]) or is_helped_before(
        statement.keys, i - 1
    )
    is_passive = before not in english.VALENCY and is_helped
    is_told_by = key == "by" and before in english.PARTICIPLES and statement.keys[i - 2] not in english.HAVE
    # `should be taken | off the table`, `in a hall lit | by lamps`
    is_parted = (is_passive and key in english.PARTICLES) or (is_told_by and not is_helped)
    if charge == NEVER or is_parted or not (key in PREPOSITIONS or key == "as"):
        return NEVER
    if (before in INTRANSITIVE and statement.keys[i - 2] == "to") or (is_passive and before == "stolen"):
        return charge  # `was stolen | from a park`
    return charge + 1.5 if is_passive and before not in english.NOT_BEFORE_TO and ends_in_ed(before) else UNFINISHED


def _is_outcome(statement: Statement, i: int) -> bool:
    """Say whether it tells how something ended, and not where: `ended | in shouting`, `| in a row`; not `| in Hull`."""
    if statement.keys[i] != "in" or statement.keys[i - 1] not in ENDED or i + 1 == len(statement.keys):
        return False
    return statement.words[i + 1][0].islower() and statement.keys[i + 1] != "the"


def _before_clause(statement: Statement, i: int) -> float:
    """Stop before a clause: `The bus fell | after a wheel broke`; not `two days | after`."""
    key = statement.keys[i]
    is_told_of = key in english.RELATIVES and statement.keys[i - 1] in TOLD_OF  # `asked Doe to reveal | who sang`
    is_told_of = is_told_of or (key == "where" and nouns.is_act(statement.keys[i - 1]))  # `a law limiting | where men`
    is_told_of = is_told_of or (key == "since" and statement.keys[i - 1] == "time")  # `for the first time | since`
    if is_told_of or (key == "so" and "that" in statement.keys[i + 2 : i + 5]):
        return NEVER  # `grew | so loud that`
    if key in WAITED_FOR and not WAITED_FOR[key].isdisjoint(statement.keys[max(0, i - MOMENT_WITHIN) : i]):
        return UNFINISHED  # `there was a moment in the play | when`, `had its best year in Hull | since`
    if key in {"after", "before"} and statement.keys[i - 1].rstrip("s") in times.SOON:
        return SUBORDINATE[key] if times.is_span(statement.keys, i) else NEVER
    if key in {"which", "who"} and nouns.is_told_by_clause(statement, i):
        return UNFINISHED - (statement.keys[i - 1] not in nouns.ANYBODY)
    is_why = key == "while" and _is_why(statement.keys, i)
    is_scene = is_why or (key == "when" and times.is_scene(statement.keys, i))
    charge = A_SCENE if is_scene else SUBORDINATE[key]
    # `held on charges | including theft`, `signed a petition | calling for a ban`
    is_half = key == "including" and nouns.is_hollow(statement.keys[i - 1])
    return UNFINISHED if is_half or (key == "calling" and statement.keys[i - 1] in participials.ASKED_IN) else charge


def _is_why(keys: list[str], i: int) -> bool:
    """Say whether "while" tells what one was caught at: `was caught by guards | while carrying off a lamp`."""
    return "".join(keys[i + 1 : i + 2])[-3:] == "ing" and not participials.CAUGHT.isdisjoint(keys[:i])


def _before_as(statement: Statement, i: int) -> float:
    """Stop before "as": `The bus fell | as a wheel broke`; not `as | well as`, `works as well | as salt`."""
    if besides.is_as_wanted(statement.keys, i):
        return NEVER
    if ALIKE.isdisjoint(statement.keys[i + 1 : i + 2]):
        return _before_clause(statement, i)
    return NEW_CLAUSE if statement.keys[i + 1 : i + 4] == SOONEST else besides.before_as_well(statement, i)


def _before_even(statement: Statement, i: int) -> float:
    """Stop before what happens all the same: `fell again | even as mills opened`; not `is | even so`."""
    following = "".join(statement.keys[i + 1 : i + 2])
    if following == "if":
        return JUST_ADDED
    return _before_clause(statement, i + 1) if following in EVEN else NEVER


RULES: dict[str, Rule] = {
    **dict.fromkeys(SUBORDINATE, _before_clause),
    "as": _before_as,
    **dict.fromkeys(PREPOSITIONS, phrases.before_preposition),
    **dict.fromkeys(("and", "or", "but"), conjunctions.before),
    "like": besides.before_like,
    **dict.fromkeys(DONE | {"found"}, participials.before_participle),
    "even": _before_even,
    **dict.fromkeys(besides.ADVERBS, besides.before_adverb),
    **dict.fromkeys(("if", "unless"), conditions.before_if),
    "nor": turns.before_nor,
    "not": turns.before_not,
    **times.RULES,
    "of": phrases.before_of,
    "such": besides.before_such,
    **dict.fromkeys(("that", "that's"), relatives.before_that),
    **dict.fromkeys((*phrases.SUBJECTS, *relatives.WITH_VERB), relatives.before_subject),
    "to": phrases.before_to,
    "worth": besides.before_worth,
    **dict.fromkeys(("loyal", "sacred", "similar", "sympathetic"), besides.before_adjective),
    **dict.fromkeys(("exercisable", "payable", "redeemable"), besides.before_paid),
    "each": besides.before_each,
    "effective": besides.before_effective,
    "than": besides.before_than,
    **dict.fromkeys(("rather", "instead", "along", "together"), besides.before_other),
}
"""A rule for each word; for others, the one for participles."""
