"""Which line is the headline."""

import pytest

from feedpub.model import Dateline, Kind, TitleFrom
from feedpub.parser import parse
from feedpub.parser.lines.headline import bare, given
from feedpub.parser.lines.kickers import is_label
from feedpub.parser.lines.verdict import RUNNING
from feedpub.parser.origin.dateline import Opening

LEAD = "The harbour was closed on Monday after a ferry ran aground near the old pier, the port authority said."
FILED = Dateline(text="LONDON -", place="LONDON")


def headline(*texts: str, opens: int | None = None) -> int | None:
    opening = None if opens is None else Opening(opens, FILED, "story")
    return given(texts, [RUNNING] * len(texts), opening)


@pytest.mark.parametrize(
    "line",
    [
        "Ferry runs aground near old pier",
        "EXPOSED: Who Let the Ferry Run Aground?",
        "Harbour: What we know of the accident",
        "‘We saw nothing’: captain of grounded ferry speaks",
        "Why did the ferry run aground?",
        "Ferry Runs Aground! [VIDEO]",
        "Ferry runs aground off coast of the U.S.",
        "渡轮在旧码头附近搁浅，港口关闭一周",
    ],
)
def test_a_title_above_the_story_is_the_headline(line: str) -> None:
    """Titles of all kinds are known by standing above a sentence."""
    assert headline(line, LEAD) == 0


@pytest.mark.parametrize(
    "texts",
    [
        (LEAD, LEAD),
        ("The harbour is closed.", LEAD),
        ("The captain told the inquiry:", LEAD),
        ("and nobody saw it", LEAD),
        ("The harbour was closed after a ferry ran aground near the", LEAD),
        ("The harbour was closed after a ferry ran aground", "near the old pier, the port authority said on Monday."),
        ("- Ferry runs aground near pier", LEAD),
        ("Ferry aground", LEAD),
        ("Ferry runs aground near old pier",),
        ("Ferry runs aground near old pier", *["Rovers 3 United 2"] * 8),
        (
            "Why was nobody on the bridge that night? Was the captain kept below by the fog, or was he just asleep?",
            LEAD,
        ),
        (
            "A line about the ferry and the harbour and the pier " * 3 + "and so on",
            LEAD,
        ),
        ("“The sea gives and the sea takes away.” – An old captain", LEAD),
        ("12 34 56 78", LEAD),
        ("1 May 2031 – 5 June 2031", LEAD),
        ("† 5. Juni 2031", LEAD),
        ("World news", "5 June 2031", LEAD),
        (
            "<p>A tag of the page about nothing in particular that stands above it</p>",
            "Ferry runs aground near pier",
            LEAD,
        ),
    ],
)
def test_a_line_that_is_no_title_is_no_headline(texts: tuple[str, ...]) -> None:
    """Where not sure, there is none."""
    assert headline(*texts) is None


def test_a_name_above_its_days_is_the_headline() -> None:
    """Though two words are mostly a section's name."""
    assert headline("Ann Lee", "3 May 1934 – 5 June 2031", LEAD) == 0
    assert headline("Light show", "1 May 2031 – 5 June 2031", LEAD) == 0


@pytest.mark.parametrize("line", ["Goats loose", "GOATS LOOSE", "ZIEGEN FREI", "PIER OF GOATS"])
def test_two_words_right_above_a_byline_are_the_headline(line: str) -> None:
    """The story is by that writer, and of no other title."""
    assert parse(f"{line}\nBy Ann Lee\n\n{LEAD}".encode(), "x").title == line
    assert parse(f"{line}\nBy Ann Lee\n5 May 2031\n\n{LEAD}\n{LEAD}".encode(), "x").title == line


@pytest.mark.parametrize(
    "copy",
    [
        f"World News\nBy Ann Lee\n\n{LEAD}",
        f"Harbour Times\nBy Ann Lee\n\n{LEAD}",
        f"New Delhi\nBy Ann Lee\n\n{LEAD}",
        f"Goats\nBy Ann Lee\n\n{LEAD}",
        f"Goats loose\n\n{LEAD}",
        "Goats loose\nBy Ann Lee",
        f"Goats loose\nBy Ann Lee\nFerry runs aground near old pier\n{LEAD}",
    ],
)
def test_other_short_lines_above_a_byline_are_none(copy: str) -> None:
    """Sections, outlets, towns, a word; and what has the headline below the byline."""
    assert parse(copy.encode(), "x").lines[0].kind is not Kind.HEADLINE


def test_a_section_above_the_headline_is_passed_over() -> None:
    """`Sport` and `MIDDLE EAST` name sections."""
    assert headline("News", "MIDDLE EAST", "Ferry runs aground near old pier", LEAD) == 2


def test_any_title_right_above_the_dateline_is_the_headline() -> None:
    """Two words are enough there."""
    assert headline("Ferry aground", LEAD, opens=1) == 0


