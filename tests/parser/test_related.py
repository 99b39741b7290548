"""Cross-promotion: cues with titles, and lists of titles below a cue."""

import pytest

from feedpub.model import Kind
from feedpub.parser.lines import rules
from feedpub.parser.lines.rooms import alone
from feedpub.parser.text.layout import Paragraph

TEXT = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement on Monday."
LONG = "Ferry runs aground near the old pier in fog, captain tells inquiry that he saw nothing until it was too late"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Also Read | Harbour Bridge Reopens", "Harbour Bridge Reopens"),
        ("READ MORE: Harbour bridge reopens.", "Harbour bridge reopens."),
        ("Read also: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Next: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Also read – Harbour bridge reopens", "Harbour bridge reopens"),
        ("Related: Harbour bridge reopens", "Harbour bridge reopens"),
        ("SEE: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Watch live: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Watch highlights: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Have your say: Should the bridge reopen?", "Should the bridge reopen?"),
        ("SCORECARD: See how the crews rowed", "See how the crews rowed"),
        ("Next post: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Previous article: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Go deeper: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Further reading: Bridges, Piers", "Bridges, Piers"),
        ("Don’t miss: Harbour bridge reopens", "Harbour bridge reopens"),
        ("[ Read Related Article: Harbour bridge reopens ]", "Harbour bridge reopens"),
        ("MORE : Harbour bridge reopens", "Harbour bridge reopens"),
        (">> READ ON THE QUAY: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Watch: Harbour bridge reopens", "Harbour bridge reopens"),
        ("Explained | Why the bridge was closed", "Why the bridge was closed"),
        ("Why the bridge was closed | Explained", "Why the bridge was closed"),
        ("Harbour Bridge Reopens Harbour Bridge Reopens", "Harbour Bridge Reopens"),
        (f"ALSO READ | {LONG}", LONG),
        ("Read more on: ferries | piers", "ferries | piers"),
        ("Read more about: Ferries, Piers", "Ferries, Piers"),
    ],
)
def test_a_cue_points_to_a_title(text: str, title: str) -> None:
    """The title is what the cue leaves over."""
    verdict = alone(text)
    assert (verdict.kind, verdict.found) == (Kind.RELATED, (title,))


@pytest.mark.parametrize(
    "text",
    [
        "Related stories",
        "Related QXS Articles",
        "Promoted Stories",
        "Related content",
        "Must Read Stories",
        "More on",
        "Read next",
        "UP NEXT:",
        "Previous Article",
        "Next Up In Boats",
        "What we're reading",
        "Don't miss these exclusives from QX Pro",
        "You may also be interested in:",
        "More on this story",
        "Most read in Sport",
        "Latest business news",
        "HARBOUR PLUS - POPULAR FERRY STORIES",
        "ALSO READ |",
        "Recommended for you",
        "You may also like…",
        "Further reading",
        "Tags",
        "Keywords:",
    ],
)
def test_a_cue_alone_heads_a_list(text: str) -> None:
    """It is taken out, and names no title."""
    verdict = alone(text)
    assert (verdict.kind, verdict.found) == (Kind.RELATED, ())


@pytest.mark.parametrize(
    "text",
    [
        "More: they came on Monday and left on Tuesday.",
        "Watch: it",
        "Team | Points",
        "Ferries | Piers | Bridges",
        "Explained | Yes",
        "Ferry by ferry",
        f"Also read | {LONG} {LONG} again",
    ],
)
def test_other_lines_point_nowhere(text: str) -> None:
    """A bar or a colon alone makes no cross-promotion."""
    assert alone(text).kind is Kind.PARAGRAPH


def test_another_story_cut_off_is_known_by_its_end() -> None:
    """`… more` ends a blurb."""
    assert alone("The ferry that ran aground on Monday had been ... more").kind is Kind.RELATED


