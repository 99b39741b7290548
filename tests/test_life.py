"""The life of a publication, build by build: no id, no date and no frozen document moves that the copy didn't move.

First a thousand articles through two hundred random steps, as pure functions; then each thing that happens in a
newsroom by itself, in real folders, through `feedpub build`.
"""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from random import Random
from typing import cast

import feedparser
import pytest
from click.testing import CliRunner, Result
from lxml import etree

from feedpub import archives, edition, ledger
from feedpub.commands import main
from feedpub.config import Config
from feedpub.edition import Edition, make_edition
from feedpub.entries import Build
from feedpub.ledger import Ledger
from feedpub.model import Article
from feedpub.parser import parse

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "fh": "http://purl.org/syndication/history/1.0",
    "at": "http://purl.org/atompub/tombstones/1.0",
}
IDS = {".atom": "//atom:entry/atom:id/text()", ".rss": "//item/guid/text()"}
"""Where each format has the ids of its entries."""


def found(document: bytes, path: str) -> list[str]:
    """Give the texts that an XPath finds in a feed."""
    texts = etree.fromstring(document).xpath(path, namespaces=NAMESPACES)
    assert isinstance(texts, list)
    return [str(one) for one in texts]


@cache
def ids(document: bytes, suffix: str) -> tuple[str, ...]:
    return tuple(found(document, IDS[suffix]))


def retracted(document: bytes) -> list[str]:
    return found(document, "//at:deleted-entry/@ref")


def link(document: bytes, relation: str) -> str:
    """Give the address of the feed's one link of a relation; empty if there is none."""
    links = found(
        document, f"/atom:feed/atom:link[@rel='{relation}']/@href | //channel/atom:link[@rel='{relation}']/@href"
    )
    assert len(links) <= 1
    return "".join(links)


def walked(served: Mapping[str, bytes], suffix: str) -> Iterator[bytes]:
    """Follow the links from the subscription feed to its oldest archive document, as a client does."""
    start = next(address for address in served if address.endswith(f"/feed{suffix}"))
    address, newer = start, ""
    while address:
        document = served[address]
        assert link(document, "self") == address
        assert link(document, "current") == ("" if address == start else start)
        assert link(document, "next-archive") == ("" if newer in {"", start} else newer)
        assert bool(found(document, "//fh:archive")) == (address != start)
        yield document
        address, newer = link(document, "prev-archive"), address


# A thousand articles, two hundred steps

EVERYTHING = range(-1, 0)
"""Stands for all stories at once: a step after which every document differs."""
WORDS = (
    "harbour council bridge ferry minister market school river budget talks storm road vote union hospital rail".split()
)
SECTIONS = ("", "world/", "sport/", "business/asia/")


@dataclass(frozen=True, kw_only=True)
class Story:
    """One story on the desk; its number is what it is known by, whatever becomes of name and text."""

    number: int
    name: str
    opening: str
    """What stands before the first paragraph: front matter, a dateline, or nothing."""
    paragraphs: tuple[str, ...]

    @property
    def article(self) -> Article:
        """Give it as parsed."""
        return _parsed(self.opening + "\n\n".join(self.paragraphs), self.name)


@lru_cache(maxsize=4096)
def _parsed(text: str, name: str) -> Article:
    return parse(text.encode(), name)


