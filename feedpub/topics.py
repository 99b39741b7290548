"""What an article is about, for the feeds of a part of the copy: its section, places, writers and tags.

Here it is decided which of them it belongs to, in which folder that feed lives, and what it is called. Spellings
of one name are one topic (`naming.folded`).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from feedpub import naming
from feedpub.model import Card, FeedKind


class Topic(NamedTuple):
    """One thing that an article is about."""

    kind: FeedKind
    folder: str
    """Where its feed lives in the output folder: `places/lisbon/`."""
    label: str
    """Its name as this article has it: `LISBON`."""


def of(article: Card, kinds: Iterable[FeedKind]) -> Iterator[Topic]:
    """Give the topics of an article, those of the kinds asked for, each once."""
    given: set[str] = set()
    for kind in kinds:
        for topic in TOPICS[kind](article):
            if topic.folder not in given:
                given.add(topic.folder)
                yield topic


class Members(NamedTuple):
    """The entries of one topic."""

    kind: FeedKind
    labels: dict[str, str]
    """What each entry, by its seed's name, calls the topic."""


def collected(articles: Iterable[Card], kinds: Sequence[FeedKind]) -> Mapping[str, Members]:
    """Give every topic of the articles by its folder: sections first, then places, authors and tags, each in order."""
    found: dict[str, Members] = {}
    for article in articles if kinds else ():
        for kind, folder, label in of(article, kinds):
            found.setdefault(folder, Members(kind, {})).labels[article.name] = label
    rank = {kind: number for number, kind in enumerate(FeedKind)}
    return dict(sorted(found.items(), key=lambda item: (rank[item[1].kind], item[0])))


def called(labels: Iterable[str]) -> str:
    """Give the name most often used; of several, one that is not all in capitals, then the first by alphabet."""
    counts = Counter(labels)
    return min(counts, key=lambda label: (-counts[label], label.isupper(), label))


def _sections(article: Card) -> Iterator[Topic]:
    """Give the sub-folder of the seed, and those around it: what is filed in `asia/india` is news from `asia` too."""
    parts = article.section.split("/") if article.section else []
    folders = accumulate((f"{naming.folder(part)}/" for part in parts), initial=naming.HOMES[FeedKind.SECTION])
    for depth, folder in enumerate(folders):
        if depth:
            yield Topic(FeedKind.SECTION, folder, naming.section("/".join(parts[:depth])))


def _places(article: Card) -> Iterator[Topic]:
    """Give each place of the dateline: `GENEVA/NAIROBI` is two."""
    return _named(FeedKind.PLACE, article.place.split("/"))


def _authors(article: Card) -> Iterator[Topic]:
    return _named(FeedKind.AUTHOR, article.byline)


def _tags(article: Card) -> Iterator[Topic]:
    return _named(FeedKind.TAG, article.tags)


def _named(kind: FeedKind, names: Iterable[str]) -> Iterator[Topic]:
    """Give the topics of these names."""
    for name in map(str.strip, names):
        if naming.folded(name):
            yield Topic(kind, f"{naming.HOMES[kind]}{naming.folder(name)}/", name)


TOPICS: Mapping[FeedKind, Callable[[Card], Iterator[Topic]]] = {
    FeedKind.SECTION: _sections,
    FeedKind.PLACE: _places,
    FeedKind.AUTHOR: _authors,
    FeedKind.TAG: _tags,
}
"""Each kind of feed that feed.toml can turn on."""
