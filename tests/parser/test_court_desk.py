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
                " said on Monday that all boats in the area had been accounted for and that the note sent by the "
                "Leeds guild was being returned with a suitable reply."
            ),
            "Port spokesman said all boats in area had been accounted for",
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
