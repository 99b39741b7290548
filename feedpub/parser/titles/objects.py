"""An object that stands far from its verb: `announced | in the house | a plan to sell the pier`.

In a headline, which has no articles, nothing else would show where the object begins. What goes besides,
`circumstances` finds.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import circumstances
from feedpub.parser.titles.articles import UNITS

BETWEEN = frozenset("at by during for in near on over under with within".split())
"""What may open a phrase between a verb and its object."""
JUDGED = frozenset("condemned criticised criticized denounced dismissed hailed praised rejected welcomed".split())
"""These say enough without the word for it: `dismissed | as a ploy | the plan`."""
SENT = frozenset("conveyed delivered extended forwarded issued presented submitted".split())
"""These have their object behind who gets it: `submitted | to the mayor | a list of mills`."""
LONGEST_ASIDE = 14
ASIDES = circumstances.ENDS | english.SUBORDINATORS
NO_OBJECTS = ASIDES | english.PRONOUNS | {"according", "much"}
OF = (["of"], ["in"], ["for"], ["from"])
FURTHER = (["till", "further"], ["until", "further"])
"""`stayed | until further orders | the sale`."""
AWAY_FROM = frozenset({"from", "into"})
STOPPING = (circumstances.ENDS - english.PREPOSITIONS) | {"to", "until", "since", "as", "like"}
OPEN = frozenset("all almost both half many not quite rather such what".split())
"""Behind these an article goes on with the phrase: `in such | a way`."""
CLAUSE_WITHIN = 6
WHOLE = (["on", "board"], ["at", "least"], ["at", "most"], ["in", "contempt"])
"""These go with what follows them: `were | on board the ferry`."""


def straightened(statement: Statement, verb: int) -> tuple[Statement, int]:
    """Leave out what stands between a verb and its object: `announced | in the house | a plan to sell the pier`.

    Or one's that is asked to do something: `asked Roe to withdraw | from sale | a lamp that was stolen`.
    """
    last = verbs.group_end(statement, verb)
    statement = _without_aside(statement, last)
    keys = statement.keys
    if keys[last + 1 : last + 3] in FURTHER and keys[last - 1] not in english.BE:
        return statement.without(last + 1, last + 4), verb
    if _may_be_between(keys, last):
        return _with_object(statement, last), verb
    act = next((i + 1 for i in range(last + 1, len(keys) - 3) if keys[i] == "to"), 0)
    is_act = act > 0 and keys[last] in english.CONTROL and verbs.is_infinitive(statement, act - 1)
    return (_with_object(statement, act) if is_act and keys[act + 1] in AWAY_FROM else statement), verb


def _may_be_between(keys: list[str], last: int) -> bool:
    """Say whether what opens behind the verb may stand before its object; not `brought | under control | a fire`."""
    opener = "".join(keys[last + 1 : last + 2])
    if keys[last - 1] in english.BE:
        return False  # `was sold | in May`
    if opener == "as":
        return keys[last] in JUDGED
    if opener == "to":
        return keys[last] in SENT or keys[last - 1 : last + 1] == ["handed", "over"]
    is_agent = opener == "by" and not _is_measure(keys, last + 2)
    is_state = opener == "under" and not english.ARTICLES.isdisjoint(keys[last + 3 : last + 4])
    # `were on board the ferry`, `will take at least a year`
    is_placed = keys[last] in english.BE or keys[last + 1 : last + 3] in WHOLE
    return opener in BETWEEN and not (is_agent or is_state or is_placed or keys[last] in english.VALENCY)


def _without_aside(statement: Statement, last: int) -> Statement:
    """Leave out what stands between commas before the object: `rejected, | by ten votes to nine, | a plan`."""
    words = statement.words
    if last + 1 >= len(words) or words[last][-1] != ",":
        return statement
    close = next((i for i in range(last + 1, min(len(words) - 1, last + LONGEST_ASIDE)) if words[i][-1] == ","), 0)
    is_aside = close and statement.keys[last + 1] in ASIDES and english.can_go(statement.keys[last + 1 : close])
    is_told = is_aside and _opens_object(statement, close + 1)
    return statement.without(last + 1, close + 1, marked=False) if is_told else statement


def _opens_object(statement: Statement, i: int) -> bool:
    """Say whether an object opens at `i`: `announced, in May, | a plan`, `| relief from`, not `| according to`."""
    word, following = statement.words[i], statement.keys[i + 1 : i + 2]
    is_noun = word.isalpha() and word.islower() and statement.keys[i] not in NO_OBJECTS and word[-3:] != "ing"
    return word in english.ARTICLES or (is_noun and not english.ends_in_ed(word) and following in OF)


def _with_object(statement: Statement, last: int) -> Statement:
    """Leave out what stands between the verb at `last` and its object, if there is one."""
    words, keys = statement.words, statement.keys
    for i in range(last + 2, min(len(words) - 1, last + circumstances.LONGEST_PHRASE + 2)):
        if words[i - 1][-1] in ",;:" or (keys[i] in STOPPING and not keys[i + 1][:1].isdigit()):
            break  # not in `rejected | by 51 to 49 percent | a plan`
        if finite.is_finite(statement, i):
            break  # `sank | in the dock after it hit | the pier`: what follows is another verb's
        if words[i] in english.ARTICLES and i > last + 2 and not _is_open(statement, i - 1):
            is_object = UNITS.isdisjoint(keys[i + 1 : i + 3]) and not _is_clause(statement, i)
            return statement.without(last + 1, i, marked=False) if is_object else statement
    return statement


def _is_open(statement: Statement, i: int) -> bool:
    """Say whether a phrase can't end with the word at `i`: `by | the`, `by a court hearing | the`."""
    key = statement.keys[i]
    opens = (
        key in circumstances.ENDS or key in english.ARTICLES or key in OPEN or (key[-3:] == "ing" and key != "reading")
    )
    return opens or english.is_adverb(key) or circumstances.wants_more(key)  # `signed off on arguably | the`


def _is_measure(keys: list[str], i: int) -> bool:
    """Say whether "by" tells how: `rejected | by a show of hands | the plan`; not `rules | made by the state | are`."""
    return keys[i : i + 1] != [] and (keys[i] in {"a", "an"} or keys[i][:1].isdigit() or keys[i] in english.COUNTED)


def _is_clause(statement: Statement, i: int) -> bool:
    """Say whether a subject opens at `i`: `said in a letter | the pier was sold`."""
    verb = verbs.main_verb(statement, i)
    return 0 < verb - i < CLAUSE_WITHIN and statement.keys[verb + 1 : verb + 2] != ["by"]
