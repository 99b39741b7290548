"""Where the story was filed, when, and by which agency.

Finds the dateline that opens the entry's story: nothing may speak against it, and something must speak for it. How a
dateline is taken apart is left to `filing`, what is a place to `places`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from feedpub.model import Dateline
from feedpub.parser.origin import agencies, byline, dates, embargo, filing, labels, people, pictures, places, timestamps
from feedpub.parser.origin.filing import Filing
from feedpub.parser.text import top
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs
from feedpub.parser.text.top import IsPage
from feedpub.parser.text.wrapping import UNFINISHED

NEAR = 4
"""Paragraphs that a dateline may open: a headline, a standfirst, a byline or a timestamp can stand before it."""
FAR = 6
"""The same, where a date or an agency makes it certain, or no sentence stands above. Below begins another story."""
EVIDENCE = 2000
"""Characters of a paragraph that are searched for the place told again."""
SHORTEST_STORY, FEWEST_SPACES = 40, 3
SHORTEST_PARAGRAPH = 80
LONGEST_TITLE = 100
LONGEST_ACRONYM = 3
QUOTES = "\"“'‘«„([`"
SENTENCE_END = ".!?…\"”’'»“«)]।॥۔؟"
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


class Candidate(NamedTuple):
    """What may be a dateline, and the copy it would open; a tuple, since there are so many."""

    filing: Filing
    is_first: bool
    """Whether the copy begins with it."""
    is_alone: bool
    """Whether nothing else stands on its line."""
    story: str
    """The text after it: the rest of its paragraph, or the next one."""
    following: str
    """The paragraph after that."""
    paragraphs: Sequence[Paragraph]
    """The copy from here on."""


def find(
    paragraphs: Sequence[Paragraph], is_page: IsPage = top.none_is, pages: Sequence[int] | None = None
) -> Opening | None:
    """Find the entry's dateline among the first paragraphs.

    `is_page` tells those that no more than surround it; `pages` are the indices of the first of these, if known.
    """
    if pages is None:
        pages = top.of_page(paragraphs, is_page)
    for index, above in top.own(len(paragraphs), pages, FAR):
        paragraph = paragraphs[index]
        if not (filed := filing.opening(paragraph.text)):
            continue
        is_near = above < NEAR or filed.is_certain or not _has_begun(paragraphs[:index])
        if not is_near or not _opens_there(filed, paragraphs[index : index + FAR], index, is_page):
            continue
        if filed.is_certain or len(paragraph.text) > filing.LONGEST_ALONE or not is_page(paragraph.text):
            return Opening(index, filed.dateline, paragraph.text[filed.end :], filed.authors)
    return None


def _opens_there(filed: Filing, paragraphs: Sequence[Paragraph], index: int, is_page: IsPage) -> bool:
    """Say whether a dateline opens the story; what the page sets between one alone and the story does not count."""
    if _opens(filed, paragraphs, index):
        return True
    own = [*_not_of(is_page, paragraphs[1:])] if filed.end == len(paragraphs[0].text) else paragraphs[1:]
    if len(own) == len(paragraphs) - 1:
        return False  # the page sets nothing between; the gazetteer, which costs most, need not be asked
    is_alone = filed.is_certain or all(map(places.is_known, filed.towns))
    return is_alone and _opens(filed, [paragraphs[0], *own], index)


def _has_begun(paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether these tell the story already; one sentence may be a standfirst."""
    return sum(runs(paragraph.text) for paragraph in paragraphs) > 1


def read(text: str) -> Dateline:
    """Read a dateline given on its own, as in front matter: all of it is dateline."""
    return filing.whole(text)


