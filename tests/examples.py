"""Lines of copy for tests that try many: those that stand in the tests and in the code, and those a pattern matches."""

import ast
import re
import string
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

LETTERS = string.ascii_letters + string.digits + " .,:;!?|/-–—()[]'’“”\"…&@#©•»%*>+"
TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""Of a pattern: an escape, a set, or a character."""
EACH, MOST, LITTLE = 4, 120, 6
SOME = r"(\.|\\W|\[[^\]]+\])\{(\d+),\d\d+\}"
"""Much of anything, in a pattern."""
SHORTER = (
    (re.compile(rf"\\b{SOME}\\b"), " (?:%s )?"),
    (re.compile(rf"{SOME}\\b"), "(?:%s )?"),
    (re.compile(rf"\\b{SOME}"), "(?: %s)?"),
    (re.compile(SOME), "%s"),
)
"""A little of it shows as much, and a space is the boundary of a word at once, where any character seldom is."""


def strings(folder: Path) -> set[str]:
    """Give every line of every text in the code of a folder, and every example in its comments."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py"))
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    lines = [line for text in constants if isinstance(text, str) for line in text.split("\n")]
    examples = (example for line in lines for example in re.findall("`([^`]+)`", line))
    return {stripped for line in (*lines, *examples) if any(map(str.isalnum, stripped := line.strip()))}


def matching(pattern: str) -> Iterator[str]:
    """Give lines that the pattern matches, some for each of its branches, and the same ones in every run."""
    for branch in _branches(pattern):
        if not branch.startswith("(?<"):  # what stands behind something else is no line
            found: list[str] = []
            _try(branch, min(MOST, EACH * (1 + branch.count("|"))), found)
            folded = {" ".join(text.split()) for text in found}
            yield from {text.capitalize() for text in folded} | (set() if "(?i)" in branch else folded)


def _branches(pattern: str) -> Iterator[str]:
    """Give the alternatives of a pattern, each a pattern of its own."""
    flags = "(?i)" if pattern.startswith("(?i)") else ""
    branch, depth = flags, 0
    for part in TOKEN.findall(pattern.removeprefix(flags)):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            yield branch
            branch = flags
        else:
            branch += part
    yield branch


def _little(template: str, much: re.Match[str]) -> str:
    """Give a pattern for little of what another allows much of, set into a template."""
    least = int(much[2])
    return template % f"{much[1]}{{{least},{max(least, LITTLE)}}}"


def _try(pattern: str, count: int, found: list[str]) -> None:
    """Add texts that the pattern matches; where it allows for much of anything, a little of it."""
    for long, short in SHORTER:
        pattern = long.sub(partial(_little, short), pattern)

    @settings(max_examples=count, derandomize=True, phases=[Phase.generate], suppress_health_check=[*HealthCheck])
    @given(st.from_regex(pattern, fullmatch=True, alphabet=st.sampled_from(LETTERS)))
    def add(text: str) -> None:
        found.append(text)

    add()
