"""What the output calls an article: its page's path and its id, both made from the seed's name.

Never from title or text, which change (RFC 4287, 4.2.6: an id does not).
"""

import unicodedata
from urllib.parse import quote, unquote, urlsplit

ARTICLES = "articles/"


def page(name: str) -> str:
    """Give the path of a seed's page in the output folder: `world/g7 talks` -> `articles/world/g7-talks.html`."""
    return f"{ARTICLES}{'/'.join(map(_slug, name.split('/')))}.html"


def clashing(path: str) -> str:
    """Give what two paths share when some file system takes them for one (letter case, Unicode form)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def address(base: str, path: str) -> str:
    """Give the absolute URL of a file in the output folder."""
    return base + quote(path)


def tag_uri(base: str, year: int, name: str) -> str:
    """Give a new entry's id, a tag URI (RFC 4151): `tag:example.org,2026:world/g7`."""
    return f"tag:{urlsplit(base).hostname},{year:04}:{quote(name)}"


def named(its_id: str) -> str:
    """Give the seed's name that an id was made from; the id itself where it is no tag URI."""
    return unquote(its_id.split(":", 2)[2]) if its_id.startswith("tag:") and its_id.count(":") > 1 else its_id


def _slug(part: str) -> str:
    """Keep letters, marks, digits, `_` and `-` of any script; all else becomes a single `-`."""
    kept = (c if unicodedata.category(c)[0] in "LMN" or c in "_-" else " " for c in unicodedata.normalize("NFC", part))
    return "-".join("".join(kept).split()) or "-"
