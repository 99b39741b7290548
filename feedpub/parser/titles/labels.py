"""A label before a statement: `Flood relief: | Two teams have left`, a paper's name, an event and its year.

What else stands before one, `openings` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb

CHECKS = frozenset("check claim fact false fiction hoax if myth opinion parody rumor rumour satire".split())
"""Labels that say what the rest is worth."""
OWN_WORDS = frozenset("i we my our i'm i've we're".split())
"""After these a label names the speaker: `Farmers: We will go on`."""
DASHES = frozenset("— – - --".split())
LONGEST_LABELLED, LONGEST_EVENT = 92, 40
LONGEST_LABEL, LONGEST_SURE, LONGEST_HOUSE = 10, 7, 5


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
            and (i < LONGEST_SURE or main_verb(Statement(statement.words[: i + 1], statement.keys[: i + 1])) < 0)
        ):
            return statement if _is_title(statement.words, i) else statement.without(0, i + 1)
        if word in DASHES and _is_house(statement, i):
            return statement.without(0, i + 1)
    return statement


def event(sentence: str) -> str:
    """Give the label of a sentence that names an event by its year, colon and all: `Alder Fair 2025:`."""
    if ": " not in sentence[:LONGEST_EVENT]:
        return ""
    label = sentence.partition(": ")[0]
    words = label.split()
    is_name = len(words) > 1 and words[0][0].isupper() and words[0] != "The" and english.is_year(words[-1])
    return f"{label}:" if is_name else ""


def _is_title(words: list[str], end: int) -> bool:
    """Say whether a label is part of a name, or names an event and there is room: `Alder Fair 2025: Gates open`."""
    if words[0] == "The":
        return words[end][:1].isdigit() or (end > 1 and words[end][0].isupper())  # `The old play Alder: | The Mill is`
    return english.is_year(words[end].rstrip(":")) and len(" ".join(words)) <= LONGEST_LABELLED


def _is_house(statement: Statement, dash: int) -> bool:
    """Say whether a newspaper's name stands before a dash that opens the story."""
    words = statement.words
    is_name = 1 < dash < LONGEST_HOUSE and all(word[0].isupper() and word.isalpha() for word in words[:dash])
    return is_name and words[dash + 1 : dash + 2] != [] and main_verb(statement, dash + 1) > dash + 1
