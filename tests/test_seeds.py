"""Files in: which ones are seeds, and what is wrong with the others."""

import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from feedpub import seeds
from feedpub.config import Config
from feedpub.errors import FeedpubError
from feedpub.model import Conventions
from feedpub.seeds import Seed

Write = Callable[[Mapping[str, str]], Path]
STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"


def names(source: Path, leave_out: Path | None = None) -> list[str]:
    found = seeds.find(source, leave_out=leave_out)
    assert found.problems == ()
    return [seed.name for seed in found.seeds]


def problems(source: Path) -> dict[str, str]:
    """Give what is wrong with each path below the source."""
    return {str(Path(p.file).relative_to(source)): p.what for p in seeds.find(source).problems}


def test_every_txt_below_the_source(write_seeds: Write) -> None:
    """Seeds lie at any depth, end in `.txt` in any letter case, and stand in the order of their names."""
    source = write_seeds(dict.fromkeys(["b.txt", "a.TXT", "world/asia/g7.txt", "a.b.txt", "Ä ö.txt"], STORY))
    found = seeds.find(source)
    assert [(seed.name, seed.path.relative_to(source).as_posix()) for seed in found.seeds] == [
        ("a", "a.TXT"),
        ("a.b", "a.b.txt"),
        ("b", "b.txt"),
        ("world/asia/g7", "world/asia/g7.txt"),
        ("Ä ö", "Ä ö.txt"),
    ]


def test_other_files_and_hidden_ones_are_passed_over(write_seeds: Write) -> None:
    """Pictures, notes, editors' leftovers, hidden files and folders, and a folder named like a file aren't seeds."""
    others = ["g7.jpg", "feed.toml", "txt", "g7.txt~", ".g7.txt", ".txt", ".git/g7.txt", "world/.drafts/g7.txt"]
    source = write_seeds(dict.fromkeys([*others, "folder.txt/g7.txt"], STORY))
    assert names(source) == ["folder.txt/g7"]


