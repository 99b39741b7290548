"""Pictures and recordings: what may be published, as what, and what is said of what may not."""

import json
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import feedparser
import pytest
from click.testing import CliRunner, Result
from test_signatures import jpeg, png

from feedpub import media, seeds
from feedpub.commands import main
from feedpub.config import Config
from feedpub.errors import FeedpubError
from feedpub.model import Article, Conventions, Media
from feedpub.parser import parse

Write = Callable[[Mapping[str, str]], Path]
STORY = "OSLO: The ferry goes twice an hour from June on, the harbour office said on Monday.\n"
CONFIG = 'title = "Harbour News"\nurl = "https://example.org/news/"\n'
MP3 = b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(990)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a source folder with a section, a picture and a recording."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1780000000")
    folder = tmp_path / "seeds"
    (folder / "world" / "pics").mkdir(parents=True)
    (folder / "feed.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "world" / "talks.png").write_bytes(png(30, 20))
    (folder / "world" / "pics" / "Big One.JPG").write_bytes(jpeg(3000, 2000))
    (folder / "talks.mp3").write_bytes(MP3)
    return folder


def article(source: Path, front_matter: str, name: str = "world/talks") -> Article:
    """Give a seed with this front matter as it is read."""
    path = source / f"{name}.txt"
    path.write_text(f"---\n{front_matter}\n---\n{STORY}", encoding="utf-8")
    [seed] = (seed for seed in seeds.find(source).seeds if seed.name == name)
    return seed.article(Conventions())


def said(source: Path, front_matter: str, name: str = "world/talks") -> list[str]:
    """Give what is said of this front matter, each from the line number on."""
    with pytest.raises(FeedpubError) as caught:
        article(source, front_matter, name)
    return [str(problem).partition("talks.txt:")[2] for problem in caught.value.problems]


def build(*words: str) -> Result:
    return CliRunner().invoke(main, ["build", *words], catch_exceptions=False)


def test_a_picture_beside_the_seed(source: Path) -> None:
    """Its type, size and length come from the file, its words from front matter; it keeps its name in `media/`."""
    assert article(source, "image: talks.png\nimage_alt: Two people at a table").image == Media(
        url="media/world/talks.png",
        source="world/talks.png",
        alt="Two people at a table",
        media_type="image/png",
        length=len(png(30, 20)),
        width=30,
        height=20,
    )


@pytest.mark.parametrize("given", ["pics/Big One.JPG", "./pics/../pics/Big One.JPG", "../world/pics/Big One.JPG"])
def test_a_picture_elsewhere_in_the_source(source: Path, given: str) -> None:
    """Whatever way leads to it, it is the same copy, under a plain name."""
    found = article(source, f"image: {given}").image
    assert found
    assert (found.source, found.width, found.height) == ("world/pics/Big One.JPG", 3000, 2000)
    assert found.url.startswith("media/world/pics/big-one-")
    assert found.url.endswith(".jpg")


def test_a_recording(source: Path) -> None:
    """Likewise; how long it lasts is said in front matter."""
    found = article(source, "audio: ../talks.mp3\naudio_duration: 1:02:03").audio
    assert found == Media(
        url="media/talks.mp3", source="talks.mp3", media_type="audio/mpeg", length=1000, duration=3723
    )


def test_what_lives_at_a_url(source: Path) -> None:
    """It is not fetched: its type is that of its suffix, and how long it is, is not known."""
    told = article(source, "image: https://cdn.example/a?size=2\naudio: HTTPS://cdn.example/b/ep%201.m4a?x=.mp3")
    assert told.image == Media(url="https://cdn.example/a?size=2")
    assert told.audio == Media(url="https://cdn.example/b/ep%201.m4a?x=.mp3", media_type="audio/mp4")


def test_a_library_user_gets_what_front_matter_says(source: Path) -> None:
    """Parsing alone looks for no file."""
    path = source / "a.txt"
    path.write_text(f"---\nimage: nowhere.png\n---\n{STORY}", encoding="utf-8")
    assert parse(path.read_bytes(), "a").image == Media(url="nowhere.png")


def with_logo(source: Path, given: str) -> Config | None:
    """Give the settings with this logo, on the third line."""
    (source / "feed.toml").write_text(f"{CONFIG}logo = '{given}'\n", encoding="utf-8")
    return seeds.read_config(source)


def test_a_logo(source: Path) -> None:
    """Its path is one from feed.toml; at a URL, only its type is known, and that not always."""
    given = with_logo(source, "world/talks.png")
    assert given
    picture = Media("media/world/talks.png", "world/talks.png", "", "image/png", len(png(30, 20)), 30, 20)
    assert given.logo == picture
    for url, kind in {"https://cdn.example/logo.gif?x=1": "image/gif", "https://cdn.example/logo": ""}.items():
        given = with_logo(source, url)
        assert given
        assert given.logo == Media(url=url, media_type=kind)


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ("nowhere.png", "names nowhere.png, which can't be read: No such file or directory"),
        ("../logo.png", "names ../logo.png, which lies outside the source folder"),
        ("talks.mp3", "names talks.mp3, which is none by its content"),
        ("logo.webp", "names logo.webp, which is none by its content"),
    ],
)
def test_a_logo_that_is_none(source: Path, given: str, what: str) -> None:
    """It is told with its line in feed.toml, and what to name; readers of RSS show three kinds of picture."""
    (source / "logo.webp").write_bytes(b"RIFF\0\0\0\0WEBPVP8 " + bytes(30))
    with pytest.raises(FeedpubError) as caught:
        with_logo(source, given)
    where = "; name a picture that lies beside feed.toml (.png, .jpg, .gif), or its web address"
    assert str(caught.value) == f"{source / 'feed.toml'}:3: logo {what}{where}"


