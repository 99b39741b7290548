"""Hostile copy is inert in every feed format: text stays text, names stay names, and no address is a script."""

import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner, Result
from lxml import etree
from test_signatures import png

from feedpub.commands import main

SCRIPT = "<script>alert(1)</script>"
ATTACK = f"""{SCRIPT} ]]> <img src=x onerror=alert(1)> &lt;b&gt; &#60; '\\" {{{{ 7*7 }}}} \u202eevil\u202d \U0001f600"""
HOSTILE = f"""---
title: '{ATTACK.replace("'", "''")}'
summary: '{SCRIPT}]]>'
author: ['{SCRIPT}', '../../author']
tags: ['{SCRIPT}', '../../../etc/passwd', ']]>', 'con', '..', '.', '\u202ex', '\U0001f389']
dateline: '{SCRIPT}/..'
image: talks.png
image_alt: '\\"><script>alert(1)</script>]]>'
---
{ATTACK}

{SCRIPT} And so it goes on, said the harbour office on Monday, ]]> and on.
"""
CONFIG = """
title = "<script>alert(1)</script> ]]> & Co"
url = "https://example.org/news/"
description = "]]><script>alert(1)</script>"
feeds = ["section", "place", "author", "tag"]
[author]
name = "<script>alert(1)</script>"
"""
SAFE = set("p h2 blockquote ul ol li b".split())
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e\ufdd0-\ufdef\ufffe\uffff]")


def build() -> Result:
    return CliRunner().invoke(main, ["build"], catch_exceptions=False)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Publish hostile copy, and give the output folder."""
    home = tmp_path_factory.mktemp("hostile")
    folder = home / "seeds" / "<img src=x>" / "a..." / "']]>&amp;"
    folder.mkdir(parents=True)
    (home / "seeds" / "feed.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "talks.png").write_bytes(png(1, 1))
    (folder / f"{SCRIPT.replace('/', '⁄')} ]]>.txt").write_text(HOSTILE, encoding="utf-8")
    long = "---\ntitle: '" + "A <b> & ]]> " * 900_000 + "'\n---\nOSLO: It went on, and on.\n"
    (home / "seeds" / "long.txt").write_text(long, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        patch.setenv("SOURCE_DATE_EPOCH", "1780000000")
        done = build()
        assert done.exit_code == 0, done.stderr
        yield home / "output"


@pytest.fixture(scope="module")
def files(output: Path) -> Mapping[str, bytes]:
    """Give every file that was written, by its path."""
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


class Content(HTMLParser):
    """What a browser would make of an entry's content."""

    def __init__(self, html: str) -> None:
        """Read it."""
        super().__init__()
        self.elements: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, attrs))


def hold_inert(html: str) -> None:
    """Hold that there is nothing in it but the few elements that content is made of."""
    for tag, attributes in Content(html).elements:
        assert tag in SAFE
        assert set(dict(attributes)) <= {"class", "value"}


def hold_address(address: str) -> None:
    parts = urlsplit(address)
    assert parts.scheme in {"http", "https"}
    assert parts.netloc == "example.org"
    assert not set(address) & set("<>\"' \\")
    assert "/../" not in address


def test_nothing_is_written_outside_the_output(output: Path, files: Mapping[str, bytes]) -> None:
    """Only the source and the output are there; each folder has a plain name."""
    assert {path.name for path in output.parent.iterdir()} == {"seeds", "output"}
    for path in files:
        assert not {"..", "."} & set(path.split("/"))
        assert not set(path) & set("<>\"'&\\:*?|")
    assert len([path for path in files if path.endswith("/feed.atom")]) > 10


def test_atom_and_rss_hold_text_only(files: Mapping[str, bytes]) -> None:
    """No element that feedpub doesn't write, no CDATA, no character that turns the text; content is inert HTML."""
    known = {"http://www.w3.org/2005/Atom", "http://search.yahoo.com/mrss/", None}
    for path in (path for path in files if path.endswith((".atom", ".rss"))):
        assert b"CDATA" not in files[path]
        assert not UNSEEN.search(files[path].decode())
        root = etree.fromstring(files[path], etree.XMLParser(huge_tree=True))
        for element in root.iter(etree.Element):
            name = etree.QName(element)
            assert name.localname not in {"script", "img", "i"} or name.namespace not in known
            if name.localname in {"encoded", "content"} and element.text:
                hold_inert(element.text)
            if name.localname in {"summary", "description"} and element.get("type") == "html":
                hold_inert(element.text or "")
            for key in {"href", "url"} & set(element.attrib):
                hold_address(str(element.get(key)))
            if name.localname == "link" and element.text and element.text.strip():
                hold_address(element.text)


def test_json_holds_text_only(files: Mapping[str, bytes]) -> None:
    """A title is a title, and content inert HTML."""
    for path in (path for path in files if path.endswith("feed.json")):
        assert not UNSEEN.search(files[path].decode())
        told = json.loads(files[path])
        for item in told["items"]:
            hold_inert(item["content_html"])
            hold_address(item["url"])
        hold_address(told["feed_url"])
        hold_address(told["home_page_url"])


def test_lists_hold_text_only(files: Mapping[str, bytes]) -> None:
    """The subscription list and the sitemap as well; a title of ten million characters, too."""
    for path in ("feeds.opml", "sitemap.xml"):
        root = etree.fromstring(files[path], etree.XMLParser(huge_tree=True))
        assert not UNSEEN.search(files[path].decode())
        assert {etree.QName(element).localname for element in root.iter(etree.Element)} <= set(
            "opml head title ownerName body outline urlset url loc lastmod news publication name language"
            " publication_date".split()
        )
        for element in root.iter(etree.Element):
            for key in {"xmlUrl", "htmlUrl"} & set(element.attrib):
                hold_address(str(element.get(key)))
            if etree.QName(element).localname == "loc":
                hold_address(str(element.text))


@pytest.mark.parametrize("key", ["url", "image", "audio"])
@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", "JaVaScRiPt://a/%0aalert(1)", "data:text/html,<script>", "vbscript:x"]
)
def test_an_address_that_is_a_script_stops_the_build(
    key: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the line that names it; nothing is published."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    text = f"---\n{key}: '{value}'\n---\nOSLO: It went on, and on.\n"
    (tmp_path / "seeds" / "a.txt").write_text(text, encoding="utf-8")
    done = build()
    assert done.exit_code == 1
    assert f"seeds/a.txt:2: {key} must be" in done.stderr
    assert not (tmp_path / "output").exists()
