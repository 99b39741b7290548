"""What a title leans on that its reader has not read."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import context


def cost(sentence: str) -> float:
    """Say what the sentence costs as a title."""
    return context.cost(Statement.of(sentence.split()), sentence, sentence.rstrip("."))


@pytest.mark.parametrize(
    "sentence",
    [
        "The board has met.",
        "There have been floods in Hull.",
        "There will be floods in Hull.",
        "At least six men have left.",
        "US mills have closed.",
        "One was killed in Hull.",
        "While it rained in Hull the board met.",
        "In every town there is a mill.",
    ],
)
def test_what_stands_alone_costs_nothing(sentence: str) -> None:
    """Among it "there is", and a clause that has its statement behind it."""
    assert cost(sentence) < context.POINTS


@pytest.mark.parametrize(
    "sentence",
    [
        "He has left.",
        "It has left Hull.",
        "Fell in Hull and was hurt.",
        "Said it will close the mill.",
        "98 were fined.",
        "One is in Hull.",
        "Three are in Hull.",
        "In Hull are Roe and Doe.",
        "First it rained in Hull.",
        "Eventually it came back to Hull.",
        "Perhaps it came back to Hull.",
        "Asked whether mills should close.",
        "“She has left Hull”, Roe said.",
        "While it rained in Hull.",
        "In what was a shock to Hull.",
        "Days after it rained in Hull.",
    ],
)
def test_what_points_to_what_was_not_read_costs_much(sentence: str) -> None:
    """A pronoun, a question, a verb without its subject, a clause without its statement."""
    assert cost(sentence) >= context.POINTS


def test_a_question_costs_less_than_what_points() -> None:
    """A whole one is a title, if no good one."""
    assert context.NAMELESS < cost("Who has left?") < context.POINTS


def test_it_stands_for_what_follows() -> None:
    """`It is hard to bake` says who is meant; a title with "I" in it costs something too."""
    assert 0 < cost("It is hard to bake bread in Hull.") < context.POINTS
    assert 0 < cost("Most of us bake bread.") < context.POINTS


def test_what_is_about_the_writer_costs_more_than_what_is_told_to_the_reader() -> None:
    """But a label may name who speaks."""
    assert cost("Last year we won the boat race back.") == context.ABOUT_THE_WRITER
    assert cost("If you are baking bread in Hull, buy salt.") == context.ABOUT_THE_WRITER
    assert cost("Acme lets you bake your bread at home.") == context.FROM_THE_WRITER
    assert cost("Farmers: We will go on with the harvest.") == context.FROM_THE_WRITER
    assert cost("“I bake bread”, says Roe.") < context.FROM_THE_WRITER


def test_what_is_only_granted_costs_much() -> None:
    """The news is what comes behind "but"; where that is in the title too, all is told."""
    sentence = "Mills may have closed in ten towns, but Hull bakes on."
    statement = Statement.of(sentence.split())
    assert context.cost(statement, sentence, "Mills may have closed in ten towns") == context.CONCEDED
    assert context.cost(statement, sentence, "Mills may have closed in ten towns, but Hull bakes on") == 0
    sentence = sentence.replace("may have", "have")
    assert context.cost(Statement.of(sentence.split()), sentence, "Mills have closed in ten towns") == 0


@pytest.mark.parametrize(
    ("granted", "charge"),
    [
        ("Eels are often seen as dull in Hull", context.CONCEDED),
        ("The news of eels is not new in Hull", context.CONCEDED),
        ("Eels are often sold in Hull", 0),
    ],
)
def test_what_people_think_is_only_granted(granted: str, charge: float) -> None:
    """Where "but" sets it right."""
    sentence = f"{granted}, but Leeds bakes on."
    assert context.cost(Statement.of(sentence.split()), sentence, granted) == charge


def test_half_a_question_costs_more_than_a_whole_one() -> None:
    """Without its mark it reads as a statement that was lost."""
    statement = Statement.of("Why did the old mill of Hull close?".split())
    whole, half = "Why did old mill of Hull close?", "Why did old mill"
    sentence = "Why did the old mill of Hull close?"
    assert context.cost(statement, sentence, half) > context.cost(statement, sentence, whole)


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        ("Doe has met these men", context.POINTED),
        ("Doe sells such bread", context.POINTED),
        ("Rain fell on that old fair", context.POINTED),
        ("Doe said that rain fell", 0.0),
        ("Doe has left Hull this year", 0.0),
        ("Doe sells tools such as saws", 0.0),
        ("Doe met men from this Hull", 0.0),
        ("“We sell this bread”, Doe said", 0.0),
    ],
)
def test_what_is_pointed_at_costs_something(text: str, charge: float) -> None:
    """In the first sentence, too; not the week of the news, nor what a quotation points at."""
    assert context.cost(Statement.of(text.split()), text, text) == pytest.approx(charge + 4.0 * (text[0] == "“"))
