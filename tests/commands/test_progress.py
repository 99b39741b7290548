"""The progress bar: for a person at a terminal, and for work longer than a second."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from feedpub.commands import progress

pytestmark = pytest.mark.usefixtures("measured")

STORY = "LONDON: Ferry number {} sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
IMPATIENT = """
from datetime import timedelta
from feedpub.commands import main, progress
progress.PATIENCE = timedelta(0)
main()
"""
"""feedpub, for which every work is long."""

Slow = Callable[[float], None]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Give a function that sets how many seconds pass between two looks at the clock; there is somebody to see it."""
    now = datetime(2026, 6, 1, tzinfo=UTC)
    passing = timedelta()

    def look() -> datetime:
        nonlocal now
        now += passing
        return now

    def be_slow(seconds: float) -> None:
        nonlocal passing
        passing = timedelta(seconds=seconds)

    monkeypatch.setattr(progress, "_now", look)
    monkeypatch.setattr(progress, "is_seen", lambda: True)
    return be_slow


def test_quick_work_shows_nothing(slow: Slow, capsys: pytest.CaptureFixture[str]) -> None:
    """What is done within the second is not worth a word."""
    slow(0.1)
    assert list(progress.each(range(9), "Reading")) == list(range(9))
    assert capsys.readouterr() == ("", "")


def test_what_ends_with_the_second_shows_nothing(slow: Slow, capsys: pytest.CaptureFixture[str]) -> None:
    """A bar that would begin at its end is none."""
    slow(2)
    assert list(progress.each(["one"], "Reading")) == ["one"]
    assert capsys.readouterr() == ("", "")


def write(count: int) -> None:
    Path("seeds").mkdir()
    for number in range(count):
        Path(f"seeds/{number}.txt").write_text(STORY.format(number), encoding="utf-8")


def told(*words: str, terminal: bool, **environment: str) -> str:
    """Give what feedpub, for which every work is long, prints on standard error: at a terminal, or into a pipe."""
    ours, theirs = pty.openpty() if terminal else os.pipe()
    with Path(os.devnull).open("wb") as nowhere:
        process = subprocess.Popen(
            [sys.executable, "-c", IMPATIENT, *words],
            stdin=subprocess.DEVNULL,
            stdout=nowhere,
            stderr=theirs,
            env=os.environ | {"TERM": "xterm"} | environment,
        )
        os.close(theirs)
        read = b""
        try:
            while part := os.read(ours, 65536):
                read += part
        except OSError:  # so a terminal ends
            pass
        finally:
            os.close(ours)
    assert process.wait() == 0, read
    return read.decode()


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder."""
    monkeypatch.chdir(tmp_path)


def test_at_a_terminal_long_work_shows_a_bar() -> None:
    """One for reading, one for rendering; each ends at its end, and on a line of its own."""
    write(12)
    seen = re.sub(r"\x1b\[[?0-9]*[a-zA-Z]", "", told("build", terminal=True))
    lines = [line.rpartition("\r")[2] for line in seen.replace("\r\n", "\n").split("\n")]
    bars = [line for line in lines if "[####" in line]
    assert [bar.split()[0] for bar in bars] == ["Reading", "Rendering"]
    assert all("100%" in bar for bar in bars)


def test_nobody_else_sees_one() -> None:
    """Neither a pipe, nor a CI that runs its jobs at a terminal, nor a terminal that can't draw."""
    write(12)
    for seen in (
        told("build", terminal=False),
        told("build", terminal=True, CI="true"),
        told("build", terminal=True, TERM="dumb"),
    ):
        assert "Reading" not in seen
        assert "\r" not in seen.replace("\r\n", "\n")


def test_without_standard_error_it_works(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some supervisors give a program none."""
    monkeypatch.setattr(sys, "stderr", None)
    assert not progress.is_seen()
