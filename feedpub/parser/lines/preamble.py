"""Who wrote the story, and when: the bylines and timestamps above it, or at its foot.

What they say is for `byline` and `dates` to read; what else stands above the story, `heading` tells.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from feedpub.model import Kind
from feedpub.parser.lines import captions, dating, points
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import agencies, byline, people, signers, zones
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import top
from feedpub.parser.text.shape import runs, stops

FIRST_LINES = 8
"""Bylines and timestamps are looked for in so many lines of the copy's own, or in all above the first sentence."""
FARTHEST_STANDFIRST = 10
LONGEST_FIELD = 4
"""Spaces; a longer line is none that only says what stands below it, such as `Written by:`."""
DATE_FIELD = (
    r"(?i)(?:(?:and )?(?:first |last )?(?:published|posted|updated|modified|created|issued)(?: on| at)?)\W{0,3}"
    rf"(?:[0-2]?[0-9][.:][0-5][0-9](?: ?[ap]\.?m\.?)?(?: {zones.SHAPE})?"
    r"|(?:[0-9]{1,2}|an?) (?:min(?:ute)?|h(?:ou)?r|day|week|month)s? ago)?(?:(?:updated|modified):?)?"
)
"""`Published:`, `Updated 10:30 GMT`, `Posted 2 hours ago`: the field of a date, without one.

Elsewhere `Updated 3 days ago` is a note of the page: `furniture.NOTICE` has that."""
DATE_FIELDS = tuple("and first last published posted updated modified created issued".split())
"""One of these opens it."""
MAIL = r"(?i)(?:e-?mail:? ?)?[\w.+-]{1,40}@[\w.-]{3,60}|@\w{2,20}(?: [\w.+-]{1,40}@[\w.-]{3,60})?|\[email\W+protected\]"
LONGEST_STAFF = 40
LABELS = frozenset(("by", "written by", "reported by", "edited by", "posted by", "published by", "author", "source"))
"""What stands above a writer's name, on a line of its own."""
PROVIDED = "news provided by"
"""Above the name of the firm that sends a release."""
ADDRESS = r"(?:https?://)?[\w-]{1,40}(?:\.[\w-]{2,40}){1,3}/\S{1,150}"
LAST_LINES = 3
SAID = ("This report by ", "This story was ", "This article was ", "The story was ", "The article was ")
"""What a line below the story says of it; a page's list of others may stand between it and the foot."""
DATES_IT = "tells when the story was published"
UNTOLD = "names somebody of whom the story doesn't tell: the writer"
FIELD_OF_DATE = Verdict(Kind.TIMESTAMP, DATES_IT)
ROLE = Verdict(Kind.BYLINE, "says what the writer is")
LABEL = Verdict(Kind.BYLINE, "says that the writer's name, or the source, follows")
ADDRESSED = Verdict(Kind.BYLINE, "the writer's address")
HOUSE = Verdict(Kind.BYLINE, "says for whom it was written")
SENDER = Verdict(Kind.CREDIT, "says who sends the release")
OWN_ADDRESS = Verdict(Kind.PROMOTION, "the page's own address")
STANDFIRST = Verdict(Kind.STANDFIRST, "stands between headline and story")


class Near(NamedTuple):
    """Which paragraphs are near enough to tell who wrote the story, and when."""

    places: Sequence[int]
    """Those that are asked."""
    first: int
    """So many of all stand at the top."""
    pages: Sequence[int]
    """Those of the first that no more than surround the copy."""


def near(texts: Sequence[str], pages: Sequence[int], opening: Opening | None) -> Near:
    """Give which paragraphs are short and near enough for bylines and timestamps.

    `pages` are those of the first paragraphs that no more than surround the copy.
    """
    count = len(texts)
    long = (index for index, text in enumerate(texts[: top.FARTHEST]) if top.is_told(text) and index not in pages)
    begins = next((index for index in long if not is_standfirst(texts, index)), 0)
    if opening is not None and opening.story:
        begins = max(begins, opening.at)
    most = max(FIRST_LINES, begins)
    first = len([*top.own(count, pages, most)]) if pages else min(count, most)
    last = max(first, count - LAST_LINES)
    said = [index for index in range(first, last) if texts[index].startswith(SAID)]
    asked = (*range(first), *said, *range(last, count))
    return Near([index for index in asked if len(texts[index]) <= dating.LONGEST], first, pages)


def is_standfirst(texts: Sequence[str], index: int) -> bool:
    """Say whether a sentence of some length near the top stands above lines that are none: the story is below them."""
    return index <= FARTHEST_STANDFIRST and index + 1 < len(texts) and not runs(texts[index + 1])


