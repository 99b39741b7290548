"""Knowing a text again when its seed was renamed and edited at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.likeness import LONG, MOST_PARAGRAPHS, SAME, SHORTEST, likeness, own, sketch

TEXTS = [f"Paragraph {letter} is long enough to say whose it is, and no other's." for letter in "abcdefghijklmnopqrst"]


def test_a_sketch_is_small_and_plain() -> None:
    """Eight hexadecimal digits a paragraph, for the first dozen of them: no text stands in the ledger."""
    assert re.fullmatch(r"[0-9a-f]{8}( [0-9a-f]{8}){2}", sketch(TEXTS[:3]))
    assert len(sketch(TEXTS).split()) == MOST_PARAGRAPHS
    assert sketch(TEXTS) == sketch(TEXTS[:MOST_PARAGRAPHS])


@pytest.mark.parametrize(
    "paragraphs", [[], [""], ["He declined to comment.", "Others did, too."], ["x" * (SHORTEST - 1)]]
)
def test_short_paragraphs_tell_nothing(paragraphs: list[str]) -> None:
    """A text of nothing else is like no other, not even itself."""
    assert sketch(paragraphs) == ""
    assert likeness(sketch(paragraphs), sketch(paragraphs)) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (TEXTS[:1], TEXTS[:1], True),
        (TEXTS[:4], TEXTS[:4][::-1], True),
        (TEXTS[:4], ["A short one.", *TEXTS[:4]], True),
        (TEXTS[:4], TEXTS[:3], True),
        (TEXTS[:4], TEXTS[:2], True),
        (TEXTS[:4], TEXTS[:1], False),
        (TEXTS[:3], [*TEXTS[:2], TEXTS[9]], True),
        (TEXTS[:3], [TEXTS[0], *TEXTS[8:10]], False),
        (TEXTS[:4], TEXTS[4:8], False),
        ([TEXTS[0]] * 3, TEXTS[:1], True),
        ([*TEXTS[:1]], [TEXTS[0].upper()], False),
    ],
)
def test_texts_that_share_half_of_their_paragraphs_are_one(one: list[str], other: list[str], same: bool) -> None:  # noqa: FBT001
    """In whatever order they stand, and however often; case and wording count."""
    assert (likeness(sketch(one), sketch(other)) >= SAME) is same
    assert likeness(sketch(one), sketch(other)) == likeness(sketch(other), sketch(one))


def test_long_paragraphs_are_asked_alone_where_there_are_enough() -> None:
    """What stands below every story of a page is shorter: it is not what tells one from another."""
    long = [f"{text} {'It goes on. ' * 9}" for text in TEXTS[:3]]
    assert min(map(len, long)) >= LONG
    assert sketch([TEXTS[5], *long, *TEXTS[6:9]]) == sketch(long)
    assert sketch([TEXTS[5], *long[:2]]).split() == [*sketch(TEXTS[5:6]).split(), *sketch(long[:2]).split()]


def test_what_others_have_too_is_not_its_own() -> None:
    """Whichever of them has it; the rest stays in its order."""
    assert own(sketch(TEXTS[:4]), [sketch(TEXTS[1:2]), "", sketch(TEXTS[3:6])]) == sketch([TEXTS[0], TEXTS[2]])
    assert own(sketch(TEXTS[:2]), []) == sketch(TEXTS[:2])
    assert own("", [sketch(TEXTS[:2])]) == ""


@given(st.lists(st.text(min_size=SHORTEST), min_size=1), st.lists(st.text()))
def test_laws_of_likeness(one: list[str], other: list[str]) -> None:
    """It is between 0 and 1, and 1 for a text and itself."""
    assert likeness(sketch(one), sketch(one)) == 1
    assert 0 <= likeness(sketch(one), sketch(other)) <= 1
