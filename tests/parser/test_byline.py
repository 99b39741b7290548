"""Lines that are a byline."""

import pytest

from feedpub.parser.origin import byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("by Jane Doe", ("Jane Doe",)),
        ("BY JANE DOE", ("JANE DOE",)),
        ("By: Jane Doe", ("Jane Doe",)),
        ("By Jane Doe, Reuters.", ("Jane Doe",)),
        ("By Jane Doe Published May 10, 2031", ("Jane Doe",)),
        ("By Jane Doe | Updated on: May 10, 2031", ("Jane Doe",)),
        ("By JANE DOE and John Roe | Staff Writers", ("JANE DOE", "John Roe")),
        ("By Jane Doe, Ann Poe and John Roe, Harbour Echo", ("Jane Doe", "Ann Poe", "John Roe")),
        ("By Jane van der Doe & J.R. O'Roe", ("Jane van der Doe", "J.R. O'Roe")),
        ("By Ted d'ARCY", ("Ted d'ARCY",)),
        ("By Jane Doe Science Correspondent", ("Jane Doe",)),
        ("By Jane Doe for the Harbour Echo", ("Jane Doe",)),
        ("By Jane Doe in Lyon", ("Jane Doe",)),
        ("By Jane Doe @janedoe", ("Jane Doe",)),
        ("By Jane Doe jane.doe@example.org", ("Jane Doe",)),
        ("Written by Jane Doe", ("Jane Doe",)),
        ("By JANE DOE AP Science Writer", ("JANE DOE",)),
        ("By Jane Doe and John Roe The Associated Press", ("Jane Doe", "John Roe")),
        ("By AFP", ("AFP",)),
        ("By Our Special Correspondent", ("Our Special Correspondent",)),
        ("Analysis by Jane Doe, Reuters", ("Jane Doe",)),
        ("Words by Jane Doe. Photos by John Roe.", ("Jane Doe",)),
        ("By Xinhua writer Jane Doe", ("Jane Doe",)),
        ("Jane Doe, Updated: May 10, 2031", ("Jane Doe",)),
        ("By Staff Reporter", ("Staff Reporter",)),
        ("By Jane Doe May 10, 2031", ("Jane Doe",)),
        ("10:05 AM EST 5/10/2031 by Jane Doe", ("Jane Doe",)),
        ("PTI | May 10, 2031, 02.06 PM IST", ("PTI",)),
        ("Jane Doe, Science Editor", ("Jane Doe",)),
        ("Jane Doe | Staff Reporter", ("Jane Doe",)),
        ("Jane Doe|Published", ("Jane Doe",)),
        ("Jane Doe and John Roe, The Harbour Echo", ("Jane Doe", "John Roe")),
        ("Jane Doe, Associated Press", ("Jane Doe",)),
        ("Jane Doe, The Harbour Echo Published 7:40 p.m. ET May 10, 2031", ("Jane Doe",)),
        ("Jane Doe Senior Science Reporter", ("Jane Doe",)),
        ("Jane Doe Deputy Content Director", ("Jane Doe",)),
        ("Jane Doe Trending News Editor", ("Jane Doe",)),
        ("By jane doe, Reuters", ("jane doe",)),
        ("Curated By: Jane Doe", ("Jane Doe",)),
        ("Author: Jane Doe", ("Jane Doe",)),
        ("Posted by Jane Doe on May 10, 2031", ("Jane Doe",)),
        ("Jane Doe/Staff Writer", ("Jane Doe",)),
        ("Jane Doe,HX Bureau", ("Jane Doe",)),
        ("Jane Doe for EchoOnline", ("Jane Doe",)),
        ("Jane Doe for the Harbour Echo", ("Jane Doe",)),
        ("Jane Doe for Echo.example", ("Jane Doe",)),
        ("Jane Doe Associated Press", ("Jane Doe",)),
        ("Jane Doe Harbour News Service", ("Jane Doe",)),
        ("Our Correspondent, Leeds", ("Our Correspondent",)),
        ("Jane Doe is a science reporter for the Echo.", ("Jane Doe",)),
        ("Jane Doe is an editor at the Echo.", ("Jane Doe",)),
        ("Staff Reporter", ("Staff Reporter",)),
        ("Harbour News Service", ("Harbour News Service",)),
        ("Jane Doe @janedoe", ("Jane Doe",)),
        ("Jane Doe jane.doe@example.org", ("Jane Doe",)),
        ("Jane Doe Hull correspondent @janedoe", ("Jane Doe",)),
        ("By Jane Doe, Ann Poe, and Ali bin Roe", ("Jane Doe", "Ann Poe", "Ali bin Roe")),
        ("By Jane al-Amin", ("Jane al-Amin",)),
        ("By Jane Doe in Lyon and John Roe in Hull", ("Jane Doe", "John Roe")),
        ("By Jane Doe in Lyon and agencies", ("Jane Doe",)),
        ("Jane Doe and agencies", ("Jane Doe",)),
        ("ByJane Doe, Lyon", ("Jane Doe",)),
        ("Jane DoeNews Reporter", ("Jane Doe",)),
        ("Author of the article:Jane Doe", ("Jane Doe",)),
        ("by Jane Doe - 05/25/31 9:30 AM ET", ("Jane Doe",)),
        ("Jane Doe Published May 10, 2031 Updated May 11, 2031 09:30am", ("Jane Doe",)),
        ("Jane Doe|Published 3 years ago", ("Jane Doe",)),
        ("Jane Doe is a reporter covering ferries for the Echo.", ("Jane Doe",)),
        ("Jane Doe covers ferries for the Harbour Echo.", ("Jane Doe",)),
        ("Press Trust of India Lyon", ("Press Trust of India",)),
        ("By: FRANCE 24", ("FRANCE 24",)),
        ("By Jane Doe, John Roe and agency staff", ("Jane Doe", "John Roe")),
        ("By Jane Doe, Business Editor, and John Roe", ("Jane Doe", "John Roe")),
        ("Von Jana Doe, Berlin", ("Jana Doe",)),
        ("Por Juana Doe y Juan Roe", ("Juana Doe", "Juan Roe")),
        ("Words and pictures by Jane Doe", ("Jane Doe",)),
        ("Text: Jane Doe, Photos: John Roe", ("Jane Doe",)),
        ("Jane Doe, political editor", ("Jane Doe",)),
        ("Jane Doe Home affairs correspondent", ("Jane Doe",)),
        ("Jane Doe Middle East editor", ("Jane Doe",)),
        ("Written by Jane Doe; Edited by John Roe", ("Jane Doe",)),
        ("Words: Jane Doe", ("Jane Doe",)),
        ("Guest column by Jane Doe", ("Jane Doe",)),
        ("By JANE DOE, Echo staff writer", ("JANE DOE",)),
        ("By Jane Doe Echo Staff Writer", ("Jane Doe",)),
        ("By Jane Doe Associated Press Writer", ("Jane Doe",)),
        ("By Jane Doe The Harbour Echo", ("Jane Doe",)),
        ("By Jane Doe Lyon Post", ("Jane Doe",)),
        ("By Jane Doe QXR News", ("Jane Doe",)),
        ("By Harbour News Service", ("Harbour News Service",)),
        ("By: Harbour Web Desk | Lyon | Updated: May 10, 2031 9:30 am", ("Harbour Web Desk",)),
        ("Daily Echo Reporter", ("Daily Echo Reporter",)),
        ("By Daily Echo Reporter", ("Daily Echo Reporter",)),
        ("The Associated Press", ("The Associated Press",)),
        ("PTI | New Delhi", ("PTI",)),
        ("PTI | New Delhi | Updated: May 10, 2031 9:30:12 am", ("PTI",)),
        ("Jane Doe | TNN | May 10, 2031, 09:30 IST", ("Jane Doe",)),
        ("Jane Doe · Harbour News · Posted: May 10, 2031 9:30 AM | Last Updated: May 11, 2031", ("Jane Doe",)),
        ("Harbour Times, Lyon", ("Harbour Times",)),
    ],
)
def test_bylines_give_their_names(line: str, names: tuple[str, ...]) -> None:
    """With or without "By", outlet, role, address and date: the names alone."""
    assert byline.names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "",
        "By Monday",
        "Jane Doe Managing Director",
        "By jane doe, a clerk",
        "By then, Reuters",
        "Jane Doe for President",
        "Our Correspondent, Saying Nothing",
        "Jane Doe",
        "By Design",
        "By the end of the week the pier was open again",
        "By Monday Morning, the pier that the storm had broken was open to ferries",
        "By 10 May 2031 all ferries must be gone from the pier",
        "By Jane Doe?",
        "By " + "Jane Doe and " * 12 + "John Roe",
        "Harbour Board | May 10, 2031",
        "Harbour Echo, Updated: May 10, 2031",
        "May 10, 2031",
        "Honolulu, Hawaii",
        "Lake Charles, Louisiana",
        "Jane Doe and the pier, Harbour Echo",
        "Jane Doe Senior",
        "JANE DOE, WHO FELL FROM THE PIER IN MAY, IS WELL TODAY",
        "Bloomberg Last Updated: May 10, 2031",
        "Senior Staff Science Reporter Of The Echo",
        "Jane Doe, editor of the Echo, said",
        "Jane Doe is a reporter.",
        "Jane Doe is a woman who once came to the pier for the view",
        "This is a test.",
        "The reporter",
        "Write to jane.doe@example.org",
        "PIB Lyon, Science Editor",
        "Exclusive Report | Published",
        "Reporting by Jane Doe; Editing by John Roe",
        "New Delhi, Updated: May 10, 2031",
        "The ferries and agencies",
        "QXR | New Delhi",
        "PTI | Nowhere",
        "Von Doe",
        "Byline Doe",
        "Harbour Board Published May 10, 2031",
        "Press Trust of India Nowhere",
        "Jane Doe covers ferries.",
        "Jane Doe covers her face for shame, and for the camera.",
        "Von Mai bis Juni",
        "Por la mañana",
        "PTI",
        "Harbour Times, Nowhere",
        "Jane Doe Wins prize",
        "Write to the board jane.doe@example.org",
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    """A sentence, a place, an office, a sign-off, or a name without anything that makes it sign."""
    assert byline.names(line) == ()


