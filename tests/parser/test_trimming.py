"""What a headline leaves out before it ends anywhere."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import trimming


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The brothers — Tom and Jim — won the prize", "The brothers won the prize"),
        ("The brothers — if asked — may sing again", "The brothers — if asked — may sing again"),
        ("The mill has closed — for good", "The mill has closed — for good"),
        ("The mill -- -- has closed for good", "The mill -- -- has closed for good"),
        ("According to Doe, of Hull, mills have closed", "According to Doe, of Hull, mills have closed"),
        ("Jane Doe, who lives in Leeds, was elected", "Jane Doe was elected"),
        ("Acme, which runs an alleged den, was sold", "Acme was sold"),
        ("Jane Doe, if asked, will stand again", "Jane Doe, if asked, will stand again"),
        ("Leeds, York, and Hull, have agreed", "Leeds, York, and Hull, have agreed"),
        ("Doe, Roe and Poe, have agreed", "Doe, Roe and Poe, have agreed"),
        ("Doe, Roe, or Poe, have agreed", "Doe, Roe, or Poe, have agreed"),
        ("Ten men including Jim Doe, have agreed", "Ten men have agreed"),
        ("Ten men of Hull, have agreed", "Ten men of Hull have agreed"),
        ("Acme said that it has bought Ajax", "Acme has bought Ajax"),
        ("The board has a plan, including tolls, to mend the pier", "The board has a plan to mend the pier"),
        ("Bread at noon, rather than at night, may help Doe", "Bread at noon may help Doe"),
        ("Bread at noon, rather flat and dry, may help Doe", "Bread at noon may help Doe"),
        ("Doe sent boats, including a tug, a pram and a raft, to it", "Doe sent boats to it"),
        ("Doe sent boats including a tug to Hull", "Doe sent boats including a tug to Hull"),
        ("Doe sent boats, including tugs, and left", "Doe sent boats, including tugs, and left"),
        (
            "Doe has a plan, including, if asked, tolls, to sell it",
            "Doe has a plan, including, if asked, tolls, to sell it",
        ),
        ("Acme and Ajax said they plan a mill", "Acme and Ajax plan a mill"),
        ("Acme said it is buying Ajax", "Acme is buying Ajax"),
        ("Acme said it is a sound firm", "Acme said it is a sound firm"),
        ("Acme said it killed the project itself", "Acme said it killed the project itself"),
        ("Acme said, and it has bought Ajax", "Acme said, and it has bought Ajax"),
        ("Acme said its board approved the plan", "Acme board approved the plan"),
        ("Acme said its board is sound", "Acme said its board is sound"),
        ("Acme said it", "Acme said it"),
        ("Acme has said it will pay them all", "Acme will pay them all"),
        ("Two firms said they will open a mill", "Two firms will open a mill"),
        ("The clerk said they will open a mill", "The clerk said they will open a mill"),
        ("Clerks of old Hull mills said they will sing", "Clerks of old Hull mills said they will sing"),
        ("The old play Alder: The Mill is to open in Hull", "The old play Alder: The Mill is to open in Hull"),
        ("The story so far: The mill is to open in Hull", "The mill is to open in Hull"),
        ("By 2030, half of the mills will be gone", "By 2030, half of the mills will be gone"),
        ("By noon, half of the mills will be gone", "half of the mills will be gone"),
        ("Acme announced that it plans a second mill", "Acme plans a second mill"),
        ("Acme announced its plan to sell the mill", "Acme announced its plan to sell the mill"),
        ("Jane Doe, who sings, never met the clerks", "Jane Doe never met the clerks"),
        ("Tom Doe, the head of Acme Mills has left Hull", "Tom Doe has left Hull"),
        ("Tom Doe, chairman of Acme Mills has left Hull", "Tom Doe has left Hull"),
        ("Acme said it was determined to sell the mill", "Acme was determined to sell the mill"),
        ("Acme said it is not ready to sell the mill", "Acme said it is not ready to sell the mill"),
        ("Alder, Yorkshire's oldest town has grown again", "Alder has grown again"),
        ("Tom Doe, the head of Acme and his son have left", "Tom Doe, the head of Acme and his son have left"),
        ("Tom Doe, son of Jane Doe, his wife and a maid were hurt", "Tom Doe, his wife and a maid were hurt"),
        ("Tom Doe, old captain of Acme, Roe and Poe have left", "Tom Doe, Roe and Poe have left"),
        ("Tom Doe, the son of Poe, Roe and Poe have left", "Tom Doe, the son of Poe, Roe and Poe have left"),
        ("Tom Doe, Son of Poe, Roe and Poe have left", "Tom Doe, Son of Poe, Roe and Poe have left"),
        ("Tom Doe, men of Hull, Roe and Poe have left", "Tom Doe, men of Hull, Roe and Poe have left"),
        ("Tom Doe, son of Poe, has left", "Tom Doe has left"),
        (
            "Tom Doe, reportedly captain of Acme, Roe and Poe have left",
            "Tom Doe, reportedly captain of Acme, Roe and Poe have left",
        ),
        ("Tom Doe, the clerk, of Hull has left it", "Tom Doe, the clerk, of Hull has left it"),
        ("Tom Doe, the clerk said in Hull", "Tom Doe, the clerk said in Hull"),
        ("Tom Doe, the alleged thief has left", "Tom Doe, the alleged thief has left"),
        ("Instead, the clerk of Hull has left", "Instead, the clerk of Hull has left"),
        ("Tom Doe, once a clerk has left", "Tom Doe, once a clerk has left"),
        ("Tom Doe, the", "Tom Doe, the"),
        ("Doe has, for the first time, spoken of it", "Doe has spoken of it"),
        ("Doe has, allegedly, spoken of it", "Doe has, allegedly, spoken of it"),
        ("Doe has, for one", "Doe has, for one"),
        ("Doe has in his own book denied it all", "Doe has denied it all"),
        ("Doe has to be asked and tried again", "Doe has to be asked and tried again"),
        ("Doe has in Hull, where he lived", "Doe has in Hull, where he lived"),
        ("Doe has in mind no more of it all", "Doe has in mind no more of it all"),
        ("Doe, a nurse, recently left the club", "Doe recently left the club"),
        ("Two men, who allegedly stole it, were held", "Two men were held"),
        ("Two men, who will go if asked, were held", "Two men, who will go if asked, were held"),
        ("Doe, known for songs, films, and plays, has left", "Doe has left"),
        ("Doe, Roe, who sings, and Poe, have left", "Doe, Roe have left"),
        ("Doe's film, Tides, produced by Roe, Poe, and Moe, is out", "Doe's film, Tides is out"),
        ("The old coach, Jane Doe, said Hull is old", "The old coach Jane Doe said Hull is old"),
        ("The coach of Hull, Jane Doe, said Leeds is old", "The coach of Hull said Leeds is old"),
        ("Former Coach, Jane Doe, said Hull is old", "Former Coach Jane Doe said Hull is old"),
        ("Whig nominee, Jane Doe, said Hull is old", "Whig nominee Jane Doe said Hull is old"),
        ("Hull's coach, Jane Doe, said Leeds is old", "Hull's coach Jane Doe said Leeds is old"),
        ("The coach, a nurse from Hull, said Leeds is old", "The coach said Leeds is old"),
        ("They left Acme Widgets Pvt Ltd, of Leeds", "They left Acme Widgets, of Leeds"),
        ("the co sang", "the co sang"),
    ],
)
def test_a_rule_leaves_its_words_out_and_no_others(text: str, left: str) -> None:
    """Conditions, doubts, lists and checks keep the words that carry them."""
    assert " ".join(trimming.trimmed(Statement.of(text.split())).words) == left


def test_nothing_is_trimmed_of_nothing() -> None:
    """A sentence that was all brackets is left empty."""
    assert trimming.trimmed(Statement.of([])).words == []
