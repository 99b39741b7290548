"""What is no news, but told for those who need to know: what had gone before, what one is known for.

What a title leans on, `context` says; which title is the best, `title` weighs.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import days

BACKGROUND, ANECDOTE = 9.5, 14.0
"""So much that a later sentence is taken that costs next to nothing; and one that has nothing to do with the first."""
CAPTION, REPEATED, PICTURE = 8.0, 60, 12.0
"""What it costs that so many characters of the opening are repeated; what one costs that is surely a caption."""
PICTURED = ("Pictured ", "Pictured, ")
"""What opens a caption: `Pictured | right, is Jane Roe`."""
DATED_WITHIN, REPEATED_WITHIN = 8, 40
CENTURIES = (", 19", ", 20")
ALWAYS = (
    *(
        f"Every {time}{mark}"
        for time in "spring summer autumn winter year morning".split()
        for mark in (", as ", " as ")
    ),
    *(f"Imagine {what} " for what in ("a", "an", "the", "this", "you")),
    *(f"{hello} " for hello in ("Good morning", "Happy", "Welcome back", "Spoiler alert:", "CLAIM:", "Claim:")),
    "At first glance",
    "The stage is set ",
    *(f"First {came} " for came in ("came", "it was", "there was")),
    "Not long ago",
    "Not so long ago",
    "On a recent ",
    "Once upon ",
    *(f"There {comes} a {moment} " for comes in ("comes", "is") for moment in ("moment", "point", "scene")),
    "There was a time ",
    "One day ",
    "One recent ",
    "Time was ",
)
"""What greets the reader, warns of what follows, or tells how it used to be, or how it might be."""
ANECDOTES = (
    *(f" had {barely} " for barely in ("barely", "hardly", "only just", "scarcely")),
    *(f" never {thought} " for thought in ("dreamed", "dreamt", "expected", "imagined", "thought")),
    " having a moment",
    " saw it coming",
    " this one.",
    " love to ",
    " loves to ",
)
"""What leads up to the news, or is always so: `Roe had barely sat down`, `Roe never thought she would`."""
SPANS = (" decades", " generations", " years")
AGO_WITHIN = 48
"""How far an opening may go, in characters, that tells how long ago something was."""
WITHHELD = 7.5
"""So much that a second sentence is taken that tells what was announced and costs no more."""
TEASING = frozenset("gave made reveal revealed reveals shared shares".split())
TEASED = frozenset("announcement announcements detail details revelation revelations update updates".split())
"""Behind such a verb these tell nothing yet: `Roe made | a big announcement`."""
TEASED_WITHIN, PERSONS = 6, frozenset("her him me them us you".split())
"""Whom one gives them, in the course of a tale: `gave | him | updates`."""
SILENT = " no comment"
KNOWN = (["known", "as"], ["known", "for"], ["famous", "for"], ["one", "of"])
"""Behind "is", these tell what everybody knows: `Roe is one of | the best bakers in Hull`."""


def caption_cost(lead: Sequence[str]) -> float:
    """Charge copy whose first paragraph is a picture's caption: one that is told again further down, or that is dated.

    As in `Roe leaves the pier on July 2, 2024 in Hull, England.`
    """
    if lead[0].startswith(PICTURED):
        return PICTURE
    opening = lead[0][:REPEATED]
    if len(opening) < REPEATED:
        return 0.0
    if _is_dated(lead[0]):
        return PICTURE
    return CAPTION if opening in "\n".join(lead[1:REPEATED_WITHIN]) else 0.0


def _is_dated(paragraph: str) -> bool:
    """Say whether a day, its year and a place end it."""
    tail = paragraph[-REPEATED:]
    if CENTURIES[0] not in tail and CENTURIES[1] not in tail:
        return False  # the quick look
    keys = english.keys(paragraph.rsplit(maxsplit=DATED_WITHIN)[1:])
    years = (i for i, key in enumerate(keys[:-1]) if i > 1 and english.is_year(key))
    return any(keys[i - 2] in days.MONTHS and keys[i - 1].isdigit() and keys[i + 1] == "in" for i in years)


def opening_cost(sentence: str) -> float:
    """Charge a first sentence that opens with what was long before, or always: `Just ten days ago, | Roe was`.

    And `For forty years, | Roe has`, `Every spring, | as`, `Imagine | a mill`.
    """
    opening, comma, _ = sentence[:AGO_WITHIN].partition(",")
    if sentence.startswith(ALWAYS) or any(form in sentence for form in ANECDOTES):
        return ANECDOTE
    is_long = opening.startswith("For ") and opening.endswith(SPANS)
    if comma and is_long:
        return ANECDOTE
    return BACKGROUND if comma and opening.endswith(" ago") else 0.0


def cost(text: str) -> float:
    """Charge a title of what was so before the news, or of nothing: `Roe had asked for it`, `Roe has no comment`."""
    words = text.split()
    if (not TEASED.isdisjoint(words) and _is_teasing(words)) or SILENT in text:
        return WITHHELD
    if "had" not in words and "used" not in words and english.BE.isdisjoint(words):
        return 0.0
    said = Statement.of(words)
    verb = main_verb(said)
    following = said.keys[verb + 1 : verb + 3]
    if said.keys[verb] == "used":
        return ANECDOTE * (following[:1] == ["to"])
    if said.keys[verb] == "had":
        return BACKGROUND if following and english.is_participle(following[0]) else 0.0
    return BACKGROUND if said.keys[verb] in english.BE and following in KNOWN else 0.0


def _is_teasing(words: list[str]) -> bool:
    """Say whether an announcement is told of and not what it was: `Roe made big announcement in Hull`."""
    said = Statement.of(words)
    verb = main_verb(said)
    told = said.keys[verb + 1 : verb + TEASED_WITHIN]
    is_told = "that" in said.keys or not PERSONS.isdisjoint(told[:1])
    return said.keys[verb] in TEASING and not TEASED.isdisjoint(told) and not is_told
