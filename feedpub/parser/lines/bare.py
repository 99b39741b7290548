"""What stands above a story and is told by what the story does not tell: a name alone, a word above the dateline.

Bylines and headlines that are known by their form are left to `preamble` and `heading`, which are asked before.
"""

import itertools
from collections.abc import Iterator, Sequence

from feedpub.model import BODY, Kind
from feedpub.parser.lines import kickers
from feedpub.parser.lines.preamble import FIRST_LINES, UNTOLD
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import people, signers
from feedpub.parser.text.shape import runs

PARAGRAPH, TIMESTAMP = Kind.PARAGRAPH, Kind.TIMESTAMP
"""At hand, since every line is asked: to look a member of an enum up by its name takes longer."""
ABOVE_DATELINE = Verdict(Kind.PROMOTION, "a few words above the dateline: a section, a label")


def unsigned(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give the name alone that opens the copy, or stands below the timestamp, with running text or a timestamp next."""
    first = enumerate(verdicts[: FIRST_LINES + 1])
    running = [index for index, its in first if its is RUNNING or its.kind is PARAGRAPH]  # the dateline's too
    for index, below in itertools.pairwise(running):
        if index and (verdicts[index - 1] is RUNNING or verdicts[index - 1].kind is not TIMESTAMP):
            continue
        is_above = verdicts[index] is RUNNING and (
            verdicts[index + 1].kind is TIMESTAMP or _is_above_story(texts, verdicts, index, below)
        )
        if is_above and (names := signers.untold(texts, index)):
            if not any(verdict.kind is Kind.BYLINE and verdict.found for verdict in verdicts):
                yield index, Verdict(Kind.BYLINE, UNTOLD, names)
            return


def _is_above_story(texts: Sequence[str], verdicts: Sequence[Verdict], index: int, below: int) -> bool:
    """Say whether no other copy stands between a line and a sentence."""
    return all(verdict.kind not in BODY for verdict in verdicts[index + 1 : below]) and runs(texts[below])


def untitled(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give those of the lines above a dateline that are a few words, no name: `BULLETIN`; none below a headline."""
    if any(verdict.kind is Kind.HEADLINE for verdict in verdicts):
        return
    for index, text in enumerate(texts):
        if kickers.is_kicker(text) and not people.is_name(text):
            yield index, ABOVE_DATELINE
