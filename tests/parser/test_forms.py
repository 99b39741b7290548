"""What a page's forms and its locks leave."""

import re

import examples
import pytest

from feedpub.model import Kind
from feedpub.parser.lines import fixed, forms
from feedpub.parser.lines.rooms import alone


@pytest.mark.parametrize(
    "text",
    [
        "This field is for validation purposes and should be left unchanged.",
        "Email Address (required)",
        "Please enter a valid email address.",
        "Oops. Something went wrong. Please try again.",
        "Check your inbox for a welcome email.",
        "Find the ferry nearest to you - enter your postcode",
        "Vote now",
        "Was this page helpful?",
        "Give Feedback",
        "The Harbour Post values your feedback",
        "1. How relevant is this ad to you?",
        "I would like to be emailed about offers and news from The Harbour Post. Read our privacy policy",
        "When you subscribe, we will use the details you give us to send you these newsletters.",
        "We use your sign-up to show you what you may like. You can unsubscribe at any time.",
        "Contact me with news and offers from other Harbour brands",
        "Readers are sent special offers and adverts from us and our partners. More info",
        "Join our WhatsApp group for the latest from the pier. You can check out at any time. Read our Privacy Notice",
        "Only paying subscribers may read this story.",
        "To change your profile or unsubscribe go to:",
        "You are receiving this email because you signed up at the pier.",
        "Allow Pierbook content?",
        "To see this content, you need to accept cookies.",
        "This article contains content provided by Pierbook. We ask for your permission before anything is loaded.",
        "This content is only available when you are logged in.",
        "You can read this subscriber-only article for free as one of your three free stories.",
        "Unlimited access to all our journalism from just £1",
        "Cancel anytime",
        "We noticed you're blocking ads.",
        "Thanks for visiting The Harbour Post. Please turn off your ad blocker to help us.",
        "Please whitelist our site",
        "We have recently launched a new website. To continue reading, you will need to log into your account.",
        "If you are a current print subscriber, you can set up a free website account by clicking here.",
        "Don't have an ID?",
        "Purchase an online subscription",
        "Sign up to Harbour Plus to bookmark this article",
        "Want to bookmark your favourite stories to read or reference later? Start your trial today.",
        "Add articles to your saved list and come back to them any time.",
        "Get App",
        "Free Sign Up",
        "View a larger image",
        "See less",
    ],
)
def test_a_form_and_a_lock_are_no_copy(text: str) -> None:
    """Fields, consents, and what stands before the story of those who have not paid."""
    assert alone(text).kind is Kind.PROMOTION


@pytest.mark.parametrize(
    "text",
    [
        "This field is required by law to lie fallow, the farmer said.",
        "This field is where the ferry crews play",
        "Email the harbour board for a form.",
        "Check your inbox for odd letters, the bank warned its customers.",
        "To find the nearest pier, enter your postcode.",
        "Vote now, the crews told the board",
        "Was this ferry late?",
        "Give it time",
        "I would like to receive fewer letters from the board.",
        "When you sign up, we will see how many seats are left.",
        "Allow dogs on board?",
        "This story is only available in fragments.",
        "Unlimited access to the pier costs £12.",
        "Please turn off your engine when the ferry docks.",
        "We launched a new website. It has been used by 400 crews.",
        "If you are a subscriber to the ferry's alerts, your text will come at noon.",
        "Don't have a boat?",
        "Purchase an oar",
        "Only members may read the lifeboat's log.",
        "To change your settings takes a screwdriver.",
        "You can opt out at any time by a letter to the board.",
        "Add stories to your deck",
        "Get the picture",
        "Free sign for the ferry",
        "See the larger of the two boats",
        "See more of the harbour",
    ],
)
def test_what_only_opens_so_stays(text: str) -> None:
    """A line is the form's only if all of it is."""
    assert alone(text).kind is Kind.PARAGRAPH


@pytest.mark.parametrize("pattern", forms.PATTERNS)
@pytest.mark.usefixtures("unmeasured")
def test_no_branch_is_turned_away(pattern: str) -> None:
    """By the quick look at how the line opens."""
    texts = [text for text in examples.matching(pattern) if re.fullmatch(pattern, text.lstrip("*• "))]
    assert texts
    assert [text for text in texts if not forms.form(text) and not re.search(fixed.ATTRIBUTED, text)] == []
