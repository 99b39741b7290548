"""What is a line by itself, wherever it stands? Those who know are asked in order; the first that knows it decides.

Most lines are copy: which rooms could know one is told first, by its words and marks.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from feedpub.model import Kind
from feedpub.parser.lines import (
    abroad,
    appeals,
    captions,
    controls,
    disclosures,
    discussion,
    forms,
    furniture,
    promo,
    related,
    signed,
    signoffs,
    wires,
)
from feedpub.parser.lines.verdict import RUNNING, Verdict

Rule = Callable[[str], Verdict | None]
Room = tuple[frozenset[str], tuple[Rule, ...]]

TINY, TWICE, SHARED = "<tiny>", "<twice>", "<sharing>"
OPENS, ENDS = "(-–—*", ")]…"
ROOMS: tuple[Room, ...] = (
    (signoffs.WORDS | {TINY, "©", "/", *OPENS, *ENDS}, signoffs.RULES),
    (captions.WORDS | {"redit", "©", "/", "(", "|", *ENDS}, captions.RULES),
    (related.WORDS | {TWICE, "|", *ENDS}, related.RULES),
    (furniture.WORDS | {TINY, SHARED, "/"}, furniture.RULES),
    (controls.WORDS | {TINY, SHARED, "|"}, controls.RULES),
    (discussion.WORDS, discussion.RULES),
    (forms.WORDS, forms.RULES),
    (disclosures.WORDS, disclosures.RULES),
    (promo.WORDS | {SHARED, "@", "/"}, promo.RULES),
    (appeals.WORDS, appeals.RULES),
    (related.WORDS, (related.heading,)),
    (abroad.WORDS | {*OPENS}, abroad.RULES),
    (wires.WORDS | {"(", ")"}, wires.RULES),
)
"""What knows a line by itself, in this order; and the words and marks of which one is in every short line it knows."""
LONG_ROOMS: tuple[Room, ...] = (
    (signoffs.LONG_WORDS, signoffs.RULES),
    (captions.LONG_WORDS, captions.RULES),
    (furniture.LONG_WORDS, furniture.RULES),
    (discussion.LONG_WORDS, discussion.RULES),
    (forms.LONG_WORDS, forms.RULES),
    (disclosures.LONG_WORDS, disclosures.RULES),
    (promo.LONG_WORDS, promo.RULES),
    (appeals.LONG_WORDS, appeals.RULES),
    (wires.LONG_WORDS, wires.RULES),
)
"""The same for longer lines."""
NOTICES: tuple[Room, ...] = (
    (discussion.LONG_WORDS, discussion.RULES),
    (forms.LONG_WORDS, forms.RULES),
    (disclosures.LONG_WORDS, disclosures.RULES),
    (appeals.LONG_WORDS, (appeals.appeal,)),
)
"""The same for the longest."""
RULES = tuple(rule for _, rules in ROOMS for rule in rules)
WORDS = frozenset[str]().union(*(words for words, _ in ROOMS))
LONG_WORDS = frozenset[str]().union(*(words for words, _ in LONG_ROOMS))
MARKS = b"\xc2\xe2"
"""With these begin marks beyond ASCII in UTF-8, such as `“` and `©`; what is left of them is passed over."""
SPACED = bytes(
    code if (chr(code).isalpha() if chr(code).isascii() else code not in MARKS) else ord(" ") for code in range(256)
)
"""All but letters turned into spaces, in text in UTF-8; bytes are translated faster than characters."""
INSIDE = ("|", "@", "/", "©", "redit")
"""What a short line may say anywhere to a rule without a word of its room: `The pier at dawnCredit...AP`."""
SHARES = ("SHARE", "Share", "share this", "acebook")
"""What has to do with sharing: `FacebookTwitter`; "share" alone is a word of business."""
STARTING = frozenset(letter for start in related.STARTS for letter in (start[0], start[0].upper()))
"""With one of these opens what is known by how it starts; most lines don't."""
SHORTEST = 8
SHORT = 132
"""A headline, subhead or cue is not longer."""
LONGEST_MARK, LONGEST_NOTICE = 330, 600
"""No line of more characters is anything but copy, or a page's notice."""
SEPARATOR = Verdict(Kind.SEPARATOR, "only marks between two parts")


@lru_cache(maxsize=64)  # the first lines are asked twice: for the dateline, and for what they are
def alone(text: str) -> Verdict:
    """Say what the line is by itself, wherever it stands."""
    if not text[0].isalnum() and not any(map(str.isalnum, text)):
        return SEPARATOR
    for rule in _rules(text):
        if verdict := rule(text):
            return verdict
    return RUNNING


def at_the_foot(text: str) -> Verdict:
    """Say likewise of one of the last lines."""
    return alone(text) if len(text) > signed.LONGEST_SIGNATURE else signed.signature(text) or alone(text)


def is_page(text: str) -> bool:
    """Say whether the line is none of the copy by itself: a button, a caption, a pointer to another story."""
    return alone(text) is not RUNNING or controls.is_button(text)


def _rules(text: str) -> Sequence[Rule]:
    """Give the rules that could know this line; none for most lines."""
    if len(text) > LONGEST_MARK:
        return _of_notices(text) if len(text) <= LONGEST_NOTICE else ()
    if len(text) <= SHORT:
        said = [*_words(text), *_marks(text)]
        return () if WORDS.isdisjoint(said) else _of_rooms(WORDS.intersection(said), is_short=True)
    if _is_marked_though_long(text):
        return RULES
    said = text.split()
    return () if LONG_WORDS.isdisjoint(said) else _of_rooms(LONG_WORDS.intersection(said), is_short=False)


@lru_cache(maxsize=1024)  # it is mostly one word, such as "also"
def _of_rooms(said: frozenset[str], *, is_short: bool) -> Sequence[Rule]:
    """Give the rules of the rooms that have one of these words, for short lines or for longer ones."""
    rooms = ROOMS if is_short else LONG_ROOMS
    return [rule for words, rules in rooms if not words.isdisjoint(said) for rule in rules]


def _of_notices(text: str) -> Sequence[Rule]:
    """Give the rules that could know so long a notice: an appeal, a consent, the rules for comments."""
    said = text.split()
    return [rule for words, rules in NOTICES if not words.isdisjoint(said) for rule in rules]


def _words(text: str) -> list[str]:
    """Give the words of a line in small letters: `8-minute “Read”` has `minute` and `read`."""
    return text.lower().encode().translate(SPACED).decode(errors="ignore").split()


def _marks(text: str) -> list[str]:
    """Give the marks by which a rule could know this short line without a word of its room; none of most lines."""
    found = [*filter(text.__contains__, INSIDE)]
    if text[0] in OPENS or text[-1] in ENDS:
        found += text[0], text[-1]
    half = len(text) // 2
    if len(text) <= SHORTEST or text[:half] == text[half + 1 :]:
        found += TINY, TWICE
    is_shared = text.endswith(" shares") or any(map(text.__contains__, SHARES))
    return [*found, SHARED] if is_shared else found


def _is_marked_though_long(text: str) -> bool:
    """Say whether any rule could know this longer line by its marks, or by how it starts."""
    if text[0] in STARTING and text[:10].lower().startswith(related.STARTS):
        return True
    return text[0] in "([©" or text[-1] in ")]" or text[-4:] == "more" or "PRESS/" in text
