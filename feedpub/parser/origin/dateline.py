"""Where the story was filed, when, and by which agency.

Finds the dateline that opens the entry's story: nothing may speak against it, which is `objections`' to say, and
something must speak for it. How a dateline is taken apart is left to `filing`, what is a place to `places`.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from feedpub.model import Dateline
from feedpub.parser.origin import (
    byline,
    chapters,
    filing,
    labels,
    objections,
    places,
    provinces,
    roles,
    senders,
    signers,
    timestamps,
)
from feedpub.parser.origin.objections import Above, Candidate, Rule
from feedpub.parser.origin.parts import LONGEST_ALONE, Filing
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs
from feedpub.parser.text.top import IsPage

NEAR = 4
"""Paragraphs that a dateline may open: a headline, a standfirst, a byline or a timestamp can stand before it."""
FAR = 6
"""The same, where a date or an agency makes it certain, or no sentence stands above. Below begins another story."""
FARTHEST = 10
"""And so far, where no sentence stands above: a page's kicker, credits and captions."""
MOST = 18
"""And so far below a line near by that tells who wrote the story, or when: what a page has above it may be long."""
SIGNED_WITHIN = 8
"""Lines above a dateline, one of which tells who wrote the story or when: it is the head of a page that ends here."""
EVIDENCE = 2000
"""Characters of a paragraph that are searched for the place told again."""
LONGEST_ACRONYM = 3
COUNTIES = (" County", " Province", " Parish", " Township")
SPEAKS = "said|says|told|tells|added|asked|wrote|tweeted|claimed|insisted"
NO_TOWN = frozenset(
    "at by for in into off on out over to up with the v vs mr mrs ms miss mayor governor senator president".split()
)
"""What the several words of a town's name have none of: `CAUGHT ON TAPE: ...`, `MAYOR ROE: ...`, `HULL V LEEDS`."""
ENGLISH = frozenset("the The of to a A and for from by with has have had was were is are will said".split())


class Opening(NamedTuple):
    """Where the story opens: the paragraph with the dateline."""

    at: int
    """Which of the paragraphs, from 0."""
    dateline: Dateline
    story: str
    """What follows the dateline in that paragraph; empty where the dateline stands alone on its line."""
    authors: tuple[str, ...] = ()
    """Who is named in front of the place: `JANE DOE New Delhi: ...`."""


def find(
    paragraphs: Sequence[Paragraph], is_page: IsPage = top.none_is, pages: Sequence[int] | None = None
) -> Opening | None:
    """Find the entry's dateline among the first paragraphs.

    `is_page` tells those that no more than surround it; `pages` are the indices of the first of these, if known.
    """
    if pages is None:
        pages = top.of_page(paragraphs, is_page)
    for index, count in top.own(len(paragraphs), pages, MOST):
        paragraph = paragraphs[index]
        if _is_labelled(paragraph.text) or not (filed := filing.opening(paragraph.text)):
            continue
        if len(paragraph.text) > LONGEST_ALONE and is_page(paragraph.text):
            continue  # `SAN JOSE, CALIFORNIA – SEPT. 30: The pier at dawn. (Photo by Ann Lee)`
        first = paragraphs[:index]
        is_near = count < NEAR or (filed.is_certain and count < FAR)
        is_near = is_near or (count < FARTHEST and not chapters.has_begun(first, is_page)) or _is_signed_above(first)
        above = Above(partial(_begins_below, first, is_page), partial(_is_head, first, is_page))
        if not is_near or not _opens_there(filed, paragraphs[index : index + FAR], is_page, above):
            continue
        if filed.is_certain or _is_of_whole(filed, paragraphs, index, is_page):
            return Opening(index, filed.dateline, paragraph.text[filed.end :], filed.authors)
    return None


def _is_labelled(text: str) -> bool:
    """Say quickly whether a label opens a line, and no town: `By Ann Lee`; but `By Ann Lee HULL, May 5 - ...`."""
    return labels.opens(text) and not senders.writers(text)[1]


