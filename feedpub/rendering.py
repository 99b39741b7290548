"""The files of an edition before they are rendered: what writes each, and what it is given. Pure, and done anywhere.

The text of the articles a file shows is fetched when it is rendered. What a file is made of, and so whether it can have
changed, is told by a digest of everything that it is given.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from enum import Enum
from itertools import islice, tee
from typing import Any

from feedpub import cards
from feedpub.manifest import Done, Files, Finish, InParts, Spread, sum_of
from feedpub.model import Article, Card, Entry, Feed, Listed

Texts = Callable[[Sequence[Card]], Mapping[str, bytes]]
"""Gives the articles of these cards as `cards.written` does, by name."""
Given = tuple[Any, ...]
Work = tuple[list[tuple[str, Callable[..., bytes], Given]], Mapping[str, bytes], Finish[Done]]
"""Some files to render, by their paths; the articles they show; and what is done with each of them then."""
SIMPLE = {str, int, bool, bytes, type(None)}
LITTLE = 2000
"""Articles whose rendering is not worth the start of other processes: a quarter of a second."""
BATCH = 150
"""Articles shown by the files rendered in one go: those of an archive document, and of a list that has some of them. It
is rendered in all formats with the pages of its articles, so that each of them is fetched and opened once."""


class Rendering:
    """One file."""

    __slots__ = ("given", "of", "texts", "write")

    def __init__(self, write: Callable[..., bytes], given: Given, texts: Texts, of: Listed | None = None) -> None:
        """Give what writes it, and what that is given; so pages can share what is `given`.

        Each `Listed` in it, and in the entries of each `Feed`, stands for an entry that is shown in full. `of` is the
        one entry that it is the page of; `write` is given it before all else.
        """
        self.write, self.given, self.texts, self.of = write, given, texts, of

    def __call__(self) -> bytes:
        """Render the file."""
        (data,) = work(([("", self.write, self.all_given())], self.texts(self.shown()), as_it_is))
        return data

    def shown(self) -> list[Card]:
        """Give the cards of the articles it shows."""
        shown = [self.of.article] if self.of else []
        for one in self.given:
            if isinstance(one, Listed):
                shown.append(one.article)
            elif isinstance(one, Feed):
                shown += [entry.article for entry in one.entries]
        return shown

    def all_given(self) -> Given:
        """Give all that `write` is given."""
        return (self.of, *self.given) if self.of else self.given


def at_hand(articles: Mapping[str, Article]) -> Texts:
    """Give what gives the articles of some cards, where all are at hand, by name."""
    return lambda shown: {card.name: cards.written(articles[card.name]) for card in shown}


def as_it_is(_path: str, data: bytes) -> bytes:
    """Finish a file by handing on its bytes."""
    return data


def render(
    files: Files, paths: Sequence[str], spread: Spread, finish: Finish[Done]
) -> Generator[tuple[str, Done], None, None]:
    """Render and finish the files of these paths; give each path and what came of it, in whatever order.

    What shows no article is rendered here, while others are at work: what it is given may be all of them. So is what is
    little work.
    """
    order, count = _order(files, paths)
    given_out, batches = tee(_batches(files, order))
    own = ((path, finish(path, files[path]())) for path in paths if not _shown(files[path]))
    do: Spread = map if count <= LITTLE else spread
    for batch, done in zip(batches, do(work, (_work(files, batch, finish) for batch in given_out)), strict=True):
        yield from zip(batch, done, strict=True)
        yield from islice(own, 1)
    yield from own


class Digests:
    """What tells, by path, a digest of everything that a file is made of."""

    def __init__(self, files: Files, site: bytes) -> None:
        """Give the files, and a digest of what is common to all sites that this feedpub makes here."""
        self._files, self._site = files, site
        self._told: dict[int, bytes] = {}
        """Of what many files are given, by its `id`: the files keep it alive."""
        self._of_pages: dict[tuple[Callable[..., bytes], int], bytes] = {}
        self._of_writers: dict[Callable[..., bytes], bytes] = {}

    def __call__(self, paths: Iterable[str]) -> dict[str, bytes]:
        """Give those of some files, as far as they can be told."""
        found = {}
        for path in paths:
            file = self._files[path]
            if not isinstance(file, Rendering):
                if its_own := self._of_itself(file):
                    found[path] = its_own
            elif file.of:
                shared = self._of_pages.get((file.write, id(file.given))) or self._shared(file)
                found[path] = file.of.digest + shared
            else:
                found[path] = self._common(file)
        return found

    def _of_itself(self, file: Callable[[], bytes]) -> bytes:
        """Give that of any other file: only what it has itself, since what else it is made of is not known here."""
        own = file.made_of if isinstance(file, InParts) else b""
        return own and _digest((self._site, own))

    def _shared(self, file: Rendering) -> bytes:
        """Give the digest of what the pages of many entries are given alike."""
        shared = self._of_pages[file.write, id(file.given)] = self._common(file)
        return shared

    def _common(self, file: Rendering) -> bytes:
        """Give the digest of what a file is given, but for the entry it is the page of, and of what writes it."""
        if file.write not in self._of_writers:
            self._of_writers[file.write] = _digest((self._site, file.write.__qualname__))
        return b"".join((self._of_writers[file.write], *map(self._digest, file.given)))

    def _digest(self, one: Any) -> bytes:  # noqa: ANN401  whatever a generator takes
        if type(one) is Listed:
            return one.digest
        found = self._told.get(id(one))
        if not found:
            found = self._told[id(one)] = _digest(self._described(one))
        return found

    def _described(self, one: Any) -> object:  # noqa: ANN401, PLR0911  a line for each kind
        """Give a value of its own for all that can be told apart; raise `TypeError` for what isn't known here."""
        match one:
            case tuple() | list():
                if set(map(type, one)) == {Listed}:  # there may be many
                    return sum_of(b"".join([part.digest for part in one]))
                return [part if type(part) in SIMPLE else self._digest(part) for part in one]
            case Enum():
                return one.value
            case str() | int() | bytes() | None:
                return one
            case datetime():
                return one.isoformat()
            case tzinfo():
                return str(one)
            case Mapping():
                return [self._described(list(item)) for item in one.items()]
            case frozenset():
                return sorted(one)
        message = f"can't tell what {type(one).__name__} depends on"
        raise TypeError(message)


