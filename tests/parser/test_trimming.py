"""What a headline leaves out before it ends anywhere."""

import pytest

from feedpub.parser import trimming
from feedpub.parser.statement import Statement


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Acme Corp <ACM> (formerly Ajax) [sic] said so.", "Acme Corp said so."),
        ("<Acme Holding> said so.", "Acme Holding said so."),
        ("Jane Doe, 45, of Hull, won.", "Jane Doe, of Hull, won."),
        ("- The mill has closed | Photo by Roe", "The mill has closed"),
    ],
)
def test_brackets_and_ages_are_left_out(sentence: str, left: str) -> None:
    """Tickers, short forms, ages, and the credit that is stuck to a sentence."""
    assert trimming.without_brackets(sentence) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The brothers — Tom and Jim — won the prize", "The brothers won the prize"),
        ("The brothers — if asked — may sing again", "The brothers — if asked — may sing again"),
        ("The mill has closed — for good", "The mill has closed — for good"),
        ("The mill -- -- has closed for good", "The mill -- -- has closed for good"),
        ("But meanwhile the bill has passed the house", "the bill has passed the house"),
        ("Flood relief: two teams have left Hull", "two teams have left Hull"),
        ("Fact check: two teams have left Hull", "Fact check: two teams have left Hull"),
        ("In a blow to the party, Doe has resigned from it", "Doe has resigned from it"),
        ("In Hull, in May, Doe has resigned from it", "Doe has resigned from it"),
        ("In May, 2024, he has resigned from office", "In May, 2024, he has resigned from office"),
        ("After “the last straw,” Doe has resigned from office", "Doe has resigned from office"),
        ("In the event of war, Doe will have resigned", "In the event of war, Doe will have resigned"),
        ("Days after the flood, the mill has closed again", "the mill has closed again"),
        ("Besieged by creditors, the mill has closed again", "the mill has closed again"),
        ("Bradshed Mills has closed, the owners of it said", "Bradshed Mills has closed, the owners of it said"),
        ("“In Hull, the mill has closed”", "“In Hull, the mill has closed”"),
        ("If it rains, the mill will close at noon", "If it rains, the mill will close at noon"),
        (
            "In Hull, when, walking, of, and, it, 2024, the old mills of it",
            "In Hull, when, walking, of, and, it, 2024, the old mills of it",
        ),
        ("According to Doe, of Hull, mills have closed", "According to Doe, of Hull, mills have closed"),
        ("Jane Doe, who lives in Leeds, was elected", "Jane Doe was elected"),
        ("Jane Doe, if asked, will stand again", "Jane Doe, if asked, will stand again"),
        ("Leeds, York, and Hull, have agreed", "Leeds, York, and Hull, have agreed"),
        ("Doe, Roe and Poe, have agreed", "Doe, Roe and Poe, have agreed"),
        ("Doe, Roe, or Poe, have agreed", "Doe, Roe, or Poe, have agreed"),
        ("Ten men including Jim Doe, have agreed", "Ten men have agreed"),
        ("Ten men of Hull, have agreed", "Ten men of Hull have agreed"),
        ("Acme said that it has bought Ajax", "Acme has bought Ajax"),
        ("Acme and Ajax said they plan a mill", "Acme and Ajax plan a mill"),
        ("Acme said it is buying Ajax", "Acme is buying Ajax"),
        ("Acme said it is a sound firm", "Acme said it is a sound firm"),
        ("Acme said it killed the project itself", "Acme said it killed the project itself"),
        ("Acme said, and it has bought Ajax", "Acme said, and it has bought Ajax"),
        ("Acme said its board approved the plan", "Acme board approved the plan"),
        ("Acme said its board is sound", "Acme said its board is sound"),
        ("Acme said it", "Acme said it"),
        ("They left Acme Widgets Pvt Ltd, of Leeds", "They left Acme Widgets, of Leeds"),
        ("the co sang", "the co sang"),
    ],
)
def test_a_rule_leaves_its_words_out_and_no_others(text: str, left: str) -> None:
    """Conditions, doubts, lists and checks keep the words that carry them."""
    assert " ".join(trimming.trimmed(Statement.of(text.split())).words) == left


def test_nothing_is_trimmed_of_nothing() -> None:
    """A sentence that was all brackets is left empty."""
    assert trimming.trimmed(Statement.of([])) == Statement.of([])
