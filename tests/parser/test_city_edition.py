"""Titles of the leads that a city desk gets: what emerged, how it ended, who counts how many, where a verb is none."""

import pytest

from feedpub.parser.titles.retold import begun
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "In Alder, a town of 9,000, the mayor has closed the only pier and sold its lamps to a club of rowers.",
            "Mayor closed only pier and sold lamps to club of rowers",
        ),
        (
            "In Hull, a clerk, a porter and a nurse were held for the theft of a lamp from the old lighthouse.",
            "Clerk, porter and nurse were held for theft of lamp from old lighthouse",
        ),
        (
            (
                "A woman who was charged 312 crowns for a ferry ride of less than two miles in Hull has had her money "
                "given back and refunded after her picture of the ticket was seen by a million people."
            ),
            "Woman who was charged 312 crowns has had her money given back and refunded",
        ),
        (
            (
                "Film star Ann Roe turned up to the opening of her own picture house in a coat made entirely of nets - "
                "and, yes, people were allowed to touch it."
            ),
            "Ann Roe turned up to opening of her own picture house in coat made entirely of nets",
        ),
        (
            (
                "Ferry fares on the shorter lines have shot up by as much as 65% ahead of the regatta, according to "
                "data from three ticket offices, with a crossing now costing upwards of 14 crowns."
            ),
            "Ferry fares on shorter lines shot up by as much as 65% ahead of regatta",
        ),
        (
            (
                "Hoping to stave off a strike that could close the harbour at the height of summer, delegates of the "
                "union representing 9,000 Hull cooks, clerks and porters agreed Tuesday to another week of talks."
            ),
            "Delegates of union agreed to another week of talks",
        ),
        (
            (
                "Fewer than half of the porters in the county have been given a coat this winter, a survey released "
                "Monday by the Hull Board of Health found, even as frost hits the docks."
            ),
            "Fewer than half of porters in county given coat this winter, survey found",
        ),
        (
            (
                "The Alder ferry office will open two new quays and bring in nine clerks, a band and, for reasons "
                "nobody at the talk could quite explain, a falconer ahead of the summer."
            ),
            "Alder ferry office will open two new quays and bring in nine clerks, band",
        ),
        (
            (
                "Harbour clerks are fuming at the board over a decision to drop the yearly regatta from its plans, "
                "with several porters warning they could stay at home unless it is held."
            ),
            "Harbour clerks fuming at board over decision to drop yearly regatta",
        ),
        (
            (
                "It has emerged that a harbour trust at the centre of a row over nets paid its departing chief clerk "
                "£285,000 just weeks before a damning report was published."
            ),
            "Harbour trust at centre of row over nets paid departing chief clerk £285,000",
        ),
        (
            "A home where an old porter was found with tar in a leg wound has been rated the worst in the county.",
            "Home where old porter was found with tar in leg wound has been rated worst in county",
        ),
        (
            (
                "Police investigating the disappearance of a Hull pensioner nine years ago have begun searching a bog "
                "outside Leeds after receiving what they described as news."
            ),
            "Police have begun searching bog outside Leeds after receiving what they described as news",
        ),
        (
            (
                "The number of boats waiting for repair at the North Alder yards hit 121 this morning, a figure the "
                "Hull Rowers and Sailors Guild has called a disgrace to the whole of the county."
            ),
            "Number of boats waiting for repair at North Alder yards hit 121",
        ),
        (
            (
                "A harbour nurse who formed a close friendship with a patient days after he was sent home from the "
                "wards has had her badge taken away."
            ),
            "Harbour nurse who formed close friendship has had her badge taken away",
        ),
        (
            (
                "Men believed to be smugglers have carried off no fewer than 23 wedding guests from the old town of "
                "North Alder, while three others were hurt in the chase."
            ),
            "Men believed to be smugglers carried off no fewer than 23 wedding guests",
        ),
        (
            (
                "Harbour prosecutors on Thursday accused a former North Alder charity director of stealing more than "
                "£2.3 million intended for the families of lost sailors and of spending it on boats."
            ),
            "Harbour prosecutors accused former charity director of stealing more than £2.3 million",
        ),
        (
            (
                "What began as a routine search of a fishing boat ended with the seizure of 44 lamps and the arrest of "
                "two Leeds porters on the pier west of Alder, guards said."
            ),
            "Routine search ended with seizure of 44 lamps and arrest of two Leeds porters",
        ),
        (
            "The hunt for a new harbour master appears to be done, with the board understood to have named Jane Roe.",
            "Hunt for new harbour master appears to be done",
        ),
    ],
)
def test_the_lead_has_a_title(lead: str, title: str) -> None:
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("What began as a walk on the pier ended with a swim.", "A walk on the pier ended with a swim."),
        ("What started as the idea of Roe grew to a town.", "The idea of Roe grew to a town."),
        ("What began as a walk, they said, ended with a swim.", ""),
        ("What began as fun ended with a swim.", ""),
        ("What began as a walk was sad.", ""),
        ("What began in May ended in June.", ""),
        ("What was sold as a walk ended with a swim.", ""),
        ("A walk ended with a swim.", ""),
    ],
)
def test_how_it_ended_is_told(sentence: str, told: str) -> None:
    assert begun(sentence) == (told or sentence)


def test_nobody_is_called_what_he_is_told_to_look_at() -> None:
    lead = ["Harbour lamp owners, here is something to look forward to.", "Alder will give each of them nine crowns."]
    assert cut(lead) == "Alder will give each of them nine crowns"
