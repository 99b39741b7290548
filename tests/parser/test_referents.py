"""Whom a title is about, where only the article says."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import referents, title


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("The committee has met in Hull.", "Committee has met in Hull"),
        ("After a poor week in Hull, the club has sold its ground.", "Club has sold ground"),
        ("The 40-year-old nurse will sing in Hull.", "Nurse will sing in Hull"),
        ("In a blow to the party, three of its mayors left.", "Three of its mayors left"),
        ("The insurer's profit rose in May.", "Insurer's profit rose in May"),
        ("The private insurer’s profit rose in May.", "Private insurer’s profit rose in May"),
    ],
)
def test_what_stands_for_a_name_costs_much(sentence: str, text: str) -> None:
    """A reader of a list has not read which committee it is."""
    assert referents.subject_cost(sentence, text) == referents.UNNAMED


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("A committee has met in Hull.", "Committee has met in Hull"),
        ("The committee of mill owners has met in Hull.", "Committee of mill owners has met in Hull"),
        ("The 40-year-old nurse Jane Roe will sing in Hull.", "Nurse Jane Roe will sing in Hull"),
        ("The government has met in Hull.", "Government has met in Hull"),
        ("The government’s profit rose in May.", "Government’s profit rose in May"),
        ("The Insurer’s profit rose in May.", "Insurer’s profit rose in May"),
        ("An insurer’s profit rose in May.", "Insurer’s profit rose in May"),
    ],
)
def test_what_is_told_or_known_costs_nothing(sentence: str, text: str) -> None:
    """There is one government; and a phrase or a name says which."""
    assert referents.subject_cost(sentence, text) == 0


@pytest.mark.parametrize(
    ("text", "charge"),
    [
        ("Roe met him at the pier", referents.UNNAMED),
        ("Roe asked her about the pier", referents.UNNAMED),
        ("Roe met her friends at the pier", 0.0),
        ("Roe's rivals beat him at the pier", 0.0),
        ("Roe said the mayor met him", 0.0),
        ("Met him", 0.0),
        ("", 0.0),
    ],
)
def test_a_person_behind_the_verb_is_not_its_subject(text: str, charge: float) -> None:
    """Whoever "him" is, the article has named before."""
    assert referents.object_cost(Statement.of(["him", "her"]), text) == charge
    assert referents.object_cost(Statement.of(["Roe"]), text) == 0


def test_another_sentence_is_told_where_the_first_names_nobody() -> None:
    """The next one has the name."""
    lead = [
        "The 40-year-old nurse is expected to sing at the opening of a second pier in Port Ellery.",
        "Nurse Jane Roe visited the old harbour of Port Ellery with her choir.",
    ]
    assert title.cut(lead) == "Nurse Jane Roe visited old harbour of Port Ellery with her choir"


def test_the_rest_of_what_was_left_out_is_charged() -> None:
    """A term in an aside that went is not told by "it"."""
    assert referents.object_cost(Statement.of(["Roe"]), "Roe lost bid to spend rest of it at home") > 0
    assert referents.object_cost(Statement.of(["Roe"]), "") == 0
