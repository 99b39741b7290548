"""Promises told as headlines tell them."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import plans


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ajax has entered into a definitive agreement to buy Acme", "Ajax to buy Acme"),
        ("Ajax signed a deal to buy Acme", "Ajax to buy Acme"),
        ("Ajax has agreed to buy Acme", "Ajax to buy Acme"),
        ("Ajax agreed to the sale", "Ajax agreed to the sale"),
        ("Ajax agreed in principle to buy Acme", "Ajax agreed in principle to buy Acme"),
        ("Ajax signed a letter of intent to buy Acme", "Ajax signed a letter of intent to buy Acme"),
        ("Ajax signed a preliminary agreement to buy Acme", "Ajax signed a preliminary agreement to buy Acme"),
        (
            "Ajax signed the final formal binding definitive merger into its the a",
            "Ajax signed the final formal binding definitive merger into its the a",
        ),
        ("Ajax signed a deal", "Ajax signed a deal"),
        ("Ajax said nothing", "Ajax said nothing"),
        ("Ajax has", "Ajax has"),
    ],
)
def test_a_binding_promise_is_told_by_what_it_promises(text: str, told: str) -> None:
    """What binds less is told as it is."""
    statement = Statement.of(text.split())
    shorter, verb = plans.told(statement, main_verb(statement))
    assert " ".join(shorter.words) == told
    assert verb == main_verb(statement)
