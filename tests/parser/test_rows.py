"""Rows of figures at the head of copy: what they are, and that their title is the line above them."""

import pytest

from feedpub.model import Kind, TitleFrom
from feedpub.parser import parse
from feedpub.parser.lines.rows import is_row

STORY = "The island side has won eleven of its games since the new year, which nobody on the quay had foreseen."
RECIPE = "Oat and herring bake\n400g herrings\n½ onion, chopped\n2 tbsp oats\nPepper\nTip: It tastes as good cold."
FULL = f"Oat and herring bake\n\nServes 4\nPrep 10 min\nCook 35 min\n\nShopping\n400g herrings\n2 tbsp oats\n\n{STORY}"
EVENING = (
    f"TV TONIGHT\n\nThe Quay Lights, Island One, 8.30pm\nFog over the Pier, Coast, 9pm\nNews, Coast, 10pm\n\n{STORY}"
)
RESULTS = f"""ISLAND LEAGUE RESULTS

First Division

Quay Town      2   Ferry Rovers   2
Lower Pier     0   Old Harbour    4
Lamp Street    1   Fog Bank       3

               P   W   D   L   Pts
Old Harbour    16  11  3   2   36
Quay Town      16  9   4   3   31

{STORY}
"""


@pytest.mark.parametrize("copy", [RECIPE, FULL, EVENING, RESULTS, RESULTS.replace("ISLAND LEAGUE ", "")])
def test_the_title_of_a_list_is_its_first_line_and_the_rows_are_content(copy: str) -> None:
    """However short the title; not a line is taken out, each is a paragraph."""
    title, *rest = [" ".join(line.split()) for line in copy.split("\n") if line]
    read = parse(copy.encode(), "x")
    assert read.title == title
    assert [block.text for block in read.blocks] == rest
    assert {block.kind for block in read.blocks} == {Kind.PARAGRAPH}


def test_rows_without_a_title_have_none() -> None:
    """None of them is the headline, nor what stands below."""
    rows = "Quay Town 2 Ferry Rovers 2\nLower Pier 0 Old Harbour 4\nLamp Street 1 Fog Bank 3\nFog holds the ferry back"
    kinds = {line.kind for line in parse(f"{rows}\n{STORY}".encode(), "x").lines}
    assert Kind.HEADLINE not in kinds
    assert Kind.PROMOTION not in kinds


def test_a_line_with_figures_alone_is_no_row() -> None:
    """A headline and what stands by it keep their places."""
    read = parse(f"Pier\n5 die as ferry sinks in fog\n12 are saved\n{STORY}".encode(), "x")
    assert read.title == "5 die as ferry sinks in fog"


@pytest.mark.parametrize(
    "beside", ["May 5, 2031\n3 min read", "May 5, 2031\n9:00 am", "Updated 5 May 2031\n10 comments"]
)
def test_lines_of_the_page_are_no_rows(beside: str) -> None:
    """A day and a count below a headline with a figure make no table of it."""
    read = parse(f"Police seek man, 45\n{beside}\n\n{STORY}\n\n{STORY}".encode(), "x")
    assert read.title == "Police seek man, 45"


def test_a_stack_of_headlines_above_the_dateline_keeps_its_first() -> None:
    """Wires set one below the other what they have counted so far."""
    read = parse(f"5 die as ferry sinks\n12 are saved\n3 are missing\nHULL, May 5 (Reuters) - {STORY}".encode(), "x")
    assert (read.title, read.title_from) == ("5 die as ferry sinks", TitleFrom.HEADLINE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("750ml cold milk, or a little more if the oats are dry", True),
        ("Serves 6", True),
        ("Quay Town and the island reserves 16 9 4 31", True),
        ("P W D L F A Pts", True),
        ("1. Two ferries", False),
        ("2) Two ferries and a lamp that the island paid for", False),
        ("The ferry, lost in 1931, is found by the divers of the island", False),
        ("Salt and pepper", False),
        ("It cost 5 pounds.", False),
        ("5 " + "and a ferry " * 8, False),
    ],
)
def test_rows_are_known_by_their_figures(text: str, expected: bool) -> None:  # noqa: FBT001
    """An amount at the front, figures in columns, a few words with one; no sentence, no numbered item."""
    assert is_row(text) is expected
