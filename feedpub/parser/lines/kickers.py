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
LINES_TO_TITLE = 3
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
    if not is_kicker(text) or not all(word.isalpha() or word in "&/" for word in text.split()) or has_verb(text):
        return False
    titles = islice(below, LINES_TO_TITLE)
    return any(words(title) >= FEWEST_BELOW_PAIR and titular(title) and not runs(title) for title in titles)
