"""When git first saw a seed, and where git is now, asked of real repositories."""

import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from feedpub import history

Commit = Callable[..., None]
MARCH, APRIL, MAY = (datetime(2024, month, 5, 12, 0, tzinfo=UTC) for month in (3, 4, 5))


def git(folder: Path, *words: str, moment: str = "2024-01-01T00:00:00Z") -> None:
    person = {"NAME": "Jo", "EMAIL": "jo@example.org", "DATE": moment}
    env = {f"GIT_{who}_{key}": value for who in ("AUTHOR", "COMMITTER") for key, value in person.items()}
    env |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "PATH": os.environ["PATH"]}
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True, env=env)


def commit(folder: Path, moment: datetime | str, **files: str) -> None:
    """Commit files, `_` in a keyword standing for `/` and each a `.txt`."""
    for name, text in files.items():
        path = folder / f"{name.replace('_', '/')}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(folder, "add", "-A")
    git(folder, "commit", "-m", "copy", moment=moment if isinstance(moment, str) else moment.isoformat())


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Give an empty repository; its `.git` is its own, so that what stands around the tests doesn't matter."""
    folder = tmp_path / "newsroom"
    folder.mkdir()
    git(folder, "init", "-b", "main")
    return folder


def test_the_branch_that_git_is_on(repository: Path, tmp_path: Path) -> None:
    """It has a name before its first commit; where git is on none, or there is no repository, nothing is told."""
    assert history.branch(repository) == "main"
    git(repository, "checkout", "-b", "desk/june")
    commit(repository, MARCH, g7="one")
    assert history.branch(repository) == "desk/june"
    git(repository, "checkout", "--detach")
    assert history.branch(repository) == history.branch(tmp_path) == ""


def test_where_in_its_repository_a_folder_lies(repository: Path, tmp_path: Path) -> None:
    """The root of one, and what is in none, is told alike: nothing has to be done from there."""
    (repository / "desk/news").mkdir(parents=True)
    assert history.inside(repository / "desk/news") == "desk/news/"
    assert history.inside(repository) == history.inside(tmp_path) == ""


def test_the_first_commit_of_each_seed(repository: Path) -> None:
    """A seed's date is that of the commit that added it; later edits don't move it."""
    commit(repository, MARCH, seeds_g7="one")
    commit(repository, APRIL, seeds_g7="two", seeds_world_ferry="one")
    commit(repository, MAY, seeds_g7="three")
    assert history.first_commits(repository / "seeds") == {"g7": MARCH, "world/ferry": APRIL}


def test_names_are_told_from_the_source_folder(repository: Path) -> None:
    """What lies outside the source is none of its seeds, also in a repository of many things."""
    commit(repository, MARCH, g7="one", seeds_g7="one", drafts_g7="one")
    assert history.first_commits(repository) == {"g7": MARCH, "seeds/g7": MARCH, "drafts/g7": MARCH}
    assert history.first_commits(repository / "seeds") == {"g7": MARCH}


def test_a_seed_deleted_and_restored(repository: Path) -> None:
    """The first of several commits that add a file counts."""
    commit(repository, MARCH, g7="one")
    (repository / "g7.txt").unlink()
    commit(repository, APRIL, other="one")
    commit(repository, MAY, g7="two")
    assert history.first_commits(repository) == {"g7": MARCH, "other": APRIL}


def test_a_renamed_seed_is_a_new_one(repository: Path) -> None:
    """Git is asked for names only: whether a text was renamed is the ledger's to know."""
    commit(repository, MARCH, old="one")
    git(repository, "mv", "old.txt", "new.txt")
    commit(repository, APRIL)
    assert history.first_commits(repository) == {"old": MARCH, "new": APRIL}


def test_only_seeds_are_told(repository: Path) -> None:
    """A picture of the story's name, or a file whose name is a number, doesn't give a seed its date."""
    for name in ("g7.jpg", "20240305", "README"):
        (repository / name).write_text("older", encoding="utf-8")
    commit(repository, MARCH)
    (repository / "G20.TXT").write_text("upper case", encoding="utf-8")
    commit(repository, APRIL, g7="one")
    assert history.first_commits(repository) == {"g7": APRIL, "G20": APRIL}


