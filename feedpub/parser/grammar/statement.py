"""A sentence as a row of words, from which some can be taken out.

Which ones is `trimming`'s to say; what a word is, `english`'s.
"""

from collections.abc import Container, Sequence
from itertools import compress, count
from operator import itemgetter

from feedpub.parser.grammar import english

OPENING = "\"“‘'("
OPENS = frozenset(OPENING)
APOSTROPHES, SHORTENED = "'‘", frozenset({"em", "n", "til"})
CLOSING = ('"', "”", "’", "'", ")")
FIRST_LETTER, LAST_LETTER = itemgetter(0), itemgetter(-1)
COMMA = frozenset(",")


class Statement:
    """The words of a sentence, in order; not frozen, since so many are made, but nothing changes it."""

    __slots__ = ("keys", "words")
    words: list[str]
    """As printed, marks and all; never empty strings."""
    keys: list[str]
    """The same in lower case, without the marks around them; empty for a dash."""

    def __init__(self, words: list[str], keys: list[str]) -> None:
        """Give its fields, as a dataclass would (see `text.layout.Paragraph`)."""
        self.words, self.keys = words, keys

    @classmethod
    def of(cls, words: list[str]) -> "Statement":
        """Make a statement of its words."""
        return cls(words, english.keys(words))

    def without(self, start: int, end: int, *, marked: bool = True) -> "Statement":
        """Give the statement without the words from `start` up to `end`.

        The mark that closed them stays where it still closes a clause: `met on Friday, saying` -> `met, saying`; the
        two commas around them go: `Doe, on Friday, said` -> `Doe said`. Unless `marked`, no comma stays in any case.
        """
        words = self.words[:start] + self.words[end:]
        if start > 0 and (start < end or not marked):
            last = words[start - 1]
            words[start - 1] = _closed(last, self.words[start:end]) if marked else last.rstrip(",") or last
        return Statement(words, self.keys[:start] + self.keys[end:])


def _closed(last: str, dropped: Sequence[str]) -> str:
    """Give the word before a gap, with the mark it needs."""
    mark = dropped[-1][-1]
    if mark not in ",;:":
        return last
    if last[-1] == ",":
        return last[:-1] or last
    has_partner = any(word[-1] == "," for word in dropped[:-1])  # the first comma of `on Friday, May 5,`
    return last if has_partner else last + mark


def places(words: Sequence[str], wanted: Container[str], start: int = 0) -> list[int]:
    """Give the places of those words that are `wanted`, from `start` on; at C speed, since all words are asked."""
    return [*compress(count(start), map(wanted.__contains__, words[start:]))]


def ending(words: Sequence[str], marks: Container[str], start: int = 0) -> list[int]:
    """Give likewise the places of the words that end in one of some marks."""
    return [*compress(count(start), map(marks.__contains__, map(LAST_LETTER, words[start:])))]


def _is_shortened(word: str) -> bool:
    """Say whether a mark stands for letters: `Salt 'n Tar`, `the '90s`; it opens no quotation."""
    return word[0] in APOSTROPHES and (word[1:3].isdigit() or word[1:].rstrip("'’").lower() in SHORTENED)


def quoted(words: Sequence[str]) -> list[bool]:
    """Say after each word whether a quotation or a bracket is open."""
    if OPENS.isdisjoint(map(FIRST_LETTER, words)):
        return [False] * len(words)
    marks, is_open = [], False
    for word in words:
        rest = word
        if not is_open and word[0] in OPENING and not _is_shortened(word):
            is_open, rest = True, word[1:]
        if is_open and (rest.rstrip(",.;:!?…").endswith(CLOSING) or "”" in rest):
            is_open = False
        marks.append(is_open)
    return marks
