"""Copy that came by mail: with the mail's head, or quoted."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse

HEAD = "From: Ann Lee <ann@harbour.example>\nTo: desk@harbour.example\nSubject: Copy: Pier to be sold in May"
STORY = "HULL, May 5 - The pier is to be sold after two months of talks, the harbour board said on Monday."
MORE = "It has stood there since the winter of the great storm, and nobody has swept it."
OWN = "Board is to sell old pier\nBy Bo Lind"
FOOT = "Regards,\nAnn\n07700 900 100"


def kinds(copy: str) -> list[Kind]:
    return [line.kind for line in parse(copy.encode(), "x").lines if line.kind is not Kind.BLANK]


def test_head_greeting_and_closing_of_a_mail_are_no_copy() -> None:
    """Headline, byline and dateline are found below them, and the subject gives way to the copy's own title."""
    read = parse(
        f"{HEAD}\n\nHi both,\n\nCopy below, pics to follow.\n\n{OWN}\n\n{STORY}\n\n{MORE}\n\n{FOOT}".encode(), "x"
    )
    assert (read.title, read.byline) == ("Board is to sell old pier", ("Bo Lind",))
    assert read.dateline is not None
    assert read.dateline.place == "HULL"
    assert [block.text for block in read.blocks] == [STORY.partition(" - ")[2], MORE]


@pytest.mark.parametrize("field", ["Date: Mon, 5 May 2031 10:12:00 +0000", "Sent: Monday, 5 May 2031 10:12"])
def test_the_date_of_a_mail_is_the_storys(field: str) -> None:
    """Whatever the mail program calls it."""
    read = parse(f"{HEAD}\n{field}\n\n{MORE}\n\n{MORE}".encode(), "x")
    assert read.published is not None
    assert read.published.isoformat() == "2031-05-05T10:12:00+00:00"


def test_the_subject_is_the_title_of_copy_that_has_none() -> None:
    """Without what says that it is one."""
    read = parse(f"{HEAD}\n\nDear desk\n\n{STORY}\n\n{MORE}".encode(), "x")
    assert read.title == "Pier to be sold in May"
    assert [block.text for block in read.blocks] == [STORY.partition(" - ")[2], MORE]


@pytest.mark.parametrize(
    "copy",
    [
        f"From: the harbour\nPier to be sold\n{STORY}\n{MORE}\nRegards,\nAnn",
        f"From: the harbour\nTo: the pier\nPier to be sold\n{STORY}\n{MORE}\nRegards,\nAnn",
        f"Pier to be sold\nHi both\n{STORY}\n{MORE}\nRegards,\nAnn",
    ],
)
def test_other_copy_is_no_mail(copy: str) -> None:
    """One field, or fields without subject and address; what looks like a greeting stays."""
    read = parse(copy.encode(), "x")
    assert not [line for line in read.lines if "mail" in line.why]
    assert kinds(copy)[-1] is not Kind.SIGN_OFF


@pytest.mark.parametrize(
    "foot",
    [
        "Thanks,\n" + MORE,
        "Thanks to the board",
        "Regards,\n" + "the pier and the sea " * 4,
        "Best\nRovers 3\nWorst\nQuay 0",
    ],
)
def test_sentences_at_the_foot_of_a_mail_stay(foot: str) -> None:
    """Only short lines close it."""
    assert Kind.SIGN_OFF not in kinds(f"{HEAD}\n\n{STORY}\n\n{MORE}\n\n{foot}")


@pytest.mark.parametrize("title", ["Love story follows the war", "Hello, Dolly returns to Hull"])
def test_a_headline_of_such_words_speaks_to_nobody(title: str) -> None:
    """A greeting is short, and a note has a mark."""
    assert parse(f"{HEAD}\n\n{title}\n\n{STORY}\n\n{MORE}".encode(), "x").title == title


def test_copy_that_is_quoted_is_read_without_the_marks() -> None:
    """Lines wrapped inside the quotation are put together again; what the mail says above it stays."""
    quoted = f"> {OWN}\n>\n> {STORY}\n>{MORE}".replace("\nBy", "\n> By")
    read = parse(quoted.encode(), "x")
    assert (read.title, read.byline) == ("Board is to sell old pier", ("Bo Lind",))
    assert [block.text for block in read.blocks] == [STORY.partition(" - ")[2], MORE]
    assert parse(f"{HEAD}\n\nOn Monday, Bo Lind wrote:\n\n{quoted}\n\n".encode(), "x").byline == ("Bo Lind",)


def test_a_quotation_inside_copy_stays_one() -> None:
    """It is a part of the story."""
    assert Kind.QUOTE in kinds(f"Pier to be sold\n\n{STORY}\n\n> {MORE}")
    assert Kind.QUOTE in kinds(f"> {MORE}\n\n{STORY}")
    assert Kind.QUOTE in kinds(f"What the letter of the board says:\n\n> {STORY}\n\n> {MORE}")
