"""Copy that came as a quoted mail: the mark before each of its lines is the mail program's, and not the writer's."""

import re
from collections.abc import Sequence

MARK = "> ?"
ABOVE = r"[A-Z][\w-]{1,12}: .*|.{5,90}\b(?:wrote|writes|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev) ?:"
"""What may stand above it: the mail's head, `On May 5, 2031, Ann Lee wrote:`."""


def unquoted(lines: Sequence[str]) -> Sequence[str]:
    """Give the lines without the marks, if all that tells the story is quoted; else as they are."""
    first = next((place for place, line in enumerate(lines) if line[:1] == ">"), len(lines))
    told = [line for line in lines[first:] if line.strip()]
    is_quoted = bool(told) and all(line[0] == ">" for line in told)
    if not is_quoted or not all(re.fullmatch(ABOVE, line) for line in lines[:first] if line.strip()):
        return lines
    return [*lines[:first], *(re.sub(MARK, "", line, count=1) for line in lines[first:])]
