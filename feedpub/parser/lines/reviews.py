"""The book that a review is of: above the text stand its title, who wrote it, and by whom it is published.

    THE OLD PIER
    By Ann Lee
    Harbour Press, 240pp, £9.99

Ann Lee has not written the review. Who has signs elsewhere: `Reviewed by Bo Roe`.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import byline
from feedpub.parser.text.shape import runs

FIRST_LINES = 8
PAGES = ("pp", "pages", "Seiten")
"""One of these is in every imprint, behind a figure."""
BINDING = r"(?:[^\w!?]?\d[\d.,]*|hardback|paperback|hardcover|e-?book|[A-Z][\w .]{1,20})"
EXTENT = r"\d{2,4} ?(?:pp|(?:pages|Seiten)(?=[,;:|]))"
IMPRINT = rf"\(?[^\W\d_a-z][^!?]*[,;:|(] ?(?:[^!?]*\b)?{EXTENT}(?:[,;:|] ?{BINDING})*\.?\)?"
"""A price or a binding is behind `pages`, if not behind `pp`: `Harbour inquiry ends: report of 240 pages`."""
REVIEWED = r"(?i)review(?:ed)? by "
LONGEST = 100
BOOK = Verdict(Kind.PARAGRAPH, "who publishes the book that is reviewed")
AUTHOR = Verdict(Kind.PARAGRAPH, "who wrote the book that is reviewed")


def read(texts: Sequence[str], short: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Give the imprint, which is one of the `short` lines, the author above it, and who reviewed the book."""
    imprints = [index for index in short if index < FIRST_LINES and _is_imprint(texts[index])]
    if not imprints:
        return
    at = imprints[0]
    yield at, BOOK
    if at and byline.names(texts[at - 1]) and not re.match(REVIEWED, texts[at - 1]):
        yield at - 1, AUTHOR
    if re.match(REVIEWED, texts[-1]) and (names := byline.names(texts[-1])):
        yield len(texts) - 1, Verdict(Kind.BYLINE, "names the reviewer", names)


def _is_imprint(text: str) -> bool:
    """Say whether the line tells of a book's publisher and its pages: `Harbour Press, 240pp, £9.99`."""
    if len(text) > LONGEST or not any(map(text.__contains__, PAGES)) or runs(text):
        return False
    return re.fullmatch(IMPRINT, text) is not None
