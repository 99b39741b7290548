"""The pages people read: what stands on them, where their links lead, and that copy stays text."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from specimens import HOSTILE, NOON, SITE, Page, article, index, make_entry, make_feed, make_part

from feedpub.generator import pages, templating
from feedpub.generator.links import links
from feedpub.model import Block, Dateline, Entry, FeedKind, Kind, Media


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
    assert page.text("p", class_="section") == "World"
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


@pytest.mark.parametrize("name", ["top", "world/bridge", "world/asia/south/bridge"])
def test_pages_link_to_each_other_by_relative_paths(name: str) -> None:
    """From any depth the links lead to the index and the feeds, so the folder works wherever it lies."""
    entry = make_entry(name)
    folder = PurePosixPath(entry.page).parent
    for page, base in ((article(entry), folder), (index(make_feed(entry)), PurePosixPath())):
        found = [a["href"] for a, _ in page.all("a")] + [a["href"] for a, _ in page.all("link", rel="alternate")]
        reached = {_resolved(base / href.partition("#")[0]) for href in found if href[0] != "#" and "://" not in href}
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
    assert [text for a, text in front.all("a") if "id" in a] == [
        f"{SITE}feed.atom",
        f"{SITE}feed.rss",
        f"{SITE}feed.json",
    ]


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
    assert page.meta(property="article:section") == "South Asia / River Delta"
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
    """Without byline the desk is the author, as in the feeds; without place and dateline, neither is named."""
    data = linked_data(article(make_entry("bridge", dateline=dateline)))
    assert data["author"] == {"@type": "Organization", "name": "Newsroom", "url": SITE}
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
        image=Media(url=f"media/{HOSTILE}", alt=HOSTILE),
        audio=Media(url=f"media/{HOSTILE}"),
    )
    feed = make_feed(entry, title=HOSTILE, description=HOSTILE)
    page = Page(pages.article_page(entry, feed))
    assert page.text("h1") == " ".join(HOSTILE.split())
    assert linked_data(page)["headline"] == HOSTILE
    assert [a for a, _ in page.all("script")] == [{"type": "application/ld+json"}]
    front = index(feed)
    assert [text for _, text in front.all("script")] == [" ".join(templating.text("copy.js").split())]
    [(picture, _)] = page.all("img")
    assert (picture["alt"], set(picture["src"]) & set("<>\"' ")) == (HOSTILE, set())
    assert len(front.all("img")) == 1
    for each in (page, front):
        assert not [a for _, attributes in each.elements for a in attributes if a.startswith("on")]


def test_linked_data_cannot_end_its_script() -> None:
    """No character that HTML or JavaScript could take for its own stands raw in the JSON."""
    page = pages.article_page(make_entry(title="</script><!--\u2028\u2029&"), make_feed())
    data = page.partition(b'ld+json">')[2].partition(b"</script>")[0].decode()
    assert not set(data) & set("<>&\u2028\u2029")
    assert json.loads(data)["headline"] == "</script><!--\u2028\u2029&"


def test_articles_in_another_language_say_so() -> None:
    """Where an article's language isn't the publication's, the element that holds it names it; else nothing does."""
    for language, expected in (("hi", {"lang": "hi"}), ("en", {}), ("", {})):
        entry = make_entry(language=language)
        for page in (article(entry), index(make_feed(entry))):
            assert [a for a, _ in page.all("article")] == [expected]
            assert [a for a, _ in page.all("html")] == [{"lang": "en"}]


def test_the_files_pages_share_ask_nothing_of_the_network() -> None:
    """Style sheet and icon name no address."""
    for name in templating.FILES:
        text = pages.plain_file(name).decode().replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert not re.search(r"url\(|@import|https?:|href", text)


def test_pages_ask_nothing_of_the_network() -> None:
    """Nothing is fetched but the style sheet and icon beside the page, and the page's own policy forbids the rest."""
    entry = make_entry()
    for page in (article(entry), index(make_feed(entry))):
        assert {a["rel"] for a, _ in page.all("link")} == {"canonical", "alternate", "icon", "stylesheet"}
        for rel, file in (("icon", "icon.svg"), ("stylesheet", "style.css")):
            assert page.all("link", rel=rel)[0][0]["href"].lstrip("./") == file
        assert not page.all("style")
        assert not [a for _, a in page.elements if "src" in a or "style" in a]
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
    assert page.meta(http_equiv="Content-Security-Policy").startswith("default-src 'none';")
    assert page.all("link", rel="canonical")[0][0]["href"] == entry.link
    assert not page.open


@pytest.mark.parametrize(("site", "root"), [("https://e.example/", "/"), ("https://e.example/a%20b/", "/a%20b/")])
def test_a_page_that_is_missing_leads_to_the_index(site: str, root: str) -> None:
    """Hosts show it at any depth, so its links begin at the root of the host; it speaks the publication's language."""
    feed = make_feed(language="de", title=HOSTILE)._replace(url=site)
    page = Page(pages.missing_page(feed))
    assert page.text("h1") == "Diese Seite gibt es nicht"
    assert page.text("title") == f"Diese Seite gibt es nicht – {' '.join(HOSTILE.split())}"
    assert {a["href"] for a, _ in page.all("a") if a["href"] != "#main"} == {
        f"{root}{path}" for path in ("index.html", "index.html#subscribe", "feed.atom", "feed.rss", "feed.json")
    }
    assert page.all("link", rel="stylesheet")[0][0]["href"] == f"{root}style.css"
    assert page.all("link", rel="canonical")[0][0]["href"] == site
    assert page.meta(http_equiv="Content-Security-Policy").startswith("default-src 'none';")
    assert not page.all("script")
    assert not page.open


