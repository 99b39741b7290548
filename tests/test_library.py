"""`import feedpub`: the library in one screen."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import NOW

import feedpub

STORY = "LONDON: The ferry sails again after a month in dock, its owner said on Monday. Tickets are on sale.\n"


@pytest.mark.parametrize("name", feedpub.__all__)
def test_every_public_name_is_at_home_somewhere(name: str) -> None:
    """Each name resolves, is called what it is called at home, and comes from feedpub itself."""
    found = getattr(feedpub, name)
    assert found.__name__ == name
    assert found.__module__.startswith("feedpub.")


def test_every_home_is_public() -> None:
    """The public names are the ones that have a home, each just one."""
    assert sorted(name for names in feedpub.HOMES.values() for name in names) == sorted(feedpub.__all__)


def test_a_name_that_is_none() -> None:
    """An unknown name raises AttributeError as any module does."""
    with pytest.raises(AttributeError, match=r"^module 'feedpub' has no attribute 'parze'$"):
        feedpub.parze  # noqa: B018  reading the name is the test


def test_the_tour_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lines of code in the docstring run as they stand, and publish the article they parse."""
    (tmp_path / "seeds").mkdir()
    monkeypatch.chdir(tmp_path)
    lines = [line.strip() for line in (feedpub.__doc__ or "").splitlines() if line.startswith("    ")]
    names: dict[str, object] = {"feedpub": feedpub, "Path": Path, "moment": NOW}
    exec("\n".join(lines), names)  # noqa: S102  the tour is ours
    assert len(lines) == 5
    assert isinstance(names["edition"], feedpub.Edition)
    assert isinstance(names["config"], feedpub.Config)
    assert "The talks went on" in (tmp_path / "output/articles/world/talks.html").read_text(encoding="utf-8")


def test_text_in_place_of_bytes_is_told() -> None:
    """What a seed holds is bytes, whose character set feedpub finds out."""
    with pytest.raises(TypeError, match=r"^parse takes the bytes of a seed, not str; give text\.encode\(\)$"):
        feedpub.parse(STORY, "ferry")  # type: ignore[arg-type]


def test_a_moment_without_a_zone_is_told() -> None:
    """It could be any of two dozen."""
    build = feedpub.Build(config=feedpub.Config(), now=NOW.replace(tzinfo=None), first_commit=lambda _: None)
    with pytest.raises(ValueError, match=r"^Build\.now has no time zone; give datetime\.now\(UTC\)$"):
        feedpub.make_edition([feedpub.parse(STORY.encode(), "ferry")], feedpub.Ledger(), build)


def test_the_import_is_light() -> None:
    """Importing feedpub imports none of the libraries that take long."""
    code = "import feedpub, sys; print(*{'lxml', 'jinja2', 'feedgen', 'yaml', 'dateutil', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
