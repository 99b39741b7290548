"""What people see: every kind of page, opened in headless Chromium."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from publication import CHROMIUM, COPY, Publication, need, published

PAGES = (
    "index.html",
    "page-1.html",
    "404.html",
    "articles/world/bridge.html",
    "articles/rain.html",
    "articles/lamp.html",
    "articles/world/lahore.html",
    "articles/world/trams.html",
    "sections/world/index.html",
    "places/porto/index.html",
)
WIDTHS = {"phone": 360, "desktop": 1280}
LIGHTS = {"light": False, "dark": True}
LOOKS = [(path, width, light) for path in PAGES for width in WIDTHS for light in LIGHTS]


@pytest.fixture(scope="module")
def publication(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Publication]:
    """Give a publication that is served while the tests of this file run."""
    need("playwright-core", "axe-core", programs=("node", CHROMIUM))
    with published(tmp_path_factory.mktemp("publication"), COPY) as made:
        yield made


@pytest.fixture(scope="module")
def seen(publication: Publication) -> dict[tuple[str, str, str], Any]:
    """Open every page at every width, light and dark, and give what the browser saw."""
    visits = [{"path": path, "width": WIDTHS[width], "dark": LIGHTS[light]} for path, width, light in LOOKS]
    return dict(zip(LOOKS, publication.browse(*visits), strict=True))


@pytest.mark.parametrize("look", LOOKS, ids=" ".join)
def test_a_page_opens_without_a_fault(
    look: tuple[str, str, str], seen: dict[tuple[str, str, str], Any], publication: Publication
) -> None:
    """No message on the console, no request but to its own folder, nothing wider than the screen, no barrier (axe)."""
    page = seen[look]
    assert page["console"] == []
    assert all(request.startswith(publication.address) for request in page["requests"])
    assert page["overflow"] <= 0
    assert page["violations"] == []
    assert page["dialogs"] == 0


def test_dark_pages_are_dark(seen: dict[tuple[str, str, str], Any]) -> None:
    """Paper and ink change places where the reader's device is set to dark."""

    def brightness(color: str) -> int:
        return sum(int(part) for part in color.removeprefix("rgb(").removesuffix(")").split(", "))

    for (_, _, light), page in seen.items():
        assert (brightness(page["paper"]) > brightness(page["ink"])) == (light == "light")


def test_a_dateline_is_in_small_capitals(seen: dict[tuple[str, str, str], Any]) -> None:
    """As newspapers set it: the place, then the story."""
    page = seen["articles/world/bridge.html", "phone", "light"]
    assert page["capitals"] == ["all-small-caps"]
    assert "PORTO, May 10 (ANX) - The bridge opened" in page["text"]


def test_a_picture_is_shown(seen: dict[tuple[str, str, str], Any]) -> None:
    """On its article's page, and in every list the article is in."""
    assert seen["articles/rain.html", "desktop", "light"]["pictures"] == [90]
    assert len(seen["index.html", "desktop", "light"]["pictures"]) == 1


def test_a_tall_picture_leaves_room_for_the_story(seen: dict[tuple[str, str, str], Any]) -> None:
    """Of no screen does a picture take more than three quarters."""
    for (path, width, _), page in seen.items():
        assert page["tallest"] <= 0.75, (path, width)
    assert seen["articles/lamp.html", "desktop", "light"]["tallest"] == 0.75


def test_what_stands_around_a_headline_is_at_its_side(seen: dict[tuple[str, str, str], Any]) -> None:
    """Section, byline and date of a story in Urdu are at the right, also where the publication is in English."""
    assert seen["articles/world/lahore.html", "phone", "light"]["sides"] == ["end", "end"]
    assert seen["articles/world/bridge.html", "phone", "light"]["sides"] == ["start", "start"]


def test_every_feed_a_page_announces_is_there(seen: dict[tuple[str, str, str], Any], publication: Publication) -> None:
    """The addresses in each page's head, as the browser resolves them, are files of the publication."""
    for page in seen.values():
        assert {media_type for media_type, _ in page["feeds"]} >= {"application/atom+xml", "application/rss+xml"}
        for _, address in page["feeds"]:
            assert address.startswith(publication.address)
            assert (publication.output / unquote(address.removeprefix(publication.address))).is_file()


def test_a_story_is_told_to_machines_as_well(seen: dict[tuple[str, str, str], Any]) -> None:
    """The page's linked data, read by the browser, is a NewsArticle with its dateline."""
    [data] = seen["articles/world/bridge.html", "phone", "light"]["data"]
    assert (data["@type"], data["headline"]) == ("NewsArticle", "Bridge Opens a Year Early")
    assert data["dateline"] == "PORTO, May 10 (ANX) -"
    assert data["datePublished"] == "2026-05-10T10:30:00+01:00"


def test_a_button_copies_the_feeds_address(publication: Publication) -> None:
    """One click, and the address is on the clipboard; the button says so."""
    [page] = publication.browse({"path": "index.html", "copy": True})
    assert page["buttons"] == 3
    assert page["copied"] == "https://news.example/feed.atom"
    assert page["button"] == "Copied"


def test_pages_need_no_javascript(publication: Publication) -> None:
    """Without it everything is there but the buttons, which could do nothing."""
    front, story = publication.browse(
        {"path": "index.html", "javascript": False}, {"path": "articles/world/bridge.html", "javascript": False}
    )
    assert front["buttons"] == 0
    assert "https://news.example/feed.atom" in front["text"]
    assert "The bridge opened on Sunday" in story["text"]


def test_the_folder_can_be_opened_from_the_disk(publication: Publication) -> None:
    """A page opened as a file finds its style sheet, and its policy has nothing against that."""
    for path in ("index.html", "articles/world/bridge.html"):
        [page] = publication.browse({"url": (publication.output / path).as_uri(), "dark": True})
        assert page["console"] == []
        assert page["paper"] == "rgb(22, 21, 19)"
        assert all(request.startswith(publication.output.as_uri()) for request in page["requests"])
