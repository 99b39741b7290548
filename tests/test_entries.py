"""Ids, addresses and dates: what becomes of an entry from build to build."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from conftest import NOW
from hypothesis import given
from hypothesis import strategies as st

from feedpub import cards
from feedpub.config import Config
from feedpub.entries import Build, Settled, first_published, settle
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger
from feedpub.likeness import sketch
from feedpub.model import Article, Author, Block, Dateline, Kind, Listed, PublishedFrom, TitleFrom

CONFIG = Config(url="https://example.org/news/")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
NOTHING = Ledger()


ESSAY = (
    "The first paragraph is long enough to tell whose it is.",
    "The second paragraph, too, says things nobody else would say.",
    "The third and last paragraph comes to a conclusion of its own.",
)


def an_article(name: str = "g7", text: str = "The talks went on.") -> Article:
    return Article(
        name=name,
        title="Talks go on",
        title_from=TitleFrom.LEAD,
        summary=text,
        blocks=(Block(kind=Kind.PARAGRAPH, text=text),),
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )


def of(paragraphs: Sequence[str], name: str) -> Article:
    blocks = tuple(Block(kind=Kind.PARAGRAPH, text=text) for text in paragraphs)
    return an_article(name, "\n".join(paragraphs))._replace(blocks=blocks, sketch=sketch(paragraphs))


def dated(article: Article, moment: datetime) -> Article:
    return article._replace(published=moment, published_from=PublishedFrom.FRONT_MATTER)


def a_build(
    now: datetime = NOW,
    config: Config = CONFIG,
    committed: datetime | None = None,
    *,
    unread: Sequence[str] = (),
    allow_removals: bool = False,
) -> Build:
    return Build(
        config=config,
        now=now,
        first_commit=lambda _: committed,
        unread=frozenset(unread),
        allow_removals=allow_removals,
    )


def builds(*steps: Sequence[Article], every: timedelta = DAY) -> list[Settled]:
    """Build one edition after the other, a day apart, each with the ledger of the one before."""
    done: list[Settled] = []
    for number, articles in enumerate(steps):
        build = a_build(NOW + number * every, allow_removals=True)
        done.append(settle(articles, done[-1].ledger if done else NOTHING, build))
    return done


def retracted(ledger: Ledger) -> dict[str, datetime]:
    """Give when each entry that is gone was retracted, by its name."""
    return {name: record.deleted for name, record in ledger.records.items() if record.deleted}


def only(settled: Settled) -> Listed:
    (entry,) = settled.entries
    return entry


def ids(settled: Settled) -> dict[str, str]:
    return {entry.article.name: entry.id.removeprefix("tag:example.org,2026:") for entry in settled.entries}


def test_a_new_entry() -> None:
    """Copy that names no date is published at the time of the build; id and page are made from the seed's name."""
    article = an_article("world/g7 talks")
    settled = settle([article], NOTHING, a_build())
    made = Listed(
        article=cards.of(article),
        id="tag:example.org,2026:world/g7%20talks",
        link="https://example.org/news/articles/world/g7-talks.html",
        page="articles/world/g7-talks.html",
        published=NOW,
        published_from=PublishedFrom.BUILD,
        updated=NOW,
    )
    assert settled.entries == (cards.with_digest(made),)
    assert settled.held == ()


def test_a_second_build_changes_nothing() -> None:
    """With the same copy and the ledger of the first build, every later one gives the same entries and ledger."""
    copy = [an_article("a"), an_article("b", "Another."), dated(an_article("c", "A third."), NOW - DAY)]
    first, second, third = builds(copy, copy, copy)
    assert first.ledger == second.ledger == third.ledger
    for later in (second, third):
        assert [(e.id, e.link, e.published, e.updated) for e in later.entries] == [
            (e.id, e.link, e.published, e.updated) for e in first.entries
        ]


def test_an_edit_keeps_id_and_date_and_moves_updated() -> None:
    """An edit of the text moves `updated` to the build that sees it, and it stays there."""
    old, new = an_article(), an_article(text="The talks ended.")
    first, second, third = map(only, builds([old], [new], [new]))
    assert (second.id, second.published) == (first.id, first.published)
    assert first.updated == NOW
    assert second.updated == third.updated == NOW + DAY
    assert second.published_from is PublishedFrom.LEDGER


def test_a_newer_feedpub_moves_nothing() -> None:
    """A title, summary or body read differently from the same text is no edit."""
    read_differently = an_article()._replace(title="Talks continue", summary="Still.", tags=("G7",))
    first, second = map(only, builds([an_article()], [read_differently]))
    assert second.updated == first.updated
    assert second.id == first.id


