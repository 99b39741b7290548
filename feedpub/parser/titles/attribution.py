"""Who says so: the part of a sentence that names its source.

What a claim is without it, `claims` says.
"""

from itertools import pairwise

from feedpub.parser.grammar import english, finite, verbs
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.following import NEW_SUBJECTS
from feedpub.parser.grammar.statement import Statement, ending

LONGEST = 16
AFTER_VERB = 5
GREETING = [["goodbye"], ["farewell"], ["hello"]]
"""Behind "said" these are what was said: `"Roe" | said goodbye`."""
NOT_INVERTED = frozenset("reported announced declared maintained".split())
COURTS = frozenset("court inquest inquiry judge jurors jury trial tribunal".split())
REPORTS = frozenset("local media news newspaper press reports".split())
INVESTIGATORS = frozenset("detectives inquiry investigators officers police".split())
SECOND = frozenset("after and as because before since though when while".split())
SAYING = english.SAYING | frozenset(
    "allege alleges believe believes concluded decided emerged found heard indicate indicates learned ruled showed "
    "shown shows suggest suggested suggests testified testifies understands".split()
)
SAYING_OF_SEVERAL = frozenset("claim report show".split())
"""Verbs behind a plural, nouns behind all else: `, campaigners | claim`, `, a claim for damages`."""
PLURALS = ("s", "data", "media", "people", "police")
FROM = frozenset("by from of".split())
"""What tells whose figures they are: `, figures | from the board | show`."""
PASSIVE = frozenset("alleged announced believed claimed feared reported said told understood".split())
"""Behind `was` or the like: `, a jury was | told`, `, it is | alleged`."""
ADVOCATES = frozenset(
    "barrister counsel defence defense lawyer lawyers plaintiff plaintiffs prosecution solicitor solicitors".split()
)
"""What these say is their side's, until a court has judged."""
AGAINST = (["although"], ["though"], ["but"], ["while"])
CLAIMING = frozenset("claim claimed claims insist insisted insists maintain maintained maintains".split())
"""What tells so behind these: `, Roe said, | though Doe claimed that`."""
SPOKE = frozenset("argued claimed insisted said says warned".split())
BEHIND_SPEAKER = SAYING | english.PREPOSITIONS | english.AUXILIARIES
CONTESTING = frozenset("baseless denied denies deny dispute disputed disputes false rejected rejects untrue".split())
"""What tells behind a claim that others say it isn't so: `, which she | denies`, `, a view Roe | disputes`."""
DOUBTFUL = frozenset(
    "alleged allege alleges believe believes claimed claims insisted insists suggested testified testifies understands "
    "understood".split()
)
STUDIES = frozenset("analysis figures poll report research researchers scientists study survey".split())
FINDINGS = STUDIES - {"figures", "report"}
CLAUSES = frozenset("after as because before until when while".split())
SPEAKING = frozenset("adding arguing claiming insisting saying".split())
NO_SPEAKER = frozenset("as not than what".split())
"""What stands in no speaker's name: `, contrary to | what a clerk said`, `, not Leeds | as the mayor said`."""
OPENERS = frozenset({"because", "but", "though"})
"""Behind these a source is named for that clause alone: `left because, | her clerk said, | she was ill`."""
ENDS = frozenset(',”"')
"""Behind one of these the source is named."""
OF_WHICH = frozenset((key, "which") for key in ("in", "to", "with", "for", "by"))
OF_THEM = (["of", "which"], ["of", "whom"])
"""What opens an aside behind one word: `, much | of which clerks say he spent`."""
SOURCES = SAYING | SAYING_OF_SEVERAL | PASSIVE | {"according", "claims"}


