"""What goes when a statement is too long."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import attributes, identifying
from feedpub.parser.titles.shortening import Rule, shortened


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The van carrying the cash was found", "The van was found"),
        ("The law that bans salt was passed", "The law was passed"),
        ("Ten members of a guild were fined", "Ten members were fined"),
        ("The death of Jane Doe has shocked", "The death of Jane Doe has shocked"),
        ("Those accused of theft have left", "Those accused of theft have left"),
        ("The 40 of them were fined", "The 40 of them were fined"),
        ("A lot of men were fined", "A lot of men were fined"),
        ("Street protests in the old town have grown", "Street protests have grown"),
        ("A man who allegedly stole was freed", "A man who allegedly stole was freed"),
        ("A man, of Hull, was freed", "A man, of Hull, was freed"),
        ("The court sentenced a man who stole tar to 9 years", "The court sentenced a man to 9 years"),
        (
            "The court sentenced a man and a boy who stole to 9 years",
            "The court sentenced a man and a boy who stole to 9 years",
        ),
        ("The court sentenced a man of old Hull to 9 years", "The court sentenced a man of old Hull to 9 years"),
        ("A whale about the size of a bus has left", "A whale has left"),
        ("A whale nearly the length of nine Alder buses has left", "A whale has left"),
        (
            "Eels and whales the size of a bus and a van have left",
            "Eels and whales the size of a bus and a van have left",
        ),
        ("The pier where clerks sold eels, tar and salt will close", "The pier will close"),
        (
            "The pier where clerks sold eels, tar, salt will close",
            "The pier where clerks sold eels, tar, salt will close",
        ),
        ("A bus they were riding in has crashed", "A bus has crashed"),
        ("A bus they were riding has crashed", "A bus they were riding has crashed"),
        ("Plans to turn a mill in Hull into flats have failed", "Plans to turn a mill in Hull into flats have failed"),
        ("Doe said she and husband Tom Roe have left", "Doe said she and husband have left"),
        ("Doe said our son Tom has left", "Doe said our son has left"),
        ("Doe said the sister Act Mill has left", "Doe said the sister Act Mill has left"),
        ("Doe will eat for just 12 days", "Doe will eat for 12 days"),
        ("Doe beat the visiting Hull Rovers", "Doe beat the Hull Rovers"),
        ("Doe met the visiting clerks", "Doe met the visiting clerks"),
        ("A talk held by men of Hull, Yorkshire has ended", "A talk has ended"),
        ("A talk which irked old men, has ended", "A talk has ended"),
        ("A talk held by men, not boys has ended", "A talk held by men, not boys has ended"),
        ("A nurse from Hull, Roe held by men has left", "A nurse from Hull, Roe held by men has left"),
        ("Doe said the old mill “is a massive fair” in Hull", "Doe said the old mill “is a massive fair” in Hull"),
        ("Doe has suggested to the mayor of Hull that mills close", "Doe has suggested that mills close"),
        ("Doe has suggested to the mayor of Hull a mill", "Doe has suggested to the mayor of Hull a mill"),
        ("Doe admitted to selling it, but clerks said that", "Doe admitted to selling it, but clerks said that"),
        ("Doe has written to the mayor of Hull that it is", "Doe has written to the mayor of Hull that it is"),
        ("Doe has agreed to a new truce that will end", "Doe has agreed to a new truce that will end"),
        (
            "Doe has asked for a fine for men caught giving tar to eels",
            "Doe has asked for a fine for men caught giving tar to eels",
        ),
        ("The number of mills in Hull that grew has fallen", "The number of mills in Hull that grew has fallen"),
        ("A man who stole a van has sold it", "A man who stole a van has sold it"),
        ("A row that forced a ferry to land in Hull has ended", "A row has ended"),
        ("A man who stole a van has said it was old", "A man has said it was old"),
        ("A man who stole a van has known it was old", "A man has known it was old"),
        (
            "The mill quit buying eels from Hull on friday for good",
            "The mill quit buying eels from Hull on friday for good",
        ),
        ("Clerks who drink tar will pay in May", "Clerks who drink tar will pay in May"),
        ("Ten clerks who drink tar will pay in May", "Ten clerks will pay in May"),
        ("Clerks who drink tar have paid in May", "Clerks have paid in May"),
        ("Doe has shared his views on salt", "Doe has shared views on salt"),
        ("Doe has lost his life in Hull", "Doe has lost his life in Hull"),
        ("Doe praised his party's old plan", "Doe praised old plan"),
        ("Doe praised its clerks", "Doe praised its clerks"),
        ("The stay stalled plans by Acme to build a pier", "The stay stalled plans to build a pier"),
        ("Doe sold boldly his mill in Hull", "Doe sold boldly his mill in Hull"),
        ("Doe sold the country's old mills", "Doe sold old mills"),
        ("Doe sold the country's Hull", "Doe sold the country's Hull"),
        ("Doe met his", "Doe met his"),
        ("The board has asked men in New Alder to leave", "The board has asked men to leave"),
        ("The board has not asked men in New Alder to leave", "The board has not asked men in New Alder to leave"),
        ("The board has not sued men in haste for theft", "The board has not sued men in haste for theft"),
        ("The board has asked men in New Alder", "The board has asked men in New Alder"),
        ("The board has asked men in Alder, to leave it", "The board has asked men in Alder, to leave it"),
        ("The board has asked men in haste to leave it", "The board has asked men to leave it"),
        ("The board has asked men held in New Alder at dawn", "The board has asked men held in New Alder at dawn"),
        ("Acting Finance Minister Jane Doe has left", "Jane Doe has left"),
        ("The minister of Hull has left", "The minister of Hull has left"),
        ("Former Alder cricket captain Roe has left", "Roe has left"),
        ("Third seed Jane Roe has left", "Jane Roe has left"),
        ("Young South Koreans have left", "Young South Koreans have left"),
        ("Ten young South Koreans have left", "Ten young South Koreans have left"),
        ("The late Jane Roe has left", "The late Jane Roe has left"),
        ("The odd bod Jane Roe has left", "The odd bod Jane Roe has left"),
        ("Alder and third seed Jane Roe have left", "Alder and third seed Jane Roe have left"),
        ("Banco de Hull Roe has left", "Banco de Hull Roe has left"),
        ("The so-called seed’s Jane Roe has left", "The so-called seed’s Jane Roe has left"),
        (
            "The board dismissed fears from old clerks that it would rain",
            "The board dismissed fears that it would rain",
        ),
        ("The court sought word from the board on an old plea", "The court sought word on an old plea"),
        ("The board moved a mill from Old Hull to Leeds", "The board moved a mill from Old Hull to Leeds"),
        ("The board has word from a clerk asking to leave", "The board has word from a clerk asking to leave"),
        ("The board has word from a clerk to leave it", "The board has word to leave it"),
        ("Town councillor and former school teacher leader Jane Roe has left", "Jane Roe has left"),
        ("Aid for Party leader Jane Roe has come", "Aid for Jane Roe has come"),
        ("Addressing the fair Alder Mayor Jane Roe has spoken", "Jane Roe has spoken"),
        ("The minister of gas, oil and ports, Jane Roe, has left", "Jane Roe has left"),
        ("The minister of Hull, Jane Roe, has left", "The minister of Hull, Jane Roe, has left"),
        ("The minister, has left", "The minister, has left"),
        ("The policy of selling salt has failed", "The policy of selling salt has failed"),
        ("The father of a nurse has left", "The father of a nurse has left"),
        ("Claims that salt is sweet have spread", "Claims that salt is sweet have spread"),
        ("A wall built by two men has fallen", "A wall has fallen"),
        ("A man who robbed a bank in Hull in May has been held", "A man who robbed a bank has been held"),
        ("A fair which was held in Hull by Roe of Acme has ended", "A fair which was held in Hull has ended"),
        ("Clerks hurt by the flood last May in Hull are asking for it", "Clerks hurt by the flood are asking for it"),
        ("A man who robbed a bank and a mill twice has left", "A man has left"),
        ("The man who robbed a bank in May and fled was held", "The man who robbed a bank was held"),
        ("The man who robbed a bank in May and fled in fear", "The man who robbed a bank in May and fled in fear"),
        ("The growth in sales of salt in towns of Hull has gone", "The growth in sales of salt has gone"),
        ("The board fined the fee of a clerk, Jane Roe, to warn it", "The board fined the fee of a clerk to warn it"),
        ("A wall built badly has fallen", "A wall built badly has fallen"),
        ("Jane Roe, arrested in Leeds last week has left", "Jane Roe has left"),
        ("Jane Roe, allegedly arrested has left", "Jane Roe, allegedly arrested has left"),
        ("Ten men, including a nurse of Hull have left", "Ten men have left"),
        (
            "A crash between a red van in Hull and a bus has ended it",
            "A crash between a red van in Hull and a bus has ended it",
        ),
        ("Farmers in the valley have left", "Farmers have left"),
        ("Leader of the Whigs in the Lower House Jane Roe has left", "Jane Roe has left"),
        ("The head of a salt mill board Jane Roe has left", "Jane Roe has left"),
        ("The mayor of Hull Council has left", "The mayor of Hull Council has left"),
        ("The old mayor and Alder Council Jane Roe has left", "The old mayor and Alder Council Jane Roe has left"),
        ("Head of Labour Party Youth Wing has left", "Head of Labour Party Youth Wing has left"),
        ("A talk on old eels for pupils in Hull has begun", "A talk on old eels has begun"),
        ("A talk for Acme on Ajax has begun", "A talk for Acme on Ajax has begun"),
        ("The trip of Jane Roe to Hull on long-standing leave has begun", "The trip of Jane Roe to Hull has begun"),
        ("A talk on eels, held for pupils, has begun", "A talk on eels, held for pupils, has begun"),
        ("A talk on eels kept in Hull has begun", "A talk on eels has begun"),
        ("A talk on plans to sing in Hull has begun", "A talk on plans to sing has begun"),
        ("A plea for rain at a fair held for pupils has begun", "A plea for rain at a fair has begun"),
        ("Salt refining firm Ajax has begun", "Ajax has begun"),
        ("The song-sharing app Ajax has begun", "Ajax has begun"),
        ("General Mills has begun", "General Mills has begun"),
        ("Alder Bank Mills has begun", "Alder Bank Mills has begun"),
        ("Old Producer Price Index for mills has begun", "Old Producer Price Index for mills has begun"),
        ("Old Mayor Jane Roe's song for mills has begun", "Jane Roe's song for mills has begun"),
        ("At least 40,000 tonnes of corn have gone", "At least 40,000 tonnes of corn have gone"),
        ("Talks on a mill in Hull have failed", "Talks on a mill have failed"),
        ("A talk on eels in winter draws the pupils who had begun", "A talk on eels draws the pupils who had begun"),
        ("The board fined Doe at least twice over ten years", "The board fined Doe at least twice over ten years"),
        ("The board fined Doe at the Court of Trade for Rail", "The board fined Doe at the Court of Trade for Rail"),
        ("The board fined Doe in a town opposing it for theft", "The board fined Doe in a town opposing it for theft"),
        ("Doe assured it that a firm selling ships has left", "Doe assured it that a firm has left"),
        (
            "The board lost the cup in Hull four times over ten years",
            "The board lost the cup in Hull four times over ten years",
        ),
        ("The board drew men from all over the valley", "The board drew men from all over the valley"),
        ("Sales in the valley have risen", "Sales in the valley have risen"),
        ("Clerks hired in May have left", "Clerks have left"),
        ("Jane Roe, chairman of the fair has left", "Jane Roe has left"),
        ("The board asked a panel probing the fire to report it", "The board asked a panel to report it"),
        (
            "The board asked a panel and men probing it to report",
            "The board asked a panel and men probing it to report",
        ),
        ("The board asked a panel of old clerks to report", "The board asked a panel of old clerks to report"),
        ("The board may ask", "The board may ask"),
        ("The board fined Doe in selling a mill for a crown", "The board fined Doe in selling a mill for a crown"),
        ("The chief of the army staff General J K Roe has left", "J K Roe has left"),
        ("The old mill platforms Ajax and Acme have grown", "Ajax and Acme have grown"),
        ("Doe assured the board that ten men hired by Roe have left", "Doe assured the board that ten men have left"),
        ("Doe moved the board that ten men hired by Roe left", "Doe moved the board that ten men hired by Roe left"),
        ("People who build ships have left", "People who build ships have left"),
        ("The people who build ships have left", "The people who build ships have left"),
        ("Ten people who build ships have left", "Ten people have left"),
        ("The number of builders who live in Hull has doubled", "The number of builders who live in Hull has doubled"),
        ("Alder Party members of Hull have left", "Alder Party members have left"),
        ("Ten members of Hull have left", "Ten members of Hull have left"),
        ("Jane Roe, along with two clerks has left", "Jane Roe has left"),
        ("The “Alder rule”, as given by Jane Roe has failed", "The “Alder rule” has failed"),
        ("The pier shut after a van on a test had hit it", "The pier shut after a van had hit it"),
        ("The pier shut after the van on a test fell", "The pier shut after the van on a test fell"),
        ("The pier shut after a van had hit it", "The pier shut after a van had hit it"),
        ("The pier shut when a van carrying old tar had hit it", "The pier shut when a van had hit it"),
        ("The pier shut when vans carrying old tar had hit it", "The pier shut when vans carrying old tar had hit it"),
        ("Owners and heads of a guild were fined", "Owners and heads of a guild were fined"),
        ("The pier shut after", "The pier shut after"),
        ("Doe was fined by men of Hull", "Doe was fined by men of Hull"),
        ("The Labour Party-led council has left", "The council has left"),
        ("The board met Leeds-based Acme Mills", "The board met Acme Mills"),
        ("The board met the Hull, Yorkshire-based mill", "The board met the Hull, Yorkshire-based mill"),
        ("The board has now asked Roe", "The board has asked Roe"),
        ("The board has met Inspector General of Police Jane Roe", "The board has met Jane Roe"),
        ("Doe left and asked Roe to go", "Doe left and asked Roe to go"),
        ("The board may bring a bill in the Lower House to ban salt", "The board may bring a bill to ban salt"),
        ("The firm has raised its stake in Ajax to 5 percent", "The firm has raised its stake in Ajax to 5 percent"),
        ("Doe was charged by the Hull police with theft", "Doe was charged with theft"),
        ("Doe was charged by the Hull police", "Doe was charged by the Hull police"),
        ("Doe was described by her foes as weak", "Doe was described by her foes as weak"),
        ("The mayor of Hull, Jane Roe has left", "Jane Roe has left"),
        ("The mayor of Hull, north Yorkshire has left", "The mayor of Hull, north Yorkshire has left"),
        ("Doe said a man who lives in Hull has left", "Doe said a man has left"),
        ("Doe has confirmed that a man who lives in Hull has left", "Doe has confirmed that a man has left"),
        ("Doe knew that a man who lives in Hull has left", "Doe knew that a man has left"),
        ("Doe knew a man who lives in Hull", "Doe knew a man who lives in Hull"),
        ("Doe said the late attacks on the old mill have failed", "Doe said the late attacks have failed"),
        ("Doe said the late attacks on men and mice have failed", "Doe said the late attacks have failed"),
        (
            "Doe said the old trade in salt and tar have failed",
            "Doe said the old trade in salt and tar have failed",
        ),
        ("Doe said the 9 crowns of the old mill have gone", "Doe said the 9 crowns of the old mill have gone"),
        ("A mill in Hull and a pier in Leeds are open", "A mill in Hull and a pier are open"),
        ("A row between two men in Hull has hurt one of them", "A row between two men in Hull has hurt one of them"),
        ("Clerks in the mill after Roe sold it have left", "Clerks in the mill after Roe sold it have left"),
        ("Pay rose by more than those in Hull for once", "Pay rose by more than those in Hull for once"),
        ("The members of an old guild have left", "The members of an old guild have left"),
        ("Clerks left work in a row over fees", "Clerks left work in a row over fees"),
        ("Work focusing on the old mill has helped", "Work focusing on the old mill has helped"),
        ("The wedding in the old mill has begun", "The wedding has begun"),
        ("Doe said last year a man who sings has left", "Doe said last year a man who sings has left"),
        ("Doe said he won", "Doe said he won"),
        ("Doe said talks hosting Roe have failed", "Doe said talks hosting Roe have failed"),
        ("A fair in the town in Old Hull has opened", "A fair in the town has opened"),
        ("Mergers in and near Hull have grown", "Mergers have grown"),
        ("The rate cut by two banks has helped", "The rate cut by two banks has helped"),
        ("The first family living in Hull has left", "The first family has left"),
        ("Ten men secretly hoping for rain have left", "Ten men have left"),
        ("A pilot whom clerks chased through Hull had not stolen it", "A pilot had not stolen it"),
        ("A man who seems to sing well in the old hall has left", "A man who seems to sing well has left"),
        ("The oldest clerk in Hull never sang", "The oldest clerk in Hull never sang"),
        ("The old clerk in Hull never sang", "The old clerk never sang"),
        ("Men who are old and not one of them could sing", "Men who are old and not one of them could sing"),
        ("A purely old and not wet fair was held", "A purely old and not wet fair was held"),
        ("The mill rose, the board said, with tar", "The mill rose, the board said, with tar"),
        ("Ten men allegedly hoping for rain have left", "Ten men allegedly hoping for rain have left"),
        ("A fire warning sent to Hull was a mistake", "A fire warning was a mistake"),
        (
            "The board told clerks that the plan to sell it is old",
            "The board told clerks that the plan to sell it is old",
        ),
        ("Alder Fair 2025, a show of mills has opened", "Alder Fair 2025 has opened"),
        ("Last Friday, a show of mills has opened", "Last Friday, a show of mills has opened"),
        ("Doe said in Hull that mills have closed", "Doe said that mills have closed"),
        (
            "Talks between Mayor Jane Roe and Alder Mayor Jim Doe have failed",
            "Talks between Jane Roe and Alder Mayor Jim Doe have failed",
        ),
        ("The board lost a cook during the fair held for him", "The board lost a cook during the fair held for him"),
        ("A man, arrested in Leeds has left", "A man, arrested in Leeds has left"),
        ("The board has fined a cook during the fair for theft", "The board has fined a cook for theft"),
        ("The board has put the cook in jail for theft", "The board has put the cook in jail for theft"),
        (
            "The board has fined a cook during the fair, for theft",
            "The board has fined a cook during the fair, for theft",
        ),
        ("Two clerks fell when a van in which they slept hit a wall", "Two clerks fell when a van hit a wall"),
        ("A van carrying cash allegedly hit a wall in Hull", "A van allegedly hit a wall in Hull"),
        ("The board will meet if any row raised by them is found odd", "The board will meet if any row is found odd"),
        ("A spokesman of Hull Mill said a pier has closed", "A spokesman said a pier has closed"),
        ("The spokesman of Hull Mill said a pier has closed", "The spokesman of Hull Mill said a pier has closed"),
        ("A weaver of Hull Mill said a pier has closed", "A weaver of Hull Mill said a pier has closed"),
        ("A spokesman of Hull Mill sold a pier", "A spokesman of Hull Mill sold a pier"),
        ("The growth in old mills has slowed", "The growth has slowed"),
        ("The mill told clerks in Hull and in Leeds to leave", "The mill told clerks to leave"),
        ("Clerks sold tar in fairs and in mills for a song", "Clerks sold tar in fairs and in mills for a song"),
        (
            "Clerks will pay as much for tar in mills under plans approved by Hull",
            "Clerks will pay as much for tar in mills under plans approved by Hull",
        ),
    ],
)
def test_one_attribute_goes_at_a_time(text: str, left: str) -> None:
    """The verb stays where it was; what names or doubts the subject stays too."""
    statement = Statement.of(text.split())
    verb = main_verb(statement)
    without = shortened(statement, verb, frozenset())
    shorter, place = (without.statement, without.verb) if without else (statement, verb)
    assert " ".join(shorter.words) == left
    assert shorter.keys[place] == statement.keys[verb]


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("The tall man from New Alder who stole a van in May sold it to a clerk", ""),
        ("The tall man from New Alder who stole a van in May sold tar to a clerk", "in May"),
    ],
)
def test_a_clause_goes_on_behind_its_first_phrase(text: str, tail: str) -> None:
    """What goes on may go, unless an "it" behind points into the clause."""
    statement = Statement.of(text.split())
    start, end = identifying.clause_tail(statement, main_verb(statement))
    assert " ".join(statement.words[start:end]) == tail


def test_what_a_noun_is_in_goes_last() -> None:
    """A growth, a rise and the like say little without it."""
    statement = Statement.of("The growth in old mills has slowed".split())
    assert attributes.attribute(statement, 5) == (0, 0)
    assert attributes.any_attribute(statement, 5) == (2, 5)


def test_a_rule_can_be_kept_from_what_it_finds() -> None:
    """Another rule has its turn then; where none is left, nothing goes."""
    statement = Statement.of("A spokesman for Hull Mill said Mayor Jane Roe's suit has failed".split())
    found, keeping = [], frozenset[Rule]()
    while without := shortened(statement, main_verb(statement), keeping):
        found.append(" ".join(without.statement.words))
        keeping |= {without.part}
    assert found == [
        "A spokesman for Hull Mill said Jane Roe's suit has failed",
        "A spokesman said Mayor Jane Roe's suit has failed",
    ]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ferries that sail from Pier 9 were tied up, as the pier is shut", "Ferries were tied up"),
        ("Ferries that sail from Pier 9 were tied up as the pier is shut", "Ferries were tied up"),
        (
            "Ferries that sail from Pier 9 were tied up as the pier is allegedly shut",
            "Ferries were tied up as the pier is allegedly shut",
        ),
        (
            "Ferries that sail from Pier 9 were tied up as the pier guard is ill",
            "Ferries were tied up as the pier guard is ill",
        ),
        (
            "Ferries that sail from Pier 9 were tied up, the head of the pier said",
            "Ferries were tied up, the head of the pier said",
        ),
    ],
)
def test_what_points_to_a_part_that_goes_is_left_out(text: str, left: str) -> None:
    """But who says so, and what is in doubt, stays."""
    statement = Statement.of(text.split())
    without = shortened(statement, main_verb(statement), frozenset())
    assert without
    assert " ".join(without.statement.words) == left
