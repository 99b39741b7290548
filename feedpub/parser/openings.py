"""What stands before a statement and can go: a connective, a label, an opening phrase.

No condition, and nothing that doubts. What goes inside the statement is `trimming`'s to say.
"""

from feedpub.parser import english
from feedpub.parser.english import can_go, ends_in_ed
from feedpub.parser.statement import Statement
from feedpub.parser.verbs import main_verb

CHECKS = frozenset("check claim fact false fiction hoax if myth opinion parody rumor rumour satire".split())
"""Labels that say what the rest is worth."""
OWN_WORDS = frozenset("i we my our i'm i've we're".split())
"""After these a label names the speaker: `Farmers: We will go on`."""
CONNECTIVES = frozenset("and but however meanwhile also moreover furthermore besides so now well yet still".split())
CONDITIONS = frozenset("if unless without until only not no never had were should neither nor".split())
"""What opens a condition or a negation, which the statement needs."""
FOREWORDS = CONDITIONS - {"not", "no", "never", "only", "neither", "nor"} | {"according"}
"""What opens a statement whose verb comes after a comma."""
ADRIFT = (english.PREPOSITIONS | english.SUBORDINATORS) - frozenset("over around about like up if unless".split())
"""What opens a phrase that stands alone when its statement has been lost."""
WHEN = frozenset("after ago before later earlier into".split())
DASHES = frozenset("— – - --".split())
LONGEST_LABEL, LONGEST_HOUSE = 7, 5
LONGEST_OPENER = 30
SHORTEST = 4
YEAR_DIGITS = 4


def without_connective(statement: Statement) -> Statement:
    """Leave a connective out: `However, the bill passed` -> `the bill passed`."""
    start = 0
    while start + SHORTEST < len(statement.keys) and statement.keys[start] in CONNECTIVES:
        start += 1
    return statement.without(0, start) if start else statement


def without_label(statement: Statement) -> Statement:
    """Leave a label out: `Flood relief: Two teams have left`, `Alder News – Two teams have left`."""
    if statement.keys[:2] == ["story", "highlights"]:
        return statement.without(0, 2)
    for i, word in enumerate(statement.words[:LONGEST_LABEL]):
        if (
            word[-1] == ":"
            and OWN_WORDS.isdisjoint(statement.keys[i + 1 : i + 2])
            and CHECKS.isdisjoint(statement.keys[: i + 1])
            and main_verb(statement, i + 1) > i + 1
        ):
            return statement.without(0, i + 1)
        if word in DASHES and _is_house(statement, i):
            return statement.without(0, i + 1)
    return statement


def without_opener(statement: Statement) -> Statement:
    """Leave an opening phrase out, but no condition: `In a blow to the party, Doe resigned` -> `Doe resigned`."""
    if not statement.keys or not _opens_phrase(statement):
        return statement
    is_sure = WHEN.isdisjoint(statement.keys[1:4]) and ends_in_ed(statement.keys[0])  # or a name: `Lockheed`
    verb = main_verb(statement) if is_sure else len(statement.keys)
    for i, word in enumerate(statement.words[: min(LONGEST_OPENER, verb, len(statement.words) - SHORTEST)]):
        if word.rstrip('”"’')[-1:] == "," and i and _starts_statement(statement, i + 1):
            if not can_go(statement.keys[: i + 1]):
                return statement
            return statement.without(0, i + 1)
    return statement


def _is_house(statement: Statement, dash: int) -> bool:
    """Say whether a newspaper's name stands before a dash that opens the story."""
    words = statement.words
    is_name = 1 < dash < LONGEST_HOUSE and all(word[0].isupper() and word.isalpha() for word in words[:dash])
    return is_name and words[dash + 1 : dash + 2] != [] and main_verb(statement, dash + 1) > dash + 1


def _opens_phrase(statement: Statement) -> bool:
    """Say whether the first word opens something that is no subject: `In`, `Speaking`, `Best known`, `Days after`."""
    first = statement.keys[0]
    if statement.keys[:2] in (["as", "many"], ["as", "much"]):
        return False  # `As many as 57 men, most of them old, left`
    if first in CONDITIONS or statement.words[0][0] in "\"“‘'":
        return False
    return (
        first in english.PREPOSITIONS
        or first in english.SUBORDINATORS
        or first.endswith(("ing", "ly"))
        or ends_in_ed(first)
        or first in ("earlier", "even", "later", "last", "this", "just", "here")
        or not WHEN.isdisjoint(statement.keys[1:4])
    )


def _starts_statement(statement: Statement, i: int) -> bool:
    """Say whether a subject and its verb come next."""
    word, first = statement.words[i], statement.keys[i]
    is_told_of = statement.keys[i + 1 : i + 2] in (["who"], ["which"], ["whose"])
    if (
        (word[-1] == "," and not is_told_of)
        or first.endswith("ing")
        or ends_in_ed(first)
        or (first.isdigit() and len(first) == YEAR_DIGITS)
    ):
        return False
    if first in english.PREPOSITIONS or first in english.CONJUNCTIONS:
        return False
    if first in english.CLAUSE_OPENERS or (first in english.POINTING and first != "there"):
        return False
    return i < main_verb(statement, i) < len(statement.keys) - 2
