"""The capitals a story opens in: a paper's dress, which a title goes without."""

import pytest

from feedpub.parser.titles.leadins import lowered
from feedpub.parser.titles.title import cut

REST = "The lock was hurt by Jane Roe of the SNP, who said it may be Tata's."


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("A PEDESTRIAN was hurt in Hull.", "A pedestrian was hurt in Hull."),
        ("TWO mills have closed.", "Two mills have closed."),
        ("MORE than 40 boats sank.", "More than 40 boats sank."),
        ("ONE of the boats sank.", "One of the boats sank."),
        ("THE LOCK of the pier broke.", "The lock of the pier broke."),
        ("JANE Roe has sung.", "Jane Roe has sung."),
        ("THE TATA mill has shut.", "The Tata mill has shut."),
        ("YORKSHIRE Water has raised its price.", "Yorkshire Water has raised its price."),
        ("A BUNGLING SNP baker burnt the bread.", "A bungling SNP baker burnt the bread."),
        ("THE SNP has met in Hull.", "The SNP has met in Hull."),
        ("THE WHO has met in Hull.", "The WHO has met in Hull."),
        ("PRIME MINISTER Ann Lee has left.", "Prime Minister Ann Lee has left."),
    ],
)
def test_capitals_that_open_a_story_are_written_as_the_rest_of_it_is(opening: str, told: str) -> None:
    """A word is known by the story, by what it is, or by its length."""
    assert lowered(opening, [opening, REST]) == told


@pytest.mark.parametrize(
    "opening",
    [
        "NATO has met in Hull.",
        "IT was the day of the fair.",
        "US bakers have met in Hull.",
        "SNP bakers have met in Hull.",
        "ALL THE MILLS OF HULL have closed.",
        "MILLS HAVE CLOSED.",
        "M25 drivers are angry.",
        "Mills have closed.",
        "I sang.",
        "A mill has closed.",
        "1,200 mills have closed.",
    ],
)
def test_acronyms_and_what_is_shouted_stay(opening: str) -> None:
    """What may be no lead-in is left as it is."""
    assert lowered(opening, [opening, REST]) == opening


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "A MAN who hid salt in a lamp told guards he had found it.",
            "A man who hid salt in a lamp told guards he had found it",
        ),
        ("POLICE are looking for the owner of a lost boat.", "Police looking for owner of lost boat"),
        ("HMRC has sold its old offices in Hull to a rower.", "HMRC sold old offices in Hull to rower"),
    ],
)
def test_a_word_that_is_none_else_is_a_word_in_capitals_too(lead: str, title: str) -> None:
    assert cut([lead]) == title
