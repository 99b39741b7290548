"""The benchmark runs, with one command, and leaves nothing behind."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = "feedpub,feedgen script,reading and hashing the bytes,importing lxml and click"
"""What needs nothing that tests don't need anyway."""


def test_it_measures_and_leaves_nothing(tmp_path: Path) -> None:
    """A table for each size, a ratio for each aim both of whose sides were measured, and the growth between sizes."""
    command = [
        sys.executable,
        "tests/benchmarks",
        "--sizes",
        "1,12",
        "--turns",
        "1",
        "--pause",
        "0",
        "--programs",
        OURS,
    ]
    before = {path: path.stat().st_mtime_ns for path in (ROOT / "tests/benchmarks").iterdir() if path.is_file()}
    done = subprocess.run([*command, "--scratch", str(tmp_path)], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []
    after = {path: path.stat().st_mtime_ns for path in (ROOT / "tests/benchmarks").iterdir() if path.is_file()}
    assert after == before
    assert (
        len(re.findall(r"^\| first build, pages, archives and all formats \| feedpub \|", done.stdout, re.MULTILINE))
        == 2
    )
    assert re.search(
        r"^\| one article, whole process / importing lxml and click \| 2\.5 \| \d+\.\d\d \|$", done.stdout, re.MULTILINE
    )
    assert re.search(
        r"^\| nothing changed / reading and hashing the bytes \| 2\.5 \| \d+\.\d\d \|$", done.stdout, re.MULTILINE
    )
    assert "from 1 to 12 articles" in done.stdout
    assert done.stderr.count("turn 1: feedpub, ") == 16


def test_copy_is_always_the_same() -> None:
    """What is made up is made up again in the same words."""
    code = "import corpus, hashlib; print(hashlib.sha256(repr(list(corpus.made_up(50))).encode()).hexdigest())"
    said = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT / "tests/benchmarks"
        ).stdout
        for _ in range(2)
    }
    assert len(said) == 1
