"""A first sentence that only sets the scene gives way to the news behind it."""

import pytest

from feedpub.parser.titles import scenes, title

STAR = "Jane Marlow has been a familiar face on the piers of Alder."
SAID = "In a chat with Alder Radio, Marlow said that she will sell her mill to the town of Hull."


@pytest.mark.parametrize(
    "sentence",
    [
        STAR,
        "Marlow has always been a favourite of the town.",
        "Marlow has been among the best bakers in Hull.",
        "Marlow has had many mills in her long life.",
        "Marlow and Roe have been married for years.",
        "Marlow is one of the most famous bakers in Hull.",
        "Marlow is often seen as the queen of the pier.",
        "Marlow is all set to sing at the fair.",
        "Marlow is busy mending her mill.",
        "Marlow made her debut at the fair in 1995.",
        "Marlow and Roe met in 1995 at a fair.",
    ],
)
def test_what_has_long_been_so_only_sets_the_scene(sentence: str) -> None:
    """And what was done in a year that is named."""
    assert scenes.is_set(sentence, "Marlow")


@pytest.mark.parametrize(
    "sentence",
    [
        "Marlow has been elected mayor of Hull.",
        "Marlow has been the target of a raid.",
        "Marlow has sold the mill.",
        "Marlow is one of the two bakers killed in Hull.",
        "Marlow is one of them.",
        "Marlow is set to close the pier.",
        "Marlow is in Hull.",
        "Marlow sells bread in 1995 shops.",
        "Marlow made her debut in May 1995.",
        "Marlow bought the mill.",
        "Marlow has been a spy, the court said.",
        "Marlow is busy mending the mill that burned on Monday.",
        "While Marlow is busy mending her mill, the pier is on fire.",
        "The mills of Hull.",
    ],
)
def test_what_has_happened_is_news(sentence: str) -> None:
    """So is what somebody says, whatever it is, and what is told of a day."""
    assert not scenes.is_set(sentence, "Marlow")
    assert not scenes.is_set(STAR, "")


@pytest.mark.parametrize(
    ("sentence", "charge"),
    [
        (SAID, 0.0),
        ("During a recent interview, Marlow said that mills close.", 0.0),
        ("During the interview, Marlow said that mills close.", None),
        ("In the spring, Marlow bought a mill.", None),
        ("Taking to Instagram, Marlow shared a drawing.", 0.0),
        ("Taking a mill, Marlow left.", None),
        ("Recently, Marlow shared a drawing.", scenes.NO_OCCASION),
        ("Marlow has now bought a mill.", scenes.NO_OCCASION),
        ("Marlow took to her page and shared a drawing.", scenes.NO_OCCASION),
        ("Now Marlow has a mill.", scenes.NO_OCCASION),
        ("Marlow had a mill.", None),
    ],
)
def test_news_says_where_it_was_told_or_that_it_is_new(sentence: str, charge: float | None) -> None:
    """What was said there rather than what was done lately."""
    assert scenes.news_cost(sentence) == charge


def test_the_title_is_cut_from_the_news() -> None:
    """As far as its words tell whom it is about, and it is near enough."""
    told = "Jane Marlow said she will sell her mill to town of Hull"
    between = "Her songs are sung at fairs. The old mill has a red roof."
    assert title.cut([f"{STAR} {between} {SAID}"]) == told
    assert title.cut([STAR, between, SAID]) == told
    first = "Jane Marlow has been familiar face on piers of Alder"
    assert title.cut([f"{STAR} {between * 3} {SAID}"]) == first
    assert title.cut([STAR, "In a statement, she said that the mill has a roof."]) == first
    assert title.cut([STAR, "Recently, “I am here”, a man said to her in a very long and rambling"]) == first


def test_the_news_stays_where_it_is_told_first() -> None:
    """However it goes on."""
    leak = "In a recent interview with Alder Radio, Marlow said that the roof of the mill leaks."
    assert title.cut(["Jane Marlow bought the old mill of Port Alder for two million pounds.", leak]) == (
        "Jane Marlow bought old mill of Port Alder for two million pounds"
    )
    assert title.cut(["Jane Marlow made her debut at the Alder Fair in May 1995, along with John Roe.", leak]) == (
        "Jane Marlow made her debut at Alder Fair in May 1995, along with John Roe"
    )


@pytest.mark.parametrize(
    ("sentence", "text", "is_named"),
    [
        ("In a post, Marlow left Hull.", "Marlow left Hull", True),
        ("In a post, the board left Hull.", "Board left Hull", False),
        ("Marlow left Hull.", "Marlow left Hull", False),
        ("In a post, she left.", "", False),
    ],
)
def test_who_follows_the_first_phrase_is_named(sentence: str, text: str, *, is_named: bool) -> None:
    """Where it opens with a name within the sentence."""
    assert scenes.names_whom(sentence, text) is is_named


NEWS = "Yet sales of cards in the country rose by a fifth last year, the postal service said."


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "In the age of the phone, the humble card seems like a relic.",
            NEWS,
            "Sales of cards in country rose by a fifth last year",
        ),
        (
            "Buying a house is hard enough without having to worry about ghosts.",
            "Yet agents in Alder must tell buyers of a house if it is haunted, a court has ruled.",
            "Agents in Alder must tell buyers of house if it is haunted, court has ruled",
        ),
        (
            "Rowing is a simple game for those who have a boat.",
            "But for the crew of Hull, who have to share theirs with a circus, it can be rather odd.",
            "Rowing is simple game for those who have boat",
        ),
        (
            "Rowing is a simple game for those who have a boat.",
            "But nobody has.",
            "Rowing is simple game for those who have boat",
        ),
        (
            "The isle of Salo is a paradise of white beaches.",
            "But its 3,000 people said in May that they would leave.",
            "Isle of Salo is paradise of white beaches",
        ),
        ("The old mill in Alder is to close after 90 years.", NEWS, "Old mill in Alder is to close after 90 years"),
        ("The mayor of Hull left her party in a row.", NEWS, "Mayor of Hull left her party in row"),
        ("The mayor of Hull is now a member of no party.", NEWS, "Mayor of Hull is now member of no party"),
        ("Cards are a relic of the past, the post said.", NEWS, "Cards are relic of past, post said"),
        ("Cards are a relic.", "Sales of cards rose last year. But few were sent.", "Cards are relic"),
        ("Cards are a relic.", "Sales of cards rose by a fifth last year.", "Cards are relic"),
    ],
)
def test_news_that_turns_what_is_always_so_is_the_title(first: str, second: str, told: str) -> None:
    """Where a first sentence tells how things are, and a second one what has happened all the same."""
    assert title.cut([first, second]) == told


def test_a_later_title_names_whom_it_is_about() -> None:
    """`From next year it will be shut` could be anything."""
    lead = ["Is this the end?", "From next year it will be shut.", "The pier of Hull will be sold to Acme in June."]
    assert title.cut(lead) == "Pier of Hull will be sold to Acme in June"
