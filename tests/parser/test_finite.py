"""Words that can be finite verbs."""

import pytest

from feedpub.parser.grammar import finite
from feedpub.parser.grammar.statement import Statement


@pytest.mark.parametrize(
    ("text", "is_finite"),
    [
        ("They | plan", True),
        ("They | slowly", False),
        ("Doe | was", True),
        ("to | have", False),
        ("Doe, | May", False),
        ("Doe | Walked", False),
        ("the | proposed", False),
        ("records | reveal that", True),
        ("rules | create a", True),
        ("women | hate her", True),
        ("Doe | reveal that", True),
        ("to | reveal that", False),
        ("and | reveal that", False),
        ("glass | reveal that", False),
        ("the | need that", False),
        ("records | reveal", False),
        ("Readers across the land | continue to sing", True),
        ("They will | continue to sing", False),
        ("It has | continue to sing", False),
        ("records | reveal much", True),
        ("Clerks | expect heavy rain", True),
        ("It helps old clerks | expect heavy rain", False),
        ("clerks | need heavy rain", True),
        ("sales | need cuts", True),
        ("sales | plan failed", False),
        ("sales | plan of Hull", False),
        ("The clerks at the mill | face losing it", True),
        ("York | reveal a", False),
        ("clerks | table a", False),
        ("Doe | also walked", False),
        ("Doe also | walked", True),
        ("the very | walked", False),
        ("the quickly | walked", False),
    ],
)
def test_a_finite_verb_is_told_by_its_form_and_neighbours(text: str, *, is_finite: bool) -> None:
    """The word behind the bar can be one, or not."""
    before = text.partition(" | ")[0].split()
    statement = Statement.of(text.replace("| ", "").split())
    assert finite.is_finite(statement, len(before)) is is_finite


@pytest.mark.parametrize(
    ("text", "is_finite"),
    [
        ("The group of Five | ended talks", True),
        ("the five | ended talks", False),
        ("its | preferred stock", False),
        ("They | preferred tea", True),
        ("Mills of the north, all shut, | need salt", True),
        ("Mill of the north, all shut, | need salt", False),
        ("Doe and Roe | agree terms", True),
        ("Roe | agree terms", False),
        ("Tests by a mill | show eels", True),
        ("Doe hopes to open a mill, | show eels", False),
        ("A test by a mill | show eels", False),
        ("nurses hired abroad | face fines", True),
        ("the rules on overseas | use of yen", False),
        ("businessmen | plan mills", True),
    ],
)
def test_a_present_of_many_is_told_by_its_subject(text: str, *, is_finite: bool) -> None:
    """Behind an aside, a phrase, two names or an adverb; not where another verb asks for it."""
    before = text.partition(" | ")[0].split()
    statement = Statement.of(text.replace("| ", "").split())
    assert finite.is_finite(statement, len(before)) is is_finite


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("A fall in orders | points to rain", True),
        ("The orders | points of the", False),
        ("The Alder Exchange, once of Hull, | plans to open", True),
        ("The mill, once of Hull, | starts work", True),
        ("The mill, once of Hull, | starts of the", False),
        ("The United States | switches to summer", True),
        ("The states | switches to summer", False),
        ("The hall | seats two", True),
    ],
)
def test_a_present_of_one_may_stand_behind_more(text: str, *, may_be: bool) -> None:
    """Behind a noun of many that it has nothing to do with, or a comma that closes an aside."""
    before = text.partition(" | ")[0].split()
    statement = Statement.of(text.replace("| ", "").split())
    assert finite.may_be_present(statement, len(before)) is may_be
