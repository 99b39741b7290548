"""What is each line? The rooms that know are asked in order; the first that knows the paragraph decides.

Here is the order only. Each room names its rules, with an example: those that know a line by itself are asked by
`rooms`; `preamble`, `heading`, `bare`, `teasers`, `bios`, `below`, `quotes`, `subheads` know it by where it stands.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from feedpub.model import BODY, Kind
from feedpub.parser.lines import (
    bare,
    below,
    bios,
    contacts,
    controls,
    digests,
    foot,
    heading,
    headline,
    insets,
    listings,
    mails,
    parts,
    preamble,
    quotes,
    related,
    reviews,
    rooms,
    signed,
    subheads,
    teasers,
)
from feedpub.parser.lines.verdict import KEPT_DATE, RUNNING, Verdict
from feedpub.parser.origin import byline, plainstamp
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs

ABOVE_LEAD = 2
"""A title and a byline."""
LAST_LINES = 5
"""In so many lines at the foot an agency signs."""
FILED = Verdict(Kind.PARAGRAPH, "opens with the dateline")
DATELINE = Verdict(Kind.DATELINE, "the dateline, on a line of its own")
HELD = Verdict(Kind.TIMESTAMP, "an embargo: until then the story is held back")
NOTHING: Mapping[int, Verdict] = MappingProxyType({})
KEPT = Verdict(Kind.PARAGRAPH, KEPT_DATE.why)


def classify(
    paragraphs: Sequence[Paragraph],
    opening: Opening | None,
    pages: Sequence[int] | None = None,
    known: Mapping[int, Verdict] = NOTHING,
) -> list[Verdict]:
    """Give a verdict for each paragraph, in order.

    `pages` are those of the first that no more than surround the copy, if that is known; `known` is what has been said
    of some already: a block above the copy, an embargo.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    pages = top.of_page(paragraphs, rooms.is_page) if pages is None else pages
    short = _short(texts)
    verdicts = _by_themselves(paragraphs, texts, opening, known)
    _settle(verdicts, _set_in(texts, short, known))
    _settle(verdicts, preamble.notes(texts, verdicts, opening, preamble.near(texts, pages, opening)))
    for at, verdict in foot.read(texts, verdicts):
        verdicts[at] = verdict  # also over what others made of it: a name in a block of contacts is no byline
    for at in [*parts.headings(paragraphs, verdicts)]:
        verdicts[at] = RUNNING
    if opening is None and verdicts:
        verdicts[0] = _collected(paragraphs, verdicts)
    _by_place(texts, verdicts, opening, short)
    return verdicts if any(v.kind in BODY for v in verdicts) else _kept(texts, verdicts)


def stamps(
    paragraphs: Sequence[Paragraph],
    opening: Opening | None,
    pages: Sequence[int],
    known: Mapping[int, Verdict] = NOTHING,
) -> list[str]:
    """Give the lines that `classify` would take for timestamps; what the others are, is left open.

    `pages` are those of the first paragraphs that no more than surround the copy, `known` what stands above it. Rooms
    that know no line with a date are not asked.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    dated = preamble.stamps(texts, opening, preamble.near(texts, pages, opening))
    if not dated:
        return []
    claimed = chain(_set_in(texts, _short(texts), known), contacts.foot(texts))
    taken = {*known, *(index for index, _ in claimed)}
    taken |= {0} if headline.is_marked(paragraphs) else set()
    return [texts[index] for index in dated if index not in taken and _dates_by_itself(texts, index)]


def _by_themselves(
    paragraphs: Sequence[Paragraph], texts: Sequence[str], opening: Opening | None, known: Mapping[int, Verdict]
) -> list[Verdict]:
    """Give the verdicts of those who know a line by itself, or have said already what it is."""
    last = max(0, len(texts) - LAST_LINES)
    verdicts = [*map(rooms.alone, texts[:last]), *map(rooms.at_the_foot, texts[last:])]
    if verdicts and verdicts[0] is not RUNNING and _is_own_kicker(texts):
        verdicts[0] = RUNNING
    if headline.is_marked(paragraphs):
        verdicts[0] = headline.MARKED
    for at in known:
        verdicts[at] = known[at]
    if opening:
        verdicts[opening.at] = FILED if opening.story else DATELINE
    return verdicts


def _set_in(texts: Sequence[str], short: Sequence[int], known: Mapping[int, Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of what is set into the copy, or beside it, before anybody asks who signs and dates it."""
    yield from insets.boxes(texts, short)
    yield from controls.bars(texts, short)
    yield from reviews.read(texts, short)
    if mails.HEAD in known.values():
        yield from mails.foot(texts)


