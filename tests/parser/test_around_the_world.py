"""Copy as pages and papers of many countries set it, whole: what stands around the story, and in which order."""

import pytest

from feedpub.model import Article, Kind
from feedpub.parser import parse, skim

LEAD = "The harbour board said on Monday that it would sell the old pier to the town, which has rented it for years."
MORE = "Work on its planks is to start in spring, and the kiosk at its end opens again in summer."


def read(*lines: str) -> Article:
    """Read copy of these lines; skimmed, it dates the story likewise."""
    data = "\n\n".join(lines).encode()
    article = parse(data, "x")
    assert skim(data, "x").published == article.published
    return article


def dated(article: Article) -> str:
    """Give when it was published."""
    return article.published.isoformat() if article.published else ""


def at_the_foot(*lines: str) -> list[Kind]:
    """Give what the lines are below a story."""
    return [line.kind for line in read(LEAD, MORE, *lines).lines if line.text][2:]


@pytest.mark.parametrize("way", ["News / India / Goa", "World › France › Nice", "World > Kenya > Nairobi"])
def test_the_way_to_a_page_through_places_is_no_headline(way: str) -> None:
    """Its first name is a section's; `Ferries / Piers / Quays` may be a title, but not above a longer one."""
    assert read(way, "Old pier goes to the town", LEAD, MORE).title == "Old pier goes to the town"
    assert read("Ferries / Piers / Quays", "Old pier goes to the town", LEAD, MORE).title == "Old pier goes to the town"
    assert read("Ferries / Piers / Quays", LEAD, MORE).title == "Ferries / Piers / Quays"


def test_a_long_line_tells_the_writer_both_dates_and_the_size_of_the_letters() -> None:
    """As Indian papers set it, with the buttons for smaller and larger ones at its end."""
    stamp = "By Harbour News Service | Published: 12th March 2031 07:15 AM | Last Updated: 12th March 2031 09:02 AM"
    for line in (stamp, f"{stamp} | A+A A-"):
        article = read("Old pier goes to the town", line, f"GOA: {LEAD}", MORE)
        assert dated(article) == "2031-03-12T07:15:00+00:00"
        assert article.byline == ("Harbour News Service",)


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("This story was originally published May 3, 2031 6:00 AM.", "2031-05-03T06:00:00+00:00"),
        ("(This article was last updated on 3 May 2031)", "2031-05-03T00:00:00+00:00"),
        ("This report by The Harbour Press was first published May 3, 2031.", "2031-05-03T00:00:00+00:00"),
    ],
)
def test_a_note_below_the_story_tells_when_it_was_published(line: str, when: str) -> None:
    """Also with other stories listed below it, and their dates."""
    others = (
        "Related stories",
        "Ferry sold to bank",
        "May 1, 2031 1:00 PM",
        "Kiosk to open in June",
        "Quay is cleared",
    )
    article = read(LEAD, MORE, line, *others)
    assert dated(article) == when
    assert article.related == ("Ferry sold to bank", "Kiosk to open in June", "Quay is cleared")


def test_a_note_with_no_date_tells_where_it_was_printed_first() -> None:
    assert at_the_foot("This article was originally published in The Harbour Times.") == [Kind.CREDIT]


@pytest.mark.parametrize("heading", ["What you need to know:", "Key points:", "In brief"])
def test_points_stand_above_the_story_and_below_the_headline(heading: str) -> None:
    """They sum it up; the story opens at the dateline, or with the first sentence."""
    points = (heading, "The town has rented the pier for years", "The kiosk opens in summer")
    bare = read("Old pier goes to the town", "By Ann Reid", *points, LEAD, MORE)
    filed = read("Old pier goes to the town", *points, f"Kampala. {LEAD}", MORE)
    for article in (bare, filed):
        assert article.title == "Old pier goes to the town"
        kinds = [line.kind for line in article.lines if line.text in points]
        assert kinds == [Kind.STANDFIRST] * 3
    assert filed.dateline is not None
    assert filed.dateline.place == "Kampala"


@pytest.mark.parametrize("town", ["Kampala", "Dar es Salaam", "Cape Town"])
def test_a_town_that_is_known_and_a_full_stop_are_a_dateline(town: str) -> None:
    """As East Africa's papers set it; above a sentence."""
    article = read(f"{town}. {LEAD}", MORE)
    assert article.dateline is not None
    assert article.dateline.place == town
    assert article.blocks[0].text == LEAD


