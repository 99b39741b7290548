"""What a statement can do without when it is too long for a title: what tells its subject from others.

What every headline leaves out is `trimming`'s.
"""

from feedpub.parser import english
from feedpub.parser.english import ends_in_ed
from feedpub.parser.statement import Statement

PLACES = frozenset("in across at near from over along around inside outside throughout on".split())
JOBS = frozenset(
    "actor actress ambassador batter candidate captain ceo chairman chairperson chairwoman chief coach "
    "commissioner cricketer director editor founder general governor head inspector judge justice king leader "
    "manager mayor minister mla mp officer pacer player pope president prince princess professor queen "
    "representative secretary senator singer speaker spinner spokesman spokesperson spokeswoman star "
    "superintendent".split()
)


def shortened(statement: Statement, verb: int) -> tuple[Statement, int]:
    """Give the statement without one attribute, and the place of its verb; the same statement where it has none."""
    for start, end in (_attribute(statement, verb), _place(statement, verb), _job(statement, verb)):
        if end:
            return statement.without(start, end), verb - (end - start if start < verb else 0)
    return statement, verb


def _attribute(statement: Statement, verb: int) -> tuple[int, int]:
    """Find one in the subject: `The van | carrying cash | was found`, `Members | of a guild | left`."""
    words = statement.words
    if any(word[-1] in ",:;" for word in words[:verb]):
        return 0, 0
    for i in range(2, verb):
        if words[i][0].islower() and _opens_attribute(statement, i, verb):
            return i, verb
    return 0, 0


def _opens_attribute(statement: Statement, i: int, verb: int) -> bool:
    words, key, before = statement.words, statement.keys[i], statement.keys[i - 1]
    if before in english.PREPOSITIONS or not english.HEDGES.isdisjoint(statement.keys[i:verb]):
        return False
    if key == "of":
        names_it = any(word[0].isupper() for word in words[i + 1 : i + 3])
        return not (names_it or ends_in_ed(before) or before in english.PARTS or not before.isalpha())
    if key in PLACES:
        return words[i - 1][0].islower()
    return key in ("who", "which", "that") or (key.endswith("ing") and len(key) > len("being") and i + 1 < verb)


def _place(statement: Statement, verb: int) -> tuple[int, int]:
    """Find a place: `asked residents | in New Town | to leave`."""
    words, keys = statement.words, statement.keys
    for i in range(verb + 2, len(words) - 2):
        if keys[i] in ("in", "at", "near") and words[i + 1][0].isupper() and keys[i - 1] not in english.PARTICIPLES:
            end = i + 1
            while end < len(words) and (words[end][0].isupper() or keys[end] in ("of", "and", "the")):
                end += 1
            if (
                end < len(words)
                and keys[end] in english.PREPOSITIONS
                and not any(word[-1] in ",;:" for word in words[i:end])
            ):
                return i, end
    return 0, 0


def _job(statement: Statement, verb: int) -> tuple[int, int]:
    """Find a job: `Acting Finance Minister | Jane Doe said`."""
    words = statement.words
    for i in range(verb - 2, 0, -1):
        if statement.keys[i] in JOBS and all(w[0].isupper() and w[-1] not in ",;:" for w in words[i + 1 : verb]):
            return 0, i + 1
    return 0, 0