def test_a_sum_of_the_text_as_written_gives_way_to_that_of_its_canonical_form() -> None:
    """Where an older feedpub kept it, that is no edit; the next one is, and so is one that is made meanwhile."""
    loose = an_article()._replace(digest="a sum", as_written=an_article().digest)
    first, second, third = builds([an_article()], [loose], [loose._replace(as_written="another")])
    assert first.ledger.records["g7"].digest == an_article().digest
    assert second.ledger == third.ledger
    assert second.ledger.records["g7"] == first.ledger.records["g7"]._replace(digest="a sum")
    edited = loose._replace(as_written="another")
    assert only(builds([an_article()], [edited])[-1]).updated == NOW + DAY


def test_a_rename_keeps_id_and_dates() -> None:
    """A seed renamed or moved to another section, its text unchanged, is the same entry at a new address."""
    first, second, third = builds(*([an_article(name)] for name in ("g7", "world/talks", "world/talks")))
    assert only(second).id == only(third).id == only(first).id
    assert (only(second).published, only(second).updated) == (NOW, NOW)
    assert only(second).page == "articles/world/talks.html"
    assert list(second.ledger.records) == ["world/talks"]


def test_another_name_and_another_text_is_a_new_entry() -> None:
    """A seed of another name and another text can't be known again; the old entry is retracted."""
    first, second = builds([an_article()], [an_article("talks", "The talks ended.")])
    assert only(second).id != only(first).id
    assert set(second.ledger.records) == {"g7", "talks"}
    assert retracted(second.ledger) == {"g7": NOW + DAY}


def test_a_rename_with_an_edit_keeps_id_and_date() -> None:
    """A seed renamed and edited in one commit is the same entry, updated, also in another section."""
    first, second, third = builds([of(ESSAY, "g7")], *[[of((*ESSAY[:2], "A new end."), "world/talks")]] * 2)
    assert only(second).id == only(third).id == only(first).id
    assert only(second).published == NOW
    assert only(second).updated == only(third).updated == NOW + DAY
    assert list(second.ledger.records) == ["world/talks"]
    assert second.ledger.records["world/talks"].former == ("articles/g7.html",)


def test_a_new_story_is_not_taken_for_one_retracted_before() -> None:
    """Stories of one desk share paragraphs: what is gone for longer comes back by its name or its text only."""
    other = an_article("other", "Other.")
    first, _, third = builds([of(ESSAY, "g7"), other], [other], [of((*ESSAY[:2], "A new end."), "talks"), other])
    assert ids(first)["g7"] == "g7"
    assert ids(third)["talks"] == "talks"
    assert set(retracted(third.ledger)) == {"g7"}


def test_a_folder_of_alike_seeds_renamed() -> None:
    """Seeds of the same text, renamed together, keep their ids in the order of their names."""
    _first, second = builds(
        [an_article("old/a"), an_article("old/b"), an_article("old/c")],
        [an_article("new/a"), an_article("new/b"), an_article("new/c")],
    )
    assert ids(second) == {"new/a": "old/a", "new/b": "old/b", "new/c": "old/c"}
    assert len(second.ledger.records) == 3


def test_a_copy_is_a_new_entry() -> None:
    """A second seed of the same text takes nothing from the first, which is still there."""
    _, second = builds([an_article("a")], [an_article("a"), an_article("b")])
    assert ids(second) == {"a": "a", "b": "b"}


def test_a_backup_does_not_take_the_id_of_an_edited_seed() -> None:
    """`cp a a-old`, then an edit of `a`: `a` stays itself."""
    _, second = builds([an_article("a")], [an_article("a", "Edited."), an_article("a-old")])
    assert ids(second) == {"a": "a", "a-old": "a-old"}


def test_a_seed_moved_over_another_stays_itself() -> None:
    """`mv a b` onto an older `b`: the story that is left is that of `a`, and keeps its id."""
    _, second, third = builds([an_article("a", "A."), an_article("b", "B.")], *[[an_article("b", "A.")]] * 2)
    assert ids(second) == ids(third) == {"b": "a"}
    assert only(third).updated == NOW


def test_a_seed_that_was_written_over_is_retracted() -> None:
    """What stood under the name before is gone for good: its id is retracted, remembered, and never given again."""
    steps = [an_article("a", "A."), an_article("b", "B.")], [an_article("b", "A.")], [an_article("b", "A.")]
    _, second, third, fourth = builds(*steps, [an_article("b", "A."), an_article("c", "B.")])
    assert retracted(second.ledger) == retracted(third.ledger) == {"tag:example.org,2026:b": NOW + DAY}
    assert third.ledger == second.ledger
    assert ids(fourth) == {"b": "a", "c": "b"}
    assert retracted(fourth.ledger) == {}


def test_a_new_seed_under_the_old_name_of_a_renamed_one() -> None:
    """The new story can't have the id its name would give, which the renamed one keeps; it stays with its own."""
    new = an_article("g7", "Another year, another summit.")
    *_, third, fourth = builds(
        [an_article("g7")], [an_article("g7-2025")], [an_article("g7-2025"), new], [an_article("g7-2025"), new]
    )
    assert ids(third) == ids(fourth) == {"g7-2025": "g7", "g7": "g7-2"}


