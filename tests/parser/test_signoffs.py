"""How copy is signed and owned."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.lines.rooms import alone
from feedpub.parser.lines.signoffs import closing_agency, last, signature


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("Reuter", ("Reuter",)),
        ("REUTER...", ("REUTER",)),
        ("IANS al/br", ("IANS",)),
        ("/al", ()),
        ("--al/br", ()),
        ("(PTI)", ("PTI",)),
        ("-- ANI", ("ANI",)),
        ("—IANS", ("IANS",)),
        ("PTI AKM SLR", ("PTI",)),
        ("PTI/ANI", ("PTI", "ANI")),
        ("(QXR)", ("QXR",)),
        ("Reuters and AP.", ("Reuters", "AP")),
        ("PTI QXR", ("PTI",)),
        ("jd/al/br", ()),
        ("(Schluss) al/br", ()),
        ("Xinhua News Agency.", ("Xinhua News Agency",)),
        ("— Staff reporter", ()),
        ("-- Our Special Correspondent", ()),
        ("al/br", ()),
        ("(The Harbour Post with AFP)", ("AFP",)),
        ("al/br (AFP, dpa)", ("AFP", "dpa")),
    ],
)
def test_an_agency_signs_on_a_line_of_its_own(text: str, agencies: tuple[str, ...]) -> None:
    """Brackets, dashes and the desk's initials don't hide it."""
    verdict = signature(text)
    assert verdict is not None
    assert (verdict.kind, verdict.found) == (Kind.SIGN_OFF, agencies)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry",
        "QXR",
        "(The captain with friends)",
        "(Quay)",
        "Staff reporter Ann Lee was there",
        "or/and so on",
        "Mehr gibt.",
        "Reuters reported on Monday that the ferry was safe",
    ],
)
def test_other_lines_are_no_signature(text: str) -> None:
    """A line about an agency isn't signed by it."""
    assert signature(text) is None


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("The ferry is safe, he said. (PTI)", ("PTI",)),
        ("“The ferry is safe,” he said. – ANI", ("ANI",)),
        ("The ferry is safe, he said. REUTER", ("REUTER",)),
        ("The ferry is safe, he told AFP.", ()),
        ("The ferry is safe (Reuters)", ()),
        ("The ferry is safe, he said. Ann", ()),
        ("The ferry is safe, he said.", ()),
        ("The ferry is registered in the U.S.", ()),
    ],
)
def test_an_agency_signs_at_the_end_of_a_paragraph(text: str, agencies: tuple[str, ...]) -> None:
    """Only behind the last full stop."""
    assert closing_agency(text) == agencies


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ENDS", Kind.SIGN_OFF),
        ("--- ENDS ---", Kind.SIGN_OFF),
        ("This content appears as provided to the Post by the originating wire service.", Kind.SIGN_OFF),
        ("Contributing: Ann Lee, The Harbour Post", Kind.CREDIT),
        ("Ann Lee is a reporter covering ferries. More about Ann Lee", Kind.CREDIT),
        ("A version of this article appears in print on May 6, 2031, Section A, Page 4.", Kind.CREDIT),
        ("End of Article", Kind.SIGN_OFF),
        ("Harbour TV's Journalistic Standards and Practices", Kind.SIGN_OFF),
        ("-30-", Kind.SIGN_OFF),
        ("-- END --", Kind.SIGN_OFF),
        ("With Post wires", Kind.SIGN_OFF),
        ("(With wire services)", Kind.SIGN_OFF),
        ("Enditem", Kind.SIGN_OFF),
        ("Endit/", Kind.SIGN_OFF),
        ("(Except for the headline, this story has not been edited by our staff.)", Kind.SIGN_OFF),
        ("Disclaimer: The views are the writer's own.", Kind.SIGN_OFF),
        ("The views expressed in this article are those of the writer.", Kind.SIGN_OFF),
        ("The views expressed by the board were harsh.", Kind.PARAGRAPH),
        ("The views expressed in this guest article are the writer's own.", Kind.SIGN_OFF),
        ("The opinions expressed in this poll were mixed.", Kind.PARAGRAPH),
        ("Research by the harbour board found that ferries are late.", Kind.PARAGRAPH),
        ("Translated by Jane Doe, the book won a prize in Hull.", Kind.PARAGRAPH),
        ("Additional reporting by Ann Lee.", Kind.CREDIT),
        ("Edited by Ann Lee", Kind.CREDIT),
        ("With reports of fog, the ferry stayed in port.", Kind.PARAGRAPH),
        ("With input from the crews, the board wrote the rules.", Kind.PARAGRAPH),
        ("With agency inputs", Kind.SIGN_OFF),
        ("The report, which was edited by Jane Doe, says that the pier is old.", Kind.PARAGRAPH),
        ("The report was published on Monday, and says that the pier is old.", Kind.PARAGRAPH),
        ("The article was published in the journal of the harbour.", Kind.PARAGRAPH),
        ("The story was first published by the Harbour Post.", Kind.CREDIT),
        ("This report was originally published by the Harbour Post.", Kind.CREDIT),
        ("This report by The Harbour Post was first published May 5, 2031.", Kind.CREDIT),
        ("The report by the board was first read in 1901, and caused an outcry.", Kind.PARAGRAPH),
        ("With files from Ann Lee", Kind.SIGN_OFF),
        ("With files from the archive, she showed how the pier was built.", Kind.PARAGRAPH),
        ("More to follow", Kind.SIGN_OFF),
        ("(The writer is a former harbour master. Views are personal.)", Kind.SIGN_OFF),
        ("The writer is expected in Hull on Monday.", Kind.PARAGRAPH),
        ("AP writer Ann Lee contributed.", Kind.CREDIT),
        ("Associated Press reporter Bo Roe in Lima contributed to the count.", Kind.CREDIT),
        ("/eom", Kind.SIGN_OFF),
        ("(With inputs from AFP and agencies)", Kind.SIGN_OFF),
        ("(This story is auto-generated from a syndicated feed and was not edited by us.)", Kind.SIGN_OFF),
        ("(Reporting by Ann Lee in London; Editing by Bo Roe)", Kind.CREDIT),
        ("Ann Lee contributed to this report.", Kind.CREDIT),
        ("This article originally appeared in The Harbour Times.", Kind.CREDIT),
        ("The post Ferry runs aground near the old pier appeared first on Harbour Times.", Kind.CREDIT),
        ("This story was originally published May 5, 2021 at 10:00 AM.", Kind.CREDIT),
        ("This story was published 5 May 2021", Kind.CREDIT),
        ("Originally published on harbour.example", Kind.CREDIT),
        ("The story was published despite the board", Kind.PARAGRAPH),
        ("(Only the headline of this report may have been changed; the rest is auto-generated.)", Kind.SIGN_OFF),
        ("This material may not be published, broadcast or rewritten.", Kind.COPYRIGHT),
        ("This story may not be published before Monday, the board said.", Kind.PARAGRAPH),
        ("© The Harbour Times", Kind.COPYRIGHT),
        ("Copyright 2021 The Harbour Times", Kind.COPYRIGHT),
        ("All rights reserved, a sign on the pier says.", Kind.PARAGRAPH),
        (f"{'The words and the pictures on this page are ours. ' * 3}All rights reserved.", Kind.COPYRIGHT),
        ("The end of the pier was reporting damage", Kind.PARAGRAPH),
        (f"With reports of fog {'coming in, the harbour master waited ' * 5}", Kind.PARAGRAPH),
    ],
)
def test_sign_offs_credits_and_copyright_are_known_by_their_words(text: str, kind: Kind) -> None:
    """Each rule knows its own form of line."""
    assert alone(text).kind is kind


@pytest.mark.parametrize(("text", "agencies"), [("QXR", ()), ("AL BRQ", ()), ("भाषा अनिल रवि", ("भाषा",))])
def test_the_desk_signs_on_the_last_line(text: str, agencies: tuple[str, ...]) -> None:
    """Below a sentence; anywhere else the same letters may be a subhead, or a row."""
    story = "The ferry sails again after two months of repairs, its owner said on Monday."
    *_, signed = parse(f"{story}\n{story}\n{text}".encode(), "x").lines
    assert signed.kind is Kind.SIGN_OFF
    filed = parse(f"{story}\n{story}\n{text}".encode(), "x").dateline
    assert (filed.agencies if filed else ()) == agencies
    for copy in (f"{story}\n{text}\n{story}", f"{story}\nBoats\n{text}", text):
        assert Kind.SIGN_OFF not in {line.kind for line in parse(copy.encode(), "x").lines}


def test_a_last_line_about_a_language_is_no_signature() -> None:
    """Particles stand between the words."""
    assert last("भाषा का विवाद बढ़ा", "The ferry sails again.") is None
