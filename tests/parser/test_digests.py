"""Digests and listings, which are called by the name of their column."""

import pytest

from feedpub.parser.article import parse

TOLD = "A goat that nobody had missed was found on the pier on Monday, and the harbour board asks whose it is."


@pytest.mark.parametrize(
    "copy",
    [
        f"COURT ROUND-UP\n\nThe following cases were heard in Hull last week\n\n{TOLD}\n\n{TOLD}",
        "What's on\n\nSaturday, May 5\nSpring fair on the pier, 2pm.\n\nSunday, May 6\nBrass band, 3pm.",
        f"Police log\n\nMonday, May 7\n\n8:14 a.m. – {TOLD}",
        f"NEWS IN BRIEF\n\nGoat found on pier\n{TOLD}\n\nLibrary to close\n{TOLD}",
        f"HULL COUNTY COURT\nBefore Judge Bo Roe and Mrs Lind\n\n{TOLD}",
        f"HULL MAGISTRATES' COURT\nHearings on Monday, May 7\n\n{TOLD}",
        f"TOWN COUNCIL\nMinutes of May 7\n\n{TOLD}",
        f"Horoscope\n\nLeo (July 23-August 22)\n{TOLD}\nVirgo (August 23-September 22)\n{TOLD}",
    ],
)
def test_the_columns_name_is_the_title(copy: str) -> None:
    """What stands below is an item, or says what the items are, and is left there."""
    read = parse(copy.encode(), "x")
    assert read.title == copy.partition("\n")[0]
    assert [block.text for block in read.blocks] == [line for line in copy.split("\n")[1:] if line]


def test_above_a_single_story_it_is_a_label() -> None:
    """The headline stands below it."""
    assert parse(f"NEWS IN BRIEF\n\nGoat found on the pier\n\n{TOLD}\n\n{TOLD}".encode(), "x").title != "NEWS IN BRIEF"
    assert parse(f"NEWS IN BRIEF\n\nGoat found on the pier\n{TOLD}".encode(), "x").title == "Goat found on the pier"
    assert parse(b"News in brief\n\nGoat found", "x").title
    assert parse(f"CITY COUNCIL\nGoat fed from May 7\n\n{TOLD}".encode(), "x").title == "Goat fed from May 7"
