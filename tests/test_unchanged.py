"""Records known to stay as they are: their entries are not settled, and nothing would come of it if they were."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from conftest import NOW
from test_entries import DAY, HOUR, NOTHING, a_build, an_article, dated

from feedpub import cards, ledger, ledgerchunks, unchanged
from feedpub.cache import Cache
from feedpub.config import Config
from feedpub.entries import Settled, settle
from feedpub.ledgerchunks import Chunks
from feedpub.model import Article, FeedKind, Listed, PublishedFrom

CONFIG = Config(url="https://example.org/news/", entries=3, feeds=(FeedKind.SECTION,))
Copy = dict[str, Article]


def edited(copy: Copy, random: Random) -> Copy:
    """Do something to the copy."""
    copy = dict(copy)
    name = random.choice(sorted(copy))
    number = random.randrange(10**6)
    what = random.choice(("edit", "add", "drop", "rename", "date", "hold", "url", "id", "restyle", "ahead", "told"))
    changes = {
        "edit": lambda: an_article(name, f"Another text, {number}."),
        "date": lambda: dated(copy[name], NOW - timedelta(hours=number)),
        "hold": lambda: dated(copy[name], NOW + number % 9 * DAY),
        "url": lambda: copy[name]._replace(url=f"https://example.com/{number}"),
        "id": lambda: copy[name]._replace(id=f"urn:x:{number}"),
        "ahead": lambda: copy[name]._replace(updated=NOW + number % 9 * DAY + timedelta(microseconds=number % 2)),
        "told": lambda: dated(copy[name], NOW - timedelta(hours=number))._replace(published_from=PublishedFrom.UPDATE),
        "restyle": lambda: copy[name]._replace(title=f"Title {number}"),
    }
    if what == "add":
        copy[f"world/{number}"] = an_article(f"world/{number}", f"A new text, {number}.")
    elif what in changes:
        copy[name] = changes[what]()
    elif len(copy) > 1:
        gone = copy.pop(name)
        copy |= {f"sport/{number}": gone._replace(name=f"sport/{number}")} if what == "rename" else {}
    return copy


def plainly(entries: Sequence[Listed]) -> list[Listed]:
    """Give entries without the digest that only some have."""
    return [entry._replace(digest=b"") for entry in entries]


def same(one: Settled, other: Settled) -> bool:
    return (
        plainly(one.entries) == plainly(other.entries)
        and plainly(one.held) == plainly(other.held)
        and one.ledger == other.ledger
    )


def by_name(settled: Settled) -> Mapping[str, Listed]:
    return {entry.article.name: entry for entry in settled.entries}


@pytest.mark.parametrize("seed", range(20))
def test_what_is_unchanged_is_what_would_be_settled(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever happens to the copy from build to build, to the config, and to the clock."""
    monkeypatch.setattr(ledgerchunks, "LAST", ledgerchunks.LAST[:-2])
    random = Random(seed)  # noqa: S311  no secrets here
    cache = Cache(tmp_path / "cache", "1")
    copy = {f"world/{number}": an_article(f"world/{number}", f"Text {number}.") for number in range(12)}
    known, config, most = NOTHING, CONFIG, 0
    for number in range(14):
        config = CONFIG._replace(pages=not config.pages) if random.random() < 0.1 else config
        build = a_build(NOW + number * random.choice((HOUR, DAY)), config, allow_removals=True)
        own = Chunks(cache)
        read = own.read(ledger.write(known), "ledger.json") if number else known
        known_unchanged = own.unchanged(repr(config))
        alone = settle(copy.values(), known, build)
        settled = settle(copy.values(), read, build._replace(unchanged=known_unchanged))
        assert same(settled, alone)
        found = unchanged.entries(list(map(cards.of, copy.values())), read, known_unchanged, config.url)
        most = max(most, len(found))
        for entry in settled.entries:
            assert entry == cards.with_digest(entry._replace(digest=b""))
        own.keep_unchanged(by_name(settled), settled.ledger.records, repr(config))
        known = alone.ledger
        for _ in range(random.randrange(3)):
            copy = edited(copy, random)
    assert most > 6


def test_what_is_dated_ahead_is_due() -> None:
    """The nearest moment at which a held article appears, or an `updated` of one that is published is told."""
    fraction = timedelta(microseconds=1)
    later = an_article("later")._replace(updated=NOW + 2 * DAY)
    done = an_article("done", "Done.")._replace(updated=NOW + fraction)
    held = dated(an_article("held", "Held."), NOW + 3 * DAY)._replace(updated=NOW + HOUR)
    both = settle([later, done, held], NOTHING, a_build())
    assert unchanged.due(both.entries, both.held) == NOW + 2 * DAY
    assert unchanged.due((), both.held) == NOW + 3 * DAY
    assert unchanged.due([by_name(both)["done"]], ()) is None
    assert [(entry.article.name, moment) for entry, moment in unchanged.ahead(both.entries)] == [
        ("later", NOW + 2 * DAY)
    ]


def test_a_ledger_in_which_two_have_one_id() -> None:
    """Nothing is known of what another hand wrote."""
    copy = [an_article("a", "One text."), an_article("b", "Another.")]
    build = a_build()
    first = settle(copy, NOTHING, build)
    records = {name: record._replace(id="urn:x:1") for name, record in first.ledger.records.items()}
    other = first.ledger._replace(records=records)
    articles = [article._replace(id=f"urn:x:{number}") for number, article in enumerate(copy)]
    sums = {article.name: (cards.of(article).sum, b"digest") for article in articles}
    assert same(settle(articles, other, build._replace(unchanged=sums)), settle(articles, other, build))


def test_with_another_config_nothing_is_known_unchanged(tmp_path: Path) -> None:
    """Nor is anything of a record that has changed since."""
    cache = Cache(tmp_path / "cache", "1")
    settled = settle([an_article()], NOTHING, a_build())
    own = Chunks(cache)
    read = own.read(ledger.write(settled.ledger), "ledger.json")
    own.keep_unchanged(by_name(settled), read.records, "a config")
    (entry,) = settled.entries
    assert own.unchanged("a config") == {"g7": (entry.article.sum, entry.digest)}
    assert own.unchanged("another") == {}
    records = {name: record._replace(order=2) for name, record in read.records.items()}
    other = Chunks(cache)
    other.read(ledger.write(read._replace(records=records)), "ledger.json")
    assert other.unchanged("a config") == {}
