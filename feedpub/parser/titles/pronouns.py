"""Whom or what a pronoun behind the verb stands for: a part of the subject that tells of it can't go.

What else keeps a part, `turns` and `nested` say.
"""

from feedpub.parser.grammar import english, plurals
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import modifiers
from feedpub.parser.titles.modifiers import Span

WOMEN = frozenset("actress daughter girl girlfriend grandmother mother niece nun sister widow wife woman".split())
MEN = frozenset("actor boy boyfriend brother father grandfather husband nephew priest son widower".split())
KIN = ((WOMEN, "she"), (MEN, "he"))
HERS, HIS = frozenset({"she", "her"}), frozenset({"he", "him", "his"})
AT = frozenset("at in near".split())
"""What opens a place, and no person."""
PLACES = frozenset("city county district province region state territory town village".split())
"""Of these "the" says which one is told of already."""
SHORTEST_NOUN = 3
PERSONS = frozenset("boy girl man nurse pilot teenager victim woman".split())


def point_into(statement: Statement, part: Span, verb: int) -> bool:
    """Say whether the rest tells of somebody or something that the part names.

    `A man | accused of poisoning his wife | said she fell`, `Members | of a guild | told how its hall fell`.
    """
    start, end = part
    if start > verb:
        return _names_kin(statement.keys, part)  # `slammed | her son's | school after he was kept there`
    if not 0 < start < verb:
        return False
    before = statement.keys[start - 1]
    is_of_many = before[-1:] == "s" and before[-2:] != "ss" and before not in plurals.TIMES
    if is_of_many and _holds_person(statement, part, verb):
        return True
    if end != verb:
        return False
    is_told = _names_kin(statement.keys, part) or _is_of_other(statement.keys, part)
    return is_told or (is_of_many and _is_pointed_at(statement, part))


def names_place(statement: Statement, part: Span, verb: int) -> bool:
    """Say whether "the state" behind the verb may be one that the part names: `| Alder minister | said the state`."""
    start, end = part
    if end > verb or not any(statement.words[i][0].isupper() for i in range(start, end)):
        return False
    keys = statement.keys
    return any(keys[i - 1] == "the" or keys[i - 2 : i] == ["the", "entire"] for i in places(keys, PLACES, verb + 1))


def named_again(statement: Statement, part: Span, verb: int) -> int:
    """Give where "the" points to a noun of a part of the subject, or 0.

    `Ferries | from Pier 9 | stay in Hull as the | pier is shut`.
    """
    start, end = part
    if not 0 < start < verb:
        return 0
    keys = statement.keys
    named = [key for key in keys[start:end] if len(key) >= SHORTEST_NOUN and key not in english.DANGLING]
    again = (i for i in places(keys, frozenset(named), verb + 1) if keys[i - 1] == "the")
    return next((i for i in again if english.DANGLING.issuperset(keys[i + 1 : i + 2])), 0)


def _holds_person(statement: Statement, part: Span, verb: int) -> bool:
    """Say whether "he" behind the verb is told of there: `Friends | of the old mayor | met where he sang`."""
    start, keys = part[0], statement.keys
    if english.PERSONAL.isdisjoint(keys[verb + 1 :]) or keys[start - 1][-2:] == "'s":
        return False
    told = range(*part)
    if any(keys[i] in modifiers.CALLED or keys[i] in PERSONS for i in told):
        return True
    named = (i for i in told if statement.words[i][0].isupper())
    return keys[part[0]] not in AT and any(keys[i - 1] not in AT and keys[i - 1] not in english.ARTICLES for i in named)


def _is_pointed_at(statement: Statement, part: Span) -> bool:
    """Say whether "its" or "it" is what a part of the subject names: `Voters | in Hull | choose how it will grow`."""
    keys, rest = statement.keys[slice(*part)], statement.keys[part[1] :]
    return ("its" in rest and keys[0] == "of") or ("it" in rest and keys[0] in {"in", "of"} and part[1] - part[0] > 1)


def _names_kin(keys: list[str], part: Span) -> bool:
    """Say whether a part names a woman, and "she" comes behind it; or a man, and "he"."""
    named, rest = {key.removesuffix("'s") for key in keys[slice(*part)]}, keys[part[1] :]
    return any(one in rest and not kin.isdisjoint(named) for kin, one in KIN)


def _is_of_other(keys: list[str], part: Span) -> bool:
    """Say whether "his" can't be the subject's: `A woman | who said Doe drowned | was charged with his murder`."""
    before = "".join(keys[part[0] - 1 : part[0]])
    others = HIS if before in WOMEN else HERS if before in MEN or before == "man" else frozenset[str]()
    return not others.isdisjoint(keys[part[1] :])
