"""What a verb still wants behind its object: `sent the man | in Leeds | to prison`, `told them | in a letter | that`.

Where it does a statement is hardly whole; where it may end, `clauses` says.
"""

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.participles import is_one_accused
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import nested, nouns, stops, times
from feedpub.parser.titles.amounts import HOW_MUCH
from feedpub.parser.titles.phrases import INDEFINITE

OBJECT_WITHIN, ASKED_WITHIN = 16, 30
"""So many words an object may have, and one who is asked to do something."""
BARS = english.MODALS | english.CLAUSE_OPENERS - english.RELATIVES | {"instead", "rather"}
"""Behind these, as printed, no infinitive that stands far off is what one is asked to do."""
THAT_WITHIN, BEING_WITHIN = 8, 5
RANKS = frozenset("first second third last only youngest oldest".split())
"""What an infinitive tells of: `became the first woman | to climb it`."""
BEFORE_RANK = frozenset("the become became becomes".split())
INFORMING = frozenset(
    "advising alerted alerting assured assuring convinced informed informing notified reassured reminded "
    "reminding told telling warned warning".split()
)
"""What one is told comes later: `told them | in a letter | that`."""
REQUESTING, WROTE_WITHIN = frozenset("asking demanding opposing requesting seeking urging".split()), 10
"""What one wrote for: `wrote to Roe | urging him to go`."""
GRANTING = frozenset("allowed gave given gives grant granted grants".split())
GIVING, NO_ACTS = frozenset("gave give giving".split()), english.COUNTED | {"all", "both", "each", "every"}
GRANTED, GRANTED_WITHIN = frozenset("days hours months time weeks".split()), 5
"""What time is granted for: `granted two days to Hull | to pay`."""
LETTING, LET_WITHIN = frozenset({"let", "lets", "letting"}), 4
"""What one lets others do stands behind them."""
NAMING, TOLD = frozenset("branded declared deemed dubbed labelled".split()), frozenset({"that", "war"})
"""What these name something follows it: `declared the row in Hull | a crisis`."""
PLANNED = frozenset("agreement call called calling calls deal mandate plan plans plea proposal proposals".split())
TRYING = frozenset("agreed decided hoped intends pledged refused seek seeking seeks sought tried tries vowed".split())
"""What one tries may stand apart: `sought | in a speech | to calm the town`."""
HOW = frozenset("how that what why".split())
SHOWING, BEFORE_SHOWN = frozenset("prove proved proves show showed shows".split()), english.PREPOSITIONS | {"to"}
"""And what one shows: `unless they prove | by May | that`."""
WANTERS = (
    english.CONTROL
    | frozenset(english.VALENCY)
    | RANKS
    | TRYING
    | INFORMING
    | SHOWING
    | nouns.CLAIMS
    | NAMING
    | GRANTING
    | LETTING
    | {"for", "until", "wrote"}
)
"""What may want more behind its object; "for", as in `a plan for the pier | to open`."""
OTHERWISE = frozenset("aside down off up".split())
"""With these it is another verb, which wants nothing: `was put | off | in view of the rain`."""
WANTING = 4.5
"""How much less than half a statement it is where a verb still wants something."""
ASKING = 9.0
"""And where one was asked, and not what: `urged the mayor | to sing`."""
ASKED = frozenset(
    "advise advised allow allowed allowing allows ask asked asking asks direct directed directing enable enabled "
    "enables enabling force forced forces forcing instruct instructed instructing invite invited order ordered "
    "ordering permit permits permitted permitting request requested urge urged urges urging".split()
)
UNASKED = english.PREPOSITIONS | {"how", "why"}
"""Behind these nobody is asked to do anything: `told | how she was left to sing`."""
BEFORE_LATE = english.PREPOSITIONS | times.OPENERS


def of(statement: Statement, verb: int, group: int, last: int) -> dict[int, float]:
    """Give the places up to `last` where a verb still wants something, and how much less than half it is there.

    `sent the man | in Leeds | to prison`, `ordered the firm | in Leeds | to | pay`. The main verb's group is `verb` to
    `group`.
    """
    late = range(group + 1, _late_object(statement, group) + 1)
    return _wanted_by_verbs(statement, verb, last) | dict.fromkeys((*_being(statement, verb), *late), WANTING)


def _wanted_by_verbs(statement: Statement, verb: int, last: int) -> dict[int, float]:
    found: dict[int, float] = {}
    keys = statement.keys
    for i in places(keys[: min(last, len(keys) - 1)], WANTERS, verb):
        if end := _wanted(statement, i):
            found.update(dict.fromkeys(range(i + 1, end + 1), ASKING if keys[i] in ASKED | SHOWING else WANTING))
    return found


def _wanted(statement: Statement, i: int) -> int:
    """Give the last place where the word at `i` still wants something, or 0."""
    keys, key = statement.keys, statement.keys[i]
    if key == "for":
        end = _infinitive(statement, i) if keys[i - 1] in PLANNED else 0
        return end if end - i < nested.CLAUSE_WITHIN else 0
    if key == "until":
        return _infinitive(statement, i) if keys[i - 1] in english.HAVE else 0  # `has | until Monday | to answer`
    if key in RANKS:
        is_one = keys[i - 1] in BEFORE_RANK and keys[i + 1] != "time"  # `for the first | time after he went to Hull`
        return _infinitive(statement, i) - 1 if is_one else 0
    if key == "wrote":
        return next((j for j in range(i + 2, min(i + WROTE_WITHIN, len(keys))) if keys[j] in REQUESTING), 0)
    if key in TRYING:
        is_apart = keys[i + 1] in english.PREPOSITIONS and keys[i + 1] not in {"to", "for"}
        return _infinitive(statement, i) if is_apart else 0
    may_inform = key in INFORMING or key in nouns.CLAIMS or (key in SHOWING and keys[i + 1] in BEFORE_SHOWN)
    contents = HOW if key in SHOWING else {"that"}
    near = range(i + 1, min(i + THAT_WITHIN, len(keys))) if may_inform else ()
    told = next((j + 1 for j in near if keys[j] in contents), 0)
    return max(told, _complement(statement, i))


