"""What goes of the subject of what somebody says: `said a man | who lives in Hull | left`.

What goes of the speaker, and when, `shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import attributes, modifiers, trimming
from feedpub.parser.titles.modifiers import NOTHING, Span
from feedpub.parser.titles.needed import SURE

THAT_WITHIN = 6
LONG_SUBJECT = 6
HEARER_WITHIN = 9
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
    first, end = attributes.clause(said, inner)
    is_act = (
        said.keys[first][-3:] == "ing"
        and said.keys[first] != "being"
        and (said.keys[0] not in english.ARTICLES or first == 1)
    )
    is_sure = not is_act and not said.words[min(first + 2, end)][0].isdigit()
    return (start + first, start + end) if end and is_sure else NOTHING


def hearer(statement: Statement, verb: int) -> Span:
    """Find whom it was said to: `suggested | to the mayor of Hull | that mills close`."""
    keys = statement.keys
    said = verbs.group_end(statement, verb)
    if keys[said] not in english.PROMISING or keys[said + 1 : said + 2] != ["to"]:
        return NOTHING
    that = next((i for i in range(said + 3, min(len(keys) - 1, said + HEARER_WITHIN)) if keys[i] == "that"), 0)
    if not that or finite.is_finite(statement, that + 1):
        return NOTHING  # `agreed | to a truce | that will end`
    is_hearer = not keys[said + 2].endswith("ing") and english.CONJUNCTIONS.isdisjoint(keys[said:that])
    return (said + 1, that) if is_hearer else NOTHING  # not `admitted | to selling it, but a clerk said | that`


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
    if not inner:
        return NOTHING
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
    if not is_sure and keys[verb] not in english.SAYS and not (that and keys[verb] in english.PROMISING):
        return nothing
    start = (that or verb) + 1
    inner = verbs.main_verb(statement, start)
    if inner < start + 2 or keys[start] in attributes.NO_NAMES:
        return nothing  # `said in a letter`, `said last month`
    return Statement(statement.words[start:], keys[start:]), inner - start, start
