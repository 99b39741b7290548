"""Titles of the leads of agencies and of older papers: where it was conceded, by how much to what, what was sold."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import bodies, circumstances, told
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Alder's antiquities office has asked a Hull auction house to withdraw from sale a stone lion which it "
                "says was stolen from a storeroom in the old harbour, an official said on Tuesday."
            ),
            "Alder's antiquities office asked Hull auction house to withdraw stone lion",
        ),
        (
            (
                "Hull and Alder traded accusations on Saturday of having broken a ceasefire along the northern stretch "
                "of their frontier, each saying that it had fired only after coming under fire."
            ),
            "Hull and Alder traded accusations of having broken ceasefire",
        ),
        (
            (
                "A North Alderian house committee found on Wednesday that the former head of the harbour lottery had "
                "misled members about grants worth 68 million crowns paid to a club without a boat."
            ),
            "House committee found that former head of harbour lottery had misled members about grants",
        ),
        (
            (
                "Alder's harbour bank raised its benchmark lending rate by half a percentage point to 12.25 percent on "
                "Wednesday, its sixth rise in a row, and signalled that rates would keep going up."
            ),
            "Alder's harbour bank raised benchmark lending rate to 12.25 percent, sixth rise in a row",
        ),
        (
            (
                "Alder will from next year allow foreign banks to open up to five branches each instead of two, the "
                "radio reported on Tuesday, as the town moves to meet promises that it had made."
            ),
            "Alder will from next year allow foreign banks to open up to five branches",
        ),
        (
            (
                "Jane Roe, the Alder climber who in 1958 became the first woman to cross the harbour on a rope in "
                "winter, and who lost eight toes in doing so, died in Hull on Wednesday following a short illness."
            ),
            "Jane Roe died in Hull following short illness",
        ),
        (
            (
                "Lawyers for the Marlow Tar Company conceded in the High Court today that a paper describing tar as "
                '"what we sell" was genuine, after having said for two years that a clerk had made it up.'
            ),
            "Lawyers for Marlow Tar Company conceded in High Court that paper was genuine",
        ),
    ],
)
def test_the_lead_has_a_title(lead: str, title: str) -> None:
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The bank raised its rate by 2 points to 9 percent", "by 2 points"),
        ("The bank raised its rate by a point to please clerks", ""),
        ("The bank raised its rate by rule to 9 percent", ""),
        ("The bank raised its rate by 2 points, to 9 percent", ""),
        ("The bank raised its rate by 2 points", ""),
    ],
)
def test_by_how_much_goes_before_to_what(text: str, part: str) -> None:
    statement = Statement.of(text.split())
    assert " ".join(statement.words[slice(*circumstances.measure(statement, main_verb(statement)))]) == part


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("A South Alderian board met in Hull", "South Alderian"),
        ("The South Alderian board met in Hull", ""),
        ("A North Alder board met in Hull", ""),
        ("A board met in Hull", ""),
    ],
)
def test_whose_a_nameless_body_is_goes(text: str, part: str) -> None:
    statement = Statement.of(text.split())
    assert " ".join(statement.words[slice(*bodies.country(statement, main_verb(statement)))]) == part


def test_a_price_for_each_is_not_the_price() -> None:
    lead = (
        "Acme has sold 420 of its boats at 9 crowns each through the Harbour Bank of Hull and several smaller houses."
    )
    assert "at 9 crowns" not in cut([lead]) or "each" in cut([lead])


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The board found that children there were weaned late", "there"),
        ("The board said that quarrels between them may close it", "between them"),
        ("The board said that quarrels between them and the guild may close it", "between them and the guild"),
        ("The board told a clerk there is salt", ""),
        ("The board said that nine of those between them may close it", ""),
        ("The board said that quarrels between them, it seems, may close it", ""),
        ("The board said that the men who work there were late", ""),
    ],
)
def test_what_points_back_in_what_is_said_goes(text: str, part: str) -> None:
    statement = Statement.of(text.split())
    assert " ".join(statement.words[slice(*told.of_them(statement, main_verb(statement)))]) == part
