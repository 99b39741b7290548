"""What an earlier build knows of the output: which files need not be rendered to say that they are as they should be.

A digest stands for all that a file of an edition is made of. Where it is what it was when the file was last compared,
and the file is what it was then, rendering it would give what lies there. Any other file is rendered.
"""

import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from feedpub.stamps import Stamp, stamp, taken

Done = TypeVar("Done")
Files = Mapping[str, Callable[[], bytes]]
Finish = Callable[[str, bytes], Done]
"""What is done with a file once it is rendered, by its path; in whichever process it is."""
Render = Callable[[Files, Sequence[str], Finish[Any]], Generator[tuple[str, Any], None, None]]
"""Renders and finishes the files of these paths; gives each path, and what came of finishing, in whatever order."""
Known = tuple[bytes, bytes, int, Stamp | None]
"""What a file was made of, the sum of its bytes, how many there are, and its stamp, if that tells every change."""
NOTHING: Known = (b"", b"", 0, None)
NONE: Mapping[str, bytes] = {}


def one_by_one(files: Files, paths: Sequence[str], finish: Finish[Done]) -> Generator[tuple[str, Done], None, None]:
    """Render files here and now."""
    for path in paths:
        yield path, finish(path, files[path]())


class Recall:
    """What is known of the output; it changes as files are compared and written."""

    def __init__(
        self,
        *,
        made_of: Mapping[str, bytes] = NONE,
        known: dict[str, Known] | None = None,
        now: int = 0,
        render: Render = one_by_one,
    ) -> None:
        """Give what each file's bytes depend on, as a digest by its path; and what was seen there last, by path.

        `now` is when the build began, in nanoseconds since 1970.
        """
        self.made_of = made_of
        self.known = {} if known is None else known
        self.now = now
        self.render = render

    def holds(self, path: str, output: Path) -> bool:
        """Say whether a file is sure to be what rendering it would give; where its stamp doesn't tell, it is read."""
        made_of, digest, size, its_stamp = self.known.get(path, NOTHING)
        if not made_of or made_of != self.made_of.get(path):
            return False
        try:
            found = os.stat(f"{output}/{path}")  # noqa: PTH116  there are many
            if stamp(found) == its_stamp:
                return True
            if its_stamp is None and found.st_size == size and sum_of((output / path).read_bytes()) == digest:
                self.known[path] = (made_of, digest, size, taken(found, self.now))
                return True
        except OSError:  # whatever it is, whoever renders and compares it will say
            return False
        return False

    def note(self, path: str, its_sum: bytes, size: int, now_there: Stamp | None = None) -> None:
        """Note what a file is to hold, by the sum and the number of its bytes; and its stamp, if it was seen to."""
        if path in self.made_of:
            self.known[path] = (self.made_of[path], its_sum, size, now_there)

    def size(self, path: str) -> int:
        """Give how many bytes a file has; 0 where nothing is known of it."""
        return self.known.get(path, NOTHING)[2]

    def forget_all_but(self, paths: Iterable[str]) -> None:
        """Forget every file but these."""
        for path in self.known.keys() - set(paths):
            del self.known[path]


def sum_of(data: bytes) -> bytes:
    """Give the check sum by which bytes are known again."""
    return blake2b(data, digest_size=16).digest()
