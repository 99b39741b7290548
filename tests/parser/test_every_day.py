"""Openings as papers print them every day, which a strict copy chief sent back once."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The Alder Falls Town Council on Monday voted 5-2 to approve a $3 million contract with a builder"
                " from Leeds for the mending of the old pier, a plan that has been on its list since 2011."
            ),
            "Alder Falls Town Council voted 5-2 to approve $3 million contract with builder from Leeds",
        ),
        (
            (
                "Gov. Jane Alder on Friday vetoed a bill that would have allowed fish stalls and eel shops to "
                "sell cider, saying it would hurt hundreds of small inns across the state."
            ),
            "Gov. Jane Alder vetoed bill that would have allowed fish stalls to sell cider",
        ),
        (
            (
                "Residents of nine wards of Alder have been compelled to walk for more than an hour to fetch "
                "drinking water after a landslide broke the main pipe of the town."
            ),
            "Residents of nine wards of Alder compelled to walk for more than an hour",
        ),
        (
            (
                "Tom Roe threw for 287 yards and three touchdowns, two of them to his brother Sam, and Alder "
                "Mills held on to beat Hull Central 34-28 on Friday night in the last match of the year."
            ),
            "Alder Mills held on to beat Hull Central 34-28 in last match of year",
        ),
        (
            (
                "Jane Roe hit a two-run double off the wall in the eighth inning and the Alder Eels rallied past "
                "the Hull Gulls 5-4 on Sunday to take two of three in the series."
            ),
            "Alder Eels rallied past Hull Gulls 5-4 to take two of three in series",
        ),
        (
            (
                "Pensioners whose benefits were frozen after a computer error at the Department for Salt and Tar "
                "could be owed an average of £1,300 each, clerks have been told."
            ),
            "Pensioners whose benefits were frozen after computer error could be owed average of £1,300",
        ),
        (
            (
                "A former clerk of a Baptist church in Alder pleaded guilty on Monday in federal court to "
                "stealing more than $316,000 from its members over a period of seven years, the U.S. Attorney's "
                "Office said."
            ),
            "Former clerk of Baptist church pleaded guilty to stealing more than $316,000 from members",
        ),
        (
            (
                "Three men charged in a ring of eel thieves that hit the harbour stalls and the old fish market "
                "in at least four towns were ordered held without bail on Monday after a judge found that they "
                "were likely to flee."
            ),
            "Three men were ordered held without bail after judge found that they were likely to flee",
        ),
        (
            (
                "The number of people waiting more than a year for a first appointment at the eel clinic of Alder"
                " rose by almost 4,000 in January, according to figures of the health board."
            ),
            "Number of people waiting more than a year for first appointment rose by almost 4,000",
        ),
        (
            (
                "Residents of a seniors' home in Alder, N.S., were forced out into the cold early on Friday after"
                " a fire broke out in a room on its third floor."
            ),
            "Residents of seniors' home in Alder were forced out into cold after fire broke out in room",
        ),
        (
            (
                "A 52-year-old engineer of the Alder Salt and Tar Company was caught red-handed by the fraud "
                "office while allegedly accepting a bribe of nine crowns from a fisher who wanted a new pump."
            ),
            "52-year-old engineer of Alder Salt and Tar Company was caught red-handed",
        ),
        (
            (
                "The Alder court yesterday further remanded a former deputy head of a state-owned salt mill until"
                " 14 August over nine missing barrels."
            ),
            "Alder court remanded former deputy head of state-owned salt mill until 14 August",
        ),
        (
            (
                "The stage is set for yet another fair at the harbour of Alder. // Harbour master Jane Roe of "
                "Alder has sold nine thousand tickets for the fair."
            ),
            "Harbour master Jane Roe of Alder sold nine thousand tickets for fair",
        ),
        (
            (
                'In a clear statement, the council today said it was determined to unravel the "whole truth" '
                "about the nine barrels that went missing in May."
            ),
            "Council said it was determined to unravel whole truth about nine barrels that went missing",
        ),
        (
            (
                "Alder Bank has dismissed nearly a hundred of its clerks as it has had no money from its owners "
                "since May, reports said."
            ),
            "Alder Bank dismissed nearly a hundred of clerks as it has had no money, reports said",
        ),
        (
            (
                "Congress leader Tom Roe on Sunday said the mayor won't get the same respect in the new house as "
                "she got in the old one because she had spoken out against the mill."
            ),
            "Tom Roe said mayor won't get the same respect in new house as she got in old one",
        ),
        (
            "Alder has been placed among the top four towns in the country for eels stolen at night, its mayor said.",
            "Alder has been placed among top four towns in country for eels stolen at night",
        ),
        (
            "By 2035, half of all the mills in the north will still be without a pump, says a study.",
            "By 2035, half of all mills in north will still be without pump, says study",
        ),
        (
            (
                "From singers to clerks, the app Eelgram has been embraced for its way of telling when eels sing."
                " // Eelgram was shut down in Alder late on Saturday as its owner fled to Hull."
            ),
            "Eelgram was shut down in Alder as owner fled to Hull",
        ),
    ],
)
def test_an_everyday_opening_gives_its_news(lead: str, title: str) -> None:
    assert cut(lead.split(" // ")) == title
