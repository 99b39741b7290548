"""What it costs to stop before examples, a score, or what is told besides: `sells tools | such as saws`.

What it costs to stop before other words is `stops`' to say.
"""

from feedpub.parser.grammar import english, finite
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import days, phrases
from feedpub.parser.titles.amounts import HOW_MUCH
from feedpub.parser.titles.participials import before_participle
from feedpub.parser.titles.phrases import A_NOUN, NEVER

ADVERBS = frozenset("allegedly already currently now originally previously reportedly".split())
BECOMING = frozenset("be became become becomes made".split())
DESCRIBED_WITHIN, SAME_WITHIN = 5, 9
VOTED = frozenset({"vote", "voted"})
BY_SCORE, DIGITS = 0.4, 2
LIKELY_WITHIN = 14


def is_as_wanted(keys: list[str], i: int) -> bool:
    """Say whether "as" is a second one, or tells what one is called: `as well | as Roe`, `described by Roe | as`."""
    is_second = keys[i - 2] == "as" and keys[i - 1].isalpha()
    told = (keys[j] for j in range(max(0, i - DESCRIBED_WITHIN), i - 1) if keys[j + 1] == "by")
    return is_second or any("as" in english.VALENCY.get(key, "").split() for key in told)


def is_same(keys: list[str], i: int) -> bool:
    """Say whether something is still to be compared with: `gets the same respect | in Hull as she got in Leeds`."""
    near = keys[max(0, i - SAME_WITHIN) : i]
    if "same" not in near or "as" not in keys[i : i + SAME_WITHIN]:
        return False
    return "as" not in near[near.index("same") :]


def before_as_well(statement: Statement, i: int) -> float:
    """Stop before what is told besides: `sold mills | as well as piers`; not `sings | as well as Roe`."""
    is_noun = statement.keys[i - 1][-1:] == "s" and statement.keys[i + 1 : i + 3] == ["well", "as"]
    return 1.2 if is_noun and not finite.may_be_present(statement, i - 1) else NEVER


def before_such(statement: Statement, i: int) -> float:
    """Stop before examples: `sells tools | such as saws`."""
    return 0.4 if statement.keys[i + 1 : i + 2] == ["as"] else NEVER


def before_like(statement: Statement, i: int) -> float:
    """Stop before examples: `sells tools | like saws`; not `he looks | like a saw`."""
    word = statement.words[i - 1]
    is_many = word[-1] == "s" and word[-2:] != "ss" and word.islower()
    is_verb = statement.keys[i - 2] in english.CONJUNCTIONS or finite.may_be_present(statement, i - 1)
    return 0.8 if is_many and not is_verb else NEVER


def before_other(statement: Statement, i: int) -> float:
    """Stop before what is told besides: `sold the mill | rather than the pier`, `met Doe | along with Roe`."""
    if statement.keys[i] == "along" and statement.keys[i + 1 : i + 2] != ["with"]:
        return phrases.before_preposition(statement, i)
    return 0.8 if statement.keys[i + 1 : i + 2] in (["than"], ["of"], ["with"]) else NEVER


def before_each(statement: Statement, i: int) -> float:
    """Stop before "each": `may open up to nine mills | each`; not `sold | each of them`."""
    if statement.keys[i - 3 : i - 1] == ["average", "of"]:
        return 0.8  # `an average of £9 | each`
    is_sum = statement.keys[i - 2][:1].isdigit()  # `9 crowns | each` is more than 9 crowns
    is_many = statement.keys[i - 1][-1:] == "s" and statement.words[i - 1].isalpha() and not is_sum
    return 0.8 if is_many and statement.keys[i + 1 : i + 2] != ["of"] else NEVER


def before_than(statement: Statement, i: int) -> float:
    """Stop before those compared with: `are less likely to fall | than those who sing`; not `sold more | than tar`."""
    near = statement.keys[max(0, i - LIKELY_WITHIN) : i]
    likely = near.index("likely") if "likely" in near[1:] else 0
    return 1.0 if likely and near[likely - 1] in {"more", "less"} and near[-1] != "likely" else NEVER


