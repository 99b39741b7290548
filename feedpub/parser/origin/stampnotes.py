"""What pages and papers set beside a timestamp: the editor, how many have answered, on which page it was printed.

The patterns are compiled when a line first needs them.
"""

import re

OF_ITSELF = (
    r"(?i)^\(?th(?:is|e) (?:article|story|post|report|column|piece) (?:by [^.,]{3,40} )?"
    r"(?:was )?(?:originally |first |last )?(?=(?:published|updated|posted)\b)"
)
"""`This story was originally published May 10, 2025, 9:00 AM.`"""
RELEASED = r"(?i)(?:for immediate release|(?:press|news|media) release)\b"
"""What a release has for a field: `For immediate release: Monday 5 May 2031`."""
EDITOR = r"(?i) ?[|,;] ?editor ?: ?[\w. ]{2,30}$"
"""`Source: Xinhua | 2025-05-10 09:30:15 | Editor: ann`."""
PAGE = r"(?i)(?: ?[-–—|,;] ?page |; )[a-z]?\d{1,3}$"
"""Where a paper printed it: `Sat, May 10, 2025 - Page 2`, `Saturday, May 10, 2025; A01`."""
COMMENTS = r"(?i)[ |/·•,–-]{1,5}(?:\d{1,5}|no|leave a) comments?$"
"""How many have answered, as weblogs print it: `Posted on May 10, 2025 by admin in Ferries // 14 Comments`."""


def without(rest: str) -> str:
    """Give what is left of a line, its date and time of day taken out, without such notes."""
    if rest[:2].lower() == "th" or rest[:1] == "(":
        rest = re.sub(OF_ITSELF, "", rest)
    if "ditor" in rest:
        rest = re.sub(EDITOR, "", rest)
    if "elease" in rest or "ELEASE" in rest:
        rest = re.sub(RELEASED, "Date", rest)
    if "omment" in rest:
        rest = re.sub(COMMENTS, "", rest)
    if "age " in rest or "; " in rest:
        rest = re.sub(PAGE, "", rest)
    return rest
