"""The pages people read: what stands on them, where their links lead, and that copy stays text."""

import json
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from html.parser import HTMLParser
from pathlib import PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from feedpub.generator import pages
from feedpub.model import Article, Author, Block, Dateline, Entry, Feed, Kind, PublishedFrom, TitleFrom

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


def make_feed(*entries: Entry, zone: tzinfo = UTC, **said: str) -> Feed:
    """Give a feed of these entries."""
    return Feed(
        id="tag:example.org,2026:/",
        title=said.get("title", "The Evening Post"),
        description=said.get("description", "News from the river."),
        language="en",
        url=SITE,
        author=Author(name="Newsroom"),
        timezone=zone,
        entries=entries,
        updated=NOON,
        generator="feedpub 1.2.3",
    )


def article(entry: Entry, *others: Entry, zone: tzinfo = UTC) -> Page:
    """Give an entry's page in a feed that holds it and these others."""
    return Page(pages.article_page(entry, make_feed(entry, *others, zone=zone)))


def index(feed: Feed) -> Page:
    """Give the first page of a feed's list."""
    return Page(pages.listing_page(feed, (feed,), "index.html"))


def linked_data(page: Page) -> dict[str, Any]:
    """Give the page's JSON-LD."""
    data = json.loads(next(page.texts[i] for i, (tag, _) in enumerate(page.elements) if tag == "script"))
    assert isinstance(data, dict)
    return data


def test_article_shows_the_story_as_a_newspaper_sets_it() -> None:
    """Title, section, byline, tags and the text with its dateline first are on the page."""
    page = article(make_entry(byline=("Ann Lee", "Bo Ek", "Cy Dee"), tags=("bridges", "toll")))
    assert page.text("h1") == "Bridge Opens a Year Early"
    assert page.text("title") == "Bridge Opens a Year Early – The Evening Post"
    assert page.text("p", class_="section") == "world"
    assert page.text("span", class_="byline") == "By Ann Lee, Bo Ek and Cy Dee"
    assert page.text("ul", class_="tags") == "bridges toll"
    assert page.text("div", class_="text") == "PORTO — The bridge opened on Monday."


def test_article_leaves_out_what_it_does_not_have() -> None:
    """An article with nothing but text has no empty section, byline, tags, update or list of others."""
    page = article(make_entry("bridge"))
    assert not page.all("p", class_="section")
    assert not page.all("span")
    assert not page.all("ul", class_="tags")
    assert not page.all("aside")
    assert not page.all("meta", property="article:section")
    assert not page.all("meta", property="article:modified_time")


@pytest.mark.parametrize(
    ("zone", "moment", "text", "iso"),
    [
        (UTC, NOON, "5 January 2026, 12:00 UTC", "2026-01-05T12:00:00+00:00"),
        (ZoneInfo("Europe/London"), NOON.replace(month=7), "5 July 2026, 13:00 BST", "2026-07-05T13:00:00+01:00"),
        (ZoneInfo("Asia/Kolkata"), NOON.replace(hour=20), "6 January 2026, 01:30 IST", "2026-01-06T01:30:00+05:30"),
        (ZoneInfo("Asia/Kolkata"), NOON.replace(hour=18, minute=30), "6 January 2026", "2026-01-06"),
        (timezone(timedelta(hours=-3)), NOON, "5 January 2026, 09:00 UTC-03:00", "2026-01-05T09:00:00-03:00"),
    ],
)
def test_dates_are_told_in_the_publications_zone(zone: tzinfo, moment: datetime, text: str, iso: str) -> None:
    """The page tells the day and time of the publication's zone; midnight there is a day without a time."""
    entry = make_entry(published=moment)
    for page in (article(entry, zone=zone), index(make_feed(entry, zone=zone))):
        assert page.all("time") == [({"datetime": iso}, text)]


