"""An article's picture and recording, and the publication's logo: what they are, and where they will be copied to.

Only regular files inside the source folder are ever published, and only what is a picture or a recording by its
content, whatever it is called.
"""

import os
import posixpath
import stat
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from feedpub import naming, signatures
from feedpub.errors import FeedpubError, Problem
from feedpub.manifest import InParts
from feedpub.model import Article, Kind, Media
from feedpub.stamps import taken

KINDS = (("image", "a picture", signatures.IMAGES), ("audio", "a recording", signatures.AUDIO))
"""Each key of front matter, what it names, and of which media types."""
LOGOS = {known: signatures.IMAGES[known] for known in ("image/png", "image/jpeg", "image/gif")}
"""What readers of RSS show (RSS 2.0, "image")."""
PART = 1 << 20
"""Bytes of a picture or recording that are held at a time."""


def found(article: Article, file: str, source: Path) -> Article:
    """Give an article that names a picture or a recording with what these are; names are paths in the folder `source`.

    Raise `FeedpubError` with every mistake, at the line of `file`, the seed, that makes it.
    """
    problems = []
    told: dict[str, Media | None] = {}
    for key, noun, known in KINDS:
        given: Media | None = getattr(article, key)
        try:
            told[key] = _found(given, article.section, source, known) if given else None
        except ValueError as error:
            what = f"{key} {error}; name {noun} that lies beside the text {_instead(known)}"
            problems.append(Problem(file=file, line=_line(key, article), what=what))
    if problems:
        raise FeedpubError(problems)
    return article._replace(image=told["image"], audio=told["audio"])


def logo(given: Media, file: str, line: int | None, source: Path) -> Media:
    """Give the publication's logo with what it is; it lies in the folder `source`, or at a URL.

    Raise `FeedpubError` where it can't be published, at the line of `file`, the feed.toml, that names it.
    """
    try:
        return _found(given, "", source, LOGOS)
    except ValueError as error:
        what = f"logo {error}; name a picture that lies beside feed.toml {_instead(LOGOS)}"
        raise FeedpubError.at(file, what, line) from error


def copied(source: Path, now: int, path: str) -> InParts:
    """Give the file of a picture or recording, by its path in the source folder; it may be large.

    `now` is when the build began, in nanoseconds since 1970.
    """
    file = source / path
    try:
        made_of = taken(file.stat(), now) or b""
    except OSError:  # whoever reads it will say
        made_of = b""
    return InParts(partial(_parts, file), made_of)


def _parts(file: Path) -> Iterator[bytes]:
    """Give the bytes of a file, a part at a time."""
    try:
        with file.open("rb") as opened:
            while part := opened.read(PART):
                yield part
    except OSError as error:
        raise FeedpubError.at(str(file), f"can't be read: {error.strerror}") from error


def _found(given: Media, section: str, source: Path, known: Mapping[str, tuple[str, ...]]) -> Media:
    """Give what is known of a file or a URL; raise ValueError where it can't be published."""
    if given.is_elsewhere:
        media_type = signatures.by_suffix(urlsplit(given.url).path, known)
        if not media_type and known is signatures.AUDIO:  # no feed can carry a recording of a type that is not known
            message = f"names {given.url}, whose suffix does not tell its type"
            raise ValueError(message)
        return given._replace(media_type=media_type)
    path = posixpath.normpath(posixpath.join(section, given.url))
    start, length = _opened(given.url, path, source)
    media_type = signatures.by_content(start)
    if media_type not in known:
        message = f"names {given.url}, which is none by its content"
        raise ValueError(message)
    width, height = signatures.size(start, media_type)
    return given._replace(
        url=naming.copy(path, _suffix(path, known[media_type])),
        source=path,
        media_type=media_type,
        length=length,
        width=width,
        height=height,
    )


def _opened(given: str, path: str, source: Path) -> tuple[bytes, int]:
    """Give the first bytes of a file, and how many there are in all; never open a pipe, nor what lies outside."""
    real, home = os.path.realpath(source / path), os.path.realpath(source)
    if path.startswith("..") or not Path(real).is_relative_to(home):
        message = f"names {given}, which lies outside the source folder"
        raise ValueError(message)
    # Hidden files are nowhere looked at: that another picture lies there would not be noticed.
    if any(part.startswith(".") for part in (*Path(path).parts, *Path(real).relative_to(home).parts)):
        message = f"names {given}, which is hidden, or in a hidden folder"
        raise ValueError(message)
    try:
        told = os.stat(real)  # noqa: PTH116  a path that is resolved already
        if not stat.S_ISREG(told.st_mode):
            message = f"names {given}, which is not a regular file"
            raise ValueError(message)
        with open(real, "rb") as file:  # noqa: PTH123
            return file.read(signatures.ENOUGH), told.st_size
    except OSError as error:
        message = f"names {given}, which can't be read: {error.strerror}"
        raise ValueError(message) from error


def _suffix(path: str, usual: tuple[str, ...]) -> str:
    """Give the suffix of the copy: the file's own, if it is one of its type's, else the usual one."""
    own = path.rpartition(".")[2].lower()
    return own if own in usual else usual[0]


def _instead(known: Mapping[str, tuple[str, ...]]) -> str:
    """Say what else to name: the usual suffixes, or a URL."""
    suffixes = ", ".join(f".{suffixes[0]}" for suffixes in known.values())
    return f"({suffixes}), or its web address"


def _line(key: str, article: Article) -> int | None:
    """Give the line of the front matter that has a key."""
    own = (line for line in article.lines if line.kind is Kind.FRONT_MATTER)
    return next((line.number for line in own if line.text.partition(":")[0].strip("\"' ") == key), None)
