"""Titles of sentences, fares and results: whose verb it is, what was compared, and what a contrast turns."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ('A clerk who stole 90 eels to pay what a jury called "a king\'s ransom" has been jailed', "has"),
        ("A boy arrested after a row at a fair that left a clerk in tears had been freed in May", "had"),
        ("A boy arrested after he fled Hull had been freed", "had"),
        ("A boy arrested after a row in Hull", "arrested"),
        ("The mayor of Alder's proposed $9 million budget, which would close two piers, ran into trouble", "ran"),
        ("Trade in the old town shrank for a third month in May, with shops closing, a survey showed", "shrank"),
    ],
)
def test_the_verb_of_the_statement_is_known(text: str, verb: str) -> None:
    """Not that of what tells of its subject, nor of what is said of that."""
    statement = Statement.of(text.split())
    assert statement.words[main_verb(statement)] == verb


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The Alder Otters gave away a two-goal lead in the second half but recovered to beat the Harbour "
                "Herons "
                "5-4 after extra time on Saturday night, their ninth victory in a row."
            ),
            "Alder Otters gave away two-goal lead in second half but recovered to beat Harbour Herons",
        ),
        (
            (
                "More than 90 trains were cancelled at Alder Junction on Monday and tens of thousands of commuters "
                "stranded after a swarm of bees settled on the signal box of the northern line."
            ),
            "More than 90 trains were cancelled at Alder Junction",
        ),
        (
            (
                "With ballots still being counted on the isles, Alder's centre-left Harbour Democrats appeared on "
                "course "
                "to win Sunday's county council election, though well short of a majority."
            ),
            "Alder's Harbour Democrats appeared on course to win Sunday's county council election",
        ),
        (
            (
                "A Hull baker who sold loaves in exchange for seats at the new royal opera was sentenced to nine years "
                "in the county "
                "prison on Tuesday."
            ),
            "Hull baker who sold loaves in exchange for seats sentenced to nine years in county prison",
        ),
        (
            (
                "People who sing in the bath every day are 20% less likely to catch a cold than those who only hum, a "
                "study "
                "of 9,000 bathers suggests."
            ),
            "People who sing in bath every day are 20% less likely to catch cold, study suggests",
        ),
        (
            (
                "Alder prosecutors said on Thursday that they will not charge two bakers who threw nine loaves at a "
                "tax inspector in a teashop in May, concluding that the bread was stale."
            ),
            "Alder prosecutors will not charge two bakers",
        ),
        (
            (
                "The price of tar rose to 9.5 crowns a barrel in Hull and Alder, its highest price in almost four "
                "years, after a fire at the "
                "largest mill of the valley, the harbour office said."
            ),
            "Price rose to 9.5 crowns a barrel in Hull and Alder, highest price in almost four years",
        ),
    ],
)
def test_a_title_is_whole(lead: str, title: str) -> None:
    """It holds what its verb wants, and what turns it."""
    assert cut([lead]) == title
