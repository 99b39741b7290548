"""Captions and picture credits."""

import pytest

from feedpub.model import Kind
from feedpub.parser.lines import alone


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("(Reuters)", Kind.CREDIT),
        ("Image caption, The pier at dawn", Kind.CAPTION),
        ("Photo: Ann Lee/Getty Images", Kind.CREDIT),
        ("Illustration by Bo Roe", Kind.CREDIT),
        ("Shutterstock", Kind.CREDIT),
        ("Featured image via Harbour TV", Kind.CREDIT),
        ("Ann Lee/Alamy", Kind.CREDIT),
        ("Ann Lee/The Harbour Post via AP Photo", Kind.CREDIT),
        ("Handout via Reuters", Kind.CREDIT),
        ("REUTERS/Ann Lee", Kind.CREDIT),
        ("PTI file photo", Kind.CREDIT),
        ("Courtesy of Ann Lee", Kind.CREDIT),
        ("Screengrab from a video of the harbour", Kind.CREDIT),
        ("Instagram/@harbour.ferry", Kind.CREDIT),
        ("The ferry went to Lagos via Pa", Kind.PARAGRAPH),
        ("Courtesy of crews at sea", Kind.PARAGRAPH),
        ("Source: Harbour Board", Kind.CREDIT),
        ("Photo by photo, the album grew.", Kind.PARAGRAPH),
        ("Screenshots of the chat were shown in court.", Kind.PARAGRAPH),
        ("Pictures by Doe were sold for ten crowns at the fair.", Kind.PARAGRAPH),
        ("Photo by Ann Lee, cropped", Kind.CREDIT),
        ("Photos by Ann Lee, and others.", Kind.CREDIT),
        ("Courtesy of the Harbour Museum", Kind.CREDIT),
        ("Screenshot", Kind.CREDIT),
        ("Media caption, The pier at dawn", Kind.CAPTION),
        ("Image source, Harbour Board", Kind.CAPTION),
        ("Submitted photo", Kind.CAPTION),
        ("File photo of the old pier.", Kind.CAPTION),
        ("The old pier at dawn. (Photo: EFE)", Kind.CAPTION),
        ("The old pier at dawn. File", Kind.CAPTION),
        ("The old pier at dawn (Source: Harbour Board)", Kind.CAPTION),
        ("The old pier at dawn. (Ann Lee/Reuters)", Kind.CAPTION),
        ("The old pier at dawn | Photo Credit: Ann Lee", Kind.CAPTION),
        ("Ferries carried 4 percent more people (source: the board), she said.", Kind.PARAGRAPH),
        ("Credit...Ann Lee/The Harbour Post", Kind.CREDIT),
        ("Photo courtesy of the Harbour Board.", Kind.CREDIT),
        ("Photographer: Ann Lee/Bloomberg", Kind.CREDIT),
        ("Video by Ann Lee", Kind.CREDIT),
        ("Ann Lee/AP", Kind.CREDIT),
        ("Image for representation only", Kind.CAPTION),
        ("The old pier at dawn. Image used for representational purpose only.", Kind.CAPTION),
        ("The old pier at dawn (AFP/Ann Lee)", Kind.CAPTION),
        ("The old pier at dawn. REUTERS/Ann Lee", Kind.CAPTION),
        ("The old pier at dawn. Ann Lee / AFP", Kind.CAPTION),
        ("The old pier at dawn. Photo by Ann Lee", Kind.CAPTION),
        ("Toggle caption", Kind.PROMOTION),
        ("Click to enlarge", Kind.PROMOTION),
        ("The board sold the video by the hour.", Kind.PARAGRAPH),
        ("Video by the hour", Kind.PARAGRAPH),
        ("The old pier was in every picture (but one)", Kind.PARAGRAPH),
        ("The old pier (built in 1901)", Kind.PARAGRAPH),
    ],
)
def test_words_under_pictures_are_known_by_their_credit(text: str, kind: Kind) -> None:
    """A caption without such words is left in."""
    assert alone(text).kind is kind
