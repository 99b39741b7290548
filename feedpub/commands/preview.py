"""What `feedpub serve` shows: the edition that a build would make now, at an address of this machine."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from feedpub import edition, entries, naming, unchanged, watch
from feedpub.changes import News, news
from feedpub.commands import copydesk, stopped
from feedpub.commands.remembered import Remembered
from feedpub.commands.terminal import time_of_build
from feedpub.config import Config
from feedpub.edition import Edition
from feedpub.entries import Build, Settled
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger
from feedpub.naming import INDEX

FILES_A_TURN = 5000
"""How many files are looked at in one turn, on average; it takes a few hundredths of a second."""


class Shown(NamedTuple):
    """One edition, and how it came to be."""

    edition: Edition
    config: Config
    moment: datetime
    news: tuple[News, ...]
    """What became of each entry since the edition shown before."""
    file: Callable[[str], str]
    """Gives the path of a seed in the source folder, by its name."""


class Preview:
    """Makes an edition whenever there is a new one to show.

    It remembers, as the ledger would, but writes nothing: not even the ledger, from which it takes ids and dates.
    """

    def __init__(self, source: Path, output: Path, address: str) -> None:
        """Preview what is published from `source` to `output` at this address."""
        self._source, self._output, self._address = source, output, address
        self._ledger: Ledger | None = None
        self._remembered = Remembered()
        self._url = ""
        self._due: datetime | None = None
        self._copy: watch.State = {}
        self._published: watch.State = {}
        self._turn = 0

    def has_changed(self) -> bool:
        """Say whether there is reason to make a new edition; to be asked every turn."""
        self._turn += 1
        if self._due and time_of_build() >= self._due:  # an article dated ahead
            return True
        often_enough = self._turn % (1 + len(self._copy) // FILES_A_TURN) == 0
        return often_enough and (self._copy, self._published) != self._look()

    def make(self) -> Shown:
        """Make the edition; raise `FeedpubError` where the copy or feed.toml has mistakes."""
        # First, so that what changes while the copy is read is seen the next time.
        before, self._due = self._published, None
        self._copy, self._published = self._look()
        if self._published != before:
            self._ledger = None
        copy = copydesk.read(self._source, leave_out=self._output, remembered=self._remembered)
        if copy.problems:
            raise FeedpubError(stopped.told(copy, self._source, self._output))
        if self._url != copy.config.url:  # whose host is in the ids of what is not published yet
            self._ledger, self._url = None, copy.config.url
        known = self._ledger or copydesk.ledger(self._output, None, copy.articles)
        # What would be retracted is seen, and nothing is lost.
        build = copydesk.plan(copy, self._source, allow_removals=True)
        settled = entries.settle(copy.articles, known, build)
        shown = self._shown(copy, known, settled, build)
        self._ledger = settled.ledger
        self._due = unchanged.due(settled.entries, settled.held)
        return shown

    def _shown(self, copy: copydesk.Copy, known: Ledger, settled: Settled, build: Build) -> Shown:
        """Give the edition at the address here.

        Every id and date is settled by then, with the publication's own address; as when a site moves, they stay.
        """
        here = build._replace(config=build.config._replace(url=self._address))
        made = edition.make(copy.articles, settled.ledger, here, copy.texts)
        _try_out(made)
        became = news(known, settled.ledger, {entry.article.name: entry for entry in settled.entries})
        return Shown(edition=made, config=build.config, moment=build.now, news=became, file=copy.file)

    def _look(self) -> tuple[watch.State, ...]:
        """Look at the copy, with all that lies beside it, and at the ledger."""
        published = self._output / naming.LEDGER
        return tuple(watch.state(place, leave_out=self._output) for place in (self._source, published))


def _try_out(made: Edition) -> None:
    """Render the pages that are opened first: a mistake in a template is told now, not when somebody asks for them."""
    for path in (INDEX, *(entry.page for entry in made.entries[:1])):
        if path in made.files:
            made.files[path]()
