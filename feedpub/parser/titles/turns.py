"""Do the words behind a statement deny or doubt it? `freed | without charge`, `left | but not for good`.

What it costs to stop before words that don't, `stops` says.
"""

from itertools import pairwise

from feedpub.parser.grammar import english, finite
from feedpub.parser.grammar.asides import SUBJECTS
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import group_end, main_verb
from feedpub.parser.titles import conditions, conjunctions, nouns, phrases

TURNED = english.NEGATIONS | english.HEDGES
DENYING = {"and": english.AUXILIARIES | phrases.SUBJECTS | {"that"}, "but": english.AUXILIARIES | {"that"}}
"""What opens a clause whose denial is its own: `open, but | that isn't new`; not `will pay, | but he didn't`."""
FOR_WHAT = (("for", "not"), ("for", "allegedly"))
DENYING_VERB = english.NEGATIONS | frozenset("almost longer narrowly nearly rarely scarcely seldom".split())
OTHERS = frozenset({"ones", "those"})
DENIED = frozenset("denied denies deny".split())
HARDLY = frozenset("barely hardly scarcely".split())
"""What a sentence opens with that is only whole with its "when": `Hardly had it opened | when it fell`."""
INVERTING = frozenset("never rarely seldom".split())
LIMITS = frozenset("after before if once since until when".split())
"""Behind "not" or "only" these open what comes first so that the verb may."""
REJECTING = frozenset("dismissed dismisses rejected rejects".split())
LIMITING = frozenset("if unless until".split())
STOPPING = frozenset("cease ceased ceases quit quits stop stopped stops".split())
NO_FEWER = [pair.split() for pair in ("no fewer than", "no less than", "not fewer than", "not less than")]
"""These count, and deny nothing."""
OF_PLEA = frozenset("found plead pleaded pleads pled".split())
"""What "not" behind these denies is only guilt: `pleaded not guilty | to theft`."""
SILENT = frozenset("comment doubt objection objections".split())
TELLING = frozenset("citing elaborating explaining giving mentioning naming offering providing saying".split())
"""What nobody did "without" one of these is done all the same: `sacked the mayor | without saying why`."""
DENIALS = english.NEGATIONS - frozenset("barely hardly without".split())
THOUGHT = frozenset("believed feared supposed thought".split())
MEANT = frozenset("due hoped intended meant planned promised vowed wanted".split())
NOBODY = frozenset("neither no nobody none nothing".split())
OF_NOUNS = frozenset("alleged apparent purported supposed suspected".split())
"""Behind an article these doubt a noun alone."""


def is_denied(keys: list[str], verb: int, end: int, start: int = 0) -> bool:
    """Say whether the words up to `end` deny it; not a clause of the subject: `Men | who do not sing | will pay`.

    Nor a condition that opens the sentence, behind which it goes on at `start`: `If he sings, | men will pay`.
    """
    if DENIALS.isdisjoint(keys):
        return False  # the quick look
    keys = [*keys[:verb], *_without_counting(keys[verb:])]
    clause = next((i for i in range(start + 1, verb) if keys[i] in english.RELATIVES or keys[i] == "whose"), verb)
    is_of_claim = keys[end - 2] in DENIED and not nouns.CLAIMS.isdisjoint(keys[end - 1 : end + 1])
    end -= 2 * is_of_claim  # `denied reports that it would close | in May`: the rest only tells which reports
    said = [*keys[start or 3 * (keys[:3] in NO_FEWER) : clause], *keys[max(clause, verb - 1) : end]]
    is_plea = not OF_PLEA.isdisjoint(said) and "guilty" in keys[verb : end + 1]
    # `no longer sells` is no denial, and `has no comment on it` denies nothing of what it is on
    is_silent = not SILENT.isdisjoint(keys[verb : end + 1]) and DENIALS.isdisjoint([key for key in said if key != "no"])
    return not is_plea and not is_silent and not DENIALS.isdisjoint(said) and "longer" not in said


def _without_counting(keys: list[str]) -> list[str]:
    """Leave out what only counts: `held | no | fewer than nine men`."""
    return [key for i, key in enumerate(keys) if keys[i : i + 3] not in NO_FEWER]


def is_undone(group: list[str]) -> bool:
    """Say whether a verb tells what was meant or thought; its "but" says what was so: `had planned to go | but`."""
    is_thought = group[:1] in (["was"], ["were"]) and not THOUGHT.isdisjoint(group)
    return is_thought or (group[:1] == ["had"] and not MEANT.isdisjoint(group))


