"""The day is left to the date beside the headline."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles.days import without_day


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The fair was held here on late Friday evening", "The fair was held"),
        ("Doe said Friday he won", "Doe said he won"),
        ("Doe told ABC Friday that he won", "Doe told ABC that he won"),
        ("Doe called on ABC Friday to sell it", "Doe called on ABC to sell it"),
        ("Doe won ABC Friday Night", "Doe won ABC Friday Night"),
        ("Doe saw ABC Friday shows", "Doe saw ABC Friday shows"),
        ("Doe Friday said he won", "Doe said he won"),
        ("The mills are here to stay", "The mills are here to stay"),
        ("They met today here, and left", "They met, and left"),
        ("They met on Friday, June 29, 2024, in Hull", "They met in Hull"),
        ("They met on June 29 in Hull", "They met in Hull"),
        ("The pier will be opened on June 29", "The pier will be opened on June 29"),
        ("The pier will be opened on Friday in Hull", "The pier will be opened in Hull"),
        ("They met on 29 June in Hull", "They met in Hull"),
        ("They met on 29 June 2024 in Hull", "They met in Hull"),
        ("They met on 29 ferries", "They met on 29 ferries"),
        ("They met on 29", "They met on 29"),
        ("They have until noon on 29 June to go", "They have until noon on 29 June to go"),
        ("They met on June 15-16 in Hull", "They met in Hull"),
        ("They met on June 5th in Hull", "They met in Hull"),
        ("They met on Friday, June 5th in Hull", "They met in Hull"),
        ("They met on Friday, in Hull", "They met, in Hull"),
        ("They met on", "They met on"),
        ("Doe, who sang in Alder, Hull, on June 5, left it", "Doe, who sang in Alder, Hull, left it"),
        ("They met late", "They met late"),
        ("They met on June", "They met on June"),
        ("They met on June nights", "They met on June nights"),
        ("They met early on June 29 evening in Hull", "They met in Hull"),
        ("They met on June evening", "They met on June evening"),
        ("They met on Monday", "They met"),
        ("They met in June", "They met in June"),
        ("They work until Friday", "They work until Friday"),
        ("Black Friday sales rose", "Black Friday sales rose"),
        ("They left Friday", "They left"),
        ("The letter filed late yesterday in Hull", "The letter filed in Hull"),
        ("The death Friday, Sept. 8, of Doe led to talks", "The death of Doe led to talks"),
        ("He was let down on Monday morning in Hull", "He was let down in Hull"),
        ("The mill will open on May 14, 2025, the board said", "The mill will open, the board said"),
        ("The mill will open on May 14, 2025, in old Hull", "The mill will open in old Hull"),
        ("Friday sales rose", "Friday sales rose"),
        ("Mayor Jane Roe Monday closed the pier", "Mayor Jane Roe closed the pier"),
        ("Mayor Jane Roe Monday won the cup", "Mayor Jane Roe won the cup"),
        ("Old Black Friday Sales grew", "Old Black Friday Sales grew"),
        ("Talks on Super Tuesday failed", "Talks on Super Tuesday failed"),
        ("He told Harbour Today that he won", "He told Harbour Today that he won"),
        ("Today, Doe left", "Doe left"),
        ("They met later in Hull", "They met later in Hull"),
        ("Doe said this morning that he won", "Doe said that he won"),
        ("Doe was found early this morning in Hull", "Doe was found in Hull"),
        ("Doe will sing sometime this morning", "Doe will sing sometime this morning"),
        ("Doe left this mill early this year", "Doe left this mill early this year"),
        ("Doe fled from a row which broke out on Friday", "Doe fled from a row which broke out on Friday"),
        ("Doe fled from a row which began on Friday", "Doe fled from a row which began on Friday"),
        ("Doe fled from a row which began on Friday in Hull", "Doe fled from a row which began in Hull"),
        ("Doe liked this", "Doe liked this"),
        ("This morning the pier fell", "This morning the pier fell"),
        ("Today this fair closed", "this fair closed"),
        ("Here is the news", "Here is the news"),
    ],
)
def test_words_that_only_say_when_are_left_out(text: str, left: str) -> None:
    """What binds the day to the statement keeps it."""
    assert " ".join(without_day(Statement.of(text.split())).words) == left
