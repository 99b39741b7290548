"""What stands above the story."""

import pytest

from feedpub.parser import parse
from feedpub.parser.lines import rules
from feedpub.parser.origin import dateline
from feedpub.parser.text.layout import Paragraph

HEAD = "Ferry runs aground near old pier"
LEAD = "The harbour was closed on Monday after a ferry ran aground near the old pier, the port authority said."
MORE = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement."


def kinds(*texts: str) -> list[str]:
    paragraphs = [Paragraph(n, n, text) for n, text in enumerate(texts, 1)]
    return [str(verdict.kind) for verdict in rules.classify(paragraphs, dateline.find(paragraphs))]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ((HEAD, "Captain saw nothing in the fog", LEAD), ["headline", "standfirst", "paragraph"]),
        ((HEAD, HEAD, LEAD), ["headline", "headline", "paragraph"]),
        (
            (HEAD, "Captain saw nothing in the fog.", "By Ann Lee", LEAD),
            ["headline", "standfirst", "byline", "paragraph"],
        ),
        (
            (HEAD, "Captain saw nothing in the fog.", f"LONDON, May 5 (AP) — {LEAD}"),
            ["headline", "standfirst", "paragraph"],
        ),
        (("World News", HEAD, LEAD), ["promotion", "headline", "paragraph"]),
        (("Home > News > World", HEAD, LEAD), ["promotion", "headline", "paragraph"]),
        (("News", HEAD, LEAD), ["promotion", "headline", "paragraph"]),
        (("By Ann Lee", "Business reporter, AP News", LEAD), ["byline", "byline", "paragraph"]),
        (("Ann Lee", "AP News, Lisbon", LEAD), ["byline", "byline", "paragraph"]),
        ((HEAD, "ANN LEE", "MAY 5, 2021", LEAD), ["headline", "byline", "timestamp", "paragraph"]),
        (("Ann Lee, Bo Price and Cy Roe", LEAD), ["byline", "paragraph"]),
        (("Ann Lee | Bo Price", LEAD), ["byline", "paragraph"]),
        (("Ann Lee and Bo Price", LEAD), ["byline", "paragraph"]),
        (("Ann Lee and Divers Club", LEAD, MORE), ["headline", "paragraph", "paragraph"]),
        ((HEAD, "Ann Lee | Quernmore", LEAD), ["headline", "byline", "paragraph"]),
        ((HEAD, "Ann Lee | May 5, 2021", LEAD), ["headline", "timestamp", "paragraph"]),
        (("May 5, 2021", "Ann Lee", f"LONDON — {LEAD}"), ["timestamp", "byline", "paragraph"]),
        (("Ann Lee", f"LONDON — {LEAD}"), ["byline", "paragraph"]),
        ((HEAD, "By Ann Lee", "May 5 2021 Post", LEAD), ["headline", "byline", "timestamp", "paragraph"]),
        (("Ann Lee and Bo Price", "Hull News", f"HULL, England (AP) — {LEAD}"), ["byline", "byline", "paragraph"]),
        (
            (HEAD, "News provided by", "Ferry Foods", "May 5, 2021, 09:00 ET", f"LONDON, May 5 /PRNewswire/ -- {LEAD}"),
            ["headline", "promotion", "credit", "timestamp", "paragraph"],
        ),
        ((LEAD, "The prize went to a poet of whom nobody knew:", "Ann Lee, Harbour Press"), ["paragraph"] * 3),
        (("Special to the Harbour Post", LEAD), ["byline", "paragraph"]),
        ((HEAD, "Ann Lee", LEAD), ["headline", "byline", "paragraph"]),
        ((HEAD, "May 5, 2021", "Ann Lee and Bo Roe", LEAD), ["headline", "timestamp", "byline", "paragraph"]),
        (("Ann Lee", "Share", LEAD), ["byline", "promotion", "paragraph"]),
        (("Ann Lee", LEAD, "By Bo Roe"), ["paragraph", "paragraph", "byline"]),
        (("Ann Lee", LEAD, "It was the first trip of Captain Lee."), ["paragraph"] * 3),
        ((HEAD, "Around Hull", LEAD), ["headline", "standfirst", "paragraph"]),
        ((HEAD, "Bo Sund", LEAD), ["headline", "byline", "paragraph"]),
        ((HEAD, "Posted", "and last updated", LEAD), ["headline", "timestamp", "timestamp", "paragraph"]),
        ((HEAD, "and the crew", LEAD), ["paragraph"] * 3),
        ((HEAD, "B. Sund", LEAD), ["headline", "byline", "paragraph"]),
        ((HEAD, "Ann Lee,", "Chief Reporter", LEAD), ["headline", "byline", "byline", "paragraph"]),
        (("Key points:", "Ferry hits a rock in fog", "Nobody was hurt", LEAD), [*["standfirst"] * 3, "paragraph"]),
        (("What to know", LEAD, MORE), ["paragraph"] * 3),
        (("Key facts", "Ferry hits a rock in fog", LEAD), ["promotion", "headline", "paragraph"]),
        ((HEAD, "Fish Square", LEAD), ["headline", "standfirst", "paragraph"]),
        ((HEAD, "P W D L Pts", LEAD), ["headline", "standfirst", "paragraph"]),
        ((HEAD, "Opinion Page", LEAD), ["headline", "standfirst", "paragraph"]),
        ((HEAD, "New Delhi", LEAD), ["headline", "dateline", "paragraph"]),
        (("News | Local", HEAD, LEAD), ["promotion", "headline", "paragraph"]),
        (("News |", HEAD, LEAD), ["promotion", "headline", "paragraph"]),
        ((f"Opinion | {HEAD}", LEAD), ["headline", "paragraph"]),
        ((f"Opinion | {HEAD}", HEAD, LEAD), ["related", "headline", "paragraph"]),
        ((HEAD, "Written By", "Ann Lee", LEAD), ["headline", "byline", "byline", "paragraph"]),
        ((HEAD, "By", "Ann Lee | QX Media for Harbour.example", LEAD), ["headline", "byline", "byline", "paragraph"]),
        ((HEAD, "35", "Captain saw nothing", LEAD), ["headline", "promotion", "standfirst", "paragraph"]),
        ((HEAD, "Ann Lee", "By Ann Lee", LEAD), ["headline", "byline", "byline", "paragraph"]),
        (
            (HEAD, "Harbour News", "Press Trust of India", LEAD, *[MORE] * 4),
            ["headline", "standfirst", "byline", *["paragraph"] * 5],
        ),
        ((HEAD, "https://harbour.example/f/1a", LEAD), ["headline", "promotion", "paragraph"]),
        ((HEAD, "Source: Xinhua | 2031-05-10 09:30:15", LEAD), ["headline", "timestamp", "paragraph"]),
        ((HEAD, "PTI", LEAD, *[MORE] * 4), ["headline", "byline", *["paragraph"] * 5]),
        ((HEAD, "Ann Lee and Bo Roe", "Harbour Echo", LEAD), ["headline", "byline", "byline", "paragraph"]),
        ((HEAD, "Ann Lee", "x" * 101), ["paragraph"] * 3),
        (("Ferries", "By Ann Lee", LEAD), ["paragraph", "byline", "paragraph"]),
        (("By Ann Lee", "ann.lee@harbour.example", LEAD), ["byline", "byline", "paragraph"]),
        (("Venue: Town hall of Hull", LEAD), ["paragraph", "paragraph"]),
        (("Venue: Town hall of Hull", HEAD, LEAD), ["paragraph", "headline", "paragraph"]),
        (("Contact: Ann Lee", "+1 555 0100", HEAD, LEAD), ["promotion", "promotion", "headline", "paragraph"]),
        (("Updated 10:30 GMT", HEAD, LEAD), ["timestamp", "headline", "paragraph"]),
        (("Updated 10:30 +0530", HEAD, LEAD), ["timestamp", "headline", "paragraph"]),
        (("Updated 10:30 GMT+2", HEAD, LEAD), ["timestamp", "headline", "paragraph"]),
        (("Posted 2 hours ago", HEAD, LEAD), ["timestamp", "headline", "paragraph"]),
        ((HEAD, "Issued on: Modified:", LEAD), ["headline", "timestamp", "paragraph"]),
        (("Home | Video | U.S. | Ports | Ferries", HEAD, LEAD), ["promotion", "headline", "paragraph"]),
        (("Published: 9.45pm", HEAD, LEAD), ["timestamp", "headline", "paragraph"]),
        (("Posted on", "May 5, 2021", HEAD, LEAD), ["timestamp", "timestamp", "headline", "paragraph"]),
        (
            ("Story highlights Ferry runs aground", "Nobody hurt", f"LONDON (CNN) — {LEAD}"),
            ["standfirst", "standfirst", "paragraph"],
        ),
        ((HEAD, "— Harbour Police (@harbour) May 5, 2021", LEAD), ["headline", "paragraph", "paragraph"]),
        (
            (f"LONDON, May 5 (AP) — {LEAD}", MORE, "Published - May 05, 2021 12:10 am IST"),
            ["paragraph"] * 2 + ["timestamp"],
        ),
        ((f"LONDON, May 5 (AP) — {LEAD}", "Prices were updated on May 5, the ferry company said."), ["paragraph"] * 2),
        ((f"LONDON, May 5 (AP) — {LEAD}", MORE, "Timetable updated"), ["paragraph"] * 3),
    ],
)
def test_lines_above_the_story_get_their_kinds(copy: tuple[str, ...], expected: list[str]) -> None:
    """Headline, standfirst, byline, timestamp and section are told apart by where they stand."""
    assert kinds(*copy) == expected