def test_minted_ids_never_meet() -> None:
    """An id made unequal by a number doesn't take the one of a seed so named, in either order."""
    steps = [
        [an_article("g7", "One.")],
        [an_article("x", "One.")],
        [an_article("x", "One."), an_article("g7", "Two."), an_article("g7-2", "Three.")],
    ]
    assert ids(builds(*steps)[-1]) == {"x": "g7", "g7": "g7-2", "g7-2": "g7-2-2"}


def test_a_name_used_for_one_story_after_the_other() -> None:
    """Each new story under a name whose earlier ones were renamed gets the next number."""
    steps: list[list[Article]] = []
    for year in range(4):
        renamed = [an_article(f"old-{number}", f"{number}.") for number in range(year)]
        steps += [renamed, [*renamed, an_article("g7", f"{year}.")]]
    assert ids(builds(*steps)[-1]) == {"old-0": "g7", "old-1": "g7-2", "old-2": "g7-3", "g7": "g7-4"}


def test_a_deleted_and_restored_seed() -> None:
    """An entry that was taken away and comes back is the same, not a new one; edited meanwhile, it is updated."""
    other = an_article("other", "Other.")
    first, second, third, fourth = builds(
        [an_article(), other], [other], [an_article(), other], [an_article(text="Edited."), other]
    )
    assert ids(first) == ids(third) == ids(fourth)
    assert ids(second) == {"other": "other"}
    assert retracted(second.ledger) == {"g7": NOW + DAY}
    assert retracted(third.ledger) == retracted(fourth.ledger) == {}
    assert third.ledger.records["g7"] == first.ledger.records["g7"]._replace(updated=NOW + 2 * DAY, edited=NOW)
    assert {(e.published, e.updated) for e in third.entries if e.article.name == "g7"} == {(NOW, NOW + 2 * DAY)}
    assert {e.updated for e in fourth.entries if e.article.name == "g7"} == {NOW + 3 * DAY}


def test_what_comes_back_as_it_was_is_not_told_to_be_edited() -> None:
    """When its text last changed stays known, through any number of retractions, until it changes again."""
    other, edited = an_article("other", "Other."), an_article(text="Edited.")
    gone = [other]
    steps = ([an_article(), other], [edited, other], gone, [edited, other], gone, [edited, other], [edited, other])
    *_, fourth, _, sixth, seventh = settled = builds(*steps)
    told = {e.article.name: (e.updated, e.edited) for e in fourth.entries}
    assert told == {"g7": (NOW + 3 * DAY, NOW + DAY), "other": (NOW, None)}
    assert {e.edited for e in sixth.entries} == {NOW + DAY, None}
    assert sixth.ledger == seventh.ledger
    assert settled[1].ledger.records["g7"].edited is None
    again = settle([an_article(text="Edited again."), other], seventh.ledger, a_build(NOW + 9 * DAY))
    assert {e.article.name: (e.updated, e.edited) for e in again.entries}["g7"] == (NOW + 9 * DAY, None)


def test_what_comes_back_is_newer_than_its_retraction_whatever_its_front_matter_says() -> None:
    """A reader told of both takes the later one; a later moment given than that stands."""
    other = an_article("other", "Other.")
    dated = an_article()._replace(updated=NOW)
    _, _, back, again = builds([dated, other], [other], [dated, other], [dated, other])
    told = {e.article.name: (e.updated, e.edited) for e in back.entries}
    assert told["g7"] == (NOW + 2 * DAY, NOW)
    assert back.ledger == again.ledger
    newer = settle([dated._replace(updated=NOW + 3 * DAY), other], again.ledger, a_build(NOW + 9 * DAY))
    assert {e.article.name: e.updated for e in newer.entries}["g7"] == NOW + 3 * DAY


def test_a_retraction_keeps_its_moment() -> None:
    """What is gone is retracted once: later builds change nothing of it."""
    other = an_article("other", "Other.")
    _, second, third = builds([an_article(), other], [other], [other])
    assert third.ledger == second.ledger


def test_retracted_while_the_clock_runs_behind() -> None:
    """A reader that knows both takes the later: the retraction is never before what it retracts was last edited."""
    first = settle([an_article()], Ledger(), a_build(NOW))
    edited = settle([an_article(text="Edited.")], first.ledger, a_build(NOW + DAY))
    gone = settle([], edited.ledger, a_build(NOW))
    assert retracted(gone.ledger) == {"g7": NOW + DAY}


def test_restored_while_the_clock_runs_behind() -> None:
    """What comes back is newer than its retraction, whatever the clock says: readers would leave it out."""
    other = an_article("other", "Other.")
    _, gone = builds([an_article(), other], [other])
    back = settle([an_article(), other], gone.ledger, a_build(NOW - 9 * DAY))
    assert {e.article.name: e.updated for e in back.entries} == {"g7": NOW + DAY, "other": NOW}


