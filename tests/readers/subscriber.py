"""A real feed reader that has subscribed to one feed, behind the same few words for all of them."""

import html
import os
import re
import subprocess
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from conftest import IN_CI


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An entry as a reader has it."""

    title: str
    link: str
    when: datetime
    """When it was published."""
    author: str
    text: str
    """Its content as plain text, white space folded."""


class Subscriber:
    """A reader, with its settings, its memory and its home in a folder of its own."""

    agent = ""
    """What it calls itself to the server."""
    reads: tuple[str, ...] = (".atom", ".rss")
    """The formats it knows, by what their documents' names end in."""
    asks_from: int | None = 2
    """The fetch from which it asks whether anything has changed; None for a parser, which never does."""
    shows_edits = True
    """Whether it shows what is edited after it first saw it."""

    def __init__(self, home: Path, address: str) -> None:
        """Subscribe; skip the test where the reader is not installed, or fail it in CI."""
        if missing := self.missing():
            (pytest.fail if IN_CI else pytest.skip)(f"{missing} is not installed")
        self.home, self.address = home, address
        home.mkdir()

    def missing(self) -> str:
        """Name what would have to be installed; empty if nothing."""
        return ""

    def fetch(self) -> None:
        """Ask for the feed."""
        raise NotImplementedError

    def entries(self) -> list[Seen]:
        """Give every entry it shows."""
        raise NotImplementedError

    def author_of(self, names: tuple[str, ...]) -> str:
        """Give what it shows of an entry's authors."""
        return ", ".join(names)

    def run(self, *words: str, **more: str) -> str:
        """Run a program at home, and give what it prints."""
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"} | more
        done = subprocess.run(
            words, env=environment, cwd=self.home, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def plain(markup: str) -> str:
    """Give the text of HTML that is shown."""
    body = re.sub(r"<(head|style)\b.*?</\1>", " ", markup, flags=re.DOTALL)
    apart = re.sub(r"</?(p|h\d|div|li|ul|blockquote|br)\b[^>]*>", " ", body)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", apart)).split())
