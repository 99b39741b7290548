"""Articles that a headline prints without, and those that it keeps: `a few`, `the dead`, `on the rise`.

Each rule looks at one article, by the words around it; the other small words are `headlinese`'s.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import ends_in_ed

UNITS = frozenset(
    "acre barrel billion bit bushel cent century couple day decade dollar dozen euro few fifth fortnight gallon "
    "gram half head hectare hour hundred kg kilo kilogram kilometer kilometre km lb liter litre little lot mile "
    "million minute month night number ounce piece pound quarter quintal share tenth thousand third time ton tonne "
    "unit week while year".split()
)
"""Before these "a" counts: `a few`, `a third`, `9 dollars a share`."""
KEEPS_A = frozenset("such what many not half quite rather too as all".split())
ADJECTIVES_AS_NOUNS = frozenset("accused dead injured other poor rich same then".split())
KINDS, SIZES = frozenset({"kind", "sort"}), frozenset({"height", "length", "size"})
"""Before "of", and without an article, these are read as "rather": `had kind of a fair`."""
SET_PHRASES = frozenset(
    pair.partition(" ")[::2]
    for pair in (
        "across board", "around clock", "behind scenes", "for better", "for worse", "from dead", "in air", "in dark",
        "in end", "in making", "in red", "in wild", "in works", "off hook", "off record", "off table", "on cards",
        "on fence", "on go", "on ground", "on loose", "on rise", "on rocks", "on run", "on spot", "on table", "on way",
        "on whole", "over moon", "over top", "under weather",
    )
)  # fmt: skip
"""`is on the rise`, `gone for the better`: nobody prints them without the article."""
PORTIONS = frozenset("all any both each few many most much neither none some several".split())
"""Behind these and "of" comes what they are some of."""
IN_A_ROW = english.ORDINALS | english.COUNTED
INDEFINITE = frozenset({"a", "an"})
NEAR = 3
GOES_ON = english.PREPOSITIONS | english.CONJUNCTIONS


def the(keys: list[str], i: int) -> bool:
    """Drop "the": `the court` -> `court`; `the dead` and `the 1990s` stay."""
    following = keys[i + 1]
    is_decade = following[:1].isdigit() and following[-1] == "s"
    is_set = i > 0 and (keys[i - 1], following) in SET_PHRASES and _ends_phrase(keys, i + 2)
    is_size = following in SIZES and not INDEFINITE.isdisjoint(keys[max(0, i - NEAR) : i])  # `a cell the size of`
    is_kind = (following in KINDS or is_size) and keys[i + 2 : i + 3] == ["of"]
    is_firm = following in ADJECTIVES_AS_NOUNS or is_decade or is_set or is_kind
    is_all = i > 0 and keys[i - 1] == "all" and following[-1:] != "s"  # `all the time`; but `all the clerks`
    return not is_firm and not is_all and not _is_whole(keys, i)


def _is_whole(keys: list[str], i: int) -> bool:
    """Say whether it is the whole of a part: `any of | the mills`; not `most of | the world's mills`."""
    is_part = i > 1 and keys[i - 1] == "of" and keys[i - 2] in PORTIONS
    return is_part and keys[i + 1][-2:] != "'s" and not keys[i + 1][0].isdigit()


def _ends_phrase(keys: list[str], i: int) -> bool:
    """Say whether no noun goes on at `i`: `in the dark | about it`; not `in the dark | hall`, `on the table | of`."""
    return i == len(keys) or (keys[i] in GOES_ON and keys[i] != "of")


def a(keys: list[str], i: int) -> bool:
    """Drop "a": `a court` -> `court`; `a few`, `such a` and `a share` stay."""
    if i and keys[i - 1] in english.BE and ends_in_ed(keys[i + 1]):
        return False  # `has been a respected judge`
    if i > 1 and keys[i - 1][-1:] == "s" and (keys[i - 2][-1:].isdigit() or keys[i - 2] in english.COUNTED):
        return False  # `paid 500 crowns a sack`
    if i and keys[i - 1][:1] in english.CURRENCIES and keys[i - 1][-1:].isdigit():
        return False  # `paid £4 a sack`
    if keys[i - 1 : i + 2 : 2] == ["in", "row"] and not IN_A_ROW.isdisjoint(keys[max(0, i - NEAR - 1) : i]):
        return False  # `fell for the third month in a row`; not `left in a row`
    is_unit = keys[i + 1] in UNITS and (i > 0 or keys[i + 1] != "couple" or keys[i + 2 : i + 3] == ["of"])
    return not is_unit and (not i or keys[i - 1] not in KEEPS_A)


def first(keys: list[str], i: int) -> bool:
    """Drop a first article: `The court` -> `court`; further in it is part of a name: `The Times`."""
    return i == 0 and (the(keys, i) if keys[i] == "the" else a(keys, i))
