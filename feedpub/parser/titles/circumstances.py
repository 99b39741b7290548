"""Where and when something is said to be, within a statement: a place, a time, what tells one who is asked from others.

What goes besides, and at what cost, `shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import ends_in_ed
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import hanging, nouns, phrases, stops, subjects, turns
from feedpub.parser.titles.modifiers import NOTHING, Span
from feedpub.parser.titles.wanting import LET_WITHIN, LETTING

LOOSE = frozenset("in at from near during inside outside across throughout".split())
"""What opens a phrase that only tells where or when."""
WHERE = frozenset({"in", "at", "near"})
BOUND = english.CONJUNCTIONS | frozenset("first last only second third those".split())
"""Behind these no phrase can go: `those | in Hull | for once`, `in Leeds and | in Hull`, `the first | in Hull | to`."""
LONGEST_PHRASE = 7
HALVES_OF = frozenset("a half quarter one two three".split())
AFTER_PLACE = english.PREPOSITIONS | english.AUXILIARIES
NOT = frozenset({"never", "not"})
"""What one is asked not to do opens with these: `urges men | in Hull | not to sing`."""
ENDS = english.PREPOSITIONS | english.CLAUSE_OPENERS | english.CONJUNCTIONS | english.AUXILIARIES | NOT
NOT_ONE = english.PREPOSITIONS - {"on"} | {"that"}
"""What opens what one asks for, and not who is asked."""
PENALTIES = frozenset("death jail life prison six seven eight ten twelve".split())
OF_A_DISPUTE = frozenset("about against into on over with".split())
"""What tells which dispute it is: `left | in a row | over fees`."""
RANKS, RANK_WITHIN = stops.BESTS | english.ORDINALS | frozenset("deadliest longest oldest only youngest".split()), 2
"""What a time or place limits: `the worst flood | in nine years`."""
FIRST_WITHIN = 4
"""And so far before what limits it, where what they were the first to do follows."""
ADDRESSED = frozenset("address appeal email letter message note reply report speech statement trip visit".split())
"""Behind these "to" is their own: `will tell of it | in a speech | to clerks`."""
HALVES = frozenset("absentia part theory vain".split())
"""In these ways something is done by half, or not at all: `was jailed | in absentia | for theft`."""
TIED = frozenset("all close due home next opposite prior".split())
"""These want what follows: `from all | over Hull`, `in a field close | to Hull`."""
FOLLOWING = NOT | frozenset("but to for by on over after with against from into as before unless while".split())
"""What goes on with the statement behind a circumstance."""


def place(statement: Statement, verb: int) -> Span:
    """Find a place: `asked residents | in New Town | to leave`."""
    words, keys = statement.words, statement.keys
    is_told = keys[verb] in english.SAYING and "that" in keys[verb + 3 : verb + 8]
    for i in places(keys[:-2], WHERE, verb + 2 - is_told):
        is_first = is_told and i == verb + 1
        is_bare = keys[i - 1] in BOUND or keys[i - 1] in english.PARTICIPLES
        is_loose = is_first or not (is_bare or nouns.is_shared(keys[i - 1]))
        first = i + 1 + (keys[i + 1] == "the")
        if words[first][0].isupper() and is_loose:
            end = first
            while end < len(words) and (words[end][0].isupper() or _goes_on(keys, end)):
                end += 1
            if (
                end < len(words)
                and (keys[end] in AFTER_PLACE or (is_first and keys[end] == "that"))
                and not any(word[-1] in ",;:" for word in words[i:end])
                and not _is_name(words, end)
            ):
                return NOTHING if _is_denied(statement, verb) else (i, end)
    return NOTHING


def _goes_on(keys: list[str], i: int) -> bool:
    """Say whether a small word joins the names of a place, or a second one: `in Hull | and | in | the Isles | of`."""
    return keys[i] in {"of", "and", "the"} or (keys[i] in WHERE and keys[i - 1] == "and")


def measure(statement: Statement, verb: int) -> Span:
    """Find by how much something changed before what it is now: `raised its rate | by half a point | to 12 percent`."""
    keys = statement.keys
    for i in places(keys[:-4], {"by"}, verbs.group_end(statement, verb) + 1):
        end = next((j for j in range(i + 2, min(len(keys) - 1, i + LONGEST_PHRASE)) if keys[j] == "to"), 0)
        is_sum = end and (keys[i + 1] in HALVES_OF or keys[i + 1][:1].isdigit()) and keys[end + 1][:1].isdigit()
        if is_sum and all(word[-1] not in ",;:" for word in statement.words[i:end]):
            return i, end
    return NOTHING


def asked(statement: Statement, verb: int) -> Span:
    """Find what tells one who is asked from others: `told a panel | probing the fire in a mill | to report`."""
    words, keys = statement.words, statement.keys
    last = verbs.group_end(statement, verb)
    if keys[last] == "sentenced":
        return _sentenced(statement, last)
    if english.CONTROL.isdisjoint(keys[verb : verb + 4]):
        return NOTHING
    is_matter = not NOT_ONE.isdisjoint(keys[last + 1 : last + 2])  # `asked for a fine for a man | held | to`
    if keys[last] not in english.CONTROL or is_matter:
        return NOTHING
    end = next((i for i in range(last + 3, len(keys)) if keys[i] == "to" and verbs.is_infinitive(statement, i)), 0)
    end -= keys[end - 1] in NOT
    for i in range(last + 2, end - 1):
        if words[i - 1][-1] in ",;:" or keys[i] in english.CONJUNCTIONS or keys[i] == "that":
            return NOTHING  # `told clerks | that the plan to sell it was old`
        if subjects.opens_clause(statement, i, end):
            # `told clerks | living in Hull, police say, | to`; but `the year | ending May 5, 1990 | to`
            marks = [j for j in range(i, end) if words[j][-1] in ",;:" and not english.is_year(keys[j + 1])]
            return (i, end) if not marks and english.HEDGES.isdisjoint(keys[i:end]) else NOTHING
    return NOTHING


def _sentenced(statement: Statement, last: int) -> Span:
    """Find what tells of one who is sentenced: `sentenced a man | who sold salt to mills | to nine years`."""
    words, keys = statement.words, statement.keys
    end = next((i for i in range(last + 3, len(keys) - 1) if keys[i] == "to" and _is_penalty(keys[i + 1])), 0)
    for i in range(last + 2, end - 1):
        if words[i - 1][-1] in ",;:" or keys[i] in english.CONJUNCTIONS:
            return NOTHING
        if subjects.opens_clause(statement, i, end):
            return (i, end) if english.HEDGES.isdisjoint(keys[i:end]) else NOTHING
    return NOTHING


def _is_penalty(key: str) -> bool:
    """Say whether a sentence opens so: `to | 20 years`, `to | life`."""
    return key[:1].isdigit() or key in english.COUNTED or key in PENALTIES


def circumstance(statement: Statement, verb: int) -> Span:
    """Find where or when inside the statement: `suspended a cook | during the fair | for theft`."""
    words, keys = statement.words, statement.keys
    if LOOSE.isdisjoint(keys[verb:]) or _is_denied(statement, verb):
        return NOTHING
    wanted = {word for key in keys[verb:] if key in english.VALENCY for word in english.VALENCY[key].split()}
    act = verbs.group_end(statement, verb)
    for i in places(keys[:-2], LOOSE, act + 2 - (keys[act] in english.VALENCY)):  # `emerged | from polls | with`
        is_loose = keys[i] not in wanted and not nouns.is_shared(keys[i - 1]) and keys[i - 1] not in BOUND
        is_loose = is_loose and not finite.is_stranded(keys, i)  # `the bus they rode | in collided head-on | with`
        is_loose = is_loose and (i == act + 1 or not finite.is_finite(statement, i - 1))
        # `run from | inside a jail`, `left in protest | at a talk | by Roe`
        is_loose = is_loose and keys[i - 1] not in english.PREPOSITIONS and keys[i - 1] not in phrases.REASONS
        is_loose = is_loose and LETTING.isdisjoint(keys[max(verb, i - LET_WITHIN) : i])
        is_loose = is_loose and not keys[i - 1].endswith(("self", "selves"))  # `found itself | in a row | after`
        is_loose = is_loose and (keys[i - 1], keys[i]) not in hanging.INSEPARABLE  # `bring | in nine clerks | for`
        if is_loose and not phrases.is_act(keys[i + 1 : i + 2]):
            end = i + 1
            last = min(len(words), i + LONGEST_PHRASE)
            while end < last and keys[end] not in ENDS and words[end - 1][-1] not in ",;:":
                end += 1
            is_whole = words[end - 1][-1] not in ",;:" and not wants_more(keys[end - 1])
            is_whole = is_whole and not _is_needed(statement, i, end)
            # `declared the row | in Hull a fight | for mills`
            is_whole = is_whole and not any(
                words[j - 1][0].isupper() and keys[j] in english.ARTICLES for j in range(i + 2, end)
            )
            goes_on = end < len(words) and (keys[end] in FOLLOWING or nouns.is_content(keys, i - 1, end))
            goes_on = goes_on and (keys[end] != "but" or finite.is_finite(statement, min(end + 1, len(words) - 1)))
            goes_on = goes_on and (keys[end] != "by" or _is_done_by(keys, act, end))
            if goes_on and is_whole and not _is_bound(statement, i, end):
                return i, end
    return NOTHING


def _is_done_by(keys: list[str], act: int, i: int) -> bool:
    """Say whether "by" at `i` goes with the verb: `turned heads | at a fair in a hat | by Roe` tells whose hat."""
    return not english.BE.isdisjoint(keys[max(0, act - 2) : act]) or "".join(keys[i + 1 : i + 2])[-3:] == "ing"


def _is_denied(statement: Statement, verb: int) -> bool:
    """Say whether the verb is denied, so that what did not happen there may have happened elsewhere."""
    last = verbs.group_end(statement, verb)
    return turns.stops_doing(statement.keys, last) or not english.NEGATIONS.isdisjoint(statement.keys[verb : last + 1])


def _is_needed(statement: Statement, start: int, end: int) -> bool:
    """Say whether a phrase does more than tell where or when.

    `at least twice`, `at 9 pence`, `the first time | in nine years`, `in Hull four times`, `from all | over Hull`, `in
    a town opposing it`, the verb of a clause: `how a man born in 1926 came | to sing`; and part of a name: `at the
    Court of Arbitration | for Sport`.
    """
    words, keys = statement.words, statement.keys
    is_before_to = keys[end : end + 1] == ["to"]  # `became the first woman | from Hull | to sing`
    reach = FIRST_WITHIN if is_before_to else RANK_WITHIN if keys[start] == "in" else 0
    is_rank = not RANKS.isdisjoint(keys[max(0, start - reach) : start])
    is_number = keys[start] == "at" and (keys[start + 1] in {"least", "most"} or keys[start + 1][:1].isdigit())
    has_act = any(keys[i][-3:] == "ing" or finite.is_finite(statement, i) for i in range(start + 2, end))
    is_dispute = keys[start + 1] in {"a", "an"} and "".join(keys[end : end + 1]) in OF_A_DISPUTE
    has_act = has_act or keys[end : end + 2] == ["to", "date"]  # `in his best play | to date`
    is_then = english.is_year(keys[end - 1]) and keys[end : end + 1] == ["from"]  # `fell to 9 | in 2005 | from 24`
    return (
        is_number
        or keys[start + 1] in HALVES
        or is_rank
        or is_then
        or is_dispute
        or has_act
        or "times" in keys[start:end]
        or keys[end - 1] in TIED
        or (is_before_to and keys[end - 1] in ADDRESSED)
        or _is_name(words, end)
    )


def _is_name(words: list[str], i: int) -> bool:
    """Say whether the word at `i` joins two parts of a name: `Court of Arbitration | for Sport`."""
    joins = words[i : i + 1] in (["for"], ["on"]) and words[i - 1][0].isupper()
    return joins and words[i + 1 : i + 2] != [] and words[i + 1][0].isupper()


def _is_bound(statement: Statement, start: int, end: int) -> bool:
    """Say whether "from" holds on to what follows: `moved | from Leeds | to Hull`, `word | from men asking | to go`."""
    if statement.keys[start] != "from":
        return False
    is_way = statement.keys[end] == "to" and not verbs.is_infinitive(statement, end)
    return is_way or statement.keys[end - 1].endswith("ing")


def wants_more(key: str) -> bool:
    """Say whether more must follow: `in a case related | to the theft`, `at a fair held | for them`."""
    return ends_in_ed(key) or key in stops.DONE