def test_a_name_that_the_story_does_not_tell_is_no_title_above_the_dateline() -> None:
    """It is the writer's. A name that the story tells is its title."""
    untold = parse(f"Ann Poe\nHULL, May 5 - {LEAD}\n{LEAD}".encode(), "x")
    assert (untold.byline, untold.title_from) == (("Ann Poe",), TitleFrom.LEAD)
    told = parse(f"Ann Poe\nHULL, May 5 - {LEAD}\nAnn Poe was the captain of the ship, and nobody else.".encode(), "x")
    assert (told.byline, told.title) == ((), "Ann Poe")


def test_letters_above_the_dateline_are_who_sent_it() -> None:
    """Even if the story tells of them."""
    read = parse(
        f"QXN\nHULL, May 5 - {LEAD}\nQXN sells the tickets for the ferry, and the board its fish.".encode(), "x"
    )
    assert (read.title_from, read.lines[0].kind) == (TitleFrom.LEAD, Kind.PROMOTION)


def test_points_at_a_glance_are_no_list_with_a_title() -> None:
    """They sum up the story below."""
    points = "• Cost: 40 million\n• Length: a mile\n• Opening: spring"
    assert parse(f"At a glance\n{points}\n{LEAD}\n{LEAD}".encode(), "x").title_from is TitleFrom.LEAD
    assert parse(f"The new bridge\n{points}\n{LEAD}\n{LEAD}".encode(), "x").title == "The new bridge"


def test_a_writer_and_the_town_stand_above_a_timestamp() -> None:
    """A town that no list knows; the writer's own address tells nothing of her."""
    day = "Mon 5 May 2031 12.00 BST"
    read = parse(f"Ann Poe in Quernmore\n{day}\n{LEAD}\n{LEAD}\nann.poe@harbour.example".encode(), "x")
    assert (read.byline, read.title_from) == (("Ann Poe",), TitleFrom.LEAD)
    told = parse(f"Ann Poe in Quernmore\n{day}\n{LEAD}\nAnn Poe was the captain of the ship that night.".encode(), "x")
    assert (told.byline, told.title) == ((), "Ann Poe in Quernmore")


@pytest.mark.parametrize("line", ["Windfarm Desk", "PierMarkets", "[Quay Daily]"])
def test_a_house_that_no_list_knows_is_no_title_above_the_dateline(line: str) -> None:
    """Below a byline it is the writer's, or stands in brackets; a title has words of its story."""
    read = parse(f"By Ann Poe\n{line}\nHULL, May 5 - {LEAD}\n{LEAD}".encode(), "x")
    assert (read.byline, read.title_from) == (("Ann Poe",), TitleFrom.LEAD)
    read = parse(f"By Ann Poe\nFerry in Harbour Row\nHULL, May 5 - {LEAD}\n{LEAD}".encode(), "x")
    assert read.title == "Ferry in Harbour Row"


def test_a_word_or_two_above_the_dateline_have_words_of_their_story() -> None:
    """Else they may be the paper's name."""
    assert headline("The Quay", LEAD, opens=1) is None
    assert headline("The Quays of Old Hull", LEAD, opens=1) == 0


def test_a_row_of_links_is_no_headline() -> None:
    """Dots stand between them."""
    assert headline("Multimedia · Galleries · Send us your pictures", LEAD) is None
    assert headline("Ferry runs aground · Update", LEAD) == 0


def test_what_tells_of_the_writer_is_no_part_of_the_story() -> None:
    """The name alone above it is the writer's still; a captain's is the title of a story about her."""
    read = parse(f"Ann Poe\n{LEAD}\n{LEAD}\nAnn Poe is a contributor at Quay Daily.".encode(), "x")
    assert read.byline == ("Ann Poe",)
    read = parse(f"Ann Poe\n{LEAD}\n{LEAD}\nAnn Poe is a captain from Hull.".encode(), "x")
    assert read.byline == ()


def test_a_headline_may_have_lines_between_it_and_the_dateline() -> None:
    """A standfirst without a full stop doesn't hide the dateline below it."""
    assert headline("Ferry runs aground near pier", "Captain saw nothing in fog", LEAD, opens=2) == 0


def test_who_wrote_it_and_when_does_not_part_headline_and_story() -> None:
    """Those lines are not counted; and with them there, a page's form may have more lines than a story has notes."""
    signed = "Ferry Runs Aground Near Pier\nBy\nAnn Lee\nReporter\n14:22, 8 APR 2031\nUpdated 16:40, 8 APR 2031\n"
    notes = "\n".join(f"Quays {n}" for n in "abcdefgh")
    assert parse(f"{signed}Quays\n{LEAD}".encode(), "x").title_from is TitleFrom.HEADLINE
    assert parse(f"{signed}{notes}\n{LEAD}".encode(), "x").title_from is TitleFrom.HEADLINE
    assert parse(f"Ferry Runs Aground Near Pier\n{notes}\n{LEAD}".encode(), "x").title_from is TitleFrom.LEAD


def test_copy_that_opens_with_its_dateline_has_no_headline() -> None:
    """Nothing stands above the story then."""
    assert headline(LEAD, "Divers at work", LEAD, opens=0) is None


