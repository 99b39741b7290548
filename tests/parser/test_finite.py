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
        ("clerks | need heavy rain", False),
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
