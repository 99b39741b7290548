"""White space that only looks plain: copy pasted from web pages and word processors is full of it.

A no-break space between the month and the day is one that no reader sees and no pattern expects. Here each becomes what
a typist would have typed; only where print needs it, it stays. So do the bullets of word processors, which are letters
before a tab, or glyphs of a font that readers don't have.
"""

import re

WESTERN = "\x00-\u058f\u1e00-\u1fff\u2010-\u2e7f"
"""Scripts and marks to which characters of no width say nothing; Thai breaks lines there, and Arabic turns."""
MARKS = "\xad\u200b\u200e\u200f\u2060"
"""Of no width: soft hyphens, places where a line may break or must not, and marks of direction."""
NOTHING = rf"(?<![^{WESTERN}])[{MARKS}]+(?![^{WESTERN}])"
WIDE = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f"
"""Thin, hair, em and other spaces of a certain width."""
NO_BREAK = "\xa0\u202f"
PRINTED = r"[»›;!?%‰]|[€£$](?!\d)"
"""Before these French and others set a no-break space, as between the groups of a long number."""
TYPED = rf"(?<![«‹])[{NO_BREAK}](?!{PRINTED}|:\s*(?:[«“\"]|$))(?:(?<!\d.)|(?!\d{{3}}(?!\d)))"
"""A no-break space that is none of those: `May 5`, `LONDON :`; not that of `« Non »`, `10 000`, `il dit : « Non »`."""

TABBED = ("o\t", "§\t")
"""How bullets of the second and third level are pasted, as plain text."""
GLYPHS = "\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc"
"""Bullets of the fonts Symbol and Wingdings, where Unicode has nothing."""
UNTYPED = f"{NO_BREAK}{WIDE}{MARKS}{GLYPHS}"
"""One of these is in all other copy that has something to mend; they are looked for one by one, which is faster."""
BULLETS = rf"(?m)^[ \t]*(?:[{GLYPHS}][ \t]*|[o§]\t[ \t]*)(?=\S)"


def plain(text: str) -> str:
    """Give the text with the spaces and bullets that a typist would have typed; its lines stay."""
    if "\t" in text and any(map(text.__contains__, TABBED)):
        text = re.sub(BULLETS, "• ", text)
    if text.isascii() or not any(map(text.__contains__, UNTYPED)):
        return text
    text = re.sub(BULLETS, "• ", text)
    return re.sub(NOTHING, "", re.sub(rf"[{WIDE}]|{TYPED}", " ", text, flags=re.MULTILINE))
