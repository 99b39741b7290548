"""The sum of a text: an edit changes it, white space that nobody sees does not."""

import re
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.parser.text import sums

TIDY = "---\ntitle: The ferry\n\ntags: ferries\n---\nLONDON: It sails.\n\n  It is blue.\nIt is new.\n"
SAME = {
    "no line break at the end": TIDY.rstrip(),
    "empty lines at the end": f"{TIDY}\n",
    "many of them": f"{TIDY}\n\n\n",
    "a space at the end": f"{TIDY} ",
    "and no line break": TIDY.rstrip() + " ",
    "an empty line at the start": f"\n{TIDY}",
    "one of spaces": f" \t\n{TIDY}",
    "space at the ends of lines": TIDY.replace("\n", " \t\n"),
    "space of other scripts there": TIDY.replace("\n", "\u3000\xa0\n"),
    "more empty lines": TIDY.replace("\n\n", "\n\n\n\n"),
    "spaces on an empty line": TIDY.replace("\n\n", "\n \n"),
}
OTHER = {
    "a word": TIDY.replace("blue", "red"),
    "a space in a line": TIDY.replace("is blue", "is  blue"),
    "a space before a line": TIDY.replace("  It", " It"),
    "a paragraph put to the one before": TIDY.replace("\n\n", "\n"),
    "a line put on another": TIDY.replace("blue.\n", "blue. "),
    "a line broken in two": TIDY.replace("is new", "is\nnew"),
    "a character that is not seen": TIDY.replace("new.", "new.\u200b"),
}


def a_sum(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_white_space_that_nobody_sees_changes_nothing(text: str) -> None:
    """The sum is that of the tidy text, and comes with that of the text as it is written."""
    assert sums.of(text) == (a_sum(TIDY), a_sum(text))


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_any_other_edit_is_one(text: str) -> None:
    """Also where lines end, and how far in they stand."""
    assert sums.of(text)[0] != a_sum(TIDY)


def test_tidy_text_has_the_sum_it_always_had() -> None:
    """And no other, so that most cards have one."""
    assert sums.of(TIDY) == (a_sum(TIDY), "")
    assert sums.canonical(TIDY) is TIDY


@given(st.text("a \t\n\n\n\xa0\u3000"))
def test_the_canonical_form_is_told_at_sight(text: str) -> None:
    """No text that is not canonical passes for one, and its form has one."""
    tidy = sums.canonical(text)
    lines = [line.rstrip() for line in text.split("\n")]
    assert tidy == re.sub("\n\n+", "\n\n", "\n".join(lines)).strip("\n") + "\n"
    assert sums.canonical(tidy) == tidy
