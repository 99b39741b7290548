"""On a Dask cluster: a real scheduler and two workers on 127.0.0.1 give the same bytes as this process alone."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from feedpub import rendering
from feedpub.commands import main, workers
from feedpub.commands.workers import Crew
from feedpub.errors import FeedpubError
from feedpub.manifest import Files, Finish, Spread

pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("ignore")  # those of Dask and of what it is made of are its own

Write = Callable[[Mapping[str, str]], Path]
Process = subprocess.Popen[bytes]
PATIENCE = 60
"""Seconds in which a process must have started."""


def started(module: str, folder: Path, *words: str) -> Process:
    """Start a part of Dask in a folder of its own."""
    command = [sys.executable, "-m", f"distributed.cli.{module}", "--scheduler-file", str(folder / "scheduler.json")]
    with (folder / "said.txt").open("ab") as said:
        return subprocess.Popen([*command, *words], cwd=folder, stdout=said, stderr=said)


@pytest.fixture
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[Process]]]:
    """Give the address of a scheduler, and its two workers."""
    folder = tmp_path_factory.mktemp("dask")
    here = ("--host", "127.0.0.1", "--no-dashboard")
    processes = [started("dask_scheduler", folder, *here, "--port", "0")]
    try:
        for _ in range(PATIENCE * 10):
            if (folder / "scheduler.json").is_file() and (folder / "scheduler.json").stat().st_size:
                break
            time.sleep(0.1)
        address: str = json.loads((folder / "scheduler.json").read_text())["address"]
        processes += [started("dask_worker", folder, *here, "--nthreads", "1", "--no-nanny") for _ in range(2)]
        with Crew(1, address) as crew:
            while len(set(crew.map(lambda _: os.getpid(), range(8)))) < 2:
                time.sleep(0.1)
        yield address, processes[1:]
    finally:
        for process in reversed(processes):
            process.kill()
            process.wait()


@pytest.fixture
def source(write_seeds: Write) -> Path:
    """Give a publication of so many articles that both workers have work to do."""
    story = "LONDON, May {day} - The ferry sails again, its owner said on Monday. Ticket {number} is on sale.\n"
    stories = {f"world/{n}.txt": story.format(day=n % 28 + 1, number=n) for n in range(450)}
    return write_seeds({"feed.toml": 'url = "https://example.org/"\n', **stories})


def built(source: Path, output: Path, *words: str) -> dict[str, bytes]:
    """Publish, and give every file."""
    done = build(source, output, *words)
    assert done.exit_code == 0, done.output
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def build(source: Path, output: Path, *words: str) -> Result:
    """Run `feedpub build` at a known time."""
    words = ("build", str(source), "-o", str(output), "--no-cache", *words)
    return CliRunner().invoke(main, words, env={"SOURCE_DATE_EPOCH": "1780000000"}, catch_exceptions=False)


def test_a_cluster_gives_the_same_bytes(
    source: Path, scheduler: tuple[str, list[Process]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one process does, and as several do; also when one of the two workers is killed half-way."""
    address, (one, _) = scheduler
    alone = built(source, tmp_path / "alone", "--jobs", "1")
    assert built(source, tmp_path / "cores", "--jobs", "3") == alone
    assert built(source, tmp_path / "cluster", "--dask", address) == alone
    render = rendering.render
    came: list[str] = []

    def killing(
        files: Files, paths: Sequence[str], spread: Spread, finish: Finish[bytes]
    ) -> Generator[tuple[str, bytes], None, None]:
        for path, data in render(files, paths, spread, finish):
            if not came:
                one.kill()
                one.wait()
            came.append(path)
            yield path, data

    monkeypatch.setattr(rendering, "render", killing)
    assert built(source, tmp_path / "killed", "--dask", address) == alone
    assert one.returncode
    assert len(came) == len(alone) - 1 > 450  # the ledger is written where it is


def test_a_scheduler_that_is_not_there(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told which address can't be reached; nothing is written."""
    monkeypatch.setattr(workers, "DASK_PATIENCE", "1s")
    done = build(source, tmp_path / "output", "--dask", "tcp://127.0.0.1:9")
    assert done.exit_code == 1
    assert "tcp://127.0.0.1:9: can't be reached" in done.stderr
    assert not (tmp_path / "output").exists()


def test_another_feedpub_on_the_workers(scheduler: tuple[str, list[Process]], monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that might write other bytes are refused."""
    monkeypatch.setattr(workers, "__version__", "9.9")
    with Crew(1, scheduler[0]) as crew, pytest.raises(FeedpubError, match=r"has workers with feedpub .*, this one is"):
        list(crew.map(str, range(8)))


def test_without_dask(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what to install."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    done = build(source, tmp_path / "output", "--dask", "tcp://127.0.0.1:9")
    assert done.exit_code == 1
    assert "--dask: needs Dask, which is not installed; install it with: pip install 'feedpub[dask]'" in done.stderr
