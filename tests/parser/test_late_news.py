"""Leads as agencies write them for the web today, long and full of who and where: what a title keeps of them."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The mother of a nine-year-old who sold his teacher's eels at an Alder primary school was sentenced "
                "on Friday to two years in prison for neglect of a minor."
            ),
            "Mother of nine-year-old who sold his teacher's eels sentenced to two years in prison",
        ),
        (
            (
                "A clerk who was pulled from the ruins of a mill four days after the flood said that she had survived "
                "by eating raw eels."
            ),
            "Clerk who was pulled from ruins of mill said she had survived by eating raw eels",
        ),
        (
            (
                "The father of a clerk who had been beaten in an Alder jail said he would sue the city, which runs it "
                "with a firm from Hull."
            ),
            "Father of clerk who had been beaten in Alder jail said he would sue city",
        ),
    ],
)
def test_who_somebody_is_stays(lead: str, title: str) -> None:
    """`Mother of nine-year-old` is nobody; `who was pulled` goes without its helper where there is no room."""
    long = (
        "A teenager who was pulled from the rubble of a school four days after the earthquake said that he had "
        "survived by drinking melted snow."
    )
    assert cut([long]) == "Teenager pulled from rubble of school said he had survived by drinking melted snow"
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "A 31-year-old clerk was arrested for allegedly stalking and beating a woman who sells eels near the "
                "old salt market in Alder, police said on Sunday."
            ),
            "31-year-old clerk arrested for allegedly stalking and beating woman who sells eels",
        ),
        (
            (
                "Divers have found rocks in the bay that may have been shaped by rivers or winds millions of years "
                "ago, scholars reported in a journal on Thursday."
            ),
            "Divers found rocks in bay that may have been shaped by rivers or winds, scholars reported",
        ),
        (
            (
                "The bank kept interest rates at a nine-year high of 5.25% on Thursday but two of its nine heads "
                "backed a cut, which fuelled bets that they could fall in June."
            ),
            "Bank kept interest rates at nine-year high of 5.25% but two of its nine heads backed cut",
        ),
        (
            (
                "Around 90 clerks are feared missing after a ferry sank off the coast of southern Greece, in what "
                "could be one of the worst such losses in years."
            ),
            "Around 90 clerks feared missing after ferry sank off coast of southern Greece",
        ),
        (
            (
                "The firm said on Monday it would let mills in the European Union sell tar directly from their quays, "
                "the latest step to comply with the bloc's new rules on tar."
            ),
            "Firm said it would let mills in European Union sell tar directly from quays",
        ),
        (
            (
                "The board said on Monday that it would let mills in the north sell tar, salt, rope and eels to "
                "buyers in any town that has asked for a licence of its own."
            ),
            "Board said it would let mills in north sell tar, salt, rope and eels to buyers",
        ),
        (
            "Rice sold for 60 rupees a kilo on Monday, up from 45 a year ago.",
            "Rice sold for 60 rupees a kilo, up from 45 a year ago",
        ),
        (
            (
                "A clerk in the old town said that he had seen two of the men who sank the ferry hours ago near the "
                "salt mill by the old quay of Alder, which is where he had drunk."
            ),
            "Clerk in old town said he had seen two of men who sank ferry hours ago",
        ),
        (
            "The senator filed a bill that would give clerks $5,000 a month more.",
            "Senator filed bill that would give clerks $5,000 a month more",
        ),
        (
            "The school board voted 5-2 Monday night to close two of its schools at the end of the year.",
            "School board voted 5-2 to close two of its schools at end of year",
        ),
    ],
)
def test_what_a_verb_wants_stays(lead: str, title: str) -> None:
    """`Kept rates`, `for allegedly stalking` and `sank off coast` are half of it."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The police have opened a case against unidentified persons after a bomb threat was received by two "
                "schools in the south of the town, which turned out to be a hoax."
            ),
            "Police opened case after bomb threat was received by two schools in south of town",
        ),
        (
            (
                "A former clerk of the town was sentenced in absentia to nine years in jail for the theft of its "
                "salt, its tar and all of its eels, a court in Hull said on Friday."
            ),
            "Former clerk of town sentenced in absentia to nine years in jail",
        ),
        (
            (
                "Police in Alder have busted a gang that allegedly cheated over 200 clerks and bakers by promising "
                "them work in the mills and arrested six men, among them a former clerk, officials said on Saturday."
            ),
            "Police in Alder busted gang that allegedly cheated over 200 clerks and bakers",
        ),
    ],
)
def test_what_is_promised_or_alleged_stays_so(lead: str, title: str) -> None:
    """Who is sentenced in absentia goes to no jail yet; nobody need be told that nobody knows who did it."""
    assert cut([lead]) == title