def test_article_tells_of_an_update() -> None:
    """An article changed since says when."""
    page = article(make_entry(updated=NOON + timedelta(days=1, minutes=5)))
    assert [text for _, text in page.all("time")] == ["5 January 2026, 12:00 UTC", "6 January 2026, 12:05 UTC"]
    assert page.meta(property="article:modified_time") == "2026-01-06T12:05:00+00:00"


def test_also_read_links_to_our_own_article() -> None:
    """A title of ours, in whatever letter case, is a link to its page, or to the URL it lives at; others are text."""
    own = make_entry("science/eclipse map", title="An Eclipse, Mapped")
    elsewhere = make_entry("guest", page="", link="https://guest.example/1", title="A Guest Writes")
    reader = make_entry(related=("an eclipse, MAPPED", "A guest writes", "Nobody Wrote This"))
    page = article(reader, own, elsewhere)
    aside = page.text("aside", class_="related")
    assert aside == "Also read an eclipse, MAPPED A guest writes Nobody Wrote This"
    links = {text: attributes["href"] for attributes, text in page.all("a")}
    assert links["an eclipse, MAPPED"] == "../../articles/science/eclipse%20map.html"
    assert links["A guest writes"] == "https://guest.example/1"
    assert "Nobody Wrote This" not in links


def test_titles_looked_up_once_serve_many_pages() -> None:
    """The entries given by title are those that "also read" links to; of two with one title, the first."""
    newer, older = make_entry("new", title="Rain"), make_entry("old", title="RAIN")
    reader = make_entry(related=("Rain",))
    page = Page(pages.article_page(reader, make_feed(reader), pages.by_title([newer, older])))
    assert [a["href"] for a, text in page.all("a") if text == "Rain"] == ["../../articles/new.html"]
    assert pages.article_page(newer, make_feed(newer), {}) == pages.article_page(newer, make_feed(newer))


@pytest.mark.parametrize("name", ["top", "world/bridge", "world/asia/south/bridge"])
def test_pages_link_to_each_other_by_relative_paths(name: str) -> None:
    """From any depth the links lead to the index and the feeds, so the folder works wherever it lies."""
    entry = make_entry(name)
    folder = PurePosixPath(entry.page).parent
    for page, base in ((article(entry), folder), (index(make_feed(entry)), PurePosixPath())):
        found = [a["href"] for a, _ in page.all("a")] + [a["href"] for a, _ in page.all("link", rel="alternate")]
        reached = {_resolved(base / href.partition("#")[0]) for href in found if not href.startswith("#")}
        assert reached <= {"index.html", "feed.atom", "feed.rss", "feed.json", entry.page}
        assert {"feed.atom", "feed.rss", "feed.json"} <= reached


def _resolved(path: PurePosixPath) -> str:
    """Follow `..` in a relative path; fail if it leaves the output folder."""
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


@pytest.mark.parametrize("name", ["a b?c#d%e", "ünï/कथा", "x:y"])
def test_odd_file_names_make_sound_links(name: str) -> None:
    """Characters with a meaning in URLs are quoted."""
    page = index(make_feed(make_entry(name, page=f"{name}.html")))
    [href] = [a["href"] for a, text in page.all("a") if text == "Bridge Opens a Year Early"]
    assert not set(href) & set(" ?#:")
    assert href.isascii()


def test_feeds_are_discovered() -> None:
    """Each page's head names both feeds with type and title, and the index shows their addresses."""
    entry = make_entry()
    front = index(make_feed(entry))
    for page, root in ((article(entry), "../../"), (front, "")):
        assert [a for a, _ in page.all("link", rel="alternate")] == [
            {
                "rel": "alternate",
                "type": "application/atom+xml",
                "title": "The Evening Post (Atom)",
                "href": f"{root}feed.atom",
            },
            {
                "rel": "alternate",
                "type": "application/rss+xml",
                "title": "The Evening Post (RSS)",
                "href": f"{root}feed.rss",
            },
            {
                "rel": "alternate",
                "type": "application/feed+json",
                "title": "The Evening Post (JSON)",
                "href": f"{root}feed.json",
            },
        ]
    assert [text for _, text in front.all("dd")] == [f"{SITE}feed.atom", f"{SITE}feed.rss", f"{SITE}feed.json"]


