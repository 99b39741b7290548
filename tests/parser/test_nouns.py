"""What a noun wants behind it."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import nouns


def _at_bar(text: str) -> tuple[Statement, int]:
    """Give the statement and the place of its bar."""
    before, _, behind = text.partition("| ")
    return Statement.of((before + behind).split()), len(before.split())


@pytest.mark.parametrize(
    ("text", "is_promised"),
    [
        ("The court gave time till noon to Ajax | to sell", True),
        ("The rain may stall plans by Ajax | to sell", True),
        ("The court has a need for thrift | to keep", False),
        ("The court told Ajax in Hull | to sell", False),
        ("The bill has Ajax | to thank", False),
        ("The time of Ajax, in Hull | to sell", False),
        ("The court met its decision on the bid | to sell", False),
        ("The board wants to plan with Ajax | to sell", False),
    ],
)
def test_a_promise_before_a_phrase_waits_for_its_infinitive(text: str, *, is_promised: bool) -> None:
    """Whose plan it is, or how long the time, is not yet what for."""
    assert nouns.is_promised(*_at_bar(text)) is is_promised


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("The court sought a response from Ajax | on the pier", True),
        ("The court sought a crown from Ajax | on the pier", False),
        ("The court sought a response, from Ajax | on the pier", False),
        ("The court sought a response | on the pier", False),
        ("The court has a plan to sell | over ten years", False),
    ],
)
def test_what_a_noun_is_about_comes_behind_who_is_asked(text: str, *, is_asked: bool) -> None:
    """A response is one on something."""
    assert nouns.is_asked_of(*_at_bar(text)) is is_asked


def test_a_noun_of_many_is_known_by_that_of_one() -> None:
    """`Stakes` are like a `stake`, `reports` like a `report`."""
    assert nouns.is_shared("stakes")
    assert nouns.is_hollow("reports")
