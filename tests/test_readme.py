"""The README says what feedpub does; these tests hold the two together."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from feedpub import config
from feedpub.commands import COMMANDS, main
from feedpub.parser import frontmatter

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(heading: str) -> str:
    """Give the text under a heading, up to the next one."""
    return re.split(r"^#+ ", README.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def keys(text: str) -> list[str]:
    """Give the first column of a table whose cells are code."""
    return re.findall(r"^\| `([^`]+)` \|", text, flags=re.MULTILINE)


def test_every_key_of_feed_toml_is_in_its_table() -> None:
    """No key is missing, none is made up."""
    assert keys(section("feed.toml")) == list(config.KEYS)


def test_every_key_of_front_matter_is_in_its_table() -> None:
    """No key is missing, none is made up."""
    assert keys(section("Writing copy")) == list(frontmatter.KEYS)


def test_defaults_are_the_true_ones() -> None:
    """The defaults that the table shows are those of a publication without feed.toml."""
    shown = dict(re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|", section("feed.toml"), flags=re.MULTILINE))
    default = config.Config()
    assert config.read("\n".join(f"{key} = {value}" for key, value in shown.items() if "." not in key)) == default
    assert tomllib.loads(f"name = {shown['author.name']}")["name"] == default.author.name


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_shown_as_it_is(command: str) -> None:
    """What the README shows of a command's help is what the command says."""
    told = CliRunner().invoke(main, [command, "--help"], prog_name="feedpub", terminal_width=100).output
    assert told in README


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def packages(lines: Iterable[str]) -> set[str]:
    """Give the names of required packages, without their versions."""
    return {re.split(r"[^\w-]", line, maxsplit=1)[0].lower() for line in lines}


def test_every_dependency_has_its_line() -> None:
    """Each package that feedpub needs is in the table, with what for and why; and no other."""
    told = re.findall(r"^\| \[([^\]]+)\]\([^)]+\) \| [^|]+ \| [^|]+ \|$", README, flags=re.MULTILINE)
    assert {name.lower() for name in told} == packages(PROJECT["dependencies"])


@pytest.mark.parametrize(("extra", "lines"), PROJECT["optional-dependencies"].items())
def test_every_package_of_an_extra_has_its_line(extra: str, lines: Sequence[str]) -> None:
    """Each package of an extra is in one of its lines of the table; and no other."""
    told = ", ".join(re.findall(rf"^\| `feedpub\[{extra}\]` \| ([^|]+) \| [^|]+ \|$", README, flags=re.MULTILINE))
    assert packages(told.replace("[", "").split(", ")) == packages(lines)


def test_every_file_it_links_to_is_there() -> None:
    """Relative links and pictures resolve."""
    for target in re.findall(r"\]\((?!https?://|#)([^)]+)\)", README):
        assert (ROOT / target).exists(), target


def test_the_example_of_the_library_is_true(capsys: pytest.CaptureFixture[str]) -> None:
    """The Python block runs, and gives what its comment says."""
    (code,) = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    *setup, last = code.strip().splitlines()
    expression, _, expected = last.partition("  # ")
    exec("\n".join([*setup, f"print(repr({expression}))"]), {})  # noqa: S102  the README's own example
    assert capsys.readouterr().out.strip() == expected