def test_a_line_that_dates_and_signs_tells_both() -> None:
    """The timestamp keeps the writer's name."""
    paragraphs = [Paragraph(n, n, text) for n, text in enumerate((HEAD, "10:05 AM EST 5/10/2021 by Ann Lee", LEAD), 1)]
    assert rules.classify(paragraphs, None)[1].found == ("Ann Lee",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Lee | 5 May 2021 6:15", ("Ann Lee",)),
        ("Ann Lee, Bo Price |05.05.2021", ("Ann Lee", "Bo Price")),
        ("Harbour Authority | 5 May 2021 6:15", ()),
        ("Ann Lee | 5 rules", ()),
        ("Ann Lee / 11:02 am PDT • June 11, 2021", ("Ann Lee",)),
    ],
)
def test_names_before_a_bar_and_a_date_sign(line: str, names: tuple[str, ...]) -> None:
    """What the story tells of is a section: `Harbour Authority`."""
    read = parse(f"{HEAD}\n{line}\n{LEAD}\n{MORE}".encode(), "x")
    assert read.byline == names


def test_a_word_that_only_holds_a_name_does_not_tell_of_its_bearer() -> None:
    """`fleet` and `Lee`; but `Lees` may be of the family."""
    assert kinds(HEAD, "Ann Lee", LEAD, "The fleet sailed on, its captains said.")[1] == "byline"
    assert kinds(HEAD, "Ann Lee", LEAD, "The Lees sailed on, their captains said.")[1] == "standfirst"


