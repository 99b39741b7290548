"""Subheads: which lines are short titles between paragraphs.

Copy that is all short lines (a poem, a table of results) has none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from feedpub.marks import NUMBER
from feedpub.model import BODY, Kind
from feedpub.parser.grammar.sentences import sentences
from feedpub.parser.lines.quotes import MARKS
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import agencies, byline, people, places
from feedpub.parser.text.shape import CLOSERS, goes_on, runs, tells, titular, width

WIDEST = 110
WIDEST_LABEL = 45
"""A longer line is no label above a subhead."""
FEWEST_ASKED = 2
NEAR = 12
"""So many paragraphs above it and below, a page repeats what it sets in large type."""
SUBHEAD = Verdict(Kind.SUBHEAD, "a short title between paragraphs")
WRITER = Verdict(Kind.BYLINE, "the writer's name again, above what is told of its bearer")
SPEAKER = r"(?:[^\W\d_][\w .'’-]{0,30}:|[QA]\.) \S"
"""`Q: What changed?`, `The Post: What changed?`, `Ann Lee: Not much.`"""
ABOUT = r"About .{2,60} (?:Co|Corp|Inc|Ltd|plc)\."
"""`About Harbour Foods, Inc.`: the full stop is the firm's."""
NOT_SAID = r"\[.*\]$|\([A-Z ]+\)$|https?:|www\.|.{1,30}:\s+(?:[a-z\d$£€₹]|$)|.*(?:\(@|@\w|https?:|[.!?]\()"
"""What a subhead isn't: an interruption (`[Applause]`, `(CROSSTALK)`), an attribution (`— Ann Lee`), an address, a
figure with its label (`Weight: 2kg`)."""


def read(texts: Sequence[str], verdicts: Sequence[Verdict], short: Sequence[int]) -> Iterable[tuple[int, Verdict]]:
    """Give the subheads among the short lines."""
    if not any(map(runs, texts)):
        return ()
    found: list[int] = []
    for index in short:
        if verdicts[index] is RUNNING and _is_title(texts[index]) and _is_subhead(texts, verdicts, index, found[-1:]):
            found.append(index)
    if not found or (_is_signed(texts[-1]) and all(_is_signed(texts[index]) for index in found)):
        return ()  # letters, each with its writer below
    found += _first_asked(texts, verdicts, short, found)
    running = sum(verdicts[i].kind in BODY and runs(texts[i]) for i in range(len(texts)))
    if len(found) > running:
        return ()
    signed = {name.lower() for verdict in verdicts if verdict.kind is Kind.BYLINE for name in verdict.found}
    return tuple((index, WRITER if texts[index].lower() in signed else SUBHEAD) for index in found)


def _is_signed(text: str) -> bool:
    """Say whether the line signs a letter: `Ann Lee, Old Harbour`."""
    name, comma, place = text.partition(", ")
    return bool(comma) and len(text) <= WIDEST_LABEL and people.is_name(name) and places.has_form(place)


def _is_asked(text: str, below: str) -> bool:
    """Say whether this is a question, and the answer stands below, each behind a name: `Q: And why?`, `A: It ...`."""
    return text[-1] == "?" and bool(re.match(SPEAKER, text) and re.match(SPEAKER, below))


def _first_asked(
    texts: Sequence[str], verdicts: Sequence[Verdict], short: Sequence[int], found: Sequence[int]
) -> Iterator[int]:
    """Give the question that opens an interview, right below the headline, where those `found` are questions too."""
    if sum(texts[index][-1] == "?" for index in found) < FEWEST_ASKED:
        return
    first = next((index for index in short if verdicts[index].kind in BODY), found[0])
    if first < found[0] and texts[first][-1] == "?" and verdicts[first] is RUNNING and _is_title(texts[first]):
        yield first


