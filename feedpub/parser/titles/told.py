"""What goes of the subject of what somebody says: `said a man | who lives in Hull | left`.

What goes of the speaker, and when, `shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import attributes, identifying, modifiers, trimming
from feedpub.parser.titles.modifiers import NOTHING, Span
from feedpub.parser.titles.needed import SURE

THAT_WITHIN = 6
LONG_SUBJECT = 6
BEFORE_THAT, HEARER_WITHIN = 15, 7
OPENING = frozenset("although amid despite during though while".split())
OCCASIONS = frozenset("after at before during from in on through via".split())
INFORMING = frozenset("assured informed reminded tell tells told warned".split())
DECIDING = english.TELLING | frozenset(
    "conceded consider considers considered decide decides discuss discussed".split()
)
ASKED_THAT = frozenset(
    "conceded demanded demands insisted insists proposed proposes recommended recommends told".split()
)
SPEAKERS_OWN = frozenset("i my our we".split())
SAID_SO = frozenset({"that", "whether"})
THEM, BETWEEN_THEM = (
    frozenset("her him it them there us".split()),
    frozenset("about against among between on with".split()),
)
OTHERS_WITHIN = 10
UNTOLD = english.DANGLING | english.PARTICIPLES | english.COUNTED
"""Of these such a phrase tells too much, or it is the verb's: `those | between them`, `held | against them`."""
SPEAKS_FOR = frozenset("at for from in of with".split())


def without_apposition(statement: Statement) -> Statement:
    """Leave an apposition out of what somebody says: `found that Doe, an old cook, sang` -> `found that Doe sang`."""
    words, keys = statement.words, statement.keys
    verb = verbs.main_verb(statement) if "that" in keys or not english.SAYS.isdisjoint(keys) else -1
    start = verbs.group_end(statement, verb) + 1 if verb > 0 else 0
    is_that = keys[start : start + 1] == ["that"]
    if not start or not (is_that or (keys[verb] in english.SAYS and keys[start : start + 1] != [])):
        return statement
    start += is_that
    told = Statement(words[start:], keys[start:])
    shorter = trimming.without_apposition(told) if told.keys else told
    if shorter is told:
        return statement
    return Statement([*words[:start], *shorter.words], [*keys[:start], *shorter.keys])


def clause(statement: Statement, verb: int) -> Span:
    """Find a clause in the subject of what is said: `said a man | who lives in Hull | left`."""
    said, inner, start = _said(statement, verb)
    if not inner:
        return NOTHING
    first, end = identifying.clause(said, inner)
    is_act = (
        said.keys[first][-3:] == "ing"
        and said.keys[first] != "being"
        and (said.keys[0] not in english.ARTICLES or first == 1)
        and not said.keys[0][:1].isdigit()  # `said 2,300 letters | inviting clerks to sing | were lost`
    )
    is_sure = not is_act and not said.words[min(first + 2, end)][0].isdigit()
    return (start + first, start + end) if end and is_sure else NOTHING


def hearer(statement: Statement, verb: int) -> Span:
    """Find whom it was said to: `suggested | to the mayor of Hull | that mills close`."""
    keys, said = statement.keys, verbs.group_end(statement, verb)
    is_said = keys[said] in english.PROMISING and keys[said + 1 : said + 2] == ["to"]
    return _before_that(statement, said, said + 1) if is_said else NOTHING


def opener(statement: Statement, verb: int) -> Span:
    """Find what stands before what is said: `claimed that | while he mended a pier, | he saw a lamp`; no condition."""
    keys, said = statement.keys, verbs.group_end(statement, verb)
    start = said + 2
    if keys[said + 1 : start] != ["that"] or OPENING.isdisjoint(keys[start : start + 1]):
        return NOTHING
    end = next((i + 1 for i in range(start + 2, len(keys) - 2) if statement.words[i][-1] == ","), 0)
    is_plain = end and english.HEDGES.isdisjoint(keys[start:end]) and verbs.main_verb(statement, end) > end
    return (start, end) if is_plain else NOTHING


def occasion(statement: Statement, verb: int) -> Span:
    """Find where or when it was said: `said | in a letter to the mayor | that`, `will decide | in May | whether`."""
    keys, said = statement.keys, verbs.group_end(statement, verb)
    if keys[said] not in DECIDING and keys[said] not in english.PROMISING:
        return NOTHING
    last = said + (HEARER_WITHIN if keys[said] in INFORMING else 1)
    start = next((i for i in range(said + 1, min(last + 1, len(keys))) if keys[i] in OCCASIONS), 0)
    return _before_that(statement, said, start) if start else NOTHING


