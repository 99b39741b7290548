"""What is kept at hand of an article while its text is laid aside: a publication may have a hundred thousand."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from feedpub.model.article import PublishedFrom
from feedpub.model.feed import Entry, Feed

SHOWN = tuple("title summary content byline dateline tags language link published image audio".split())
"""What readers see of an entry, in the order in which the ledger has its check sums."""


FROM: Mapping[str | None, PublishedFrom | None] = {**{by.value: by for by in PublishedFrom}, None: None}
"""What a card says of where a date comes from."""


class Card(NamedTuple):
    """What an index needs of an article; a tuple, since there are so many. What `Article` has too means the same.

    Its values are such as a cache can keep.
    """

    name: str
    digest: str
    sum: bytes
    """A digest of everything of the article that can be shown."""
    title: str
    """Empty where few articles are shown and this one's is to be cut from its lead."""
    sketch: str
    """What the text is like (`likeness`)."""
    shown: bytes
    """The check sums of its fields (`changes`), packed, since there are so many: a byte for each, its place in `SHOWN`;
    then the sums, in four bytes each; those of link and date, which are not the article's own, are to be filled in."""
    dated: str | None
    """When it was first published, in ISO 8601: read as a moment where somebody asks for `published`."""
    dated_by: str | None
    """Where that comes from (`published_from`), as a plain text."""
    revised: str | None
    """`updated`, likewise."""
    place: str
    """The dateline's."""
    filed: str
    """The dateline's date."""
    byline: tuple[str, ...]
    tags: tuple[str, ...]
    related: tuple[str, ...]
    url: str
    id: str
    language: str
    copied: tuple[tuple[str, str], ...]
    """Each picture or recording that is copied: its path in the output folder, and in the source folder."""
    as_written: str

    @property
    def published(self) -> datetime | None:
        """The moment of first publication that the copy tells, if it does."""
        return datetime.fromisoformat(self.dated) if self.dated else None

    @property
    def published_from(self) -> PublishedFrom | None:
        """Where that comes from."""
        return FROM[self.dated_by]

    @property
    def updated(self) -> datetime | None:
        """The moment of the last update that front matter tells."""
        return datetime.fromisoformat(self.revised) if self.revised else None

    @property
    def digests(self) -> tuple[str, ...]:
        """The digests by which a ledger may know the text: what older feedpubs kept was that of it as written."""
        return (self.digest, self.as_written) if self.as_written else (self.digest,)

    @property
    def section(self) -> str:
        """The sub-folder the seed lies in, `/` between folders; empty at the top."""
        return self.name.rpartition("/")[0]


class Listed(NamedTuple):
    """An article as published, its text laid aside. What `Entry` has too means the same."""

    article: Card
    id: str
    link: str
    page: str
    published: datetime
    published_from: PublishedFrom
    updated: datetime
    digest: bytes = b""
    """One of all of this but `published_from` (`cards.with_digest`)."""
    edited: datetime | None = None


ListedFeed = Feed[Listed]
"""A feed as it is until it is rendered."""
Published = Entry | Listed
"""An article as published, where its text is not asked for."""
AnyFeed = Feed[Published]
