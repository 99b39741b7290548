"""What is read from copy: an article, and what it is made of."""

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
    WITHHELD = "withheld"


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
    UPDATE = "update told in the copy"
    """`Last updated: May 10, 2025` dates the story where nothing else does; what is published keeps its date."""
    GIT = "git"
    BUILD = "build"


class Conventions(NamedTuple):
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


class Dateline(NamedTuple):
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


class Media(NamedTuple):
    """A picture or a recording that belongs to an article."""

    url: str
    """An absolute URL, or the path in the output folder that its file is copied to; as front matter names it, before
    the file was looked for."""
    source: str = ""
    """The file's path in the source folder, `/` between folders; empty where it lives at a URL."""
    alt: str = ""
    """What a picture shows, for those who don't see it; plain text."""
    media_type: str = ""
    """Like `image/jpeg`; empty where a URL doesn't tell."""
    length: int = 0
    """Bytes; 0 where it is not known."""
    width: int = 0
    """Pixels; 0 where it is not known. Likewise the height."""
    height: int = 0
    duration: int = 0
    """Seconds that a recording lasts; 0 where it is not known."""

    @property
    def is_elsewhere(self) -> bool:
        """Say whether it lives at a URL of its own, rather than beside the copy and then in the output folder."""
        return "://" in self.url


class Article(NamedTuple):
    """What the parser understood of a seed; a pure function of its bytes and its name."""

    name: str
    """The seed's path in the source folder, `/` between folders, without suffix."""
    title: str
    """Plain text on one line."""
    title_from: TitleFrom
    summary: str
    """Plain text for a list of articles; not the title again."""
    blocks: tuple[Block, ...]
    digest: str
    """SHA-256 of the decoded text in canonical form, in hexadecimal: tells an edit of the copy from white space that
    nobody sees, and from a new version of feedpub."""
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
    image: Media | None = None
    audio: Media | None = None
    sketch: str = ""
    """What the text is like, to know it again when its seed is renamed and edited at once (`likeness`)."""
    as_written: str = ""
    """SHA-256 of the text as it is written, which ledgers of older feedpubs have; empty where that is no other."""
    lines: tuple[Line, ...] = ()
    """The audit: every line of the seed, in order."""

    @property
    def section(self) -> str:
        """The sub-folder the seed lies in, `/` between folders; empty at the top."""
        return self.name.rpartition("/")[0]

    @property
    def removed(self) -> tuple[Line, ...]:
        """Every line of copy that is not in the content."""
        return tuple(line for line in self.lines if line.kind not in BODY and line.kind not in LAYOUT)
