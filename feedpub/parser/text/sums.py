"""The sum of a text, which an edit of its words changes, and white space that nobody sees does not.

Nothing here hangs on how copy is read, or on what Python takes for white space: a newer one must find no text edited.
"""

import re
from hashlib import sha256

SPACE = "\t \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""White space inside a line, as Unicode has it (`White_Space`)."""
STRAY = re.compile(f"\n(?:(?<=[{SPACE}]\n)|\n(?:\n|\\Z))")
"""Space before a line break, two empty lines, or one at the end; by its first character it is looked for at C speed."""


def of(text: str) -> tuple[str, str]:
    """Give the sum of a text in its canonical form; and of it as it is written, empty where that is no other."""
    tidy = canonical(text)
    return _sum(tidy), "" if tidy == text else _sum(text)


def canonical(text: str) -> str:
    r"""Give a text as most copy is: no space at the ends of lines, single empty lines, a line break at its end.

    `Ferry sails \n\n\nIt is blue.` becomes `Ferry sails\n\nIt is blue.\n`.
    """
    if text[-1:] == "\n" and text[:1] != "\n" and not STRAY.search(text):
        return text
    lines = "\n".join([line.rstrip(SPACE) for line in text.split("\n")])
    return re.sub("\n{3,}", "\n\n", lines.strip("\n")) + "\n"


def _sum(text: str) -> str:
    """Give the SHA-256 of a text, in hexadecimal."""
    return sha256(text.encode()).hexdigest()
