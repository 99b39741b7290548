"""The optional YAML header."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from feedpub.errors import FeedpubError
from feedpub.model import Conventions
from feedpub.parser.frontmatter import NOTHING, Header, read

PARIS = Conventions(timezone=ZoneInfo("Europe/Paris"))


def header(yaml: str) -> Header:
    return read(f"---\n{yaml}\n---\nStory.\n", PARIS, "a.txt")[0]


def problems(yaml: str) -> list[str]:
    with pytest.raises(FeedpubError) as caught:
        header(yaml)
    return [str(problem) for problem in caught.value.problems]


def test_every_key_sets_its_field() -> None:
    """All fourteen keys are read, each in its own type."""
    given = header(
        "title: Ferry back in service\n"
        "summary: It sails again.\n"
        "date: 2026-05-10 09:30\n"
        "updated: 2026-05-11T08:00:00Z\n"
        "author: [Ada Quist, Bo Lind]\n"
        "tags: harbour, transport\n"
        "url: https://example.org/ferry\n"
        "id: tag:example.org,2026:ferry\n"
        "language: sv\n"
        "dateline: STRÖMSTAD\n"
        "image: ferry.jpg\n"
        "image_alt: A ferry\n"
        "audio: https://example.org/é.mp3\n"
        "audio_duration: 1:02:03"
    )
    assert given.title == "Ferry back in service"
    assert given.summary == "It sails again."
    assert given.date == datetime(2026, 5, 10, 7, 30, tzinfo=UTC)
    assert given.updated == datetime(2026, 5, 11, 8, 0, tzinfo=UTC)
    assert given.author == ("Ada Quist", "Bo Lind")
    assert given.tags == ("harbour", "transport")
    assert (given.url, given.id, given.language) == ("https://example.org/ferry", "tag:example.org,2026:ferry", "sv")
    assert (given.image, given.image_alt) == ("ferry.jpg", "A ferry")
    assert (given.audio, given.audio_duration) == ("https://example.org/%C3%A9.mp3", 3723)
    assert given.dateline is not None
    assert given.dateline.place == "STRÖMSTAD"


@pytest.mark.parametrize(
    ("written", "title"),
    [("No", "No"), ("1984", "1984"), ("2026-05-10", "2026-05-10"), ("'a: b'", "a: b"), ("12:30", "12:30")],
)
def test_values_are_what_is_written(written: str, title: str) -> None:
    """YAML's guesses at numbers, dates and truth do not touch a title."""
    assert header(f"title: {written}").title == title


def test_the_story_starts_below_the_header() -> None:
    """The first line below is told; `...` closes a header too; copy without a fence starts at line 1."""
    assert read("---\ntitle: A\n---\nStory.", PARIS, "a.txt")[1] == 4
    assert read("---\ntitle: A\n...\nStory.", PARIS, "a.txt")[1] == 4
    assert read("Story.\n---\nMore.\n---\n", PARIS, "a.txt") == (NOTHING, 1)
    assert read("----\nStory.", PARIS, "a.txt") == (NOTHING, 1)


@pytest.mark.parametrize(
    ("written", "tags"),
    [("tea, Tea, scones, TEA", ("tea", "scones")), ("[Tea, tea]", ("Tea",)), ("thé, The, THÉ", ("thé", "The"))],
)
def test_tags_that_differ_only_in_letter_case_are_one(written: str, tags: tuple[str, ...]) -> None:
    """It is shown as it is written first; so readers see one category."""
    assert header(f"tags: {written}").tags == tags


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ada Quist", ("Ada Quist",)),
        ("Ada Quist, Bo Lind", ("Ada Quist", "Bo Lind")),
        ("Ada Quist and Bo Lind", ("Ada Quist", "Bo Lind")),
        ("Ada Quist, Jo Roe, and Bo Lind", ("Ada Quist", "Jo Roe", "Bo Lind")),
        ("Lamps and Kettles", ("Lamps and Kettles",)),
        ("[Ada Quist and Bo Lind]", ("Ada Quist and Bo Lind",)),
    ],
)
def test_authors_on_one_line(written: str, names: tuple[str, ...]) -> None:
    """Commas part them; "and" does where each has the form of a person's name, but never in a list."""
    assert header(f"author: {written}").author == names


@pytest.mark.parametrize("yaml", ["", "# a comment only", "title:", "title: ~\ntags: null"])
def test_keys_without_a_value_set_nothing(yaml: str) -> None:
    """Empty keys, as templates leave them, are as good as none."""
    assert header(yaml) == NOTHING


@pytest.mark.parametrize(
    ("yaml", "message"),
    [
        ("titel: A", "a.txt:2: unknown key titel; did you mean title?"),
        (
            "draft: true",
            "a.txt:2: unknown key draft; to hold an article back, give it a `date` to come",
        ),
        ("headline: A", "a.txt:2: unknown key headline; known keys: title, summary, date"),
        ("layout: post", "a.txt:2: unknown key layout; known keys: title, summary, date"),
        ("title: [a]", "a.txt:2: title must be text, not a list"),
        ("title: {a: b}", "a.txt:2: title must be text, not a table"),
        ('title: ""', "a.txt:2: title must not be empty"),
        ("tags: {a: b}", "a.txt:2: tags must be a list of texts"),
        ("tags: [[a]]", "a.txt:2: tags must be text, not a table"),
        ("tags: []", "a.txt:2: tags must be a list of texts"),
        ("date: next Friday", "a.txt:2: date "),
        ("date: 12", "a.txt:2: date "),
        ("url: example.org", "a.txt:2: url must be a web address"),
        ("url: javascript:alert(1)", "a.txt:2: url must be a web address"),
        ("id: not a uri", "a.txt:2: id must be a URI"),
        ("language: english please", "a.txt:2: language must be a language tag"),
        ("title: A\ntitle: B", "a.txt:3: title is given twice"),
        ("- a\n- b", "a.txt:2: front matter must be lines of `key: value`"),
        ("title: one: two", "a.txt:2: front matter is not YAML"),
        ("title: 'open", "a.txt:"),
        ("title: \x07", "a.txt:"),
    ],
)
def test_a_wrong_value_is_told_with_its_line(yaml: str, message: str) -> None:
    """Each mistake names file, line and key, and what to write instead."""
    assert problems(yaml)[0].startswith(message)


