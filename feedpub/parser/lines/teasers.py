"""Which lines are other stories' titles, listed below a cue such as `Related stories`.

The cue itself, and titles on the cue's own line, are known to `related`.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.related import BEFORE, HEADS
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin.timestamps import find
from feedpub.parser.text.shape import runs, stops, titular, words

MORE = r"(?i)more (?:from|in|on|about|by) [\w&’' ]{2,40}[ |:.…>»]{0,4}"
"""Heads teasers (`More from the harbour`), or is a subhead ("More on the way"): the lines below tell."""
FILED_UNDER = ("topics", "tags", "keywords", "key words", "filed under", "tagged under")
TOPIC = Verdict(Kind.PROMOTION, "names what the page files the story under")
SIGNED = r"[a-z]\.[\"”]? (?:[A-Z]{2,5}|\([a-z]{2,4}\))$"
READ_MORE = "read more"
LONGEST_CUE = len(READ_MORE) + 1
FEW_WORDS, FEWEST_WORDS = 4, 5
LONGEST_TEASER = 160
LONGEST_BLURB = 260
FEWEST_BLURBS = 3
AROUND = " :|.…»>"
OF_ONE = frozenset(("also read", "read also", "must read", "see also", "watch", "trending", "read", "read this"))
"""Below one of these stands one title, or a few; then the story may go on with a subhead or a list."""
LONGEST_LIST = 40
"""Pages list no more; a longer run of short lines is copy."""


def read(texts: Sequence[str], verdicts: Sequence[Verdict], short: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of each such list; `short` are the indices of the short paragraphs, where a cue may stand."""
    end = 0
    for index in short:
        is_head = verdicts[index] is HEADS or (verdicts[index] is RUNNING and _heads_titles(texts, index))
        if index < end or not (is_head or (len(texts[index]) <= LONGEST_CUE and _reads_more(texts, index))):
            continue
        end = _end(texts, index + 1)
        yield index, HEADS
        if texts[index].lower().rstrip(" :").endswith(FILED_UNDER):
            yield from ((below, TOPIC) for below in range(index + 1, end))
            continue
        for below in range(index + 1, end):
            is_title = _is_teaser(texts[below]) and not (texts[below].startswith("http") or find(texts[below]))
            title = (texts[below].lstrip(BEFORE),) if is_title else ()
            yield below, Verdict(Kind.RELATED, "listed among other stories", title)


def _heads_titles(texts: Sequence[str], index: int) -> bool:
    """Say whether `More on the ferries` heads titles (or is set in capitals), and no paragraphs of this story."""
    text = texts[index].lstrip(BEFORE)
    if text[:5].lower() != "more " or not re.fullmatch(MORE, text):
        return False
    return text.isupper() or index + 1 == len(texts) or _is_teaser(texts[index + 1])


def _reads_more(texts: Sequence[str], index: int) -> bool:
    """Say whether `Read more` has titles below it.

    A colon says so, or that there is nothing else, down to the foot; or one line above running text that is longer than
    most subheads.
    """
    text = texts[index].lower()
    if text != READ_MORE:
        return text == f"{READ_MORE}:"
    below = texts[index + 1 :]
    is_last = len(below) > 1 and (runs(below[1]) or below[1].lower() == READ_MORE)
    is_one = is_last and words(below[0]) >= FEWEST_WORDS and _is_teaser(below[0])
    return is_one or all(map(_is_teaser, below))


def _end(texts: Sequence[str], start: int) -> int:
    """Give where the list ends: at running text; or with the copy, if a blurb stands below each title."""
    if texts[start - 1].lower().strip(AROUND) in OF_ONE and (after := _after_one(texts, start)):
        return after
    rest = texts[start : start + LONGEST_LIST]
    titles = [_is_teaser(text) for text in rest]
    if start + len(rest) == len(texts) and _alternate(titles) and all(len(text) <= LONGEST_BLURB for text in rest):
        return len(texts)
    end = start + (titles.index(False) if False in titles else len(titles))
    return end - (end < len(texts) and _heads_story(texts[start:end]))


def _after_one(texts: Sequence[str], start: int) -> int:
    """Give where the story goes on below one title: at lines that are no others, with running text below them; or 0."""
    below = texts[start + 1 : start + LONGEST_LIST]
    ends = next((place for place, text in enumerate(below) if not _is_teaser(text)), 0)
    first = next((place for place, text in enumerate(below[:ends]) if words(text) < FEWEST_WORDS or ":" in text), ends)
    is_title = start < len(texts) and _is_teaser(texts[start]) and words(texts[start]) >= FEWEST_WORDS
    return start + 1 + first if is_title and first < ends else 0


def _heads_story(titles: Sequence[str]) -> bool:
    """Say whether the last one, with the story below it, is that part's subhead: far shorter than the titles above."""
    counts = [words(title) for title in titles]
    return len(counts) > 1 and titular(titles[-1]) and counts[-1] < FEW_WORDS <= min(counts[:-1])


def _alternate(titles: Sequence[bool]) -> bool:
    """Say whether title and blurb take turns, often enough not to be subheads and paragraphs."""
    return titles.count(False) >= FEWEST_BLURBS and all(titles[::2]) and not any(titles[1::2])


def _is_teaser(text: str) -> bool:
    """Say whether the line reads like a title: short, no full stop, and nothing to come."""
    return len(text) <= LONGEST_TEASER and text[-1] != ":" and not (stops(text.rstrip("?!")) or is_signed(text))


def is_signed(text: str) -> bool:
    """Say whether a sentence ends here, with who signs it behind: `He has since left town. INQ`."""
    return re.search(SIGNED, text) is not None