def test_of_two_alike_the_one_just_renamed_is_known() -> None:
    """Where a seed retracted before and one renamed now have the same text, the new name is that of the latter."""
    other = an_article("other", "Other.")
    steps = [[an_article("a"), an_article("b"), other], [an_article("b"), other], [an_article("c"), other]]
    assert ids(builds(*steps)[-1]) == {"c": "b", "other": "other"}


def test_restored_under_another_name() -> None:
    """Also under another name, the same text is the same entry."""
    first, _, third = builds([an_article()], [an_article("other", "Other.")], [an_article("archive/g7")])
    assert only(third).id == only(first).id


def test_a_move_to_another_host_keeps_every_id() -> None:
    """Published entries keep the id of the old host and get links on the new one; new entries are the new host's."""
    first = settle([an_article()], NOTHING, a_build())
    moved = Config(url="https://news.example.net/")
    second = settle([an_article(), an_article("new", "New.")], first.ledger, a_build(config=moved))
    assert {e.article.name: e.id for e in second.entries} == {
        "g7": "tag:example.org,2026:g7",
        "new": "tag:news.example.net,2026:new",
    }
    assert {e.link for e in second.entries} == {
        "https://news.example.net/articles/g7.html",
        "https://news.example.net/articles/new.html",
    }


def test_an_id_holds_the_year_of_publication_not_of_the_build() -> None:
    """Old copy gets an id of its own year, told in UTC."""
    new_year = datetime(2020, 1, 1, 0, 30, tzinfo=timezone(HOUR))
    assert only(settle([dated(an_article(), new_year)], NOTHING, a_build())).id == "tag:example.org,2019:g7"


def test_a_date_corrected_later_keeps_the_id() -> None:
    """A front matter date set after publication moves the date, not the id with its year."""
    first, second = map(only, builds([an_article()], [dated(an_article(text="Dated."), NOW - 900 * DAY)]))
    assert second.id == first.id
    assert second.published == NOW - 900 * DAY
    assert second.updated == NOW + DAY


def test_an_id_in_front_matter_wins() -> None:
    """Front matter's id is taken, also for what had another, and stays when the line is taken out again."""
    named = an_article(text="With an id.")._replace(id="urn:x:1")
    first, second, third = map(only, builds([an_article()], [named], [an_article()]))
    assert [entry.id for entry in (first, second, third)] == ["tag:example.org,2026:g7", "urn:x:1", "urn:x:1"]


def test_an_id_in_front_matter_is_not_minted_for_another() -> None:
    """An id that one seed claims isn't given to another whose name would make it."""
    named = an_article("z", "Older.")._replace(id="tag:example.org,2026:a")
    assert ids(settle([an_article("a"), named], NOTHING, a_build())) == {"a": "a-2", "z": "a"}


def test_two_entries_of_one_id_are_refused() -> None:
    """Every seed that claims an id already in use is told, with the one that has it; held ones count too."""
    first = settle([an_article("b", "B.")], NOTHING, a_build())
    claims = [an_article(name, name)._replace(id="tag:example.org,2026:b") for name in ("c", "d")]
    claims[1] = dated(claims[1], NOW + DAY)
    with pytest.raises(FeedpubError) as caught:
        settle([an_article("b", "B."), *claims], first.ledger, a_build())
    what = "has the id tag:example.org,2026:b, which b.txt has too; give one of them another"
    assert str(caught.value) == f"c.txt: {what}\nd.txt: {what}"


def test_an_article_with_a_url_of_its_own_has_no_page() -> None:
    """Its link is that URL; when the URL goes, the page is back at its place."""
    elsewhere = an_article(text="Elsewhere.")._replace(url="https://example.com/g7")
    first, second = builds([elsewhere], [an_article()])
    assert (only(first).link, only(first).page) == ("https://example.com/g7", "")
    assert first.ledger.records["g7"].page == ""
    assert (only(second).page, only(second).id) == ("articles/g7.html", only(first).id)


@pytest.mark.parametrize("source", ["front matter", "copy", "dateline", "file name"])
def test_what_the_seed_says_wins(source: str) -> None:
    """A date in front matter, copy, dateline or file name wins over the ledger, git and the build."""
    record = settle([an_article()], NOTHING, a_build()).ledger.records["g7"]
    told = an_article()._replace(published=NOW - DAY, published_from=PublishedFrom(source))
    assert first_published(cards.of(told), record, a_build(committed=NOW - 2 * DAY)) == (NOW - DAY, source)


