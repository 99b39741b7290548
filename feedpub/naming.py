"""What the output calls things: its files and folders, an article's page and id, the copy of a picture, a moment.

A page and an id are made from the seed's name, never from title or text, which change (RFC 4287, 4.2.6: an id does
not). What is called by a text, a place or a tag, gets a folder that no other text can get.
"""

import re
import string
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from hashlib import sha256
from urllib.parse import quote, unquote, urlsplit

from feedpub.model import SUBSCRIPTION, FeedKind

ATOM, RSS, JSON = ".atom", ".rss", ".json"
"""How a feed's documents end: one in each format."""
FEEDS = ATOM_FEED, RSS_FEED, JSON_FEED = tuple(f"{SUBSCRIPTION}{suffix}" for suffix in (ATOM, RSS, JSON))
"""The documents that people subscribe to, in the folder of any feed."""
INDEX = "index.html"
"""The page of a feed, in its folder."""
MISSING = "404.html"
"""What hosts show where there is no page: GitHub, GitLab and Cloudflare Pages, and Netlify, by this name."""
OPML = "feeds.opml"
STYLE, ICON = "style.css", "icon.svg"
SITEMAP = "sitemap.xml"
LEDGER = "ledger.json"
ARTICLES = "articles/"
PAGE = ".html"
MEDIA = "media/"
HOMES: Mapping[FeedKind, str] = {
    FeedKind.SECTION: "sections/",
    FeedKind.PLACE: "places/",
    FeedKind.AUTHOR: "authors/",
    FeedKind.TAG: "tags/",
}
"""Where the feeds of parts of the copy live, each in a folder of its own."""
PARTS = f"(?:{'|'.join(HOMES.values())})"
"""How the path of whatever belongs to one of them begins."""
PLAIN = re.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*")
"""Names that need nothing done to them, as most are; the long way round takes ten times as long."""
IN_PLAIN = f"{string.ascii_letters}{string.digits}_-/".encode()
"""The characters of these names."""
UNQUOTED = re.compile("[A-Za-z0-9_.~/-]*")
"""Paths that stand in a URL as they are, likewise."""
IN_UNQUOTED = IN_PLAIN + b".~"
"""The characters of these paths."""
OTHER_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Those that Unicode doesn't take for letters with an accent, but that wire services write without it."""
MARKS = str.maketrans(dict.fromkeys("'‘’‚‛ʼʹ`´\"“”„‟«»", "") | dict.fromkeys("‐‑‒–—―−-_()[]", " "))
ACCENTED = "([a-zα-ω])[\u0300-\u036f]+"
"""In Latin and Greek, accents may be left out, and are in capitals; a mark in Hindi, or over a Russian и, may not."""
STOPS = r"(?<=[^\W\d_])\.|,(?=\s)"
"""The full stops of `D.C.`, and the comma before it."""
TOLD_APART = "(.*-)?[0-9a-f]{12}"
"""What a name looks like that carries a check sum."""
ODD = f"{TOLD_APART}|con|prn|aux|nul|(com|lpt)[0-9¹²³]"
"""Folders that are told apart although their text is plain: Windows keeps names for itself, and has our output too."""
LONGEST = 80
"""Bytes of a folder's name; file systems take 255."""
OURS = (
    rf"({PARTS}([^/]+/)+)?((feed|archive/[0-9]+)\.(atom|rss|json)|(index|page-[0-9]+)\.html)"
    rf"|{'|'.join(map(re.escape, (MISSING, OPML, STYLE, ICON)))}|sitemap(-lists)?(-[0-9]+)?\.xml|{MEDIA}.+"
)


def page(name: str) -> str:
    """Give the path of a seed's page in the output folder: `world/g7 talks` -> `articles/world/g7-talks.html`."""
    slugs = name if PLAIN.fullmatch(name) else "/".join(map(_slug, name.split("/")))
    return f"{ARTICLES}{slugs}{PAGE}"


def seed_of(page: str) -> str:
    """Give the name of the seed that a page is named after, where nothing in it had to be changed for that."""
    return page.removeprefix(ARTICLES).removesuffix(PAGE)


def archive(number: int, folder: str = "") -> str:
    """Give the path, without suffix, of an archive document of the feed in a folder: `archive/3`."""
    return f"{folder}archive/{number}"


