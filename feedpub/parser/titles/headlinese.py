"""The small words that a headline prints without: articles, "has" before a past, "is" before "set to".

Only words that can go wherever the statement ends; nothing inside a quotation.
"""

from collections.abc import Callable, Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import ends_in_ed
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import articles

EXPECTED = frozenset("due expected likely poised ready scheduled set slated unlikely".split())
SUFFERED = frozenset(
    "accused acquitted appointed arrested banned barred booked charged cleared convicted criticised criticized "
    "detained elected evacuated fined hospitalised hospitalized injured jailed killed named ousted recalled rescued "
    "sacked sentenced stranded suspended trapped wounded".split()
)
"""Participles that nobody reads as "has done": `Two men arrested in Leeds`."""
LOST = frozenset("dead drowned killed lost missing trapped".split())
DONE_TO = frozenset(
    "beaten chosen driven forbidden given hidden overthrown picked seen shaken shown stolen taken thrown".split()
)
"""Participles that are no pasts."""
STATES, CONDITIONS = frozenset({"dead", "missing"}), frozenset("condition custody hospital".split())
"""`Two men dead`, `Nine in critical condition`: so headlines tell how somebody is."""
TOLD = english.CLAUSE_OPENERS | english.PAST | english.SAYING
MADE_TO = frozenset("allowed compelled directed forced instructed ordered required told urged".split())
HELPERS = english.MODALS | english.HAVE
MONEY = english.CURRENCIES | {"¥"}
SAID = frozenset(
    "said says alleged alleges announced announces confirmed confirms declared believes claimed claims ensure ensured "
    "ensures insisted insists learned warned warns hopes promised revealed reveals ruled shows showed stated states "
    "suggested suggests".split()
)
SAID_OF = frozenset("accusations allegations concerns evidence fears hopes reports suspicions".split())
SUBJECTS = english.ARTICLES | english.POSSESSIVES
STAYS_OWNED = frozenset("best height kind lives lowest only own possession peak share turn way worst".split())
"""Before these "its" stays: `on its own`, `made their way`."""
NOT_BEFORE_NOW = (
    english.ARTICLES | english.PREPOSITIONS | english.CONJUNCTIONS | english.POSSESSIVES | english.SAYING
    | english.NEGATIONS | frozenset("less more most only very".split())
)  # fmt: skip
"""Behind these "recently" tells of a noun, or more than when."""
OF_OWN = english.COUNTED | {"one"}
TO_COME = frozenset("if once till unless until".split())
"""What these tell of has not happened yet: `until the board has met`."""
MODAL_WITHIN, MORE_WITHIN = 3, 5
NOT_GERUNDS = frozenset("nothing something anything everything interesting missing willing".split())
ADJECTIVES = frozenset(
    "alarming amazing appalling boring challenging confusing convincing daunting depressing disappointing disturbing "
    "embarrassing encouraging exciting fascinating frustrating inspiring lacking misleading overwhelming promising "
    "rewarding shocking stunning surprising terrifying thrilling troubling worrying".split()
)
"""What one is, unless an object follows: `is challenging for men`; not `is challenging the ban`."""
SO_LONG = frozenset({"now", "since"})
"""What has been going on for so long is told so: `has been rising | since May`."""
GOING_ON = english.PREPOSITIONS | english.CONJUNCTIONS


def needless(statement: Statement, quoted: Sequence[bool]) -> frozenset[int]:
    """Give the places of the words that a headline prints without."""
    words, keys = statement.words, statement.keys
    found = [i for i in places(words[:-1], RULES) if not quoted[i] and RULES[words[i]](keys, i)]
    # `called it a "shame"` limps without its article
    return frozenset([i for i in found if words[i] not in articles.INDEFINITE or words[i + 1][0] not in english.QUOTES])