@dataclass(repr=False)
class Desk:
    """The newsroom in a test: what is on the desk, and what happens to it, at random but always the same."""

    random: Random
    config: Config
    now: datetime = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
    stories: dict[int, Story] = field(default_factory=dict)
    spiked: dict[int, Story] = field(default_factory=dict)
    """Deleted; may come back."""
    count: int = 0

    def add(self) -> Sequence[int]:
        """File a new story: dated in front matter, with a dateline that has no year, or undated."""
        self.count += 1
        day = (self.now - timedelta(days=self.random.randrange(300))).date()
        openings = ("", f"---\ndate: {day}\n---\n", f"LONDON, {day:%B} {day.day} (AP) — ")
        self.stories[self.count] = Story(
            number=self.count,
            name=self.new_name(),
            opening=self.random.choice(openings),
            paragraphs=tuple(self.paragraph() for _ in range(4)),
        )
        return [self.count]

    def edit(self) -> Sequence[int]:
        """Write the last paragraph of a story anew."""
        story = self.any()
        return self.put(replace(story, paragraphs=(*story.paragraphs[:-1], self.paragraph())))

    def fix_typo(self) -> Sequence[int]:
        """Change one letter of a story."""
        story = self.any()
        place = self.random.randrange(len(story.paragraphs))
        mended = story.paragraphs[place].replace("e", "é", 1)
        return self.put(replace(story, paragraphs=(*story.paragraphs[:place], mended, *story.paragraphs[place + 1 :])))

    def rename(self) -> Sequence[int]:
        """Give a story another name: a new one, or one that a deleted story had."""
        free = {story.name for story in self.spiked.values()} - {story.name for story in self.stories.values()}
        return self.put(replace(self.any(), name=self.random.choice([self.new_name(), *sorted(free)[:1]])))

    def rename_and_edit(self) -> Sequence[int]:
        """Give a story another name and another last paragraph, between two builds."""
        (number,) = self.rename()
        story = self.stories[number]
        return self.put(replace(story, paragraphs=(*story.paragraphs[:-1], self.paragraph())))

    def swap(self) -> Sequence[int]:
        """Give two stories each other's name."""
        one, other = self.random.sample(list(self.stories.values()), 2)
        return [*self.put(replace(one, name=other.name)), *self.put(replace(other, name=one.name))]

    def hand_over(self) -> Sequence[int]:
        """Rename a story, and file a new one under the name it had, as `latest.txt` is."""
        story = self.any()
        (new,) = self.add()
        self.put(replace(self.stories[new], name=story.name))
        return [*self.put(replace(story, name=self.new_name())), new]

    def move(self) -> Sequence[int]:
        """Move a story to another section."""
        story = self.any()
        own = story.name.rpartition("/")[2]
        taken = {story.name for story in self.stories.values()}
        section = self.random.choice(SECTIONS)
        return self.put(replace(story, name=section + own if section + own not in taken else self.new_name()))

    def delete(self) -> Sequence[int]:
        """Delete a story."""
        story = self.any()
        self.spiked[story.number] = self.stories.pop(story.number)
        return [story.number]

    def restore(self) -> Sequence[int]:
        """Put a deleted story back; under another name, where its own is taken."""
        if not self.spiked:
            return self.delete()
        story = self.spiked.pop(self.random.choice(sorted(self.spiked)))
        taken = story.name in {story.name for story in self.stories.values()}
        return self.put(replace(story, name=self.new_name()) if taken else story)

    def move_host(self) -> Sequence[int]:
        """Serve the site elsewhere."""
        self.config = self.config._replace(
            url=f"https://{self.random.choice(WORDS)}.example/{self.random.choice(WORDS)}/"
        )
        return EVERYTHING

    def change_title(self) -> Sequence[int]:
        """Call the publication something else."""
        self.config = self.config._replace(title=f"The {self.random.choice(WORDS).capitalize()} Post")
        return EVERYTHING

    def change_entries(self) -> Sequence[int]:
        """Let the subscription feed hold more entries or fewer, which touches no story."""
        self.config = self.config._replace(entries=self.random.randrange(20, 80))
        return []

    def any(self) -> Story:
        """Give a story on the desk."""
        return self.stories[self.random.choice(list(self.stories))]

    def put(self, story: Story) -> Sequence[int]:
        """Put a story on the desk, over the one of its number."""
        self.stories[story.number] = story
        return [story.number]

    def new_name(self) -> str:
        """Give a name that no story had."""
        return f"{self.random.choice(SECTIONS)}{self.random.choice(WORDS)}-{self.random.getrandbits(64):x}"

    def paragraph(self) -> str:
        """Give a paragraph that no other story has."""
        return f"{' '.join(self.random.choice(WORDS) for _ in range(15)).capitalize()} {self.random.getrandbits(64)}."


STEPS: Mapping[Callable[[Desk], Sequence[int]], int] = {
    Desk.add: 5,
    Desk.edit: 4,
    Desk.fix_typo: 3,
    Desk.rename: 3,
    Desk.rename_and_edit: 3,
    Desk.swap: 1,
    Desk.hand_over: 1,
    Desk.move: 3,
    Desk.delete: 4,
    Desk.restore: 3,
    Desk.move_host: 1,
    Desk.change_title: 1,
    Desk.change_entries: 2,
}
"""What may happen, and how often it does."""


