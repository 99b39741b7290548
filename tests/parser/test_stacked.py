"""Datelines whose place, agency and dash stand on lines of their own."""

import pytest

from feedpub.model import Kind
from feedpub.parser import parse

HEADLINE = "Night ferry to sail again after repairs"
STORY = "The ferry company said on Monday that it would resume its night service to the islands after two months."


@pytest.mark.parametrize(
    ("lines", "place", "sent"),
    [
        (["London", "CNN", "—"], "London", ("CNN",)),
        (["CNN", "—"], "", ("CNN",)),
        (["London CNN", "—"], "London", ("CNN",)),
        (["London", "CNN —"], "London", ("CNN",)),
        (["Lisbon", "CNN Business", "—"], "Lisbon", ("CNN Business",)),
        (["LISBON (AP)", "-"], "LISBON", ("AP",)),
        (["LISBON", "(AP)"], "LISBON", ("AP",)),
        (["LISBON", "--"], "LISBON", ()),
        ([HEADLINE, "London", "CNN", "—"], "London", ("CNN",)),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_they_are_read_as_on_one_line(lines: list[str], place: str, sent: tuple[str, ...], between: str) -> None:
    """The story begins below them, each line is accounted for, and a line between them is just empty."""
    article = parse(between.join([*lines, STORY]).encode(), "ferry")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agencies) == (place, sent)
    assert [block.text for block in article.blocks] == [STORY]
    filed = [line for line in article.lines if line.kind is Kind.DATELINE]
    assert [line.text for line in filed] == [line for line in lines if line != HEADLINE]
    assert {line.text for line in article.lines if line.kind is Kind.BLANK} <= {""}


@pytest.mark.parametrize(
    "lines",
    [
        [STORY, "London and its boats", "---", STORY],
        [STORY, "Record May 5", "---", STORY],
        [STORY, "London", "Reuters"],
        ["Harbour", "CNN", "x"],
        ["London", "CNN", "A few words."],
    ],
)
def test_other_lines_stay_apart(lines: list[str]) -> None:
    """Where no story opens below them, or what they say is no dateline."""
    article = parse("\n".join(lines).encode(), "ferry")
    assert article.dateline is None or not article.dateline.text
    assert [line.number for line in article.lines if line.why.startswith("goes on")] == []
