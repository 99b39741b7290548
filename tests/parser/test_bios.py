"""What stands below the last line of the story and says who its writer is."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse

HEAD = "Ferry to Leeds sails again\nBy Ann Lee\n"
STORY = (
    "The ferry to Leeds will sail again on Monday, the harbour board said.\n"
    "Its director told the crews that the new engine had come from Hull at last.\n"
)


def last(text: str) -> Kind:
    return parse(text.encode(), "ferry").lines[-1].kind


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee is a friend of the Harbour Post.",
        "Ann Lee covers ferries and piers. She lives in Hull.",
        "Ann Lee, has covered transport for the Harbour Post since 2029.",
        "Ann Lee joined the Harbour Post in 2029 and likes boats.",
        "Bo Roe is the author of a book on ferries.",
        "Bo Roe is professor of law at Hull",
    ],
)
def test_what_the_writer_is_is_no_copy(text: str) -> None:
    """One whom the byline names, or of whom the story has not a word."""
    assert last(f"{HEAD}{STORY}{text}") is Kind.CREDIT
    assert last(f"{HEAD}{STORY}Bo Doe is a reporter at Harbour TV. He likes boats.\n{text}") is Kind.CREDIT


@pytest.mark.parametrize(
    "text",
    [
        "Bo Roe covers his boat each night.",
        "Bo Roe is a sailor, and not one who would wait for long.",
        "Old Pier is the author of a book on ferries.",
        "The Roes is a book by an author from Hull.",
        "Bo Roe was a columnist for the Harbour Post.",
        "Bo Roe is a sailor who likes the sea, the pier, the gulls and the rain, and whose wife is a writer of songs.",
        f"Ann Lee is a friend of the Harbour Post{' and of boats' * 30}.",
    ],
)
def test_others_are_of_the_story(text: str) -> None:
    """A writer has an office, or signs."""
    assert last(f"{HEAD}{STORY}{text}") is Kind.PARAGRAPH


def test_somebody_of_whom_the_story_tells_stays() -> None:
    """So does what stands above more of the story, or farther from the end."""
    text = "Bo Roe is the author of a book on ferries."
    assert last(f"{HEAD}{STORY}The crews met Roe on the pier.\n{text}") is Kind.PARAGRAPH
    lines = parse(f"{HEAD}{STORY}{text}\n{STORY}".encode(), "ferry").lines
    assert lines[4].kind is Kind.PARAGRAPH


def test_the_name_above_it_is_told_with_it() -> None:
    """On a line of its own."""
    lines = parse(f"{HEAD}{STORY}Ann Lee\nAnn Lee writes about ferries.\n".encode(), "ferry").lines
    assert [line.kind for line in lines[4:]] == [Kind.CREDIT] * 2


def test_other_lines_at_the_foot_may_stand_below_it() -> None:
    """They are none of the story."""
    text = f"{HEAD}{STORY}Bo Roe is the author of a book on ferries.\nSign up for our newsletter\n"
    assert parse(text.encode(), "ferry").lines[4].kind is Kind.CREDIT
