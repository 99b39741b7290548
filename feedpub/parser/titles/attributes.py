"""A clause or a phrase in the subject that tells it from others, which a title can do without.

Nothing that doubts it, and nothing that is marked off. What goes besides, and at what cost, `shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import days, modifiers, names, nested, nouns, phrases, times
from feedpub.parser.titles.modifiers import NOTHING, Span
from feedpub.parser.titles.subjects import (
    ANYBODY,
    EVENTS,
    ends_phrase,
    has_content,
    is_counted,
    is_marked,
    is_ranked,
    is_sure,
    opens_clause,
)

WAS, BEEN = frozenset({"was", "were"}), (["had", "been"], ["has", "been"], ["have", "been"])
SCHEMES = frozenset("programme program scheme".split())
PLACES = frozenset("in across at near during from over along around inside outside throughout on".split())
FIRST = frozenset("about against for of on over to with".split())
SECOND = frozenset("at by during for from in on under with".split())
LONG_SUBJECT = TAIL_WITHIN = 9  # in so many words a subject may hold a clause that has more than one phrase
FARTHER = SECOND | frozenset("after before by last near to when while within".split())
"""What opens one more phrase in a clause."""
OPENERS = PLACES | {"of", "with"}
EARNINGS = frozenset(
    "earnings income loss losses output production profit profits revenue revenues sales turnover".split()
)
"""These are somebody's, `at` whom they are."""
LOADS = frozenset("batch cargo consignment crew load payload shipment total".split())
"""What a thing is `with`, that is known without it."""
AGENTS = ("ers", "ors", "ists", "ians", "ents")
"""Many who do something are told of without where they are: `Farmers | in the valley`, not `Sales | in`."""
OWNED = english.KIN | frozenset(
    "body chief child children dad death driver families family head leader member mum owner parents part phase rate "
    "round season session stage version victim founder maker seller".split()
)
"""Nouns that are somebody's: `the family | of a driver` is not just any family."""
TOGETHER = frozenset("including along together".split())
OPEN_ASIDES = english.PARTICIPLES | english.ARTICLES
DIED = frozenset("collapsed died disappeared drowned fainted fled perished vanished".split())
"""What one does without anything: `The father of a man who died | after a fall`."""
NO_NAMES = english.PREPOSITIONS | english.SUBORDINATORS | days.DAYS | days.TODAY | {"last", "late", "early", "this"}


def clause(statement: Statement, verb: int) -> Span:
    """Find a clause in the subject: `The van | carrying cash | was found`, `A man | once fired in Hull | left`."""
    if has_content(statement, verb):
        return NOTHING
    mark = next((i for i, word in enumerate(statement.words[:verb]) if word[-1] in ",:;"), -1)
    if statement.keys[0] == "instead":
        return NOTHING  # `Instead, a row of men held in Hull sang`
    if mark >= 0 and not _is_of_name(statement, mark, verb):
        return _unclosed(statement, verb)
    if statement.words[verb - 1][0].isupper() and statement.keys[verb - 2] in modifiers.CALLED:
        return NOTHING  # `Salt refining firm Ajax | has`
    end = verb - (statement.keys[verb - 1] in english.HEDGES)  # `A van carrying cash | reportedly fell`
    for i in range(_first(statement), end if mark < 0 else mark):
        before = statement.keys[i - 1]
        start = i - (before in finite.ADVERBS or english.is_adverb(before))
        is_bare = start == 1 and statement.keys[0] in english.ARTICLES  # `a | fully superconducting mill in Hull | is`
        if not is_bare and opens_clause(statement, i, end) and is_sure(statement, start, end):
            is_rule = nested.tells_whom(statement, start, i) and statement.keys[verb] in english.MODALS
            return NOTHING if is_rule or nested.is_wanted(statement, i, verb) else (start, end)
    return _unclosed(statement, verb) if mark >= 0 else NOTHING


