"""What signs copy below its last sentence."""

import pytest

from feedpub.model import Article, Kind
from feedpub.parser import parse

STORY = "The ferry sails again after two months of repairs, its owner said on Monday."
LEAD = "HULL, England, May 5 - Crews had waited for a part that the yard had lost, and for the wind to drop."


def read(*foot: str) -> Article:
    return parse("\n".join((LEAD, STORY, *foot)).encode(), "x")


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("QXR", ()),
        ("BRQ LX", ()),
        ("भाषा अनिल रवि", ("भाषा",)),
        ("JD/AR", ()),
        ("Jd/Ar", ()),
        ("jd/ ar/", ()),
        ("bur-jd/ar-tr/lt", ()),
        ("JD/AR // AR.", ()),
        ("/JD/", ()),
        ("(JD-AR)", ()),
        ("--- Ends/Jane/AR", ()),
        ("Enditem/JD", ()),
        ("ENDITEM/J", ()),
        ("Enditem /jd", ()),
        ("Lusa/End", ("Lusa",)),
        ("==Kyodo", ("Kyodo",)),
        ("(PTI) JD/AR", ("PTI",)),
        ("//Petra// JD", ("Petra",)),
        ("NZPA WGT jd ar", ("NZPA",)),
        ("WAM/Ann Lee/Bo Roe", ("WAM",)),
        ("(Hina) jd", ("Hina",)),
        ("UNI XC NK 1142", ("UNI",)),
        ("CMC/jd/2031", ()),
        ("Harbour Post", ()),
        ("The Harbour Herald", ()),
        ("MAP 04 March 2024", ("MAP",)),
        ("J D R", ()),
        ("jd tr", ()),
        ("Jd tr", ()),
        ("(ANSAmed).", ("ANSAmed",)),
        ("0031", ()),
        ("J.D.R/A.T", ()),
        ("(Hina) jda tr", ("Hina",)),
        ("(END/IPS/AF/TR/JD/98)", ()),
        ("2031-05-10-18:20:12 (QXR)", ()),
        ("16:40 LOCAL TIME 13:40 GMT", ()),
        ("- NX Herald", ()),
        ("– HarbourTrade News Service", ()),
        ("- Harbour.gov.hu", ()),
        ("jd.ar", ()),
        ("jd/", ()),
        ("jda/t/ar", ()),
        ("(end) jd.ar", ()),
        ("QXR/JD/AR/1645 hrs", ()),
        ("Harbour News Service", ("Harbour News Service",)),
        ("1234**5678", ()),
        ("(END) Dow Jones Newswires", ("Dow Jones Newswires",)),
    ],
)
def test_the_desk_signs_on_the_last_line(text: str, agencies: tuple[str, ...]) -> None:
    """Below a sentence; anywhere else the same letters may be a subhead, or a row."""
    signed = read(text)
    assert signed.lines[-1].kind is Kind.SIGN_OFF
    assert signed.dateline is not None
    assert signed.dateline.agencies == agencies
    assert signed.byline == ()


@pytest.mark.parametrize("text", ["Opposition Leader", "Harbour post", "A Post of the Old Pier News"])
def test_a_few_words_below_the_story_are_no_papers_name(text: str) -> None:
    """Nor are words in small letters, or too many."""
    assert read(text).lines[-1].kind is Kind.PARAGRAPH


@pytest.mark.parametrize("text", ["QXR", "JD/AR", "Harbour Post", "Translator: Ann Lee", "Ann Lee, The Canadian Press"])
def test_nothing_signs_above_a_sentence_or_below_other_lines(text: str) -> None:
    """Nor where it is all there is."""
    for copy in (f"{STORY}\n{text}\n{STORY}", f"{STORY}\nBoats\n{text}", text):
        kinds = {line.kind for line in parse(copy.encode(), "x").lines}
        assert kinds.isdisjoint({Kind.SIGN_OFF, Kind.CREDIT})


@pytest.mark.parametrize(
    "text",
    [
        "YES",
        "NO",
        "HULL",
        "1031",
        "0900",
        "do so",
        "US-UK",
        "Ann Lee/ferry",
        "KEEP OUT",
        "भाषा का विवाद बढ़ा",
        "BBC to cut jobs",
        "Boats: Ann Lee",
    ],
)
def test_other_last_lines_are_copy(text: str) -> None:
    """It may be what a sign says; initials have fewer vowels."""
    assert read(text).lines[-1].kind is Kind.PARAGRAPH


def test_a_long_list_of_initials_is_no_signature() -> None:
    """It may be a table's last column."""
    initials = [f"{first}D/AR" for first in "ABCDEFGHJ"]
    assert {line.kind for line in read(*initials).lines} == {Kind.PARAGRAPH}


