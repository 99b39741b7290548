"""What a paper has found out is told rather than that it has: `The Mail has learned that | eels sing`.

What else a headline leaves out of a sentence, `trimming` says.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb

LEARNED = ["has", "learned"]
LONGEST_NAME = 5


def with_paper_last(statement: Statement) -> Statement:
    """Name the paper behind what it learned: `The Mail has learned that eels sing` -> `Eels sing, The Mail has ...`."""
    words, keys = statement.words, statement.keys
    verb = keys.index("learned") - 1 if "learned" in keys[2 : LONGEST_NAME + 2] else 0
    start = verb + 2 + (keys[verb + 2 : verb + 3] == ["that"])
    is_paper = (
        verb and keys[verb : verb + 2] == LEARNED and all(word[0].isupper() for word in words[keys[0] == "the" : verb])
    )
    if not is_paper or words[verb - 1][-1] == "," or main_verb(statement, start) <= start:
        return statement
    if not english.POINTING.isdisjoint(keys[start : start + 1]):
        return statement
    paper = [*words[keys[0] == "the" : verb], *LEARNED]
    return Statement.of([*words[start:-1], words[-1].rstrip(".,") + ",", *paper])
