"""A clause in the subject that tells it from others, which a title can do without: `The van | carrying cash | left`.

Nothing that doubts it, and nothing that is marked off. Phrases are `attributes`' to find; at what cost they go,
`shortening` says.
"""

from feedpub.parser.grammar import english, finite, plurals, verbs
from feedpub.parser.grammar.english import ends_in_ed, is_participle
from feedpub.parser.grammar.participles import SEEN_DOING
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import days, modifiers, nested, times
from feedpub.parser.titles.modifiers import NOTHING, Span
from feedpub.parser.titles.subjects import ANYBODY, ends_phrase, has_content, is_least, is_marked, is_sure, opens_clause

CHARGED = frozenset("accused charged convicted".split())
ONE_DOES = frozenset({"has", "is", "was"})
WAS, BEEN = frozenset({"was", "were"}), (["had", "been"], ["has", "been"], ["have", "been"])
LAST_ITEM = 6
"""Behind the last comma of a list, so near its "and" comes."""
TO_DEATH = ["to", "death"]
LONG_SUBJECT = 9
"""In so many words a subject may hold a clause that has more than one phrase."""
FARTHER = frozenset("after at before by during for from in last near on to under when while with within".split())
"""What opens one more phrase in a clause."""
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
        return _listing(statement, mark, verb) or _unclosed(statement, verb)
    if statement.words[verb - 1][0].isupper() and statement.keys[verb - 2] in modifiers.CALLED:
        return NOTHING  # `Salt refining firm Ajax | has`
    end = verb - (statement.keys[verb - 1] in english.HEDGES)  # `A van carrying cash | reportedly fell`
    for i in range(_first(statement), end if mark < 0 else mark):
        before = statement.keys[i - 1]
        start = i - (before in plurals.ADVERBS or english.is_adverb(before))
        is_bare = start == 1 and statement.keys[0] in english.ARTICLES  # `a | fully superconducting mill in Hull | is`
        is_bare = is_bare or before in SEEN_DOING  # `A man clocked | doing 90 told clerks`
        if not is_bare and opens_clause(statement, i, end) and is_sure(statement, start, end):
            is_rule = nested.tells_whom(statement, start, i) and statement.keys[verb] in english.MODALS
            return NOTHING if is_rule or nested.is_wanted(statement, i, verb) else (start, end)
    return _unclosed(statement, verb) if mark >= 0 else NOTHING


def _listing(statement: Statement, mark: int, verb: int) -> Span | None:
    """Find a clause that ends in a list: `The pier | where men met, sang and fished | will close`."""
    words, keys = statement.words, statement.keys
    near = (i for i in range(2, mark) if words[i - 1][-1].isalnum())
    start = next((i for i in near if keys[i] in {"where", "who"} or opens_clause(statement, i, verb)), 0)
    last = max(i for i in range(mark, verb) if words[i][-1] in ",:;")
    is_list = start > 0 and not english.CONJUNCTIONS.isdisjoint(keys[last + 1 : last + LAST_ITEM])
    is_whole = keys[verb] in english.AUXILIARIES or keys[verb + 1 : verb + 2] in (["to"], ["guilty"])
    if keys[start] in CHARGED:  # `A clerk accused of a theft | to pay for cruises, a car and a pier | pleaded guilty`
        start = next((i for i in range(start, mark) if keys[i] == "to" and verbs.is_infinitive(statement, i)), start)
    # `The ward | where men slept in rows, then sang, then left in May, | has closed`
    is_closed = start > 0 and last == verb - 1 and keys[start] in {"where", "who"} and keys[verb] in ONE_DOES
    is_told = (is_list or is_closed) and is_whole and is_sure(statement, start, verb)
    return (start, verb) if is_told else None


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
    if start == verb or nested.holds_it(statement, start, verb):
        return NOTHING
    for i in range(_behind_act(statement, start, verb), verb - 1):
        asking = english.CONTROL if statement.keys[i] == "to" else {"let", "lets"}
        is_more = statement.keys[i] in FARTHER and not is_least(statement.keys, i)
        is_more = is_more or opens_clause(statement, i, verb)
        if statement.keys[i] == "that":
            asking = english.PROMISING  # `men who were told in May | that they must go`
        is_more = is_more and statement.keys[i : i + 2] != TO_DEATH
        opens = is_more and asking.isdisjoint(statement.keys[start:i])  # not `a bill that lets men | in Hull | sing`
        opens = opens and statement.keys[i - 2 : i + 1 : 2] != ["it", "for"]  # nor `that makes it hard | for men | to`
        opens = opens and statement.keys[i - 1] not in SEEN_DOING  # `A man clocked | doing 90 has`
        opens = opens and not nested.wants(statement.keys, start, i) and "what" not in statement.keys[start:i]
        # nor `a bill that allows men | in pain to sing`
        opens = opens and ("to" not in statement.keys[i:verb] or english.CONTROL.isdisjoint(statement.keys[start:i]))
        is_act = finite.is_finite(statement, i - 1)  # `A clerk who seems | to sing`
        is_end = statement.keys[i] != "to" if is_act else ends_phrase(statement, i - 1)
        if opens and is_end and is_sure(statement, i, verb):
            is_later = statement.keys[i] in times.SINCE and statement.keys[i - 1].rstrip("s") in times.PERIODS
            is_counted = statement.keys[i - 2] in nested.NUMBERS or statement.keys[i - 2][:1].isdigit()
            return i - is_later * (1 + is_counted), verb  # `A man found in Hull | two days after`, `| days after`
    return NOTHING


def _behind_act(statement: Statement, start: int, verb: int) -> int:
    """Give the first place where a clause that opens at `start` may end: behind its verb and one word more."""
    if statement.keys[start] not in english.RELATIVES:
        return start + (2 if statement.keys[start - 1] in SEEN_DOING else 3)
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
    is_doing = first not in english.ARTICLES and first[-2:] != "ly" and statement.keys[1][-3:] == "ing"
    is_doing = is_doing and statement.keys[2:3] in (["a"], ["an"], ["the"])  # `Police | probing the theft have`
    is_many = first.endswith("s") and first.isalpha() and first not in english.PRONOUNS
    return 1 if is_many or is_doing else 2


def _unclosed(statement: Statement, verb: int) -> Span:
    """Find an aside whose second comma was forgotten: `Jane Roe, | arrested in Leeds last week | was freed`."""
    words, keys = statement.words, statement.keys
    commas = [i for i, word in enumerate(words[:verb]) if word[-1] in ",:;"]
    start = commas[0] + 1 if len(commas) == 1 else verb
    if commas and keys[commas[-1] + 1] in {"who", "whose"}:
        start = commas[-1] + 1  # `A clerk in Hull, York, | who clerks say stole tar | was jailed`
        return (start, verb) if keys[verb] in ONE_DOES else NOTHING
    if start >= verb or not english.HEDGES.isdisjoint(keys[start:verb]):
        return NOTHING
    if keys[start] in TOGETHER or (keys[start] == "as" and is_participle(keys[start + 1])):
        return start, verb
    is_name = keys[0] not in NO_NAMES and all(word[0].isupper() or word[0].isdigit() for word in words[:start])
    opener = keys[start]
    is_told = opener in OPEN_ASIDES or opener in modifiers.JOBS or opener.endswith(("'s", "’s"))
    return (start, verb) if is_name and (is_told or ends_in_ed(opener)) else NOTHING