def clashing(path: str) -> str:
    """Give what two paths share when some file system takes them for one (letter case, Unicode form)."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def all_apart(names: Sequence[str]) -> bool:
    """Say whether no file system takes the pages of two of these seeds for one; plain names are told all at once."""
    if not "".join(names).encode().translate(None, IN_PLAIN):
        return len(set(map(str.lower, names))) == len(names)
    return len({clashing(page(name)) for name in names}) == len(names)


def is_ours(path: str) -> bool:
    """Say whether feedpub may have written this file of the output folder, beside ledger and articles."""
    return bool(re.fullmatch(OURS, path)) and _is_plain(path)


def is_page(path: str) -> bool:
    """Say whether feedpub may have written this file of the output folder as the page of an article."""
    return path.startswith(ARTICLES) and path.endswith(PAGE) and _is_plain(path)


@lru_cache(maxsize=65536)  # a place is named again and again
def folded(text: str) -> str:
    """Give what two spellings of one name share: letter case, accents and typographic marks make no difference.

    `São Paulo`, `SAO PAULO`; `St. John’s`, `ST JOHNS`; `Stratford-upon-Avon`, `Stratford upon Avon`.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.translate(MARKS)).casefold())
    plain = re.sub(ACCENTED, r"\1", plain.translate(OTHER_LETTERS))
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    return " ".join(unicodedata.normalize("NFC", re.sub(STOPS, "", plain)).split())


def folder(text: str) -> str:
    """Give the name of a folder for a text: the same for its spellings, another for every other text.

    What the name can't show, or shows only in part, is told apart by a check sum: `c++` -> `c-2b8f0bd1a8c4`.
    """
    key = folded(text)
    slug = _slug(key).strip("-")
    is_whole = slug and slug.replace("-", " ") == key and len(slug.encode()) <= LONGEST
    return slug if is_whole and not re.fullmatch(ODD, slug) else _told_apart(slug, key)


def section(folder: str) -> str:
    """Give a section's folder as a heading: `south-asia/india` -> `South Asia / India`; its own capitals stay."""
    return " / ".join(map(_words, folder.split("/")))


def _words(part: str) -> str:
    words = part.replace("-", " ").replace("_", " ").split() or [part]
    return " ".join(words) if part != part.lower() else " ".join(word[:1].upper() + word[1:] for word in words)


def copy(path: str, suffix: str) -> str:
    """Give the path in the output folder of a picture or recording of the source folder.

    `suffix` is that of its media type. Where letter case does not count, too, no two share a path.
    """
    stem, own = path.rsplit(".", 1) if "." in path.rpartition("/")[2] else (path, "")
    parts = stem.split("/")
    slugs = [_slug(part) for part in parts]
    if [*slugs, own] != [*(part.casefold() for part in parts), suffix] or re.fullmatch(TOLD_APART, slugs[-1]):
        slugs[-1] = _told_apart(slugs[-1].casefold(), path)
    return f"{MEDIA}{'/'.join(slugs).casefold()}.{suffix}"


def address(base: str, path: str) -> str:
    """Give the absolute URL of a file in the output folder."""
    return base + (path if UNQUOTED.fullmatch(path) else quote(path))


def addresses(base: str, paths: Sequence[str]) -> list[str]:
    """Give the URLs of many files; that they stand there as they are is told of all at once."""
    if "".join(paths).encode().translate(None, IN_UNQUOTED):
        return [address(base, path) for path in paths]
    return [base + path for path in paths]


def tag_uri(base: str, year: int, name: str) -> str:
    """Give a new entry's id, a tag URI (RFC 4151): `tag:example.org,2026:world/g7`."""
    return f"tag:{_host(base)},{year:04}:{name if UNQUOTED.fullmatch(name) else quote(name)}"


def moment(when: datetime) -> str:
    """Give an aware moment as feeds, the map of the site and the ledger write it (RFC 3339): UTC by its short name."""
    return when.isoformat().replace("+00:00", "Z")


@cache
def _host(base: str) -> str | None:
    return urlsplit(base).hostname


def named(its_id: str) -> str:
    """Give the seed's name that an id was made from; the id itself where it is no tag URI."""
    return unquote(its_id.split(":", 2)[2]) if its_id.startswith("tag:") and its_id.count(":") > 1 else its_id


def _is_plain(path: str) -> bool:
    """Say whether a path leads only downwards on any system; there are many, so without a pattern."""
    return not ("/." in path or "//" in path or "\\" in path or ":" in path or "\0" in path)


def _slug(part: str) -> str:
    """Keep letters, marks, digits, `_` and `-` of any script; all else becomes a single `-`."""
    kept = (c if unicodedata.category(c)[0] in "LMN" or c in "_-" else " " for c in unicodedata.normalize("NFC", part))
    return "-".join("".join(kept).split()) or "-"


def _told_apart(slug: str, text: str) -> str:
    """Give the slug, as far as there is room, with a check sum of the text it was made from."""
    short = slug.encode()[:LONGEST].decode(errors="ignore").strip("-")
    return f"{short}-{sha256(text.encode()).hexdigest()[:12]}".lstrip("-")
