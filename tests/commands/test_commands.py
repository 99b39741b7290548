"""The commands there are, none of which is imported before it is asked for."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from feedpub.commands import COMMANDS, main

pytestmark = pytest.mark.usefixtures("measured")

Write = Callable[[Mapping[str, str]], Path]


def test_help_tells_of_every_command() -> None:
    """With the first sentence of what each says of itself."""
    told = CliRunner().invoke(main, ["--help"]).output
    for name in COMMANDS:
        assert f"\n  {name} " in told


def test_a_command_that_is_none() -> None:
    """It is wrong usage."""
    done = CliRunner().invoke(main, ["bild"])
    assert done.exit_code == 2
    assert "No such command 'bild'" in done.stderr


def test_no_command_brings_another() -> None:
    """Asking one for help imports no other."""
    code = "from feedpub.commands import main; import sys; main(['build', '--help'], standalone_mode=False); "
    code += "print(*(name for name in sys.modules if name.startswith('feedpub.commands.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.rpartition(".")[2] for name in done.stdout.splitlines()[-1].split()}
    assert loaded & set(COMMANDS) == {"build"}


@pytest.mark.parametrize(
    "words", [["build", ""], ["build", "-o", ""], ["explain", ""], ["init", ""], ["ping", ""], ["serve", ""]]
)
def test_a_folder_has_a_name(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is not set (`feedpub build "$SOURCE"`) is not the current folder, where any text may lie."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "requirements.txt").write_text("click\n", encoding="utf-8")
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 2
    assert "is empty; write . for this folder" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["requirements.txt"]


def test_in_a_hook_the_repository_of_the_copy_is_asked(
    write_seeds: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There git names the repository it works on, as if the current folder were the root of it."""
    source = write_seeds({"a.txt": "OSLO: The ferry goes twice an hour from June on, the harbour office said.\n"})
    for name in ("AUTHOR_NAME", "AUTHOR_EMAIL", "COMMITTER_NAME", "COMMITTER_EMAIL"):
        monkeypatch.setenv(f"GIT_{name}", "desk")
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2024-03-05T12:00:00Z")
    for words in (["init"], ["add", "."], ["commit", "--message", "copy"]):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True, capture_output=True)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / ".git"))
    done = CliRunner().invoke(main, ["build", str(source), "-o", str(tmp_path / "site")], catch_exceptions=False)
    assert "published 2024-03-05 12:00 UTC (from git)" in done.stdout


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_reason_to_stop(closed: str, write_seeds: Write, tmp_path: Path) -> None:
    """Who closes standard output or standard error wants to hear nothing; the exit code says what became of it."""
    source = write_seeds(
        {"a.txt": "OSLO: The ferry goes twice an hour from June on, the harbour office said on Monday.\n"}
    )
    command = [sys.executable, "-m", "feedpub", "build", str(source), "-o", "site"]
    done = subprocess.run(
        ["sh", "-c", f'"$@" {closed}', "-", *command], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "site/feed.atom").read_bytes().endswith(b"</feed>\n")
    (source / "b.txt").write_text("---\n", encoding="utf-8")
    assert subprocess.run(["sh", "-c", f'"$@" {closed}', "-", *command], cwd=tmp_path, check=False).returncode == 1
