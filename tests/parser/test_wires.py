"""What wires set above a story, and in what they sum it up."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.lines.rooms import alone

STORY = "HULL, England (AP) — The pier is to be sold after two months of talks, the harbour board said on Monday."
MORE = "It has stood there since the winter of the great storm, and nobody has swept it."


@pytest.mark.parametrize(
    "text",
    [
        "BC-EU--Harbour, 2nd Ld-Writethru,310",
        "BC-EU--Harbour Pier",
        "BC-Harbour Pier, 1st Ld",
        "AM-Harbour,310",
        "Eds: UPDATES with the mayor's answer.",
        "EDS: ADDS a picture",
        "BC-EU--Harbour, 2nd Ld-Writethru,a0517,310",
        "BC-EU--Harbour,310<",
        "BC-HARBOUR-ART-480(2TAKES)-QXR",
        "Eds: Adds byline.",
        "Editors: This story was sent in error",
        "EDITORS: Mandatory kill for the pier story.",
        "PIER SALE May-14-2031 (380 words) xxxn",
        "(251 Words)",
        "412 words",
        "EDITORS: Photo available",
        "(Adds mayor's answer, details of the sale)",
        "(ATTN: ADDS photos; TRIMS)",
        "(STORY CAN END HERE. OPTIONAL TRIM FOLLOWS.)",
        f"Eds: UPDATES with the answer of the mayor{', of the board, of the crews' * 5}.",
    ],
)
def test_what_a_wire_tells_the_desks_is_no_copy(text: str) -> None:
    """The slug and the note."""
    assert alone(text).kind is Kind.PROMOTION


@pytest.mark.parametrize(
    "text",
    [
        "BC-Alberta talks fail",
        "BC-ALBERTA TALKS FAIL",
        "AM-FM radios are sold out",
        "PM-Kisan pays out, 2019",
        "Eds and Bo",
        "Forty words",
        "He wrote (in 380 words)",
        "Eds:",
        "EDS: what it is, and why so few know it",
        "Editors: Ann Lee and Bo Roe",
        "(Adds up to 40)",
        "(corrects the figure for June)",
        "(Mayor adds details)",
        "Flight QX-AB-12 1432EST",
    ],
)
def test_other_lines_stay(text: str) -> None:
    """Neither take nor number of words, no note."""
    assert alone(text).kind is Kind.PARAGRAPH


@pytest.mark.parametrize(
    "text", ["QXR-NY-05-05-91 1432EST<", "HULL-TIMES-QXR-POST-05-05-96 1941EDT", "121044 GMT Mar 12"]
)
def test_a_line_tells_when_the_wire_sent_the_copy(text: str) -> None:
    """It dates no story, whose day stands in its dateline."""
    assert alone(text).kind is Kind.SIGN_OFF


def test_the_headline_stands_below_the_slug() -> None:
    """And the note is no standfirst."""
    copy = f"BC-EU--Harbour,310\nOld pier is to be sold\nEds: ADDS quotes.\n{STORY}\n\n{MORE}"
    read = parse(copy.encode(), "x")
    assert read.title == "Old pier is to be sold"
    assert read.summary.startswith("The pier is to be sold")


def test_points_above_the_dateline_are_a_list() -> None:
    """The summary is the story's; one dash alone opens a standfirst."""
    points = ["* Board wants the money", "* Mayor says no.", "* Talks go on"]
    read = parse("\n".join(("Old pier is to be sold", *points, STORY, MORE)).encode(), "x")
    assert [block.kind for block in read.blocks[:3]] == [Kind.LIST_ITEM] * 3
    assert read.summary.startswith("The pier is to be sold")
    one = parse(f"Old pier is to be sold\n- Mayor says no\n{STORY}\n{MORE}".encode(), "x")
    assert one.blocks[0].kind is Kind.STANDFIRST
