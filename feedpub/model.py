"""The words feedpub uses, as frozen data: what is read from copy, and what is published.

Nothing here reads, writes or decides; `parser` makes articles, `edition` makes entries and feeds of them, and
`generator` renders those.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a line of copy was taken for."""

    FRONT_MATTER = "front matter"
    BLANK = "blank"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    LIST_ITEM = "list item"
    RELATED = "related"
    PROMOTION = "promotion"
    ADVERTISEMENT = "advertisement"
    CAPTION = "caption"
    CREDIT = "credit"
    COPYRIGHT = "copyright"
    SIGN_OFF = "sign-off"
    SEPARATOR = "separator"


BODY = frozenset({Kind.STANDFIRST, Kind.PARAGRAPH, Kind.SUBHEAD, Kind.QUOTE, Kind.LIST_ITEM})
"""The kinds whose text stays in the article's content."""
LAYOUT = frozenset({Kind.FRONT_MATTER, Kind.BLANK})
"""The kinds that hold no copy: neither kept in the content nor taken out of it."""


class TitleFrom(StrEnum):
    """Where an article's title comes from."""

    FRONT_MATTER = "front matter"
    HEADLINE = "headline"
    LEAD = "lead"


class PublishedFrom(StrEnum):
    """Where the moment of first publication comes from; the first that holds, in this order."""

    FRONT_MATTER = "front matter"
    COPY = "copy"
    DATELINE = "dateline"
    FILE_NAME = "file name"
    LEDGER = "ledger"
    GIT = "git"
    BUILD = "build"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conventions:
    """How the publication writes dates; needed to read those in its copy."""

    timezone: tzinfo = UTC
    """The zone of a printed time that names none."""
    date_order: str = "DMY"
    """The order of day and month in `05.01.2024`: `DMY`, `MDY` or `YMD`."""


class Line(NamedTuple):
    """One line of a seed, and what it was taken for; a tuple, since there are so many."""

    number: int
    """Counted from 1."""
    kind: Kind
    why: str
    """The reason, in words a desk editor would use."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Where, when and for which agency a story was filed (AP Stylebook, "datelines")."""

    text: str
    """As printed, its closing mark included: `LONDON, May 5 (Reuters) -`."""
    place: str = ""
    """The place as printed, without date and agency: `Lucknow (Uttar Pradesh) [India]`, `LONDON`; empty if none."""
    date: str = ""
    """ISO 8601: `2025-05-10`, or `--05-10` where the copy gives no year (ISO 8601:2000, 5.2.1.3); empty if none."""
    agencies: tuple[str, ...] = ()
    """News agencies as printed: `Reuters`, `PTI`."""


class Block(NamedTuple):
    """One piece of an article's content, in the order of the copy; a tuple, since there are so many."""

    kind: Kind
    """One of `BODY`."""
    text: str
    """Plain text, white space folded, without the dateline."""
    dateline: str = ""
    """The dateline's text where this block opens with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What the parser understood of a seed; a pure function of its bytes and its name."""

    name: str
    """The seed's path in the source folder, `/` between folders, without suffix."""
    title: str
    """Plain text on one line."""
    title_from: TitleFrom
    summary: str
    """Plain text for a list of articles; not the title again."""
    blocks: tuple[Block, ...]
    dateline: Dateline | None = None
    byline: tuple[str, ...] = ()
    """Names, without "By"."""
    published: datetime | None = None
    """Aware; None where the copy and the file name give no date."""
    published_from: PublishedFrom | None = None
    updated: datetime | None = None
    """Aware; given in front matter only."""
    tags: tuple[str, ...] = ()
    url: str = ""
    """The page this article lives at, where front matter names one."""
    id: str = ""
    """The entry's id, where front matter names one."""
    language: str = ""
    """BCP 47 tag, where front matter names one."""
    related: tuple[str, ...] = ()
    """Titles the copy points its reader to ("Also Read | ...")."""
    lines: tuple[Line, ...] = ()
    """The audit: every line of the seed, in order."""
    digest: str
    """SHA-256 of the decoded text, in hexadecimal: tells an edit of the copy from a new version of feedpub."""

    @property
    def section(self) -> str:
        """The sub-folder the seed lies in, `/` between folders; empty at the top."""
        return self.name.rpartition("/")[0]

    @property
    def removed(self) -> tuple[Line, ...]:
        """Every line of copy that is not in the content."""
        return tuple(line for line in self.lines if line.kind not in BODY and line.kind not in LAYOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who answers for the publication (RFC 4287, 4.2.1)."""

    name: str
    email: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article as published."""

    article: Article
    id: str
    """A URI that never changes (RFC 4287, 4.2.6)."""
    link: str
    """The article's page: an absolute URL."""
    page: str
    """That page's path in the output folder, `/` between folders; empty where it lives at a URL of its own."""
    published: datetime
    """UTC; whole seconds."""
    published_from: PublishedFrom
    updated: datetime
    """UTC; whole seconds; never before `published`."""


SUBSCRIPTION = "feed"
"""The path, without suffix, of the document people subscribe to; others are its archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """An entry that was published, and is no more (RFC 6721)."""

    id: str
    """The id it had."""
    when: datetime
    """UTC; whole seconds."""


class FeedKind(StrEnum):
    """Whom a feed's entries are chosen for."""

    PUBLICATION = "publication"
    SECTION = "section"
    PLACE = "place"
    AUTHOR = "author"
    TAG = "tag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """Entries chosen for an audience, and what is said of them together: one document of them."""

    kind: FeedKind = FeedKind.PUBLICATION
    folder: str = ""
    """Where its documents and pages live in the output folder: `sections/world/`, with `/` at the end; empty for the
    publication itself."""
    name: str = ""
    """The label shown: `World`, `Lisbon`; the publication's title for the publication itself."""

    path: str = SUBSCRIPTION
    """The document's path in the output folder, without suffix."""
    is_archive: bool = False
    """Whether it is an archive document (RFC 5005, 4), not the one people subscribe to."""
    previous: str = ""
    """The path of the archive document with the entries before these; empty where there are none."""
    following: str = ""
    """The path of the archive document with the entries after these; empty where there are none."""
    retractions: tuple[Retraction, ...] = ()
    """Newest first."""
    id: str
    """A URI that stays when the site moves (RFC 4287, 4.2.6)."""
    title: str
    url: str
    """Where the output folder is served: an absolute URL that ends in `/`."""
    description: str
    language: str
    """BCP 47 tag."""
    author: Author
    timezone: tzinfo
    """The zone in which pages tell the time."""
    entries: tuple[Entry, ...]
    """Newest first."""
    updated: datetime
    """The newest `updated` of its entries."""
    generator: str
    """The program and its version: `feedpub 1.2.3`."""
