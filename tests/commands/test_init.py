"""`feedpub init`, as a user runs it: with options, without, and at a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml
from click.testing import CliRunner, Result

from feedpub import __version__, seeds, values
from feedpub.commands import main
from feedpub.config import Config
from feedpub.model import Author, Kind

pytestmark = pytest.mark.usefixtures("measured")

ARTICLE = "2026-06-01-first-article.txt"
SETTINGS = {
    "--title": "Harbour News",
    "--url": "https://example.org/news",
    "--description": "Ships, tides and fish.",
    "--language": "en-GB",
    "--timezone": "Europe/London",
    "--author": "Ada Quist",
}


@pytest.fixture(autouse=True)
def _fresh_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test in an empty folder, at a known time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 6, 1, 12, tzinfo=ZoneInfo("UTC")).timestamp())))


def feedpub(*words: str, **options: str) -> Result:
    more = [word for name, value in options.items() for word in (f"--{name}", value)]
    return CliRunner().invoke(main, [*words, *more], catch_exceptions=False)


def files() -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


def at_a_terminal(typed: str, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run `feedpub init` with a terminal as its standard input, on which this is typed."""
    ours, theirs = pty.openpty()
    os.write(ours, typed.encode())
    try:
        return subprocess.run(
            [sys.executable, "-m", "feedpub", "init", *words], stdin=theirs, capture_output=True, text=True, check=False
        )
    finally:
        os.close(theirs)
        os.close(ours)


def test_it_writes_what_a_publication_starts_with() -> None:
    """Without a word it writes feed.toml and an article of today to seeds/, and says so and what to type next."""
    done = feedpub("init")
    assert done.exit_code == 0
    assert set(files()) == {"seeds/feed.toml", f"seeds/{ARTICLE}"}
    assert done.stdout.splitlines()[:2] == ["wrote seeds/feed.toml", f"wrote seeds/{ARTICLE}"]
    assert done.stdout.splitlines()[-1] == "next: feedpub build seeds -o output"
    assert not done.stderr


def test_options_are_what_feed_toml_says() -> None:
    """Every option reaches its key, in the form feedpub uses it, and nothing is left to change."""
    done = feedpub("init", *(word for pair in SETTINGS.items() for word in pair))
    assert seeds.read_config(Path("seeds")) == Config(
        title="Harbour News",
        url="https://example.org/news/",
        description="Ships, tides and fish.",
        language="en-GB",
        author=Author(name="Ada Quist"),
        timezone=ZoneInfo("Europe/London"),
    )
    assert "nobody said" not in done.stdout


def test_without_a_terminal_defaults_are_taken_and_told() -> None:
    """What no option gave is that of a publication without feed.toml, and the result lists it as what to change."""
    done = feedpub("init", title="Harbour News")
    assert seeds.read_config(Path("seeds")) == Config(title="Harbour News")
    assert "change it in seeds/feed.toml before you publish:\n" in done.stdout
    told = [line.strip() for line in done.stdout.splitlines() if line.startswith("  ")]
    assert told == [
        'url = "http://localhost:8000/"',
        'description = "The latest articles."',
        'language = "en"',
        'timezone = "UTC"',
        'author.name = "Newsroom"',
    ]


