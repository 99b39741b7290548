"""Words around a name or noun that a long statement can do without: what one is called, how grand a thing is.

Nothing that doubts, denies or counts is among them. When they go, `shortening` says.
"""

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import ends_in_ed
from feedpub.parser.grammar.statement import Statement, places

JOBS = frozenset(
    "activist actor actress administrator adviser aide all-rounder ambassador analyst archbishop attorney author "
    "batsman batter bishop candidate captain cardinal ceo chairman collector contributor chairperson chairwoman "
    "chancellor chief coach commander commissioner congressman congresswoman convener convenor coordinator councillor "
    "counselor cricketer deputy director economist editor envoy executive footballer founder general governor head "
    "hopeful inspector judge justice king lawmaker lawyer leader legislator manager mayor minister mla mp nominee "
    "officer pacer player politician pope premier president president-elect prince princess principal professor "
    "prosecutor queen representative researcher scientist secretary senator sheriff singer skipper speaker spinner "
    "spokesman spokesperson spokeswoman star strategist superintendent superstar supremo treasurer trustee tsar "
    "vice-president wicketkeeper".split()
)
CALLED = JOBS | frozenset(
    "airline app architect artist athlete author automaker band bank billionaire boss brand broadcaster broker "
    "business carmaker carrier chain challenger champion chipmaker choreographer co-founder comedian company "
    "composer conglomerate consultant correspondent critic dancer defender designer developer distributor drama "
    "driver drugmaker engineer entrepreneur expert exporter film filmmaker finalist firm flanker fly-half forward "
    "giant goalkeeper golfer group guitarist historian holder host hurdler icon importer insurer investor "
    "journalist jumper legend lender magazine magnate major maker manufacturer medallist member midfielder "
    "millionaire movie musician network newspaper novelist opener operator partner pianist platform playwright "
    "poet portal presenter producer provider publisher pundit quarterback rapper referee reporter retailer rival "
    "runner scrum-half sculptor series show shuttler site skipper sprinter start-up startup striker subsidiary "
    "supplier surgeon team-mate teammate thriller thrower trainer tycoon unit veteran website winger wrestler "
    "writer".split()
)
"""What a firm, a person or a work is called before its name: `the paint maker Ajax`."""
ROLES = CALLED | frozenset("ally backer critic donor friend supporter worker".split())
"""And who one is besides."""
HOUSES = frozenset("airline bank brand business company group network platform series show site unit".split())
"""With a capital these are part of a name."""
NOT_NAMES = CALLED | frozenset("commission committee council department league ministry office".split())
"""No name opens with these: `Chief | Minister`, `Premier | League`, `Justice | Department`."""
OF_MANY = frozenset({"police", "staff", "state"})
"""What an office is one of: `Inspector General of | Police`."""
ENDS_OFFICE = JOBS | OF_MANY
HOUSES_OF_MANY = frozenset("assembly board council parliament party".split())
"""What an office is in, before it."""
TIMES = frozenset("day hour moment month night week year".split())
"""No part of what one is called: `the day | president Roe left`."""
BEHIND = frozenset("against and between by for of with".split())
"""Behind these a name in the subject is told without what it is called; what opens the subject is `shortening`'s."""
FORMERLY = frozenset("ex former incoming late outgoing then".split())
"""These go with what one is called: `acquitted | former Alder mayor | Jane Roe`."""
OF_PERSONS = frozenset("disgraced embattled renowned retired".split())
"""With these a subject may open: `Moved by it, | retired nurse Ann Lee sang`."""
PORTFOLIOS = frozenset(
    "affairs agriculture aviation commerce communications culture defence defense development education employment "
    "energy environment finance fisheries forests health home housing immigration industries industry information "
    "infrastructure interior irrigation justice labor labour lands mines planning police power railways research "
    "resources roads safety sanitation science security services shipping sports state technology tourism trade "
    "transport water welfare works".split()
)
"""What a minister is for."""
NOT_IN_OFFICE = english.PREPOSITIONS - {"at", "for", "in", "of"}
FULL_NAME = range(2, 4)

Span = tuple[int, int]
"""The first word left out, and the one after the last; (0, 0) for none."""
NOTHING: Span = (0, 0)


