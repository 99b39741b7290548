"""What to write instead of a line of feed.toml that is no TOML, told as whoever wrote it will have meant it.

For front matter, `parser.yamlfaults` does the same.
"""

import re

AT_LINE = r"at line ([0-9]+)"
"""Where tomllib says it stopped."""
GIVEN = r"\s*([\w.-]+)\s*=\s*(.*)"
"""A key and what stands behind it, right or wrong."""
OPEN = r"\s*[\w.-]+\s*=\s*([\"'])(?!.*\1)"
"""A text that begins, and does not end."""
PLAIN = 'write lines of key = "value"'
LONGEST = 120
"""Characters of a line that is told again as it should be."""
QUOTES = {'"': "'", "'": '"'}
CURLY = "“”„‘’«»"


def place(said: str, text: str) -> int | None:
    """Give the number of the line to mend; None where it can't be told.

    A quotation mark without another tomllib misses at the end of the document only.
    """
    if line := re.search(AT_LINE, said):
        return int(line[1])
    return next((number for number, line in enumerate(text.split("\n"), 1) if re.match(OPEN, line)), None)


def instead(said: str, line: str) -> str:
    """Give what to write in the line at which tomllib stopped."""
    if "overwrite" in said or "twice" in said:
        return "a key, and a [table], can be given once; keep one of the two"
    given = re.match(GIVEN, line)
    return _mended(given[1], given[2].partition(" #")[0].strip()) if given and len(line) <= LONGEST else PLAIN


def _mended(key: str, value: str) -> str:
    """Give what to write instead of a value."""
    if value.lower() in {"true", "false", "yes", "no"}:
        return f"write {key} = true or {key} = false, in small letters and without quotes"
    if value[:1] in QUOTES and value.count(value[0]) == 1:
        whole = f"{value.rstrip(CURLY)}{value[0]}"
        return f"the quotation mark behind {key} = has no other at the end of its line; write {key} = {whole}"
    if value[:1] == value[-1:] and (other := QUOTES.get(value[:1])):
        return f"a text that holds {value[0]} stands between two {other}: {key} = {other}{value[1:-1]}{other}"
    if value.startswith("[") and '"' not in value:
        return f"put each text in quotes: {key} = [{', '.join(map(_in_quotes, value.strip('[]').split(',')))}]"
    is_text = re.match(rf"[^\W\d]|[{CURLY}]", value)
    return f"put a text in quotes: {key} = {_in_quotes(value)}" if is_text else PLAIN


def _in_quotes(text: str) -> str:
    """Write a text in TOML's quotes, where it has none, or those of a typesetter."""
    return f'"{text.strip(f" {CURLY}")}"'