def _has(keys: list[str], i: int) -> bool:
    """Drop "has": `has resigned` -> `resigned`; `which has resigned`, `to have resigned` and `until he has` stay."""
    if not i or keys[i - 1] in english.RELATIVES or keys[i - 1] == "to" or not TO_COME.isdisjoint(keys[:i]):
        return False
    if _may_have(keys, i) or _has_done_more(keys, i + 1):
        return False
    if keys[i - 1] in english.CONJUNCTIONS and not english.BE.isdisjoint(keys[:i]):
        return False  # `is old and has rusted`
    if keys[i + 1] == "been":
        return _has_been(keys, i)
    done = keys[i + 1 + (keys[i + 1][-2:] == "ly") :][:1]  # `has strongly denied it`
    return done != [] and (ends_in_ed(done[0]) or (done[0] in english.PAST and done[0] in english.PARTICIPLES))


def _been(keys: list[str], i: int) -> bool:
    """Drop "been" with its "has": `has been given a year` -> `given a year`; `had been given` stays as it is."""
    return i > 1 and keys[i - 1] in {"has", "have"} and _has(keys, i - 1)


def _may_have(keys: list[str], i: int) -> bool:
    """Say whether a modal wants the "have" at `i`: `may well | have sold`."""
    return keys[i] == "have" and not english.MODALS.isdisjoint(keys[max(0, i - MODAL_WITHIN) : i])


def _has_done_more(keys: list[str], start: int) -> bool:
    """Say whether a second participle wants the "has" that stands before `start`: `killed two and | driven off`."""
    seconds = (keys[j + 1] for j in range(start, len(keys) - 1) if keys[j] == "and")
    return any(key in english.PARTICIPLES and key not in english.PAST and not ends_in_ed(key) for key in seconds)


def _has_been(keys: list[str], i: int) -> bool:
    """Say whether "has been" goes: nobody reads what follows as "has done"."""
    if keys[i - 1] in english.RELATIVES or keys[i - 1] in english.PRONOUNS or i + 2 >= len(keys):
        return False
    if keys[i + 2].endswith("ing"):
        return _is_going_on(keys, i, i + 2) and SO_LONG.isdisjoint(keys[i:])
    is_suffered = keys[i + 2] in SUFFERED and _is_how("".join(keys[i + 3 : i + 4]))
    return keys[i + 2] in DONE_TO or is_suffered or _is_asked(keys, i + 2)


def _is(keys: list[str], i: int) -> bool:
    """Drop "is": `is set to open` -> `set to open`; `is buying` -> `buying`; `are held` stays."""
    if not i or keys[i - 1] in english.RELATIVES or keys[i - 1] in english.PRONOUNS:
        return False
    if keys[i + 1].endswith("ing"):
        is_second = keys[i - 1] in english.CONJUNCTIONS and not HELPERS.isdisjoint(keys[:i])
        return not is_second and _is_going_on(keys, i, i + 1)  # not `will sell it | and is buying another`
    is_feared = keys[i + 1] == "feared" and not LOST.isdisjoint(keys[i + 2 : i + 3])
    if keys[i + 1] in STATES or (keys[i + 1] == "in" and not CONDITIONS.isdisjoint(keys[i + 2 : i + 4])):
        return keys[i - 1] not in english.CONJUNCTIONS and TOLD.isdisjoint(keys[:i])
    return is_feared or (keys[i + 2 : i + 3] == ["to"] and keys[i + 1] in EXPECTED) or _was(keys, i)


def _is_going_on(keys: list[str], i: int, act: int) -> bool:
    """Say whether what is in -ing needs no "is" at `i`: not `said that they are selling it`, `is lacking`."""
    is_adjective = keys[act] in ADJECTIVES and (act + 1 == len(keys) or keys[act + 1] in GOING_ON)
    if keys[act] in NOT_GERUNDS or is_adjective:
        return False
    return english.PROMISING.isdisjoint(keys[1:i]) and english.RELATIVES.isdisjoint(keys[1:i])


