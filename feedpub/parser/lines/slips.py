"""The slip that a reporter, or an editorial system, sets at the head of copy: a form, with a field on each line.

    Slug: ferry
    Reporter: Ann Lee
    Head: Ferry runs aground
    Standfirst: Captain saw nothing in the fog

A value stands on the line of its field or on the next. A date is left to `preamble`, which knows it by itself.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import byline, creditline, dates, labels
from feedpub.parser.text.layout import Paragraph

HEADLINES = frozenset("headline|head|hed|heading".split("|"))
STANDFIRSTS = frozenset("standfirst|subhead|subheadline|subheading|sub-head|strap|strapline|deck|dek|sell".split("|"))
BYLINES = frozenset("byline|reporter|writer|author|by".split("|"))
DATES = frozenset("date|published|filed|publication date".split("|"))
STORY = frozenset("body|copy|text|story".split("|"))
OTHERS = frozenset(
    "slug|words|word count|length|desk|section|category|edition|page|status|version|tags|keywords|catchline".split("|")
)
FIELDS = HEADLINES | STANDFIRSTS | BYLINES | DATES | STORY | OTHERS
SURE = frozenset("headline|head|hed|slug|byline|reporter|standfirst|strap|subhead|body|catchline".split("|"))
"""Fields that only newsrooms use; one of these must be among those of a slip."""
FEWEST = 2
LONGEST_FIELD = max(map(len, FIELDS))
LONGEST_VALUE = 160
SLIP = Verdict(Kind.PROMOTION, "a field of the slip above the copy")


class Field(NamedTuple):
    """A field of the slip, and the paragraphs that it stands on."""

    name: str
    """In small letters."""
    value: str
    """Empty where the next line has it, or nobody filled it in."""


def read(first: Sequence[Paragraph]) -> Iterator[tuple[Paragraph, Verdict | None]]:
    """Give the paragraphs of the slip that opens the copy, each without the name of its field; None: left to others."""
    if not first or ":" not in first[0].text[: LONGEST_FIELD + 1]:
        return  # as in most copy
    fields = _fields(first)
    if len(fields) < FEWEST:
        return
    names = {field.name for field in fields if field}
    if len(names) < FEWEST or SURE.isdisjoint(names):
        return
    above = None
    for line, field in zip(first, fields, strict=False):
        if field is None:
            yield line, _verdict(above.name, line.text) if above else None
        elif not field.value:
            yield line, SLIP
        else:
            verdict = _verdict(field.name, field.value)
            is_told = verdict is None or verdict.kind is not Kind.PROMOTION
            yield (Paragraph(line.first, line.last, field.value) if is_told else line), verdict
        above = field if field and not field.value else None


def _fields(first: Sequence[Paragraph]) -> list[Field | None]:
    """Give the field on each of the slip's lines, None for the value of the one above; it ends where neither stands."""
    found: list[Field | None] = []
    for line in first:
        field = _field(line.text)
        is_due = bool(found) and (above := found[-1]) is not None and not above.value and above.name not in STORY
        if field is None and not (is_due and len(line.text) <= LONGEST_VALUE):
            break
        found.append(field)
        if field and field.name in STORY:
            break
    return found


def _field(text: str) -> Field | None:
    """Take a line apart: `Slug: ferry`, `HEADLINE:`."""
    name = labels.field(text, FIELDS, LONGEST_FIELD)
    return Field(name, text.partition(":")[2].strip()) if name else None


def _verdict(name: str, value: str) -> Verdict | None:
    """Say what the value of a field is; None where other rooms know."""
    if name in HEADLINES:
        return Verdict(Kind.HEADLINE, "the slip above the copy gives it as the headline")
    if name in STANDFIRSTS:
        return Verdict(Kind.STANDFIRST, "the slip above the copy gives it as the standfirst")
    if name in BYLINES:
        names = byline.names(value) or creditline.named(value)
        return Verdict(Kind.BYLINE, "the slip above the copy names the writer", names)
    is_left = name in STORY or (name in DATES and dates.printed(value) is not None)
    return None if is_left else SLIP
