"""What a page says of how the story came about, and who pays for it."""

import re

import examples
import pytest

from feedpub.model import Kind
from feedpub.parser.lines import disclosures, fixed
from feedpub.parser.lines.rooms import alone


@pytest.mark.parametrize(
    "text",
    [
        "When you buy through links on our site, we may earn an affiliate commission. Here's how it works.",
        "Note to readers: if you purchase something through one of our links we may earn a commission.",
        "If you book a cabin through this page, The Harbour Post may receive a commission.",
        "Some links in this article may be affiliate links.",
        "Some of our stories include affiliate links. If you buy something, we may earn money.",
        "This article contains affiliate links.",
        "Affiliate links may be set by a machine - see our ethics statement.",
        "All products recommended by Harbour Tech are selected by our editors, independent of our owners.",
        "Products are independently reviewed.",
        "We may earn a small commission from links on this page.",
        "Today's best oar deals",
        "$249 View Deal",
        "Check price at Pierstore",
        "Back the oarsmen this week with Pierbet – 18+ begambleaware.org",
        "Since you’re here …",
        "… we have a small favour to ask. More people read the Harbour Post than ever.",
        "Support the Harbour Post from as little as £1 a month.",
        "Donate via PayPal",
        "Sustaining this needs readers like you.",
        "AI-generated summary",
        "Generate Key Takeaways",
        "Medically reviewed by Ann Lee, MD",
        "Fact checked",
        "Summarize",
        "Powered by Pier AI",
        "This audio is auto-generated. Please let us know if you have feedback.",
        "Harbour transcripts are created on a rush deadline by a contractor. This text may be revised.",
        "To see more, visit harbour.example.",
        "This is the web version of Pier Notes, our letter on ferries.",
        "Content created by The Harbour News Foundation is available without charge to any publisher.",
        "This content was provided by a third party.",
        "This story has been shared 4,112 times.",
        "1,610 views",
        "213 total views today",
        "Post Views: 48",
        "Your donation to the Harbour Post keeps its journalism free for all who live on the coast.",
        "Help us stay in print. Your gift to the Harbour Board powers the reporting that the coast has read for years.",
        "This news has been read 2,114 times!",
    ],
)
def test_what_a_page_says_of_its_money_and_its_making_is_no_copy(text: str) -> None:
    """Commissions, gifts, machines, counts."""
    assert alone(text).kind is Kind.PROMOTION


@pytest.mark.parametrize(
    "text",
    [
        "If you buy a ticket online you will receive it by post.",
        "When you book a cabin, the purser may earn a bonus.",
        "The stories ran on all of the network's affiliates.",
        "The links between the affiliated clubs go back to 1931, the board said.",
        "Products are selected by hand at the pier.",
        "We may earn less next year.",
        "If you click on the wrong link, Pierbook may get your data.",
        "When you buy through an agent, the agent may earn a commission.",
        "The links between them go back to 1998, when both were affiliates of a bank.",
        "Fact and fiction",
        "Buy now and regret it later",
        "Bets were taken by men of 18, and begambleaware is a word they never heard.",
        "Since you are here, have some tea.",
        "Support for crews from as little as £5 a week.",
        "Donate by Friday",
        "AI-generated sonnets",
        "Summarising was never his strength.",
        "This story was created by children in Hull.",
        "To see more, visitors climb the tower.",
        "This is the web version of a bar fight.",
        "Content created by children sold best.",
        "This story was told by Ann Lee.",
        "Your donation to the lifeboat helps us buy a second one, its captain writes to all who live on the pier.",
        "The views from the pier: two bays",
        "Views differ: 40 say yes",
        "Appeared in court: the captain of the ferry.",
        "This story has been read in Hull for 40 years.",
    ],
)
def test_what_only_opens_so_stays(text: str) -> None:
    """A line is the page's only if all of it is."""
    assert alone(text).kind is Kind.PARAGRAPH


@pytest.mark.parametrize("pattern", disclosures.PATTERNS)
@pytest.mark.usefixtures("unmeasured")
def test_no_branch_is_turned_away(pattern: str) -> None:
    """By the quick look at how the line opens."""
    texts = [text for text in examples.matching(pattern) if re.fullmatch(pattern, text.lstrip("*• "))]
    assert texts
    others = [text for text in texts if not disclosures.disclosure(text)]
    assert [text for text in others if not re.search(fixed.ATTRIBUTED, text)] == []
