"""Every line accounted for: what the copy was understood as, and the audit of it, line by line.

What each paragraph is has been decided by `lines`; here nothing is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from feedpub.model import Kind, Line
from feedpub.parser.dateline import Opening
from feedpub.parser.layout import Paragraph, fold
from feedpub.parser.lines import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What was understood of the text below the front matter."""

    paragraphs: Sequence[Paragraph]
    verdicts: Sequence[Verdict]
    """One for each paragraph."""
    opening: Opening | None

    def found(self, *kinds: Kind) -> tuple[str, ...]:
        """Give what the paragraphs of these kinds say."""
        return tuple(text for verdict in self.verdicts if verdict.kind in kinds for text in verdict.found)

    def first(self, kind: Kind) -> str:
        """Give the first paragraph of a kind; empty where there is none."""
        pairs = zip(self.paragraphs, self.verdicts, strict=True)
        return next((paragraph.text for paragraph, verdict in pairs if verdict.kind is kind), "")


def account(written: Sequence[str], start: int, copy: Copy) -> tuple[Line, ...]:
    """Account for every line of the seed: front matter above the line `start`, copy and empty lines from there on."""
    audit = [
        Line(number=n, kind=Kind.FRONT_MATTER, why="between the --- lines", text=written[n - 1])
        for n in range(1, start)
    ]
    for paragraph, verdict in zip(copy.paragraphs, copy.verdicts, strict=True):
        audit += _blank_lines(len(audit) + 1, paragraph.first)
        if paragraph.first == paragraph.last:
            audit.append(Line(number=paragraph.first, kind=verdict.kind, why=verdict.why, text=paragraph.text))
        else:
            audit += _wrapped_lines(written, paragraph, verdict)
    end = len(written) + 1 if written[-1] else len(written)
    audit += _blank_lines(len(audit) + 1, end)
    return tuple(audit)


def _wrapped_lines(written: Sequence[str], paragraph: Paragraph, verdict: Verdict) -> list[Line]:
    """Account for the lines of one paragraph; the reason of all but the first is that they belong to it."""
    whys = (verdict.why, *(f"goes on from line {paragraph.first}" for _ in range(paragraph.first, paragraph.last)))
    return [
        Line(number=number, kind=verdict.kind, why=why, text=fold(written[number - 1]))
        for number, why in enumerate(whys, paragraph.first)
    ]


def _blank_lines(first: int, end: int) -> list[Line]:
    """Account for the empty lines from `first` up to, not with, `end`."""
    return [Line(number=n, kind=Kind.BLANK, why="an empty line", text="") for n in range(first, end)]
