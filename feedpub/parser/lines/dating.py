"""Which lines date the story, of those that print a date: not the days that the story tells of.

A line that says so (`Updated: May 10, 2025`) does wherever it is asked. A date alone does above the first sentence, or
beside a byline: `May 10, 2025` further down may be the day of a fair, heads an entry of a chronology, or ends a letter.
"""

from collections.abc import Container, Sequence
from itertools import takewhile

from feedpub.parser.lines import signoffs
from feedpub.parser.origin import byline, dates, plainstamp, signers, timestamps
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text.shape import RUN_ON, goes_on, runs, titular

LONGEST = timestamps.LONGEST
CUES = tuple(
    "pdated ublished osted PDATED UBLISHED OSTED eröffentlicht ktualisiert ublié ublicad tualizad ubblicat ggiornat "
    "epubliceerd ijgewerkt публикован бновлен प्रकाशित".split()
)
"""One of these is in a line that says it dates the story."""
FEW = 3
SIGNED_WITHIN = 3
"""Lines above a date, one of which names the writer."""
EMBEDDED = "-–—"
"""What opens the signature of a post set into the copy: `— Harbour Police (@harbour) May 5, 2021`."""


def found(
    texts: Sequence[str], opening: Opening | None, places: Sequence[int], top: int, pages: Container[int] = ()
) -> Sequence[int]:
    """Give those of the places whose lines date the story; the first lines, above it, end at `top`.

    Lines of the page, whose indices are `pages`, tell nothing of the story.
    """
    printed = [i for i in places if is_printed(texts[i]) and not (opening and i == opening.at)]
    if not printed:
        return ()
    alone = [i for i in printed if i < top and not _is_embedded(texts[i]) and not _is_told(texts[i])]
    dating = _above_story(texts, alone, pages) if alone else ()
    return [i for i in printed if i in dating or _is_told(texts[i]) or (i >= top and is_field(texts[i - 1]))]


def is_printed(text: str) -> bool:
    """Say whether the line prints a date and hardly anything else."""
    return len(text) <= LONGEST and timestamps.may_be_one(plainstamp.western(text)) and bool(dates.printed(text))


def is_field(text: str) -> bool:
    """Say whether the line says no more than that a date, which dates the story, stands below it: `Published on:`."""
    return text[-1] == ":" and text.count(" ") <= FEW and _is_told(text)


def _is_embedded(text: str) -> bool:
    """Say whether a dash opens a signature, and not the date itself: `- 05/10/25 1:17 PM ET`."""
    return text[0] in EMBEDDED and not text.lstrip("-–— ")[:1].isdigit()


def _is_told(text: str) -> bool:
    """Say whether the line says that it dates the story: `Last Updated: May 10, 2025, 9:00 AM`."""
    return any(map(text.__contains__, CUES))


def _above_story(texts: Sequence[str], alone: Sequence[int], pages: Container[int]) -> Sequence[int]:
    """Give those of the lines with a date alone that stand above the story, or by who wrote it."""
    if _is_chronicle(texts, alone[0]):
        return ()
    told = [i for i, text in enumerate(texts) if i not in pages and _is_sentence(text)]
    begins = told[0] if told else len(texts)
    fields = [i for i in alone if _is_in_field(texts, i)]
    apart = [i for i in alone if not i or not _leads_on(texts[i - 1])]
    return [*fields, *(i for i in apart if i < begins or _is_below_standfirst(texts, told, i))]


def _is_sentence(text: str) -> bool:
    """Say whether a line tells something, and is no title that asks."""
    return runs(text) and not titular(text)


def _leads_on(text: str) -> bool:
    """Say whether a line is not over, with words before its last mark: `given on | May 10, 1926`."""
    return text.endswith(RUN_ON) and any(map(str.isalpha, text))


def _is_chronicle(texts: Sequence[str], first: int) -> bool:
    """Say whether each date alone heads what happened then."""
    pairs = zip(texts[first:], texts[first + 1 :], strict=False)
    heads = [runs(below) for text, below in pairs if is_printed(text) and not _is_told(text)]
    return len(heads) > 1 and all(heads)


def _is_in_field(texts: Sequence[str], index: int) -> bool:
    """Say whether the line above says what the date is, or one that names the writer stands by: `Published:`.

    Between the writer and the date there may be a word or two: a role, a mark, a button.
    """
    above, below = texts[index - 1] if index else "", "".join(texts[index + 1 : index + 2])
    if len(above) <= LONGEST and (_is_told(above) or above.rstrip(" :").lower() in timestamps.FIELDS):
        return True
    if _is_told(below) and is_printed(below):
        return True
    near = takewhile(_may_stand_between, reversed(texts[max(0, index - SIGNED_WITHIN) : index]))
    return any(_signs(text) for text in (below, *near) if text and len(text) <= LONGEST)


def _may_stand_between(text: str) -> bool:
    """Say whether a line is no sentence, or tells who reported: `Jane Doe reported from Leeds.`."""
    return not runs(text) or signoffs.reporting(text) is not None


def _signs(text: str) -> bool:
    """Say whether a line names who wrote the story, or from where: `Jane Doe reported from Leeds.`."""
    return bool(byline.names(text) or signers.names(text) or signoffs.reporting(text))


def _is_below_standfirst(texts: Sequence[str], told: Sequence[int], index: int) -> bool:
    """Say whether one sentence alone stands above, and the story below; not `given on | May 10, 1926 | in Hull`."""
    below = texts[index + 1 :]
    is_one = sum(i < index for i in told) == 1
    return is_one and any(map(runs, below)) and not goes_on(below[0])
