"""Titles of leads that hide their news: behind a standfirst, a condition, a clause, a list, those named before."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Guild members, including the clerk Tom Poe, were detained on Monday by the Alder police while trying "
                "to carry a coffin of salt to the mayor's house in the old town of Hull."
            ),
            "Guild members were detained while trying to carry coffin of salt to mayor's house",
        ),
        (
            (
                "Two North Alder clerks arrested by the Hull harbour police for allegedly stealing a small lamp and "
                "some nets from the stores of the old lighthouse at Leeds Point, an officer said on Friday."
            ),
            "Two North Alder clerks arrested for allegedly stealing small lamp and some nets",
        ),
        (
            (
                "U.S. Marshals in Alder have arrested a North Alder College rowing coach accused of stealing a boat in "
                "Hull."
            ),
            "U.S. Marshals in Alder arrested North Alder College rowing coach accused of stealing boat",
        ),
        (
            (
                "Film star Jane Roe appeared before the Harbour Board in Hull on Monday for questioning regarding her "
                "part in selling tickets for a ferry that never sailed."
            ),
            "Film star Jane Roe appeared before Harbour Board in Hull for questioning",
        ),
        (
            (
                "Guild leader Jane Roe has announced a yearly gift of 900 crowns for lighthouse keepers and retired "
                "porters, if her list wins back the town hall in May."
            ),
            "Guild leader Jane Roe announced yearly gift of 900 crowns for lighthouse keepers",
        ),
        (
            (
                "Mayor Jane Roe urged the guilds on Monday to ensure that quarrels between them do not grow into feuds "
                "that could close the harbour for good."
            ),
            "Jane Roe urged guilds to ensure quarrels do not grow into feuds that could close harbour",
        ),
        (
            (
                "Harbour Chancellor Tom Poe said recent attacks from Jane Roe on him and some of the port's other "
                "leading men don't harm him or the harbour's standing."
            ),
            "Harbour Chancellor Tom Poe said attacks from Jane Roe don't harm him or harbour's standing",
        ),
        (
            (
                "At least six porters were either killed or wounded and nine sheds were lost in a night-long exchange "
                "of stones and bottles between guilds in the old town of Alder."
            ),
            "At least six porters were killed or wounded and nine sheds were lost",
        ),
        (
            (
                "The decision of the Jane Roe council to rename the Harbour Prize for Rowing has triggered a bitter "
                "quarrel with the porters' guild calling it narrow."
            ),
            "Decision to rename Harbour Prize for Rowing triggered bitter quarrel with porters' guild",
        ),
        (
            'The "Roe rule", as laid down by the Harbour Master - who is now also the mayor - has four parts:',
            '"Roe rule" has four parts',
        ),
        (
            (
                "The trade in old nets is growing so crowded that some dealers have been resorting to odd tricks to "
                "get skippers on the phone to sell their wares."
            ),
            "Some dealers resorting to odd tricks to get skippers on phone to sell wares",
        ),
        (
            (
                "Fans of Salt, the band led by the sisters Ann and Jane Roe, fall into one of two groups: (1) those "
                "who love the loud songs and (2) those who think that the band was only getting started then."
            ),
            "Fans of Salt fall into one of two groups",
        ),
        (
            (
                "Jane Roe said that despite the many quarrels of the last years between the two halves of the harbour "
                "town, the guilds will agree on a new pier by noon."
            ),
            "Jane Roe said guilds will agree on new pier by noon",
        ),
        (
            (
                "The pier which has stood empty for nine years and is falling into the sea, has been sold to a rower "
                "from Hull."
            ),
            "Pier which has stood empty has been sold to rower from Hull",
        ),
        (
            "A court's decision to stop wild fishing by foreign ships in the bay has angered the guilds of two towns.",
            "Court's decision to stop wild fishing by foreign ships in bay angered guilds of two towns",
        ),
        (
            "The new bridge at Alder has just been opened in a hurry by the mayor, who wants a second one.",
            "New bridge at Alder has been opened in hurry by mayor, who wants second one",
        ),
        ("The mayor's remarks were just aimed at the guild.", "Mayor's remarks were just aimed at guild"),
    ],
)
def test_the_news_is_found(lead: str, title: str) -> None:
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            [
                (
                    "Ten years ago a row over nets grew and several sheds were burned.A court in Alder on Thursday "
                    "jailed nine porters for burning the sheds of the guild."
                )
            ],
            "Court in Alder jailed nine porters for burning sheds of guild",
        ),
        (
            ["The mayor opened the pier on Monday.A court in Alder on Thursday jailed nine porters."],
            "Mayor opened pier",
        ),
        (
            [
                "The HPB met for nine hours to talk of nothing but salt and its price.",
                "The Hull Port Board (HPB) on Monday decided to sell its two oldest ferries to a club of rowers.",
            ],
            "Hull Port Board decided to sell two oldest ferries to club of rowers",
        ),
        (
            [
                (
                    "The first debate of the two mayors was expected to be a bitter row between old foes. Instead, the "
                    "audience was treated to an evening of songs from both of them."
                )
            ],
            "Audience was treated to evening of songs from both of them",
        ),
        (
            ["Yes, we ran out of salt on the second day of the fair.", "Clerks in Hull sold nine tonnes of it in May."],
            "Clerks in Hull sold nine tonnes",
        ),
    ],
)
def test_the_sentence_that_is_news_is_taken(lead: list[str], title: str) -> None:
    assert cut(lead) == title
