"""What is each line? The rooms that know are asked in order; the first that knows the paragraph decides.

Here is the order only. Each room names its rules, with an example: `signoffs`, `captions`, `related`, `furniture` and
`promo` know a line by itself; `preamble`, `teasers`, `quotes`, `subheads` know it by where it stands.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from feedpub.model import BODY, Kind
from feedpub.parser.lines import (
    abroad,
    captions,
    digests,
    furniture,
    headline,
    insets,
    parts,
    preamble,
    promo,
    quotes,
    related,
    signoffs,
    subheads,
    teasers,
)
from feedpub.parser.lines.verdict import KEPT_DATE, RUNNING, Verdict
from feedpub.parser.origin import byline
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs

__all__ = ["Verdict", "classify"]

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
)
"""What knows a line by itself, in this order; and the words of which one is in every short line that it knows."""
LONG_ROOMS: tuple[Room, ...] = (
    (signoffs.LONG_WORDS, signoffs.RULES),
    (captions.LONG_WORDS, captions.RULES),
    (furniture.LONG_WORDS, furniture.RULES),
    (promo.LONG_WORDS, promo.RULES),
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
ABOVE_LEAD = 2
"""A title and a byline."""
LAST_LINES = 5
"""In so many lines at the foot an agency signs."""
FILED = Verdict(Kind.PARAGRAPH, "opens with the dateline")
DATELINE = Verdict(Kind.DATELINE, "the dateline, on a line of its own")
SEPARATOR = Verdict(Kind.SEPARATOR, "only marks between two parts")
HELD = Verdict(Kind.TIMESTAMP, "an embargo: until then the story is held back")
NOTHING: Mapping[int, Verdict] = MappingProxyType({})
KEPT = Verdict(Kind.PARAGRAPH, KEPT_DATE.why)


def classify(
    paragraphs: Sequence[Paragraph],
    opening: Opening | None,
    pages: Sequence[int] | None = None,
    known: Mapping[int, Verdict] = NOTHING,
) -> list[Verdict]:
    """Give a verdict for each paragraph, in order.

    `pages` are those of the first that no more than surround the copy, if that is known; `known` is what has been said
    of some already: a block above the copy, an embargo.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    pages = top.of_page(paragraphs, is_page) if pages is None else pages
    foot = max(0, len(texts) - LAST_LINES)
    verdicts = [*map(alone, texts[:foot]), *map(_at_the_foot, texts[foot:])]
    if verdicts and verdicts[0] is not RUNNING and _is_own_kicker(texts):
        verdicts[0] = RUNNING
    if headline.is_marked(paragraphs):
        verdicts[0] = headline.MARKED
    for at in known:
        verdicts[at] = known[at]
    if opening:
        verdicts[opening.at] = FILED if opening.story else DATELINE
    short = _short(texts)
    _settle(verdicts, insets.boxes(texts, short))
    _settle(verdicts, furniture.bars(texts, short))
    _settle(verdicts, preamble.notes(texts, verdicts, opening, *preamble.near(len(texts), pages)))
    for at in [*parts.headings(paragraphs, verdicts)]:
        verdicts[at] = RUNNING
    if opening is None and verdicts:
        verdicts[0] = _collected(paragraphs, verdicts)
    _settle(verdicts, preamble.read(texts, verdicts, opening))
    _settle(verdicts, preamble.unsigned(texts, verdicts))
    _settle(verdicts, insets.captions(texts, verdicts, short))
    _settle(verdicts, insets.cards(texts, verdicts, short))
    _settle(verdicts, teasers.read(texts, verdicts, short))
    _settle(verdicts, quotes.read(texts, verdicts))
    _settle(verdicts, subheads.read(texts, verdicts, short))
    _settle(verdicts, _signed(texts, verdicts))
    return verdicts if any(v.kind in BODY for v in verdicts) else _kept(texts, verdicts)


