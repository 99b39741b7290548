"""What a statement hangs on: which end would turn it round, and how far a denial reaches."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import limits, needed
from feedpub.parser.titles.title import cut


def _limits(text: str) -> limits.Limits:
    statement = Statement.of(text.split())
    verb = main_verb(statement)
    return limits.of(statement, verb, needed.last(statement, verb))


def _up_to(text: str, place: int) -> str:
    return " ".join(text.split()[:place])


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The bank will not lend until it rains in Hull", "The bank will not lend until it rains"),
        ("The bank will not lend to firms in Hull", "The bank will not lend to firms in Hull"),
        ("The bank will not lend less than nine crowns", "The bank will not lend less than nine crowns"),
        ("The bank will not lend unless", "The bank will not lend unless"),
    ],
)
def test_a_denial_ends_with_the_verb_of_what_limits_it(text: str, denied: str) -> None:
    """Behind that the copy tells what would be so."""
    assert _up_to(text, _limits(text).reach) == denied


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("Nurses called off a march but said it would go on if it rained", "Nurses called off"),
        ("Nurses will march in Hull if it rains", "Nurses will march in Hull"),
        ("Nurses sang of Roe, asking what she would do if it rained", "Nurses sang"),
        ("Nurses sold it to Roe, who will sing if it rains", "Nurses sold"),
        ("Nurses wrote and asked Roe if it rained", "Nurses wrote"),
        ("The club rejected claims that it will move if it rains", "The club rejected"),
        ("Men found no proof that it ran more easily here than in Hull", "Men found no proof that it ran"),
        ("Men saw no ship in Hull other than hers", "Men saw no ship in Hull other"),
    ],
)
def test_no_end_comes_before_what_turns_it(text: str, least: str) -> None:
    """But what another clause hangs on, or a claim that is rejected, turns nothing."""
    assert _up_to(text, _limits(text).least) == least


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The ferry line will not sail to the two isles until the harbour board has ended its inspection of the "
                "fleet, its head told staff in a letter."
            ),
            "Ferry line will not sail to two isles until harbour board has ended inspection of fleet",
        ),
        (
            (
                "The former mayor has denied that she knew anything about gifts made by the mill to a school run by "
                "her husband in the months before the bridge was sold."
            ),
            "Former mayor denied that she knew anything about gifts made by mill to school",
        ),
        (
            (
                "Nurses have called off a march planned for next week but said it would go ahead in May if no deal on "
                "pay is reached by then."
            ),
            "Nurses called off march planned for next week",
        ),
        (
            (
                "The club's owners have rejected claims that they plan to move the team to another town if the council "
                "will not pay for a new ground."
            ),
            "Club's owners rejected claims they plan to move team",
        ),
        (
            (
                "The union has not decided whether to take the offer of nine per cent over two years that the port made"
                " on Friday after a night of talks."
            ),
            "Union has not decided whether to take offer of nine per cent over two years that port made",
        ),
        (
            (
                "No passengers were on board the ferry when it ran aground on a bank near the mouth of the river early "
                "on Sunday, the coastguard said."
            ),
            "No passengers were on board ferry when it ran aground on bank near mouth of river",
        ),
        (
            (
                "At least two people are feared dead after a light aircraft came down in a field close to the old "
                "harbour school in Hull on Friday at noon."
            ),
            "At least two people feared dead after light aircraft came down",
        ),
        (
            (
                'The county\'s first clerk has said she "regrets" the way in which families were told about changes to '
                "the care of the old."
            ),
            'County\'s first clerk said she "regrets" way in which families were told about changes',
        ),
        (
            (
                "Only one in five of the homes promised by the council four years ago has been built, figures that the "
                "Alder Post has got hold of show."
            ),
            "Only one in five of homes promised by council four years ago has been built",
        ),
        (
            (
                "A harbour trust that feeds more than 1,200 swans is concerned a former clerk from the old fish market "
                "stole the names of all who gave it money in the spring."
            ),
            "Harbour trust is concerned former clerk stole names of all who gave it money in spring",
        ),
    ],
)
def test_a_title_hangs_on_what_the_lead_hangs_on(lead: str, told: str) -> None:
    """And tells something, not just of whom."""
    assert cut([lead]) == told
