"""Titles of the leads of local papers: who was seen where, what is to be built, how a match ended."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "The police are asking for help in finding a missing 9-year-old girl last seen leaving Roe High on Friday.",
            "Police asking for help in finding missing 9-year-old girl last seen leaving Roe High",
        ),
        (
            (
                "A man was taken in with bad wounds after he was shot outside a petrol station on the east side "
                "of Alder on Sunday night, the town's police said."
            ),
            "Man was taken in with bad wounds after he was shot outside petrol station",
        ),
        (
            (
                "One person is dead and three others, among them a 6-year-old boy, are recovering after a "
                "wrong-way crash on the old road from Hull that shut down the pier for more than five hours."
            ),
            "One person dead and three others recovering after wrong-way crash on old road",
        ),
        (
            (
                "A Hull charity that gives free rides to the old says it may have to stop them after thieves "
                "stole the wheels from all four of its vans over the weekend."
            ),
            "Hull charity that gives free rides to old says it may have to stop them",
        ),
        (
            (
                "A teenager who stabbed a clerk to death in a row over a pair of old shoes has been ordered to "
                "serve a minimum of 19 years."
            ),
            "Teenager who stabbed clerk to death ordered to serve minimum of 19 years",
        ),
        (
            (
                "A Hull publican has been fined 90 crowns after a clerk was served ale almost two hours after "
                "closing time while three policemen stood, in plain clothes, at the other end of the bar."
            ),
            "Hull publican fined 90 crowns after clerk was served ale",
        ),
        (
            "One of Alder's oldest working men's clubs is to be demolished to make way for a new drive-through bakery.",
            "One of Alder's oldest working men's clubs is to be demolished",
        ),
        (
            (
                "Late goals from Tom Roe and Jim Doe saw Hull Rovers snatch a dramatic 2-11 to 1-13 victory over "
                "their neighbours Alder in the last game of the year on Saturday evening in Leeds."
            ),
            "Late goals from Tom Roe and Jim Doe saw Hull Rovers snatch dramatic 2-11 to 1-13 victory",
        ),
        (
            (
                "Clerks of Hull have appealed to the board to, as a matter of urgency, mend the old road that "
                "links the town to the salt harbour and to the mills."
            ),
            "Clerks of Hull appealed to board to mend old road that links town to salt harbour",
        ),
        (
            (
                "A Hull father says he wants answers after his son, who is in grade 4, was left behind at a stop "
                "on the road to Leeds on a trip of his school to the fair."
            ),
            "Hull father says he wants answers after his son was left behind at stop on road to Leeds",
        ),
        (
            (
                "The council of Alder has approved on second reading a planned law that would ban the use of loud "
                "horns on carts, following many complaints from the old in the harbour and in the mills."
            ),
            "Council of Alder approved planned law that would ban use of loud horns on carts",
        ),
        (
            (
                "Officers of the Alder Salt Board seized nine crowns' worth of tar from a suspected smuggler in a "
                "raid on a mill in Hull at dawn on Wednesday in the rain and in the fog."
            ),
            "Officers of Alder Salt Board seized nine crowns' worth of tar from suspected smuggler",
        ),
        (
            (
                "Clerks who looked at a bakery in Hull found mice in a tub of flour and raw eels thawing in a "
                "basin, a court has been told."
            ),
            "Clerks found mice in tub of flour and raw eels thawing in basin, court has been told",
        ),
        (
            (
                "The police are asking for the help of all who live in Hull in finding a missing 9-year-old girl "
                "last seen leaving Roe High School on Friday."
            ),
            "Police asking for help of all who live in Hull in finding missing 9-year-old girl",
        ),
        (
            (
                "Minister of Home Affairs, Public Safety and Security Jane Roe has warned members of the public "
                "against buying old passes, after nine clerks were held at the office of the ministry."
            ),
            "Jane Roe warned members of public against buying old passes",
        ),
        (
            (
                "A court in Hull on Tuesday sentenced a man described by clerks as one of the cruellest tar "
                "smugglers on the old road to Leeds to 20 years in prison for robbing porters and their families."
            ),
            "Court in Hull sentenced man to 20 years in prison for robbing porters and families",
        ),
        (
            "The salt mill of Hull will go on selling tar in Alder even if the board bans it, clerks of the mill said.",
            "Salt mill of Hull will go on selling tar in Alder even if board bans it, clerks said",
        ),
        (
            (
                "The salt mill of Hull will go on selling tar to firms in Alder even if the old board of the "
                "harbour of Leeds bans all of its carts from the town."
            ),
            "Salt mill of Hull will go on selling tar to firms in Alder",
        ),
        (
            (
                'The mayor of Hull on Tuesday condemned "in the strongest terms" a raid on a school sheltering '
                "driven out clerks in the middle of Leeds, which killed at least 17 people."
            ),
            "Mayor of Hull condemned raid on school sheltering driven out clerks in middle of Leeds",
        ),
        (
            (
                "Acme raised its outlook for sales on Thursday after richer clerks, squeezed by rising prices on "
                "everything from rope to salted eels, flocked to its shops in search of bargains."
            ),
            "Acme raised outlook for sales",
        ),
        (
            (
                "A once-weekly pill for mice kept the signs under control as well as daily tablets in a "
                "late-stage test, offering hope to the many clerks who struggle to keep up with them."
            ),
            "Once-weekly pill for mice kept signs under control as well as daily tablets",
        ),
        (
            (
                "Commuters on the old line of Hull faced a harrowing Monday morning after a wire snapped between "
                "Leeds and Alder at 7.48 am, bringing all trains to a standstill for nearly two hours."
            ),
            "Commuters on old line of Hull faced harrowing Monday morning",
        ),
        (
            (
                "Police in Hull on Monday charged two clerks with planning a theft after porters allegedly found "
                "maps and a list of mills on a phone seized in the south-east of Leeds."
            ),
            "Police in Hull charged two clerks with planning theft",
        ),
        (
            (
                "The board of Hull on Monday declared an emergency that will allow it to buy tar and salt without "
                "a vote of the house, as queues at mills in Leeds and in Alder grew for miles and miles."
            ),
            "Board of Hull declared emergency that will allow it to buy tar and salt without vote",
        ),
        (
            (
                "Shipping firm Acme Lines lost nine ships in the north in the year after it raised its fees for a "
                "second time in a row, a bigger loss than clerks had feared, though its profit cheered owners."
            ),
            "Acme Lines lost nine ships in north in year after it raised fees for second time in a row",
        ),
        (
            (
                "The boss of Acme told the house on Tuesday that the sale of its old salt mills in the north of "
                "the county of Alder and in Leeds had been delayed by a row over the fees of a ferry."
            ),
            "Boss of Acme told house that sale had been delayed by row over fees of ferry",
        ),
        (
            (
                "A court in Hull has sentenced six former tar sellers to prison terms of between eight and 15 "
                "years for theft, the mayor said on Thursday, in a case that took nine months."
            ),
            "Court in Hull sentenced six former tar sellers to prison terms",
        ),
        (
            (
                "Roe conceded that the nine million crowns set aside in the plan would not go as far as had been "
                "hoped, partly because of the old claims that go on draining the purse of the board."
            ),
            "Roe conceded that nine million crowns set aside would not go as far as had been hoped",
        ),
        (
            (
                "The mills of Hull have crossed a threshold from which most will not recover even if salt is sold "
                "at the price that the board of the harbour of Leeds agreed on in May of last year."
            ),
            "Mills of Hull crossed threshold from which most will not recover even if salt is sold",
        ),
        (
            (
                "A Leeds woman who was charged 780 crowns for a lost parcel she never ordered has won a "
                "three-month battle with the courier company of the town."
            ),
            "Leeds woman who was charged 780 crowns won battle with courier company of town",
        ),
        (
            (
                "Nurses have warned that nearly half of all children under five in Hull are now acutely "
                "malnourished, as fights go on."
            ),
            "Nurses warned nearly half of all children under five in Hull are now acutely malnourished",
        ),
        (
            (
                "Three members of a family, including a four-year-old girl, were found dead at their house in the "
                "north of Hull under mysterious circumstances on Tuesday morning."
            ),
            "Three members of family were found dead at house in north of Hull",
        ),
        (
            (
                "Roe has always been a writer of great patience, and here, in the tale of two sisters who run a "
                "failing inn on the coast of salt, she has found people who deserve it."
            ),
            "Roe has always been writer of great patience",
        ),
        (
            (
                "People who take a common class of salt drugs may have a slightly lower risk of falling ill later "
                "in life, a study of more than two million clerks of Hull suggests."
            ),
            "People who take common class of salt drugs may have slightly lower risk",
        ),
        (
            (
                "The House panel on salt has cited in contempt a former harbour chief who told it that he could "
                "not recall who had paid him for the tar of the board."
            ),
            "House panel on salt cited in contempt former harbour chief",
        ),
        (
            (
                "A plan to let clerks vote at 16 in the council polls has been revived, this time by a member of "
                "the house who spent much of last year arguing against it."
            ),
            "Plan to let clerks vote at 16 in council polls has been revived",
        ),
        (
            (
                "Baker Jane Roe has said she was so nervous about the end of the salt fair of Hull that she drove "
                "to the old mill in odd shoes and in the coat of her clerk."
            ),
            "Baker Jane Roe said she was so nervous about end of salt fair of Hull that she drove",
        ),
    ],
)
def test_a_lead_is_told_whole(lead: str, title: str) -> None:
    assert cut([lead]) == title