@pytest.mark.parametrize(("line", "kind"), [("BULLETIN", "promotion"), ("Ann Lee", "byline")])
def test_a_few_words_above_a_dateline_are_no_copy(line: str, kind: str) -> None:
    """Where no headline stands; a name is who wrote it."""
    assert kinds(line, f"LONDON (AP) — {LEAD}") == [kind, "paragraph"]
    assert kinds(HEAD, line, f"LONDON (AP) — {LEAD}")[0] == "headline"


def test_a_role_below_the_name_is_no_second_writer() -> None:
    """`Staff Writer` alone signs, but not below a name."""
    paragraphs = [Paragraph(n, n, text) for n, text in enumerate(("ANN LEE", "Staff Writer", LEAD), 1)]
    assert [verdict.found for verdict in rules.classify(paragraphs, None)] == [("ANN LEE",), (), ()]


def test_a_label_says_that_the_name_follows() -> None:
    """It is no address; nor are four words above a timestamp a name, though each has a capital."""
    paragraphs = [Paragraph(n, n, text) for n, text in enumerate((HEAD, "By", "Ann Lee", LEAD), 1)]
    assert "follows" in rules.classify(paragraphs, None)[1].why
    assert kinds("Zoo Quits Ivy Plan", "May 5, 2021, 9:00 AM", LEAD, MORE)[0] == "headline"
    assert kinds("Zoë Quirke Ivy", "May 5, 2021, 9:00 AM", LEAD, MORE)[0] == "byline"


def test_a_houses_staff_sign_beside_a_timestamp() -> None:
    """Above it or below; elsewhere they may be whom the story is about."""
    dated = "May 5, 2021, 9:00 AM"
    assert kinds(HEAD, "Echo Staff", dated, LEAD) == ["headline", "byline", "timestamp", "paragraph"]
    assert kinds(dated, "Team Echoes", LEAD, MORE) == ["timestamp", "byline", "paragraph", "paragraph"]
    assert kinds("The Echo Staff", dated, LEAD, MORE)[0] == "byline"
    assert kinds(HEAD, "Harbour Staff", LEAD)[1] == "standfirst"
    assert kinds(HEAD, "Our staff", dated, LEAD)[1] == "standfirst"
