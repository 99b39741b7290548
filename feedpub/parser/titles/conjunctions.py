"""What "and", "or" and "but" join: a clause that can go, adjectives and pairs that stay, names of a list.

What it costs to stop before other words is `stops`' to say.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.participles import is_helped_before, is_reduced
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import nouns
from feedpub.parser.titles.phrases import NEVER, UNFINISHED

BOTH = frozenset({"both", "between"})
OWNED = english.ARTICLES | english.POSSESSIVES
BEFORE_OWNED = (
    english.PREPOSITIONS
    | english.COUNTED
    | english.SUBORDINATORS
    | frozenset(
        "also even half here not now only perhaps possibly quite so soon such then there thus today what".split()
    )
)
"""What stands before an article besides a verb."""
ADJECTIVES = ("al", "ic", "ive", "ous", "ful", "less", "ary")
QUOTED = '"”’'
NO_ITEM = english.CLAUSE_OPENERS | english.PREPOSITIONS | english.ARTICLES | english.AUXILIARIES
ALL = frozenset("all anything everybody everyone everything nobody none nothing".split())
TIES = frozenset("although as because though when where while".split())
"""The verb behind one of these is of its clause: `sold tar and nails | as Roe sang`."""
A_SECOND = 3.0
"""What it costs to leave out a second act, or a second object."""
SAME_SUM = 0.6
LIST_WITHIN, AMONG_WITHIN, SUM_WITHIN = 12, 3, 4
JOINED_NAMES = 3
PASSIVE = frozenset({"was", "were"})
JOINED_WITHIN, BUT_WITHIN, ITEM_WITHIN = 7, 12, 6


def before(statement: Statement, i: int) -> float:
    """Stop before a second verb: `She resigned | and left`; a second object costs more, a second name is kept."""
    if statement.keys[i] == "or" or (statement.keys[i] == "and" and is_paired(statement.keys[:i])):
        return SAME_SUM if _is_same_sum(statement, i) else A_SECOND if _is_as_well(statement.keys, i) else NEVER
    if ends_list(statement, i) or _is_absolute(statement, i):
        return UNFINISHED + (statement.words[i - 1][0].isupper() and statement.words[i - 2][-1] == ",")
    if _joins_quotations(statement, i) or _are_kinds(statement.keys, i):
        return NEVER
    if clause_follows(statement, i) or _is_done_too(statement, i):
        return 0.8
    if "among" in statement.keys[max(0, i - AMONG_WITHIN) : i] or joins_adjectives(statement, i):
        return NEVER  # `is among the tar | and salt mills of Hull`
    return A_SECOND if statement.keys[i] == "and" and not statement.words[i - 1][0].isupper() else NEVER


def after_comma(statement: Statement, i: int) -> float:
    """Stop at a comma before "and": `The bill passed, | and Doe left`; hardly `tar, rope, | and salt`."""
    if clause_follows(statement, i):
        return 0.4
    return UNFINISHED if ends_list(statement, i) else 2.5


def _is_same_sum(statement: Statement, i: int) -> bool:
    """Say whether "or" tells a sum in other units: `earned 9 million crowns | or 5 a share`; not `two or three`."""
    keys = statement.keys
    is_sum = any(key[:1].isdigit() for key in keys[max(0, i - SUM_WITHIN) : i - 1]) and keys[i - 1].isalpha()
    return (
        keys[i] == "or" and is_sum and "".join(keys[i + 1 : i + 2])[:1].isdigit() and keys[i - 1] not in keys[i + 1 :]
    )


def _is_as_well(keys: list[str], i: int) -> bool:
    """Say whether "or" joins two acts that are both denied: `told men not to sing in parks | or sell tar there`."""
    denied = max((j for j in range(i) if keys[j] in {"not", "never"}), default=0)
    is_act = keys[i] == "or" and keys[denied + 1 : denied + 2] == ["to"] and i + 2 < len(keys)
    return is_act and "whether" not in keys[:i] and keys[i + 2] in english.ARTICLES | english.PRONOUNS


def _is_absolute(statement: Statement, i: int) -> bool:
    """Say whether "and" at `i` joins two that do something by the way: `grew with oil | and gas leading the way`."""
    if "with" not in statement.keys[max(0, i - 4) : i] or statement.words[i - 1][0].isupper():
        return False
    return any(key[-3:] == "ing" and "-" not in key for key in statement.keys[i + 2 : i + 8])


def _are_kinds(keys: list[str], i: int) -> bool:
    """Say whether two nouns tell of a third: `tons of fruit | and salt products`, not `dozens of men | and boys`."""
    is_of_many = keys[i - 2] == "of" and keys[i - 3] in english.PARTS
    return is_of_many and keys[i - 1][-1:] != "s" and "".join(keys[i + 2 : i + 3])[-1:] == "s"


def _joins_quotations(statement: Statement, i: int) -> bool:
    """Say whether quoted words stand on both sides: `sent "rude" | and "silly" mail`."""
    following = statement.words[i + 1 : i + 2]
    return bool(following) and statement.words[i - 1][-1] in QUOTED and following[0][0] in english.QUOTES


def ends_list(statement: Statement, i: int) -> bool:
    """Say whether "and" at `i` brings the last of a list: `sells nails, tar | and rope`."""
    words, keys = statement.words, statement.keys
    if keys[i] != "and":
        return False
    for j in range(i - 2, max(0, i - ITEM_WITHIN), -1):
        if words[j][-1] == "," and not keys[j].isdigit():  # nor `due May 5, 1990 and paying 8 percent`
            is_item = keys[j + 1] not in NO_ITEM and keys[j + 1][-3:] != "ing"
            return is_item and not finite.is_finite(statement, j + 1) and keys[j + 2] not in english.AUXILIARIES
    return False


def joins_adjectives(statement: Statement, i: int) -> bool:
    """Say whether "and" at `i` joins what tells of a noun: `extremely thin | and slow trade`, `rural | and local`."""
    before, following = statement.keys[i - 1], "".join(statement.keys[i + 1 : i + 2])
    if statement.keys[i - 2].endswith("ly") and statement.words[i - 2][-1].isalpha():
        return True
    if statement.keys[i - 2] in english.ARTICLES and nouns.is_act(before):
        return True  # `a thrilling | and short play`; not `a banking | and export plan`
    if before.endswith("est") and following.endswith("est"):
        return True  # `the newest | and largest mills`
    if "-" not in before and not before.endswith(ADJECTIVES):
        return False
    return "-" in following or following.endswith((*ADJECTIVES, "ing"))  # `active | and daring play`


def is_between_adjectives(statement: Statement, i: int) -> bool:
    """Say whether a noun is still to come: `a quiet, | small and pretty town`; not `met a nurse, | Jane Doe`."""
    word = statement.words[i]
    is_adjective = word.isalpha() and word.islower() and word not in english.ARTICLES
    return is_adjective and statement.keys[i - 2] in OWNED


def is_paired(keys: Sequence[str]) -> bool:
    """Say whether the "and" that comes next is that of `both | mice and men` or `between | Leeds and Hull`."""
    pair = max((i for i, key in enumerate(keys) if key in BOTH), default=-1)
    return pair >= 0 and "and" not in keys[pair:]


def _is_verb_of_its_own(statement: Statement, i: int) -> bool:
    """Say whether a word before an article or the like can be a verb: no preposition, and no name."""
    return statement.keys[i] not in BEFORE_OWNED and statement.words[i] == statement.keys[i]


def is_act(statement: Statement, i: int) -> bool:
    """Say whether a verb and its object open at `i`: `to mend the pier, | widen the road and sell the mill`."""
    has_object = not OWNED.isdisjoint(statement.keys[i + 1 : i + 2])
    return has_object and _is_verb_of_its_own(statement, i)


def clause_follows(statement: Statement, i: int) -> bool:
    """Say whether "and" joins a verb, or a subject and its verb: `and left`, `and the talks failed`."""
    if is_act(statement, i + 1):
        return True  # `to fight the fire | and save a mill`
    if _is_in_name(statement, i):
        return False  # `sold Alder Salt | and Tar and left`
    if _is_sum_done(statement, i) or statement.words[i + 1 : i + 2] == ["here,"]:
        return True  # `is old, and | here, in a tale of two sisters, she shows it`
    for j in range(i + 1, min(i + 4, len(statement.keys))):
        if finite.is_finite(statement, j):
            return True
        if statement.keys[j] in english.PREPOSITIONS or statement.words[j][-1] in ",;":
            return False
    verb = verbs.main_verb(statement, i + 1)
    is_apart = statement.keys[i] == "and" and statement.words[i - 1][-1] == ","
    within = BUT_WITHIN if is_apart else JOINED_WITHIN
    return 0 < verb - i < within and TIES.isdisjoint(statement.keys[i + 1 : verb])


def _is_in_name(statement: Statement, i: int) -> bool:
    """Say whether "and" stands in a name, since names are on both sides and another "and" brings what was done."""
    words = statement.words[i - 1 : i + 2]
    are_names = len(words) == JOINED_NAMES and words[0][0].isupper() and words[2][0].isupper()
    return are_names and words[0].isalpha() and "and" in statement.keys[i + 2 : i + JOINED_WITHIN]


def _is_sum_done(statement: Statement, i: int) -> bool:
    """Say whether "and" joins what was done to so much of something: `and | 22 kilos of eels were taken`."""
    if not statement.keys[i + 1 : i + 2] or not statement.keys[i + 1][:1].isdigit():
        return False
    verb = verbs.main_verb(statement, i + 1)
    return 0 < verb - i < BUT_WITHIN and statement.keys[verb] in PASSIVE


def _is_done_too(statement: Statement, i: int) -> bool:
    """Say whether the helper before "and" helps behind it too: `trains were held in Hull | and crowds stranded`."""
    last = min(i + JOINED_WITHIN, len(statement.keys))
    found = next((j for j in range(i + 2, last) if is_helped_before(statement.keys, j)), 0)
    is_clear = found > 0 and TIES.isdisjoint(statement.keys[i:found]) and statement.keys[found - 1] not in OWNED
    return is_clear and not is_reduced(statement, found)


def is_trade(keys: list[str], i: int) -> bool:
    """Say whether what is in -ing is one of many: `theft, | smuggling and fraud`; not `, | killing and maiming`."""
    return keys[i + 1 : i + 2] == ["and"] and "".join(keys[i + 2 : i + 3])[-3:] != "ing"


def joins_clause(statement: Statement, i: int) -> bool:
    """Say whether "and" joins a clause with a subject of its own: `prices fell | and the cost of fuel rose`."""
    if i + 1 >= len(statement.keys) or finite.is_finite(statement, i + 1):
        return False
    if statement.keys[i] == "but":
        if statement.keys[i - 1] in ALL:
            return False  # `sold all | but one of them, and he sang`
        return 0 < verbs.main_verb(statement, i + 1) - i < BUT_WITHIN
    if statement.keys[i - 1][-3:] == "ing" and statement.keys[i + 1][-3:] == "ing":
        return False  # `for stalking | and beating a clerk`
    if statement.words[i - 1][0].isupper() or ends_list(statement, i) or _is_summed_up(statement.keys, i):
        return False  # `sells tar, rope | and nails made in Hull`
    return clause_follows(statement, i)


def _is_summed_up(keys: list[str], i: int) -> bool:
    """Say whether "and" joins two sums, and another one the clause: `ran 9 miles | and two laps and Hull won`."""
    is_sum = keys[i + 1][:1].isdigit() or keys[i + 1] in english.COUNTED
    return is_sum and keys[i + 3 : i + 4] == ["and"]


def is_list(statement: Statement, i: int) -> bool:
    """Say whether a comma stands in a list: `Leeds, | York and Hull`."""
    for j in range(i, min(i + LIST_WITHIN, len(statement.keys))):
        key = statement.keys[j]
        if key in ("and", "or"):
            return True
        if (key in english.PREPOSITIONS and key != "of") or finite.is_finite(statement, j):
            return False
    return False
