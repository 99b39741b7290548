"""A dateline's parts, as `filing` takes them apart, and how the dateline reaches further into the text."""

from typing import Any, NamedTuple

from feedpub.model import Dateline

LONGEST = 110
"""No dateline is longer."""
LONGEST_ALONE = 60


class Filing(NamedTuple):
    """A dateline's parts, as they stand in the copy; a tuple, since there are so many."""

    dateline: Dateline
    end: int
    """Where in the paragraph the story begins."""
    authors: tuple[str, ...]
    """Who stands before the place in some papers, behind the agency in others; empty if nobody."""
    towns: tuple[str, ...]
    regions: tuple[str, ...]
    is_certain: bool
    """Whether it has a date set off as datelines set it, or an agency that is known for one."""


def up_to(text: str, filed: Filing, end: int, **parts: Any) -> Filing:  # noqa: ANN401  of a dateline
    """Give the dateline as it reaches further into the text, with what it tells besides."""
    return filed._replace(dateline=filed.dateline._replace(text=text[:end].rstrip(), **parts), end=end)
