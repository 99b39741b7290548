"""Titles of a city desk's copy: accidents and courts, sport and shops, told at length."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Streaming house Pixelbox will raise the price of its plan by $2 a month, the firm told fans in a letter.",
            "Streaming house Pixelbox will raise price of plan by $2 a month",
        ),
        (
            "Rising fares have pushed thousands of clerks in the north into debt, a charity said in a note in May.",
            "Rising fares pushed thousands of clerks in north into debt",
        ),
        (
            "Fearing the mill would close in May, the clerks told the mayor that they would strike.",
            "Clerks told mayor that they would strike",
        ),
        (
            "Briefing clerks after talks held in Hull in May, the mayor said the mill would not be sold to Acme.",
            "Mayor said mill would not be sold to Acme",
        ),
    ],
)
def test_what_opens_with_a_participle_may_be_the_statement(lead: str, title: str) -> None:
    """`Rising fares hit clerks, a charity said` opens with no phrase that goes."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "In a setback to the ruling party, two of its lawmakers left the house on Friday and joined their rivals.",
            "In setback to ruling party, two of its lawmakers left house and joined rivals",
        ),
        (
            "A year after Acme moved to Hull, most of its 400 clerks have left the firm, a union said on Friday.",
            "A year after Acme moved to Hull, most of its 400 clerks left firm, union said",
        ),
        (
            "In a setback to the ruling party, the mayor of Hull left the house on Friday after a row over a new pier.",
            "Mayor of Hull left house after row over new pier",
        ),
        (
            "Fans of singer Mia Lind stood for two days outside the old hall in Hull where she is to sing on Friday.",
            "Fans of singer Mia Lind stood for two days outside old hall in Hull where she is to sing",
        ),
        (
            "Supporters of the jailed opposition leader clashed with police outside a hall where he was due to appear.",
            "Supporters of jailed opposition leader clashed with police outside hall",
        ),
        (
            "Friends of the late mayor of Hull met at noon on Friday outside the old hall where he had sung as a boy.",
            "Friends of late mayor of Hull met at noon outside old hall where he had sung as a boy",
        ),
        (
            "Fans of the old mill in Hull queued for two days outside a hall that has been shut.",
            "Fans of old mill in Hull queued for two days outside hall that has been shut",
        ),
    ],
)
def test_who_is_meant_stays(lead: str, title: str) -> None:
    """Where "its" or "he" is told of in a phrase, that is no phrase that goes."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "As many as 14 porters were hurt when a private bus they were riding in overturned near Hull.",
            "14 porters were hurt when private bus they were riding in overturned near Hull",
        ),
        (
            "More than 200 boats were cancelled and dozens of trains delayed as dense fog hid the northern plains.",
            "More than 200 boats were cancelled and dozens of trains delayed",
        ),
        (
            "A fire that broke out in a chemical works on the edge of the city was put out in 16 hours, clerks said.",
            "Fire that broke out in chemical works on edge of city was put out in 16 hours",
        ),
        (
            "The talks broke down on Friday after the union held on to its plea for a rise of 9 percent, clerks said.",
            "Talks broke down after union held on to plea for rise of 9 percent",
        ),
        (
            "Hundreds of clerks were left stranded when the cable car linking the mill with upper Alder broke down.",
            "Hundreds of clerks were left stranded when cable car broke down",
        ),
        (
            "The number of women killed by partners or former partners rose by 12 percent last year, a club said.",
            "Number of women killed by partners or former partners rose by 12 percent last year",
        ),
        (
            "A bill that would allow people with old wounds to end their lives has passed its first vote in the house.",
            "Bill that would allow people with old wounds to end their lives passed first vote in house",
        ),
        (
            "Fans will have to wait until 2029 for the next film in the Star Ferry series, its director has revealed.",
            "Fans will have to wait until 2029 for next film in Star Ferry series",
        ),
        (
            "Two decades after the war ended, thousands of mines still lie hidden in the fields of the north.",
            "Two decades after war ended, thousands of mines still lie hidden in fields of north",
        ),
        (
            "Thieves have stolen the personal data of more than 9 million customers of the arms company Vono of Hull.",
            "Thieves have stolen personal data of more than 9 million customers of Vono of Hull",
        ),
        (
            "A hall in Hull has apologised on its website to a porter who was told she had won when she had not.",
            "Hall in Hull apologised on website to porter",
        ),
        (
            "Clerks investigating the theft of a 62-year-old boat have released images of a man they want to speak to.",
            "Clerks investigating theft of 62-year-old boat released images of man",
        ),
        (
            "Mills will no longer be able to sack porters without giving a reason under a law that comes into force.",
            "Mills will no longer be able to sack porters without giving reason",
        ),
        (
            "A bus plunged into a ravine in the hills of northern Kuram, killing at least 25 people, most of them old.",
            "Bus plunged into ravine in hills of northern Kuram, killing at least 25 people",
        ),
        (
            "“We will never sell it,” the mayor said in a video note released on Monday, a day after the rains came.",
            "“We will never sell it”, mayor said",
        ),
        (
            "“We will never sell it,” the mayor said in a video note released on Monday.",
            "“We will never sell it”, mayor said",
        ),
        (
            "The mayor's chief of staff has resigned amid a row over leaked mails in which he mocked the poor of Hull.",
            "Mayor's chief of staff resigned amid row over leaked mails",
        ),
        (
            "Growing numbers of young people are turning to private tutors as schools struggle to find maths teachers.",
            "Growing numbers of young people turning to private tutors",
        ),
        (
            "A clerk who fell asleep at a wheel and crashed into a hall, killing a cow, has been jailed for six years.",
            "Clerk who fell asleep at wheel and crashed into hall jailed for six years",
        ),
        (
            "A clerk caught speeding at 190 kph on the old road to Hull has bought the guards of the town a new van.",
            "Clerk caught speeding at 190 kph on old road to Hull bought guards of town new van",
        ),
        (
            "So far this year 41 porters have died on the country's roads, nine more than in the whole of 2024.",
            "So far this year 41 porters died on country's roads, nine more than in whole of 2024",
        ),
        (
            "Those who lost their homes in the fire will be given new ones in Hull, the government said.",
            "Those who lost homes in fire will be given new ones in Hull",
        ),
        (
            "The mayor will announce plans to ban rowing in the harbour in a speech to teachers in Hull on Monday.",
            "Mayor will announce plans to ban rowing in harbour in speech to teachers in Hull",
        ),
        (
            "The education secretary will announce plans to ban mobile phones in schools in a speech to head teachers.",
            "Education secretary will announce plans to ban mobile phones in schools",
        ),
        (
            "A chain of mills is to remove the dates from hundreds of fruit and salt products in a bid to cut waste.",
            "Chain of mills is to remove dates from hundreds of fruit and salt products to cut waste",
        ),
        (
            "A landlord who refused to serve a customer with a guide dog has been ordered to pay her 2,500 crowns.",
            "Landlord who refused to serve customer with guide dog ordered to pay her 2,500 crowns",
        ),
        (
            "A lawsuit filed Monday accuses the online shop Linnet of following its customers without their consent.",
            "Lawsuit accuses online shop Linnet of following customers without their consent",
        ),
        (
            "A harbour crew rescued three fishermen whose old boat began taking on water about 40 miles off Salo.",
            "Harbour crew rescued three fishermen whose old boat began taking on water",
        ),
        (
            "More than 2 million eggs have been recalled because they may be bad for men and cows.",
            "More than 2 million eggs recalled because they may be bad for men and cows",
        ),
        (
            "A court in Hull has sentenced 14 old bakers to up to 12 years in prison for taking part in banned fairs.",
            "Court in Hull sentenced 14 old bakers to up to 12 years for taking part in banned fairs",
        ),
        (
            "The father of a boy who died after being hit by a barrel says caps should be made compulsory in schools.",
            "Father of boy who died says caps should be made compulsory in schools",
        ),
        (
            "Alder's Jane Rao on Sunday became the first woman from the city to win a cup in the 5,000m at the games.",
            "Alder's Jane Rao became first woman from city to win cup in 5,000m at games",
        ),
        (
            "Harbour singer Bo Lind has been fined 5,000 crowns after a fight in a hall in Hull two years ago.",
            "Harbour singer Bo Lind fined 5,000 crowns after fight in hall in Hull two years ago",
        ),
        (
            "The governor signed a bill into law that will require all new mills to be fitted with tar lamps.",
            "Governor signed bill that will require all new mills to be fitted with tar lamps",
        ),
        (
            "The mayor of Hull left the party on Friday after a row over a pier that began on Monday.",
            "Mayor of Hull left party after row over pier that began on Monday",
        ),
        (
            "The governor signed a bill into law on Friday after a row with the house that began in May.",
            "Governor signed bill into law after row with house",
        ),
    ],
)
def test_a_clause_is_told_to_its_end(lead: str, title: str) -> None:
    """Not `when the bus they were riding`, nor `and dozens of trains`."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Negotiators from 190 states reached a deal on Sunday to protect a third of the world's eels by 2035.",
            "Negotiators from 190 states reached deal to protect a third of world's eels by 2035",
        ),
        (
            "Ajax reached a deal on Sunday to buy a third of the mills of its rival Acme for nine million crowns.",
            "Ajax to buy a third of mills of rival Acme for nine million crowns",
        ),
    ],
)
def test_what_is_said_is_not_turned(lead: str, title: str) -> None:
    """Who makes a deal for others does not do what it promises."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "The dearest house in the capital was sold to a foreign buyer for a record 91 million crowns, agents said.",
            "Dearest house in capital was sold to foreign buyer for record 91 million crowns",
        ),
        (
            "The deadliest storm in the country since 1953 has killed 300 clerks and left thousands homeless.",
            "Deadliest storm in country since 1953 killed 300 clerks and left thousands homeless",
        ),
        (
            "One of the biggest mills in the north of the country has been shut for good by a fire on Friday.",
            "One of biggest mills in north of country has been shut for good by fire",
        ),
        (
            "The forest fires in the hills above Hull have been put out after a week in which 90 houses were lost.",
            "Forest fires have been put out after a week in which 90 houses were lost",
        ),
    ],
)
def test_the_first_is_the_first_of_something(lead: str, title: str) -> None:
    """`Deadliest storm killed 300` says that no storm ever killed more."""
    assert cut([lead]) == title
