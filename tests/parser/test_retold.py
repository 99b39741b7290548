"""Sentences told in fewer words."""

import pytest

from feedpub.parser.titles import retold


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Alder River Board (ARB) met.", "ARB met."),
        ("The Board of Control for Rowing in Leeds (BCRL) met the Hull Sea Watch (HSW).", "BCRL met HSW."),
        ("Alder’s Ministry of Trade, Industry and Energy (MOTIE) met.", "Alder’s MOTIE met."),
        ("A tenth of it (AP) went.", "A tenth of it (AP) went."),
        ("Roe (MP) left.", "Roe (MP) left."),
        ("The Fisheries & Ports (F&P) office met.", "F&P office met."),
        ("Board (ARB) met.", "Board (ARB) met."),
        ("Talks on Alder Hydrovolta (AHV) met.", "Talks on AHV met."),
        ("Talks on Great Alder (AHV) met.", "Talks on Great Alder (AHV) met."),
        ("The Alder River Bank Ltd. (ARB) met.", "ARB met."),
        ("The Alder River Bank Limited (ARBL) met.", "ARBL met."),
        ("The Board on Harbours (Bohar) met.", "The Bohar met."),
        ("The clerks of Harbours (Bohar) met.", "The clerks of Harbours (Bohar) met."),
        ("The Harbour Bank (Alder) met.", "The Harbour Bank (Alder) met."),
        ("The Harbour Mill Board (Hamil) met.", "The Harbour Mill Board (Hamil) met."),
    ],
)
def test_a_name_is_told_by_its_own_acronym(sentence: str, told: str) -> None:
    """The letters must be the initials of the words before them; its article goes with the name."""
    assert retold.by_letters(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The party pledged “to seek peace in the north” of the isle.",
            "The party pledged to seek peace in the north of the isle.",
        ),
        ("“We won,” Roe said.", "“We won,” Roe said."),
        ("Roe said: “we won.”", "Roe said: “we won.”"),
    ],
)
def test_only_a_part_of_a_quotation_is_unquoted(sentence: str, told: str) -> None:
    """A sentence in marks stays in them."""
    assert retold.unquoted(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Roe will not only mend the pier, but paint it.", "Roe will mend the pier."),
        ("Roe did not say that Doe not only sang but danced.", "Roe did not say that Doe not only sang but danced."),
        ("Roe sells tar, as mills not only work but shine.", "Roe sells tar, as mills not only work but shine."),
        ("Roe not only sang.", "Roe not only sang."),
        ("Roe sang.", "Roe sang."),
    ],
)
def test_of_two_things_that_are_so_the_first_is_told(sentence: str, told: str) -> None:
    """Unless a denial stands before them, or they are in a clause."""
    assert retold.half(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Officials in Hull said on Friday that two eels sang in the night.",
            "Two eels sang in the night, officials in Hull said.",
        ),
        (
            "The police said two eels were stolen in Leeds at noon.",
            "Two eels were stolen in Leeds at noon, the police said.",
        ),
        ("Police say eels in Leeds were fed at noon.", "Eels in Leeds were fed at noon, police say."),
    ],
)
def test_what_is_seen_may_be_told_before_who_says_so(sentence: str, told: str) -> None:
    """Its day goes."""
    assert retold.source_last(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme said on Friday that two of the eels sang in the night.",
        "Officials in Hull said they would sell two old eels at once.",
        "Officials in Hull said that in the north two eels sang.",
        "Officials, who met in Hull, said two eels sang in the night.",
        "Officials said two eels sang.",
        "Officials sold two eels in the night before.",
    ],
)
def test_nobody_else_gives_way(sentence: str) -> None:
    """A firm speaks of itself, "they" of the speakers; and a clause must be long enough to stand first."""
    assert retold.source_last(sentence) == sentence
