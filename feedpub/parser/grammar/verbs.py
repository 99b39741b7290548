"""The finite verb of a clause, and where its verb group ends.

Told by closed classes, endings and neighbours. Where a statement may end is `clauses`' to say.
"""

from functools import lru_cache

from feedpub.parser.grammar import asides, english, inside, presents
from feedpub.parser.grammar.english import ends_in_ed, is_adverb, is_participle
from feedpub.parser.grammar.finite import BEFORE_VERBS, FORMS, is_finite, may_be_present
from feedpub.parser.grammar.following import FARTHEST, NEW_SUBJECTS
from feedpub.parser.grammar.participles import is_reduced
from feedpub.parser.grammar.statement import Statement

IN_ING = frozenset("bring cling fling ring sing sling spring sting string swing wing".split())
"""Infinitives that end as gerunds do: `to bring`; not `due to flooding`."""
NOUN_ENDINGS = ("tion", "sion", "ity")
ADJECTIVE_ENDINGS, IN_IC = ("ic", "ical", "ional", "ous"), frozenset("frolic mimic panic picnic traffic".split())
DETERMINERS = english.ARTICLES | english.PRONOUNS | {"another"}
VERBS_SO_ENDED = frozenset(
    "auction caution commission condition envision function mention partition petition position provision question "
    "ration sanction station transition".split()
)
"""All other words with those endings are nouns: `the right to admission`."""
GOING_ON = english.BE | english.HAVE | {"not", "also"}
"""These belong to any verb's group that they follow."""
AWAITING = english.MODALS | english.DO | {"to", "not", "also"}
"""Behind these the group goes on, whatever follows."""
HELPERS = english.BE | english.HAVE
HELPING = english.AUXILIARIES | english.BE | {"either"}
COMPLETING = english.PARTICIPLES | english.NOT_BEFORE_TO
"""Behind a helping verb these end the group."""
IS = english.BE | {"been"}
BEFORE_EITHER = IS | {"either"}
"""Behind these, one of two things was done: `were either killed | or wounded`."""
DONE_FOR = frozenset(
    "built cancelled closed created deployed demolished detained erected established evacuated felled formed launched "
    "opened postponed removed sold stopped".split()
)
"""Behind what is done, "to" tells what for: `is to be demolished | to make way for a pier`."""
LISTED = presents.PRESENT - english.BE
"""Of these and others like them a subject may have several: `sells salt, makes soap`."""


@lru_cache(maxsize=16)  # of one statement many rules ask this, one after the other
def main_verb(statement: Statement, start: int = 0) -> int:
    """Give the index of the finite verb of the clause that opens at `start`; -1 where there is none.

    A clause inside the subject has its own: `The man who robbed the bank was held` -> "was".
    """
    words, keys = statement.words, statement.keys
    pending, weak, inner, skipped, last = 0, -1, 0, -1, start + FARTHEST
    for i in range(start, len(keys)):
        if i <= skipped or i >= last:
            continue
        key = keys[i]
        # Quicker than a call for each word.
        looks_finite = key in FORMS or key[-2:] == "ed" or keys[i - 1] in BEFORE_VERBS or key == "more"
        if looks_finite and i > start and is_finite(statement, i):
            if weak > 0 and (_is_told(statement, weak, i) or (not pending and _is_late(statement, weak, i))):
                return weak
            if pending:
                pending -= not _is_parenthesis(statement, i)
                inner = i
            elif not (
                _is_before_helper(keys, i) or is_reduced(statement, i) or inside.is_of_another(statement, start, i)
            ):
                found = inner if inner and asides.opens_source(statement, i) else i
                return found if i + 1 < len(keys) else _before_last(statement, start, i, weak)
        elif (key in asides.SUBJECTS or words[i - 1][-1] == ",") and (end := asides.aside_end(statement, i, start)):
            skipped, last = end, last + end - i
        elif key in english.CLAUSE_OPENERS and asides.opens_clause(statement, i, start):
            pending += 1
        elif words[i][-1] == "s" and weak < 0 and not pending and i > start and may_be_present(statement, i):
            weak = i if words[i - 1][-1] != "%" else -1  # `the 25% fees`
    return weak if weak >= 0 else _behind_comma(statement, start, -1)


def _is_before_helper(keys: list[str], i: int) -> bool:
    """Say whether a past is none, since a finite verb follows: `A man with a leg | wound has died`."""
    return keys[i] in english.PAST and keys[i + 1 : i + 2] != [] and keys[i + 1] in HELPERS


def _before_last(statement: Statement, start: int, last: int, weak: int) -> int:
    """Give the verb of a sentence that may end in its clause's: `Nothing | beats | a song that clerks love`."""
    is_likely = weak > 0 and statement.keys[weak] in presents.LIKELY_PRESENT
    return weak if is_likely else _behind_comma(statement, start, last)


