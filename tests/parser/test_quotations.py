"""Quotation marks in pairs, in the ways of several languages."""

import pytest

from feedpub.parser.grammar import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No marks", True),
        ('The "old" pier', True),
        ('The "old pier', False),
        ("The “old” pier", True),
        ("The “old pier", False),
        ("「埠頭」は閉鎖", True),
        ("「埠頭は閉鎖", False),
        ("『埠頭は閉鎖", False),
        ("Der „alte“ Kai", True),
        ("Stary „port” w Gdyni", True),
        ('Der „alte" Kai', True),
        ('Der „alte“ und der "neue" Kai', True),
        ("Der „alte Kai", False),
        ('Der „alte“ und der "neue Kai', False),
        ("Den ”gamla” kajen", True),
        ("Den ”gamla kajen", False),
        ("Le « vieux » quai", True),
        ("Der »alte« Kai", True),
        ("Den »gamla» kajen", True),
        ("Le « vieux quai", False),
    ],
)
def test_marks_are_in_pairs_as_each_language_sets_them(text: str, *, expected: bool) -> None:
    """German closes with the mark that English opens with; Swedish has one for both."""
    assert quotations.is_balanced(text) is expected


@pytest.mark.parametrize(
    ("text", "copy", "mended"),
    [
        ("“We go", "“We go. We come”", "“We go”"),
        ("„Wir gehen", "„Wir gehen. Und du?“", "„Wir gehen“"),
        ("„Idziemy", "„Idziemy. A ty?”", "„Idziemy”"),
        ("« Nous partons", "« Nous partons. Et toi ? »", "« Nous partons »"),
        ("»Wir gehen", "»Wir gehen. Und du?«", "»Wir gehen«"),
        ("Er sagte: „Wir gehen", "Er sagte: „Wir gehen. Und du?“", "Er sagte: Wir gehen"),
        ("Il dit : « Nous partons", "", "Il dit : Nous partons"),
        ("“", "", ""),
        ("", "", ""),
    ],
)
def test_a_quotation_cut_short_is_closed_or_loses_its_marks(text: str, copy: str, mended: str) -> None:
    """What the text opens with is closed as the copy closes it; marks inside would be lone ones."""
    assert quotations.mended(text, copy) == mended
