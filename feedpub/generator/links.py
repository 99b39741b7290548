"""Where the links of a page lead: to our own articles by title, and to the feeds and pages an article is also in.

All of them are relative, so that the output folder works wherever it lies.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from feedpub import naming
from feedpub.model import AnyFeed, Entry, FeedKind, Published

STRAIGHT = str.maketrans("‘’‚“”„‐‑–—", "'''\"\"\"----")
"""Typesetting that two copies of one title may differ in."""
ACCENTS = re.compile("[\u0300-\u036f]")
"""Combining marks of Latin, Greek and Cyrillic; those of other scripts are letters in all but name."""


class Link(NamedTuple):
    """Something named, and where it leads."""

    name: str
    href: str
    """Empty where there is no page for it."""
    is_current: bool = False
    """Whether it leads to the page it is on."""


class Links(NamedTuple):
    """What pages of one edition can link to; made once, by `links`, for all of them."""

    titled: Mapping[str, Published]
    """Articles by folded title."""
    parts: Mapping[str, Sequence[AnyFeed]]
    """By an entry's id: the sections, places, authors and tags it is listed under."""

    def related(self, entry: Entry, root: str) -> list[Link]:
        """Give what an article points its reader to, by title; ours are links."""
        found = ((title, self.titled.get(folded(title))) for title in entry.article.related)
        return [Link(title, href(own, root) if own and own.id != entry.id else "") for title, own in found]

    def only(self, entry: Published) -> "Links":
        """Give what the page of this one entry can link to."""
        parts = self.parts.get(entry.id)
        if not entry.article.related and not parts:
            return NOTHING
        titles = {folded(title): self.titled.get(folded(title)) for title in entry.article.related}
        found = {title: own for title, own in titles.items() if own}
        return Links(titled=found, parts={entry.id: parts} if parts else {})

    def named(self, entry: Entry, kind: FeedKind, names: Iterable[str], root: str) -> list[Link]:
        """Give each name an article has of this kind, as a link where there is a page for it."""
        pages = {naming.folded(feed.name): page(feed, root) for feed in self.of_kind(entry, kind)}
        return [Link(name, pages.get(naming.folded(name), "")) for name in names]

    def of_kind(self, entry: Entry, kind: FeedKind) -> list[AnyFeed]:
        """Give the feeds of this kind that an entry is in."""
        return [feed for feed in self.parts.get(entry.id, ()) if feed.kind is kind]


NOTHING = Links(titled={}, parts={})


def links(feeds: Sequence[AnyFeed]) -> Links:
    """Give what pages can link to: the entries of the publication's feed, the first, and the pages of the others."""
    titled: dict[str, Published] = {}
    if any(entry.article.related for entry in feeds[0].entries):
        for entry in feeds[0].entries:
            titled.setdefault(folded(entry.article.title), entry)
    parts: dict[str, list[AnyFeed]] = {}
    for feed in feeds[1:]:
        bare = feed._replace(entries=())
        for entry in feed.entries:
            parts.setdefault(entry.id, []).append(bare)
    return Links(titled=titled, parts=parts)


def folded(title: str) -> str:
    """Give what two settings of one title share: letter case, accents, quotation marks, dashes, a last full stop."""
    plain = ACCENTS.sub("", unicodedata.normalize("NFKD", title.translate(STRAIGHT).casefold()))
    return " ".join(unicodedata.normalize("NFC", plain).split()).strip(" .")


def href(entry: Published, root: str) -> str:
    """Give the link to an article: relative to our own page, or the URL it lives at."""
    return root + quote(entry.page) if entry.page else entry.link


def page(feed: AnyFeed, root: str) -> str:
    """Give the link to the index of a feed."""
    return root + quote(feed.folder) + naming.INDEX
