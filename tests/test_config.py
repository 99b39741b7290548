"""feed.toml, right and wrong."""

import re
from contextlib import suppress
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub import config
from feedpub.config import Config
from feedpub.errors import FeedpubError, Problem
from feedpub.model import Author, Conventions, FeedKind, Media

FULL = """\
# The whole of it.
title = "Harbour News"
url = "https://example.org/news"
description = "What the ferries did."
language = "en-GB"
timezone = "Asia/Kolkata"
date_order = "mdy"
entries = 20
feeds = ["tag", "section"]
pages = false
archives = false
hub = "https://hub.example.org"
logo = "harbour.png"
copyright = "© 2026  Harbour News"

[author]
name = "The desk"
email = "desk@example.org"
url = "https://example.org"
"""


PARTS = "feeds must be a list of section, place, author or tag"
UNENDED = "the quotation mark behind {} = has no other at the end of its line; write"
ADDRESS = "must be a web address with its scheme and host, like https://example.org/"


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(FeedpubError) as caught:
        config.read(text)
    return caught.value.problems


def test_every_key_is_read() -> None:
    """Each key reaches its place; the site's address ends in a slash, the date order is in capitals."""
    assert config.read(FULL) == Config(
        title="Harbour News",
        url="https://example.org/news/",
        description="What the ferries did.",
        language="en-GB",
        author=Author(name="The desk", email="desk@example.org", url="https://example.org/"),
        timezone=ZoneInfo("Asia/Kolkata"),
        date_order="MDY",
        entries=20,
        feeds=(FeedKind.SECTION, FeedKind.TAG),
        pages=False,
        archives=False,
        hub="https://hub.example.org/",
        logo=Media(url="harbour.png"),
        copyright="© 2026 Harbour News",
    )


def test_every_setting_has_a_key() -> None:
    """No part of `Config` is out of feed.toml's reach."""
    assert {key.partition(".")[0] for key in config.KEYS} == {*Config._fields}


def test_an_empty_file_gives_the_defaults() -> None:
    """No key is required, and an empty table says nothing."""
    assert config.read("") == config.read("[author]\n") == Config()


def test_no_feeds_but_one() -> None:
    """An empty list turns none on; a single text is a list of one, and each counts once."""
    assert config.read("feeds = []").feeds == ()
    assert config.read("feeds = 'tag'").feeds == config.read("feeds = ['tag', 'tag']").feeds == (FeedKind.TAG,)


def test_a_table_may_be_written_in_a_line() -> None:
    """TOML's three ways to write a table are the same."""
    author = Author(name="Jo")
    assert config.read('author = { name = "Jo" }').author == author
    assert config.read('author.name = "Jo"').author == author
    assert config.read('[author]\nname = "Jo"').author == author


def test_the_conventions_of_the_copy() -> None:
    """Time zone and date order are what the parser needs."""
    assert config.read(FULL).conventions == Conventions(timezone=ZoneInfo("Asia/Kolkata"), date_order="MDY")
    assert Config().conventions == Conventions(timezone=UTC, date_order="DMY")
    for name in ("UTC", "utc"):
        assert config.read(f'timezone = "{name}"').conventions == Config().conventions


