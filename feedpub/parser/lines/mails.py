"""The mail that brought the copy: its head, a greeting and a note to the desk, and what the sender closes with.

    From: Ann Lee <ann@harbour.example>
    Subject: Copy: ferry aground

    Hi both, copy below.

Told as a mail by its head only. The subject is left to `headline`, unless the copy has a title of its own; the date is
the story's.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import byline, labels
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs, titular, words

FIELDS = frozenset("from to cc bcc reply-to importance".split())
SURE = frozenset(("from", "to"))
"""A mail's head has one of these, and a subject, an address or the other."""
DATES = frozenset(("date", "sent"))
SUBJECT = "subject"
ALL_FIELDS = FIELDS | DATES | {SUBJECT}
LONGEST_FIELD = max(map(len, FIELDS))
GREETING = (
    r"(?i)(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|guten tag|hallo|bonjour)\b"
    r"(?:[\w ,’'&-]{0,30}[,!:]|(?:[ ,]+[\w’'-]+){0,2}\.?)"
)
"""Nobody greets at length, unless a mark ends it: `Hello, Dolly returns to Hull` is a headline."""
NOTE = (
    r"(?i)(?=.*[.,:;!]).{0,60}\b(?:copy|story|piece|pics?|pictures?|photos?|caption)\b.{0,60}"
    r"\b(?:below|attached|follows?|here)\b.{0,20}"
)
"""`Copy below, pics attached.`; without a mark it may be a headline."""
CLOSING = (
    r"(?i)(?:cheers|thanks|many thanks|thank you|best|best wishes|all the best|regards|kind regards|best regards|yours"
    r"|ta|viele grüße|mfg|cordialement)[,.!]?"
)
LONGEST_CLOSING = 60
ADDRESS = r"@|\d[\d ]{5,}\d"
MOST_WORDS = 5
CLOSING_LINES = 6
FEWEST_WORDS = 3
HEAD = Verdict(Kind.PROMOTION, "in the head of the mail that brought the copy")
TO_DESK = Verdict(Kind.PROMOTION, "the sender of the mail speaks to the desk")
CLOSED = Verdict(Kind.SIGN_OFF, "closes the mail that brought the copy")


def read(first: Sequence[Paragraph]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of the mail's head and of the words to the desk, of those above the first sentence."""
    fields = [*takewhile(bool, (labels.field(line.text, ALL_FIELDS, LONGEST_FIELD) for line in first))]
    end = len(fields)
    if SURE.isdisjoint(fields) or end == 1 or not _is_mail(first[:end], fields):
        return
    spoken = [line for line in first[end:] if re.fullmatch(GREETING, line.text) or re.fullmatch(NOTE, line.text)]
    yield from ((line.first, TO_DESK) for line in spoken)
    has_title = any(_is_title(line.text) for line in first[end:] if line not in spoken)
    for line, field in zip(first, fields, strict=False):
        if field in FIELDS or (field == SUBJECT and has_title):
            yield line.first, HEAD


def foot(texts: Sequence[str]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines with which the sender of a mail closes it: `Cheers`, a name, a number."""
    start = max(1, len(texts) - CLOSING_LINES)
    for at in range(start, len(texts)):
        if re.fullmatch(CLOSING, texts[at]) and all(_is_closing(text) for text in texts[at:]):
            yield from ((place, CLOSED) for place in range(at, len(texts)))
            return


def _is_mail(lines: Sequence[Paragraph], fields: Sequence[str]) -> bool:
    """Say whether these fields are a mail's: with a subject or an address."""
    return SUBJECT in fields or any("@" in line.text for line in lines)


def _is_title(text: str) -> bool:
    """Say whether this may be the copy's own title."""
    return words(text) >= FEWEST_WORDS and titular(text) and not byline.names(text)


def _is_closing(text: str) -> bool:
    """Say whether this may stand below a closing: a name, what its bearer does, or where to reach them."""
    if len(text) > LONGEST_CLOSING or runs(text):
        return False
    is_words = words(text) <= MOST_WORDS and not any(map(str.isdigit, text))
    return is_words or re.search(ADDRESS, text) is not None
