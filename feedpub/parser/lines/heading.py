"""What stands around the headline: sections and kickers above it; standfirst, captions, the page's words below it.

Which line is the headline is for `headline` to say; bylines and timestamps are known already, from `preamble`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from feedpub.marks import BULLET, NUMBER
from feedpub.model import Kind
from feedpub.parser.lines import captions, digests, headline, kickers, listings, mastheads, quotes
from feedpub.parser.lines.preamble import FIRST_LINES, STANDFIRST, UNTOLD, is_standfirst
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import labels, plainstamp, signers, timestamps
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import top
from feedpub.parser.text.shape import has_verb, is_unbroken, runs, stops, titular, words

MOST_WORDS, LONGEST_WORDS = 3, 30
PAGE_WORDS = Verdict(Kind.PROMOTION, "a few words between headline and story: a section, a town, a button, a time")
NAME_AGAIN = Verdict(Kind.BYLINE, "the writer's name again")
OF_PAGE = frozenset({Kind.PROMOTION, Kind.CAPTION, Kind.CREDIT, Kind.ADVERTISEMENT})
BESIDE = frozenset({Kind.PROMOTION, Kind.SEPARATOR})
"""What may stand between the writer's name and the time."""
SIGNED = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
LINES_BELOW = 4
"""Of so many lines below the headline each may be a standfirst, a byline or a timestamp."""
STANDFIRSTS = 2
"""No more sentences stand between headline and byline: a byline below them signs the story at its end."""
YEAR = "(?:1[5-9]|20)[0-9]{2}"
COUNT = Verdict(Kind.PROMOTION, "a number of the page, such as of comments")
HALF_DATED = Verdict(Kind.PROMOTION, "a day without its year, which the page shows")
SECTION = Verdict(Kind.PROMOTION, "names a section of the page, above the headline")
FIELD = Verdict(Kind.PROMOTION, "fills in a form above the headline: whom to ask, by what number")
KICKER = Verdict(Kind.PROMOTION, "a few words above the headline: a section, a kicker, a name")
MASTHEAD = Verdict(Kind.PROMOTION, "the name of the paper, above the story")
HEADLINE = Verdict(Kind.HEADLINE, "a title above the story")
AGAIN = Verdict(Kind.HEADLINE, "the headline again")


class Zone(NamedTuple):
    """The lines between the headline and the story."""

    lines: Sequence[int]
    below: int
    """From there on they are hardly the copy's own: below who wrote it and when, on a page."""
    is_page: bool
    """Whether the copy opens with a dateline, or the page around it has shown itself by then."""


def read(texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None) -> Iterator[tuple[int, Verdict]]:
    """Give the headline, what stands between it and the story, and the names of sections above it."""
    at = headline.given(texts, verdicts, opening)
    if at is None:
        if verdicts[:1] == [RUNNING] and texts[1:] and mastheads.is_one(texts[0], texts[1]):
            yield 0, MASTHEAD
        return
    yield at, HEADLINE
    if verdicts[at] is listings.LISTED or verdicts[at] is digests.DIGEST:
        return  # what stands below is the list
    yield from _above(texts, at)
    yield from ((i, AGAIN) for i in range(at + 1, min(len(texts), at + FIRST_LINES)) if texts[i] == texts[at])
    zone = _zone(texts, verdicts, opening, at)
    if zone.lines:
        from feedpub.parser.lines import pictured  # noqa: PLC0415  most copy begins right below its headline

        yield from pictured.read(texts, verdicts, zone.lines, zone.below)
    if zone.is_page:
        few = (i for i in zone.lines if verdicts[i] is RUNNING and _are_few_words(texts[i]))
        yield from ((i, _signed_there(texts, verdicts, zone, i) or PAGE_WORDS) for i in few)
    between = range(at + 1, _story(texts, verdicts, opening, at))
    # `1. The pier` is the first part's title, as those of the other parts are
    yield from ((i, _between(texts, verdicts, at, i)) for i in between if not NUMBER.match(texts[i]))


def _tells_nothing(text: str) -> bool:
    """Say whether a line has no verb, and is no field of a form: what a paper says of itself, above the headline."""
    return ":" not in text and not has_verb(text)


def _are_few_words(text: str) -> bool:
    """Say whether a line is too short for a standfirst: a section, a town, a button, a name."""
    if ":" in text and plainstamp.is_half(text):
        return True  # `Saturday, 5 May` alone is when the match is
    if words(text) > MOST_WORDS or len(text) > LONGEST_WORDS or runs(text) or re.fullmatch(YEAR, text):
        return False
    return not (text[-1] == ":" or NUMBER.match(text) or BULLET.match(text) or timestamps.find(text))


