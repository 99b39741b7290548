"""What a title of a later sentence takes as known."""

import pytest

from feedpub.parser.titles import context, known, title


@pytest.mark.parametrize(
    ("sentence", "is_back"),
    [
        ("of the mill, Doe said.", True),
        ("He left Hull.", True),
        ("Doe left Hull.", False),
        ("There is a mill in Hull.", False),
        ("One such mill is in Hull.", True),
        ("Both of these mills are shut.", True),
        ("All these mills are shut.", True),
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
        ("From next year it will close", context.POINTS),
        ("From next year it will be easier to row in Hull", 0.0),
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
        ("The 25-year-old has left Hull", known.LEANING),
    ],
)
def test_a_later_sentence_costs_what_it_takes_as_known(text: str, charge: float) -> None:
    """What it is about, and who "she" is."""
    assert known.reference_cost(text, text) == charge


def test_a_later_title_may_name_whom_the_first_sentence_left_unnamed() -> None:
    """That it shares no name with the first sentence tells nothing then."""
    first, text = known.First("The bank's profit rose."), "Alder Bank made a profit"
    assert known.later_cost(first._replace(is_unnamed=True), text, text) == 0
    assert known.later_cost(first, text, text) == known.OFF_TOPIC
    acme = "Acme made 5 pounds"
    assert known.later_cost(first._replace(is_unnamed=True), acme, acme) == known.OFF_TOPIC


def test_a_caption_tells_nothing_of_the_topic() -> None:
    """Whom a picture shows, the story need not name."""
    first, text = known.First("Pictured left, is Jane Marlow.", is_picture=True), "Roe opened fair in Hull"
    assert known.later_cost(first, text, text) == 0
    lead = [
        "Pictured left, is Jane Marlow, from Hull, speaking to baker John Roe at the old mill.",
        "Bakers gathered with readers at a fair of old books to discuss bread and mills.",
    ]
    assert title.cut(lead) == "Bakers gathered with readers at fair of old books to discuss bread and mills"


@pytest.mark.parametrize(
    ("sentence", "charge"),
    [
        ("Harbour Board left Hull.", 0.0),
        ("Roe left it.", known.OFF_TOPIC),
        ("The board left Harbour Street.", known.REFERENCE),
        ("“We left Harbour Street,” Roe said.", context.QUOTED),
    ],
)
def test_some_of_what_a_later_title_costs_is_known_before_it_is_cut(sentence: str, charge: float) -> None:
    """So that most need not be cut to see that they are no better."""
    first = known.First("The Harbour Board may close the pier.")
    assert known.least_cost(first, sentence) == charge
    assert known.least_cost(first._replace(is_unnamed=True), "Roe left it.") == 0
    assert known.least_cost(first._replace(is_picture=True), "Roe left it.") == 0
    lost = first._replace(lost=known.telling(first.sentence))
    assert known.least_cost(lost, "Harbour Board will close the piers.") == 0
    assert known.least_cost(lost, "Harbour Street floods.") == known.UNLIKE * 3 / 4


def test_a_later_title_says_what_the_first_sentence_does_where_that_is_too_long() -> None:
    """The more words they share, the more of the news is told."""
    words = known.telling("The old pier of Hull may close if the dyke breaks.")
    lost = known.First("The old pier of Hull may close if the dyke breaks.", words)
    near, far = "Roe wants to close old pier of Hull", "Roe has two fairs in Hull"
    assert known.later_cost(lost, near, near) < known.later_cost(lost, far, far)
    assert known.unlike_cost(words, "Mills burned, Roe told Doe, Acme") == known.UNLIKE
    assert known.unlike_cost(words, "Old piers close, dyke breaks") == 0
    long = (
        "The harbour board of Port Alder will shut the old pier and sell the mill beside it to the highest "
        "bidder if the town council does not agree by noon to pay for a new roof."
    )
    later = (
        "Mayor Jane Marlow opened two fairs in Port Alder last spring. "
        "John Roe of Port Alder wants to buy the old pier and the mill."
    )
    assert title.cut([long, later]) == "John Roe of Port Alder wants to buy old pier and mill"


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