def _names(statement: Statement, named: int, i: int) -> bool:
    """Say whether what it was named opens at `i`: `declared the row in Hull | a crisis`; not `declared that a`."""
    between = statement.words[named + 1 : i]
    is_noun = statement.keys[i] in INDEFINITE and statement.keys[i - 1] not in english.DANGLING
    return is_noun and not any(word[-1] in ",;:" or word in TOLD for word in between)


def _complement(statement: Statement, i: int) -> int:
    """Give where what goes with the verb at `i` opens, or 0: `sent Doe in May | to jail`, `told Doe to | go`."""
    keys, key = statement.keys, statement.keys[i]
    if key in NAMING:
        return next((j for j in range(i + 3, min(i + OBJECT_WITHIN, len(keys))) if _names(statement, i, j)), 0)
    if key in LETTING:  # `lets firms | in Hull | sell eels`; not `roofs that let in | rain`
        return min(i + LET_WITHIN, len(keys) - 1) if keys[i + 1] not in UNASKED | english.PARTICLES else 0
    # `was found in Hull by men who went to`, `found itself in a row`
    is_found = key == "found" and ((keys[i - 1] in english.BE and keys[i + 1] != "to") or keys[i + 1][-4:] == "self")
    if is_found or (key == "accused" and is_one_accused(keys, i)):
        return 0
    is_asked = key in english.CONTROL and (keys[i + 1] not in UNASKED or keys[i + 1] == "on")
    is_asked = is_asked or (key in GRANTING and not GRANTED.isdisjoint(keys[i + 1 : i + GRANTED_WITHIN]))
    if is_asked and ((end := _infinitive(statement, i, ASKED_WITHIN)) or key != "led"):
        return end  # `led clerks to sing`, but `led clerks on a march`
    wanted = [] if keys[i + 1] in OTHERWISE else english.VALENCY.get(key, "").split()
    last = min(i + OBJECT_WITHIN, len(keys))
    # `moved to sea, | prompting the town to raise a flag`
    last = next((j for j in range(i + 2, last) if statement.words[j - 1][-1] == "," and keys[j][-3:] == "ing"), last)
    behind = (j for j in range(i + 1, last) if keys[j] in wanted and not (key in GIVING and _is_act(statement, j)))
    return next((j for j in behind if keys[j] != "as" or not nested.opens_clause(statement, j)), 0)


def _is_act(statement: Statement, i: int) -> bool:
    """Say whether "to" at `i` opens what is to be done: `gave the town two days | to mend it`; not `| to all of it`."""
    return verbs.is_infinitive(statement, i) and statement.keys[i + 1] not in NO_ACTS


def _late_object(statement: Statement, group: int) -> int:
    """Give where an infinitive's object opens behind a phrase, or 0: `plans to sell in May | nine mills`."""
    words, keys = statement.words, statement.keys
    if keys[group - 1] != "to" or keys[group + 1 : group + 2] == [] or keys[group + 1] not in BEFORE_LATE:
        return 0
    for i in range(group + 2, min(group + OBJECT_WITHIN, len(keys))):
        if words[i - 1][-1] in ",;:" or keys[i] in english.CLAUSE_OPENERS:
            return 0
        is_time = "".join(keys[i + 1 : i + 2]) in times.PERIODS
        opens = keys[i] in english.ARTICLES or keys[i] in HOW_MUCH or keys[i][:1].isdigit()
        if opens and not is_time and keys[i - 1] not in english.DANGLING:
            return i if words[i - 1][0].isupper() or keys[i - 1] in times.PERIODS else 0
    return 0


def _being(statement: Statement, verb: int) -> frozenset[int]:
    """Give the places where what there is wants its clause: `There is a moment | in every fair | when the cows sing`.

    And `There is a rule | that nobody may sing`; not `There was a fire in Hull when it rained`.
    """
    keys = statement.keys
    if keys[0] != "there":
        return frozenset()
    noun = keys[verb + 1 : verb + BEING_WITHIN]
    for i in range(verb + 2, min(len(keys), verb + OBJECT_WITHIN)):
        if statement.words[i - 1][-1] in ",;:":
            break
        is_near = i < verb + BEING_WITHIN and english.PREPOSITIONS.isdisjoint(keys[verb + 1 : i])
        is_its = is_near and keys[i] in {"that", "who"}
        if is_its or (keys[i] == "when" and not stops.MOMENTS.isdisjoint(noun)):
            return frozenset(range(verb + 1, i + 1))
    return frozenset()


def _infinitive(statement: Statement, asked: int, within: int = OBJECT_WITHIN) -> int:
    """Give the infinitive that says what one is asked to do, or 0."""
    near = asked + OBJECT_WITHIN
    for i in range(asked + 1, min(len(statement.keys), asked + within)):
        if i == near and not BARS.isdisjoint(statement.words[asked:i]):
            return 0
        if statement.keys[i] == "to" and verbs.is_infinitive(statement, i):
            return i + 1 if statement.keys[i - 1] != "and" else 0  # `help the trade cut costs | and to grow`
        if statement.words[i][-1] in ",;:" and statement.keys[i + 1 : i + 2] not in (["who"], ["to"]):
            return 0
    return 0
