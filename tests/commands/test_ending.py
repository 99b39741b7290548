"""A build's process ends at once, and as it would otherwise: with its code, and with all that it had to say."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path

import pytest

from feedpub.commands import ending

Write = Callable[[Mapping[str, str]], Path]
COPY = {
    "feed.toml": 'title = "News"\nurl = "https://example.org/"\n',
    "a.txt": "OSLO: The ferry goes twice an hour from June on, the harbour office said.\n",
}


@pytest.fixture(autouse=True)
def _nothing_held() -> Iterator[None]:
    """Start and end with nothing held."""
    ending.HELD.clear()
    yield
    ending.HELD.clear()


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note with which codes the process would have ended at once."""
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    return codes


def ending_with(code: object) -> Callable[[], None]:
    """Give a command line that ends so."""

    def main() -> None:
        sys.exit(code)  # type: ignore[arg-type]

    return main


@pytest.mark.parametrize(
    ("held", "code", "codes"), [(("an edition",), 1, [1]), (("an edition",), 0, [0]), ((), 1, []), (("it",), "why", [])]
)
def test_only_what_held_much_ends_at_once(
    held: tuple[str, ...], code: object, codes: list[int], ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And none that has words for its code, which Python prints."""
    monkeypatch.setattr(ending, "main", ending_with(code))
    ending.hold(*held)
    with pytest.raises(SystemExit) as raised:
        ending.run()
    assert raised.value.code == code
    assert ended == codes


def test_what_one_build_made_is_held() -> None:
    """Not that of the builds before it."""
    ending.hold("one")
    ending.hold("another", "thing")
    assert ending.HELD == ["another", "thing"]


class Full(StringIO):
    """A stream to a disk that is full."""

    def flush(self) -> None:
        """Refuse."""
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_what_cannot_be_printed_is_told_by_python(
    stream: str, ended: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that is full, or to a pipe that nobody reads any more."""
    monkeypatch.setattr(ending, "main", ending_with(0))
    monkeypatch.setattr(sys, stream, Full())
    ending.hold("an edition")
    with pytest.raises(SystemExit):
        ending.run()
    assert ended == []


def unprinted(*at: object) -> Callable[[], None]:
    """Give a command line that fails so, with the file it is about, if any."""

    def main() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), *at)

    return main


@pytest.mark.parametrize("is_full", [False, True])
def test_what_cannot_be_printed_at_all_ends_with_a_message(
    *, is_full: bool, ended: list[int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a line, without a traceback; with nothing where that can't be printed either."""
    monkeypatch.setattr(ending, "main", unprinted())
    if is_full:
        monkeypatch.setattr(sys, "stderr", Full())
    ending.run()
    assert ended == [1]
    assert capsys.readouterr().err == ("" if is_full else "feedpub: can't print: No space left on device\n")


def test_what_fails_at_a_file_is_not_taken_for_that(ended: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its name tells where to look."""
    monkeypatch.setattr(ending, "main", unprinted("/seeds/a.txt"))
    with pytest.raises(OSError, match="/seeds/a"):
        ending.run()
    assert ended == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("words", [["--help"], ["init", "--help"], ["build", "--check"], ["explain"]])
def test_a_full_disk_is_told_of(words: list[str], write_seeds: Write, tmp_path: Path) -> None:
    """On standard error, in a line."""
    where = [] if "--help" in words else [str(write_seeds(COPY))]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "feedpub", *words, *where]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "feedpub: can't print: No space left on device\n")


def test_a_build_says_all_it_has_to_say(write_seeds: Write, tmp_path: Path) -> None:
    """On standard output and in its code, also where that is a file, which is written at the end."""
    source = write_seeds(COPY)
    words = [sys.executable, "-m", "feedpub", "build", str(source), "-o", str(tmp_path / "output")]
    for more, said, code in ((["--check"], "would add index.html", 1), ([], "1 added", 0)):
        with (tmp_path / "said.txt").open("w+", encoding="utf-8") as file:
            assert subprocess.run([*words, *more], stdout=file, check=False).returncode == code
            file.seek(0)
            assert said in file.read()
