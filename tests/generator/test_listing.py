"""The lists of articles: what stands on each page, its neighbours, and how to subscribe."""

import pytest
from specimens import SITE, Page, index, listing, make_entry, make_feed, make_part

from feedpub.generator import paging
from feedpub.model import Dateline, FeedKind, Media


@pytest.mark.parametrize("name", ["a b?c#d%e", "ünï/कथा", "x:y"])
def test_odd_file_names_make_sound_links(name: str) -> None:
    """Characters with a meaning in URLs are quoted."""
    page = index(make_feed(make_entry(name, page=f"{name}.html")))
    [href] = [a["href"] for a, text in page.all("a") if text == "Bridge Opens a Year Early"]
    assert not set(href) & set(" ?#:")
    assert href.isascii()


def test_index_lists_the_articles() -> None:
    """The index says what the publication is and what a feed is, and lists every article, newest first."""
    filed = make_entry("world/bridge", dateline=Dateline(text="PORTO —", place="PORTO"))
    unsigned = make_entry("rain", title="Rain", summary="It rained.", dateline=Dateline(text="", agencies=("ANX",)))
    front = index(make_feed(filed, unsigned))
    assert front.text("h1") == front.text("title") == "The Evening Post"
    assert front.text("p", class_="motto") == front.meta(name="description") == "News from the river."
    assert [text for _, text in front.all("h3")] == ["Bridge Opens a Year Early", "Rain"]
    assert front.all("article")[0][1] == (
        "World Bridge Opens a Year Early PORTO — The first lorries crossed at dawn. 5 January 2026, 12:00 UTC"
    )
    assert front.all("article")[1][1] == "Rain It rained. 5 January 2026, 12:00 UTC"
    assert "A feed is an address" in front.text("aside", id="subscribe")


def test_index_without_articles_says_so() -> None:
    """A publication that has not begun is a whole page too."""
    assert "Nothing has been published yet." in index(make_feed()).text("main")


def listed(count: int, path: str) -> Page:
    """Give one page of the list of so many articles."""
    feed = make_feed(*(make_entry(f"n{number:03}") for number in range(count, 0, -1)))
    return Page(listing(feed, (feed,), path))


def test_a_long_list_goes_on_on_older_pages() -> None:
    """Each page links to its neighbours, older and newer; only the index says how to subscribe."""
    front, middle, last = (listed(100, path) for path in ("index.html", "page-2.html", "page-1.html"))
    assert [len(page.all("article")) for page in (front, middle, last)] == [40, 30, 30]
    assert [
        {a["rel"]: a["href"] for a, _ in page.all("a") if a.get("rel") in {"prev", "next"}}
        for page in (front, middle, last)
    ] == [
        {"next": "page-2.html"},
        {"prev": "index.html", "next": "page-1.html"},
        {"prev": "page-2.html"},
    ]
    assert middle.text("title") == "The Evening Post – Page 2"
    assert (front.text("h1"), middle.text("h1")) == ("The Evening Post", "Latest Page 2")
    assert middle.all("link", rel="canonical")[0][0]["href"] == f"{SITE}page-2.html"
    assert front.all("link", rel="canonical")[0][0]["href"] == SITE
    assert front.all("aside", id="subscribe")
    assert not middle.all("aside")
    assert {"href": "index.html#subscribe", "class": "jump"} in [a for a, _ in middle.all("a")]


@pytest.mark.parametrize("count", [60, 99, 119, 124])
def test_a_new_article_changes_no_old_page(count: int) -> None:
    """All pages behind the newest two are the same bytes after it as before."""
    old, new = (make_feed(*(make_entry(f"n{number:03}") for number in range(n, 0, -1))) for n in (count, count + 1))
    for page, _ in list(paging.pages(old))[2:]:
        assert listing(old, (old,), page.path) == listing(new, (new,), page.path)


