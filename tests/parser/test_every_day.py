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
        (
            (
                "A federal appeals court in Alder on Thursday refused to revive a lawsuit by a group of eel "
                "fishers who said that a harbour plan would wipe out their grounds, ruling that the group had "
                "waited too long to bring its claims."
            ),
            "Federal appeals court in Alder refused to revive lawsuit by group of eel fishers",
        ),
        (
            (
                "An Alder woman and her boyfriend face animal cruelty charges after officers found 47 eels, most "
                "of them small, living without clean water in a rented boat off the pier, according to arrest "
                "warrants."
            ),
            "Alder woman and her boyfriend face animal cruelty charges",
        ),
        (
            (
                "A hiker who was missing for two nights in the hills above Alder was found alive on Monday "
                "morning about a mile and a half off the old salt road, cold but able to walk out with the help "
                "of a shepherd."
            ),
            "Hiker who was missing for two nights in hills above Alder was found alive",
        ),
        (
            (
                "Gov. Jane Alder signed a bill Monday that will require most mills of the state to mend their "
                "piers, ending a debate that has come up in some form nearly every year since 2006."
            ),
            "Gov. Jane Alder signed bill that will require most mills of state to mend piers",
        ),
        (
            (
                "Three men have been jailed for a total of 31 years for their part in a plot to bring salt worth "
                "an estimated £6m into the town of Alder hidden in a load of frozen eels."
            ),
            "Three men jailed for total of 31 years for part in plot to bring salt worth estimated £6m",
        ),
        (
            (
                "At least nine people were killed and 24 injured when a bus en route to Alder from Hull veered "
                "off the road and plunged some 200 metres down into the salt pans early on Thursday morning."
            ),
            "At least nine people killed and 24 injured when bus veered off road",
        ),
        (
            (
                "The harbour board of Alder has launched civil proceedings in the High Court against a builder "
                "from Hull and his firm, alleging that they sold it nine rotten piers."
            ),
            "Harbour board of Alder launched civil proceedings against builder from Hull and his firm",
        ),
        (
            (
                "A Leeds couple who rented out a shed with no roof or running water to a family of five for nine "
                "crowns a week have been ordered by the Rent Court to pay back more than 9000 crowns."
            ),
            "Leeds couple have been ordered by Rent Court to pay back more than 9000 crowns",
        ),
        (
            (
                "No fewer than 11 persons were on Sunday confirmed dead and several others injured when a bus "
                "carrying dancers from Hull to Alder collided with a parked lorry on the Old Salt Road."
            ),
            "No fewer than 11 persons were confirmed dead when bus collided with parked lorry",
        ),
        (
            (
                "At least four porters lost their lives while two others were badly injured when the roof of the "
                "salt store collapsed following nine days of rain in the harbour of Alder on Monday, officials of"
                " the port said."
            ),
            "At least four porters lost their lives when roof of salt store collapsed",
        ),
        (
            (
                "Alder Health and Family Welfare Minister Jane Roe on Tuesday said that the state had counted "
                "1,843 eels in its baths since January this year, an increase of 37 per cent over the same period"
                " last year."
            ),
            "Alder Health and Family Welfare Minister Jane Roe said state had counted 1,843 eels",
        ),
        (
            (
                "A court in Alder on Saturday convicted 19 persons, including six former heads of the fish "
                "market, in a case pertaining to the theft of nine thousand crowns from the town's chest between "
                "2021 and 2025, and freed four others."
            ),
            "Court in Alder convicted 19 persons in case pertaining to theft of nine thousand crowns",
        ),
        (
            (
                "Riding on five wickets by Tom Roe, Alder Royals defeated Hull Strikers by seven wickets with 19 "
                "balls to spare in the second match of the league on Wednesday."
            ),
            "Alder Royals defeated Hull Strikers by seven wickets",
        ),
        (
            (
                "State Railway Minister of State Jane Mary Roe on Saturday flagged off a new fast train between "
                "Alder and Hull via Leeds, and said that work on the old line would be over by March next year at"
                " a cost of nine crowns."
            ),
            "Jane Mary Roe flagged off new fast train between Alder and Hull via Leeds",
        ),
        (
            (
                "The High Court on Thursday suspended the notice for the move of 37 clerks of the Alder Water and"
                " Sewage Board and issued letters to nine heads of the board for May 22."
            ),
            "High Court suspended notice for move of 37 clerks of Alder Water and Sewage Board",
        ),
        (
            (
                "The railways of Alder carried 16.84 million dancers on Saturday, the first day of the three-day "
                "eel fair, up 6.3 percent year on year, the town said."
            ),
            "Railways of Alder carried 16.84 million dancers, up 6.3 percent year on year",
        ),
        (
            (
                "Surgeons at one of the largest eel clinics of Alder have been told to cut the number of "
                "operations by about 15 per cent before the end of the financial year in a bid to save nine "
                "crowns, a letter shows."
            ),
            "Surgeons at one of largest eel clinics of Alder told to cut number of operations",
        ),
        (
            (
                "Office of Salt and Tar chief Jane Roe said that the town of Alder opposes any rise in the tax on"
                " eels, nets and barrels to help it with its debts."
            ),
            "Office of Salt and Tar chief Jane Roe said town of Alder opposes any rise in tax",
        ),
        (
            (
                "A 43-year-old clerk of the Alder fish market was caught red-handed by the fraud office on "
                "Wednesday while allegedly accepting nine barrels of eels from a dealer."
            ),
            "Clerk of Alder fish market was caught red-handed while allegedly accepting nine barrels",
        ),
        (
            (
                "The mill is capable of making over a thousand barrels of salt a day from its lower pans and more"
                " than nine hundred a day from the upper ones, its owner said."
            ),
            "Mill is capable of making over a thousand barrels of salt a day, its owner said",
        ),
        (
            (
                "Garment workers of a mill in Alder, on the outskirts of Hull, staged a march yesterday morning "
                "demanding three months' pay and the reopening of the mill, which its owners shut on Saturday."
            ),
            "Garment workers of mill staged march demanding three months' pay and reopening of mill",
        ),
        (
            (
                "An Alder County sheriff's deputy was placed on paid leave after he shot and wounded a man who "
                "came at him with an oar during a row near Hull on Monday afternoon."
            ),
            "Alder County sheriff's deputy was placed on paid leave after he shot and wounded man",
        ),
        (
            (
                "A winter storm that dumped up to 14 inches of snow on parts of northern Alder moved out of the "
                "state early on Monday, leaving behind slick roads, closed schools and thousands of people "
                "without power."
            ),
            "Winter storm that dumped up to 14 inches of snow moved out of state",
        ),
        (
            (
                "The results of the examinations held by the Alder School Board were declared here on Monday with"
                " an overall pass rate of 78.4 in Salt, 85.9 in Tar and 81.2 in Eels."
            ),
            "Results of examinations were declared with overall pass rate of 78.4 in Salt",
        ),
        (
            (
                "Eel fishers of Alder say they are facing one of their worst seasons in a decade as the sea warms"
                " and nets rot."
            ),
            "Eel fishers of Alder say they are facing one of their worst seasons in a decade",
        ),
        (
            (
                "The mayor of Alder says the town will spend nine million crowns over three years to mend the "
                "stairs of its oldest pier, the one by the salt pans."
            ),
            "Mayor of Alder says town will spend nine million crowns to mend stairs of oldest pier",
        ),
        (
            (
                "The town's lawyers have reached a $3.4 million settlement with an Alder eel dealer accused of "
                "charging porters for nets that they had never asked for."
            ),
            "Town's lawyers reached $3.4 million settlement with Alder eel dealer",
        ),
        (
            (
                "The Alder County School Board is expected to decide next week whether to close two salt schools "
                "that have lost nearly a third of their pupils over the past six years."
            ),
            "Alder County School Board expected to decide next week whether to close two salt schools",
        ),
        (
            (
                "Sales of eels in Hull fell for the ninth straight month in October while those of salt climbed "
                "to a record, clerks of the board said."
            ),
            "Sales of eels in Hull fell for ninth straight month in October",
        ),
    ],
)
def test_an_everyday_opening_gives_its_news(lead: str, title: str) -> None:
    assert cut(lead.split(" // ")) == title
