"""Words before a noun without which the statement is as true: praise and stress, who leads it, how long it took.

Nothing that doubts, denies or counts is among them. What a name is called, `modifiers` says; when words go,
`shortening`.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import conjunctions
from feedpub.parser.titles.modifiers import NOTHING, Span, name_start

ADORNMENTS = frozenset(
    "ambitious beloved big bold brilliant brutal celebrated charming comprehensive considerable controversial coveted "
    "crucial daring desperate detailed distinguished dramatic elaborate eminent emotional energetic enormous "
    "enthusiastic exciting exclusive extensive famed famous fierce fiery fresh fruitful glorious gorgeous grand "
    "gruesome harsh heartbreaking heartfelt heated heavy hectic highly hilarious historic horrific huge iconic "
    "immediate immense important impressive incredible innocent innovative intense key landmark lasting legendary "
    "lengthy lively longstanding luxurious magnificent massive memorable anticipated notable noted ongoing "
    "overwhelming passionate pivotal popular powerful prestigious prominent proud rapid rare recent remarkable "
    "renowned respective rigorous robust scathing seasoned sensational serious severe shocking significant sizeable "
    "special spectacular steep stern strict striking strong stunning subsequent substantial successful sudden "
    "sumptuous surprising sweeping terrible thrilling tough tragic tremendous unique unprecedented upcoming urgent "
    "various vast vibrant vital whopping widespread wonderful".split()
)
"""Adjectives that praise or stress; without them the statement is as true."""
ADVERBS = frozenset(
    "actively categorically clearly currently deeply dramatically eventually fiercely finally firmly formally jointly "
    "officially openly personally promptly publicly quickly rapidly recently repeatedly seriously severely sharply "
    "significantly strongly subsequently successfully suddenly swiftly tragically unanimously vehemently".split()
)
LED = (
    "-led", "-controlled", "-ruled", "-run", "-based", "-dominated", "-headquartered", "-backed", "-bound", "-owned",
    "-hit", "-torn", "-breaking", "-sponsored", "-affiliated", "-funded", "-linked", "-level", "-wide",
    "-day", "-hour", "-week", "-month", "-minute", "-year-old",
)  # fmt: skip
"""Endings of what tells who leads a thing or where it is or goes, and how long it took or how old it is."""
JOINED = english.CONJUNCTIONS | frozenset(
    "most more less so too as very how is are was were no not any without".split()
)
"""Behind these an adjective is measured or denied, or is what is said: `no | serious | damage`."""
OWNING = english.ARTICLES | english.POSSESSIVES
"""Behind these an adverb tells of no verb: `its | publicly traded bonds`."""
ORDINALS = frozenset("first second third fourth fifth last next".split())
ENDS = english.PREPOSITIONS | english.CLAUSE_OPENERS | english.AUXILIARIES


def adornment(statement: Statement, verb: int) -> Span:
    """Find praise or stress before a noun: `a | massive | building`, `was | officially | opened`."""
    words, keys = statement.words, statement.keys
    if ADORNMENTS.isdisjoint(keys) and ADVERBS.isdisjoint(keys) and "now" not in keys:
        return NOTHING
    for i, key in enumerate(keys[:-1]):
        if key in ADORNMENTS and i and i != verb and words[i].isalpha() and words[i][0].islower() and _goes(keys, i):
            return i, i + 1
        is_of_verb = key in ADVERBS and i and keys[i - 1] not in OWNING and keys[i - 1][-2:] != "'s"
        if (is_of_verb or (key == "now" and keys[i - 1] in english.HAVE)) and words[i].isalpha():
            return i, i + 1
    return NOTHING


def leader(statement: Statement, verb: int) -> Span:
    """Find who leads something, or where it is: `the | Labour Party-led | council`, `the | Leeds-based | mill`."""
    words, keys = statement.words, statement.keys
    for i, word in enumerate(words[1:-1], 1):
        if "-" in word and word.endswith(LED) and i + 1 != verb and words[i + 1][0].isalpha() and _goes(keys, i):
            start = max(1, name_start(words, i)) if word[0].isupper() else i
            if words[start - 1][-1] == ",":
                return NOTHING  # `the Hull, Yorkshire-based mill`
            if start == i and (keys[i - 1] in ORDINALS or (word[0].islower() and is_participle(keys[i - 1]))):
                return NOTHING  # `the first | two-day | fair`, `imported | coal-based | power`
            is_whole = words[start - 1][0].islower() or keys[start - 1] in english.ARTICLES
            return (start, i + 1) if is_whole else (i, i + 1)
    return NOTHING


def pair(statement: Statement, _verb: int) -> Span:
    """Find the second of two adjectives: `a rural | and local | fair`; not `both rural and local fairs`."""
    words, keys = statement.words, statement.keys
    if "and" not in keys:
        return NOTHING
    for i in range(2, len(keys) - 2):
        if keys[i] == "and" and conjunctions.joins_adjectives(statement, i) and not conjunctions.is_paired(keys[:i]):
            is_followed = words[i + 2][0].islower() and words[i + 1].islower() and keys[i + 2] not in ENDS
            return (i, i + 2) if is_followed else NOTHING
    return NOTHING


def _goes(keys: list[str], i: int) -> bool:
    """Say whether an adjective goes without a trace: not `the most | popular`, `one of the | popular`."""
    if keys[max(0, i - 3) : i] == ["one", "of", "the"]:
        return False
    return keys[i - 1] not in JOINED and keys[i + 1] not in english.CONJUNCTIONS and keys[i + 1] not in ENDS