def work(some: Work[Done]) -> list[Done]:
    """Render and finish some files."""
    files, texts, finish = some
    entries: dict[str, Entry] = {}

    def in_full(one: Any) -> Any:  # noqa: ANN401  whatever a generator takes
        """Give what a generator is given, with entries in the place of what stands for them."""
        if isinstance(one, Listed):
            name = one.article.name
            if name not in entries:
                entries[name] = _entry(one, texts[name])
            return entries[name]
        if isinstance(one, Feed) and one.entries:
            return one._replace(entries=tuple(map(in_full, one.entries)))
        return one

    return [finish(path, write(*map(in_full, given))) for path, write, given in files]


def _entry(one: Listed, text: bytes) -> Entry:
    """Give an entry with its article, which is read from these bytes."""
    return Entry(
        article=cards.read(text),
        id=one.id,
        link=one.link,
        page=one.page,
        published=one.published,
        published_from=one.published_from,
        updated=one.updated,
        edited=one.edited,
    )


def _order(files: Files, paths: Sequence[str]) -> tuple[Sequence[str], int]:
    """Give the paths of files that show articles, those that begin with the same together; and how many they show."""
    seen: dict[str, int] = {}
    ranks: dict[str, int] = {}
    count = 0
    for path in paths:
        for card in _shown(files[path]):
            rank = seen.setdefault(card.name, len(seen))
            ranks.setdefault(path, rank)
            count += 1
    return sorted(ranks, key=ranks.__getitem__), count


def _batches(files: Files, paths: Iterable[str]) -> Iterator[list[str]]:
    """Share out the files that show articles, in their order: those that show the same come together."""
    batch: list[str] = []
    held: set[str] = set()
    for path in paths:
        shown = {card.name for card in _shown(files[path])}
        if batch and len(held) + len(shown - held) > BATCH:
            yield batch
            batch, held = [], set()
        batch.append(path)
        held |= shown
    if batch:
        yield batch


def _work(files: Files, paths: Sequence[str], finish: Finish[Done]) -> Work[Done]:
    """Give the work of rendering these files."""
    some = {path: file for path in paths if isinstance(file := files[path], Rendering)}
    shown = {card.name: card for file in some.values() for card in file.shown()}
    texts = some[paths[0]].texts(list(shown.values()))
    return [(path, file.write, file.all_given()) for path, file in some.items()], texts, finish


def _shown(file: Callable[[], bytes]) -> Sequence[Card]:
    """Give the cards of the articles that a file shows."""
    return file.shown() if isinstance(file, Rendering) else ()


def _digest(value: object) -> bytes:
    """Give the digest of plain values."""
    return sum_of(repr(value).encode())
