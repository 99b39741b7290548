"""The dateline that most wires print."""

import pytest

from feedpub.model import Dateline
from feedpub.parser.origin import filing, plaindateline

STORY = "The harbour board sold a ferry on Monday."


@pytest.mark.parametrize(
    ("text", "place", "date", "agencies"),
    [
        ("LONDON, May 5 -", "LONDON", "--05-05", ()),
        ("RIO DE JANEIRO, Sept. 5, 2025 (AP) —", "RIO DE JANEIRO", "2025-09-05", ("AP",)),
        ("HULL, March 5 (dpa) –", "HULL", "--03-05", ("dpa",)),
    ],
)
def test_a_plain_dateline_is_told_by_its_form(text: str, place: str, date: str, agencies: tuple[str, ...]) -> None:
    """A town in capitals, a day, perhaps an agency, and a dash."""
    for story in (STORY, "U.S. boats sail to Hull"):
        assert plaindateline.opening(f"{text} {story}") == (Dateline(text, place, date, agencies), len(text) + 1)


@pytest.mark.parametrize(
    "text",
    [
        f"HULL AND LEEDS, May 5 - {STORY}",
        f"HULL MONDAY, May 5 - {STORY}",
        f"HULL, Feb 30 - {STORY}",
        f"HULL, May 5 (Qxr) - {STORY}",
        f"HULL, May 5 (Qxr) - (AP) - {STORY}",
        "HULL, May 5 - May 6: The harbour board met.",
        f"HULL, May 5 - (AP) - {STORY}",
        "HULL, May 5 - BOARD MET, QXRA. The harbour board met.",
        f"HULL, May 5 (AP) - #Ferries-- {STORY}",
        f"HULL, May 5 - : {STORY}",
        "HULL, May 5 -",
    ],
)
def test_what_it_is_not_sure_of_it_leaves_alone(text: str) -> None:
    """Two towns, a weekday, no such day, an agency that no list knows, or what may be more of the dateline."""
    assert plaindateline.opening(text) is None


@pytest.mark.parametrize("agency", ["", " (Reuters)", " (dpa)"])
@pytest.mark.parametrize("day", ["May 5", "Sept. 5, 2025", "DEC 31, 1999"])
@pytest.mark.parametrize("town", ["LONDON", "NEW YORK", "PORT OF SPAIN"])
@pytest.mark.parametrize(
    "story", [STORY, "Reuters - A ferry sank.", "BOARD MET, QXR. The board met.", '"We met," he said. A', "U.S. boats"]
)
def test_it_says_what_those_say_that_take_any_apart(town: str, day: str, agency: str, story: str) -> None:
    """Only sooner."""
    text = f"{town}, {day}{agency} - {story}"
    assert filing.opening(text) == filing._taken_apart(text, text)  # noqa: SLF001
