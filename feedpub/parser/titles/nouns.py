"""What a noun wants behind it, so that the statement is whole: `the decision | to sell`, `a response | on the plan`.

Which nouns, and how far off it may stand. What it costs to stop there all the same, `phrases` says.
"""

from feedpub.parser.grammar import english, presents, verbs
from feedpub.parser.grammar.statement import Statement

PROMISES = frozenset(
    "ability agreement attempt bid call decision demand effort efforts failure intent intention mandate move need "
    "offer opportunity permission plan plans plot promise proposal race refusal right search steps strategy talks "
    "threat way".split()
)
"""Nouns that say little without what follows: `defended the decision | to sell`."""
WAITING, PROMISED_WITHIN = frozenset({"bill", "time"}), 10
"""These too, where a phrase stands between: `gave time till Monday | to sell`."""
CLEARED = ["way", "for"]
WHOSE = english.PREPOSITIONS - {"about", "for", "of", "on", "over"}
"""What tells whose plan it is, where or how long; not what it is of: `a decision on the bid | to buy it`."""
PORTIONS = ("thirds", "quarters", "fifths", "third", "quarter", "half")
HOLLOW = frozenset(
    "access advice advisory anger anguish answer appeal approach approval award bearing blow boost candidate case "
    "cause challenge charge comeback complaint concern condolence contract control deadline deal debate decision "
    "demand doubt effect fear fears fight fillip forecast grip guideline hope impact interest issue law lawsuit "
    "letter look loss message modality motion need notice number opportunity order package part payment petition "
    "pick plan plea policy pressure probe problem proceeding proof question remark remarks report request "
    "reservation response result review role rule runner share sign stake step story suit support talk talks team "
    "threat trial truth view vote warning warrant work".split()
)
"""Nouns that mean little alone."""
SHARED = frozenset(
    "belief change confidence cut decline drop faith fall growth hike improvement increase interest investment "
    "part participation reduction reform rise role stake surge suspect".split()
)
"""Nouns that are in something: `bought a stake | in Ajax`."""
ABSTRACT = ("tion", "sion", "ment", "ance", "ence", "ity", "itie", "ism", "ness", "ship", "ure", "acy", "ency")
CONCRETE = frozenset(
    "ambulance apartment basement city community creature department document facility fence furniture garment "
    "government instrument monument nation pavement parliament picture plantation residence sculpture seance station "
    "tenement university".split()
)
"""Nouns that only look so."""
TOPICS, ASKED = frozenset("about against on over".split()), frozenset("from to with".split())
"""What brings what a noun is about, and what may stand before that."""
CONTENT = frozenset(
    "accusation allegation assurance belief caveat chance claim charge conclusion concern condition evidence "
    "expectation fact fear hope idea impression likelihood news notice possibility promise report resolution rumour "
    "sign statement stipulation suspicion understanding view warning".split()
)
"""Nouns that a clause with "that" tells what they are of."""
CLAIMS = frozenset("accusations allegations claims reports rumours speculation suggestions".split())
"""Those that are no verbs, or seldom, and want it: `denied claims | by Roe that`."""
HAPPENINGS = frozenset("case chance danger example hope instance possibility prospect report risk".split())
"""Nouns that are of what somebody does."""
DEFINITE = frozenset("the that those one first only all".split())
"""Before these a noun is told by the clause behind it: `among the plants | which were found`."""
POSTPOSED = frozenset(
    "afraid angry aware capable close critical eager eligible fond full guilty hostile keen loyal responsible short "
    "similar suspicious sympathetic unable unhappy worried".split()
)
"""Adjectives that stand behind a noun with a phrase of their own: `voters angry | at the fees`."""
ANY = frozenset("any each every the".split())
"""And what it is told by goes with the noun: `asked to audit | every bank | that took public money`."""
WITH_ONE = frozenset("affair contact contract deal links relationship sex ties".split())
"""Nouns that say little without whom it is with."""
RELYING = frozenset(
    "concentrate depend depends embark embarked focus focused focuses insist relied relies rely".split()
)
"""These want what they are on: `plans to embark | on a tour`."""
BANNING = frozenset("ban banned banning bans forbid forbids outlaw outlaws prohibit prohibiting prohibits".split())
"""Verbs that say little without where: `will ban dogs | in parks`."""
FRACTIONS = frozenset("fifth fifths fourth quarter quarters sixth tenth tenths third thirds".split())
MEASURES = english.PARTS | FRACTIONS | frozenset("bag bags bottle bottles cup cups glass glasses litres slices".split())
"""Nouns that say how much of the next: `Two cups | of tea`."""
OFFICES = frozenset("chief head minister ministry secretary speaker".split())
"""These are of something: `met her chief | of staff`."""
PARTED = english.PARTS | english.KIN | english.COUNTED | OFFICES | frozenset("remains six seven eight nine ten".split())
"""What stands before "of" is part of it, or somebody's: `licensed five | of its mills`."""
OPEN_SHARE = (["at", "least"], ["more", "than"], ["fewer", "than"], ["as", "many"], ["up", "to"])
SHARES = frozenset("one two three four nine".split())
ANYBODY = frozenset("anyone else everyone people persons those".split())
NOT_GERUNDS = frozenset(
    "banking being conditioning during engineering evening everything farming including manufacturing meeting mining "
    "morning nothing parking planning polling publishing shipping something anything swimming voting".split()
)
"""Nouns, not what one does: `The pool | closed`, `A swimming pool | closed`."""
NO_GERUNDS = frozenset(
    "bearing briefing building ceiling conditioning filing funding gathering hearing housing meeting offering painting "
    "questioning rating ruling spending trading training".split()
)
"""Nouns, behind an adjective or before a phrase."""
EVENTS = frozenset(
    "betting briefing building funding hearing housing meeting ruling smuggling testing trading trafficking "
    "training voting".split()
)
TRADES = EVENTS | frozenset(
    "advertising broadcasting fishing gambling lending licensing logging marketing nursing policing printing "
    "processing racing refining retailing teaching".split()
)
"""What these are in tells of the next noun: `Canadian | printing firms`."""
NOTHING = frozenset("anything little nobody nothing something".split())
"""And these say nothing without their infinitive: `found nothing | to show that it was so`."""
NOUN_WITHIN, AMONG_WITHIN, OF_WITHIN, ASIDE_WITHIN = 4, 6, 6, 7