def _was(keys: list[str], i: int) -> bool:
    """Drop "were": `were arrested in Leeds` -> `arrested in Leeds`."""
    after = keys[i + 2] if i + 2 < len(keys) else ""
    is_its = keys[i - 1] in english.RELATIVES or keys[i - 1] in english.PRONOUNS
    if not i or "that" in keys[:i] or is_its or not (keys[i + 1] in SUFFERED or _is_asked(keys, i + 1)):
        return False  # nor `denied claims that a clerk | was killed in it`, nor `when she | was killed in it`
    return _is_how(after) or (after == "and" and _are_more(keys[i + 3 : i + 3 + MORE_WITHIN]))


def _is_asked(keys: list[str], i: int) -> bool:
    """Say whether somebody is made to do something: `Doe | told to leave`; not `Doe | told that`."""
    return keys[i] in MADE_TO and keys[i + 1 : i + 2] == ["to"]


def _is_how(following: str) -> bool:
    """Say whether what follows is no noun that one would do something to: `fined | 500 crowns`, `held | in Hull`."""
    return following in english.PREPOSITIONS or following[:1].isdigit() or following[:1] in MONEY


def _are_more(keys: list[str]) -> bool:
    """Say whether others suffered too, told without a verb: `were killed and | some thirty injured`."""
    return not SUFFERED.isdisjoint(keys[1:]) and english.BE.isdisjoint(keys)


def _its(keys: list[str], i: int) -> bool:
    """Drop "its": `sold its stake` -> `sold stake`; `its own`, `of its kind` and `that its cranes are old` stay."""
    if keys[i - 1] == "without":
        return False  # `shown without their knowledge`
    if keys[i - 1] == "of" and i > 1 and (keys[i - 2][-1:].isdigit() or keys[i - 2] in OF_OWN):
        return False  # `two of its men`
    return i > 0 and keys[i + 1] not in STAYS_OWNED and keys[i - 1] not in english.RELATIVES


def _also(keys: list[str], i: int) -> bool:
    """Drop "also": `has also said` -> `has said`; `not also` stays."""
    return i > 0 and keys[i - 1] != "not"


def _that(keys: list[str], i: int) -> bool:
    """Drop "that": `said that the` -> `said the`, `fears that the` -> `fears the`; `fears that grew` stays."""
    if i > 0 and keys[i - 1] in SAID_OF:
        return keys[i + 1] in SUBJECTS
    return i > 0 and keys[i - 1] in SAID and keys[max(0, i - 2) : i] != ["united", "states"]


def _recently(keys: list[str], i: int) -> bool:
    """Drop what every headline tells of: `recently left` -> `left`; `a recently closed mill` stays."""
    return i > 0 and keys[i - 1] not in NOT_BEFORE_NOW


def _further(keys: list[str], i: int) -> bool:
    """Drop "further" before a verb: `further remanded a clerk` -> `remanded a clerk`; `fell further` stays."""
    return i > 0 and ends_in_ed(keys[i + 1]) and keys[i - 1] not in english.AUXILIARIES


def _either(keys: list[str], i: int) -> bool:
    """Drop "either": `were either killed or wounded` -> `were killed or wounded`."""
    return i > 0 and keys[i - 1] in english.BE and keys[i + 2 : i + 3] == ["or"]


RULES: dict[str, Callable[[list[str], int], bool]] = {
    "the": articles.the,
    "a": articles.a,
    "an": articles.a,
    **dict.fromkeys(("The", "THE", "A", "An"), articles.first),
    "has": _has,
    "have": _has,
    "been": _been,
    "is": _is,
    "are": _is,
    "was": _was,
    "were": _was,
    "its": _its,
    "their": _its,
    "also": _also,
    "that": _that,
    "either": _either,
    "further": _further,
    "recently": _recently,
    "currently": _recently,
}
"""A rule for each such word, as it is printed."""
