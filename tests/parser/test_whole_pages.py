"""Whole pages, as pasted: what stands around the story is told by where it stands, in outlets of many kinds."""

import pytest

from feedpub.model import Article, Kind
from feedpub.parser import parse

HEAD = "Ferry runs aground near old pier"
LEAD = "The harbour was closed on Monday after a ferry ran aground near the old pier, the port authority said."
MORE = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement."


def read(*lines: str) -> Article:
    return parse("\n\n".join((*lines, LEAD, MORE)).encode(), "x")


def kind(article: Article, text: str) -> Kind:
    """Give the kind of the first line with this text."""
    return next(line.kind for line in article.lines if line.text == text)


@pytest.mark.parametrize(
    "above",
    [
        ["Nature and Environment", "Harbours"],
        ["Society & Culture", "19 Mar, 08:11"],
        ["HARBOURS / Storms", "Feb 6, 2031"],
        ["Audio by Vocalis"],
        ["Copyright Harbour Pictures"],
        ["Greater Hull News"],
        ["Home News Hull"],
        [f"HomeNewsHull{HEAD}"],
        [f"Home | Hull | {HEAD.title()}"],
        [f"Home > Hull > Hull News > Article > {HEAD}", "Hull News"],
        [f"Home » Politics » {HEAD}", "The Harbour Porch", "Plain Talk From The Coast"],
        ["News | First Alert Weather | Sports | City Life | Contests", "Livestream"],
        ["More () »", "WXYZ 11 News", "Local News"],
        ["Harbour Meet 2031", "Latest", "Startups", "Ventures", "Startups"],
        ["IT'S NOT A BUG"],
        ["Got A Tip?", "Email Or Call (888) 555-0142"],
        ["Begin typing your search above and press return to search.", "Hull"],
        ["Harbour Tech has been testing boats since 2004. Our stories may include affiliate links."],
        [f"Home/ Hull News/ {HEAD}", "Hull"],
        [f"Business News›News›Ports›{HEAD}"],
        ["Hull / Transport"],
        ["Gift this article free"],
        ["Oct 8, 2031, 10:12 AM", "Journalist ID: 5537", "News ID: 85961234"],
        ["Sat, May 10, 2031 page2"],
    ],
)
def test_what_stands_above_the_headline_is_passed_over(above: list[str]) -> None:
    """Sections, kickers, the way to the page, a player's label."""
    found = read(*above, HEAD, "By Ann Lee")
    assert found.title == HEAD
    assert [block.text for block in found.blocks] == [LEAD, MORE]


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Mayor quits post", "Ann Lee wants to spend more time with her family"),
        ("Obituary: Ann Lee", "The harbour pilot who sailed around the Horn at ninety"),
        ("Storm Ann 2031", "The harbour board and its losses"),
    ],
)
def test_a_short_headline_that_tells_or_names_stays(title: str, below: str) -> None:
    """A verb tells, a colon or a figure names."""
    found = read(title, below, "By Bo Roe")
    assert found.title == title
    assert kind(found, below) is Kind.STANDFIRST


def test_a_writers_line_that_ends_in_her_name_is_no_way_to_a_page() -> None:
    """Nor is a sentence with a colon in it that ends in the title."""
    found = read(HEAD, "Story by Ann Mary Lee", "Ann Mary Lee")
    assert found.byline == ("Ann Mary Lee",)
    assert not any("menu" in line.why for line in read(f"Breaking: {HEAD}", HEAD, "By Ann Lee").lines)


@pytest.mark.parametrize(
    "words", ["Hull", "IZMIR", "Hull Weather", "Harbour Post", "VIEWS", "1.2k", "Summary", "Friday, May 2, 12:04"]
)
def test_a_few_words_between_headline_and_story_are_the_pages(words: str) -> None:
    """A section, a town, a button: no standfirst is so short."""
    for lines in ([HEAD, words, "Advertisement", "May 10, 2031"], [HEAD, "May 10, 2031", words, "Share"]):
        found = read(*lines)
        assert found.title == HEAD
        assert kind(found, words) not in {Kind.STANDFIRST, Kind.PARAGRAPH, Kind.SUBHEAD}


