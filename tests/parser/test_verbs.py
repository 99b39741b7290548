"""Finite verbs, told without a dictionary."""

import pytest

from feedpub.parser.grammar import verbs
from feedpub.parser.grammar.statement import Statement


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The board approved a plan", "approved"),
        ("A man arrested in Leeds last week was charged", "was"),
        ("The man who robbed the bank was held", "was"),
        ("The man who police said sowed terror was held", "was"),
        ("The man that the firm sued has won", "has"),
        ("The ship which usually sails north is lost", "is"),
        ("Doe, who said he had retired, left the club", "left"),
        ("Doe, a clerk who has debts, left the club", "left"),
        ("The march, during which ten were hurt, ended at noon", "ended"),
        ("Acme, wholly owned by Ajax, will close", "will"),
        ("Doe, of Hull, recently voted for it", "voted"),
        ("Doe, while ill, left", "left"),
        ("Doe while ill left", "left"),
        ("A barrel sits on a pallet", "sits"),
        ("Rain falls heavily", "falls"),
        ("Doe stars Roe", "stars"),
        ("The board plans a mill, sources said", "plans"),
        ("Alder Mills plans to sell it", "plans"),
        ("She calls herself a clerk sent by nobody", "calls"),
        ("They plan a mill", "plan"),
        ("Fired at least twice the gun fired at least ten shots", "fired"),
        ("A bill passed by the house, but not signed, has lapsed", "has"),
        ("A law passed in May which all hated has lapsed", "passed"),
        ("The risks associated with old piers are great", "are"),
        ("Clerks held out hope the pier would open", "held"),
        ("Clerks laid off today would go", "would"),
        ("Clerks laid off badly would go", "would"),
        ("The 25% fees on salt announced by Doe are great", "are"),
        ("Roe, once a clerk turned poet, was held", "was"),
        ("A fire that razed a pier charred to the ground rose again", "rose"),
        ("A fire that razed a pier charred two boats, and rose again", "charred"),
        ("A fire that razed a pier charred two boats in old Hull", "charred"),
        ("The son of a man who died after a pier collapsed at noon said all is well", "said"),
        ("Old rules made in the port create a row", "create"),
        ("The rule made in the port create a row", "made"),
        ("Draft ferry rules of the old port mark a turn", "mark"),
        ("What the town sees is rain", "is"),
        ("Men storming the town, clashed with police in Leeds", "clashed"),
        ("Men storming the town, clashed with police leaving ten injured", "clashed"),
        ("An inquiry led by Roe and Poe, of Hull, found nothing", "found"),
        ("The mayor, under fire for a trip to Leeds paid for by a builder, denied it", "denied"),
        ("Shares in the mill, which has lost a third of its clerks since May, rose 9 percent", "rose"),
        ("A man robbed in May he said left", "robbed"),
        ("Doe walked to Leeds, a town he left", "walked"),
        ("A new study explores how a mill was built", "explores"),
        ("Five men, including a chief appointed cook, have drowned", "have"),
        ("Alder Rowing faces old doubts", "faces"),
        ("Hull emerged from the talks with its lead badly reduced, clerks said", "emerged"),
        ("The idea that video games are dull might still win", "might"),
        ("The firm that several clerks had left was sold", "was"),
        ("The proposed law of the seas", ""),
        ("The court declined to hear the case of a pilot accused of theft", "declined"),
        ("Passes refused to the clerks of Hull were found", "were"),
        ("Passes refused to Hull clerks were found", "were"),
        ("A rule that would have closed the pier was rejected", "was"),
        ("A rule that would not have closed the pier was rejected", "was"),
        ("Clerks hired in May have left", "have"),
        ("A sailor who was feared drowned was found", "was"),
        ("A sailor who was hurt drowned in Hull", "drowned"),
        ("Most of the clerks on a ferry that sank escaped because sandbanks broke its fall", "escaped"),
        ("A clerk thought to have leapt after sinking a ferry was found", "was"),
        ("A pilot who said he was ill left the ferry", "left"),
        ("Owners who want the pier built as it was in 1872 have lost", "have"),
        ("Last year he sang in Hull", "sang"),
        ("In the report it was old", "was"),
        ("A captain who was charged after a sailor fell overboard has been found guilty", "has"),
        ("A captain who was charged after a sailor fell overboard, has been found guilty", "fell"),
        ("A captain who was charged after a sailor fell overboard", "fell"),
        ("A captain who was charged after a sailor said ferries were old", "said"),
        ("A captain charged after a sailor fell overboard has left", "has"),
        ("A diver hurt by a chain pulled from the dock as he mended a ferry said all is well", "said"),
        ("A diver ran from the dock as he said the ferry was old", "ran"),
        ("A diver pulled from the dock as he", "pulled"),
        ("The mayor's claim that rents have fallen since he took office is odd", "is"),
        ("A Hull couple say in a lawsuit that a ferry sank", "say"),
        ("Most of the eels sold as cod in Hull were old", "were"),
        ("Eels sold online are old", "are"),
        ("Two men believed to be lost were found", "were"),
        ("The man who ran and was hurt in Hull is safe", "is"),
        ("Clerks counted as lost by Hull are safe", "are"),
        ("A man shot dead by clerks was found", "was"),
        ("Clerks shot dead a man in Hull who was old", "shot"),
        ("Roe said in a letter filed in Hull that it was old", "said"),
        ("Men believed to be lost after a pier burst in Hull have left", "have"),
        ("The news", ""),
        ("They merrily", ""),
        ("Press", ""),
        ("Lots of cats and dogs", ""),
        ("The man who", ""),
        ("A dog barks", ""),
        ("The man that Doe met", ""),
        ("The bus", ""),
        ("Jobs", ""),
    ],
)
def test_the_main_verb_is_the_one_of_the_subject(text: str, verb: str) -> None:
    """Not a participle, nor the verb of a clause inside the subject; nothing where no verb is sure."""
    statement = Statement.of(text.split())
    found = verbs.main_verb(statement)
    assert (statement.keys[found] if found >= 0 else "") == verb


def test_a_clause_behind_of_has_a_verb_of_its_own() -> None:
    """`The tale of how she sang | began`."""
    assert (
        verbs.main_verb(Statement.of("The tale of how she sang began in Hull".split()))
        == len("tale of how".split()) + 3
    )


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("has not been ordered to pay 500 crowns", "pay"),
        ("was badly hurt in May", "hurt"),
        ("is likely to rain", "rain"),
        ("took off at noon", "off"),
        ("agreed to the plan", "agreed"),
        ("moved to Leeds", "moved"),
        ("sold it", "sold"),
        ("will, he said, go", "will"),
        ("has read it", "read"),
        ("was in Leeds", "was"),
        ("went to", "went"),
        ("gave to schools", "gave"),
    ],
)
def test_a_verb_group_ends_with_its_last_verb(text: str, last: str) -> None:
    """Auxiliaries, adverbs, participles, infinitives and particles belong to it."""
    statement = Statement.of(text.split())
    assert statement.keys[verbs.group_end(statement, 0)] == last


def test_what_is_based_somewhere_bases_nothing() -> None:
    """Unless on what follows: `Roe based her claim on it`."""
    league = Statement.of("A Hull based salt league will meet in May".split())
    claim = Statement.of("The mayor based her claim on it".split())
    assert (verbs.main_verb(league), verbs.main_verb(claim)) == (5, 2)
