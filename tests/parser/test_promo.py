"""What talks to the reader: a page's furniture, and pleas."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.lines.rules import alone


@pytest.mark.parametrize(
    "text",
    [
        "SHARE SAVE PRINT",
        "Story continues",
        "Ad Feedback",
        "READ LATER",
        "AA",
        "You have exhausted your monthly limit of free stories.",
        "You've read all your free articles.",
        "Register to continue reading this story.",
        "This premium article is free for now.",
        "A post shared by Ann Lee (@annlee)",
        "pic.twitter.com/a1b2c3",
        "Now Playing",
        "Tap to unmute",
        "Skip to next section",
        "Reuse this content",
        "ICYMI",
        "EXCLUSIVE",
        "A A A",
        "Add The Harbour Post as a preferred source on Google",
        "Enter your email address",
        "Thank you for subscribing!",
        "Something went wrong. Please try again later.",
        "This content is not available due to your privacy preferences.",
        "Listen to the latest episode of our podcast",
        "Catch up on the day's top stories",
        "Media playback is not supported on your device",
        "Show more sharing options",
        "What do you think? Let us know in the comments.",
        "Like our page on Facebook",
        "4.2k SHARES Facebook Twitter",
        "Print this page",
        "Tags: ferries, piers",
        "Topics | Ferries",
        "Filed under Ferries",
        "Have a story about a ferry? Email us at desk@harbour.example",
        "Do you have a tip? Contact us",
        "Support independent journalism. Donate today.",
        "Support local journalism.",
        "Please consider supporting our newsroom.",
        "Become a member",
        "Click 'OK' and then 'Allow' to enable notifications",
        "To make sure that you never miss out on our ferry tales, allow notifications",
        "Let your friends know what you read",
        "Never miss a story. Be the first to know.",
        "Want more stories like this?",
        "Listen to our podcast",
        "For more on the pier, visit our website.",
        "Visit harbour.example for more",
        "Catch all the ferry news and latest updates on The Harbour Times.",
        "Ann Lee can be reached at ann.lee@harbour.example.",
        "FacebookTwitterInstagram",
        "Comments",
        "Share this on Facebook: Facebook",
        "Loading...",
        "Read More",
        "Story Continued Below",
        "Scroll to continue",
        "Contd from last Saturday",
        "(Continued from page 1)",
        "CONTINUED ON A4",
        "Continue reading for free",
        "(opens in a new tab)",
        "Video is unavailable",
        "4 min read",
        "FOR IMMEDIATE RELEASE",
        "This article is more than 2 years old",
        "3-minute read",
        "Reading Time: 3 mins read",
        "Read time: 2 minutes",
        "Estimated reading time: 4 minutes",
        "Listen 5 min",
        "Like this:",
        "Link copied!",
        "Leave a Reply",
        "Post a comment",
        "Click to share on Pond (Opens in new window)",
        "Already a subscriber? Log in",
        "Get the app",
        "Accept all cookies",
        "We use cookies to make the harbour's pages better, and to see which of them are read.",
        f"We use cookies to {'make the pages of the Harbour Post better for you, to ' * 3}see what you read.",
        "Privacy policy",
        "Terms of use",
        "Menu",
        "Close",
        "Donate",
        "Advertisement - continue reading below",
        "Skip to content",
        "Authors:",
        "Printed from",
        "1/5/26, 9:41 PM Island ferry fails - Harbour Post",
        "https://harbour.example/ferry-fails 1/2",
        "Back to top",
        "Show more",
        "Play video",
        "Listen to this article",
        "Subscriber only",
        "Report an error",
        "Updated 3 hours ago",
        "This video can not be played",
        "To view this video, please enable scripts in your browser.",
        "Video player is loading.",
        "Current time 0:00",
        "Duration 1:30",
        "View image in fullscreen",
        "Listen · 5:21 min",
        "You can now listen to the Harbour Post!",
        "1 of 5",
        "list 2 of 4Ferry aground at the pier",
        "End of list",
        "after newsletter promotion",
        "Privacy Notice: We keep your address, and nothing else.",
        "By signing up, you agree to our terms.",
        f"By clicking on the bell you agree to our terms, {'and to letters from us ' * 5}each week.",
        "Gift article",
        "As a subscriber, you have ten articles to give each month.",
        "Remove ads",
        "Save this for later",
        "In this article",
        "Explore more on these topics",
        "The Post is not responsible for the content of external sites.",
        "Got a tip?",
        "Send news tips to desk@harbour.example",
        "Follow the Post's coverage of ferries at https://harbour.example/ferries",
        "Ann Lee covers ferries for the Harbour Post. Reach her at ann@harbour.example.",
        "SCROLL DOWN FOR VIDEO",
        "Scroll down to see the ferry that came back",
        "Catch LIVE updates on the ferry",
        "Follow live coverage",
        "Harbour exam 2025 direct link to apply",
        "You must confirm your display name before commenting",
        "Please logout and login again, and give your name.",
        "2 hours ago",
        "Sign up for our morning newsletter and never miss a ferry.",
        "Follow us on Twitter and Facebook.",
        "For the latest from the harbour, download our free app.",
        "Love boats? Get our newsletter in your inbox.",
        "Tired of fog? Click here",
        "Read more about the old pier here.",
        "Read this story in French",
        "Watch the rescue below:",
        "See photos from the fair",
        "Check out the poster:",
        "Follow Ann Lee on Twitter @annlee",
        "Contact: 555-0100",
        f"Get the latest {'from the harbour, from every ferry ' * 4}: sign up for our newsletter now.",
    ],
)
def test_what_talks_to_the_reader_is_taken_out(text: str) -> None:
    """Buttons, notes of the page, calls to subscribe, pointers to what isn't there."""
    assert alone(text).kind in {Kind.PROMOTION, Kind.RELATED}


