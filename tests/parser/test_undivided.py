"""Datelines that no dash, colon or bracket closes."""

import pytest

from feedpub.parser.origin import filing

STORY = "The ferry sails again after two months of repairs."


@pytest.mark.parametrize(
    ("opens", "place", "date", "sent"),
    [
        ("YEREVAN, MAY 5, ARMENPRESS. ", "YEREVAN", "--05-05", ("ARMENPRESS",)),
        ("Lviv. May 5. QXR. ", "Lviv", "--05-05", ("QXR",)),
        ("LVIV. May 5, 2025. QXR-SOUTH. ", "LVIV", "2025-05-05", ("QXR-SOUTH",)),
        ("Baku, May 5, AZERTAC ", "Baku", "--05-05", ("AZERTAC",)),
        ("BAKU, Azerbaijan, May 5 ", "BAKU, Azerbaijan", "--05-05", ()),
        ("Lisbon, 5 May 2025 ", "Lisbon", "2025-05-05", ()),
        ("Ferryport, Portugal, May 5 ", "Ferryport, Portugal", "--05-05", ()),
    ],
)
def test_a_full_stop_or_nothing_closes_it(opens: str, place: str, date: str, sent: tuple[str, ...]) -> None:
    """A date stands in it, and a known agency or town; the story is what follows."""
    filed = filing.opening(opens + STORY)
    assert filed is not None
    assert (filed.dateline.place, filed.dateline.date, filed.dateline.agencies) == (place, date, sent)
    assert filed.end == len(opens)


@pytest.mark.parametrize(
    "text",
    [
        f"Lisbon, May 5 Museum of Boats: {STORY}",
        f"Ann Lee, May 5 {STORY}",
        f"In Lisbon, May 5 {STORY}",
        f"Baku, May 5, FERRY {STORY}",
        f"Dr. Lee. May. SHE. {STORY}",
        f"Lisbon, Harbour 5 {STORY}",
        "LISBON, May 5 and so on, as the ferry company said on Monday of its boats.",
    ],
)
def test_other_words_before_a_sentence_are_left_in_it(text: str) -> None:
    """What goes on in a name or in small letters; a person; letters that are no agency's."""
    filed = filing.opening(text)
    assert filed is None or not filed.is_certain


def test_a_full_stop_behind_a_country_and_a_day_closes_it_before_any_word() -> None:
    """As companies of small countries write; without the country or the stop the words may be a name's."""
    filed = filing.opening("Hamilton, Bermuda, May 5, 2025. Harbour Works Limited sold a ferry.")
    assert filed is not None
    assert (filed.dateline.place, filed.dateline.date) == ("Hamilton, Bermuda", "2025-05-05")
    assert filing.opening("Hamilton, Bermuda, May 5, 2025 Harbour Works Limited sold a ferry.") is None
