"""A lead whose verb has no helper, as headlines are told."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            (
                "Nine including two harbour guards arrested by Hull district police for stealing a small van with "
                "salt from the yard of the harbour board at the pier in the district, a senior officer said on Friday."
            ),
            "Nine including two harbour guards arrested for stealing small van with salt",
        ),
        (
            "Two men injured in a fire at the old salt mill of Hull, the police said on Friday.",
            "Two men injured in fire at old salt mill of Hull",
        ),
    ],
)
def test_the_participle_is_the_verb(lead: str, title: str) -> None:
    assert cut([lead]) == title


def test_a_verb_with_a_helper_comes_first() -> None:
    lead = "A clerk arrested in Hull on Monday has left the town, the police said on Friday."
    assert cut([lead]) == "Clerk arrested in Hull left town"