def test_a_count_beside_a_button_is_part_of_the_bar() -> None:
    """A number alone is copy."""
    story = "The ferry sails again after two months of repairs, its owner said on Monday, and the fare is the same."
    lines = parse(f"{story}\nComments\n12\n{story}\n40\n{story}".encode(), "ferry").lines
    assert [lines[place].kind for place in (1, 2, 4)] == [Kind.PROMOTION, Kind.PROMOTION, Kind.PARAGRAPH]


def test_buttons_below_each_other_are_known_together() -> None:
    """A network's name alone may be a subhead."""
    story = "The ferry sails again after two months of repairs, its owner said on Monday, and the fare is the same."
    copy = [story, "Facebook", "Twitter", "Print", story, "Facebook", story]
    kinds = [line.kind for line in parse("\n".join(copy).encode(), "ferry").lines]
    assert [kinds.index(Kind.PROMOTION), kinds.count(Kind.PROMOTION), kinds[5]] == [1, 3, Kind.SUBHEAD]


@pytest.mark.parametrize(
    "text", ["Advertisement", "- Advertisement -", "ADVERTISEMENT", "Sponsored content", "Promoted"]
)
def test_the_place_of_an_advertisement_is_known(text: str) -> None:
    """The word stands alone."""
    assert alone(text).kind is Kind.ADVERTISEMENT


@pytest.mark.parametrize(
    "text",
    [
        "Social media",
        "The harbour board wants voters to support our work on the pier, and the mayor is to become a member of it.",
        "The pier was sold. " * 6 + "For more on the terms of the sale, visit harbour.example.",
        "Filed under protest",
        "Search for the ferry goes on",
        "The search",
        "Close to the pier",
        "Terms of the sale",
        "Reading in the dark",
        "Like this one",
        "Facebook",
        "Print",
        "In this article, the board says what it wants",
        "Call 555-0100 for help, the police said.",
        "Supported by the mayor",
        "The duration of the strike",
        "By signing up, the crews gave up their claim",
        "Two of five",
        "List 1 of 3 was turned down by the board",
        "Gifts for the captain",
        "The board has coverage of the pier at heart",
        "On Twitter",
        "“Sign up for our newsletter,” the sign says",
        "Read on the ferry",
        "Watch what you say on the pier",
        "Share your pictures of the pier and the sea and the boats and the gulls and the sky and the sand with friends",
        "Here is what to look for on the pier:",
        "Get the ferry",
        "12 (13)",
        "The pier (opens in a new tab) is closed",
    ],
)
def test_other_lines_stay(text: str) -> None:
    """A line is furniture only if all of it is."""
    assert alone(text).kind is Kind.PARAGRAPH
