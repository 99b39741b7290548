"""What a page sets into the copy, and below it."""

import pytest

from feedpub.parser.lines import insets, rules
from feedpub.parser.text.layout import Paragraph

TEXT = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement on Monday."
CARD = "Old Pier Sold for One Crown"
STORY = [TEXT, f"{TEXT} It will sail again soon."]


def kinds(*texts: str) -> list[str]:
    return [str(v.kind) for v in rules.classify([Paragraph(n, n, text) for n, text in enumerate(texts, 1)], None)]


@pytest.mark.parametrize(
    ("inset", "expected"),
    [
        (
            (
                "skip past newsletter promotion",
                "The Harbour in the Morning",
                "Every ferry, every day, told by those who sail on them.",
                "after newsletter promotion",
            ),
            ["promotion"] * 4,
        ),
        (("list of 2 items", "list 1 of 2", CARD, "end of list"), ["related", "promotion", "related", "promotion"]),
        (("Image caption,", "The old pier was rebuilt in a year."), ["caption", "caption"]),
        (("list 1 of 2", CARD, "end of list"), ["promotion", "related", "promotion"]),
        ((CARD, CARD), ["related"] * 2),
        ((CARD, "Harbour", CARD), ["related"] * 3),
        ((CARD, "3 years ago"), ["related", "promotion"]),
        ((CARD, "1:23"), ["related", "paragraph"]),
        (("Skip to end of carousel", CARD, "End of carousel"), ["promotion"] * 3),
        (("The old pier in May", "Photo: Ann Lee"), ["caption", "credit"]),
        (("The old pier stood here in May.", "Photo: Ann Lee"), ["paragraph", "credit"]),
        (("The old pier in May", "Source: Harbour Board"), ["subhead", "credit"]),
        (("skip past newsletter promotion", CARD), ["promotion", "subhead"]),
        (("list of those who came", CARD), ["paragraph", "paragraph"]),
        ((CARD, TEXT, CARD), ["subhead", "paragraph", "subhead"]),
        ((CARD,), ["subhead"]),
    ],
)
def test_what_a_page_sets_in_is_told_from_the_story(inset: tuple[str, ...], expected: list[str]) -> None:
    """A box whose end is marked, a card that is told twice or dated; a title without a mark is a subhead."""
    assert kinds(*STORY, *inset, TEXT) == ["paragraph"] * 2 + expected + ["paragraph"]


def test_a_headline_told_twice_is_no_card() -> None:
    """Cards stand between paragraphs."""
    assert kinds(CARD, CARD, *STORY) == ["headline", "headline", "paragraph", "paragraph"]


def test_a_card_may_stand_last() -> None:
    """Below it there may be nothing."""
    assert kinds(*STORY, CARD, CARD) == ["paragraph"] * 2 + ["related"] * 2


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (
            ("Ann Lee", "Ferry Reporter", "Ann Lee tells of ferries, and of those who wait for them.", TEXT),
            ["credit"] * 4 + ["paragraph"],
        ),
        (("Ann Lee", "Ferry reporter, The Harbour Post", TEXT), ["credit"] * 3 + ["paragraph"]),
        (("Ann Lee", "Bo Roe", "Bo Roe sails on ferries.", TEXT), ["credit"] * 4 + ["paragraph"]),
        (("Ann Lee", "The pier", TEXT), ["credit"] * 2 + ["subhead", "paragraph"]),
        (("Ann Lee", "Old Harbour", TEXT), ["credit"] * 2 + ["subhead", "paragraph"]),
        (("Ann Lee", "Published: 10 May 2026, 09:30 IST"), ["credit"] * 2 + ["timestamp"]),
        (("Ann Lee", "About the author", "Bo Roe"), ["credit"] * 4),
        ((TEXT,), ["credit", "paragraph"]),
        ((), ["credit"]),
    ],
)
def test_a_note_on_the_author_is_a_credit(below: tuple[str, ...], expected: list[str]) -> None:
    """The heading, the name and the role below it, and the sentences that tell of its bearer."""
    assert kinds(*STORY, "About the Author", *below) == ["paragraph"] * 2 + expected


@pytest.mark.parametrize("heading", ["About the Authors:", "About Author"])
def test_a_note_on_the_author_has_headings_of_several_forms(heading: str) -> None:
    assert kinds(*STORY, heading, "Ann Lee")[2:] == ["credit"] * 2


def test_a_note_on_the_author_is_no_longer_than_a_box() -> None:
    """What goes on and on below it is something else."""
    assert kinds(*STORY, "About the author", *["Ann Lee"] * 40).count("credit") == insets.LONGEST_BOX
