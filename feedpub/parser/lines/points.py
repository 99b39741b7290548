"""What heads the points that sum a story up, above its lead: `Key points:`, `At a glance`; and those points."""

import re
from collections.abc import Sequence

from feedpub.marks import BULLET
from feedpub.parser.text.shape import runs

HEADING = (
    r"(?i)(?:(?:story )?highlights|key (?:points|highlights|takeaways|facts)|what (?:to|you need to) know|at a glance)"
    r"[ :]{0,2}"
)
LONGEST = 30
FEWEST = 2
"""Points; one alone below such a word is the headline."""


def is_heading(text: str) -> bool:
    """Say whether a line heads what sums the story up: `Key points:`, `What to know`."""
    return len(text) <= LONGEST and re.fullmatch(HEADING, text) is not None


def listed(texts: Sequence[str]) -> Sequence[int]:
    """Give the first line, if it heads points, and those without a full stop below it; bullets make a list."""
    if not texts or not is_heading(texts[0]):
        return ()
    end = next((index for index, text in enumerate(texts) if runs(text)), 0)
    return range(end) if end > FEWEST and not any(map(BULLET.match, texts[1:end])) else ()
