"""Copy as small newsrooms write it: kickers of a medium, sentences that only look like calls, Markdown."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse, skim

STORY = "The harbour board will sell the old pier to the town, it said in a letter to the council on Monday."
MORE = "Work on its planks is to start in spring, and the kiosk at its end opens again in summer."


def read(*lines: str) -> tuple[str, list[str]]:
    """Give the title of copy of these lines, and its content."""
    article = parse("\n\n".join(lines).encode(), "x")
    return article.title, [block.text for block in article.blocks]


def kind(line: str) -> Kind:
    """Say what a line is taken for between the paragraphs of a story."""
    article = parse(f"{STORY}\n{line}\n{MORE}".encode(), "x")
    return article.lines[1].kind


@pytest.mark.parametrize(
    "line",
    [
        "In pictures: The old pier through the years",
        "Watch: Ferry turns in a gale",
        "Video: Ferry turns in a gale",
        "Podcast: The last keeper speaks",
        "Read this: The best walks along the quay",
        "Opinion | The pier must stay",
    ],
)
def test_a_kicker_on_the_first_line_above_the_story_is_its_headline(line: str) -> None:
    """With a byline below it too; further down it points to another story."""
    assert read(line, STORY, MORE) == (line, [STORY, MORE])
    assert read(line, "By Ann Reid", STORY, MORE) == (line, [STORY, MORE])
    assert kind(line) is Kind.RELATED
    assert read(line, "Old pier goes to the town", STORY)[0] == "Old pier goes to the town"


def test_another_story_on_the_first_line_is_still_another() -> None:
    """`Related` and `Also read` say so."""
    assert read("Related: The pier in old pictures", STORY)[1] == [STORY]
    assert read("Watch: Ferry turns in a gale")[1] == ["Watch: Ferry turns in a gale"]


def test_a_first_line_with_a_date_is_skimmed_as_it_is_parsed() -> None:
    """Whichever of the two it is."""
    copy = f"Video: Watched on 10 May 2025, 9:00 am\n{STORY}".encode()
    assert skim(copy, "x").published == parse(copy, "x").published


@pytest.mark.parametrize(
    "line",
    [
        "Read more books, the keeper told the children.",
        "Subscribe to the view that gulls matter, and you will find friends here.",
        "Tel: 0123 555 0199",
        "Call 0123 555 0199 to book a seat.",
        "2. Pictures: press@pier.example",
    ],
)
def test_a_line_that_only_sounds_like_a_call_is_copy(line: str) -> None:
    """An order in a quotation, a view that is subscribed to, the box office's number, a numbered note."""
    assert kind(line) in {Kind.PARAGRAPH, Kind.LIST_ITEM}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Read more about the old pier.", Kind.RELATED),
        ("Read more harbour stories", Kind.RELATED),
        ("Subscribe to the Harbour Post for more.", Kind.PROMOTION),
        ("Contact us on 0123 555 0199", Kind.PROMOTION),
        ("The pier at dawn. Picture: Ann Lee", Kind.CAPTION),
        ("![The old pier](pier.jpg)", Kind.CAPTION),
    ],
)
def test_what_is_a_call_or_a_picture_still_goes(line: str, expected: Kind) -> None:
    """A picture that Markdown names is none that feedpub shows."""
    assert kind(line) is expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("# Pier sold", "Pier sold"),
        ("# Old pier goes to the town", "Old pier goes to the town"),
        ("*EXCLUSIVE* Old pier to be sold", "EXCLUSIVE Old pier to be sold"),
        ("_Old pier to be sold_", "Old pier to be sold"),
    ],
)
def test_markdown_on_the_first_line_says_that_it_is_the_headline(line: str, title: str) -> None:
    """However short it is; the marks are none of it."""
    assert read(line, STORY, MORE) == (title, [STORY, MORE])
    assert read(line, "By Ann Reid", STORY) == (title, [STORY])


def test_a_sentence_that_markdown_marks_is_no_headline() -> None:
    """Nor is the only line of the copy; and words between two stars far apart are left alone."""
    assert read(f"# {STORY}", MORE)[1] == [STORY, MORE]
    assert read("# Pier sold")[1] == ["Pier sold"]
    assert read(f"*{STORY}", f"{MORE}*")[1] == [f"*{STORY}", f"{MORE}*"]


LISTS = {
    "recipe": "Recipe: my aunt's oat cake\n\nServes 8\n\nOats\n200g oats\n100g flour\n1 egg\n\nMethod\n"
    "Mix it all, said my aunt, and bake it for an hour in a tin that you have lined.",
    "menus": "School menus this week\n\nMonday: fish pie\nTuesday: soup\nWednesday: pasta",
    "labels": "School menus this week\nMonday: fish pie\nTuesday: soup\nWednesday: pasta",
    "spaced": "School menus this week\n\nMonday: fish pie\n\nTuesday: soup\n\nWednesday: pasta",
    "events": "What's on this weekend\n\nSaturday\n\n- 10am: Market\n- 2pm: Tea dance\n- 7pm: Folk\n\nCome early.",
    "table": "Harbour League: the table\n\nP  W  D  Pts\nReds  8  5  17\nSwifts  8  4  12\nRovers  8  2  9\n\n"
    "The Reds play on.",
    "poem": "Low water\n\nBy Ann Reid\n\nThe tide has left the door ajar\nAnd taken out its chair,\n"
    "The boats have nowhere else to go\nAnd lean upon the air.",
}


@pytest.mark.parametrize("copy", LISTS.values(), ids=LISTS)
def test_the_first_line_is_the_headline_of_a_list_and_nothing_of_the_list_is_lost(copy: str) -> None:
    """However far the first sentence is."""
    title, *lines = [" ".join(line.split()) for line in copy.split("\n") if line]
    assert read(copy) == (title, [line for line in lines if line != "By Ann Reid"])


@pytest.mark.parametrize(
    "copy",
    [
        "Oats and flour\nA cup of oats\nSome flour\nAn egg\nSalt",
        "Market\n\nOats\nFlour\nEggs and salt\nHoney",
        "Monday: fish pie\nTuesday: soup\nWednesday: pasta\nThursday: mince",
        f"The old pier\n\n{STORY}\nNorth\nSouth\nEast\nWest",
        "Low water again\n\nIt ebbs.\nIt flows.\nIt ebbs.\nIt is out.",
    ],
)
def test_other_short_lines_show_no_headline(copy: str) -> None:
    """Without a blank line, in a word, as one of the items, above a story, above short sentences."""
    found = parse(copy.encode(), "x").lines[0]
    assert found.why != "a title above a list"


@pytest.mark.parametrize(
    "line",
    ["Sent from my phone", "Sent from Outlook for Android", "Get Outlook for iOS", "Enditem", "PA", "/PA", "Ends/PA"],
)
def test_what_a_mail_program_or_a_desk_adds_at_the_foot_goes(line: str) -> None:
    """A sentence that begins so stays."""
    assert read("Old pier to be sold", STORY, MORE, line)[1] == [STORY, MORE]
    assert (
        read("Old pier to be sold", STORY, "Sent from my window, she said.")[1][-1] == "Sent from my window, she said."
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Subject: Fwd: Old pier to be sold", "Old pier to be sold"),
        ("Subject: RE: FW: Old pier to be sold", "Old pier to be sold"),
        ("Fwd: Old pier to be sold", "Old pier to be sold"),
        ("Old pier, the subject: who pays", "Old pier, the subject: who pays"),
    ],
)
def test_what_mail_sets_before_a_subject_is_none_of_the_headline(line: str, title: str) -> None:
    """Only where it opens the line."""
    assert read(line, STORY)[0] == title