def test_several_lines_sign() -> None:
    """Whatever stands between them that is no copy."""
    kinds = [
        line.kind for line in read("JD/AR", "=====", "Translator: Ann Lee, Bo Roe", "ann@harbour.example").lines[2:]
    ]
    assert kinds == [Kind.SIGN_OFF, Kind.SEPARATOR, Kind.CREDIT, Kind.SIGN_OFF]


@pytest.mark.parametrize(
    "text",
    [
        "(Distributed by Harbour News Service)",
        "Ann Lee/ Bo Roe",
        "(Editor: Ann Lee) Enditem",
        "--Editors: Ann Lee, Bo Roe",
        "Materials provided by University of Hull",
        "Visit The Harbour Post at www.harbour.example",
        "Visit The Harbour Post Web edition on the World Wide Web at http://www.harbour.example/",
        "Visit Harbour.org at www.harbour.example",
        "Distributed by Harbour News Service, www.harbour.example.",
    ],
)
def test_who_sends_the_copy_out_stands_there(text: str) -> None:
    """A service, or the house whose it is."""
    assert read(text).lines[-1].kind is Kind.CREDIT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(By Ann Lee and Bo Roe)", ("Ann Lee", "Bo Roe")),
        ("Ann Lee, The Canadian Press", ("Ann Lee",)),
        ("By Ann Lee", ("Ann Lee",)),
        ("—ANN LEE", ("ANN LEE",)),
        ("-By Ann Lee, Dow Jones Newswires; +49 40 0000 000; ann@harbour.example", ("Ann Lee",)),
    ],
)
def test_the_writer_may_sign_there(text: str, names: tuple[str, ...]) -> None:
    """Where nobody is named above the story."""
    assert read(text).byline == names
    signed = parse(f"By Cy Poe\n{LEAD}\n{STORY}\n{text}".encode(), "x")
    assert (signed.byline, signed.lines[-1].kind) == (("Cy Poe",), Kind.CREDIT)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee covers ferries for the Echo.",
        "(By the sea)",
        "Issued by Hull Post, the set costs nine pounds.",
        "Ann Lee, the captain",
    ],
)
def test_who_is_told_of_there_did_not_write_it(text: str) -> None:
    """A sentence about the writer stays."""
    assert read(text).lines[-1].kind is Kind.PARAGRAPH


@pytest.mark.parametrize(
    "text", ["Contact Ann Lee at 555-0142.", "EMAIL: ann@post.example | Twitter: @annlee", "Twitter.com/annlee"]
)
def test_who_wrote_it_may_be_reached(text: str) -> None:
    """Whom else a line tells to contact, it tells the story's readers."""
    assert parse(f"By ANN LEE\n{LEAD}\n{STORY}\n{text}".encode(), "x").lines[-1].kind is Kind.SIGN_OFF
    assert read("Contact Ann Lee at 555-0142.").lines[-1].kind is Kind.PARAGRAPH


def test_initials_below_a_line_without_a_full_stop_are_no_part_of_it() -> None:
    """The agency has signed at the sentence's end."""
    for end in ("EFE", "(EFE)", "(NAN)(www.nan.example)"):
        assert read(f"{STORY} {end}", "jd/ar").blocks[-1].text == f"{STORY} {end}"
    wrapped = (
        f"{LEAD} The captain of the\nferry told of it all, in the hall of the town where\nthe crews had met.\njd/ar"
    )
    assert parse(wrapped.encode(), "x").lines[-1].kind is Kind.SIGN_OFF


def test_a_button_behind_the_writers_name_is_no_part_of_it() -> None:
    """Pages set one before the handle."""
    assert read("-- By Ann Lee Follow @annlee").byline == ("Ann Lee",)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee: 555-555-0142, @annlee",
        "-- Ann Lee; ann@post.example",
        "Ann Lee: 206-555-0148 or ann@post.example; on Twitter: @annlee",
        "Hull newsroom, +44 1632 960 001, news@post.example",
        "- ann@post.example",
    ],
)
def test_whoever_may_be_reached_signs(text: str) -> None:
    """A person or a room, its house, and nothing but how to reach it."""
    assert read(text).lines[-1].kind is Kind.SIGN_OFF


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Museum: pier@museum.example",
        "Ann Lee: 555-555-0142",
        "Ann Lee is at @annlee all day",
        "Ann Lee, the captain: ann@post.example",
    ],
)
def test_others_to_be_reached_are_copy(text: str) -> None:
    """A house with its address, a number alone, a person of the story."""
    assert read(text).lines[-1].kind is Kind.PARAGRAPH
