"""Sentences without what are no words of them."""

import pytest

from feedpub.parser.titles import cleaning, title


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Acme Corp <ACM> (formerly Ajax) [sic] said so.", "Acme Corp said so."),
        ("<Acme Holding> said so.", "Acme Holding said so."),
        ("Jane Doe, 45, of Hull, won.", "Jane Doe, of Hull, won."),
        ("- The mill has closed | Photo by Roe", "The mill has closed"),
        ("| AP Photo The mill has closed", "The mill has closed"),
        ("| Getty Images/Jane Roe The mill has closed", "The mill has closed"),
        ("<p>The mill has closed.<br></p>", "The mill has closed."),
        ('The “new" mill has closed', 'The "new" mill has closed'),
        ("The “new,” dear mill has closed", "The “new”, dear mill has closed"),
        ("The ‘‘new’’ mill has closed", "The “new” mill has closed"),
        ("The ''new'' mill has closed", 'The "new" mill has closed'),
        ("The board , in Hull , has met", "The board, in Hull, has met"),
        ("The Alder Party (United) split (again)", "The Alder Party (United) split"),
        ("The Alder Party (AP) of Alder (Yorkshire) split", "The Alder Party of Alder split"),
        ("The board 's mill has closed", "The board's mill has closed"),
    ],
)
def test_brackets_and_ages_are_left_out(sentence: str, left: str) -> None:
    """Tickers, short forms, ages, and the credit that is stuck to a sentence."""
    assert cleaning.without_brackets(sentence) == left


@pytest.mark.parametrize(
    ("paragraph", "left"),
    [
        ("16 October 2031 – The mill has closed.", "The mill has closed."),
        ("16 October 2031 is the day the mill closes.", "16 October 2031 is the day the mill closes."),
        ("The mill has closed.", "The mill has closed."),
        ("Oct. 16—The mill has closed.", "The mill has closed."),
        ("Oct. 16 is the day the mill closes.", "Oct. 16 is the day the mill closes."),
    ],
)
def test_the_day_that_opens_a_paragraph_is_no_part_of_its_title(paragraph: str, left: str) -> None:
    """Behind a dash the sentence begins."""
    assert cleaning.behind_day(paragraph) == left


def test_a_title_is_cut_behind_the_day() -> None:
    lead = "16 October 2031 – The harbour board closed the old mill on Monday, its chairman said in a letter."
    assert title.cut([lead]).startswith("Harbour board closed the old mill"[:13])


def test_a_space_before_the_full_stop_goes_with_it() -> None:
    assert cleaning.finished("mills close .") == "Mills close"
