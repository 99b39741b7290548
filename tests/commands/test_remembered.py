"""What `serve` remembers of the copy it has read."""

from pathlib import Path

import pytest
from test_signatures import png

from feedpub import seeds
from feedpub.commands.remembered import Remembered
from feedpub.model import Conventions
from feedpub.parser import parse
from feedpub.parser.origin import dates
from feedpub.seeds import Seed

STORY = "GENEVA: The ferry leaves at nine, the harbour office said.\n"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the names of the seeds that are parsed."""
    names: list[str] = []

    def noted(data: bytes, name: str, conventions: Conventions, *, file: str) -> object:
        names.append(name)
        return parse(data, name, conventions, file=file)

    monkeypatch.setattr(seeds, "parse", noted)
    return names


def seed(folder: Path, name: str, text: str) -> Seed:
    """Write a seed."""
    file = folder / f"{name}.txt"
    file.write_text(text, encoding="utf-8")
    return Seed(name, str(file))


def test_only_what_changed_is_parsed_again(tmp_path: Path, parsed: list[str]) -> None:
    """Whatever its time says."""
    ferry, tram = seed(tmp_path, "ferry", STORY), seed(tmp_path, "tram", STORY.replace("ferry", "tram"))
    remembered = Remembered()
    first = [remembered.article(one, dates.AS_ELSEWHERE) for one in (ferry, tram)]
    seed(tmp_path, "tram", STORY.replace("ferry", "bus"))
    then = [remembered.article(one, dates.AS_ELSEWHERE) for one in (ferry, tram)]
    assert parsed == ["ferry", "tram", "tram"]
    assert then[0] is first[0]
    assert "bus" in then[1].blocks[0].text


def test_dates_that_are_read_otherwise_are_read_again(tmp_path: Path) -> None:
    """A change of `date_order` in feed.toml changes no seed."""
    ferry = seed(tmp_path, "ferry", f"Published: 03/04/2026\n\n{STORY}")
    remembered = Remembered()
    orders = (Conventions(date_order=order) for order in ("DMY", "MDY"))
    found = [remembered.article(ferry, order).published for order in orders]
    assert [told and told.month for told in found] == [4, 3]


def test_copy_with_a_picture_is_read_again(tmp_path: Path, parsed: list[str]) -> None:
    """Another picture may lie there under the same name, which makes no difference to the bytes of the copy."""
    (tmp_path / "tram.png").write_bytes(png(3, 2))
    tram = seed(tmp_path, "tram", f"---\nimage: tram.png\n---\n{STORY}")
    remembered = Remembered()
    for _ in range(2):
        remembered.article(tram, dates.AS_ELSEWHERE)
    assert parsed == ["tram", "tram"]
