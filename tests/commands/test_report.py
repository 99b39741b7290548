"""The report after a build: for people, for machines, and in the summary of a step on GitHub."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from feedpub.commands import main, report

Write = Callable[[Mapping[str, str]], Path]
STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/news"\n'
WHY = "published 2026-05-28 20:26 UTC (from {}), id tag:example.org,2026:{}"
LATER = "1780086400"
"""A day after the first build."""


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


def feedpub(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


def told(*words: str) -> dict[str, Any]:
    """Give what a build tells machines."""
    data = json.loads(feedpub("build", "--json", *words).stdout)
    assert isinstance(data, dict)
    return data


def stories(count: int) -> dict[str, str]:
    return {f"s{n:02}.txt": f"{STORY}Sailing number {n}.\n" for n in range(count)}


@pytest.fixture
def source(write_seeds: Write) -> Path:
    """Give a publication of twelve articles and a held one, already built."""
    held = f"---\ndate: 2031-01-01\n---\n{STORY}"
    folder = write_seeds({**stories(12), "secret.txt": held, "feed.toml": CONFIG + "entries = 10\n"})
    feedpub("build")
    return folder


@pytest.fixture
def changed(source: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change the publication a day later: one article tagged, one renamed, one deleted, one new."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATER)
    (source / "s01.txt").write_text(f"---\ntags: ferry\n---\n{STORY}Sailing number 1.\n", encoding="utf-8")
    (source / "s02.txt").rename(source / "t02.txt")
    (source / "s03.txt").unlink()
    (source / "new.txt").write_text(
        "BERN: The comet that came back is seen in the evening sky again, observers said.\n", encoding="utf-8"
    )
    return source


def test_a_first_build_tells_what_was_added_and_where_the_feeds_are(write_seeds: Write) -> None:
    """Each entry with its date, where that is from, and its id; the count of files; addresses and sizes."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    lines = feedpub("build").stdout.splitlines()
    assert lines[:4] == [
        "output: 1 article, the newest 1 in the feeds",
        "1 added",
        f"added ferry.txt: {WHY.format('build', 'ferry')}",
        "11 files added",
    ]
    where = "subscribe at {0}feed.atom (2 kB) or {0}feed.rss (2 kB) or {0}feed.json (1 kB)"
    assert lines[4:] == [where.format("https://example.org/news/")]


@pytest.mark.usefixtures("changed")
def test_each_change_is_told() -> None:
    """What was added, updated and in which fields, retracted and held; what is in the archive; the count of files."""
    lines = feedpub("build").stdout.splitlines()
    assert lines[:4] == [
        "output: 12 articles, the newest 10 in the feeds",
        "2 older ones are in the archive that the feeds link to",
        "1 added, 2 updated, 1 retracted, 1 held, 9 unchanged",
        "added new.txt: published 2026-05-29 20:26 UTC (from build), id tag:example.org,2026:new",
    ]
    assert lines[4:8] == [
        f"updated s01.txt (tags, updated): {WHY.format('ledger', 's01')}",
        "retracted s03.txt",
        f"updated t02.txt (link, name): {WHY.format('ledger', 's02')}",
        "held until 2031-01-01 00:00 UTC: secret.txt",
    ]
    assert lines[8] == "2 files added, 8 files changed, 1 file deleted"
    assert "nothing changed, nothing written" in feedpub("build").stdout


@pytest.mark.usefixtures("changed")
def test_check_tells_the_same_and_every_file() -> None:
    """Entry by entry and why, as the build would; then each file."""
    checked = feedpub("build", "--check")
    built = feedpub("build")
    assert checked.exit_code == 1
    entries = [line for line in checked.stdout.splitlines() if not line.startswith("would ")]
    assert entries == [line for line in built.stdout.splitlines() if "files added" not in line]
    assert {"would add articles/t02.html", "would change feed.atom", "would delete articles/s03.html"} <= set(
        checked.stdout.splitlines()
    )
    assert feedpub("build", "--check").exit_code == 0