def _before_that(statement: Statement, said: int, start: int) -> Span:
    """Find the phrase that opens at `start`, between the verb at `said` and its "that"."""
    keys = statement.keys
    that = next((i for i in range(start + 2, min(len(keys) - 1, start + BEFORE_THAT)) if keys[i] in SAID_SO), 0)
    if not that or finite.is_finite(statement, that + 1) or keys[that + 1] in SPEAKERS_OWN:
        return NOTHING  # `agreed | to a truce | that will end`, `said | in a letter | that "we lost"`
    is_phrase = not keys[start + 1].endswith("ing") and english.CONJUNCTIONS.isdisjoint(keys[said:that])
    return (start, that) if is_phrase else NOTHING  # not `admitted | to selling it, but a clerk said | that`


def of_them(statement: Statement, verb: int) -> Span:
    """Find what points to those named before in what is said: `said feuds | between them | could close the pier`."""
    keys = statement.keys
    if THEM.isdisjoint(keys[verb:]):
        return NOTHING  # the quick look
    for i in places(keys[:-1], THEM, verb + 3):
        if keys[i] == "there":  # `found that children | there | were weaned late`
            is_subject = (
                "that" in keys[i - 3 : i - 1] and statement.words[i - 1].isalpha() and keys[i - 1] not in UNTOLD
            )
            if is_subject and keys[i + 1] in verbs.HELPERS and not finite.is_finite(statement, i - 1):
                return i, i + 1
            continue
        is_of_noun = keys[i - 1] in BETWEEN_THEM and statement.words[i - 2].isalpha() and keys[i - 2] not in UNTOLD
        end = i + 1
        if keys[end] == "and":  # `said feuds | between them and the guild | could close it`
            near = range(end, min(len(keys), end + OTHERS_WITHIN))
            end = next((j for j in near if keys[j] in english.AUXILIARIES), end)
        is_plain = all(word[-1].isalnum() for word in statement.words[i:end])
        if is_of_noun and is_plain and keys[end] in english.AUXILIARIES and not finite.is_finite(statement, i - 2):
            return i - 1, end
    return NOTHING


def tail(statement: Statement, verb: int) -> Span:
    """Find the second phrase in the subject of what is said: `said a talk on eels | for pupils | was dull`."""
    said, inner, start = _said(statement, verb)
    if not inner:
        return NOTHING
    first, end = attributes.tail(said, inner)
    return (start + first, start + end) if end else NOTHING


def attribute(statement: Statement, verb: int) -> Span:
    """Find a phrase in the subject of what is said: `said the attacks | of late on him in the hall | hurt nobody`."""
    said, inner, start = _said(statement, verb)
    if not inner or (english.is_participle(said.keys[inner]) and said.keys[inner + 1 : inner + 2] == ["by"]):
        return NOTHING  # `found that eels sing | in pools | lit by lamps`
    find = attributes.attribute if inner < LONG_SUBJECT else attributes.any_attribute
    first, end = find(said, inner)
    # `care for men and aid for mice | are`
    is_pair = "and" in said.keys[:end] and not said.keys[first - 1].endswith("s")
    is_sum = said.keys[first] == "of" and any(word[0].isdigit() for word in said.words[:first])
    return (start + first, start + end) if end and not is_pair and not is_sum else NOTHING


def body(statement: Statement, verb: int) -> Span:
    """Find whose the speaker is, who has no name: `A clerk | of the Hull Port Board | said`."""
    keys = statement.keys
    if keys[0] not in {"a", "an"} or keys[verb] not in {"said", "says"}:
        return NOTHING
    of = next((i for i in range(2, verb) if keys[i] in SPEAKS_FOR), 0)
    is_plain = of and keys[of - 1] in modifiers.JOBS and all(word[-1] not in ",:;" for word in statement.words[:verb])
    return (of, verb) if is_plain else NOTHING


def _said(statement: Statement, verb: int) -> tuple[Statement, int, int]:
    """Give what is said, the place of its verb (0: nothing is), and where it opens in the statement."""
    keys, nothing = statement.keys, (statement, 0, 0)
    if keys[verb] in english.HAVE:
        verb = verbs.group_end(statement, verb)  # `has said a man | who`
    is_sure = keys[verb] in english.BE and not SURE.isdisjoint(keys[verb + 1 : verb + 2])
    verb += is_sure  # `is afraid a man | who`
    that = next((i for i in range(verb + 1, min(len(keys), verb + THAT_WITHIN)) if keys[i] == "that"), 0)
    is_told = keys[verb] in english.PROMISING or keys[verb] in ASKED_THAT  # `told the house that a man | who`
    if not is_sure and keys[verb] not in english.SAYS and not (that and is_told):
        return nothing
    start = (that or verb) + 1
    inner = verbs.main_verb(statement, start)
    if inner < start + 2 or keys[start] in identifying.NO_NAMES:
        return nothing  # `said in a letter`, `said last month`
    return Statement(statement.words[start:], keys[start:]), inner - start, start
