"""Where a statement may end early."""

import pytest

from feedpub.parser.grammar.statement import Statement, quoted
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.clauses import endings
from feedpub.parser.titles.phrases import UNFINISHED


def ends(text: str, *, up_to: float) -> list[str]:
    """Give the last word of each ending that costs less."""
    statement = Statement.of(text.replace("| ", "").split())
    found = endings(statement, main_verb(statement), quoted(statement.words), len(statement.words))
    return [statement.words[end - 1] for end, cost in found if cost < up_to]


def _before_bar(text: str) -> str:
    return text.partition(" | ")[0].rpartition(" ")[2]


@pytest.mark.parametrize(
    "text",
    [
        "The board met Doe | after a row",
        "The fee was 90 crowns | compared with old ones",
        "The board helped the mills | in the old part of the lower town instead of the ten new ones on a pier to grow",
        "Doe has once again met Roe, | who sings",
        "Doe was named clerk of the year | as the old mill fell",
        "Doe scrubs the pier | lest it rot",
        "The board helped two farmers | hit by hail",
        "The board likes its old | and small pier",
        "The board met men at the fair | of 2019",
        "The board met a nurse, | Jane Doe",
        "The board won a case, | the first in Hull",
        "The board met Doe; | it was noon",
        "Doe sold old mills | as well as a pier",
        "Doe paid men who guard bread | in Hull",
        "Doe paid men who soon left bread | in Hull",
        "Doe plans to mend the pier, | widen the road and sell the mill",
        "Doe left when a row broke | between clerks and porters",
        "Doe left as a row erupted | between clerks and porters",
        "Doe won — | by far",
        "The board met Doe, | saying all is well",
        "The board met Doe, | a clerk",
        "Doe left the club, | a day later",
        "The board met Doe, | Roe",
        "The board met Doe, | in Hull",
        "The board met Doe, | and Roe left",
        "The board met men, | rather old ones",
        "Sales fell | last week",
        "The board shut the pier | until May",
        "The board shut its pier in Hull | till the end of May",
        "The board sells tools | such as saws",
        "The board met Doe | and left",
        "The board met Doe | and the talks failed",
        "The board met clerks | and porters",
        "The board held its policy | of thrift",
        "The board signed a letter | to sell its stake",
        "The board lost a case | filed by Doe",
        "The board sells bonds | paying 8 percent",
        "The board sells bonds | paying the holders",
        "The board sells bonds | paying for it",
        "The board sold a device | that reads cards",
        "Both sisters died | in Hull",
        "The sisters left | and sang",
        "The board met clerks | and men of Hull",
        "The board asked the court, | when it met",
        "Both sisters have gone, | a clerk said",
        "The board called on Doe to resign | over a letter",
        "Doe was fined | by the men of Hull",
        "Doe was found dead | in her bed",
        "Doe is in trouble | as the board will sue if Roe is fined",
        "The board did not meet Doe | after a row",
        "Either men or women left Hull | and sang",
        "The board will not sell the mill | nor will it close it",
        "The pier shut its gates | a day after the flood",
        "The pier shut its gates | shortly after the flood",
        "Doe will guard the pier | and would not sell it",
        "Doe scolded the board | for not acting",
        "Doe closed a mill | opened without leave",
        "Doe met a man | who sings",
        "The board hopes to fight the fire | and save a mill",
        "The board freed a student | accused of theft",
        "The talks ended without any deal | on a mill",
        "Doe called for an end to fears | in Hull",
        "Doe left Hull | after being asked",
        "Doe won the cup by a single run, | when it rained",
        "The board rose for mills | especially old ones",
        "The board buys tools | like saws",
        "The pier shut its gates | two days after the flood",
        "The pier shut its gates | later this week",
        "Doe won a deal | worth 9 crowns",
        "Doe sold the mill | rather than the pier",
        "Doe left the fair | along with Roe",
        "Doe met the men | instead of Roe",
        "Doe won a deal | worth $9",
        "Doe won a deal | worth about 9 crowns",
        "Doe has agreed to buy a mill | that makes flour",
        "Doe sold a mill with a saw | that's in the shed",
        "The board freed an old accused | in Hull",
        "Doe called for calm, | but would not say why",
        "Doe called the board | as dull but met it",
        "The board was told of rain | with immediate effect",
        "The board met Doe | as soon as possible",
        "Doe will no longer mill flour | in Hull",
        "The board joked about the row that split Hull | during the fair",
        "The pier fell into the sea | off Hull",
        "The board held the third hearing | on it",
        "Doe sold a device that turns salt into tar | so that men may sing",
        "Doe has been out of Hull since the fair, | but the pier is open",
        "Doe will not bear rows | such as that of the fair",
        "Doe raised the fee by 7% | compared to May",
        "Doe signed a deal with Acme, | part of a pact of mills",
        "The clerks went as Roe, who sings in Hull, left the fair | in May",
        "Doe helped the trade cut the cost | of salt in Hull and to grow tar",
        "The mill has sold salt in Hull, | but that isn't its trade",
        "The mills must be kept | and ruled out a sale of them",
        "The mills must be kept | and the pier sold",
        "The board fined Doe for ten years | after the fair",
        "The board met ten clerks | who alleged that it rained",
        "Doe lost money | in Hull, but the old men from the four mills will sing",
        "Doe denied that a man sold the mill | which burned",
        "Doe suggested old salt | in May and may sell it",
        "Ten clerks drowned in the flood while crossing the pier | in Hull",
        "The mill sold tar in Hull | even as Roe sang",
        "Doe sold salt, rope and nails | forged in Hull",
        "Doe sang for women’s and men’s old fair | as Roe added gold",
        "Doe met a second clerk | in Hull to sing",
        "Hull beat all but one of the clubs, | yet they rose in Leeds",
        "Doe met Roe, a clerk | in Hull, who sings",
        "Doe met Roe, a clerk | in Hull",
    ],
)
def test_a_statement_may_end_where_a_clause_or_phrase_opens(text: str) -> None:
    """The words before the bar are a statement of their own."""
    assert _before_bar(text) in ends(text, up_to=UNFINISHED)


