"""What names and nouns can do without."""

from collections.abc import Callable

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import between, modifiers


def left(rule: Callable[[Statement, int], modifiers.Span], text: str) -> str:
    """Give the text without what the rule finds in it."""
    statement = Statement.of(text.split())
    start, end = rule(statement, main_verb(statement))
    return " ".join(statement.without(start, end).words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ajax bought the old paint maker Acme Works", "Ajax bought Acme Works"),
        ("Doe left the day president Jane Roe came", "Doe left the day Jane Roe came"),
        ("Ajax bought Leeds-based late stage biotech firm Acme", "Ajax bought Acme"),
        ("The board said Alder Bank deputy governor Jane Roe left", "The board said Jane Roe left"),
        ("The board sided with salt mill CEO Jane Roe", "The board sided with Jane Roe"),
        ("The board sided with key supporter and salt mill CEO Jane Roe", "The board sided with Jane Roe"),
        ("The board gave it to outgoing chairman and salt maker Jane Roe", "The board gave it to Jane Roe"),
        ("The board met a supporter and salt maker Jane Roe", "The board met a supporter and salt maker Jane Roe"),
        ("Ajax bought mills and paint maker Acme", "Ajax bought mills and paint maker Acme"),
        ("Ajax bought the maker of paint", "Ajax bought the maker of paint"),
        ("Ajax asked to coach Roe", "Ajax asked to coach Roe"),
        ("Ajax plans to sign forward Roe", "Ajax plans to sign Roe"),
        ("Ajax bought its rival Acme", "Ajax bought Acme"),
        ("Ajax bought a mill", "Ajax bought a mill"),
        ("Ajax has, with them writer Roe", "Ajax has, with them Roe"),
        ("Doe said that the town's best singer Jane Roe left", "Doe said that Jane Roe left"),
        ("Doe said that Hull's best singer Jane Roe left", "Doe said that Jane Roe left"),
        ("Doe said that his town's best singer Jane Roe left", "Doe said that his Jane Roe left"),
        ("The board sued disgraced lender Acme in Hull", "The board sued Acme in Hull"),
        ("The board met the electronics major Acme in Hull", "The board met Acme in Hull"),
    ],
)
def test_what_a_name_is_called_goes(text: str, expected: str) -> None:
    """Article and all; never a verb before it, nor one half of a pair."""
    assert left(modifiers.descriptor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board met former Prime Minister Jane Roe", "The board met Jane Roe"),
        ("The board met Alder assembly Speaker Jane Roe", "The board met Jane Roe"),
        ("The board sent party convener and Prime Minister Jane Roe home", "The board sent Jane Roe home"),
        ("The board sent Hull Party Leader and Prime Minister Jane Roe home", "The board sent Jane Roe home"),
        ("The board sent Hull, party convener and Prime Minister Jane Roe home", "The board sent Hull, Jane Roe home"),
        ("The board met clerks and Prime Minister Jane Roe", "The board met clerks and Prime Minister Jane Roe"),
        ("The board met Hull, Prime Minister Jane Roe", "The board met Hull, Jane Roe"),
        ("The board met Leader. and Prime Minister Jane Roe", "The board met Jane Roe"),
        ("The board met the president", "The board met the president"),
        ("The board met Roe", "The board met Roe"),
        (
            "It is old, said the Harbour Bank of Alder Governor Jane Roe",
            "It is old, said the Harbour Bank of Alder Governor Jane Roe",
        ),
    ],
)
def test_an_office_before_a_name_goes(text: str, expected: str) -> None:
    """The name stays; so does a pair of which only one is an office."""
    assert left(modifiers.office, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The board named Jane Roe, who ran the fair, as its head", "The board named Jane Roe as its head"),
        ("The board named Jane Roe, a nurse, and left", "The board named Jane Roe, a nurse, and left"),
        (
            "The board named Jane Roe, who allegedly stole, as head",
            "The board named Jane Roe, who allegedly stole, as head",
        ),
        ("The board named Jane Roe, who ran the fair", "The board named Jane Roe, who ran the fair"),
        ("The court held a 9-year-old clerk, Tom Doe, over theft", "The court held a 9-year-old clerk over theft"),
        ("The court held clerks, Tom Doe, over theft", "The court held clerks, Tom Doe, over theft"),
    ],
)
def test_an_apposition_behind_the_verb_goes(text: str, expected: str) -> None:
    """Where the statement goes on behind it, and nothing is doubted in it."""
    assert left(between.apposition, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe's son Tom Roe has left", "Tom Roe has left"),
        ("Songs by Jane Roe's son Tom Roe have sold", "Songs by Tom Roe have sold"),
        ("Jane Roe's son Tom has left", "Jane Roe's son Tom has left"),
        ("The son of Jane Roe has left", "The son of Jane Roe has left"),
        ("The board met", "The board met"),
    ],
)
def test_whose_child_one_is_goes_where_the_name_is_whole(text: str, expected: str) -> None:
    """A name of one word says too little alone."""
    assert left(modifiers.kinship, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks with Mayor Jane Roe have failed", "Talks with Jane Roe have failed"),
        ("Roe and Alder and Leeds Mayor Jim Doe left", "Roe and Alder and Leeds Mayor Jim Doe left"),
        ("The Bank of Hull Governor Jane Roe has left", "The Bank of Hull Governor Jane Roe has left"),
        ("Aid for Premier League clubs has come", "Aid for Premier League clubs has come"),
        ("Alder and Hull Rovers Coach Jane Roe has left", "Alder and Hull Rovers Coach Jane Roe has left"),
    ],
)
def test_an_office_inside_the_subject_goes(text: str, expected: str) -> None:
    """Where it opens the subject, or belongs to a longer name, it stays."""
    assert left(modifiers.office, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Songs by the singer Roe have sold", "Songs by Roe have sold"),
        ("The old paint maker Acme has closed", "The old paint maker Acme has closed"),
        ("Alder and Hull Rovers coach Jane Roe has left", "Alder and Hull Rovers coach Jane Roe has left"),
        ("Alder and his partner Jane Roe have left", "Alder and Jane Roe have left"),
    ],
)
def test_what_a_name_inside_the_subject_is_called_goes(text: str, expected: str) -> None:
    """Behind a preposition."""
    assert left(modifiers.descriptor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acting Finance Minister Jane Roe said so", "Roe said so"),
        ("Jane Roe said so", ""),
        ("Roe said so", ""),
        ("The old mill said so", ""),
        ("Mayor Jane Roe and Minister Tom Doe said so", ""),
        ("Of Hull, Mayor Jane Roe said so", ""),
        ("Men loyal to Mayor Jane Roe said so", ""),
    ],
)
def test_who_holds_an_office_is_known_by_the_surname(text: str, expected: str) -> None:
    """One alone, and told by no other name."""
    statement = Statement.of(text.split())
    start = modifiers.first_name(statement, main_verb(statement))
    assert " ".join(statement.words[start:] if start else ()) == expected
