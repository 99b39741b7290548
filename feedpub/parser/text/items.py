"""Items of lists in wrapped copy: `- `, `• ` and `5. ` open one, or a line that only goes on: `on Nov. | 5. Some vote`.

Whether a line goes on for other reasons, `wrapping` says.
"""

import re
from collections.abc import Iterator, Sequence

ITEM = r"\s*(?:([-*•–·])|(\d{1,2})[.)])\s"
"""How an item opens."""
BULLETS = frozenset("*•·")
"""These open nothing else."""
CLOSED = (".", "!", "?", ":", "”", '"', "’", "'", ")", "।", "。", "“", "»")
"""What a sentence ends in, or a line that announces a list."""
NEAR = 20
"""Lines within which the item before or after it opens."""


def opens(lines: Sequence[str], place: int) -> bool:
    """Say whether the line at this place opens an item, though the line above is full.

    A bullet does; a dash behind the end of a sentence or in a list of such; a number next to the one before or after.
    """
    mark = re.match(ITEM, lines[place])
    if mark is None or mark[1] in BULLETS:
        return mark is not None
    above = next(_items(lines, range(place - 1, -1, -1)), "")
    if mark[1]:
        return above == mark[1] or lines[place - 1].endswith(CLOSED)
    below = next(_items(lines, range(place + 1, len(lines))), "")
    return any(other.isdigit() and abs(int(other) - int(mark[2])) == 1 for other in (above, below))


def _items(lines: Sequence[str], places: Sequence[int]) -> Iterator[str]:
    """Give the dashes and numbers of the items near, those of these places in their order."""
    for place in places[:NEAR]:
        if mark := re.match(ITEM, lines[place]):
            yield mark[1] or mark[2]


def hang(lines: Sequence[str], place: int) -> bool:
    """Say whether the line goes on with an item above it: it is indented as far as the item's own text."""
    width = indent(lines[place])
    for above in reversed(lines[max(0, place - NEAR) : place] if width else ()):
        if mark := re.match(ITEM, above):
            return mark.end() == width
        if indent(above) != width:
            return False
    return False


def indent(line: str) -> int:
    """Give the width of the white space a line opens with."""
    return len(line) - len(line.lstrip())
