"""What a title of a later sentence takes as known."""

import pytest

from feedpub.parser.titles import context, known


@pytest.mark.parametrize(
    ("sentence", "is_back"),
    [
        ("of the mill, Doe said.", True),
        ("He left Hull.", True),
        ("Doe left Hull.", False),
        ("There is a mill in Hull.", False),
    ],
)
def test_a_later_sentence_is_passed_over_by_its_first_word(sentence: str, *, is_back: bool) -> None:
    """The end of a quotation, too."""
    assert known.points_back(sentence) is is_back


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        ("Doe has left Hull", 0.0),
        ("Rain has fallen", known.NAMELESS),
        ("Mills lost 12 men", 0.0),
        ("The board has left Hull", known.REFERENCE),
        ("The incident took place in Hull", known.LEANING),
        ("Born in 1901, she sang", context.POINTS),
        ("Asked in Hull, she sang", 0.0),
        ("Men of the mill said she left Hull", known.LEANING),
        ("Roe said she left Hull", 0.0),
        ("Doe and Roe said she left Hull", known.LEANING),
        ("Roe of Hull said she left", 0.0),
        ("Men of the mill freed her brother", known.LEANING),
        ("Roe then left Hull", known.LEANING),
        ("Roe never left Hull", known.LEANING),
        ("Roe wasn’t in Hull", known.LEANING),
        ("Harbour board named Hull mill in his honour", known.LEANING),
        ("Harbour board named Jane Roe in her absence", 0.0),
        ("Roe was a clerk in Hull", known.REFERENCE),
        ("Roe was held in Hull", 0.0),
    ],
)
def test_a_later_sentence_costs_what_it_takes_as_known(text: str, charge: float) -> None:
    """What it is about, and who "she" is."""
    assert known.reference_cost(text, text) == charge


def test_a_later_title_may_name_whom_the_first_sentence_left_unnamed() -> None:
    """That it shares no name with the first sentence tells nothing then."""
    first, text = "The bank's profit rose.", "Alder Bank made a profit"
    assert known.later_cost(first, text, text, is_unnamed=True) == 0
    assert known.later_cost(first, text, text, is_unnamed=False) == known.OFF_TOPIC
    assert known.later_cost(first, "Acme made 5 pounds", "Acme made 5 pounds", is_unnamed=True) == known.OFF_TOPIC


def test_a_later_title_leans_on_what_the_article_before_its_noun_points_to() -> None:
    """Its own words no longer show that: `On Friday, the board left Hull` -> `Board left Hull`."""
    assert known.reference_cost("On Friday, the board left Hull.", "Board left Hull") == known.LEANING
    assert known.reference_cost("On Friday, a board left Hull.", "Board left Hull") == 0
    assert known.reference_cost("On Friday, the board of Hull left.", "Board of Hull left it") == 0


@pytest.mark.parametrize(
    ("first", "text", "charge"),
    [
        ("The Alder Choir has sung.", "Choir won cup, says Alder’s mayor", 0.0),
        ("The Alder Choir has sung.", "Doe won cup", known.OFF_TOPIC),
        ("The choir has sung.", "It won the cup", known.OFF_TOPIC),
    ],
)
def test_a_later_sentence_costs_more_where_it_names_nothing_of_the_first(first: str, text: str, charge: float) -> None:
    """A name they share shows that they are about the same."""
    assert known.topic_cost(first, text) == charge
