"""What a film shows is told, rather than that there is a film."""

import pytest

from feedpub.parser.titles.shown import in_film
from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "A clip has gone viral in which Jane Roe is seen calling a clerk an eel.",
            "Jane Roe is seen calling a clerk an eel.",
        ),
        ("A video went round in which Mayor Roe can be heard singing.", "Mayor Roe can be heard singing."),
        ("A letter has come in which Jane Roe is seen as a liar.", ""),
        ("A video came out in which a clerk is seen on a pier.", ""),
        ("A video came out in which Jane Roe sings of eels.", ""),
        ("A video came out of which Jane Roe is seen to be proud.", ""),
        ("The video in which", ""),
    ],
)
def test_what_is_seen_is_told(sentence: str, told: str) -> None:
    """Where it names who is seen; otherwise the sentence stays."""
    assert in_film(sentence) == (told or sentence)


def test_a_title_tells_it() -> None:
    lead = [
        (
            "Tom Poe and Ann Roe had opened their first mill together in 2007 and a second one in 2011. "
            "The two have often praised each other. Now, an old clip has gone viral in which Tom Poe is seen telling "
            "a crowd of clerks that all he knows of salt is Ann's."
        )
    ]
    assert cut(lead) == "Tom Poe is seen telling crowd of clerks that all he knows of salt is Ann's"