def _is_of_whole(filed: Filing, paragraphs: Sequence[Paragraph], index: int, is_page: IsPage) -> bool:
    """Say whether what no date or agency makes certain is filed for the whole copy, and no line of the page."""
    text = paragraphs[index].text
    if (len(text) <= LONGEST_ALONE and is_page(text)) or _is_above_day(paragraphs[index + 1 : index + 2]):
        return False
    return not chapters.is_part(filed, paragraphs[:index], paragraphs[index:], is_page)


def _is_above_day(below: Sequence[Paragraph]) -> bool:
    """Say whether town and day stand alone in the next line, whose title this is: `FRANCE: ...`, `PARIS 1997-05-05`."""
    text = below[0].text if below else ""
    other = filing.opening(text) if 0 < len(text) <= LONGEST_ALONE else None
    return other is not None and other.end == len(text) and bool(other.towns) and other.dateline.date[:1].isdigit()


def _begins_below(paragraphs: Sequence[Paragraph], is_page: IsPage) -> bool:
    """Say whether the copy begins below these: they tell who wrote it and when, or are the page's."""
    return all(_signs(paragraph.text) or is_page(paragraph.text) for paragraph in paragraphs)


def _is_head(paragraphs: Sequence[Paragraph], is_page: IsPage) -> bool:
    """Say whether these are the head of a page: signed, and none of them a sentence of the copy."""
    are_short = all(not runs(paragraph.text) or is_page(paragraph.text) for paragraph in paragraphs)
    return are_short and _is_signed_above(paragraphs)