def test_a_body_with_two_tasks_keeps_both() -> None:
    """The Eel Administration is another one, or none."""
    lead = "A brand of tar was recalled because it may contain lead, the Salt and Eel Administration said on Friday."
    told = "Brand of tar recalled because it may contain lead, Salt and Eel Administration said"
    assert cut([lead]) == told


def test_a_reason_is_one_though_but_stands_in_it() -> None:
    """`Rare but serious` gives no other reason."""
    lead = (
        "Parents should not give honey to babies under a year old because it can cause a rare but serious illness, "
        "doctors have warned after three of them were taken to hospital."
    )
    assert cut([lead]) == "Parents should not give honey to babies under a year old, doctors have warned"
    other = (
        "He will not go to the fair because it rains but because it snows, and it will snow all week, his clerk said."
    )
    assert "fair" not in cut([other]) or "snows" in cut([other])


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "A clerk who ran and fell into a wall, hurting two, is safe.",
            "Clerk who ran and fell into wall is safe",
        ),
        (
            "The man who fell and hit a wall, killing two, is safe, the mayor said.",
            "Man who fell and hit wall is safe, mayor said",
        ),
        (
            (
                "The ruling party has lost its majority in parliament for the first time since the end of the war 30 "
                "years ago, final results of Wednesday's poll showed."
            ),
            "Ruling party lost majority in parliament for first time since end of war 30 years ago",
        ),
        (
            (
                "The town's scheme to pay clerks 1,500 crowns a month for their eels has received more than nine "
                "million applications in two weeks, the mayor told reporters in Hull."
            ),
            "Town's scheme received more than nine million applications in two weeks",
        ),
        (
            (
                "A stampede at a religious gathering in northern Alder killed at least 116 people, most of them "
                "clerks and bakers, on Friday."
            ),
            "Stampede at religious gathering in northern Alder killed at least 116 people",
        ),
        (
            (
                "A clerk accused of pushing a baker in front of a Hull tram, leaving her hurt, pleaded not guilty on "
                "Friday to attempted murder."
            ),
            "Clerk accused of pushing baker pleaded not guilty to attempted murder",
        ),
        (
            (
                "Clerks gathering in Hull this week for a fair of the salt trade are facing a long list of old rules "
                "on tar and eels."
            ),
            "Clerks gathering in Hull this week facing long list of old rules on tar and eels",
        ),
        (
            "Two-thirds of the clerks in Alder sold eels in May, according to a study.",
            "Two-thirds of clerks in Alder sold eels in May, according to study",
        ),
        (
            (
                "Ann Lee's board has asked Hull to send back former prime minister Jane Roe, who fled to the town in "
                "August after weeks of deadly riots."
            ),
            "Ann Lee's board asked Hull to send back former prime minister Jane Roe",
        ),
        (
            (
                "The council unanimously passed a resolution urging the mayor to drop a plan to hold the eel fair and "
                "the salt fair on the same day."
            ),
            "Council passed resolution urging mayor to drop plan to hold eel fair and salt fair",
        ),
        (
            (
                "A deputy head of the town's building board was arrested by the fraud squad for allegedly taking a "
                "bribe of nine crowns from a builder."
            ),
            "Deputy head of town's building board arrested for allegedly taking bribe of nine crowns",
        ),
        (
            (
                "A Hull court extended by 14 days the custody of a former clerk arrested in a fraud case linked to "
                "the town's now-scrapped eel rules."
            ),
            "Hull court extended custody of former clerk arrested in fraud case",
        ),
        (
            (
                "Clerks in Alder queued for hours on Thursday to choose between a mayor who has run up huge debts and "
                "a rival making his sixth bid."
            ),
            "Clerks in Alder queued for hours",
        ),
        (
            (
                "A supplier of school meals has apologised after a boy with an allergy was served a pie that "
                "contained nuts."
            ),
            "Supplier apologised after boy with allergy was served pie that contained nuts",
        ),
    ],
)
def test_long_leads_give_one_statement(lead: str, title: str) -> None:
    """None of them is `lost majority ... of war 30`, `Stampede at religious killed` or `choose between mayor`."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "An Alder fishing boat captain who survived for nine days in the Pacific by eating his catch raw has "
                "been reunited with his family."
            ),
            "Alder fishing boat captain who survived for nine days has been reunited with his family",
        ),
        (
            (
                "Nearly 60,000 clerks have signed a petition calling for the resignation of the head of an Alder "
                "board that plans to sell the pier to a bank."
            ),
            "Nearly 60,000 clerks signed petition calling for resignation of head of Alder board",
        ),
        (
            (
                "The town's rowing team beat Hull 8-1 on Friday to book a place in the semi-finals of the Harbour Cup "
                "with two games to spare."
            ),
            "Town's rowing team beat Hull 8-1 to book place in semi-finals",
        ),
        (
            (
                "A retired school headmistress who lost her papers in the 2018 Alder floods has finally been paid "
                "nine crowns in arrears, four years after she first wrote to the board."
            ),
            "Retired school headmistress who lost her papers has been paid nine crowns in arrears",
        ),
        (
            (
                "Unknown men shot dead a clerk outside his home in the old town of Alder on Sunday, police and his "
                "brother said."
            ),
            "Unknown men shot dead clerk outside his home in old town of Alder, police said",
        ),
        (
            (
                "At a rally in Hull, opposition leader Jane Roe promised to give a job to at least one member of "
                "every family if her party is voted to power."
            ),
            "Opposition leader Jane Roe promised to give job to at least one member of every family",
        ),
        (
            (
                "Prosecutors have opened an inquiry into claims that the head of the country's rowing union paid for "
                "a mayor's holiday, a source said on Friday."
            ),
            "Prosecutors opened inquiry into claims head of rowing union paid for mayor's holiday",
        ),
        (
            "The head of the rowing union, Jane Roe, promised to sell the pier if the bank lends her nine crowns.",
            "Head of rowing union promised to sell pier if bank lends her nine crowns",
        ),
    ],
)
def test_what_leads_hang_on_is_kept(lead: str, title: str) -> None:
    """What an elected one will do, all of them promise alike; nobody pays without for what."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Hull said on Sunday it would not resume talks with Alder unless the county lifted its ban on eels, "
                "and turned down a plan put forward by the mayor of York last week."
            ),
            "Hull said it would not resume talks with Alder unless county lifted ban on eels",
        ),
        (
            (
                "The board warned on Monday that its full-year profit would be lower than previously expected because "
                "of a slump in the salt trade of the north."
            ),
            "Board warned its full-year profit would be lower than previously expected because of slump",
        ),
        (
            (
                "The mayor's bill would have loosened the town's near-total ban on eels, tar and salt from the mills "
                "of the north, setting up a fight with Hull."
            ),
            "Mayor's bill would have loosened town's near-total ban on eels, tar and salt",
        ),
        (
            "The mother of a clerk who fell from the pier in May will not face charges, New South Wales police said.",
            "Mother of clerk who fell will not face charges, New South Wales police said",
        ),
        (
            (
                "An Alder clerk has agreed to plead guilty, according to court papers filed on Monday in the town "
                "hall of Hull by the clerk of the board."
            ),
            "Alder clerk to plead guilty, according to court papers filed in town hall of Hull",
        ),
        (
            (
                "Two trains collided near the old town of Alder on Saturday, killing 18 clerks and injuring 73, after "
                "a signalman failed to switch the tracks."
            ),
            "Two trains collided near old town of Alder, killing 18 clerks and injuring 73",
        ),
        (
            (
                "A fire that swept through a salt mill on the outskirts of Alder killed at least nine clerks, most of "
                "them bakers, after a door was found to be locked, the fire service said."
            ),
            "Fire that swept through salt mill on outskirts of Alder killed at least nine clerks",
        ),
        (
            (
                "Storm Ann weakened into a low on Thursday after passing near Alder with high winds, the weather "
                "office said, as more than 8,000 clerks stayed in the mills."
            ),
            "Storm Ann weakened into low after passing near Alder with high winds",
        ),
        (
            (
                "Clerks who eat at least three eels a day may be less likely to fall ill, a study of nearly nine "
                "thousand bakers in the old towns of the north suggests."
            ),
            "Clerks who eat at least three eels a day may be less likely to fall ill, study suggests",
        ),
        (
            (
                "The county has ordered the closure of all schools in Hull, Alder and York for two days after the "
                "weather office warned of rain."
            ),
            "County ordered closure of all schools in Hull",
        ),
        (
            "An angry mother has slammed her son's school after he was put in a shed for wearing the wrong hat.",
            "Angry mother slammed her son's school after he was put in shed for wearing wrong hat",
        ),
        (
            "Jane Roe is not here for the eels.",
            "Jane Roe is not here for eels",
        ),
        (
            (
                "Salt prices hit a record high on Monday as a weaker pound and mounting worries about the mills drove "
                "buyers to the north."
            ),
            "Salt prices hit record high",
        ),
    ],
)
def test_what_is_told_is_no_less_than_what_happened(lead: str, title: str) -> None:
    """Conditions, deaths, bans and whose police it is stay; nobody accuses a fire."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        (
            ["It was supposed to be a dry summer in Alder.", "Instead, a flood has closed 47 mills along the quay."],
            "Flood closed 47 mills along quay",
        ),
        (
            [
                "Happy Monday and welcome back to our letter.",
                "The board will vote on Friday on a plan to sell the pier.",
            ],
            "Board will vote on plan to sell pier",
        ),
        (
            ['"It was a close race," he said.', "Jane Roe of Alder won the eel race on Friday for the ninth time."],
            "Jane Roe of Alder won eel race for ninth time",
        ),
        (
            ['"Old Pier" said goodbye to its keeper on Sunday when Jane Roe was found by a clerk.'],
            '"Old Pier" said goodbye to keeper when Jane Roe was found by clerk',
        ),
    ],
)
def test_greetings_and_nobodys_words_are_no_titles(opening: list[str], title: str) -> None:
    """What was meant to be is told by what came instead."""
    assert cut(opening) == title


def test_what_came_instead_is_no_part_of_what_it_opens() -> None:
    """`Instead` is no subject, whose clause `a bloom of toxic eels` would be."""
    lead = (
        "Instead, a bloom of toxic eels has closed 47 mills along the Alder and put at least 30 of their clerks in "
        "hospital."
    )
    assert cut([lead]) == "Instead, bloom of toxic eels closed 47 mills along Alder"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Alder-owned salt maker Ajax on Friday reported a 27 per cent rise in net profit to nine million "
                "crowns for the quarter ended September, driven by demand for tar in the mills of the north."
            ),
            "Alder-owned salt maker Ajax reported 27 per cent rise in net profit to nine million crowns",
        ),
        (
            (
                "The town's new mayor said on Sunday he had reached a deal with Hull-led forces to withdraw heavy "
                "guns from the old city of Alder within nine days of the salt fair."
            ),
            "Town's new mayor said he had reached deal with Hull-led forces to withdraw heavy guns",
        ),
        (
            (
                "A roadside bomb aimed at a salt van killed three clerks and wounded six others in the old town of "
                "Alder on Wednesday, an official said, with nobody claiming that they had laid it."
            ),
            "Roadside bomb aimed at salt van killed three clerks and wounded six others",
        ),
    ],
)
def test_nouns_have_what_they_want(lead: str, title: str) -> None:
    """A rise is one in something, forces are somebody's, and no bomb is accused."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The clerk turned heads at a friend's wedding in Alder in a mint-green hat by Jane Roe that is "
                "reportedly worth nine million crowns to those who buy hats."
            ),
            "Clerk turned heads at friend's wedding in Alder in mint-green hat by Jane Roe",
        ),
        (
            (
                "Ajax has been the talk of the town of Hull ever since it was sold to a bank in Leeds in the first "
                "week of May for nine crowns and a mill that nobody wants."
            ),
            "Ajax has been talk of town of Hull ever since it was sold to bank in Leeds",
        ),
    ],
)
def test_what_is_by_somebody_is_told(lead: str, title: str) -> None:
    """A hat by somebody is no act of theirs; and the talk is that of the town."""
    assert cut([lead]) == title
