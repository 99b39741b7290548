"""Where a statement may end early."""

import pytest

from feedpub.parser.clauses import endings
from feedpub.parser.phrases import UNFINISHED
from feedpub.parser.statement import Statement, quoted
from feedpub.parser.verbs import main_verb


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
        "The board met Doe; | it was noon",
        "Doe won — | by far",
        "The board met Doe, | saying all is well",
        "The board met Doe, | a clerk",
        "Doe left the club, | a day later",
        "The board met Doe, | Roe",
        "The board met Doe, | in Hull",
        "The board met Doe, | and Roe left",
        "The board met men, | rather old ones",
        "Sales fell | last week",
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
        "Doe lost money | in Hull, but the old men from the four mills will sing",
    ],
)
def test_a_statement_may_end_where_a_clause_or_phrase_opens(text: str) -> None:
    """The words before the bar are a statement of their own."""
    assert _before_bar(text) in ends(text, up_to=UNFINISHED)


@pytest.mark.parametrize(
    "text",
    [
        "The board has grown ever | since the war",
        "Doe fined ten clerks in response | to the fire",
        "Doe saw a myriad | of mills",
        "Doe said it is a crime as the verdict of | the old court of the county in Hull was wrong",
        "Doe called for a strategy | to sell it",
        "Doe saw a thrilling | and short play",
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
        "There was a moment in the | play | when she sang",
        "Doe said that while he | sang | in Hull, she | danced",
        "Doe made it | clear | to Roe | that he sang",
        "Doe met | as | well as Roe",
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
        "The board keeps the trade grown with | four | states and ten old salt mills reporting fair sales",
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
        ("Doe gave 5 million | for a pier", "Doe gave mills | for a pier"),
        ("The board issued an order | on salt", "The board issued salt | on land"),
        ("The board voiced concern | over salt", "The board sold mills | over salt"),
        ("Doe is among the men | who sing in Hull", "Doe met a man | who sings"),
        ("Doe voiced concern | in selling mills", "Doe voiced concern | in Hull"),
        ("Doe is the poorest clerk | in selling mills", "Doe is the poorest clerk | in Hull"),
        ("Doe issued an order | in view of rain", "Doe issued an order | in Hull"),
        ("Doe led to a reduction | of mills", "Doe led to a mill | of Hull"),
        ("The board bought a stake | in salt", "The board bought pepper | in Hull"),
        ("Doe sold salt to firms | accused of theft", "Doe sold salt to old firms | accused of theft"),
        ("The fee was raised | from 5 percent", "The fee was raised | from old levels"),
        ("The board saw the mill | that men built", "The board saw old mills | that men built"),
        ("The board met Doe | for a pier", "The board met Doe | for the next ten days"),
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