@pytest.mark.parametrize(
    "text",
    [
        "The board has grown ever | since the war",
        "Fees are best | set by Doe",
        "The fee has a direct | bearing on salt",
        "The ferry is now | listed at Alder",
        "Doe offers a prize to old men and to those | who row",
        "Doe has fees of up | to $9",
        "The board met Doe as well | as Roe",
        "Doe dreams of a free, | fair and quiet town",
        "The tape shows him | painting the pier",
        "The clerks will invest a portion | of the fee",
        "The cells last half | as long as old ones",
        "The mill is among the tar | and salt mills of Hull",
        "The book changed how the board thought | about salt",
        "Doe left after announcing in the hall | that he would go",
        "The board keeps the mill | closed at noon",
        "The board keeps an eye | on it",
        "The tape shows him leaving | at noon",
        "Doe saw a lamb feeding | off it",
        "Doe has a mill with a value | of around 9 crowns",
        "Doe has a mill with a value | of $9",
        "Doe has a mill with a value | of 90 crowns",
        "Doe paid the next of kin | of ten men",
        "The cook will get word | this week that she must go",
        "The board has shut | until May the pier in Hull",
        "The board told of the closing | until May of the pier",
        "The board put off the date | until which the pier stays shut",
        "Doe aids the men hit | by rain",
        "Doe called it due to | flooding in Hull",
        "Doe fined ten clerks in response | to the fire",
        "Doe saw a myriad | of mills",
        "Doe said it is a crime as the verdict of | the old court of the county in Hull was wrong",
        "Doe called for a strategy | to sell it",
        "Doe saw a thrilling | and short play",
        "Doe did not meet men | who row",
        "Doe told how a man who had been hit | in Hull came to sing",
        "Doe told how a mill that had been shut | in Hull came to burn",
        "The board sells nails, tar | and rope",
        "The board sells nails, new tar of mills | and rope",
        "Ten men have suggested | to the board that Doe leave",
        "Ten men have suggested | to the board that Doe was old",
        "Doe is the granddaughter | of a clerk",
        "Doe left Hull as it is ready openly | to sell it",
        "The board held the third public | hearing on it",
        "The board asked the | court in Hull | to rule",
        "The court freed | him | quickly, but not for good",
        "The board sells bonds | paying",
        "Doe made it | ready | to sail",
        "The board called on | Doe | to go",
        "The board sent the | men | to prison",
        "Doe accused the | board | of theft",
        "Doe said the | board | has met",
        "Doe hoped the | board | has met the union",
        "Doe confirmed that the | board | has met",
        "Doe said on | Friday | in Hull",
        "Doe will pay | 500 crowns | if asked",
        "Doe will not sell | the club | until May",
        "The court freed | him | without charge",
        "The court freed | him | but not for good",
        "The board met as | the verdict | of the court | was read",
        "The board sold | a | number | of tools",
        "The Bank | of Hull lost money",
        "Doe gave 12 | of them money",
        "Doe is | ready | to talk",
        "Doe built the pier they | dream | of",
        "Doe took it upon | herself | to prove it",
        "Doe says it is red and | tastes | like tar",
        "Doe sold the | mill | like a rogue",
        "The pier closed with two | gates | broken",
        "Doe sold | Hull | two old mills",
        "Doe has | evidence | showing that Roe sang",
        "Doe told of cases of | rain | flooding the pier",
        "Doe told of the risk of the | rain | flooding the pier",
        "Doe drew men from | all | over Hull",
        "Doe found the | mill | worth it",
        "Doe hopes a | place | in the choir could help her",
        "Doe is at a | loss | to say why",
        "Doe found the | mill | rather old",
        "Doe found the | mill | worth",
        "Doe raised the fee in Hull | largely | for the men",
        "Doe said to old | Roe | that he sang",
        "Doe will | continue | as clerk",
        "Doe shut the pier in Hull later | this week",
        "Doe shut the pier in Hull early | last week",
        "There was a moment in the | play | when she sang",
        "Doe said that while he | sang | in Hull, she | danced",
        "Doe made it | clear | to Roe | that he sang",
        "Doe met | as | well as Roe",
        "Doe sings a song | as well as Roe",
        "Doe said it was all | but lost",
        "The sale will go | ahead in Hull",
        "Rain fell as answering the call, | Doe sang",
        "Rain is due in the weeks | ahead in Hull",
        "Doe paid the men who | Roe met",
        "Doe left two | days | after a row",
        "Doe left two | days | such was it",
        "Doe left | this | house",
        "Doe met both | Roe | and Poe",
        "Doe left Hull, ultimately | leading | to a row",
        "The board lost a | mill, barely | selling | to Roe",
        "The board met | Doe | or Roe",
        "The board feared a quiet, | small town",
        "The board met Doe, | Roe and Poe",
        "The board said the fatal | stabbing of Doe",
        "The board fears prices with | wages | falling to it",
        "The board met the | proposed | laws",
        "The board met | being",
        "The board met | voted",
        "Doe told the | press | that all is well",
        "The board gave “the | old | men” it",
        "The board defended its | decision | to sell",
        "The board made a | call | for help",
        "Fans came | at least twice",
        "The board tried to learn | from Doe",
        "The board worked up | in Hull",
        "The board moved | to Hull",
        "The board was described | as old",
        "The board talked | boldly | to sell",
        "The board fell | with | a crash of mills",
        "Doe said mills | on the coast | with old walls | rusting",
        "The board moved the | cup out | from Hull",
        "The board runs the | largest | in Hull",
        "The board lost the cup, | ultimately | leaving it in Hull",
        "Doe lost it, finally | leading | to a row",
        "The board met Doe and | said | that all is well",
        'The board met the | press and Doe | wrote, | "We won it"',
        "Doe was | ready | for the fair",
        "Doe ruled | in the | house | that Roe | had gone too far",
        "Doe was | shot | and killed",
        "The board won the | women's | and men's cups",
        "The board urged the | clerks, | who had left, | to come",
        "Doe said he believes | Roe | will | try to sell",
        "Doe kept the fourth | and biggest mill",
        "Doe led the first team and second | in Hull",
        "Trade grew | so loud that they left",
        "Doe will not only keep the | mill, | but enlarge it",
        "Years have passed | since the flood",
        "Trade was extremely | thin | and slow",
        "The board fears | rural | and local losses",
        "The board met | two-faced | and ten-faced clerks",
        "The board fined two | fleeing | accused of theft",
        "The board fined two fleeing | accused of it",
        "The board was fined in | connection | with a theft",
        "Doe set the budget soon | after it",
        "The board met neither | Leeds | nor Hull",
        "Men went missing after a | copter | on a rescue | mission | crashed",
        "The board met a clerk asking | as to why",
        "Doe became the first | woman | in Hull | to sing",
        "Doe revealed that | mills | that burn salt | have shut",
        "The mill burned in a town nine | km | from Hull",
        "The Whigs left over the bid by the old | mayor, | Jane Roe, to sing",
        "The board voiced loud | concern | over how Roe sings",
        "Doe is said to be | wrong | to sell it",
        "Doe is likely to | continue | in her old post",
        "Doe took | advantage | of it",
        "Doe said he met | men | that sing",
        "Doe told | them | in a letter | that | it rained",
        "The board has a plan for a | mill | in Hull | to | open",
        "The board sells nails, | tar | and rope",
        "The board sells nails, tar, | and rope",
        "Trade grew with | oil | and gas leading it",
        "The board took a | resolution | that it would rain",
        "The fair was dull in Hull but the | clerk | from the ten old mills will sing",
        "The clerks went as | Roe, | who sings in Hull, left the fair in May",
        "Doe was fined for sending “rude” | and “silly” mail",
        "Doe staged active | and daring plays",
        "Doe asked the clerks to | reveal | who sang",
        "The mills are on the | verge | of ruin",
        "Clashes of men were | reported | from the mills",
        "Doe met it with | news | that Roe will go",
        "Doe sold odd | delicious | and half-baked cakes",
        "The clerks have | begun | to see it",
        "The mill had its best | year | since the war",
        "The mill closed in May, | clerks | at the old fair of Hull have been told",
        "The men filled the town's old | council | meeting in Hull",
        "It was Doe's first | visit | since the war",
        "Doe replaced the | clerk | as mayor",
        "Doe saw hundreds of | thousands | of clerks",
        "Doe likened the | mill | to a cup",
        "The board dismissed fears from old | clerks | that it would rain",
        "The board was shot | and killed",
        "Doe plans to mend | up | to 90 percent of it",
        "The board met a clerk over fees arising | from a sale",
        "The board fined men involved | in a theft",
        "The board saw a mill disguising | itself | as a fair",
        "The mill sold its old | salt, | but it never paid for it",
        "Doe was lauded for her | great, | scathing song",
        "Doe suggested old | salt | in bread may kill",
        "Doe cut the fee in Hull by as | much | as 5 percent",
        "The mill sold | tar | even if it rains",
        "Doe said the American | moon | landing “a hoax”",
        "The board saw the mill | set | on fire",
        "The board keeps the trade grown with | four | states and ten old salt mills reporting fair sales",
        "Acme agreed | in principle | on Monday to mend the crane",
        "Doe sought | in Hull to calm the town",
        "The mayor spoke after two | attempts | at theft",
        "The board found nothing | to show that it fell",
        "The board was lauded in Hull, an | act | for which it sang",
        "The mill had known | that it was old",
        "Hardly had the mill been | opened | by the | mayor | when it fell",
        "The man was believed to | drown | in the | sea | but he swam",
        "The eels were in | fact | drowned in a flood",
        "Doe sings of rain, the | museum | in Hull has decided to open",
        "Doe sings of rain, the old | museum | in Hull has decided to open",
        "Doe says the mill | fell | because it was old and not because of rain",
        "The mayor | kept | the | ferry | from ramming it",
        "Only then did clerks | discover | that it was old",
        "Roe will | go | to Leeds",
        "The board is unable to say whether old bombs found in May | came | from Hull",
        "The board had planned to | leave | Hull but stays",
    ],
)
def test_a_statement_never_ends_where_it_wants_more(text: str) -> None:
    """At no bar is the statement whole and true."""
    words = [part.split()[-1] for part in text.split(" | ")[:-1]]
    assert not set(words) & set(ends(text, up_to=UNFINISHED))


