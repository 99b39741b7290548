"""What tests share: a publication on the disk, and the time at which it is built."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

# No deadline, since CI machines are slow at times; no database, which would be left behind in the tree.
settings.register_profile("feedpub", deadline=None, database=None)
settings.load_profile("feedpub")

IN_CI = os.environ.get("CI") == "true"
for _name in ("CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):  # what a test prints must not depend on where it runs
    os.environ.pop(_name, None)

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
"""The time of every build in the tests, unless one says otherwise."""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a cache folder of its own, not the user's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def write_seeds(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Give a function that writes files below a new source folder and returns that folder."""

    def write(files: Mapping[str, str]) -> Path:
        source = tmp_path / "seeds"
        for name, text in files.items():
            path = source / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return source

    return write


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one flag that rewrites what tests expect, to be read before it is committed."""
    parser.addoption(
        "--rewrite-goldens", action="store_true", help="rewrite the expected results from what feedpub gives"
    )
