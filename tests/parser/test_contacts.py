"""The block at the head of a release that says whom to ask."""

import pytest

from feedpub.model import Article, Kind
from feedpub.parser.article import parse

HEAD = "Harbour board opens the first night ferry"
LEAD = "HULL, England – November 23, 2031 – The harbour board opened a night ferry on Monday, its chair said in a note."
MORE = "It will sail twice a night until the end of March, and carry bicycles free of charge, the board said."


def article(text: str) -> Article:
    return parse(f"{text}\n\n{HEAD}\n\n{LEAD}\n\n{MORE}".encode(), "x")


def in_blocks(found: Article) -> int:
    return sum(line.why.startswith("in the block ") for line in found.lines)


@pytest.mark.parametrize(
    ("block", "count"),
    [
        ("Contact:\nAnn Lee\nHull Harbour Board\nPhone: (555) 010-0142\nEmail: ann@board.example", 5),
        ("MEDIA CONTACT\nAnn Lee\nDirector of Communications\n555-010-0142", 4),
        ("For more information, please contact:\nAnn Lee, Harbour Board\nwww.board.example", 3),
        ("Press enquiries\nAnn Lee\nHull Harbour Board", 3),
        ("Media contact: Ann Lee\nHead of Press at the Board\n+44 1632 960 001", 3),
        ("FOR IMMEDIATE RELEASE\n\nPublic relations contact:\nAnn Lee\nann@board.example", 3),
        ("Investor Contact\nAnn Lee\n555-010-0142\n\nMedia Contact\nBo Roe\n555-010-0143", 6),
    ],
)
def test_the_block_is_no_headline_byline_nor_story(block: str, count: int) -> None:
    """The headline, the place and the date are read below it."""
    found = article(block)
    assert in_blocks(found) == count
    assert found.title == HEAD
    assert found.byline == ()
    assert found.dateline
    assert found.dateline.place == "HULL, England"
    assert found.published
    assert [block.text[:3] for block in found.blocks] == ["The", "It "]


@pytest.mark.parametrize(
    ("block", "count"),
    [
        ("Contacts\nMedia:\nAnn Lee\n617-555-0142\nann@board.example", 5),
        ("Press contact:\nAnn Lee\nTel. 617-555-0142", 3),
        ("Pressekontakt:\nHafenamt Hull\nTelefon: 040 555 0142", 3),
        ("Contacts\nAnn Lee\n617-555-0142", 0),
        ("CONTACT: Ann Lee, Investor Relations, +47 22 00 00 00", 1),
        ("Media contacts\nAnn Lee\nBo Roe", 0),
        (f"Media contact:\n617-555-0142\n{MORE}", 0),
    ],
)
def test_a_block_for_the_press_may_end_the_copy(block: str, count: int) -> None:
    """What a story has for its readers stays, as does what reaches nobody."""
    assert in_blocks(parse(f"{LEAD}\n{MORE}\n{block}".encode(), "x")) == count


def test_a_block_ends_below_its_last_number() -> None:
    """The next line may be the headline, with no empty line between."""
    found = parse(f"Contact:\nAnn Lee\nTel: 01632 960 001\n{HEAD}\n{LEAD}\n{MORE}".encode(), "x")
    assert (in_blocks(found), found.title) == (3, HEAD)


@pytest.mark.parametrize(
    "text",
    [
        "Contact\n\nThe pier is the first thing you see",
        "First contact with the ferry\nWho was on board",
        "Contact sport\nRugby comes to the pier",
        f"Contact\nThe pier is the first thing you see\n{MORE}",
        f"Contact\nAnn Lee\n{'A long line about the pier ' * 4}",
        "The board had no contact with the owner of the ferry that ran aground, it said in its yearly note to the town",
    ],
)
def test_other_lines_with_such_a_word_are_left_alone(text: str) -> None:
    """Without names and a number, or an empty line, below it, a heading heads no such block."""
    assert in_blocks(article(text)) == 0


def test_a_block_that_nothing_ends_is_none() -> None:
    """Copy of short lines alone may be anything."""
    found = parse(b"Contact\nAnn Lee\nBo Roe\nThe pier", "x")
    assert in_blocks(found) == 0
    assert Kind.PARAGRAPH in {line.kind for line in found.lines}


def test_below_the_first_sentence_nobody_looks_for_one() -> None:
    """`Contact:` at the foot may be the story's own."""
    found = parse(f"{HEAD}\n\n{MORE}\n\nContact:\nAnn Lee\nTel: 01632 960 001".encode(), "x")
    assert in_blocks(found) == 0