def test_a_doubt_later_in_the_clause_makes_an_end_dearer() -> None:
    """`met Doe in Hull` is not what was said, if it was only allegedly so."""
    assert "Doe" in ends("The board met Doe in the old club of Hull", up_to=2.5)
    assert "Doe" not in ends("The board met Doe in the old club allegedly", up_to=2.5)
    assert "Doe" in ends("The board met Doe in the old club, allegedly", up_to=2.5)
    assert "Doe" in ends("The board met Doe over a mill allegedly used by thieves", up_to=2.5)
    assert "Doe" not in ends("The board met Doe over a mill allegedly", up_to=2.5)


@pytest.mark.parametrize(
    ("text", "costs_more"),
    [
        ("Doe left the Ministry | for Trade and Rail", "Doe left the ministry | for Trade and Rail"),
        ("Sales were 12 | in Hull", "Sales were good | in Hull"),
        ("Doe cut costs | by 5 percent", "Doe cut costs | by cheating"),
        ("Doe opened the fair | by saying that it rains", "Doe opened the fair | by baking bread"),
        ("Doe met the two clerks | wanted in Hull", "Doe met two clerks | wanted in Hull"),
        ("Doe gave 5 million | for a pier", "Doe gave mills | for a pier"),
        ("The board issued an order | on salt", "The board issued salt | on land"),
        ("The board held its debate | on salt", "The board began its debate | on salt"),
        ("The board voiced concern | over salt", "The board sold mills | over salt"),
        ("Doe is among the men | who sing in Hull", "Doe met a man | who sings"),
        ("Doe is among the men and old women | who sing in Hull", "Doe met the men and old women | who sing"),
        ("Doe voiced concern | in selling mills", "Doe voiced concern | in Hull"),
        ("Doe is the poorest clerk | in selling mills", "Doe is the poorest clerk | in Hull"),
        ("Doe issued an order | in view of rain", "Doe issued an order | in Hull"),
        ("Doe led to a reduction | of mills", "Doe led to a mill | of Hull"),
        ("The board bought a stake | in salt", "The board bought pepper | in Hull"),
        ("Doe sold salt to firms | accused of theft", "Doe sold salt to old firms | accused of theft"),
        ("The fee was raised | from 5 percent", "The fee was raised | from old levels"),
        ("The board saw the mill | that men built", "The board saw old mills | that men built"),
        ("The board met Doe | for a pier", "The board met Doe | for the next ten days"),
        ("Doe made 5 million | for a pier", "Doe made 5 million | for the third quarter"),
        ("Doe made 5 million | for the old pier", "Doe made 5 million | for the year"),
        ("The board opened a mill | by the sea", "The board opened mills | by the sea"),
    ],
)
def test_an_end_costs_more_before_what_completes_a_name_or_a_number(text: str, costs_more: str) -> None:
    """A name, a number and its measure hold together."""
    last = _before_bar(text)
    other = _before_bar(costs_more)
    dear = next(limit for limit in range(1, 80) if last in ends(text, up_to=limit / 10))
    cheap = next(limit for limit in range(1, 80) if other in ends(costs_more, up_to=limit / 10))
    assert dear > cheap