def test_a_logo_is_published(source: Path) -> None:
    """It is copied, and named by every feed; another in its place is copied anew, and none deletes it."""
    (source / "talks.txt").write_text(STORY, encoding="utf-8")
    (source / "feed.toml").write_text(f"{CONFIG}logo = 'world/talks.png'\n", encoding="utf-8")
    for size in (20, 21):
        (source / "world" / "talks.png").write_bytes(png(20, size))
        assert build().exit_code == 0
        assert Path("output/media/world/talks.png").read_bytes() == png(20, size)
        for name in ("feed.atom", "feed.rss", "articles/talks.html"):
            assert "https://example.org/news/media/world/talks.png" in Path("output", name).read_text("utf-8")
        assert ("icon" in json.loads(Path("output/feed.json").read_bytes())) == (size == 20)
        assert build("--check").exit_code == 0
    (source / "feed.toml").write_text(CONFIG, encoding="utf-8")
    assert build().exit_code == 0
    assert not Path("output/media").exists()


def test_who_holds_the_rights_is_told_everywhere(source: Path) -> None:
    """In every document but JSON, which has no word for it, and at the foot of every page; nothing else changes."""
    (source / "talks.txt").write_text(STORY, encoding="utf-8")
    assert build().exit_code == 0
    before = {path: path.read_text("utf-8") for path in Path("output").rglob("*") if path.is_file()}
    (source / "feed.toml").write_text(f'{CONFIG}copyright = "© 2026 Harbour & Co"\n', encoding="utf-8")
    assert build().exit_code == 0
    changed = {path.name for path, text in before.items() if path.read_text("utf-8") != text}
    assert changed == {"feed.atom", "feed.rss", "index.html", "404.html", "talks.html"}
    page = Path("output/articles/talks.html").read_text("utf-8")
    assert '<p dir="auto">© 2026 Harbour &amp; Co</p>\n</footer>' in page


NAME_ONE = "; name a picture that lies beside the text (.jpg, .png, .gif, .webp, .avif), or its web address"


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ("nowhere.png", "names nowhere.png, which can't be read: No such file or directory"),
        ("../../secret.png", "names ../../secret.png, which lies outside the source folder"),
        ("..", "names .., which is not a regular file"),
        ("pics", "names pics, which is not a regular file"),
        ("linked.png", "names linked.png, which lies outside the source folder"),
        ("pipe.png", "names pipe.png, which is not a regular file"),
        ("page.png", "names page.png, which is none by its content"),
        ("../talks.mp3", "names ../talks.mp3, which is none by its content"),
        ("loop.png", "names loop.png, which can't be read: Too many levels of symbolic links"),
        (".p.png", "names .p.png, which is hidden, or in a hidden folder"),
        ("../.pics/p.png", "names ../.pics/p.png, which is hidden, or in a hidden folder"),
        ("shown/p.png", "names shown/p.png, which is hidden, or in a hidden folder"),
    ],
)
def test_what_is_not_published(source: Path, given: str, what: str) -> None:
    """Nothing from outside, through whatever link; nothing that would hang; nothing that only says it is a picture."""
    (source.parent / "secret.png").write_bytes(png(1, 1))
    (source / "world" / "linked.png").symlink_to(source.parent / "secret.png")
    (source / "world" / "loop.png").symlink_to("loop.png")
    (source / "world" / "page.png").write_text("<script>alert(1)</script>", encoding="utf-8")
    os.mkfifo(source / "world" / "pipe.png")
    (source / ".pics").mkdir()
    for hidden in (source / "world" / ".p.png", source / ".pics" / "p.png"):
        hidden.write_bytes(png(1, 1))
    (source / "world" / "shown").symlink_to(source / ".pics")
    assert said(source, f"title: Talks\nimage: {given}") == [f"3: image {what}{NAME_ONE}"]


