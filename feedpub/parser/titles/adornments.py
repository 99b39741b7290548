"""Words before a noun without which the statement is as true: praise and stress, who leads it, how long it took.

Nothing that doubts, denies or counts is among them. What a name is called, `modifiers` says; when words go,
`shortening`.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import conjunctions
from feedpub.parser.titles.modifiers import NOTHING, Span, name_start

ADORNMENTS = frozenset(
    "acclaimed action-packed age-old amazing ambitious anticipated appalling astonishing beloved best-selling big "
    "blistering bold breathtaking brilliant brutal celebrated charming comprehensive considerable controversial "
    "coveted cozy crucial crushing daring dazzling desperate detailed distinguished dramatic eagerly-awaited "
    "elaborate electrifying eminent emotional emphatic endearing energetic enormous enthusiastic epic exciting "
    "exclusive extensive eye-catching fabulous famed famous fantastic fascinating fierce fiery frantic fresh "
    "fruitful glorious gorgeous grand groundbreaking gruesome hard-fought harsh head-on heart-warming "
    "heart-wrenching heartbreaking heartfelt heartwarming heated heavy hectic high-profile high-stakes highly "
    "hilarious historic horrific horrifying huge iconic immediate immense impassioned important impressive "
    "incredible infamous innocent innovative insightful intense intriguing jaw-dropping key landmark lasting "
    "lavish legendary lengthy light-hearted lighthearted lively long-awaited longstanding luxurious magnificent "
    "marvellous massive memorable momentous much-anticipated much-awaited much-hyped much-loved mysterious "
    "nail-biting notable noted ongoing overwhelming passionate phenomenal picturesque pivotal poignant popular "
    "powerful prestigious profound prominent proud rapid rare recent remarkable renowned respective rigorous "
    "robust scathing scintillating seasoned sensational serious severe shocking significant sizable sizeable "
    "sobering special spectacular spirited splendid star-studded stationary steep stellar sterling stern strenuous "
    "strict strident striking strong stunning stylish subsequent substantial successful sudden sumptuous superb "
    "surprising sweeping swift terrible terrifying thought-provoking thrilling timely torrid tough tragic "
    "tremendous tumultuous unforgettable unique unprecedented unwavering upcoming urgent various vast vibrant "
    "vigorous vital wholesome whopping widespread wonderful".split()
)
"""Adjectives that praise or stress; without them the statement is as true."""
LEANINGS = frozenset(
    "centre-left centre-right center-left center-right far-left far-right hard-left hard-right left-leaning left-wing "
    "right-leaning right-wing ultra-nationalist ultranationalist".split()
)
"""Where a party stands, which goes before its name: `Hull's | centre-left | Social Democrats`."""
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
NO_VERB = english.ARTICLES | english.POSSESSIVES | english.NEGATIONS
"""Behind these an adverb tells of no verb, or it alone is denied: `its | publicly traded bonds`, `not | badly hurt`."""
OFFICERS, OF = frozenset("detectives officers officials operatives personnel sleuths".split()), ("of", "from")
EMPTY = frozenset("circumstances condition conditions grounds manner means reasons terms way ways".split())
"""Nouns that say nothing without what they are: `died under | mysterious | circumstances`."""
JOINING = frozenset("and for of".split())
"""What stands in a body's name: `Salt | and | Harbour Crimes Board`."""
ORDINALS = frozenset("first second third fourth fifth last next".split())
SPANS = frozenset("month months week weeks".split())
ENDS = english.PREPOSITIONS | english.CLAUSE_OPENERS | english.AUXILIARIES
NO_NOUNS = ENDS | english.ARTICLES | english.PRONOUNS
"""Before these no two adjectives stand: `was tired | and held | her head`."""
OFFICIAL = frozenset("agent counsel education envoy forces needs prosecutor rapporteur representative session".split())
"""Before these "special" is part of what one is called."""
BEFORE_NAMES = LEANINGS | {"visiting"}
MAY_GO = ADORNMENTS | BEFORE_NAMES | ADVERBS | {"just", "now"}
"""What the first rule looks for."""


def adornment(statement: Statement, verb: int) -> Span:
    """Find praise or stress before a noun: `a | massive | building`, `was | officially | opened`."""
    words, keys = statement.words, statement.keys
    for i in places(keys[:-1], MAY_GO):
        key = keys[i]
        is_one = key in ADORNMENTS or (key in BEFORE_NAMES and words[i + 1][0].isupper())
        if is_one and i and i != verb and _is_plain(words[i]) and _goes(keys, i):
            if words[i - 1][-1] != "," or not conjunctions.is_between_adjectives(statement, i):
                return i, i + 1
            continue  # `a great, | scathing | remark`
        if key == "just" and words[i + 1][0].isdigit():
            return i, i + 1
        is_of_verb = key in ADVERBS and i and keys[i - 1] not in NO_VERB and keys[i - 1][-2:] != "'s"
        if (is_of_verb or (key == "now" and keys[i - 1] in english.HAVE)) and words[i].isalpha():
            return i, i + 1
    return NOTHING


