"""The sentences that open the copy, of which a title may be cut."""

from collections.abc import Iterator, Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar import sentences as stops
from feedpub.parser.titles import days, leadins

PARAGRAPHS, CHARACTERS, MOST = 5, 900, 12
"""How many paragraphs, how much of each, and how many sentences of all."""
WHEN = days.DAYS | days.TODAY
LINE = 40
"""What is shorter ends a paragraph."""
BROKEN = english.ARTICLES | english.PREPOSITIONS | english.CONJUNCTIONS | english.SUBORDINATORS | {"to", "that"}
"""No paragraph ends in these unless a line end broke it."""


def sentences(lead: Sequence[str]) -> Iterator[str]:
    """Give the first sentences of the first paragraphs."""
    left = MOST
    for paragraph in _joined(lead[:PARAGRAPHS]):
        for sentence in stops.sentences(paragraph[:CHARACTERS]):
            if not left:
                return
            yield leadins.mended(sentence) if left == MOST else sentence
            left -= 1


def parted(lead: Sequence[str]) -> Sequence[str]:
    """Give the lead with a standfirst that was glued to it on a line of its own: `Mill to close.Roe said on Monday`.

    What happened is told with its day: so the second sentence opens the story, where the first has none.
    """
    first, *rest = stops.sentences(lead[0][:CHARACTERS])[:2]
    if not rest or lead[0][len(first) : len(first) + 1].isspace() or not lead[0].startswith(first):
        return lead
    is_dated = [not WHEN.isdisjoint(english.keys(sentence.split())) for sentence in (first, *rest)]
    return [first, lead[0][len(first) :], *lead[1:]] if is_dated == [False, True] else lead


def _joined(lead: Sequence[str]) -> Iterator[str]:
    """Give the paragraphs, those whole again that line ends broke: `Acme has bought the`, `mill, once of Jane`, `Roe.`.

    Where a line goes on with another one, that may go on as well, as long as it is and no mark has ended it.
    """
    whole, is_broken = lead[0], False
    for paragraph in lead[1:]:
        goes_on = is_broken or paragraph[0].islower() or english.bare(whole.rpartition(" ")[2]) in BROKEN
        if goes_on and (whole[-1].isalnum() or whole[-1] in ",)"):
            whole, is_broken = f"{whole} {paragraph}", len(paragraph) >= LINE
        else:
            yield whole
            whole, is_broken = paragraph, False
    yield whole