def before_adverb(statement: Statement, i: int) -> float:
    """Stop before what is so already, or is said to be: `moved 4,000 eels | currently kept in Hull`.

    Not `has | already moved`.
    """
    following = "".join(statement.keys[i + 1 : i + 2])
    if following[-3:] == "ing" and statement.keys[i - 1] not in english.BE:
        return A_NOUN  # `met a man | now serving a term`
    is_done = is_participle(following)
    return before_participle(statement, i + 1) if is_done else NEVER


def before_worth(statement: Statement, i: int) -> float:
    """Stop before what it is worth: `won a deal | worth $5 million`; not `was found | worth it`."""
    following = "".join(statement.keys[i + 1 : i + 2])
    is_sum = (
        following[:1].isdigit()
        or following[-1:].isdigit()
        or following[:1] in english.CURRENCIES
        or following in HOW_MUCH
    )
    return 2.4 if is_sum else NEVER


def before_paid(statement: Statement, i: int) -> float:
    """Stop before when or how it is paid: `voted a dividend | payable May 1`; not `made it | payable`."""
    before, following = statement.words[i - 1], "".join(statement.keys[i + 1 : i + 2])
    is_noun = before.isalpha() and before not in english.DANGLING and statement.keys[i - 1][-2:] != "ly"
    is_told = following in english.PREPOSITIONS or following == "to" or following in days.MONTHS
    return 1.0 if is_noun and is_told else NEVER


def before_adjective(statement: Statement, i: int) -> float:
    """Stop before what somebody is: `killed nine fighters | loyal to Doe`; not `was | loyal to Doe`."""
    is_noun = statement.words[i - 1].isalpha() and statement.keys[i - 1][-1:] == "s"
    is_told = statement.keys[i + 1 : i + 2] == ["to"] and statement.keys[i - 1] not in english.DANGLING
    return 1.6 if is_noun and is_told else NEVER


def before_effective(statement: Statement, i: int) -> float:
    """Stop before from when it is so: `left the board | effective May 1`; not `became | effective May 1`."""
    following = "".join(statement.keys[i + 1 : i + 2])
    is_date = following == "immediately" or following in days.MONTHS
    is_noun = statement.words[i - 1].isalpha() and statement.keys[i - 1] not in BECOMING | english.DANGLING
    return 1.0 if is_date and is_noun else NEVER


def is_score(key: str) -> bool:
    """Say whether a word is a score: `beat Doe | 6-2 4-6 6-3`; not `Budget 2031-32`."""
    first, mark, second = key.partition("-")
    return bool(mark) and len(first) <= DIGITS >= len(second) and first.isdigit() and second.isdigit()


def _joins_scores(keys: list[str], i: int) -> bool:
    """Say whether "to" stands between two scores, as in Gaelic games: `2-11 | to | 1-13`."""
    return keys[i] == "to" and is_score(keys[i - 1]) and is_score("".join(keys[i + 1 : i + 2]))


def before_score(statement: Statement, i: int) -> float:
    """Stop before by how much somebody won: `beat Doe | 6-2 4-6 on Friday`; not `an easy | 6-2 win`."""
    keys = statement.keys
    if keys[i - 1] in VOTED:
        return NEVER  # `voted | 5-2 to sell it`
    scores = (j for j in range(i, len(keys)) if not is_score(keys[j]) and not _joins_scores(keys, j))
    behind = next(scores, len(keys))
    is_free = behind == len(keys) or keys[behind] in english.PREPOSITIONS or keys[behind] in english.CONJUNCTIONS
    is_free = is_free or statement.words[behind - 1][-1] == ","
    return BY_SCORE if is_free and not is_score(keys[i - 1]) else NEVER
