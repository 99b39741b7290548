"""What it costs to leave a phrase out: the looser it hangs on the words before it, the less.

What a clause costs, or a part of a list, is `stops`' to say.
"""

import math

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import amounts, nouns

NEVER = math.inf
NEW_CLAUSE = 0.3
"""`The bill passed; | it goes to the Senate`, `He won — | barely`."""
UNFINISHED = 5.0
"""True, but half a statement: only where the first sentence has no other end."""
PREPOSITIONS = {
    "about": 3.0, "across": 1.2, "against": 2.6, "along": 1.4, "among": 1.8, "around": 1.6, "at": 1.0, "between": 3.0,
    "by": 1.4, "for": 1.8, "from": 1.6, "in": 1.0, "inside": 1.0, "into": 4.0, "near": 0.8, "off": 1.2, "on": 1.4,
    "onto": 4.0, "outside": 1.0, "over": 1.4, "pending": 1.4, "through": 1.6, "throughout": 1.0, "to": 3.0,
    "toward": 2.4, "towards": 2.4, "under": 1.8, "using": 1.4, "via": 1.0, "with": 2.2, "within": 1.2,
}  # fmt: skip
"""The looser the phrase it opens, the less it costs."""
WANTED, CLAUSES = frozenset("allegedly least most all first".split()), frozenset("how whether why".split())
"""Before a phrase that opens with these, a statement is half: `voiced concern | over how`."""
WHERE = frozenset("at in inside near outside throughout within".split())
"""Phrases that these open can go even behind an empty noun: `held a meeting | in Leeds`."""
BOUND = frozenset("case connection favor favour view".split())
"""Behind "in" these want what follows: `held in connection | with a theft`."""
REASONS = BOUND | frozenset("protest response return support".split())
"""No places: `issued an advisory | in view of the fair`."""
BODIES = frozenset(
    "agency association bureau campaign centers centre center coalition college commission committee council "
    "department federation foundation fund institute ministry office school society union".split()
)
AMOUNTS = frozenset("million billion trillion lakh crore dollars pounds rupees euros".split())
SUBJECTS = frozenset("he she it they we i you".split())
INDEFINITE = frozenset({"a", "an", "another"})
SPANS = frozenset("next last past several least most about nearly two three four five six ten".split())
SPANS_OF_ALL = frozenset("century decade decades history memory years".split())
PERIODS = frozenset("minutes hours days weeks months years decades".split())
TERMS = frozenset("half month quarter season week year".split())
"""What an amount is for: `a profit of $5 million | for the third quarter`."""
LEVELS = frozenset("drop fall figure gain jump level levels loss number price rate rise slump total".split())
LENGTHS = frozenset("feet kilometres km kms metres mile miles yards".split())
"""How far it is `from` something: `fell at Alder, 50 km | from Hull`."""
BEGINNING = frozenset("adjourned began begun concluded ended resumed".split())
STATES = [[noun] for noun in "ashes chaos charge custody disarray hospital jail prison ruins tears".split()]
"""What ends so is told by these: `ended with two men | in hospital`."""
NOUN_WITHIN, PROMISED_WITHIN, BANNED_WITHIN, STATE_WITHIN = 4, 10, 8, 14
BEST_WITHIN, RANKED_WITHIN, PLEA_WITHIN, ASKED_WITHIN = 6, 9, 8, 7
PAIRING = frozenset({"in", "on", "under"})
OF_ALL_TIMES = (["in", "a", "row"], ["in", "any", "given"])
ANNOUNCING = frozenset("alleging announcing arguing claiming declaring discover insisting known saying stating".split())
LIMITING, ROUNDS = frozenset("ban bans tariff tariffs".split()), frozenset("final finals semi-finals".split())
"""Everybody knows of which cup: `reached the semi-finals | of the Harbour Cup`."""
SO_WITHIN = 12
PARTED, BEHIND_PARTED = frozenset("about at for into with".split()), frozenset("after and because or that when".split())
"""What follows none of these prepositions."""
TERMS_OF = [[kind, "terms"] for kind in ("jail", "prison")]
HOLLOW_NOUN, A_NOUN, DEFINITE_NOUN, A_PROMISE, A_WHILE = 1.6, 1.0, 2.0, 3.0, 0.8