def test_an_update_told_in_the_copy_dates_what_is_new_and_moves_nothing_that_is_published() -> None:
    """A live blog whose only time is that of its last change keeps the moment at which it first went out."""
    told = an_article()._replace(published=NOW - DAY, published_from=PublishedFrom.UPDATE)
    assert first_published(cards.of(told), None, a_build()) == (NOW - DAY, PublishedFrom.UPDATE)
    later = told._replace(published=NOW - DAY / 2, digest="another")
    first, second, third = map(only, builds([told], [later], [later]))
    assert first.published == second.published == third.published == NOW - DAY
    assert (second.published_from, third.published_from) == (PublishedFrom.LEDGER, PublishedFrom.LEDGER)


def test_the_ledger_wins_over_git_and_git_over_the_build() -> None:
    """Undated copy: the ledger's date, or git's, or that of the build."""
    record = settle([an_article()], NOTHING, a_build(NOW - 2 * DAY)).ledger.records["g7"]
    build = a_build(committed=NOW - DAY)
    assert first_published(cards.of(an_article()), record, build) == (NOW - 2 * DAY, PublishedFrom.LEDGER)
    assert first_published(cards.of(an_article()), None, build) == (NOW - DAY, PublishedFrom.GIT)
    assert first_published(cards.of(an_article()), None, a_build()) == (NOW, PublishedFrom.BUILD)


def test_git_is_not_asked_where_the_date_is_known() -> None:
    """Neither copy with a date nor copy in the ledger asks git, which may be slow."""

    def refuse(name: str) -> datetime | None:
        raise AssertionError(name)

    ledger = settle([an_article()], NOTHING, a_build()).ledger
    copy = [an_article(), dated(an_article("b", "B."), NOW)]
    assert len(settle(copy, ledger, Build(config=CONFIG, now=NOW, first_commit=refuse)).entries) == 2


@pytest.mark.parametrize(
    ("date", "zone", "committed", "published"),
    [
        ("--05-10", "UTC", None, datetime(2026, 5, 10, tzinfo=UTC)),
        ("--06-01", "UTC", None, datetime(2026, 6, 1, tzinfo=UTC)),
        ("--06-02", "UTC", None, datetime(2025, 6, 2, tzinfo=UTC)),
        ("--12-31", "UTC", None, datetime(2025, 12, 31, tzinfo=UTC)),
        ("--02-29", "UTC", None, datetime(2024, 2, 29, tzinfo=UTC)),
        ("--05-10", "Asia/Kolkata", None, datetime(2026, 5, 9, 18, 30, tzinfo=UTC)),
        ("--05-10", "UTC", datetime(2019, 5, 11, tzinfo=UTC), datetime(2019, 5, 10, tzinfo=UTC)),
        ("--05-10", "UTC", datetime(2019, 5, 9, tzinfo=UTC), datetime(2018, 5, 10, tzinfo=UTC)),
    ],
)
def test_a_dateline_without_a_year(date: str, zone: str, committed: datetime | None, published: datetime) -> None:
    """It gets the year that puts it nearest at or before git's date or the build, in the publication's time zone."""
    article = an_article()._replace(dateline=Dateline(text=f"LONDON, {date}", date=date))
    build = a_build(config=Config(timezone=ZoneInfo(zone)), committed=committed)
    assert first_published(cards.of(article), None, build) == (published, PublishedFrom.DATELINE)


def test_a_dateline_completed_once_is_kept() -> None:
    """Years later the entry still has the year of the first build."""
    article = an_article()._replace(dateline=Dateline(text="LONDON, May 10 -", date="--05-10"))
    first, second = map(only, builds([article], [article], every=1000 * DAY))
    assert first.published == second.published == datetime(2026, 5, 10, tzinfo=UTC)
    assert (first.published_from, second.published_from) == (PublishedFrom.DATELINE, PublishedFrom.LEDGER)


def test_a_dateline_without_a_date_tells_none() -> None:
    """A place alone is no date."""
    article = an_article()._replace(dateline=Dateline(text="LONDON:", place="LONDON"))
    assert first_published(cards.of(article), None, a_build()) == (NOW, PublishedFrom.BUILD)


def test_moments_are_utc_and_whole_seconds() -> None:
    """Whatever zone or fraction a moment comes with, an entry and the ledger hold UTC and whole seconds."""
    moment = datetime(2026, 5, 1, 10, 0, 0, 999_999, tzinfo=timezone(HOUR))
    told = dated(an_article("a"), moment)._replace(updated=moment + HOUR)
    settled = settle([told, an_article("b", "B.")], NOTHING, a_build(moment + HOUR, committed=moment))
    whole = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)
    assert {e.article.name: (e.published, e.updated) for e in settled.entries} == {
        "a": (whole, whole + HOUR),
        "b": (whole, whole),
    }
    assert all(e.published.tzinfo is UTC and e.updated.tzinfo is UTC for e in settled.entries)
    edited = settle([an_article("b", "Edited.")], settled.ledger, a_build(moment + HOUR))
    assert only(edited).updated == whole + HOUR


