"""What goes before a statement."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import trimming


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("But meanwhile the bill has passed the house", "the bill has passed the house"),
        ("Flood relief: two teams have left Hull", "two teams have left Hull"),
        ("Fact check: two teams have left Hull", "Fact check: two teams have left Hull"),
        ("In a blow to the party, Doe has resigned from it", "Doe has resigned from it"),
        ("In Hull, in May, Doe has resigned from it", "Doe has resigned from it"),
        ("In May, 2024, he has resigned from office", "In May, 2024, he has resigned from office"),
        ("After “the last straw,” Doe has resigned from office", "Doe has resigned from office"),
        ("In the event of war, Doe will have resigned", "In the event of war, Doe will have resigned"),
        ("Days after the flood, the mill has closed again", "the mill has closed again"),
        ("Besieged by creditors, the mill has closed again", "the mill has closed again"),
        ("Bradshed Mills has closed, the owners of it said", "Bradshed Mills has closed, the owners of it said"),
        ("“In Hull, the mill has closed”", "“In Hull, the mill has closed”"),
        ("If it rains, the mill will close at noon", "If it rains, the mill will close at noon"),
        (
            "In Hull, when, walking, of, and, it, 2024, the old mills of it",
            "In Hull, when, walking, of, and, it, 2024, the old mills of it",
        ),
        ("Farmers: We will go on and on", "Farmers: We will go on and on"),
        ("Story highlights Doe has left Hull", "Doe has left Hull"),
        ("Alder News – Doe has left Hull", "Doe has left Hull"),
        ("Alder News – a fair", "Alder News – a fair"),
        ("Alder News –", "Alder News –"),
        ("Alder – Doe has left Hull", "Alder – Doe has left Hull"),
        ("Alder and Hull – Doe has left", "Alder and Hull – Doe has left"),
        ("As many as 40 men, most of them old, have left Hull", "As many as 40 men have left Hull"),
        ("In May, Doe, who sang, has left Hull", "Doe has left Hull"),
        ("From tots to old men, song-selling shop Ajax has left Hull", "song-selling shop Ajax has left Hull"),
        ("In talks with Jane Roe, Jim Doe, of Hull, there was no deal at all", "there was no deal at all"),
        ("Days after the flood in Hull, the old clerk was held", "the old clerk was held"),
        ("A day after the board, in May, gave way, Doe has left Hull", "Doe has left Hull"),
        ("Recently, Hull has lost a mill", "Hull has lost a mill"),
        ("Nevertheless, Hull has lost a mill", "Hull has lost a mill"),
        ("Besides Leeds, Hull has lost a mill", "Hull has lost a mill"),
        ("Besides, Hull has lost a mill", "Hull has lost a mill"),
        ("After talks with Roe, Mayor of Alder, New Hull has lost a mill", "New Hull has lost a mill"),
        ("After talks with Roe, Mayor of Alder, singer Jane Doe has lost a mill", "singer Jane Doe has lost a mill"),
        ("After the talks, Jane Roe, an old friend has left Hull", "Jane Roe has left Hull"),
        ("After losing in 2016, Acme, the mill, has won it", "Acme has won it"),
        ("After losing in spring, Acme, Hull's mill has won it", "Acme has won it"),
        ("After losing in Hull, Yorkshire, the mill has won it", "the mill has won it"),
        ("After losing in may, Acme of Hull has won it", "Acme of Hull has won it"),
        ("In a week of rain, hail and snow, the mill has won it", "the mill has won it"),
        ("Famous for its pier, Hull has lost a mill", "Hull has lost a mill"),
        ("Much like Leeds, Hull has lost a mill", "Hull has lost a mill"),
        ("Less than a day after the fair, Hull has lost a mill", "Hull has lost a mill"),
        ("By baking bread, baking clubs are making money", "By baking bread, baking clubs are making money"),
        ("In Hull, fishing has lost its boats", "fishing has lost its boats"),
        ("Ten years ago, Hull had lost a mill", "Ten years ago, Hull had lost a mill"),
        ("Ahmed Roe, of Hull, has lost a mill", "Ahmed Roe has lost a mill"),
        ("Alder Fair 2025: Gates have opened at noon", "Alder Fair 2025: Gates have opened at noon"),
        ("The old film Alder 2: Tides has won a prize", "The old film Alder 2: Tides has won a prize"),
        ("Kelly and Tom, of Hull, have lost a mill", "Kelly and Tom have lost a mill"),
        ("Sadly, Hull has lost a mill", "Hull has lost a mill"),
        ("With Leeds, York and Hull, Alder has lost a mill", "Alder has lost a mill"),
        ("In a short, blue film, he has lost a mill", "In a short, blue film, he has lost a mill"),
        ("After a big event, Hull has lost a mill", "Hull has lost a mill"),
        ("While Roe sang, there was rain in Hull", "there was rain in Hull"),
        ("As such, I am a clerk, baking shared bread in Hull", "As such, I am a clerk, baking shared bread in Hull"),
        ("In a poor year, there was a fair, the first in Hull", "there was a fair, the first in Hull"),
        (
            "Through old tricks, bread sales, and even rain, the mills have shut their gates",
            "the mills have shut their gates",
        ),
    ],
)
def test_what_stands_before_a_statement_goes(text: str, left: str) -> None:
    """Conditions, doubts and checks stay, and so does whoever is named as the speaker."""
    assert " ".join(trimming.trimmed(Statement.of(text.split())).words) == left
