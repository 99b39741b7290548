"""What a wire sets above a story for the desks that take it: the slug, by which they file it, and notes to editors.

    BC-EU--Harbour, 2nd Ld-Writethru,310
    Eds: UPDATES with the mayor's answer.

Each rule looks at one line alone.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict

TAKE = r"(?:, ?\d{1,2}(?:st|nd|rd|th) (?:[Ll]d|[Aa]dd|[Ss]ub)\b[\w -]{0,20})"
WORDS_IN_ALL = r"(?:, ?a\d{4})?, ?\d{2,5}<?"
SLUG = (
    rf"(?:BC|AM|PM)-(?:[A-Z]\w{{0,12}}--[\w.'& -]{{2,40}}{TAKE}?(?:{WORDS_IN_ALL})?"
    rf"|[A-Z][\w.'& -]{{2,40}}(?:{TAKE}(?:{WORDS_IN_ALL})?|,\d{{2,5}})"
    r"|[A-Z\d]+(?:-[A-Z\d]+(?:\([^()]{2,20}\))?){1,6})"
    r"|(?:[A-Z][^.?!()]{2,50} )?\(\d{2,4} [Ww]ords\)(?: [a-z]{3,5})?|\d{2,4} [Ww]ords"
)
"""With a second dash, or which take it is, or of how many words: `BC-Alberta talks fail` is a headline."""
VERB = (
    "(?:add|amend|change|clarifie|correct|delete|fixe|incorporate|insert|lead|move|recast|refile|relead|remove|repeat"
    "|restore|rewrite|trim|update)s"
)
NOTE = (
    rf"E(?i:ds|ditors)\.?: ?(?:[A-Z]{{4,}}|[Ww]ith|[Ss]ubs|(?i:{VERB})|Mandatory|Minor|Moving|Photos?|This story)\b.*"
)
"""A verb of the trade, or what is new in it; `EDS: what it is` is a headline."""
BRACKETED = (
    rf"\((?:(?:ATTN|EDS): ?[A-Z]|(?=[A-Z])(?i:{VERB})\b(?! up\b)|New throughout\b)[^()]*\)"
    r"|\([A-Z .]*OPTIONAL [A-Z .]*\)"
)
"""`(Adds analyst's comment)`, `(ATTN: ADDS photo)`, `(OPTIONAL TRIM FOLLOWS)`."""
FILED = r"[A-Z]{2,6}(?:-[A-Z]{2,6}){0,4}-[01]\d-[0-3]\d-\d\d \d{4}(?:[A-Z]{3})?<?"
"""`QXR-NY-05-05-91 1432EST`: when the wire sent it."""
FILED_GMT = r"[0-3]\d[0-2]\d[0-5]\d GMT [A-Z][a-z]{2} \d\d"
"""The same: `051432 GMT May 31`."""
FILED_AT = (
    r"[12]\d{3}-[01]\d-[0-3]\d-[0-2]\d:[0-5]\d(?::[0-5]\d)? \([A-Z]{2,6}\)"
    r"|[0-2]\d:[0-5]\d LOCAL TIME [0-2]\d:[0-5]\d GMT"
)
"""The same: `2025-05-10-18:20:12 (QXR)`, `16:40 LOCAL TIME 13:40 GMT`."""
OF_WIRE = Verdict(Kind.PROMOTION, "the slug by which the wire files the story")
SENT = Verdict(Kind.SIGN_OFF, "tells when the wire sent it")
TO_EDITORS = Verdict(Kind.PROMOTION, "tells editors of the copy")


def slug(text: str) -> Verdict | None:
    """Know a slug: `BC-EU--Harbour, 2nd Ld-Writethru,310`."""
    return OF_WIRE if re.fullmatch(SLUG, text) else None


def note(text: str) -> Verdict | None:
    """Know a note: `Eds: UPDATES with the mayor's answer.`, `(Adds the mayor's answer)`."""
    return TO_EDITORS if re.fullmatch(BRACKETED if text[0] == "(" else NOTE, text) else None


def filed(text: str) -> Verdict | None:
    """Know when the wire sent it: `QXR-NY-05-05-91 1432EST`."""
    if not text[0].isdigit():
        return SENT if re.fullmatch(FILED, text) else None
    return SENT if re.fullmatch(FILED_AT if ":" in text else FILED_GMT, text) else None


RULES = (slug, note, filed)
WORDS = frozenset("words bc am pm eds editors est edt gmt".split())
"""One of these is in every short line that one of the rules knows, or it stands in brackets."""
LONG_WORDS = frozenset(("Eds:", "EDS:", "Eds.:", "EDS.:", "EDITORS:", "Editors:"))
