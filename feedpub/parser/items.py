"""Items of lists in wrapped copy: `- `, `• ` and `5. ` open one, or a line that only goes on.

Voting begins on Nov.
5. Some have begun already.
"""

import re
from collections.abc import Iterator, Sequence

ITEM = r"\s*(?:([-*•–·])|(\d{1,2})[.)])\s"
"""How an item opens."""
BULLETS = "*•·"
"""These open nothing else."""
CLOSED = (".", "!", "?", ":", "”", '"', "’", "'", ")", "।", "。")
"""What a sentence ends in, or a line that announces a list."""
NEAR = 20
"""Lines within which the item before or after it opens."""


def opens(lines: Sequence[str], place: int) -> bool:
    """Say whether the line at this place opens an item, though the line above is full.

    A bullet does; a dash behind the end of a sentence or in a list of such; a number next to the one before or after.
    """
    mark = re.match(ITEM, lines[place])
    if mark is None or mark[1] in tuple(BULLETS):
        return mark is not None
    if mark[1]:
        return lines[place - 1].endswith(CLOSED) or next(_items(lines, range(place - 1, -1, -1)), "") == mark[1]
    above, below = range(place - 1, -1, -1), range(place + 1, len(lines))
    near = (next(_items(lines, side), "") for side in (above, below))
    return any(other.isdigit() and abs(int(other) - int(mark[2])) == 1 for other in near)


def _items(lines: Sequence[str], places: Sequence[int]) -> Iterator[str]:
    """Give the dashes and numbers of the items near, those of these places in their order."""
    for place in places[:NEAR]:
        if mark := re.match(ITEM, lines[place]):
            yield mark[1] or mark[2]


def hang(lines: Sequence[str], place: int) -> bool:
    """Say whether the line goes on with an item above it: it is indented as far as the item's own text."""
    indent = len(lines[place]) - len(lines[place].lstrip())
    for above in reversed(lines[max(0, place - NEAR) : place] if indent else ()):
        if mark := re.match(ITEM, above):
            return mark.end() == indent
        if len(above) - len(above.lstrip()) != indent:
            return False
    return False