@pytest.mark.parametrize("text", [f"Warriors. {LEAD}", "London. Fog and rain.", "Exactly. That is the point."])
def test_other_words_and_a_full_stop_are_none(text: str) -> None:
    assert read(text, MORE).dateline is None


def test_town_and_time_stand_on_lines_of_their_own() -> None:
    """The town is the dateline, though the time stands between it and the story."""
    article = read("Old pier goes to the town", "By PTI", "Bhubaneswar", "Mar 30, 2031, 13:05 IST", LEAD, MORE)
    assert article.dateline is not None
    assert article.dateline.place == "Bhubaneswar"
    assert dated(article) == "2031-03-30T13:05:00+05:30"


def test_town_agency_and_day_stand_on_one() -> None:
    """The day behind the agency, with nothing else on the line."""
    for above in ((), ("by Staff Writers",)):
        article = read(*above, "Paris (AFP) Jan 8, 2031", LEAD, MORE)
        assert article.dateline is not None
        assert article.dateline[1:] == ("Paris", "2031-01-08", ("AFP",))
        assert article.blocks[0].text == LEAD


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("*Writing by Ann Reid in Istanbul",), Kind.CREDIT),
        (("(The above story is verified and authored by Harbour staff, which is a leading agency)",), Kind.SIGN_OFF),
        (("Copyright QX - Quay Express",), Kind.COPYRIGHT),
        (("- QXN",), Kind.SIGN_OFF),
        (("CNA/JD/2031", "ENDS, HARBOUR NEWS AGENCY"), Kind.SIGN_OFF),
        (("Comments have to be in English, and in full sentences.",), Kind.PROMOTION),
        (("We have migrated to a new commenting platform. Log in again to read on.",), Kind.PROMOTION),
        (("To suggest a correction or clarification, write to us",), Kind.PROMOTION),
        (("You can also highlight the text and press Ctrl + Enter",), Kind.PROMOTION),
        (("More Less",), Kind.PROMOTION),
        (("More for You", "Ferry sold to bank", "Kiosk to open in June"), Kind.RELATED),
        (("Notebook", "# Editorial contacts", "- Editing by: Ann Reid, Tel: 555-0142", "dpa jd xx ar"), Kind.SIGN_OFF),
        (
            (
                "Ann Reid",
                "Ann covers the harbour from Hull.",
            ),
            Kind.CREDIT,
        ),
    ],
)
def test_what_stands_below_the_story_is_told_from_it(lines: tuple[str, ...], kind: Kind) -> None:
    assert at_the_foot(*lines) == [kind] * len(lines)


def test_the_papers_name_above_its_byline_is_no_headline() -> None:
    """Nor is it copy; the title is cut from the lead."""
    article = read("The Harbour Star", "Staff Correspondent", "12 March 2031, 08:00 AM", LEAD, MORE)
    assert article.title.startswith("Harbour board said it would sell")
    assert [block.text for block in article.blocks] == [LEAD, MORE]
    assert article.byline == ("Staff Correspondent",)


def test_topics_stand_below_their_cue() -> None:
    """What the page files the story under is neither copy nor another story."""
    assert at_the_foot("Explore more on these topics", "Ferries", "Goa") == [Kind.RELATED, *[Kind.PROMOTION] * 2]


def test_who_wrote_for_whom_stands_between_the_name_and_what_is_told() -> None:
    """As the page of an agency sets its writers' cards."""
    kinds = at_the_foot("Ann Reid", "Thomson Reuters", "Ann covers the harbour from Hull.")
    assert kinds == [Kind.BYLINE, Kind.SIGN_OFF, Kind.CREDIT]


def test_other_lines_below_the_story_stay() -> None:
    """A notebook that nobody edits, an item, a first name of whom nothing stands above."""
    for line in ("Notebook", "- A pier", "Ann covers the harbour from Hull."):
        assert at_the_foot(line)[0] not in {Kind.SIGN_OFF, Kind.CREDIT}


def test_a_handle_and_an_address_are_the_writers() -> None:
    """Below the name."""
    article = read("Old pier goes to the town", "Ann Reid, Reporter", "@annreid ann.reid@harbour.example", LEAD, MORE)
    assert article.byline == ("Ann Reid",)
    assert [block.text for block in article.blocks] == [LEAD, MORE]


