"""A newsroom in the tests: a folder of copy, and `feedpub serve` showing it, as a user starts it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

PATIENCE = 60
"""Seconds after which what should have happened did not."""


class Newsroom:
    """Copy that is written, edited and renamed, and the server that shows it."""

    def __init__(self, folder: Path, files: Mapping[str, str], *options: str) -> None:
        """Write the copy, and start the server on a free port."""
        self.source = folder / "seeds"
        self._out, self._err = folder / "serve.out", folder / "serve.err"
        self.put(files)
        words = ("serve", str(self.source), "-o", str(folder / "output"), "--port", "0", *options)
        environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "feedpub", *words], stdout=out, stderr=err, env=environment
            )
        try:
            self.wait_for("Ctrl-C ends it")
        except AssertionError:
            self.close()
            raise

    @property
    def address(self) -> str:
        """The publication's address; ends in `/`."""
        return next(line.split()[1] for line in self.told().splitlines() if line.startswith("read "))

    def told(self) -> str:
        """Give what it printed as results."""
        return self._out.read_text(encoding="utf-8")

    def log(self) -> str:
        """Give what it printed of requests and mistakes."""
        return self._err.read_text(encoding="utf-8")

    def statuses(self, agent: str) -> list[str]:
        """Give the status of every answer to a reader of this name."""
        return [line.split()[0] for line in self.log().splitlines() if agent in line]

    def put(self, files: Mapping[str, str]) -> None:
        """Write copy as editors save it: the server never sees half a file."""
        for name, text in files.items():
            path = self.source / name
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f".{path.name}")
            draft.write_text(text, encoding="utf-8")
            draft.replace(path)

    def edit(self, files: Mapping[str, str]) -> None:
        """Write copy, and wait until it is shown."""
        self.put(files)
        self._wait_for_the_next_edition()

    def rename(self, old: str, new: str) -> None:
        """Rename a seed, and wait until that is shown."""
        (self.source / new).parent.mkdir(parents=True, exist_ok=True)
        shutil.move(self.source / old, self.source / new)
        self._wait_for_the_next_edition()

    def wait_for(self, text: str, times: int = 1) -> None:
        """Wait until it has printed a text so many times."""
        until = time.monotonic() + PATIENCE
        while (self.told() + self.log()).count(text) < times:
            assert self.process.poll() is None, f"it ended: {self.told()}{self.log()}"
            assert time.monotonic() < until, f"no {text!r} in: {self.told()}{self.log()}"
            time.sleep(0.05)

    def close(self) -> int:
        """Press Ctrl-C, and give the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def _wait_for_the_next_edition(self) -> None:
        self.wait_for("rebuilt: ", self._editions + 1)
        self._editions += 1

    _editions = 0
