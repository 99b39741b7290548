"""An office that a title can do without, since it names who holds it: `| Finance Minister | Jane Doe said`.

Those that open the subject; what a name elsewhere is called, `modifiers` finds. What that costs, `shortening` says.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import modifiers
from feedpub.parser.titles.modifiers import NOTHING, Span

SHORTEST_NOUN, NAME_WITHIN = 4, 5
BODIES = frozenset(
    "assembly association authority board branch bureau cell chamber commission committee congress corporation "
    "council court department federation house ministry parliament party senate union unit university wing".split()
)
OFFICE_OF = frozenset({"of", "in"})
SERVED = frozenset("ex former retired veteran".split())
WHERE = english.PREPOSITIONS - {"of"}
"""Behind a name these are rare; a word before them is part of a longer one: `Producer | Price Index for mills`."""
TITLE_ENDS = english.CLAUSE_OPENERS | english.AUXILIARIES | english.PREPOSITIONS
"""What isn't in an office before a name."""
OWNED = ("'s", "’s")
MINISTERS, MINISTER_WITHIN = frozenset("minister secretary".split()), 6
JOINING = frozenset("and for of the".split())
NO_LABELS = english.HEDGES | english.COUNTED | frozenset("all every few former late many most new next no only".split())
"""These say more than what one is called."""


def ministry(statement: Statement, verb: int) -> Span:
    """Find an office of many words before a name between commas: `The minister of gas, oil and ports, | Jane Roe`."""
    words = statement.words
    if words[verb - 1][-1] != "," or modifiers.JOBS.isdisjoint(statement.keys[:verb]):
        return NOTHING
    start = next((i for i in range(verb - 1, 0, -1) if words[i - 1][-1] == ","), 0)
    is_list = sum(word[-1] == "," for word in words[:start]) > 1  # not `The mayor of Hull, East Yorkshire, left`
    return (0, start) if is_list and _is_name(words[start:verb]) else NOTHING


def titled(statement: Statement, verb: int) -> Span:
    """Find an office before a name whose closing comma was forgotten: `The mayor of Hull, | Jane Roe has left`."""
    words, keys = statement.words, statement.keys
    if not words[verb - 1][0].isupper():
        return NOTHING  # the quick look
    commas = [i for i, word in enumerate(words[:verb]) if word[-1] in ",;:"]
    if not commas or modifiers.JOBS.isdisjoint(keys[: commas[0]]) or "and" in keys[:verb]:
        return NOTHING
    start = commas[-1] + 1
    return (0, start) if _is_name(words[start:verb]) else NOTHING


def job(statement: Statement, verb: int) -> Span:
    """Find a job: `Acting Finance Minister | Jane Doe said`."""
    words, keys = statement.words, statement.keys
    for i in range(verb - 2, -1, -1):
        is_called = keys[i] in modifiers.CALLED or words[i].removesuffix("s") in modifiers.CALLED
        is_last = is_called and keys[i + 1] not in modifiers.NOT_NAMES and not modifiers.is_firm(statement, i)
        is_whole = words[i][0].islower() or WHERE.isdisjoint(keys[i + 1 : verb]) or "'s" in " ".join(keys[i + 1 : verb])
        if is_last and words[i + 1][0].isupper() and is_whole:
            pairs = [j for j in range(i) if keys[j] in english.CONJUNCTIONS]
            is_plain = TITLE_ENDS.isdisjoint(keys[:i]) or _is_office_of(keys[:i])
            is_title = is_plain and all(keys[j - 1] in modifiers.CALLED | modifiers.PORTFOLIOS for j in pairs)
            is_title = all(w[-1] != "," for w in words[:i]) and (is_title or keys[0].endswith("ing"))
            return (0, i + 1) if is_title else NOTHING
    return NOTHING


def second(statement: Statement, verb: int) -> Span:
    """Find what the second of two is called: `Army chief Jane Roe and | Alder and Hull Governor | Ann Lee met`."""
    keys = statement.keys
    if "and" not in keys[1:verb] or modifiers.JOBS.isdisjoint(keys[:verb]):
        return NOTHING  # the quick look
    for pair in places(keys[:verb], {"and"}, 1):
        name = _behind_job(statement, pair + 1, verb)
        is_name = _is_full_name(statement.words[:pair]) and keys[pair - 1] not in modifiers.PORTFOLIOS
        if name and (is_name or _behind_job(statement, 0, pair)):
            return pair + 1, name
    return NOTHING


def _behind_job(statement: Statement, start: int, end: int) -> int:
    """Give where the full name of somebody in office begins that ends there; 0 where none does."""
    job = next((i for i in range(end - 1, start - 1, -1) if statement.keys[i] in modifiers.JOBS), -1)
    return job + 1 if job >= start and _is_full_name(statement.words[job + 1 : end]) else 0


def _is_full_name(words: Sequence[str]) -> bool:
    return len(words) in modifiers.FULL_NAME and all(word[0].isupper() and word.isalpha() for word in words)


def official(statement: Statement, verb: int) -> Span:
    """Find an office in a body before a name: `| Leader of the Whigs in the Lower House | Jane Roe has left`."""
    words, keys = statement.words, statement.keys
    if BODIES.isdisjoint(keys[:verb]) or modifiers.JOBS.isdisjoint(keys[:3]):
        return NOTHING
    end = max(i + 1 for i in range(verb) if keys[i] in BODIES)
    name = words[end:verb]
    is_name = len(name) in modifiers.FULL_NAME and all(word[0].isupper() and word.isalpha() for word in name)
    is_plain = is_name and all(word[-1] != "," for word in words[:end]) and modifiers.CALLED.isdisjoint(keys[end:verb])
    return (0, end) if is_plain and (keys[1] in OFFICE_OF or keys[2] in OFFICE_OF) else NOTHING


