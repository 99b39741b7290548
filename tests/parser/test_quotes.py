"""Block quotes and lists."""

import pytest

from feedpub.parser.lines import rules
from feedpub.parser.text.layout import Paragraph

TEXT = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement on Monday."


def kinds(*texts: str) -> list[str]:
    return [str(v.kind) for v in rules.classify([Paragraph(n, n, text) for n, text in enumerate(texts, 1)], None)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        (("She said:", "“We saw nothing.”"), ["paragraph", "quote"]),
        (("She said:", '"We saw nothing."'), ["paragraph", "quote"]),
        (("Elle a dit :", "« Nous n’avons rien vu. »"), ["paragraph", "quote"]),
        (
            ("She said:", "“We saw nothing.", "“And then it stopped.”", TEXT),
            ["paragraph", "quote", "quote", "paragraph"],
        ),
        (("She said:", "“We saw nothing,” and left.", TEXT), ["paragraph"] * 3),
        (("She said:", "We saw nothing.", TEXT), ["paragraph"] * 3),
        ((TEXT, "“We saw nothing.”"), ["paragraph", "paragraph"]),
        ((TEXT, "> We saw nothing."), ["paragraph", "quote"]),
        (
            ("She said:", "“We saw nothing.", "***", "“And then it stopped.”"),
            ["paragraph", "quote", "separator", "quote"],
        ),
    ],
)
def test_a_quotation_of_its_own_is_a_quote(copy: tuple[str, ...], expected: list[str]) -> None:
    """A colon introduces it, or a mark says so; a quotation in running text is none."""
    assert kinds(*copy) == expected


@pytest.mark.parametrize("line", ["• Two ferries", "- Two ferries", "* Two ferries", "– Two ferries", "·Two ferries"])
def test_a_bullet_makes_an_item(line: str) -> None:
    """The usual bullets."""
    assert kinds(TEXT, line)[1] == "list item"


@pytest.mark.parametrize(
    ("first", "second"), [("1. Ferries.", "2. Piers."), ("a) Ferries.", "b) Piers."), ("(1) A.", "(2) B.")]
)
def test_numbers_in_a_row_make_items(first: str, second: str) -> None:
    """One numbered line alone is no list."""
    assert kinds(TEXT, first, second)[1:] == ["list item", "list item"]
    assert kinds(TEXT, first, TEXT)[1] == "paragraph" or first.startswith("1.")


def test_roman_numbers_make_items_of_any_length() -> None:
    """`iii.` is a mark as `i.` is; a word that begins so is none."""
    assert kinds(TEXT, "i. Ferries.", "ii. Piers.", "iii. Quays.", "in all of them")[1:4] == ["list item"] * 3
    assert "list item" not in kinds(TEXT, "vi saw it.", "vii. Piers.")