def test_where_no_page_shows_itself_such_words_stay() -> None:
    """`Old Pier` may be where the match is played."""
    assert kind(read("Hull v Leeds in the cup", "Old Pier", "Saturday, 5 May"), "Old Pier") is Kind.STANDFIRST


@pytest.mark.parametrize(
    ("captions", "is_above_byline"),
    [
        (["Ice on the harbour.", "Ice on the harbour. Source: Ann Lee/Harbour TV"], True),
        (["The count will start at the old pier", "The count will start at the old pier"], True),
        (["A ferry lies in the mud off the old pier on Sunday. | HARBOUR NEWS"], True),
        (["Divers will look at the ferry for five hours a day / Lucy Young"], True),
        (["The ferry in the mud.Photographer: Ann Lee/Harbour News"], True),
        (["A diver shows a plank of the old pier. [Bo Onyango, Standard]"], True),
        (["The master wants all to feel at home. Harbour Pictures / Ann Lee"], True),
        (["A diver in a blue suit looks at the camera", "Bo Roe has dived for two years. Source: Harbour News"], True),
        (["An old pier on the harbour."], False),
        (["Divers perform at the old pier in Hull on Sunday."], False),
        (["The ferry is seen in the mud of the harbour."], False),
        (["A diver sits on the old pier."], False),
        (["Portrait of Ann Lee"], False),
        (["The ferry in the mud. Courtesy of Harbour TV"], False),
        (["The ferry comes into the harbour (2:14)"], False),
    ],
)
def test_captions_above_the_story_are_no_standfirst(captions: list[str], *, is_above_byline: bool) -> None:
    """They are told twice, name whose the picture is, or have no verb and stand below who wrote the story."""
    signed = ["By Cy Doe", "May 10, 2031"]
    lines = [*captions, *signed, "Share"] if is_above_byline else ["Share", *signed, *captions]
    found = read(HEAD, *lines)
    assert found.byline == ("Cy Doe",)
    assert {kind(found, text) for text in captions} == {Kind.CAPTION}
    assert [block.text for block in found.blocks] == [LEAD, MORE]


@pytest.mark.parametrize(
    "line",
    [
        "“A pier is a road to nowhere.” – Ann Lee",
        "The first of its kind in the whole of the country.",
        "The board met on Sunday for the first time.",
        "Der alte Steg am Hafen, beleuchtet zur Messe.",
        "Polls show that the pier is loved.",
    ],
)
def test_what_only_resembles_a_caption_stays(line: str) -> None:
    """A motto; a sentence above who wrote the story; what is told of the past; another language; no page around it."""
    found = read(HEAD, line, "By Cy Doe", "May 10, 2031")
    assert kind(found, line) is Kind.STANDFIRST
    for below in ("The board met on Sunday for the first time.", "Der alte Steg am Hafen, beleuchtet zur Messe."):
        assert kind(read(HEAD, "Share", "By Cy Doe", below), below) is not Kind.CAPTION


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Divers look at the ferry", Kind.CAPTION),
        ("Board plans to close the pier", Kind.STANDFIRST),
        ("To look at the ferry", Kind.STANDFIRST),
    ],
)
def test_above_a_caption_stands_what_it_shows_or_what_the_story_is_about(line: str, expected: Kind) -> None:
    """Plans show in no picture."""
    found = read(HEAD, line, "File photo: Ann Lee", "By Cy Doe", "May 10, 2031", "Share")
    assert kind(found, line) is expected


def test_a_line_with_a_colon_between_headline_and_story_is_not_the_pages() -> None:
    """Something of the story's follows it."""
    below = "What we know:"
    assert kind(read(HEAD, "By Cy Doe", "May 10, 2031", "Share", below), below) is not Kind.PROMOTION


def test_below_the_byline_a_sentence_without_a_verb_stays_where_no_page_is() -> None:
    """So features begin."""
    still = "A quiet street in the old town."
    assert kind(read(HEAD, "By Cy Doe", still), still) is Kind.PARAGRAPH


