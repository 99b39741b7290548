"""Copy that is held back: until a moment that a line names, or for good."""

import pytest

from feedpub.errors import FeedpubError
from feedpub.model import PublishedFrom
from feedpub.parser import parse, skim

HEADLINE = "Old pier goes to the town"
STORY = "The harbour board will sell the old pier to the town, it said in a letter to the council on Monday."


def read(*lines: str) -> tuple[str, str, list[str]]:
    """Give when copy of these lines is published, its title and its content; skimmed, it says the same."""
    copy = "\n\n".join(lines).encode()
    whole, skimmed = parse(copy, "x"), skim(copy, "x")
    assert (skimmed.published, skimmed.published_from) == (whole.published, whole.published_from)
    told = whole.published.isoformat()[:16] if whole.published else ""
    assert whole.published_from in {PublishedFrom.COPY, None}
    return told, whole.title, [block.text for block in whole.blocks]


def refused(*lines: str) -> str:
    """Give the error that such copy is refused with, read in full or skimmed."""
    copy = "\n".join(lines).encode()
    with pytest.raises(FeedpubError) as parsed:
        parse(copy, "x", file="x.txt")
    with pytest.raises(FeedpubError) as skimmed:
        skim(copy, "x", file="x.txt")
    assert str(parsed.value) == str(skimmed.value)
    return str(parsed.value)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGOED until 00:01, 5 December 2031", "2031-12-05T00:01"),
        ("STRICTLY EMBARGOED UNTIL 00:01 FRIDAY 5 DECEMBER 2031", "2031-12-05T00:01"),
        ("EMBARGOED UNTIL 0001 FRIDAY 5 DECEMBER 2031", "2031-12-05T00:01"),
        ("Embargoed until 1600, 5 December 2031", "2031-12-05T16:00"),
        ("Embargoed until: 0001 GMT December 5, 2031", "2031-12-05T00:01"),
        ("Embargo: not for publication before 5 December 2031", "2031-12-05T00:00"),
        ("EMBARGO: 00.01hrs Friday 5th December 2031", "2031-12-05T00:01"),
        ("** EMBARGOED UNTIL 5 DECEMBER 2031 **", "2031-12-05T00:00"),
        ("Under strict embargo until noon on December 5, 2031", "2031-12-05T12:00"),
        ("Embargoed to 5/12/2031", "2031-12-05T00:00"),
        ("Hold until 5 December 2031", "2031-12-05T00:00"),
        ("Embargo ends 5 December 2031, 9 a.m.", "2031-12-05T09:00"),
        ("Not for release before 5pm on 5 December 2031", "2031-12-05T17:00"),
        ("For release at 10 a.m. UTC, Friday, December 5, 2031", "2031-12-05T10:00"),
        ("This report is strictly embargoed until 00:01 on Friday 5 December 2031.", "2031-12-05T00:01"),
        ("Harbour Board press release – embargoed until 00:01, 5 December 2031", "2031-12-05T00:01"),
        ("EMBARGOED UNTIL DEC 5, 2031 - Harbour Board", "2031-12-05T00:00"),
        ("Sperrfrist: 5. Dezember 2031", "2031-12-05T00:00"),
        ("Sous embargo jusqu’au 5 décembre 2031", "2031-12-05T00:00"),
    ],
)
def test_an_embargo_holds_the_story_until_the_moment_it_names(line: str, moment: str) -> None:
    """Above the headline, below it, or above the lead; the line is none of the content."""
    assert read(line, HEADLINE, STORY) == (moment, HEADLINE, [STORY])
    assert read(HEADLINE, line, STORY) == (moment, HEADLINE, [STORY])
    assert read(line, STORY)[::2] == (moment, [STORY])


def test_an_embargo_counts_before_other_dates_of_the_copy_and_the_last_of_several_holds() -> None:
    """The day it was written is no day to publish it."""
    lines = ("Embargoed until 5 May 2031", "Published: 1 May 2031, 9:00 am", HEADLINE, "Embargo: 6 May 2031", STORY)
    assert read(*lines)[0] == "2031-05-06T00:00"
    assert read(HEADLINE, STORY, "Embargoed until 5 May 2031")[0] == "2031-05-05T00:00"


@pytest.mark.parametrize(
    "line",
    [
        "Embargoed until Friday noon",
        "EMBARGOED",
        "EMBARGO",
        "EMBARGOED UNTIL DELIVERY",
        "Embargoed until Friday 5 December",
        "Embargoed until midnight, 5 December 2031",
        "Embargoed until 10:00 Lisbon time, 5 December 2031",
        "Embargoed until 24:00, 5 December 2031",
        "Embargoed until 31 February 2031",
        "Embargoed until 10:00 XQXT 5 December 2031",
        "Not for publication until the board has met",
        "Sperrfrist: Freitag, 10 Uhr",
        "Sperrfrist: 5. Dezember 2031, 10 Uhr",
        "EMBARGADO HASTA EL VIERNES",
    ],
)
def test_an_embargo_without_a_moment_that_can_be_read_is_refused(line: str) -> None:
    """Unless front matter gives the date; it is never guessed, nor cut to a day."""
    assert refused(HEADLINE, "", line, STORY).startswith("x.txt:3: is embargoed, but not until a date and time")
    dated = parse(f"---\ndate: 2031-12-01\n---\n{line}\n{HEADLINE}\n{STORY}".encode(), "x")
    assert (dated.title, [block.text for block in dated.blocks]) == (HEADLINE, [STORY])


def test_an_embargo_on_the_line_of_the_lead_is_refused() -> None:
    """What of the line would be story is not guessed."""
    assert "is embargoed" in refused(f"EMBARGOED UNTIL 5 DECEMBER 2031: {STORY}", STORY)


@pytest.mark.parametrize(
    "line",
    [
        "NOT FOR PUBLICATION",
        "*** Not for publication ***",
        "DRAFT - NOT FOR RELEASE",
        "Not for publication - the lawyer reads it first",
        "KILL KILL KILL",
        "KILL: the pier",
        "MANDATORY KILL",
        "HOLD",
        "HOLD FOR RELEASE",
        "DO NOT USE",
    ],
)
def test_copy_that_is_not_to_be_published_is_refused(line: str) -> None:
    """Whatever date front matter gives."""
    assert refused(line, HEADLINE, STORY).startswith("x.txt:1: says that the story is not to be published")
    assert refused("---", "date: 2031-05-05", "---", HEADLINE, line, STORY).startswith("x.txt:5: says that")


@pytest.mark.parametrize(
    "line",
    [
        "Embargo lifted after six weeks",
        "Embargo hits the port: what we know",
        "Embargo on Monday",
        "Embargo ends on Monday",
        "Grain embargo until 2031 hits farmers",
        "Embargoed until now, papers tell of a sale",
        "Not for release, publication or distribution in the United States",
        "Hold the line, says mayor",
        "Kill the lights",
        "The board, embargoed until 5 December 2031, says so.",
        "For immediate release",
        "Embargo hasta 2031 golpea a todos, dice el alcalde del puerto.",
    ],
)
def test_a_line_that_tells_of_an_embargo_is_copy(line: str) -> None:
    """A title, a sentence, or words that bind somebody else."""
    assert read(line, STORY)[0] == ""
    assert read(STORY, "The papers, it said, are embargoed until 5 December 2031.", STORY)[0] == ""


def test_what_is_said_further_down_holds_nothing_back() -> None:
    """Only the first lines are asked."""
    told, title, content = read(HEADLINE, *[STORY] * 8, "EMBARGOED until 00:01, 5 December 2031")
    assert (told, title, len(content)) == ("", HEADLINE, 9)
