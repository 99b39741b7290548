"""Lines that a page has in the same words below every story: known as a whole, by patterns that others keep."""

import re
from collections.abc import Sequence

MARKS = "*• "
"""What may stand before one."""
ATTRIBUTED = r", (?:[\w’' ]{1,40} )?(?:said|says|say|told|added|warned|asks|asked|urged|joked)\b[^:]{0,40}\.$"
"""Somebody says it, so it is copy: `You must register to vote, officials said.`."""


def is_one_of(text: str, patterns: Sequence[str]) -> bool:
    """Say whether one of the patterns knows the line, a mark before it aside; what somebody says is the story's."""
    bare = text.lstrip(MARKS) or text
    return any(re.fullmatch(pattern, bare) for pattern in patterns) and not re.search(ATTRIBUTED, text)
