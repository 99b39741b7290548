"""The command line: the only part of feedpub that prints, exits, and reads the clock or the environment.

One file a command. What a command needs is imported when it runs, so that `feedpub --help` answers at once.
"""

import os
import sys

import click

from feedpub import __version__
from feedpub.commands.build import build
from feedpub.commands.explain import explain
from feedpub.commands.init import init
from feedpub.commands.ping import ping
from feedpub.commands.serve import serve


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="feedpub %(version)s")
def main() -> None:
    """Publish a folder of plain-text news copy: feeds to subscribe to, and pages to read."""
    if os.environ.get("CI"):  # some run their jobs at a terminal, and keep its colours in the log
        click.get_current_context().color = False
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a poor terminal is no reason to stop


main.add_command(build)
main.add_command(explain)
main.add_command(init)
main.add_command(ping)
main.add_command(serve)
