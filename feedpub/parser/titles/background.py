"""What is no news, but told for those who need to know: what had gone before, what one is known for.

What a title leans on, `context` says; which title is the best, `title` weighs.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb

BACKGROUND = 9.5
"""So much that a later sentence is taken that costs next to nothing."""
KNOWN = (["known", "as"], ["known", "for"], ["famous", "for"], ["one", "of"])
"""Behind "is", these tell what everybody knows: `Roe is one of | the best bakers in Hull`."""


def cost(text: str) -> float:
    """Charge a title that tells what was so before the news: `Roe had asked for a meeting`, `Roe is known for it`."""
    words = text.split()
    if "had" not in words and english.BE.isdisjoint(words):
        return 0.0
    said = Statement.of(words)
    verb = main_verb(said)
    following = said.keys[verb + 1 : verb + 3]
    if said.keys[verb] == "had":
        return BACKGROUND if following and english.is_participle(following[0]) else 0.0
    return BACKGROUND if said.keys[verb] in english.BE and following in KNOWN else 0.0