def is_happening(keys: list[str], i: int) -> bool:
    """Say whether the noun before `i` does what is a case, a risk or the like: `a case of a child | catching it`."""
    of = i - 2 - (keys[i - 2] in english.ARTICLES)
    return keys[of] == "of" and keys[of - 1].removesuffix("s") in HAPPENINGS


def is_share(keys: list[str]) -> bool:
    """Say whether it opens a phrase that counts: `One in ten of the homes`, `Only one in`, `At least one in`."""
    start = 2 * (keys[:2] in OPEN_SHARE)
    is_part = keys[1:2] == ["of"] and keys[0].endswith(PORTIONS)  # `Two-thirds of the clerks in Hull`
    return is_part or ("in" in keys[start + 1 : start + 3] and not SHARES.isdisjoint(keys[start : start + 2]))


def is_promise(noun: str) -> bool:
    """Say whether a noun, be it of one or many, wants the infinitive that is planned or promised."""
    return noun in PROMISES or noun.removesuffix("s") in PROMISES


def is_promised(statement: Statement, i: int) -> bool:
    """Say whether a noun before a phrase wants the infinitive at `i`: `gave time to Ajax | to sell`."""
    keys, words = statement.keys, statement.words
    for j in range(i - 2, max(0, i - PROMISED_WITHIN), -1):
        if words[j][-1] in ",;:" or keys[j] in english.AUXILIARIES:
            return False
        is_noun = keys[j - 1] != "to" and (keys[j + 1] in WHOSE or keys[j : j + 2] == CLEARED)
        if is_noun and (keys[j] in WAITING or keys[j].removesuffix("s") in PROMISES):
            return True
    return False