def _behind_comma(statement: Statement, start: int, otherwise: int) -> int:
    """Give the past behind a lone comma, since no other verb follows: `men storming the town, | clashed | with us`."""
    last = min(len(statement.keys), start + FARTHEST)
    for i in range(start + 1, last if otherwise < 0 else otherwise):
        if statement.words[i - 1][-1] == "," and is_finite(statement, i) and is_reduced(statement, i):
            return i
    return otherwise


def may_be_verb(statement: Statement, i: int) -> bool:
    """Say whether `main_verb` could be the word at `i`."""
    return is_finite(statement, i) or may_be_present(statement, i)


@lru_cache(maxsize=16)  # as `main_verb`
def group_end(statement: Statement, verb: int) -> int:
    """Give the index of the last word of the verb's group: `has not been ordered to pay`."""
    words, keys = statement.words, statement.keys
    i = min(verb + 2, len(words) - 1) if keys[verb] == "more" else verb  # `more than doubled`
    while i + 1 < len(words) and words[i][-1] not in ",;:":
        following = keys[i + 1]
        if _continues(keys[i], following) or following in english.PARTICLES:
            i += 1
        elif following == "to" and is_infinitive(statement, i + 1) and not (keys[i] in DONE_FOR and keys[i - 1] in IS):
            i += 2 + is_adverb(keys[i + 2])
        elif following == "or" and keys[i - 1] in BEFORE_EITHER and is_participle("".join(keys[i + 2 : i + 3])):
            i += 2  # `were killed or | hurt`
        else:
            break
    return i


def is_infinitive(statement: Statement, i: int) -> bool:
    """Say whether the "to" at `i` has a verb behind it, or behind an adverb, as far as small letters tell."""
    i += is_adverb("".join(statement.keys[i + 1 : i + 2]))  # `to | quickly sell`
    if i + 1 >= len(statement.words):
        return False
    key = statement.keys[i + 1]
    is_plural = key.endswith("s") and key[-2:] not in {"ss", "us"}
    is_gerund = key[-3:] == "ing" and key not in IN_ING
    ends_in_ly = key[-2:] == "ly" and key not in english.LY_VERBS
    if not key.isalpha() or ends_in_ly or is_plural or is_gerund or is_noun(key):
        return False
    word = statement.words[i + 1].lstrip(english.QUOTES)  # `wants to | "change the world"`
    return word[:1].islower() and key not in DETERMINERS


def is_noun(key: str) -> bool:
    """Say whether its ending shows a noun behind "to", or it is a place: `the right to admission`, `up to third`."""
    is_adjective = key.endswith(ADJECTIVE_ENDINGS) and key not in IN_IC
    return is_adjective or (key.endswith(NOUN_ENDINGS) and key not in VERBS_SO_ENDED) or key in english.ORDINALS


def _continues(here: str, following: str) -> bool:
    """Say whether the next word still belongs to the group: `has been`, `was badly hurt`, `is likely`."""
    if following in GOING_ON or here in AWAITING or is_adverb(following) or (here in IS and following == "either"):
        return True
    if here not in HELPING and here[-2:] != "ly":
        return False
    return following[-3:] == "ing" or following in COMPLETING or ends_in_ed(following)


def _is_parenthesis(statement: Statement, i: int) -> bool:
    """Say whether a verb of saying stands inside a relative clause: `the man who police said sowed terror`."""
    is_said = statement.keys[i] in english.SAYING or statement.keys[i] == "say"
    return is_said and i + 1 < len(statement.keys) and is_finite(statement, i + 1)


def _is_late(statement: Statement, weak: int, i: int) -> bool:
    """Say whether an unlisted verb before this one was the main one: `plans a mill, sources said`, `, wants a pier`.

    And `nets a sum, as mills grow`. Not `A firm that gives free rides | says it may close`, which another says.
    """
    words, keys = statement.words, statement.keys
    is_listed = keys[i] in LISTED and words[i - 1][-1] == ","
    is_clause = keys[i + 1 : i + 2] != [] and keys[i + 1] in NEW_SUBJECTS and all(w[-1] != "," for w in words[weak:i])
    is_behind = any(keys[j] == "as" and words[j - 1][-1] == "," for j in range(weak + 1, i))
    return is_listed or is_behind or (keys[i] in english.SAYING and not is_clause) or keys[i + 1 : i + 2] == ["by"]


def _is_told(statement: Statement, weak: int, i: int) -> bool:
    """Say whether the verb at `i` is that of a clause behind a likely present: `explores | how the mill was built`.

    Or of what else is told: `found that smoke | causes coughs and that it kills`.
    """
    between = statement.keys[weak + 1 : i]
    if "that" in between and statement.keys[weak + between.index("that")] == "and":
        return True
    return statement.keys[weak] in presents.LIKELY_PRESENT and not english.CLAUSE_OPENERS.isdisjoint(between)