@dataclass(repr=False)
class Life:
    """What a publication's readers have seen so far, and what must therefore stay.

    Without a repr, which pytest would make of each failure, and which would fill all memory.
    """

    desk: Desk
    before: Ledger = field(default_factory=Ledger)
    made: Edition = field(init=False)
    """The edition published last."""
    promised: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    """Each story's id and moment of first publication."""
    updated: dict[int, datetime] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    """Every feed document by its path, as published last."""

    def publish(self, touched: Sequence[int]) -> None:
        """Make the next edition, at some later moment, and hold it against the ones before."""
        self.desk.now += timedelta(seconds=self.desk.random.randrange(3 * 24 * 3600))
        articles = [story.article for story in self.desk.stories.values()]
        build = Build(config=self.desk.config, now=self.desk.now, first_commit=lambda _: None)
        self.made = make_edition(articles, self.before, build)
        self.before = self.made.ledger
        self.hold_entries(touched)
        self.hold_documents(touched)

    def hold_entries(self, touched: Sequence[int]) -> None:
        """Hold that every story is published, with the id and moment it had, and updated only where it was touched."""
        assert not self.made.held
        entries = {entry.article.name: entry for entry in self.made.entries}
        assert entries.keys() == {story.name for story in self.desk.stories.values()}
        for number, story in self.desk.stories.items():
            entry = entries[story.name]
            assert (entry.id, entry.published) == self.promised.setdefault(number, (entry.id, entry.published))
            assert entry.updated == self.updated.get(number, entry.updated) or number in touched
            self.updated[number] = entry.updated
        assert len({its_id for its_id, _ in self.promised.values()}) == len(self.promised)

    def hold_documents(self, touched: Sequence[int]) -> None:
        """Hold that the feed has the newest, each other one document, and that a step rewrites one beside its own."""
        earlier = self.documents
        self.documents = {
            path: render() for path, render in self.made.files.items() if path.endswith((".atom", ".rss"))
        }
        published = sorted(entry.id for entry in self.made.entries)
        moved = {self.promised[number][0] for number in touched if number in self.promised}
        most = self.desk.config.entries
        oldest = self.made.entries[:most][-1].published
        newest_by_date = [entry.id for entry in self.made.entries if entry.published > oldest]
        for suffix in IDS:
            now = {path: document for path, document in self.documents.items() if path.endswith(suffix)}
            newest = ids(now.pop(f"feed{suffix}"), suffix)
            archived = [one for document in now.values() for one in ids(document, suffix)]
            assert len(newest) >= min(len(published), most)
            # As many again, where copy of older dates was added last.
            assert len(newest) <= 2 * most
            assert {*newest_by_date} <= {*newest}
            assert len(archived) == len(set(archived))
            assert sorted({*newest, *archived}) == published
            archive = [path for path in earlier if path.startswith("archive/") and path.endswith(suffix)]
            assert now.keys() >= set(archive)
            rewritten = [
                path
                for path in archive
                if now[path] != earlier[path]
                and moved.isdisjoint({*ids(earlier[path], suffix), *ids(now[path], suffix)})
            ]
            # Only the last one is still being filled; those before it are full.
            assert touched is EVERYTHING or rewritten in ([], archive[-1:])

    def hold_walk(self) -> None:
        """Hold that a client that follows the archive finds each entry, and what was retracted of late."""
        served = {f"{self.desk.config.url}{path}": document for path, document in self.documents.items()}
        published = sorted(self.promised[number][0] for number in self.desk.stories)
        spiked = {self.promised[number][0] for number in self.desk.spiked}
        for suffix in IDS:
            chain = list(walked(served, suffix))
            assert len(chain) == len(served) // 2
            assert sorted({one for document in chain for one in ids(document, suffix)}) == published
            gone = [one for document in chain for one in retracted(document)]
            assert len(gone) == len(set(gone)) == min(len(spiked), self.desk.config.entries)
            assert spiked >= set(gone)

    def hold_feedparser(self) -> None:
        """Hold that a much-used reader's library finds each entry, too."""
        served = {f"{self.desk.config.url}{path}": document for path, document in self.documents.items()}
        for suffix in IDS:
            seen = {entry.id for document in walked(served, suffix) for entry in feedparser.parse(document).entries}
            assert sorted(seen) == sorted(self.promised[number][0] for number in self.desk.stories)