def test_a_name_below_a_caption_is_whose_the_picture_is() -> None:
    """The writer is known already."""
    below = "CY DOE, Harbour Gazette"
    caption = "Bo Roe sits on the old pier in Hull on Saturday."
    found = read(HEAD, "ANN LEE", "alee@harbour.example", "Aug 17, 2031", "Facebook", "Email", caption, below)
    assert found.byline == ("ANN LEE",)
    assert (kind(found, below), kind(found, caption)) == (Kind.CREDIT, Kind.CAPTION)


def test_byline_and_time_are_found_below_a_caption_of_some_length() -> None:
    """It is known for one by its credit, and is no sentence of the story."""
    caption = f"A ferry lies in the mud {'of the harbour ' * 6}on Sunday, May 9, 2031. (AP Photo/Bo Roe)"
    found = read("Harbours", HEAD, caption, "1 of 3 |", caption, "Read More", "2 of 3 |", caption, "By  CY DOE",
                 "Updated 2:15 PM EDT, May 10, 2031")  # fmt: skip
    assert found.byline == ("CY DOE",)
    assert found.published is not None
    assert found.published.isoformat() == "2031-05-10T14:15:00-04:00"


@pytest.mark.parametrize("name", ["ANN LEE", "Ann Lee"])
def test_the_writers_name_told_again_is_no_standfirst(name: str) -> None:
    """In other letters, too."""
    found = read(HEAD, "By Ann Lee", name, "May 10, 2031")
    assert found.byline == ("Ann Lee",)
    assert [block.text for block in found.blocks] == [LEAD, MORE]


def test_title_case_tells_a_headline_of_two_sentences() -> None:
    """No sentence of a story has so many capitals."""
    title = "A Town Sold Its Snow. Then It Forgot to Whom."
    found = read("Environment", title, "By Ann Lee", "May 10, 2031")
    assert found.title == title
    assert found.byline == ("Ann Lee",)


def test_two_sentences_above_a_standfirst_and_its_writer_are_the_headline() -> None:
    """Without another sentence below them they are the standfirst themselves; in one sentence, too."""
    title = "A town sold its snow. Then it forgot to whom."
    standfirst = "A broker holds the rights to the runoff, and the contract lies in a drawer."
    assert read("News", title, standfirst, "By Ann Lee", "May 10, 2031").title == title
    assert read("News", title, "By Ann Lee", "May 10, 2031").title != title
    assert (
        read("News", "A town sold its snow.", standfirst, "By Ann Lee", "May 10, 2031").title != "A town sold its snow."
    )
    assert read("News", standfirst, title, standfirst, "By Ann Lee", "May 10, 2031").title != title


def test_a_caption_with_a_town_in_front_is_no_dateline() -> None:
    """Agencies set town and day there, too."""
    caption = f"HILO, HAWAII – SEPT. 30: {LEAD} (Photo by Ann Lee)"
    found = read(HEAD, caption, "By Bo Roe", "May 10, 2031")
    assert kind(found, caption) is Kind.CAPTION
    assert found.dateline is None


@pytest.mark.parametrize(
    "signed",
    [
        ["Ann Lee", "Breaking News Intern", "Published Nov. 3 2031 3:02PM EST"],
        ["[ Ann Lee ]", "Published Nov. 3 2031"],
        ["Ann Lee | ann.lee@harbour.example", "Published Nov. 3 2031"],
        ["By: By Ann Lee", "Published Nov. 3 2031"],
        ["By Ann Lee Globe Staff,Updated November 3, 2031, 6:02 p.m."],
        ["By", "Ann Lee", "Nov 3, 2031, 04:33 PM EST", "LEAVE A COMMENT"],
        ["Ann Lee", "–", "Nov 3, 2031 12:15 pm", "| 87"],
        ["Ann Lee", "- 11/03/2031 1:17 PM ET"],
        ["By Ann Lee, Harbour Staff. | Ann Lee covers the ports of the coast.", "Published Nov. 3 2031"],
        ["Ann Lee", "Religion and public life correspondent", "Published Nov. 3 2031"],
        ["Ann Lee", "Updated: Nov. 4, 2031, 9:17 a.m.|Published: Nov. 3, 2031, 5:30 a.m."],
    ],
)
def test_who_signs_and_when_in_the_forms_of_many_outlets(signed: list[str]) -> None:
    """A role that few have, brackets, an address, a house, marks before the day."""
    found = read("News", HEAD, "The captain saw nothing in the fog.", "Share", *signed, "Ann Lee covers ferries.")
    assert found.byline == ("Ann Lee",)
    assert found.published is not None
    assert found.published.date().isoformat() == "2031-11-03"