def test_all_mistakes_are_told_at_once() -> None:
    """Two wrong keys give two messages."""
    assert len(problems("titel: A\nlanguage: '!'\ntitle: fine")) == 2


@pytest.mark.parametrize("above", ["\n", "\n\n", " \t\n\n"])
def test_empty_lines_may_stand_above_it(above: str) -> None:
    """Nothing else of it changes; lines are counted as in the file."""
    assert read(f"{above}---\n# For the desk\n\ntitle: A\n---\nStory.", PARIS, "a.txt") == (
        Header(title="A"),
        6 + above.count("\n"),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n\n---\ntitle: A\n\ntitel: B\n---\n", r"a\.txt:6: unknown key titel"),
        ("\n\n---\ntitle: A\ntags: [\n---\n", r"a\.txt:6: front matter is not YAML"),
        ("\n\n---\ntitle: [[[[[[]]]]]]\n---\n", r"a\.txt:4: front matter must be lines"),
        ("\n\n---\ntitle: A\nb: \x07\n---\n", r"a\.txt:4: front matter is not YAML"),
        ("\n\n---\ntitle: A\nimage_alt: A ferry\n---\n", r"a\.txt:5: image_alt is given without image"),
        ("\n\n---\ntitle:\nStory.\n", r"a\.txt:3: front matter opened with --- is never closed"),
    ],
)
def test_below_empty_lines_mistakes_are_told_with_their_line(text: str, message: str) -> None:
    """That of the file."""
    with pytest.raises(FeedpubError, match=message):
        read(text, PARIS, "a.txt")


@pytest.mark.parametrize(
    "text", ["\n---\nStory.\n---\nMore.\n", "\n---\nLONDON: It sails.\n---\n", "\n---\n", "\n ---\ntitle: A\n---\n"]
)
def test_below_empty_lines_a_line_may_part_copy_from_copy(text: str) -> None:
    """It is no fence unless a key follows."""
    assert read(text, PARIS, "a.txt") == (NOTHING, 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("+++\ntitle = 'A'\n+++\nStory.", 1),
        ("+++ \n\n# For the desk\ndraft=true\n+++\n", 1),
        ("\n+++\na.b = 1\n+++", 2),
    ],
)
def test_front_matter_in_toml_is_refused(text: str, line: int) -> None:
    """Hugo's other kind; what to write instead is told."""
    with pytest.raises(
        FeedpubError, match=rf"a\.txt:{line}: front matter is TOML; write YAML between --- lines instead"
    ):
        read(text, PARIS, "a.txt")


@pytest.mark.parametrize(
    "text", ["+++\nThe ferry sails = good news.\n+++\n", "+++ Ticker +++\na = b\n", "+++\n+++", "+++"]
)
def test_copy_between_pluses_is_copy(text: str) -> None:
    """As a ticker sets it."""
    assert read(text, PARIS, "a.txt") == (NOTHING, 1)


def test_a_lone_fence_is_an_error() -> None:
    """A header that never ends would swallow the story."""
    with pytest.raises(FeedpubError, match=r"a\.txt:1: front matter opened with --- is never closed"):
        read("---\ntitle: A\nStory.\n", PARIS, "a.txt")


@pytest.mark.parametrize("bomb", ["[" * 100_000, "a: &a [*a]", "a: &a {b: *a}", "? [a]\n: b", "*a : b"])
def test_hostile_yaml_is_only_an_error(bomb: str) -> None:
    """Deep nesting, aliases to themselves and odd keys end in a message."""
    assert problems(bomb)


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("title: Pier sold\ndate: 2026-01-01\n\n", 1),
        ("\n\ntags: piers\ntitle: Pier sold\n", 3),
        ("title: Pier sold\n---\n", 1),
    ],
)
def test_front_matter_without_its_fences_is_refused(above: str, line: int) -> None:
    """It would be published as copy."""
    with pytest.raises(FeedpubError, match=f"x.txt:{line}: looks like front matter without its --- lines"):
        read(f"{above}The old pier was sold to the town on Monday.", Conventions(), "x.txt")


@pytest.mark.parametrize(
    "above",
    [
        "title: the old pier\n",
        "title: the old pier\ntitle: the new pier\n",
        "Title: Pier sold\nDate: 2026-01-01\n",
        "who: the board\nwhen: on Monday\n",
        "title: the pier\n\ndate: unknown\n",
    ],
)
def test_copy_that_only_begins_as_front_matter_is_copy(above: str) -> None:
    """One line with a key, a key twice, other words, and what mail and desks set above a story."""
    assert read(f"{above}The old pier was sold to the town on Monday.", Conventions(), "x.txt") == (NOTHING, 1)
