"""Is this past a participle after all? `A man arrested in Leeds was charged`: the verb comes later.

What else may be a verb is `finite`'s to say.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.finite import is_finite
from feedpub.parser.grammar.following import FARTHEST, SINCE, has_verb, has_verb_near
from feedpub.parser.grammar.statement import Statement

SEEN_DOING = frozenset("caught clocked filmed found seen spotted".split())
"""What one is, doing something: `A man caught | stealing it`."""
CAUGHT = SEEN_DOING | {"photographed"}
BEHIND_NOUN = english.PREPOSITIONS | english.AUXILIARIES | english.CONJUNCTIONS | english.CLAUSE_OPENERS
JOINED_WITHIN = 7
ASIDE_WITHIN = 10
TIED = (english.CLAUSE_OPENERS | english.SUBORDINATORS) - frozenset("amid despite during following".split())
"""What opens a clause, or may."""
SHOWN_AS = frozenset(key for key, wanted in english.VALENCY.items() if "as" in wanted.split()) | {
    "counted",
    "seen",
    "sold",
    "used",
}
DONE_TO = frozenset({("associated", "with"), ("based", "in"), ("based", "on"), ("located", "in"), ("related", "to")})
"""Hardly ever does one do these."""
HELD_AGAINST = frozenset(
    {("accused", "of"), ("charged", "with"), ("convicted", "of"), ("found", "guilty"), ("suspected", "of")}
)
"""Nor these, whatever is told before the verb: `Two men accused of a theft that shook Hull | will be tried`."""
NOT_DONE_TO = frozenset(
    "apologised apologized arrived died erupted happened occurred plummeted plunged resigned".split()
)
"""These no one has done to him: `A clerk | died by drowning, his son said`."""
WHEN = frozenset("abroad early last late online overseas".split())
BEHIND_PARTICLE = BEHIND_NOUN | WHEN | frozenset("again there this today together yesterday".split())
NO_NOUNS = BEHIND_NOUN | english.ARTICLES | english.PRONOUNS | english.COUNTED
TELLING = (
    english.TELLING | english.PROMISING | frozenset("complained conceded estimated feared pledged predicted".split())
)
"""Before a noun these tell what it does: `a clerk | feared rain in Hull would`."""
HARMED = frozenset(
    "affected caused displaced evacuated hit hurt injured killed shot stranded trapped triggered".split()
)
"""Before "by" and "when" nobody does these: `The number of men hurt | when a pier fell | has risen`."""
HELD = frozenset("arrested charged convicted detained held jailed kidnapped rescued sentenced suspended".split())
"""Nobody does these without an object: `A boy arrested | after a fire that killed a clerk | had been freed`."""
PUNISHED = frozenset(
    "acquitted banned barred blamed dismissed expelled fined fired jailed rescued sacked sentenced struck "
    "suspended".split()
)
"""Nor these, if it is told why: `A nurse struck | off for sleeping while a ward sang | has won`."""
WHY = frozenset("for from off over".split())
STAYING = frozenset("camped moored parked seated stationed".split())
"""So those are told of who have stayed somewhere: `Clerks camped | outside the hall since May were moved`."""
MEANT = frozenset(
    "agreed attempted battled decided declined failed fought hoped managed raced refused scrambled struggled "
    "threatened tried voted vowed".split()
)
"""Before an infinitive one does these; nobody has them done: `The mayor | declined to sell the pier`."""
SUPPOSED = frozenset("believed declared feared presumed reported thought".split())
"""Behind these a participle says what was supposed: `A man who was feared | drowned was found`."""
CHANGED = frozenset(
    "climbed contracted declined decreased dipped dropped expanded fell gained grew increased jumped plunged rallied "
    "rose shrank slid slipped slumped soared surged tumbled widened".split()
)
"""Behind these "by" tells by how much: `Sales of tar | declined by a third`."""
ACTIVE = frozenset(
    pair.partition(" ")[::2]
    for pair in (
        "ended up", "led to", "passed away", "showed up", "stepped aside", "stepped down", "turned out", "turned up",
        "walked away", "walked off", "walked out",
    )
)  # fmt: skip
"""Nobody has these done to him: `The star | turned up in a dress made of nets`."""
STRONG = english.AUXILIARIES | english.SIMPLE_PASTS | {"said", "told"}
"""Verbs that are no participles."""
OF_ACCUSED = STRONG | {"pleaded"}
"""And what the accused do: `A clerk accused of a theft to pay for cruises, a car and a pier | pleaded guilty`."""
HOW_FOUND = (["dead"], ["alive"], ["missing"], ["aside"])
TELLING_WHEN = frozenset("although if though unless when whereas while".split())
"""Right behind these a past may only tell of what: `if | planned dams are built`; not `when | asked about it`."""


def is_reduced(statement: Statement, i: int) -> bool:
    """Say whether a past is a participle after all: `A man arrested in Leeds was charged`."""
    words, keys = statement.words, statement.keys
    key = keys[i]
    if not is_participle(key) or _is_quoting(statement, i + 1):
        return False
    back = i - 2 if keys[i - 1].endswith("ly") else i - 1
    if back >= 0 and words[back][-1] == "," and not _has_comma(words[:back]):
        # `Acme, wholly owned by Ajax, said`; a second comma would have closed the phrase: `Acme which sold it, said`
        return key not in STRONG or english.RELATIVES.isdisjoint(keys[:back])
    is_told_of = _is_done_to(statement, i) or _is_told_aside(statement, i) or _is_complement(statement, i)
    # `a hall sheltering | displaced cats fell`
    is_inside = keys[i - 2] in english.ARTICLES or keys[i - 1][-3:] == "ing" or keys[i - 1] in TELLING_WHEN
    is_inside = is_inside or keys[back][-2:] == "'s"  # `Hull's badly | battered pier may`
    if is_told_of or (is_inside and _is_adjective(statement, i)):
        return True
    following = keys[i + 1 + (keys[i + 1 : i + 2] in HOW_FOUND) : i + 4][:2]  # `a man shot | dead | by clerks was`
    is_told = following and (following[0] in english.PREPOSITIONS or following[0] in WHEN)
    is_told = is_told or (following and key in CAUGHT and following[0][-3:] == "ing")  # `men caught | stealing it`
    if not is_told or following[-1] in english.LEAST or _has_object(statement, i + 1):
        return False
    if keys[i - 1] not in english.BE and _is_active(statement, i, following[0]):
        return False
    is_shown = following[0] == "as" and key in SHOWN_AS  # `eels sold | as cod are`
    return has_verb_near(statement, i + 1 + is_shown)


def _is_quoting(statement: Statement, i: int) -> bool:
    """Say whether how it was done is quoted: `condemned | "in the strongest terms" | the sale`."""
    is_quoted = i < len(statement.words) and statement.words[i][0] in english.QUOTES
    return is_quoted and statement.keys[i] in english.PREPOSITIONS


def _is_adjective(statement: Statement, i: int) -> bool:
    """Say whether the past only tells of the next noun: `a historic | covered bridge in Hull will be`."""
    words, key = statement.words, statement.keys[i]
    noun = "".join(words[i + 1 : i + 2])
    if noun[:1] in english.CURRENCIES and statement.keys[i - 1][-2:] == "'s":  # `Hull's | proposed $9 million budget`
        noun = "".join(words[i + 2 : i + 3])
    is_noun = noun.isalpha() and noun.islower() and noun not in NO_NOUNS and noun[-2:] != "ly"
    is_behind = words[i - 1].islower() or statement.keys[i - 1][-2:] == "'s"  # `Hull's | ousted mayor was`
    may_tell = ends_in_ed(key) and key not in TELLING and is_behind
    return is_noun and may_tell and has_verb_near(statement, i + 2)


def _is_active(statement: Statement, i: int, following: str) -> bool:
    """Say whether one does this: `rain led | to floods`, `Roe said | in a letter`, `Roe declined | to sell it`."""
    key = statement.keys[i]
    is_intransitive = (key, following) in ACTIVE or key in NOT_DONE_TO or (following == "by" and key in CHANGED)
    is_spoken = (key == "said" and following != "to") or (key == "concluded" and "that" in statement.keys[i:])
    return is_intransitive or is_spoken or _is_meant(statement, i) or _is_measured(statement.keys, i + 1)


def _is_measured(keys: list[str], i: int) -> bool:
    """Say whether "by" tells how much, and an object follows: `The court extended | by 14 days the custody of`."""
    by, *many = keys[i : i + 4]
    is_number = many[:1] != [] and (many[0][:1].isdigit() or many[0] in english.COUNTED)
    return by == "by" and is_number and not english.ARTICLES.isdisjoint(many[2:])


def _is_meant(statement: Statement, i: int) -> bool:
    """Say whether one does this: `The mayor | declined to sell it`; not `passes | refused to a clerk are`, nor `by`."""
    if statement.keys[i] not in MEANT or statement.keys[i + 1] != "to":
        return False
    second = "".join(statement.words[i + 2 : i + 3])
    return second[:1].islower() and second not in english.ARTICLES and second not in english.PREPOSITIONS


def _has_object(statement: Statement, i: int) -> bool:
    """Say whether an object follows the particle at `i`: `held out | hope that`; not `held up by`, `laid off last`."""
    if statement.keys[i] not in english.PARTICLES or i + 1 >= len(statement.words):
        return False
    key, word = statement.keys[i + 1], statement.words[i + 1]
    is_noun = word.isalpha() and word.islower() and key not in BEHIND_PARTICLE and key[-2:] != "ly"
    return word[0].isdigit() or (is_noun and not is_finite(statement, i + 1))  # `shot down | 46 drones`


def _is_done_to(statement: Statement, i: int) -> bool:
    """Say whether nobody does this: `the risks associated | with it are`, `a man who was feared | drowned is`."""
    keys = statement.keys
    if keys[i] in SUPPOSED and keys[i + 1 : i + 3] in (["to", "be"], ["to", "have"]):
        return True  # `Two men believed | to be lost were found`
    if keys[i - 1] in SUPPOSED and keys[i - 2] in english.BE:
        return True
    pair = (keys[i], "".join(keys[i + 1 : i + 2]))
    is_held = pair in HELD_AGAINST and (not OF_ACCUSED.isdisjoint(keys[i + 2 :]) or has_verb(statement, i + 2))
    is_suffered = _is_suffered(*pair) and has_verb(statement, i + 1)
    is_suffered = is_suffered or (_is_of_some(keys, i) and has_verb(statement, i + 1, FARTHEST))
    return (is_held or is_suffered or pair in DONE_TO) and keys[i - 1] not in english.BE


def _is_of_some(keys: list[str], i: int) -> bool:
    """Say whether it was done to some who aren't named: `Three men charged | in a theft were held`."""
    is_some = keys[0] in english.COUNTED or keys[0] in {"a", "an"} or keys[0][:1].isdigit()
    return is_some and keys[i] in HELD and keys[i + 1 : i + 2] == ["in"] and "that" not in keys[i + 2 : i + 6]


