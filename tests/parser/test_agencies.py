"""News agencies by their names."""

import pytest

from feedpub.parser.origin import agencies


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("AP", ("AP",)),
        ("The Associated Press", ("The Associated Press",)),
        ("efe-epa", ("efe-epa",)),
        ("Reuters Health", ("Reuters Health",)),
        ("PTI/ANI", ("PTI", "ANI")),
        (" AFP and AP ", ("AFP", "AP")),
        ("CP", ("CP",)),
        ("cp", ()),
        ("RFE/RL", ("RFE/RL",)),
        ("AP/Murgatroyd", ()),
        ("Bloomberg Last Updated", ()),
        ("Harbour News Agency", ("Harbour News Agency",)),
        ("AFP/Quay Press Agency", ("AFP", "Quay Press Agency")),
        ("the state News Agency", ()),
        ("One Of The Many And Large News Agency", ()),
        ("WHO", ()),
        ("", ()),
    ],
)
def test_agencies_are_named(text: str, names: tuple[str, ...]) -> None:
    """One, several, with a desk of theirs; nothing where any part is something else."""
    assert agencies.named(text) == names


def test_letters_shared_with_firms_are_not_known_for_an_agency() -> None:
    """A ticker is not to make a dateline."""
    assert agencies.is_known("Reuters")
    assert not agencies.is_known("AA")


@pytest.mark.parametrize(("text", "is_one"), [("KHON", True), ("WKTV-TV", True), ("CBET", False), ("KHONA", False)])
def test_stations_have_call_signs(text: str, is_one: bool) -> None:  # noqa: FBT001
    """K or W, and two or three letters more."""
    assert agencies.is_station(text) is is_one
