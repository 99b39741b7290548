"""Every place where a statement may end, weighed: what it costs to stop there, with its source named and without.

Where it may end is `clauses`' to say, which words go `headlinese`'s, who must be named `attribution`'s. Which statement
it is, and what is left out of it, `title` tries.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement, quoted
from feedpub.parser.titles import attribution, boundary, causes, claims, conditions, speakers
from feedpub.parser.titles.clauses import endings
from feedpub.parser.titles.cleaning import finished
from feedpub.parser.titles.headlinese import needless

LONGEST = 90
"""A feed reader's list and a search page show no more."""
AIM = range(45, 88)
"""The length that costs nothing, in characters."""
A_POINT = 12
"""So many characters beyond the aim cost one point."""
TOO_SHORT, SHORT = 24, 38
UNSOURCED = 1.4
NOBODY = [[who, says] for who in ("he", "she", "they") for says in ("said", "says")]
PERHAPS = frozenset("can could may might".split())
"""What a study suggests is as careful with these as with who says so."""
LONGEST_WORK = 6
"""In so many words a work's title is told from what is said."""
BINDING = frozenset("except if unless until".split())
"""Behind its source a statement goes on with these: `will not sell it, the mayor said, | unless she must`."""
HOPELESS = 99.0
Choice = tuple[float, str]
"""What a title costs, and the title; of two the smaller is better."""
NO_CHOICE: Choice = (HOPELESS, "")


class Source(NamedTuple):
    """Who says so."""

    said: str
    """Their part, as it is printed behind a title; empty where nobody does."""
    needs: Sequence[int]
    """How much each word of the statement needs them, as `claims.needs` has it."""
    full: str = ""
    """Their part with all that they are called, which is printed where there is room; empty where that is not known."""


def cheapest(statement: Statement, verb: int) -> Choice:
    """Give the best title that a statement can be cut to."""
    is_open = quoted(statement.words)
    parted = _parted(statement, verb, is_open)
    if parted is None:
        return NO_CHOICE
    statement, source = parted
    dropped = needless(statement, is_open)
    widths = [len(word) + 1 for word in statement.words]
    for i in dropped:
        widths[i] = 0
    lengths = list(accumulate(widths))
    if (
        not source.said
        and AIM.start <= lengths[-1] - 1 < AIM.stop
        and boundary.is_fit(whole := _printed(statement, len(lengths), dropped, ""))
    ):
        return 0.0, whole
    ends = endings(statement, min(verb, len(lengths) - 1), is_open, bisect_right(lengths, LONGEST + 2))
    for charge, end, said in sorted(_weighed(statement, verb, ends, lengths, source)):
        text = _printed(statement, -end, dropped, said)
        if said and len(said) < len(source.full) <= LONGEST - len(text) + len(said):
            text = text.removesuffix(said) + source.full
        kept = text.removesuffix(said) if said and attribution.is_whole(said) else text
        if len(text) <= LONGEST and boundary.is_fit(kept):
            return charge, text
    return NO_CHOICE


def _parted(statement: Statement, verb: int, is_open: Sequence[bool]) -> tuple[Statement, Source] | None:
    """Part the statement from who says so; None where it is a quotation that nobody is named for."""
    found = attribution.trailing(statement)
    is_quotation = is_open[0] and statement.words[0][0] in english.QUOTES and not _is_work(statement.words[:verb])
    if is_quotation and not (found and _closes(is_open, found[0])):
        return None
    if is_quotation and found and statement.keys[slice(*found)] in NOBODY:
        return None  # `"It was close," he said`
    if not found or not (is_quotation or found[0] > verb):
        return statement, Source("", [0] * len(statement.keys))
    said = ", " + speakers.short(statement, *found)
    full = speakers.full(statement.words[slice(*found)])
    spoken, printed = statement.keys[slice(*found)], statement.words[slice(*found)]
    is_careful = statement.keys[verb] in PERHAPS and attribution.is_study(spoken)
    is_hearsay = attribution.is_hearsay(spoken) and not is_careful
    is_theirs = is_quotation or is_hearsay or attribution.is_contested(statement, found[1])
    bound = _bound(statement, found[1])
    statement = statement.without(found[0], len(statement.keys)) if not bound else _joined(statement, *found, bound)
    is_finding = attribution.is_finding(spoken) and not is_careful
    least = max(claims.least(printed), claims.OPINION * is_finding)
    needs = [claims.ACCUSATION] * len(statement.keys) if is_theirs else claims.needs(statement, verb, least)
    return statement, Source(said, needs, full and ", " + full)


def _is_work(words: Sequence[str]) -> bool:
    """Say whether the subject is a work's title, and nothing that is said: `"The Old Pier 2" | opened in May`."""
    named = [word.strip(english.MARKS) for word in words]
    is_whole = 0 < len(words) <= LONGEST_WORK and words[-1][-1] in boundary.CLOSING and words[-1][-2:-1].isalnum()
    return is_whole and all(word.lower() in english.DANGLING or not word[:1].islower() for word in named)


def _bound(statement: Statement, i: int) -> int:
    """Give the end of what a statement hangs on behind its source: `| unless she must`, `| only if she must`; or 0."""
    following = statement.keys[i : i + 2]
    is_limit = following[:1] == ["only"] and not conditions.ONLY.isdisjoint(following)
    if not is_limit and BINDING.isdisjoint(following[:1]):
        return 0
    return next((j + 1 for j in range(i, len(statement.words)) if statement.words[j][-1] == ","), len(statement.words))


def _joined(statement: Statement, start: int, end: int, bound: int) -> Statement:
    """Give the statement up to `bound` without its source, and without the comma before that."""
    told = statement.without(bound, len(statement.words))
    return told.without(start, end, marked=False)


def _weighed(
    statement: Statement, verb: int, ends: Iterator[tuple[int, float]], lengths: Sequence[int], source: Source
) -> Iterator[tuple[float, int, str]]:
    """Give what each end costs, the end below zero (of two, the longer is better), and who is named behind it."""
    telling = causes.wanted(statement, verb)
    for end, cost in ends:
        length, need = lengths[end - 1], source.needs[end - 1]
        charge = cost + causes.untold(statement, end, cost, length)
        if telling and causes.comes_later(statement.keys, end, telling):
            charge += causes.UNTOLD
        if need:
            yield charge + _length_cost(length + len(source.said)), -end, source.said
        if need < claims.ACCUSATION:
            yield charge + _length_cost(length) + UNSOURCED * need, -end, ""


def _printed(statement: Statement, end: int, dropped: frozenset[int], said: str) -> str:
    """Put the words before `end` together, and who said them."""
    words = statement.words[:end]
    for i in sorted(dropped, reverse=True):
        del words[i : i + 1]  # nothing, if it stands behind the end
    kept = " ".join(words)
    return finished((finished(kept) if said else kept.rstrip(",;:")) + said)


def _closes(is_open: Sequence[bool], i: int) -> bool:
    """Say whether the quotation ends right before the word at `i`: `"We won," | Doe said`."""
    return is_open[i - 2] and not is_open[i - 1]


def _length_cost(length: int) -> float:
    """Charge what is too short to say anything, or long for a title."""
    if length < TOO_SHORT:
        return 5.0
    return (max((AIM.start - length) * 2, length - AIM.stop, 0) + max(SHORT - length, 0) * 2) / A_POINT
