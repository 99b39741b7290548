"""What in the output folder is not written over."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import NOW

from feedpub import protected
from feedpub.commands import main
from feedpub.ledger import Ledger, Record

Write = Callable[[Mapping[str, str]], Path]
STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/news"\n'
OWN = ["articles/ferry.html", "feed.json", "index.html", "sitemap.xml", "style.css"]


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


@pytest.fixture
def site(tmp_path: Path, write_seeds: Write) -> Path:
    """Give a folder that holds a site of its own, under names that feedpub uses; there is copy beside it."""
    write_seeds({"ferry.txt": STORY, "feed.toml": CONFIG})
    (tmp_path / "site/articles").mkdir(parents=True)
    for path in OWN:
        (tmp_path / "site" / path).write_text("my own", encoding="utf-8")
    return tmp_path / "site"


def build(*words: str) -> Result:
    return CliRunner().invoke(main, ("build", "-o", "site", *words), catch_exceptions=False)


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(done: Result) -> list[str]:
    """Give the paths that a build named as not feedpub's."""
    assert done.exit_code == 1
    assert not done.stdout
    return sorted(line.partition(": is not feedpub's")[0].removeprefix("site/") for line in done.stderr.splitlines())


@pytest.mark.parametrize("words", [(), ("--check",)])
def test_files_of_others_stop_the_build(words: tuple[str, ...], site: Path) -> None:
    """Each is named in one go, with what to do; nothing is written, and `--check` says the same."""
    before = files(site)
    done = build(*words)
    assert refused(done) == OWN
    assert "move it away, or publish to another folder" in done.stderr
    assert files(site) == before


def test_other_names_are_nobodys_business(site: Path) -> None:
    """Once they are moved away the site is published beside what else lies there."""
    for path in OWN:
        (site / path).rename(site / f"{path}.old")
    assert build().exit_code == 0
    assert (site / "index.html.old").read_text(encoding="utf-8") == "my own"


def test_a_file_of_the_same_bytes_is_adopted(site: Path) -> None:
    """It is feedpub's from then on, and changes with the publication."""
    shutil.rmtree(site)
    build()
    (site / "ledger.json").unlink()
    for path in ("feed.atom", "feed.rss", "feed.json"):
        (site / path).unlink()
    assert build().exit_code == 0
    with Path("seeds/feed.toml").open("a", encoding="utf-8") as file:
        file.write('description = "All of it."\n')
    assert build().exit_code == 0
    assert b"All of it." in (site / "index.html").read_bytes()


@pytest.mark.parametrize("done", range(1, 13))
def test_a_first_build_cut_short_is_finished(done: int, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger comes first, so what was put in place is known, also where feed.toml has changed since."""
    shutil.rmtree(site)
    replace, count = Path.replace, 0

    def stopping(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count > done:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stopping)
        assert build().exit_code == (1 if done < 11 else 0)
    with Path("seeds/feed.toml").open("a", encoding="utf-8") as file:
        file.write('description = "All of it."\n')
    assert build().exit_code == 0
    assert b"All of it." in (site / "index.html").read_bytes()


def test_a_new_name_meets_a_file_of_others(site: Path) -> None:
    """Also in a folder that feedpub publishes to already: what it never wrote there, it does not take for its own."""
    shutil.rmtree(site)
    build()
    Path("seeds/bridge.txt").write_text(STORY.replace("ferry", "bridge"), encoding="utf-8")
    (site / "articles/bridge.html").write_text("my own", encoding="utf-8")
    assert refused(build()) == ["articles/bridge.html"]


def test_a_page_that_an_article_gets_meets_a_file_of_others(site: Path) -> None:
    """What lies where its page would be is not feedpub's, as long as the article lived elsewhere."""
    shutil.rmtree(site)
    Path("seeds/ferry.txt").write_text(f"---\nurl: https://example.org/ferry\n---\n{STORY}", encoding="utf-8")
    build()
    (site / "articles").mkdir()
    (site / "articles/ferry.html").write_text("my own", encoding="utf-8")
    Path("seeds/ferry.txt").write_text(STORY, encoding="utf-8")
    assert refused(build()) == ["articles/ferry.html"]


def test_what_feedpub_wrote_and_somebody_edited_is_put_right(site: Path) -> None:
    """The ledger knows pages, former pages and all else; and itself."""
    shutil.rmtree(site)
    build()
    Path("seeds/ferry.txt").rename("seeds/boat.txt")
    build()
    before = files(site)
    for path in before.keys() - {"ledger.json"}:
        (site / path).write_text("edited", encoding="utf-8")
    assert build().exit_code == 0
    assert files(site) == before


@pytest.mark.parametrize("state", ["lost", "first format"])
def test_where_the_ledger_does_not_know_all_is_taken_for_feedpubs(state: str, site: Path) -> None:
    """A ledger rebuilt from the feeds, or of the first format, does not list every file."""
    shutil.rmtree(site)
    build()
    ledger = site / "ledger.json"
    if state == "lost":
        ledger.unlink()
    else:
        data = ledger.read_text(encoding="utf-8").replace('"format": 2', '"format": 1')
        head, _, tail = data.partition(' "files": [')
        ledger.write_text(head + tail.partition("],\n")[2], encoding="utf-8")
    (site / "style.css").write_text("of an earlier version", encoding="utf-8")
    assert build().exit_code == 0
    assert b"earlier version" not in (site / "style.css").read_bytes()


@pytest.mark.parametrize("own", ["kept", "damaged", "gone"])
def test_with_previous_the_folders_own_ledger_is_asked_too(own: str, site: Path) -> None:
    """What a later build wrote here is known by the ledger here; a damaged one still shows whose folder it is."""
    shutil.rmtree(site)
    build()
    shutil.copytree(site, "published")
    Path("seeds/bridge.txt").write_text(STORY.replace("ferry", "bridge"), encoding="utf-8")
    build()
    Path("seeds/bridge.txt").write_text(STORY.replace("ferry", "old bridge"), encoding="utf-8")
    if own == "damaged":
        (site / "ledger.json").write_text("{", encoding="utf-8")
    elif own == "gone":
        (site / "ledger.json").unlink()
    done = build("--previous", "published")
    if own == "gone":
        assert refused(done) == ["articles/bridge.html"]
    else:
        assert done.exit_code == 0
        assert b"old bridge" in (site / "articles/bridge.html").read_bytes()


def test_where_letter_case_does_not_count_a_renamed_page_is_known(tmp_path: Path) -> None:
    """The page of `g7` is there under the name of `G7` as well, on some systems."""
    record = Record(id="urn:x:1", published=NOW, updated=NOW, digest="", order=1, page="articles/g7.html")
    known = [Ledger(records={"g7": record})]
    assert not protected.of_others(["articles/G7.html"], tmp_path, known)
    assert protected.of_others(["articles/G8.html"], tmp_path, known)