def test_a_section_has_a_list_of_its_own() -> None:
    """Its name is the heading; it announces its own feeds first, and shows their addresses."""
    entry = make_entry()
    feed, world = make_feed(entry), make_part(FeedKind.SECTION, "World", entry)
    page = Page(listing(world, (feed, world), "sections/world/index.html"))
    assert page.text("h1") == "World"
    assert page.text("title") == "World – The Evening Post"
    assert [a["href"] for a, _ in page.all("link", rel="alternate")] == [
        "../../sections/world/feed.atom",
        "../../sections/world/feed.rss",
        "../../sections/world/feed.json",
        "../../feed.atom",
        "../../feed.rss",
        "../../feed.json",
    ]
    shown = [text for a, text in page.all("a") if "id" in a]
    assert shown == [f"{SITE}sections/world/feed.{kind}" for kind in ("atom", "rss", "json")]
    assert page.all("link", rel="canonical")[0][0]["href"] == f"{SITE}sections/world/"
    assert [a["href"] for a, text in page.all("a", aria_current="page")] == ["../../sections/world/index.html"]
    assert page.text("h2", class_="title") == "Bridge Opens a Year Early"


def test_the_front_page_leads_to_every_kind_of_list() -> None:
    """Sections stand below the name; places, authors and tags beside the stories, those with most articles only."""
    entry, other = make_entry(), make_entry("other")
    many = [make_part(FeedKind.TAG, f"tag {number:02}", entry) for number in range(20)]
    page = index(
        make_feed(entry, other),
        make_part(FeedKind.SECTION, "World", entry),
        make_part(FeedKind.PLACE, "Porto", entry),
        make_part(FeedKind.AUTHOR, "Ann Lee", entry),
        *many,
        make_part(FeedKind.TAG, "rain", entry, other),
    )
    assert page.text("ul", class_="sections") == "World"
    assert [text for a, text in page.all("a", href="feeds.opml")] == ["All feeds in one list (OPML)"]
    assert not index(make_feed(entry)).all("a", href="feeds.opml")
    assert page.text("ul", aria_labelledby="place") == "Porto"
    assert page.text("ul", aria_labelledby="author") == "Ann Lee"
    tags = page.text("ul", aria_labelledby="tag")
    assert tags.startswith("rain tag 00")
    assert len(page.all("ul", aria_labelledby="tag")[0][1].split("tag")) == 12


def test_a_new_section_changes_no_list_of_a_place() -> None:
    """Only the indexes of the publication and of sections lead to all sections."""
    entry = make_entry()
    feed, porto = make_feed(entry), make_part(FeedKind.PLACE, "Porto", entry)
    before = listing(porto, (feed, porto), "places/porto/index.html")
    world = make_part(FeedKind.SECTION, "World", entry)
    assert listing(porto, (feed, porto, world), "places/porto/index.html") == before


def test_readers_are_told_the_feed_by_a_link() -> None:
    """Each web reader's link holds the address of the Atom feed, percent-encoded, in the form that reader takes."""
    page = index(make_feed(make_entry()))
    told = "https%3A%2F%2Fnews.example%2Ffeed.atom"
    assert [(text, a["href"]) for a, text in page.all("a", rel="nofollow noreferrer")] == [
        ("Feedly", f"https://feedly.com/i/subscription/feed%2F{told}"),
        ("Inoreader", f"https://www.inoreader.com/?add_feed={told}"),
        ("NewsBlur", f"https://www.newsblur.com/?url={told}"),
        ("The Old Reader", f"https://theoldreader.com/feeds/subscribe?url={told}"),
        ("Feedbin", f"https://feedbin.com/?subscribe={told}"),
        ("BazQux", f"https://bazqux.com/add?url={told}"),
    ]


def test_a_list_shows_the_pictures_that_lie_beside_it() -> None:
    """A picture at another site would be a request there, so it is left to its article's page."""
    here = make_entry(image=Media(url="media/a.jpg", width=600, height=400))
    there = make_entry("there", image=Media(url="https://pictures.example/b.jpg"))
    page = index(make_feed(here, there))
    assert page.all("img") == [({"src": "media/a.jpg", "alt": "", "width": "600", "height": "400"}, "")]


def test_a_hundred_endless_titles_do_not_fill_the_front_page() -> None:
    """A list shows the beginning of a title and summary of megabytes."""
    entry = make_entry(title="x" * 10_000_000, summary="long " * 1_000_000)
    feed = make_feed(entry)
    assert len(listing(feed, (feed,), "index.html")) < 10_000


def test_who_wrote_a_story_is_on_the_list() -> None:
    """Names are told as on the article's page."""
    page = index(make_feed(make_entry(byline=("Ann Lee", "Bo Ek", "Cy Dee"))))
    assert page.text("span", class_="byline") == "By Ann Lee, Bo Ek and Cy Dee"