def helper(statement: Statement, verb: int) -> Span:
    """Find what a clause of the subject can do without: `A man | who was | pulled from a pier has left`."""
    keys = statement.keys
    for i in places(keys[: max(0, verb - 4)], {"who"}, 2):
        end = i + 2 + (keys[i + 1 : i + 3] in BEEN)
        is_helper = keys[i + 1] in WAS or end > i + 2
        if is_helper and is_participle(keys[end]) and keys[end + 1] in english.PREPOSITIONS:
            return i, end
    return NOTHING


def clause_tail(statement: Statement, verb: int) -> Span:
    """Find what goes on in such a clause behind its first phrase: `A man who robbed a bank | in Hull | is held`."""
    if verb < LONG_SUBJECT or is_marked(statement, verb):
        return NOTHING
    first = 1 if statement.keys[0] in ANYBODY else _first(statement)
    start = next((i for i in range(first, verb) if opens_clause(statement, i, verb)), verb)
    if nested.holds_it(statement, start, verb):
        return NOTHING
    for i in range(_behind_act(statement, start, verb), verb - 1):
        asking = english.CONTROL if statement.keys[i] == "to" else {"let", "lets"}
        is_more = statement.keys[i] in FARTHER and not _is_least(statement.keys, i)
        is_more = is_more or opens_clause(statement, i, verb)
        if statement.keys[i] == "that":
            asking = english.PROMISING  # `men who were told in May | that they must go`
        opens = is_more and asking.isdisjoint(statement.keys[start:i])  # not `a bill that lets men | in Hull | sing`
        opens = opens and statement.keys[i - 2 : i + 1 : 2] != ["it", "for"]  # nor `that makes it hard | for men | to`
        opens = opens and not nested.wants(statement.keys, start, i)
        # nor `a bill that allows men | in pain to sing`
        opens = opens and ("to" not in statement.keys[i:verb] or english.CONTROL.isdisjoint(statement.keys[start:i]))
        is_act = finite.is_finite(statement, i - 1)  # `A clerk who seems | to sing`
        is_end = statement.keys[i] != "to" if is_act else ends_phrase(statement, i - 1)
        if opens and is_end and is_sure(statement, i, verb):
            is_later = statement.keys[i] in times.SINCE and statement.keys[i - 1].rstrip("s") in times.PERIODS
            return i - 2 * is_later, verb  # `A man found in Hull | two days after`
    return NOTHING


def _is_least(keys: list[str], i: int) -> bool:
    """Say whether a number follows, and no place: `People who drink | at least nine cups`."""
    return keys[i + 1] in {"least", "most"}


def _behind_act(statement: Statement, start: int, verb: int) -> int:
    """Give the first place where a clause that opens at `start` may end: behind its verb and one word more."""
    if statement.keys[start] not in english.RELATIVES:
        return start + 3
    act = next((i for i in range(start + 1, verb) if finite.is_finite(statement, i)), start + 1)
    is_object = act > start + 2 and statement.keys[start] != "who"  # `a fair that Acme held | in Hull`
    is_all = statement.keys[act] in DIED and not nested.is_wanted(statement, start, verb)
    return act + (1 if is_object or is_all else 3)


def _is_of_name(statement: Statement, mark: int, verb: int) -> bool:
    """Say whether the only mark is in a name, or closes a clause: `held in Hull, | York were`, `who sang, | is`."""
    words = statement.words
    is_alone = words[mark][-1] == "," and all(word[-1] not in ",:;" for word in words[mark + 1 : verb])
    is_name = words[mark][0].isupper() and mark + 1 < verb and words[mark + 1][0].isupper()
    return is_alone and (mark + 1 == verb or (is_name and english.CONJUNCTIONS.isdisjoint(statement.keys[mark:verb])))


def _first(statement: Statement) -> int:
    """Give where the first phrase in the subject may open: behind two words, or one noun of many: `Farmers | in`."""
    first = statement.keys[0]
    return 1 if first.endswith("s") and first.isalpha() and first not in english.PRONOUNS else 2


