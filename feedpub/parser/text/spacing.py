"""White space that only looks plain: copy pasted from web pages and word processors is full of it.

A no-break space between the month and the day is one that no reader sees and no pattern expects. Here each becomes what
a typist would have typed; only where print needs it, it stays.
"""

import re

WESTERN = "\x00-\u058f\u1e00-\u1fff\u2010-\u2e7f"
"""Scripts and marks to which characters of no width say nothing; Thai breaks lines there, and Arabic turns."""
MARKS = "\xad\u200b\u200e\u200f\u2060"
"""Of no width: soft hyphens, places where a line may break or must not, and marks of direction."""
NOTHING = rf"(?<![^{WESTERN}])[{MARKS}]+(?![^{WESTERN}])"
WIDE = "\u1680\u2000-\u200a\u205f"
"""Thin, hair, em and other spaces of a certain width."""
NO_BREAK = "\xa0\u202f"
PRINTED = r"[»›;!?%‰]|[€£$](?!\d)"
"""Before these French and others set a no-break space, as between the groups of a long number."""
TYPED = rf"(?<![«‹])[{NO_BREAK}](?!{PRINTED}|:\s*(?:[«“\"]|$))(?:(?<!\d.)|(?!\d{{3}}(?!\d)))"
"""A no-break space that is none of those: `May 5`, `LONDON :`; not that of `« Non »`, `10 000`, `il dit : « Non »`."""


def plain(text: str) -> str:
    """Give the text with plain spaces where a typist would have typed them; its lines stay."""
    if text.isascii() or not re.search(f"[{NO_BREAK}{WIDE}{MARKS}]", text):
        return text
    return re.sub(NOTHING, "", re.sub(rf"[{WIDE}]|{TYPED}", " ", text, flags=re.MULTILINE))
