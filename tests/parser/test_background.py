"""What is no news."""

import pytest

from feedpub.parser.titles import background, title


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        ("Roe had asked for a meeting", background.BACKGROUND),
        ("Roe had mills in Hull", 0),
        ("Roe is known for her bread", background.BACKGROUND),
        ("Roe was one of best bakers in Hull", background.BACKGROUND),
        ("Roe is known to have left", 0),
        ("Roe has left Hull", 0),
        ("Roe said it had rained", 0),
        ("What Roe had", 0),
    ],
)
def test_what_was_so_before_the_news_costs_much(text: str, charge: float) -> None:
    """What one has, or is said to have done, is none of it."""
    assert background.cost(text) == charge


def test_the_news_may_follow_what_everybody_knows() -> None:
    """The first sentence only tells who it is about."""
    lead = ["Jane Marlow is known for her songs of the sea. In the spring, Marlow bought the old mill in Port Alder."]
    assert title.cut(lead) == "Jane Marlow bought old mill in Port Alder"
