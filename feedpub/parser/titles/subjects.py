"""What the subject of a statement is like: where a clause opens in it, whether a mark or a count holds it together.

What a title does without of it, `attributes` says.
"""

from itertools import takewhile

from feedpub.parser.grammar import english, finite
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.following import NEW_SUBJECTS
from feedpub.parser.grammar.participles import NOT_DONE_TO
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import hanging, nouns

EVENTS = frozenset(
    "bombing crossing fishing killing opening parking shooting spending stabbing trading wedding".split()
)
"""Nouns, not what one does, before a place: `The shooting | in Hull | was`."""
NOUNS = frozenset("cost cut run split".split())  # no participles: `the rate | cut by the bank`, not `trees cut by`
ANYBODY = frozenset("anybody anyone everybody everyone ones people person persons somebody someone those".split())
"""Nouns that say little alone: `The people | who build ships | sleep`."""
COUNTED = frozenset("number numbers share proportion percentage majority most many fewer half average rate".split())
"""What counts those whom a clause tells from others: `The number of people | who cycle | doubled` is of these alone."""
PARENTS = frozenset("dad father grandfather grandmother mom mother mum".split())
OWN_DOUBTS = (["after", "allegedly"], ["before", "allegedly"], ["while", "allegedly"])
PEOPLE = frozenset("children men people police women".split())
MANY = frozenset("are have were".split())
NO_SUBJECTS = english.ATTRIBUTIVE | english.CONJUNCTIONS
RANKED = frozenset("first last most only".split())
NO_RANKS = frozenset("contest forest guest harvest interest latest priest protest request rest test west".split())
STRANDED = 4
"""In so many words a clause ends in its preposition."""
WHO = frozenset("where which who whom whose".split())


def opens_clause(statement: Statement, i: int, verb: int) -> bool:
    """Say whether a clause that tells the subject from others opens at `i`: `carrying cash`, `who lives in Hull`."""
    key, before = statement.keys[i], statement.keys[i - 1]
    is_parent = statement.keys[max(0, i - 2)] == "of" and statement.keys[max(0, i - 3)] in PARENTS
    is_open = before in NO_SUBJECTS and not is_parent  # `A father of three | who ran a mill | was`
    if not statement.words[i][0].islower() or is_open or statement.words[i - 1][-1] in "'’":
        return False
    if (before in ANYBODY and statement.keys[i - 2] in english.ARTICLES) or not COUNTED.isdisjoint(statement.keys[:i]):
        return False
    if key.endswith("ing") or (is_participle(key) and key not in NOT_DONE_TO):
        return i + 1 < verb and _is_told(statement.keys, i)
    if key in NEW_SUBJECTS:
        return verb == i + STRANDED and finite.is_stranded(statement.keys, verb - 1)  # `a bus | they were riding in`
    # `a hall | in which they`, `a thief | with what they say may be`
    is_behind = key in english.PREPOSITIONS and statement.keys[i + 1] in {"which", "whom", "what"}
    return key in WHO or is_behind or (key == "that" and before.rstrip("s") not in nouns.CONTENT)


def _is_told(keys: list[str], i: int) -> bool:
    """Say whether a participle tells of the noun before it: not `a long-standing offer`, `a fire warning sent to`."""
    if not keys[i].endswith("ing"):
        return keys[i + 1] in english.PREPOSITIONS and (keys[i] not in NOUNS or keys[i - 1].endswith("s"))
    is_trade = keys[i] in nouns.TRADES and keys[i + 1] not in english.DANGLING
    is_trade = is_trade or (keys[i] in EVENTS and keys[i + 1] in WHO | {"that"})  # `a suicide | bombing that killed`
    is_warned = is_participle(keys[i + 1]) and keys[i + 2] in english.PREPOSITIONS
    is_noun = keys[i] in nouns.NO_GERUNDS and (
        keys[i - 1][-1:] != "s" or keys[i - 1][-3:] == "ous"
    )  # `an office | building in Hull`
    is_noun = is_noun or keys[i - 1][-2:] == "'s" or keys[i - 1][-3:] == "est"  # `the largest | remaining mill`
    is_passive = keys[i] == "being" and is_participle(keys[i + 1])  # `rules | being read by the house`
    is_noun = is_noun or keys[i + 1] in {"by", "of"}  # `plans to limit wild | fishing by others`
    is_none = keys[i] in nouns.NOT_GERUNDS or is_noun or is_trade or is_warned
    return is_passive or not ("-" in keys[i] or is_none)


def is_counted(statement: Statement, verb: int) -> bool:
    """Say whether the subject counts those whom a clause tells of: `The number of builders who live | in Hull`."""
    return not (english.RELATIVES.isdisjoint(statement.keys[:verb]) or COUNTED.isdisjoint(statement.keys[:verb]))


def is_ranked(keys: list[str], i: int) -> bool:
    """Say whether what opens at `i` tells what it is the first or the biggest of: `The biggest mill | in Hull | fell`.

    Not `The forest | in Hull | fell`.
    """
    its_own = takewhile(lambda key: key == "of" or key not in english.PREPOSITIONS, keys[1 : i - 1])
    return any(key in RANKED or (key[-3:] == "est" and key not in NO_RANKS) for key in its_own)


def is_marked(statement: Statement, verb: int) -> bool:
    """Say whether the subject has a mark in it, or a clause that says what it is about."""
    return has_content(statement, verb) or any(word[-1] in ",:;" for word in statement.words[:verb])


def has_content(statement: Statement, verb: int) -> bool:
    """Say whether the subject is told by what follows: `The fear that it will rain | grew`, `One in ten of it | is`."""
    keys = statement.keys[:verb]
    is_of = "that" in keys and any(nouns.is_content(keys, i - 1, i) for i in range(1, len(keys)))
    return is_of or nouns.is_share(keys)


def is_sure(statement: Statement, i: int, verb: int) -> bool:
    """Say whether nothing is doubted from `i` to the verb, and the word before can end a subject."""
    keys = statement.keys
    if ("between" in keys[:i] and "and" in keys[i:verb]) or keys[verb - 1] in english.CONJUNCTIONS:
        return False  # `A crash between a van | from Hull and a bus | has`, `A thief who came | in May and fled | was`
    if keys[verb] in MANY and "and" in keys[i:verb] and keys[i - 1][-1:] != "s" and keys[i - 1] not in PEOPLE:
        return False  # `A mill | in Hull and a pier in Leeds | are open`
    wants_more = keys[i - 1] in english.PREPOSITIONS or keys[i - 1] in english.CONJUNCTIONS
    first = i + 2 * (keys[i : i + 2] in OWN_DOUBTS)
    return not wants_more and english.HEDGES.isdisjoint(keys[first:verb])


def ends_phrase(statement: Statement, i: int) -> bool:
    """Say whether a phrase can end with the word at `i`: a noun, no verb."""
    key = statement.keys[i]
    is_to = statement.keys[i - 1] == "to" and statement.words[i][0].islower() and key != "death"
    is_half = statement.keys[i + 1] == "with" and key in nouns.WITH_ONE  # `accused of having sex | with Roe`
    is_bound = statement.keys[i - 1] == "in" and key in hanging.BEHIND_IN  # `sold eels in exchange | for tar`
    is_act = is_participle(key) or (key[-3:] == "ing" and key not in nouns.NO_GERUNDS)
    return not (is_to or is_half or is_bound or key in english.DANGLING or key == "ever" or is_act)


def is_least(keys: list[str], i: int) -> bool:
    """Say whether a number follows, and no place: `People who drink | at least nine cups`."""
    return keys[i + 1] in english.LEAST