def test_updated_in_front_matter_wins() -> None:
    """Front matter's `updated` is taken as it is, also at that very moment, but is never before `published`."""
    told = dated(an_article(), NOW - 9 * DAY)._replace(updated=NOW - 5 * DAY)
    early = told._replace(updated=NOW - 99 * DAY)
    assert only(settle([told], NOTHING, a_build())).updated == NOW - 5 * DAY
    assert only(settle([early], NOTHING, a_build())).updated == NOW - 9 * DAY
    at_once = told._replace(updated=NOW)
    assert only(settle([at_once], NOTHING, a_build())).updated == NOW


def test_an_updated_to_come_is_told_when_it_has_come() -> None:
    """Until then it is as if it were not there: builds change nothing, and an edit moves `updated` to the build."""
    told = an_article()._replace(updated=NOW + 3 * DAY + HOUR)
    edited = an_article(text="The talks ended.")._replace(updated=told.updated)
    done = builds([told], [told], [edited], [edited], [edited], [edited])
    assert [only(one).updated - NOW for one in done] == [0 * DAY, 0 * DAY, 2 * DAY, 2 * DAY, *2 * [3 * DAY + HOUR]]
    assert done[0].ledger == done[1].ledger


def test_an_updated_once_told_stays_where_a_clock_runs_behind() -> None:
    """As all that was published; an edit is then told as no earlier."""
    told = an_article()._replace(updated=NOW)
    first, second = builds([told], [told], every=-DAY)
    assert only(first).updated == only(second).updated == NOW
    assert first.ledger == second.ledger


def test_updated_follows_a_published_moved_ahead() -> None:
    """A date corrected to a later day takes `updated` with it."""
    first = dated(an_article(), NOW - 9 * DAY)
    second = dated(an_article(), NOW - 2 * DAY)
    assert [only(s).updated for s in builds([first], [second])] == [NOW - 9 * DAY, NOW - 2 * DAY]


def test_an_embargo() -> None:
    """Copy dated ahead waits, unknown to the ledger, and is published at its own moment by the first build after it."""
    secret = dated(an_article("secret", "Secret."), NOW + DAY)
    before, at, after = builds([secret], [secret], [secret])
    assert (before.entries, [entry.article.name for entry in before.held]) == ((), ["secret"])
    assert before.ledger.records == {}
    assert at.held == after.held == ()
    assert only(at).published == only(at).updated == NOW + DAY
    assert after.ledger == at.ledger


def test_an_embargo_edited_while_it_waits() -> None:
    """What was never published has no edits: its first `updated` is its `published`."""
    steps = [dated(an_article("s", text), NOW + 2 * DAY) for text in ("One.", "Two.", "Two.")]
    entry = only(builds(*([step] for step in steps))[-1])
    assert entry.published == entry.updated == NOW + 2 * DAY


def test_an_embargo_set_after_publication() -> None:
    """A published entry dated ahead is retracted and waits; afterwards it is the same entry, updated."""
    held = dated(an_article(text="Held back."), NOW + 2 * DAY)
    first, second, third = builds([an_article()], [held], [held])
    assert (second.entries, len(second.held)) == ((), 1)
    assert retracted(second.ledger) == {"g7": NOW + DAY}
    assert only(third).id == only(first).id
    assert only(third).published == only(third).updated == NOW + 2 * DAY
    assert retracted(third.ledger) == {}


def test_a_renamed_seed_held_back_is_not_forgotten() -> None:
    """Renamed and dated ahead by the file name: the entry waits, then still has its id."""
    held = an_article("2026-06-03-g7")._replace(published=NOW + 2 * DAY, published_from=PublishedFrom.FILE_NAME)
    first, second, third = builds([an_article()], [held], [held])
    assert second.entries == ()
    assert only(third).id == only(first).id


def test_a_clock_that_runs_behind_takes_nothing_back() -> None:
    """A build on a machine whose clock is behind the last one's still publishes all, and moves no date backwards."""
    first = settle([an_article("a"), an_article("b", "B.")], NOTHING, a_build())
    again = settle([an_article("a"), an_article("b", "Edited.")], first.ledger, a_build(NOW - DAY))
    assert again.held == ()
    assert ids(again) == ids(first)
    assert {(e.published, e.updated) for e in again.entries} == {(NOW, NOW)}


def test_newest_first_then_by_name() -> None:
    """Entries stand newest first, of one moment in the order of their names, however they come in."""
    copy = [dated(an_article(name, name), NOW - days * DAY) for name, days in (("b", 1), ("c", 2), ("a", 1), ("d", 0))]
    for order in (copy, copy[::-1]):
        assert [entry.article.name for entry in settle(order, NOTHING, a_build()).entries] == ["d", "a", "b", "c"]


def test_held_entries_stand_nearest_first() -> None:
    """What comes next is told first."""
    copy = [dated(an_article(name, name), NOW + days * DAY) for name, days in (("b", 3), ("c", 1), ("a", 2))]
    assert [entry.article.name for entry in settle(copy, NOTHING, a_build()).held] == ["c", "a", "b"]


