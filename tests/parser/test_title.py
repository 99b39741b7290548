"""A title cut from the lead: what is left out, what never is, and where it ends."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from examples import strings
from hypothesis import given
from hypothesis import strategies as st

from feedpub.parser import parse
from feedpub.parser.titles import title

LONGEST = 90


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            "Clerks have denied that a second ferry was lost in the storm which closed old Port Yule early on Sunday.",
            "Clerks denied that second ferry was lost in storm which closed old Port Yule",
        ),
        (
            "Divers are trying to find out how a ferry that had been lost in 1926 came to lie in a field of hay.",
            "Divers trying to find out how ferry that had been lost in 1926 came to lie in field of hay",
        ),
        (
            "The harbour board on Tuesday approved a plan to build a second pier at Port Ellery, officials said.",
            "Harbour board approved plan to build second pier at Port Ellery",
        ),
        (
            "Marlow Foods Inc said it has agreed to buy two bakeries from Ajax Milling Co for 40 million dollars.",
            "Marlow Foods to buy two bakeries from Ajax Milling for 40 million dollars",
        ),
        (
            "Jane Doe, 45, a nurse who lives in Hull, was elected chairwoman of the union on Sunday.",
            "Jane Doe was elected chairwoman of union",
        ),
        (
            (
                "A spokesman for the Old Hull Mill and Harbour Trust said former mayor Jane Roe's suit would not delay "
                "the old fair."
            ),
            "Spokesman said former mayor Jane Roe's suit would not delay old fair",
        ),
        (
            "The Alder Testing Agency will hold a retest if any row raised by some pupils is found odd, Doe said.",
            "Alder Testing Agency will hold retest if any row is found odd, Doe said",
        ),
        (
            "Clerks held out hope the board would come to an agreement with the mayor on a new contract for the mills.",
            "Clerks held out hope board would come to agreement with mayor on new contract for mills",
        ),
        (
            "The overall rate of growth in sales of tar and salt has been weak this financial year despite new mills.",
            "Overall rate of growth in sales of tar and salt has been weak this financial year",
        ),
        (
            "The overall rate of growth in the sale of tar, nails, rope and salt has been weak this financial year.",
            "Overall rate of growth in sale of tar, nails, rope and salt has been weak",
        ),
        (
            "In a blow to the government, two ministers resigned on Friday after a row over quotas in the North Sea.",
            "Two ministers resigned after row over quotas in North Sea",
        ),
        (
            "The U.S. Senate passed a $1.2 billion flood relief bill for the Gulf states by 71 votes to 26 on Friday.",
            "U.S. Senate passed $1.2 billion flood relief bill for Gulf states by 71 votes to 26",
        ),
        (
            (
                "The van carrying the wages of nine hundred workers at the shipyard in Port Ellery was found burnt "
                "out in a wood near the northern town of Alder."
            ),
            "Van carrying wages of nine hundred workers at shipyard in Port Ellery was found burnt out",
        ),
        (
            "The two men were arrested in Leeds on Monday, the day after the robbery.",
            "Two men arrested in Leeds, day after robbery",
        ),
        (
            (
                "The swimmer Jane Roe will return to the pool next year after announcing in March that she would end "
                "her career at the games in Hull."
            ),
            "Swimmer Jane Roe will return to pool next year",
        ),
        (
            "Shares in Marlow Mills rose as much as 9 percent in early trade after the firm won an order for a ferry.",
            "Shares in Marlow Mills rose as much as 9 percent after firm won order for ferry",
        ),
        (
            (
                "Ten thousand people filled the old fish market to demand the dismissal of the mayor, whom they blame "
                "for the floods in May."
            ),
            "Ten thousand people filled old fish market to demand dismissal of mayor",
        ),
        (
            (
                "The Lower Harrow Development Bank will not change its decision to admit Quern as a member despite old "
                "protests from Hull, bank president Jane Roe said."
            ),
            "Lower Harrow Development Bank will not change decision to admit Quern, Jane Roe said",
        ),
        ("There were no casualties, the fire service said.", "There were no casualties, fire service said"),
        (
            (
                "The Alder River Restoration and Flood Protection Authority (ARRFPA) has asked the county council for "
                "money to mend the weir below the old town bridge."
            ),
            "ARRFPA asked county council for money to mend weir below old town bridge",
        ),
        (
            "In the autumn of that year, Roe, who died in Hull on Sunday, came to Alder to open the county library.",
            "Roe came to Alder to open county library",
        ),
        ("At least six men left the mine after the flood.", "At least six men left mine after flood"),
        (
            (
                "Six men were taken to the old hospital in Alder on 9 May after they had eaten mussels from the "
                "closed beds of the river Quern, which was shut in spring."
            ),
            "Six men were taken to old hospital in Alder after they had eaten mussels",
        ),
        (
            "The two sisters left the choir this week when the old mayor of Hull closed the town hall for good.",
            "Two sisters left choir this week when old mayor of Hull closed town hall for good",
        ),
        (
            "The old ferry is often seen as a toy or a joke, but when tied with rope, it becomes the pride of Alder.",
            "Old ferry is often seen as a toy or joke",
        ),
        ("he Harbour Board of Alder has sold the old ferry.", "Harbour Board of Alder sold old ferry"),
        ("hairman Jane Roe has sold the old ferry to Hull.", "Jane Roe sold old ferry to Hull"),
        ("n a row over the pier of Alder, Jane Roe has sold the old ferry.", "Jane Roe sold old ferry"),
        ("ferry sold", "Ferry sold"),
        (
            "Roe waves to the crowd. | AP Photo/Jim Doe Old fair opens in the port of Alder The men sang.",
            "Old fair opens in the port of Alder",
        ),
        (
            "Roe waves to the crowd. | AP Photo/Jim Doe Alder opens fair amid heavy rain The men sang.",
            "Alder opens fair amid heavy rain",
        ),
        (
            "Roe waves to the crowd. | Jim Doe/AFP via Getty 9 men have left the old fair at Alder",
            "9 men left old fair at Alder",
        ),
        ("The ferry to the old harbour of Hull left at 10.30 am.", "Ferry to old harbour of Hull left at 10.30 am"),
        ("ferry", "Ferry"),
        (
            'Doe has started in the musical “Salt Roads" at the old theatre in Alder.',
            'Doe started in musical "Salt Roads" at old theatre in Alder',
        ),
        (
            "As many as 40 clerks, most of them young, left the county court after a row over pay.",
            "40 clerks left county court after row over pay",
        ),
        (
            (
                "Alder Fair 2025: Traders and bakers can send their forms to the fair's office in Leeds until the end "
                "of May, or bring them to the board's office in Alder or in Hull."
            ),
            "Alder Fair 2025: Traders and bakers can send forms to fair's office in Leeds",
        ),
        (
            "At least ten men drowned in the flood near the old town of Alder, the county's paper reported on Sunday.",
            "At least ten men drowned in flood near old town of Alder",
        ),
        (
            (
                "Alder Harbour Board Chairman Jonathan Rosewood said clerks of the harbour board should never again "
                "repaint the ferries without leave."
            ),
            "Rosewood said clerks of harbour board should never again repaint ferries without leave",
        ),
        (
            "Ten of the county's bakers have been given a free stall at the summer fair by the old town harbour board",
            "Ten of county's bakers given free stall at summer fair by old town harbour board",
        ),
        (
            "Former harbour boss Tom Alder, who lives in Hull, never met the clerks of the pier, a porter told jurors.",
            "Former harbour boss Tom Alder never met clerks of pier, porter told jurors",
        ),
        (
            "Former county councillor Jane Roe questioned Alder Board 's lack of money for the old town library.",
            "Jane Roe questioned Alder Board's lack of money for old town library",
        ),
        (
            (
                "The County Court of Alder gave two weeks' time to the Harbour Board to settle a row over the ferry "
                "fares that its clerks have called unjust for many years."
            ),
            "County Court of Alder gave two weeks' time to Harbour Board to settle row",
        ),
        (
            (
                "A fair that Ajax Mills held last summer to please the clerks of the old town bakery has come to the "
                "notice of the Harbour Board of Alder."
            ),
            "Fair that Ajax Mills held has come to notice of Harbour Board of Alder",
        ),
        (
            (
                "The singers of the old mill choir called their tour of Alder a “sweet mess” since it rained in nine "
                "of the ten towns on their way."
            ),
            "Singers of old mill choir called tour of Alder a “sweet mess”",
        ),
        (
            (
                "The county court told a board of old harbour clerks looking into the loss of nine ferries in the "
                "great storm of May that had also hit the pier and the mill to report in spring."
            ),
            "County court told board of old harbour clerks to report in spring",
        ),
        (
            (
                "Ferry fares in Alder fell to just 9 crowns in 2005 from 24 crowns at the end of the long and bitter "
                "strike of the year before."
            ),
            "Ferry fares in Alder fell to just 9 crowns in 2005 from 24 crowns",
        ),
        (
            "Old letters filed late yesterday in Alder County, York reveal that a man named Roe sold the pier.",
            "Old letters filed in Alder County, York reveal that man named Roe sold pier",
        ),
        (
            (
                "Both clerks of the old harbour board voiced concern over how Mayor Jane Roe is running the monthly "
                "meeting of the ferry guild of Alder, a porter said."
            ),
            "Both clerks voiced concern over how Jane Roe is running monthly meeting of ferry guild",
        ),
        (
            (
                "The rate of growth in sales of salt and tar has been slow this year, though the harbour board cut "
                "the fees for both to make them sell."
            ),
            "Rate of growth in sales of salt and tar has been slow this year",
        ),
        (
            (
                "The board said that disgraced lender Acme Mills has sold the old pier in Alder to a firm from Hull "
                "for nine crowns and a cow."
            ),
            "Board said Acme Mills sold old pier in Alder to firm from Hull for nine crowns and cow",
        ),
        (
            "Roe’s mother failed to earn a fee that’s three times the wage of the average porter in the old town.",
            "Roe’s mother failed to earn fee that’s three times wage of average porter in old town",
        ),
    ],
)
def test_a_title_is_one_statement_in_the_words_of_the_lead(lead: str, cut: str) -> None:
    """What a headline does without is left out, and the statement ends where a clause or a phrase does."""
    assert title.cut([lead]) == cut


@pytest.mark.parametrize(
    ("lead", "must_stay"),
    [
        ("The mayor will not sell the stadium unless the council agrees to a public vote later this year.", "unless"),
        ("The mayor will not sell the stadium unless the council agrees to a public vote later this year.", "not"),
        ("The ministry denied that it had ordered the destruction of files found in the cellar last week.", "denied"),
        ("The bank has never lent money to the cement maker, its chairman told holders at the meeting.", "never"),
        (
            "A former clerk allegedly took 40,000 pounds from the parish fund over six years, a court heard.",
            "allegedly",
        ),
        ("Reportedly, the club has signed the Danish striker for a fee of 20 million euros this week.", "Reportedly"),
        ("Police accused three students of setting fire to the library during the protests in May.", "accused"),
        ("Police accused three students of setting fire to the library during the protests in May.", "of setting fire"),
        ("Private firms did not pay for the minister's last journey to the islands, he said.", "journey to islands"),
        ("The court freed the two men without charge after nine hours of questioning in Alder.", "without charge"),
        ("The company may close its plant in Ostend with the loss of 600 jobs, union leaders said.", "may"),
        ("The company may close its plant in Ostend with the loss of 600 jobs, union leaders said.", "leaders said"),
        ("Doe, if elected, will raise the tax on second homes, she told reporters on Friday in Alder.", "if elected"),
        ("The firm will pay its workers in full if the court lifts the freeze on its accounts by Monday.", "if"),
        ("A man stabbed his neighbour in a quarrel over a fence in Leeds on Friday, police said.", "police said"),
        ("Rebels said they killed forty soldiers in an ambush on the road to the airport on Thursday.", "Rebels said"),
        ("The party said it won the vote in all nine northern districts of the island on Sunday.", "said"),
        ("Opposition leader Jane Doe said she won the election and called for calm in the towns.", "said"),
        (
            "The mayor was described by her foes as a thief of land, at the fair in the old town of Alder.",
            "by her foes",
        ),
        ("In the event of war, the state will take over the railways, the minister said on Friday.", "In event of war"),
        (
            "The army announced that two soldiers had been wounded in a raid on the border town of Alder.",
            "had been wounded",
        ),
        (
            "Shares of Acme rose by 5 percent in London on Monday after it said orders from shipyards had doubled.",
            "after it said orders from shipyards had doubled",
        ),
        (
            (
                "Doe sought in a speech on the old pier to portray the harbour board of the town of Alder as a friend "
                "of the farmers."
            ),
            "as a friend",
        ),
        ("Fact check: The dam above the old town of Alder was opened by the army in the night.", "Fact check"),
        (
            '"We shall never give up this valley," farmers\' leader John Roe told a crowd in the square.',
            "John Roe told",
        ),
    ],
)
def test_a_cut_never_turns_the_meaning(lead: str, must_stay: str) -> None:
    """Denials, doubts, conditions, accusations, and who made them stay, or stay with what they bear on."""
    assert must_stay in title.cut([lead])


def test_a_denial_that_nothing_is_cut_of_is_told_as_it_stands() -> None:
    """Its first words alone, `No fines`, would say nothing."""
    lead = (
        "No fines will be sought against a clerk who shot dead a thief carrying a toy gun home, lawyers said on Friday."
    )
    assert title.cut([lead]) == "No fines will be sought against a clerk who shot dead a thief carrying a toy gun home"


def test_who_is_forced_is_told_of_with_what_to() -> None:
    """`A storm that forced a ferry` says nothing."""
    lead = (
        "A storm that forced a small old ferry to land in Leeds on Sunday with 300 men on board turned out to be the "
        "worst of all storms in forty years."
    )
    assert "forced" not in title.cut([lead]) or "to land" in title.cut([lead])


def test_an_apposition_goes_of_what_was_found_too() -> None:
    """And its verb is not taken for lost."""
    lead = "The board has found that one of its best known piers, long held to be new, is by the old mason Roe himself."
    assert title.cut([lead]) == "Board found that one of its best known piers is by old mason Roe himself"


def test_a_long_quotation_stays_one() -> None:
    """A lead that is a quotation, and too long for a title with its speaker, is cut within its marks."""
    lead = (
        '"We shall never give up this valley, and we shall go on until the last of us has left it," the farmers\' '
        "leader, John Roe, told a crowd of thousands."
    )
    assert title.cut([lead]) == '"We shall never give up this valley"'


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            ["Who will you pay for the new bridge? The county council on Thursday put off its decision until autumn."],
            "County council put off decision until autumn",
        ),
        (
            ["He said he would return. The Alder Choir has won the county prize for the third year running."],
            "Alder Choir won county prize for third year running",
        ),
        (
            ["40 were fined. The Alder Choir has won the county prize for the third year running."],
            "Alder Choir won county prize for third year running",
        ),
        (
            ["We all like my uncle’s songs. Alder Choir has won the county prize for the third year running."],
            "Alder Choir won county prize for third year running",
        ),
        (
            ["Is it so? The board met on Friday. Alder Choir has won the county prize for the third year running."],
            "Alder Choir won county prize for third year running",
        ),
        (
            ["Photo by the author", "The Alder Choir has won the county prize for the third year running."],
            "Alder Choir won county prize for third year running",
        ),
        (["Shr 12 cts vs 9 cts", "Net 1,204,000 vs 980,000", "Revs 9.1 mln vs 8.8 mln"], "Net 1,204,000 vs 980,000"),
        (["If the rain goes on and on"], "If the rain goes"),
        (["The choir has won the", "county prize", "for the third time."], "Choir won county prize for third time"),
        (
            [
                "While the mayor was at the old fair in Hull, to promise to the",
                "farmers of the lower valley that the weir will be mended, Roe opened a new",
                "Lower Harrow branch of the guild.",
            ],
            "Roe opened new Lower Harrow branch of guild",
        ),
        (["The choir has won the", "county prize", "Roe of Hull sang."], "Choir won county prize"),
        (["The old choir of the town (of Hull)", "has won the county prize."], "Old choir of town won county prize"),
        (
            ["While the choir sang songs kept in Hull, he won the county prize."],
            "While choir sang songs kept in Hull, he won county prize",
        ),
        (["While the choir has sung in Hull"], "While choir has sung in Hull"),
        (["However"], "However"),
        (["The old mill has closed, or has it? Doe has bought the mill."], "Doe bought mill"),
        (["Who knows? And? So? Why? How? The choir won the county prize on Saturday."], "Choir won county prize"),
        (
            ["Who knows Hull? The men left it. He sang. Choir of Hull won the town cup today after rain."],
            "Choir of Hull won town cup after rain",
        ),
        (["Who knows?" + " And?" * 11 + " The choir won the county prize on Saturday."], "Who knows?"),
        (
            ["Who knows Hull? The men left the old town hall of Hull after the rain. He sang. She sang. Hull sang it."],
            "Men left old town hall of Hull after rain",
        ),
    ],
)
def test_the_first_sentence_that_can_be_a_title_is_cut(lead: list[str], cut: str) -> None:
    """A question, or one that points to what the reader has not read, gives way to the next, as far as one looks."""
    assert title.cut(lead) == cut


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            "मुख्यमंत्री ने शनिवार को नई योजना का उद्घाटन किया। उन्होंने कहा कि इससे लाभ होगा।",
            "मुख्यमंत्री ने शनिवार को नई योजना का उद्घाटन किया",
        ),
        (
            "وزیر اعظم نے ہفتے کے روز نئے پل کا افتتاح کیا۔ انہوں نے کہا",
            "وزیر اعظم نے ہفتے کے روز نئے پل کا افتتاح کیا",
        ),
        (
            "افتتح الوزير اليوم الجسر الجديد في المدينة القديمة، وقال إن المشروع سيخدم آلاف السكان في المنطقة الشرقية",
            "افتتح الوزير اليوم الجسر الجديد في المدينة القديمة",
        ),
        (
            "市政府周二宣布，新的地铁线路将于明年春季开通，预计每天运送三十万名乘客，缓解市中心的交通压力。",
            "市政府周二宣布，新的地铁线路将于明年春季开通，预计每天运送三十万名乘客",
        ),
        (
            "Правительство в среду утвердило план строительства моста через реку, который свяжет два района города",
            "Правительство в среду утвердило план строительства моста через реку",
        ),
        (
            "El Gobierno aprobó este martes un plan para construir tres hospitales en la región de los lagos del sur",
            "El Gobierno aprobó este martes un plan para construir tres hospitales",
        ),
        (
            "Die Regierung hat am Dienstag ein Gesetz beschlossen, das den Bau von neuen Brücken beschleunigen soll",
            "Die Regierung hat am Dienstag ein Gesetz beschlossen",
        ),
    ],
)
def test_other_languages_are_cut_where_a_clause_or_a_word_of_theirs_ends(lead: str, cut: str) -> None:
    """No rule of English touches them; the title ends at their own marks, without them."""
    assert title.cut([lead]) == cut


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            "Wohin fährt die schnelle Fähre im Herbst ohne den noch immer gesperrten Hafen von Alderby?",
            "Wohin fährt die schnelle Fähre im Herbst ohne den noch immer gesperrten Hafen von Alderby?",
        ),
        (
            "Wohin fährt die schnelle Fähre im Herbst ohne den noch immer gesperrten Hafen von Alderbyn?",
            "Wohin fährt die schnelle Fähre im Herbst ohne den noch immer gesperrten Hafen",
        ),
        (
            "„Wir haben den alten Hafen von Alder mit seinen zwei Brücken gebaut gestern Abend eröffnet",
            "„Wir haben den alten Hafen von Alder mit seinen zwei Brücken gebaut gestern Abend“",
        ),
    ],
)
def test_a_mark_that_stays_counts_among_the_ninety_characters(lead: str, cut: str) -> None:
    """A question mark does, and the mark that closes a quotation; a full stop goes."""
    assert title.cut([lead]) == cut


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (["The old men fishing said"], "Old men fishing said"),
        ([": nh urged baker (x) “we pa fair somebody", "A has submitted"], "Submitted"),
    ],
)
def test_where_a_word_is_the_last_or_the_only_one_no_other_is_looked_for(lead: Sequence[str], cut: str) -> None:
    """Behind what looks like a clause of the subject, and of a title of one word."""
    assert title.cut(lead) == cut


WORDS = st.sampled_from(
    "the a of said that who if not and, but police men, Doe, was killed in on Friday to sell has been is buying which "
    '— – - ( ) (x) “we won,” "yes" told it its will plans, : ; $1.2 billion U.S. Inc. <AB> 45, according asked with as '
    "more than 。 को، … ... ? ! ,”".split()
)


STANDFIRSTS = ("The mill was built in 1902.", "Roe, a baker, has led the guild since May.")
FILED = "The guild of bakers has bought the old mill in Alder for 2 million pounds, its chairman said on Monday."


@pytest.mark.parametrize(
    ("lead", "filed", "told"),
    [
        ((*STANDFIRSTS, FILED), 2, "Guild of bakers bought old mill in Alder for 2 million pounds"),
        ((*STANDFIRSTS, FILED), 0, "Mill was built in 1902"),
        (
            ("Guild buys mill in Alder.", "Who knows?"),
            1,
            "Guild buys mill in Alder",
        ),
        (
            ("(AP Photo/Bo Roe) Where the old mill of Alder went", *STANDFIRSTS, FILED),
            3,
            "Guild of bakers bought old mill in Alder for 2 million pounds",
        ),
    ],
)
def test_the_news_begins_with_the_dateline(lead: Sequence[str], filed: int, told: str) -> None:
    """What stands above it is told for those who pass by, unless what it opens is no title at all."""
    assert title.cut(lead, filed) == told


def test_copy_with_highlights_above_its_dateline_is_titled_by_the_news() -> None:
    """As web pages have it; a dateline in the first line, or far below, changes nothing."""
    copy = "\n".join((*STANDFIRSTS, f"Alder (CNN) {FILED}", "It had been closed for ten years.", *STANDFIRSTS * 3))
    assert parse(copy.encode(), "mill").title == "Guild of bakers bought old mill in Alder for 2 million pounds"


@given(st.lists(WORDS, min_size=1, max_size=60))
def test_any_sentence_gives_a_title(words: list[str]) -> None:
    """Whatever the words and marks, there is a title of at most ninety characters."""
    assert 0 < len(title.cut([" ".join(words)])) <= LONGEST


@pytest.mark.usefixtures("unmeasured")
def test_a_line_that_breaks_off_anywhere_gives_a_title() -> None:
    """Every fourth beginning of the lines in these tests, which bring every rule up: no word need follow another."""
    lines = sorted(line.split() for line in strings(Path(__file__).parent))
    begun = [" ".join(words[:end]) for words in lines for end in range(2, min(len(words), 60))]
    titles = [title.cut([line]) for line in [*begun[::4], "Officers of the Alder Harbour Police have"]]
    assert all(0 < len(cut) <= LONGEST for cut in titles)


@given(st.lists(st.text(min_size=1).filter(lambda text: not text.isspace()), min_size=1, max_size=4))
def test_any_text_gives_a_title(lead: list[str]) -> None:
    """Whatever the characters, there is a title of at most ninety."""
    assert len(title.cut(lead)) <= LONGEST


@pytest.mark.parametrize(
    ("first", "is_taken"),
    [
        ("Harbour board delays plan for deeper port.", True),
        ("Ajax, the tram builder of Leeds, delights Alder", True),
        ("Old port in peril", False),
        ("Where is the old port of Alder?", True),
        ("Where is your old port of Alder?", False),
        ("The port of Alder and what we like of it", False),
        ("In the old port of Alder at noon", False),
        ("the old port of Alder at noon", False),
        ("Der Hafen in der Altstadt am Mittag", False),
        ("The old port of Alder, of Quern and of every other harbour on this side of the sea that is left", False),
        ("The old port of Alder (in", False),
    ],
)
def test_a_first_sentence_as_long_as_a_title_is_one(first: str, is_taken: bool) -> None:  # noqa: FBT001
    """Whatever its verb; unless it asks the reader, points to something, or hangs on what follows."""
    told = [first, "Work is to begin in the spring and will take two years, the board said in a statement."]
    assert (title.cut(told) == first.rstrip(".")) is is_taken
