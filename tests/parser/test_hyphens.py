"""Words divided at the end of a line."""

import pytest

from feedpub.parser.text import hyphens


@pytest.mark.parametrize(
    "lines",
    [
        ["he said yester-", "day at noon"],
        ["in Sep-", "tember he left"],
        ["the run-", "  ning of the port"],
        ["the govern-", "ment, he said"],
        ["a fer-", "ry to the island", "the ferry sails"],
    ],
)
def test_a_hyphen_goes_that_only_the_end_of_the_line_needs(lines: list[str]) -> None:
    """Of a day or month, before an ending that is no word, and in words that the copy has whole elsewhere."""
    assert hyphens.divided(lines) == {0}


@pytest.mark.parametrize(
    "lines",
    [
        ["a long-", "term plan"],
        ["a left-", "wing party"],
        ["the re-", "creation of the port, a re-creation"],
        ["the Anglo-", "German treaty"],
        ["in 5-", "ing"],
        ["he left-", ""],
        ["he left-", "- and came"],
        ["he left"],
        [],
    ],
)
def test_a_words_own_hyphen_stays(lines: list[str]) -> None:
    """Where what is divided off is a word, or a name, or the copy has it so."""
    assert hyphens.divided(lines) == frozenset()
