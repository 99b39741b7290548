"""What can go wrong, in whole sentences that say where and what to do instead.

Every failure feedpub foresees is a `FeedpubError`. It carries one or more problems, so that all mistakes in a
folder of copy are told at once. How they are printed, and the exit code, is left to the command line.
"""

from collections.abc import Iterable
from typing import NamedTuple, Self


class Problem(NamedTuple):
    """One thing that is wrong, and where."""

    file: str
    """The file as the user named it; empty where no file is at fault."""
    what: str
    """What is wrong, then what to write or do instead."""
    line: int | None = None
    """The line in that file, counted from 1; None where the whole file is meant."""
    is_stop: bool = False
    """Whether nothing is wrong but that the copy itself says it is not to be published, or not yet."""

    def __str__(self) -> str:
        """Give `file:line: what`, the form editors and CI logs turn into links."""
        where = ":".join(str(part) for part in (self.file, self.line) if part)
        return f"{where}: {self.what}" if where else self.what


class FeedpubError(Exception):
    """A failure that feedpub explains to its user; the root of all of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Take every problem known, in the order they are to be read."""
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Problem, ...]]]:
        """Say how to make it again where another process raised it; Python's own way would hand the message on."""
        return type(self), (self.problems,)

    @classmethod
    def at(cls, file: str, what: str, line: int | None = None) -> Self:
        """Give an error of one problem."""
        return cls([Problem(file=file, line=line, what=what)])


class UsageError(FeedpubError):
    """What the user names is not there, so that nothing was looked into; the command line has an exit code for it."""
