"""An article laid aside comes back as it was, and its card tells any two apart that look different."""

import marshal
from datetime import UTC, datetime, timedelta, timezone
from operator import is_
from typing import Any

import pytest
from conftest import NOW

from feedpub import cards
from feedpub.model import Article, Block, Dateline, Kind, Line, Media, PublishedFrom, TitleFrom

PLAIN = Article(
    name="world/g7",
    title="Talks go on",
    title_from=TitleFrom.LEAD,
    summary="In short.",
    blocks=(Block(Kind.PARAGRAPH, "The talks went on until dawn, three officials said on Monday."),),
    digest="0" * 64,
)
FULL = PLAIN._replace(
    title_from=TitleFrom.FRONT_MATTER,
    blocks=(Block(Kind.PARAGRAPH, "They went on.", "BERN —"), Block(Kind.SUBHEAD, "What next?")),
    dateline=Dateline(text="BERN —", place="BERN", date="--05-10", agencies=("AP", "dpa")),
    byline=("Ann Lee", "Omar Haddad"),
    published=datetime(2026, 5, 10, 9, 30, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    published_from=PublishedFrom.FRONT_MATTER,
    updated=NOW,
    tags=("G7",),
    url="https://example.com/",
    id="urn:x:1",
    language="pt",
    related=("Ferry sails",),
    image=Media(url="media/g7.jpg", source="world/g7.jpg", alt="A ferry", media_type="image/jpeg", width=3, height=4),
    audio=Media(url="https://example.org/g7.mp3", media_type="audio/mpeg", duration=60),
)
OTHER: dict[str, Any] = {
    "name": "world/g8",
    "title": "Talks end",
    "title_from": TitleFrom.HEADLINE,
    "summary": "In long.",
    "blocks": (Block(Kind.QUOTE, "They went on.", "BERN —"), Block(Kind.SUBHEAD, "What next?")),
    "dateline": Dateline(text="BERN —", place="BERN", date="--05-11"),
    "byline": ("Ann Lee",),
    "published": datetime(2026, 5, 10, 4, 0, tzinfo=UTC),
    "published_from": PublishedFrom.COPY,
    "updated": None,
    "tags": ("G7", "G8"),
    "url": "https://example.com/2",
    "id": "urn:x:2",
    "language": "pt-BR",
    "related": (),
    "image": Media(
        url="media/g7.jpg", source="world/g7.jpg", alt="A ferry", media_type="image/jpeg", width=3, height=5
    ),
    "audio": None,
    "digest": "1" * 64,
}


@pytest.mark.parametrize("article", [PLAIN, FULL], ids=["plain", "full"])
def test_what_is_laid_aside_comes_back(article: Article) -> None:
    """Card and article, through what a cache can keep; all but the audit, and what cards alone have."""
    audited = article._replace(lines=(Line(1, Kind.PARAGRAPH, "a sentence", "They went on."),))
    sketched = audited._replace(sketch="1a2b3c4d", as_written="2" * 64)
    card, text = marshal.loads(marshal.dumps(cards.both(sketched)))  # noqa: S302  our own
    assert cards.read(text) == article
    assert cards.read_card(card) == cards.of(sketched)


@pytest.mark.parametrize("field", OTHER)
def test_every_difference_is_in_the_sum(field: str) -> None:
    """Whichever field it is in."""
    assert cards.of(FULL._replace(**{field: OTHER[field]})).sum != cards.of(FULL).sum


def test_no_field_is_forgotten() -> None:
    """The test above has one more to change whenever an article has one more that is shown."""
    assert OTHER.keys() == {*Article._fields} - {"lines", "sketch", "as_written"}


def test_of_copy_that_is_not_read_in_full_the_sum_tells_every_byte() -> None:
    """White space is no edit, but copy can be read another way for it: paragraphs may hang on where lines end."""
    loose = PLAIN._replace(as_written="2" * 64)
    assert cards.of(loose, in_full=False).sum != cards.of(PLAIN, in_full=False).sum
    assert cards.of(loose).sum == cards.of(PLAIN).sum


@pytest.mark.parametrize("article", [PLAIN, FULL], ids=["plain", "with media"])
def test_of_copy_that_is_not_read_in_full_nothing_read_in_the_story_is_told_as_shown(article: Article) -> None:
    """Its tags are, its language, and a picture or recording."""
    shown = cards.of(article, in_full=False).shown
    assert cards.of(article._replace(title="Talks end", byline=("Bo Lind",)), in_full=False).shown == shown
    other: list[dict[str, Any]] = [{"tags": ("G8",)}, {"language": "fr"}, {"image": Media(url="media/ferry.jpg")}]
    assert not [one for one in other if cards.of(article._replace(**one), in_full=False).shown == shown]


def test_a_text_is_known_by_its_digests() -> None:
    """Tidy text has one, any other that of it as written as well."""
    assert cards.of(PLAIN).digests == ("0" * 64,)
    assert cards.of(PLAIN._replace(as_written="2" * 64)).digests == ("0" * 64, "2" * 64)


def test_a_card_says_what_an_index_needs() -> None:
    """Place and date are the dateline's; what is copied are files, not what lives elsewhere."""
    card = cards.of(FULL)
    assert (card.section, card.place, card.filed) == ("world", "BERN", "--05-10")
    assert card.copied == (("media/g7.jpg", "world/g7.jpg"),)
    assert (cards.of(PLAIN).place, cards.of(PLAIN).filed, cards.of(PLAIN).copied) == ("", "", ())


def test_what_many_cards_share_is_kept_once() -> None:
    """The place, the day and the writers, of which there are few; a hundred thousand cards are to fit in memory."""
    written = marshal.dumps(cards.lasting(marshal.loads(marshal.dumps(cards.both(FULL)[0]))))  # noqa: S302  our own
    one, other = (cards.read_card(marshal.loads(written)) for _ in range(2))  # noqa: S302  our own
    assert one == cards.of(FULL)
    assert all(getattr(one, field) is getattr(other, field) for field in ("name", "dated_by", "place", "filed"))
    assert all(map(is_, one.byline, other.byline))


def test_the_writers_of_many_cards_that_are_kept_together_are_kept_once() -> None:
    """There are fewer of them than cards."""
    both = [cards.lasting(cards.both(FULL._replace(name=name))[0]) for name in ("one", "other")]
    one, other = map(cards.read_card, marshal.loads(marshal.dumps(both)))  # noqa: S302  our own
    assert one.byline is other.byline
