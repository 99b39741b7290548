"""The lines of copy that stand in the tests and in the code, for tests that mix them."""

import ast
import re
from pathlib import Path


def strings(folder: Path) -> set[str]:
    """Give every line of every text in the code of a folder, and every example in its comments."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py"))
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    lines = [line for text in constants if isinstance(text, str) for line in text.split("\n")]
    examples = (example for line in lines for example in re.findall("`([^`]+)`", line))
    return {stripped for line in (*lines, *examples) if any(map(str.isalnum, stripped := line.strip()))}
