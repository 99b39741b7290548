"""Does a verb follow? What stands before it tells of a noun then: `A man arrested in Leeds | was charged`.

What else tells a participle from a past, `participles` says.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english, months
from feedpub.parser.grammar.english import ends_in_ed
from feedpub.parser.grammar.finite import is_behind_act, is_finite
from feedpub.parser.grammar.statement import Statement

FARTHEST = 40
"""No subject is longer than this many words; so far from a participle with "by" its verb may stand."""
REDUCED_WITHIN = 20
"""How far from a participle the finite verb of its sentence stands: `A man arrested in Leeds last week was charged`."""
WITH_WITHIN, LONGEST_PLACE = 6, 5
NEW_SUBJECTS = frozenset("he she it they we i".split())
SINCE = frozenset("after as before since until".split())
"""What opens a clause or a phrase."""
WHEN = frozenset((*months.DAYS_OF_WEEK, *months.IN_FULL, "early", "last", "late"))


def has_verb(statement: Statement, start: int, within: int = REDUCED_WITHIN) -> bool:
    """Say whether more verbs follow than the clauses that open there have: `of a theft that shook Hull | began`."""
    last = min(len(statement.keys), start + within)
    last = next((j + 1 for j in range(start, last) if statement.words[j][-1] == ","), last)
    clauses = verbs = is_open = 0
    for j in range(start, last):
        if statement.keys[j] in english.CLAUSE_OPENERS or statement.keys[j] in SINCE:
            is_open = int(not _is_since_when(statement, j))
        elif is_finite(statement, j):
            clauses, verbs, is_open = clauses + is_open, verbs + 1, 0
    return verbs > clauses


def has_verb_near(statement: Statement, start: int) -> bool:
    """Say whether a finite verb comes before the next clause opens."""
    words, keys = statement.words, statement.keys
    skipped = 0
    is_passive = "by" in keys[start : start + 2]  # `an inquiry led by Roe and Poe, of Hull, found`, `paid for by`
    for j in range(start, min(len(words), start + (FARTHEST if is_passive else REDUCED_WITHIN))):
        key = keys[j]
        if j <= skipped:
            continue
        is_since = key in SINCE and ("".join(keys[j + 1 : j + 2])[-3:] == "ing" or _is_since_when(statement, j))
        if end := _end_of_clause(statement, j):
            skipped = end
            continue
        if key in NEW_SUBJECTS or key in english.RELATIVES or (key in english.SUBORDINATORS and not is_since):
            return False
        if is_finite(statement, j) and keys[j + 1 : j + 2] != ["by"] and not _is_absolute(keys, start, j):
            return True
        is_mark = words[j][-1] in ",;:" and not _is_in_name(words, j)
        if is_mark and keys[j + 1 : j + 2] != [] and keys[j + 1] in english.AUXILIARIES:
            return True  # `Hull's ousted mayor Jane Roe, | has left`
        if is_mark and (is_behind_act(statement, j + 1) or _is_behind_aside(statement, j + 1)):
            return True
        if (is_mark or key in english.CONJUNCTIONS) and not is_passive:
            return False
    return False


def _is_since_when(statement: Statement, i: int) -> bool:
    """Say whether "since" only opens a phrase: `floods caused by rain | since Friday night | have`."""
    following = "".join(statement.keys[i + 1 : i + 2])
    return statement.keys[i] == "since" and (following in WHEN or following[:1].isdigit())


def _is_behind_aside(statement: Statement, i: int) -> bool:
    """Say whether a verb stands behind a clause between commas: `Hull's proposed tax, | which would rise, | fell`."""
    words, keys = statement.words, statement.keys
    end = next((j for j in range(i, min(len(words) - 1, i + FARTHEST)) if words[j][-1] == ","), 0)
    if not end:
        return False
    if keys[i] in {"which", "who"}:
        return is_finite(statement, end + 1)
    # `held in Alder County, | northern Hull, | were found`
    is_place = end < i + LONGEST_PLACE and words[end][0].isupper() and words[i - 1][0].isupper()
    return is_place and keys[end + 1] in english.AUXILIARIES


def _end_of_clause(statement: Statement, i: int) -> int:
    """Give the verb of a short clause that opens at `i`, whose subject is a pronoun: `hurt | as he fell | was`."""
    keys = statement.keys
    if keys[i] not in SINCE or keys[i + 1 : i + 2] == [] or keys[i + 1] not in NEW_SUBJECTS or i + 2 >= len(keys):
        return 0
    return i + 2 if is_finite(statement, i + 2) and keys[i + 2] not in english.PROMISING else 0


def _is_in_name(words: Sequence[str], i: int) -> bool:
    """Say whether a comma stands in the name of a place: `filed in Alder County, | York`."""
    return words[i][-1] == "," and words[i][0].isupper() and i + 1 < len(words) and words[i + 1][0].isupper()


def _is_absolute(keys: Sequence[str], start: int, i: int) -> bool:
    """Say whether a past belongs to a phrase: `left the talks with their lead | diminished`."""
    return ends_in_ed(keys[i]) and "with" in keys[max(start, i - WITH_WITHIN) : i]
