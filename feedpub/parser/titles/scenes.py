"""A first sentence that only sets the scene, and a later one that tells what is new.

`Roe has been a star for years. In a new interview, Roe said | ...`. What it costs to take a later sentence where the
first is news, `title` and `known` say.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import days

CHEAP, SENTENCES = 6.0, 6
"""So little must a later sentence cost to be taken, and so far is it looked for."""
NO_OCCASION = 2.0
"""What one has done lately is less often the news than what one said."""
SAID = frozenset("according announced claimed says said told warned".split())
"""Whoever says so makes it news, even where it has long been so."""
DATED = days.DAYS | days.TODAY | frozenset("now recent recently".split())
KNOWN = frozenset("celebrated considered embraced hailed known lauded married regarded seen".split())
STANDING = KNOWN | {"a", "an", "among"}
"""What was so, behind "been": `has been | a star`, `have been | married`; not `has been | the target of raids`."""
ABOUT = KNOWN | {"among", "busy"}
"""What is so, behind "is": `is busy | singing`."""
ALL_SET, BEST = ["all", "set"], frozenset({"leading", "most", "top"})
"""`is one of the | most famous`, or of the finest; not `one of the two killed`."""
LONG = frozenset("ages always centuries decade decades long many".split())
SIGNS, CENTURIES = ABOUT | LONG | {"been", "had", "once", "one", "set"}, (" in 19", " in 20")
"""Where none of these stands, nothing has long been so."""
ADVERBS = frozenset("also already always just long never often only still".split())
OPENINGS = frozenset("at during in on through".split())
OCCASIONS = frozenset(
    "appearance chat conversation episode interaction interview podcast post statement tweet video".split()
)
"""Where somebody said it: `In a candid | interview`; not `During the interview`, which is known by then."""
SPEAKING = frozenset("speaking taking talking".split())
"""With "to", who heard it, or where it was shown: `Speaking | to reporters`, `Taking | to Instagram`."""
OCCASION_WITHIN = 6
TURNING = frozenset({"But", "Yet", "Instead,"})
SEEMING = frozenset("feel feels look looks seem seems sound sounds".split())
PRESENT, WAS = frozenset({"is", "are"}), frozenset({"was", "were"})
SHOWN = SAID | frozenset("found reported ruled show shows suggest suggests".split())
NEWLY = (["has", "now"], ["have", "now"], ["took", "to"], ["recently"])


def is_set(sentence: str, text: str) -> bool:
    """Say whether a first sentence tells only what has long been so: `Roe is one of the stars`, `has been a star`.

    And what was done in a year that is named: `Roe first sang in 1995`.
    """
    words = sentence.split()
    if not text or (SIGNS.isdisjoint(words) and CENTURIES[0] not in sentence and CENTURIES[1] not in sentence):
        return False  # the quick look
    keys = english.keys(words)
    is_news = not SAID.isdisjoint(keys) or not DATED.isdisjoint(keys)
    if is_news or keys[0] in english.CLAUSE_OPENERS:
        return False
    told = [i for i in range(1, len(keys)) if _is_state(keys, i) or _is_of_year(keys, i) or _is_long(keys, i)]
    return bool(told) and (main_verb(Statement(words, keys)) in told or any(keys[i - 1] == "once" for i in told))


def news_cost(sentence: str) -> float | None:
    """Charge a later sentence that tells what is new: `In a new interview, Roe | said`, `Recently, Roe | sang`."""
    keys = english.keys(sentence.split())
    near = keys[1:OCCASION_WITHIN]
    if keys[0] in OPENINGS and not OCCASIONS.isdisjoint(near) and near[0] != "the":
        return 0.0
    if keys[0] in SPEAKING and near[:1] == ["to"]:
        return 0.0
    is_dated = keys[0] == "on" and not days.DAYS.isdisjoint(keys[1:2])  # `On Monday, the board | sold it`
    is_dated = is_dated or keys[:3] == ["against", "this", "backdrop"]
    is_new = (
        is_dated
        or keys[0] == "now"
        or any(keys[i : i + len(words)] == words for i in range(len(keys)) for words in NEWLY)
    )
    return NO_OCCASION if is_new or _is_of_this_week(sentence, keys) else None


def _is_of_this_week(sentence: str, keys: list[str]) -> bool:
    """Say whether it tells what was done on a day of the week: `Acme | was shut down | late on Saturday`."""
    if days.DAYS.isdisjoint(keys):
        return False
    verb = main_verb(Statement(sentence.split(), keys))
    return verb > 0 and (keys[verb] in english.PAST or keys[verb] in WAS or english.ends_in_ed(keys[verb]))


def is_general(sentence: str) -> bool:
    """Say whether a first sentence only tells how things are: `The postcard seems a relic`, `Moving is hard enough`."""
    told = Statement.of(sentence.split())
    keys = told.keys
    if not SAID.isdisjoint(keys) or not DATED.isdisjoint(keys) or keys[0] in english.CLAUSE_OPENERS:
        return False
    verb = main_verb(told)
    following = "".join(keys[verb + 1 : verb + 2])
    is_act = following in {"to", "set"} or following[-3:] == "ing" or english.is_participle(following)
    is_undone = keys[verb] in WAS and following in {"expected", "meant", "supposed"}  # `It was supposed to be dry`
    return is_undone or keys[verb] in SEEMING or (keys[verb] in PRESENT and not is_act)


def turned(sentence: str) -> str:
    """Give what a second sentence tells against the first, without its "yet"; nothing where it is no news.

    `Yet sales of cards rose last year, the post said` -> `Sales of cards rose last year, the post said`.
    """
    first, _, rest = sentence.partition(" ")
    if first not in TURNING or not rest[:1].isalpha():
        return ""
    told = Statement.of(rest.split())
    keys, verb = told.keys, main_verb(told)
    is_told = verb > 0 and (
        keys[verb] in english.PAST
        or keys[verb] in WAS
        or keys[verb] in english.HAVE
        or english.ends_in_ed(keys[verb])
        or not SHOWN.isdisjoint(keys)
    )
    return rest[0].upper() + rest[1:] if is_told and keys[0] not in english.POINTING else ""


def names_whom(sentence: str, text: str) -> bool:
    """Say whether a title opens with a name that follows its sentence's first phrase: `In a post, | Roe | said`."""
    return text[:1].isupper() and f", {text.partition(' ')[0]} " in sentence