def _is_subhead(texts: Sequence[str], verdicts: Sequence[Verdict], index: int, last: Sequence[int]) -> bool:
    """Say whether the line, which has the shape of a title, stands between running text."""
    text = texts[index]
    below = _kept(verdicts, index, 1)
    if below is None or _is_quoted(texts, index) or _is_asked(text, texts[below]):
        return False
    above = _kept(verdicts, index, -1)
    if NUMBER.match(text) and index:
        return True
    if above is None:
        return verdicts[below].kind is Kind.LIST_ITEM
    is_second = above in last
    if not is_second and not _copy(texts, verdicts, above):
        return False
    is_head = _opens(texts, verdicts, below, text) or _heads(texts, verdicts, below)
    if is_second:
        return is_head and _is_above_another(texts, verdicts, above)
    return is_head or _is_above_another(texts, verdicts, index)


def _is_title(text: str) -> bool:
    """Say whether the line by itself could be a subhead."""
    if text[:6] == "About " and re.fullmatch(ABOUT, text):
        return True
    if not titular(text) or width(text) > WIDEST:
        return False
    if text.endswith(("!", '?"', "?”")) or re.match(NOT_SAID, text) or _open_quote(text) or _is_sent(text):
        return False
    if text.endswith("m.") and tells(text):
        return False  # `The pier closes at 6 p.m.`; `Saturday, 6 p.m.` heads a part
    return ". " not in text or sentences(text)[0][-1] != "." or bool(NUMBER.match(text))


def _is_sent(text: str) -> bool:
    """Say whether an agency stands behind it in brackets, as under pictures: `The pier at dawn (AP)`."""
    return text[-1] == ")" and bool(agencies.named(text[:-1].rpartition("(")[2]))


def _heads(texts: Sequence[str], verdicts: Sequence[Verdict], index: int) -> bool:
    """Say whether the line below is that part's byline, and its text begins below that."""
    below = _kept(verdicts, index, 1)
    return below is not None and _opens(texts, verdicts, below, texts[index]) and bool(byline.names(texts[index]))


def _is_above_another(texts: Sequence[str], verdicts: Sequence[Verdict], index: int) -> bool:
    """Say whether a longer title stands below, which opens its part's text: `In focus`, `A bridge for the bay`."""
    label, below = texts[index], _kept(verdicts, index, 1)
    if below is None or len(label) > WIDEST_LABEL or runs(label):
        return False
    text, story = texts[below], _kept(verdicts, below, 1)
    is_title = len(text) > len(label) and _is_title(text) and not runs(text) and not byline.names(text)
    return is_title and story is not None and _opens(texts, verdicts, story, text)


def _is_quoted(texts: Sequence[str], index: int) -> bool:
    """Say whether the copy near it has the line as a sentence too: it repeats it, in large type or under a picture."""
    if len(texts[index]) <= WIDEST_LABEL:
        return False
    sentence = f"{texts[index]}."
    return any(sentence in text for text in texts[max(0, index - NEAR) : index + NEAR + 1])


def _open_quote(text: str) -> bool:
    """Say whether a quotation opens here that does not end here."""
    return text[0] in MARKS and MARKS[text[0]] not in text[1:]


def _kept(verdicts: Sequence[Verdict], index: int, step: int) -> int | None:
    """Give the nearest paragraph above or below that stays in the copy."""
    index += step
    while 0 <= index < len(verdicts):
        if verdicts[index].kind in BODY:
            return index
        if verdicts[index].kind in {Kind.HEADLINE, Kind.DATELINE}:
            return None
        index += step
    return None


def _copy(texts: Sequence[str], verdicts: Sequence[Verdict], index: int) -> bool:
    """Say whether copy ends here: a sentence, a quote, an item."""
    return verdicts[index].kind is not Kind.PARAGRAPH or runs(texts[index]) or texts[index].endswith((":", "]"))


def _opens(texts: Sequence[str], verdicts: Sequence[Verdict], index: int, subhead: str) -> bool:
    """Say whether running text, a list or a numbered title begins here."""
    text = texts[index]
    if verdicts[index].kind is not Kind.PARAGRAPH or NUMBER.match(text):
        return True
    longer = len(text) > len(subhead) or text.rstrip(CLOSERS).endswith(".")
    return not goes_on(text) and longer and (runs(text) or text.endswith(":"))
