"""Knowing a text again when its seed was renamed and edited at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.likeness import MOST_PARAGRAPHS, SAME, SHORTEST, likeness, sketch

LONG = [f"Paragraph {letter} is long enough to say whose it is, and no other's." for letter in "abcdefghijklmnopqrst"]


def test_a_sketch_is_small_and_plain() -> None:
    """Eight hexadecimal digits a paragraph, for the first dozen of them: no text stands in the ledger."""
    assert re.fullmatch(r"[0-9a-f]{8}( [0-9a-f]{8}){2}", sketch(LONG[:3]))
    assert len(sketch(LONG).split()) == MOST_PARAGRAPHS
    assert sketch(LONG) == sketch(LONG[:MOST_PARAGRAPHS])


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
        (LONG[:1], LONG[:1], True),
        (LONG[:4], LONG[:4][::-1], True),
        (LONG[:4], ["A short one.", *LONG[:4]], True),
        (LONG[:4], LONG[:3], True),
        (LONG[:4], LONG[:2], True),
        (LONG[:4], LONG[:1], False),
        (LONG[:3], [*LONG[:2], LONG[9]], True),
        (LONG[:3], [LONG[0], *LONG[8:10]], False),
        (LONG[:4], LONG[4:8], False),
        ([LONG[0]] * 3, LONG[:1], True),
        ([*LONG[:1]], [LONG[0].upper()], False),
    ],
)
def test_texts_that_share_half_of_their_paragraphs_are_one(one: list[str], other: list[str], same: bool) -> None:  # noqa: FBT001
    """In whatever order they stand, and however often; case and wording count."""
    assert (likeness(sketch(one), sketch(other)) >= SAME) is same
    assert likeness(sketch(one), sketch(other)) == likeness(sketch(other), sketch(one))


@given(st.lists(st.text(min_size=SHORTEST), min_size=1), st.lists(st.text()))
def test_laws_of_likeness(one: list[str], other: list[str]) -> None:
    """It is between 0 and 1, and 1 for a text and itself."""
    assert likeness(sketch(one), sketch(one)) == 1
    assert 0 <= likeness(sketch(one), sketch(other)) <= 1