def _is_state(keys: list[str], verb: int) -> bool:
    """Say whether the verb tells what somebody is or has been: `is | all set`, `has always been | a`, `has had`."""
    if keys[verb] not in english.BE and keys[verb] not in english.HAVE:
        return False
    i = _behind_adverbs(keys, verb + 1)
    if keys[verb] in english.BE:
        return _is_among(keys, i, ABOUT) or keys[i : i + 2] == ALL_SET
    return keys[i : i + 1] == ["had"] or (
        keys[i : i + 1] == ["been"] and _is_among(keys, _behind_adverbs(keys, i + 1), STANDING)
    )


def _is_among(keys: list[str], i: int, words: frozenset[str]) -> bool:
    """Say whether one of the words stands there, or that somebody is one of the best."""
    if keys[i : i + 2] == ["one", "of"]:
        return any(key in BEST or key[-3:] == "est" for key in keys[i + 3 : i + 4])
    return not words.isdisjoint(keys[i : i + 1])


def _behind_adverbs(keys: list[str], i: int) -> int:
    """Give the index of the first word that is no adverb."""
    while keys[i : i + 1] and (keys[i] in ADVERBS or keys[i][-2:] == "ly"):
        i += 1
    return i


def _is_long(keys: list[str], verb: int) -> bool:
    """Say whether it has been so for long, or once was: `has for long | been short of clerks`, `once | sold tar`."""
    has_been = keys[verb] in english.HAVE and not LONG.isdisjoint(keys[verb:])
    return has_been or (keys[verb - 1] == "once" and english.may_be_finite(keys[verb]))


def _is_of_year(keys: list[str], verb: int) -> bool:
    """Say whether all of it was in a year without a month: `marked her debut | in 1995`."""
    if not (english.ends_in_ed(keys[verb]) or keys[verb] in english.PAST or keys[verb] == "had"):
        return False
    return any(keys[i - 1] == "in" and english.is_year(keys[i]) for i in range(verb + 1, len(keys)))
