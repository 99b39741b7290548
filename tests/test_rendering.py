"""Files before they are rendered: the same bytes wherever that is done, and a digest of all they are made of."""

import pickle
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import NOW

from feedpub import cards, rendering
from feedpub.config import Config
from feedpub.edition import Edition, make_edition
from feedpub.entries import Build
from feedpub.ledger import Ledger
from feedpub.manifest import Files
from feedpub.model import Article, Block, FeedKind, Kind, PublishedFrom, Template, TitleFrom
from feedpub.rendering import Rendering, as_it_is

CONFIG = Config(title="Harbour News", url="https://example.org/", entries=2, feeds=tuple(FeedKind)[1:])
SITE = b"this feedpub"


def an_article(number: int, **given: Any) -> Article:  # noqa: ANN401  any field of an article
    article = Article(
        name=f"world/{number}",
        title=f"Number {number}",
        title_from=TitleFrom.LEAD,
        summary="In short.",
        blocks=(Block(Kind.PARAGRAPH, f"Text {number}."),),
        byline=("Ann Lee",),
        tags=("G7",),
        related=(f"Number {number - 1}",),
        published=NOW - timedelta(days=9 - number),
        published_from=PublishedFrom.FRONT_MATTER,
        digest=str(number),
    )
    return article._replace(**given)


ARTICLES = [an_article(number) for number in range(6)]


def edition(articles: Iterable[Article] = ARTICLES, config: Config = CONFIG, **given: Any) -> Edition:  # noqa: ANN401
    build = Build(config=config, now=NOW, first_commit=lambda _: None, **given)
    return make_edition(articles, Ledger(), build)


def digests(files: Files, site: bytes = SITE) -> dict[str, bytes]:
    """Give the digest of each file that has one."""
    return rendering.Digests(files, site)(files)


def changed(one: Edition, other: Edition) -> set[str]:
    """Give the files whose digests differ."""
    before, after = (digests(made.files) for made in (one, other))
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def differing(one: Edition, other: Edition) -> set[str]:
    """Give the files whose bytes differ, of those that have a digest."""
    of = digests(one.files).keys() | digests(other.files).keys()
    before, after = ({path: file() for path, file in made.files.items()} for made in (one, other))
    return {path for path in of if before.get(path) != after.get(path)}


def test_pieces_can_be_sent_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Through pickle, as executors do it, in batches of any size; each file comes once, as it is by itself."""
    made = edition()
    alone = {path: file() for path, file in made.files.items()}

    def elsewhere(function: Callable[[Any], Any], given: Iterable[Any]) -> Iterable[Any]:
        return [pickle.loads(pickle.dumps(function(pickle.loads(pickle.dumps(one))))) for one in given]  # noqa: S301

    monkeypatch.setattr(rendering, "LITTLE", 0)
    for size in (1, 3, 1000):
        monkeypatch.setattr(rendering, "BATCH", size)
        assert dict(rendering.render(made.files, list(alone), elsewhere, as_it_is)) == alone
        some = list(alone)[::3]
        assert [path for path, _ in rendering.render(made.files, some, elsewhere, as_it_is)] != []
        assert dict(rendering.render(made.files, some, elsewhere, as_it_is)) == {path: alone[path] for path in some}
    assert list(rendering.render(made.files, [], elsewhere, as_it_is)) == []


def test_only_the_texts_that_are_shown_are_asked_for() -> None:
    """One page asks for one article, a list of feeds for none."""
    asked: list[str] = []

    def texts(shown: Sequence[Any]) -> Mapping[str, bytes]:
        asked.extend(card.name for card in shown)
        return {card.name: cards.written(ARTICLES[int(card.name[-1])]) for card in shown}

    files = edition().files
    for path, expected in (("articles/world/3.html", ["world/3"]), ("feeds.opml", []), ("sitemap.xml", [])):
        file = files[path]
        assert isinstance(file, Rendering)
        Rendering(file.write, file.given, texts, file.of)()
        assert asked == expected
        asked.clear()


EDITIONS: Mapping[str, Callable[[], Edition]] = {
    "a text": lambda: edition([*ARTICLES[:-1], an_article(5, blocks=(Block(Kind.QUOTE, "Text 5."),))]),
    "an old text": lambda: edition([an_article(0, summary="In long."), *ARTICLES[1:]]),
    "a title": lambda: edition([an_article(0, title="Another"), *ARTICLES[1:]]),
    "a tag": lambda: edition([an_article(0, tags=("G8",)), *ARTICLES[1:]]),
    "a date": lambda: edition([an_article(0, published=NOW), *ARTICLES[1:]]),
    "an address": lambda: edition([an_article(0, url="https://example.com/"), *ARTICLES[1:]]),
    "one more": lambda: edition([*ARTICLES, an_article(7)]),
    "one less": lambda: edition(ARTICLES[1:]),
    "the site's name": lambda: edition(config=CONFIG._replace(title="Post")),
    "the site's address": lambda: edition(config=CONFIG._replace(url="https://example.net/")),
    "the site's language": lambda: edition(config=CONFIG._replace(language="pt")),
    "the site's zone": lambda: edition(config=CONFIG._replace(timezone=ZoneInfo("Asia/Kolkata"))),
    "the size of feeds": lambda: edition(config=CONFIG._replace(entries=3)),
    "fewer feeds": lambda: edition(config=CONFIG._replace(feeds=(FeedKind.TAG,))),
    "no archives": lambda: edition(config=CONFIG._replace(archives=False)),
    "a hub": lambda: edition(config=CONFIG._replace(hub="https://hub.example/")),
    "a template": lambda: edition(templates=(Template("style.css", "style.css", "a {}"),)),
}


@pytest.mark.parametrize("what", EDITIONS)
def test_whatever_changes_a_file_changes_its_digest(what: str) -> None:
    """No file has other bytes and the same digest."""
    other = EDITIONS[what]()
    bytes_differ = differing(edition(), other)
    assert bytes_differ
    assert bytes_differ <= changed(edition(), other)


def test_digests_are_the_same_where_nothing_differs() -> None:
    """Nor do those of pages that don't link to an article when it is edited."""
    assert changed(edition(), edition(ARTICLES[::-1])) == set()
    edited = edition([an_article(0, blocks=(Block(Kind.PARAGRAPH, "Text 0, edited."),)), *ARTICLES[1:]])
    assert changed(edition(), edited) & {f"articles/world/{number}.html" for number in range(2, 6)} == set()
    assert "articles/world/0.html" in changed(edition(), edited)


def test_another_feedpub_has_other_digests() -> None:
    """What files have in common is in the digest of each."""
    files = edition().files
    one, other = digests(files), digests(files, b"another feedpub")
    assert not set(one.values()) & set(other.values())
    assert set(files) - set(one) == {"ledger.json"}


def test_what_is_not_known_is_no_ground_for_a_digest() -> None:
    """A new kind of thing that a file is made of can't be passed over in silence."""
    file = Rendering(lambda _: b"", (object(),), lambda _: {})
    with pytest.raises(TypeError, match="can't tell what object depends on"):
        digests({"a": file})
