"""Headings of parts that look like a page's buttons, or like bylines."""

from feedpub.model import Kind
from feedpub.parser.article import parse

SAYS = "I would mend the pier before anything else, and ask the harbour board to pay for half of it."


def test_a_buttons_word_may_head_a_part() -> None:
    """Where other words do so in the same form; else it is a button."""
    parts = [f"{word}\n{SAYS}" for word in ("Volunteer", "Donate", "Vote", "Share")]
    found = parse("\n\n".join(["How to help the pier", SAYS, *parts]).encode(), "x")
    assert {"Donate", "Share"} <= {block.text for block in found.blocks}
    found = parse("\n\n".join(["How to help the pier", SAYS, parts[1], f"{SAYS}\nShare"]).encode(), "x")
    assert {"Donate", "Share"}.isdisjoint(block.text for block in found.blocks)


def test_what_is_up_next_is_told_in_a_sentence() -> None:
    """As match reports end; above another story's title it is a page's."""
    found = parse(f"{SAYS}\n\nUP NEXT\n\nRovers: At Hull on Sunday, in the last match of the year.".encode(), "x")
    assert [block.kind for block in found.blocks] == [Kind.PARAGRAPH, Kind.SUBHEAD, Kind.PARAGRAPH]
    found = parse(f"{SAYS}\n\nUP NEXT\n\nRovers go to Hull on Sunday\n\n{SAYS}".encode(), "x")
    assert "UP NEXT" not in {block.text for block in found.blocks}
    assert "Up next" not in {block.text for block in parse(f"{SAYS}\n\nUp next".encode(), "x").blocks}


def test_people_who_speak_in_turn_are_no_writers() -> None:
    """One alone may have written it."""
    title, first, second = "Candidates answer our questions", f"ANN LEE, Independent\n{SAYS}", f"BO ROE, Labour\n{SAYS}"
    found = parse(f"{title}\n\n{first}\n\n{second}".encode(), "x")
    assert found.byline == ()
    assert {"ANN LEE, Independent", "BO ROE, Labour"} <= {block.text for block in found.blocks}
    assert parse(f"{title}\n\n{first}\n\n{SAYS}".encode(), "x").byline == ("ANN LEE",)
    assert parse(f"{SAYS}\n\nANN LEE, Independent".encode(), "x").title