@pytest.fixture
def life() -> Iterator[Life]:
    """Give a publication of a thousand articles, just published; a document that stays the same is rendered once."""
    with pytest.MonkeyPatch.context() as patch:
        for suffix in IDS:
            once = lru_cache(maxsize=100)(edition.FORMATS[suffix])
            patch.setitem(cast("dict[str, object]", edition.FORMATS), suffix, once)
        same_each_time = Random(4)  # noqa: S311  no secrets here
        desk = Desk(random=same_each_time, config=Config(title="The Post", url="https://post.example/"))
        for _ in range(1000):
            desk.add()
        yield Life(desk=desk)
        ids.cache_clear()
        _parsed.cache_clear()


@pytest.mark.usefixtures("unmeasured")
def test_a_thousand_articles_through_two_hundred_steps(life: Life) -> None:
    """No id and no `published` ever changes, no frozen document that no step touched, and no entry is ever lost."""
    life.publish(EVERYTHING)
    life.hold_walk()
    assert len(life.documents) == 2 * (1 + 1000 // archives.FULL)
    in_order = sorted(life.before.records.values(), key=lambda record: record.order)
    assert [record.archive for record in in_order[:950]] == [1 + place // archives.FULL for place in range(950)]
    steps = life.desk.random.choices(list(STEPS), list(STEPS.values()), k=200 - len(STEPS))
    for number, step in enumerate([*STEPS, *steps], 1):
        life.publish(step(life.desk))
        if number % 50 == 0:
            life.hold_walk()
            life.before = ledger.read(ledger.write(life.before).decode())
    life.hold_feedparser()


# What happens in a newsroom, one thing at a time

MONDAY = 1_780_000_000
"""When the first edition is built."""
DAY = 24 * 3600
CONFIG = 'title = "Harbour News"\nurl = "https://harbour.example/"\n'
FERRY = """LONDON: The ferry sails again after a month in dock, its owner said on Monday.

Tickets for the crossing are on sale at the harbour office from noon.

The older of the two ships will be sold in the autumn, the owner said.
"""
BRIDGE = "PORTO: The bridge opened to the public on Sunday, with one lane for carriages and two for people on foot.\n"
Facts = dict[str, str]


@dataclass
class Site:
    """A publication in a folder of its own."""

    folder: Path
    patch: pytest.MonkeyPatch

    @property
    def output(self) -> Path:
        """Give the output folder."""
        return self.folder / "output"

    def write(self, name: str, text: str) -> None:
        """Write a seed, or feed.toml."""
        path = self.folder / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def rename(self, name: str, new: str) -> None:
        """Give a seed another name, in another section if need be."""
        path = self.folder / "seeds" / new
        path.parent.mkdir(parents=True, exist_ok=True)
        (self.folder / "seeds" / name).rename(path)

    def delete(self, name: str) -> None:
        """Delete a seed."""
        (self.folder / "seeds" / name).unlink()

    def build(self, day: int) -> Result:
        """Build it on that day, counted from Monday."""
        self.patch.setenv("SOURCE_DATE_EPOCH", str(MONDAY + day * DAY))
        command = ["build", str(self.folder / "seeds"), "-o", str(self.output)]
        done = CliRunner().invoke(main, command, catch_exceptions=False)
        assert done.exit_code == 0, done.stderr
        return done

    def files(self) -> dict[str, bytes]:
        """Give every file of the publication."""
        paths = (path for path in self.output.rglob("*") if path.is_file())
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in paths}

    def entry(self, word: str) -> Facts:
        """Give what both feeds say of the one entry with this word in its text."""
        atom, rss = (self.told(suffix, word) for suffix in IDS)
        assert (atom["id"], atom["link"]) == (rss["id"], rss["link"])
        return atom

    def told(self, suffix: str, word: str) -> Facts:
        """Give what one feed says of the one entry with this word in its text."""
        entries = feedparser.parse((self.output / f"feed{suffix}").read_bytes()).entries
        (entry,) = [entry for entry in entries if word in entry.content[0].value]
        return {key: str(entry[key]) for key in ("id", "link", "title", "published", "updated") if key in entry}

    def retracted(self) -> list[str]:
        """Give the ids that both feeds retract."""
        atom, rss = (retracted((self.output / f"feed{suffix}").read_bytes()) for suffix in IDS)
        assert atom == rss
        return atom


def moment(day: int) -> str:
    return (datetime.fromtimestamp(MONDAY, UTC) + timedelta(days=day)).isoformat()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Give a publication of two stories, built on Monday."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    its_own = Site(folder=tmp_path / "site", patch=monkeypatch)
    for name, text in (("feed.toml", CONFIG), ("ferry.txt", FERRY), ("world/bridge.txt", BRIDGE)):
        its_own.write(name, text)
    its_own.build(0)
    return its_own


def test_white_space_that_nobody_sees(site: Site) -> None:
    """Added or taken away, it changes no file, the ledger included."""
    before = site.files()
    site.write("ferry.txt", f"\n\n{FERRY}\n".replace("\n", " \n"))
    site.write("world/bridge.txt", BRIDGE.rstrip())
    site.build(1)
    assert site.files() == before
    site.write("ferry.txt", FERRY)
    site.write("world/bridge.txt", BRIDGE)
    site.build(2)
    assert site.files() == before


def test_an_edit(site: Site) -> None:
    """An edited story is updated, keeps the rest, and no file changes that does not show it."""
    before, files = site.entry("ferry"), site.files()
    site.write("ferry.txt", FERRY.replace("noon", "dawn"))
    site.build(1)
    assert site.entry("ferry") == before | {"updated": moment(1)}
    changed = {path for path, data in site.files().items() if data != files.get(path)}
    assert {"feed.atom", "feed.rss", "articles/ferry.html", "ledger.json"} <= changed
    assert "articles/world/bridge.html" not in changed


@pytest.mark.parametrize("new", ["boat.txt", "world/ferry.txt"], ids=["renamed", "moved to a section"])
@pytest.mark.parametrize("edited", [False, True], ids=["as it was", "edited"])
def test_a_rename(site: Site, new: str, *, edited: bool) -> None:
    """A story under another name is the same entry at a new address, and its old page leads there."""
    before = site.entry("ferry")
    site.rename("ferry.txt", new)
    if edited:
        site.write(new, FERRY.replace("autumn", "spring"))
    site.build(1)
    link = f"https://harbour.example/articles/{new.removesuffix('.txt')}.html"
    updated = moment(1 if edited else 0)
    assert site.entry("ferry") == before | {"link": link, "updated": updated}
    assert link in (site.output / "articles/ferry.html").read_text()
    assert not site.retracted()


def test_a_new_story_under_the_name_of_one_renamed(site: Site) -> None:
    """In one build the old story keeps its id under its new name, and the new one gets an id of its own."""
    before = site.entry("ferry")
    site.rename("ferry.txt", "ferry-monday.txt")
    site.write("ferry.txt", "OSLO: A second operator has asked for a licence to cross the fjord by night from May.\n")
    site.build(1)
    assert site.entry("ferry sails")["id"] == before["id"]
    assert site.entry("operator")["id"] == f"{before['id']}-2"


def test_a_deletion(site: Site) -> None:
    """A deleted story leaves feeds and pages, both feeds retract it, and the ledger remembers it."""
    its_id = site.entry("ferry")["id"]
    site.delete("ferry.txt")
    site.build(1)
    assert site.retracted() == [its_id]
    assert "articles/ferry.html" not in site.files()
    assert ids(site.files()["feed.atom"], ".atom") == (site.entry("bridge")["id"],)
    assert str(ledger.read(site.files()["ledger.json"].decode()).records["ferry"].deleted) == moment(1).replace(
        "T", " "
    )


def test_a_restored_story(site: Site) -> None:
    """A story that comes back is the entry it was, with its first date, and no longer retracted."""
    before = site.entry("ferry")
    site.delete("ferry.txt")
    site.build(1)
    site.write("ferry.txt", FERRY)
    site.build(2)
    assert site.entry("ferry") == before | {"updated": moment(2)}
    assert not site.retracted()
    assert b"Updated" not in site.files()["articles/ferry.html"]
    files = site.files()
    site.build(3)
    assert site.files() == files
    site.write("ferry.txt", f"{FERRY}Told anew.\n")
    site.build(4)
    assert b"Updated" in site.files()["articles/ferry.html"]


def test_a_move_to_another_host(site: Site) -> None:
    """Every link is the new host's; ids and dates are those they were, also the feed's own id."""
    before, of_feed = site.entry("ferry"), found(site.files()["feed.atom"], "/atom:feed/atom:id/text()")
    site.write("feed.toml", CONFIG.replace("harbour.example", "news.example"))
    site.build(1)
    assert site.entry("ferry") == before | {"link": "https://news.example/articles/ferry.html"}
    assert found(site.files()["feed.atom"], "/atom:feed/atom:id/text()") == of_feed
    addresses = [data for path, data in site.files().items() if path.endswith(".rss") and b"//harbour.example" in data]
    assert not addresses


def test_a_clock_that_goes_backwards(site: Site) -> None:
    """Built by a clock ten days behind, nothing is held or retracted, no date goes back, and a new story is dated."""
    before = site.entry("ferry"), site.entry("bridge")
    site.write("ferry.txt", FERRY.replace("noon", "dawn"))
    site.write("new.txt", "OSLO: A second operator has asked for a licence to cross the fjord by night from May.\n")
    done = site.build(-10)
    assert "held" not in done.stdout
    assert not site.retracted()
    assert (site.entry("ferry"), site.entry("bridge")) == before
    assert site.entry("operator")["published"] == moment(-10)
    files = site.files()
    site.build(1)
    assert site.files() == files


def test_an_embargo(site: Site) -> None:
    """Before its moment no published file tells of a story; at that moment it comes out, dated so."""
    files = site.files()
    site.write("secret.txt", f"---\ndate: {moment(3)}\n---\nROME: The museum has bought a lost painting.\n")
    done = site.build(2)
    assert site.files() == files
    assert "held until" in done.stdout
    site.build(3)
    told = site.entry("painting")
    assert (told["published"], told["updated"]) == (moment(3), moment(3))


def git(folder: Path, *words: str, day: int = 0) -> str:
    """Run git as a newsroom does on that day, whatever the user's own git is set to."""
    person = {"NAME": "Jo", "EMAIL": "jo@harbour.example", "DATE": f"{MONDAY + day * DAY} +0000"}
    env = {f"GIT_{who}_{key}": value for who in ("AUTHOR", "COMMITTER") for key, value in person.items()}
    env |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "PATH": os.environ["PATH"]}
    command = ["git", "-C", str(folder), *words]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=env).stdout


