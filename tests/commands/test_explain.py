"""`feedpub explain`, as people and machines read it."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from feedpub.commands import main

Write = Callable[[Mapping[str, str]], Path]
COPY = (
    "Ferry sails again\n"
    "By Ada Quist\n"
    "\n"
    "LONDON, May 5 (ANX) - The ferry that links the island to the mainland sailed again on Monday after a month in "
    "dock, and its owner said that tickets were on sale for the whole of the summer.\n"
    "Also Read | The bridge that nobody wanted\n"
    "The first boat left at dawn with forty passengers, two lorries and a crate of hens, and was met by a brass band "
    "that had been rehearsing since the end of winter.\n"
)
KEYS = [
    "seed",
    "title",
    "title_from",
    "summary",
    "dateline",
    "byline",
    "published",
    "published_from",
    "subheads",
    "related",
    "removed",
    "lines",
    "content_html",
]


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")  # 2026-05-28


def feedpub(*words: str, color: bool = False) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False, color=color)


def objects(*words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in feedpub("explain", "--json", *words).stdout.splitlines()]


def test_json_tells_what_was_understood(write_seeds: Write) -> None:
    """One object a line, with every key that machines rely on."""
    write_seeds({"ferry.txt": COPY})
    (told,) = objects("seeds/ferry.txt")
    assert list(told) == KEYS
    assert told["seed"] == "seeds/ferry.txt"
    assert (told["title"], told["title_from"]) == ("Ferry sails again", "headline")
    assert told["dateline"] == {
        "text": "LONDON, May 5 (ANX) -",
        "place": "LONDON",
        "date": "--05-05",
        "agency": ["ANX"],
    }
    assert told["byline"] == ["Ada Quist"]
    assert (told["published"], told["published_from"]) == ("2026-05-05T00:00:00+00:00", "dateline")
    assert told["related"] == ["The bridge that nobody wanted"]
    assert [(line["line"], line["kind"]) for line in told["removed"]] == [
        (1, "headline"),
        (2, "byline"),
        (5, "related"),
    ]
    assert [line["line"] for line in told["lines"]] == [1, 2, 3, 4, 5, 6]
    assert all(line["why"] for line in told["lines"])
    assert told["content_html"].startswith('<p><b class="dateline">LONDON</b>, May 5 (ANX) - The ferry')


def test_a_folder_stands_for_every_seed_below_it(write_seeds: Write) -> None:
    """Names, and so ledger and dates, are those of the publication the folder belongs to."""
    write_seeds({"b/ferry.txt": COPY, "a/ferry.txt": COPY, "feed.toml": 'title = "T"'})
    assert [told["seed"] for told in objects("seeds")] == ["seeds/a/ferry.txt", "seeds/b/ferry.txt"]
    assert [told["seed"] for told in objects("seeds/b")] == ["seeds/b/ferry.txt"]


def test_the_ledger_is_asked_for_dates(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a build, undated copy keeps the moment of that build, and `explain` says so."""
    write_seeds(
        {"sub/note.txt": "A story without any date, about a harbour and its ferry.\n", "feed.toml": 'title = "T"'}
    )
    assert objects("seeds/sub/note.txt")[0]["published_from"] == "build"
    feedpub("build")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    told = objects("seeds/sub/note.txt")[0]
    assert (told["published"], told["published_from"]) == ("2026-05-28T20:26:40+00:00", "ledger")


def test_text_shows_each_line_and_the_article(write_seeds: Write) -> None:
    """A person sees number, kind and reason of each line, then title, summary, dateline, byline and date."""
    write_seeds({"ferry.txt": COPY})
    told = feedpub("explain", "seeds").stdout
    for part in (
        "   1 headline",
        "   5 related",
        "title  Ferry sails again (the headline in the copy)",
        "dateline  place LONDON; date --05-05; agency ANX",
        "byline  Ada Quist",
        "published  2026-05-05 00:00 UTC (from dateline)",
        "related  The bridge that nobody wanted",
    ):
        assert part in told