def stamps(
    paragraphs: Sequence[Paragraph],
    opening: Opening | None,
    pages: Sequence[int],
    known: Mapping[int, Verdict] = NOTHING,
) -> list[str]:
    """Give the lines that `classify` would take for timestamps; what the others are, is left open.

    `pages` are those of the first paragraphs that no more than surround the copy, `known` what stands above it. Rooms
    that know no line with a date are not asked.
    """
    texts = [paragraph.text for paragraph in paragraphs]
    dated = preamble.stamps(texts, opening, *preamble.near(len(texts), pages))
    if not dated:
        return []
    taken = {*known, *(index for index, _ in insets.boxes(texts, _short(texts)))}
    taken |= {0} if headline.is_marked(paragraphs) else set()
    return [texts[index] for index in dated if index not in taken and _by_itself(texts, index) is RUNNING]


def is_page(text: str) -> bool:
    """Say whether the line is none of the copy by itself: a button, a caption, a pointer to another story."""
    return not top.is_told(text) and (alone(text) is not RUNNING or furniture.is_button(text))


@lru_cache(maxsize=64)  # the first lines are asked twice: for the dateline, and for what they are
def alone(text: str) -> Verdict:
    """Say what the line is by itself, wherever it stands."""
    if not text[0].isalnum() and not any(map(str.isalnum, text)):
        return SEPARATOR
    for rule in _rules(text):
        if verdict := rule(text):
            return verdict
    return RUNNING


def _short(texts: Sequence[str]) -> list[int]:
    """Give the indices of the paragraphs that are short enough for more than copy."""
    return [index for index, text in enumerate(texts) if len(text) <= SHORT]


def _at_the_foot(text: str) -> Verdict:
    """Say likewise of one of the last lines."""
    return signoffs.signature(text) or alone(text)


def _collected(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict]) -> Verdict:
    """Give the verdict on the first line, which may be the title of a digest or a list."""
    if digests.is_one(paragraphs, verdicts):
        return digests.DIGEST
    return headline.LISTED if headline.heads_a_list(paragraphs, verdicts) else verdicts[0]


def _by_itself(texts: Sequence[str], index: int) -> Verdict:
    """Say what one of the lines is before others are asked about it."""
    verdict = alone(texts[index]) if index < len(texts) - LAST_LINES else _at_the_foot(texts[index])
    return RUNNING if not index and verdict is not RUNNING and _is_own_kicker(texts) else verdict


def _is_own_kicker(texts: Sequence[str]) -> bool:
    """Say whether the first line is the title of the story below it, or of its byline: `Opinion | Save the pier`."""
    if not texts[1:] or not related.own_kicker(texts[0]):
        return False
    return runs(texts[1]) or (len(texts) > ABOVE_LEAD and bool(byline.names(texts[1])) and runs(texts[ABOVE_LEAD]))


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


def _settle(verdicts: list[Verdict], known: Iterable[tuple[int, Verdict]]) -> None:
    """Write down what a room knows of the paragraphs that no room before it has claimed."""
    for index, verdict in known:
        if verdicts[index] is RUNNING:
            verdicts[index] = verdict


def _signed(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterable[tuple[int, Verdict]]:
    """Give the paragraph at the end that an agency signs: it stays, and is known to be that agency's."""
    for index in range(max(0, len(texts) - LAST_LINES), len(texts)):
        if verdicts[index] is RUNNING and (names := signoffs.closing_agency(texts[index])):
            yield index, Verdict(Kind.PARAGRAPH, "running text, signed by the agency at its end", names)


def _kept(texts: Sequence[str], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Leave everything in that has words, where no story would be left; what dates the story still does."""
    return [
        (KEPT_DATE if verdict.kind is Kind.TIMESTAMP else KEPT)
        if verdict.kind is not Kind.DATELINE and any(map(str.isalnum, text))
        else verdict
        for text, verdict in zip(texts, verdicts, strict=True)
    ]
