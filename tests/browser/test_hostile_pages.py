"""Hostile copy in a real browser: it is shown as it was written, and nothing comes of it."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from publication import CHROMIUM, CONFIG, Publication, need, published

SCRIPTS = (
    "<script>window.hacked = 1</script>",
    "</script><script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked=1'>",
    '"><svg onload=window.hacked=1>',
    "' autofocus onfocus='window.hacked=1' x='",
    "]]><script>window.hacked = 1</script>",
    "<!--><script>window.hacked = 1</script>-->",
    "&lt;script&gt;window.hacked=1&lt;/script&gt; &#60;b&#62; &copy;",
    "javascript:window.hacked=1",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "<a href='javascript:window.hacked=1'>click</a>",
    "<style>body { display: none }</style>",
    "<meta http-equiv=refresh content='0; url=https://evil.example/'>",
    "<base href='https://evil.example/'><iframe src='https://evil.example/'></iframe>",
    "\u202egnp.exe \u202bembedded \u2066isolated \u202dover",
)
STORY = """---
title: {0}
summary: {0}
author: [{0}, Bo Ek]
tags: [{0}]
dateline: {0}
date: 2026-05-10
---
{1} was said.

{1}

Also Read | {1}
"""


ENDLESS = 10_000_000


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publication]:
    """Give a publication where every text is hostile: names, front matter, copy and feed.toml."""
    need("playwright-core", "axe-core", programs=("node", CHROMIUM))
    stories = {
        f"a<img src=x onerror=alert(1)>/{number} ..%2f..%2f.txt": STORY.format(
            json.dumps(text, ensure_ascii=False), text
        )
        for number, text in enumerate(SCRIPTS)
    }
    endless = {"endless.txt": f"---\ntitle: {'x' * ENDLESS}\ndate: 2026-05-09\n---\nIt never ended.\n"}
    config = CONFIG.replace("The Evening Post", SCRIPTS[1]).replace("News from the river.", SCRIPTS[2])
    config = config.replace('"section", "place", "author", "tag"', '"section", "author"')
    with published(tmp_path_factory.mktemp("hostile"), stories | endless | {"feed.toml": config}) as made:
        yield made


@pytest.fixture(scope="module")
def seen(publication: Publication) -> dict[str, Any]:
    """Open every page there is."""
    paths = sorted(path.relative_to(publication.output).as_posix() for path in publication.output.rglob("*.html"))
    assert len([path for path in paths if path.startswith("authors/")]) > len(SCRIPTS)
    return dict(zip(paths, publication.browse(*({"path": quote(path), "width": 360} for path in paths)), strict=True))


def test_hostile_copy_is_inert(seen: dict[str, Any], publication: Publication) -> None:
    """No script of the copy runs, nothing is asked of anybody, no dialog opens, and the page still looks right."""
    for path, page in seen.items():
        assert page["hacked"] is None, path
        assert page["dialogs"] == 0, path
        assert page["console"] == [], path
        own = {publication.address + name for name in (quote(path), "style.css", "icon.svg")}
        assert set(page["requests"]) <= own, path
        assert page["overflow"] <= 0, path
        assert page["pictures"] == [], path
        assert page["violations"] == [], path


def test_hostile_copy_reads_as_it_was_written(seen: dict[str, Any]) -> None:
    """A reader sees the very characters of the copy, markup and entities among them."""
    pages = [page for path, page in seen.items() if path.startswith("articles/a-")]
    for text in SCRIPTS:
        plain = " ".join(re.sub("[\u202d\u202e]", " ", text).split())
        [page] = [page for page in pages if page["data"][0]["headline"] == plain]
        assert f"{plain} was said." in page["text"]
        assert page["title"].startswith(f"{plain} – ")


def test_every_page_stays_in_its_folder(publication: Publication) -> None:
    """Whatever a seed is called, its page lies below articles/, and its name says nothing to a browser."""
    for path in publication.output.rglob("*.html"):
        assert not set(path.name) & set("<>%:&?#"), path
    assert {path.name for path in publication.output.parent.iterdir()} == {"seeds", "output"}


def test_a_title_of_ten_megabytes_is_just_long(seen: dict[str, Any], publication: Publication) -> None:
    """Its page opens; the front page shows its beginning."""
    assert (publication.output / "articles/endless.html").stat().st_size < ENDLESS + 20_000
    assert len(seen["articles/endless.html"]["title"]) < 500
    assert len(seen["index.html"]["text"]) < 20_000