@pytest.mark.parametrize(
    "title",
    [
        'The "Morning" Lantern',
        "Back\\slash \\u0041 \\",
        "two\nlines\tand \x7f\x1b controls",
        "'''''' and \"\"\" # not a comment",
        "{url} ${{ title }} $HOME",
        "समाचार 📰 новости",
        "line\u2028separator and \u202eoverride",
        "half a \udc80 character",
    ],
)
def test_any_title_can_be_written(title: str) -> None:
    """Quotes, backslashes, controls and every script reach feed.toml as the same text, on one line."""
    assert feedpub("init", title=title).exit_code == 0
    config = seeds.read_config(Path("seeds"))
    assert config
    assert config.title == values.text(title)


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("title", " ", "must not be empty"),
        ("url", "example.org", "must be a web address"),
        ("language", "English", "must be a language tag"),
        ("timezone", "London", "must be a zone of the IANA database"),
        ("ci", "jenkins", "is not one of"),
    ],
)
def test_wrong_options_are_wrong_usage(option: str, value: str, message: str) -> None:
    """A value that feed.toml couldn't hold exits 2 with the option and what to write instead; nothing appears."""
    done = feedpub("init", **{option: value})
    assert done.exit_code == 2
    assert f"'--{option}'" in done.stderr
    assert message in done.stderr
    assert not files()


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])
@pytest.mark.parametrize("hour", range(0, 24, 4))
def test_what_it_wrote_builds(zone: str, hour: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """At any hour, in any zone, the new publication builds without a warning, with its article in the feeds."""
    now = datetime(2026, 6, 1, hour, 30, tzinfo=ZoneInfo("UTC"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(now.timestamp())))
    feedpub("init", timezone=zone, url="https://example.org/")
    assert (Path("seeds") / f"{now.astimezone(ZoneInfo(zone)):%Y-%m-%d}-first-article.txt").is_file()
    done = feedpub("build", "seeds", "-o", "output")
    assert done.exit_code == 0
    assert not done.stderr
    assert b"<title>Our first story</title>" in Path("output/feed.rss").read_bytes()


def test_the_first_article_is_read_whole() -> None:
    """Of the example nothing but the headline is taken out of the text: two paragraphs stay."""
    feedpub("init")
    (seed,) = seeds.find(Path("seeds")).seeds
    article = seed.article(Config().conventions)
    assert article.title == "Our first story"
    assert [line.kind for line in article.removed] == [Kind.HEADLINE]
    assert len(article.blocks) == 2


@pytest.mark.parametrize("name", ["my copy", "copy/of/today", "it's"])
def test_the_next_command_can_be_pasted(name: str) -> None:
    """Whatever the folders are called, the command it ends with builds the publication when typed into a shell."""
    done = feedpub("init", name, "-o", "public pages")
    command = done.stdout.splitlines()[-1].removeprefix("next: ")
    python = command.replace("feedpub", f"{sys.executable} -m feedpub", 1)
    subprocess.run(["bash", "-c", python], check=True, capture_output=True)
    assert Path("public pages/feed.atom").is_file()


def test_copy_that_is_there_gets_no_example() -> None:
    """In a folder that holds articles, only feed.toml is written."""
    Path("seeds/world").mkdir(parents=True)
    Path("seeds/world/ferry.txt").write_text("LONDON: The ferry sails again.\n")
    assert feedpub("init").exit_code == 0
    assert set(files()) == {"seeds/feed.toml", "seeds/world/ferry.txt"}


@pytest.mark.parametrize(("ci", "workflow"), [("github", ".github/workflows/feeds.yml"), ("gitlab", ".gitlab-ci.yml")])
def test_a_workflow_lies_where_its_ci_looks(ci: str, workflow: str) -> None:
    """With --ci the workflow is in the current folder, and the result says what is left to do."""
    done = feedpub("init", "copy", ci=ci)
    assert set(files()) == {"copy/feed.toml", f"copy/{ARTICLE}", workflow}
    assert f"wrote {workflow}\n" in done.stdout
    *_, pinned, last = done.stdout.splitlines()
    assert pinned.startswith(f"first: in {workflow}, write what you installed in place of feedpub=={__version__}, ")
    assert last.startswith("then: commit all this, push, and ")


@pytest.mark.parametrize("words", [["/copy"], ["../copy"], ["co$py"], ["--", "-copy"], ["copy", "-o", "out\nput"]])
def test_a_workflow_can_name_only_folders_in_the_repository(words: list[str]) -> None:
    """A folder outside of it, or one that a shell or a CI would take for something else, is an error."""
    done = feedpub("init", "--ci", "github", *words)
    assert done.exit_code == 1
    assert "can't stand in a workflow; name a folder below the current one" in done.stderr
    assert not files()


@pytest.mark.parametrize("ci", ["github", "gitlab"])
def test_a_workflow_lies_in_the_root_of_the_repository(
    ci: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder of it no CI would look for one; what is no repository yet, may become one here."""
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    done = feedpub("init", ci=ci)
    assert done.exit_code == 1
    assert "would lie in desk/ of the repository, where no CI looks for it" in done.stderr
    assert not files()
    subprocess.run(["git", "init", "--quiet"], check=True)
    assert feedpub("init", ci=ci).exit_code == 0


def test_a_publication_beside_its_copy_is_not_begun() -> None:
    """A build would refuse the folder of the copy as its output; so it is told before anything is written."""
    done = feedpub("init", "news", "-o", "news")
    assert done.exit_code == 2
    assert "news: is the folder of the copy; publish to another with -o" in done.stderr
    assert not files()


def tree(*paths: str) -> Mapping[str, bytes]:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("mine\n", encoding="utf-8")
    return files()


@pytest.mark.parametrize(
    "there",
    [
        ["seeds/feed.toml"],
        [f"seeds/{ARTICLE}"],
        [".github/workflows/feeds.yml"],
        ["seeds/feed.toml", f"seeds/{ARTICLE}", ".github/workflows/feeds.yml"],
    ],
)
def test_nothing_is_ever_overwritten(there: list[str]) -> None:
    """If any of its files exists, it names each of them, exits 1, and writes nothing at all."""
    before = tree(*there)
    done = feedpub("init", ci="github", title="Harbour News")
    assert done.exit_code == 1
    assert [line.partition(": ")[0] for line in done.stderr.splitlines()] == there
    assert "is there already, and init never overwrites; nothing was written" in done.stderr
    assert files() == before


def test_a_link_to_nowhere_is_a_file_too() -> None:
    """A dangling link where a file goes is not written through."""
    Path("seeds").mkdir()
    Path("seeds/feed.toml").symlink_to("elsewhere.toml")
    assert feedpub("init").exit_code == 1
    assert not files()
    assert not Path("elsewhere.toml").exists()


@pytest.mark.parametrize("name", ["seeds", "n" * 300])
def test_a_folder_that_cannot_be_made(name: str) -> None:
    """Where the source is a file, or its name too long, the error says so."""
    Path("seeds").write_text("a file\n", encoding="utf-8")
    done = feedpub("init", name)
    assert done.exit_code == 1
    assert f"{name}/feed.toml: can't be written: " in done.stderr
    assert set(files()) == {"seeds"}


def test_all_files_or_none() -> None:
    """Where a later file can't be written, the earlier ones are taken away again."""
    Path(".github").write_text("a file, not a folder\n", encoding="utf-8")
    done = feedpub("init", ci="github")
    assert done.exit_code == 1
    assert ".github/workflows/feeds.yml: can't be written: " in done.stderr
    assert set(files()) == {".github"}


def test_at_a_terminal_it_asks() -> None:
    """What no option gives is asked for, a wrong answer again, and Enter takes what is offered."""
    done = at_a_terminal("example.org\nhttps://example.org/\n\nfr\n\nAda Quist\ngitlab\n", "--title", "Harbour News")
    assert done.returncode == 0, done.stderr
    assert "What the publication is called" not in done.stdout
    assert "Error: must be a web address" in done.stdout + done.stderr
    assert "nobody said" not in done.stdout
    assert set(files()) == {"seeds/feed.toml", f"seeds/{ARTICLE}", ".gitlab-ci.yml"}
    assert seeds.read_config(Path("seeds")) == Config(
        title="Harbour News", url="https://example.org/", language="fr", author=Author(name="Ada Quist")
    )


def test_at_a_terminal_no_workflow_is_offered_first() -> None:
    """Enter to every question makes a publication without a workflow."""
    assert at_a_terminal("\n" * 7).returncode == 0
    assert set(files()) == {"seeds/feed.toml", f"seeds/{ARTICLE}"}


def test_questions_can_be_left() -> None:
    """The end of input amid the questions stops it, and nothing is written."""
    done = at_a_terminal("Harbour News\n\x04")
    assert done.returncode == 1
    assert "Aborted!" in done.stderr
    assert not files()


def test_nobody_is_asked_in_vain() -> None:
    """Where there is a feed.toml already, that is told without a question."""
    tree("seeds/feed.toml")
    done = at_a_terminal("")
    assert done.returncode == 1
    assert not done.stdout
    assert "seeds/feed.toml: is there already" in done.stderr


def test_a_closed_standard_input_is_no_terminal() -> None:
    """Run without any standard input, as some supervisors do, it takes defaults."""
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m feedpub init <&-"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "nobody said" in done.stdout


@pytest.mark.parametrize("branch", ["master", "main", "desk/june"])
def test_the_workflow_runs_on_the_branch_that_git_is_on(branch: str) -> None:
    """A push there starts it; without a repository it is `main`."""
    subprocess.run(["git", "init", "--quiet", f"--initial-branch={branch}"], check=True)
    assert feedpub("init", ci="github").exit_code == 0
    told = yaml.load(Path(".github/workflows/feeds.yml").read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  where `on` is a text
    assert told["on"]["push"]["branches"] == [branch]
