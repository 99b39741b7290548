"""English by its closed classes."""

import pytest

from feedpub.parser.grammar import english


@pytest.mark.parametrize(
    ("word", "bare"), [('"Denied,', "denied"), ("U.S.", "u.s"), ("doesn’t", "doesn't"), ("—", ""), ("(AP)", "ap")]
)
def test_marks_around_a_word_are_not_the_word(word: str, bare: str) -> None:
    """Inside it they are."""
    assert english.bare(word) == bare


@pytest.mark.parametrize(("key", "has_form"), [("voted", True), ("tied", True), ("need", False), ("red", False)])
def test_a_regular_past_is_told_by_its_ending(key: str, *, has_form: bool) -> None:
    """Words that only look like one are listed."""
    assert english.ends_in_ed(key) is has_form


@pytest.mark.parametrize(
    ("text", "goes"),
    [("in the event of rain", False), ("if it rains", False), ("event", True), ("an event of the year", True)],
)
def test_what_a_statement_hangs_on_stays(text: str, *, goes: bool) -> None:
    """Wherever in the words it is."""
    assert english.can_go(text.split()) == goes
