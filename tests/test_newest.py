"""The texts of the newest articles: parsed ahead, kept, and never another than the one that was read."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from feedpub import cards, newest
from feedpub.cache import Cache
from feedpub.model import Conventions, Listed, PublishedFrom
from feedpub.newest import Newest
from feedpub.parser import parse, skim
from feedpub.seeds import Seed

COPY = "LONDON, May 5, 2025 - The ferry sails again after {} months, its owner said on Monday.\n"
DAY = datetime(2025, 5, 5, tzinfo=UTC)
ELSEWHERE = Conventions()


class Desk:
    """A folder of copy, and who begins with parsing it."""

    def __init__(self, folder: Path, count: int) -> None:
        """Write the copy."""
        self.folder, self.cache = folder, Cache(folder / "cache", "1")
        self.begun: list[str] = []
        for number in range(count):
            (folder / f"{number}.txt").write_text(COPY.format(number), encoding="utf-8")
        self.entries = [self._entry(str(number)) for number in range(count)]

    def begin(self, function: Callable[[Any], Any], pieces: Iterable[Any]) -> Iterator[Any]:
        """Note what is parsed; do it when it is asked for."""
        for piece in pieces:
            self.begun += [seed.name for seed in piece[2]]
            yield function(piece)

    def texts(self, entries: Sequence[Listed], conventions: Conventions = ELSEWHERE) -> dict[str, bytes]:
        """Give the texts of these entries, as a build asks for them; note what was parsed for it."""
        self.begun.clear()
        its = Newest(conventions, self.cache, lambda name: Seed(name, f"{self.folder}/{name}.txt"), self.begin)
        its.begin(entries)
        return dict(its.texts())

    def written(self, name: str) -> bytes:
        """Give an article as it is to be."""
        return cards.written(parse((self.folder / f"{name}.txt").read_bytes(), name))

    def _entry(self, name: str) -> Listed:
        card = cards.of(skim((self.folder / f"{name}.txt").read_bytes(), name), in_full=False)
        return Listed(card, f"tag:{name}", "", "", DAY, PublishedFrom.DATELINE, DAY)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a folder with some copy."""
    return Desk(tmp_path, 25)


def test_each_is_parsed_once(desk: Desk) -> None:
    """In full, though what is known of it is what skimming it told; the next build has it at hand."""
    texts = desk.texts(desk.entries)
    assert texts == {entry.article.name: desk.written(entry.article.name) for entry in desk.entries}
    assert len(desk.begun) == 25
    assert desk.texts(desk.entries) == texts
    assert desk.begun == []


def test_it_is_asked_for_twice(desk: Desk) -> None:
    """By one file, then by the next."""
    its = Newest(ELSEWHERE, Cache(), lambda name: Seed(name, f"{desk.folder}/{name}.txt"), desk.begin)
    its.begin(desk.entries)
    assert its.texts() == its.texts()
    assert len(desk.begun) == 25


def test_what_is_new_is_parsed_and_what_is_old_forgotten(desk: Desk) -> None:
    """No text is kept for good."""
    desk.texts(desk.entries[1:])
    assert list(desk.texts(desk.entries[:5])) == ["0", "1", "2", "3", "4"]
    assert desk.begun == ["0"]
    desk.texts(desk.entries[4:7])
    assert desk.begun == ["5", "6"]


def test_other_conventions(desk: Desk) -> None:
    """Under which a date may be another."""
    desk.texts(desk.entries[:2])
    desk.texts(desk.entries[:2], Conventions(date_order="MDY"))
    assert desk.begun == ["0", "1"]


def test_only_so_many_are_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest, where a feed shows thousands."""
    monkeypatch.setattr(newest, "MOST", 3)
    assert list(desk.texts(desk.entries)) == ["0", "1", "2"]


@pytest.mark.parametrize(
    "text", ["LONDON: Quite another story.\n", f"{COPY.format(0)}\n\n", "---\ntitel: A\n---\nB.\n"]
)
def test_a_seed_that_is_another_by_now(desk: Desk, text: str) -> None:
    """In its words, in its white space, or with a mistake: who needs its text will tell."""
    (desk.folder / "0.txt").write_text(text, encoding="utf-8")
    assert list(desk.texts(desk.entries[:2])) == ["1"]


def test_a_seed_that_is_gone_or_has_a_picture(desk: Desk) -> None:
    """Likewise."""
    (desk.folder / "0.txt").unlink()
    (desk.folder / "1.txt").write_text(f"---\nimage: a.png\n---\n{COPY}", encoding="utf-8")
    assert list(desk.texts(desk.entries[:3])) == ["2"]
