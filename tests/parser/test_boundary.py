"""Titles cut at a mark or a word, and what every title must be."""

import pytest

from feedpub.parser.titles import boundary, cleaning


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (["Shr 12 cts vs 9 cts", "Net 1,204,000 vs 980,000"], "Net 1,204,000 vs 980,000"),
        (["Shr 12 cts vs 9 cts", "Revs 9 mln"], "Shr 12 cts vs 9 cts"),
        (["By", "the sea"], "The sea"),
        (["By"], "By"),
        (["Rain… and more"], "Rain"),
        (["…"], "…"),
        (["(sic)"], "(sic)"),
        (["“Rain and wind"], "“Rain and wind”"),
        (["Rain” and wind"], "Rain and wind"),
        ([")"], ")"),
        (["Der „Alte Kai“ in Bremen ist seit Montag zu."], "Der „Alte Kai“ in Bremen ist seit Montag zu"),
        (["Sie sagte: „Der Kai öffnet nicht.“ Mehr sagte sie nicht."], "Sie sagte: „Der Kai öffnet nicht“"),
        (["Elle a dit : « Le quai ferme. » Puis elle dort."], "Elle a dit : « Le quai ferme »"),
        (["„Der Kai ist zu. Das Tor auch.“"], "„Der Kai ist zu“"),
        (
            ["Rain, wind " + "and so on " * 20],
            "Rain, wind",
        ),
        (["A long clause of many words ends here, " + "and so on " * 20], "A long clause of many words ends here"),
        (["word " * 15 + "Jane Doe Jane Doe"], " ".join(["Word"] + ["word"] * 14)),
        (["word " * 16 + "by 1,200 pounds and"], " ".join(["Word"] + ["word"] * 15)),
        (["word " * 15 + "Jane, Doe Jane Doe"], " ".join(["Word"] + ["word"] * 14) + " Jane"),
        (["word " * 16 + "Jane, Doe and Roe"], " ".join(["Word"] + ["word"] * 15) + " Jane"),
        (["1 " * 60], "1 1 1"),
        (["Гродно, 5 мая. Мост открыли после ремонта."], "Мост открыли после ремонта"),
        (["Гродно. 5 мая. Мост открыли после ремонта."], "Мост открыли после ремонта"),
        (["Гродно, 5 мая."], "Гродно, 5 мая"),
        (["Er kam am 5. Mai. Das ist alles."], "Er kam am 5. Mai"),
        (["市政府" * 12 + "abcdefgh" + "市政府" * 12], "市政府" * 12),
        (["Οι ψαράδες βγήκαν, «όλοι» (και οι δύο"], "Οι ψαράδες βγήκαν, όλοι και οι δύο"),
        (["船务处（Harbour Board）星期二说，东码头不会关闭。"], "船务处星期二说，东码头不会关闭"),
        (["ნავსადგური ორშაბათს გაიხსნა."], "ნავსადგური ორშაბათს გაიხსნა"),
        (["「埠頭は閉めない。船も売らない」と市長は話した。"], "「埠頭は閉めない。船も売らない」と市長は話した"),
        (["『埠頭"], "『埠頭』"),
        (["Ποιος θα πληρώσει τη γέφυρα;"], "Ποιος θα πληρώσει τη γέφυρα;"),
        (["Der Hafen ruht;"], "Der Hafen ruht"),
        (
            [
                "항만청은 부두를 " + "아주 오래 " * 16 + "닫지 않는다고 밝히고, 요금도 그대로라고 했다.",
                "배는 오늘도 그대로 다닌다.",
            ],
            "배는 오늘도 그대로 다닌다",
        ),
    ],
)
def test_copy_of_any_kind_is_cut_at_a_clause_or_a_word(lead: list[str], cut: str) -> None:
    """Never inside a name, a number or a foreign word, and never at a function word."""
    assert boundary.cut(lead) == cut


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            (
                "The old town of Alder would not have lost so many of its trees in the flood of that year if the "
                "dam above it had been kept in order."
            ),
            "The old town of Alder",
        ),
        (
            (
                "The old town of Alder would not have lost so many of its trees in the flood of that year if the "
                "dam had been kept in order. The dam is a hundred years old."
            ),
            "The dam is a hundred years old",
        ),
        (
            "No " + "trees and walls of the town " * 5,
            "No trees and walls of the town trees and walls of the town trees and walls",
        ),
        (
            "Clerks have denied that boats from a number of towns were held in docks over a storm in a port of Yule.",
            "Clerks have denied that boats from a number of towns were held in docks over a storm",
        ),
        (
            "Clerks have thought that boats from a number of towns were held in docks over a storm, unless it sank.",
            "Clerks",
        ),
    ],
)
def test_a_denial_or_a_condition_is_never_cut_at_a_word(lead: str, cut: str) -> None:
    """Another sentence is taken, or what it is about, before a cut that could turn it."""
    assert boundary.cut([lead]) == cut


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("the end.", "The end"),
        ("he left the U.S.", "He left the U.S."),
        ("he said “no.”", "He said “no”"),
        ("iPhone sales fell,", "iPhone sales fell"),
        ("", ""),
    ],
)
def test_a_title_has_a_capital_and_no_mark_at_its_end(text: str, finished: str) -> None:
    """Initials keep their stop, and names their own letters."""
    assert cleaning.finished(text) == finished


@pytest.mark.parametrize(
    ("text", "is_fit"),
    [
        ("There is a new kind of it", True),
        ("Doe sold it", False),
        ("The mill closed", True),
        ("The mill of", False),
        ("!", False),
        ("He “left", False),
        ("He left… now", False),
        ("He left\ufffdAlder", False),
    ],
)
def test_a_title_is_fit_to_print_only_whole(text: str, *, is_fit: bool) -> None:
    """It ends in a word that can end one, with its quotations closed."""
    assert boundary.is_fit(text) is is_fit
