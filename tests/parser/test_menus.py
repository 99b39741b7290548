"""Menus left above the headline."""

import pytest

from feedpub.parser.article import parse

HEAD = "Pier closed after the storm"
LEAD = "The pier was closed on Monday after a storm had torn away some of its planks, the harbour board said in a note."
MORE = "It will open again in spring, when the planks have been replaced, the board said."


@pytest.mark.parametrize(
    "menu",
    [
        "Home | News | Local",
        "Hull | Crime",
        "Home / Hull / Old Town",
        "Home News Sport Weather",
        "NEWS SPORT TRAVEL JOBS",
        "Home\nUK News\nFood & Drink\nWhat's on",
        "Skip to content\nHome\nNews\nSport\nWeather\nSubscribe now",
    ],
)
def test_a_menu_is_no_headline(menu: str) -> None:
    """Nor a standfirst; the headline is below it."""
    found = parse(f"{menu}\n\n{HEAD}\n\n{LEAD}\n\n{MORE}".encode(), "x")
    assert found.title == HEAD
    assert [block.text for block in found.blocks] == [LEAD, MORE]


@pytest.mark.parametrize(
    "title",
    ["Weather | Storm Ann", "Travel news for the week", "Sport news | and what we think of it", "News in Sport"],
)
def test_a_title_with_a_section_in_it_is_no_menu(title: str) -> None:
    """Among few names one may be what the story is about."""
    found = parse(f"{title}\n\n{HEAD}\n\n{LEAD}\n\n{MORE}".encode(), "x")
    assert not any("menu" in line.why for line in found.lines)


def test_two_sections_one_below_the_other_are_no_menu() -> None:
    """Each may be a title of its own; and a long row is none."""
    found = parse(f"Sport\nWeather\n{'News | ' * 20}News\n{HEAD}\n{LEAD}".encode(), "x")
    assert not any("menu" in line.why for line in found.lines)


def test_lines_below_a_long_menu_are_counted_without_it() -> None:
    """Two timestamps stand below the byline, and neither is story."""
    menu = "Skip to content\nHome\nNews\nSport\nTravel\nWeather\nJobs\nSubscribe now"
    stamps = "Published 14:32, 25 Nov 2031\nUpdated 16:05, 25 Nov 2031"
    copy = f"{menu}\n\n{HEAD}\n\nAnn Lee\nLocal Democracy Reporter\n{stamps}\n\n" + "\n\n".join([LEAD, *[MORE] * 5])
    found = parse(copy.encode(), "x")
    assert found.byline == ("Ann Lee",)
    assert [block.text for block in found.blocks] == [LEAD, *[MORE] * 5]