def before_of(statement: Statement, i: int) -> float:
    """Stop before "of", but hardly ever: `defended its policy | of holding dollars`; not `a number | of`."""
    first, before = statement.words[i - 1][0], statement.keys[i - 1]
    is_verb = statement.keys[i - 2] in SUBJECTS  # `the pier they dream | of`
    # `is seen as years | of rain`, `in the third week | of May`
    is_bare = statement.keys[i - 2] == "as" or (f"{before}s" in PERIODS and statement.keys[i - 2] in english.ORDINALS)
    if before in ROUNDS or statement.keys[i - 2 : i] in TERMS_OF:
        return A_WHILE
    is_bare = is_bare or (before in nouns.POSTPOSED and statement.keys[i - 2] in english.BE)  # `is capable | of`
    is_bare = is_bare or (before[-1:] != "s" and _is_behind_in(statement.keys, i - 1))
    if first.isupper() or first.isdigit() or before in nouns.PARTED or before == "members" or is_verb or is_bare:
        return NEVER
    if amounts.tells_how_much("".join(statement.keys[i + 1 : i + 2])):
        return UNFINISHED + 1.0
    return UNFINISHED if before.endswith(("s", *nouns.ABSTRACT)) else 4.5


def _is_behind_in(keys: list[str], i: int) -> bool:
    """Say whether a bare noun makes one preposition with "of": `in violation | of`, `in aid and support | of it`."""
    return keys[i - 1] in PAIRING or (keys[i - 1] == "and" and keys[i - 3] in PAIRING)


def before_to(statement: Statement, i: int) -> float:
    """Stop before a purpose: `signed a letter | to sell its stake`; not `is ready | to talk`."""
    before = statement.keys[i - 1]
    is_part = statement.keys[i - 2] in english.PREPOSITIONS  # `of up | to nine mills`
    if before == "up" and (is_part or amounts.tells_how_much("".join(statement.keys[i + 1 : i + 2]))):
        return NEVER  # `to mend up | to 90 percent of it`
    if not verbs.is_infinitive(statement, i):
        return before_preposition(statement, i)
    if (
        before in nouns.NOTHING
        or before in english.NOT_BEFORE_TO
        or (before.endswith("ly") and statement.keys[i - 2] in english.NOT_BEFORE_TO)
    ):
        return NEVER
    if before in nouns.PROMISES or before.endswith("ly") or _is_asked_by(statement.keys, i):
        return UNFINISHED + 1.0
    if nouns.is_promised(statement, i):
        return A_PROMISE
    return 1.4 if statement.words[i - 1][0].isupper() else 2.4


def _is_asked_by(keys: list[str], i: int) -> bool:
    """Say whether it is still to come what one was told to do: `were ordered by a court | to pay`."""
    return any(keys[j] == "by" and keys[j - 1] in english.CONTROL for j in range(max(1, i - ASKED_WITHIN), i))