def stops_doing(keys: list[str], i: int) -> bool:
    """Say whether the verb at `i` denies what follows, all or some of it: `stopped | selling tar from Leeds`."""
    return keys[i] in STOPPING and "".join(keys[i + 1 : i + 2])[-3:] == "ing"


def own_clause(keys: list[str], verb: int, start: int, end: int, *, is_denied: bool = False) -> int:
    """Give where a clause opens that has a condition of its own: `passed a bill | that will close mills if they`; or 0.

    What has been done is done; `may sell the mill that will close if` may be a condition of either. What else it may
    do has its own as well: `has no plan to go | but may sell mills if they close`.
    """
    other = (i for i in range(start + 1, end) if keys[i] == "but" and keys[i - 1] not in conjunctions.ALL)
    if but := next((i for i in other if not english.MODALS.isdisjoint(keys[i + 1 : i + 2])), 0):
        return but
    if keys[verb] in english.MODALS or is_denied:
        return 0
    last = min(end, len(keys) - 1)
    places = (i for i in range(start + 3, last) if keys[i] in SUBJECTS and keys[i + 1] in english.MODALS)
    return next((i for i in places if english.PROMISING.isdisjoint(keys[i - 2 : i])), 0)


def without_denial(statement: Statement, verb: int, part: tuple[int, int]) -> tuple[int, int]:
    """Give the part without what denies the verb behind it: `A man | in Hull | never sang`.

    None where it joins a denial: `Men | who are old and not one of them | sang`.
    """
    start, end = part
    is_tail = not english.RELATIVES.isdisjoint(statement.keys[1:start])
    if not is_tail and _is_compared(statement.keys[end:]):
        return 0, 0  # `Clerks | from poor towns | sing less than those from rich ones`
    if any(
        one in english.CONJUNCTIONS and two in english.NEGATIONS for one, two in pairwise(statement.keys[start:end])
    ):
        return 0, 0
    while end == verb and start < end and statement.keys[end - 1] in DENYING_VERB:
        end, verb = end - 1, verb - 1
    return (start, end) if start < end else (0, 0)


def _is_compared(keys: list[str]) -> bool:
    """Say whether the subject is compared: `sing less than those from rich ones`; not what others do in it."""
    than = keys.index("than") if "than" in keys else 0
    return than > 0 and "that" not in keys[:than] and not OTHERS.isdisjoint(keys[than:])


def rejects(keys: list[str], i: int) -> bool:
    """Say whether the verb at `i` rejects what others claim, whatever that hangs on: `rejected | claims that, if`."""
    return keys[i : i + 1] != [] and keys[i] in REJECTING and not nouns.CLAIMS.isdisjoint(keys[i + 1 : i + 3])


def reach(statement: Statement, turn: int) -> int:
    """Give where a denial ends: behind the verb of the clause that limits it: `will not go until it rains | in Hull`.

    `turn` is the place of the word that opens that clause, or 0 for none.
    """
    if not turn or LIMITING.isdisjoint(statement.keys[turn : turn + 1]):
        return len(statement.keys)
    verb = main_verb(statement, turn + 1)
    return group_end(statement, verb) + 1 if verb > turn else len(statement.keys)


def half(keys: list[str]) -> int:
    """Give how many words are half a statement at most, whose verb comes before its subject; or 0.

    `Hardly had it opened | when it fell`; of `Not since May has it rained so` and `Never had it rained so` all.
    """
    if keys[0] in HARDLY:
        return keys.index("when") + 1 if "when" in keys else 0
    is_limit = keys[0] in {"not", "only"} and not LIMITS.isdisjoint(keys[1:2])
    return len(keys) if is_limit or keys[0] in INVERTING else 0


def before_not(statement: Statement, i: int) -> float:
    """Stop before what was not promised: `defended the decision | not to sell`."""
    return phrases.UNFINISHED if _is_promise(statement, i) else phrases.NEVER


def before_nor(statement: Statement, i: int) -> float:
    """Stop before a second denial: `will not sell the pier | nor will it`; not `neither Leeds | nor Hull`."""
    is_clause = not english.AUXILIARIES.isdisjoint(statement.keys[i + 1 : i + 2])
    return phrases.NEW_CLAUSE if is_clause else phrases.NEVER


def _is_promise(statement: Statement, i: int) -> bool:
    """Say whether "not" at `i` opens what a noun promises: `defended the decision | not to sell`."""
    return statement.keys[i : i + 2] == ["not", "to"] and nouns.is_promise(statement.keys[i - 1])


