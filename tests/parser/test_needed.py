"""Titles of statements that say nothing before what they say of others is told."""

import pytest

from feedpub.parser.titles.title import cut


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The dockers' union said it is worried that talks on the new pier in the old harbour of Hull will now "
                "be held by clerks who have never seen a ship, and that nobody will ask them."
            ),
            "Dockers' union said it is worried that talks on new pier will now be held",
        ),
        (
            (
                "The mayor is certain that in the end the whole of the upper town and both banks of the river below it "
                "and the mills at the weir and the old salt works of the valley will"
            ),
            "The mayor is certain that in the end the whole of the upper town and both banks",
        ),
        (
            "The board was in the old hall that burned in the spring.",
            "Board was in old hall that burned in spring",
        ),
        (
            (
                "The long row over the new pier between the boards of the two towns of the lower valley has resulted "
                "in a vote on the future of the clerks who wrote the plan for it."
            ),
            "Long row resulted in vote on future of clerks who wrote plan for it",
        ),
    ],
)
def test_what_one_is_sure_of_is_told(lead: str, told: str) -> None:
    """As what one says is."""
    assert cut([lead]) == told