@pytest.mark.parametrize("depth", [["--depth=1"], []], ids=["shallow", "full"])
def test_a_fresh_clone(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, depth: list[str]) -> None:
    """In a clone with the output in it, a build changes nothing, and then only what new copy changes."""
    git(site.folder, "init", "-b", "main")
    for day, name in enumerate((".", "new.txt"), 5):  # committed days after they were published
        git(site.folder, "add", "-A")
        git(site.folder, "commit", "-m", name, day=day)
        site.write("new.txt", "OSLO: A second operator has asked for a licence to cross the fjord by night.\n")
        site.build(1)
    git(tmp_path, "clone", *depth, site.folder.as_uri(), "clone")
    clone = Site(folder=tmp_path / "clone", patch=monkeypatch)
    before = clone.files()
    assert "nothing changed, nothing written" in clone.build(400).stdout
    assert not git(clone.folder, "status", "--porcelain")
    clone.write("late.txt", "ROME: The museum has bought a painting that was thought lost for ninety years.\n")
    clone.build(401)
    assert clone.entry("painting")["published"] == moment(401)
    assert [clone.entry(word) for word in ("ferry", "bridge", "operator")] == [
        site.entry(word) for word in ("ferry", "bridge", "operator")
    ]
    changed = {path for path, data in clone.files().items() if data != before.get(path)}
    assert changed == {
        "articles/late.html",
        "feed.atom",
        "feed.json",
        "feed.rss",
        "index.html",
        "ledger.json",
        "sitemap.xml",
    }
