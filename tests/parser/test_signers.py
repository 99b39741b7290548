"""Lines that sign a story without "By"."""

import pytest

from feedpub.parser.origin import signers


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe in Lisbon", ("Jane Doe",)),
        ("Jane Doe in Lisbon and Tom Roe in Lima", ("Jane Doe", "Tom Roe")),
        ("Jane Doe in Lisbon, Ann Lee in Oslo and Tom Roe in Lima", ("Jane Doe", "Ann Lee", "Tom Roe")),
        ("Jane Doe and Tom Roe in Lisbon", ("Jane Doe", "Tom Roe")),
        ("From Jane Doe in Lisbon", ("Jane Doe",)),
        ("From Jane Doe, Lisbon", ("Jane Doe",)),
        ("From our correspondent", ("our correspondent",)),
        ("By our own special correspondent", ("our own special correspondent",)),
        ("From A Correspondent", ("A Correspondent",)),
    ],
)
def test_a_name_and_its_town_sign(line: str, names: tuple[str, ...]) -> None:
    """The names alone; a desk as it is printed."""
    assert signers.names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe",
        "Jane Doe, Lisbon",
        "Jane Doe in Quernmore",
        "Jane Doe in the harbour of Lisbon",
        "Ferry aground in Lisbon",
        "Queen Jane Doe in Lisbon",
        "Jane Doe in Lisbon and the ferry in Lima",
        "From the pier to the mill",
        "From Monday, Lisbon",
        "Storm in Lisbon and Lima",
    ],
)
def test_other_lines_sign_nothing(line: str) -> None:
    """Titles that hold a place, a royal visit, a name alone."""
    assert signers.names(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Special to The Harbour Post",
        "SPECIAL TO THE HARBOUR POST",
        "Staff report",
        "Staff and wire reports",
        "Harbour Echo staff report",
        "Echo staff and agencies",
        "Agencies",
        "Staff Report / Lisbon",
    ],
)
def test_a_house_may_stand_alone(line: str) -> None:
    """For whom it was written, or that the staff did."""
    assert signers.is_house(line)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Business reporter, AP News", True),
        ("AP News, Lisbon", True),
        ("Associated Press Writer", True),
        ("Staff Writer", True),
        ("Our Chief Reporter", True),
        ("The Harbour Echo", True),
        ("Harbour Newspapers", True),
        ("Observer staff reporter", True),
        ("Reuters", True),
        ("and AFP", True),
        ("harbour.co.uk", True),
        ("EchoNews.com", True),
        ("Ferry.Late", False),
        ("Special to The Harbour Post", True),
        ("Echo staff", True),
        ("The Harbour Echo (TNS)", True),
        ("The ferry (TNS)", False),
        ("in Lisbon", True),
        ("in the harbour", False),
        ("Ferry staff", False),
        ("Lisbon", False),
        ("Ferry aground", False),
        ("The ferry ran aground, a reporter said", False),
        ("echo", False),
    ],
)
def test_a_role_or_a_house_stands_below_a_name(line: str, is_one: bool) -> None:  # noqa: FBT001
    """An office of the newsroom, an agency, a paper; a town beside it."""
    assert signers.is_role(line) is is_one


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Roe Lee - 05/09/2031 - 2:15 pm", ("Ann Roe Lee",)),
        ("Ann Roe Lee | 05/09/2031", ("Ann Roe Lee",)),
        ("Ann Roe Lee - May 9, 2031", ()),
        ("Lisbon Harbour - 05/09/2031 - 2:15 pm", ()),
        ("Ann Roe Lee", ()),
    ],
)
def test_a_name_before_a_date_signs(line: str, names: tuple[str, ...]) -> None:
    """Before a hyphen only with the time of day; and nobody of whom the story tells."""
    assert signers.dated(["Ferry aground", line, "The ferry ran aground near the pier, the board said."], 1) == names


def test_a_name_before_a_date_is_none_of_the_storys() -> None:
    """The line may be its title."""
    texts = ["Ann Roe Lee - 05/09/2031 - 2:15 pm", "The ferry of Ann Roe Lee ran aground near the pier."]
    assert signers.dated(texts, 0) == ()
