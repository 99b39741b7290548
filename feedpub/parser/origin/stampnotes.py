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
PAGE = r"(?i)(?: ?[-–—|,;]? ?\bpage ?|; )[a-z]?\d{1,3}$"
"""Where a paper printed it: `Sat, May 10, 2025 - Page 2`, `Saturday, May 10, 2025; A01`, `Sat, May 10, 2025 page2`."""
COMMENTS = r"(?i)[ |/·•,–-]{1,5}(?:\d{1,5}|no|leave a) comments?$"
"""How many have answered, as weblogs print it: `Posted on May 10, 2025 by admin in Ferries // 14 Comments`."""
COUNTS = r"(?: +[-–|] +\d{1,6}\b){1,3}$"
"""How many have seen and answered it: `10 May 2025 09:16 am - 0     - 412`."""
HOUSE = r" \((?:[A-Z]\w+ ){0,2}[A-Z]\w+\)$"
"""Who printed it: `May 10, 2025 (Harbour Post)`."""
HOUR = r"(?i)\btime ?:$"
"""`May 10, 2025 Time: 10:05 AM`."""


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
    if rest[-1:] == ")":
        rest = re.sub(HOUSE, "", f" {rest}").strip()
    if rest[-1:] == ":":
        rest = re.sub(HOUR, "", rest)
    if " - " in rest or rest[:2] == "- " or "|" in rest:
        rest = re.sub(COUNTS, "", f" {rest}").strip()
    if "age" in rest or "; " in rest:
        rest = re.sub(PAGE, "", rest)
    return rest
