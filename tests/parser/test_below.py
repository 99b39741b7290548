"""What a page sets below the story, under a line that is the page's by its own words."""

import pytest
from growth import TIMES, is_linear

from feedpub.model import Kind
from feedpub.parser import parse

STORY = (
    "The ferry to Leeds will sail again on Monday, the harbour board said.\n"
    "Ann Lee, its director, told the crews that the new engine had come from Hull at last.\n"
)


def kinds(text: str) -> list[Kind]:
    return [line.kind for line in parse(text.encode(), "ferry").lines]


@pytest.mark.parametrize(
    "cue",
    ["Copyright 2031 Harbour TV. All rights reserved.", "No comments", "Cancel anytime", "Donate via PayPal"],
)
def test_titles_below_what_ends_a_pages_story_are_the_pages(cue: str) -> None:
    """No word of theirs says so; they are short, and no sentence of the story stands below."""
    text = f"{STORY}{cue}\nMayor opens the new pier\nFerries\nHull\nThe gull that ate a chart and much of a pier ...\n"
    assert kinds(text)[3:] == [Kind.PROMOTION] * 4


def test_one_sentence_below_the_dateline_is_a_story() -> None:
    """Of one paragraph."""
    story = "HULL (AP) — The ferry to Leeds will sail again on Monday, the harbour board said.\n"
    assert kinds(f"{story}Cancel anytime\nMayor opens the new pier\n")[1:] == [Kind.PROMOTION] * 2


def test_few_titles_among_several_pleas_are_the_pages() -> None:
    """Above the last of them, or below two; more may be a list of the story's own."""
    plea = "Sign up for our newsletter\n"
    assert kinds(f"{STORY}{plea}Mayor opens the new pier\n{plea}")[3] is Kind.PROMOTION
    assert kinds(f"{STORY}{plea}{plea}Mayor opens the new pier\n")[4] is Kind.PROMOTION
    assert kinds(f"{STORY}{plea}Mayor opens the new pier\n")[3] is Kind.PARAGRAPH
    assert kinds(f"{STORY}Contact: 555-0100\nOr by fax\n")[3] is Kind.PROMOTION
    assert kinds(f"{STORY}{plea}Tide\nSalt\nLow water\n{plea}")[3:6] == [Kind.PARAGRAPH] * 3


THIRD = "The board will sit again before the tide of May, and the crews are to be heard.\n"
SITE = "Harbour Post and its trademarks are used by us with the leave of those who own all of them.\n"


def test_a_sentence_to_the_readers_below_what_ends_a_story_is_the_pages() -> None:
    """It speaks of the site, and of nothing in the story."""
    foot = f"Cancel anytime\nMayor opens the new pier\n{SITE}Ferries\n"
    assert kinds(f"{STORY}{THIRD}{foot}")[3:] == [Kind.PROMOTION] * 4


@pytest.mark.parametrize(
    "below",
    [
        "“You can have your ferry back by the end of the month,” said the director of the port.\n",
        "He has since left the harbour, and the engine came by lorry with three men.\n",
        "We heard that Leeds and the harbour board want the engine of the director again.\n",
    ],
)
def test_a_sentence_of_the_story_below_such_a_line_keeps_all_in(below: str) -> None:
    """A quotation, no word to the readers, or the same names and words."""
    found = kinds(f"{STORY}{THIRD}Cancel anytime\nMayor opens the new pier\n{below}")
    assert found[-1] is Kind.PARAGRAPH
    assert found[4] is not Kind.PROMOTION


@pytest.mark.parametrize(
    "below",
    [
        "Mayor opens the new pier\nThe board sits again on May 5.\n",
        "- Boats\n- Oars\n",
        "1. Boats\n",
        "Hull Rovers 3 Quay Town 1\n",
        "".join(f"Boat {chr(code)} of the bay\n" for code in range(0x3B1, 0x3F1)),
    ],
)
def test_sentences_items_and_rows_below_keep_them_in(below: str) -> None:
    """A list or a table may close the copy, or the story goes on."""
    lines = parse(f"{STORY}Cancel anytime\n{below}".encode(), "ferry").lines
    assert all(line.kind in {Kind.PARAGRAPH, Kind.SUBHEAD, Kind.LIST_ITEM} for line in lines[3:])


@pytest.mark.parametrize("above", ["Advertisement", "Boats and oars"])
def test_short_lines_under_none_of_the_page_stay(above: str) -> None:
    """An advertisement may stand anywhere in the story."""
    assert kinds(f"{STORY}{above}\nThe crews of the ferry\n")[3] is Kind.PARAGRAPH


def test_copy_without_a_sentence_has_no_foot() -> None:
    """There is nothing for the page to stand below."""
    assert kinds("Boats\nSign up for our newsletter\nOars\n") == [Kind.PARAGRAPH, Kind.PROMOTION, Kind.PARAGRAPH]


@pytest.mark.usefixtures("unmeasured")
def test_much_talk_below_much_copy_takes_linear_time() -> None:
    """The story's words are gathered once, however many sentences below are held against them."""

    def page(size: int) -> str:
        story = "".join(
            f"Ferry {n} had left the harbour at nine, said clerk {n} of the Board{n}.\n" for n in range(size)
        )
        return f"{story}Cancel anytime\n{SITE * size}"

    few, many = page(2000 // TIMES), page(2000)
    assert is_linear(lambda: kinds(few), lambda: kinds(many))
    assert kinds(page(9))[-1] is Kind.PROMOTION