def _by_place(texts: Sequence[str], verdicts: list[Verdict], opening: Opening | None, short: Sequence[int]) -> None:
    """Ask those who know a line by where it stands, in this order; the indices of the `short` ones are at hand."""
    _settle(verdicts, heading.read(texts, verdicts, opening))
    _settle(verdicts, bare.unsigned(texts, verdicts))
    if opening is not None and opening.at:
        _settle(verdicts, bare.untitled(texts[: opening.at], verdicts[: opening.at]))
    _settle(verdicts, insets.captions(texts, verdicts, short))
    _settle(verdicts, insets.cards(texts, verdicts, short))
    _settle(verdicts, teasers.read(texts, verdicts, short))
    _settle(verdicts, bios.read(texts, verdicts))
    _settle(verdicts, below.read(texts, verdicts))
    _settle(verdicts, quotes.read(texts, verdicts))
    _settle(verdicts, subheads.read(texts, verdicts, short))
    _settle(verdicts, _signed(texts, verdicts))


def _short(texts: Sequence[str]) -> list[int]:
    """Give the indices of the paragraphs that are short enough for more than copy."""
    return [index for index, text in enumerate(texts) if len(text) <= rooms.SHORT]


def _collected(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> Verdict:
    """Give the verdict on the first line, which may be the title of a digest or a list."""
    if digests.is_one(paragraphs, verdicts):
        return digests.DIGEST
    return listings.LISTED if listings.heads_a_list(paragraphs, verdicts) else verdicts[0]


def _dates_by_itself(texts: Sequence[str], index: int) -> bool:
    """Say whether no room that knows a line by itself takes this one, which prints a date, for anything else."""
    return plainstamp.read(texts[index]) is not None or _by_itself(texts, index) is RUNNING


def _by_itself(texts: Sequence[str], index: int) -> Verdict:
    """Say what one of the lines is before others are asked about it."""
    say = rooms.alone if index < len(texts) - LAST_LINES else rooms.at_the_foot
    verdict = say(texts[index])
    return RUNNING if not index and verdict is not RUNNING and _is_own_kicker(texts) else verdict


def _is_own_kicker(texts: Sequence[str]) -> bool:
    """Say whether the first line is the title of the story below it, or of its byline: `Opinion | Save the pier`."""
    if not texts[1:] or not related.own_kicker(texts[0]):
        return False
    return runs(texts[1]) or (len(texts) > ABOVE_LEAD and bool(byline.names(texts[1])) and runs(texts[ABOVE_LEAD]))


def _settle(verdicts: list[Verdict], known: Iterable[tuple[int, Verdict]]) -> None:
    """Write down what a room knows of the paragraphs that no room before it has claimed."""
    for index, verdict in known:
        if verdicts[index] is RUNNING:
            verdicts[index] = verdict


def _signed(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterable[tuple[int, Verdict]]:
    """Give the paragraph at the end that an agency signs: it stays, and is known to be that agency's."""
    for index in range(max(0, len(texts) - LAST_LINES), len(texts)):
        if verdicts[index] is not RUNNING or not (names := signed.closing_agency(texts[index])):
            continue
        if not signed.is_glued(texts[index]) or RUNNING not in verdicts[index + 1 :]:
            yield index, Verdict(Kind.PARAGRAPH, "running text, signed by the agency at its end", names)


def _kept(texts: Sequence[str], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Leave everything in that has words, where no story would be left; what dates the story still does."""
    return [
        (KEPT_DATE if verdict.kind is Kind.TIMESTAMP else KEPT)
        if verdict.kind is not Kind.DATELINE and any(map(str.isalnum, text))
        else verdict
        for text, verdict in zip(texts, verdicts, strict=True)
    ]
