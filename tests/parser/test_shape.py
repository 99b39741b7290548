"""The shape of a line."""

import pytest

from feedpub.parser.text.shape import goes_on, runs, stops, titular, width, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left.", True),
        ("“He left.”", True),
        ("„Er ging.“", True),
        ("»Er ging.«", True),
        ("« Elle part. »", True),
        ("他走了。", True),
        ("वह चला गया।", True),
        ("He left", False),
        ("Made in the U.S.", False),
        ("Saturday, 6 p.m.", False),
        ("The night ferry sails on each Saturday at 6 p.m.", True),
        ("…", True),
    ],
)
def test_a_sentence_ends_in_a_stop_of_any_script(text: str, *, expected: bool) -> None:
    """The full stop of initials ends none."""
    assert stops(text) is expected


def test_a_line_runs_by_its_stop_or_its_length() -> None:
    """A sentence is running text, and so is any line too long for a title."""
    assert runs("He left.")
    assert runs("ferry " * 20)
    assert runs("渡轮" * 20)
    assert not runs("Ferry aground")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferry aground", True),
        ("Ferry aground?", True),
        ("iFerry sold", True),
        ("ferry aground", False),
        ("Ferry aground.", False),
        ("Ferry aground:", False),
        ("Ferry aground near the", False),
        ("- Ferry aground", False),
        ("Ferry (@ferry)", False),
        ("40 – 50", False),
        ("Ferry " * 30, False),
        (
            "Ferry aground in the fog near the old pier… The captain saw nothing, and nobody on the bridge told him",
            False,
        ),
    ],
)
def test_a_title_is_short_whole_and_without_full_stop(text: str, *, expected: bool) -> None:
    """Broken-off lines, items and sentences are none."""
    assert titular(text) is expected


def test_width_and_words_count_unspaced_scripts_fairly() -> None:
    """Chinese says more with a character than English with a letter."""
    assert width("渡轮") == 6
    assert words("渡轮在旧码头附近搁浅") > 2
    assert words("渡轮星期一停航") > 2
    assert words("体育新闻") == 1
    assert words("ท่าเรือปิดซ่อม") == 3
    assert width("ท่าเรือปิดซ่อม") == 21
    assert width("порт") == 4
    assert words("Ferry runs aground") == 3
    assert goes_on("and then")
