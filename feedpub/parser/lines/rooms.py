"""What is a line by itself, wherever it stands? Those who know are asked in order; the first that knows it decides.

Most lines are copy: which rooms could know one is told first, by its words and marks.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from feedpub.model import Kind
from feedpub.parser.lines import abroad, captions, furniture, promo, related, signed, signoffs, wires
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.text import top

Rule = Callable[[str], Verdict | None]
Room = tuple[frozenset[str], tuple[Rule, ...]]

ROOMS: tuple[Room, ...] = (
    (signoffs.WORDS, signoffs.RULES),
    (captions.WORDS, captions.RULES),
    (related.WORDS, related.RULES),
    (furniture.WORDS, furniture.RULES),
    (promo.WORDS, promo.RULES),
    (related.WORDS, (related.heading,)),
    (abroad.WORDS, abroad.RULES),
    (wires.WORDS, wires.RULES),
)
"""What knows a line by itself, in this order; and the words of which one is in every short line that it knows."""
LONG_ROOMS: tuple[Room, ...] = (
    (signoffs.LONG_WORDS, signoffs.RULES),
    (captions.LONG_WORDS, captions.RULES),
    (furniture.LONG_WORDS, furniture.RULES),
    (promo.LONG_WORDS, promo.RULES),
    (wires.LONG_WORDS, wires.RULES),
)
"""The same for longer lines."""
RULES = tuple(rule for _, rules in ROOMS for rule in rules)
WORDS = frozenset[str]().union(*(words for words, _ in ROOMS))
LONG_WORDS = frozenset[str]().union(*(words for words, _ in LONG_ROOMS))
MARKS = b"\xc2\xe2"
"""With these begin marks beyond ASCII in UTF-8, such as `“` and `©`; what is left of them is passed over."""
SPACED = bytes(
    code if (chr(code).isalpha() if chr(code).isascii() else code not in MARKS) else ord(" ") for code in range(256)
)
"""All but letters turned into spaces, in text in UTF-8; bytes are translated faster than characters."""
SAID = ("©", "SHARE", "Share", "share this", "acebook", "redit")
"""What a short line may say to a rule without a word of its room: `FacebookTwitter`, `The pier at dawnCredit...AP`."""
SHORTEST = 8
SHORT = 132
"""A headline, subhead or cue is not longer."""
LONGEST_MARK = 330
"""No line of more characters is anything but copy."""
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
    return signed.signature(text) or alone(text)


def is_page(text: str) -> bool:
    """Say whether the line is none of the copy by itself: a button, a caption, a pointer to another story."""
    return not top.is_told(text) and (alone(text) is not RUNNING or furniture.is_button(text))


def _rules(text: str) -> Sequence[Rule]:
    """Give the rules that could know this line; none for most lines."""
    if len(text) > LONGEST_MARK:
        return ()
    if len(text) > SHORT:
        return RULES if _is_marked_though_long(text) else _asked(text.split(), LONG_WORDS, LONG_ROOMS)
    return RULES if _is_marked(text) else _asked(_words(text), WORDS, ROOMS)


def _words(text: str) -> list[str]:
    """Give the words of a line in small letters: `8-minute “Read”` has `minute` and `read`."""
    return text.lower().encode().translate(SPACED).decode(errors="ignore").split()


def _asked(said: Sequence[str], words: frozenset[str], rooms: Sequence[Room]) -> Sequence[Rule]:
    """Give the rules of the rooms of whose words one is said; `words` are those of all of them."""
    if words.isdisjoint(said):
        return ()
    return [rule for words, rules in rooms if not words.isdisjoint(said) for rule in rules]


def _is_marked(text: str) -> bool:
    """Say whether any rule could know this short line by its marks."""
    if len(text) <= SHORTEST or text[-1] in ")]…" or text[0] in "(-–—*" or "|" in text or "@" in text or "/" in text:
        return True
    half = len(text) // 2
    return any(map(text.__contains__, SAID)) or text[:half] == text[half + 1 :]


def _is_marked_though_long(text: str) -> bool:
    """Say whether any rule could know this longer line by its marks, or by how it starts."""
    return text[0] in "([©" or text[-1] in ")]" or text[-4:] == "more" or text[:10].lower().startswith(related.STARTS)
