"""A condition that opens a sentence is told last, where what stands before it can be shortened."""

import pytest

from feedpub.parser.titles.reordered import condition_last
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Unless it rains by May, mills will close, the board said.", "Mills will close unless it rains by May"),
        ("If the dyke is lost, men will go home in what would be a first.", "Men will go home if the dyke is lost"),
        (
            "Until a judge has ruled, the mayor will stay with Roe, who won.",
            "The mayor will stay with Roe until a judge has ruled",
        ),
        ("Unless it rains by May, mills in Hull will close", "Mills in Hull will close unless it rains by May"),
        ("If she wins, the mills will close.", ""),
        ("If the mills close, he will go.", ""),
        ("If elected, the mayor will go.", ""),
        ("If the mills close, the mayor, Jane Roe, will go.", ""),
        ('If the mills close, the mayor will say "no".', ""),
        ("If the mills close the mayor will go.", ""),
        ("When the mills close, the mayor will go.", ""),
        ("Unless needed, go.", ""),
    ],
)
def test_a_condition_is_told_last(sentence: str, told: str) -> None:
    """Where both are clauses of their own, and neither points to anybody; otherwise the sentence stays."""
    assert condition_last(sentence) == (told or sentence)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Unless clerks reach a deal by midnight Friday, some 14,000 harbour porters in Alder will be told to "
                "stay home next week in what would be the second lock-out in a decade."
            ),
            "Some 14,000 harbour porters will be told to stay home unless clerks reach deal by midnight",
        ),
        (
            (
                "If the dyke at Alder is not mended before the autumn storms, the whole of the lower town will have to "
                "be emptied, the board has warned."
            ),
            "Whole of lower town will have to be emptied if dyke is not mended before autumn storms",
        ),
        ("Unless it rains by May, mills will close.", "Unless it rains by May, mills will close"),
    ],
)
def test_the_title_keeps_its_condition(lead: str, title: str) -> None:
    assert cut([lead]) == title
