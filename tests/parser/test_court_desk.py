"""Titles of the leads that a court desk gets: verdicts told before what they are on, and whom it was told to."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "The Hull town council on Friday rejected, by 20 votes to nine, a plan to sell the old pier, with"
                " its mayor saying that it had never been for sale."
            ),
            "Hull town council rejected plan to sell old pier",
        ),
        (
            (
                "The Hull court on Friday stayed till further orders the sale of sheds along the old creek, and "
                "told the council to say within four weeks what other sites, if any, had been set aside for their"
                " owners."
            ),
            "Hull court stayed sale of sheds along old creek",
        ),
        (
            (
                "Nurses' unions have dismissed as a ploy the town's plan to pay for their boots from a fund that "
                "the mayor is to set up in the spring of next year, saying that it could barely pay for a third "
                "of them."
            ),
            "Nurses' unions dismissed town's plan to pay for boots from fund",
        ),
        (
            (
                "Forty pupils of a church-run boarding school on the northern shore of the Alder lake were taken "
                "ill after allegedly eating stale pies at a fair on Thursday night."
            ),
            "Forty pupils of boarding school were taken ill after allegedly eating stale pies at fair",
        ),
        (
            (
                "Floods triggered by heavy rain since Friday night have swept away nine sheds in Hull, killing "
                "five members of a family and closing the old road at three places."
            ),
            "Floods triggered by heavy rain since Friday night swept away nine sheds",
        ),
        (
            "Chiding the town council for its smoke, a judge on Friday told it to close the old mill within a week.",
            "Judge told town council to close old mill within a week",
        ),
        (
            (
                "Criticising the mills over their smoke, a judge on Friday asked them to close two of their ovens"
                " within a week."
            ),
            "Judge asked mills to close two of their ovens within a week",
        ),
        (
            "Rapping Acme for its smoke, a judge on Friday asked it to close the old mill within a week.",
            "Judge asked Acme to close old mill within a week",
        ),
        (
            "Chiding the town council for its smoke, a judge on Friday told them to close the old mill within a week.",
            "Judge told them to close old mill within a week",
        ),
        (
            (
                "The annual regatta of the rowing clubs in Hull, which was to be held in July, has been put off "
                "by a week in view of the incessant rain."
            ),
            "Annual regatta of rowing clubs has been put off by a week in view of incessant rain",
        ),
        (
            (
                "The rowing club found itself in a row over money on Monday after its treasurer went to Leeds to "
                "sell two boats that it had never paid for."
            ),
            "Rowing club found itself in row over money after treasurer went to Leeds",
        ),
        (
            (
                "Already reeling from a flood, Hull now faces a strike by the clerks who sell tickets for its "
                "ferries and trams."
            ),
            "Hull now faces strike by clerks who sell tickets for ferries and trams",
        ),
        (
            (
                "Acme, of Hull, rejected, in a letter, the plan to sell the old pier to a firm from Leeds, with "
                "its head saying that it had never been for sale."
            ),
            "Acme rejected plan to sell old pier to firm from Leeds",
        ),
        (
            "Acme rejected, without giving any reason, the plan.",
            "Acme rejected plan",
        ),
        (
            (
                "Denying reports that a ferry had strayed across the harbour of Hull in the fog, a port spokesman"
                " said on Monday that all boats in the area had been found and that the note sent by the Leeds "
                "guild was being returned with a suitable reply."
            ),
            "Port spokesman said all boats in area had been found",
        ),
        (
            (
                "Scientists at a school in the north of Hull who spent three winters tracking robins have found "
                "that birds sing louder in new streets than in those that are old."
            ),
            "Scientists found that birds sing louder in new streets than in those that are old",
        ),
        (
            (
                "The mayor of Hull is likely to announce, when she speaks to the guild of rowers on Thursday, "
                "relief in the duty on oars, ropes and the cheaper kinds of soap, according to clerks close to "
                "her."
            ),
            "Mayor of Hull likely to announce relief in duty on oars, ropes and cheaper kinds of soap",
        ),
        (
            (
                "The mayor spoke, when she was asked, clerks said, of a plan to sell the pier to a firm from "
                "Leeds which has nine of them."
            ),
            "Mayor spoke, when she was asked",
        ),
        (
            (
                "A former clerk accused of taking more than 70,000 crowns from a home for old rowers to pay for "
                "cruises, a car and a collection of vintage lamps pleaded guilty Monday in a court in Hull."
            ),
            "Former clerk accused of taking more than 70,000 crowns pleaded guilty in court in Hull",
        ),
        (
            (
                "The hospital where a surgeon set the wrong leg of a retired rower, then the wrong leg of a "
                "clerk, and then, in April, the leg of the wrong man altogether, has agreed to pay a fine of "
                "475,000 crowns and to be watched for two years."
            ),
            "Hospital agreed to pay fine of 475,000 crowns and to be watched for two years",
        ),
        (
            "Rowers from Leeds may book a berth in Hull at a cost of £4 a boat.",
            "Rowers from Leeds may book berth in Hull at cost of £4 a boat",
        ),
        (
            "Men loyal to the old mayor foiled a theft apparently led by two clerks in Hull, port officials said.",
            "Men loyal to old mayor foiled theft apparently led by two clerks in Hull",
        ),
        (
            (
                "The rowers' guild on Friday submitted to the mayor of Hull a list of mills that have poured tar "
                "into the harbour since the spring, and asked her to close the worst of them."
            ),
            "Rowers' guild submitted list of mills that have poured tar into harbour since spring",
        ),
        (
            (
                "The harbour guilds yesterday handed over to Speaker Jane Roe a motion against Ports Minister Tom"
                " Doe, signed by nine clerks, accusing him of having misled the house and the public over the "
                "lease of the pier."
            ),
            "Harbour guilds handed over motion against Ports Minister Tom Doe, signed by nine clerks",
        ),
        (
            (
                "The guild of rowers on Tuesday gave the Hull port board a two-day deadline to mend the old pier "
                "in the north of the harbour or pay for the boats that it had sunk."
            ),
            "Guild of rowers gave Hull port board two-day deadline to mend old pier",
        ),
        (
            (
                "A father of three who drove his van at a lamp cleaner after being handed a ticket for nine "
                "crowns by the old pier has been jailed for 22 months, a court has heard."
            ),
            "Father of three who drove his van at lamp cleaner jailed for 22 months, court has heard",
        ),
        (
            (
                "Authorities in a small harbour city have charged a former school clerk with stealing more than "
                "410,000 crowns from rowing funds over eight years, money that they say paid for cruises, a lamp "
                "and a coat for her dog."
            ),
            "Authorities charged former school clerk with stealing more than 410,000 crowns",
        ),
        (
            (
                "The family of a young rower who died in a cell at the Alder guard house last winter have called "
                "for the officers involved to be stood down, saying a report that came out on Thursday confirmed "
                "their worst fears."
            ),
            "Family of young rower who died in cell called for officers involved to be stood down",
        ),
        (
            (
                "The list was submitted to the mayor a week after a storm had sunk the old pier in the north of "
                "the harbour of Hull."
            ),
            "List was submitted to mayor a week after storm had sunk old pier",
        ),
        (
            (
                "Acme giving lamps to all its clerks helped the sale of tar in the old harbour of Hull, the firm "
                "said on Monday in a letter."
            ),
            "Acme giving lamps to all clerks helped sale of tar in old harbour of Hull",
        ),
    ],
)
def test_a_court_desk_gets_whole_titles(lead: str, title: str) -> None:
    assert cut([lead]) == title


@pytest.mark.parametrize(
    "opener",
    ["Chiding those who had come late", "Chiding the mill", "Chiding the old and very proud town council of the north"],
)
def test_whom_the_opener_does_not_name_is_not_made_up(opener: str) -> None:
    lead = f"{opener}, a judge on Friday asked them to close two of the ovens in the yard of the old mill."
    assert "asked them to close two of" in cut([lead])


def test_a_title_does_not_end_where_a_preposition_is_left_over() -> None:
    """`All boats had been accounted | for and`: neither before "for" nor behind it."""
    lead = (
        "A port spokesman in the old harbour of Hull said on Monday that all boats in the area had been accounted for "
        "and that the note sent by the Leeds guild was being returned with a suitable reply."
    )
    assert not cut([lead]).endswith(("accounted", "for"))


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "A court in Hull on Friday freed a clerk whose only fault, a guild said, had been to sing on the pier.",
            "Court in Hull freed clerk whose only fault, guild said, had been to sing on pier",
        ),
        (
            "A court in Hull on Friday freed a clerk whose only fault had been to rob it at night, prosecutors said.",
            "Court in Hull freed clerk whose only fault had been to rob it at night, prosecutors said",
        ),
    ],
)
def test_a_source_within_a_clause_is_not_the_source_of_the_whole(lead: str, title: str) -> None:
    assert cut([lead]) == title


@pytest.mark.parametrize(
    "line",
    [
        "the “we more",
        "they more of",
        "Pulling up",
        "Chiding , the mayor told it to close",
        "in as since guilty no whose",
    ],
)
def test_a_line_of_stray_words_is_cut_as_any_other(line: str) -> None:
    assert cut([line])