def test_the_output_folder_inside_the_source_is_left_out(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the two are written: relative, absolute, or through a link."""
    source = write_seeds({"g7.txt": STORY, "site/notes.txt": STORY, "site-notes/g7.txt": STORY})
    link = source.parent / "link"
    link.symlink_to(source / "site")
    monkeypatch.chdir(source)
    for written in (Path("site"), source / "site", source / "site-notes/../site", link):
        assert names(Path(), leave_out=written) == names(source, leave_out=written) == ["g7", "site-notes/g7"]


def test_copy_beside_templates_is_none(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder `templates` beside feed.toml is a section, and searched for copy, only where it holds no template."""
    source = write_seeds({"g7.txt": STORY, "templates/readme.txt": STORY, "world/templates/g8.txt": STORY})
    everything = ["g7", "templates/readme", "world/templates/g8"]
    assert names(source) == everything
    write_seeds({"templates/NOTES.md": "", "world/templates/style.css": ""})
    assert names(source) == everything
    write_seeds({"templates/style.css": ""})
    monkeypatch.chdir(source)
    assert names(source) == names(Path()) == ["g7", "world/templates/g8"]
    assert [seed.name for seed in seeds.find(source / "world", names_from=source).seeds] == ["world/templates/g8"]


def test_an_output_that_is_a_link_to_itself_is_no_crash(write_seeds: Write) -> None:
    """A link loop named as output leaves nothing out; what to do with it is `publish`'s to say."""
    source = write_seeds({"g7.txt": STORY})
    (source.parent / "loop").symlink_to("loop")
    assert names(source, leave_out=source.parent / "loop") == ["g7"]


def test_very_deep_folders(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders nested deeper than Python's recursion goes are searched like others."""
    source = write_seeds({"g7.txt": STORY})
    monkeypatch.chdir(source)
    for _ in range(1200):
        Path("d").mkdir()
        os.chdir("d")
    Path("deep.txt").write_text(STORY, encoding="utf-8")
    os.chdir(source)
    found = names(Path())
    os.chdir("d/" * 1200)
    Path("deep.txt").unlink()
    for _ in range(1200):  # pytest's own way to clean up does not reach so deep
        os.chdir("..")
        Path("d").rmdir()
    assert found == ["d/" * 1200 + "deep", "g7"]


def test_one_file_stands_for_itself(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file can be named alone; its name is told from its own folder, or from the publication it belongs to."""
    source = write_seeds({"world/g7.txt": STORY})
    path = source / "world/g7.txt"
    assert seeds.find(path).seeds == (Seed("g7", str(path)),)
    assert seeds.find(path, names_from=source).seeds == (Seed("world/g7", str(path)),)
    monkeypatch.chdir(source / "world")
    assert seeds.find(Path("g7.txt")).seeds == (Seed("g7", "g7.txt"),)


@pytest.mark.parametrize("name", ["nothing", "nothing/below", "n" * 5000], ids=["missing", "below", "too long"])
def test_a_source_that_does_not_exist(name: str, tmp_path: Path) -> None:
    """The message says what to give instead."""
    with pytest.raises(
        FeedpubError, match=r"nnn|nothing.*: does not exist; give the folder that holds the \.txt files$"
    ):
        seeds.find(tmp_path / name)


def test_an_empty_source(tmp_path: Path) -> None:
    """A folder without seeds holds none; whether that is wrong, the command says."""
    assert names(tmp_path) == []


def test_what_must_not_be_opened(write_seeds: Write, tmp_path: Path) -> None:
    """Pipes, sockets, and links that lead out, nowhere, in a circle, to a device or to a folder are told, not read."""
    source = write_seeds({"good.txt": STORY, "world/other.txt": STORY})
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "seeds-private").mkdir()
    (tmp_path / "seeds-private/secret.txt").write_text("secret", encoding="utf-8")
    os.mkfifo(source / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(source / "socket.txt"))
    for name, target in {
        "out.txt": "../secret.txt",
        "beside.txt": "../seeds-private/secret.txt",
        "absolute.txt": str(tmp_path / "secret.txt"),
        "device.txt": "/dev/zero",
        "twice.txt": "out.txt",
        "nowhere.txt": "missing.txt",
        "nowhere-out.txt": "../missing.txt",
        "loop.txt": "pool.txt",
        "pool.txt": "loop.txt",
        "to-pipe.txt": "pipe.txt",
        "folder": "world",
        "folder-out": "..",
        "folder.txt": "world",
    }.items():
        (source / name).symlink_to(target)
    out = "is a link out of the source folder; put the text itself here"
    folder = "is a link to a folder, which feedpub does not follow; put the folder itself here"
    no_file = "is not a regular file; feedpub reads only files"
    assert problems(source) == {
        "pipe.txt": no_file,
        "socket.txt": no_file,
        "to-pipe.txt": no_file,
        "out.txt": out,
        "beside.txt": out,
        "absolute.txt": out,
        "device.txt": out,
        "twice.txt": out,
        "nowhere-out.txt": out,
        "nowhere.txt": "can't be read: No such file or directory",
        "loop.txt": "can't be read: Too many levels of symbolic links",
        "pool.txt": "can't be read: Too many levels of symbolic links",
        "folder": folder,
        "folder-out": folder,
        "folder.txt": folder,
    }
    assert [seed.name for seed in seeds.find(source).seeds] == ["good", "world/other"]


def test_links_that_are_none_of_our_business(write_seeds: Write) -> None:
    """A hidden link, one that isn't named like a seed and leads to no folder, and one inside the source are fine."""
    source = write_seeds({"g7.txt": STORY, "world/ferry.txt": STORY})
    (source / ".hidden").symlink_to("..")
    (source / "picture.jpg").symlink_to("/dev/zero")
    (source / "loop").symlink_to("loop")
    (source / "world/again.txt").symlink_to("../g7.txt")
    assert names(source) == ["g7", "world/again", "world/ferry"]


def test_a_source_that_is_a_link(write_seeds: Write) -> None:
    """The source folder itself may be reached through a link; links inside it are judged by where it really is."""
    source = write_seeds({"g7.txt": STORY})
    (source / "again.txt").symlink_to("g7.txt")
    link = source.parent / "link"
    link.symlink_to("seeds")
    assert names(link) == ["again", "g7"]


def test_a_name_that_is_not_utf_8(write_seeds: Write) -> None:
    """Bytes that are no UTF-8 can't be a URL or an id; the file is told, and one below such a folder too."""
    source = write_seeds({"good.txt": STORY})
    folder = os.fsencode(source)
    os.mkdir(folder + b"/b\x80ton")  # noqa: PTH102  Path takes no bytes
    for name in (b"/caf\xe9.txt", b"/b\x80ton/g7.txt"):
        Path(os.fsdecode(folder + name)).write_text(STORY, encoding="utf-8")
    assert problems(source) == dict.fromkeys(
        ["caf\udce9.txt", "b\udc80ton/g7.txt"], "has a name that is not UTF-8; rename it"
    )


@pytest.mark.parametrize(
    ("first", "second", "page"),
    [
        ("G7.txt", "g7.txt", "articles/g7.html"),
        ("a.TXT", "a.txt", "articles/a.html"),
        ("World/g7.txt", "world/g7.txt", "articles/world/g7.html"),
        ("cafe\u0301.txt", "caf\u00e9.txt", "articles/caf\u00e9.html"),
        ("g7 talks.txt", "g7-talks.txt", "articles/g7-talks.html"),
        ("g7!.txt", "g7.txt", "articles/g7.html"),
        ("!.txt", "?.txt", "articles/-.html"),
    ],
)
def test_seeds_whose_pages_would_clash(first: str, second: str, page: str, write_seeds: Write) -> None:
    """Names that make the same page, on some file system at least, are told; one of the two can still be published."""
    source = write_seeds({first: STORY, second: STORY, "other.txt": STORY})
    found = seeds.find(source)
    one, other = sorted([first, second], key=lambda name: (name.rpartition(".")[0], name))
    assert problems(source).keys() == {other}
    assert problems(source)[other].startswith(f"would have the same page as {source / one}, ")
    assert problems(source)[other].endswith(f"{page}; rename one of them")
    assert {seed.path.name for seed in found.seeds} >= {"other.txt"}
    assert source / one in [seed.path for seed in found.seeds]
    assert len(found.seeds) == 2


def test_a_folder_that_can_not_be_searched(write_seeds: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told, and the other folders are searched. Permissions don't stop root, so the one call is made to fail."""
    source = write_seeds({"a/g7.txt": STORY, "locked/g7.txt": STORY, "z/g7.txt": STORY})
    scandir = os.scandir

    def refused(folder: Path) -> object:
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refused)
    assert problems(source) == {"locked": "can't be searched: Permission denied"}
    assert [seed.name for seed in seeds.find(source).seeds] == ["a/g7", "z/g7"]


def test_problems_stand_in_the_order_of_their_files(write_seeds: Write) -> None:
    """Whatever is wrong with them, files are told in their order."""
    source = write_seeds({"b.txt": STORY, "B.txt": STORY})
    os.mkfifo(source / "a.txt")
    os.mkfifo(source / "c.txt")
    assert [Path(problem.file).name for problem in seeds.find(source).problems] == ["a.txt", "b.txt", "c.txt"]


def test_a_seed_becomes_an_article(write_seeds: Write) -> None:
    """A seed is read by the conventions of its publication, and its article has its name."""
    source = write_seeds({"world/ferry.txt": f"---\ndate: 05.01.2026\n---\n{STORY}"})
    (seed,) = seeds.find(source).seeds
    article = seed.article(Conventions(date_order="MDY"))
    assert article.name == "world/ferry"
    assert article.section == "world"
    assert article.published is not None
    assert (article.published.month, article.published.day) == (5, 1)


def test_errors_in_a_seed_name_its_path(write_seeds: Write) -> None:
    """What the parser finds wrong is told with the path the user knows, and the line."""
    source = write_seeds({"bad.txt": "---\ntitel: A\n---\nStory.\n"})
    (seed,) = seeds.find(source).seeds
    with pytest.raises(FeedpubError) as caught:
        seed.article(Conventions())
    assert str(caught.value) == f"{source / 'bad.txt'}:2: unknown key titel; did you mean title?"


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (OSError(5, "Input/output error"), "Input/output"),
    ],
)
def test_a_seed_that_can_not_be_read(
    error: OSError, why: str, write_seeds: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A seed that can be found but not read is told. Permissions don't stop root, so reading is made to fail."""
    source = write_seeds({"g7.txt": STORY})
    (seed,) = seeds.find(source).seeds

    def refused(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(FeedpubError, match=rf"g7\.txt: can't be read: {why}"):
        seed.article(Conventions())


def test_a_seed_gone_since_it_was_found(write_seeds: Write) -> None:
    """A file deleted between search and reading is an error like others."""
    source = write_seeds({"g7.txt": STORY})
    (seed,) = seeds.find(source).seeds
    seed.path.unlink()
    with pytest.raises(FeedpubError, match="can't be read: No such file or directory"):
        seed.article(Conventions())


def test_feed_toml_is_read_from_the_source(write_seeds: Write) -> None:
    """feed.toml in the source folder makes the configuration, with or without a byte order mark; without it None."""
    source = write_seeds({"g7.txt": STORY})
    assert seeds.read_config(source) is None
    assert seeds.read_config(source / "missing") is None
    for text in ('title = "Café"\n', '\ufefftitle = "Café"\r\n'):
        (source / "feed.toml").write_text(text, encoding="utf-8", newline="")
        assert seeds.read_config(source) == Config(title="Café")


def test_feed_toml_with_the_suffix_of_a_seed_is_no_article(write_seeds: Write) -> None:
    """An editor may have added it, and a desktop hide it: without it, ids would be made for another publication."""
    source = write_seeds({"feed.toml.txt": "title = 'News'\n"})
    with pytest.raises(FeedpubError) as caught:
        seeds.read_config(source)
    assert str(caught.value).startswith(f"{source / 'feed.toml.txt'}: holds the settings, as it seems")
    (source / "feed.toml").write_text("title = 'Feeds'\n", encoding="utf-8")
    assert seeds.read_config(source) == Config(title="Feeds")


def test_errors_in_feed_toml_name_its_path(write_seeds: Write) -> None:
    """Mistakes are told with the path the user knows."""
    source = write_seeds({"feed.toml": "entries = 0\n"})
    with pytest.raises(FeedpubError) as caught:
        seeds.read_config(source)
    assert str(caught.value).startswith(f"{source / 'feed.toml'}:1: entries must be")


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda path: path.write_bytes(b'title = "Caf\xe9"'), "is not UTF-8, which TOML must be; save it as UTF-8"),
        (
            lambda path: path.write_bytes('title = "A"'.encode("utf-16")),
            "is not UTF-8, which TOML must be; save it as UTF-8",
        ),
        (lambda path: path.mkdir(), "is not a regular file; feedpub reads only files"),
        (os.mkfifo, "is not a regular file; feedpub reads only files"),
        (lambda path: path.symlink_to("/dev/zero"), "is not a regular file; feedpub reads only files"),
        (lambda path: path.symlink_to("missing.toml"), "can't be read: No such file or directory"),
        (lambda path: path.symlink_to("feed.toml"), "can't be read: Too many levels of symbolic links"),
    ],
    ids=["cp1252", "utf-16", "folder", "pipe", "device", "dangling", "loop"],
)
def test_a_feed_toml_that_is_none(make: Callable[[Path], object], what: str, tmp_path: Path) -> None:
    """A feed.toml that can't be one is told; it is not taken for a missing one, whose ids would name no host."""
    make(tmp_path / "feed.toml")
    with pytest.raises(FeedpubError) as caught:
        seeds.read_config(tmp_path)
    assert str(caught.value) == f"{tmp_path / 'feed.toml'}: {what}"
