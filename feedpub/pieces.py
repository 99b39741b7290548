"""The files of an edition before they are rendered: what writes each, and what it is given. Pure, and done anywhere.

The text of the articles a file shows is fetched when it is rendered. What a file is made of, and so whether it can have
changed, is told by a digest of everything that it is given.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from enum import Enum
from functools import cache
from itertools import islice
from typing import Any, cast

from feedpub import cards
from feedpub.model import Card, Entry, Feed, Listed
from feedpub.recall import Done, Files, Finish, sum_of

Texts = Callable[[Sequence[Card]], Mapping[str, bytes]]
"""Gives the articles of these cards as `cards.written` does, by name."""
Spread = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]
"""`map`, or what does the same on many cores."""
Given = tuple[Any, ...]
Work = tuple[list[tuple[str, Callable[..., bytes], Given]], Mapping[str, bytes], Finish[Done]]
"""Some files to render, by their paths; the articles they show; and what is done with each of them then."""
SIMPLE = {str, int, bool, bytes, type(None)}
LITTLE = 2000
"""Articles whose rendering is not worth the start of other processes: a quarter of a second."""
BATCH = 150
"""Articles shown by the files rendered in one go: those of an archive document, and of a list that has some of them. It
is rendered in all formats with the pages of its articles, so that each of them is fetched and opened once."""


class Piece:
    """One file."""

    __slots__ = ("given", "texts", "write")

    def __init__(self, write: Callable[..., bytes], given: Given, texts: Texts) -> None:
        """Give what writes it, and what that is given.

        Each `Listed` in it, and in the entries of each `Feed`, stands for an entry that is shown in full.
        """
        self.write, self.given, self.texts = write, given, texts

    def __call__(self) -> bytes:
        """Render the file."""
        (data,) = work(([("", self.write, self.given)], self.texts(self.shown()), as_it_is))
        return data

    def shown(self) -> list[Card]:
        """Give the cards of the articles it shows."""
        cards: list[Card] = []
        for one in self.given:
            if isinstance(one, Listed):
                cards.append(one.article)
            elif isinstance(one, Feed):
                cards += [entry.article for entry in cast("tuple[Listed, ...]", one.entries)]
        return cards


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
    shown = {path: [card.name for card in _shown(files[path])] for path in paths}
    batches = list(_batches(shown))
    own = ((path, finish(path, files[path]())) for path in paths if not shown[path])
    do: Spread = map if sum(map(len, shown.values())) <= LITTLE else spread
    for batch, done in zip(batches, do(work, (_work(files, batch, finish) for batch in batches)), strict=True):
        yield from zip(batch, done, strict=True)
        yield from islice(own, 1)
    yield from own


def digests(files: Files, site: bytes) -> dict[str, bytes]:
    """Give digests of everything that each file is made of, by path; `site` is one of what they have in common.

    Only of pieces: what else the files of an edition are made of is not known here.
    """
    told: dict[int, bytes] = {}

    def described(one: Any) -> object:  # noqa: ANN401  whatever a generator takes
        return one if type(one) in SIMPLE else digest(one)

    def digest(one: Any) -> bytes:  # noqa: ANN401
        found = told.get(id(one))  # most are given to many files
        if not found:
            found = digest_of(one) if type(one) is Listed else _digest(_described(one, described))
            told[id(one)] = found
        return found

    common = cache(lambda writer: _digest((site, writer)))
    return {
        path: b"".join((common(piece.write.__qualname__), *map(digest, piece.given)))
        for path, piece in files.items()
        if isinstance(piece, Piece)
    }


def digest_of(entry: Listed) -> bytes:
    """Give the digest of an entry; there are so many that this is the shortest way that tells all of it."""
    article, its_id, link, page, published, _, updated, known = entry
    if known:
        return known
    return sum_of(article.sum + f"{its_id}\0{link}\0{page}\0{published.isoformat()}\0{updated.isoformat()}".encode())


def work(some: Work[Done]) -> list[Done]:
    """Render and finish some files."""
    pieces, texts, finish = some
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

    return [finish(path, write(*map(in_full, given))) for path, write, given in pieces]


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
    )


def _batches(shown: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Share out the files that show articles, by the names of these: those that show the same come together."""
    order: dict[str, int] = {}
    for names in shown.values():
        for name in names:
            order.setdefault(name, len(order))
    batch: list[str] = []
    held: set[str] = set()
    for path in sorted((path for path in shown if shown[path]), key=lambda path: order[shown[path][0]]):
        if batch and len(held) + len(set(shown[path]) - held) > BATCH:
            yield batch
            batch, held = [], set()
        batch.append(path)
        held.update(shown[path])
    if batch:
        yield batch


def _work(files: Files, paths: Sequence[str], finish: Finish[Done]) -> Work[Done]:
    """Give the work of rendering these files."""
    pieces = {path: piece for path in paths if isinstance(piece := files[path], Piece)}
    shown = {card.name: card for piece in pieces.values() for card in piece.shown()}
    texts = pieces[paths[0]].texts(list(shown.values()))
    return [(path, piece.write, piece.given) for path, piece in pieces.items()], texts, finish


def _shown(file: Callable[[], bytes]) -> Iterable[Card]:
    """Give the cards of the articles that a file shows."""
    return file.shown() if isinstance(file, Piece) else ()


def _described(one: Any, described: Callable[[Any], object]) -> object:  # noqa: ANN401, PLR0911  a line for each kind
    """Give a value of its own for everything that can be told apart; raise `TypeError` for what isn't known here."""
    match one:
        case Enum():
            return one.value
        case str() | int() | bytes() | None:
            return one
        case datetime():
            return one.isoformat()
        case tzinfo():
            return str(one)
        case tuple() | list():
            return [(type(part) is Listed and part.digest) or described(part) for part in one]
        case Mapping():
            return [(described(key), described(value)) for key, value in one.items()]
        case frozenset():
            return sorted(one)
    message = f"can't tell what {type(one).__name__} depends on"
    raise TypeError(message)


def _digest(value: object) -> bytes:
    """Give the digest of plain values."""
    return sum_of(repr(value).encode())
