"""Leads as wires write them: whose verb it is, where their titles stop, what those go without, and who says so."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        (
            "Output of tar increased by an average of two crowns, compared with a growth recorded in the south",
            "increased",
        ),
        ("Pay for work on the old piers declined by three crowns a day in mills hurt by rain", "declined"),
        ("A steep drop in orders points to a slow year that was feared", "points"),
        ("Limits on ships due to high water remain in force on a stretch that was closed", "remain"),
        ("Drivers face higher tolls that were feared", "face"),
        ("Bakers still expect heavy rain that was feared", "expect"),
        ("The results of a study by the board show eels can sing", "show"),
        ("Hull and Leeds plan to form a league that was feared", "plan"),
        ("The United States wants to sell the salt that was left", "wants"),
        ("The United States backs a plan that was feared", "backs"),
        ("The clerks, many of them old, face a cut that was feared", "face"),
        ("The Alder Exchange, a trader of tar in its ports, plans to open at night, its president said", "plans"),
        ("The mill, once of Acme in its ports, starts work in the spring that was feared", "starts"),
        ("Hull's badly damaged roof may fall", "may"),
        ("Hull's ousted mayor Jane Roe, has left the town", "has"),
        ("A meeting of bakers of the Group of Five ended after nearly three hours", "ended"),
        ("Ajax called for redemption of its preferred stock", "called"),
        ("A mill which earlier sold nails, said it was shut", "said"),
        ("A group of firms which had once sought tar, told the board it sold salt", "told"),
        ("The minister, in remarks just published, said it was shut", "said"),
        ("Nothing beats a song that clerks love", "beats"),
        ("A man who was jailed for a theft he says he did not commit has died", "has"),
        ("In a talk he said a mill was shut", "said"),
        ("Nurses, angry at what they call thrift, have set a day", "have"),
        ("A firm spends more than it has", "spends"),
        ("The hall seats two", "seats"),
    ],
)
def test_the_verb_is_found_among_words_that_look_like_one(text: str, verb: str) -> None:
    """By how much it changed, behind an aside, in a subject of many, and past a clause of the subject."""
    statement = Statement.of(text.split())
    assert statement.words[main_verb(statement)] == verb


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Ajax said Jane Roe, vice president of its salt arm and head of the mill in Leeds, has died at the "
                "age of 70."
            ),
            "Ajax said Jane Roe died at age of 70",
        ),
        (
            (
                "U.S. Secretary of Commerce Jane Roe said on Monday that she hopes the bakers of Hull will make an "
                "offer soon to end the row."
            ),
            "Jane Roe said she hopes bakers of Hull will make offer soon to end row",
        ),
        (
            (
                "Head of the Salt Office Jane L. Roe's plan contained virtually everything that the bakers of Hull "
                "had wanted."
            ),
            "Jane L. Roe's plan contained virtually everything that bakers of Hull had wanted",
        ),
        (
            (
                "Head of Whig Party Youth Wing has left the hall of the northern bakers of the old town to sing in "
                "the south."
            ),
            "Head of Whig Party Youth Wing left hall of northern bakers of old town to sing in south",
        ),
        (
            (
                "Ajax Inc's Alder Airlines will buy 40 long-range jets to fly men and salt to the far islands of the "
                "north."
            ),
            "Alder Airlines will buy 40 long-range jets to fly men and salt to far islands of north",
        ),
        (
            (
                "South Alder's Jane Roe has beaten the former world champion in the last match of the cup to reach "
                "the final of the north."
            ),
            "Jane Roe has beaten former world champion in last match of cup to reach final of north",
        ),
        (
            (
                "Hull's biggest baker, Alder, has told mills it will not pay more for flour before the end of the "
                "next summer."
            ),
            "Alder told mills it will not pay more for flour before end of next summer",
        ),
        (
            "Hull's biggest baker, Alder, has closed.",
            "Hull's biggest baker Alder closed",
        ),
        (
            "Alder Broadcasting said shareholders at its annual meeting approved a one for 25 reverse stock split.",
            "Alder Broadcasting said shareholders approved one for 25 reverse stock split",
        ),
        (
            (
                "A senior northern salt official said that protectionist rules being considered by the upper house "
                "could trigger retaliation by the south."
            ),
            "Senior northern salt official said protectionist rules could trigger retaliation by south",
        ),
        (
            (
                "Finance Minister Jane Roe said the downgrading of the town's credit rating by Standard and Tar "
                "should not be over-dramatised."
            ),
            "Jane Roe said downgrading of town's credit rating should not be over-dramatised",
        ),
        (
            "Acme said Jane Roe's old mill, a hall of 90 rooms built for the bakers of the town in 1901, burned down.",
            "Acme said Jane Roe's old mill burned down",
        ),
        (
            (
                "Acme Widgets said its chief operating officer, Jane Roe, had left to run the old mill that her "
                "sister bought in Hull."
            ),
            "Acme Widgets said Jane Roe had left to run old mill that her sister bought in Hull",
        ),
        (
            (
                "The 24 nations of the league, hampered by sluggish sales, face slower trade, and their joint balance"
                " of salt will swing into the red."
            ),
            "24 nations of league face slower trade, and joint balance of salt will swing into red",
        ),
    ],
)
def test_a_title_goes_without_what_tells_its_subject_from_others(lead: str, title: str) -> None:
    """Asides in what is said, offices of something, owners before a name; never so that a part of a name is left."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The Alder board approved a regular cash dividend of nine crowns a share payable May 5 to those who "
                "hold its stock on that day."
            ),
            "Alder board approved regular cash dividend of nine crowns a share",
        ),
        (
            (
                "Jane Roe has been named head of the northern salt board effective May 5, when the clerk who leads it"
                " now will leave."
            ),
            "Jane Roe has been named head of northern salt board effective May 5",
        ),
        (
            (
                "Jane Roe resigned as chief clerk of the northern salt board of Hull and Leeds effective immediately "
                "after a long row over a pier."
            ),
            "Jane Roe resigned as chief clerk of northern salt board of Hull and Leeds",
        ),
        (
            (
                "Guards killed at least 20 fighters loyal to the ousted king of Alder in clashes near the old port of"
                " the north."
            ),
            "Guards killed at least 20 fighters loyal to ousted king of Alder in clashes",
        ),
        (
            (
                "Researchers in Leeds have built a small brass lamp that can find dry rot in oak beams up to three "
                "years before it shows."
            ),
            "Researchers in Leeds built small brass lamp",
        ),
        (
            (
                "The board has withdrawn its choice to lead the Centre for Salt Control and Prevention hours before a"
                " vote on her."
            ),
            "Board has withdrawn choice to lead Centre for Salt Control and Prevention",
        ),
        (
            (
                "Hull and the Eastern League agreed on Monday to resume talks on a long-delayed free salt agreement "
                "early next year."
            ),
            "Hull and Eastern League to resume talks on long-delayed free salt agreement",
        ),
        (
            (
                "The Bank of Alder is expected to cut its price for salt for a third time this year when its clerks "
                "meet on Thursday."
            ),
            "Bank of Alder expected to cut price for salt",
        ),
        (
            (
                "The Alder Salt Exchange said trade in the price of heating oil of the north will begin at its hall "
                "in Hull June 26."
            ),
            "Alder Salt Exchange said trade in price of heating oil of north will begin at hall in Hull",
        ),
        (
            (
                "Acme Widgets of Hull earned nine million crowns or five crowns a share in the first half of a year "
                "that was dull."
            ),
            "Acme Widgets of Hull earned nine million crowns or five crowns a share",
        ),
        (
            (
                "The Alder Mercantile Exchange has added a new chief compliance clerk and will expand its regulatory "
                "tar program."
            ),
            "Alder Mercantile Exchange added new chief compliance clerk",
        ),
        (
            (
                "The Northern Bank of Alder has asked all mills to stop charging fees on loans that small bakers "
                "repay early in Hull."
            ),
            "Northern Bank of Alder asked all mills to stop charging fees on loans",
        ),
        (
            (
                "The government of the north told the high court that it had no objection to a review of the salt "
                "scandal that hit it."
            ),
            "Government of north told high court that it had no objection to review",
        ),
        (
            (
                "Acme Widgets said it had no comment on an offer it received from Ajax World Airlines to buy it for "
                "52 crowns a share."
            ),
            "Acme Widgets said it had no comment on offer it received from Ajax World Airlines",
        ),
        (
            (
                "Northern Alder will not attend a meeting of salt producing countries scheduled for this weekend in "
                "Hull, its clerks said."
            ),
            "Northern Alder will not attend meeting of salt producing countries, its clerks said",
        ),
        (
            (
                "Parents of children at a primary school in Leeds say they were not told about asbestos found in "
                "three classrooms last summer."
            ),
            "Parents of children at primary school in Leeds say they were not told about asbestos",
        ),
        (
            (
                "The Eastern Salt Board has declared the row in the north a threat to all trade on Monday for the "
                "second time in years."
            ),
            "Eastern Salt Board declared row in north threat to all trade for second time in years",
        ),
        (
            (
                "Alder has become the first northern country to ban the sale of second-hand cars with batteries older"
                " than five years."
            ),
            "Alder has become first northern country to ban sale of second-hand cars",
        ),
        (
            (
                "The number of people who wait for a bed in the north has fallen for the sixth month in a row, "
                "although few have left."
            ),
            "Number of people who wait for bed in north has fallen for sixth month in a row",
        ),
        (
            (
                "The chief medical clerk of the north has urged all parents not to delay having children vaccinated "
                "against a fever."
            ),
            "Chief medical clerk of north urged all parents not to delay having children vaccinated",
        ),
        (
            (
                "A leak of tar at an old salt factory in northern Alder has left two clerks dead and a dozen in "
                "hospital, men said."
            ),
            "Leak of tar left two clerks dead and a dozen in hospital",
        ),
        (
            (
                "A long row over a fishing boat in the north of Alder has ended with four men in hospital and a house"
                " in ashes."
            ),
            "Long row over fishing boat ended with four men in hospital and house in ashes",
        ),
        (
            (
                "Builders at Leeds have made a lamp the size of a grain of sand that could power boats small enough "
                "to swim in salt."
            ),
            "Builders at Leeds made lamp the size of grain of sand",
        ),
        (
            (
                "Two clerks of the northern board were convicted on Monday of theft of salt and secretly selling eels"
                " to old bakers."
            ),
            "Two clerks convicted of theft of salt and secretly selling eels to old bakers",
        ),
        (
            (
                "Police in the north have broken up a ring of eel thieves being run from inside an old jail with the "
                "arrest of a guard."
            ),
            "Police in north have broken up ring of eel thieves being run from inside old jail",
        ),
        (
            (
                "It will take at least a decade to clear the tar that was left by the war in the old ports of the "
                "north and the south."
            ),
            "It will take at least a decade to clear tar left by war in old ports of north and south",
        ),
        (
            (
                "At least one in three of the clerks in the old mills of northern Alder has been hurt at work in the "
                "last few years."
            ),
            "At least one in three of clerks in old mills of northern Alder has been hurt at work",
        ),
        (
            (
                "New Alder's navy has lost a ship for the first time since the second salt war after a vessel ran "
                "aground off Hull."
            ),
            "New Alder's navy lost ship for first time since second salt war",
        ),
        (
            (
                "The northern parliament has passed a salt law that critics say will allow girls as young as nine to "
                "be sent to sea."
            ),
            "Northern parliament passed salt law",
        ),
        (
            (
                "Ajax plans to sell later this month or in July about 25 million crowns of bonds due 2012 to clerks "
                "of the north."
            ),
            "Ajax plans to sell later this month or in July about 25 million crowns of bonds",
        ),
        (
            (
                "The upper house has passed a law that bans old tar boats and lets guards use lamps to find those who"
                " sail in them."
            ),
            "Upper house passed law that bans old tar boats",
        ),
        (
            (
                "The mayor of northern Alder said her guards would not free the two old clerks held in the eastern "
                "jail of Hull until June."
            ),
            "Mayor of northern Alder said her guards would not free two old clerks until June",
        ),
        (
            (
                "The number of young clerks who ask to sing in northern halls has risen for the first time since "
                "rules on tar were set."
            ),
            "Number of young clerks who ask to sing in northern halls has risen",
        ),
        (
            (
                "Scientists have grown a salt model that mimics the third week of human life in a bowl that stood on "
                "a shelf in Hull."
            ),
            "Scientists have grown salt model that mimics third week of human life",
        ),
        (
            (
                "The mills of northern Alder are short of 700 special education clerks, the highest number in the "
                "history of the town."
            ),
            "Mills of northern Alder are short of 700 special education clerks",
        ),
        (
            (
                "Parents who refuse to send their children to school because of the tar will no longer be fined in "
                "the north of Alder."
            ),
            "Parents who refuse to send children to school because of tar will no longer be fined",
        ),
        (
            (
                "A couple from Hull have been charged on Monday with stealing 100 million crowns in salt benefits "
                "over nine long years."
            ),
            "Couple from Hull charged with stealing 100 million crowns over nine long years",
        ),
        (
            (
                "Northern Alder said that it had found a deposit of red salt that could make it one of the world's "
                "three biggest sellers."
            ),
            "Northern Alder said it had found deposit of red salt",
        ),
        (
            (
                "The mayor of northern Hull has walked out of a service for the dead in protest at a speech by a "
                "minister of the south."
            ),
            "Mayor of northern Hull walked out of service for the dead in protest at speech",
        ),
        (
            (
                "A village in northern Alder that has had no running water for two years will be connected to the "
                "mains by the winter."
            ),
            "Village in northern Alder will be connected to mains by winter",
        ),
        (
            (
                "The board of the mills has picked the young baker Jane Roe for Alder Town's northern hall of tar, "
                "which fell free."
            ),
            "Board of mills picked young baker Jane Roe for Alder Town's northern hall of tar",
        ),
        (
            (
                "The high court of northern Alder granted two more days to the salt board of Hull to comply with its "
                "orders on the old pier."
            ),
            "High court of northern Alder granted two more days to salt board of Hull",
        ),
        (
            (
                "Borrowers who fell behind on their old salt loans will have their wages docked from this summer, the"
                " salt minister announced."
            ),
            "Borrowers who fell behind on old salt loans will have wages docked from this summer",
        ),
        (
            (
                "People living near the disused salt mine have been warned not to grow any beans in their gardens "
                "because of the tar."
            ),
            "People living near disused salt mine have been warned not to grow any beans in gardens",
        ),
    ],
)
def test_a_title_stops_behind_what_its_words_want(lead: str, title: str) -> None:
    """A dividend's date, a post's first day, a rate's third time; not before what makes them true."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Alder will not let its old banks pay for the war of the north, its mayor Jane Roe told state radio "
                "on Monday night."
            ),
            "Alder will not let old banks pay for war of north, Jane Roe told state radio",
        ),
        (
            "Rebels killed nine guards in a night raid on a mill of the north on Monday, the Ministry of Salt said.",
            "Rebels killed nine guards in a night raid on mill of north, Ministry of Salt said",
        ),
        (
            (
                "Rebels stole nine tonnes of gold in a night raid on a mill on Monday, a senior Bank of Alder "
                "official said."
            ),
            "Rebels stole nine tonnes of gold in a night raid on mill, Bank of Alder official said",
        ),
        (
            (
                "Rebels killed nine guards in a night raid on a mill of the north on Monday, the Central Bureau of "
                "Salt said."
            ),
            "Rebels killed nine guards in a night raid on mill of north, Central Bureau of Salt said",
        ),
        (
            (
                "As many as 42 schools got threats by letter, raising fears among parents before police declared them"
                " a hoax."
            ),
            "42 schools got threats by letter, raising fears among parents",
        ),
        (
            "The old mills of Hull should sell more tar to the north by May, clerk Jane Roe of Acme Tar and Salt said.",
            "Old mills of Hull should sell more tar to north by May, Jane Roe said",
        ),
    ],
)
def test_who_says_so_is_named_whole(lead: str, title: str) -> None:
    """A station, a body with "of" in its name; and what only looks like a source is none."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Residents of an apartment building in northern Hull were forced from their homes after a sinkhole "
                "opened on Monday."
            ),
            "Residents of apartment building were forced from homes after sinkhole opened",
        ),
        (
            (
                "Sales of tar in the north rose by 9 per cent in May to a nine-month high of 41.97 billion crowns, "
                "data showed."
            ),
            "Sales of tar in north rose by 9 per cent to nine-month high of 41.97 billion crowns",
        ),
        (
            (
                "A new credit rating agency based in the old hall of bakers in Hull will begin to look at the bonds "
                "of all mills."
            ),
            "New credit rating agency will begin to look at bonds of all mills",
        ),
        (
            (
                "A Hull man who spent 17 years trying to prove that his brother did not burn a mill has been granted "
                "a new inquest."
            ),
            "Hull man has been granted new inquest",
        ),
        (
            (
                "A northern man who spent 40 years on a remote island for a theft that shook the old town of Hull has"
                " died in jail."
            ),
            "Northern man who spent 40 years on remote island for theft died in jail",
        ),
        (
            (
                "Voters in the tiny island nation of Alder go to the polls on Friday in an election that could decide"
                " whether it keeps ties."
            ),
            "Voters in tiny island nation of Alder go to polls",
        ),
        (
            (
                "Alder's president has said she will not rush into a salt deal with the United States that harms the "
                "farmers of the land."
            ),
            "Alder's president said she will not rush into salt deal with United States",
        ),
        (
            (
                "The Whig party lost its majority in the hall of Hull for the first time in 30 years after bakers "
                "turned to smaller rivals."
            ),
            "Whig party lost majority in hall of Hull for first time in 30 years",
        ),
        (
            (
                "The Whig party lost its majority in the hall of Hull for the third time in a decade after bakers "
                "turned to smaller rivals."
            ),
            "Whig party lost majority in hall of Hull for third time in a decade",
        ),
        (
            (
                "The salt board banned the club of Hull from its fair for the worst row in its history after clerks "
                "fought in the old town hall."
            ),
            "Salt board banned club of Hull from fair for worst row in history",
        ),
    ],
)
def test_words_that_belong_together_stay_so(lead: str, title: str) -> None:
    """An office building, a rating of credit, a nine-month high, and the lesser word for a state."""
    assert cut([lead]) == title