@pytest.mark.parametrize(
    ("line", "following", "names"),
    [
        ("JANE DOE", "jane.doe@example.org", ("JANE DOE",)),
        ("Jane Doe", "Staff Reporter", ("Jane Doe",)),
        ("From Jane Doe", "Harbour News Service", ("Jane Doe",)),
        ("Jane Doe", "Lyon, May 10", ("Jane Doe",)),
        ("Jane Doe and John Roe", "Staff Reporters", ()),
        ("Jane Doe and John Roe", "Staff Reporter", ("Jane Doe", "John Roe")),
        ("Jane Doe", "Lyon", ()),
        ("Jane Doe", "The pier is open again, the board said.", ()),
        ("Jane Doe", "", ()),
        ("Ferries again", "Lyon, May 10", ()),
        ("J" * 200, "Lyon, May 10", ()),
    ],
)
def test_a_name_alone_signs_by_what_stands_below_it(line: str, following: str, names: tuple[str, ...]) -> None:
    """An address, a role or a dateline."""
    assert byline.beside(line, following) == names


def test_a_first_line_above_a_dateline_is_a_title() -> None:
    """Above an address it is a name all the same."""
    assert byline.beside("Pier Reopens", "Lyon, May 10", is_first=True) == ()
    assert byline.beside("Jane Doe", "jane.doe@example.org", is_first=True) == ("Jane Doe",)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (("Jane Doe", "Echo Staff Reporter"), ("Jane Doe",)),
        (("Staff Reporter",), ("Staff Reporter",)),
        (("JANE DOE", "John Roe", "Jane Doe"), ("JANE DOE", "John Roe")),
        ((), ()),
    ],
)
def test_a_role_below_a_name_is_nobody_else(found: tuple[str, ...], expected: tuple[str, ...]) -> None:
    """Alone it signs."""
    assert byline.writers(found) == expected