def test_the_town_may_stand_in_a_county() -> None:
    """Which no gazetteer need have."""
    found = parse(f"{HEAD}\nBy\nAnn Lee\nQUERNMORE, Alder County — {LEAD}\n{MORE}".encode(), "x")
    assert found.dateline is not None
    assert found.dateline.place == "QUERNMORE, Alder County"


def test_an_indented_line_of_a_button_breaks_no_others() -> None:
    """It goes on with the one above; the others are whole."""
    found = parse(f"{HEAD}\n{LEAD}\n{MORE}\n* Subscribers only\n  Learn more".encode(), "x")
    assert [block.text for block in found.blocks][:2] == [LEAD, MORE]


def test_a_long_standfirst_does_not_hide_who_wrote_the_story() -> None:
    """Lines that are no sentences stand below it."""
    standfirst = (
        "The wait for a berth has fallen from fourteen months to nine. Crews say the cost is the bigger hurdle."
    )
    found = read(HEAD, standfirst, "Key Points", "The wait has fallen.", "The fees cost more.", "Share",
                 "Published 2 March 2031 6:10am", "By Ann Lee")  # fmt: skip
    assert found.byline == ("Ann Lee",)
    assert found.published is not None
    assert found.published.isoformat() == "2031-03-02T06:10:00+00:00"


@pytest.mark.parametrize(
    "signed",
    [
        ["By Web Desk", "|", "June 21, 2031"],
        ["By Ann Lee", "Staff Writer", "Follow", "June 21, 2031"],
        ["Ann Lee", "Ann Lee", "21 Jun 2031", "(Updated: 22 Jun 2031)"],
    ],
)
def test_the_day_dates_the_story_where_a_writer_stands_near_above(signed: list[str]) -> None:
    """Words of buttons may stand between."""
    found = read(HEAD, "The ferry is seen in the mud of the harbour.", *signed, "A ferry in the mud.")
    assert found.published is not None
    assert found.published.date().isoformat() == "2031-06-21"


HEAD_OF_PAGE = ["News", "Hull News", HEAD, "Trending", "Hull Weather", "Budget", "Fairs", "HNN / May 10, 2031, 12:31",
                "SHARE", "AA", "Text Size", "Small", "Medium", "Large", "Follow us"]  # fmt: skip


@pytest.mark.parametrize("place", ["LEEDS: ", "FISH QUAY - ", "OLD HARBOUR PRESERVE — ", "LUCENA CITY — "])
def test_the_dateline_is_found_below_the_head_of_a_page(place: str) -> None:
    """However long it is, as long as the time or the writer stands near above; towns that nobody knows are known so."""
    head = HEAD_OF_PAGE if place == "LEEDS: " else [HEAD, "By Ann Lee", "July 20, 2031", "0:00"]
    found = parse("\n".join((*head, place + LEAD, MORE)).encode(), "x")
    assert found.title == HEAD
    assert found.dateline is not None
    assert found.dateline.text == place.strip()
    assert [block.text for block in found.blocks] == [LEAD, MORE]


def test_a_label_before_a_colon_is_no_town_below_the_head_of_a_page() -> None:
    """Papers set one before the standfirst."""
    found = parse(f"Tue, Oct 14, 2031\n{HEAD}\nLOUD ENOUGH: {LEAD}\nBy Ann Lee\n{MORE}\n{LEAD}".encode(), "x")
    assert found.dateline is None