@pytest.mark.parametrize(
    "given",
    ["javascript:alert(1)", "data:image/png;base64,aaaa", "file:///etc/passwd", "/etc/passwd", "~/a", "a\\b.png"],
)
def test_what_is_no_address_and_no_file(source: Path, given: str) -> None:
    """Another scheme, a path from the root, and a path as Windows writes it."""
    [told] = said(source, f"image: '{given}'")
    assert told == (
        f"2: image must be the path of a file beside the text, like talks.jpg, or a web address; it is {given!r}"
    )


def test_every_mistake_is_told(source: Path) -> None:
    """At its line, also where the key stands in quotes."""
    told = said(source, '"audio": nowhere.mp3\nimage: nowhere.png')
    assert [line.partition(" names")[0] for line in told] == ["3: image", "2: audio"]
    assert said(source, "image_alt: Words\naudio_duration: 12:00") == [
        "2: image_alt is given without image; give both",
        "3: audio_duration is given without audio; give both",
    ]
    assert said(source, "audio: ../talks.mp3\naudio_duration: soon") == [
        "3: audio_duration must be a time like 12:30 or 1:02:30; it is 'soon'"
    ]
    [unknown] = said(source, "audio: https://cdn.example/stream")
    assert "names https://cdn.example/stream, whose suffix does not tell its type" in unknown


def test_a_podcast_from_end_to_end(source: Path) -> None:
    """Copied byte for byte; every feed leads to it with type and length; what is gone, goes."""
    article(source, "image: talks.png\nimage_alt: A & B\naudio: ../talks.mp3\naudio_duration: 16:40")
    assert build().exit_code == 0
    output = Path("output")
    assert (output / "media/talks.mp3").read_bytes() == MP3
    assert (output / "media/world/talks.png").read_bytes() == png(30, 20)
    base = "https://example.org/news/media/"
    for name in ("feed.atom", "feed.rss"):
        [entry] = feedparser.parse((output / name).read_bytes()).entries
        found = [(one.href, one.type, one.length) for one in entry.enclosures]
        assert found[0] == (f"{base}talks.mp3", "audio/mpeg", "1000")
        assert len(found) == (2 if name == "feed.atom" else 1)
        assert [(one["url"], one["medium"]) for one in entry.media_content] == [
            (f"{base}world/talks.png", "image"),
            (f"{base}talks.mp3", "audio"),
        ]
    [item] = json.loads((output / "feed.json").read_bytes())["items"]
    assert item["image"] == f"{base}world/talks.png"
    assert item["attachments"] == [
        {"url": f"{base}talks.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1000, "duration_in_seconds": 1000}
    ]
    assert build("--check").exit_code == 0
    (source / "world" / "talks.png").write_bytes(png(300, 20))
    changed = json.loads(build("--json").stdout)
    assert [one["fields"] for one in changed["entries"]] == [["image"]]
    assert (output / "media/world/talks.png").read_bytes() == png(300, 20)
    article(source, "title: No pictures any more")
    gone = json.loads(build("--json").stdout)
    assert gone["files"]["gone"] == ["media/talks.mp3", "media/world/talks.png"]
    assert gone["entries"][0]["fields"] == ["title", "image", "audio"]
    assert not (output / "media").exists()


def test_a_missing_picture_stops_the_build(source: Path) -> None:
    """With file and line, and the output as it was; with --keep-going the other articles are published."""
    (source / "other.txt").write_text(STORY, encoding="utf-8")
    (source / "a.txt").write_text(f"---\nimage: a.png\n---\n{STORY}", encoding="utf-8")
    stopped = build("seeds")
    assert stopped.exit_code == 1
    assert "seeds/a.txt:2: image names a.png, which can't be read" in stopped.stderr
    assert not Path("output").exists()
    assert build("seeds", "--keep-going").exit_code == 1
    assert Path("output/articles/other.html").exists()


def test_a_picture_that_vanishes_during_the_build(source: Path) -> None:
    """What can't be read any more when it is to be copied is told like the rest."""
    with pytest.raises(FeedpubError, match=r"world/gone\.png: can't be read: No such file"):
        media.copied(source, 0, "world/gone.png")()


def test_a_picture_is_kept_while_its_seed_can_not_be_read(source: Path) -> None:
    """A seed with errors keeps its page, and the picture on it."""
    article(source, "image: talks.png")
    (source / "other.txt").write_text(STORY, encoding="utf-8")
    build()
    (source / "world" / "talks.txt").write_bytes(b"---\nimage: talks.png\ndate: soon\n---\nText.\n")
    assert build("--keep-going").exit_code == 1
    assert Path("output/media/world/talks.png").exists()
    shutil.rmtree("output")