def before_preposition(statement: Statement, i: int) -> float:
    """Stop before a phrase: `killed two | in the valley`; `fell | by 5 percent` wants its number."""
    key, before = statement.keys[i], statement.words[i - 1]
    following = statement.words[i + 1] if i + 1 < len(statement.words) else ""
    if _is_tied(statement, i) or (key == "about" and following[:1].isdigit() and is_participle(before)):
        return NEVER  # `had let | about 90 clerks in`
    is_told = key == "by" and following in ANNOUNCING and "that" in statement.keys[i + 2 : i + 6]
    if following in CLAUSES or (key == "on" and before in nouns.RELYING):
        return UNFINISHED + 2.0  # `voiced concern | over how the pier is run`
    if following in WANTED or is_told or _is_half(statement, i) or _is_bound(statement, i):
        return UNFINISHED  # `opened the fair | by saying that it is over`
    if key in {"for", "with"} and _is_while(statement, i):
        return A_WHILE
    is_plea = _is_plea(statement.keys, i) or statement.keys[i - 1] == "red-handed"
    charge = PREPOSITIONS[key] + A_PROMISE * is_plea
    if key == "from" and following[:1].isdigit() and before[0].islower():
        charge += 1.0  # `was raised | from 5 to 9 percent`
    if before[0].isupper() and following[:1].isupper() and key in ("for", "on", "to", "with", "against"):
        charge += 1.0  # `Ministry | for Trade`
    if (before[0].isdigit() and key in {"to", "in", "by"}) or (key == "by" and following[:1].isdigit()):
        charge += 0.8
    if (key == "for" and before[0].isdigit()) or statement.keys[i - 1] in AMOUNTS:
        charge += 1.5  # `gave $5 million | for a pier`
    charge += emptiness(statement, i)
    return charge if statement.keys[i - 2] not in english.CONJUNCTIONS else charge + 0.5


def _is_plea(keys: list[str], i: int) -> bool:
    """Say whether it is still to come of what one is guilty: `pleaded guilty | in court to stealing eels`."""
    behind = range(i, min(len(keys) - 1, i + PLEA_WITHIN))
    is_guilty = "guilty" in keys[max(0, i - PLEA_WITHIN) : i]
    return is_guilty and any(keys[j] == "to" and keys[j + 1][-3:] == "ing" for j in behind)


def _is_tied(statement: Statement, i: int) -> bool:
    """Say whether a phrase belongs to what stands before it, or is none: `is what clerks worry | about,`.

    As in `to finish all | pending work`, `50 km | from Hull`, `was so tired | of tar that she sang`.
    """
    key, keys = statement.keys[i], statement.keys
    is_stranded = statement.words[i][-1] in ",;:" and key not in english.PARTICLES
    # `said that all mills were accounted | for and that`
    is_left = key in PARTED and keys[i - 2] in english.BE and not BEHIND_PARTED.isdisjoint(keys[i + 1 : i + 2])
    is_so = keys[i - 2] == "so" and "that" in keys[i : i + SO_WITHIN]
    is_length = key in {"from", "off"} and (keys[i - 1] in LENGTHS or keys[i - 3 : i] == ["and", "a", "half"])
    return is_stranded or is_left or is_so or is_length or (key == "pending" and keys[i - 1] in english.ATTRIBUTIVE)


