"""Leads told in the present: which of their words is the verb, and titles that keep what belongs to it."""

import pytest

from feedpub.parser.grammar import presents
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import is_infinitive, main_verb
from feedpub.parser.titles import nested
from feedpub.parser.titles.title import cut


def test_no_word_is_in_two_lists() -> None:
    """What is hardly ever a noun needs no noun of one before it."""
    assert presents.PRESENT.isdisjoint(presents.LIKELY_PRESENT)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The board of the old harbour maintains nine cranes", "maintains"),
        ("Hull withdraws three rules on eels", "withdraws"),
        ("She sings whenever it rains", "sings"),
        ("A thief with what police say may be the oldest key runs a shop", "runs"),
        ("A thief with what police say may be the oldest key they have ever seen is free", "is"),
    ],
)
def test_a_present_is_the_verb(text: str, verb: str) -> None:
    """Be it in a list, or behind a pronoun of one."""
    statement = Statement.of(text.split())
    assert statement.words[main_verb(statement)] == verb


@pytest.mark.parametrize(
    "text",
    [
        "The board gave it wings of tar",
        "The clerk saw the nine eels of Hull",
        "After he alone of all",
        "Whether she thus of all",
    ],
)
def test_no_other_word_in_s_is(text: str) -> None:
    """Not behind "it" that something is done to; nor an adverb."""
    statement = Statement.of(text.split())
    words = {"wings", "eels", "alone", "thus"}
    assert statement.words[main_verb(statement)] not in words


@pytest.mark.parametrize(("text", "is_verb"), [("to quickly sell", True), ("to supply", True), ("to the", False)])
def test_an_adverb_may_part_an_infinitive(text: str, *, is_verb: bool) -> None:
    """`to supply` has none, though it ends as they do."""
    assert is_infinitive(Statement.of(text.split()), 0) == is_verb


def test_a_law_that_calls_for_something_has_its_verb() -> None:
    """Whatever has been done to what it calls for."""
    assert nested.is_relative(Statement.of("a plan that calls for eels kept in Hull".split()), 3)


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "Hull has rejected claims by its neighbours that it maintains too many cranes on the lower quay and "
                "in the old dock, pushing back against an inquiry that could lead to a fine."
            ),
            "Hull rejected claims by neighbours that it maintains too many cranes",
        ),
        (
            (
                "Mayor Ann Lee said she supports a bill to sell nine old mills whose roofs have let in the rain since "
                "May, backing a step that few in the lower house of the county have ever taken."
            ),
            "Mayor Ann Lee said she supports bill to sell nine old mills whose roofs let in rain",
        ),
        (
            (
                "A judge on Friday approved a plan that calls for moving about 900 swans currently kept at a shut farm"
                " near Hull to ponds where they can be fed."
            ),
            "Judge approved plan that calls for moving about 900 swans kept at shut farm",
        ),
        (
            (
                "A career smuggler with what clerks say may be one of the longest records they have ever seen is back "
                "in jail after a chase through the harbour on Friday night."
            ),
            "Career smuggler is back in jail after chase through harbour",
        ),
        (
            (
                "Ann Lee was about nine months into her new job when she was killed by a falling crane on the lower "
                "quay of Hull in the storm of May, an inquest was told."
            ),
            "Ann Lee was about nine months into her new job when she was killed, inquest was told",
        ),
    ],
)
def test_a_title_keeps_what_belongs_to_its_verb(lead: str, told: str) -> None:
    """A claim and what it is of, a wish and what it is for, what happened just then."""
    assert cut([lead]) == told


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            (
                "The judge accepted the charges filed against the county's former chief of staff for his alleged "
                "role in a great fraud at the port."
            ),
            "Judge accepted charges filed against county's former chief of staff",
        ),
        (
            (
                "The prosecutor's office said Ann Lee will face trial on the fraud, smuggling and arson charges that "
                "were filed by the county in the spring of the year before last."
            ),
            "Prosecutor's office said Ann Lee will face trial",
        ),
        (
            (
                "Trade is changing fast, including with more sales taking place away from the high street and its "
                "old shops, says Ann Lee, who has studied it for nine years."
            ),
            "Trade changing fast, including with more sales taking place away from high street",
        ),
        (
            (
                "The mayor said Friday he would sign an order instructing the harbour board to promptly pay the men "
                "of all nine tugs, as the county struggled to agree on a budget."
            ),
            "Mayor said he would sign order instructing harbour board to pay men of all nine tugs",
        ),
        (
            (
                "Output of Welsh printing firms in the three western counties rose to 77.2 percent of what they could "
                "print in the last quarter, from 77.0 percent in the one before."
            ),
            "Output of Welsh printing firms rose to 77.2 percent of what they could print",
        ),
        (
            (
                "The central bank on Friday kept its key rate unchanged and signalled that it plans to cut it once "
                "this year, down from the three cuts that it had told of in the spring."
            ),
            "Central bank kept key rate unchanged",
        ),
        (
            (
                "The high court should find that Ann Lee may not be mayor because she led the march on the old "
                "port, lawyers leading the fight to keep her off the ballot told the judges on Friday."
            ),
            "High court should find that Ann Lee may not be mayor, lawyers told the judges",
        ),
        (
            (
                "A child in Hull has caught tar flu, the first case of a child in the north becoming ill with what "
                "had been known in sailors alone, clerks of the harbour said Friday."
            ),
            "Child in Hull caught tar flu, first case of child in north becoming ill",
        ),
        (
            (
                'The singer Ann Lee did not copy Jane Roe\'s old song "Let the Eels Come In" when she wrote her own '
                '"Never Let Them Out", a jury found on Friday.'
            ),
            'Singer Ann Lee did not copy Jane Roe\'s old song "Let the Eels Come In", jury found',
        ),
        (
            (
                "Alder came from behind to beat Leeds 3-1 at the old harbour ground and move up to third in the table "
                "of the north, which the board of the league had drawn up."
            ),
            "Alder came from behind to beat Leeds 3-1 at old harbour ground and move up to third",
        ),
        (
            (
                "Never before in the long years of the salt fair in Hull had so many cows come to hear the mayor "
                "sing, his clerk said on Friday."
            ),
            "Never before in long years of salt fair in Hull had so many cows come to hear mayor sing",
        ),
    ],
)
def test_a_title_ends_where_nothing_hangs(lead: str, told: str) -> None:
    """No office without what it is of, no list without its end, no order without what it is."""
    assert cut([lead]) == told