def test_all_mistakes_are_told_at_once() -> None:
    """Each mistake has its line, its full key, and what to write instead; none hides another."""
    wrong = """\
titel = "Harbour News"
url = "example.org"
description = ""
entries = 0

[ author ]  # who
email = "desk"
mail = "desk@example.org"
"""
    told = {problem.line: problem.what for problem in problems_of(wrong)}
    assert told == {
        1: "unknown key titel; did you mean title?",
        2: "url must be a web address with its scheme and host, like https://example.org/; it is 'example.org'",
        3: "description must not be empty; write a text or leave the key out",
        4: "entries must be a whole number of at least 1; it is 0",
        7: "author.email must be an e-mail address, like desk@example.org; it is 'desk'",
        8: "unknown key author.mail; did you mean author.email?",
        None: "author.name is missing; write who answers for the publication",
    }


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("entries = 1.5", 1, "entries must be a whole number of at least 1; it is 1.5"),
        ("entries = true", 1, "entries must be a whole number of at least 1; it is True"),
        ("title = 1984", 1, "title must be text, not a number; put it in quotes"),
        ("title = 10:30:00", 1, "title must be text, not a date or time; put it in quotes"),
        ("title = {}", 1, "title must be text, not a table; put it in quotes"),
        ("title.en = 'News'", 1, "unknown key title.en; did you mean title?"),
        ("author = 'Jo'", 1, "unknown key author; did you mean author.name?"),
        ("[[author]]\nname = 'Jo'", None, "unknown key author; did you mean author.name?"),
        ("title = 'a\u2028b'\r\nurll = 'x'", 2, "unknown key urll; did you mean url?"),
        ("[feed]\ntitle = 'News'", 2, "unknown key feed.title; did you mean title?"),
        ("author.name = 'Jo'\nauthor.hub = 'x'", 2, "unknown key author.hub; write hub above the line [author]"),
        (
            "[author]\nname = 'Jo'\nentires = 3",
            3,
            "unknown key author.entires; did you mean entries? Write it above the line [author]",
        ),
        ("[author]\nname = 'Jo'\nurls = 'x'", 3, "unknown key author.urls; did you mean author.url?"),
        ("language = 'English'", 1, "language must be a language tag, like en, pt-BR or zh-Hant; it is 'English'"),
        (
            "language = 'en_GB'",
            1,
            "language must be a language tag, like en, pt-BR or zh-Hant; it is 'en_GB'; write en-GB",
        ),
        ("date_order = 'DYM'", 1, "date_order must be DMY, MDY or YMD; it is 'DYM'"),
        (
            "feeds = ['sections']",
            1,
            "feeds must be a list of section, place, author or tag; 'sections' (did you mean section?) is none of them",
        ),
        ("feeds = ['publication']", 1, f"{PARTS}; 'publication' is none of them"),
        (
            "feeds = ['sections', 'Place', 'topic']",
            1,
            f"{PARTS}; 'sections' (did you mean section?), 'Place' (did you mean place?), 'topic' are none of them",
        ),
        ("URL = 'https://example.org/'", 1, "unknown key URL; did you mean url?"),
        ("feeds = true", 1, "feeds must be a list of texts, like [one, two], not true or false"),
        ("feeds = [1]", 1, "feeds must be text, not a number; put it in quotes"),
        ("pages = 'no'", 1, "pages must be true or false, without quotes; it is 'no'"),
        ("archives = 0", 1, "archives must be true or false, without quotes; it is 0"),
        ("hub = 'websub'", 1, f"hub {ADDRESS}; it is 'websub'"),
        (
            "logo = '/logo.png'",
            1,
            "logo must be the path of a file beside the text, like talks.jpg, or a web address; it is '/logo.png'",
        ),
        ("copyright = 2026", 1, "copyright must be text, not a number; put it in quotes"),
        (
            "url = 'https://example.org/?a=1'",
            1,
            "url must not have a query or a fragment; it is 'https://example.org/?a=1'",
        ),
        (
            "url = 'https://example.org/#top'",
            1,
            "url must not have a query or a fragment; it is 'https://example.org/#top'",
        ),
    ],
)
def test_a_mistake_and_its_line(text: str, line: int | None, what: str) -> None:
    """Each mistake is told with its line and its full key."""
    (problem,) = problems_of(text)
    assert problem.file == "feed.toml"
    assert (problem.line, problem.what) == (line, what)


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("title = Harbour News", 'put a text in quotes: title = "Harbour News"'),
        ("title = “Harbour News”", 'put a text in quotes: title = "Harbour News"'),
        ("timezone = Europe/Paris  # summer", 'put a text in quotes: timezone = "Europe/Paris"'),
        ("feeds = [section, tag]", 'put each text in quotes: feeds = ["section", "tag"]'),
        ("pages = False", "write pages = true or pages = false, in small letters and without quotes"),
        ("archives = yes", "write archives = true or archives = false, in small letters and without quotes"),
        ("title = 'Ann's News'", 'a text that holds \' stands between two ": title = "Ann\'s News"'),
        ('title = "The "News""', "a text that holds \" stands between two ': title = 'The \"News\"'"),
        ("author = 'Jo'\n[author]\nname = 'Jo'", "a key, and a [table], can be given once; keep one of the two"),
        ("[author]\nname = 'Jo'\n[author]", "a key, and a [table], can be given once; keep one of the two"),
        ('title = "News', f'{UNENDED.format("title")} title = "News"'),
        ('title = \'The "News"  # ours', f"{UNENDED.format('title')} title = 'The \"News\"'"),
        ('title = "News”', f'{UNENDED.format("title")} title = "News"'),
        ('title = "', f'{UNENDED.format("title")} title = ""'),
        ("title: 'News'", 'write lines of key = "value"'),
        ("entries = 05", 'write lines of key = "value"'),
        (f"title = {'a' * 200}", 'write lines of key = "value"'),
        ("title =", 'write lines of key = "value"'),
    ],
)
def test_what_is_not_toml_is_told_as_it_should_be(line: str, instead: str) -> None:
    """Whoever wrote a line that is no TOML sees it as they meant it."""
    (problem,) = problems_of(f"{line}\nentries = 5\n")
    assert problem.what.startswith("is not TOML: ")
    assert problem.what.endswith(f"; {instead}")