def test_hostile_text_is_inert_where_a_page_has_moved() -> None:
    """The title shows as it was written, and nothing else comes of it."""
    page = Page(pages.moved_page(make_entry(title=HOSTILE), make_feed(), "articles/old.html"))
    assert page.text("h1") == " ".join(HOSTILE.split())
    assert not [tag for tag, _ in page.elements if tag in {"script", "img"}]


def test_an_article_links_to_the_pages_it_is_listed_on() -> None:
    """Section, authors, places and tags that have a page are links to it; the head announces the section's feeds."""
    entry = make_entry(byline=("Ann Lee", "Bo Ek"), tags=("Bridges", "toll"))
    parts = [
        make_part(FeedKind.SECTION, "World", entry),
        make_part(FeedKind.PLACE, "Porto", entry),
        make_part(FeedKind.AUTHOR, "Ann Lee", entry),
        make_part(FeedKind.TAG, "bridges", entry),
        make_part(FeedKind.TAG, "toll", make_entry("other")),
    ]
    feed = make_feed(entry)
    page = Page(pages.article_page(entry, feed, links([feed, *parts])))
    assert {text: a["href"] for a, text in page.all("a") if a["href"].endswith("index.html")} == {
        "The Evening Post": "../../index.html",
        "World": "../../sections/world/index.html",
        "Ann Lee": "../../authors/ann-lee/index.html",
        "Porto": "../../places/porto/index.html",
        "Bridges": "../../tags/bridges/index.html",
    }
    assert page.text("ul", class_="tags") == "Porto Bridges toll"
    assert [a["href"] for a, _ in page.all("link", rel="alternate")] == [
        "../../sections/world/feed.atom",
        "../../sections/world/feed.rss",
        "../../sections/world/feed.json",
        "../../feed.atom",
        "../../feed.rss",
        "../../feed.json",
    ]


def test_a_picture_and_a_recording_are_shown() -> None:
    """Copied ones by their relative path, with alt text and size; Open Graph and JSON-LD name the picture's URL."""
    entry = make_entry(
        image=Media(url="media/a b.jpg", alt='The "bridge"', media_type="image/jpeg", width=1200, height=800),
        audio=Media(url="https://audio.example/1.mp3", media_type="audio/mpeg"),
    )
    page = article(entry)
    assert page.all("img") == [
        (
            {
                "class": "picture",
                "src": "../../media/a%20b.jpg",
                "alt": 'The "bridge"',
                "width": "1200",
                "height": "800",
            },
            "",
        )
    ]
    assert page.all("audio")[0][0]["src"] == "https://audio.example/1.mp3"
    assert page.meta(property="og:image") == linked_data(page)["image"] == f"{SITE}media/a%20b.jpg"
    policy = page.meta(http_equiv="Content-Security-Policy")
    assert "img-src 'self' file:;" in policy
    assert "media-src 'self' file: https://audio.example;" in policy


def test_a_long_address_can_be_broken_on_a_page() -> None:
    """Where it must, it goes on in the next line before one of its marks; what it says and where it leads stay."""
    address = "https://www.gazette.example/a_b?c=1&d"
    entry = make_entry(blocks=(Block(kind=Kind.PARAGRAPH, text=f"See {address}, desk@gazette.example."),))
    said = "https://www<wbr>.gazette<wbr>.example<wbr>/a<wbr>_b<wbr>?c<wbr>=1<wbr>&amp;d</a>, "
    assert said.encode() in pages.article_page(entry, make_feed(entry))
    page = article(entry)
    assert page.text("div", class_="text") == f"See {address}, desk@gazette.example."
    assert page.all("a", href=address) == [({"href": address}, address)]


def test_an_endless_title_is_told_once() -> None:
    """A title and a summary of megabytes stand in the page's heading alone; everything else shows their beginning."""
    words = "endless " * 200_000
    page = article(make_entry(title=words.strip(), summary=words.strip()))
    assert len(page.text("h1")) > 1_500_000
    for text in (page.text("title"), page.meta(property="og:title"), page.meta(name="description")):
        assert len(text) < 350
        assert "endless…" in text
    assert len(linked_data(page)["headline"]) <= 301


@pytest.mark.parametrize(("language", "dir_"), [("ur", "rtl"), ("en", "auto"), ("ur-Latn", "auto")])
def test_text_runs_the_way_its_language_is_written(language: str, dir_: str) -> None:
    """Right to left where the language says so; else as the text itself begins."""
    entry = make_entry(language=language)
    assert article(entry).all("h1")[0][0] == {"dir": dir_}
    assert index(make_feed(entry)).all("h3")[0][0]["dir"] == dir_


def test_the_interface_speaks_the_publications_language() -> None:
    """Its own words are in the language of feed.toml, and the page is laid out the way that is written."""
    entry = make_entry(byline=("Ann Lee",))
    page = Page(pages.article_page(entry, make_feed(entry, language="ur")))
    assert page.all("html")[0][0] == {"lang": "ur", "dir": "rtl"}
    assert page.text("span", class_="byline") == "تحریر: Ann Lee"
    assert page.text("time") == "5 جنوری 2026، 12:00 UTC"
    assert page.all("p", class_="meta")[0][0] == {"class": "meta"}


def test_english_words_among_others_say_so() -> None:
    """Where the interface has no words in the publication's or the article's language, its words name their own."""
    for page in (
        Page(pages.article_page(make_entry(), make_feed(language="fi"))),
        Page(pages.article_page(make_entry(language="fi"), make_feed())),
    ):
        assert page.all("p", class_="meta")[0][0] == {"class": "meta", "lang": "en", "dir": "ltr"}
    assert article(make_entry(language="en-GB")).all("p", class_="meta")[0][0] == {"class": "meta"}