def is_turned(statement: Statement, i: int) -> bool:
    """Say whether the next words deny or doubt what was said: `freed | without charge`, `left | but not for good`."""
    is_soon = statement.keys[i] in HARDLY and statement.words[i - 1][-1] == ","  # `won, | barely a day after a loss`
    is_none = conditions.is_before_vote(statement.keys, i) or conditions.is_loose(statement, i)
    if is_soon or is_none or statement.keys[i : i + 2] == ["even", "if"]:
        return False
    turned = english.NEGATIONS if statement.keys[i] in {"that", "which"} else TURNED
    # `was told that he had won | when he had not`
    is_told_otherwise = statement.keys[i] == "when" and not phrases.SUBJECTS.isdisjoint(statement.keys[i + 1 : i + 2])
    following = statement.keys[i : i + 3 + is_told_otherwise]
    if following[0] == "but" and "only" in statement.keys[:i]:
        return True  # `will not only keep the mill | but enlarge it`
    if following[0] == "because" and "because" in statement.keys[i + 1 :]:
        return True  # `says it fell | because it was old, not because of rain`
    if turned.isdisjoint(following) or _denies_another(statement, i) or _is_promise(statement, i):
        return False
    at = next(j for j, key in enumerate(following, i) if key in turned)
    if _doubts_another(statement.keys, at) or _doubts_clause(statement, i, at):
        return False
    return not any(word[-1] in ",;" for word in statement.words[i:at])


def _doubts_clause(statement: Statement, i: int, at: int) -> bool:
    """Say whether only what came before is doubted: `charged two men | after clerks allegedly found bombs`.

    Or `fell ill | after allegedly eating a pie`.
    """
    if statement.keys[i] != "after" or at + 1 >= len(statement.keys) or statement.keys[at][-2:] != "ly":
        return False
    return finite.is_finite(statement, at + 1) or (at == i + 1 and statement.keys[at + 1][-3:] == "ing")


def _doubts_another(keys: list[str], i: int) -> bool:
    """Say whether a doubt is of something else: `met the clerks | who alleged that`, `tar | from a suspected thief`."""
    if keys[i] == "alleged" and keys[i - 1] in english.RELATIVES:
        return True
    return keys[i] in OF_NOUNS and (keys[i - 1] in english.ARTICLES or keys[i - 1] in english.POSSESSIVES)


def _denies_another(statement: Statement, i: int) -> bool:
    """Say whether the denial is of something else.

    `guards it | and would not sell it`, `| nor will it`, `scolds it | for not acting`, `a mill | built without leave`,
    `a gang | allegedly involved in theft`.
    """
    key, second = statement.keys[i], "".join(statement.keys[i + 1 : i + 2])
    is_told = ends_in_ed(key) and statement.keys[i - 1] not in english.BE
    if key in english.CONJUNCTIONS and second in NOBODY and statement.words[i - 1][-1] == ",":
        return conjunctions.clause_follows(statement, i)  # `struck the coast, | but no damage was found`
    is_charge = statement.keys[i : i + 3][::2] == ["for", "alleged"]  # `was charged | for her alleged part in it`
    is_silent = key == "without" and second in TELLING and statement.keys[i - 1] not in english.HEDGES
    is_other = statement.keys[i : i + 2] == ["and", "not"] and _is_again(statement.keys, i + 2)
    is_its = is_told or is_other or is_charge or is_silent or (key, second) in FOR_WHAT
    is_its = is_its or (key in english.HEDGES and _is_of_a_noun(statement, i))
    return key in ("because", "nor") or is_its or second in DENYING.get(key, ())


def _is_again(keys: list[str], i: int) -> bool:
    """Say whether a phrase opens as one before did: `is run as a fair | and not | as a shop`."""
    return keys[i : i + 1] != [] and keys[i] in english.DANGLING and keys[i] in keys[:i]


def is_doubted(statement: Statement, i: int) -> bool:
    """Say whether the rest of the clause doubts the statement."""
    words = statement.words
    end = next((j for j in range(i, len(words)) if words[j][-1] in ",;"), len(words))
    return any(
        key in english.HEDGES and not _is_of_a_noun(statement, j)
        for j, key in enumerate(statement.keys[i : end + 1], i)
    )


def _is_of_a_noun(statement: Statement, i: int) -> bool:
    """Say whether only what a noun is told by is in doubt: `a mill | allegedly used by thieves`."""
    before, following = statement.words[i - 1], statement.keys[i + 1 : i + 2]
    is_noun = before.islower() and statement.keys[i - 1] not in english.DANGLING
    return is_noun and following != [] and is_participle(following[0]) and statement.keys[i][-2:] == "ly"