def trailing(statement: Statement) -> tuple[int, int] | None:
    """Find `..., police said`: give where the source's part begins and ends."""
    words = statement.words
    if SOURCES.isdisjoint(statement.keys):
        return None
    for last in ending(words[:-1], ENDS):
        if statement.keys[last] in OPENERS:
            continue
        i = end = last + 1
        while end < len(words) and words[end][-1] not in ",;":
            end += 1
        end = min(end + 1, len(words))
        is_within = statement.keys[i] in NEW_SUBJECTS or _is_in_clause(statement, i)
        if end < len(words) and is_within:
            continue  # `held together, they believe, by salt`, `a man whose only fault, | a clerk said, | was to sing`
        if (
            end > i + 1 and _is_source(statement, i, end) and statement.keys[end : end + 1] != ["to"]
        ):  # `..., the mayor, said.` names nobody behind its last mark
            return i, end
        if (first := _first_clause(statement, i, end)) and _is_source(statement, i, first):
            return i, first
        if behind := _behind_aside(statement, i, end):
            return i, behind
    return None


def _is_in_clause(statement: Statement, i: int) -> bool:
    """Say whether the verb of a clause that opens before `i` is still to come: `whose only fault, | a clerk said,`."""
    opener = next((j for j in range(i - 1, max(0, i - LONGEST), -1) if statement.keys[j] == "whose"), 0)
    return opener > 0 and not any(finite.is_finite(statement, j) for j in range(opener + 1, i))


def _first_clause(statement: Statement, start: int, end: int) -> int:
    """Give where a second clause opens: `, the mayor claimed | and said it was old`; 0 where none does."""
    return next((i for i in range(start + 2, end) if statement.keys[i] in SECOND), 0)


def _behind_aside(statement: Statement, first: int, start: int) -> int:
    """Give the end of a source whose name and comma end at `start`: `, Jane Doe, | the mayor, said.`; 0 for none.

    Or its office: `, the salt board, | Saltboard, said in May.`
    """
    words, name = statement.words, statement.words[start - 1]
    is_office = (
        statement.keys[first] in english.ARTICLES and words[start : start + 1] != [] and words[start][0].isupper()
    )
    if not (name[0].isupper() or is_office) or name[-1] != ",":
        return 0
    end = next((i for i in range(start, min(start + LONGEST, len(words))) if words[i][-1] == ","), -1) + 1
    return end + 1 if end and statement.keys[end : end + 1] != [] and statement.keys[end] in SAYING else 0


def opens(statement: Statement, i: int) -> bool:
    """Say whether what is left from the word at `i` names the source: `| the makers announced`."""
    return (
        i < len(statement.words)
        and not SOURCES.isdisjoint(statement.keys[i:])
        and _is_source(statement, i, len(statement.words))
    )


def is_study(source: list[str]) -> bool:
    """Say whether it is what somebody found out, and no witness: `, a new study has suggested`."""
    return not STUDIES.isdisjoint(source)


def is_finding(source: list[str]) -> bool:
    """Say whether it holds as far as it has been looked into: `, a survey found`; not `, Acme said in its report`."""
    return not FINDINGS.isdisjoint(source[: says(source) or len(source)])


def is_hearsay(source: list[str]) -> bool:
    """Say whether it holds for its source alone: `, a clerk told jurors`, `, a court heard`, `, it is alleged`."""
    is_told = "told" in source and not INVESTIGATORS.isdisjoint(source[source.index("told") :])
    is_testimony = is_told or (("told" in source or "heard" in source) and not COURTS.isdisjoint(source))
    is_rumour = "reports" in source[:2] and source[0] in REPORTS  # `, media reports said`
    return is_testimony or is_rumour or not DOUBTFUL.isdisjoint(source) or _is_advocate(source)


def _is_advocate(source: list[str]) -> bool:
    """Say whether one side's lawyer speaks: `, a lawyer for Roe said`; not `, the defence minister said`."""
    return any(key in ADVOCATES and following in BEHIND_SPEAKER for key, following in pairwise(source))


def is_contested(statement: Statement, end: int) -> bool:
    """Say whether others deny what was said before the source that ends there: `, Roe said, | which Doe denies`."""
    rest = statement.keys[end:]
    says = not english.SAYS.isdisjoint(rest[2:3])
    is_answer = says and not NEW_SUBJECTS.isdisjoint(rest[1:2])  # `, Roe said, | but they say that`
    is_other = rest[:1] in AGAINST and (is_answer or not CLAIMING.isdisjoint(rest))
    return is_other or not CONTESTING.isdisjoint(rest)


