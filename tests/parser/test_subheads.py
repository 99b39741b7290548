"""Which lines are subheads."""

import pytest

from feedpub.parser.lines import rules
from feedpub.parser.text.layout import Paragraph

TEXT = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement on Monday."


def kinds(*texts: str) -> list[str]:
    return [str(v.kind) for v in rules.classify([Paragraph(n, n, text) for n, text in enumerate(texts, 1)], None)]


@pytest.mark.parametrize(
    "line",
    [
        "Divers at Work",
        "‘We saw nothing’",
        "What did the captain see?",
        "DIVERS",
        "3. The captain",
        "潜水员检查船体",
        "About Hull, Inc.",
    ],
)
def test_a_short_title_between_paragraphs_is_a_subhead(line: str) -> None:
    """No full stop, running text above and below."""
    assert kinds(TEXT, line, TEXT) == ["paragraph", "subhead", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "The divers went home.",
        "The divers said:",
        "The divers went home. They saw nothing",
        "Divers at work (Reuters)",
        "— Ann Lee",
        "Weight: 40 tonnes",
        "and then nothing",
        "www.harbour.example",
        "Great news!",
        "‘We never saw the pier and nobody told us of it",
    ],
)
def test_a_short_line_of_another_kind_is_no_subhead(line: str) -> None:
    """Sentences, introductions, attributions, figures and addresses stay paragraphs."""
    assert "subhead" not in kinds(TEXT, line, TEXT)


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ((TEXT, "At Work", "The divers went home.", TEXT), ["paragraph", "subhead", "paragraph", "paragraph"]),
        ((TEXT, "At Work", "What now?", TEXT), ["paragraph", "subhead", "paragraph", "paragraph"]),
        ((TEXT, "At Work", "What did they see?", TEXT), ["paragraph", "subhead", "paragraph", "paragraph"]),
        ((TEXT, "The Divers", "- Ann Lee", "- Bo Roe"), ["paragraph", "subhead", "list item", "list item"]),
        (
            ("Key points", "- The pier is closed", "- The ferry is safe", TEXT),
            ["subhead", *["list item"] * 2, "paragraph"],
        ),
        ((TEXT, "In Focus", "A bridge for the bay", TEXT), ["paragraph", "subhead", "subhead", "paragraph"]),
        ((TEXT, "In Focus", "A bridge for the bay", "Also: a pier", TEXT), ["paragraph"] * 5),
        ((TEXT, "A bridge for the bay", "In Focus", TEXT), ["paragraph"] * 4),
        ((TEXT, "A bridge for the bay that nobody had ever asked for", "In Focus", TEXT), ["paragraph"] * 4),
        ((TEXT, "Harbour Bridge", "A bridge for the bay"), ["paragraph"] * 3),
        (
            (
                TEXT,
                "Divers looked at the hull of the ferry on Monday",
                f"{TEXT} Divers looked at the hull of the ferry on Monday.",
            ),
            ["paragraph"] * 3,
        ),
        ((TEXT, "At Work", "1. The hull", TEXT), ["paragraph", "subhead", "subhead", "paragraph"]),
        (
            (*[TEXT] * 8, "At Work", "Ann Lee, Science Editor", TEXT),
            [*["paragraph"] * 8, "subhead", "paragraph", "paragraph"],
        ),
        ((*[TEXT] * 8, "At Work", "Ann Lee, Science Editor"), ["paragraph"] * 10),
        ((TEXT, "At Work"), ["paragraph", "paragraph"]),
        ((TEXT, "***", "At Work", TEXT), ["paragraph", "separator", "subhead", "paragraph"]),
        (("Ferry runs aground near pier", "By Ann Lee", "At Work", TEXT), ["headline", "byline", *["paragraph"] * 2]),
        (("Ferry runs aground near pier", TEXT, "At Work", TEXT), ["headline", "paragraph", "subhead", "paragraph"]),
        ((TEXT, "At Work", "they found no damage to the hull."), ["paragraph"] * 3),
    ],
)
def test_a_subhead_opens_a_part_of_the_story(copy: tuple[str, ...], expected: list[str]) -> None:
    """What stands above and below decides."""
    assert kinds(*copy) == expected


