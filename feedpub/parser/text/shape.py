"""The shape of a line: is it a sentence, running text, a title, a label? In any script, and whatever it says.

What a line of that shape is taken for is left to `headline`, `subheads` and `teasers`.
"""

import re

from feedpub.parser.text.wrapping import is_unspaced

STOPS = frozenset((".", "!", "?", "…", "।", "॥", "۔", "؟", "。", "！", "？", "．", "።", "။", "។"))
ASKING = ("!", "?", "…", "؟", "！", "？")
"""Marks that may end a title too."""
CLOSERS = "\"”’'»)]」』）“«\xa0\u202f "
"""What may close a sentence behind its stop: “ and « at the end of a line are German; French has a space before »."""
RUN_ON = (":", ",", ";", "-", "–", "—", "：", "、", "،", "&", "|", "/")
"""Marks after which a line is not over."""
UNFINISHED = frozenset("a an the and or but nor of to from with its his her their our my your than who which".split())
"""Words that end no title: the line was broken here. Others of `wrapping.UNFINISHED` may: `What to bake it in`."""
LONG = 120
"""A line this wide is running text, whatever it ends in."""
WIDEST_TITLE = 132
FEWEST_SPACES = 8
"""A line that has fewer and ends in an hour may be a row of a list."""
LONG_TITLE = 100
"""A title of more characters doesn't hold a question and its answer."""
INSIDE = (".", "?", "…")
"""One of these is in a line that holds a sentence and more."""
SENTENCES = r"[a-z]{3}[\"”’]?[.?…][\"”’]? |… "
NO_TITLE = "-–—•·*>+<=|@#&/"
"""Marks that open an item, an attribution, a tag, but no title."""
WIDE = 3
"""A Chinese or Japanese character says about as much as three letters."""


UNBROKEN = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
"""Thai, Lao, Burmese and Khmer letters: spaces stand between phrases, and in the first two no stop ends a sentence."""
LETTERS_A_WORD = 7
LETTERS_OF_LONGER, FEWEST_LONGER = 4, 4
"""Words of title case: shorter ones are small there too."""


def is_unbroken(text: str) -> bool:
    """Say whether a text is in a script that sets no spaces between words, and hardly a full stop."""
    return not text.isascii() and re.match(UNBROKEN, text) is not None


def width(text: str) -> int:
    """Give the length of the text, measured in Latin letters."""
    if text.isascii():
        return len(text)
    return WIDE * len(text) if is_unspaced(text[:12]) else len(text) * (3 if is_unbroken(text) else 2) // 2


def stops(text: str) -> bool:
    """Say whether the line ends as a sentence does: `… he said.` `“… to go.”` but not `… of the U.S.`."""
    end = text.rstrip(CLOSERS)
    return end[-1:] in STOPS and not _abbreviated(end)


def _abbreviated(text: str) -> bool:
    """Say whether the full stop belongs to initials, `U.S.`, or to an hour in a row: `Saturday, 6 p.m.`."""
    is_short = text[-3:-2] == "." and text[-1:] == "." and text[-2:-1].isalpha()
    return is_short and (text[-2].isupper() or text.count(" ") < FEWEST_SPACES)


def runs(text: str) -> bool:
    """Say whether the line is running text: a sentence, or too long for anything else."""
    return len(text) >= LONG or stops(text) or (not text.isascii() and width(text) >= LONG)


def tells(text: str) -> bool:
    """Say whether a line that opens as a credit does is a sentence: `Research by the board | found nothing.`."""
    return text[-1] in STOPS and has_verb(text)


def has_verb(text: str) -> bool:
    """Say whether an English line is a statement, with or without a full stop: `Pier | sold to bank`."""
    from feedpub.parser.grammar.statement import Statement  # noqa: PLC0415  of few lines this is asked
    from feedpub.parser.grammar.verbs import main_verb  # noqa: PLC0415

    return main_verb(Statement.of(text.split())) > 0


def goes_on(text: str) -> bool:
    """Say whether the line goes on with a sentence that the line before it began."""
    return text[:1].islower() and not text[1:2].isupper()


def titular(text: str) -> bool:
    """Say whether the line could be a title: short, begun with no small letter, not closed by a full stop."""
    if text[-1] == "." and text[-3:-2] != ".":
        return False  # the quick look: a sentence, and no `U.S.`
    if width(text) > WIDEST_TITLE or text[0] in NO_TITLE or goes_on(text) or text.endswith(RUN_ON):
        return False
    if stops(text) and not text.rstrip(CLOSERS).endswith(ASKING):
        return False
    if len(text) > LONG_TITLE and any(mark in text for mark in INSIDE) and re.search(SENTENCES, text):
        return False
    if "@" in text or ".”" in text or '."' in text or text.count(" · ") > 1:
        return False
    return any(map(str.isalpha, text)) and text.rsplit(None, 1)[-1].lower() not in UNFINISHED


def is_in_title_case(text: str) -> bool:
    """Say whether nearly all longer words have capitals: `A Town Sold Its Snow. Then It Forgot to Whom.`."""
    longer = [
        word for word in text.split() if len(word) >= LETTERS_OF_LONGER and word[-1].isalpha() | (word[-1] in STOPS)
    ]
    large = sum(word[0].isupper() for word in longer)
    return len(longer) >= FEWEST_LONGER and large >= len(longer) - 1 and not text.isupper()


def words(text: str) -> int:
    """Give the number of words; in scripts without spaces, about as many as there would be."""
    spaced = text.count(" ") + 1
    return max(spaced, width(text) // LETTERS_A_WORD) if is_unspaced(text[:12]) or is_unbroken(text) else spaced
