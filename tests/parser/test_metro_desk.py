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
        ("The guard's gunners shot down 46 unmanned balloons over Hull, the town said", "shot"),
        ("Nine divers trapped for two days in a cave in Alder County, northern Hull, were found", "were"),
        ("Nine divers trapped for two days in a cave in Alder County, as it rained, were found", "trapped"),
        ("A man who posed as a clerk and robbed nine old bakers of cash and rings worth 90 crowns was jailed", "was"),
        ("Sales at Alder-listed Roe Mills more than doubled to 9 crowns in May", "more"),
        (
            (
                'A singer, who made all of Hull laugh for years as the clerk of "Sir, One Moment" and later won a '
                "prize of the guild for her one-woman show on the life and times of a baker in the old town, died"
            ),
            "died",
        ),
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
                "Herons 5-4 after extra time on Saturday night, their ninth victory in a row."
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
                "course to win Sunday's county council election, though well short of a majority."
            ),
            "Alder's Harbour Democrats appeared on course to win Sunday's county council election",
        ),
        (
            (
                "A Hull baker who sold loaves in exchange for seats at the new royal opera was sentenced to nine "
                "years in the county prison on Tuesday."
            ),
            "Hull baker who sold loaves in exchange for seats sentenced to nine years in county prison",
        ),
        (
            (
                "People who sing in the bath every day are 20% less likely to catch a cold than those who only hum, "
                "a study of 9,000 bathers suggests."
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
                "years, after a fire at the largest mill of the valley, the harbour office said."
            ),
            "Price rose to 9.5 crowns a barrel in Hull and Alder, highest price in almost four years",
        ),
        (
            (
                "A county court in Hull on Monday acquitted former New Alder minister Ramona Roe and eight harbour "
                "clerks in the tar scam of 2031, in which barrels meant for ferries were sold abroad."
            ),
            "County court in Hull acquitted Ramona Roe and eight harbour clerks in tar scam of 2031",
        ),
        (
            (
                "A supply rocket with a batch of weather balloons and radio beacons for the isles has been launched "
                "from the old harbour of Alder."
            ),
            "Supply rocket has been launched from old harbour of Alder",
        ),
        (
            (
                "Struck by the number of old people eating alone in the teashops of the old town of Alder, retired "
                "bus driver Ann Lee, 68, began two years ago to lay out a chessboard every evening."
            ),
            "Retired bus driver Ann Lee began two years ago to lay out chessboard every evening",
        ),
        (
            (
                "At least nine commuters were killed and 21 others injured when a Hull-bound night ferry rammed a "
                "stationary tar-laden barge off the northern pier of Alder early on Monday."
            ),
            "At least nine commuters were killed when Hull-bound night ferry rammed tar-laden barge",
        ),
        (
            (
                'Tropical Storm "Ann" slightly weakened on Friday as it moved northwards over the Alder Sea, prompting '
                "the weather office to raise a red flag over Hull and to warn of high tides."
            ),
            'Tropical Storm "Ann" slightly weakened as it moved northwards over Alder Sea',
        ),
        (
            (
                "More than 90 bakers of a mill in the old town fell ill after drinking water from the mill's own "
                "well, the guild of bakers said in a statement, calling for an inquiry."
            ),
            "More than 90 bakers of mill in old town fell ill after drinking water from mill's own well",
        ),
        (
            (
                "Detectives investigating the disappearance of a Hull student who vanished after a fair eight days "
                "ago have released footage of a man they believe could hold vital information."
            ),
            "Detectives released footage of man they believe could hold vital information",
        ),
        (
            (
                "A magnitude 5.9 earthquake struck off the coast of the isle of Alder, the harbour office said, "
                "sending sailors running from their berths but triggering no alarm."
            ),
            "Magnitude 5.9 earthquake struck off coast of isle of Alder",
        ),
        (
            (
                "Salt millers have been given until the end of the month to clear 90 million crowns owed to clerks "
                "or risk losing their licences, the town has said."
            ),
            "Salt millers given until end of month to clear 90 million crowns",
        ),
        (
            (
                "Mill owners in Alder and in the old town of Hull will be able to trade in old steam engines for "
                "vouchers of up to 90 crowns from May, under a plan to save coal."
            ),
            "Mill owners in Alder and in old town of Hull will be able to trade in old steam engines",
        ),
        (
            (
                "A slow front and a deep low over the Alder Sea are likely to bring heavy to very heavy rain to the "
                "northern isles and to all of the lower Hull valley over the next 72 hours."
            ),
            "Slow front and deep low over Alder Sea likely to bring heavy to very heavy rain",
        ),
        (
            (
                "Clerks said on Saturday that a fully superconducting kiln in the old town of Hull had baked bread "
                "for 1,287 seconds, setting a new record for the guild of bakers."
            ),
            "Clerks said fully superconducting kiln had baked bread for 1,287 seconds",
        ),
        (
            (
                "Shares of Alder Salt plunged as much as 14.6% on Friday, their steepest intraday fall in more than "
                "three years, after the salt miller disclosed that the harbour office had found nine faults."
            ),
            "Shares of Alder Salt plunged as much as 14.6%",
        ),
        (
            (
                "Net profit at Hull-listed Alder Salt more than doubled to 412 million crowns in the second quarter, "
                "lifted by dear salt and by the sale of a pier, the salt miller said."
            ),
            "Net profit at Hull-listed Alder Salt more than doubled to 412 million crowns",
        ),
        ("Harbour TV is raising prices again.", "Harbour TV raising prices again"),
    ],
)
def test_a_title_is_whole(lead: str, title: str) -> None:
    """It holds what its verb wants, and what turns it."""
    assert cut([lead]) == title


def test_a_condition_turned_round_is_no_news() -> None:
    """What would have been, had it not rained, was not."""
    lead = "Had the guard not seen smoke, the mayor conceded, the fire might have claimed more of the mills of Hull."
    assert cut([lead, "Guard Ann Lee will be given a cash reward of 90 crowns."]).startswith("Guard Ann Lee")


def test_a_week_may_open_a_later_sentence() -> None:
    """It points to nothing that was told before."""
    lead = "They met on a pier in 1938 and have not spent a birthday apart since."
    title = cut([f"{lead} This week, best friends Ann Lee and Eva Roe celebrated turning 92 by jumping into the sea."])
    assert title.startswith("Best friends Ann Lee and Eva Roe celebrated turning 92")
