"""A part of a body does what the body does."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.bodies import part
from feedpub.parser.titles.title import cut


def left(text: str) -> str:
    statement = Statement.of(text.split())
    return " ".join(statement.without(*part(statement, main_verb(statement))).words)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Leeds Division of the Harbour Rail closed a line", "Harbour Rail closed a line"),
        ("A constitution bench of the High Court heard a plea", "High Court heard a plea"),
        ("A special team of HPC held two clerks in Hull", "HPC held two clerks in Hull"),
        ("Two men were held by a squad of the Hull police in Leeds", "Two men were held by Hull police in Leeds"),
        ("Clerks at the Alder zone of Harbour Rail struck on Monday", "Clerks at Harbour Rail struck on Monday"),
    ],
)
def test_a_part_goes(text: str, told: str) -> None:
    assert left(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A bench of Justices Roe and Doe heard a plea",
        "A team of doctors from Hull left on Monday",
        "A team of Hull men left the harbour on Monday",
        "The Hull branch of the Whig Party split on Monday",
        "Roe praised the old bench of the High Court on Monday",
        "A bench of Alder says that nobody sang",
        "A team that fell left",
    ],
)
def test_what_has_a_will_of_its_own_stays(text: str) -> None:
    assert left(text) == text


def test_a_title_has_room_for_what_it_is_about() -> None:
    lead = (
        "A special team of the Hull Police on Saturday arrested two men in connection with the murder of a clerk in "
        "the old town of Alder."
    )
    assert cut([lead]) == "Hull Police arrested two men in connection with murder of clerk in old town of Alder"
