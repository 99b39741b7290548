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
            "Board named Roe as clerk as talks on old pier failed for ninth day without word",
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
            "Ruling party lost majority in upper house for first time in 30 years",
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
            "New kinds of eel and heron in upper valley are among animal species found",
        ),
        (
            (
                "Acme shares closed at a record high after the company said it expected to sell more cars this year "
                "than analysts had forecast."
            ),
            "Acme shares closed at record high",
        ),
        (
            (
                "The defence ministry denied reports that two of its soldiers had been captured during a raid on a "
                "village near the border on Saturday."
            ),
            "Defence ministry denied reports that two of its soldiers had been captured",
        ),
        (
            (
                "The defence ministry has not denied reports that two of its soldiers had been captured during a raid "
                "on a village near the border on Saturday."
            ),
            "Defence ministry has not denied reports that two of its soldiers had been captured",
        ),
        (
            (
                "Students from poor families are four times less likely to study medicine than those from rich ones, "
                "a survey of 90,000 school leavers suggests."
            ),
            "Students from poor families are four times less likely to study medicine, survey suggests",
        ),
        (
            (
                "The city of Hull has become the first in the country to ban advertisements for meat from its buses "
                "and trams as part of a plan to cut emissions."
            ),
            "City of Hull has become first in country to ban advertisements for meat",
        ),
        (
            (
                "Nurses who come to Alder from abroad wait an average of 14 months to be registered, twice as long as "
                "five years ago, figures show."
            ),
            "Nurses who come to Alder from abroad wait an average of 14 months to be registered",
        ),
        (
            (
                "The board of the old mill in Alder authorized the repurchase of up to one of every nine shares in the "
                "next year and the sale of up to nine of its looms."
            ),
            "Board of old mill in Alder authorized repurchase of up to one of every nine shares",
        ),
        (
            (
                "Employees of the state bus company will go on strike from midnight on Thursday unless the government "
                "pays their wages for the last two months, union leaders said."
            ),
            "Employees of state bus company will go on strike unless government pays wages",
        ),
        (
            (
                "Acme and the Alder Motor Works have until midnight on 1 February to settle a row over the sale of "
                "nine of the mills that they own in common."
            ),
            "Acme and Alder Motor Works have until midnight on 1 February to settle row",
        ),
        (
            (
                "More than 14 million people in the upper valley saw the old clerk Den Roe killed off on Friday in "
                "the last part of a play that had run for nine years."
            ),
            "More than 14 million people in upper valley saw old clerk Den Roe killed off",
        ),
        (
            (
                "A string of storms and floods has made last year the dearest year on record for those who insure the "
                "mills and piers of the coast, according to the Alder Bank."
            ),
            "String of storms and floods made last year dearest year on record",
        ),
        (
            (
                'The leader of the Whigs said he wants to "change the face of the whole valley" as he opened his new '
                "office in a hall in Hull on Monday."
            ),
            'Leader of Whigs said he wants to "change the face of the whole valley"',
        ),
        (
            (
                "The Justice Department is suing Alder over a new law that makes it a crime for federal agents to wear "
                "masks while making arrests."
            ),
            "Justice Department suing Alder over new law that makes it crime for federal agents",
        ),
        (
            (
                "The actor has been cleared of assault after a judge ruled that his accuser's account of what happened "
                "in the hotel room was not reliable."
            ),
            "Actor cleared of assault",
        ),
        (
            (
                "The company that runs the ferry which sank last month knew that one of its doors did not close "
                "properly, a former engineer has told investigators."
            ),
            "The company that runs the ferry which sank last month",
        ),
        (
            (
                "The company that runs the ferry knew that one of its doors did not close, an engineer has told police "
                "in Hull, and its clerks knew it."
            ),
            "Company that runs ferry knew that one of its doors did not close, engineer has told police",
        ),
    ],
)
def test_what_belongs_together_stays_together(lead: str, told: str) -> None:
    """Whose third it is, what is compared, which bank is meant, at what they are angry."""
    assert cut([lead]) == told