def _unclosed(statement: Statement, verb: int) -> Span:
    """Find an aside whose second comma was forgotten: `Jane Roe, | arrested in Leeds last week | was freed`."""
    words, keys = statement.words, statement.keys
    commas = [i for i, word in enumerate(words[:verb]) if word[-1] in ",:;"]
    start = commas[0] + 1 if len(commas) == 1 else verb
    if start >= verb or not english.HEDGES.isdisjoint(keys[start:verb]):
        return NOTHING
    if keys[start] in TOGETHER or (keys[start] == "as" and is_participle(keys[start + 1])):
        return start, verb
    is_name = keys[0] not in NO_NAMES and all(word[0].isupper() or word[0].isdigit() for word in words[:start])
    opener = keys[start]
    is_told = opener in OPEN_ASIDES or opener in modifiers.JOBS or opener.endswith(("'s", "’s"))
    return (start, verb) if is_name and (is_told or ends_in_ed(opener)) else NOTHING


def tail(statement: Statement, verb: int) -> Span:
    """Find the second phrase of a subject that the first one tells from others: `A talk on eels | for pupils | was`."""
    words, keys = statement.words, statement.keys
    first = next((i for i in range(1, verb) if keys[i] in FIRST), verb)
    is_firm = is_marked(statement, verb) or is_counted(statement, verb)
    if first + 2 >= verb or is_firm or not modifiers.JOBS.isdisjoint(keys[:3]):
        return NOTHING  # `The head of the board at Alder | Jane Roe | has`
    for i in range(max(first + 2, verb - TAIL_WITHIN), verb - 1):
        is_told = keys[i] == "in" and nouns.is_shared(keys[i - 1])  # `The rate of growth | in sales of tar | fell`
        if keys[i] in SECOND and not is_told and ends_phrase(statement, i - 1) and is_sure(statement, i, verb):
            is_name = words[i - 1][0].isupper() and words[i + 1][0].isupper()  # `Board of Trade | for Hull`
            holds_verb = any(finite.may_be_present(statement, j) for j in range(i, verb))
            is_told = holds_verb or any(opens_clause(statement, j, verb) for j in range(i, verb))
            return NOTHING if is_name or is_told or is_ranked(keys, i) else (i, verb)
    return NOTHING


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


def any_attribute(statement: Statement, verb: int) -> Span:
    """Find such a phrase, whatever its noun is."""
    if is_marked(statement, verb) or is_counted(statement, verb):
        return NOTHING
    first = 1 if statement.keys[0].endswith(AGENTS) or statement.keys[0] == "police" else 2
    found = [
        i
        for i in range(first, verb)
        if statement.words[i] in OPENERS
        and _opens_attribute(statement, i, verb)
        and is_sure(statement, i, verb)
        and not _is_least(statement.keys, i)
    ]
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
        names_it = any(word[0].isupper() for word in words[i + 1 : verb]) or before in OWNED
        is_of_somebody = statement.keys[0] == "the" or "and" in statement.keys[:i]  # `Heads and clerks of the board`
        names_it = names_it or (is_of_somebody and before.removesuffix("s") in OWNED)
        return not (names_it or ends_in_ed(before) or before in nouns.MEASURES or not before.isalpha())
    is_their_own = key == "at" and before in EARNINGS  # `Net profit | at Acme | rose`
    if is_their_own or (key == "with" and LOADS.isdisjoint(statement.keys[i + 2 : i + 3])):
        return False  # `A rocket | with a load of eels | has`; not `Talks | with Hull were`
    is_act = before[-3:] == "ing" and statement.keys[i - 2] != "to" and before not in phrases.NO_GERUNDS | EVENTS
    is_act = is_act or ends_in_ed(before) or before in nouns.POSTPOSED  # `A bomb planted | on a van went off`
    return not is_act and (words[i - 1][0].islower() or i == 1)  # `Work focusing | on salt | has`
