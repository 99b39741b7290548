"""What a page sets into the copy or below it: known by a mark of its own, and where that stands.

Sign-up boxes, carousels, cards that link to another story, what is told of the author. Lists below a cue such as
`Related stories` are left to `teasers`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.captions import OF_PICTURE
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import people, roles, timestamps
from feedpub.parser.text.shape import runs, titular

BOXES = {
    "skip past newsletter promotion": "after newsletter promotion",
    "skip to end of carousel": "end of carousel",
}
"""What stands above and below a box, for those who have the page read to them."""
LIST = (r"list (?:of \d{1,2} items|1 of \d{1,2})", "end of list")
LONGEST_BOX = 24
"""Lines."""
AGE = rf"(?i)(?:{timestamps.AGO}|duration \d{{1,2}}:\d\d|\d{{1,2}}:\d\d)"
"""What stands below the title of another story, or of a video."""
ABOUT = frozenset(("about the author", "about the authors", "about author", "about the writer", "about the reporter"))
NOTEBOOK, TO_ASK = "notebook", ("editorial contact", "editorial contacts")
"""Heads what the German agency tells the desks below its copy, and what is among it."""
ABOVE_CAPTION = frozenset(("image caption,", "image caption", "image source,"))
"""What some pages set above a caption or a credit, for those who have the page read to them."""
OPENERS = frozenset(("skip ", "list ", "image", "about", "noteb"))
"""With one of these each of the marks above opens."""
LONGEST_ROLE = 60
LONGEST_SECTION = 30
"""Characters."""
IN_BOX = Verdict(Kind.PROMOTION, "in a box that the page sets into the copy")
LISTED = Verdict(Kind.RELATED, "in a list of other stories that the page sets into the copy")
CARD = Verdict(Kind.RELATED, "another story's title, set into the copy")
PICTURED = {Kind.CAPTION, Kind.CREDIT}
CAPTION = Verdict(Kind.CAPTION, "stands under a picture, above its source")
LABELLED = Verdict(Kind.CAPTION, "stands under a picture, which the line above says")
TO_DESKS = Verdict(Kind.SIGN_OFF, "tells the desks that take the copy whom to ask")
AUTHOR = Verdict(Kind.CREDIT, "says who the author is")


def boxes(texts: Sequence[str], short: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of boxes, carousels and notes on the author; `short` are the indices of the short paragraphs."""
    end = 0
    for index in [index for index in short if texts[index][:5].lower() in OPENERS]:
        text = texts[index].lower()
        if text in BOXES:
            yield from _up_to(texts, index, BOXES[text], IN_BOX)
        elif text.startswith("list ") and re.fullmatch(LIST[0], text):
            yield from _up_to(texts, index, LIST[1], LISTED)
        elif text == NOTEBOOK and any(below.lower().strip("# ") in TO_ASK for below in texts[index:]):
            yield from ((place, TO_DESKS) for place in range(index, len(texts)))
        elif text in ABOVE_CAPTION:
            yield from ((place, LABELLED) for place in (index, index + 1) if place in short)
        elif text.rstrip(" :") in ABOUT and index >= end:
            note = [*_about_the_author(texts, index)]
            end = note[-1] + 1
            yield from ((place, AUTHOR) for place in note)


def cards(texts: Sequence[str], verdicts: Sequence[Verdict], short: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Give the titles of other stories set in between paragraphs: told twice, or with their age below them."""
    aged = [index for index in short if len(texts[index]) <= LONGEST_SECTION and _is_age(texts[index])]
    if not aged and len({*texts}) == len(texts):
        return  # as in most copy
    cards = [(index, card) for index in short if verdicts[index] is RUNNING and (card := _card(texts, index))]
    running = [index for index, text in enumerate(texts) if runs(text)][:2] if cards else []
    for index, card in cards:
        if len(running) > 1 and index > running[1] and titular(texts[index]):
            yield from ((place, CARD) for place in card)


def captions(texts: Sequence[str], verdicts: Sequence[Verdict], short: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines without a full stop that stand right above the source of a picture."""
    for index in short[:-1]:
        if verdicts[index] is RUNNING and verdicts[index + 1].kind in PICTURED:
            is_same = texts[index + 1].startswith(texts[index].rstrip("."))
            if is_same or (verdicts[index + 1] is OF_PICTURE and titular(texts[index])):
                yield index, CAPTION


def _up_to(texts: Sequence[str], index: int, end: str, verdict: Verdict) -> Iterator[tuple[int, Verdict]]:
    """Give the lines from here to the one that says where the box ends; none where no line does."""
    below = [text.lower() for text in texts[index : index + LONGEST_BOX]]
    if end in below:
        yield from ((place, verdict) for place in range(index, index + below.index(end) + 1))


def _about_the_author(texts: Sequence[str], index: int) -> Iterator[int]:
    """Give the heading, names and roles below it, and the sentences that tell of those who bear the names."""
    yield index
    names: list[str] = []
    is_told = False
    for place in range(index + 1, min(len(texts), index + LONGEST_BOX)):
        text = texts[place]
        is_about = text.startswith(tuple(names))
        is_told = is_told or (is_about and runs(text))
        if people.is_name(text) and not (names and _heads(texts, place, (*names, text))):
            names.append(text)
        elif not is_about and (is_told or not names or not _is_role(texts, place, names)):
            return
        yield place


def _is_role(texts: Sequence[str], index: int, names: Sequence[str]) -> bool:
    """Say whether a line below the names says what their bearers are, and neither dates the story nor heads a part."""
    text = texts[index]
    if len(text) > LONGEST_ROLE or runs(text) or timestamps.find(text):
        return False
    is_office = text.partition(",")[0].rpartition(" ")[2].lower().rstrip("s") in roles.TITLES_AND_SIGNERS
    return is_office or not _heads(texts, index, names)


def _heads(texts: Sequence[str], index: int, names: Sequence[str]) -> bool:
    """Say whether running text stands below the line, and tells of none of those who bear the names."""
    below = texts[index + 1] if index + 1 < len(texts) else ""
    return runs(below) and not below.startswith(tuple(names))


def _card(texts: Sequence[str], index: int) -> Iterable[int]:
    """Give the lines of a card that begins here: a title twice, a section's name between; or one, its age below it."""
    title, *below = texts[index : index + 3]
    if below[:1] == [title]:
        return (index, index + 1)
    if below[1:] == [title] and len(below[0]) <= LONGEST_SECTION:
        return (index, index + 1, index + 2)
    return (index,) if below and len(below[0]) <= LONGEST_SECTION and _is_age(below[0]) else ()


def _is_age(text: str) -> bool:
    """Say whether a line says how old another story is, or how long a video: `3 hours ago`, `4:05`."""
    return (text[-1].isdecimal() or text[-1] in "oO") and re.fullmatch(AGE, text) is not None
