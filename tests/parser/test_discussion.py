"""What a page sets below a story for those who answer it."""

import re

import examples
import pytest

from feedpub.model import Kind
from feedpub.parser.lines import discussion, fixed
from feedpub.parser.lines.rooms import alone


@pytest.mark.parametrize(
    "text",
    [
        "Your email address will not be published. Required fields are marked *",
        "Required fields are marked *",
        "Notify me of new posts by email.",
        "Save my name, email, and website in this browser for the next time I comment.",
        "3 thoughts on “Ferry runs aground”",
        "Share or comment on this article: Ferry runs aground",
        "Comment on this story",
        "View all comments",
        "View Comments (12)",
        "COMMENT (3)",
        "4,310 Views 18 Comments",
        "Invalid email",
        "Post a comment as anonymous",
        "Watch this discussion.",
        "Stop watching this discussion.",
        "Welcome to the discussion.",
        "Please enter your comment!",
        "Please enter your name here",
        "You have entered an incorrect email address!",
        "React to this post",
        "480 characters left",
        "Before you submit, read our rules.",
        "Comment below",
        "Be the first to comment",
        "No Comments",
        "Comments Off on Ferry runs aground",
        "Post Your Comments",
        "This article is closed for comments.",
        "Please Email the Editor",
        "Keep it Clean. Please avoid words that a captain would not say.",
        "PLEASE TURN OFF YOUR CAPS LOCK.",
        "Don't Threaten. Threats of any kind are not borne with.",
        "Be Truthful. Don't knowingly lie about any boat.",
        "Be Nice. No racism or any such thing, please.",
        "Be Proactive. Use the link on each of them to tell us.",
        "Share with Us. We'd love to hear eyewitness reports of the storm.",
        "[Spot an error or typo? Report it here.]",
        "Notice a spelling or grammar error? Click or tap here to report it. Please say where.",
        "Do you see any mistake? Write to the desk.",
        "* Enter a valid email",
        "Post navigation",
        "Commenting for this story is now closed.",
        "Comments are closed",
        "Disclaimer & comment rules",
        "Comments: Our rules",
        "The rules of replying:",
        "We have no tolerance for comments containing abuse, all caps or spam. Thank you for being so kind.",
        "We welcome your comments on the ferry and the pier, and ask that you be as kind as the crews are.",
        "Please keep comments civil and on topic.",
        "All comments are moderated before they appear.",
        "Registration on or use of this site constitutes acceptance of our user agreement.",
        "* I understand and agree that use of this site constitutes agreement to its privacy policy.",
        "Suggest a Correction",
        "Report typos and corrections to: slips@harbour.example.",
        "Send corrections",
        "Report a correction or typo",
        "Click here to report a spelling or grammar error.",
        "Spotted an error? Tell us.",
        "Corrections and clarifications|Submit a news tip",
        "This entry was posted in Ferries and tagged pier, hull. Bookmark the permalink.",
        "Tagged With: ferries, piers",
    ],
)
def test_the_discussion_below_a_story_is_no_copy(text: str) -> None:
    """Form, rules, and where to report a slip."""
    assert alone(text).kind is Kind.PROMOTION


@pytest.mark.parametrize(
    "text",
    [
        "Comments on the plan were made by 40 crews.",
        "Comment on this story has been fierce in Hull.",
        "We welcome your plan, the crews told the board.",
        "The rules of the harbour",
        "Views of the pier",
        "Report errors",
        "Report a fire",
        "Send help",
        "Corrections officer",
        "Tagged seals",
        "Use of this site by gulls is growing",
        "Please keep the pier clean",
        "Read the letter",
        "Your email is not safe",
        "3 thoughts",
        "2 views",
        "12 comments on 'the plan' were sent in.",
        "Required reading",
        "This entry was posted in the log at 4 a.m.",
        "Send corrections: the desk reads them all, its editor joked.",
        "Be nice. The pier is old.",
        "Be proactive. Call the board before you sail.",
        "Keep it clean. The harbour is for all.",
        "Email the board.",
        "Spot the ferry",
        "Keep comments respectful, the board told its captains.",
        "Watch this discussion of the ferry on Monday.",
        "Welcome to the discussion, the chairman said.",
        "Please enter your name here, the form says.",
        "They react to this story with songs",
        "Before you submit to the sea, learn to swim.",
        "The 12 characters left the stage.",
    ],
)
def test_what_only_opens_so_stays(text: str) -> None:
    """A line is the form's only if all of it is, and nobody says it."""
    assert alone(text).kind is Kind.PARAGRAPH


@pytest.mark.parametrize("pattern", discussion.PATTERNS)
@pytest.mark.usefixtures("unmeasured")
def test_no_branch_is_turned_away(pattern: str) -> None:
    """By the quick look at how the line opens."""
    texts = [text for text in examples.matching(pattern) if re.fullmatch(pattern, text.lstrip("*• "))]
    assert texts
    assert [text for text in texts if not discussion.discussion(text) and not re.search(fixed.ATTRIBUTED, text)] == []
