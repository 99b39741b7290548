"""Titles of leads about markets, schools, matches and councils: whole statements, nothing lost that they hang on."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import phrases
from feedpub.parser.titles.days import without_day
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The mill, shut after a crane fell on its roof last May, is to open again in June, its owner said.",
            "Mill is to open again in June",
        ),
        (
            "Eel firms that fail to clean their ponds within ten days would be fined by the county under the plan.",
            "Eel firms that fail to clean ponds within ten days would be fined by county under plan",
        ),
        (
            (
                "The founder of a tar firm once valued at nine billion crowns has denied making up the names of its "
                "buyers, telling a panel that clerks had read each of them."
            ),
            "Founder of tar firm denied making up names of buyers",
        ),
        (
            "Beaten by the same club a year ago, Alder Rovers scored five goals in the first half to win the cup.",
            "Alder Rovers scored five goals in first half to win cup",
        ),
        (
            "Built for a wool trader in 1870, the Alder Hall was sold on Monday to a school of music.",
            "Alder Hall was sold to school of music",
        ),
        (
            (
                "A study of nine towns has found that tar causes the lungs to age and that even soot from old stoves "
                "may harm small children."
            ),
            "Study of nine towns found that tar causes lungs to age",
        ),
        (
            "The governor of the Bank of Alder said it was too soon to cut rates and that they may rise if prices do.",
            "Governor of Bank of Alder said it was too soon to cut rates",
        ),
        (
            "The labour board has directed all mills and tar works in the county to remain closed till the end of May.",
            "Labour board directed all mills and tar works in county to remain closed",
        ),
        (
            "If approved by the owners, the deal would create the second-biggest tar maker in the land with 90 mills.",
            "If approved by owners, deal would create second-biggest tar maker in land with 90 mills",
        ),
        (
            (
                "If approved by the owners next month, the deal would create the second-biggest tar maker of the land, "
                "with nine mills and a fleet of 40 barges."
            ),
            "If approved by owners next month, deal would create second-biggest tar maker of land",
        ),
        (
            (
                "The fire board is urging people in Hull not to burn wood on their roofs overnight or leave the hot "
                "wet ash out near their doors while the drought lasts."
            ),
            "Fire board urging people not to burn wood on roofs overnight or leave hot wet ash out",
        ),
        (
            "Clerks at the port of Hull have voted to strike over what their guild calls an insult to all of them.",
            "Clerks at port of Hull voted to strike over what their guild calls insult to all of them",
        ),
        (
            (
                "The fire board of the county is urging people in Hull not to burn wood on their roofs overnight, or "
                "to leave it near their doors while the drought lasts."
            ),
            "Fire board of county urging people in Hull not to burn wood on roofs overnight",
        ),
        (
            (
                "The fire board told people living near the old pier never to burn wood or leave the hot wet ash near "
                "their doors."
            ),
            "Fire board told people living near old pier never to burn wood or leave hot wet ash",
        ),
        (
            "The weavers voted to move to a four-day week from the end of May, their guild in the old town said.",
            "Weavers voted to move to four-day week from end of May, their guild said",
        ),
        (
            (
                "A man who spent 14 years carving a pier of oak in a shed behind his house has given it to the school "
                "that taught him to read."
            ),
            "Man who spent 14 years carving pier of oak has given it to school that taught him to read",
        ),
        (
            "Tar outsold salt in the nine old mill towns of the county for the first time last year, a survey shows.",
            "Tar outsold salt in nine old mill towns of county for first time last year, survey shows",
        ),
        (
            (
                "Hull Rovers agreed on Friday to pay nine million crowns for the Alder winger Jim Roe, who will sign a "
                "contract for five years if a doctor finds him well."
            ),
            "Hull Rovers to pay nine million crowns for Alder winger Jim Roe",
        ),
        (
            (
                "Hull Rovers agreed on Friday to pay nine million crowns for the Alder winger Jim Roe and for Tom Poe "
                "if they sell their old ground by the end of May."
            ),
            "Hull Rovers to pay nine million crowns for Jim Roe and for Tom Poe if they sell old ground",
        ),
        (
            "The swimming pool, shut in May, will open in June.",
            "Swimming pool will open in June",
        ),
        (
            "Shares of Alder Mills fell as much as nine percent after the firm said sales would be lower this year.",
            "Shares of Alder Mills fell as much as nine percent after firm said sales would be lower",
        ),
        (
            (
                "Shares of Alder Mills fell as much as 14% after the firm warned the board that its yearly profits "
                "from tar, salt and nails would fall."
            ),
            "Shares of Alder Mills fell as much as 14%",
        ),
        (
            "The board told the clerks to finish all pending work before the fair opens and to lock the old hall up.",
            "Board told clerks to finish all pending work before fair opens and to lock old hall up",
        ),
        (
            (
                "Men at the mill who were told last week that they would lose their jobs are to be paid for all of the "
                "next year."
            ),
            "Men at mill are to be paid for all of the next year",
        ),
        (
            (
                "In many ways, the tar baker Jane Roe-Alder of Hull is seen as a model by many young clerks who "
                "believe there is room for them in the trade of salt and tar."
            ),
            "Tar baker Jane Roe-Alder of Hull is seen as a model by many young clerks",
        ),
        (
            (
                "Mayor Jane Roe on Tuesday joked about the row over the salt fair that engulfed Tom Doe in May, giving "
                "a short answer when a clerk at the fair asked her if she was sorry for him."
            ),
            "Mayor Jane Roe joked about row over salt fair that engulfed Tom Doe",
        ),
        (
            (
                "Harbour Minister Jane Roe announced on Tuesday that the board is planning various reforms in the "
                "training of clerks of the harbour in the country from January on."
            ),
            "Jane Roe announced board is planning various reforms in training of clerks of harbour",
        ),
        (
            (
                "Nine people died and 11 others were hurt on Sunday after a bus they were travelling in collided "
                "head-on with a salt lorry at Alder on the old road from Leeds to Hull."
            ),
            "Nine people died after bus they were travelling in collided head-on with salt lorry",
        ),
        (
            (
                "A divided court of Alder on Friday cleared the way for Hull to enforce a law restricting where people "
                "can sell salt on land of the town, overturning a ruling of May that had put it on hold."
            ),
            "Divided court of Alder cleared way for Hull to enforce law",
        ),
        (
            (
                'Angry clerks have accused a publican of "holding the fair to ransom" after he banned salt singers '
                "from his old garden unless they each buy a dish of eels."
            ),
            'Angry clerks accused publican of "holding the fair to ransom"',
        ),
        (
            (
                "Acme may at last be planning to bring an old-fashioned salt shutter to its next line of cameras, if a "
                "newly published letter of its founder is anything to go by."
            ),
            "Acme may at last be planning to bring old-fashioned salt shutter to next line of cameras",
        ),
        (
            (
                "The bride wore red, the groom wore white, and the 300 guests on the lawns of a fort were asked to "
                "leave their hats at the gate."
            ),
            "Bride wore red, groom wore white, and 300 guests on lawns of fort were asked to leave hats",
        ),
        (
            "There is a scene early in Salt where a clerk waits for a train that he already knows has been cancelled.",
            "There is scene early in Salt where clerk waits for train",
        ),
        (
            (
                "Clerks in Hull are asking for help after an old bronze statue of a salt fisherman was stolen from a "
                "park by the water over the long weekend."
            ),
            "Clerks in Hull asking for help after old bronze statue of salt fisherman was stolen",
        ),
        (
            (
                "Walking for just 12 minutes after a dinner of eels could help to keep the old from falling asleep "
                "on the pier, a new study has suggested."
            ),
            "Walking for 12 minutes after dinner could help to keep old from falling asleep on pier",
        ),
        (
            (
                '"Salt Ferry 2" sailed to the top of the list with nine million crowns from Hull, well ahead of what '
                "had been feared in Leeds and in Alder."
            ),
            '"Salt Ferry 2" sailed to top of list with nine million crowns from Hull',
        ),
        (
            "The countries that pay the most should have the last word, the mayor said in a long speech to the board.",
            "Countries that pay most should have last word, mayor said",
        ),
    ],
)
def test_plain_leads_give_whole_titles(lead: str, told: str) -> None:
    """What is told aside, when and by the way goes; what the verb wants stays."""
    assert cut([lead]) == told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The hall will open two hours late on Monday and Friday", "The hall will open two hours late"),
        ("Clerks vote on Friday, Saturday and Sunday in Hull", "Clerks vote in Hull"),
        ("Clerks vote on Friday evening and Saturday morning in Hull", "Clerks vote in Hull"),
        ("Clerks met on Friday and Roe left", "Clerks met and Roe left"),
    ],
)
def test_days_in_a_row_go_together(text: str, left: str) -> None:
    """No "and Sunday" is left behind; how late something is is no day."""
    assert " ".join(without_day(Statement.of(text.split())).words) == left


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Media companies that fail to pay would close", "would"),
        ("Eels that swim to Hull could die if planned dams are built", "could"),
        ("Fears that rain in Hull could close it have grown", "have"),
        ("The days that rain in Hull could close it have gone", "have"),
        ("The hall, shut since a roof fell in May, is to open", "is"),
        ("Clerks left in May, said Roe", "left"),
    ],
)
def test_a_verb_is_found_behind_clauses_of_many(text: str, verb: str) -> None:
    """What many do in a clause of the subject is not what the subject does."""
    statement = Statement.of(text.split())
    assert statement.keys[main_verb(statement)] == verb


def test_what_falls_by_the_way_wants_how_far() -> None:
    """Nothing ends in `with the price falling`."""
    statement = Statement.of("Alder shut with the tar price falling to 9 crowns".split())
    assert phrases.before_preposition(statement, 7) == phrases.UNFINISHED
