"""Who was hurt besides those who died, and what it happened in."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import casualties
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Two men were killed and five others were badly hurt when a van fell", "and five others were badly hurt"),
        ("Two men were killed and at least 30 more injured in a fire", "and at least 30 more injured"),
        ("Two men died and dozens were wounded as a lift fell", "and dozens were wounded"),
        ("Two men were hurt and five others were killed when a van fell", ""),
        ("Two men were killed in a fire that hurt nine", ""),
        ("Two men were killed and the mill was hurt when a van fell", ""),
        ("Two men were killed and five sheep were lost when a van fell", ""),
        ("Two men were killed and five clerks of Hull injured when a van fell", ""),
        ("Two men were killed and five injured near Hull", ""),
    ],
)
def test_who_else_was_hurt_is_found(text: str, part: str) -> None:
    """Where how it happened follows; who they were is not left out, nor how many died."""
    statement = Statement.of(text.split())
    assert " ".join(statement.words[slice(*casualties.others(statement, main_verb(statement)))]) == part


def test_a_title_rather_tells_what_happened() -> None:
    """Where there is room for one of both."""
    lead = (
        "Three porters, including a boy, were killed and five others were injured when the van they were in rammed "
        "into a stationary tar wagon on the old road to Hull."
    )
    assert cut([lead]) == "Three porters were killed when van they were in rammed into tar wagon on old road to Hull"
