"""Is this the text of that seed, renamed and edited at once? A sketch of a text, small enough for the ledger."""

import struct
from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

MOST_PARAGRAPHS = 12
SHORTEST = 40
"""Characters; shorter paragraphs ("He declined to comment.") say little of whose they are."""
LONG, ENOUGH = 132, 3
"""Where so many paragraphs are so long, they alone are asked: what stands below each story of a page is shorter."""
SAME = 0.5
"""Two texts that share half of their paragraphs, or more, are one text and its edit."""
MANY = 20
"""By a paragraph that more texts have than so many, those are not looked for; they have others."""


def sketch(paragraphs: Sequence[str]) -> str:
    """Give a check sum of each of the first long paragraphs: eight hexadecimal digits each, spaces between."""
    long = [text for text in paragraphs if len(text) >= LONG][:MOST_PARAGRAPHS]
    if len(long) < ENOUGH:
        long = [text for text in paragraphs if len(text) >= SHORTEST][:MOST_PARAGRAPHS]
    sums = dict.fromkeys([crc32(text.encode()) for text in long])
    return struct.pack(f">{len(sums)}I", *sums).hex(" ", 4)


def likeness(one: str, other: str) -> float:
    """Give the share of paragraphs that two sketches have in common, 0 to 1."""
    return _share(frozenset(one.split()), frozenset(other.split()))


def paired(new: Mapping[str, str], old: Sequence[str], known: Iterable[str]) -> dict[str, int]:
    """Give, by name, which of the `old` sketches each new one is an edit of: that which it is most like, each once.

    What others that are `known` have as well counts for nothing: a newsletter's cue, a publisher's word on the copy.
    """
    common = _sums(known, among=_sums([*new.values(), *old]))
    olds = [frozenset(sketch.split()) - common for sketch in old]
    having: dict[str, list[int]] = {}
    for place, sums in enumerate(olds):
        for its_sum in sums:
            having.setdefault(its_sum, []).append(place)
    found: dict[str, int] = {}
    left = set(range(len(olds)))
    for name, sketch in new.items():
        sums = frozenset(sketch.split()) - common
        alike = sorted(left.intersection(place for its_sum in sums for place in having.get(its_sum, ())[:MANY]))
        close = max(alike, key=lambda place: _share(sums, olds[place]), default=-1)
        if close >= 0 and _share(sums, olds[close]) >= SAME:
            found[name] = close
            left.remove(close)
    return found


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of check sums that two sets have in common."""
    return len(one & other) / max(len(one), len(other), 1)


def _sums(sketches: Iterable[str], among: frozenset[str] | None = None) -> frozenset[str]:
    """Give all check sums of some sketches; only those `among` others, where these are given."""
    return frozenset(its_sum for sketch in sketches for its_sum in sketch.split() if among is None or its_sum in among)
