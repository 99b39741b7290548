"""The texts of the newest articles, where the feeds show hardly more: parsed ahead, and kept for the next build.

As soon as it is settled which they are, workers that have nothing else to do parse them; whoever needs another text
parses that. So a build after an edit, which has no workers, need not parse again what all builds show.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from feedpub.cache import Cache
from feedpub.cards import read_card
from feedpub.errors import FeedpubError
from feedpub.manifest import sum_of
from feedpub.model import Card, Conventions, Listed
from feedpub.reading import Bytes, parsed
from feedpub.seeds import Seed

MOST = 100
"""Of so many a text is kept."""
KEPT = "newest"
"""Under this name the cache has the texts, each with what tells that it is still the same."""
AT_ONCE = 10
"""Seeds that are parsed in one go: some 20 ms."""
Begin = Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]
"""Begins with what `map` would do, and gives it when it is asked for."""


class Text(NamedTuple):
    """What is known of one of them."""

    card: Card
    sum: bytes
    """What tells that its text is still the same."""
    text: bytes
    """As `cards.written` gives it; empty while it is not known."""


class Newest:
    """The texts of the newest articles of a publication."""

    def __init__(self, conventions: Conventions, cache: Cache, seed: Callable[[str], Seed], begin: Begin) -> None:
        """Give what they are read with: `seed` gives that of a name, `begin` has workers parse."""
        self._conventions, self._cache, self._seed, self._begin = conventions, cache, seed, begin
        self._texts: dict[str, Text] = {}
        self._begun: Iterator[Any] = iter(())

    def begin(self, entries: Sequence[Listed]) -> None:
        """Begin with those of these entries that are not kept; the newest come first."""
        kept, of = self._cache.get(KEPT) or {}, repr(self._conventions).encode()
        for card in (entry.article for entry in entries[:MOST]):
            its_sum = sum_of(card.sum + of)
            known_sum, text = kept.get(card.name, (b"", b""))
            self._texts[card.name] = Text(card, its_sum, text if known_sum == its_sum else b"")
        found = list(_read(self._seed(name) for name, known in self._texts.items() if not known.text))
        batches = (found[at : at + AT_ONCE] for at in range(0, len(found), AT_ONCE))
        self._begun = self._begin(parsed, [(self._conventions, True, batch) for batch in batches])

    def texts(self) -> Mapping[str, bytes]:
        """Give those there are, by name; they are kept from now on."""
        fresh = False
        for name, result in chain.from_iterable(self._begun):
            if _is_of(self._texts[name].card, result):
                self._texts[name] = self._texts[name]._replace(text=result[1])
                fresh = True
        there = {name: known for name, known in self._texts.items() if known.text}
        if fresh:
            self._cache.keep([(KEPT, {name: (known.sum, known.text) for name, known in there.items()})])
        return {name: known.text for name, known in there.items()}


def _is_of(card: Card, result: Any) -> bool:  # noqa: ANN401  `reading.Parsed`
    """Say whether a seed was sound, names no picture or recording, and is still what its card was made of."""
    if not isinstance(result, tuple):
        return False
    parsed_card = read_card(result[0])
    return (parsed_card.digest, parsed_card.as_written) == (card.digest, card.as_written)


def _read(seeds: Iterable[Seed]) -> Iterator[Bytes]:
    """Read seeds; of one that can't be read, whoever needs its text will tell."""
    for seed in seeds:
        try:
            yield Bytes(seed.name, seed.file, seed.data())
        except FeedpubError:
            continue
