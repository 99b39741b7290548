"""What a wire sets above a story for the desks that take it: the slug, by which they file it, and notes to editors.

    BC-EU--Harbour, 2nd Ld-Writethru,310
    Eds: UPDATES with the mayor's answer.

Each rule looks at one line alone.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict

TAKE = r"(?:, ?\d{1,2}(?:st|nd|rd|th) (?:[Ll]d|[Aa]dd|[Ss]ub)\b[\w -]{0,20})"
WORDS_IN_ALL = r", ?\d{2,5}"
SLUG = (
    rf"(?:BC|AM|PM)-(?:[A-Z]\w{{0,12}}--[\w.'& -]{{2,40}}{TAKE}?(?:{WORDS_IN_ALL})?"
    rf"|[A-Z][\w.'& -]{{2,40}}(?:{TAKE}(?:{WORDS_IN_ALL})?|,\d{{2,5}}))"
)
"""With a second dash, or which take it is, or of how many words: `BC-Alberta talks fail` is a headline."""
NOTE = r"E(?:ds|DS)\.?: ?(?:[A-Z]{4,}|[Ww]ith|[Ss]ubs)\b.*"
"""A verb of the trade, or what is new in it; `EDS: what it is` is a headline."""
OF_WIRE = Verdict(Kind.PROMOTION, "the slug by which the wire files the story")
TO_EDITORS = Verdict(Kind.PROMOTION, "tells editors of the copy")


def slug(text: str) -> Verdict | None:
    """Know a slug: `BC-EU--Harbour, 2nd Ld-Writethru,310`."""
    return OF_WIRE if re.fullmatch(SLUG, text) else None


def note(text: str) -> Verdict | None:
    """Know a note: `Eds: UPDATES with the mayor's answer.`."""
    return TO_EDITORS if re.fullmatch(NOTE, text) else None


RULES = (slug, note)
WORDS = frozenset(("bc", "am", "pm", "eds"))
"""One of these is in every short line that one of the rules knows."""
LONG_WORDS = frozenset(("Eds:", "EDS:", "Eds.:", "EDS.:"))
