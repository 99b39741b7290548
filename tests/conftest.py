"""What tests share: a publication on the disk, and the time at which it is built."""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import coverage
import pytest
from hypothesis import settings

# No deadline, since CI machines are slow at times; no database, which would be left behind in the tree.
settings.register_profile("feedpub", deadline=None, database=None)
settings.load_profile("feedpub")

IN_CI = os.environ.get("CI") == "true"
for _name in ("CI", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):  # what a test prints must not depend on where it runs
    os.environ.pop(_name, None)

# Where it is ignored, as it is behind the `&` of a script, the servers that tests start would ignore Ctrl-C as well.
signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
"""The time of every build in the tests, unless one says otherwise."""


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let coverage, where it is on, measure the processes that a test starts too: some lines run nowhere else.

    All other tests start them unmeasured, since they take four times as long so.
    """
    if coverage.Coverage.current():
        monkeypatch.setenv("COVERAGE_PROCESS_START", str(ROOT / "pyproject.toml"))
        monkeypatch.setenv("COVERAGE_FILE", os.environ.get("COVERAGE_FILE", str(ROOT / ".coverage")))


@pytest.fixture
def unmeasured() -> Iterator[None]:
    """Let coverage not measure a test that takes long, and half as long again if measured: quicker ones run its lines.

    pytest-cov's own mark for it has no effect in the workers of pytest-xdist.
    """
    trace = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(trace)


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
