"""A phrase in the subject that tells it from others, which a title can do without: `Protests | in the old town | grew`.

Nothing that doubts it, and nothing that is marked off. Clauses are `identifying`'s to find; at what cost they go,
`shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import ends_in_ed
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import modifiers, names, nested, nouns
from feedpub.parser.titles.articles import SIZES
from feedpub.parser.titles.modifiers import NOTHING, Span
from feedpub.parser.titles.subjects import (
    EVENTS,
    ends_phrase,
    is_counted,
    is_least,
    is_marked,
    is_ranked,
    is_sure,
    opens_clause,
)

SCHEMES = frozenset("programme program scheme".split())
PLACES = frozenset("in across at near during from over along around inside outside throughout on".split())
FIRST = frozenset("about against for of on over to with".split())
SECOND = frozenset("at by during for from in on under with".split())
LONGEST_SIZE = 6
ROUGHLY = frozenset("about half nearly twice".split())
TAIL_WITHIN = 9
SHARE_WITHIN = 4
FAMILY = frozenset({"family", "household"})
SHARES = frozenset("half percent third thirds".split())
"""What is so of so many of some may not be so of so many of all: `Half of all children | under five`."""
OPENERS = PLACES | {"of", "with"}
EARNINGS = frozenset(
    "earnings income loss losses output production profit profits revenue revenues sales turnover".split()
)
"""These are somebody's, `at` whom they are."""
GIVING = frozenset("awarding feeding giving granting handing lending offering paying sending showing teaching".split())
FORCES = frozenset("authorities firefighters marshals officers officials police prosecutors".split())
"""These do what they do wherever they are, with a capital too: `U.S. Marshals | in Alder | held`."""
STAFF = frozenset("crews guards nurses pupils soldiers staff surgeons troops".split())
LOADS = frozenset("batch cargo consignment crew load payload shipment total".split())
"""What a thing is `with`, that is known without it."""
AGENTS = ("ers", "ors", "ists", "ians", "ents")
"""Many who do something are told of without where they are: `Farmers | in the valley`, not `Sales | in`."""
OWNED = english.KIN | frozenset(
    "body chief child children dad death driver families family head leader member mum owner parents part phase rate "
    "round season session stage version victim founder maker seller".split()
)
"""Nouns that are somebody's: `the family | of a driver` is not just any family."""


def tail(statement: Statement, verb: int) -> Span:
    """Find the second phrase of a subject that the first one tells from others: `A talk on eels | for pupils | was`."""
    words, keys = statement.words, statement.keys
    first = next((i for i in range(1, verb) if keys[i] in FIRST), verb)
    is_firm = is_marked(statement, verb) or is_counted(statement, verb) or _is_share(statement.keys[:verb])
    if first + 2 >= verb or is_firm or not modifiers.JOBS.isdisjoint(keys[:3]):
        return NOTHING  # `The head of the board at Alder | Jane Roe | has`
    for i in range(max(first + 2, verb - TAIL_WITHIN), verb - 1):
        is_told = keys[i] == "in" and nouns.is_shared(keys[i - 1])  # `The rate of growth | in sales of tar | fell`
        is_told = is_told or (keys[i] == "for" and "waiting" in keys[first:i])  # `people waiting all day | for a pie`
        if keys[i] in SECOND and not is_told and ends_phrase(statement, i - 1) and is_sure(statement, i, verb):
            is_name = words[i - 1][0].isupper() and words[i + 1][0].isupper()  # `Board of Trade | for Hull`
            holds_verb = any(finite.may_be_present(statement, j) for j in range(i, verb))
            is_told = holds_verb or any(opens_clause(statement, j, verb) for j in range(i, verb))
            is_told = is_told or _turns_into(keys, first, i, verb)
            return NOTHING if is_name or is_told or is_ranked(keys, i) else (i, verb)
    return NOTHING


def _is_share(subject: list[str]) -> bool:
    """Say whether it is told of so many of some: `Half of all children under five`; not `The first half of May`."""
    return any(subject[i - 1] not in english.ORDINALS for i in places(subject[:SHARE_WITHIN], SHARES))


def _turns_into(keys: list[str], first: int, start: int, end: int) -> bool:
    """Say whether a verb before `start` wants what is behind it: `Plans to turn a mill | in Hull into flats | are`."""
    wanted = (english.VALENCY.get(key, "").split() for key in keys[first:start])
    return "let" in keys[first:start] or any(word in keys[start:end] for words in wanted for word in words)


def purpose(statement: Statement, verb: int) -> Span:
    """Find what a scheme in the subject is for: `The town's scheme | to pay clerks more | has failed`."""
    keys = statement.keys
    if is_marked(statement, verb):
        return NOTHING
    for i in places(keys[: max(0, verb - 1)], {"to"}, 2):
        if (
            keys[i - 1] in SCHEMES
            and keys[i - 2][-2:] == "'s"
            and verbs.is_infinitive(statement, i)
            and is_sure(statement, i, verb)
        ):
            return i, verb
    return NOTHING