def test_any_name_is_told_as_it_is(repository: Path) -> None:
    """Spaces, quotes, line ends, other scripts and bytes that are no UTF-8 come through."""
    names = [' a  "b" ', "two\nlines", "日本語", "a.b.c"]
    for name in names:
        (repository / f"{name}.txt").write_text("one", encoding="utf-8")
    Path(os.fsdecode(os.fsencode(repository) + b"/caf\xe9.txt")).write_text("one", encoding="utf-8")
    commit(repository, MARCH)
    assert set(history.first_commits(repository)) == {*names, "caf\udce9"}


def test_a_commit_on_a_branch_counts_after_the_merge(repository: Path) -> None:
    """A seed that came by a branch has the date of its own commit, not of the merge."""
    commit(repository, MARCH, g7="one")
    git(repository, "switch", "-c", "desk")
    commit(repository, APRIL, ferry="one")
    git(repository, "switch", "main")
    git(repository, "merge", "--no-ff", "-m", "merge", "desk", moment=MAY.isoformat())
    assert history.first_commits(repository)["ferry"] == APRIL


def test_a_moment_that_no_calendar_holds_is_none(repository: Path) -> None:
    """Git takes times far beyond the year 9999; such a commit tells nothing of its seeds, the others still do."""
    commit(repository, MARCH, g7="one")
    commit(repository, "@253402300799 +0000", last="one")
    commit(repository, "@253402300800 +0000", ferry="one")
    last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert history.first_commits(repository) == {"g7": MARCH, "last": last}


def test_a_shallow_clone_is_not_asked(repository: Path, tmp_path: Path) -> None:
    """A full clone tells the first commit; a shallow one knows only the last and so tells nothing."""
    commit(repository, MARCH, g7="one")
    commit(repository, APRIL, g7="two")
    git(tmp_path, "clone", repository.as_uri(), "full")
    git(tmp_path, "clone", "--depth", "1", repository.as_uri(), "shallow")
    told: list[str] = []
    assert history.first_commits(tmp_path / "full", told.append) == {"g7": MARCH}
    assert told == []
    assert history.first_commits(tmp_path / "shallow", told.append) == {}
    assert told == [
        "this is a shallow clone, so git can't tell when copy was first committed; fetch it whole (fetch-depth: 0)"
    ]


def test_a_repository_without_commits(repository: Path) -> None:
    """Nothing was committed, nothing is known."""
    assert history.first_commits(repository) == {}


def test_a_folder_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside a repository nothing is known, and nobody expects it."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    told: list[str] = []
    assert history.first_commits(tmp_path, told.append) == {}
    assert told == []


def test_a_machine_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git on the path nothing is known, and nothing is raised; that there is a repository is told."""
    commit(repository, MARCH, seeds_g7="one")
    monkeypatch.setenv("PATH", "")
    told: list[str] = []
    assert history.first_commits(repository / "seeds", told.append) == {}
    source = repository / "seeds"
    assert told == [f"git can't tell when copy was first committed; `git -C {source} log` says why"]


def test_a_repository_of_a_stranger(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git refuses a folder of another owner, as jobs in containers have; that is told, once."""
    commit(repository, MARCH, g7="one")
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    told: list[str] = []
    first_commit = history.asking(repository, told.append)
    assert [first_commit(name) for name in ("g7", "ferry")] == [None, None]
    assert told == [f"git can't tell when copy was first committed; `git -C {repository} log` says why"]


def test_the_users_configuration_does_not_matter(repository: Path) -> None:
    """Settings that change what `git log` shows don't change what is read from it."""
    commit(repository, MARCH, g7="one")
    for setting in (
        "log.showSignature=true",
        "log.follow=true",
        "color.ui=always",
        "diff.renames=copies",
        "log.date=iso",
    ):
        git(repository, "config", *setting.split("="))
    assert history.first_commits(repository) == {"g7": MARCH}


def test_git_is_asked_once_and_only_if_need_be(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No question, no git; any number of questions, one reading of the log."""
    commit(repository, MARCH, g7="one")
    asked: list[Path] = []
    first_commits = history.first_commits

    def counted(source: Path, cannot: Callable[[str], object]) -> object:
        asked.append(source)
        return first_commits(source, cannot)

    monkeypatch.setattr(history, "first_commits", counted)
    first_commit = history.asking(repository)
    assert asked == []
    assert [first_commit(name) for name in ("g7", "nothing", "g7")] == [MARCH, None, MARCH]
    assert asked == [repository]
