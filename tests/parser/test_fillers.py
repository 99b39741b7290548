"""Words that say nothing, whatever the statement is about."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import fillers


def _words(text: str) -> Statement:
    return Statement.of(text.split())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("A total of 57 mills were sold", "57 mills were sold"),
        ("As many as 57 mills were sold", "57 mills were sold"),
        ("A total of 57 were sold", "A total of 57 were sold"),
        ("A total of 57 -- all old -- were sold", "A total of 57 -- all old -- were sold"),
        ("As many as 57 mills may close", "As many as 57 mills may close"),
        ("As many as half of them were sold", "As many as half of them were sold"),
        ("As many as", "As many as"),
        ("The mills were sold", "The mills were sold"),
    ],
)
def test_what_opens_a_count_goes(text: str, left: str) -> None:
    """Unless there may be fewer, or the number would stand alone."""
    assert " ".join(fillers.without_counting(_words(text)).words) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The board filed a suit in this regard", "The board filed a suit"),
        ("Roe will rule in the matter on May 5", "Roe will rule on May 5"),
        ("Roe will rule in the matter of the pier", "Roe will rule in the matter of the pier"),
        ("The rule is in this regard", "The rule is in this regard"),
        ("Roe is a matter for the board", "Roe is a matter for the board"),
        ("The mills were sold", "The mills were sold"),
    ],
)
def test_what_only_points_back_goes(text: str, left: str) -> None:
    """Which matter it is may follow."""
    assert " ".join(fillers.without_reference(_words(text)).words) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("They filed a case under Section 5 against Roe", "They filed a case against Roe"),
        (
            "They filed a case under Sections 5(a) and 7 of the Old Mills Act against Roe",
            "They filed a case against Roe",
        ),
        ("They filed a case under Section 5 of the Mills Act, which Roe left", "They filed a case, which Roe left"),
        ("They filed a case under Section 5, 7 of the Mills Act against Roe", "They filed a case against Roe"),
        ("They filed a case under Section 5 and a plea", "They filed a case and a plea"),
        ("They filed a case under Section 5", "They filed a case"),
        ("They held Roe under Section 5 in Hull", "They held Roe under Section 5 in Hull"),
        ("The section was sold in Hull", "The section was sold in Hull"),
    ],
)
def test_the_number_of_a_law_goes_behind_a_case(text: str, left: str) -> None:
    """One who is held under a law is told of with it."""
    assert " ".join(fillers.without_section(_words(text)).words) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ten men in different parts of Hull were held", "Ten men in Hull were held"),
        ("Rain fell in several parts of the county", "Rain fell in several parts of the county"),
        ("Rain fell in most parts of Hull", "Rain fell in most parts of Hull"),
        ("Roe will sing in the month of May in Hull", "Roe will sing in May in Hull"),
        ("May is the month of Jane Roe", "May is the month of Jane Roe"),
        ("They saw different parts of Hull", "They saw different parts of Hull"),
    ],
)
def test_a_place_needs_no_parts_and_may_no_month(text: str, left: str) -> None:
    """Unless they are the most of it, or have no name."""
    assert " ".join(fillers.without_vagueness(_words(text)).words) == left
