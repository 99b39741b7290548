"""Titles that find the room they need: small words of clauses go, scores and spans do, and nothing half is left."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        # "that" behind what is alleged, which accuses nobody by itself
        (
            (
                "Hull prosecutors have opened an investigation into allegations that a mayor drugged a fellow "
                "harbour clerk with the intention of robbing her, the port prosecutor's office said on "
                "Friday."
            ),
            "Hull prosecutors opened investigation into allegations mayor drugged fellow harbour clerk",
        ),
        # "who were"
        (
            (
                "The harbour board said it would soon pay all of its customers who were left without running "
                "water for days by a burst main."
            ),
            "Harbour board said it would soon pay all of its customers left without running water",
        ),
        # what it is a position as, not where a clause opens
        (
            (
                "The paper reaffirmed its position as a leading platform for harbour news, drawing six "
                "million visitors on the web."
            ),
            "Paper reaffirmed position as a leading platform for harbour news",
        ),
        # before a score, but not within what it tells of
        (
            (
                "Top seed Elena Lind survived a second-set scare to beat Australian wildcard Jodie Kerr 6-2 "
                "4-6 6-3 on Wednesday and reach the quarter-finals of the Hull Open."
            ),
            "Top seed Elena Lind survived second-set scare to beat Australian wildcard Jodie Kerr",
        ),
        # with whom, before the limit
        (
            (
                "Alderland said on Sunday it would not resume nuclear talks with European powers unless the "
                "United States lifted sanctions on its oil exports, rejecting a proposal put forward by its "
                "neighbour last week."
            ),
            "Alderland said it would not resume nuclear talks unless United States lifted sanctions",
        ),
        # how soon after
        (
            (
                "Kayla Lind is clapping back at trolls who criticized her for wearing a bikini just three "
                "weeks after giving birth."
            ),
            "Kayla Lind clapping back at trolls who criticized her for wearing bikini",
        ),
        # how somebody is
        (
            (
                "Two people are dead and three others are in critical condition after a wrong-way crash on "
                "the harbour road, police said."
            ),
            "Two people dead and three others in critical condition, police said",
        ),
        # so much of something, and what was done to it
        (
            (
                "Four men were arrested and 22 kg of tar worth nine thousand crowns was seized from their "
                "possession in the old town, a police official said on Sunday."
            ),
            "Four men were arrested and 22 kg of tar worth nine thousand crowns was seized",
        ),
        # two that may be, without "either"
        (
            "At least six gulls were either killed or wounded in the night's storm, a harbour office spokesman said.",
            "At least six gulls were killed or wounded in night's storm, office spokesman said",
        ),
        # how the match ended
        (
            (
                "Erik Lind scored twice in the third period and Mats Berg made 34 saves as the Hull Gulls "
                "rallied to beat the Leeds Stars 4-3 on Saturday night."
            ),
            "Hull Gulls rallied to beat Leeds Stars 4-3",
        ),
        # a question that the copy answers
        (
            "What is a heat dome? It sits over the coast, says the weather office, and that is all.",
            "What is a heat dome?",
        ),
    ],
)
def test_a_title_finds_the_room(lead: str, title: str) -> None:
    """One complete statement, of the lead's own words."""
    assert cut([lead]) == title


@pytest.mark.parametrize(
    ("lead", "not_in"),
    [
        (
            "Roger Lind reached the last four of the Hull Open with an easy 6-1 6-2 win over Mats Berg on Friday.",
            "easy$",
        ),
        (
            "The finance minister told the house that Budget 2031-32 would raise pensions for all by nine crowns.",
            "Budget$",
        ),
        (
            "Have you ever seen an eel? The harbour board has shown nine of them at its fair in the old town.",
            "Have you",
        ),
        (
            "Dad of a man missing for years said he finally accepted that his son is dead and that is that now.",
            "son dead",
        ),
    ],
)
def test_but_it_breaks_nothing(lead: str, not_in: str) -> None:
    """A score within a phrase, a span of years, what is asked of the reader, what one accepts."""
    assert not_in.rstrip("$") not in (cut([lead]) if "$" not in not_in else cut([lead])[-len(not_in) + 1 :])


def test_where_an_office_says_which_state_it_costs_more_to_leave_out() -> None:
    """`The state` is the one that the office names."""
    lead = (
        "Alderland fisheries minister Bo Roe on Wednesday accused the board of unfair treatment of the state and said "
        "that it would go to court."
    )
    assert "Alderland" in cut([lead])
