"""The book that a review is of."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse

STORY = "The pier has been written of before, but never by somebody who had to sweep it every day for thirty years."
MORE = "It is a book for the winter, and it ends well."


def review(*lines: str) -> tuple[str, tuple[str, ...], list[Kind]]:
    """Give the title, the writers, and what each line was taken for."""
    read = parse("\n\n".join(lines).encode(), "x")
    return read.title, read.byline, [line.kind for line in read.lines if line.kind is not Kind.BLANK]


@pytest.mark.parametrize(
    "imprint", ["Quay Books, 240pp, £9.99", "(Quay Books, 240 pages, $25)", "Quay Books; £9.99; 96 pp"]
)
def test_who_wrote_the_book_has_not_written_the_review(imprint: str) -> None:
    """Both stay in the copy; the reviewer signs below it, however long it is."""
    lines = ("A broom of one's own", "By Ada Quist", imprint, STORY, *[MORE] * 9, "Reviewed by Bo Lind")
    title, writers, kinds = review(*lines)
    assert (title, writers) == ("A broom of one's own", ("Bo Lind",))
    assert kinds == [Kind.HEADLINE, *[Kind.PARAGRAPH] * 12, Kind.BYLINE]


def test_the_reviewer_may_sign_above() -> None:
    """`Reviewed by` is no author's line."""
    assert review("A broom of one's own", "Reviewed by Bo Lind", "Quay Books, 240pp", STORY, MORE)[1] == ("Bo Lind",)


def test_a_short_title_of_a_book_stays() -> None:
    """The imprint is no headline, above which a word would be a section's name."""
    kinds = review("Broom", "By Ada Quist", "Quay Books, 240pp, £9.99", STORY, MORE)[2]
    assert kinds == [Kind.PARAGRAPH] * 5
    assert review("Quay Books, 240pp", STORY, MORE)[2][0] is Kind.PARAGRAPH


@pytest.mark.parametrize(
    "line",
    [
        "The board has read 240 pages of it.",
        "Report on the pier, 240 pages, is out",
        "Town Hall, £15",
        "Harbour inquiry ends: report of 240 pages",
        "A year of rain, told in 240 pages",
        "Quay Books, 240pp, " + "Map Of All The Piers, " * 4,
    ],
)
def test_without_an_imprint_the_line_above_the_story_signs_it(line: str) -> None:
    """A sentence, a title, a hall, a longer line say nothing of a book."""
    copy = ("A broom of one's own", "By Ada Quist", line, STORY, MORE)
    assert review(*copy)[1] == ("Ada Quist",)
