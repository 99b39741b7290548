"""The command line: the only part of feedpub that prints, exits, and reads the clock or the environment.

One file a command, imported when it is asked for; and what it needs when it runs, so that `feedpub --help` answers at
once.
"""

import os
import sys
from importlib import import_module
from typing import TextIO

import click

from feedpub import __version__
from feedpub.commands import collector

COMMANDS = ("build", "explain", "init", "ping", "serve")
"""Each is the function of that name in the module of that name."""
OF_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY")
"""With these git tells its hooks, and what `git rebase --exec` runs, where its repository is."""


class Commands(click.Group):
    """The commands, none of which is imported before it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click hands it in
        """Give the names."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Give the command of a name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"feedpub.commands.{cmd_name}"), cmd_name)
        return command


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="feedpub %(version)s")
def main() -> None:
    """Publish a folder of plain-text news copy: feeds to subscribe to, and pages to read."""
    collector.spare()
    for name in OF_HOOKS:  # the copy may lie in another, or below that folder: git is to look for itself (`history`)
        os.environ.pop(name, None)
    if os.environ.get("CI"):  # some run their jobs at a terminal, and keep its colours in the log
        click.get_current_context().color = False
    sys.stdout, sys.stderr = _opened(sys.stdout), _opened(sys.stderr)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[attr-defined]  # a poor terminal is no reason to stop


def _opened(stream: TextIO | None) -> TextIO:
    """Give a stream; where it was closed (`>&-`) one that leads nowhere, and keeps its place."""
    return open(os.devnull, "w", encoding="utf-8") if stream is None else stream  # noqa: PTH123  to the end