def _not_of(is_page: IsPage, paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Give those paragraphs that the page does not set into the copy."""
    return (paragraph for paragraph in paragraphs if not is_page(paragraph.text))


def _opens(filed: Filing, paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Say whether this is the dateline of a story, which begins with these paragraphs, at that place in the copy."""
    rest = paragraphs[0].text[filed.end :]
    below = [paragraph.text for paragraph in paragraphs[1:3]]
    story, following, *_ = [rest, *below, "", ""] if rest else [*below, "", ""]
    candidate = Candidate(filed, not index, not rest, story, following, paragraphs[:4])
    return not any(against(candidate) for against in OBJECTIONS) and any(speaks(candidate) for speaks in VOUCHERS)


def _is_firm(candidate: Candidate) -> bool:
    """`Acme Inc (ACM) - ...`: a company, and its ticker; `AP News, Lisbon` on a line of its own."""
    towns = candidate.filing.towns
    return any(map(places.is_firm, towns)) or (candidate.is_alone and any(map(agencies.is_known, towns)))


def _is_label(candidate: Candidate) -> bool:
    """`EXCLUSIVE: ...`, `Also Read: ...`, `Tuesday, May 5: ...`."""
    towns = candidate.filing.towns
    return any(map(labels.is_label, towns)) or any(map(dates.in_dateline, towns))


def _is_byline(candidate: Candidate) -> bool:
    """`Our Correspondent, Delhi`, on a line of its own; `Jane Doe | TNN | May 5, 2025`; `Jane Doe / AFP / Getty`."""
    if candidate.is_alone:
        return bool(byline.names(candidate.filing.dateline.text)) or _is_dated_by(candidate.filing)
    line = candidate.paragraphs[0].text
    return timestamps.find(candidate.story) is not None or ("/" in line and pictures.is_source(line))


def _is_dated_by(filed: Filing) -> bool:
    """`Jane Doe, May 5, 2025`: a year, and a name that is no known place; or no place, and an agency nobody knows."""
    _, place, date, sent = filed.dateline
    if not filed.towns:
        return not any(map(agencies.is_known, sent))
    return date[:1].isdigit() and people.is_name(place) and not place.isupper() and not places.is_known(place)


def _is_embargo(candidate: Candidate) -> bool:
    """`EMBARGOED UNTIL MAY 5, 2031 - Harbour Board`."""
    line = candidate.paragraphs[0].text[: embargo.LONGEST]
    return ("mbarg" in line or "MBARG" in line) and embargo.holds(line)


def _opens_nothing(candidate: Candidate) -> bool:
    """`Pune: 31C`, or a place at the end of the copy: no story follows; `Pune: Shares fell on Monday.` is one."""
    story = candidate.story
    if candidate.is_alone:
        return len(story) < SHORTEST_PARAGRAPH
    if candidate.filing.is_certain or len(story) >= SHORTEST_STORY:
        return False
    is_sentence = story[-1] == "." and story.count(" ") >= FEWEST_SPACES
    return not (is_sentence and (candidate.is_first or len(candidate.following) >= SHORTEST_STORY))


def _runs_on(candidate: Candidate) -> bool:
    """`Delhi: from walled city to metropolis`: what follows goes on, it doesn't start a sentence."""
    return candidate.story.lstrip(QUOTES)[:1].islower() and not (
        candidate.filing.dateline.date and candidate.filing.is_certain
    )


def _is_headline(candidate: Candidate) -> bool:
    """`Leeds: What We Know of the Fire`, `Leeds: What the city has lost`: set as a title, or without a full stop."""
    story = candidate.story
    if candidate.filing.is_certain:
        return False
    if len(story) < LONGEST_TITLE and story[-1] not in SENTENCE_END and not _goes_on(story, candidate.following):
        return True
    letters = [word[0] for word in story[: 2 * LONGEST_TITLE].split() if word[0].isalpha()]
    return sum(map(str.isupper, letters)) * 3 > len(letters) * 2


def _is_chronicle(candidate: Candidate) -> bool:
    """`Berlin, 5. Mai 1945: Der Krieg ...`: a day of a diary; datelines abroad have a dash, an agency or capitals."""
    filed = candidate.filing.dateline
    return bool(filed.date) and filed.text[-1] == ":" and not (candidate.filing.is_certain or filed.place.isupper())


def _goes_on(story: str, following: str) -> bool:
    """Say whether a line without a full stop is one of a broken paragraph."""
    return following[:1].islower() or story.rpartition(" ")[2] in UNFINISHED


def _is_certain(candidate: Candidate) -> bool:
    """`Hilo, May 5 - ...`, `(Reuters) - ...`: a date or an agency stands in it."""
    return candidate.filing.is_certain


def _is_station(candidate: Candidate) -> bool:
    """`(KHON) - ...`: a station alone, and a dash."""
    return not candidate.filing.towns


def _has_region(candidate: Candidate) -> bool:
    """`HILO, Hawaii - ...`, `Hilo (Hawaii): ...`: the town's state or country stands beside it."""
    regions = candidate.filing.regions
    return bool(regions) and (all(map(places.is_region, regions)) or candidate.filing.dateline.place.isupper())


def _is_set_in_capitals(candidate: Candidate) -> bool:
    """`HILO: ...` before an English sentence, as AP, AFP and most papers set towns; no acronym, no `FACT CHECK`."""
    if candidate.filing.regions or candidate.is_alone:
        return False
    are_set = all(
        town.isupper() and len(town) > LONGEST_ACRONYM and (" " not in town or _may_be_town(town, candidate))
        for town in candidate.filing.towns
    )
    return are_set and not ENGLISH.isdisjoint(candidate.story[:EVIDENCE].split())


def _may_be_town(words: str, candidate: Candidate) -> bool:
    """Say whether several words in capitals can be a town: where the copy begins, before a colon, and no label."""
    return candidate.is_first and candidate.filing.dateline.text[-1] == ":" and not labels.has_label(words)


def _is_known(candidate: Candidate) -> bool:
    """`Honolulu: ...`: the gazetteer has it."""
    return not candidate.filing.regions and all(map(places.is_known, candidate.filing.towns))


def _is_told_again(candidate: Candidate) -> bool:
    """`Pahoa: The ferry in Pahoa ...`: the story itself speaks of it as a place."""
    if candidate.is_alone or any(map(labels.has_label, candidate.filing.towns)):
        return False
    copy = " ".join(paragraph.text[:EVIDENCE] for paragraph in candidate.paragraphs)
    return all(places.is_told(town, copy) for town in candidate.filing.towns)


Rule = Callable[[Candidate], bool]
OBJECTIONS: tuple[Rule, ...] = (
    _opens_nothing,
    _runs_on,
    _is_label,
    _is_firm,
    _is_headline,
    _is_byline,
    _is_chronicle,
    _is_embargo,
)
"""One of these is enough to leave the words in the story; what is quickly told comes first."""
VOUCHERS: tuple[Rule, ...] = (_is_certain, _is_station, _has_region, _is_set_in_capitals, _is_known, _is_told_again)
"""One of these makes the words a dateline."""