@pytest.mark.parametrize(
    "text",
    [
        "There is a moment | in every old fair when the cows sing",
        "There are clerks | who sing",
        "Doe voiced doubts | over how the pier is run",
        "Doe was seen | leaving the old pier of Hull",
        "Doe built the kind of mill | that grinds salt",
        "Doe urged the mayor | to sell it",
        "Doe sold a pier | not to sell it",
        "Doe sees these as years | of rain",
        "Doe told clerks | he sang",
        "Doe said on Friday | he sang",
        "Doe sold the | he sang",
        "Doe knows who sang | he said",
        "Doe sold the fair | he",
    ],
)
def test_what_there_is_wants_the_clause_that_tells_of_it(text: str) -> None:
    """And a doubt wants what is asked, one who was seen what he did."""
    assert _before_bar(text) not in ends(text, up_to=UNFINISHED + 0.5)


@pytest.mark.parametrize(
    "text",
    [
        "There was a fire | in Hull when it rained",
        "There was rain, | in Hull",
        "Doe sold plans to replace the pier | by a mill",
        "Doe defended the decision | not to sell it",
        "Doe sold a fair | he opened",
        "Doe sold a fair | he's opened",
    ],
)
def test_what_there_is_may_stand_alone(text: str) -> None:
    """And so may what is to be replaced."""
    assert _before_bar(text) in ends(text, up_to=UNFINISHED + 0.1)


