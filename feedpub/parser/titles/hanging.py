"""Does a word want the next one, whatever that is? `ran and said | so`, `has grown ever | since`, `was seen | leaving`.

What it costs to stop behind other words, `stops` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle, may_be_finite
from feedpub.parser.grammar.participles import SEEN_DOING
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import tied
from feedpub.parser.titles.adornments import ADORNMENTS
from feedpub.parser.titles.conjunctions import OWNED
from feedpub.parser.titles.days import BEGINNING, MONTHS
from feedpub.parser.titles.phrases import BOUND, REASONS

TOWARDS = frozenset("at for of to".split())
BEFORE_ORDINALS = frozenset({"the", "and", "a"})
FOUND = SEEN_DOING | {"heard"}
"""What one is seen to do follows these."""
BEHIND_IN = BOUND | frozenset(
    "accordance anticipation celebration conjunction continuation defiance exchange fact line pursuit recognition "
    "retaliation search violation".split()
)
BEHIND_AS = frozenset("far long many much".split())
ARE = english.BE | {"now"}
ALIKE = english.BE | frozenset("almost half just nearly not times twice".split())
"""Behind these two are compared: `grew twice as fast | as those in Hull`; not `was named as clerk | as Roe left`."""
GOING_ON = frozenset(
    "appear appeared appears continue culminate culminated engage lay lie lies participate participated remain "
    "remained remains result resulted seem seemed seems stay stayed stays succeed succeeded succeeds".split()
)
"""These want where, in what or as what: `is likely to continue | in office`, `the row resulted | in a vote`."""
ON_RECORD = frozenset({"in", "on"})
INSEPARABLE = english.STRANDED | frozenset(
    pair.partition(" ")[::2]
    for pair in (
        "all across", "all but", "all over", "alleged to", "amounting to", "attempt at", "attempts at", "balls to",
        "bearing on", "believed to", "belonging to", "billed as", "bring in", "brings in", "brought in", "brunt of",
        "came from", "caved in", "classified as", "close to", "comes from", "complied with", "complies with",
        "comply with", "consisting of", "continue as", "crimes against", "date by", "date of", "days ahead",
        "depending on", "described as", "dismissed as", "ever since", "extent to", "eye on", "eyes on", "found to",
        "go after", "go ahead", "go to", "hailed as", "half as", "hand in", "handed in", "head on", "herself as",
        "himself as", "involved in", "itself as", "justified in", "known as", "leads to", "led to", "little changed",
        "loss to", "losses after", "manner in", "miles from", "miles off", "moments after", "moments before",
        "months ahead", "next to", "now serving", "objection to", "objections to", "one for", "overs to",
        "perceived as", "pertaining to", "point to", "points to", "portrayed as", "profit after", "profits after",
        "ranging from", "regarded as", "relating to", "reported from", "reported to", "role in", "rumored to",
        "rumoured to", "said to", "set in", "set on", "spent in", "spent on", "stemming from", "suffering from",
        "talk about", "talked about", "themselves as", "think about", "thought about", "thought to", "times as",
        "tipped to", "touted as", "trade in", "twice as", "understood to", "use as", "use in", "viewed as", "want to",
        "wanted to", "wants to", "way for", "way in", "weeks ahead", "well as", "years ahead",
    )
)  # fmt: skip
"""`has grown ever | since`, `a man involved | in it`, `a wolf that dresses itself | as a lamb`."""
INSEPARABLE_FIRST = frozenset(first for first, _ in INSEPARABLE)
DECIDING = frozenset("ask consider consulted decide decides determine discuss examine see tell".split())
PAIRED, PAIR_WITHIN = frozenset("at by for from in on to with".split()), 7
TERMS, PRISONS = frozenset("days life months weeks years".split()), frozenset({"jail", "prison"})
"""Where a sentence is served goes with it: `got nine years | in prison`."""
BETWEEN_WITHIN = 12
PENDING = frozenset({"exercisable", "payable", "redeemable"})
SOME = frozenset("all both few half many most none one several some two three".split())


def hangs(statement: Statement, i: int) -> bool:
    """Say whether the word wants the next one.

    `lost the match, ultimately | leaving the cup`, `ran and said | so`, `won the women's | and men's cups`, `the fourth
    | and biggest split`, `the first woman and second | from Hull`, `has grown ever | since`, `was seen | leaving`, `her
    great, | scathing song`, `was praised, an act | for which`.
    """
    key, before, following = statement.keys[i], statement.keys[i - 1], statement.keys[i + 1]
    if key[-2:] == "'s":
        return following in english.CONJUNCTIONS or following[-3:] == "ing"  # `follows the mayor's | selling it`
    return (
        (statement.words[i - 1][-1] == "," and statement.words[i][0].islower())
        or (key[-2:] == "ly" and (following[-2:] == "ly" or (following[-3:] == "ing" and before == "for")))
        or (key[-2:] == "ly" and before in ARE and is_participle(following))
        or (before in english.CONJUNCTIONS and (key in english.SAYING or _is_how(statement, i)))
        or (before == "in" and (key in BEHIND_IN or (key in REASONS and following in TOWARDS)))
        or (key in english.ORDINALS and before in BEFORE_ORDINALS)
        or (key in FOUND and following[-3:] == "ing")
        or (following in ADORNMENTS and before in OWNED and statement.words[i][-1] == ",")
        or (before == "as" and (key in BEHIND_AS or (following == "as" and statement.keys[i - 2] in ALIKE)))
        or key in PENDING
        or (key in INSEPARABLE_FIRST and (key, following) in INSEPARABLE)
        or (key in {"enough", "loyal", "sacred"} and following == "to" and before not in english.PREPOSITIONS)
        or _is_bound(statement.keys, i)
        or (following == "finding" and before in english.ARTICLES and statement.keys[i + 2 : i + 3] == ["that"])
        or (key == "time" and before == "this" and statement.words[i - 2][-1] == ",")
        or (key == "effective" and (following == "immediately" or following in MONTHS))
        or _is_in_subject(statement, i)
        or _is_first_of_two(statement, i)
        or (before in english.ARTICLES and statement.words[i - 2][-1] == "," and _is_told_of(statement.keys, i + 1))
        or (key[-3:] == "est" and before in OWNED and statement.words[i - 2][-1] == ",")
        or (key in BEGINNING and english.ARTICLES.isdisjoint(statement.keys[max(0, i - 2) : i]))
        or (key in DECIDING and "whether" in statement.keys[i + 2 : i + 5])
        or (key in ("them", "whom", "which") and before == "of" and statement.keys[i - 2] in SOME)
        or (following in ON_RECORD and _is_best(statement.keys, i))
        or tied.goes_on(statement.keys, i)
        or (following in PAIRED and (_is_paired(statement, i + 1) or _is_first_of_sums(statement, i)))
    )


def _is_how(statement: Statement, i: int) -> bool:
    """Say whether an adverb tells what comes next: `convicted of theft and secretly | selling eels`."""
    return english.is_adverb(statement.keys[i]) and statement.keys[i - 2][-2:] != "ly" and statement.words[i][-1] == "y"


def _is_best(keys: list[str], i: int) -> bool:
    """Say whether it is the best of all times, which the next words tell: `made it the dearest year | on record`."""
    is_ever = keys[i + 2 : i + 3] in (["history"], ["record"])
    return is_ever and any(key == "most" or key[-3:] == "est" for key in keys[max(0, i - 3) : i])


def _is_in_subject(statement: Statement, i: int) -> bool:
    """Say whether a clause opened behind a comma, and has its verb still to come: `, the museum | in Hull decided`."""
    words, keys = statement.words, statement.keys
    if OWNED.isdisjoint(keys[max(0, i - 2) : i]):
        return False  # the quick look
    start = next((j for j in (i - 1, i - 2) if j > 0 and keys[j] in OWNED and words[j - 1][-1] == ","), 0)
    verb = main_verb(statement, start) if start else 0
    return verb > i and all(word[-1] not in ",;:" for word in words[start:verb])


def _is_told_of(keys: list[str], i: int) -> bool:
    """Say whether a clause opens that a preposition stands before: `an act | for which he was praised`."""
    return keys[i] in english.PREPOSITIONS and keys[i + 1 : i + 2] in (["which"], ["whom"])


def _is_paired(statement: Statement, i: int) -> bool:
    """Say whether each of two has its own phrase: `sold 5 in Hull and 9 | in Leeds`, `new by 2031 and old | by 2060`.

    Not where two things happened: `bought 5 in Hull and sold 9 | in Leeds`.
    """
    keys = statement.keys
    pair = next((j for j in range(i - 1, max(0, i - PAIR_WITHIN), -1) if keys[j] == "and"), 0)
    first = max((j for j in range(max(0, pair - PAIR_WITHIN), pair) if keys[j] == keys[i]), default=0)
    if not first or any(is_participle(key) or may_be_finite(key) for key in keys[pair + 1 : i]):
        return False
    is_number = [key[:1].isdigit() for key in keys[: i + 2]]
    return any(is_number[pair + 1 : i]) or (is_number[first + 1] and is_number[-1])


def _is_first_of_sums(statement: Statement, i: int) -> bool:
    """Say whether each of several has its own sum: `a rate of 78.4 | in Hull, 85.9 in York and 81 in Leeds`."""
    keys = statement.keys
    if not keys[i][:1].isdigit():
        return False
    seconds = range(i + 3, min(len(keys) - 1, i + PAIR_WITHIN))
    return any(
        keys[j][:1].isdigit()
        and keys[j + 1] == keys[i + 1]
        and (statement.words[j - 1][-1] == "," or keys[j - 1] == "and")
        for j in seconds
    )


def _is_bound(keys: list[str], i: int) -> bool:
    """Say whether a word goes with the next: `is home | to eels`, `under a law | that`, `got nine years | in jail`."""
    before, following = keys[i - 1], keys[i + 1]
    if keys[i] == "previously":
        return is_participle(following)  # `lower than previously | expected`
    is_half = keys[i + 1 : i + 4] == ["and", "a", "half"]  # `about a mile | and a half`
    is_home = is_half or (keys[i] == "home" and following == "to" and before in english.BE)
    is_law = following in {"that", "which"} and before in english.ARTICLES and keys[i - 2] == "under"
    is_term = keys[i] in TERMS and following == "in" and not PRISONS.isdisjoint(keys[i + 2 : i + 3])
    is_now = keys[i] == "now" and following[-3:] == "ing" and before not in english.BE  # `a man now | serving a term`
    is_amount = (keys[i] == "both" and before in english.PREPOSITIONS) or (keys[i] in english.LEAST and before == "at")
    return is_home or is_law or is_term or is_now or is_amount


def _is_first_of_two(statement: Statement, i: int) -> bool:
    """Say whether the second of two is still to come: `to choose between a clerk | who sings and a baker`."""
    keys = statement.keys
    start = next((j for j in range(i, max(0, i - BETWEEN_WITHIN), -1) if keys[j] == "between"), i)
    is_one = start < i and (keys[start + 1] in {"a", "an"} or statement.words[start + 1][0].isupper())
    return is_one and "and" not in keys[start:i] and "and" in keys[i + 1 : i + BETWEEN_WITHIN]
