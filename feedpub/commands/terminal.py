"""What commands share in talking to a person: errors as exit codes, text made safe to show, the time of the build."""

import functools
import os
import re
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from feedpub.errors import FeedpubError, Problem, UsageError

P = ParamSpec("P")
R = TypeVar("R")
UNSAFE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
"""Characters that drive a terminal, or turn the direction of what follows; none of them is printable."""
MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})
"""What must not stand raw in the message and in a property of GitHub's workflow commands."""
LATEST = 253_402_128_000
"""30 December 9999, in seconds since 1970: feeds have years of four digits, and a day is left for zones."""


def explained(command: Callable[P, int]) -> Callable[P, None]:
    """Turn a command's result into the exit code, and a `FeedpubError` into its message and its code."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            code = command(*args, **kwargs)
        except FeedpubError as error:
            tell(error.problems)
            code = 2 if isinstance(error, UsageError) else 1
        sys.exit(code)

    return run


class Named(click.Path):
    """A file or folder, which has a name: an empty one, of a variable that is not set, would be the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401  click's
        """Give the path."""
        if not value:
            self.fail("is empty; write . for this folder", param, ctx)
        return super().convert(value, param, ctx)


NAMED = Named(path_type=Path)


def output_option(what: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Give the option that names the output folder, which is what it says for this command."""
    return click.option("-o", "--output", type=NAMED, default="output", show_default=True, help=what)


def tell(problems: Iterable[Problem]) -> None:
    """Print problems on standard error, a line each: `file:line: what`; on GitHub as annotations of the file."""
    form = _annotation if os.environ.get("GITHUB_ACTIONS") == "true" else str
    for problem in problems:
        click.echo(shown_in_a_line(form(problem)), err=True)


def _annotation(problem: Problem) -> str:
    """Give a problem as GitHub's workflow command: `::error file=seeds/a.txt,line=2::what`.

    Its log shows only the message, so that names the file too.
    """
    where = {"file": problem.file, "line": problem.line}
    properties = ",".join(f"{name}={str(value).translate(PROPERTY)}" for name, value in where.items() if value)
    return f"::error{' ' if properties else ''}{properties}::{str(problem).translate(MESSAGE)}"


def warn(text: str) -> None:
    """Print a warning on standard error."""
    click.echo(click.style("warning: ", fg="yellow") + shown(text), err=True)


def shown(text: str) -> str:
    r"""Give the text with everything visible that could drive a terminal: an escape reads `\x1b`."""
    if text.replace("\n", "").isprintable():
        return text
    return re.sub(UNSAFE, lambda found: found[0].encode("unicode_escape").decode(), text)


def shown_in_a_line(text: str) -> str:
    """Give the text with line ends visible too, so that none can look like a line of its own."""
    return shown(text).replace("\n", "\\n")


def counted(number: int, what: str) -> str:
    """Give a number of things in words."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def time_of_build() -> datetime:
    """Give the time now, or that of SOURCE_DATE_EPOCH (reproducible-builds.org) if it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(UTC)  # the command line is where the clock is read
    if epoch.isdecimal() and len(epoch) <= len(str(LATEST)) and int(epoch) <= LATEST:
        return datetime.fromtimestamp(int(epoch), UTC)
    message = f"SOURCE_DATE_EPOCH must be a time in whole seconds since 1970, before the year 10000; it is {epoch!r}"
    raise click.UsageError(message)
