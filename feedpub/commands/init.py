"""`feedpub init`: the first files of a publication, never over others.

It asks at a terminal, and takes options anywhere. What feed.toml may say is left to `config`; the files it writes lie
in `starter/`, with `{name}` where a value goes.
"""

import json
import os
import re
import shlex
import sys
from collections.abc import Callable, Mapping
from importlib import resources
from operator import attrgetter
from pathlib import Path

import click

from feedpub import config, seeds
from feedpub.commands.terminal import explained, output_option, shown, time_of_build
from feedpub.config import FILE, Config
from feedpub.errors import FeedpubError, Problem

QUESTIONS = {
    "title": "What the publication is called",
    "url": "Web address where its output folder will be served",
    "description": "One line on what it is about",
    "language": "Language of the copy, as a BCP 47 tag",
    "timezone": "Time zone of the newsroom, like Europe/Paris",
    "author.name": "Who answers for it",
}
"""The keys of feed.toml that are asked for; an option is called by its key's first part."""
DEFAULTS = {key: str(attrgetter(key)(Config())) for key in QUESTIONS}
WORKFLOWS = {"github": ".github/workflows/feeds.yml", "gitlab": ".gitlab-ci.yml"}
"""Where each CI looks for its workflow."""
AFTERWARDS = {
    "github": "then: commit all this, push, and choose Settings > Pages > Source: GitHub Actions",
    "gitlab": "then: commit all this, push, and turn on what the first lines of .gitlab-ci.yml name",
}
BLANK = re.compile(r"\{(\w+)\}")


class Setting(click.ParamType[str]):
    """A value for feed.toml, checked as feed.toml will be."""

    name = "text"

    def __init__(self, key: str) -> None:
        """Take the key's full name."""
        self.key = key

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Give the value as feedpub will use it."""
        try:
            return str(config.KEYS[self.key](value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


def _settings(command: Callable[..., None]) -> Callable[..., None]:
    """Add an option for each question."""
    for key, question in reversed(QUESTIONS.items()):
        command = click.option(f"--{_option(key)}", type=Setting(key), help=f"{question}.")(command)
    return command


def _option(key: str) -> str:
    return key.partition(".")[0]


@click.command()
@click.argument("source", type=click.Path(path_type=Path), default="seeds")
@output_option("Folder to publish to.")
@click.option("--ci", type=click.Choice(list(WORKFLOWS)), help="Also write a workflow that regenerates the feeds.")
@_settings
@explained
def init(source: Path, output: Path, ci: str | None, **given: str | None) -> int:
    """Start a publication: write SOURCE/feed.toml and a first article (default: seeds), and a workflow for CI.

    At a terminal it asks for what no option gives. It never writes over a file: if one of its own is there already,
    it writes nothing.
    """
    # Not where there is a feed.toml: nobody should answer questions only to be told that it exists.
    ask = _at_a_terminal() and not os.path.lexists(source / FILE)
    told = {key: given[_option(key)] or (_answer(key) if ask else None) for key in QUESTIONS}
    workflow = ci or (_answer_on_ci() if ask else None)
    files = _files(source, output, {key: value or DEFAULTS[key] for key, value in told.items()}, workflow)
    _write(files)
    click.echo(shown("\n".join(f"wrote {path}" for path in files)))
    if untold := [key for key, value in told.items() if value is None]:
        click.echo(shown(f"nobody said, so change it in {source / FILE} before you publish:"))
        click.echo("\n".join(f"  {key} = {_quoted(DEFAULTS[key])}" for key in untold))
    click.echo(shown(f"next: feedpub build {shlex.quote(str(source))} -o {shlex.quote(str(output))}"))
    if workflow:
        click.echo(AFTERWARDS[workflow])
    return 0


def _at_a_terminal() -> bool:
    return bool(sys.stdin and sys.stdin.isatty())  # no stdin at all where it was closed


def _answer(key: str) -> str:
    """Ask for a value until it is a right one."""
    answer: str = click.prompt(QUESTIONS[key], default=DEFAULTS[key], type=Setting(key))
    return answer


def _answer_on_ci() -> str | None:
    """Ask for which CI to write a workflow."""
    answer: str = click.prompt("Workflow for", default="none", type=click.Choice([*WORKFLOWS, "none"]))
    return None if answer == "none" else answer


def _files(source: Path, output: Path, settings: Mapping[str, str], ci: str | None) -> Mapping[Path, str]:
    """Give the text of every file to write."""
    toml = _filled(FILE, {_option(key): _quoted(value) for key, value in settings.items()})
    timezone = config.read(toml, str(source / FILE)).timezone
    files = {source / FILE: toml}
    # In the publication's own zone: dated tomorrow there, the article would be held back.
    first = source / f"{time_of_build().astimezone(timezone):%Y-%m-%d}-first-article.txt"
    if _copy_in(source, output) <= {first}:  # no example among copy that is there already
        files[first] = _filled("first-article.txt", {})
    if ci:
        folders = {"source": _in_repository(source), "output": _in_repository(output)}
        files[Path(WORKFLOWS[ci])] = _filled(f"{ci}.yml", folders)
    return files


def _copy_in(source: Path, output: Path) -> set[Path]:
    """Give the articles that are there already."""
    if not os.path.isdir(source):  # noqa: PTH112  Path.is_dir raises for a path too long
        return set()
    return {seed.path for seed in seeds.find(source, leave_out=output).seeds}


def _in_repository(folder: Path) -> str:
    """Give a folder as a workflow names it: from the current folder, which is the repository's root."""
    name = folder.as_posix()
    if folder.is_absolute() or ".." in folder.parts or name.startswith("-") or "$" in name or not name.isprintable():
        what = "can't stand in a workflow; name a folder below the current one, without $ and invisible characters"
        raise FeedpubError.at(name, what)
    return _quoted(name)


def _filled(name: str, values: Mapping[str, str]) -> str:
    """Give a text of `starter/` with the values in their places."""
    text = (resources.files("feedpub.commands") / "starter" / name).read_text(encoding="utf-8")
    return BLANK.sub(lambda blank: values[blank[1]], text)


def _quoted(value: str) -> str:
    """Write a text in quotes: JSON's are right in TOML and YAML too, once invisible characters are out of it."""
    return json.dumps(value, ensure_ascii=False)


def _write(files: Mapping[Path, str]) -> None:
    """Write all files, or none."""
    if there := [path for path in files if os.path.lexists(path)]:
        what = "is there already, and init never overwrites; nothing was written"
        raise FeedpubError(Problem(file=str(path), what=what) for path in there)
    written: list[Path] = []
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                written.append(path)
                file.write(text)
        except OSError as error:
            for part in written:
                part.unlink()
            raise FeedpubError.at(str(path), f"can't be written: {error.strerror}; nothing was written") from error
