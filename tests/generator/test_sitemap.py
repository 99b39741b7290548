"""The map of the site: every page, what is news, and where it is split."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from lxml import etree
from test_xmlfeeds import HOSTILE, NOON, SITE, make_entry, make_feed

from feedpub.generator import sitemap
from feedpub.model import Entry, FeedKind, FullFeed, Published

S = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
N = "{http://www.google.com/schemas/sitemap-news/0.9}"
DAY = timedelta(days=1)


def entries(count: int) -> list[Entry]:
    """Give entries an hour apart, newest first."""
    return [make_entry(f"{n:03}", published=NOON - n * timedelta(hours=1)) for n in range(count)]


def maps(*feeds: FullFeed) -> dict[str, etree._Element]:
    """Give each file's root; entries are numbered from the oldest."""
    held = feeds[0].entries
    orders = {entry.id: len(held) - n for n, entry in enumerate(held)}
    return {
        path: etree.fromstring(write(*given))
        for path, write, given in sitemap.sitemaps(feeds[0], feeds, lambda entry: orders[entry.id])
    }


def listed(root: etree._Element) -> list[str]:
    return [url.findtext(f"{S}loc", "") for url in root]


def news(root: etree._Element) -> list[str]:
    return [url.findtext(f"{S}loc", "") for url in root if url.find(f"{N}news") is not None]


def test_every_page_of_ours_is_in_it() -> None:
    """The lists, then the articles that live here; each with the moment of its last change."""
    elsewhere = make_entry("b", link="https://elsewhere.example/", page="")
    part = make_feed(make_entry("世"), kind=FeedKind.TAG, page="tags/世/")
    changed = make_entry("a", updated=NOON + DAY)
    [(path, root)] = maps(make_feed(changed, elsewhere), part).items()
    assert path == "sitemap.xml"
    assert listed(root) == [SITE, f"{SITE}tags/%E4%B8%96/", f"{SITE}articles/a.html"]
    assert [url.findtext(f"{S}lastmod") for url in root] == [
        "2026-01-06T12:00:00Z",
        "2026-01-05T12:00:00Z",
        "2026-01-06T12:00:00Z",
    ]


def test_the_first_days_there_are_have_none_before_them() -> None:
    """A ledger may have what no calendar could count back from."""
    root = maps(make_feed(make_entry("a", published=datetime(1, 1, 1, tzinfo=UTC))))["sitemap.xml"]
    assert news(root) == [f"{SITE}articles/a.html"]


def test_a_publication_without_articles() -> None:
    """Its index alone, which never changed yet."""
    root = maps(make_feed())["sitemap.xml"]
    assert listed(root) == [SITE]
    assert root.find(f"*/{S}lastmod") is None


def test_news_are_the_last_two_days_of_copy() -> None:
    """Counted from the newest article; what is two days older, or more, is news no more."""
    root = maps(make_feed(*entries(60)))["sitemap.xml"]
    assert news(root) == [f"{SITE}articles/{n:03}.html" for n in range(48)]


@pytest.mark.parametrize(
    ("feed", "own", "language"),
    [
        ("en-GB", "", "en"),
        ("en", "pt-BR", "pt"),
        ("zh", "", "zh-cn"),
        ("zh-Hant", "", "zh-tw"),
        ("zh-HK", "", "zh-tw"),
        ("zh-Hans-CN", "", "zh-cn"),
    ],
)
def test_what_google_news_asks_for(feed: str, own: str, language: str) -> None:
    """The publication's name, the language as Google writes it, the moment and the title; as text, hostile or not."""
    root = maps(make_feed(make_entry(title=HOSTILE, language=own), title=HOSTILE, language=feed))["sitemap.xml"]
    found = root.find(f"*/{N}news")
    assert found is not None
    assert [(one.tag.removeprefix(N), (one.text or "").strip()) for one in found.iter()][1:] == [
        ("publication", ""),
        ("name", HOSTILE),
        ("language", language),
        ("publication_date", "2026-01-05T12:00:00Z"),
        ("title", HOSTILE),
    ]


def test_no_more_news_than_google_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest; Google reads no more than a thousand."""
    assert sitemap.MOST_NEWS == 1_000
    monkeypatch.setattr(sitemap, "MOST_NEWS", 3)
    assert len(news(maps(make_feed(*entries(9)))["sitemap.xml"])) == 3


def split(count: int) -> Mapping[str, etree._Element]:
    return maps(make_feed(*entries(count)), *(make_feed(make_entry(), page=f"tags/{n}/") for n in range(12)))


def test_a_large_map_is_split(monkeypatch: pytest.MonkeyPatch) -> None:
    """Into files of no more than 50,000 URLs, which the map itself leads to; nothing is lost, nothing twice."""
    assert sitemap.MOST == 2_000
    monkeypatch.setattr(sitemap, "MOST", 10)
    found = split(25)
    assert list(found) == [
        *["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"],
        *["sitemap-lists-1.xml", "sitemap-lists-2.xml", "sitemap.xml"],
    ]
    index = found["sitemap.xml"]
    assert index.tag == f"{S}sitemapindex"
    assert listed(index) == [f"{SITE}{path}" for path in found if path != "sitemap.xml"]
    urls = [url for path, root in found.items() if path != "sitemap.xml" for url in listed(root)]
    assert len(urls) == len(set(urls)) == 25 + 13
    assert all(len(listed(root)) <= 10 for root in found.values())
    assert len(listed(found["sitemap-1.xml"])) == len(listed(found["sitemap-2.xml"])) == 10


def test_a_map_that_just_fits_is_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists and articles together."""
    monkeypatch.setattr(sitemap, "MOST", 10)
    assert len(maps(make_feed(*entries(9)))) == 1
    assert len(maps(make_feed(*entries(10)))) > 1


def test_a_new_article_changes_the_last_file_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of older articles stay as they are, byte for byte."""
    monkeypatch.setattr(sitemap, "MOST", 10)
    held = [make_entry(f"{n:03}", published=NOON - n * 9 * DAY) for n in range(26)]
    orders: dict[Published, int] = {entry: len(held) - n for n, entry in enumerate(held)}
    before, after = (
        {
            path: write(*given)
            for path, write, given in sitemap.sitemaps(make_feed(), [make_feed(*some)], orders.__getitem__)
        }
        for some in (held[1:], held)
    )
    assert {path for path in after if after[path] != before.get(path)} == {"sitemap-3.xml"}
