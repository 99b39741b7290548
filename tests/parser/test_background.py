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
        ("Roe made big announcement in Hull", background.WITHHELD),
        ("Roe shared new details of her play", background.WITHHELD),
        ("Roe made announcement that mills close", 0),
        ("Roe gave him updates in Hull", 0),
        ("Roe read announcement in Hull", 0),
        ("Roe gave mills to board after last announcement", 0),
        ("Roe had given details of her play", background.BACKGROUND),
    ],
)
def test_what_was_so_before_the_news_costs_much(text: str, charge: float) -> None:
    """What one has, or is said to have done, is none of it."""
    assert background.cost(text) == charge


def test_the_news_may_follow_what_everybody_knows() -> None:
    """The first sentence only tells who it is about."""
    lead = ["Jane Marlow is known for her songs of the sea. In the spring, Marlow bought the old mill in Port Alder."]
    assert title.cut(lead) == "Jane Marlow bought old mill in Port Alder"


@pytest.mark.parametrize(
    ("sentence", "charge"),
    [
        ("Just ten days ago, Roe left Hull.", background.BACKGROUND),
        ("Roe left Hull ten days ago.", 0),
        ("Ago, Roe left Hull.", 0),
    ],
)
def test_an_opening_that_tells_how_long_ago_it_was_costs_much(sentence: str, charge: float) -> None:
    """The news is what has happened since."""
    assert background.opening_cost(sentence) == charge


def test_what_was_announced_is_told_rather_than_that_something_was() -> None:
    """And what happened now, rather than what did ten days before."""
    news = "Jane Marlow announced that the pier of Port Alder will close in the spring"
    assert title.cut([f"Jane Marlow made a huge announcement in Hull. {news}."]) == (
        "Jane Marlow announced pier of Port Alder will close in spring"
    )
    assert title.cut([f"Ten days ago, Jane Marlow opened the pier of Port Alder. {news}."]) == (
        "Jane Marlow announced pier of Port Alder will close in spring"
    )


CAPTION = "The old mill of Port Alder was painted green by the clerks of its new board in the spring"


@pytest.mark.parametrize(
    ("lead", "charge"),
    [
        ([f"{CAPTION}.", "Jane Marlow bought it.", f"{CAPTION}, she said."], background.CAPTION),
        ([f"{CAPTION}.", "Jane Marlow bought it."], 0),
        (["The mill is green.", "The mill is green."], 0),
        ([f"{CAPTION} on May 5, 2024 in Port Alder, England.", "Jane Marlow bought it."], background.PICTURE),
        (["Pictured left, is Jane Marlow of Port Alder.", "Jane Marlow bought it."], background.PICTURE),
        ([f"{CAPTION} on May 5, 2024.", "Jane Marlow bought it."], 0),
        ([f"{CAPTION} on May 5, 2024 at dawn.", "Jane Marlow bought it."], 0),
        ([f"{CAPTION} of May 2024 in Port Alder.", "Jane Marlow bought it."], 0),
        ([f"{CAPTION} by lot 5, 2024 in Port Alder.", "Jane Marlow bought it."], 0),
    ],
)
def test_a_caption_above_the_copy_costs_much(lead: list[str], charge: float) -> None:
    """It is told again further down, or ends in the day, the year and the place of its picture."""
    assert background.caption_cost(lead) == charge


def test_the_news_follows_a_caption_that_is_told_again() -> None:
    """The second paragraph is the first one of the story."""
    lead = [
        f"{CAPTION}.",
        "Jane Marlow has bought the old mill in Port Alder after a row over its rent.",
        f"{CAPTION}.",
    ]
    assert title.cut(lead) == "Jane Marlow bought old mill in Port Alder after row over rent"
