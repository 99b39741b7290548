"""Titles that keep together what only says something together."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The Whig member for West Alder called on the tax office on Wednesday to audit the books of every bank "
                "that took public money during the crisis."
            ),
            "Whig member for West Alder called on tax office to audit books of every bank",
        ),
        (
            (
                "Scientists at the University of Alder have found that eels which were kept in warm water grew twice "
                "as fast as those kept in cold water, but lived only half as long."
            ),
            "Scientists found that eels grew twice as fast as those kept in cold water",
        ),
        (
            (
                "The board named Roe as clerk as talks on the old pier in the harbour of Hull failed for a ninth day "
                "without a word from either of the two towns."
            ),
            "Board named Roe as clerk as talks on old pier in harbour of Hull failed",
        ),
        (
            (
                "No charges will be brought against two officers who shot a man dead outside a supermarket in Alder "
                "last year, prosecutors announced on Thursday."
            ),
            "No charges will be brought against two officers who shot a man dead",
        ),
        (
            (
                "More than a third of the county's 1,200 teachers will likely be told this week that their contracts "
                "will not be renewed when they run out in June."
            ),
            "More than a third of the county's 1,200 teachers",
        ),
        (
            (
                "The company said it had no plans to leave Alder but would review its investments there and in the "
                "valley if energy prices did not fall."
            ),
            "Company said it had no plans to leave Alder",
        ),
        (
            (
                "Rail passengers face three days of chaos from Monday after talks between the operator and unions "
                "collapsed without agreement late on Friday."
            ),
            "Rail passengers face three days of chaos from Monday",
        ),
        (
            (
                "The ruling party lost its majority in the upper house for the first time in 30 years as voters angry "
                "at rising rents turned to two small parties."
            ),
            "Ruling party lost majority in upper house",
        ),
        (
            (
                "Voters in Alder go to the polls on Sunday in an election that is likely to hand power to a party "
                "that did not exist five years ago."
            ),
            "Voters in Alder go to polls in election that is likely to hand power",
        ),
        (
            (
                "The country's top court has ruled that the president cannot dissolve parliament without the consent "
                "of the speaker, in a blow to his plans for early elections."
            ),
            "Country's top court ruled president cannot dissolve parliament without consent of speaker",
        ),
        (
            (
                "A bill that would let patients with incurable diseases end their lives was defeated by three votes "
                "in the senate on Wednesday."
            ),
            "Bill was defeated by three votes in senate",
        ),
        (
            (
                "New kinds of eel and heron in the upper valley are among animal species which were found in a count "
                "of all birds and fish that the board of Alder ordered."
            ),
            "New kinds of eel and heron in upper valley are among animal species which were found",
        ),
    ],
)
def test_what_belongs_together_stays_together(lead: str, told: str) -> None:
    """Whose third it is, what is compared, which bank is meant, at what they are angry."""
    assert cut([lead]) == told