def test_no_articles() -> None:
    """Nothing in, nothing out; the ledger forgets nothing."""
    first, second = builds([an_article()], [])
    assert second.entries == ()
    assert second.ledger.id == first.ledger.id
    assert second.ledger.records == {"g7": first.ledger.records["g7"]._replace(deleted=NOW + DAY)}


STEPS = st.lists(
    st.tuples(st.dictionaries(st.sampled_from("abc"), st.sampled_from("xyz")), st.integers(-5, 5)),
    min_size=1,
    max_size=6,
)


@given(steps=STEPS)
def test_laws_of_any_history(steps: list[tuple[dict[str, str], int]]) -> None:
    """Whatever is written, renamed and deleted, and whatever the clock does: ids are unique, no build undoes itself."""
    ledger = NOTHING
    for seeds, day in steps:
        articles = [an_article(name, text) for name, text in seeds.items()]
        settled = settle(articles, ledger, a_build(NOW + day * DAY, allow_removals=True))
        again = settle(articles[::-1], settled.ledger, a_build(NOW + 9 * DAY))
        assert len({entry.id for entry in settled.entries}) == len(articles)
        assert all(entry.updated >= entry.published for entry in settled.entries)
        assert settled.held == ()
        assert again.ledger == settled.ledger
        assert_sound(settled.ledger, settled.entries)
        assert {record.id for record in ledger.records.values()} <= {r.id for r in settled.ledger.records.values()}
        ledger = settled.ledger


def assert_sound(ledger: Ledger, entries: Sequence[Listed]) -> None:
    """See that ids and places are each given once, and that what is published, and nothing else, is not retracted."""
    records = ledger.records.values()
    assert len({record.id for record in records}) == len({record.order for record in records}) == len(records)
    assert {record.id for record in records if not record.deleted} == {entry.id for entry in entries}


# Seeds with errors (`--keep-going`)


@pytest.mark.parametrize("unread", ["world/g7", "world", "."])
def test_what_can_not_be_read_is_not_retracted(unread: str) -> None:
    """A seed that is there but has errors, or lies in a folder that can't be searched, keeps its record as it is."""
    other = an_article("other", "Other.")
    first, _ = builds([an_article("world/g7"), other], [])
    second = settle([other], first.ledger, a_build(NOW + DAY, unread=[unread]))
    third = settle([an_article("world/g7"), other], second.ledger, a_build(NOW + 2 * DAY))
    assert [entry.article.name for entry in second.entries] == ["other"]
    assert first.ledger == second.ledger == third.ledger


def test_a_seed_with_errors_beside_a_folder_of_its_name() -> None:
    """What can be read is as it was, also where `world.txt` has errors and `world/` has none."""
    copy = [an_article("world/g7"), an_article("world", "World.")]
    (first,) = builds(copy)
    assert settle(copy[:1], first.ledger, a_build(NOW + DAY, unread=["world"])).ledger == first.ledger


def test_only_what_lies_in_it_is_in_a_folder() -> None:
    """A seed beside an unreadable folder, whose name begins alike, is gone if it is gone."""
    copy = [an_article("world-cup", "Cup."), an_article("world/g7"), an_article("other", "Other.")]
    settled = settle(copy[2:], builds(copy)[0].ledger, a_build(NOW + DAY, unread=["world"]))
    assert set(retracted(settled.ledger)) == {"world-cup"}


def test_a_copy_does_not_take_the_id_of_a_seed_with_errors() -> None:
    """`cp a b` while `a` has errors: `b` is new, and `a`, mended, is itself."""
    (first,) = builds([an_article("a")])
    second = settle([an_article("b")], first.ledger, a_build(NOW + DAY, unread=["a"]))
    third = settle([an_article("a"), an_article("b")], second.ledger, a_build(NOW + 2 * DAY))
    assert ids(second) == {"b": "b"}
    assert ids(third) == {"a": "a", "b": "b"}


# The guard


@pytest.mark.parametrize(
    ("published", "lost", "stops"),
    [
        (1, 1, False),
        (2, 1, False),
        (2, 2, True),
        (5, 2, True),
        (19, 2, True),
        (20, 2, False),
        (50, 5, False),
        (49, 5, True),
        (60, 6, True),
        (200, 5, False),
        (200, 6, True),
    ],
)
def test_many_entries_do_not_vanish_unasked(published: int, lost: int, stops: bool) -> None:  # noqa: FBT001
    """More than five, or more than a tenth, stop the build; a single one never does; asked for, all may go."""
    copy = [an_article(f"s{number:03}", f"Story {number}.") for number in range(published)]
    (first,) = builds(copy)
    build = a_build(NOW + DAY)
    if stops:
        with pytest.raises(FeedpubError, match=rf"^{lost} of {published} published entries would vanish or change"):
            settle(copy[lost:], first.ledger, build)
    else:
        assert len(retracted(settle(copy[lost:], first.ledger, build).ledger)) == lost
    assert len(retracted(settle(copy[lost:], first.ledger, build._replace(allow_removals=True)).ledger)) == lost