def test_a_title_that_the_copy_holds_as_a_sentence_is_looked_for_near_it() -> None:
    """Set in large type it stands by the paragraph that it is taken from; far below the words may come again."""
    title = "Divers looked at the hull of the ferry on Monday"
    again = f"{TEXT} {title}."
    assert "subhead" not in kinds(again, TEXT, title, TEXT)
    assert "subhead" not in kinds(TEXT, title, *[TEXT] * 10, again)
    assert "subhead" in kinds(TEXT, title, *[TEXT] * 12, again)


SAID = "The harbour board will sell the old pier to the town, it said in a letter to the council on Monday."


def test_rows_of_a_table_are_no_subheads() -> None:
    """There are more of them than of running text."""
    lead = "HULL, May 4 - The harbour board has set its fees for boats as follows:"
    columns = ["LENGTH NEW FEE OLD FEE LENGTH", "20-39 feet 5.00 pct 4.00 pct 20-44 feet"]
    first = "40-59 feet 5.20 pct 4.10 pct 45-60 feet 60-89 feet 6.00 pct 5.00 pct 61-73 feet"
    rest = "90-99 feet 6.93 pct 5.92 pct 74-99 feet 100-149 feet 7.00 pct 6.00 pct"
    assert "subhead" not in kinds(lead, *columns, f"{first} {rest}", "Reuter")


def test_who_signs_letters_is_no_subhead() -> None:
    """A name and a place below each, also below the last one."""
    assert "subhead" not in kinds(TEXT, "Ann Lee, Old Harbour", TEXT, "Bo Roe, Hull")
    assert "subhead" in kinds(TEXT, "Ann Lee, Old Harbour", TEXT, "Bo Roe, Hull", TEXT)


def test_the_writer_s_name_is_no_subhead() -> None:
    """Pages set it above a note on who that is."""
    assert kinds("By ANN LEE", TEXT, TEXT, "Ann Lee", "Ann Lee has sailed since 2019.")[3:] == ["byline", "paragraph"]


def test_an_interview_s_questions_are_all_taken_alike() -> None:
    """With who asks before them they are running text, as the answers are; without, subheads, the first too."""
    named = kinds("The keeper speaks", "Q: When did it start?", f"A: {SAID}", "Ann Lee: And why?", f"A: {SAID}")
    assert named == ["headline", *["paragraph"] * 4]
    bare = kinds("The keeper speaks", "When was it lit?", SAID, "And why?", SAID, "What do you miss?", SAID)
    assert bare == ["headline", *["subhead", "paragraph"] * 3]
    once = kinds("The keeper speaks", "When was it lit?", SAID, "And why?", SAID)
    assert once == ["headline", "paragraph", "paragraph", "subhead", "paragraph"]
    told = kinds("The keeper speaks", SAID, "When was it lit?", SAID, "And why?", SAID)
    assert told == ["headline", "paragraph", *["subhead", "paragraph"] * 2]


def test_what_a_speech_is_interrupted_by_is_no_subhead() -> None:
    """A subhead may stand below it."""
    assert kinds(SAID, "[Applause]", SAID) == ["paragraph"] * 3
    assert kinds(SAID, "(CROSSTALK)", SAID) == ["paragraph"] * 3


def test_a_sentence_that_ends_in_an_hour_is_no_subhead() -> None:
    """An hour alone may head a part of a programme."""
    assert kinds(SAID, "Ferries will not run after 6 p.m.", SAID) == ["paragraph"] * 3
    assert kinds(SAID, "Saturday, 6 p.m.", SAID) == ["paragraph", "subhead", "paragraph"]


def test_a_question_behind_a_letter_is_no_subhead() -> None:
    """As with a colon."""
    assert kinds(SAID, "Q. What about the pier?", "A. It stays shut, the board said.", SAID) == ["paragraph"] * 4


def test_other_interruptions_are_none_either() -> None:
    """In brackets of either form."""
    assert kinds(SAID, "[Applause]", "On the pier", SAID) == ["paragraph", "paragraph", "subhead", "paragraph"]


def test_the_first_of_some_numbered_titles_is_taken_as_the_others_are() -> None:
    """It stands right below the headline."""
    listed = kinds("Two things to see on the quay", "1. The old pier", SAID, "2. The new market hall", SAID)
    assert listed == ["headline", *["subhead", "paragraph"] * 2]
