"""What to write instead of a line of front matter that is no YAML, told as whoever wrote it will have meant it."""

import re
from typing import Protocol

LONGEST = 120
"""Characters of a line that is told again."""
GIVEN = r"([\w-]+):[ \t]+(\S.*)"
PLAIN = "put a text with a colon, or with a mark at its beginning, in quotes"
BRACKETS = {"[": "]", "{": "}"}
UNFINISHED = r"while (scanning a (quoted scalar|simple key)|parsing a flow)"
"""What YAML's parser was at when it came to an end that had no other: the line where that begins is the one to mend."""


class Mark(Protocol):
    """A place in a text, as PyYAML tells it."""

    line: int
    """Counted from 0."""


class Fault(Protocol):
    """An error, as PyYAML tells it."""

    problem_mark: Mark
    context: str | None
    context_mark: Mark | None


def line_of(error: Fault) -> int:
    """Give the index of the line that is to be mended."""
    begun = error.context_mark if re.match(UNFINISHED, error.context or "") else None
    return (begun or error.problem_mark).line


def instead(line: str) -> str:
    """Give what to write instead of a line."""
    if line.lstrip(" ").startswith("\t"):
        return "begin the line with spaces, not with a tab"
    given = re.fullmatch(GIVEN, line.strip())
    if not given or len(line) > LONGEST:
        return PLAIN if ":" in line else "write lines of `key: value`"
    key, value = given.groups()
    if line.startswith(" "):
        return f"write {key}: at the very beginning of its line"
    if value.count(value[0]) == 1 and value[0] in "'\"":
        return f"the quotation mark before {value[1:]} has no other at the end; write {key}: {_in_quotes(value[1:])}"
    if value[0] in BRACKETS and BRACKETS[value[0]] not in value:
        return f"the list has no end; write {key}: {value}{BRACKETS[value[0]]}"
    if value[0] in "'\"" and value.endswith(value[0]):
        value = value[1:-1]
    return f"put the text in quotes: {key}: {_in_quotes(value)}"


def _in_quotes(text: str) -> str:
    """Write a text in quotes that do not stand in it, or in single ones, which are written twice inside."""
    doubled = text.replace("'", "''")
    return f"'{doubled}'" if '"' in text or "\\" in text else f'"{text}"'