def notes(
    texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None, near: Near
) -> Iterator[tuple[int, Verdict]]:
    """Give the bylines and timestamps in the first lines, above the dateline; and the points of a story."""
    yield from ((index, STANDFIRST) for index in _points(texts, opening))
    end, signed = _top(opening, near.first), -1
    dated = dating.found(texts, opening, near.places, end, near.pages)
    for index in near.places:
        text = texts[index]
        if verdicts[index] is not RUNNING:
            continue
        if index in dated:
            yield index, Verdict(Kind.TIMESTAMP, DATES_IT, _names(texts, index) if index < end else ())
        elif index < end:
            is_below = signed == index - 1 >= 0
            is_house = is_below and opening is not None and index + 1 == opening.at
            is_role = is_below and (_is_role(text) or (is_house and signers.is_house_untold(texts, index)))
            if verdict := ROLE if is_role else _note(texts, index):
                is_shown = signed >= 0 and bool(verdict.found) and _is_under_picture(texts, index)
                signed = index if verdict.found else signed
                yield index, captions.OF_PICTURE if is_shown else verdict
        elif index + 1 in dated and dating.is_field(text):
            yield index, FIELD_OF_DATE


def _is_under_picture(texts: Sequence[str], index: int) -> bool:
    """Say whether a name below a sentence, where the writer is known already, is whose the picture is."""
    return index > 0 and stops(texts[index - 1]) and not texts[index].lower().startswith("by")


def stamps(texts: Sequence[str], opening: Opening | None, near: Near) -> list[int]:
    """Give those places where `notes` would find a timestamp that tells a date, if nothing else is known of the line.

    Whether a line dates the story doesn't hang on what the others are.
    """
    points = _points(texts, opening)
    dated = dating.found(texts, opening, near.places, _top(opening, near.first), near.pages)
    return [index for index in dated if index not in points]


def _top(opening: Opening | None, first: int) -> int:
    """Give where the first lines end, of which there are so many: above the story."""
    return first if opening is None or not opening.story else min(opening.at, first)


def _points(texts: Sequence[str], opening: Opening | None) -> Sequence[int]:
    """Give the lines that sum up the story above it."""
    if opening is None:
        return points.listed(texts)
    start = points.headed(texts[: opening.at])
    return () if start is None else range(start, opening.at)


def _is_role(text: str) -> bool:
    """Say whether the line below a byline says what its writer is; one with a date dates the story: `May 5, 2025`."""
    return signers.is_role(text) and not dating.is_printed(text)


def _note(texts: Sequence[str], index: int) -> Verdict | None:
    """Say whether the line signs the story, or is the field of a date."""
    text = texts[index]
    if text[0] in dating.EMBEDDED or dating.is_printed(text) or (index and _introduces(texts[index - 1])):
        return None
    is_provider = index > 0 and texts[index - 1].lower() == PROVIDED
    names = () if is_provider else _names(texts, index)
    if text.lower().startswith(DATE_FIELDS) and re.fullmatch(DATE_FIELD, text):
        return Verdict(Kind.TIMESTAMP, DATES_IT, names)
    if names:
        return Verdict(Kind.BYLINE, "names the writer", names)
    if is_provider or signers.is_house(text):
        return SENDER if is_provider else HOUSE
    is_label = _is_label(text)
    if is_label or (("@" in text or "[" in text) and re.fullmatch(MAIL, text)):
        return LABEL if is_label else ADDRESSED
    return OWN_ADDRESS if "/" in text and re.fullmatch(ADDRESS, text) else None


def _introduces(text: str) -> bool:
    """Say whether a line leads to what stands below it, and is no label: `The prize went to a poet from the coast:`."""
    return text[-1] == ":" and text.count(" ") > LONGEST_FIELD


def _names(texts: Sequence[str], index: int) -> tuple[str, ...]:
    """Give the writers whom the line names; `10:05 AM May 10, 2025 by Ann Lee` dates the story as well."""
    text = texts[index]
    following = texts[index + 1] if index + 1 < len(texts) else ""
    names = byline.names(text) or signers.names(text) or signers.dated(texts, index)
    name = text.rstrip(",")  # `Ann Lee,` above `Chief reporter`
    if not names and following and people.names(name.removeprefix("From ")) and signers.may_sign(name):
        names = byline.beside(text, following, is_first=not index) or _above_role(name, following)
    if not names and len(text) <= LONGEST_STAFF:
        names = byline.staff(text, following) or byline.staff(text, texts[index - 1] if index else "")
    if not names and index and _is_label(texts[index - 1]):
        names = people.names(text) or byline.names(f"By {text}")
    if not names and index and text[0].isupper() and text.casefold() in agencies.NAMES:
        names = (text,)  # `PTI`; above everything else such letters name a section
    return names


def _is_label(text: str) -> bool:
    """Say whether the line says no more than that a name follows: `Written By:`."""
    return text.lower().rstrip(" :") in LABELS


def _above_role(text: str, following: str) -> tuple[str, ...]:
    """Give the names alone on their line, if the next line says what their bearers are."""
    return people.names(text) if len(following) <= dating.LONGEST and signers.is_role(following) else ()
