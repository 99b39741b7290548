"""A summary: twenty to sixty words, whole sentences, without the title again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.parser import summary

PIER = "The harbour board on Tuesday approved a plan to build a second pier at Port Ellery."
COST = "It will cost 12 million pounds and be ready in three years, the board's engineer said."
TRADE = "Local traders, who have asked for a pier since the flood, welcomed the plan and offered to pay for its lamps."
LONG = " ".join(["The board heard the engineer,"] * 9 + ["and the traders heard the board"] * 6) + "."


@pytest.mark.parametrize(
    ("title", "body", "summarised"),
    [
        ("Second pier for Ellery", [PIER, COST, TRADE], f"{PIER} {COST}"),
        ("Second pier for Ellery", [f"{PIER} {COST}", TRADE], f"{PIER} {COST}"),
        (
            "Harbour board on Tuesday approved plan to build second pier at Port Ellery",
            [PIER, COST, TRADE],
            f"{COST} {TRADE}",
        ),
        ("Harbour board approved a plan to build a second pier at Port Ellery", [PIER], PIER),
        ("Pier", ["A pier."], "A pier."),
        ("Pier", ["It will be ready in three years", PIER], f"It will be ready in three years. {PIER}"),
        ("Pier", ["Ready ‘in three years’", PIER], f"Ready ‘in three years’. {PIER}"),
        ("Pier", ["Ready in three years:", PIER], f"Ready in three years: {PIER}"),
        ("पुल", ["तीन साल में तैयार", PIER], f"तीन साल में तैयार {PIER}"),
        ("Kai", ["Der „Alte Kai“ in Bremen ist zu."], "Der „Alte Kai“ in Bremen ist zu."),
        ("Kai", ["„Der Kai ist zu."], "Der Kai ist zu."),
        ("Pier", ["“Yes.", f"{PIER} {COST}"], f"Yes. {PIER} {COST}"),
        (
            "Pier",
            [f"“We shall build it. {PIER} It is ours,” she said.", COST],
            f"“We shall build it. {PIER} It is ours,” she said.",
        ),
        ("桥", ["市政府周二宣布新桥将于明年春季开通。预计每天有三十万人通过。官员说，这将缓解交通压力。"] * 2, None),
    ],
)
def test_a_summary_is_the_first_sentences(title: str, body: list[str], summarised: str | None) -> None:
    """Sentences from the start until there are words enough, the title's own left out if there are others."""
    expected = body[0] if summarised is None else summarised
    assert summary.summarise(title, body) == expected


def test_a_summary_stops_before_a_sentence_that_would_make_it_too_long() -> None:
    """Few words and whole sentences are better than many."""
    assert summary.summarise("Pier", ["The board has met.", LONG]) == "The board has met."


def test_a_quotation_that_does_not_end_in_time_is_left_out() -> None:
    """What would end in a broken quotation goes, as far back as where it opened."""
    body = [PIER, "“We shall build it. " + " ".join(["We shall build it."] * 20) + "”"]
    assert summary.summarise("Pier", body) == PIER


def test_a_sentence_of_more_than_sixty_words_is_cut_at_a_clause() -> None:
    """The only cut inside a sentence, and it shows."""
    text = summary.summarise("Pier", [LONG])
    assert text.endswith("the engineer…")
    assert 20 <= len(text.split()) <= 60


def test_a_sentence_of_sixty_words_without_a_mark_is_cut_at_a_word() -> None:
    """Where no clause ends, a word does."""
    assert summary.summarise("Pier", ["word " * 99]) == " ".join(["word"] * 60) + "…"


@pytest.mark.parametrize(
    ("text", "end"),
    [("新桥将于明年春季开通，" * 14, "开通"), ("新桥将于明年春季开通" * 14, "…")],
)
def test_a_long_sentence_without_spaces_is_cut_too(text: str, end: str) -> None:
    """At its own comma, or anywhere."""
    text = summary.summarise("桥", [text])
    assert text.endswith(end)
    assert len(text) <= 121


@given(st.text(), st.lists(st.text(min_size=1).filter(lambda text: not text.isspace()), min_size=1, max_size=5))
def test_any_text_gives_a_summary(title: str, body: list[str]) -> None:
    """Whatever the characters, there is a summary, and it is not long."""
    assert len(summary.summarise(title, body).split()) <= 61


def test_scraps_between_sentences_are_left_out() -> None:
    """A match report's score is no sentence; a table, which holds little else, is summed up by its lines."""
    report = ["The rivers kept the cup of Alder in a match that nobody who saw it is likely to forget soon."] * 3
    assert "Rovers 3" not in summary.summarise("Rivers win", ["Alder Rovers 3", "Okoye 12, 89; Farrell 55", *report])
    assert summary.summarise("Rivers win", ["Alder Rovers 3", "Okoye 12, 89", "Att: 9", *report[:1]]).startswith("The")
    table = ["Alder Rovers 3 Quay 1", "Dock 0 Fleet 0", "Hull 2 Lee 2", "Marsh 1 Fog 5", "The rest were called off."]
    assert summary.summarise("Rivers win", table).startswith("Alder Rovers 3")


def test_a_firms_results_are_told_by_their_lines() -> None:
    """The note below them, long as it may be, is not what they are about."""
    note = "Note: the firm has moved the end of its year from May to December, so that no year can be compared."
    for lines in (["Shr 15 cts vs 12 cts", "Net 3.6 mln vs 2.1 mln"], ["Shr 15 cts", "Net 3.6 mln", "Revs 9 mln"]):
        assert summary.summarise("Alder has moved its year", [*lines, note]).startswith(lines[0])
