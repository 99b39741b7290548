"""What stands before a colon and is no place."""

import pytest

from feedpub.parser.origin import labels


@pytest.mark.parametrize("text", ["Exclusive", "WATCH", "Also Read", "Here’s What We Know", "Thursday", "Editor’s"])
def test_labels_are_known(text: str) -> None:
    """In either case, with either apostrophe, one word or several."""
    assert labels.is_label(text)


@pytest.mark.parametrize("text", ["Honolulu", "Newport News", "Cut Bank", "Red Cloud"])
def test_places_are_no_labels(text: str) -> None:
    """Not even where one of their words is a label's."""
    assert not labels.is_label(text)


@pytest.mark.parametrize("text", ["Published: 5 May 2025", "By Ann Lee", "Exclusive", "Update May 5"])
def test_a_text_may_open_with_a_label(text: str) -> None:
    """A word that opens labels, with or without a colon; in capitals it may be a part of a name."""
    assert labels.opens(text)
    assert not labels.opens(text.upper())
    assert not labels.opens(f"x{text}")


def test_a_label_may_be_hidden_among_other_words() -> None:
    """Which is for others to weigh."""
    assert labels.has_label("FACT CHECK")
    assert not labels.has_label("OLD TOWNSHIP")


@pytest.mark.parametrize(
    "text", ["Editor’s note: The ferry's name is new.", "(EDITOR'S NOTE — Part two.)", "Correction: Two."]
)
def test_a_note_on_the_story_is_known(text: str) -> None:
    """In either case, with either apostrophe, also in brackets."""
    assert labels.is_aside(text)
    assert not labels.is_aside("Notes were passed on the ferry.")


@pytest.mark.parametrize("text", ["Venue: Town hall, Hull", "GUEST LIST: 25", "Price: £4"])
def test_a_line_that_fills_in_a_form_is_known(text: str) -> None:
    """A field of a box, and its value."""
    assert labels.is_field(text)
    assert not labels.is_field("Ferry: Boats sail again")
    assert not labels.is_field("Venue")
