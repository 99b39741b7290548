"""Seeds to cards: read, parsed, and their text laid aside. Nothing is done again that is known of a seed.

A seed is known again by its stamp or, where that tells nothing, by a sum of its bytes; its pictures by their stamps.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from sys import intern
from typing import NamedTuple

from feedpub import cards
from feedpub.cache import Cache
from feedpub.cards import Plain
from feedpub.errors import FeedpubError, Problem
from feedpub.manifest import Spread, sum_of
from feedpub.model import Card, Conventions
from feedpub.parser import parse, skim
from feedpub.seeds import Found, Seed
from feedpub.stamps import Stamp, stamp, taken

BATCH = 100
"""Seeds that are parsed in one go: some 20 ms."""
CARDS = "cards"
TEXT = "text/"
READ_AS = ""
"""Stands in the table for how dates were read, and how much; no seed has this name."""
CHANGED = "changed while it was being published; run the build again"

Problems = dict[str, tuple[Problem, ...]]
"""What is wrong with a seed, by its name."""


class Bytes(NamedTuple):
    """A seed that was read: its name, the path the user knows, and what it holds."""

    name: str
    file: str
    data: bytes


Row = tuple[Stamp | None, bytes, Plain, Plain]
"""What is kept of a sound seed: its stamp, if that tells every change; the sum of its bytes; the path and stamp of each
file it copies; its card. A plain tuple, since the cache takes no other."""
FILES = 2
"""Where a row has those."""
UNKNOWN: Row = (None, b"", (), ())
Texts = Mapping[str, bytes]
"""Articles as `cards.written` gives them, by name."""
Work = tuple[Conventions, bool, list[Bytes]]
"""Some seeds to parse; and whether in full, or only for their cards."""
Parsed = tuple[Plain, bytes] | FeedpubError | None
"""The card and the text of a seed, or what is wrong; None where its picture or recording is to be looked for."""


class Reader(NamedTuple):
    """Reads the seeds of one publication."""

    source: Path
    conventions: Conventions
    cache: Cache
    spread: Spread
    now: int
    """When the build began, in nanoseconds since 1970."""
    stamps: Mapping[str, Stamp]
    """Those of files that this build has looked at already, by their paths as the user knows them."""
    in_full: bool
    """Whether more than a few of the articles will be shown; where not, texts are not kept, and the cards of copy
    without a headline have no title."""

    def read(self, seeds: Found, done: Callable[[], object] = int) -> tuple[list[Card], Problems]:
        """Give the cards of the seeds that are sound, in their order, and what is wrong with the others.

        `done` is called after each that had to be parsed.
        """
        before = self.cache.table(CARDS)
        read_as = repr((self.conventions, self.in_full))
        usable = before.get(READ_AS) == read_as
        found = _Reading(before=before if usable else {}, known={}, problems={}, read={})
        batches = self._batches(self._unknown(seeds, found))
        # The first is parsed here: workers forked after it have all that parsing loads, once for all of them.
        for batch in chain(map(parsed, islice(batches, 1)), self.spread(parsed, batches)):
            texts = {}
            for name, result in batch:
                if kept := self._take(name, result, found):
                    texts[TEXT + name] = kept
                done()
            if self.in_full:
                self.cache.keep(texts.items())
        self.cache.keep_table(CARDS, {**found.known, READ_AS: read_as}, before)
        self.cache.forget(TEXT + name for name in before.keys() - found.known.keys())
        rows = (found.known[name] for name in seeds.names if name in found.known)
        return [cards.read_card(card) for _, _, _, card in rows], found.problems

    def texts(self, wanted: Sequence[tuple[Card, Seed]], newest: Callable[[], Texts] = dict) -> Texts:
        """Give the articles of these cards as `cards.written` does, by name; with each card comes its seed.

        `newest` gives those that are at hand, where texts are not kept.
        """
        if not wanted:
            return {}
        at_hand = self._kept(wanted) if self.in_full else newest()
        return {card.name: at_hand.get(card.name) or self._again(card, seed) for card, seed in wanted}

    def _kept(self, wanted: Sequence[tuple[Card, Seed]]) -> Texts:
        """Give those of the texts that the cache has."""
        kept = self.cache.get_all([TEXT + card.name for card, _ in wanted])
        rows = ((card, kept.get(TEXT + card.name)) for card, _ in wanted)
        return {card.name: row[1] for card, row in rows if row and row[0] == card.sum}

    def _again(self, card: Card, seed: Seed) -> bytes:
        """Parse a seed again whose text is not in the cache; it must still be what it was."""
        article = seed.article(self.conventions)
        again, text = cards.both(article)
        is_as_it_was = (article.digest, article.as_written) == (card.digest, card.as_written)
        if not is_as_it_was or (self.in_full and again[cards.SUM] != card.sum):
            raise FeedpubError.at(seed.file, CHANGED)
        return text

    def _unknown(self, seeds: Found, found: "_Reading") -> Iterator[Bytes]:
        """Give the seeds that must be parsed; note what is known of the others, and what can't be read."""
        found.known.update(self._as_they_lay(seeds, found.before))
        for name in seeds.names:
            if name in found.known:
                continue
            file = seeds.file(name)
            row = found.before.get(name, UNKNOWN)
            known_stamp, known_sum, files, card = row
            try:
                if known_stamp and known_stamp == self._stamp(file) and (not files or self._are_as_they_were(files)):
                    found.known[name] = row
                    continue
                told = os.stat(file)  # noqa: PTH116
                data = Seed(name, file).data()
            except OSError as error:
                found.problems[name] = (Problem(file=file, what=f"can't be read: {error.strerror}"),)
                continue
            except FeedpubError as error:
                found.problems[name] = error.problems
                continue
            its_stamp, its_sum = taken(told, self.now), sum_of(data)
            if known_sum == its_sum and self._are_as_they_were(files):
                found.known[name] = (its_stamp, known_sum, files, card)
            else:
                found.read[name] = (file, its_stamp, its_sum)
                yield Bytes(name, file, data)

    def _as_they_lay(self, seeds: Found, before: Mapping[str, Row]) -> dict[str, Row]:
        """Give what is known of the seeds that copy no files, and that this build saw lie as they did: most of all."""
        return {
            name: row
            for name, file in zip(seeds.names, seeds.files, strict=True)
            if (its_stamp := self.stamps.get(file)) and (row := before.get(name, UNKNOWN))[0] == its_stamp
            if not row[FILES]
        }

    def _stamp(self, file: str) -> Stamp:
        """Give the stamp of a seed's file as it lies there."""
        return self.stamps.get(file) or stamp(os.stat(file))  # noqa: PTH116  there are many

    def _take(self, name: str, result: Parsed, found: "_Reading") -> Plain:
        """Take in what came of parsing a seed; give the sum of its card and its text, none where something is wrong."""
        file, its_stamp, its_sum = found.read.pop(name)
        try:
            card, text, files = self._complete(Seed(name, file), result)
        except FeedpubError as error:
            found.problems[name] = error.problems
            return ()
        found.known[intern(name)] = (its_stamp, its_sum, files, cards.lasting(card))
        return card[cards.SUM], text

    def _complete(self, seed: Seed, result: Parsed) -> tuple[Plain, bytes, Plain]:
        """Give the card and the text of a seed, and the stamps of the files it copies; raise what is wrong."""
        if isinstance(result, FeedpubError):
            raise result
        if result:
            return (*result, ())
        article = seed.article(self.conventions)
        sources = [one.source for one in (article.image, article.audio) if one and one.source]
        try:
            files = tuple((path, taken((self.source / path).stat(), self.now)) for path in sources)
        except OSError as error:
            raise FeedpubError.at(seed.file, CHANGED) from error
        return (*cards.both(article, in_full=self.in_full), files)

    def _are_as_they_were(self, files: Plain) -> bool:
        """Say whether the picture and recording of a seed are what they were."""
        try:
            return all(its_stamp == stamp((self.source / path).stat()) for path, its_stamp in files)
        except OSError:
            return False

    def _batches(self, seeds: Iterator[Bytes]) -> Iterator[Work]:
        """Give the seeds, a hundred or so at a time."""
        while batch := list(islice(seeds, BATCH)):
            yield self.conventions, self.in_full, batch


class _Reading(NamedTuple):
    """What comes of reading, as it comes."""

    before: Mapping[str, Row]
    """What was kept of each seed by an earlier build, by name."""
    known: dict[str, Row]
    """What is to be kept of each sound one."""
    problems: Problems
    read: dict[str, tuple[str, Stamp | None, bytes]]
    """Files of seeds that are being parsed, with their stamps and sums."""


def parsed(batch: Work) -> list[tuple[str, Parsed]]:
    """Parse some seeds; pure, so that it may be done anywhere."""
    conventions, in_full, seeds = batch
    return [(seed.name, _parsed(seed, conventions, in_full=in_full)) for seed in seeds]


def _parsed(seed: Bytes, conventions: Conventions, *, in_full: bool) -> Parsed:
    """Parse a seed; the text that nobody will ask for need not be sent."""
    try:
        article = (parse if in_full else skim)(seed.data, seed.name, conventions, file=seed.file)
    except FeedpubError as error:
        return error
    if article.image or article.audio:
        return None
    return cards.both(article, in_full=in_full)
