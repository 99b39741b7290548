"""How the process of a large build ends: at once, and its memory is given back as a whole.

Python would take it apart piece by piece, which takes longer than all that is written after an edit.
"""

import contextlib
import os
import sys

import click

from feedpub.commands import main

HELD: list[object] = []
"""What is not to be taken apart; of one build, or a process that builds again would hold ever more."""


def hold(*made: object) -> None:
    """Hold what a build has made until its process ends, or builds again."""
    HELD[:] = made


def run() -> None:
    """Run the command line, and end the process with it."""
    try:
        main()
    except SystemExit as ended:
        if HELD and isinstance(ended.code, int):
            _end(ended.code)
        raise
    except OSError as error:
        if error.filename is not None:
            raise
        _untold(error)


def _untold(error: OSError) -> None:
    """Say why nothing can be printed, and end the process: what waits to be written would fail once more."""
    with contextlib.suppress(OSError):
        click.echo(f"feedpub: can't print: {error.strerror}", err=True)
    os._exit(1)


def _end(code: int) -> None:
    """End the process at once; not where something can't be printed, which Python has ways of its own to tell."""
    try:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
    except OSError:
        return
    os._exit(code)