def descriptor(statement: Statement, verb: int) -> Span:
    """Find what a name behind the verb is called: `buys | the paint maker | Ajax`."""
    words, keys = statement.words, statement.keys
    called = places(keys[:-1], CALLED, 1)
    behind = verbs.group_end(statement, verb) + 1 if called else 0
    for i in [i for i in called if i < verb or i >= behind]:
        is_one = words[i] == keys[i] or (words[i].isupper() and _describes(statement, i - 1))  # `tech | CEO`
        if is_one and words[i + 1][0].isupper():
            start, first = i, 1 if i < verb else behind
            while start > first and _describes(statement, start - 1):
                start -= 1
            is_trade = start - 2 > first and keys[start - 2] == "the" and words[start - 1][-1] == "s"
            start -= is_trade and words[start - 1].islower()  # `the | arms firm | Acme`
            opening = first + (keys[first] == "that")
            start -= start == opening + 1 and i > verb and ends_in_ed(keys[opening])  # `sued | disgraced lender | Acme`
            if start > first and (keys[start - 1] in english.ARTICLES or keys[start - 1] in english.POSSESSIVES):
                start -= 1
            while start > first and words[start - 1][0].isupper() and words[start - 1][-1] not in ",;:":
                start -= 1  # `said | Alder Bank deputy governor | Jane Roe`
            start -= start > first and (keys[start - 1] in english.POSSESSIVES or keys[start - 1] in FORMERLY)
            if start - 1 > first and keys[start - 1].endswith("'s") and words[start - 1].islower():
                start -= 1 + (keys[start - 2] in english.ARTICLES)  # `said | the country's top player | Jane Roe`
            if i < verb and not _is_inside(statement, start):
                continue
            start = _first_office(statement, start, behind - 1) if i > verb else start
            return NOTHING if i > verb and keys[start - 1] in english.CONJUNCTIONS else (start, i + 1)
    return NOTHING


def office(statement: Statement, verb: int) -> Span:
    """Find an office before a name behind the verb: `met | former Prime Minister | Jane Roe`."""
    words, keys = statement.words, statement.keys
    for i in places(keys[:-1], ENDS_OFFICE, 1):
        is_last = (keys[i] in JOBS or _is_of(keys, i)) and keys[i + 1] not in NOT_NAMES and not is_firm(statement, i)
        if is_last and words[i].isalpha() and words[i][0].isupper() and words[i + 1][0].isupper():
            start, before = i, 0 if i < verb else verb
            while start - 1 > before and (words[start - 1][0].isupper() or _is_in_office(keys, start - 1)):
                if words[start - 1][-1] in ",;:":
                    break
                start -= 1
            if i < verb:
                if _is_inside(statement, start):
                    return start, i + 1
                continue
            if keys[start - 1] == "of" and words[start - 2][0].isupper():
                continue  # `said | the Harbour Bank of Alder Governor Jane Roe`
            following = "".join(words[i + 2 : i + 3])
            is_title = following.islower() and following not in english.DANGLING
            if is_title and start == i and keys[i - 1] in english.ARTICLES:
                continue  # `will act in the Star Ferry films`
            start = _first_office(statement, start, verb)
            return NOTHING if keys[start - 1] in english.CONJUNCTIONS else (start, i + 1)
    return NOTHING


def first_name(statement: Statement, verb: int) -> int:
    """Give the place of the surname behind an office that ends the subject: `Finance Minister Jane | Roe said`; or 0.

    Who holds an office is known by the surname.
    """
    words = statement.words
    is_name = verb > 2 and all(word[0].isupper() and word.isalpha() for word in words[verb - 2 : verb])  # noqa: PLR2004
    is_known = is_name and statement.keys[verb - 3] in JOBS and words[verb - 3][0].isupper()
    is_alone = is_known and english.CONJUNCTIONS.isdisjoint(statement.keys[:verb])
    is_alone = is_alone and NOT_IN_OFFICE.isdisjoint(statement.keys[:verb])  # `Men loyal to Mayor Jane Roe | have`
    return verb - 1 if is_alone and all(word[-1] not in ",;:" for word in words[:verb]) else 0


def is_firm(statement: Statement, i: int) -> bool:
    """Say whether a name goes on here: `General | Mills`, `Harbour Bank | Board`; not `Attorney General Roe`."""
    words, keys = statement.words, statement.keys
    if keys[i] == "general":
        return not i or keys[i - 1] in english.DANGLING
    return keys[i] in HOUSES and words[i][0].isupper()


def _is_of(keys: list[str], i: int) -> bool:
    """Say whether an office ends here that is one of something: `Inspector General of | Police`."""
    return keys[i] in OF_MANY and keys[i - 1] == "of" and keys[i - 2] in JOBS


