"""Whom a statement goes on about, where an opening clause has named them: `When Roe left, he took the keys`.

The clause can only go if the statement is told of by name: `Roe took the keys`.
"""

from feedpub.parser.grammar import english, months
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import group_end, main_verb
from feedpub.parser.titles import days
from feedpub.parser.titles.modifiers import FULL_NAME

OPENERS = frozenset("after although as once since though when while".split())
"""Not "before" or "if", which say when it was so, or whether."""
PERSON, PRONOUNS = frozenset({"he", "she"}), frozenset({"he", "she", "it", "they"})
CLAUSE_WITHIN, LONGEST_SUBJECT = 32, 12
WHOM, BEHIND = frozenset({"her", "him"}), english.DANGLING | {""}
AT = frozenset("at by for from in near of on to".split())
"""A name behind these is seldom who does something next."""
DATES = days.DAYS.union(months.IN_FULL)
REPROACHING = frozenset(
    "admonishing berating blaming castigating censuring chastising chiding criticising criticizing faulting lambasting "
    "pulling rapping rebuking reprimanding scolding slamming upbraiding warning".split()
)
"""Whom one does this to one then tells what to do: `Chiding the mill for its smoke, the court told it to close`."""
LONGEST_OBJECT = 6
EMPTY = english.BE | english.MODALS | frozenset("appeared appears became looked looks seemed seems takes took".split())
"""Behind "it", these may tell of nothing: `it was raining`, `it took years`."""


def by_name(sentence: str) -> str:
    """Tell a statement of whom its opening clause names: `When Roe left the bank, he took it` -> `Roe took it`."""
    words = sentence.split()
    statement = Statement.of(words)
    if not OPENERS.isdisjoint(statement.keys[:1]) and (i := _resumes(statement)):
        clause = Statement(words[1:i], statement.keys[1:i])
        verb = main_verb(clause)
        if _is_named(clause, verb, statement.keys[i]) and not _is_state(statement.keys[0], clause.keys, verb):
            return " ".join([*_capitalised(words[1 : verb + 1]), *words[i + 1 :]])
    return sentence


def of_whom(sentence: str) -> str:
    """Tell by name whom it was done to: `After word came of Jane Roe, a clerk met her` -> `A clerk met Jane Roe`."""
    words = sentence.split()
    statement = Statement.of(words)
    if OPENERS.isdisjoint(statement.keys[:1]) or WHOM.isdisjoint(statement.keys):
        return sentence
    end, at = _parted(statement)
    named = _names(words[1:end])
    is_whom = 0 < at < len(words) and statement.keys[at] in WHOM and "".join(statement.keys[at + 1 : at + 2]) in BEHIND
    if not is_whom or len(named) != 1:
        return sentence
    return " ".join([*_capitalised(words[end:at]), named[0], *words[at + 1 :]])


def of_whose_fault(sentence: str) -> str:
    """Tell who was told to act: `Chiding the mill for smoke, the court told it to close` -> `The court told the mill`.

    Not where what is told may go on with somebody else: only where the pronoun stands right behind the verb.
    """
    words = sentence.split()
    statement = Statement.of(words)
    if REPROACHING.isdisjoint(statement.keys[:1]):
        return sentence
    end, at = _parted(statement)
    start = 1 + ("".join(statement.keys[1:2]) in english.PARTICLES)
    opening = range(start + 1, min(end, start + LONGEST_OBJECT) + 1)
    close = next((i for i in opening if i == end or statement.keys[i] in english.DANGLING), 0)
    if not at or not close or statement.keys[at : at + 2] != [_pronoun(words[close - 1]), "to"]:
        return sentence
    if words[start] not in english.ARTICLES and not words[start][0].isupper():
        return sentence
    told = [*words[start : close - 1], words[close - 1].rstrip(",")]
    return " ".join([*_capitalised(words[end:at]), *told, *words[at + 1 :]])


def _parted(statement: Statement) -> tuple[int, int]:
    """Give where an opening clause ends, and the place behind the verb of what it opens, which is 0 for none."""
    words = statement.words
    end = next((i + 1 for i in range(1, min(len(words), CLAUSE_WITHIN)) if words[i][-1] == ","), len(words))
    verb = main_verb(statement, end) if end < len(words) else -1
    return end, (group_end(statement, verb) + 1 if verb > end else 0)


def _pronoun(noun: str) -> str:
    """Give the pronoun for what a noun names."""
    return "them" if noun.rstrip(",").endswith("s") else "it"


def _names(words: list[str]) -> list[str]:
    """Give the full names of people: two or three words with capitals and no article before them."""
    found, start = [], 0
    for i, word in enumerate([*words, ""]):
        if word[:1].isupper() and word.rstrip(",").isalpha():
            continue
        is_name = i - start in FULL_NAME and "".join(words[max(0, start - 1) : start]).lower() not in english.ARTICLES
        found += [" ".join(words[start:i]).rstrip(",")] if is_name else []
        start = i + 1
    return found


def _resumes(statement: Statement) -> int:
    """Give the place of a pronoun behind the clause's comma, which opens the statement; or 0."""
    words, keys = statement.words, statement.keys
    commas = range(1, min(len(keys) - 2, CLAUSE_WITHIN))
    i = next((i + 1 for i in commas if words[i][-1] == "," and keys[i + 1] in PRONOUNS), 0)
    return i if keys[i] != "it" or keys[i + 1] not in EMPTY else 0


def _is_named(clause: Statement, verb: int, pronoun: str) -> bool:
    """Say whether the pronoun stands for the clause's subject, which names somebody, and for nobody behind its verb."""
    words, keys = clause.words, clause.keys
    subject = words[: max(verb, 0)]
    if not 0 < len(subject) < LONGEST_SUBJECT or any(word[-1] in ",;:" for word in subject):
        return False
    if not english.POINTING.isdisjoint(keys[:1]) or not any(word[0].isupper() for word in subject):
        return False
    if (pronoun == "they") != (subject[-1][-1:] == "s" or "and" in keys[:verb]):
        return False
    names = (i for i in range(verb + 1, len(words)) if words[i].istitle() and words[i - 1].islower())
    return pronoun not in PERSON or all(keys[i - 1] in AT or keys[i] in DATES for i in names)


def _is_state(opener: str, keys: list[str], verb: int) -> bool:
    """Say whether the clause only tells of when it was: `When Roe was a boy, he sang`."""
    return opener == "when" and keys[verb] in english.BE


def _capitalised(words: list[str]) -> list[str]:
    """Give the words with the first as a sentence opens."""
    return [english.opening(words[0]), *words[1:]]