def test_text_tells_that_a_story_dated_ahead_waits(write_seeds: Write) -> None:
    """Who misses it in the feeds learns why; the line that dates it is among those shown."""
    write_seeds(
        {"ferry.txt": "Published: 1 January 2031\n\nA story about a harbour and its ferry, which sails again.\n"}
    )
    told = feedpub("explain", "seeds").stdout
    assert "   1 timestamp" in told
    assert "published  2031-01-01 00:00 UTC (from copy); it is held back until then" in told


def test_an_update_that_dates_the_story_stands_in_the_copy(write_seeds: Write) -> None:
    """So machines are told; a person learns more."""
    write_seeds(
        {"ferry.txt": "Updated: 1 January 2025\n\nA story about a harbour and its ferry, told in a sentence.\n"}
    )
    assert json.loads(feedpub("explain", "--json", "seeds").stdout)["published_from"] == "copy"
    assert "(from update told in the copy)" in feedpub("explain", "seeds").stdout


def test_text_tells_of_a_slip_in_the_file_name(write_seeds: Write) -> None:
    """The date is then from elsewhere, which nobody who wrote one there expects."""
    write_seeds({"sub/2031-02-30-note.txt": "A story without any date, about a harbour and its ferry.\n"})
    told = feedpub("explain", "seeds").stdout
    assert "published  2026-05-28 20:26 UTC (from build); the file name's 2031-02-30 is no date" in told


def test_text_says_none_where_there_is_none(write_seeds: Write) -> None:
    """Copy without dateline and byline says so, rather than nothing."""
    write_seeds({"note.txt": "A story without any date, about a harbour and its ferry, which sailed on Monday.\n"})
    told = feedpub("explain", "seeds").stdout
    assert "dateline  none" in told
    assert "byline  none" in told
    assert "(cut from the lead)" in told


def test_colour_is_for_terminals(write_seeds: Write) -> None:
    """Colours are shown on a terminal only, and no escape sequence of the copy ever."""
    write_seeds({"ferry.txt": COPY.replace("hens", "h\x1b[5mens\u202e")})
    assert "\x1b[32m" in feedpub("explain", "seeds", color=True).stdout
    assert "\x1b" not in feedpub("explain", "seeds").stdout
    assert "\x1b[5m" not in feedpub("explain", "seeds", color=True).stdout


def test_good_seeds_are_told_although_others_are_bad(write_seeds: Write) -> None:
    """Errors go to standard error at the end; the exit code is 1, or 2 where a seed that was named does not exist."""
    write_seeds({"bad.txt": "", "ferry.txt": COPY})
    done = feedpub("explain", "--json", "seeds", "missing.txt")
    assert done.exit_code == 2
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr.splitlines() == [
        "seeds/bad.txt: is empty; write the story, or delete the file",
        "missing.txt: does not exist; name a seed, or a folder that holds some",
    ]
    assert feedpub("explain", "--json", "seeds").exit_code == 1
    assert feedpub("explain", "--json", "seeds/ferry.txt").exit_code == 0


def test_mistakes_in_feed_toml_are_told(write_seeds: Write) -> None:
    """As a build tells them: without feed.toml it is not known how dates are read."""
    write_seeds({"ferry.txt": COPY, "feed.toml": "entries = 0\n"})
    done = feedpub("explain", "seeds/ferry.txt")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "seeds/feed.toml:1: entries must be a whole number" in done.stderr


def test_feed_toml_is_no_article(write_seeds: Write) -> None:
    """It is told what it is; the seed beside it is explained all the same."""
    source = write_seeds({"ferry.txt": COPY, "feed.toml": 'title = "News"\n'})
    done = feedpub("explain", str(source / "feed.toml"), str(source / "ferry.txt"))
    assert done.exit_code == 1
    assert done.stderr.startswith(f"{source / 'feed.toml'}: holds the settings of the publication, and is no article")
    assert "Ferry sails again" in done.stdout


def test_json_survives_any_locale(write_seeds: Write) -> None:
    """Under the C locale and an ASCII terminal both forms still come out."""
    source = write_seeds({"ferry.txt": COPY.replace("hens", "höns — “ja”")})
    environment = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    for option in ("--json",), ():
        done = subprocess.run(
            [sys.executable, "-m", "feedpub", "explain", *option, source],
            env=environment,
            capture_output=True,
            check=True,
        )
        assert done.stdout
        assert not done.stderr
