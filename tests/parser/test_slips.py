"""The reporter's slip at the head of copy."""

import pytest

from feedpub.model import Kind
from feedpub.parser.article import parse, skim

LEAD = "The harbour was closed on Monday after a ferry ran aground near the old pier, the port authority said."
MORE = "Divers looked at the hull in the morning and found no damage, the ferry company said."
VALUES = """\
SLUG:
ferry
HEADLINE:
Ferry runs aground
SUBHEAD:
Captain saw nothing in the fog.
BYLINE:
By Ann Lee
DATE:
23 November 2031
BODY:
"""


SHORT = """\
Slug: ferry
Date: 23 November 2031
Reporter: Ann Lee
Head: Ferry runs aground
Standfirst: Captain saw nothing in the fog.

"""
LOUD = """\
HEADLINE: Ferry runs aground
STRAP: Captain saw nothing in the fog.
BY: Ann Lee
DATE: 23 November 2031
BODY:
"""


@pytest.mark.parametrize("slip", [SHORT, LOUD, VALUES, VALUES.replace("\n", "\n\n")])
def test_a_slip_gives_headline_standfirst_writer_and_date(slip: str) -> None:
    """Without the names of its fields."""
    found = parse(f"{slip}{LEAD}\n\n{MORE}".encode(), "x")
    assert (found.title, found.byline) == ("Ferry runs aground", ("Ann Lee",))
    assert [block.text for block in found.blocks] == ["Captain saw nothing in the fog.", LEAD, MORE]
    assert f"{found.published:%d %m %Y}" == "23 11 2031"
    assert skim(f"{slip}{LEAD}\n\n{MORE}".encode(), "x").published == found.published


def test_a_slip_without_a_headline_leaves_it_to_the_copy() -> None:
    """What else it says is no copy; a date that can't be read is no date."""
    found = parse(f"Slug: ferry\nDate: soon\nWords: 312\n\nFerry runs aground\n\n{LEAD}\n\n{MORE}".encode(), "x")
    assert (found.title, found.published) == ("Ferry runs aground", None)
    assert [line.kind for line in found.lines[:3]] == [Kind.PROMOTION] * 3


def test_a_slip_with_nothing_below_it_is_kept() -> None:
    """It is all the copy there is."""
    found = parse(b"Slug: ferry\nWords: 312\nDate: 23 November 2031\n", "x")
    assert [block.text for block in found.blocks] == ["Slug: ferry", "Words: 312", "23 November 2031"]


def test_the_story_may_begin_on_the_slip() -> None:
    """Behind its last field, the dateline before it."""
    found = parse(f"Headline: Ferry runs aground\nBody: HULL, England (AP) — {LEAD}\n\n{MORE}".encode(), "x")
    assert found.dateline
    assert (found.dateline.place, found.blocks[0].text) == ("HULL, England", LEAD)


@pytest.mark.parametrize(
    "copy",
    [
        f"Date: 23 November\nSection: 4\n\n{LEAD}",
        f"Headline: Ferry runs aground\n\n{LEAD}",
        f"Headline:\n{LEAD * 2}",
        f"Reporter: so what happened?\nCaptain: I saw nothing.\n{LEAD}",
    ],
)
def test_one_field_or_such_as_others_use_make_no_slip(copy: str) -> None:
    """`Date:` and `Section:` stand in many forms."""
    assert not any("slip" in line.why for line in parse(f"{copy}\n\n{MORE}".encode(), "x").lines)
