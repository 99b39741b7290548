"""What heads the points that sum a story up, above its lead: `Key points:`, `At a glance`; and those points."""

import re
from collections.abc import Sequence

from feedpub.marks import BULLET
from feedpub.parser.text.shape import runs

HEADING = (
    r"(?i)(?:(?:story )?highlights|key (?:points|highlights|takeaways|facts)|what (?:to|you need to) know|at a glance"
    r"|in (?:brief|short|summary))[ :]{0,2}"
)
GLUED = r"(?i)(?:story highlights|highlights|key (?:points|highlights|takeaways))\b"
"""The same on the first point's line, which is the copy's first: `Story highlights Ferry sold`."""
LONGEST = 30
FARTHEST = 5
"""Lines."""
FEWEST = 2
"""Points; one alone below such a word is the headline."""


def is_heading(text: str) -> bool:
    """Say whether a line heads what sums the story up: `Key points:`, `What to know`."""
    return len(text) <= LONGEST and re.fullmatch(HEADING, text) is not None


def headed(texts: Sequence[str]) -> int | None:
    """Give which of the lines heads points; above it stand at most the headline, who wrote it and when."""
    if texts and texts[0][0] in "SsHhKk" and re.match(GLUED, texts[0]):
        return 0
    return next((index for index, text in enumerate(texts[:FARTHEST]) if is_heading(text)), None)


def listed(texts: Sequence[str]) -> Sequence[int]:
    """Give the line above the first sentence that heads points, and those below it; bullets make a list."""
    end = next((index for index, text in enumerate(texts) if runs(text)), 0)
    start = headed(texts[:end])
    if start is None or not is_heading(texts[start]) or end - start <= FEWEST:
        return ()
    return () if any(map(BULLET.match, texts[start + 1 : end])) else range(start, end)