def _is_suffered(key: str, following: str) -> bool:
    """Say whether one hardly does this, but has it done or is so: `hurt | by`, `held | after`, `fined | for`."""
    is_harmed = key in HARMED and following in {"by", "when"}
    is_held = (key in HELD and following in SINCE) or (key in PUNISHED and following in WHY)
    return is_harmed or is_held or (key in STAYING and following in english.PREPOSITIONS)


def _is_told_aside(statement: Statement, i: int) -> bool:
    """Say whether an aside holds the past: `Roe, once a clerk | turned poet, was held`."""
    words = statement.words
    if not _has_comma(words[:i]):
        return False
    end = next((j for j in range(i, min(i + ASIDE_WITHIN, len(words) - 1)) if words[j][-1] == ","), 0)
    is_told = end == i or "known" in statement.keys[:i] or "born" in statement.keys[:i]
    verbs = STRONG | {"died"} if is_told else english.AUXILIARIES  # `Roe, in a book just | published, said`
    return end > 0 and statement.keys[end + 1] in verbs


def _is_complement(statement: Statement, i: int) -> bool:
    """Say whether the past tells what a clause in the subject did: `a fire that left a pier | charred to ash rose`."""
    if statement.keys[i] in english.PAST or english.RELATIVES.isdisjoint(statement.keys[:i]):
        return False
    for j in range(i + 1, min(i + ASIDE_WITHIN, len(statement.keys) - 1)):
        key = statement.keys[j]
        is_next = key in TIED or key in english.CONJUNCTIONS
        if statement.words[j - 1][-1] == "," or is_next:
            return False
        if (key in english.SIMPLE_PASTS or key in {"said", "says"}) and is_finite(statement, j):
            return True
    return False


def is_one_accused(keys: Sequence[str], i: int) -> bool:
    """Say whether "accused" at `i` is one who is: `the main accused | in the case`; not `accused | him of theft`."""
    return i + 1 < len(keys) and keys[i + 1] != "of" and keys[i + 1] in BEHIND_NOUN


def is_helped_before(keys: Sequence[str], i: int) -> bool:
    """Say whether the participle's helper stands before "and": `were cancelled in Hull and dozens of trains | held`."""
    joint = next((j for j in range(i - 2, max(0, i - JOINED_WITHIN), -1) if keys[j] == "and"), 0)
    helped = range(max(0, joint - JOINED_WITHIN), joint - 1)
    return is_participle(keys[i]) and any(keys[j] in english.BE and is_participle(keys[j + 1]) for j in helped)


def _has_comma(words: Sequence[str]) -> bool:
    return any(word[-1] == "," for word in words)
