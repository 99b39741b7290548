"""Copy to article: each `articles/<case>.txt` is read as `articles/<case>.json` says.

A new case needs no code: put the text there, run `pytest tests/test_articles.py --rewrite-goldens`, and read what it
wrote.
"""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from feedpub import parse
from feedpub.commands import main

CASES = sorted((Path(__file__).parent / "articles").glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_copy_is_read_as_its_golden_says(
    case: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Title, summary, dateline, byline, date, subheads, related, every line, and the content are as expected."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    monkeypatch.chdir(tmp_path)
    # A copy outside the repository, whose history would date it.
    Path(case.name).write_bytes(case.read_bytes())
    told = json.loads(CliRunner().invoke(main, ["explain", "--json", case.name], catch_exceptions=False).stdout)
    golden = case.with_suffix(".json")
    if request.config.getoption("--rewrite-goldens"):
        golden.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert told == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "note",
    [
        "Editor's note: This story was told before.",
        "Correction: The ferry's name was wrong.",
        "Venue: Quay",
        "UPDATE: After this story was published, the owner called.",
    ],
)
def test_a_note_on_the_story_tells_neither_title_nor_summary(note: str) -> None:
    """It stays in the content; where there is nothing else, it is the story."""
    story = "The ferry sails again after two months, its owner said on Monday."
    read = parse(f"{note}\n{story}\n".encode(), "ferry")
    assert [block.text for block in read.blocks] == [note, story]
    assert read.title.startswith("Ferry sails again after two months")
    assert read.summary == story
    assert parse(note.encode(), "ferry").summary == note


def test_an_update_that_tells_something_new_is_the_story() -> None:
    """The label alone makes no note."""
    news = b"UPDATE: Two men were held in Leeds on Friday over a theft."
    assert parse(news, "x").title == "Two men were held in Leeds over theft"
