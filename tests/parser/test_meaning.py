"""A cut title never says what its lead doesn't: no denial, doubt, limit or source that a claim needs is lost.

Leads in the form of those that went wrong, each with its title.
"""

import pytest

from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import amounts, boundary, title, trimming, turns


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            (
                "The Harbour Court on Monday declined to hear the case of a pilot accused of taking bribes to let "
                "ferries into the inner dock at Hull, saying the papers came too late."
            ),
            "Harbour Court declined to hear case of pilot accused of taking bribes",
        ),
        (
            (
                "A proposed rule that would have closed the pier to anglers holding night permits was rejected by "
                "the harbour board of Leeds on Monday after a debate of nine hours."
            ),
            "Proposed rule that would have closed pier was rejected by harbour board of Leeds",
        ),
        (
            (
                "The mayor of Hull said a storm flood warning sent to a thousand clerks on Saturday was a mistake "
                "made by a trainee who pressed the wrong key on the first day."
            ),
            "Mayor of Hull said storm flood warning was mistake made by trainee who pressed wrong key",
        ),
        (
            (
                "A captain from Hull who was charged with negligence after a sailor fell overboard in a storm has "
                "been found not guilty by a jury at Leeds Crown Court."
            ),
            "Captain from Hull has been found not guilty by jury at Leeds Crown Court",
        ),
        (
            (
                "The harbour master had planned to leave at the end of the year but will sail for another twelve "
                "months, the board of the port said on Monday, because it found nobody else."
            ),
            "Harbour master had planned to leave at end of year but will sail for another twelve months",
        ),
        (
            (
                "Pilots in Hull said there was so far nothing to suggest that old bombs were behind the sinking of "
                "four new ferries in a dock near the old pier on Sunday."
            ),
            "Pilots in Hull said there was so far nothing to suggest that old bombs were behind sinking",
        ),
        (
            (
                "A pilot was praised by the mayor on Friday for trying to save a girl from the Humber, an attempt "
                "in which he nearly drowned and she was badly hurt."
            ),
            "Pilot was praised by mayor for trying to save girl from Humber",
        ),
        (
            (
                "Whether the missing ferry and its crew of nine are still afloat is not known, the harbour master "
                "of Hull said, dismissing a report that lights had been seen."
            ),
            "Whether missing ferry and crew of nine are still afloat is not known, harbour master said",
        ),
        (
            (
                "Barring a miracle on the last day of the season, Hull will be rowing in the third league next "
                "year, their captain Bo Roe admitted after a defeat at Leeds."
            ),
            "Barring miracle on last day of season, Hull will be rowing in third league next year",
        ),
    ],
)
def test_a_denial_or_a_limit_stays(lead: str, cut: str) -> None:
    """Whatever has to go for it."""
    assert title.cut([lead]) == cut


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            (
                "More than 80 percent of the eels sold as cod in the market halls of Hull harbour were some other "
                "fish, a study claims, though the traders called it tiny."
            ),
            "More than 80 percent of eels sold as cod were some other fish, study claims",
        ),
        (
            (
                "The ferry that sank off Hull in June leaked no oil, contrary to what anglers and two harbour clubs"
                " claimed at the time, a study by the coast guard has found."
            ),
            "Ferry that sank off Hull in June leaked no oil, study has found",
        ),
        (
            (
                "Bo Roe, whom the court heard described as a kind owner by three clerks, kept two sailors locked in"
                " a hold in Hull for six years, the prosecution says."
            ),
            "Bo Roe kept two sailors locked in hold in Hull for six years, prosecution says",
        ),
        (
            (
                "Bo Roe, whom the court heard described as a kind owner by three clerks, kept two sailors on board "
                "a ferry in Hull for six years, the defence ministry says."
            ),
            "Bo Roe kept two sailors on board ferry in Hull for six years",
        ),
        (
            (
                "The pilot fined by the harbour board for ramming the old pier in the fog of last May was on leave "
                "in Leeds on the day in question, his union said."
            ),
            "Pilot fined by harbour board for ramming old pier was on leave in Leeds, his union said",
        ),
        (
            (
                "Hull is not sending its ferries to Leeds, its harbour master said on Friday in a long answer to "
                "the mayor, who had spoken of twenty ferries at the pier there."
            ),
            "Hull is not sending ferries to Leeds, its harbour master said",
        ),
        (
            (
                "The clerk kept the keys of the harbour for nine years after he had left, the board of the old port"
                " said, which he has always denied in letters to the mayor."
            ),
            "Clerk kept keys of harbour for nine years after he had left, board said",
        ),
        (
            (
                "Almost all of the 60 piers that were said to have been rebuilt with public money in Hull do not "
                "exist, auditors sent by the harbour board have found."
            ),
            "Almost all of 60 piers do not exist, auditors have found",
        ),
        (
            (
                "The harbour would be able to borrow another nine million pounds under rules which the mayor is "
                "weighing for May, three clerks who have seen the plans said."
            ),
            "Harbour would be able to borrow another nine million pounds under rules, three clerks said",
        ),
        (
            (
                "The ferry would not sail to Leeds, the mayor said in the old hall of the port, unless it is mended"
                " by May, and she would not pay."
            ),
            "Ferry would not sail to Leeds unless it is mended by May, mayor said",
        ),
        (
            (
                "The ferry would not sail to Leeds, the mayor said in the old hall of the port, only after a repair"
                " by Roe, and she would not pay."
            ),
            "Ferry would not sail to Leeds only after repair by Roe, mayor said",
        ),
        (
            (
                "The pier that won the prize is in Hull, not Leeds as the harbour board said on Saturday, and its "
                "owner has no idea at all of who had built it in the first place."
            ),
            "Pier that won prize is in Hull, not Leeds as harbour board said",
        ),
    ],
)
def test_a_claim_is_told_with_its_source(lead: str, cut: str) -> None:
    """Where only one side says so, or others deny it."""
    assert title.cut([lead]) == cut


