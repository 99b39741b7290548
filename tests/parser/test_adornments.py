"""What a noun can do without."""

from collections.abc import Callable

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import adornments
from feedpub.parser.titles.modifiers import Span


def left(rule: Callable[[Statement, int], Span], text: str) -> str:
    """Give the text without what the rule finds in it."""
    statement = Statement.of(text.split())
    start, end = rule(statement, main_verb(statement))
    return " ".join(statement.without(start, end).words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board closed a massive dam", "The board closed a dam"),
        ("The board closed a much-loved dam", "The board closed a dam"),
        ("Roe wrote a great, scathing letter", "Roe wrote a great, scathing letter"),
        ("Roe met clerks, prominent bakers and nurses", "Roe met clerks, bakers and nurses"),
        ("The dam was officially opened", "The dam was opened"),
        ("The dam was massive and old", "The dam was massive and old"),
        ("The board closed the most massive dam", "The board closed the most massive dam"),
        ("The board closed a wet dam", "The board closed a wet dam"),
        ("The board closed a massive of", "The board closed a massive of"),
        ("The board saw no serious harm", "The board saw no serious harm"),
        ("The board held a vibrant fair", "The board held a fair"),
        ("Hull is one of the vibrant ports", "Hull is one of the vibrant ports"),
        ("The board repeatedly closed it", "The board closed it"),
        ("The board saw officially. recently", "The board saw officially. recently"),
        ("The board was not seriously hurt", "The board was not seriously hurt"),
        ("The board sold its publicly traded bonds", "The board sold its publicly traded bonds"),
        ("The board sold the mill's publicly traded bonds", "The board sold the mill's publicly traded bonds"),
    ],
)
def test_praise_and_stress_go(text: str, expected: str) -> None:
    """Only where nothing is joined to it or measured by it."""
    assert left(adornments.adornment, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board closed the Leeds-based mill", "The board closed the mill"),
        ("Jane Roe-led Harbour Mills closed a pier", "Harbour Mills closed a pier"),
        ("The Hull-led Harbour Mills closed a pier", "The Harbour Mills closed a pier"),
        ("Ajax Leeds-based unit closed a pier", "Ajax unit closed a pier"),
        ("The board closed the Hull, Yorkshire-based mill", "The board closed the Hull, Yorkshire-based mill"),
        ("The board closed the Labour Party-led council", "The board closed the council"),
        ("The board closed a state-owned mill", "The board closed a mill"),
        ("The board held a four-day fair", "The board held a fair"),
        ("The board met at old Harbour Master-level talks", "The board met at old talks"),
        ("The board met at Jane Roe's ten-day fair", "The board met at Jane Roe's fair"),
        ("The board met at the Chinese state-owned mill", "The board met at the Chinese mill"),
        ("The board met a 40-year-old clerk", "The board met a clerk"),
        ("The board held its first four-day fair", "The board held its first four-day fair"),
        ("The board met buyers of imported wood-based tar", "The board met buyers of imported wood-based tar"),
        ("The board met the newly opened Leeds-based mill", "The board met the newly opened mill"),
        ("The board met a 40-year-old in Hull", "The board met a 40-year-old in Hull"),
        ("The board met a 40-year-old and a clerk", "The board met a 40-year-old and a clerk"),
        ("The 40-year-old left", "The 40-year-old left"),
        ("The board met a 40-year-old held in Hull", "The board met a 40-year-old held in Hull"),
        ("Talks between men and Leeds-based mills failed", "Talks between men and mills failed"),
        ("Talks of men and Leeds-based mills failed", "Talks of men and Leeds-based mills failed"),
    ],
)
def test_who_leads_it_and_how_long_it_took_goes(text: str, expected: str) -> None:
    """Only before a noun."""
    assert left(adornments.leader, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board held a rural and coastal fair", "The board held a rural fair"),
        ("The board held anti-salt and anti-tar talks", "The board held anti-salt talks"),
        ("The board held both rural and coastal fairs", "The board held both rural and coastal fairs"),
        ("The board held talks and fairs", "The board held talks and fairs"),
        ("The board met talks and fairs", "The board met talks and fairs"),
        ("The fair was rural and coastal in May", "The fair was rural and coastal in May"),
        ("The board met rural and coastal Hull", "The board met rural and coastal Hull"),
        ("The clerk swam fully clothed and held her hand", "The clerk swam fully clothed and held her hand"),
        ("The board left", "The board left"),
    ],
)
def test_the_second_of_two_adjectives_goes(text: str, expected: str) -> None:
    """What is told of both is told of the first."""
    assert left(adornments.pair, text) == expected
