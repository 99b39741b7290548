"""A publication that has everything a page can show, built and served on this machine for a browser to open."""

import json
import os
import shutil
import struct
import subprocess
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from conftest import IN_CI

from feedpub.commands import main

NODE_MODULES = Path(os.environ.get("FEEDPUB_NODE_MODULES", "nowhere"))
"""Where npm's packages are; .ci/run installs them, outside the tree."""
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"

CONFIG = """title = "The Evening Post"
url = "https://news.example/"
description = "News from the river."
language = "en"
timezone = "Europe/Lisbon"
feeds = ["section", "place", "author", "tag"]
"""
BRIDGE = """Bridge Opens a Year Early
By Ann Lee and Bo Ek
Published: 10 May 2026, 09:30 UTC
PORTO, May 10 (ANX) - The bridge opened on Sunday, a year before it was due.

Crowds
Two thousand people had waited for it. The mayor was brief:

"We built it, and it stands."

Three things are forbidden on it:

- horses
- marching in step
- fishing

Also Read | Rain at Last
Also Read | Nobody Wrote This
"""


def png(width: int, height: int) -> bytes:
    """Give a grey picture."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    parts = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    written = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


RAIN = """---
title: Rain at Last
image: rain.png
image_alt: A river in the rain
date: 2026-05-09
tags: rain, weather
updated: 2026-05-10
---
BEJA: It rained.
"""
LAMP = """---
title: The Lamp Is Lit
image: lamp.png
date: 2024-05-09
---
BEJA: It can be seen from https://www.the-lamp-of-beja-and-its-keepers.example/seen-from/the-square.html, they said.
"""
URDU = """---
language: ur
title: لاہور میں نئی ٹرام سروس
date: 2026-05-08
author: سیما
---
لاہور: ٹرام سروس پیر سے شروع ہو گئی۔
"""
CHINESE = """---
language: zh
title: 城市夜间电车恢复运行
date: 2026-05-07
---
里斯本：电车将从六月起重新通宵运行。
"""
SHORT = "---\ntitle: Short Story {0}\ndate: 2026-04-{0:02}\n---\nBERN: Story {0} is short.\n"
COPY: Mapping[str, str | bytes] = {
    "feed.toml": CONFIG,
    "world/bridge.txt": BRIDGE,
    "rain.txt": RAIN,
    "rain.png": png(90, 60),
    "lamp.txt": LAMP,
    "lamp.png": png(30, 300),
    "world/lahore.txt": URDU,
    "world/trams.txt": CHINESE,
    **{f"short/{number}.txt": SHORT.format(number) for number in range(1, 31)},
    **{f"short/old-{number}.txt": SHORT.format(number).replace("2026", "2025") for number in range(1, 31)},
}


@dataclass(frozen=True, kw_only=True)
class Publication:
    """A built publication, and where it is served."""

    output: Path
    address: str
    """Ends in `/`."""

    def browse(self, *visits: Mapping[str, object]) -> list[Any]:
        """Open pages in a real browser, each `{path, width, dark, …}`, and give what it saw of each; see browse.cjs."""
        told = [dict(visit) | {"url": visit.get("url") or self.address + str(visit["path"])} for visit in visits]
        done = subprocess.run(
            ["node", str(Path(__file__).with_name("browse.cjs"))],
            env=os.environ | {"CHROMIUM": CHROMIUM},
            input=json.dumps(told),
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        seen = json.loads(done.stdout)
        assert isinstance(seen, list)
        return seen


@contextmanager
def published(folder: Path, copy: Mapping[str, str | bytes]) -> Iterator[Publication]:
    """Build a publication of this copy below the folder, and serve it until the block ends."""
    for name, text in copy.items():
        path = folder / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    output = folder / "output"
    done = CliRunner().invoke(main, ["build", str(folder / "seeds"), "-o", str(output)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(output)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield Publication(output=output, address=f"http://127.0.0.1:{server.server_address[1]}/")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing of it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name it has in Python
        """Say nothing."""


def need(*packages: str, programs: tuple[str, ...] = ("node",)) -> None:
    """Skip where a program, or a package of npm's registry, is missing; in CI that is a failure."""
    missing = [program for program in programs if not shutil.which(program)]
    missing += [f"npm's {name} (in FEEDPUB_NODE_MODULES)" for name in packages if not (NODE_MODULES / name).is_dir()]
    if missing:
        (pytest.fail if IN_CI else pytest.skip)(f"{', '.join(missing)} is not installed")