@pytest.mark.parametrize(
    ("keys", "opens"),
    [
        ("as many as 57 men left", True),
        ("about a third of them left", True),
        ("around 200 men left", True),
        ("barely half of them left", True),
        ("barely a day after the fair", False),
        ("about to leave the pier", False),
        ("sadly the pier has closed", False),
        ("in half an hour", False),
        ("about", False),
    ],
)
def test_how_many_opens_a_subject(keys: str, *, opens: bool) -> None:
    """No phrase that could go."""
    assert amounts.opens(keys.split()) is opens


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Whether it rains or snows, the fair will open at noon", "the fair will open at noon"),
        ("Whether it rained is not known, the old clerks said", "Whether it rained is not known, the old clerks said"),
        ("In a dream, the old pier has fallen into the sea", "In a dream, the old pier has fallen into the sea"),
        ("Except in Hull, the piers will close at noon", "Except in Hull, the piers will close at noon"),
        ("As many as 57 percent of the mills were sold", "As many as 57 percent of the mills were sold"),
        ("As many as 57 mills were sold", "57 mills were sold"),
    ],
)
def test_what_is_asked_or_limited_is_no_phrase(text: str, left: str) -> None:
    """Without it the rest would say more."""
    assert " ".join(trimming.trimmed(Statement.of(text.split())).words) == left


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (
            (
                "The mayor's claim that the old pier of the inner harbour in Hull is safe for all the ferries of "
                "the line to Leeds isn't borne out by figures."
            ),
            "The mayor's claim",
        ),
        (
            (
                "Two pilots who said last year that they had sailed the old ferry to Leeds and back in the great "
                "storm of May haven't sailed at all."
            ),
            "Two pilots",
        ),
        (
            (
                "The old board of the new inner harbour of Hull in Yorkshire only sells tickets to those who row to"
                " Leeds and back within a day."
            ),
            "The old board of the new inner harbour of Hull in Yorkshire",
        ),
    ],
)
def test_a_claim_without_its_verb_is_left_out(lead: str, cut: str) -> None:
    """What follows may be that it isn't so."""
    assert boundary.cut([lead]) == cut


def test_what_hardly_was_is_told_with_what_came_then() -> None:
    """`Hardly had it opened` alone is half a sentence."""
    assert turns.half("hardly had it opened when it fell".split()) == len("hardly had it opened when".split())
    assert not turns.half("hardly any of it fell".split())
    assert not turns.half("it opened when it fell".split())


@pytest.mark.parametrize(
    "text", ["not since May has it rained", "only when it rains do eels sing", "never did it rain"]
)
def test_what_turns_verb_and_subject_round_is_told_whole(text: str) -> None:
    """What stands before the verb of its own is no statement."""
    assert turns.half(text.split()) == len(text.split())


@pytest.mark.parametrize("text", ["not all eels sing", "only two eels sang", "nobody sang"])
def test_what_only_counts_turns_nothing_round(text: str) -> None:
    """The subject comes first, as always."""
    assert not turns.half(text.split())


def test_a_denial_stays_with_its_verb() -> None:
    """What tells of the subject goes without it, or not at all."""
    old = Statement.of("Clerks who are old and not wet never sang".split())
    assert turns.without_denial(old, 8, (1, 8)) == (0, 0)
    plain = Statement.of("Clerks in Hull never sang".split())
    assert turns.without_denial(plain, 4, (1, 4)) == (1, 3)
    assert turns.without_denial(plain, 4, (3, 4)) == (0, 0)
    assert turns.without_denial(plain, 4, (1, 3)) == (1, 3)
