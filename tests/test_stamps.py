"""A stamp tells every later change of a file, or is not taken."""

import os
import time
from pathlib import Path

import pytest

from feedpub import stamps
from feedpub.stamps import SETTLED, stamp, taken

YEARS = 10**17
"""Nanoseconds; some three years."""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text("A story.")
    return path


def test_a_settled_file_has_a_stamp(story: Path) -> None:
    """It is the same as long as nothing happens, reading included."""
    found = story.stat()
    assert taken(found, found.st_ctime_ns + SETTLED + 1) == stamp(found)
    story.read_text()
    assert stamp(story.stat()) == stamp(found)


@pytest.mark.parametrize("age", [-YEARS, 0, 1, SETTLED])
def test_a_file_just_changed_has_none(age: int, story: Path) -> None:
    """It could be changed once more within the same tick of the clock; and a clock may be wrong."""
    found = story.stat()
    assert taken(found, found.st_ctime_ns + age) is None


def test_times_can_not_be_put_back(story: Path) -> None:
    """A change of the same length, with the old times put back as `touch -r` and `rsync -t` do, is another stamp."""
    before = story.stat()
    time.sleep(0.02)
    story.write_text("A STORY.")
    os.utime(story, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert story.stat().st_mtime_ns == before.st_mtime_ns
    assert story.stat().st_size == before.st_size
    assert stamp(story.stat()) != stamp(before)


def test_another_file_of_the_name_is_another_stamp(story: Path) -> None:
    """Put in its place by a rename."""
    before = stamp(story.stat())
    other = story.with_name("other")
    other.write_text("A story.")
    other.replace(story)
    assert stamp(story.stat()) != before


def test_where_no_time_of_change_is_kept(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No stamp is taken at all."""
    monkeypatch.setattr(stamps, "TELLING", False)
    found = story.stat()
    assert taken(found, found.st_ctime_ns + YEARS) is None