def test_head_says_what_the_article_is() -> None:
    """Canonical link, description and Open Graph carry the absolute URL and the article's words."""
    entry = make_entry("south-asia/river_delta/bridge", tags=("bridges",))
    page = article(entry)
    assert page.all("link", rel="canonical")[0][0]["href"] == entry.link
    assert page.meta(property="og:url") == entry.link
    assert page.meta(property="og:type") == "article"
    assert page.meta(property="og:title") == "Bridge Opens a Year Early"
    assert page.meta(name="description") == "The first lorries crossed at dawn."
    assert page.meta(property="og:description") == "The first lorries crossed at dawn."
    assert page.meta(property="article:section") == "south asia / river delta"
    assert page.meta(property="article:tag") == "bridges"


def test_linked_data_is_a_news_article() -> None:
    """JSON-LD reads back to the article, its dateline and place as data."""
    filed = Dateline(text="PORTO, Jan. 5 (ANX) —", place="PORTO", date="--01-05", agencies=("ANX",))
    entry = make_entry(
        dateline=filed, byline=("Ann Lee",), tags=("bridges",), language="pt", updated=NOON.replace(day=6)
    )
    publisher = {"@type": "Organization", "name": "The Evening Post", "url": SITE}
    assert linked_data(article(entry, zone=ZoneInfo("Europe/Athens"))) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Bridge Opens a Year Early",
        "description": "The first lorries crossed at dawn.",
        "url": entry.link,
        "mainEntityOfPage": entry.link,
        "datePublished": "2026-01-05T14:00:00+02:00",
        "dateModified": "2026-01-06T14:00:00+02:00",
        "inLanguage": "pt",
        "author": [{"@type": "Person", "name": "Ann Lee"}],
        "publisher": publisher,
        "articleSection": "world",
        "keywords": ["bridges"],
        "dateline": "PORTO, Jan. 5 (ANX) —",
        "locationCreated": {"@type": "Place", "name": "PORTO"},
    }


@pytest.mark.parametrize("dateline", [None, Dateline(text="", agencies=("ANX",))])
def test_linked_data_leaves_out_what_is_empty(dateline: Dateline | None) -> None:
    """Without byline the publication is the author; without place and dateline, neither is named."""
    data = linked_data(article(make_entry("bridge", dateline=dateline)))
    assert data["author"] == data["publisher"]
    assert not {"dateline", "locationCreated", "keywords", "articleSection"} & data.keys()


def test_hostile_text_is_inert_on_an_article() -> None:
    """Markup, quotes and template syntax in every text of an article show as they were written, and nothing else."""
    hostile = Dateline(text=HOSTILE, place=HOSTILE)
    block = Block(kind=Kind.PARAGRAPH, text=HOSTILE, dateline=HOSTILE)
    entry = make_entry(
        f"{HOSTILE}/x",
        page="articles/x.html",
        title=HOSTILE,
        summary=HOSTILE,
        blocks=(block,),
        dateline=hostile,
        byline=(HOSTILE,),
        tags=(HOSTILE,),
        related=(HOSTILE, f"{HOSTILE} again"),
        language=HOSTILE,
    )
    feed = make_feed(entry, title=HOSTILE, description=HOSTILE)
    page = Page(pages.article_page(entry, feed))
    assert page.text("h1") == " ".join(HOSTILE.split())
    assert linked_data(page)["headline"] == HOSTILE
    assert [a for a, _ in page.all("script")] == [{"type": "application/ld+json"}]
    front = index(feed)
    assert not front.all("script")
    for each in (page, front):
        assert not each.all("img")
        assert not [a for _, attributes in each.elements for a in attributes if a.startswith("on")]