def minister(statement: Statement, verb: int) -> Span:
    """Find an office for several things before a name: `| Minister for Salt, Tar and Public Works | Jane Roe left`."""
    words, keys = statement.words, statement.keys
    office = next((i for i in range(min(verb, MINISTER_WITHIN)) if keys[i] in MINISTERS), -1)
    if office < 0 or keys[office + 1] not in {"for", "of"} or modifiers.PORTFOLIOS.isdisjoint(keys[office:verb]):
        return NOTHING
    end = max(i + 1 for i in range(office, verb) if keys[i] in modifiers.PORTFOLIOS)
    is_plain = all(word[0].isupper() or word in JOINING for word in words[office:end])
    return (0, end) if is_plain and _is_name(words[end:verb]) and words[end - 1][-1] != "," else NOTHING


def portfolio(statement: Statement, verb: int) -> Span:
    """Find an office of something before a name: `| Secretary of State | Jane Roe said`, `| Head of Mint | Doe's view`.

    A name has two words, and a letter between them at most.
    """
    words, keys = statement.words, statement.keys
    of = keys.index("of") if "of" in keys[:verb] else 0
    if not of or keys[of - 1] not in modifiers.JOBS or not all(word[0].isupper() for word in words[:of]):
        return NOTHING
    end = next((i for i in range(of + 1, verb) if not words[i][0].isupper() and keys[i] != "the"), verb)
    is_whole = end == verb or words[end - 1][-2:] in OWNED
    name = end - 2 - (end > 3 and words[end - 2][-1] == ".")  # noqa: PLR2004  `Head of | Mint | Jane | L. | Roe`
    name = of + 2 if keys[of + 1] == "state" and end - of - 2 in modifiers.FULL_NAME else name
    is_plain = all(word[-1] not in ",;:" for word in words[:end]) and modifiers.CALLED.isdisjoint(keys[of + 1 : end])
    is_person = BODIES.isdisjoint(keys[name:end])  # not `Head of Whig Youth Wing`
    return (0, name) if is_whole and is_plain and is_person and name > of + 1 else NOTHING


def force(statement: Statement, verb: int) -> Span:
    """Find where somebody served: `Former | North Alder | police sergeant Jane Roe has left`."""
    words, keys = statement.words, statement.keys
    if keys[0] not in SERVED:
        return NOTHING
    end = next((i for i in range(1, verb) if words[i][0].islower()), 0)
    name = next((i for i in range(end, verb) if words[i][0].isupper()), verb)
    is_plain = 1 < end < name and english.DANGLING.isdisjoint(keys[end:name]) and _is_name(words[name:verb])
    return (1, end) if is_plain and all(word.isalpha() for word in words[1:name]) else NOTHING


def place(statement: Statement, verb: int) -> Span:
    """Find where somebody who has no name is from: `accused a former | North Alder | charity chief of theft`."""
    words, keys = statement.words, statement.keys
    for i in places(words[:-3], {"a", "an"}, verb + 1):
        start = i + 1 + (keys[i + 1] in SERVED)
        end = next((j for j in range(start, len(words)) if not words[j].istitle()), 0)
        last = next((j for j in range(end, len(words)) if not words[j].islower() or keys[j] in english.DANGLING), 0)
        if (
            start < end < last
            and words[last - 1] in modifiers.JOBS
            and all(word.isalpha() for word in words[start:end])
        ):
            return start, end
    return NOTHING


def described(statement: Statement, verb: int) -> Span:
    """Find what the name before the verb is called, whatever that is: `| Third seed | Jane Roe lost`."""
    words, keys = statement.words, statement.keys
    noun = next((i for i in range(verb - 1, 0, -1) if not words[i][0].isupper()), 0)
    is_owned = "'s" in " ".join(keys[:2]) and verb - noun in range(2, 5)  # `Hull's biggest mill | Alder`
    if not (is_owned or noun == verb - 3) or noun < 1 or len(words[noun]) < SHORTEST_NOUN or not words[noun].islower():
        return NOTHING
    is_many = keys[noun].endswith("s") or keys[verb - 1].endswith("s")  # `young South Koreans`
    before = keys[: noun + 1]
    is_plain = TITLE_ENDS.isdisjoint(before) and NO_LABELS.isdisjoint(before) and "and" not in before
    has_mark = any(not word[-1].isalnum() for word in words[:verb])
    return NOTHING if is_many or has_mark or not is_plain or not words[noun].isalpha() else (0, noun + 1)


def _is_name(words: Sequence[str]) -> bool:
    """Say whether these are a name of two words or more, and of few enough."""
    return 1 < len(words) < NAME_WITHIN and all(word[0].isupper() for word in words)


def _is_office_of(keys: Sequence[str]) -> bool:
    """Say whether an office comes first that is one of something: `The chief of the army staff | General`."""
    office = keys[keys[0] == "the" :]
    ends = [key for key in office if key in TITLE_ENDS]
    return ends == ["of"] and office[0] in modifiers.JOBS and office[1] == "of"
