"""What a headline prints a name without."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import names


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The board met Mr Roe", "The board met Roe"),
        ("The board met Mrs Jane Roe", "The board met Jane Roe"),
        ("The board met Mrs Roe", "The board met Mrs Roe"),
        ("Mr Roe, Ms Ann Doe and Rev John Poe met", "Roe, Ann Doe and John Poe met"),
        ("The Sea Shri School House opened", "The Sea Shri School House opened"),
        ("The board met mr whoever", "The board met mr whoever"),
        ("The board met Miss Alder Fair", "The board met Miss Alder Fair"),
        ("The board met Sri Lanka", "The board met Sri Lanka"),
    ],
)
def test_an_honorific_goes(text: str, left: str) -> None:
    """Unless it tells one Roe from another, or stands inside a name."""
    assert " ".join(names.without_honorific(Statement.of(text.split())).words) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Acme Widgets Pvt Ltd, of Leeds, said", "Acme Widgets, of Leeds, said"),
        ("Acme Corp said", "Acme said"),
        ("The spa in Leeds opened", "The spa in Leeds opened"),
        ("The Spa in Leeds opened", "The Spa in Leeds opened"),
        ("Acme plc said", "Acme said"),
    ],
)
def test_a_legal_form_goes(text: str, left: str) -> None:
    """Behind a name only."""
    assert " ".join(names.without_legal_form(Statement.of(text.split())).words) == left