def test_linked_data_cannot_end_its_script() -> None:
    """No character that HTML or JavaScript could take for its own stands raw in the JSON."""
    page = pages.article_page(make_entry(title="</script><!--\u2028\u2029&"), make_feed())
    data = page.partition(b'ld+json">')[2].partition(b"</script>")[0].decode()
    assert not set(data) & set("<>&\u2028\u2029")
    assert json.loads(data)["headline"] == "</script><!--\u2028\u2029&"


def test_index_lists_the_articles() -> None:
    """The index says what the publication is and what a feed is, and lists every article, newest first."""
    filed = make_entry("world/bridge", dateline=Dateline(text="PORTO —", place="PORTO"))
    unsigned = make_entry("rain", title="Rain", summary="It rained.", dateline=Dateline(text="", agencies=("ANX",)))
    front = index(make_feed(filed, unsigned))
    assert front.text("h1") == front.text("title") == "The Evening Post"
    assert front.text("p", class_="motto") == front.meta(name="description") == "News from the river."
    assert [text for _, text in front.all("h3")] == ["Bridge Opens a Year Early", "Rain"]
    assert front.all("article")[0][1] == (
        "world Bridge Opens a Year Early PORTO — The first lorries crossed at dawn. 5 January 2026, 12:00 UTC"
    )
    assert front.all("article")[1][1] == "Rain It rained. 5 January 2026, 12:00 UTC"
    assert "A feed is an address" in front.text("aside", id="subscribe")


def test_index_without_articles_says_so() -> None:
    """A publication that has not begun is a whole page too."""
    assert "Nothing has been published yet." in index(make_feed()).text("main")


def test_articles_in_another_language_say_so() -> None:
    """Where an article's language isn't the publication's, the element that holds it names it; else nothing does."""
    for language, expected in (("hi", {"lang": "hi"}), ("en", {}), ("", {})):
        entry = make_entry(language=language)
        for page in (article(entry), index(make_feed(entry))):
            assert [a for a, _ in page.all("article")] == [expected]
            assert [a for a, _ in page.all("html")] == [{"lang": "en"}]


def test_pages_ask_nothing_of_the_network() -> None:
    """No script, picture, style sheet or font is fetched, and the page's own policy forbids it."""
    entry = make_entry()
    for page in (article(entry), index(make_feed(entry))):
        assert {a["rel"] for a, _ in page.all("link")} == {"canonical", "alternate", "icon"}
        assert page.all("link", rel="icon")[0][0]["href"].startswith("data:")
        assert not [a for _, a in page.elements if "src" in a or "style" in a]
        assert "url(" not in page.text("style")
        assert page.meta(http_equiv="Content-Security-Policy").startswith("default-src 'none';")
        assert not page.open


@pytest.mark.parametrize(
    ("path", "entry", "href"),
    [
        ("articles/old.html", make_entry("world/bridge"), "../articles/world/bridge.html"),
        ("articles/a/b/old.html", make_entry("é?", page="articles/é?.html"), "../../../articles/%C3%A9%3F.html"),
        ("articles/old.html", make_entry(page="", link="https://e.example/a?b=1&c=2"), "https://e.example/a?b=1&c=2"),
    ],
    ids=["own", "odd", "elsewhere"],
)
def test_a_page_that_has_moved_leads_on(path: str, entry: Entry, href: str) -> None:
    """Browsers, people and search engines are led to where the article is, by a relative path if that is here."""
    page = Page(pages.moved_page(entry, make_feed(entry), path))
    [(link, text)] = page.all("a")
    assert text == page.text("title") == entry.article.title
    assert link["href"] == href
    assert page.meta(http_equiv="refresh") == f"0; url={href}"
    assert [a["href"] for a, _ in page.all("link")] == [entry.link]
    assert not page.open


def test_hostile_text_is_inert_where_a_page_has_moved() -> None:
    """The title shows as it was written, and nothing else comes of it."""
    page = Page(pages.moved_page(make_entry(title=HOSTILE), make_feed(), "articles/old.html"))
    assert page.text("h1") == " ".join(HOSTILE.split())
    assert not [tag for tag, _ in page.elements if tag in {"script", "img"}]
