"""Who says so, and when that must be said."""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import attribution, claims, title


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mill has closed, police said.", "police said."),
        ("The mill has closed, according to two papers, and rusts.", "according to two papers,"),
        ("The mill has closed, said Jane Doe.", "said Jane Doe."),
        ("“The mill has closed” Doe said.", "Doe said."),
        ("The mill has closed, the board has confirmed.", "the board has confirmed."),
        ("The mill has closed, and Doe said so.", ""),
        ("The mill has closed, who said so", ""),
        ("The mill has closed, as Doe said.", ""),
        ("The mill has closed, in Hull they said.", ""),
        ("The mill has closed, Doe said that all is well.", ""),
        ("The mill has closed, Doe is said to know.", ""),
        ("The mill has closed, a court was told on Monday.", "a court was told on Monday."),
        ("The mill has closed, a court has been told.", "a court has been told."),
        ("The mill has closed, it is alleged.", "it is alleged."),
        ("The mill has closed, was told.", ""),
        ("The mill has closed, Jane Doe claimed on Sunday and said that a plan is made.", "Jane Doe claimed on Sunday"),
        ("The mill has closed, rust spread on piers and clerks in the old hall of Hull said that it had.", ""),
        ("The mill has closed, neighbours claim.", "neighbours claim."),
        ("The mill has closed, a claim for rent.", ""),
        ("The mill has closed, a study claims.", "a study claims."),
        ("The mill has closed after refusing, Doe says, to pay its clerks", ""),
        ("The mill has closed, has ruled in Hull.", ""),
        ("The mill has closed, a judge heard before she rose and went to the old hall.", "a judge heard"),
        ("The mill has closed, a court has ruled.", "a court has ruled."),
        ("The mill has closed, a study claims it.", ""),
        ("The mill has closed, contrary to what clerks claimed.", ""),
        (
            "The mill has closed, Doe said in a long reply to the clerks of Hull.",
            "Doe said in a long reply to the clerks of Hull.",
        ),
        ("The mill has closed, Doe said in a reply to what was asked at Hull.", ""),
        ("The mill has closed, Doe told him in reply to give up the old keys.", ""),
        ("The mill has closed, Doe said rain in the old town of Hull.", ""),
        ("The mill has closed, figures from the board show.", "figures from the board show."),
        ("The mill has closed, a fall from the board show.", ""),
        ("The mill, which Doe said had closed", ""),
        ("The mill has closed, reported on by all", ""),
        ("The mill has closed, rust and all.", ""),
        ("Doe said it, in a very long speech of more than sixteen words that never came to its end at all", ""),
        ("The mill has closed, Jane Doe, the mayor, said.", "Jane Doe, the mayor, said."),
        ("The mill has closed, Jane Doe, the mayor, sang.", ""),
        ("The mill has closed, Jane Doe, the mayor,", ""),
        ("The mill has closed, the mayor, said.", ""),
        ("The mill has closed", ""),
    ],
)
def test_the_source_is_found_between_its_marks(text: str, source: str) -> None:
    """Wherever it stands after the statement; a clause that only tells of saying is none."""
    statement = Statement.of(text.split())
    found = attribution.trailing(statement)
    assert (" ".join(statement.words[slice(*found)]) if found else "") == source


def test_what_a_court_is_told_is_a_partys_word() -> None:
    """What a court says itself is a fact."""
    assert attribution.is_hearsay("a clerk told jurors".split())
    assert attribution.is_hearsay("a jury heard".split())
    assert not attribution.is_hearsay("the court said".split())
    assert not attribution.is_hearsay("a clerk told the press".split())


def test_what_is_alleged_is_never_told_as_a_fact() -> None:
    """Nor what a reporter only understands."""
    assert attribution.is_hearsay("prosecutors allege".split())
    assert attribution.is_hearsay("a clerk testified".split())
    assert attribution.is_hearsay("a lawyer for the mill said".split())
    assert attribution.is_hearsay("the prosecution says".split())
    assert not attribution.is_hearsay("the prosecution service says".split())
    assert attribution.is_hearsay("jane doe claimed".split())
    assert attribution.is_hearsay("The Post understands".lower().split())


@pytest.mark.parametrize(
    "source",
    "a court was told on Monday|a jury heard|Crown Court was told|MPs were told|the Post reported|it is alleged".split(
        "|"
    ),
)
@pytest.mark.parametrize("claim", ["The mayor took bribes from a builder", "Mark Doe poisoned his wife"])
def test_a_title_that_accuses_somebody_names_who_does(claim: str, source: str) -> None:
    """However the sentence names them; without, it would be the paper's own word."""
    told = source.removesuffix(" on Monday").removeprefix("a ").removeprefix("the ")
    assert title.cut([f"{claim}, {source}."]).endswith(f", {told}")


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("Doe opened a mill", 0),
        ("Doe may open a mill", claims.OPINION),
        ("Doe may have attacked Roe", claims.ACCUSATION),
        ("Two men were killed", claims.OPINION - 1),
        ("The rules are fair to all", claims.OPINION),
        ("The board is being odd", claims.OPINION),
        ("The mill is to close", 0),
        ("The mill is selling salt", 0),
        ("The mill is being sold", 0),
        ("The pier was old", 0),
    ],
)
def test_an_accusation_needs_its_source(text: str, need: int) -> None:
    """A forecast would rather have it, and a word on how something is; a fact can do without."""
    statement = Statement.of(text.split())
    assert claims.needs(statement, main_verb(statement))[-1] == need


@pytest.mark.parametrize(
    ("rest", "is_contested"),
    [
        ("which Roe has always denied", True),
        ("though the board claimed that it was new", True),
        ("but the board says little", False),
        ("but they say that it was new", True),
        ("but they sing that it was new", False),
        ("and the board claimed that it was new", False),
        ("", False),
    ],
)
def test_what_others_deny_is_contested(rest: str, *, is_contested: bool) -> None:
    """And is told as its source's claim alone."""
    statement = Statement.of(["said,", *rest.split()])
    assert attribution.is_contested(statement, 1) is is_contested


def test_one_side_is_named_where_there_is_room() -> None:
    """As printed: a bank's name is no union."""
    assert claims.least("his union said.".split()) == claims.OPINION
    assert not claims.least("the Union Bank said.".split())
