"""What stands above a story and is told by what the story does not tell: a name alone, a word above the dateline.

Bylines and headlines that are known by their form are left to `preamble`, which is asked before.
"""

import itertools
from collections.abc import Iterator, Sequence

from feedpub.model import BODY, Kind
from feedpub.parser.lines import headline
from feedpub.parser.lines.preamble import FIRST_LINES, UNTOLD
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import people, signers
from feedpub.parser.text.shape import runs

ABOVE_DATELINE = Verdict(Kind.PROMOTION, "a few words above the dateline: a section, a label")


def unsigned(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give the name alone that opens the copy, or stands below the timestamp, with running text or a timestamp next."""
    running = [index for index, verdict in enumerate(verdicts[: FIRST_LINES + 1]) if verdict.kind is Kind.PARAGRAPH]
    for index, below in itertools.pairwise(running):
        is_below = index > 0 and verdicts[index - 1].kind is Kind.TIMESTAMP
        if verdicts[index] is not RUNNING or (index and not is_below):
            continue
        is_next = all(verdict.kind not in BODY for verdict in verdicts[index + 1 : below])
        is_story = runs(texts[below]) and (is_below or verdicts[below] is RUNNING)  # above a dateline stands a title
        is_above = verdicts[index + 1].kind is Kind.TIMESTAMP or (is_next and is_story)
        if is_above and (names := signers.untold(texts, index)):
            if not any(verdict.kind is Kind.BYLINE for verdict in verdicts):
                yield index, Verdict(Kind.BYLINE, UNTOLD, names)
            return


def untitled(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give those of the lines above a dateline that are a few words, no name: `BULLETIN`; none below a headline."""
    if any(verdict.kind is Kind.HEADLINE for verdict in verdicts):
        return
    for index, text in enumerate(texts):
        if headline.is_kicker(text) and not people.is_name(text):
            yield index, ABOVE_DATELINE
