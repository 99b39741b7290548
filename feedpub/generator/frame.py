"""What a page shows around its story or list: the publication, its feeds, and the words of the interface."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from feedpub import naming
from feedpub.generator.content import Html
from feedpub.generator.wording import direction, words
from feedpub.model import AnyFeed, FullFeed, Media

FORMATS = (
    ("Atom", "application/atom+xml", naming.ATOM_FEED),
    ("RSS", "application/rss+xml", naming.RSS_FEED),
    ("JSON", "application/feed+json", naming.JSON_FEED),
)
"""Each format a feed is published in: what people call it, its media type, the document's name in the feed's folder."""
LONGEST = 300
"""Characters of a title or summary where it is not read but listed: in a page's head, and in lists of articles."""


class Site(NamedTuple):
    """The publication, as every page shows it."""

    title: str
    url: str
    description: str
    language: str
    direction: str
    """`ltr` or `rtl`."""
    rights: str
    """Who holds the rights; empty where nothing is said of them."""


class Address(NamedTuple):
    """A document to subscribe to."""

    name: str
    """Of its format: `Atom`."""
    type: str
    """Media type."""
    title: str
    href: str
    """From the page."""
    url: str


class Shown(NamedTuple):
    """A picture or a recording on a page."""

    src: str
    alt: str
    type: str
    """Media type; empty where it is not known."""
    width: int
    height: int
    """Pixels; 0 where they are not known."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What many pages show around what is their own; known again by being the same, not by what it holds."""

    values: Mapping[str, object]
    """By the names that templates have for them."""


def around(feed: FullFeed, root: str, announced: Sequence[AnyFeed], language: str = "") -> Frame:
    """Give what every page of the publication shows, which those of a section, in a folder, have in common.

    `root` leads from the page's folder to the output folder; `announced` are the feeds that browsers and readers find
    there, the page's own first; `language` that of its story, where it has one.
    """
    spoken = words(feed.language).language
    is_foreign = _primary(feed.language) != spoken or bool(language and _primary(language) != spoken)
    site = Site(feed.title, feed.url, feed.description, feed.language, direction(feed.language), feed.rights)
    parts = tuple([(each.title, each.folder) for each in (feed, *announced)])
    return _around(site, root, parts, is_foreign)


def addresses(feed: FullFeed, root: str) -> tuple[Address, ...]:
    """Give a feed's documents, as a page in the folder that `root` leads out of links to them."""
    return _addresses(feed.title, feed.url, feed.folder, root)


def short(text: str) -> str:
    """Give a text no longer than it takes to recognise it; one that long was never meant for a headline."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]}…"


def shown(media: Media | None, root: str) -> Shown | None:
    """Give an article's picture or recording by its relative path, or its own URL."""
    if not media:
        return None
    src = media.url if media.is_elsewhere else root + quote(media.url)
    return Shown(src, media.alt, media.media_type, media.width, media.height)


@lru_cache(maxsize=1024)
def _around(site: Site, root: str, parts: Sequence[tuple[str, str]], is_foreign: bool) -> Frame:  # noqa: FBT001  sooner
    """Make what `around` gives; `parts` are title and folder of the publication's feed, and of those announced."""
    spoken = words(site.language)
    documents, *announced = (_addresses(title, site.url, folder, root) for title, folder in parts)
    return Frame(
        {
            "site": site,
            "home": f"{root}{naming.INDEX}",
            "style": f"{root}{naming.STYLE}",
            "icon": f"{root}{naming.ICON}",
            "feeds": [address for each in announced for address in each],
            "documents": documents,
            "words": spoken,
            "ui": _spoken_in(spoken.language) if is_foreign else "",
        }
    )


@lru_cache(maxsize=1024)
def _addresses(title: str, url: str, folder: str, root: str) -> tuple[Address, ...]:
    """Make what `addresses` gives; once, and not again for each of thousands of articles."""
    where = quote(folder)
    return tuple(
        Address(name, media_type, f"{title} ({name})", f"{root}{where}{document}", f"{url}{where}{document}")
        for name, media_type, document in FORMATS
    )


def _primary(language: str) -> str:
    """Give the language of a BCP 47 tag: `pt` for `pt-BR`."""
    return language.partition("-")[0].lower()


def _spoken_in(language: str) -> Html:
    """Give the attributes of an element whose words are not in the language around it."""
    return Html(f' lang="{language}" dir="{direction(language)}"')
