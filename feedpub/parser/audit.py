"""Every line accounted for: what the copy was understood as, and the audit of it, line by line.

What each paragraph is has been decided by `lines`; here nothing is.
"""

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from feedpub.model import Kind, Line
from feedpub.parser.lines.verdict import KEPT_DATE, Verdict
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text.layout import Paragraph, fold

EMPTY = (Kind.BLANK, "an empty line", "")
DATES = frozenset({Kind.TIMESTAMP})
"""Made once, both: to look a member of an enum up by its name takes long, and every other line is one."""
WITHHELD = Verdict(Kind.WITHHELD, "marked as not for publication")


class Copy(NamedTuple):
    """What was understood of the text below the front matter."""

    paragraphs: Sequence[Paragraph]
    verdicts: Sequence[Verdict]
    """One for each paragraph."""
    noted: Sequence[tuple[Paragraph, Verdict]]
    """The few that are not just running text, nor what the dateline opens."""
    opening: Opening | None
    withheld: Sequence[Paragraph] = ()
    """What stands apart from all of these, not for publication."""

    def found(self, kinds: Container[Kind]) -> tuple[str, ...]:
        """Give what the paragraphs of these kinds say."""
        return tuple([text for _, verdict in self.noted for text in verdict.found if verdict.kind in kinds])

    @property
    def stamps(self) -> tuple[str, ...]:
        """Give the lines that tell when the story was published."""
        dated = [paragraph for paragraph, its in self.noted if its.kind in DATES or its is KEPT_DATE]
        return tuple([paragraph.text for paragraph in dated])

    def first(self, kind: Kind) -> str:
        """Give the first paragraph of a kind; empty where there is none."""
        return next((paragraph.text for paragraph, verdict in self.noted if verdict.kind is kind), "")


def account(written: Sequence[str], start: int, copy: Copy) -> tuple[Line, ...]:
    """Account for every line of the seed: front matter above the line `start`, copy and empty lines from there on."""
    audit = _header(written[: start - 1]) if start > 1 else []
    end = len(written) + 1 if written[-1] else len(written)
    if len(copy.paragraphs) == end - start:  # each on a line of its own, and no empty line
        told = zip(copy.paragraphs, copy.verdicts, strict=True)
        return (*audit, *[Line(its.first, verdict.kind, verdict.why, its.text) for its, verdict in told])
    due = start
    for paragraph, verdict in _all(copy):
        first, last = paragraph.first, paragraph.last
        if due < first:
            audit += map(_empty, range(due, first))
        text = paragraph.text if first == last else fold(written[first - 1])
        audit.append(Line(first, verdict.kind, verdict.why, text))
        if first < last:
            why = f"goes on from line {first}"
            rest = ((n, fold(written[n - 1])) for n in range(first + 1, last + 1))
            audit += [Line(n, verdict.kind, why, text) if text else _empty(n) for n, text in rest]
        due = last + 1
    return (*audit, *map(_empty, range(due, end)))


def _all(copy: Copy) -> Iterable[tuple[Paragraph, Verdict]]:
    """Give every paragraph, in order, and what it is."""
    story = zip(copy.paragraphs, copy.verdicts, strict=True)
    if not copy.withheld:
        return story
    apart = ((paragraph, WITHHELD) for paragraph in copy.withheld)
    return sorted([*story, *apart], key=lambda one: one[0].first)


def _header(written: Sequence[str]) -> list[Line]:
    """Account for the lines of front matter, and empty ones above it."""
    above = next((number for number, text in enumerate(written) if text.strip()), 0)
    its_own = enumerate(written[above:], above + 1)
    fenced = [Line(number, Kind.FRONT_MATTER, "between the --- lines", text) for number, text in its_own]
    return [*map(_empty, range(1, above + 1)), *fenced]


def _empty(number: int) -> Line:
    return Line(number, *EMPTY)
