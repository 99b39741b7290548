"""What it costs to leave out what a noun does, or what was done to it: `sells bonds | paying 8 percent`.

What other phrases cost, `phrases` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.participles import is_helped_before
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import amounts, nouns, phrases
from feedpub.parser.titles.phrases import DEFINITE_NOUN, NEVER, NOUN_WITHIN, UNFINISHED

OBJECTS = frozenset("him her them me us it".split())
OPEN_OBJECTS = english.ARTICLES | english.PRONOUNS | {"many", "several", "various"}
KEEPING = frozenset("keep keeping keeps kept leave leaves left saw see sees send sends sent watched".split())
"""What these do shows behind their object."""
HAVING = frozenset("get gets getting got had have having".split())
HOW = frozenset("best better first further later now soon still then".split())
RULING = frozenset("allowing banning barring ordering prohibiting recommending requiring restricting urging".split())
"""What rules do to anybody: `adopted rules | requiring clerks to sing`."""
TELLING = frozenset("indicating proving saying showing suggesting warning".split())
ASKING = frozenset("alleging asking calling demanding seeking urging".split())
STANDING = frozenset("going living lying passing sitting standing walking".split())
CAUGHT, CAUGHT_WITHIN = frozenset("arrest arrested arrests caught detained held nabbed".split()), 9
ACCUSED = frozenset("accused suspected wanted".split())
"""What one was caught for: `arrested a porter | accused of theft`."""
ASKED_IN = frozenset("lawsuit letter memorandum motion petition plea resolution suit".split())


def before_participle(statement: Statement, i: int) -> float:
    """Stop before a participle: `sells bonds | paying 8 percent`, `won a case | brought by Doe`."""
    words, key = statement.words, statement.keys[i]
    is_marked = not words[i - 1][-1].isalnum() and words[i - 1][-1] != "%"
    if i + 1 >= len(words) or key == "thing" or is_marked or statement.keys[i - 1] in english.ATTRIBUTIVE:
        return NEVER
    if statement.keys[i - 1][-3:] == "ing" and statement.keys[i - 2] in english.COUNTED:
        return NEVER  # `held two fleeing | accused of theft`
    is_kept = not KEEPING.isdisjoint(statement.keys[max(0, i - NOUN_WITHIN) : i - 1]) or _is_had(statement.keys, i)
    is_kept = is_kept or is_helped_before(statement.keys, i)  # `were shut and ten trains | held as`
    is_absolute = key != "accused" and "with" in statement.keys[max(0, i - 6) : i]
    if is_kept or is_absolute or statement.keys[i - 1] in OBJECTS:
        return NEVER  # `keeps the pier | closed`, `with prices | falling`, `saw him | leaving the pier`
    following = statement.keys[i + 1]
    is_noun = following in english.PREPOSITIONS or statement.keys[i - 1].endswith(("al", "ic", "ing", "ive"))
    if (key in nouns.NO_GERUNDS and is_noun) or (key[-3:] == "ing" and following == "by" and key not in STANDING):
        return NEVER  # `the public | hearing on`, `the council | meeting in`, `limits wild | fishing by others`
    has_phrase = following in english.PREPOSITIONS and (following != "of" or key == "accused")
    has_phrase = has_phrase or following == "back"  # `a mill | dating back nine years`
    is_definite = "the" in statement.keys[max(0, i - 3) : i - 1]  # `caught the two men | wanted in Leeds`
    is_basis = statement.keys[i - 3] == "under" and statement.keys[i - 2] in {"a", "an"}  # `under a rule | made by`
    empty = phrases.emptiness(statement, i) + nouns.is_bare_plural(statement, i - 1)
    is_why = key in ACCUSED and not CAUGHT.isdisjoint(statement.keys[max(0, i - CAUGHT_WITHIN) : i - 1])
    empty += (is_definite + is_basis + is_why) * DEFINITE_NOUN
    if ends_in_ed(key) or (key in english.PARTICIPLES and following in ("by", "for", "from", "in")):
        is_how = statement.keys[i - 1] in HOW or statement.keys[i - 1][-2:] == "ly"
        is_passive = is_how and statement.keys[i - 2] in english.BE  # `are best | set by Doe`
        return 1.2 + empty if has_phrase and not is_passive else NEVER
    first = words[i + 1][0]
    is_open = following in OPEN_OBJECTS or following in amounts.HOW_MUCH or key in RULING
    has_object = is_open or not (first.islower() or first in english.QUOTES)
    is_act = key.endswith("ing") and (has_phrase or has_object or following == "that")
    return 1.2 + empty + _content_cost(statement.keys, i) if is_act else NEVER


def _is_had(keys: list[str], i: int) -> bool:
    """Say whether one has it done: `told clerks not to delay having their coats | mended`."""
    had = (j for j in range(max(0, i - NOUN_WITHIN), i - 1) if keys[j] in HAVING)
    return is_participle(keys[i]) and any(not is_participle(keys[j + 1]) for j in had)


def _content_cost(keys: list[str], i: int) -> float:
    """Charge a participle that says what the noun is of: `evidence | showing that`, `cases of rain | flooding it`."""
    is_asked_for = keys[i] in ASKING and keys[i - 1] in ASKED_IN  # `passed a resolution | urging Roe to go`
    if is_asked_for or (keys[i] in TELLING and keys[i - 1].removesuffix("s") in nouns.CONTENT):
        return UNFINISHED
    return NEVER if nouns.is_happening(keys, i) else 0.0