@pytest.mark.parametrize(
    "above",
    [
        "Home / Ferries / Old pier goes to the town\nFerries",
        "Society & Culture",
        "JAPAN / Society",
        "LAST UPDATE | 14 hrs ago",
        "#HarbourNews",
        "News ID: 85961234",
    ],
)
def test_what_a_page_has_above_the_headline_is_none(above: str) -> None:
    """The way to the page, kickers of two names, how old it is, a tag."""
    article = read(above, "Old pier goes to the town at last", LEAD, MORE)
    assert article.title.startswith("Old pier goes to the town at last")


def test_a_headline_told_again_below_the_byline_is_no_copy() -> None:
    """Under a picture; and a caption stands twice, once with its source."""
    headline = "Old pier goes to the town"
    caption = "The pier at dawn, seen from the quay."
    above = (headline, "By Ann Reid", "May 3, 2031", headline, caption, f"{caption} Photo: Bo Roe/Harbour")
    article = read(*above, LEAD, MORE)
    assert [block.text for block in article.blocks] == [LEAD, MORE]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Reid with dpa, AFP", ("Ann Reid",)),
        ("Ann Reid, Transport Correspondent, Canberra", ("Ann Reid",)),
        ("Reported by: Press Trust of India", ("Press Trust of India",)),
        ("By state political reporter Ann Reid", ("Ann Reid",)),
        ("By political reporter Ann Reid and Bo Roe", ("Ann Reid", "Bo Roe")),
        ("(By Ann Reid and Bo Roe)", ("Ann Reid", "Bo Roe")),
    ],
)
def test_writers_share_their_line(line: str, names: tuple[str, ...]) -> None:
    """With agencies, and with what they are and where."""
    assert read("Old pier goes to the town", line, LEAD, MORE).byline == names


@pytest.mark.parametrize("role", ["North of England correspondent", "Arctic reporter", "News reporter @annreid"])
def test_what_the_writer_is_stands_below_the_name(role: str) -> None:
    """It is neither a standfirst nor another writer."""
    article = read("Old pier goes to the town", "Ann Reid", role, "Wed 7 May 2031 15.49 BST", LEAD, MORE)
    assert article.byline == ("Ann Reid",)
    assert [line.kind for line in article.lines if line.text == role] == [Kind.BYLINE]


def test_a_zone_of_the_united_states_tells_that_the_month_stands_first() -> None:
    """Elsewhere the day does."""
    for stamp, when in (("04/02/2031 3:15 PM EDT", "2031-04-02"), ("04/02/2031 3:15 PM", "2031-02-04")):
        assert dated(read("Old pier goes to the town", f"By Ann Reid - {stamp}", LEAD, MORE)).startswith(when)


def test_a_day_and_a_place_in_brackets_open_a_release() -> None:
    """As those who defend human rights set it."""
    article = read(f"(New York, May 5, 2031) – {LEAD}", MORE)
    assert article.dateline is not None
    assert article.dateline[1:] == ("New York", "2031-05-05", ())


def test_byline_and_dateline_stand_below_many_lines_of_a_page() -> None:
    """Where no sentence stands above them."""
    above = ("Old pier goes to the town", *(f"Button {n}" for n in "ABCDE"), "A pier at dawn", "By Ann Reid")
    article = read(*above, "May 3, 2031", f"HULL, England: {LEAD}", MORE)
    assert article.byline == ("Ann Reid",)
    assert article.dateline is not None
    assert article.dateline.place == "HULL, England"


def test_the_last_sentence_with_its_sign_is_no_other_story() -> None:
    """Though other stories are listed above it."""
    article = read(LEAD, "FEATURED STORIES", "Ferry sold to bank", "Kiosk to open in June", "He has left town. INQ")
    assert [block.text for block in article.blocks] == [LEAD, "He has left town. INQ"]


@pytest.mark.parametrize("line", ["By .", "(By .)"])
def test_a_credit_that_names_nobody_is_read_all_the_same(line: str) -> None:
    article = read("Old pier goes to the town", line, LEAD, MORE)
    assert article.title == "Old pier goes to the town"
    assert article.byline == ()


def test_a_question_that_is_said_is_no_subhead() -> None:
    text = '"Do you want oysters or a funeral?"'
    lines = read(LEAD, text, MORE).lines
    assert [line.kind for line in lines if line.text == text] == [Kind.PARAGRAPH]
