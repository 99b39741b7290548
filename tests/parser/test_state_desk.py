"""Titles of the leads of a state's press: who demanded what, whom a court told, some of them, around so many."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "As many as 17 rowers, including four women, were injured, two of them seriously, when a harbour "
                "ferry on its way from Hull to Leeds ran onto the pier and broke in two in the night."
            ),
            "17 rowers were injured when harbour ferry on its way from Hull to Leeds ran onto pier",
        ),
        (
            (
                "If the Alder Coastal Zone Office (ACZO) does not act on the complaint of the fishermen by June 15, "
                "the removal of the illegal huts on the turtle beach will be carried out by the guards."
            ),
            "Removal of illegal huts on turtle beach will be carried out by guards if ACZO does not act",
        ),
        (
            (
                "Saying that her husband was robbed of his net, the wife of a fisherman who died in the lock-up at "
                "Hull has demanded that the guards named in her letter to the board be charged with murder."
            ),
            "Wife of fisherman demanded that guards named in her letter to board be charged with murder",
        ),
        (
            (
                "Protesting against the delay in the payment of their wages, over 300 porters of the North Alder "
                "Ferry Office stayed at home on Friday, leaving hundreds of clerks on the wrong side of the river."
            ),
            "Over 300 porters of North Alder Ferry Office stayed at home",
        ),
        (
            (
                '"Bring the file or pay the fine," the North Alder High Court told the harbour\'s chief clerk on '
                "Wednesday after his lawyer asked for a fourth delay in a case of lost lamps."
            ),
            '"Bring the file or pay the fine", North Alder High Court told harbour\'s chief clerk',
        ),
        (
            (
                "The Alder harbour office on Saturday dismissed three of its clerks, one of them a teacher at a "
                "rowing school in Hull, for their part in selling tickets for a ferry that had been sunk."
            ),
            "Alder harbour office dismissed three of its clerks for part in selling tickets",
        ),
        (
            (
                "The Election Office on Thursday ordered a new vote in 13 wards of the North Alder county following "
                "reports of theft and damage to electronic lamps during the last hour of the count."
            ),
            "Election Office ordered new vote in 13 wards of North Alder county",
        ),
        (
            (
                "Following a rise in fevers, the North Alder district office of the guards has asked all the builders "
                "to drain stale water from their pits by Saturday or pay a fine."
            ),
            "North Alder district office of guards asked all builders to drain stale water from pits",
        ),
        (
            (
                "A petition challenging the choice of the head of the Alder Harbour Office was on Monday dismissed as "
                "withdrawn after the High Court remarked that the man who had brought it, once a clerk, had left out "
                "that he had asked for the post."
            ),
            "Petition challenging choice of head of Alder Harbour Office was dismissed as withdrawn",
        ),
    ],
)
def test_the_lead_has_a_title(lead: str, title: str) -> None:
    assert cut([lead]) == title


def test_what_a_mill_once_did_gives_way_to_what_has_happened() -> None:
    lead = [
        "Set up in 1962 with foreign help, the Alder Net Mill once gave work to 4,200 clerks and had its own pier.",
        "On Wednesday, the Harbour Board closed the mill, which has not made a single net since 2011.",
    ]
    assert cut(lead) == "Harbour Board closed mill, which has not made single net since 2011"
