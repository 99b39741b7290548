"""What became of each entry from one edition to the next, as the report tells it."""

import hashlib
from collections.abc import Collection, Sequence
from datetime import timedelta

import pytest
from conftest import NOW

from feedpub import changes
from feedpub.changes import Change, News
from feedpub.config import Config
from feedpub.entries import Build, Settled, settle
from feedpub.ledger import Ledger
from feedpub.model import Article, Block, Dateline, Kind, Media, PublishedFrom, TitleFrom

CONFIG = Config(url="https://example.org/news/")
DAY = timedelta(days=1)
WHY = "published 2026-06-01 12:00 UTC (from {}), id tag:example.org,2026:{}"
"""Why a date and an id are what they are."""


def an_article(name: str = "g7", text: str = "The talks went on.") -> Article:
    return Article(
        name=name,
        title="Talks go on",
        title_from=TitleFrom.LEAD,
        summary="In short.",
        blocks=(Block(kind=Kind.PARAGRAPH, text=text),),
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )


OTHER = an_article("other", "Other.")


def told(*steps: Sequence[Article], config: Config = CONFIG, unread: Collection[str] = ()) -> tuple[News, ...]:
    """Build one edition after the other, a day apart, the last by this feed.toml; give the news of the last.

    The seeds that are `unread` have errors.
    """
    before, now = Ledger(), NOW
    settled: Settled | None = None
    for number, articles in enumerate(steps, 1):
        before = settled.ledger if settled else before
        used = config if number == len(steps) else CONFIG
        build = Build(used, now, first_commit=lambda _: None, unread=frozenset(unread), allow_removals=True)
        settled, now = settle(articles, before, build), now + DAY
    assert settled
    return changes.news(before, settled.ledger, {entry.article.name: entry for entry in settled.entries})


def test_what_is_new_is_added() -> None:
    """An added entry is told with where its date comes from and with its id."""
    (one,) = told([an_article()])
    assert (one.change, one.name, one.why) == (Change.ADDED, "g7", WHY.format("build", "g7"))


def test_a_move_to_the_archive_is_no_news() -> None:
    """It changes the entry's record, but nothing of what readers see of it, be it there or with errors in its seed."""
    few = CONFIG._replace(entries=1)
    assert told([an_article(), OTHER], [an_article(), OTHER], config=few) == ()
    assert told([an_article(), OTHER], [an_article()], config=few, unread={"other"}) == ()


def test_what_is_still_gone_is_no_news_under_another_name() -> None:
    """Its name has gone to a seed that was renamed, so the ledger remembers it by its id."""
    renamed = told([an_article(), OTHER], [OTHER], [OTHER._replace(name="g7")])
    assert [(one.change, one.name) for one in renamed] == [(Change.UPDATED, "g7")]


def test_what_is_as_it_was_is_no_news() -> None:
    """Neither is what is still gone."""
    assert told([an_article(), OTHER], [OTHER, an_article()]) == ()
    assert told([an_article(), OTHER], [OTHER], [OTHER]) == ()


@pytest.mark.parametrize(
    ("edited", "fields"),
    [
        (an_article(text="Edited."), ("content", "updated")),
        (an_article()._replace(digest="0" * 64), ("updated",)),
        (an_article()._replace(title="Other"), ("title",)),
        (an_article()._replace(summary="Other."), ("summary",)),
        (an_article()._replace(blocks=(Block(kind=Kind.QUOTE, text="The talks went on."),)), ("content",)),
        (an_article()._replace(byline=("Ann Lee",)), ("byline",)),
        (an_article()._replace(dateline=Dateline(text="BERN —", place="BERN")), ("dateline",)),
        (an_article()._replace(tags=("G7",)), ("tags",)),
        (an_article()._replace(language="pt"), ("language",)),
        (an_article()._replace(image=Media(url="media/a.png", source="a.png")), ("image",)),
        (an_article()._replace(audio=Media(url="https://example.com/a.mp3")), ("audio",)),
        (an_article()._replace(url="https://example.com/"), ("link",)),
        (an_article()._replace(id="urn:x:1"), ("id",)),
        (an_article()._replace(name="talks"), ("link", "name")),
        (an_article()._replace(name="world/g7"), ("tags", "link", "name")),
        (
            an_article()._replace(published=NOW + timedelta(hours=1), published_from=PublishedFrom.COPY),
            ("published", "updated"),
        ),
        (an_article()._replace(title="B", summary="B.", tags=("B",)), ("title", "summary", "tags")),
    ],
    ids=lambda value: "" if isinstance(value, Article) else " ".join(value),
)
def test_what_is_updated_is_told_field_by_field(edited: Article, fields: tuple[str, ...]) -> None:
    """Each field that readers see is told where it changed, with name, id and `updated`; and no other."""
    (one,) = told([an_article(), OTHER], [edited, OTHER])
    assert (one.change, one.name, one.fields) == (Change.UPDATED, edited.name, fields)
    assert "(from " in one.why


