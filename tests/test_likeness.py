"""Knowing a text again when its seed was renamed and edited at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.likeness import LONG, MANY, MOST_PARAGRAPHS, SAME, SHORTEST, likeness, paired, sketch

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


def test_each_is_paired_with_the_likest() -> None:
    """Each old one once; the first of those that are as like."""
    old = [sketch(TEXTS[:4]), sketch(TEXTS[:5]), sketch(TEXTS[10:14])]
    assert paired({"b": sketch(TEXTS[:5]), "a": sketch(TEXTS[:3])}, old, ()) == {"b": 1, "a": 0}
    assert paired({"b": sketch(TEXTS[8:11])}, old, ()) == {}
    assert paired({"b": "", "c": sketch(TEXTS[:4])}, ["", *old[:1]], ()) == {"c": 1}


def test_what_others_have_too_counts_for_nothing() -> None:
    """Whichever of them has it; what is left must be like."""
    old, new = sketch([TEXTS[0], *TEXTS[4:7]]), {"b": sketch([TEXTS[1], *TEXTS[4:7]])}
    assert paired(new, [old], ()) == {"b": 0}
    assert paired(new, [old], [sketch(TEXTS[4:6]), sketch(TEXTS[6:9])]) == {}
    assert paired({"b": sketch([TEXTS[0], *TEXTS[8:12]])}, [old], [sketch(TEXTS[4:12])]) == {"b": 0}


def test_what_very_many_have_leads_to_none_of_them() -> None:
    """A thousand stories that were moved and edited are told by what else they have."""
    footer = sketch(TEXTS[:2])
    old = [f"{footer} {number:07x}a {number:07x}b" for number in range(3 * MANY)]
    new = {str(number): f"{footer} {number:07x}a {number:07x}c" for number in reversed(range(3 * MANY))}
    assert paired(new, old, ()) == {str(number): number for number in range(3 * MANY)}


@given(st.lists(st.text(min_size=SHORTEST), min_size=1), st.lists(st.text()))
def test_laws_of_likeness(one: list[str], other: list[str]) -> None:
    """It is between 0 and 1, and 1 for a text and itself."""
    assert likeness(sketch(one), sketch(one)) == 1
    assert 0 <= likeness(sketch(one), sketch(other)) <= 1
