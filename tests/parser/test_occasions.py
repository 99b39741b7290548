"""Titles without where, or when, something was said, where the room is wanted for what was said."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The head of the salt board said in a long speech to bakers in Hull that the fair promised for "
                "this year would be put off because of rain."
            ),
            "Head of salt board said fair promised for this year would be put off because of rain",
        ),
        (
            (
                'The head of the salt board said in a long speech to bakers in Hull that "we have lost the fair" '
                "because of rain and wind in the north of the town."
            ),
            "The head of the salt board said in a long speech to bakers in Hull that we have lost",
        ),
        (
            (
                "The head of the salt board agreed in a talk with the bakers of Hull that ended in May that the "
                "fair promised for this year would be put off."
            ),
            "Head of salt board agreed in talk with bakers of Hull that ended",
        ),
        (
            (
                "The head of the salt board agreed in a talk with the bakers of Hull that had gone on for nine "
                "weeks in the old town hall."
            ),
            "Head of salt board agreed in talk with bakers of Hull that had gone on for nine weeks",
        ),
        (
            (
                "The salt minister told bakers after a long talk with the mayors of the north that no salt would "
                "be sent to Hull before June."
            ),
            "Salt minister told bakers that no salt would be sent to Hull before June",
        ),
        (
            (
                "The mayor warned in a speech marking nine years since the end of the salt row that the old pier "
                "was under threat."
            ),
            "Mayor warned old pier was under threat",
        ),
        (
            (
                "The clerks of Hull will decide before the end of the year whether to allow salt to be sold in "
                "all the halls of the old town."
            ),
            "Clerks of Hull will decide whether to allow salt to be sold in all halls of old town",
        ),
        (
            (
                "The harbour board of northern Alder will propose next week that bakers be allowed to sell more "
                "salt in the town."
            ),
            "Harbour board of northern Alder will propose that bakers be allowed to sell more salt",
        ),
        (
            (
                "The salt board demanded that all clerks be paid nine crowns a day from next summer because the "
                "price of bread had risen so much."
            ),
            "Salt board demanded that all clerks be paid nine crowns a day from next summer",
        ),
        (
            ("A panel of bakers in Hull warned in a report published on Monday that salt could kill."),
            "Panel of bakers in Hull warned in report that salt could kill",
        ),
        (
            (
                "A panel of bakers concluded in a report published on Tuesday that the old pier had failed "
                "because of poor care."
            ),
            "Panel of bakers concluded in report that old pier had failed because of poor care",
        ),
        (
            ("The clerks said the board should not be told that the pier is to be closed to cars before next summer."),
            "Clerks said board should not be told that pier is to be closed to cars before next summer",
        ),
        (
            (
                "The head of the salt board said in the old town hall of Hull, where bakers met, that the fair "
                "promised for this year would be put off because of rain."
            ),
            "Head of salt board said fair promised for this year would be put off because of rain",
        ),
        (
            (
                "The head of the salt board said in selling the old town hall of Hull to nine bakers that the "
                "fair promised for this year would be put off."
            ),
            "The head of the salt board said in selling the old town hall of Hull to nine bakers",
        ),
    ],
)
def test_a_title_goes_without_where_it_was_said(lead: str, told: str) -> None:
    """Nor is a wish taken for a fact, nor a speaker's "we" for the reader's."""
    assert cut([lead]) == told