@pytest.mark.parametrize(
    "text",
    [
        "The mills may sell tar | to other towns only after a vote",
        "The mills may sell tar | to other towns only in spring",
        "The mills may sell tar | in Hull provided that it is dry",
        "The mills may sell tar | in Hull as long as it is dry",
        "The mills may sell tar | in Hull on condition that it rains",
    ],
)
def test_no_end_comes_before_what_limits_it(text: str) -> None:
    """A condition turns what was said, whatever words set it."""
    assert _before_bar(text) not in ends(text, up_to=UNFINISHED + 9)


@pytest.mark.parametrize(
    "text",
    [
        "The mills may sell tar | in Hull to the only from Leeds",
        "The mills may sell tar | in Hull, and salt only in Leeds",
        "The mills may sell tar | in Hull after salt rose only in Leeds",
        "The mills sold tar | in mills that pay only in spring",
        "The mills may sell tar | in Hull for a long time",
    ],
)
def test_an_end_may_come_before_what_limits_something_else(text: str) -> None:
    """Another clause is none of its."""
    assert _before_bar(text) in ends(text, up_to=UNFINISHED)


def test_what_was_done_is_not_parted_from_its_particle() -> None:
    """Taken is one thing, taken off another."""
    text = "Doe sang for why she believes the row should be taken off the table"
    assert ends(text, up_to=UNFINISHED + 9) == ["sang", "table"]
