"""Items of lists in wrapped copy: `- `, `• ` and `5. ` open one, or a line that only goes on: `on Nov. | 5. Some vote`.

So do labels and columns, one below the other: `For: Roe, Lind`, `Against: Lee, Doe`; `Rovers    18   44`.

Whether a line goes on for other reasons, `wrapping` says.
"""

import re
from collections.abc import Iterator, Sequence

ITEM = r"\s*(?:([-*•–·])|(\d{1,2})[.)])\s"
"""How an item opens."""
LABEL = r"^\s*[^\W\d_a-z][\w'’ -]{1,30}: \S"
COLUMNS = r"\S(?: {3,}|\t)\S"
BULLETS = frozenset("*•·")
"""These open nothing else."""
CLOSED = (*".!?:”\"’')।॥۔؟。！？：」』）“»።။។",)
"""What a sentence ends in, or a line that announces a list."""
NEAR = 20
"""Lines within which the item before or after it opens."""


def opens(lines: Sequence[str], place: int) -> bool:
    """Say whether the line at this place opens an item, though the line above is full.

    A bullet does; so do labels and columns one below the other; a dash behind the end of a sentence or in a list of
    such; a number next to the one before or after.
    """
    mark = re.match(ITEM, lines[place])
    if mark is None:
        return _is_like_others(lines, place)
    if mark[1] in BULLETS:
        return True
    above = next(_items(lines, range(place - 1, -1, -1)), "")
    if mark[1]:
        return above == mark[1] or lines[place - 1].endswith(CLOSED)
    below = next(_items(lines, range(place + 1, len(lines))), "")
    return any(other.isdigit() and abs(int(other) - int(mark[2])) == 1 for other in (above, below))


def _is_like_others(lines: Sequence[str], place: int) -> bool:
    """Say whether the line opens with a label, or is set in columns, as the one above or below it is."""
    line = lines[place]
    form = LABEL if ": " in line else COLUMNS if "   " in line or "\t" in line else ""
    if not form or not re.search(form, line):
        return False
    return any(re.search(form, other) for other in (lines[place - 1], *lines[place + 1 : place + 2]))


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