def is_whole(said: str) -> bool:
    """Say whether what names the source ends in a word that else no title may end in: `, a court was told`."""
    *_, before, last = said.rsplit(" ", 2)
    return last == "told" and before in english.BE


def _is_source(statement: Statement, start: int, end: int) -> bool:
    """Say whether the words between two marks name who said the rest."""
    keys = statement.keys[start:end]
    if (
        keys[1:2] in GREETING
        or len(keys) > LONGEST
        or keys[0] in english.CLAUSE_OPENERS
        or keys[0] in english.CONJUNCTIONS
        or keys[0] == "as"
    ):
        return False
    if keys[0] in SPOKE and not english.PREPOSITIONS.isdisjoint(keys[1:2]):
        return False  # `hit by tar, fats and oils, | said in Hull`: who says so stands before that
    if keys[0] == "according" or (keys[0] in english.SAYING and keys[0] not in NOT_INVERTED):
        return True
    is_act = keys[0][-3:] == "ing" and keys[1:2] == ["that"]  # `, ruling that she came too late with her claims`
    if is_act or keys[0] in english.PREPOSITIONS or keys[0] in english.AUXILIARIES or keys[1:3] in OF_THEM:
        return False
    verb = says(keys)
    is_told_of = any(pair in OF_WHICH for pair in pairwise(keys[:verb]))  # `"regrets" | the way in which Roe was told`
    # `, raising fears before Roe told`, `, saying a report confirmed it`
    is_clause = keys[0][-3:] == "ing" and (keys[0] in SPEAKING or not CLAUSES.isdisjoint(keys[:verb]))
    is_speaker = (
        verb and not is_clause and NO_SPEAKER.isdisjoint(keys[:verb]) and "that" not in keys[verb:] and not is_told_of
    )
    return bool(is_speaker) and (len(keys) - verb <= AFTER_VERB or _is_where(statement, start + verb + 1, end))


def _is_where(statement: Statement, i: int, end: int) -> bool:
    """Say whether only where, how or to whom one spoke follows: `said | in a reply to Roe`, `told | a jury in Hull`."""
    verb = statement.keys[i - 1]
    is_open = verb == "told" or (verb in SPOKE and statement.keys[i] in english.PREPOSITIONS)
    return is_open and not any(_is_act(statement, j) for j in range(i, end))


def _is_act(statement: Statement, i: int) -> bool:
    """Say whether something is done there: not `said in a letter | released in Hull`."""
    key, following = statement.keys[i], statement.keys[i + 1 : i + 2]
    if key == "to":
        return verbs.is_infinitive(statement, i)
    is_last = not following or statement.words[i][-1] == ","
    is_told_of = is_participle(key) and (is_last or following[0] in english.PREPOSITIONS)
    return finite.is_finite(statement, i) and not is_told_of


def _are_several(speaker: list[str]) -> bool:
    """Say whether many stand before the verb: `campaigners`, `figures from the board`."""
    is_of_many = speaker[0].endswith(PLURALS) and not FROM.isdisjoint(speaker[1:2])
    return is_of_many or speaker[-1].endswith(PLURALS)


def says(keys: list[str]) -> int:
    """Give the place of the verb that says it, which somebody stands before; 0 where none does."""
    for i, key in enumerate(keys):
        if key in english.AUXILIARIES and key not in english.HAVE:
            is_told = i and not PASSIVE.isdisjoint(keys[i + 1 : i + 2]) and keys[i + 2 : i + 3] != ["to"]
            return i + 1 if is_told else 0
        if i and (
            key in SAYING
            or (key == "claims" and i + 1 == len(keys))
            or (key in SAYING_OF_SEVERAL and _are_several(keys[:i]))
        ):
            return i
    return 0