def _is_in_office(keys: list[str], i: int) -> bool:
    """Say whether a small word is part of an office: `former Prime Minister`, `Alder | assembly | Speaker`."""
    return keys[i] in {"former", "acting"} or keys[i] in HOUSES_OF_MANY or _is_of(keys, i + 1)


def _is_inside(statement: Statement, start: int) -> bool:
    """Say whether what opens here in the subject belongs to its second name: not `Bank of | India Governor Roe`."""
    keys = statement.keys
    if keys[start - 1] == "and" and "and" in keys[max(0, start - 4) : start - 1]:
        return False  # `Roe and Alder and | Leeds Mayor Doe`
    is_of = keys[start - 1] == "of" and statement.words[start - 2][0].isupper()
    if keys[start - 1] == "and" and _is_joined(keys, start):
        return False  # `Alder Health and | Welfare Minister Jane Roe`, `Alder Salt and | Tar Co chief Jane Roe`
    if keys[1] == "and" and start == 2 and keys[2] not in english.POSSESSIVES:  # noqa: PLR2004
        return False  # `British and | Irish Lions coach Jane Roe`
    return start > 1 and not is_of and keys[start - 2] not in CALLED and keys[start - 1] in BEHIND


def _is_joined(keys: list[str], start: int) -> bool:
    """Say whether what opens at `start` is the second half of a ministry or a firm, and no second person's office."""
    is_office = "of" in keys[: start - 1] and "office" in keys[: start - 1]
    return is_office or keys[start - 2] in PORTFOLIOS or "co" in keys[start : start + 3]


def _first_office(statement: Statement, start: int, verb: int) -> int:
    """Give where the first of two offices begins: `| party convener and | Prime Minister Jane Roe`.

    With an article it is another person's: `met an old convener and | Prime Minister Jane Roe`.
    """
    words, keys = statement.words, statement.keys
    if keys[start - 1] != "and" or keys[start - 2] not in ROLES or start - 2 <= verb:
        return start
    first = start - 2
    while first - 1 > verb and words[first - 1][-1] not in ",;:":
        if not (words[first - 1][0].isupper() or _describes(statement, first - 1)):
            break
        first -= 1
    first -= keys[first - 1] in FORMERLY
    return start if keys[first - 1] in english.ARTICLES else first


def kinship(statement: Statement, verb: int) -> Span:
    """Find whose child or husband one is before the name: `| Jane Roe's son | Tom Roe has left`."""
    words, keys = statement.words, statement.keys
    if english.KIN.isdisjoint(keys):
        return NOTHING
    for i in range(1, len(words) - 2):
        has_name = words[i] == keys[i] and words[i + 1][0].isupper() and words[i + 2][0].isupper()
        if keys[i] in english.KIN and keys[i - 1].endswith("'s") and has_name:
            start = name_start(words, i - 1)
            return (start, i + 1) if words[start][0].isupper() and start != verb + 1 else NOTHING
    return NOTHING


def name_start(words: list[str], i: int) -> int:
    """Give where the name begins that the word at `i` ends: `| Jane Roe's son`, `| Labour Party-led`."""
    while i and words[i - 1][0].isupper() and words[i - 1][-1].isalpha():
        i -= 1
    return i


def _describes(statement: Statement, i: int) -> bool:
    """Say whether a word tells of the noun behind it: `US-based`, `late`, `paint`; no verb, no small word."""
    word, key = statement.words[i], statement.keys[i]
    if (
        not word[-1].isalnum()
        or key in TIMES
        or key in english.ARTICLES
        or key in english.PREPOSITIONS
        or key in english.PARTICLES
        or key in english.CONJUNCTIONS
    ):
        return False
    if "-" in word or key in {"managing", "operating"}:
        return True
    is_verb = (
        finite.is_finite(statement, i)
        or statement.keys[i - 1] == "to"
        or (key.endswith(("ing", "s")) and not key.endswith(("ss", "ics")))
    )
    return word[0].islower() and not is_verb and key not in english.PRONOUNS and key not in english.RELATIVES


def name_behind_office(words: list[str]) -> list[str]:
    """Give the name at the end of what somebody is called: `the board's deputy head | Jane Roe`; [] for none."""
    keys = english.keys(words)
    office = max((i for i, key in enumerate(keys) if key in CALLED), default=-1)
    name = words[office + 1 :]
    if office < 0 or len(name) < FULL_NAME.start or not all(word[0].isupper() for word in words[-FULL_NAME.start :]):
        return []
    is_plain = len(name) <= FULL_NAME.stop and all(word[0].isupper() for word in name)
    return name if is_plain else words[-FULL_NAME.start :]  # `minister for roads | Jane Roe`
