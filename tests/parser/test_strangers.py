"""Titles of leads as many outlets write them: whole statements, nothing turned, no background."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import nested
from feedpub.parser.titles.title import cut

REST = "Jane Roe, the clerk of the board of Hull, said she would answer on Friday."


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The Alder Town Board will decide next month whether to sell nine old mills on the lower quay, a "
                "step that clerks say is needed to mend the roofs."
            ),
            "Alder Town Board will decide next month whether to sell nine old mills on lower quay",
        ),
        (
            (
                "Former county treasurer Lois Lee pleaded guilty Friday to stealing more than $600,000 in public "
                "money over eight years, much of which prosecutors say she spent at casinos."
            ),
            "Former county treasurer Lois Lee pleaded guilty to stealing more than $600,000",
        ),
        (
            (
                "Men will shut one arch of the Hull bridge over the River Alder beginning Monday for repairs that "
                "are likely to last until the end of next May, the roads board announced."
            ),
            "Men will shut one arch of Hull bridge over River Alder for repairs",
        ),
        (
            (
                "A retired judge whose house was searched last month denied on Tuesday that she had taken money from "
                "the builders of the new court."
            ),
            "Retired judge denied that she had taken money from builders of new court",
        ),
        (
            (
                "The clerk who promised never to vote for a new tax voted for one on Thursday, hours after his party "
                "threatened to drop him."
            ),
            "Clerk who promised never to vote for new tax voted for one",
        ),
        (
            (
                "A woman who told police that her husband had drowned while fishing was charged with his murder on "
                "Friday."
            ),
            "Woman who told police that her husband had drowned while fishing was charged",
        ),
        (
            (
                "Hundreds of nurses who were recruited abroad face deportation because the agency that hired them "
                "failed to renew their permits."
            ),
            "Hundreds of nurses face deportation because agency that hired them failed to renew permits",
        ),
        (
            (
                "The airline denied that the plane which crashed in March had been flying without a valid safety "
                "certificate."
            ),
            "Airline denied that plane had been flying without valid safety certificate",
        ),
        (
            (
                "People who lost their savings when the bank failed will get back no more than a tenth of what they "
                "are owed."
            ),
            "People who lost savings will get back no more than a tenth of what they are owed",
        ),
        (
            "Clerks conceded that the harbour board's drafting sessions, which began in May, will now last into July.",
            "Clerks conceded that harbour board's drafting sessions will now last into July",
        ),
        (
            "Workers at three mills run by the online shop walked out over pay on Friday, its busiest day of the year.",
            "Workers at three mills run by online shop walked out over pay",
        ),
        (
            "More than 20 trips of the ferry were called off on Saturday, a day after the new pier was shut down.",
            "More than 20 trips of ferry were called off, a day after new pier was shut down",
        ),
        (
            (
                "The opera house will not stage plays by Doe this season, a step its chairman called painful but "
                "necessary."
            ),
            "Opera house will not stage plays by Doe this season",
        ),
        (
            (
                "Customs officers at Alder seized 2 tonnes of ivory hidden in a consignment of tea bound for Hull, "
                "the largest haul in a decade."
            ),
            "Customs officers seized 2 tonnes of ivory hidden in consignment of tea bound for Hull",
        ),
        (
            (
                "A teacher who was arrested after police found a loaded pistol in her desk at a school in Hull has "
                "resigned, officials said."
            ),
            "Teacher arrested after police found loaded pistol in her desk at school in Hull resigned",
        ),
        (
            (
                "A nurse who left a sponge in a patient and then altered her records has been banned from her work "
                "for nine years."
            ),
            "Nurse who left sponge banned from her work for nine years",
        ),
        (
            (
                "The Alder mill sells a new salt, makes soap from eels and wants a second pier at Hull before the "
                "next fair opens in May."
            ),
            "Alder mill sells new salt, makes soap from eels and wants second pier at Hull",
        ),
        (
            (
                "Two clerks accused of setting a fire that ruined a historic covered pier in Alder will be tried as "
                "adults, a judge in Hull ruled on Thursday."
            ),
            "Two clerks accused of setting fire that ruined covered pier will be tried as adults",
        ),
        (
            (
                "Hundreds of porters were stranded on an old broken-down train without air conditioning for nine "
                "hours on Tuesday, as the heat in the lower valley rose past all records."
            ),
            "Hundreds of porters stranded on old broken-down train without air conditioning",
        ),
        (
            (
                "The Salt Board has charged a former head clerk over the alleged loss of 9 million crowns meant for "
                "roads in the upper valley and the hills of Alder."
            ),
            "Salt Board charged former head clerk over alleged loss of 9 million crowns",
        ),
        (
            (
                "Doctors in Hull confirmed nine cases of mumps in the lower town, all of them among porters who had "
                "come from the Alder mills last winter."
            ),
            "Doctors in Hull confirmed nine cases of mumps in lower town",
        ),
        (
            (
                "Drinking two cups of coffee a day may lower the risk of developing liver cancer by about a third, "
                "according to a large study that followed half a million people for ten years."
            ),
            "Drinking two cups of coffee a day may lower risk of developing liver cancer",
        ),
        (
            (
                "A ship carrying the first eels ever collected from the far side of Alder Lake has landed safely in "
                "the harbour of Hull after nine days at sea."
            ),
            "Ship carrying first eels ever collected landed safely in harbour of Hull",
        ),
        (
            (
                "Almost a third of the mills in Hull no longer accept coins of porters by hand, a survey by the "
                "board has found, prompting fears that old porters are being shut out."
            ),
            "Almost a third of mills in Hull no longer accept coins of porters by hand",
        ),
        (
            (
                "Over 40 boats were turned away and more than 150 delayed at the Lower Alder International Harbour "
                "on Monday morning as a thick layer of fog lay on the whole of the coast."
            ),
            "Over 40 boats were turned away and more than 150 delayed",
        ),
        (
            (
                "The crown gained nine points against the dollar in trade between banks in Hull on Tuesday, closing "
                "at 78.34."
            ),
            "Crown gained nine points against dollar in trade between banks in Hull, closing at 78.34",
        ),
        (
            (
                "A mother of nine has told how she was left alone on a pier after a porter used the wrong rope to "
                "tie her little boat to the quay."
            ),
            "Mother of nine told how she was left alone on pier",
        ),
        (
            (
                "No fewer than 23 porters have left the old mills of the Lower Alder Local District in the state of "
                "Hull for want of pay, bread and lamps."
            ),
            "No fewer than 23 porters left old mills of Lower Alder Local District",
        ),
        (
            (
                "Operatives of the Lower Alder Harbour Police have arrested a porter for allegedly stealing his "
                "neighbour's boat and selling it in Hull."
            ),
            "Lower Alder Harbour Police arrested porter for allegedly stealing his neighbour's boat",
        ),
        (
            (
                "Sleuths of the Harbour Board caught red-handed a clerk while allegedly taking a bribe of 900 "
                "crowns for issuing nine licences to a mill in Hull."
            ),
            "Harbour Board caught red-handed clerk while allegedly taking bribe of 900 crowns",
        ),
        (
            (
                "A porter who died after being hit by a van outside an old mill in the town of Hull has been named "
                "by police as 82-year-old Tom Alder."
            ),
            "Porter who died after being hit by van outside old mill named as 82-year-old Tom Alder",
        ),
        (
            (
                "The oldest mill in Alder will not be fined for putting raw salt in a chalk stream because the "
                "board failed to bring the case in time, clerks have said."
            ),
            "Oldest mill in Alder will not be fined for putting raw salt in chalk stream",
        ),
        (
            (
                "At least seven men were killed and 14 others hurt when an old bus in which they were going home "
                "overturned near Alder in the small hours of Sunday."
            ),
            "At least seven men were killed and 14 others hurt when old bus overturned near Alder",
        ),
        (
            (
                "Top seed Anna Roe survived a second-set wobble to beat Danish teenager Clara Lee 6-3, 6-7, 6-2 and "
                "reach the quarter-finals of the Hull Open on Monday."
            ),
            "Top seed Anna Roe survived second-set wobble to beat Danish teenager Clara Lee",
        ),
        (
            (
                "Clerks do not believe that a thief was to blame for the death of a young porter whose body was "
                "found in a mill pond near Alder on Saturday."
            ),
            "Clerks do not believe that thief was to blame for death of young porter",
        ),
    ],
)
def test_a_lead_is_told_whole(lead: str, told: str) -> None:
    """As it stands, or with a part less; but no word is left hanging."""
    assert cut([lead, REST]) == told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "A young salt student allegedly died by drowning in his room at the Alder hostel late on Friday "
                "night, police said, adding that no letter was found."
            ),
            "Young salt student allegedly died by drowning in his room at Alder hostel",
        ),
        (
            (
                "Voters in Ohio have approved a constitutional amendment protecting the right to abortion, the "
                "latest victory for supporters since the Supreme Court overturned Roe v. Wade."
            ),
            "Voters in Ohio approved constitutional amendment protecting right to abortion",
        ),
        (
            (
                "The police of Hull have rejected claims going round the taverns that one of their clerks was "
                "killed in the march on the mayor's hall in Alder."
            ),
            "Police of Hull rejected claims going round taverns that one of their clerks was killed",
        ),
        (
            (
                "A lucky porter who claims his old friend stole his 1 million crown ticket has lost a long fight to "
                "get his hands on the cash, which the choir now holds."
            ),
            "Lucky porter lost long fight to get his hands on cash, which choir now holds",
        ),
        (
            (
                "A man who told clerks he was only taking a nap behind the wheel had nine bottles of gin in the "
                "back of his van, the harbour police in Hull found."
            ),
            "Man had nine bottles of gin in back of his van",
        ),
        (
            (
                "The owner of a home where seven porters died after the lamps failed during a storm cannot be sued "
                "by their heirs, the highest court of Alder has ruled."
            ),
            "Owner of home where seven porters died cannot be sued by heirs, highest court has ruled",
        ),
        (
            (
                "Poet Tom Alder Roe, best known for nine plays set in the lower valley, died in a Hull clinic on "
                "Sunday after a short illness, his printer has announced."
            ),
            "Poet Tom Alder Roe died in Hull clinic after short illness",
        ),
        (
            (
                "Lawmakers on Friday elected Jane Alder Roe, the youngest daughter of the old duke Thomas, as "
                "mayor, two days after a court removed her mild predecessor."
            ),
            "Lawmakers elected Jane Alder Roe, youngest daughter of old duke Thomas, as mayor",
        ),
        (
            (
                "Harbour Board Chief Jane M Roe on Sunday wrote to Prime Minister Tom Alder Doe urging him to take "
                "steps for the release of 21 porters held by the Hull Navy."
            ),
            "Jane M Roe wrote to Tom Alder Doe urging him to take steps for release of 21 porters",
        ),
        (
            (
                "Salt climbed to a record above 500 crowns a sack on Friday, driven by expectations that the "
                "harbour board will soon shut the pans and by storms in the north."
            ),
            "Salt climbed to record above 500 crowns a sack",
        ),
        (
            (
                "Porters who sleep less than five hours a night by the sea are at greater risk of colds and of "
                "gout, a study of 8,000 clerks in Alder has found."
            ),
            "Porters who sleep less than five hours a night are at greater risk of colds and of gout",
        ),
        (
            (
                "Captain Jane Roe has urged her friends to forget the Alder rout in the cup and now concentrate on "
                "the league match with the men of Hull, who have won nine in a row."
            ),
            "Captain Jane Roe urged her friends to forget Alder rout",
        ),
        (
            (
                "At least 11 people were killed and over two lakh affected as the flood situation in Alder "
                "deteriorated further on Tuesday following incessant rainfall, according to the state disaster "
                "management authority."
            ),
            "At least 11 people were killed and over two lakh affected",
        ),
        (
            (
                "At least five men, one of them a clerk, lost their hats when a rope fixed on a motorcycle came "
                "loose near the harbour police in Alder on Friday."
            ),
            "At least five men lost hats when rope came loose near harbour police in Alder",
        ),
        (
            (
                "A Lower Alder man accused of following his former clerk before allegedly setting fire to her mill "
                "will stay behind bars until his trial."
            ),
            "Lower Alder man accused of following his former clerk will stay behind bars",
        ),
        (
            (
                "Gov. Laura Roe on Monday signed into law a bill that bans cellphones in public school classrooms "
                "statewide, making the state the twelfth in the country to do so."
            ),
            "Gov. Laura Roe signed into law bill that bans cellphones in public school classrooms",
        ),
        (
            (
                "A Hull socialite has dragged her estranged husband to court for allegedly selling a house they "
                "own without her consent."
            ),
            "Hull socialite dragged her estranged husband to court",
        ),
        (
            (
                "A Hull porter accused of leaving her cat alone for nine days while she went on a tour has pleaded not "
                "guilty to cruelty in the court of Lower Alder."
            ),
            "Hull porter pleaded not guilty to cruelty in court of Lower Alder",
        ),
        (
            (
                "Harbour Mail has been fined 9 million crowns by the clerks for missing its aims for first and second "
                "class post in the lower valley of the Alder."
            ),
            "Harbour Mail fined 9 million crowns by clerks",
        ),
        (
            (
                "The Harbour Drugs Agency of Alder has seized 2.1 million pills of tramadol hidden in a hold of motor "
                "parts at the port of Hull, clerks say."
            ),
            "Harbour Drugs Agency of Alder seized 2.1 million pills of tramadol",
        ),
        (
            (
                "Maize men in the north of Alder have threatened to hold on to their sacks unless the board raises "
                "the price of a sack to nine crowns in May."
            ),
            "Maize men threatened to hold on to sacks unless board raises price of sack to nine crowns",
        ),
        (
            (
                "Clerks of the board have held three men believed to be behind the theft of relief bread worth Sh30 "
                "million from a store in Lower Alder."
            ),
            "Clerks of board held three men believed to be behind theft of relief bread",
        ),
        (
            (
                "The Academic Staff Union of Alder has dismissed insinuations that it was planning to embark on "
                "another strike, describing the reports as the handiwork of mischief makers."
            ),
            "Academic Staff Union of Alder dismissed insinuations",
        ),
        (
            (
                "The Alder government will approve this Tuesday a decree with which it means to limit the rents in "
                "the lower town, clerks of the board said."
            ),
            "Alder government will approve decree with which it means to limit rents in lower town",
        ),
        (
            (
                "Firemen have brought under control a blaze that tore through a salt works in the west of Hull "
                "last night, sending smoke across nine towns."
            ),
            "Firemen brought under control blaze that tore through salt works in west of Hull",
        ),
    ],
)
def test_a_lead_is_told_by_its_own_verb(lead: str, told: str) -> None:
    """Not by that of a clause in its subject; and up to where that verb has what it wants."""
    assert cut([lead, REST]) == told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "A clerk accused of locking up and poisoning his girlfriend with nine drops of tar told a court in "
                "Lower Alder on Monday that she had taken her own life in the mill."
            ),
            "Jane Roe said she would answer",
        ),
        (
            (
                "Old singer Jane Alder Roe should stay in the Hull tower for 30 years for leading choirs astray, a "
                "court of the harbour board ruled on Friday."
            ),
            "Old singer Jane Alder Roe should stay in Hull tower for 30 years, court ruled",
        ),
        (
            (
                "The bench of Alder says that no charge will be brought against a young clerk who shot and killed "
                "an old bull that ran loose on the pier in June."
            ),
            "Bench of Alder says no charge will be brought against young clerk",
        ),
        (
            (
                "The Lower Alder Assembly passed a bill on Friday that would let clerks carry lamps in mills if "
                "they have sat through a course, over the objections of nine porters."
            ),
            "Lower Alder Assembly passed bill",
        ),
        (
            (
                "The state of Alder says it will not send home a trader who is wanted in Hull on fraud charges "
                "because no treaty binds the two lands."
            ),
            "State of Alder will not send home trader who is wanted in Hull on fraud charges",
        ),
        (
            (
                "The Hull stage has said sorry to the kin of a young porter after a play based on his life was "
                "shown without their knowledge in Alder."
            ),
            "Hull stage said sorry to kin of young porter after play was shown without their knowledge",
        ),
        (
            (
                "Parents of children at a Lower Alder day care say they were never told that a porter had tested "
                "positive for mumps."
            ),
            "Parents of children say they were never told that porter had tested positive for mumps",
        ),
    ],
)
def test_no_title_says_what_the_lead_does_not(lead: str, told: str) -> None:
    """Who "she" is, who found so, whom a denial is of, and whose condition it is."""
    assert cut([lead, REST]) == told


NEWS = "The Alder Harbour Board will close the old pier of Hull for nine weeks in May."


@pytest.mark.parametrize(
    "opening",
    [
        "For more than forty years, Tom Lee has opened the doors of his shop in Hull at six.",
        "Every spring, as the snow melts in the hills above Hull, men with shovels set out.",
        "The sun had barely risen when the first boats came back to the pier of Hull.",
        "Tom Lee of Hull never expected to go back to school at his age.",
        "Time was when a letter to the harbour of Hull brought an answer.",
        "On a recent evening, the only sound in the hall of Hull was a clock.",
        "Tom Lee used to walk two hours a day to fetch water in Hull.",
    ],
)
def test_a_tale_gives_way_to_the_news(opening: str) -> None:
    """What is always so, or was so before, or what somebody never thought of, is no title."""
    assert cut([opening, NEWS]) == "Alder Harbour Board will close old pier of Hull for nine weeks"


def test_a_tale_alone_is_told() -> None:
    """A title is always given."""
    assert cut(["Porters in Hull love to talk about trust."]) == "Porters in Hull love to talk about trust"


@pytest.mark.parametrize("text", ["The row that split", "The board met men who sing"])
def test_a_relative_clause_has_its_verb_next(text: str) -> None:
    """Whatever that is, if it looks like one."""
    statement = Statement.of([*text.split(), "the", "party"])
    assert nested.is_relative(statement, len(statement.words) - 3)