def kinds(*texts: str) -> list[str]:
    return [str(v.kind) for v in rules.classify([Paragraph(n, n, text) for n, text in enumerate(texts, 1)], None)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ((TEXT, "Don't miss...", "Bridge reopens", "Pier sold", TEXT), ["paragraph", *["related"] * 3, "paragraph"]),
        ((TEXT, "Related coverage", TEXT), ["paragraph", "related", "paragraph"]),
        ((TEXT, "Related stories"), ["paragraph", "related"]),
        (
            (
                TEXT,
                "More from the harbour",
                "Bridge Reopens",
                "It had been closed for a year.",
                "Pier Sold",
                "A bank bought it.",
                "Fog Lifts",
                "The sun came out.",
            ),
            ["paragraph", *["related"] * 7],
        ),
        (
            (TEXT, "Related stories", "Bridge reopens", TEXT, TEXT),
            ["paragraph", "related", "related", "paragraph", "paragraph"],
        ),
        (
            (TEXT, "Related", "Bridge Reopens", TEXT, "Pier Sold", TEXT),
            ["paragraph", *["related"] * 2, "paragraph", "subhead", "paragraph"],
        ),
        (
            (TEXT, "Go deeper", "How the Bridge Was Built", "Reality check", TEXT),
            ["paragraph", "related", "related", "subhead", "paragraph"],
        ),
        (
            (TEXT, "Go deeper", "How the Bridge Was Built", "reality check", TEXT),
            ["paragraph", *["related"] * 3, "paragraph"],
        ),
        ((TEXT, "Go deeper", "Bridge Reopens", "Reality check", TEXT), ["paragraph", *["related"] * 3, "paragraph"]),
        ((TEXT, "Read next", "How the Bridge Was Built", "Reality check"), ["paragraph", *["related"] * 3]),
        ((TEXT, "Tags", "Ferries", "Piers"), ["paragraph", "related", "promotion", "promotion"]),
        ((TEXT, "Filed under", "Ferries"), ["paragraph", "related", "promotion"]),
        ((TEXT, "Tags:", "Ferries"), ["paragraph", "related", "promotion"]),
        ((TEXT, "Read more:", "Bridge reopens", TEXT), ["paragraph", "promotion", "related", "paragraph"]),
        ((TEXT, "Read More", "Bridge reopens"), ["paragraph", "promotion", "related"]),
        ((TEXT, "Read More", "Bridge Reopens", TEXT), ["paragraph", "promotion", "subhead", "paragraph"]),
        (
            (TEXT, "Read More", "Seal Swims Up River to Hull", TEXT),
            ["paragraph", "promotion", "related", "paragraph"],
        ),
        (
            (TEXT, "Read More", "Seal Swims Up River to Hull", "Read More", "Pier Is Sold to the Bank", TEXT),
            ["paragraph", *["promotion", "related"] * 2, "paragraph"],
        ),
        ((TEXT, "This article tagged under:", "Ferries"), ["paragraph", "related", "promotion"]),
        ((TEXT, "More on the ferry", TEXT), ["paragraph", "subhead", "paragraph"]),
        ((TEXT, "MORE ON THE FERRY", TEXT), ["paragraph", "related", "paragraph"]),
        ((TEXT, "More from the harbour"), ["paragraph", "related"]),
        ((TEXT, "Topics", "Ferries", "Piers"), ["paragraph", "related", "promotion", "promotion"]),
        (
            (TEXT, "Also read:", "How the Bridge Was Built by Few", "Tide times", "Hull", TEXT),
            ["paragraph", "related", "related", "paragraph", "paragraph", "paragraph"],
        ),
        (
            (TEXT, "Also read:", "How the Bridge Was Built by Few", "How the Pier Was Sold to All", TEXT),
            ["paragraph", *["related"] * 3, "paragraph"],
        ),
        ((TEXT, "Also read:", "Bridge Reopens", TEXT), ["paragraph", "related", "related", "paragraph"]),
        ((TEXT, "Related", "Trending now", "Bridge reopens", TEXT), ["paragraph", *["related"] * 3, "paragraph"]),
        (
            (TEXT, "Related", "- Bridge reopens", "2 hours ago", TEXT),
            ["paragraph", "related", "related", "promotion", "paragraph"],
        ),
    ],
)
def test_titles_below_a_cue_are_listed_until_running_text(copy: tuple[str, ...], expected: list[str]) -> None:
    """The list ends where the story goes on; blurbs between titles at the foot belong to it."""
    assert kinds(*copy) == expected


def test_topics_below_their_cue_are_no_stories() -> None:
    """With a colon or without; they are what the page files the story under."""
    for cue in ("Related topics", "Related topics:"):
        texts = ("The pier was closed on Monday after a storm, the harbour board said.", cue, "Hull", "Harbour Board")
        verdicts = rules.classify([Paragraph(n, n, text) for n, text in enumerate(texts, 1)], None)
        assert [verdict.found for verdict in verdicts] == [()] * 4
        assert [str(verdict.kind) for verdict in verdicts[2:]] == ["promotion"] * 2
