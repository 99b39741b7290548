"""How an agency, or its desk, signs copy."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.lines.signed import closing_agency, signature


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("Reuter", ("Reuter",)),
        ("REUTER...", ("REUTER",)),
        ("IANS al/br", ("IANS",)),
        ("/al", ()),
        ("dpa al br Author: Ann Lee", ("dpa",)),
        ("/al 05/05/31 14-12", ()),
        ("--al/br", ()),
        ("(PTI)", ("PTI",)),
        ("-- ANI", ("ANI",)),
        ("—IANS", ("IANS",)),
        ("PTI AKM SLR", ("PTI",)),
        ("PTI/ANI", ("PTI", "ANI")),
        ("(QXR)", ("QXR",)),
        ("—(QXR)", ("QXR",)),
        ("(NAN)(www.nan.example)", ("NAN",)),
        ("UNI ML RSA SHK1910", ("UNI",)),
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
        ("ap/al/br/cd/ef", ()),
        ("– Harbour News Agency", ("Harbour News Agency",)),
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
        "(MORE)",
        "(END)",
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
    ("last", "agencies"),
    [
        ("The ferry is safe, its captain told them.(Reuters)", ("Reuters",)),
        ("The ferry is safe, its captain told them. (Reuters)", ("Reuters",)),
        ("The ferry is safe, its captain told them. (IANS)\n\n--IANS\n\njd/tr", ("IANS",)),
        ("The ferry in the morning light.(AFP)\n\nThe ferry is safe, its captain told them on Monday.", ()),
    ],
)
def test_glued_to_its_bracket_only_the_last_paragraph_is_signed(last: str, agencies: tuple[str, ...]) -> None:
    """Further up it names the source of a picture."""
    lead = "The harbour was closed on Monday after a ferry ran aground near the old pier, the port authority said."
    dateline = parse(f"{lead}\n\n{last}".encode(), "x").dateline
    assert (dateline.agencies if dateline else ()) == agencies


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("The ferry is safe, he said. (PTI)", ("PTI",)),
        ("“The ferry is safe,” he said. – ANI", ("ANI",)),
        ("The ferry is safe, he said. REUTER", ("REUTER",)),
        ("The ferry is safe, he said. AGERPRES", ("AGERPRES",)),
        ("The ferry is safe, he said. AMEN", ()),
        ("The ferry is safe, he said.—APP", ("APP",)),
        ("The ferry is safe, he said.(PTI)", ("PTI",)),
        ("The ferry is safe, he said. (QXR)", ("QXR",)),
        ("The ferry is safe, he said. (OAR)", ()),
        ("The ferry is safe, he said. Jiji Press", ("Jiji Press",)),
        ("The ferry is safe, he told Harbour. Quay News", ()),
        ("The ferry is safe, he said (QXR)", ()),
        ("The ferry is safe - mostly", ()),
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
