"""Where links lead: to our own articles by title, and nowhere they don't belong."""

import pytest
from specimens import article, make_entry, make_feed

from feedpub.generator.links import folded, links
from feedpub.model import FeedKind


def test_also_read_links_to_our_own_article() -> None:
    """A title of ours, in whatever letter case, is a link to its page, or to the URL it lives at; others are text."""
    own = make_entry("science/eclipse map", title="An Eclipse, Mapped")
    elsewhere = make_entry("guest", page="", link="https://guest.example/1", title="A Guest Writes")
    reader = make_entry(related=("an eclipse, MAPPED", "A guest writes", "Nobody Wrote This"))
    page = article(reader, own, elsewhere)
    assert page.text("aside", class_="related") == "Also read an eclipse, MAPPED A guest writes Nobody Wrote This"
    reached = {text: attributes["href"] for attributes, text in page.all("a")}
    assert reached["an eclipse, MAPPED"] == "../../articles/science/eclipse%20map.html"
    assert reached["A guest writes"] == "https://guest.example/1"
    assert "Nobody Wrote This" not in reached


def test_of_two_articles_with_one_title_the_newer_is_meant() -> None:
    """The feed is newest first, and so are links."""
    newer, older = make_entry("new", title="Rain"), make_entry("old", title="RAIN")
    page = article(make_entry(related=("Rain",)), newer, older)
    assert [a["href"] for a, text in page.all("a") if text == "Rain"] == ["../../articles/new.html"]


def test_an_article_does_not_link_to_itself() -> None:
    """Copy that points its reader to its own title shows it as text."""
    entry = make_entry(title="Rain", related=("Rain",))
    assert links([make_feed(entry)]).related(entry, "") == [("Rain", "", False)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("City’s “Night” Trams", 'City\'s "Night" Trams'),
        ("Rain – At  Last.", "rain - at last"),
        ("STRASSE", "straße"),
        ("SAO PAULO FLOODS", "São Paulo Floods"),
    ],
)
def test_titles_match_however_they_are_typeset(one: str, other: str) -> None:
    """Quotation marks, dashes, white space, letter case and a last full stop make no other title."""
    assert folded(one) == folded(other)


def test_other_words_are_another_title() -> None:
    """Only typesetting is folded."""
    assert folded("Rain at last") != folded("Rain at least")
    assert folded("दिल") != folded("दल")


def test_a_name_links_to_its_feed_however_it_is_spelt() -> None:
    """What is one feed, by `naming`'s rule, is one page to link to; a name without a feed is text."""
    entry = make_entry(byline=("JK Roe", "JEAN-LUC ANDRÉ", "Ada Quist"))
    feeds = [
        make_feed(entry)._replace(kind=FeedKind.AUTHOR, name=name, folder=f"authors/{folder}/")
        for name, folder in (("J.K. Roe", "jk-roe"), ("Jean Luc Andre", "jean-luc-andre"))
    ]
    named = links([make_feed(entry), *feeds]).named(entry, FeedKind.AUTHOR, entry.article.byline, "")
    assert [link.href for link in named] == ["authors/jk-roe/index.html", "authors/jean-luc-andre/index.html", ""]
