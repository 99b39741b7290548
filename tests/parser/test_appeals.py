"""What an outlet says for itself, around a story."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.lines.rooms import alone

LEAD = "The harbour was closed on Monday after a ferry ran aground near the old pier, the port authority said."


@pytest.mark.parametrize(
    "line",
    [
        "Your support makes all the difference.",
        "But we can continue only with your support.",
        "We could not keep the harbour news going without the generous support of our readers.",
        "Readers like you are keeping these stories going.",
        "The Harbour Post's journalism is funded by the contributions of our members.",
        "Thank you for donating to Harbour News.",
        "Make a donation",
        "Please consider becoming a member of the Harbour Club.",
        "YOU MAKE OUR WORK POSSIBLE.",
        "Help us keep this story going",
        "In times of uncertainty you need journalism you can trust.",
        "In a time of too much information, quality journalism is more crucial than ever.",
        "Get the Harbour app",
        "Install the Harbour News app for free",
        "Harbour TV is now on WhatsApp. Follow our channel for what the tides bring.",
        "Be the first to know",
        "Track Latest News Live on Harbour TV and find what is new on the coast",
        "Find the Harbour Times on WhatsApp and stay up to date",
        "Listen to our Tides and Piers podcast for the best talk of the coast",
        "Sign up for The Tide, the Harbour Times’s daily newsletter that keeps you up to speed on what is new",
        "Share this with family and friends",
        "License this article",
    ],
)
def test_an_outlets_word_for_itself_is_taken_out(line: str) -> None:
    """It asks for money, praises its work, offers its app."""
    assert alone(line).kind is Kind.PROMOTION


@pytest.mark.parametrize(
    "line",
    [
        "The club has asked for support from its members.",
        "“Your support makes all the difference,” she told the crew.",
        "Volunteers keep the pool free for all.",
        "The board wants to keep the pier free for walkers.",
        "Journalism is important to the town, and the library teaches it.",
        "Follow the crew on Facebook to book a berth by noon",
        "The app costs two crowns a month, and a paid subscription four.",
    ],
)
def test_what_the_story_tells_of_others_stays(line: str) -> None:
    """Somebody speaks, or of others."""
    assert alone(line).kind is Kind.PARAGRAPH


def test_a_long_appeal_is_known_and_a_longer_paragraph_is_copy() -> None:
    """Few notices are so long."""
    words = "From the tides to the piers, The Harbour Post is on the ground when the story is developing. "
    appeal = words + "We look into what the board spends, and film what the storms have left of the piers. " * 3
    assert 330 < len(appeal) <= 600
    found = parse(f"{LEAD}\n\n{appeal.strip()}\n\n{LEAD}\n\n{appeal * 2}".encode(), "x")
    assert [block.text for block in found.blocks] == [LEAD, LEAD, (appeal * 2).strip()]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Toggle more options", Kind.PROMOTION),
        ("0:00", Kind.PROMOTION),
        ("1 of 3 |", Kind.PROMOTION),
        ("18.4k", Kind.PROMOTION),
        ("Close extra sharing options", Kind.PROMOTION),
        ("Your email address", Kind.PROMOTION),
        ("Content cannot be displayed without consent", Kind.PROMOTION),
        ("This content is provided by X, which may be using cookies.", Kind.PROMOTION),
        ("By providing an email address. I agree to the Terms of Use.", Kind.PROMOTION),
        ("Comments will be moderated. Keep comments relevant.", Kind.PROMOTION),
        ("The Harbour Post values your comments but kindly requests all posts are on topic.", Kind.PROMOTION),
        ("There are no comments yet. Add your comment to start.", Kind.PROMOTION),
        ("This is AI generated summarization, which may have errors.", Kind.PROMOTION),
        ("New: You can now listen to articles.", Kind.PROMOTION),
        ("Translated from German with DeepL/ts", Kind.PROMOTION),
        ("Enter email", Kind.PROMOTION),
        ("We could use your help.", Kind.PROMOTION),
        ("You've supported The Harbour Post before, and we thank you.", Kind.PROMOTION),
        ("Produced by Harbour Post using AI narration.", Kind.PROMOTION),
        ("Facebook Whats App Email", Kind.PROMOTION),
        ("The opinions expressed in reader comments are those of the reader only.", Kind.SIGN_OFF),
        ("People are also reading…", Kind.RELATED),
        ("Recent stories from the harbour", Kind.RELATED),
        ("Most read local stories", Kind.RELATED),
        ("Stories by Ann Lee", Kind.RELATED),
        ("Popular in Hull", Kind.RELATED),
        ("Around the web", Kind.RELATED),
        ("The board met and the ferries sailed again. **FILE**", Kind.CAPTION),
        ("More top stories", Kind.RELATED),
        ("Related Tags", Kind.RELATED),
        ("The Harbour Post's picks", Kind.RELATED),
        ("ferry aground at old pier.jpg", Kind.CAPTION),
        ("All photographs by Ann Lee.", Kind.CREDIT),
        ("Additional reporting Ann Lee", Kind.CREDIT),
        ("(Japanese original by Ann Lee, Hull Bureau)", Kind.CREDIT),
        ("Co-published with The Harbour Tribune", Kind.CREDIT),
        ("Creative Commons License (CC BY-NC-ND 3.0)", Kind.CREDIT),
        ("This reporting was supported by a grant from the Harbour Fund.", Kind.CREDIT),
        ("Disclosure: The Harbour Board has been a supporter of the paper.", Kind.CREDIT),
    ],
)
def test_lines_of_pages_are_known_by_themselves(line: str, kind: Kind) -> None:
    """Controls, consents, comments, machines, other stories, and who had a share in this one."""
    assert alone(line).kind is kind


FOOT = [
    ("ann.lee@harbour.example", Kind.BYLINE),
    ("harbour.example/news/ferry/105671234", Kind.PROMOTION),
    ("#Ferries", Kind.PROMOTION),
    ("FerriesHarbour", Kind.PROMOTION),
    ("QX/", Kind.PROMOTION),
    ("Harbour News is a nonprofit newsroom that covers the coast.", Kind.CREDIT),
    ("Ann Lee is the Post’s correspondent for harbours and piers.", Kind.CREDIT),
]


@pytest.mark.parametrize(("line", "kind"), FOOT)
def test_marks_of_the_page_below_the_story(line: str, kind: Kind) -> None:
    """However many of its other titles stand below them."""
    others = "Most Read\nMayor opens pier\nBoard looks for pilots\nStorm took planks\nEels are back"
    found = parse(f"Ferry aground\nBy Ann Lee\n{LEAD}\n{LEAD}\n{line}\n{others}".encode(), "x")
    assert next(each.kind for each in found.lines if each.text == line) is kind
    assert [block.text for block in found.blocks] == [LEAD, LEAD]


def test_the_time_told_again_below_the_story_is_no_copy() -> None:
    """It stands above it, too."""
    foot = "\n".join(["Published May 10, 2031, 4:15 AM", "Most Read", *("Mayor opens pier",) * 4])
    found = parse(
        f"Ferry runs aground near pier\nPublished May 10, 2031, 4:15 AM\n{LEAD}\n{LEAD}\n{foot}".encode(), "x"
    )
    assert [block.text for block in found.blocks] == [LEAD, LEAD]
