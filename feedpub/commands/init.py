"""`feedpub init`: the first files of a publication, never over others.

It asks at a terminal, and takes options anywhere. What feed.toml may say is left to `config`, what the workflow and the
host's file say to `deployment`.
"""

import os
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from pathlib import Path

import click

from feedpub import config
from feedpub.commands import deployment, starters
from feedpub.commands.deployment import HOSTS, WORKFLOWS
from feedpub.commands.terminal import NAMED, explained, output_option, shown, time_of_build
from feedpub.config import FILE, Config

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
@click.argument("source", type=NAMED, default="seeds")
@output_option("Folder to publish to.")
@click.option("--ci", type=click.Choice(list(WORKFLOWS)), help="Also write a workflow that regenerates the feeds.")
@click.option("--host", type=click.Choice(list(HOSTS)), help="Also write its file of media types and cache headers.")
@_settings
@explained
def init(source: Path, output: Path, ci: str | None, host: str | None, **given: str | None) -> int:
    """Start a publication: write SOURCE/feed.toml and a first article (default: seeds), and what it is deployed with.

    At a terminal it asks for what no option gives. It never writes over a file: if one of its own is there already,
    it writes nothing. For a publication that has a feed.toml, --ci and --host alone write just their files.
    """
    from feedpub.commands import copydesk

    copydesk.refuse_over_the_copy(source, output)
    is_there = os.path.lexists(source / FILE)
    if is_there and (ci or host) and not any(given.values()):
        from feedpub import seeds

        settings = seeds.read_config(source) or Config()
        return _done(deployment.files(source, output, settings, (ci, host)), output, (ci, host))
    # Not where there is a feed.toml: nobody should answer questions only to be told that it exists.
    ask = _at_a_terminal() and not is_there
    told = {key: given[_option(key)] or (_answer(key) if ask else None) for key in QUESTIONS}
    ci = ci or (_answer_on_ci() if ask else None)
    files, settings = _files(source, output, {key: value or DEFAULTS[key] for key, value in told.items()})
    next_ = [f"next: feedpub build {shlex.quote(str(source))} -o {shlex.quote(str(output))}"]
    if untold := [key for key, value in told.items() if value is None]:
        lines = [f"  {key} = {starters.quoted(DEFAULTS[key])}" for key in untold]
        next_ = [f"nobody said, so change it in {source / FILE} before you publish:", *lines, *next_]
    return _done(files | deployment.files(source, output, settings, (ci, host)), output, (ci, host), next_)


def _done(files: Mapping[Path, str], output: Path, targets: Sequence[str | None], next_: Sequence[str] = ()) -> int:
    """Write the files, and tell of them, and of what is to be done next."""
    starters.write(files)
    wrote = (f"wrote {path}" for path in files)
    click.echo(shown("\n".join((*wrote, *next_, *deployment.afterwards(targets, output)))))
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


def _files(source: Path, output: Path, settings: Mapping[str, str]) -> tuple[dict[Path, str], Config]:
    """Give the text of every file that a publication starts with, and what its feed.toml says."""
    toml = starters.filled(FILE, {_option(key): starters.quoted(value) for key, value in settings.items()})
    read = config.read(toml, str(source / FILE))
    files = {source / FILE: toml}
    # In the publication's own zone: dated tomorrow there, the article would be held back.
    first = source / f"{time_of_build().astimezone(read.timezone):%Y-%m-%d}-first-article.txt"
    if _copy_in(source, output) <= {first}:  # no example among copy that is there already
        files[first] = starters.filled("first-article.txt", {})
    return files, read


def _copy_in(source: Path, output: Path) -> set[Path]:
    """Give the articles that are there already."""
    if not os.path.isdir(source):  # noqa: PTH112  Path.is_dir raises for a path too long
        return set()
    from feedpub import seeds

    return {seed.path for seed in seeds.find(source, leave_out=output).seeds}
