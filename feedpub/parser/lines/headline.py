"""Which line is the headline, if the copy has one.

A wrong headline is worse than none, since a title can be cut from the lead: a line is one only if what stands below it
shows that it was set above a story. What else stands there (standfirst, section label) is left to `heading`.
"""

import re
from collections.abc import Sequence

from feedpub.model import Kind
from feedpub.parser.lines import kickers, mastheads, menus, points, rows
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import labels, places, plainstamp, roles, signers, timestamps
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import goes_on, is_in_title_case, runs, stops, titular, width, words

FIRST_LINES = 6
"""A headline has at most five other lines above it: section, byline, timestamp, a cue to read on."""
LINES_TO_TWO = 4
LINES_TO_STORY = 6
"""So many lines can stand between headline and story, bylines and timestamps aside."""
LINES_TO_BYLINE, MOST_LINES_TO_STORY = 4, 12
"""With a byline or a timestamp so near below it there may be more, of a page's forms and buttons."""
FEWEST_WORDS = 3
"""Two words alone on a line are a name, a place or a section as often as a headline."""
WIDEST = 120
LONGEST_ABOVE = 60
"""What stands above a headline is shorter than this."""
OWN = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.DATELINE})
"""What is the copy's own besides running text."""
SIGNED = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
"""What tells who wrote the story, and when."""
JOINS = (", ", " | ", " and ", " & ")
"""What stands between the names of several."""
PHONE = r"\(\d{3}\) ?\d{3}-\d{4}"
MARKED = Verdict(Kind.HEADLINE, "marked as the headline, as Markdown does")
SENT_ON = r"(?:fwd?|wg|tr) ?: ?"
LABEL = rf"(?i)^(?:(?:headline|title|hed|heading|subject) ?: ?(?:{SENT_ON}|(?:re|aw|copy) ?: ?)*|{SENT_ON})(?=\S)"
"""What some desks, and mail, set before it: `Headline: Ferry aground`, `Subject: Fwd: Ferry aground`."""


def given(texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None) -> int | None:
    """Give the index of the paragraph that is the article's headline; None where the copy has none.

    `verdicts` tell the lines that are known already; a byline or a timestamp may stand above the headline.
    """
    known = (index for index, verdict in enumerate(verdicts[: top.FARTHEST]) if verdict is not RUNNING)
    told = next((index for index in known if verdicts[index].kind is Kind.HEADLINE), None)
    told = 0 if _is_above_its_day(texts, verdicts, opening) else told
    if told is not None or (opening is not None and not opening.at):
        return told  # nothing stands above a dateline that opens the copy
    own = own_lines(verdicts, opening)
    for index in own[:FIRST_LINES]:
        if opening is not None and index >= opening.at:
            return None
        if verdicts[index] is not RUNNING:
            continue
        if opening is None and rows.is_row(texts[index]) and _is_among_rows(texts, verdicts, index):
            return None
        if _is_no_title(texts, verdicts, opening, index):
            continue
        below = (i for i in own if i > index and verdicts[i] is RUNNING and not _holds_days(texts[i]))
        if kickers.is_above_title(texts[index], (texts[i] for i in below)):
            continue
        if (
            width(texts[index]) <= WIDEST
            and (titular(texts[index]) or is_in_title_case(texts[index]) or _is_of_two(texts, verdicts, own, index))
            and _stands_above_a_story(texts, verdicts, opening, [below for below in own if below >= index])
        ):
            return index
        if runs(texts[index]) or len(texts[index]) > LONGEST_ABOVE:
            return None
    return None


def _is_above_its_day(texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None) -> bool:
    """Say whether the copy opens with a line above a dateline that stands alone, with its year: `HULL 1996-09-12`.

    So wires file it, and close the headline with a full stop.
    """
    is_one = opening is not None and opening.at == 1 and not opening.story and opening.dateline.date[:1].isdigit()
    return is_one and verdicts[0] is RUNNING and stops(texts[0]) and width(texts[0]) <= WIDEST


def _is_no_title(texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None, index: int) -> bool:
    """Say whether the line is passed over: a label, a desk's word in brackets, a field, days, the writer."""
    text = texts[index]
    if (
        is_number(text)
        or (text[0] == "[" and text[-1] == "]")
        or labels.is_field(text)
        or _holds_days(text)
        or points.is_heading(text)
    ):
        return True
    below = texts[index + 1] if index + 1 < len(texts) else ""
    if mastheads.is_one(text, below) or (below.startswith(text) and mastheads.opens(text, below)):
        return True
    is_in_brackets = text[0] == "(" and text[-1] == ")" and words(text) < FEWEST_WORDS
    if text.startswith(("Q:", "Q. ", "Question:")) or is_in_brackets or _is_hardly_told(text):
        return True  # `(QXR)`, `More () »`
    if kickers.is_label(texts, index) and not _is_above_byline(texts, verdicts, index):
        return True
    is_above = opening is not None and index + 1 == opening.at
    is_short = words(text) <= FEWEST_WORDS or " in " in text  # `Ann Lee in Calais`
    is_dated = is_short and any(v.kind is Kind.TIMESTAMP for v in verdicts[index + 1 : index + 2])
    are_some = any(map(text.__contains__, JOINS))
    return (is_above or is_dated or are_some) and bool(signers.untold(texts, index))


