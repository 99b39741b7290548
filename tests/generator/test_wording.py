"""The interface's own words, and which way a language is written."""

import json
from datetime import UTC, datetime
from importlib import resources
from zoneinfo import ZoneInfo

import pytest

from feedpub.generator.wording import Words, direction, told, words

LANGUAGES = sorted(
    file.name.removesuffix(".json") for file in resources.files("feedpub.generator").joinpath("words").iterdir()
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    """No word is missing or empty, and what is set into a sentence has its place in it."""
    spoken = words(language)
    assert spoken.language == language
    assert len(spoken.months) == len({*spoken.months}) == 12
    for key, english in words("en")._asdict().items():
        said = getattr(spoken, key)
        assert said
        if key not in {"months", "language"}:
            assert {
                part for part in ("{name}", "{number}", "{day}", "{month}", "{year}", "{time}") if part in english
            } == {part for part in ("{name}", "{number}", "{day}", "{month}", "{year}", "{time}") if part in said}


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_hold_the_words_and_nothing_else(language: str) -> None:
    """A word that no page uses isn't carried along."""
    file = resources.files("feedpub.generator").joinpath("words", f"{language}.json")
    assert json.loads(file.read_text(encoding="utf-8")).keys() == {*Words._fields} - {"language"}


@pytest.mark.parametrize(
    ("asked", "given"),
    [("pt-BR", "pt"), ("DE", "de"), ("fi", "en"), ("x-../../en", "en"), ("../words/de", "en"), ("", "en")],
)
def test_a_language_without_words_speaks_english(asked: str, given: str) -> None:
    """A tag's region doesn't matter, and a tag is no path."""
    assert words(asked).language == given


@pytest.mark.parametrize(
    ("language", "way"),
    [
        ("en-GB", "ltr"),
        ("ur", "rtl"),
        ("ar-EG", "rtl"),
        ("ur-Latn", "ltr"),
        ("az-Arab", "rtl"),
        ("zh-Hant-TW", "ltr"),
        ("he", "rtl"),
        ("de-1901", "ltr"),
    ],
)
def test_the_way_a_language_is_written(language: str, way: str) -> None:
    """A script in the tag decides; else the language does."""
    assert direction(language) == way


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5 January 2026, 09:30 UTC"),
        ("de", "5. Januar 2026, 09:30 UTC"),
        ("es", "5 de enero de 2026, 09:30 UTC"),
        ("zh", "2026年1月5日 09:30 UTC"),
        ("hi", "5 जनवरी 2026, 09:30 UTC"),
    ],
)
def test_a_date_is_told_as_people_write_it(language: str, text: str) -> None:
    """The order of day, month and year is the language's own."""
    assert told(datetime(2026, 1, 5, 9, 30, tzinfo=UTC), UTC, language).text == text


def test_a_day_that_begins_at_one_o_clock() -> None:
    """Where the clock is put forward at midnight, a date of the copy is that day's first moment, and no time."""
    cairo = ZoneInfo("Africa/Cairo")
    moments = [
        datetime(2026, 4, 24, tzinfo=cairo).astimezone(UTC),
        datetime(2026, 4, 25, 1, tzinfo=cairo).astimezone(UTC),
    ]
    assert [told(moment, cairo, "en") for moment in moments] == [
        ("24 April 2026", "2026-04-24"),
        ("25 April 2026, 01:00 EEST", "2026-04-25T01:00:00+03:00"),
    ]
