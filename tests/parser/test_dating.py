"""Which lines with a date date the story."""

import pytest

from feedpub.parser import parse, skim

STORY = "The county told the board on Monday that the pier in Alder would be mended before the summer, it said."
AGAIN = "Nobody has to pay for it but the county, which owns the pier and the two mills beside it, a clerk said."


def published(*lines: str) -> str:
    """Give the day on which copy of these lines was published; a skim must say the same."""
    data = "\n\n".join(lines).encode()
    told, skimmed = parse(data, "pier").published, skim(data, "pier").published
    assert told == skimmed
    return str(told.date()) if told else ""


@pytest.mark.parametrize(
    "lines",
    [
        ("Pier in Alder is mended", "May 10, 2025", STORY, AGAIN),
        ("May 10, 2025", "Pier in Alder is mended", STORY, AGAIN),
        ("Pier in Alder is mended", "A clerk calls it good news.", "May 10, 2025, 9:30 AM", STORY, AGAIN),
        ("Pier in Alder is mended", STORY, AGAIN, "By Ann Lee", "May 10, 2025"),
        ("Pier in Alder is mended", STORY, AGAIN, "Published:", "9:30 AM, May 10, 2025"),
        ("Pier in Alder is mended", STORY, AGAIN, "Last updated: May 10, 2025"),
        ("Pier in Alder is mended", *[STORY, AGAIN] * 4, "First Published:", "May 10, 2025, 18:14 IST"),
        ("Pier in Alder is mended", "May 10, 2025 | Updated May 11, 2025", STORY),
        (
            "الرصيف القديم يفتح من جديد",
            "نشر في: ١٠ مايو ٢٠٢٥",
            "قالت السلطات يوم الاثنين إن الرصيف القديم سيفتح من جديد.",
        ),
        ("The pier in four years", "Published May 10, 2025", "March 3, 2019", STORY, "June 12, 2021", AGAIN),
    ],
)
def test_a_date_above_the_story_or_one_that_says_so_dates_it(lines: tuple[str, ...]) -> None:
    """Beside the writer it may stand at the end."""
    assert published(*lines) == "2025-05-10"


@pytest.mark.parametrize(
    "lines",
    [
        ("Spring fair", STORY, "Date: May 10, 2025"),
        ("Pier in Alder is mended", STORY, AGAIN, "May 10, 2025"),
        ("Stone found", f"{STORY} It reads:", "May 10, 1925", AGAIN),
        ("Baker wins", STORY, "The cup will be given on", "May 10, 2025", "at the old town hall of Alder."),
        ("Advent in Alder", STORY, "May 10, 2025", "Carols at noon.", "May 17, 2025", "Cakes at noon."),
        ("The pier in four years", "March 3, 2019", STORY, "June 12, 2021", AGAIN, "May 1, 2025", STORY),
        ("Photo contest opens in Alder", "Closing date: May 10, 2025", STORY),
        ("Photo contest opens in Alder", "Until May 10, 2025", STORY),
        ("Pier in Alder is mended", *[STORY, AGAIN] * 4, "The book that told of it was published:", "May 10, 2025"),
        ("Photo contest opens in Alder", "From May 10, 2025", STORY),
        ("Ann Lee, a baker of Alder", "March 3, 1934 – May 10, 2025", STORY),
        ("Ann Lee, a baker of Alder", "* March 3, 1934  † May 10, 2025", STORY),
    ],
)
def test_a_day_that_the_story_tells_of_does_not(lines: tuple[str, ...]) -> None:
    """The line stays in the copy."""
    assert not published(*lines)
    text = " ".join(block.text for block in parse("\n\n".join(lines).encode(), "pier").blocks)
    assert "2025" in text or "1925" in text


def test_the_field_of_a_date_at_the_foot_is_no_copy() -> None:
    """Nor is the date below it."""
    article = parse("\n\n".join((*[STORY, AGAIN] * 5, "Published on:", "May 10, 2025")).encode(), "pier")
    assert [line.kind.value for line in article.lines if line.text][-3:] == ["paragraph", "timestamp", "timestamp"]


def test_copy_above_a_line_at_its_end_is_no_standfirst() -> None:
    """A headline of two paragraphs has none."""
    article = parse(f"Pier in Alder is mended\n\n{STORY}\n\n{AGAIN}\n\nLast updated: May 10, 2025".encode(), "pier")
    assert [block.kind.value for block in article.blocks] == ["paragraph", "paragraph"]


def test_a_year_below_the_headline_is_no_number_of_the_page() -> None:
    """It opens a chronology; `204` counts comments."""
    article = parse(f"The pier: how it came to this\n\n1987\n\n{STORY}".encode(), "pier")
    assert [block.text for block in article.blocks] == ["1987", STORY]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("pier", "update told in the copy"), ("2025-05-09-pier", "file name")],
)
def test_an_update_dates_the_story_where_nothing_else_does(name: str, expected: str) -> None:
    """Else it is only taken out."""
    article = parse(f"Pier in Alder is mended\n\nLast updated: May 10, 2025\n\n{STORY}".encode(), name)
    assert article.published_from == expected
    assert [block.text for block in article.blocks] == [STORY]
