"""Dates as the press of other languages writes them."""

import pytest

from feedpub.parser.grammar import months


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("5. Mai 2024", "5 may 2024"),
        ("den 5. Jän.", "5 jan"),
        ("le 1er mai 2024", "1 may 2024"),
        ("12 févr. 2024", "12 feb 2024"),
        ("a 5 de mayo de 2024", "5 may 2024"),
        ("1º de maio de 2024", "1 may 2024"),
        ("16 MAG", "16 may"),
        ("5 mei", "5 may"),
        ("5 Ağustos", "5 aug"),
        ("5. maj 2024", "5 may 2024"),
        ("5 maja", "5 may"),
        ("5 травня", "5 may"),
        ("5 мая 2024 г.", "5 may 2024"),
        ("7 мая 2024 года", "7 may 2024"),
        ("10 фев", "10 feb"),
        ("5 मई 2024", "5 may 2024"),
        ("पांच मई", "5 may"),
        ("5 फ़रवरी", "5 feb"),
        ("5 फरवरी", "5 feb"),
        ("یکم دسمبر", "1 dec"),
        ("5 مايو أيار", "5 may"),
        ("5 كانون الثاني 2024", "5 jan 2024"),
        ("٥ مايو ٢٠٢٤", "5 may 2024"),
        ("2024年5月5日", "5 may 2024"),
        ("５月５日", "5 may"),
        ("三月五日", "5 mar"),
        ("2024년 5월 5일 9:30", "5 may 2024 9:30"),
        ("十二月二十五日", "25 dec"),
        ("5. Mai 2024 9:30", "5 may 2024 9:30"),
        ("5. května 2024", "5 may 2024"),
        ("5 mai 2024", "5 may 2024"),
        ("május 5., kedd", "5 may"),
        ("2024. május 5.", "5 may 2024"),
        ("kaland 5.", "kaland 5."),
        ("5 வைகாசி.", "5 வைகாசி."),
        ("५ मे", "5 may"),
        ("2024年5月5日 9:30", "5 may 2024 9:30"),
    ],
)
def test_a_date_is_put_into_english(text: str, english: str) -> None:
    """Full names and short ones, ordinals, connecting words, words for days, other digits; what follows stays."""
    assert months.in_english(text) == english


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May 5",
        "5 people 2024",
        "5 mayo junio",
        "sechs Mai",
        "二十月五日",
        "5月",
        "2024-05-05",
        "5. Bezirk",
        "मई",
        "13",
    ],
)
def test_what_is_no_date_stays(text: str) -> None:
    """No month, no day, or a month that does not exist."""
    assert months.in_english(text) == text


@pytest.mark.parametrize(
    ("text", "is_one"), [("5. Mai", True), ("5 мая 2024", True), ("5. Mai kam", False), ("", False)]
)
def test_a_text_may_be_a_date_and_nothing_else(text: str, is_one: bool) -> None:  # noqa: FBT001
    """With a year or without."""
    assert months.is_date(text) is is_one


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Veröffentlicht am 5. Mai 2024", "5. Mai 2024"),
        ("Publié le 1er février 2024 à 9h30", "1er février 2024"),
        ("发布时间：2024年5月5日", "2024年5月5日"),
        ("5 Fähren 2024", None),
        ("5. Mai", None),
    ],
)
def test_a_whole_date_is_found_in_a_line(line: str, date: str | None) -> None:
    """With its year."""
    match = months.search(line)
    assert (match and match[0]) == date