def _signed_there(texts: Sequence[str], verdicts: Sequence[Verdict], zone: Zone, index: int) -> Verdict | None:
    """Say whether a few words among those of the page are the writer's name: above the time, the story, or itself."""
    verdict = _signed(texts, verdicts, index)
    if verdict is None or verdict is NAME_AGAIN or verdict is captions.OF_PICTURE:
        return verdict
    others = (i for i in zone.lines if i > index and verdicts[i].kind not in BESIDE)
    below = next((i for i in others if verdicts[i] is not RUNNING or not _are_few_words(texts[i])), None)
    is_there = below is None or verdicts[below].kind is Kind.TIMESTAMP
    is_known = any(verdict.kind is Kind.BYLINE and verdict.found for verdict in verdicts)
    return verdict if is_there and not is_known else None


def _zone(texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None, at: int) -> Zone:
    """Give the lines between the headline and the first sentence of some length, or the dateline."""
    first = (i for i in range(at + 1, min(len(texts), top.FARTHEST)) if verdicts[i] is RUNNING)
    story = (i for i in first if top.is_told(texts[i]) and not is_standfirst(texts, i))
    end = opening.at if opening else next(story, at)
    lines = range(at + 1, end)
    signed = next((i for i in range(end) if verdicts[i].kind in SIGNED), end)
    is_page = opening is not None or (signed < end and any(verdicts[i].kind in OF_PAGE for i in range(end)))
    return Zone(lines, max(signed, at) if is_page else end, is_page)


def _above(texts: Sequence[str], at: int) -> Iterator[tuple[int, Verdict]]:
    """Give what stands above the headline."""
    for index in range(at):
        text = texts[index]
        if plainstamp.is_half(text):
            yield index, HALF_DATED
        elif labels.is_field(text, labels.CONTACTS) or headline.is_number(text) or not any(map(str.isalpha, text)):
            yield index, FIELD
        elif kickers.is_label(texts, index) or not titular(text):
            yield index, SECTION
        elif kickers.is_kicker(text) or kickers.is_above_title(text, texts[at : at + 1]) or _tells_nothing(text):
            yield index, KICKER


def _between(texts: Sequence[str], verdicts: Sequence[Verdict], at: int, index: int) -> Verdict:
    """Say what a line between the story and the headline, which is `at` that place, is: at least a standfirst."""
    text = texts[index]
    if text == texts[at]:
        return AGAIN
    if text.isdigit():
        return STANDFIRST if re.fullmatch(YEAR, text) else COUNT
    if BULLET.match(text) and any(map(BULLET.match, (texts[index - 1], *texts[index + 1 : index + 2]))):
        return quotes.LISTED  # `* Sees higher fares`: what wires sum up a story in
    return _signed(texts, verdicts, index) or STANDFIRST


def _signed(texts: Sequence[str], verdicts: Sequence[Verdict], index: int) -> Verdict | None:
    """Say whether a line is the writer's name, told already or not."""
    name = texts[index].casefold()
    if any(name == found.casefold() for verdict in verdicts if verdict.kind is Kind.BYLINE for found in verdict.found):
        return NAME_AGAIN
    if not (names := signers.untold(texts, index)):
        return None
    is_shown = index > 0 and verdicts[index - 1].kind is Kind.CAPTION
    return captions.OF_PICTURE if is_shown else Verdict(Kind.BYLINE, UNTOLD, names)


def _story(texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None, at: int) -> int:
    """Give where the story begins: at the dateline, below byline and timestamp, or at the first sentence."""
    if opening is not None and opening.at > at:
        return opening.at
    own = [index for index in headline.own_lines(verdicts, opening) if index > at][:LINES_BELOW]
    noted = [index for index in own if verdicts[index].kind in {Kind.BYLINE, Kind.TIMESTAMP}]
    if noted and noted[-1] + 1 < len(texts) and sum(map(runs, texts[at + 1 : noted[-1]])) <= STANDFIRSTS:
        return noted[-1] + 1
    is_title = [texts[i] == texts[at] or texts[i].isdigit() or _is_title(texts[i]) for i in own]
    return own[is_title.index(False)] if False in is_title else (own[-1] + 1 if own else at + 1)


def _is_title(text: str) -> bool:
    """Say whether a line is no sentence; in Thai no stop ends one, but a long line is."""
    return titular(text) and not stops(text) and not (is_unbroken(text) and runs(text))