def test_a_picture_taken_away_is_told() -> None:
    """As one that is new is; a check sum that is no more is a change too."""
    (one,) = told([an_article()._replace(image=Media(url="https://example.com/a.png")), OTHER], [an_article(), OTHER])
    assert one.fields == ("image",)


def test_a_move_to_another_host_changes_links_alone() -> None:
    """Every entry is updated in its link, and in nothing else."""
    moved = CONFIG._replace(url="https://news.example.net/", title="Another", language="pt")
    news = told([an_article(), OTHER], [an_article(), OTHER], config=moved)
    assert [(one.name, one.fields) for one in news] == [("g7", ("link",)), ("other", ("link",))]


def test_what_is_gone_is_retracted_and_then_restored() -> None:
    """Each is told once, the return with the date it had before."""
    steps = [an_article(), OTHER], [OTHER]
    assert told(*steps) == (News(change=Change.RETRACTED, name="g7"),)
    (one,) = told(*steps, steps[0])
    assert (one.change, one.name, one.why) == (Change.RESTORED, "g7", WHY.format("ledger", "g7"))


def test_what_is_written_over_is_retracted_by_the_name_it_had() -> None:
    """`mv a b` onto an older `b`: the story of `b` is gone, that of `a` renamed."""
    news = told([an_article("a", "A."), an_article("b", "B.")], [an_article("b", "A.")])
    assert [(one.change, one.name, one.fields) for one in news] == [
        (Change.RETRACTED, "b", ()),
        (Change.UPDATED, "b", ("link", "name")),
    ]


def test_a_ledger_that_does_not_know_what_was_shown_tells_no_fields() -> None:
    """After the ledger was rebuilt from the feeds, or edited by hand, nothing is guessed."""
    build = Build(config=CONFIG, now=NOW, first_commit=lambda _: None)
    first = settle([an_article()], Ledger(), build)
    for shown, fields in (("", []), ("nonsense", [("tags", "language")])):
        records = {name: record._replace(shown=shown) for name, record in first.ledger.records.items()}
        before = Ledger(id=first.ledger.id, records=records)
        news = changes.news(before, first.ledger, {"g7": first.entries[0]})
        assert [one.fields[:2] for one in news] == fields


def test_where_only_the_newest_are_shown_the_text_stands_for_what_it_tells() -> None:
    """Nor is anything else of it news when pages come or go, though the ledger then knows more, or less."""
    few = CONFIG._replace(pages=False, archives=False)
    cut = an_article()._replace(title="They go on", summary="Briefly.")
    assert [one.fields for one in told([an_article()], [cut])] == [("title", "summary")]
    assert [one.fields for one in told([an_article()], [cut], config=few)] == [("link",)]
    edited = cut._replace(digest="0" * 64, tags=("G7",))
    assert [one.fields for one in told([an_article()], [edited], config=few)] == [("text", "tags", "link", "updated")]
    loose = cut._replace(digest="0" * 64, as_written=cut.digest)
    assert [one.fields for one in told([an_article()], [loose], config=few)] == [("link",)]
    unknown = told([an_article()._replace(digest="")], [cut], config=few)
    assert [one.fields for one in unknown] == [("link",)]


def test_news_stand_by_name() -> None:
    """Whatever became of them."""
    steps = [an_article("b", "B."), an_article("c", "C.")], [an_article("a", "A."), an_article("c", "Edited.")]
    assert [one.name for one in told(*steps)] == ["a", "b", "c"]


def test_what_can_not_be_read_is_no_news() -> None:
    """A seed with errors is neither updated nor retracted."""
    first = settle([an_article(), OTHER], Ledger(), Build(config=CONFIG, now=NOW, first_commit=lambda _: None))
    build = Build(config=CONFIG, now=NOW, first_commit=lambda _: None, unread=frozenset({"g7"}))
    second = settle([OTHER], first.ledger, build)
    assert changes.news(first.ledger, second.ledger, {entry.article.name: entry for entry in second.entries}) == ()
