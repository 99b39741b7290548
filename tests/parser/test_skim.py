"""Skimmed copy: when, where, and what it is like, as parsing it in full would tell."""

from collections.abc import Callable
from pathlib import Path

import pytest
from examples import strings
from hypothesis import example, given, settings
from hypothesis import strategies as st

from feedpub.errors import FeedpubError
from feedpub.model import Article, Conventions, TitleFrom
from feedpub.parser import frontmatter, parse, skim
from feedpub.parser.lines import dating
from feedpub.parser.text.decoding import decode

CASES = sorted((Path(__file__).parent.parent / "articles").glob("*.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_skimmed_copy_tells_when_and_where_as_parsed_copy_does(case: Path) -> None:
    """And what it is like, and all that front matter says; of the story it tells nothing."""
    whole, skimmed = parse(case.read_bytes(), case.stem), skim(case.read_bytes(), case.stem)
    header = frontmatter.read(decode(case.read_bytes()), Conventions(), "")[0]
    filed = whole.dateline if header.dateline or (whole.dateline and whole.dateline.text) else None
    assert skimmed == whole._replace(
        title=header.title,
        title_from=TitleFrom.FRONT_MATTER if header.title else TitleFrom.LEAD,
        summary=header.summary,
        blocks=(),
        dateline=filed and filed._replace(agencies=skimmed.dateline.agencies if skimmed.dateline else ()),
        byline=header.author,
        related=(),
        lines=(),
    )


@given(
    st.text("\n\n\n.–(),: Aa05", max_size=60).map(lambda text: f"{text}\nLONDON, May 5, 2021 (AP) - It sails.\n{text}")
)
def test_skimmed_copy_is_like_parsed_copy_whatever_it_holds(text: str) -> None:
    """The moment, the sketch and the digests are the same."""
    whole, skimmed = parse(text.encode(), "x"), skim(text.encode(), "x")
    assert (skimmed.published, skimmed.published_from) == (whole.published, whole.published_from)
    assert (skimmed.sketch, skimmed.digest, skimmed.as_written) == (whole.sketch, whole.digest, whole.as_written)


STAMPS = [
    "Published: May 10, 2025, 9:00 AM",
    "10 May 2025 14:05",
    "Updated 10 May 2025 9:40 AM",
    "Published:",
    "By Ann Lee, May 10, 2025",
    "Business reporter, 10 May 2025",
]


@given(st.lists(st.sampled_from([*STAMPS, "By Ann Lee", "The ferry sails.", "Key points", "News", "He said so."])))
@pytest.mark.usefixtures("unmeasured")
def test_skimming_finds_the_stamp_that_parsing_finds(texts: list[str]) -> None:
    """Wherever it stands, and whatever stands around it."""
    copy = "\n".join([*texts, "LONDON: The ferry sails again after two months, its owner said on Monday."]).encode()
    assert skim(copy, "x").published == parse(copy, "x").published


LINES = sorted(strings(Path(__file__).parent))
DATED = [line for line in LINES if dating.is_printed(line)]
SET_IN = [
    *("About the author", "Ann Lee", "skip past newsletter promotion", "after newsletter promotion"),
    *("list of 2 items", "end of list", "Story highlights", "# May 10, 2025", "Facebook", "Twitter", "Advertisement"),
]
STORY = "The ferry sails again after two months, and it will call at the old pier, its owner said on Monday."
MIXED = st.lists(
    st.sampled_from([STORY, f"LONDON: {STORY}"])
    | st.sampled_from(SET_IN)
    | st.sampled_from(DATED)
    | st.sampled_from(LINES),
    min_size=1,
    max_size=12,
)


def dated(read: Callable[[bytes, str], Article], copy: bytes) -> tuple[object, ...]:
    """Give when it was published, and what tells so; or why it is refused."""
    try:
        article = read(copy, "x")
    except FeedpubError as refused:
        return (str(refused),)
    return article.published, article.published_from


@settings(max_examples=400)
@given(MIXED, st.sampled_from(["\n", "\n\n"]))
@example([STORY, STORY, "About the author", "Ann Lee", "Updated: May 10, 2025, 9:00 AM"], "\n")
@example(["list of 2 items", "The pier is sold", "May 10, 2025", "end of list", STORY, STORY], "\n")
@example(["# May 10, 2025", STORY], "\n")
@example(["Published: May 10, 2025", "Advertisement"], "\n")
@example(["THE OLD PIER", "By Ann Lee | Updated on: May 10, 2025", "Harbour Press, 240pp", STORY], "\n")
@example(
    [STORY, STORY, "Media contact:", "Ann Lee, May 10, 2025", "Updated: May 10, 2025", "Phone: 555-010-0199"], "\n"
)
@pytest.mark.usefixtures("unmeasured")
def test_skimming_dates_any_copy_as_parsing_does(texts: list[str], between: str) -> None:
    """Whatever a page sets into it, and if nothing is left of it but the date."""
    copy = between.join(texts).encode()
    assert dated(skim, copy) == dated(parse, copy)


@pytest.mark.parametrize("copy", [b"", b" \n", b"...\n***\n", b"---\ntitle: A\n---\n"])
def test_skimming_refuses_what_parsing_refuses(copy: bytes) -> None:
    """In the same words."""
    said = []
    for read in (parse, skim):
        with pytest.raises(FeedpubError) as refused:
            read(copy, "x")
        said.append(str(refused.value))
    assert said[0] == said[1]
