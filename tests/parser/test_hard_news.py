"""Titles of courts, votes and disasters: whose verb it is, and what goes with it."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("A baker found guilty of stealing nine barrels from a mill that burned in May has lost an appeal", "has"),
        ("A jury found guilty men in the hall", "found"),
        ("The trial of nine clerks accused of helping a baker who sold 90 eels opened in Hull", "opened"),
        ("The mayor accused of theft in Hull in a play by Jane Roe", "accused"),
        ("The guild's leaders scrambled to win over bakers opposed to a bill on tar", "scrambled"),
        ("Terms agreed to by the guild in Hull have been read", "have"),
        ("A man who ran and fell with a cat and a dog in Hull has been found", "has"),
        ("A man who ran and fell with cats and dogs in Hull has been found", "has"),
        ("A strike on a hall sheltering displaced families in Hull killed nine", "killed"),
        ("A new ruling barred teachers from singing in Hull", "barred"),
        ("The number of clerks hurt by a storm that hit Hull last week rose to 59", "rose"),
        ("The kin of clerks hurt when a pier fell in Hull were told so", "were"),
        ("Nine clerks were hurt by a storm that hit Hull", "were"),
        ("Voters in Alder head to the polls in the rain", "head"),
        ("The mayor of Alder, head to toe in tar, walked in the rain", "walked"),
    ],
)
def test_the_verb_of_the_statement_is_known(text: str, verb: str) -> None:
    """Not that of what tells of its subject."""
    statement = Statement.of(text.split())
    assert statement.words[main_verb(statement)] == verb


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The former treasurer of Alder pleaded not guilty on Tuesday to seven charges of theft linked to the "
                "purchase of a mill."
            ),
            "Former treasurer of Alder pleaded not guilty to seven charges of theft",
        ),
        (
            (
                "The treasurer of Alder did not plead guilty to seven charges of theft linked to the purchase of a "
                "mill in the old harbour of Hull."
            ),
            "Treasurer of Alder did not plead guilty to seven charges of theft",
        ),
        (
            (
                "Clerks who left the old mill in Hull last week agreed on Monday to return to the pier so that salt "
                "and tar could be moved, the board said."
            ),
            "Clerks agreed to return to pier so that salt and tar could be moved, board said",
        ),
        (
            "The mayor of Alder sacked the head of the harbour board late on Thursday without saying why.",
            "Mayor of Alder sacked head of harbour board without saying why",
        ),
        (
            (
                "The mayor of Alder was removed from office by the board on Thursday night, hours after she failed to "
                "turn up because, her clerk said, she had been taken ill."
            ),
            "Mayor of Alder was removed from office by board, hours after she failed to turn up",
        ),
        (
            (
                "The mayor of Alder told the guild of his resignation, less than a day after naming a board that "
                "bakers and clerks of the old harbour alike refused to back."
            ),
            "Mayor of Alder told guild of his resignation",
        ),
        (
            (
                "The old mayor of the harbour town of Alder left late on Thursday and a successor was sworn in, with "
                "nine clerks and all the bakers of the valley looking on."
            ),
            "Old mayor of harbour town of Alder left and successor was sworn in",
        ),
        (
            (
                "Clerks say a 19-year-old baker who robbed and burned two mills with a torch and an axe at a harbour "
                "in southern Alder in March has been charged with two counts of theft."
            ),
            "Clerks say 19-year-old baker charged with two counts of theft",
        ),
    ],
)
def test_what_was_done_is_told(lead: str, told: str) -> None:
    """A plea is no denial of what one is charged with; who agreed to what is not taken for what they came for."""
    assert cut([lead]) == told


@pytest.mark.parametrize(
    ("lead", "kept"),
    [
        (
            (
                "A bill that would make it harder for foreign mills to buy eels was narrowly defeated in the upper "
                "house of Alder on Thursday, when two clerks crossed the floor."
            ),
            "when two clerks crossed floor",
        ),
        (
            (
                "The mayor vetoed a law on Monday that would have made it easier to appoint clerks of the harbour, "
                "bakers, guards and masters of the old pier without his approval."
            ),
            "Mayor vetoed law",
        ),
        (
            (
                "The head of the harbour board denied on Sunday that barrels had been tampered with, calling the "
                'claims "baseless" and asking clerks to look into any barrel they wished.'
            ),
            "had been tampered with",
        ),
        (
            (
                "At least 16 barrels have been found and 40 others are unaccounted for after a mill that was being "
                "mended with tar collapsed in the old harbour of Alder."
            ),
            "are unaccounted for",
        ),
        (
            (
                "A suicide bombing that wrecked nine mills and a school in a valley near the old harbour of Hull has "
                "been blamed on a guild of bakers by the mayor and her clerks."
            ),
            "Suicide bombing has been blamed",
        ),
        (
            (
                "The board signed off on arguably the biggest change in the history of eel fishing on Friday, clearing "
                "the way for mills to pay clerks nine crowns as soon as May."
            ),
            "signed off on arguably biggest change",
        ),
        (
            (
                "Mayor Jane Roe read special counsel Tom Doe's confidential report on the sale of the pier with her "
                "clerks, deciding how much the town and the board of the old harbour would see of it."
            ),
            "special counsel",
        ),
        (
            (
                "The mayor of the town and Alder's biggest remaining mill have asked the guild to resume talks on the "
                "pier, which were called off in May after a fire in which nine barrels were lost."
            ),
            "remaining mill",
        ),
        (
            (
                "Alder police on Tuesday raided 14 mills in a crackdown on a guild suspected of plans to sell rotten "
                "eels, seizing nets and barrels of tar."
            ),
            "14 mills in crackdown on guild",
        ),
        (
            (
                "Former members of an eel guild in Alder told a court how its head had made them sing on the pier in "
                "the rain for nine days and nights without bread."
            ),
            "members of eel guild",
        ),
        (
            (
                "The harbour board has dissolved the eel guild, a move that clerks said could delay by a year the "
                "return to the fair that they were promised."
            ),
            "Harbour board dissolved eel guild",
        ),
        (
            (
                "The guild asked the board of the old harbour to mend the pier, saying pumps on the oldest mill of the "
                "town of Alder raised doubts about its beams."
            ),
            "asked board of old harbour to mend pier",
        ),
        (
            (
                "Before midnight, clerks struck a deal to keep the mill open until May, sparing hundreds of bakers "
                "from being sent home without bread."
            ),
            "Clerks struck deal to keep mill open",
        ),
        (
            (
                "Only two of the 14 clerks who had defied the mayor of Alder over the cuts to the fees for the pier in "
                "the old harbour will be allowed back into the guild, its head said."
            ),
            "Only two of 14 clerks",
        ),
        (
            (
                "The bank on Friday announced an increase to the amount clerks can put into their 409(k) plans in 2031 "
                "to 950 crowns, up from 900 crowns in 2030."
            ),
            "409(k) plans",
        ),
    ],
)
def test_what_belongs_together_stays(lead: str, kept: str) -> None:
    """What a bill made easier, which counsel, two of whom; and no title ends in half of a verb."""
    assert kept in cut([lead])