def planned_behind(statement: Statement, i: int) -> int:
    """Give where what is planned opens behind an aside at `i`: `has no plan, | at least for now, | to sell`; or 0."""
    words, keys = statement.words, statement.keys
    if words[i - 1][-1] != "," or not is_promise(keys[i - 1]):
        return 0
    end = next((j + 1 for j in range(i, min(len(words) - 1, i + ASIDE_WITHIN)) if words[j][-1] == ","), 0)
    return end if end and keys[end] == "to" and verbs.is_infinitive(statement, end) else 0


def is_asked_of(statement: Statement, i: int) -> bool:
    """Say whether a phrase parts a noun from what it is about: `a response from Acme | on the plan`."""
    keys, words = statement.keys, statement.words
    start = next((j for j in range(i - 2, max(1, i - PROMISED_WITHIN), -1) if keys[j] in ASKED), 0)
    if verbs.is_infinitive(statement, start):
        return False  # `a plan to cut fees | over time`
    return start > 0 and is_hollow(keys[start - 1]) and all(word[-1] not in ",;:" for word in words[start - 1 : i])


def is_shared(noun: str) -> bool:
    """Say whether a noun is in something: `bought a stake | in Ajax`, `announced reforms | in trade`."""
    return noun in SHARED or noun.removesuffix("s") in SHARED


def are_doing(statement: Statement, i: int) -> bool:
    """Say whether many are doing it somewhere: `evicted families | living in Hull`; not `a clerks' meeting in`."""
    before, following = statement.words[i - 1], statement.keys[i + 1 : i + 2]
    is_many = before[-1:] == "s" and before[-2:] != "ss" and before.islower() and before not in presents.PRESENT
    return is_many and statement.keys[i] not in EVENTS and not english.PREPOSITIONS.isdisjoint(following)


def is_act(key: str) -> bool:
    """Say whether what is in -ing is done, and is no place and no event: `limiting`; not `building`, `wedding`."""
    return key[-3:] == "ing" and key not in NO_GERUNDS and key not in EVENTS and key not in NOT_GERUNDS


def is_content(keys: list[str], noun: int, that: int) -> bool:
    """Say whether "that" tells what the noun is of: `dismissed fears | from old clerks | that it would rain`."""
    return keys[that] == "that" and keys[noun].removesuffix("s") in CONTENT


def is_hollow(noun: str) -> bool:
    """Say whether a noun, be it of one or many, means little alone."""
    stem = noun.removesuffix("s")
    return noun in HOLLOW or stem in HOLLOW or (stem.endswith(ABSTRACT) and stem not in CONCRETE)


def is_told_by_clause(statement: Statement, i: int) -> bool:
    """Say whether a noun wants the clause at `i`: `a prize for people | who row`, `among the old laws | which fell`."""
    keys = statement.keys
    among = next((j for j in range(i - 1, max(0, i - AMONG_WITHIN - 1), -1) if keys[j] == "among"), 0)
    within = AMONG_WITHIN if among else NOUN_WITHIN
    is_one_of = among > 0 and keys[among - 1] in english.BE  # `is among mills | which were sold`
    return keys[i - 1] in ANYBODY or is_one_of or not DEFINITE.isdisjoint(keys[max(0, i - within) : i])


def is_definite(statement: Statement, i: int) -> bool:
    """Say whether the noun before the clause at `i` is known without it: `denied the fire | which he saw`."""
    keys = statement.keys
    of = next((j for j in range(i - 1, max(0, i - OF_WITHIN), -1) if keys[j] == "of"), 0)
    is_of = of > 1 and english.PREPOSITIONS.isdisjoint(keys[of + 1 : i])  # not `the spread of it in men | who`
    return "the" in keys[max(0, i - 3) : i - 1] or (is_of and "the" in keys[max(0, of - 3) : of])


def is_bare_plural(statement: Statement, i: int) -> bool:
    """Say whether only what follows tells which ones are meant: `helps firms | accused of theft`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    is_plural = key[-1:] == "s" and key[-2:] != "ss" and statement.words[i][0].islower()
    return is_plural and (before in english.PREPOSITIONS or statement.words[i - 1][0].isupper())