def _is_of_two(texts: Sequence[str], verdicts: Sequence[Verdict], own: Sequence[int], index: int) -> bool:
    """Say whether two sentences are the headline: below them stand a standfirst, and who wrote the story, or when.

    `A town sold its snow. Then it forgot to whom.`; without another sentence there they are the standfirst.
    """
    text = texts[index]
    if not stops(text) or not _are_several(text):
        return False
    if any(words(texts[i]) > FEWEST_WORDS for i in own if i < index):
        return False
    below = [i for i in own if i > index][:LINES_TO_TWO]
    signed = next((place for place, i in enumerate(below) if verdicts[i].kind in SIGNED), 0)
    return signed > 0 and verdicts[below[0]] is RUNNING and runs(texts[below[0]])


def _are_several(text: str) -> bool:
    """Say whether a sentence ends before the last one does."""
    return any(map(text[:-1].__contains__, (". ", "? ", "! ")))


def _is_hardly_told(text: str) -> bool:
    """Say whether of several words only one has letters: `More () »`."""
    named = text.split()
    return len(named) > 1 >= sum(any(map(str.isalpha, word)) for word in named)


def is_number(text: str) -> bool:
    """Say whether a line tells whom to call: `Email or call (888) 555-0142`."""
    return "(" in text and re.search(PHONE, text) is not None


def _holds_days(text: str) -> bool:
    """Say whether the line is of days and nothing else: `1 May 2031 – 5 June 2031`, `† 5 June 2031`, `5 June, 9:05`."""
    if plainstamp.is_half(text):
        return True
    if not any(map(str.isdigit, text)) or not (first := timestamps.first(text)):
        return False
    second = timestamps.first(first.rest)
    return not any(map(str.isalpha, second.rest if second else first.rest))


def _is_called(texts: Sequence[str], index: int) -> bool:
    """Say whether a short line is what has its days below it: `Ann Lee`, `3 May 1934 – 5 June 2031`."""
    below = texts[index + 1] if index + 1 < len(texts) else ""
    return _holds_days(below) and timestamps.find(below) is None and not labels.is_label(texts[index])


def _is_above_byline(texts: Sequence[str], verdicts: Sequence[Verdict], index: int) -> bool:
    """Say whether two words stand above who wrote the story below, and name no section, town or outlet: `Ferry row`."""
    text = texts[index]
    if index + 1 >= len(verdicts) or verdicts[index + 1].kind is not Kind.BYLINE or words(text) == 1:
        return False
    story = next((below for below in range(index + 1, len(texts)) if verdicts[below] is RUNNING), index)
    is_outlet = text.rpartition(" ")[2].lower() in roles.TITLES_AND_OUTLETS
    is_named = is_outlet or labels.has_label(text) or menus.is_section(text) or places.is_known(text)
    return runs(texts[story]) and not is_named


def _is_among_rows(texts: Sequence[str], verdicts: Sequence[Verdict], index: int) -> bool:
    """Say whether rows stand beside this one; a line with a date, or one of the page, is none."""
    beside = range(max(0, index - 2), min(index + 3, len(texts)))
    return rows.are_many([texts[i] for i in beside if verdicts[i] is RUNNING and not timestamps.find(texts[i])])


def is_marked(paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether the first line is marked as a headline: `# Pier sold`."""
    return len(paragraphs) > 1 and paragraphs[0].is_marked and not runs(paragraphs[0].text)


def own_lines(verdicts: Sequence[Verdict], opening: Opening | None) -> list[int]:
    """Give the indices of the first lines that are the copy's own, and none of the page around it."""
    filed = -1 if opening is None else opening.at
    first = enumerate(verdicts[: top.FARTHEST])
    return [index for index, verdict in first if verdict is RUNNING or verdict.kind in OWN or index == filed]


def _is_in_letters(text: str) -> bool:
    """Say whether a line of one word is who sent it, or a label: `QXN`."""
    return text.isupper() and words(text) == 1


def bare(text: str) -> str:
    """Give the headline without the word that says it is one, a colon behind it, or its only full stop."""
    text = re.sub(LABEL, "", text, count=1).rstrip(" :") if ":" in text else text
    is_one = text.endswith(".") and stops(text) and not (_are_several(text) or ".." in text[:-1])
    return text[:-1] if is_one else text


def _stands_above_a_story(
    texts: Sequence[str], verdicts: Sequence[Verdict], opening: Opening | None, own: Sequence[int]
) -> bool:
    """Say whether a sentence follows, or the dateline, with nothing but short lines before it.

    `own` are the copy's own lines, the first of which is in question.
    """
    index, *following = own
    is_short = words(texts[index]) < FEWEST_WORDS
    if opening is not None and following[:1] == [opening.at]:
        return not (is_short and (_is_in_letters(texts[index]) or signers.is_house_untold(texts, index)))
    if is_short and not (_is_called(texts, index) or _is_above_byline(texts, verdicts, index)):
        return False
    if index + 1 < len(texts) and verdicts[index + 1] is RUNNING and goes_on(texts[index + 1]):
        return False
    said = [below for below in following if verdicts[below].kind not in SIGNED]
    is_signed = said[:LINES_TO_BYLINE] != following[:LINES_TO_BYLINE]
    for below in said[: MOST_LINES_TO_STORY if is_signed else LINES_TO_STORY]:
        if (opening is not None and opening.at == below) or (verdicts[below] is RUNNING and runs(texts[below])):
            return True
    return False
