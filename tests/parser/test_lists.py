"""What is so of each of a list is so of its first item."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import lists
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Dates for the fair, the vote and the regatta have been set", "the vote and the regatta"),
        ("The owners of two mills, a pier, and a ferry were fined", "a pier, and a ferry"),
        ("The prices of tar, salt and eels have risen to 9 crowns", ""),
        ("The members of the board, the guild and the club are met", ""),
        ("The row over tar, salt and eels has ended", ""),
        ("Talks between Hull, Leeds and Alder have failed", ""),
        ("Fees for the fair, which is old, and the vote are out", ""),
        ("Fees for the fair, an old one, are out", ""),
        ("Fees for the fair are out", ""),
        ("Fees, dues and tolls are out", ""),
        ("Fees for tar, salt and eels rose", ""),
    ],
)
def test_later_items_are_found(text: str, part: str) -> None:
    """Only behind what has many, and nothing that is of all together: no sum, no group."""
    statement = Statement.of(text.split())
    assert " ".join(statement.words[slice(*lists.items(statement, main_verb(statement)))]) == part


def test_a_long_list_gives_way_to_its_first_item() -> None:
    lead = (
        "The new dates for the Alder spring fair, the harbour guild's election of a master, and the regatta of old "
        "sailing boats have been announced by the town council."
    )
    assert cut([lead]) == "New dates for Alder spring fair have been announced by town council"
