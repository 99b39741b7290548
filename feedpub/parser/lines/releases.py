"""The head of a release by an office: who sends it, above the title.

    Government of Harbourland
    Ministry of Ferries
    FOR IMMEDIATE RELEASE
    Eastern Pier Opens to All Boats

Only where a title stands below it; whom the press is to ask is left to `contacts`.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import timestamps
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import titular, words

NAMED = r"(?:(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+)?)"
OFFICE = (
    r"(?i)(?:the )?(?:ministry|department|office|government|bureau|embassy|directorate|secretariat)"
    rf" (?:of|for) (?:the )?{NAMED}(?:(?:,| and| &|, and) {NAMED}){{0,4}}"
)
"""`Ministry of Old Ferries`, `Office of the Press Secretary`; with more words behind it it tells of one."""
OPENERS = tuple("ministry department office government bureau embassy directorate secretariat the".split())
FIGURES = r"\d[ ().-]{0,2}\d{3}[ .-]\d"
"""Of a telephone number."""
MARK = "for immediate release"
CUES = (MARK, *(f"{word} " for word in OPENERS[:-1]))
"""One of these is in every head."""
LONGEST_NAME = 5
"""Words of whoever sends it; what has more is a title."""
FEWEST_WORDS = 4
SENDER = Verdict(Kind.PROMOTION, "the head of a release: who sends it")


def read(first: Sequence[Paragraph]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of such a head among those above the first sentence, by their numbers."""
    texts = [line.text for line in first]
    if not any(map("\n".join(texts).lower().__contains__, CUES)):
        return  # as above most copy
    marked = max((at for at, text in enumerate(texts) if text.lower().startswith(MARK)), default=0)
    offices = {at for at, text in enumerate(texts) if is_office(text)}
    senders = offices | {at - 1 for at in offices if at} | {*range(marked)}
    if not senders or not any(map(_is_title, texts[max(senders) + 1 :])):
        return
    if any(words(texts[at]) > LONGEST_NAME for at in senders - offices):
        return
    yield from ((first[at].first, SENDER) for at in sorted(senders))


def is_office(text: str) -> bool:
    """Say whether a line names an office, and nothing more."""
    return text.lower().startswith(OPENERS) and re.fullmatch(OFFICE, text) is not None


def _is_title(text: str) -> bool:
    """Say whether a title can read like this: no date, no telephone number, no field of a form."""
    is_one = words(text) >= FEWEST_WORDS and titular(text) and ":" not in text
    return is_one and not (re.search(FIGURES, text) or timestamps.find(text))
