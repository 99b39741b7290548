"""Which paragraphs are set off from the running text: block quotes, the items of lists.

A quotation within running text is none of its business.
"""

from collections.abc import Iterator, Sequence

from feedpub.marks import BULLET, NUMBER
from feedpub.model import Kind
from feedpub.parser.lines.verdict import RUNNING, Verdict

MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“", "「": "」", "『": "』"}
"""Opening quotation marks and what closes them."""
ITEM_ENDS = (".", ")")
QUOTED = Verdict(Kind.QUOTE, "a quotation in a paragraph of its own, after a colon")
MAILED = Verdict(Kind.QUOTE, "marked as a quotation")
LISTED = Verdict(Kind.LIST_ITEM, "an item of a list")


def read(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give the quotes and list items among the paragraphs that are still taken for running text."""
    quoting = False
    for index, text in enumerate(texts):
        if not quoting and text[0].isupper() and text[1:2] not in ITEM_ENDS:
            continue  # as nearly every paragraph
        if verdicts[index] is not RUNNING:
            quoting = quoting and verdicts[index].kind is not Kind.SUBHEAD
            continue
        quoting = (quoting or _introduced(texts, index)) and text[0] in MARKS
        if quoting and is_quotation(text):
            yield index, QUOTED
            quoting = MARKS[text[0]] not in text[1:]
        elif is_marked_quotation(text):
            yield index, MAILED
        elif is_item(texts, index):
            yield index, LISTED


def _introduced(texts: Sequence[str], index: int) -> bool:
    return index > 0 and texts[index - 1].endswith((":", "："))


def is_quotation(text: str) -> bool:
    """Say whether it is quotation from end to end: `“The harbour is open.”`, or goes on in the next paragraph."""
    close = MARKS[text[0]]
    inside = text[1:].rstrip(".,")
    at = inside.find(close)
    return at in {-1, len(inside) - 1}


def is_marked_quotation(text: str) -> bool:
    """Say whether the line is quoted as in mail and Markdown: `> The harbour is open.`."""
    return text[0] == ">" and any(map(str.isalpha, text))


def is_item(texts: Sequence[str], index: int) -> bool:
    """Say whether the line is an item: `• Two ferries`; or `2. Two ferries`, with a number above or below it too."""
    text = texts[index]
    if BULLET.match(text):
        return True
    near = (*texts[max(0, index - 1) : index], *texts[index + 1 : index + 2])
    return bool(NUMBER.match(text)) and any(map(NUMBER.match, near))