def test_a_restored_entry_is_told(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes back with the date and id it had."""
    (source / "s03.txt").unlink()
    feedpub("build")
    (source / "s03.txt").write_text(stories(4)["s03.txt"], encoding="utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATER)
    assert f"restored s03.txt: {WHY.format('ledger', 's03')}" in feedpub("build").stdout


def test_an_updated_to_come_is_told_of(write_seeds: Write) -> None:
    """In the zone of the front matter to machines, in UTC to people; nothing else is different for it."""
    write_seeds({"ferry.txt": f"---\nupdated: 2031-01-01 09:30 IST\n---\n{STORY}", "feed.toml": CONFIG})
    line = "`updated` not told until 2031-01-01 04:00 UTC: ferry.txt"
    assert feedpub("build").stdout.splitlines()[3] == line
    assert feedpub("build").stdout.splitlines()[2:4] == [line, "nothing changed, nothing written"]
    assert told()["ahead"] == [{"name": "ferry", "until": "2031-01-01T09:30:00+05:30"}]


def test_many_entries_are_told_in_short_but_all_by_check(write_seeds: Write) -> None:
    """A build names the first twenty; `--check`, and `--json`, tell of all."""
    write_seeds({**stories(report.MOST + 3), "feed.toml": CONFIG})
    checked = feedpub("build", "--check").stdout
    assert checked.count("\nadded s") == report.MOST + 3
    assert "more" not in checked
    assert len(told("--check")["entries"]) == report.MOST + 3
    built = feedpub("build").stdout
    assert built.count("\nadded s") == report.MOST
    assert "\n... and 3 more, which --json lists\n" in built


@pytest.mark.usefixtures("changed")
def test_machines_are_told_the_same() -> None:
    """One JSON object, in ASCII, on standard output; the counts add up."""
    assert feedpub("build", "--check", "--json").stdout.isascii()
    data = told("--check")
    assert data["check"] is True
    assert (data["articles"], data["in_feeds"], data["unchanged"]) == (12, 10, 9)
    assert [(one["change"], one["name"], one["fields"]) for one in data["entries"]] == [
        ("added", "new", []),
        ("updated", "s01", ["tags", "updated"]),
        ("retracted", "s03", []),
        ("updated", "t02", ["link", "name"]),
    ]
    assert data["entries"][3]["why"] == WHY.format("ledger", "s02")
    assert data["held"] == [{"name": "secret", "until": "2031-01-01T00:00:00+00:00", "published_from": "front matter"}]
    assert data["files"]["gone"] == ["articles/s03.html"]
    built = told()
    assert built == data | {"check": False}
    assert [feed["url"] for feed in built["feeds"]] == [
        "https://example.org/news/feed.atom",
        "https://example.org/news/feed.rss",
        "https://example.org/news/feed.json",
    ]
    sizes = [(Path("output") / name).stat().st_size for name in ("feed.atom", "feed.rss", "feed.json")]
    assert [feed["bytes"] for feed in built["feeds"]] == sizes
    again = told()
    assert (again["entries"], again["unchanged"]) == ([], 12)
    assert again["files"] == {"added": [], "changed": [], "gone": []}


def test_errors_do_not_spoil_the_json(write_seeds: Write) -> None:
    """Warnings and errors go to standard error."""
    write_seeds({"ferry.txt": STORY, "empty.txt": ""})
    done = feedpub("build", "--json", "--keep-going")
    assert json.loads(done.stdout)["articles"] == 1
    assert "empty.txt: is empty" in done.stderr
    assert "warning: " in done.stderr


def test_without_an_archive_none_is_told_of(write_seeds: Write) -> None:
    """With `archives = false` older articles are in no feed."""
    write_seeds({**stories(3), "feed.toml": CONFIG + "entries = 2\narchives = false\n"})
    assert feedpub("build").stdout.splitlines()[1] == "1 older one is in no feed"


def test_what_keep_going_leaves_out_is_told(source: Path) -> None:
    """Entry by entry, for people and machines: a published article with errors is in no feed until it is mended."""
    (source / "s03.txt").write_text("", encoding="utf-8")
    (source / "s04.txt").unlink()
    (source / "never.txt").write_text("", encoding="utf-8")
    built = feedpub("build", "--keep-going")
    assert built.exit_code == 1
    left_out = [line for line in built.stdout.splitlines() if line.startswith("left out ")]
    assert left_out == ["left out s03.txt (its seed has errors): not in the feeds until it is mended"]
    assert told("--keep-going")["left_out"] == ["s03"]
    (source / "never.txt").unlink()
    (source / "s03.txt").write_text(stories(4)["s03.txt"], encoding="utf-8")
    assert told()["left_out"] == []


def test_files_are_told_as_they_are_called(write_seeds: Write) -> None:
    """A seed may end in `.TXT`, in the report and in an error that no single seed is to blame for."""
    write_seeds({"UPPER.TXT": STORY, "feed.toml": CONFIG})
    assert "\nadded UPPER.TXT: published " in feedpub("build").stdout
    given = f"---\nid: urn:x:1\n---\n{STORY}"
    write_seeds({"world/A.TXT": given, "b.txt": given})
    done = feedpub("build")
    assert done.exit_code == 1
    assert done.stderr == (
        "seeds/world/A.TXT: has the id urn:x:1, which seeds/b.txt has too; give one of them another\n"
    )


@pytest.mark.parametrize("long", [True, False])
def test_a_feed_too_large_for_many_readers_is_warned_of(long: bool, write_seeds: Write) -> None:  # noqa: FBT001
    """From 512 kB on, each of the three, with what to do about it."""
    write_seeds({"long.txt": STORY * (6000 if long else 4000), "feed.toml": CONFIG})
    done = feedpub("build")
    warnings = [line for line in done.stderr.splitlines() if "many readers refuse more than 512 kB" in line]
    assert len(warnings) == (3 if long else 0)
    assert all(line.endswith("set a lower `entries` in feed.toml") for line in warnings)
    assert done.exit_code == 0


def test_on_github_the_report_is_in_the_summary(source: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is added to what is there, as text in which nothing is markup."""
    summary = tmp_path / "summary.md"
    summary.write_text("# Earlier step\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    (source / "a```b.txt").write_text(STORY, encoding="utf-8")
    printed = feedpub("build").stdout
    told = summary.read_text(encoding="utf-8")
    assert told.startswith("# Earlier step\n```text\noutput: 13 articles, ")
    assert told.endswith("feed.json (8 kB)\n```\n")
    assert told.count("```") == 2
    assert printed.replace("```", "'''") == told.removeprefix("# Earlier step\n```text\n").removesuffix("```\n")


def test_a_summary_that_can_not_be_written_is_no_failure(
    source: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is published is published; the warning says why the summary lacks."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(source))
    done = feedpub("build")
    assert done.exit_code == 0
    assert done.stderr == f"warning: {tmp_path / 'seeds'} can't be written: Is a directory\n"
