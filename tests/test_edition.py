"""Config, articles and ledger to every file of a publication."""

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import feedparser
import pytest
from conftest import NOW

from feedpub import __version__, ledger, naming
from feedpub.config import Config
from feedpub.edition import Edition, make_edition
from feedpub.entries import Build
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger
from feedpub.model import Article, Block, Kind, Media, PublishedFrom, TitleFrom

CONFIG = Config(title="Harbour News", url="https://example.org/news/", entries=2)
DAY = timedelta(days=1)
NOTHING = Ledger()


def an_article(name: str, *, days_ago: int = 0, text: str = "") -> Article:
    return Article(
        name=name,
        title=f"About {name}",
        title_from=TitleFrom.LEAD,
        summary=f"In short: {name}.",
        blocks=(Block(kind=Kind.PARAGRAPH, text=text or name),),
        published=NOW - days_ago * DAY,
        published_from=PublishedFrom.FRONT_MATTER,
        digest=hashlib.sha256((text or name).encode()).hexdigest(),
    )


def of(articles: Sequence[Article], before: Ledger = NOTHING, now: datetime = NOW, config: Config = CONFIG) -> Edition:
    return make_edition(articles, before, a_build(now, config))


def a_build(now: datetime = NOW, config: Config = CONFIG, *, unread: Sequence[str] = ()) -> Build:
    return Build(config=config, now=now, first_commit=lambda _: None, unread=frozenset(unread), allow_removals=True)


def ledger_of(made: Edition) -> Ledger:
    return ledger.read(made.files[naming.LEDGER]().decode())


def rendered(made: Edition) -> dict[str, bytes]:
    return {path: render() for path, render in made.files.items()}


def test_every_file_of_the_publication() -> None:
    """Feeds, index, a page an article and the ledger; the ledger comes first, which the next build starts from."""
    made = of([an_article("ferry"), an_article("world/g7 talks")])
    assert list(made.files)[0] == "ledger.json"  # noqa: RUF015  the order is the point
    assert set(made.files) == {
        "ledger.json",
        "feed.atom",
        "feed.rss",
        "feed.json",
        "feeds.opml",
        "sitemap.xml",
        "index.html",
        "404.html",
        "style.css",
        "icon.svg",
        "articles/ferry.html",
        "articles/world/g7-talks.html",
    }


def test_feeds_hold_the_newest() -> None:
    """The feeds hold as many entries as feed.toml says, newest first; archive, pages and index hold the others too."""
    made = of([an_article(name, days_ago=days) for days, name in enumerate("abc")])
    for name in ("feed.atom", "feed.rss"):
        assert [item.title for item in feedparser.parse(made.files[name]()).entries] == ["About a", "About b"]
    for name in ("archive/1.atom", "archive/1.rss"):
        assert [item.title for item in feedparser.parse(made.files[name]()).entries] == ["About c"]
    assert made.in_feeds == 2
    assert [entry.article.name for entry in made.entries] == ["a", "b", "c"]
    assert b"About c" in made.files["index.html"]()
    assert b"About c" in made.files["articles/c.html"]()


def test_what_the_feed_says_of_itself() -> None:
    """A feed's `updated` is that of its newest change, also of an older entry, and never the time of the build."""
    old = an_article("old", days_ago=9)._replace(updated=NOW - 2 * DAY)
    made = of([old, an_article("new", days_ago=5)], now=NOW + 9 * DAY)
    told = feedparser.parse(made.files["feed.atom"]()).feed
    assert told.updated == "2026-05-30T12:00:00+00:00"
    assert told.generator == f"feedpub {__version__}"