def attribute(statement: Statement, verb: int) -> Span:
    """Find a phrase in the subject: `Ten members | of a guild | left`, `Protests | in the old town | grew`."""
    start, end = any_attribute(statement, verb)
    is_told = statement.keys[start] == "in" and nouns.is_shared(statement.keys[start - 1])
    return NOTHING if is_told else (start, end)


def shared(statement: Statement, verb: int) -> Span:
    """Find a phrase without which its noun says little: `The rise | in sales | stopped`."""
    return any_attribute(statement, verb) if "in" in statement.keys[:verb] else NOTHING


def size(statement: Statement, verb: int) -> Span:
    """Find how big it is: `A whale | about the size of a bus | was seen`; not `Eels the size of a man and cows`."""
    keys = statement.keys
    told = places(keys[: max(0, verb - 2)], SIZES, 3)
    i = next((i for i in told if keys[i - 1] == "the" and keys[i + 1] == "of"), 0)
    if not i or is_marked(statement, verb):
        return NOTHING
    start = i - 1 - (keys[i - 2] in ROUGHLY or english.is_adverb(keys[i - 2]))
    is_all = english.CONJUNCTIONS.isdisjoint(keys[start:verb]) and verb - i < LONGEST_SIZE
    return (start, verb) if start > 1 and is_all and statement.words[start - 1].islower() else NOTHING


def any_attribute(statement: Statement, verb: int) -> Span:
    """Find such a phrase, whatever its noun is."""
    is_gift = statement.keys[0] in GIVING  # `Giving clerks | in Hull a coin | helps`
    if is_gift or is_marked(statement, verb) or is_counted(statement, verb) or _is_share(statement.keys[:verb]):
        return NOTHING
    first = 1 if statement.keys[0].endswith(AGENTS) or statement.keys[0] in FORCES | STAFF else 2
    found = [
        i
        for i in range(first, verb)
        if statement.words[i] in OPENERS
        and _opens_attribute(statement, i, verb)
        and not _turns_into(statement.keys, 0, i, verb)
        and is_sure(statement, i, verb)
        and not is_least(statement.keys, i)
    ]
    found = found or [i for i in places(statement.keys[:verb], {"en"}, 2) if statement.keys[i + 1] == "route"]
    if not found or nested.is_pointed_at(statement, found[0], verb) or is_ranked(statement.keys, found[0]):
        return NOTHING
    is_place = statement.keys[found[-1]] != "of" and statement.words[found[-1] + 1][0].isupper()
    return found[-1 if is_place else 0], verb  # `A fair in the old town | in Hull | grew`


def _opens_attribute(statement: Statement, i: int, verb: int) -> bool:
    words, key, before = statement.words, statement.keys[i], statement.keys[i - 1]
    if key == "of":
        if statement.keys[i + 1].endswith("ing") or before in english.COUNTED:
            return False  # `the policy | of importing salt` is not just any policy, `two | of the clerks` not just two
        if before.endswith(AGENTS) and words[i - 1].islower() and names.are_two(words[max(0, i - 3) : i - 1]):
            return True  # `Alder Party members | of Hull | left`
        if "".join(statement.keys[i - 2 : i - 1])[:1].isdigit() and before.endswith("s"):
            return False  # `40,000 tonnes | of corn`
        is_family = not FAMILY.isdisjoint(statement.keys[i + 1 : i + 3])  # `Three members | of a family`
        names_it = any(word[0].isupper() for word in words[i + 1 : verb]) or before in OWNED or is_family
        is_of_somebody = statement.keys[0] == "the" or "and" in statement.keys[:i]  # `Heads and clerks of the board`
        names_it = names_it or (is_of_somebody and before.removesuffix("s") in OWNED)
        return not (names_it or ends_in_ed(before) or before in nouns.MEASURES or not before.isalpha())
    is_their_own = key == "at" and before in EARNINGS  # `Net profit | at Acme | rose`
    if is_their_own or (key == "with" and LOADS.isdisjoint(statement.keys[i + 2 : i + 3])):
        return False  # `A rocket | with a load of eels | has`; not `Talks | with Hull were`
    is_act = before[-3:] == "ing" and statement.keys[i - 2] != "to" and before not in nouns.NO_GERUNDS | EVENTS
    is_act = is_act or ends_in_ed(before) or before in nouns.POSTPOSED  # `A bomb planted | on a van went off`
    return not is_act and (words[i - 1][0].islower() or i == 1 or before in FORCES)  # `Work focusing | on salt | has`
