"""What tests of pages share: entries and feeds made to measure, and a page taken apart."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from html.parser import HTMLParser
from typing import Any

from feedpub.generator import pages, paging
from feedpub.generator.links import links
from feedpub.model import (
    Article,
    Author,
    Block,
    Entry,
    Feed,
    FeedKind,
    FullFeed,
    Kind,
    PublishedFrom,
    Template,
    TitleFrom,
)

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
SITE = "https://news.example/"
HOSTILE = "</title></script><script>alert('1')</script><img src=x onerror=alert(1)> & \"'{{ 7 * 7 }}"
VOID = {"meta", "link", "br", "img", "wbr", "rect", "path"}


class Page(HTMLParser):
    """A page taken apart: its elements with their attributes, and the text inside each."""

    def __init__(self, page: bytes) -> None:
        """Read it to its end."""
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.open: list[int] = []
        self.feed(page.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.texts.append("")
        if tag not in VOID:
            self.open.append(len(self.elements) - 1)

    def handle_endtag(self, tag: str) -> None:
        """See that elements close in the order they were opened."""
        assert self.elements[self.open.pop()][0] == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        """Give text to every element it stands in."""
        for index in self.open:
            self.texts[index] += data

    def all(self, tag: str, **wanted: str) -> list[tuple[dict[str, str], str]]:
        """Give attributes and text of the elements with these attributes (`class_` for class)."""
        named = {key.rstrip("_").replace("_", "-"): value for key, value in wanted.items()}
        return [
            (attributes, " ".join(text.split()))
            for (name, attributes), text in zip(self.elements, self.texts, strict=True)
            if name == tag and named.items() <= attributes.items()
        ]

    def text(self, tag: str, **wanted: str) -> str:
        """Give the text of the one element with these attributes."""
        [(_, text)] = self.all(tag, **wanted)
        return text

    def meta(self, **wanted: str) -> str:
        """Give what the one meta element with these attributes says."""
        [(attributes, _)] = self.all("meta", **wanted)
        return attributes["content"]


def make_entry(name: str = "world/bridge", page: str | None = None, **given: Any) -> Entry:  # noqa: ANN401
    """Give an entry; `given` goes to its article, but for its dates and its link."""
    page = f"articles/{name}.html" if page is None else page
    published = given.pop("published", NOON)
    updated = given.pop("updated", published)
    link = given.pop("link", SITE + page)
    of_article: dict[str, Any] = {
        "title": "Bridge Opens a Year Early",
        "title_from": TitleFrom.HEADLINE,
        "summary": "The first lorries crossed at dawn.",
        "blocks": (Block(kind=Kind.PARAGRAPH, text="The bridge opened on Monday.", dateline="PORTO —"),),
        "digest": "0" * 64,
    }
    return Entry(
        article=Article(name=name, **of_article | given),
        id=f"tag:news.example,2026:{name}",
        link=link,
        page=page,
        published=published,
        published_from=PublishedFrom.COPY,
        updated=updated,
    )


def make_feed(*entries: Entry, zone: tzinfo = UTC, **said: str) -> FullFeed:
    """Give a feed of these entries."""
    return Feed(
        id="tag:example.org,2026:/",
        title=said.get("title", "The Evening Post"),
        description=said.get("description", "News from the river."),
        language=said.get("language", "en"),
        url=SITE,
        author=Author(name="Newsroom"),
        timezone=zone,
        entries=entries,
        updated=NOON,
        generator="feedpub 1.2.3",
    )


def article(entry: Entry, *others: Entry, zone: tzinfo = UTC) -> Page:
    """Give an entry's page in a publication that holds it and these others."""
    feed = make_feed(entry, *others, zone=zone)
    return Page(pages.article_page(entry, feed, links([feed])))


def listing(feed: FullFeed, feeds: Sequence[FullFeed], path: str, templates: tuple[Template, ...] = ()) -> bytes:
    """Give one page of a feed's list; `feeds` is every feed of the edition, that of the publication first."""
    page, entries = next(one for one in paging.pages(feed) if one[0].path == path)
    sizes = {each.folder: len(each.entries) for each in feeds}
    return pages.list_page(feed._replace(entries=entries), feeds, sizes, page, templates)


def index(feed: FullFeed, *parts: FullFeed) -> Page:
    """Give the first page of a publication's list; `parts` are its sections and the like."""
    return Page(listing(feed, (feed, *parts), "index.html"))


def make_part(kind: FeedKind, name: str, *entries: Entry) -> FullFeed:
    """Give a section, place, author or tag of the publication, with these entries."""
    folder = f"{kind.value}s/{name.lower().replace(' ', '-')}/"
    return make_feed(*entries, title=f"The Evening Post: {name}")._replace(kind=kind, name=name, folder=folder)