def _is_signed_above(paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether one of the last of these tells who wrote the story, or when, and no sentence stands below it."""
    for paragraph in reversed(paragraphs[-SIGNED_WITHIN:]):
        if top.is_told(paragraph.text):
            return False
        if _signs(paragraph.text):
            return True
    return False


def _signs(text: str) -> bool:
    is_told = timestamps.find(text) is not None or signers.is_house(text) or text.lower().rstrip(" :") == "by"
    return is_told or bool(byline.names(text))


def _opens_there(filed: Filing, paragraphs: Sequence[Paragraph], is_page: IsPage, above: Above) -> bool:
    """Say whether a dateline opens the story; what the page sets between one alone and the story does not count."""
    if _opens(filed, paragraphs, above):
        return True
    is_alone = filed.end == len(paragraphs[0].text)
    own = [each for each in paragraphs[1:] if not (is_alone and (is_page(each.text) or timestamps.find(each.text)))]
    if len(own) == len(paragraphs) - 1:
        return False  # the page sets nothing between; the gazetteer, which costs most, need not be asked
    is_sure = filed.is_certain or all(map(places.is_known, filed.towns))
    return is_sure and _opens(filed, [paragraphs[0], *own], above)


def read(text: str) -> Dateline:
    """Read a dateline given on its own, as in front matter: all of it is dateline."""
    return filing.whole(text)


def _opens(filed: Filing, paragraphs: Sequence[Paragraph], above: Above) -> bool:
    """Say whether this is the dateline of a story, which begins here; those `above` tell whether the copy does too."""
    rest = paragraphs[0].text[filed.end :]
    first = paragraphs[1].text if paragraphs[1:] else ""
    story, following = (rest, first) if rest else (first, paragraphs[2].text if paragraphs[2:] else "")
    candidate = Candidate(filed, above, not rest, story, following, paragraphs[:4])
    for against in objections.TO_CERTAIN if filed.is_certain else objections.ALL:
        if against(candidate):
            return False
    # `Hilo, May 5 - ...`, `(Reuters) - ...`: a date or an agency makes it certain
    return filed.is_certain or any(speaks(candidate) for speaks in VOUCHERS)


def _is_station(candidate: Candidate) -> bool:
    """`(KHON) - ...`: a station alone, and a dash."""
    return not candidate.filing.towns


def _has_region(candidate: Candidate) -> bool:
    """`HILO, Hawaii - ...`, `Hilo (Hawaii): ...`: the town's state or country stands beside it.

    Behind a town in capitals, what lies between may be unknown: `ALDERBY, Pier Island, Philippines - ...`.
    """
    regions = candidate.filing.regions
    if regions and candidate.filing.dateline.place.split(",")[0].isupper() and regions[-1].endswith(COUNTIES):
        return True
    if not regions or candidate.filing.dateline.place.isupper() or all(map(places.is_region, regions)):
        return bool(regions)
    return all(map(str.isupper, candidate.filing.towns)) and places.is_region(regions[-1])


def _is_set_in_capitals(candidate: Candidate) -> bool:
    """`HILO: ...` before an English sentence, as AP, AFP and most papers set towns; no acronym, no `FACT CHECK`."""
    if candidate.filing.regions or candidate.is_alone:
        return False
    are_set = all(
        town.isupper() and len(town) > LONGEST_ACRONYM and (" " not in town or _may_be_town(town, candidate))
        for town in candidate.filing.towns
    )
    return are_set and not ENGLISH.isdisjoint(candidate.story[:EVIDENCE].split()) and not _is_told_as_other(candidate)


def _may_be_town(words: str, candidate: Candidate) -> bool:
    """Say whether several words in capitals can be a town: where the copy begins, before a colon, and no label.

    Before a dash only `HARBOUR CITY`, `PALM BEACH` can; below the head of a page, others too.
    """
    said = words.lower().split()
    if labels.has_label(words) or not NO_TOWN.isdisjoint(said) or said[-1] in roles.OUTLETS:
        return False
    if candidate.filing.dateline.text[-1] == ":":
        return candidate.above.begins()
    return (said[-1] in objections.PARTS and candidate.above.begins()) or candidate.above.is_head()


def _is_told_as_other(candidate: Candidate) -> bool:
    """`NATO: ...`, `JANE ROE: ...`: no town, since the story has it in capitals too, or has it speak: `Roe said`."""
    copy = " ".join((candidate.story, *(paragraph.text[:EVIDENCE] for paragraph in candidate.paragraphs[1:])))
    others = (town for town in candidate.filing.towns if _is_other(town, copy))
    return any(not places.is_known(town) for town in others)


def _is_other(name: str, copy: str) -> bool:
    """Say whether the copy has a name, given in capitals, as no town's: in capitals still, or as who says something.

    Or as a word: `POLICE: ...`, and police are told of.
    """
    word = name.lower()
    if word in copy and re.search(rf"\b{re.escape(word)}\b", copy):
        return True
    last = re.escape(name.rpartition(" ")[2].title())
    is_acronym = name in copy and re.search(rf"\b{re.escape(name)}\b", copy) is not None
    return is_acronym or re.search(rf"\b{last} (?:{SPEAKS})\b", copy) is not None


def _is_known(candidate: Candidate) -> bool:
    """`Honolulu: ...`, `Campinas (SP) - ...`: the gazetteer has it."""
    return provinces.CODES.issuperset(candidate.filing.regions) and all(map(places.is_known, candidate.filing.towns))


def _is_told_again(candidate: Candidate) -> bool:
    """`Pahoa: The ferry in Pahoa ...`: the story itself speaks of it as a place."""
    if candidate.is_alone or any(map(labels.has_label, candidate.filing.towns)):
        return False
    copy = " ".join(paragraph.text[:EVIDENCE] for paragraph in candidate.paragraphs)
    return all(places.is_told(town, copy) for town in candidate.filing.towns)


VOUCHERS: tuple[Rule, ...] = (_is_station, _has_region, _is_set_in_capitals, _is_known, _is_told_again)
"""One of these makes words a dateline that no date or agency makes certain."""