@pytest.mark.parametrize(
    "zone",
    ["Mars/Olympus", "IST ", "Europe", "../../etc/passwd", "/etc/passwd", ".", "a./b", "zone.tab", "é", "a" * 300],
)
def test_a_time_zone_is_one_of_the_database(zone: str) -> None:
    """A zone that the database doesn't know is refused, and no other file is read for it."""
    (problem,) = problems_of(f'timezone = "{zone}"')
    assert problem.what == (
        "timezone must be a zone of the IANA database, like Europe/Paris or Asia/Kolkata; it is " + repr(zone.strip())
    )


@pytest.mark.parametrize(
    ("given", "meant"),
    [("europe/london", "Europe/London"), ("Europe/Pariss", "Europe/Paris"), ("new york", "America/New_York")],
)
def test_a_time_zone_that_is_nearly_one_is_asked_for(given: str, meant: str) -> None:
    """Letter case, a slip of the pen, and a city without its continent."""
    (problem,) = problems_of(f'timezone = "{given}"')
    assert problem.what.endswith(f"; it is {given!r} (did you mean {meant}?)")


def test_a_key_written_in_a_rarer_way_has_no_line() -> None:
    """Where the line can't be told, the file is named without one, never with a wrong one."""
    (problem,) = problems_of('["author"]\nname = 5')
    assert problem.line is None
    assert problem.what == "author.name must be text, not a number; put it in quotes"


def test_a_key_is_looked_for_in_its_own_table() -> None:
    """`url` of the author isn't taken for `url` of the site."""
    (problem,) = problems_of('url = "https://example.org/"\n[author]\nname = "Jo"\nurl = "no"\n')
    assert problem.line == 4
    (problem,) = problems_of('author.name = "Jo"\nauthor.url = "no"\nurl = "https://example.org/"\n')
    assert problem.line == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title = Harbour News", 1),
        ('title = "a"\ntitle = "b"\n', 2),
        ('title = "a\n', 1),
        ('entries = 5\ntitle = "a', 2),
        ('title = """a\nb', None),
        ("\x00", 1),
        ("title", None),
        (f"entries = {'1' * 5000}", None),
        (f"entries = {'[' * 5000}", None),
        (f"{'a.' * 3000}a = 1", None),
    ],
)
def test_what_is_not_toml(text: str, line: int | None) -> None:
    """The message says so, where, and what a line must look like; also for what makes the TOML reader give up."""
    (problem,) = problems_of(text)
    assert problem.what.startswith("is not TOML: ")
    assert re.search(
        "; (write lines of key|put a text in quotes|a key, and a .table., can be given once|the quotation mark)",
        problem.what,
    )
    assert problem.line == line


TOML_VALUES = st.sampled_from(
    ["1", "'a'", "''", "[]", "{}", "true", "1.5", "nan", "2026-01-01", "10:00:00", "[[1]]", '"\\uffff"']
)


@given(
    st.text()
    | st.lists(st.tuples(st.sampled_from([*config.KEYS, "x", "author"]), TOML_VALUES)).map(
        lambda pairs: "\n".join(f"{key} = {value}" for key, value in pairs)
    )
)
def test_any_text_gives_a_config_or_a_message(text: str) -> None:
    """No text whatever makes anything but a `Config` or a `FeedpubError`."""
    with suppress(FeedpubError):
        assert isinstance(config.read(text), Config)
