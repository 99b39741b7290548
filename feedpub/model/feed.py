"""What is published: an article with its id and dates, and the feeds it is in."""

from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from feedpub.model.article import Article, Media, PublishedFrom


class Author(NamedTuple):
    """Who answers for the publication (RFC 4287, 4.2.1)."""

    name: str
    email: str = ""
    url: str = ""


class Entry(NamedTuple):
    """An article as published."""

    article: Article
    id: str
    """A URI that never changes (RFC 4287, 4.2.6)."""
    link: str
    """The article's page: an absolute URL; empty where it has none."""
    page: str
    """That page's path in the output folder, `/` between folders; empty where it has none there."""
    published: datetime
    """UTC; whole seconds."""
    published_from: PublishedFrom
    updated: datetime
    """UTC; whole seconds; never before `published`."""
    edited: datetime | None = None
    """When its text last changed, where `updated` says when it came back as it was after a retraction; UTC."""

    @property
    def changed(self) -> datetime:
        """When its text last changed, for people; never before `published`."""
        return max(self.published, self.edited or self.updated)


SUBSCRIPTION = "feed"
"""The name, without suffix, of the document people subscribe to; others are its archive."""


class FeedKind(StrEnum):
    """What the entries of a feed have in common."""

    PUBLICATION = "publication"
    SECTION = "section"
    PLACE = "place"
    AUTHOR = "author"
    TAG = "tag"


class Retraction(NamedTuple):
    """An entry that was published, and is no more (RFC 6721)."""

    id: str
    """The id it had."""
    when: datetime
    """UTC; whole seconds."""


Shown_co = TypeVar("Shown_co", covariant=True)


class Feed(NamedTuple, Generic[Shown_co]):
    """Entries chosen for an audience, and what is said of them together: one document of them."""

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
    entries: tuple[Shown_co, ...]
    """Newest first."""
    updated: datetime
    """The newest `updated` of its entries."""
    generator: str
    """The program and its version: `feedpub 1.2.3`."""
    kind: FeedKind = FeedKind.PUBLICATION
    name: str = ""
    """What it is called among the others: `World`, `Lisbon`; for the publication, its title."""
    folder: str = ""
    """The folder its documents and pages live in: `sections/world/`; empty for that of the publication."""
    path: str = SUBSCRIPTION
    """The document's path in the output folder, without suffix."""
    is_archive: bool = False
    """Whether it is an archive document (RFC 5005, 4), not the one people subscribe to."""
    previous: str = ""
    """The path of the archive document with the entries before these; empty where there are none."""
    following: str = ""
    """The path of the archive document with the entries after these; empty where there are none."""
    is_cut: bool = False
    """Whether entries older than those of the subscription document are in no document at all."""
    retractions: tuple[Retraction, ...] = ()
    """Newest first."""
    page: str = ""
    """The path of the page that lists its entries, empty for the folder `url` itself; both in the output folder."""
    hub: str = ""
    """The address of its WebSub hub; empty where it has none."""
    logo: Media | None = None
    """The publication's picture."""
    rights: str = ""
    """Who holds the rights, plain text (RFC 4287, 4.2.10); empty where nothing is said of them."""


FullFeed = Feed[Entry]
"""A feed with its entries in full, as it is rendered."""
