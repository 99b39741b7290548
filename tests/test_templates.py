"""`templates/` beside feed.toml: read, used, and told what is wrong with it, from the command line to the pages."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from feedpub import seeds
from feedpub.commands import main
from feedpub.errors import FeedpubError

Write = Callable[[Mapping[str, str]], Path]
STORY = "BERN: The comet that came back is seen in the evening sky again, observers said.\n"
COPY = {"comet.txt": STORY, "feed.toml": 'title = "Sky"\nurl = "https://example.org/"\n'}


@pytest.fixture(autouse=True)
def _in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Build where `seeds` and `output` are the default ones, always at the same time."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")


def build(*options: str) -> Result:
    return CliRunner().invoke(main, ["build", *options])


def contents(output: Path) -> dict[str, bytes]:
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def test_a_changed_template_changes_its_pages_and_nothing_else(write_seeds: Write, tmp_path: Path) -> None:
    """Dropped in, edited or taken away, it shows in the next build: in the pages it makes, not in feeds or ledger."""
    source = write_seeds(COPY)
    output = tmp_path / "output"
    build()
    plain = contents(output)
    write_seeds({"templates/article.html": "<h1>{{ title }}</h1>", "templates/style.css": "h1 {}"})
    assert build("--check").exit_code == 1
    build()
    changed = contents(output)
    assert changed["style.css"] == b"h1 {}"
    assert changed["articles/comet.html"].startswith(b"<h1>")
    assert {path for path in plain if plain[path] != changed[path]} == {"style.css", "articles/comet.html"}
    assert build("--check").exit_code == 0
    for path in (source / "templates").iterdir():
        path.unlink()
    build()
    assert contents(output) == plain


def test_a_broken_template_leaves_the_output_alone(write_seeds: Write, tmp_path: Path) -> None:
    """File and line are told, the build exits 1, and what was published stays as it was."""
    write_seeds(COPY)
    build()
    before = contents(tmp_path / "output")
    for text, place in (("\n{% if %}", 2), ("{{ title }}\n\n{{ titel }}", 3)):
        write_seeds({"templates/article.html": text})
        done = build()
        assert done.exit_code == 1
        assert f"templates/article.html:{place}: " in done.stderr
        assert "Traceback" not in done.output
        assert contents(tmp_path / "output") == before


def test_only_what_can_be_a_template_is_read(write_seeds: Write) -> None:
    """Notes, hidden files and folders beside the templates are left alone; a byte order mark is no part of one."""
    source = write_seeds(
        {
            "templates/style.css": "\ufeffbody {}",
            "templates/NOTES.md": "{%",
            "templates/.article.html.swp": "{%",
            "templates/.base.html": "{%",
            "templates/old/base.html": "{%",
        }
    )
    assert [(each.name, each.text) for each in seeds.read_templates(source)] == [("style.css", "body {}")]
    assert seeds.read_templates(source / "nowhere") == ()


def test_a_template_that_cannot_be_read_says_why(write_seeds: Write) -> None:
    """Neither folders nor other encodings nor what lies elsewhere are taken for a template."""
    source = write_seeds({"templates/base.html": ""})
    (source / "templates/base.html").write_bytes(b"\xff\xfe")
    with pytest.raises(FeedpubError, match=r"base.html: is not UTF-8, which a template must be"):
        seeds.read_templates(source)
    (source / "templates/base.html").unlink()
    (source / "templates/base.html").mkdir()
    with pytest.raises(FeedpubError, match=r"base.html: is not a regular file"):
        seeds.read_templates(source)
    (source / "templates/base.html").rmdir()
    (source / "templates/base.html").symlink_to("nowhere")
    with pytest.raises(FeedpubError, match=r"base.html: can't be read: No such file"):
        seeds.read_templates(source)
    (source / "templates/base.html").unlink()
    (source / "templates/base.html").symlink_to(__file__)
    with pytest.raises(FeedpubError, match=r"base.html: is a link out of the source folder"):
        seeds.read_templates(source)
