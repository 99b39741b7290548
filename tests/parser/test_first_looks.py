"""The quick look before a long pattern, which then need not be compiled, turns away no line that the pattern knows."""

import re
from collections.abc import Callable, Iterator

import examples
import pytest

from feedpub.parser.lines import captions, fixed, furniture, preamble, promo, signoffs, teasers
from feedpub.parser.origin import byline, creditline, pictures, signers, timestamps
from feedpub.parser.text.shape import tells

Match = Callable[[str, str], object]
Look = Callable[[str], object]


def is_source(text: str) -> object:
    return pictures.is_source(text) or tells(text) or len(text) > pictures.LONGEST


def is_credit(text: str) -> object:
    is_other = tells(text) or timestamps.find(text) or len(text) > captions.LONGEST_CREDIT
    return captions.picture_credit(text) or is_other


def is_caption(text: str) -> object:
    return captions.caption(text) or not any(hint in text[-captions.TAIL :].lower() for hint in captions.HINTS)


def is_thanks(text: str) -> object:
    return signoffs.inputs(text) or tells(text) or len(text) > signoffs.LONGEST_CREDIT


def is_reach(text: str) -> object:
    return any(word in text.lower() for word in promo.REACHES)


def is_furniture(text: str) -> object:
    return furniture.page(text) or re.search(fixed.ATTRIBUTED, text)


@pytest.mark.parametrize(
    ("pattern", "match", "look"),
    [
        (pictures.SOURCED, re.fullmatch, is_source),
        (captions.CREDIT, re.match, is_credit),
        (captions.FILE_PICTURE, re.match, is_caption),
        (captions.SIGNED, re.search, is_caption),
        (captions.AT_END, lambda pattern, text: re.search(pattern, text.lower()), is_caption),
        (captions.IN_BRACKETS, lambda pattern, text: re.search(pattern, text.lower()), is_caption),
        (signers.HOUSE, re.fullmatch, signers.is_house),
        (preamble.DATE_FIELD, re.fullmatch, lambda text: text.lower().startswith(preamble.DATE_FIELDS)),
        (creditline.WITH, re.search, lambda text: text.endswith(creditline.WITH_CLOSES)),
        (byline.IN_TOWN, re.match, lambda text: text.startswith(byline.IN_TOWN_OPENS)),
        (teasers.MORE, re.fullmatch, lambda text: text.lower().startswith("more ")),
        (signoffs.INPUTS, re.match, is_thanks),
        (signoffs.WIRES, re.fullmatch, is_thanks),
        (signoffs.FEED, re.match, signoffs.syndicated),
        (signoffs.REPORTED, re.match, lambda text: signoffs.reporting(text) or tells(text)),
        (signoffs.DISCLAIMER, re.match, signoffs.disclaimer),
        (signoffs.ELSEWHERE, re.match, signoffs.elsewhere),
        (signoffs.COPYRIGHT, re.match, signoffs.copyright_notice),
        (signoffs.KEPT_BACK, re.match, signoffs.copyright_notice),
        (promo.REACH, re.match, is_reach),
        (promo.FIELD, re.match, is_reach),
        (promo.INTRODUCED, re.match, is_reach),
        *((pattern, re.fullmatch, is_furniture) for pattern in furniture.PATTERNS),
    ],
)
@pytest.mark.usefixtures("unmeasured")
def test_no_branch_is_turned_away(pattern: str, match: Match, look: Look) -> None:
    """Each of a pattern's branches is tried: a new one may need a new word in the look before it."""
    texts = [text for text in _matching(pattern) if match(pattern, text)]
    assert texts
    assert [text for text in texts if not look(text)] == []


def _matching(pattern: str) -> Iterator[str]:
    """Give lines that a pattern matches, also with a name behind, which may have to follow."""
    for text in examples.matching(pattern):
        yield from (line for line in (text, f"{text} Ann", f"{text}Ann") if any(map(str.isalnum, line)))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "By Ann Lee",
            "BY ANN LEE",
            "by: Ann Lee",
            "By : Ann Lee",
            "By",
            "By  ",
            "Bystanders saw it",
            "Harbour opens",
        ),
        *("Author: Ann Lee", "Author Ann Lee", "Text: Ann Lee", "Words: Ann Lee"),
        *(f"{what} by Ann Lee" for what in creditline.OPENERS),
        *(f"{what} by Ann Lee" for what in ("Special report", "Text and photos", "Guest column", "Guest essay")),
    ],
)
def test_the_plain_form_of_a_byline_is_read_as_the_pattern_reads_it(text: str) -> None:
    """Where the names begin doesn't hang on which of the two is asked."""
    match = re.match(creditline.BY, text)
    assert creditline.begin(text) == (match.end() if match else 0)
