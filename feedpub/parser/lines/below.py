"""What a page sets below the story: titles, topics, buttons that no word of theirs tells, under one that does.

    The ferry sails again on Monday, its owner said.
    Copyright 2031 Harbour TV. All rights reserved.
    Mayor opens the new pier
    Ferries

Below the last sentence, and below what ends a page's story or among its pleas, short lines without a full stop are the
page's too. Rows of figures and items are left in: tables and lists close copy as well.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.marks import BULLET, NUMBER
from feedpub.model import Kind
from feedpub.parser.lines import rows, whose
from feedpub.parser.lines.disclosures import DISCLOSED
from feedpub.parser.lines.discussion import DISCUSSION
from feedpub.parser.lines.forms import FORM
from feedpub.parser.lines.promo import REACHED
from feedpub.parser.lines.related import HEADS
from feedpub.parser.lines.teasers import is_signed
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import timestamps
from feedpub.parser.text.shape import runs

OF_PAGE = frozenset({Kind.PROMOTION, Kind.RELATED, Kind.COPYRIGHT})
ENDS = (HEADS, DISCUSSION, FORM, DISCLOSED)
"""What a page sets below the whole story; other pleas and pointers may stand between its paragraphs too."""
FEW = 2
"""So many short lines among such pleas are no list of the story's own."""
FEWEST_TOLD = 3
"""Sentences of the story; so many stand above the page's mark."""
TALK = (
    r"(?i)\b(?:you|your|you['’](?:re|ve|ll)|we|we['’](?:re|ve)|our|us|th(?:is|e) (?:site|website)|newsletters?"
    r"|privacy policy|trademarks?|copyright|advertis\w+|affiliate|commenting|comments"
    r"|is (?:published|owned|operated) by)\b"
)
MOST_SHARED = 2
WORD = r"(?<=[a-z,;] )[A-Z][a-z]{2,}|[a-z]{6,}"
"""A name within a sentence, or a longer word."""
LONGEST_MARK = 60
MARK = (
    r"[\w.+-]{1,40}@[\w.-]{3,40}|(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+){1,3}/\S+|(?:#[\w ]{2,30},? ?)+"
    r"|[A-Z]{2,4}/|[A-Za-z][\w&’'-]*(?: [\w&’'-]+){0,2}(?<=[a-z])[A-Z][a-z]{3,}[\w&’' -]{0,30}"
)
"""`ann@harbour.example`, `#ferries`, `FerriesHarbour`, `QX/`: the last are an agency's desk."""
TOLD = ("Published", "Posted", "Updated", "Last updated", "Last Updated", "First published", "First Published")
CUT = ("...", "…")
MOST = 60
"""Lines; below the last sentence of longer lists there is more than a page's foot."""
BELOW = Verdict(Kind.PROMOTION, "stands among what the page sets below the story")


def read(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines below the last sentence that stand under one of the page's; none in most copy."""
    start = _foot(texts, verdicts)
    if start in {0, len(texts)} or len(texts) - start > MOST:
        return  # as in most copy
    yield from ((index, BELOW) for index in range(start, len(texts)) if _is_mark(texts[index]))
    pages = [index for index in range(start, len(texts)) if verdicts[index].kind in OF_PAGE]
    for index in range(pages[0], len(texts)) if pages else ():
        if verdicts[index] is RUNNING and _is_under_page(verdicts, pages, index) and not _may_be_content(texts[index]):
            yield index, BELOW


def _foot(texts: Sequence[str], verdicts: Sequence[Verdict]) -> int:
    """Give where the foot begins: below the last sentence, or at a mark of the page with only the page's talk below."""
    told = [i for i, text in enumerate(texts) if verdicts[i].kind is Kind.PARAGRAPH and _is_sentence(text)]
    start = told[-1] + 1 if told else 0
    marks = [i for i in range(start) if verdicts[i] in ENDS]
    if not marks or len(told) < FEWEST_TOLD:
        return start
    story = frozenset(word for i in told if i < marks[0] for word in re.findall(WORD, texts[i]))
    while len(told) > FEWEST_TOLD and told[-1] > marks[0] and _is_page_talk(texts[told[-1]], story):
        told.pop()
    return next((mark for mark in marks if mark > told[-1]), start)


def _is_page_talk(text: str, story: frozenset[str]) -> bool:
    """Say whether a sentence speaks to the page's readers, and hardly in the words of the story."""
    if whose.is_spoken(text) or not re.search(TALK, text):
        return False
    return len(story.intersection(re.findall(WORD, text))) <= MOST_SHARED


def _is_under_page(verdicts: Sequence[Verdict], pages: Sequence[int], index: int) -> bool:
    """Say whether a line stands below what ends a page's story, or is one of few among several of the page's lines.

    Or below what tells how to reach the writer: `Or by fax: 555-0142`.
    """
    above = [page for page in pages if page < index]
    if any(verdicts[page] in ENDS or verdicts[page].kind is Kind.COPYRIGHT for page in above):
        return True
    below = next((page for page in pages if page > index), len(verdicts))
    is_among = len(above) > 1 or below < len(verdicts) or verdicts[above[-1]] is REACHED
    return is_among and sum(verdicts[at] is RUNNING for at in range(above[-1], below)) <= FEW


def _is_mark(text: str) -> bool:
    """Say whether a line can be nothing but the page's: an address, a hashtag, tags run together, when it went out."""
    if len(text) > LONGEST_MARK:
        return False
    return re.fullmatch(MARK, text) is not None or (text.startswith(TOLD) and timestamps.find(text) is not None)


def _is_sentence(text: str) -> bool:
    """Say whether a line is running text that is not cut off: `The ferry that ran aground on Monday had ...`."""
    return (runs(text) and not text.endswith(CUT)) or is_signed(text)


def _may_be_content(text: str) -> bool:
    """Say whether a line could be of a list or a table that closes the copy."""
    return bool(rows.is_row(text) or BULLET.match(text) or NUMBER.match(text))
