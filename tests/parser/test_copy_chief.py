"""What a strict copy chief sent back: claims without their source, conditions, what a verb or a noun still wants."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import attribution, speakers
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Asked whether the pier would open before Easter, harbour master Tom Alder said on Friday that "
                "the last of the planks had yet to come."
            ),
            "Harbour master Tom Alder said last of planks had yet to come",
        ),
        (
            "Asked if she would run again, the mayor of Alder said her party would have to find somebody younger.",
            "Mayor of Alder said her party would have to find somebody younger",
        ),
        (
            (
                "Officers in Alder have arrested five members of a ring allegedly involved in selling painted "
                "eels as salmon, seizing from them nine barrels, two scales and a ledger of all they had sold "
                "since May."
            ),
            "Officers in Alder arrested five members of ring",
        ),
        (
            (
                "A former cook of the harbour inn in Alder, Yorkshire, who her lawyers say had never cooked an "
                "eel was sentenced on Monday to nine weeks of washing up."
            ),
            "Former cook of harbour inn in Alder, Yorkshire, sentenced to nine weeks of washing up",
        ),
        (
            (
                "Chemists at an institute in Alder have found that a salt living in the old pans of the bay can "
                "eat a common kind of plastic in under 40 hours, a result which, if it holds elsewhere, could "
                "clean up harbours."
            ),
            "Chemists at institute in Alder found that salt can eat common kind of plastic",
        ),
        (
            (
                "Residents of Alder could be hit with a 90-crown yearly charge for their rain barrels unless "
                "councillors find an additional nine million before next Monday's meeting on the budget."
            ),
            "Residents of Alder could be hit with 90-crown yearly charge for rain barrels",
        ),
        (
            (
                "Fishers of the northern bays fear they will be forced to sink dozens of boats unless the "
                "government in Alder lifts its ban on nets before the end of the season."
            ),
            "Fishers of northern bays fear they will be forced to sink dozens of boats",
        ),
        (
            (
                "The harbour board of Alder has no plan, at least for now, to raise the price of nets for the "
                "fishers of the north, a day after a mill asked for it."
            ),
            "Harbour board of Alder has no plan to raise price of nets for fishers of north",
        ),
        (
            (
                "What was meant to be a quiet supper for the porters ended in shouting, thrown eels and at least "
                "four arrests after a choir from Leeds that nobody had asked walked in, clerks said."
            ),
            "What was meant to be quiet supper ended in shouting, thrown eels and at least four arrests",
        ),
        (
            (
                'A 19-year-old rower clocked doing 40 knots in a harbour in Alder told wardens he was "late for '
                'the eels", a court in Alder has heard.'
            ),
            'Rower clocked doing 40 knots told wardens he was "late for the eels", court has heard',
        ),
        (
            (
                "Harbour chief General Jane Alder and Alder and Hull Lieutenant Governor Tom Mills chaired two back-to-"
                "back high-level meetings on the safety of piers here on Saturday, an official said."
            ),
            "Jane Alder and Tom Mills chaired two back-to-back high-level meetings on safety of piers",
        ),
        (
            (
                "Tragedy struck in Alder, the oldest of the three harbour towns of the north, on Sunday when a "
                "pier that had just been mended gave way, killing at least seven dancers."
            ),
            "Pier that had been mended gave way, killing at least seven dancers",
        ),
        (
            (
                "In the latest turn of the row over the salt pans, the Alder Mail has learned that the town's "
                "lawyers are gearing up to sue two mills that left rusty barrels on the beach."
            ),
            "Town's lawyers gearing up to sue two mills that left rusty barrels on beach",
        ),
        (
            (
                "Of the 26 eels that were brought to the harbour ward of the hospital in Alder on Friday, "
                "however, nine have lost an eye and four more are under observation."
            ),
            "Of 26 eels that were brought to harbour ward of hospital in Alder, nine lost eye",
        ),
        (
            (
                "Good news for bathers, bad news for gulls: the board says a high parked over the bay will keep "
                "the beaches dry until at least Sunday."
            ),
            "Board says high parked over bay will keep beaches dry until at least Sunday",
        ),
        (
            (
                "The mayor of Alder, however, sold nine of the harbour piers to a builder from Leeds before "
                "anybody on the board could ask her what for."
            ),
            "Mayor of Alder sold nine of harbour piers to builder from Leeds",
        ),
        (
            (
                "Lawyers for the fishers of Alder are gearing up to file a lawsuit demanding that the nets be "
                "taken back from the harbour police of Hull."
            ),
            "Lawyers for fishers of Alder gearing up to file lawsuit demanding that nets be taken back",
        ),
        (
            (
                "Harbour chief Jane Alder and Tom Mills, who sings, chaired two back-to-back high-level meetings "
                "on the safety of all wooden piers and stairs in the north, an official said."
            ),
            "Harbour chief Jane Alder and Tom Mills chaired two back-to-back high-level meetings",
        ),
        (
            (
                "Barely nine weeks into the job, and with two strikes behind her, the head of Alder Salt has "
                "resigned, saying in a letter that she would rather row."
            ),
            "Head of Alder Salt resigned, saying in letter that she would rather row",
        ),
        (
            (
                "The minister of piers told a meeting on Sunday 14/6/2031 that the mending of all wooden piers in"
                " the north would be over by spring."
            ),
            "Minister of piers told meeting that mending of all wooden piers would be over by spring",
        ),
        (
            "The old lighthouse of Alder was finished on May 1, 1823. It had no stairs until nine years later.",
            "Old lighthouse of Alder was finished on May 1, 1823",
        ),
        (
            (
                "The outlook for the salt trade of the north is rosy in spite of the worst fall in prices for "
                "nine years, the president of the salt exchange, Jane Alder, said."
            ),
            "Outlook for salt trade of north is rosy in spite of worst fall in prices for nine years",
        ),
        (
            (
                'Two masked men carrying what a witness described as "a perfectly ordinary eel" climbed into a '
                "museum in the town of Alder before dawn on Tuesday and made off with a gold oar."
            ),
            "Two masked men climbed into museum in town of Alder before dawn and made off with gold oar",
        ),
        (
            (
                "Panic spread on the ferry between Alder and Hull after a gull flew into the engine room and set "
                "off all nine alarms at once."
            ),
            "Panic spread on ferry between Alder and Hull after gull flew into engine room",
        ),
        (
            "The works chief of Alder, Engr. Tom Mills, on Friday opened nine new stairs.",
            "Works chief of Alder opened nine new stairs",
        ),
        (
            "First came the gulls. Then came the wardens. Now the town of Alder has hired a falcon.",
            "Town of Alder hired falcon",
        ),
        (
            (
                "Mills would sell nine of the northern piers to a builder from Leeds before the end of the year, "
                "two people on the board of the harbour said."
            ),
            "Mills would sell nine of northern piers to builder before end of year, two people said",
        ),
        (
            "The Alder Mail has learned that he will sell nine of the piers to a builder from Leeds before May.",
            "Alder Mail learned he will sell nine of piers to builder from Leeds",
        ),
        (
            (
                "Dave Roe and Alder and Hull Lieutenant Governor Tom Mills chaired two high-level meetings on the "
                "safety of piers here on Saturday, an official said."
            ),
            "Dave Roe and Tom Mills chaired two high-level meetings on safety of piers",
        ),
    ],
)
def test_what_came_back_is_mended(lead: str, title: str) -> None:
    assert cut([lead]) == title


def test_the_menu_of_an_archive_is_no_copy() -> None:
    """However long it is; the title below it is one."""
    menu = "Alder Notes Blog Archives Select Date… " + "May, 2031 April, 2031 March, 2031 February, 2031 January, 2031"
    article = parse(
        f"{menu}\nNine piers to open in Alder\nNine piers are to open in Alder. The board said so.".encode(), "x"
    )
    assert article.lines[0].kind is Kind.PROMOTION
    assert article.title == "Nine piers to open in Alder"


def test_what_somebody_told_the_writer_is_no_title_while_there_is_another() -> None:
    """A reader of a list doesn't know who "me" is."""
    lead = ["“The pier has set our town on fire,” Jane Roe told me.", "Jane Roe’s board has sold the pier to a bank."]
    assert cut(lead) == "Jane Roe’s board sold pier to bank"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Prices rose by 5 percent, the salt board, Saltboard, said in a report.", "salt board said"),
        ("Prices rose by 5 percent, the president of the salt board, Jane Roe, said.", "Jane Roe said"),
    ],
)
def test_an_office_and_its_holder_are_one_source(sentence: str, said: str) -> None:
    """The name says more than the office."""
    statement = Statement.of(sentence.split())
    found = attribution.trailing(statement)
    assert found is not None
    assert speakers.short(statement, *found) == said


def test_what_is_said_in_town_has_its_speaker_before_that() -> None:
    """Behind a list of what one is head of, nobody is found, and so nobody is named wrongly."""
    told = "Mills would be hit, Jane Roe, head of the board for salt, tar and eels, SALT, said at the fair in Hull."
    found = attribution.trailing(Statement.of(told.split()))
    assert found is None or "said at" not in " ".join(told.split()[slice(*found)])


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("The mills would close by May, a clerk of the board of Alder said.", "Mills would close by May, clerk said"),
        (
            "Alder is trying to sell nine of its mills, the board said.",
            "Alder trying to sell nine of mills, board said",
        ),
        (
            "The board did not pay for nine barrels of eels, a clerk said.",
            "Board did not pay for nine barrels of eels, clerk said",
        ),
    ],
)
def test_what_one_says_of_others_keeps_its_source(lead: str, title: str) -> None:
    """What will be, what one is after, what was not done."""
    assert cut([lead]) == title


def test_a_quotation_that_nobody_is_named_for_stands_whole_or_not_at_all() -> None:
    """Half of it would put words into somebody's mouth."""
    said = "“We won the match of our lives in Hull and we will win again in Leeds"
    assert cut([f"{said}.”"]) == f"{said}”"