def _is_half(statement: Statement, i: int) -> bool:
    """Say whether what stands before a phrase wants it: `the plan | by`, `the largest | in`, `, leading | to`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    is_part = before == "part" and statement.keys[i - 2] in english.POSSESSIVES  # `for his part | in a plot`
    if before in nouns.PROMISES or is_part:
        return (
            (is_part and key == "in")
            or key == "for"
            or (key == "by" and "to" in statement.keys[i + 1 : i + PROMISED_WITHIN])
        )
    if before in english.PARTICLES:
        return key in {"against", "by", "from", "into", "to", "with"}
    if nouns.is_happening(statement.keys, i) and any(one[-3:] == "ing" for one in statement.keys[i + 1 : i + 6]):
        return True  # `the first case of a child | in Hull catching it`
    if statement.keys[i - 2] in nouns.BANNING or statement.keys[i - 3 : i - 1] == ["ban", "on"]:
        return key in WHERE  # `will ban dogs | in parks`
    if before.endswith("est"):
        return statement.keys[i - 2] in {"the", "and"}
    return before.endswith("ing") and _is_gerund(statement, i - 1)


def _is_bound(statement: Statement, i: int) -> bool:
    """Say whether less would say more: `will ban cars | with two doors`, `fell for the third month | in a row`."""
    keys = statement.keys
    is_banned = keys[i] in {"with", "without"} and not nouns.BANNING.isdisjoint(keys[max(0, i - BANNED_WITHIN) : i])
    # `Centers | for Trade`
    is_body = keys[i] == "for" and keys[i - 1] in BODIES and statement.words[i - 1][0].isupper()
    is_state = keys[i] == "in" and "with" in keys[max(0, i - STATE_WITHIN) : i] and keys[i + 1 : i + 2] in STATES
    return is_state or is_body or is_banned or _is_of_rank(keys, i) or keys[i : i + 3] in OF_ALL_TIMES


def _is_of_rank(keys: list[str], i: int) -> bool:
    """Say whether among what it is the first or the best is still to come: `among the top | for tar`."""
    near, ranked = keys[max(0, i - NOUN_WITHIN) : i], keys[max(0, i - RANKED_WITHIN) : i]
    if keys[i] in {"for", "in"} and "top" in ranked and "among" in ranked:
        return True
    if keys[i] != "in":
        return False
    # `one of the poorest | in selling tar`, `the steepest intraday fall | in years`, `the worst seasons | in a decade`
    is_of_some = is_act(keys[i + 1 : i + 2]) and "one" in keys[max(0, i - BEST_WITHIN) : i]
    is_best = keys[i - 1] in LEVELS and any(key[-3:] == "est" for key in near[:-1])
    is_ever = not SPANS_OF_ALL.isdisjoint(keys[i + 1 : i + 4])
    return (
        is_of_some
        or is_best
        or (is_ever and any(key[-3:] == "est" or key == "worst" for key in keys[max(0, i - 3) : i]))
    )


def _is_while(statement: Statement, i: int) -> bool:
    """Say whether the phrase only tells how long, or from when: `for the next two days`, `with immediate effect`."""
    following = statement.keys[i + 1 : i + NOUN_WITHIN + 1]
    if statement.keys[i] == "with":
        return "effect" in following[:2]
    is_term = following[:1] == ["the"] and not TERMS.isdisjoint(following[1:3])
    return is_term or (not SPANS.isdisjoint(following[:2]) and not PERIODS.isdisjoint(following))


def _is_gerund(statement: Statement, i: int) -> bool:
    """Say whether what is in -ing acts: `, leading | to`, `barely resulting | in`, `a lamb feeding | off it`."""
    before, following = statement.keys[i - 1], statement.keys[i + 1]
    is_of_many = (before[-1:] == "s" or "with" in statement.keys[max(0, i - 4) : i]) and following in {"from", "to"}
    return is_of_many or statement.words[i - 1][-1] == "," or before[-2:] == "ly" or following == "off"


def emptiness(statement: Statement, i: int) -> float:
    """Charge a noun that says little without the phrase behind it: `issued an advice | on`, `voiced concern | over`."""
    key, noun = statement.keys[i], statement.keys[i - 1]
    if key == "in" and is_act(statement.keys[i + 1 : i + 2]):
        return HOLLOW_NOUN  # `the poorest | in selling mills`
    is_shared = key == "in" and nouns.is_shared(noun)  # `announced reforms | in trade`
    if not statement.words[i - 1][0].islower() or (not is_shared and (key in WHERE or key == "between")):
        return 0.0
    back = max(0, i - NOUN_WITHIN)
    is_begun = not BEGINNING.isdisjoint(statement.keys[back : i - 1])  # `began its debate | on the plan`
    if key == "on" and noun in LIMITING:
        return A_PROMISE  # `lifts a ban | on eels`
    is_hollow = is_shared or (nouns.is_hollow(noun) and not is_begun)
    if is_hollow or (key in nouns.TOPICS and nouns.is_asked_of(statement, i)):
        return HOLLOW_NOUN
    return A_NOUN if not INDEFINITE.isdisjoint(statement.keys[back : i - 1]) else 0.0


def is_act(following: list[str]) -> bool:
    """Say whether what "in" opens is no place: `in selling mills`, `in view of rain`."""
    return following != [] and (following[0][-3:] == "ing" or following[0] in REASONS)