MARKS = frozenset("fighters forces high low militia militias peak rebels troops".split())


def leader(statement: Statement, verb: int) -> Span:
    """Find who leads something, or where it is: `the | Labour Party-led | council`, `the | Leeds-based | mill`."""
    words, keys = statement.words, statement.keys
    if "-" not in "".join(words):
        return NOTHING  # the quick look
    for i, word in enumerate(words[1:-1], 1):
        if "-" not in word or not word.endswith(LED) or i + 1 == verb or not words[i + 1][0].isalpha():
            continue
        is_second = keys[i - 1] == "and" and conjunctions.is_paired(keys[: i - 1])  # `between men and | Leeds-based`
        if is_second or _goes(keys, i):
            start = name_start(words, i) if word[0].isupper() else i
            start += not start and (keys[0] in english.DANGLING or words[i + 1][0].islower())
            if (start and words[start - 1][-1] == ",") or _is_one(keys, i):
                return NOTHING  # `the Hull, Yorkshire-based mill`, `a | 19-year-old | held in Hull`
            if (word.endswith("-day") and keys[i + 1] in SPANS) or keys[i + 1] in MARKS:
                return NOTHING  # `a four-day | week`, `a nine-month | high`, `Alder-led | forces`
            if start == i and (keys[i - 1] in ORDINALS or (word[0].islower() and is_participle(keys[i - 1]))):
                return NOTHING  # `the first | two-day | fair`, `imported | coal-based | power`
            is_whole = not start or words[start - 1][0].islower() or keys[start - 1] in english.ARTICLES
            return (start, i + 1) if is_whole else (i, i + 1)
    return NOTHING


def pair(statement: Statement, _verb: int) -> Span:
    """Find the second of two adjectives: `a rural | and local | fair`; not `both rural and local fairs`."""
    words, keys = statement.words, statement.keys
    if "and" not in keys:
        return NOTHING
    for i in range(2, len(keys) - 2):
        if keys[i] == "and" and conjunctions.joins_adjectives(statement, i) and not conjunctions.is_paired(keys[:i]):
            if keys[i + 1] in english.NEGATIONS:
                return NOTHING
            is_followed = words[i + 2][0].islower() and words[i + 1].islower() and keys[i + 2] not in NO_NOUNS
            return (i, i + 2) if is_followed else NOTHING
    return NOTHING


def officers(statement: Statement, verb: int) -> Span:
    """Find who acts for a body: `| Officers of the | Hull Police arrested a man`; not `Officers of it were hurt`."""
    words, keys = statement.words, statement.keys
    if keys[0] not in OFFICERS or keys[1] not in OF or keys[2] != "the":
        return NOTHING
    is_name = verb > 4 and all(word[0].isupper() or word in JOINING for word in words[3:verb])  # noqa: PLR2004
    is_name = is_name and all(word[-1].isalpha() for word in words[3:verb])
    act = verb + (keys[verb] in english.HAVE)
    is_act = keys[verb] not in english.AUXILIARIES - english.HAVE and any(map(is_participle, keys[act : act + 1]))
    has_object = keys[act + 1 : act + 2] != [] and keys[act + 1] not in english.PREPOSITIONS
    return (0, 3) if is_name and is_act and has_object else NOTHING


def _is_one(keys: list[str], i: int) -> bool:
    """Say whether it is one person, told of next: `a 19-year-old | held in Hull`."""
    return is_participle(keys[i + 1]) and not english.PREPOSITIONS.isdisjoint(keys[i + 2 : i + 3])


def _is_plain(word: str) -> bool:
    """Say whether a word is no name, and no mark follows it: `massive`, `much-loved`."""
    return word[0].islower() and word[-1].isalpha()


def _goes(keys: list[str], i: int) -> bool:
    """Say whether an adjective goes without a trace: not `the most | popular`, `one of the | popular`."""
    is_name = keys[i] == "special" and keys[i + 1] in OFFICIAL
    if is_name or keys[i + 1] in EMPTY or keys[max(0, i - 3) : i] == ["one", "of", "the"]:
        return False
    return keys[i - 1] not in JOINED and keys[i + 1] not in english.CONJUNCTIONS and keys[i + 1] not in ENDS