def test_a_headline_with_a_full_stop_stands_above_its_day() -> None:
    """As wires file it: place and full date on a line of their own; elsewhere a sentence there is a standfirst."""
    title, place = "Bread is not taxed, says Hull.", "LONDON 2031-09-12"
    read = parse(f"{title}\n{place}\n{LEAD}".encode(), "x")
    assert (read.title, read.title_from) == (title.removesuffix("."), TitleFrom.HEADLINE)
    assert parse(f"{title}\nLONDON, Sept 12\n{LEAD}".encode(), "x").title_from is TitleFrom.LEAD
    assert parse(f"{LEAD} {LEAD}\n{place}\n{LEAD}".encode(), "x").title_from is TitleFrom.LEAD


@pytest.mark.parametrize(
    "line",
    [
        "Q: May I cut the branch of my neighbor's oak?",
        "Q. May I cut the branch of my neighbor's oak?",
        "(QXR)",
        "Question: May I cut my neighbor's oak?",
        "AT A GLANCE:",
    ],
)
def test_a_question_of_an_interview_or_a_word_in_brackets_is_no_headline(line: str) -> None:
    assert headline(line, LEAD) is None
    assert headline("What we know of it (so far)", LEAD) == 0


def test_a_label_needs_a_longer_title_below_it() -> None:
    """A short line at the end of the copy labels nothing."""
    assert not is_label(["Sport"], 0)


@pytest.mark.parametrize(
    "line",
    ["The Harbour Post", "Harbour FM (Nairobi)", "Home Back Page", "You are here: Home, News, Port", "1,204 views"],
)
def test_the_papers_name_and_the_way_there_are_no_headline(line: str) -> None:
    """The title below is."""
    title = "Ferry runs aground near the pier"
    article = parse(f"{line}\n\n{title}\n\n{LEAD}".encode(), "x")
    assert (article.title, article.title_from) == (title, TitleFrom.HEADLINE)


@pytest.mark.parametrize("line", ["The Harbour Post", "Harbour Lights (Nairobi)"])
def test_such_a_name_is_the_headline_above_the_story_itself(line: str) -> None:
    """It may be what the story is about."""
    assert parse(f"{line}\n\n{LEAD}".encode(), "x").title == line


def test_whom_the_sentence_below_opens_with_is_no_headline() -> None:
    """A name under a picture; a title has words of its own, or a verb."""
    name = "Harbour Master Ann Lee"
    lead = f"{name} closed the harbour on Monday after a ferry ran aground near the old pier, the board said."
    assert parse(f"{name}\n\n{lead}".encode(), "x").title_from is TitleFrom.LEAD
    assert parse(f"{name} closes port\n\n{lead}".encode(), "x").title_from is TitleFrom.HEADLINE


def test_a_caption_above_the_dateline_is_no_headline() -> None:
    """It says that it is from the files."""
    article = parse(f"Harbour master Ann Lee - FILE\nCAIRO - 5 May 2031: {LEAD}".encode(), "x")
    assert (article.title_from, article.dateline.place if article.dateline else "") == (TitleFrom.LEAD, "CAIRO")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Headline: Ferry aground", "Ferry aground"),
        ("Subject: Ferry aground", "Ferry aground"),
        ("TITLE: Ferry aground", "Ferry aground"),
        ("HED: Ferry aground", "Ferry aground"),
        ("Ferry: aground", "Ferry: aground"),
        ("Headline:", "Headline"),
        ("Ferry runs aground!:", "Ferry runs aground!"),
        ("Ferry Runs Aground.", "Ferry Runs Aground"),
        ("Town Sold Its Ferry. Then It Ran Aground.", "Town Sold Its Ferry. Then It Ran Aground."),
        ("Ferry sold to the U.S.", "Ferry sold to the U.S."),
        ("Ferry runs aground ...", "Ferry runs aground ..."),
    ],
)
def test_the_word_headline_is_no_part_of_it(line: str, title: str) -> None:
    """Some desks set it before the headline; nor is a colon behind it, or a full stop."""
    assert bare(line) == title


@pytest.mark.parametrize("label", ["Ferries", "Piers: two"])
def test_a_label_above_the_first_sentence_tells_nothing(label: str) -> None:
    """Title and summary are taken from the sentences."""
    labelled, plain = (parse(copy.encode(), "x") for copy in (f"{label}\n\n{LEAD}", LEAD))
    assert (labelled.title, labelled.summary) == (plain.title, plain.summary)
    assert [block.text for block in labelled.blocks] == [label, LEAD]


def test_a_thai_story_begins_with_its_first_long_line() -> None:
    """No stop ends a sentence there, and no space a word."""
    lines = (
        "ท่าเรือคลองเตยปิดซ่อม",
        "กรมเจ้าท่ายืนยันว่าไม่มีแผนปิดท่าเรือคลองเตยในปีหน้า ตามที่มีข่าวลือในสื่อสังคมออนไลน์",
        "ข่าวลือเริ่มเมื่อวันศุกร์",
    )
    article = parse("\n\n".join(lines).encode(), "pier")
    assert article.title == lines[0]
    assert [(block.kind, block.text) for block in article.blocks] == [(Kind.PARAGRAPH, line) for line in lines[1:]]
