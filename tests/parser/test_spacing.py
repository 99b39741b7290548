"""White space that only looks plain is read as if it were typed."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse
from feedpub.parser.text.spacing import plain

COPY = """Ferry sails again

By Ada Quist
Published: 10 May 2026, 09:30 IST

LISBON, May 10 (Reuters) - The ferry sails again, its owner said on Monday. “Nobody believed it,” he added.

What comes next

It costs 10 euros, said Bo Lind.
"""


@pytest.mark.parametrize("space", ["\xa0", "\u202f", "\u2009", "\u2003", " \xa0", "\u200b ", " \u200e"])
def test_copy_with_other_spaces_is_read_alike(space: str) -> None:
    """However it was pasted; only the sum of its bytes is another."""
    other = COPY.replace(" ", space)
    assert parse(other.encode(), "ferry")._replace(digest="") == parse(COPY.encode(), "ferry")._replace(digest="")


@pytest.mark.parametrize("mark", ["\u200b", "\u2060", "\u200e", "\xad\u200b"])
def test_marks_without_width_at_the_ends_of_lines(mark: str) -> None:
    """They are dropped."""
    assert plain("\n".join(f"{mark}{line}{mark}" for line in COPY.split("\n"))) == COPY


@pytest.mark.parametrize(
    "text",
    [
        "Il a dit\xa0: «\xa0Non\xa0!\xa0» à 10\xa0000 personnes",
        "Cela coûte 10\xa0€ ou 5\u202f%",
        "Voici la liste\xa0:",
        "ภาษา\u200bไทย",
        "می\u200cخواهم",
        "\u200fالقاهرة",
        "plain – but not ASCII",
    ],
)
def test_what_print_needs_stays(text: str) -> None:
    """French quotation marks, groups of digits, places where Thai may break, and the turns of Arabic."""
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("PARIS\xa0: Le bac", "PARIS : Le bac"),
        ("May\xa05,\xa02026", "May 5, 2026"),
        ("5\xa0May", "5 May"),
        ("10/05/2026\xa009:30", "10/05/2026 09:30"),
        ("any\xa0$1 bill", "any $1 bill"),
        ("Minis\xadter", "Minister"),
        ("\xa0\xa0– indented", "  – indented"),
    ],
)
def test_what_nobody_would_type_is_plain(text: str, typed: str) -> None:
    """A space, or nothing."""
    assert plain(text) == typed


def test_bullets_of_word_processors_are_read_as_bullets() -> None:
    """Letters before a tab, and glyphs that no font of the reader's has; `§ 5` stays."""
    pasted = "\uf0b7\tBoats\no\tFerries\n  §\tOars\n\uf0a7 Sails\n§ 5 of the law\no to see the pier"
    assert plain(pasted) == "• Boats\n• Ferries\n• Oars\n• Sails\n§ 5 of the law\no to see the pier"
    assert plain("Boats\no\tFerries") == "Boats\n• Ferries"
    assert [block.kind for block in parse(f"Ferry sails.\n{pasted}".encode(), "x").blocks[1:5]] == [Kind.LIST_ITEM] * 4
