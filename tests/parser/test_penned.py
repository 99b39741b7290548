"""Bylines in other scripts and languages."""

import pytest

from feedpub.parser.origin import penned


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("记者 王小明", ("王小明",)),
        ("本报记者王小明", ("王小明",)),
        ("本报记者 王小明、李红", ("王小明", "李红")),
        ("記者：王小明", ("王小明",)),
        ("文／王小明", ("王小明",)),
        ("김철수 기자", ("김철수",)),
        ("김철수 기자 kim@example.org", ("김철수",)),
        ("بقلم: ليلى حداد", ("ليلى حداد",)),
        ("بقلم ليلى حداد", ("ليلى حداد",)),
        ("كتبت: ليلى حداد ومنى سالم", ("ليلى حداد", "منى سالم")),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("Автор: Иван Петров и Анна Ли", ("Иван Петров", "Анна Ли")),
        ("Penulis: Budi Santoso", ("Budi Santoso",)),
        ("מאת דנה לוי", ("דנה לוי",)),
        ("लेखक: अमित रॉय", ("अमित रॉय",)),
    ],
)
def test_a_field_or_an_office_tells_who_wrote_it(line: str, names: tuple[str, ...]) -> None:
    """Before a colon, or with none where the words say nothing else."""
    assert penned.names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "记者王小明星期一在港口说，渡轮不会停航。",
        "记者们在港口等了三个小时",
        "记者手记",
        "بقلم الرصاص",
        "记者招待会",
        "بقلم: قال الوزير إن الميناء لن يغلق.",
        "تقرير: ارتفاع أسعار الوقود",
        "Автор: тот, кто не подписался, и ещё один",
        "Автор:",
        "Ferry: Ann Lee",
        "Ann Lee",
        "Автор: Иван Петров, который много лет писал о портах и о кораблях нашего города",
        "Autor: Ana del Mar y de la Costa Vieja",
    ],
)
def test_other_lines_name_nobody(line: str) -> None:
    """Sentences, other fields, what is too long."""
    assert penned.names(line) == ()
