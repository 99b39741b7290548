"""What stands between words that belong together."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import between


def _left(text: str) -> str:
    statement = Statement.of(text.split())
    return " ".join(statement.without(*between.promised(statement, main_verb(statement))).words)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The stay stalled plans by Acme to build a pier", "The stay stalled plans to build a pier"),
        ("The stay stalled a call from the old mayor to go home", "The stay stalled a call to go home"),
        ("The board heard in May of efforts by Acme to go home", "The board heard in May of efforts to go home"),
    ],
)
def test_whose_plan_it_is_goes_before_what_is_planned(text: str, left: str) -> None:
    """The plan and what is planned stand side by side then."""
    assert _left(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "The stay stalled a plan by Acme to the east",
        "The stay stalled a plan by Acme in the old town",
        "The stay stalled old bread by Acme to build a pier",
        "Doe hopes to plan in Hull to build a pier",
        "Doe saw the Plan by Acme to build a pier",
        "Doe saw a plan by Acme",
        "Doe saw plans of Acme, to build a pier",
        "Doe saw plans by men who met to build a pier",
        "Doe saw plans by no clerk to build a pier",
        "Doe saw plans by alleged thieves to build a pier",
        "Doe saw plans by men led to build a pier",
        "Doe saw plans by Acme for talks to build a pier",
    ],
)
def test_nothing_else_goes(text: str) -> None:
    """No clause, no doubt, and nothing where no plan is told of."""
    assert _left(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Doe met Roe and revealed, there and then, her list", "Doe met Roe and revealed her list"),
        ("Doe met Roe and revealed, if asked, her list", "Doe met Roe and revealed, if asked, her list"),
        ("Doe met Roe and revealed, there and then, to all", "Doe met Roe and revealed, there and then, to all"),
        ("Doe met old Roe, there and then, the list", "Doe met old Roe, there and then, the list"),
        ("Doe arrested two men last week in a row over eels", "Doe arrested two men in a row over eels"),
        ("Doe told old Roe this month that eels sing", "Doe told old Roe that eels sing"),
        ("Doe sold nine eels since last month in Hull", "Doe sold nine eels since last month in Hull"),
        ("Doe sold nine eels last year in Hull", "Doe sold nine eels last year in Hull"),
        ("Doe sold nine eels last month, and Roe ten", "Doe sold nine eels last month, and Roe ten"),
        ("Doe met Roe and revealed, to all of the men in the hall of Hull, her list", ""),
    ],
)
def test_an_aside_between_a_verb_and_its_object_goes(text: str, left: str) -> None:
    """Unless it doubts, is long, or no object follows."""
    statement = Statement.of(text.split())
    told = statement.without(*between.aside(statement, main_verb(statement)))
    assert " ".join(told.words) == (left or text)
