"""Few words above the headline that are none: the name of a section, a kicker, a player's label.

`Sport`, `JAPAN / Society`, `Port in crisis`; the line below tells. Menus, and the way to a page, are known to `menus`.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from feedpub.parser.origin import labels
from feedpub.parser.text.shape import has_verb, runs, titular, words

LONGEST_LABEL = 30
WORDS_IN_LABEL = 3
LINES_TO_TITLE, FEWEST_OF_STATEMENT = 3, 8
MARKS = str.maketrans("", "", ",'’.")
PAIR, FEWEST_BELOW_PAIR = r"[A-Z]\w+ (?:[/|&]|and) [A-Z]\w+", 5
"""A section of two names, above a title of so many words: `Society & Culture`, `JAPAN / Society`."""


def is_label(texts: Sequence[str], index: int) -> bool:
    """Say whether the line names a section, above the headline: `Sport`, `MIDDLE EAST`, then a longer title."""
    text = texts[index]
    if len(text) > LONGEST_LABEL or index + 1 >= len(texts) or runs(text):
        return False
    trail = [part for part in map(str.strip, text.split("|")) if part] if "|" in text else []  # `News | Local`
    is_trail = bool(trail) and all(map(labels.is_label, trail))
    is_trail = is_trail or (re.fullmatch(PAIR, text) is not None and words(texts[index + 1]) >= FEWEST_BELOW_PAIR)
    short = is_trail or words(text) == 1 or (text.isupper() and words(text) <= WORDS_IN_LABEL)
    return short and len(texts[index + 1]) > len(text) and titular(texts[index + 1])


def is_kicker(text: str) -> bool:
    """Say whether a line above the headline is too short to be one: `World News`, `Port in crisis`."""
    return len(text) <= LONGEST_LABEL and words(text) <= WORDS_IN_LABEL and not runs(text)


def is_above_title(text: str, below: Iterable[str]) -> bool:
    """Say whether a few words that tell nothing stand above a title: `Nature and Environment`, `Audio by Harbour FM`.

    `below` are the copy's own lines there, but for bylines and timestamps.
    """
    named = [word for word in text.split() if word not in "&/|–-"]
    is_short = len(named) <= WORDS_IN_LABEL + text.isupper() and len(text) <= LONGEST_LABEL and not runs(text)
    if (
        not is_short
        or not all(word.translate(MARKS).isalnum() for word in named)
        or (has_verb(text) and not text.isupper())
    ):
        return False
    longer = islice((line for line in below if words(line) >= FEWEST_BELOW_PAIR), LINES_TO_TITLE)
    is_named = any(map(str.isdigit, text))  # `Storm Ann 2031` is called so, unless a statement stands below
    titles = (title for title in longer if titular(title) and not runs(title))
    return any(not is_named or words(title) >= FEWEST_OF_STATEMENT or has_verb(title) for title in titles)
