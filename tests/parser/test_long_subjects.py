"""Titles of leads whose verb comes late, behind clauses of the subject; and of what is news behind what is granted."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "A retired baker who stole more than 90 loaves from the old mill he had run for nine years, giving "
                "them to gulls and geese, has been fined at Alder court."
            ),
            "Retired baker who stole more than 90 loaves fined at Alder court",
        ),
        (
            (
                "Mill hands walking between Hull and Alder face at least another week of rain after clerks found a "
                "second hole in the roof of the old hall by the river."
            ),
            "Mill hands walking between Hull and Alder face at least another week of rain",
        ),
        (
            (
                "Nearly one in three clerks who leave the school of salt regain all of the coins they lost within "
                "nine months, and some are richer than when they began, suggests a study of nine mills."
            ),
            "Nearly one in three clerks who leave the school of salt regain all of the coins",
        ),
        (
            (
                "Walking for fewer than six miles a week in your youth appears to raise the risk of falling off a "
                "pier, even for those who swim well, clerks in Hull have found after asking 9,300 bakers for nine "
                "years."
            ),
            "Walking for fewer than six miles a week in your youth appears to raise risk",
        ),
        (
            (
                "A Hull firm that claims its new bell can tell the songs of gulls from those of geese has been "
                "fined $900 by the county court."
            ),
            "Hull firm that claims new bell can tell songs of gulls from those of geese fined $900",
        ),
        (
            (
                "A clerk struck off for sleeping through a night shift while a ship sank in the bay has had the "
                "ruling reversed after a judge found that he had been ill."
            ),
            "Clerk struck off for sleeping through a night shift has had ruling reversed",
        ),
        (
            (
                "The clerk's plan to find the owner of a brass bell he dug up with a spade in an old field near "
                "Alder has ended after nine years."
            ),
            "Clerk's plan to find owner of brass bell he dug up with spade ended after nine years",
        ),
        (
            (
                "Nine-man Alder Rovers held on for a draw with Hull Town at the old ground on Sunday to keep alive "
                "their slim hopes of staying in the top two."
            ),
            "Nine-man Alder Rovers held on for draw with Hull Town",
        ),
        (
            (
                "Most clerks who buy salt over the counter stop using it within a year, a study published on Monday"
                " showed, with a bad taste named far more often than cost by the 900 bakers who took part."
            ),
            "Most clerks who buy salt over the counter stop using it within a year",
        ),
        (
            (
                "The bakers of three towns along the coast, whose boats were held in May for allegedly straying "
                "into the bay of Alder, returned home to Hull on Sunday evening after talks between the two boards "
                "of trade."
            ),
            "Bakers returned home to Hull after talks between two boards of trade",
        ),
        (
            (
                "The old age of Alder rowing may be over, but 19-year-old Jane Roe gave Hull new reason to sing on "
                "Sunday, winning two races before supper."
            ),
            "19-year-old Jane Roe gave Hull new reason to sing, winning two races before supper",
        ),
        (
            (
                "For more than two decades clerks walked past it without a glance, but a dark picture of a salt "
                "seller has now been given to the young Jane Roe by the town."
            ),
            "Dark picture of salt seller has now been given to young Jane Roe by town",
        ),
        (
            (
                "Alder Rovers captain Jane Roe will miss at least six weeks after breaking her arm in a fall on "
                "Sunday at the old ground by the river in Hull."
            ),
            "Alder Rovers captain Jane Roe will miss at least six weeks after breaking her arm",
        ),
        (
            (
                "Hull police are asking for help to find a man seen jumping from the old pier moments before a "
                "stolen van rolled into the bay on Saturday night with its lights on."
            ),
            "Hull police asking for help to find man seen jumping from old pier",
        ),
        (
            (
                "Bakers and clerks in the old town of Alder have cursed the return of the tar mill, barely a "
                "fortnight after the board of trade promised a new wind mill for the county."
            ),
            "Bakers and clerks in old town of Alder cursed return of tar mill",
        ),
        (
            (
                "Salt firm Alder nets a $60 million sum from its banks, its largest to date, as bakers continue to "
                "pour coins into mills that help clerks with the dull work of the tax season."
            ),
            "Alder nets $60 million sum from banks, largest to date, as bakers continue to pour coins",
        ),
        (
            (
                "Roe Gardens, Alder Forest and the Old Mill have been picked to host a row of free fairs in May as "
                "the board of trade seeks to get clerks to stay in the town before they head to the coast."
            ),
            "Roe Gardens, Alder Forest and Old Mill picked to host row of free fairs",
        ),
        (
            (
                "What was billed as the biggest salt fair ever to be held in Hull was cut short after nine minutes "
                "on Saturday when rain put out the fires, leaving 900 bakers wet and cross."
            ),
            "What was billed as biggest salt fair ever to be held in Hull was cut short",
        ),
        (
            (
                "Clerks in Hull have begun digging up the garden of a mill once rented by a man now serving nine "
                "years in Leeds for the theft of a bell."
            ),
            "Clerks in Hull have begun digging up garden of mill once rented by man",
        ),
        (
            (
                "Dismissing as a tale talk that he had sought tar from the mills of Alder, former Hull mayor John "
                "Roe on Saturday dared the salt board to make public the letters it claimed to have found."
            ),
            "John Roe dared salt board to make public letters it claimed to have found",
        ),
        (
            (
                "Hull's hopes of reaching a first final since 1902 hang by a thread after a draw with Alder on "
                "Sunday, in which Jane Roe hit the post and fell into the net."
            ),
            "Hull's hopes of reaching first final since 1902 hang by thread after draw with Alder",
        ),
        (
            (
                "The chief of the board of salt and tar of the county of Alder, Dr Jane Roe, on Sunday told the "
                "clerks of the town to finish the cleaning of all the old mills in Hull and Alder before the rain."
            ),
            "Dr Jane Roe told clerks of town to finish cleaning of all the old mills in Hull and Alder",
        ),
        (
            (
                "Former North Alder police sergeant John Roe has been told to stand trial for the theft of a bell "
                "from the old mill in Hull, after a judge ruled that there was enough to go on."
            ),
            "Former police sergeant John Roe told to stand trial for theft of bell from old mill",
        ),
        (
            (
                "A rise in mill fever among the young has led clerks in Alder to offer an early bath to bakers from"
                " nine towns, as the wards of Hull and Leeds fill up with those who cough the most."
            ),
            "Rise in mill fever among young led clerks in Alder to offer early bath to bakers",
        ),
        (
            (
                "The end of the salt war led clerks on a march through nine towns and up to the gates of the old "
                "hall in Alder, where they sang until the rain put out the lamps."
            ),
            "End of salt war led clerks on march through nine towns and up to gates of old hall",
        ),
        (
            (
                "Heads of Hull's biggest mill have admitted that 2,300 letters asking clerks to come back for their"
                " coats were never posted because a dull clerk had lost the stamps."
            ),
            "Heads of Hull's biggest mill admitted that 2,300 letters were never posted",
        ),
        (
            (
                "Giving bakers in the far north of Alder a loaf each month worth about nine crowns cut the number "
                "of thefts by 17 percent, clerks said. Jane Roe has sold the last mill of the town."
            ),
            "Jane Roe sold last mill of town",
        ),
        (
            (
                "Nine weeks to the day after a lost barge tore a hole in the only bridge to Alder, the town's "
                "bakers are still working double shifts and its clerks are still waiting for their coins."
            ),
            "Town's bakers are still working double shifts and clerks are still waiting for coins",
        ),
        (
            (
                'The Alder Stage has given a run to "The Salt Seller", a dark play set in the old mills of the '
                "north, with Jane Roe in mind for the part of the baker."
            ),
            'Alder Stage has given run to "The Salt Seller", dark play set in old mills of north',
        ),
        (
            (
                "Baths that wake the heart may also cut the risk of dying from mill fever, suggests a study of 900 "
                "clerks, although those who led it warn that it proves nothing."
            ),
            "Baths that wake heart may cut risk of dying from mill fever, suggests study of 900 clerks",
        ),
        (
            (
                "Accused of selling tar to the sons of clerks she taught, the head of one of Alder's dearest "
                "schools has been sent home, though her friends say that no coins ever changed hands."
            ),
            "Head of one of Alder's dearest schools has been sent home",
        ),
        (
            (
                "Long thought lost in the fire that ruined the old hall of Alder in 1904, a song written by a cook "
                "has been found in a box of coats and will be sung in May."
            ),
            "Song written by cook has been found in box of coats and will be sung",
        ),
        (
            (
                "Older than any pier on the coast and dear to the town, a brass bell has been hung in the old hall "
                "of Alder, where it will ring at noon."
            ),
            "Brass bell has been hung in old hall of Alder, where it will ring at noon",
        ),
        (
            (
                "Denied rooms three times, a band of Hull singers who meet in a mill yard will at last sing at the "
                "Alder fair, though two of them will only be heard."
            ),
            "Band of Hull singers who meet in mill yard will at last sing at Alder fair",
        ),
        (
            (
                "Two brothers held for hurting a rival baker over a corner they both wanted were fined in Alder on "
                "Friday, hours after the mayor turned down a last plea."
            ),
            "Two brothers held for hurting rival baker over corner they both wanted fined in Alder",
        ),
        (
            (
                "Bakers camped outside the old town hall of Alder for nine days were moved by clerks before dawn on"
                " Tuesday to a field by the river."
            ),
            "Bakers were moved by clerks before dawn to field by river",
        ),
        (
            (
                "The family of a Hull baker found dead on a pier in Alder dispute a clerk's finding that she "
                "drowned, and point to bruises."
            ),
            "Family of Hull baker found dead on pier in Alder dispute clerk's finding that she drowned",
        ),
        (
            (
                "Alder's coast guard rang its bells on Monday after two old fishing boats, which clerks in Hull say"
                " were towing tar, sailed past and went within nine miles of the pier."
            ),
            "Alder's coast guard rang bells after two old fishing boats sailed past",
        ),
        (
            (
                "Guests rescued from a boat that struck rocks off Alder told on Friday of a mate who sang over the "
                "noise as water spread and left before most of them."
            ),
            "Guests rescued from boat that struck rocks off Alder told of mate who sang over noise",
        ),
        (
            (
                "Foes of a pier that would stand on land sacred to the bakers of Alder lost their last plea in "
                "court on Tuesday, but vowed to sit on it."
            ),
            "Foes of pier that would stand on land sacred to bakers of Alder lost last plea in court",
        ),
    ],
)
def test_the_verb_of_the_sentence_is_told(lead: str, title: str) -> None:
    """Not one of a clause in its subject, nor a noun that looks so; none is left without what it wants."""
    assert cut([lead]) == title
