"""How far long work has come: a bar on standard error once it has taken a second, for a person at a terminal only."""

import os
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self, TypeVar

import click

Item = TypeVar("Item")

PATIENCE = timedelta(seconds=1)
"""Work that is done by then needs no bar."""
STEPS = 200
"""How often a bar moves at most; drawing it costs time too."""


class Progress:
    """The progress of one piece of work, to be used with `with`."""

    def __init__(self, what: str, length: int) -> None:
        """Name the work, and how many steps it takes."""
        self.done = 0
        """Steps done so far."""
        self._what, self._length = what, length
        self._began, self._is_seen = _now(), is_seen()
        self._drawn = ExitStack()
        self._step: Callable[[int], None] | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End the line of the bar, if there is one."""
        self._drawn.__exit__(kind, error, at)

    def advance(self) -> None:
        """Tell that one more step is done."""
        self.done += 1
        if self._step:
            self._step(1)
        elif self.done < self._length and self._is_seen and _now() - self._began >= PATIENCE:
            steps = max(1, self._length // STEPS)
            bar = click.progressbar(length=self._length, label=self._what, file=sys.stderr, update_min_steps=steps)
            self._step = self._drawn.enter_context(bar).update
            self._step(self.done)


def each(items: Collection[Item], what: str) -> Iterator[Item]:
    """Give the items one after the other, each a step of the work."""
    with Progress(what, len(items)) as progress:
        for item in items:
            yield item
            progress.advance()


def is_seen() -> bool:
    """Say whether a person looks at standard error, on a terminal that can draw, and not in the log of a CI."""
    drawn = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    return drawn and not os.environ.get("CI")


def _now() -> datetime:
    """Give the time, which here says only how long something takes."""
    return datetime.now(UTC)
