"""Whom a line tells its readers to ask: the story's people, or the outlet's."""

import pytest

from feedpub.model import Kind
from feedpub.parser.lines.rooms import alone


@pytest.mark.parametrize(
    "text",
    [
        "Email flooding@ferrytown.example or ring 01632 960 100 at any hour.",
        "Email traffic@police.example if you have pictures from your car.",
        "Contact the harbour board at pier@ferrytown.example or on 01632 960 100.",
        "The library can be reached at desk.two@ferrytown.example.",
        "Ferrytown Council can be reached at pier@ferrytown.example.",
        "Sgt Ann Lee can be reached at ann.lee@police.example.",
        "Did you see the boat on Sunday? Write to harbour@police.example.",
        "Sign up for the sailing course by June 3.",
        "Send us your photos, the museum asks.",
        "VISIT OUR TOWN, the captains say.",
        "Sign up for tide alerts at tides.example or by texting PIER to 60999.",
        "Subscribe to the harbour’s tide alerts.",
        "Sign up for a free course at the college.",
        "Register for the free swim by Friday.",
        "Register now to vote by post.",
        "Register today at the town hall.",
        "Visit www.lido.example to book a lane.",
        "For tickets, visit www.lido.example.",
        "For more information, visit www.lido.example.",
        "Download the app to report a broken lamp.",
        "Subscribe to the harbour board's tide alerts by text on 60999.",
        "Get alerts from the council by text.",
        "Join the walk along the quay on Sunday.",
        "Become a member of the friends of the pier.",
        "Follow the council on Facebook for the times.",
        "Send comments on the plan to the council by May 5.",
        "Send your comments to plans@ferrytown.example by noon.",
        "Contact Ann Lee at ann@ferrytown.example to reserve a seat.",
        "Donate today to the lifeboat fund.",
        "Buy now at the box office.",
        "Councillor Lee answers for the pier. Contact her on 01632 960 100.",
        "Keep the number in your phone.",
        "Register for free swimming lessons.",
    ],
)
def test_what_the_story_tells_its_readers_to_do_is_copy(text: str) -> None:
    """The address is a council's, the course a library's: it has a day, a place, a purpose."""
    assert alone(text).kind is Kind.PARAGRAPH


@pytest.mark.parametrize(
    "text",
    [
        "Email the writer at ann@harbour.example",
        "Email Ann Lee at ann@harbour.example",
        "Contact our newsroom at ann@harbour.example",
        "Contact our newsroom on 01632 960 100.",
        "Contact reporter Ann Lee at ann@harbour.example or 01632 960 100.",
        "Do you know more? Email newsdesk@harbour.example.",
        "Email editor@harbour.example",
        "The author can be reached at ann@harbour.example.",
        "Ann P. Lee can be reached at ann@harbour.example.",
        "Sign up for breaking news, tides and more",
        "Register now to receive our daily email.",
        "Subscribe to Harbour Daybreak",
        "Follow @harbourpost on Twitter",
        "Twitter: @annlee",
        "Visit our website to book a place with us.",
        "For more, visit www.harbour.example.",
        "Download the Harbour Post app",
        "Join the Harbour Post community.",
        "Join the conversation",
        "Contact this reporter at ann@harbour.example.",
        "Staff writer Ann Lee can be reached at ann@harbour.example.",
        "Register for free to continue",
        "Sign up for updates from the newsroom",
    ],
)
def test_what_the_outlet_says_of_itself_is_promotion(text: str) -> None:
    """Its writers and its newsroom, what it sends out, its own name."""
    assert alone(text).kind is Kind.PROMOTION