def test_an_edition_of_nothing() -> None:
    """Where every article is still held, feeds and index are there and empty, and the feed's moment is no clock's."""
    made = of([an_article("secret", days_ago=-1)])
    assert set(made.files) == {
        "ledger.json",
        "feed.atom",
        "feed.rss",
        "feed.json",
        "feeds.opml",
        "sitemap.xml",
        "index.html",
        "404.html",
        "style.css",
        "icon.svg",
    }
    assert [entry.article.name for entry in made.held] == ["secret"]
    assert (made.entries, made.in_feeds) == ((), 0)
    told = feedparser.parse(made.files["feed.atom"]())
    assert told.entries == []
    assert told.feed.updated == "1970-01-01T00:00:00+00:00"
    assert b"secret" not in b"".join(rendered(made).values())


def test_the_same_bytes_whatever_the_order_and_the_hour() -> None:
    """Articles in another order, a later build, and rendering twice give the same bytes."""
    articles = [an_article(name, days_ago=days) for days, name in enumerate("abc")]
    first = of(articles)
    assert "archive/1.rss" in first.files
    assert rendered(first) == rendered(first)
    assert rendered(of(articles[::-1], ledger_of(first), NOW + 99 * DAY)) == rendered(first)


def test_files_are_rendered_on_demand() -> None:
    """An edition can be made of copy that can't be rendered; only rendering a file looks at it."""
    made = of([an_article("a")._replace(title="\ud800")])
    with pytest.raises(ValueError, match="surrogates"):
        made.files["feed.atom"]()


def test_pages_of_an_earlier_edition_go_or_lead_on() -> None:
    """The pages of a deleted and a now-held seed are told as gone; those of what has moved lead to where it is now."""
    first = of([an_article(name) for name in ("deleted", "renamed", "held", "elsewhere", "kept")])
    second = of(
        [
            an_article("new-name", text="renamed"),
            an_article("held", days_ago=-9),
            an_article("elsewhere")._replace(url="https://example.com/"),
            an_article("kept"),
        ],
        ledger_of(first),
    )
    assert first.gone == ()
    assert second.gone == ("articles/deleted.html", "articles/held.html")
    assert b'content="0; url=../articles/new-name.html"' in second.files["articles/renamed.html"]()
    assert b'content="0; url=https://example.com/"' in second.files["articles/elsewhere.html"]()


def test_every_former_page_leads_to_where_the_article_is_now() -> None:
    """After a second move the first page leads on at once, not by way of the second; each stays for good."""
    made = of([an_article("a", text="story")])
    for name in ("world/b", "c", "c"):
        made = of([an_article(name, text="story")], ledger_of(made))
    assert {path for path in made.files if path.startswith("articles/")} == {
        "articles/a.html",
        "articles/world/b.html",
        "articles/c.html",
    }
    assert b'href="../articles/c.html"' in made.files["articles/a.html"]()
    assert b'href="../../articles/c.html"' in made.files["articles/world/b.html"]()
    assert made.gone == ()


def test_a_former_page_gives_way_to_a_new_article() -> None:
    """A new seed under the old name has its page there; of two that were there before, the newer story leads on."""
    first = of([an_article("g7", text="one")])
    second = of([an_article("old", days_ago=1, text="one"), an_article("g7", text="two")], ledger_of(first))
    assert b"About g7" in second.files["articles/g7.html"]()
    assert b"Content-Security-Policy" in second.files["articles/g7.html"]()
    third = of([an_article("old", days_ago=1, text="one"), an_article("new", text="two")], ledger_of(second))
    assert b'href="../articles/new.html"' in third.files["articles/g7.html"]()


def test_pages_of_a_deleted_article_go_with_those_before() -> None:
    """Nothing is left to lead to; restored, all of them are back."""
    other = an_article("other")
    first = of([an_article("g7", text="story"), other])
    second = of([an_article("talks", text="story"), other], ledger_of(first))
    third = of([other], ledger_of(second))
    assert third.gone == ("articles/g7.html", "articles/talks.html")
    fourth = of([an_article("talks", text="story"), other], ledger_of(third))
    assert {"articles/g7.html", "articles/talks.html"} <= fourth.files.keys()
    assert fourth.gone == ()


