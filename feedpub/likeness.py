"""Is this the text of that seed, renamed and edited at once? A sketch of a text, small enough for the ledger."""

from collections.abc import Iterable, Sequence
from zlib import crc32

MOST_PARAGRAPHS = 12
SHORTEST = 40
"""Characters; shorter paragraphs ("He declined to comment.") say little of whose they are."""
LONG, ENOUGH = 132, 3
"""Where so many paragraphs are so long, they alone are asked: what stands below each story of a page is shorter."""
SAME = 0.5
"""Two texts that share half of their paragraphs, or more, are one text and its edit."""


def sketch(paragraphs: Sequence[str]) -> str:
    """Give a check sum of each of the first long paragraphs: eight hexadecimal digits each, spaces between."""
    long = [text for text in paragraphs if len(text) >= LONG][:MOST_PARAGRAPHS]
    if len(long) < ENOUGH:
        long = [text for text in paragraphs if len(text) >= SHORTEST][:MOST_PARAGRAPHS]
    return " ".join(dict.fromkeys([f"{crc32(text.encode()):08x}" for text in long]))


def own(sketch: str, others: Iterable[str]) -> str:
    """Give the sketch without the paragraphs that stand in any of the others."""
    common = {its_sum for other in others for its_sum in sketch.split() if its_sum in other}
    return " ".join(its_sum for its_sum in sketch.split() if its_sum not in common)


def likeness(one: str, other: str) -> float:
    """Give the share of paragraphs that two sketches have in common, 0 to 1."""
    first, second = set(one.split()), set(other.split())
    return len(first & second) / max(len(first), len(second), 1)
