"""What front matter that is no YAML should have been."""

import pytest

from feedpub.errors import FeedpubError
from feedpub.model import Conventions
from feedpub.parser.frontmatter import read


def told(yaml: str) -> str:
    """Give the one thing that is wrong with a header."""
    with pytest.raises(FeedpubError) as caught:
        read(f"---\n{yaml}\n---\nStory.\n", Conventions(), "a.txt")
    (problem,) = caught.value.problems
    return str(problem)


@pytest.mark.parametrize(
    ("yaml", "line", "instead"),
    [
        ("title: Ferry: the timetable", 2, 'put the text in quotes: title: "Ferry: the timetable"'),
        ("title: @home in the harbour", 2, 'put the text in quotes: title: "@home in the harbour"'),
        ("title: *Exclusive* The ferry", 2, 'put the text in quotes: title: "*Exclusive* The ferry"'),
        ("title: - a dash", 2, 'put the text in quotes: title: "- a dash"'),
        ("title: [Update] The ferry", 2, 'put the text in quotes: title: "[Update] The ferry"'),
        ("""title: "The "ferry" sails\"""", 2, """put the text in quotes: title: 'The "ferry" sails'"""),
        ("title: 'It's late'", 2, """put the text in quotes: title: "It's late\""""),
        ("""title: "It's" late: a "ferry\"""", 2, """put the text in quotes: title: 'It''s" late: a "ferry'"""),
        (
            'date: 2026-05-10\ntitle: "The ferry\ntags: a',
            3,
            'the quotation mark before The ferry has no other at the end; write title: "The ferry"',
        ),
        ("tags: [tea, scones\ntitle: A", 2, "the list has no end; write tags: [tea, scones]"),
        ("title: A\n\tdate: 2026-05-10", 3, "begin the line with spaces, not with a tab"),
        ("title: A\n  date: 2026-05-10", 3, "write date: at the very beginning of its line"),
        ("title: A\nThe ferry\ndate: 2026-05-10", 3, "write lines of `key: value`"),
        ("tags:\n- a\n - b: c", 4, "put a text with a colon, or with a mark at its beginning, in quotes"),
        (f"title: {'a: ' * 50}", 2, "put a text with a colon, or with a mark at its beginning, in quotes"),
        ("title: A\u2028b: c: d", 3, "write lines of `key: value`"),
    ],
)
def test_what_is_wrong_is_told_as_it_should_be(yaml: str, line: int, instead: str) -> None:
    """Whoever wrote a line that is no YAML is told which, and sees it as they meant it."""
    said = told(yaml)
    assert said.startswith(f"a.txt:{line}: front matter is not YAML: ")
    assert said.endswith(f"; {instead}")


@pytest.mark.parametrize(
    ("yaml", "mended"),
    [
        ("title: @home", "@home"),
        ("title: 'It's late'", "It's late"),
        ("""title: "It's" late: a "ferry\"""", """It's" late: a "ferry"""),
        ("title: C:\\new: a folder", "C:\\new: a folder"),
    ],
)
def test_what_it_should_be_is_yaml(yaml: str, mended: str) -> None:
    """The line that is told can be copied as it stands."""
    line = told(yaml).partition("quotes: ")[2]
    assert read(f"---\n{line}\n---\nStory.\n", Conventions(), "a.txt")[0].title == mended


def test_a_character_that_yaml_can_not_hold() -> None:
    """It is told where the header begins, for YAML's reader knows no line."""
    assert told("title: \x07").startswith("a.txt:2: front matter is not YAML: ")