def test_the_guard_says_what_would_be_lost() -> None:
    """The first five are named, and both ways out."""
    copy = [an_article(f"s{number}", f"Story {number}.") for number in range(7)]
    with pytest.raises(FeedpubError) as caught:
        settle([], builds(copy)[0].ledger, a_build())
    assert str(caught.value) == (
        "7 of 7 published entries would vanish or change their id: s0, s1, s2, s3, s4, ...; "
        "put the copy back, or give --allow-removals if that is meant"
    )
    with pytest.raises(FeedpubError, match=r": s0, s1; put the copy back"):
        settle(copy[2:], builds(copy)[0].ledger, a_build())


def test_the_guard_counts_changed_ids() -> None:
    """Ids that front matter would change in two of three entries are as good as lost."""
    copy = [an_article(name, name) for name in "abc"]
    named = [copy[0], *(one._replace(id=f"urn:x:{one.name}") for one in copy[1:])]
    with pytest.raises(FeedpubError, match=r"2 of 3 published entries would vanish or change their id: b, c; "):
        settle(named, builds(copy)[0].ledger, a_build())


def test_the_guard_counts_neither_what_was_gone_before_nor_what_is_unread_nor_renamed() -> None:
    """Only what this very build would take away counts."""
    copy = [an_article(name, name) for name in "abcdef"]
    _, gone = builds(copy, copy[3:])
    settled = settle([an_article("new-d", "d")], gone.ledger, a_build(unread=["e", "f"]))
    assert set(retracted(settled.ledger)) == {"a", "b", "c"}


def test_an_id_of_a_retracted_entry_may_be_claimed() -> None:
    """Front matter that names the id of what is gone brings it back under another name: it isn't there twice."""
    other = an_article("other", "Other.")
    _, gone = builds([an_article(), other], [other])
    claim = an_article("talks", "New talks.")._replace(id="tag:example.org,2026:g7")
    settled = settle([claim, other], gone.ledger, a_build(NOW + 2 * DAY))
    assert ids(settled) == {"talks": "g7", "other": "other"}
    assert_sound(settled.ledger, settled.entries)


# The order of publication, and former pages


def test_entries_are_numbered_in_the_order_of_their_publication() -> None:
    """The oldest of a build comes first; what is added later, be it back-dated, comes after all before it."""
    first = [dated(an_article(name, name), NOW - days * DAY) for name, days in (("a", 1), ("b", 3), ("c", 2))]
    _, second = builds(first, [*first, dated(an_article("old", "old"), NOW - 99 * DAY), an_article("new", "new")])
    order = {name: record.order for name, record in second.ledger.records.items()}
    assert order == {"b": 1, "c": 2, "a": 3, "old": 4, "new": 5}


def test_a_page_is_remembered_wherever_it_has_been() -> None:
    """Every path the page had stays in the record, each once, but not the one it has now."""
    names = ("a", "b", "a", "c")
    last = builds(*([an_article(name)] for name in names))[-1]
    assert last.ledger.records["c"].former == ("articles/b.html", "articles/a.html")
    assert builds(*([an_article(name)] for name in names[:3]))[-1].ledger.records["a"].former == ("articles/b.html",)


def test_a_new_title_language_or_front_matter_keeps_the_entry() -> None:
    """What feed.toml says of the publication, and front matter added later, change neither id nor `published`."""
    first = settle([an_article()], NOTHING, a_build())
    renamed = Config(url=CONFIG.url, title="Other Title", language="pt", author=Author(name="Desk"))
    second = settle([an_article()], first.ledger, a_build(NOW + DAY, renamed))
    assert second.ledger == first.ledger
    third = settle([an_article(text="---")._replace(tags=("G7",))], second.ledger, a_build(NOW + 2 * DAY, renamed))
    assert (only(third).id, only(third).published, only(third).updated) == (only(first).id, NOW, NOW + 2 * DAY)
    assert third.ledger.id == first.ledger.id == "tag:example.org,2026:/"


def test_the_publications_id_stays() -> None:
    """It is made of the first host and the year of the oldest entry, or of the build where there is none, and kept."""
    old = dated(an_article("old", "Old."), datetime(2001, 5, 1, tzinfo=UTC))
    moved = a_build(config=Config(url="https://news.example.net/"))
    first = settle([old, an_article()], NOTHING, a_build())
    assert first.ledger.id == "tag:example.org,2001:/"
    assert settle([an_article(), old], first.ledger, moved).ledger.id == first.ledger.id
    assert settle([], NOTHING, a_build()).ledger.id == "tag:example.org,2026:/"
