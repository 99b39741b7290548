"""What has the form of a dateline's words and is none: labels, people, houses, titles; and the bylines among them."""

import pytest

from feedpub.model import Kind, TitleFrom
from feedpub.parser import parse
from feedpub.parser.origin.dateline import find
from feedpub.parser.text.layout import Paragraph

STORY = "The harbour board said on Monday that it would reopen the eastern pier before the summer."
MORE = "Ferries have used the western pier since a storm broke the older one in two, its chairman told reporters."


def place(*texts: str) -> str | None:
    """Give the place of the dateline of copy of these lines; None where it has none."""
    opening = find([Paragraph(number, number, text) for number, text in enumerate(texts, 1)])
    return opening.dateline.place if opening else None


@pytest.mark.parametrize(
    "opener",
    [
        "FILE - ",
        "HANDOUT: ",
        "FLASHBACK: ",
        "MYTH: ",
        "ARIES (March 21-April 19): ",
        "Virgo: ",
        "DEAR READER: ",
        "CAUGHT ON FILM: ",
        "HARBOUR POST: ",
        "KYODO NEWS - Dec 25, 2031 - ",
    ],
)
def test_a_label_or_a_house_is_no_town(opener: str) -> None:
    """Neither alone nor with more words, a day or a dash behind it."""
    assert place(opener + STORY, MORE) is None


def test_a_town_of_several_words_may_begin_as_a_paper_does() -> None:
    """`STAR VALLEY: ...`; a paper's name ends in such a word."""
    assert place(f"STAR VALLEY: {STORY}", MORE) == "STAR VALLEY"


@pytest.mark.parametrize(
    ("opener", "its_place"),
    [
        ("LONDON METAL EXCHANGE:", None),
        ("DELHI POLLS:", None),
        ("NEW YORK SUBWAY:", None),
        ("London Marathon:", None),
        ("LONDON POLICE, May 5 (Reuters) -", "LONDON POLICE"),
        ("NEW YORK CITY:", "NEW YORK CITY"),
        ("PUNE CANTONMENT:", "PUNE CANTONMENT"),
        ("LONDON BERLIN:", "LONDON BERLIN"),
        ("SAN QUERN:", "SAN QUERN"),
        ("QUERN MERE:", "QUERN MERE"),
    ],
)
def test_what_is_in_a_town_is_no_town(opener: str, its_place: str | None) -> None:
    """Unless it is a part of one, or a day or an agency shows what it is; San is in Mali, and opens many names."""
    assert place(f"{opener} {STORY}", MORE) == its_place


def test_who_speaks_in_a_transcript_is_no_town() -> None:
    """One of no known place, who is answered by another; a town may have one-word towns below it."""
    assert place(f"ANN TARN: {STORY}", f"BO ROE: {MORE}") is None
    assert place(f"ANN TARN: {STORY}", MORE) == "ANN TARN"
    assert place(f"TARN: {STORY}", f"BO ROE: {MORE}") == "TARN"
    assert place(f"NEW YORK: {STORY}", f"BO ROE: {MORE}") == "NEW YORK"


def test_who_speaks_in_the_story_is_no_town() -> None:
    """Nor what stands there in capitals again, as letters do that stand for a name; a known town may do both."""
    assert place(f"QUERNMORE: {STORY}", MORE) == "QUERNMORE"
    assert place(f"QUERNMORE: {STORY}", "Quernmore said the pier was his.") is None
    assert place(f"JANE QUERNMORE: {STORY}", "Quernmore tweeted that the pier was hers.") is None
    assert place(f"QXRT: {STORY}", "Nobody at QXRT answered the telephone.") is None
    assert place(f"LONDON: {STORY}", "London said it would pay. LONDON DOCKS is a firm.") == "LONDON"


@pytest.mark.parametrize("title", ["Leeds: Mayor calls the fire 'an act of God'", "Leeds: Mayor “not amused”"])
def test_a_title_may_close_with_a_quotation(title: str) -> None:
    """In a sentence the full stop stands before the mark."""
    assert place(title, STORY, MORE) is None
    assert place("Leeds: The mayor called the fire 'an act of God.'", STORY, MORE) == "Leeds"


@pytest.mark.parametrize(("line", "names"), [("Jane Doe, Lagos", 1), ("Jane Doe and Tunde Roe, Lagos", 2)])
def test_names_before_a_town_sign(line: str, names: int) -> None:
    """Alone on their line, where the story doesn't tell of them."""
    read = parse(f"{line}\n{STORY}\n{MORE}".encode(), "x")
    assert (read.dateline, read.title_from, len(read.byline)) == (None, TitleFrom.LEAD, names)
    assert read.lines[0].kind is Kind.BYLINE


@pytest.mark.parametrize(
    "line",
    ["Mill Green, Ohio", "Mill Green, Calif.", "Sao Paulo, Brazil", "MILL GREEN, Lagos", "Mill Green, Hull (AP)"],
)
def test_a_town_before_its_region_is_a_dateline_still(line: str) -> None:
    """A known one, one in capitals, one that the story tells of, or a sure one."""
    assert place(line, f"{STORY} Mill folk were glad.", MORE) is not None


def test_a_name_above_a_timestamp_signs() -> None:
    """On the first line too, also above a dateline; told of in the story it may be the title."""
    copy = "Jane Ann Doe\nPublished May 5, 2031, 5:00 AM\n{}HULL - " + STORY + "\n" + MORE
    signed = parse(copy.format("").encode(), "x")
    assert (signed.byline, signed.title_from) == (("Jane Ann Doe",), TitleFrom.LEAD)
    told = parse(copy.replace(MORE, "Doe was glad.").format("").encode(), "x")
    assert told.byline == ()


def test_a_station_may_have_its_owners_name_behind_its_own() -> None:
    """Before a dash, as stations sign."""
    read = parse(f"HARLOW, Texas (KTXB/Harbour News) - {STORY}\n{MORE}".encode(), "x")
    assert read.dateline is not None
    assert read.dateline.agencies == ("KTXB", "Harbour News")


def test_a_paper_may_open_the_copy_in_brackets() -> None:
    """Before a dash, as an agency does."""
    read = parse(f"(Harbour Times) — {STORY}\n{MORE}".encode(), "x")
    assert read.dateline is not None
    assert (read.dateline.place, read.dateline.agencies) == ("", ("Harbour Times",))
    assert place(f"(Harbour Row) — {STORY}", MORE) is None
