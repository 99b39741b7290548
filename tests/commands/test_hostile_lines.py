"""No escape sequence of a seed, or of anybody else, reaches a terminal: every command, at a real one."""

import os
import pty
import re
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hub import open_hub

from feedpub.commands.terminal import UNSAFE

pytestmark = pytest.mark.usefixtures("measured")

EVIL = "\x1b[2J\x1b]0;owned\x07\x9b35m\x1b[35m\x1bc\x08\x7f\u202e\u2066"
"""Clears the screen, names the window, colours, resets, deletes, and turns the direction of what follows."""
OWN = re.compile(r"\x1b\[([0-2]|3[0-6]|22)m|\x1b\[\?25[lh]|\r")
"""What feedpub itself sends: colours but magenta, the cursor of a progress bar, and the terminal's own line ends."""
YAML = '"Night \\x1b[2J\\x1b]0;owned\\x07\\x9b35m\\u202e trams"'
"""The same in front matter, where YAML spells it out."""
COPY = {
    "feed.toml": 'title = "Harbour \\u001b[35m\\u009b2J News"\nurl = "https://example.org/"\n',
    "title.txt": f"---\ntitle: {YAML}\nauthor: {YAML}\ntags: [{YAML}]\n---\nThe tram runs all night, the city said.\n",
    "copy.txt": f"The {EVIL} ferry\nBy Ada {EVIL} Quist\nLISBON {EVIL}: The ferry{EVIL} sails again, its owner said.\n",
    f"{'world' + EVIL[-1]}/ferry.txt": "The ferry in the world sails again, its owner said.\n",
}
WRONG = {
    "key.txt": '---\n"tit\\x1b[35mle": x\n---\nThe tram.\n',
    "date.txt": f"---\ndate: {YAML}\n---\nThe tram.\n",
    "yaml.txt": "---\ntitle: [\x1b[35m\x9b\n---\nThe tram.\n",
    f"name{EVIL}.txt": "The tram runs.\n",
    "line\n::error::feed.txt": "The tram runs.\n",
}


@pytest.fixture(autouse=True)
def _copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put hostile copy in an empty folder, and stand there."""
    monkeypatch.chdir(tmp_path)
    write(COPY)


def write(files: dict[str, str]) -> None:
    for name, text in files.items():
        path = Path("seeds", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Terminal:
    """feedpub with a terminal for its output and errors."""

    def __init__(self, words: Sequence[str]) -> None:
        """Start it."""
        self._ours, theirs = pty.openpty()
        environment = os.environ | {"TERM": "xterm", "PYTHONIOENCODING": "utf-8"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "feedpub", *words],
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            stderr=theirs,
            env=environment,
        )
        os.close(theirs)
        self.seen = ""

    def read(self, until: str | None = None) -> str:
        """Give all it has printed, up to a text or its end."""
        started = time.monotonic()
        read = b""
        while until is None or until not in self.seen:
            assert time.monotonic() - started < 60, self.seen
            try:
                part = os.read(self._ours, 65536)
            except OSError:  # so a terminal ends
                part = b""
            if not part:
                assert until is None, self.seen
                break
            read += part
            self.seen += part.decode()
        return self.seen

    def close(self) -> int:
        """Press Ctrl-C if it still runs; give the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(2)
        self.read()
        os.close(self._ours)
        return self.process.wait()


def harmless(text: str) -> bool:
    """Say whether nothing in a terminal's text drives it, but what feedpub itself sends."""
    return not re.search(UNSAFE, OWN.sub("", text)) and "\n::error" not in text


@pytest.mark.parametrize(
    "words",
    [
        ["build"],
        ["build", "--check"],
        ["build", "--json"],
        ["explain", "seeds"],
        ["explain", "--json", "seeds"],
        ["init"],
    ],
)
def test_a_command_shows_good_copy_harmlessly(words: list[str]) -> None:
    """Copy is cleaned as it is read; whatever is left of it is shown, and drives nothing."""
    terminal = Terminal(words)
    terminal.read()
    terminal.close()
    assert len(terminal.seen) > 50
    assert harmless(terminal.seen)


@pytest.mark.parametrize(
    "words", [["build"], ["build", "--keep-going"], ["explain", "seeds"], ["serve", "--port", "0"]]
)
def test_a_command_tells_mistakes_harmlessly(words: list[str]) -> None:
    """Each message that quotes the copy, or the name of a file, quotes it visibly, on one line."""
    write(WRONG)
    terminal = Terminal(words)
    terminal.read()
    assert terminal.close() == 1
    assert r"name\x1b[2J\x1b]0;owned\x07\x9b35m\x1b[35m\x1bc\x08\x7f\u202e\u2066.txt: has a name" in terminal.seen
    assert r"seeds/line\n::error::feed.txt: has a name" in terminal.seen
    assert harmless(terminal.seen)


def test_serve_tells_everything_harmlessly() -> None:
    """The title at its start, requests and their readers' names, and what became of the copy."""
    terminal = Terminal(["serve", "--port", "0"])
    terminal.read("Ctrl-C ends it")
    (address,) = re.findall(r"read +(\S+)", terminal.seen)
    with socket.create_connection(("127.0.0.1", urlsplit(address).port), timeout=20) as connection:
        agent = EVIL.encode() + b"\r\n ::error::x" + b"a" * 5000
        connection.sendall(
            b"GET /" + EVIL.encode() + b" HTTP/1.1\r\nHost: localhost\r\nUser-Agent: " + agent + b"\r\n\r\n"
        )
        assert connection.recv(100).startswith(b"HTTP/1.0 404 ")
    terminal.read("404 GET /")
    write({"more.txt": COPY["copy.txt"], "title.txt": COPY["title.txt"].replace("all night", "all day")})
    terminal.read("updated title.txt")
    write(WRONG)
    terminal.read("is shown on")
    assert terminal.close() == 0
    assert r"404 GET /\x1b[2J" in terminal.seen
    assert max(map(len, terminal.seen.splitlines())) < 1000
    assert harmless(terminal.seen)


def test_ping_passes_on_a_hub_s_words_harmlessly() -> None:
    """A hub is a stranger too."""
    assert subprocess.run([sys.executable, "-m", "feedpub", "build"], capture_output=True, check=False).returncode == 0
    with open_hub() as hub:
        toml = Path("seeds/feed.toml").read_text(encoding="utf-8")
        Path("seeds/feed.toml").write_text(f'hub = "{hub.address}"\n{toml}', encoding="utf-8")
        hub.answer = (400, {}, EVIL.encode())
        terminal = Terminal(["ping"])
        terminal.read()
    assert terminal.close() == 1
    assert "400 Bad Request: " in terminal.seen
    assert harmless(terminal.seen)
