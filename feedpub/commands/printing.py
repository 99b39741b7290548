"""A report is said: to people on standard output, to machines with `--json`, and on GitHub in the step's summary.

It is in a form that can be kept, because a build that has nothing to do says what the last one said.
"""

import json
import os
from pathlib import Path
from typing import NamedTuple

import click

from feedpub.commands.terminal import warn


class Told(NamedTuple):
    """What a build has to say."""

    text: str
    """For people: lines."""
    data: str
    """For machines: a JSON object."""
    warnings: tuple[str, ...]


def say(told: Told, *, check: bool, as_json: bool) -> None:
    """Print what a build, or only a check, has to say."""
    for warning in told.warnings:
        warn(warning)
    click.echo(json.dumps({"check": check, **json.loads(told.data)}) if as_json else told.text)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
        _summarise(Path(summary), told.text)


def _summarise(path: Path, text: str) -> None:
    """Add the report to the step's summary on GitHub; what is published is published, with or without it."""
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join(("```text", text.replace("```", "'''"), "```", "")))
    except OSError as error:
        warn(f"{path} can't be written: {error.strerror}")
