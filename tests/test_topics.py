"""What an article is about, and in which folder the feed of it lives."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub import cards, naming, topics
from feedpub.model import Article, Block, Dateline, FeedKind, Kind, TitleFrom


def an_article(name: str = "a", *, place: str = "", byline: Iterable[str] = (), tags: Iterable[str] = ()) -> Article:
    return Article(
        name=name,
        title="t",
        title_from=TitleFrom.LEAD,
        summary="",
        blocks=(Block(Kind.PARAGRAPH, "p"),),
        dateline=Dateline(text=f"{place}:", place=place),
        byline=tuple(byline),
        tags=tuple(tags),
        digest="",
    )


def about(article: Article, *kinds: FeedKind) -> list[tuple[str, str]]:
    return [(topic.folder, topic.label) for topic in topics.of(cards.of(article), kinds)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("top", []),
        ("world/a", [("sections/world/", "World")]),
        ("south-asia/a", [("sections/south-asia/", "South Asia")]),
        ("AFP_wire/a", [("sections/afp-wire/", "AFP wire")]),
        ("asia/india/a", [("sections/asia/", "Asia"), ("sections/asia/india/", "Asia / India")]),
        ("-/a", [(f"sections/{naming.folder('-')}/", "-")]),
    ],
)
def test_sections_are_the_folder_and_those_around_it(name: str, expected: list[tuple[str, str]]) -> None:
    """What lies in a sub-folder is in the feeds of both; a folder's name reads as a heading."""
    assert about(an_article(name), FeedKind.SECTION) == expected


@pytest.mark.parametrize(
    ("place", "folders"),
    [
        ("", []),
        ("LONDON", ["places/london/"]),
        ("GENEVA/NAIROBI", ["places/geneva/", "places/nairobi/"]),
        ("Genève / GENEVE", ["places/geneve/"]),
        ("Nashik (Maharashtra) [India]", ["places/nashik-maharashtra-india/"]),
        ("/", []),
    ],
)
def test_places_are_those_of_the_dateline(place: str, folders: list[str]) -> None:
    """Two places are two, one place spelt twice is one, and none is none."""
    assert [folder for folder, _ in about(an_article(place=place), FeedKind.PLACE)] == folders


def test_authors_and_tags_are_as_they_are_given() -> None:
    """Each has a feed, called as the article calls it; a tag twice is one; nothing to read is nothing."""
    article = an_article(byline=["Ada Quist", "Bo Lind"], tags=["Talks", "TALKS", "\u200b"])
    assert about(article, FeedKind.AUTHOR, FeedKind.TAG) == [
        ("authors/ada-quist/", "Ada Quist"),
        ("authors/bo-lind/", "Bo Lind"),
        ("tags/talks/", "Talks"),
    ]
    assert about(article) == []


def test_topics_are_listed_by_kind_then_folder() -> None:
    """Whatever the order of the copy, so that lists of feeds don't change with it."""
    articles = [an_article("b/1", tags=["z"]), an_article("a/2", tags=["y", "z"])]
    found = topics.collected(map(cards.of, articles), (FeedKind.SECTION, FeedKind.TAG))
    assert list(found) == ["sections/a/", "sections/b/", "tags/y/", "tags/z/"]
    assert list(topics.collected(map(cards.of, articles[::-1]), (FeedKind.SECTION, FeedKind.TAG))) == list(found)
    assert found["tags/z/"].labels == {"b/1": "z", "a/2": "z"}


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        (["OSLO"], "OSLO"),
        (["OSLO", "Oslo"], "Oslo"),
        (["OSLO", "Oslo", "OSLO"], "OSLO"),
        (["São Paulo", "Sao Paulo"], "Sao Paulo"),
    ],
)
def test_the_name_is_the_one_most_often_used(labels: list[str], name: str) -> None:
    """Of two used as often, one that is not in capitals, then by alphabet: not by the order of the copy."""
    assert topics.called(labels) == topics.called(labels[::-1]) == name


@given(st.text())
def test_every_folder_is_one_that_feedpub_may_have_written(text: str) -> None:
    """Whatever a tag is, its folder stays in the output folder, and the ledger takes it."""
    for folder, _ in about(
        an_article(f"{text.replace('/', '')}/a", place=text, byline=[text], tags=[text]), *topics.TOPICS
    ):
        assert naming.is_ours(f"{folder}feed.atom")
        assert ".." not in folder.split("/")