def test_pages_of_what_can_not_be_read_stay() -> None:
    """A seed with errors keeps its page, and those that lead to it, though this edition can't render them."""
    other = an_article("other")
    first = of([an_article("g7", text="story"), other])
    second = of([an_article("talks", text="story"), other], ledger_of(first))
    third = make_edition([other], ledger_of(second), a_build(unread=["talks"]))
    assert third.gone == ()
    assert not {"articles/g7.html", "articles/talks.html"} & third.files.keys()
    assert of([an_article("talks", text="story"), other], ledger_of(third)).files.keys() == second.files.keys()


def test_a_site_that_moves_to_another_host() -> None:
    """Ids stay, that of the feed too, in every document of both formats; each address is that of the new host."""
    articles = [an_article(name, days_ago=days) for days, name in enumerate("abc")]
    first = of(articles)
    second = of(articles, ledger_of(first), NOW + DAY, CONFIG._replace(url="https://news.example.net/", title="Other"))
    for path in ("feed.atom", "feed.rss", "archive/1.atom", "archive/1.rss"):
        old, new = feedparser.parse(first.files[path]()), feedparser.parse(second.files[path]())
        assert [(e.id, e.published) for e in new.entries] == [(e.id, e.published) for e in old.entries]
        assert new.feed.get("id") == old.feed.get("id")
        assert second.files[path]().count(b"https://example.org/") == 0
        assert (
            first.files[path]()
            .replace(CONFIG.url.encode(), b"https://news.example.net/")
            .replace(b"<title>Harbour News</title>", b"<title>Other</title>")
            == second.files[path]()
        )


def test_a_retraction_is_told_in_both_feeds() -> None:
    """The subscription feed, and it alone, says what is gone and when; it is as new as that, and says so."""
    articles = [an_article(name, days_ago=days) for days, name in enumerate("abcd", 1)]
    first = of(articles)
    second = of(articles[:3], ledger_of(first), NOW + DAY)
    for path in ("feed.atom", "feed.rss"):
        gone = re.findall(rb'<at:deleted-entry ref="([^"]*)" when="([^"]*)"/>', second.files[path]())
        assert gone == [(b"tag:example.org,2026:d", b"2026-06-02T12:00:00Z")]
        assert b"deleted-entry" not in second.files[path.replace("feed", "archive/1")]()
    assert feedparser.parse(second.files["feed.atom"]()).feed.updated == "2026-06-02T12:00:00+00:00"
    third = of(articles, ledger_of(second), NOW + 2 * DAY)
    assert b"deleted-entry" not in third.files["feed.atom"]() + third.files["feed.rss"]()


def test_the_newest_retractions_are_told() -> None:
    """The feed stays small: it tells of as many retractions as it holds entries, newest first."""
    articles = [an_article(name) for name in "abcdef"]
    made = of(articles)
    for days in range(1, 5):
        made = of(articles[days:], ledger_of(made), NOW + days * DAY)
    assert re.findall(rb'ref="tag:example.org,2026:(.)"', made.files["feed.atom"]()) == [b"d", b"c"]


def test_a_page_that_differs_in_letter_case_alone_is_not_gone() -> None:
    """Where letter case doesn't count, deleting the old page would delete the new one."""
    first = of([an_article("G7", text="g7"), an_article("other")])
    second = of([an_article("g7"), an_article("other")], ledger_of(first))
    assert "articles/g7.html" in second.files
    assert second.gone == ()


def test_pictures_need_a_way_to_be_read() -> None:
    """Who makes an edition of articles with pictures hands in what reads them; else the first one is told."""
    picture = Media(url="media/a.png", source="a.png", media_type="image/png", length=1)
    made = of([an_article("a")._replace(image=picture)])
    with pytest.raises(FeedpubError, match=r"a\.png: can't be read, since Build\.media was not given"):
        made.files["media/a.png"]()
