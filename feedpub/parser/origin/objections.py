"""What speaks against a dateline: a company, a label, a signature, a title; and copy that begins no story.

What speaks for one, and where it may stand, is left to `dateline`.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from feedpub.parser.grammar import english, language
from feedpub.parser.origin import agencies, byline, dates, embargo, labels, people, pictures, places, timestamps
from feedpub.parser.origin.closing import DASHES
from feedpub.parser.origin.parts import Filing
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import stops
from feedpub.parser.text.wrapping import UNFINISHED

SHORTEST_STORY, FEWEST_SPACES = 40, 3
SHORTEST_PARAGRAPH = 80
LONGEST_ROUTE = 30
TELLING = 400
"""Characters, which are enough to tell the language."""
LONGEST_TITLE = 100
PARTS = frozenset(
    "airport base bay beach camp cantonment central city county creek district east falls grove harbor harbour heights "
    "hill hills island islands junction lake north park point port road south springs town township valley village "
    "west bahru baru".split()
)
"""Behind a place's name, these make another of it: `LEEDS NORTH`, `PUNE CANTONMENT`."""
SHORTEST_PLACE = 4
"""In letters: San, in Mali, opens the names of a hundred towns elsewhere."""
SPEAKERS = frozenset("host cohost co-host byline anchor moderator presenter narrator guest caller interviewer".split())
SPOKEN = r"[A-Z][A-Z.'’-]+ [A-Z][A-Z .'’-]+: [A-Z“\"]"
"""Who speaks: in transcripts the name stands in capitals."""
QUOTES = "\"“'‘«„([`"
ENGLISH_QUOTES = "'\"’”"
"""Behind a full stop one of these ends a sentence, behind a word a title: in English the stop stands inside."""
SENTENCE_END = ".!?…\"”’'»“«)]।॥۔؟"


class Above(NamedTuple):
    """Tells of the lines above a candidate: questions that take long, and that few bring up."""

    begins: Callable[[], bool]
    """Whether the copy begins below them."""
    is_head: Callable[[], bool]
    """Whether they are the head of a page, which ends there."""


class Candidate(NamedTuple):
    """What may be a dateline, and the copy it would open; a tuple, since there are so many."""

    filing: Filing
    above: Above
    is_alone: bool
    """Whether nothing else stands on its line."""
    story: str
    """The text after it: the rest of its paragraph, or the next one."""
    following: str
    """The paragraph after that."""
    paragraphs: Sequence[Paragraph]
    """The copy from here on."""


def _is_firm(candidate: Candidate) -> bool:
    """`Acme Inc (ACM) - ...`: a company, and its ticker; `AP News - ...`, or `AP, Lisbon` on a line of its own."""
    towns = candidate.filing.towns
    houses = (town for town in towns if candidate.is_alone or " " in town)
    return any(map(places.is_firm, towns)) or any(map(agencies.is_known, houses))


def _is_label(candidate: Candidate) -> bool:
    """`EXCLUSIVE: ...`, `Also Read: ...`, `Tuesday, May 5: ...`; `JANE DOE, HOST: ...` in a transcript."""
    towns, regions = candidate.filing.towns, candidate.filing.regions
    is_speaker = (bool(regions) and not SPEAKERS.isdisjoint(map(str.lower, regions))) or _is_answered(candidate)
    return is_speaker or any(map(labels.is_label, towns)) or any(map(dates.in_dateline, towns))


def _is_answered(candidate: Candidate) -> bool:
    """`ANN LEE: Will you quit?`, and below it `BO ROE: No.`: two people of no known place, in a transcript."""
    filed = candidate.filing.dateline
    if candidate.is_alone or filed.text[-1] != ":" or not re.match(SPOKEN, candidate.following):
        return False
    return filed.place.isupper() and people.is_name(filed.place) and not places.is_known(filed.place)


def _is_of_place(candidate: Candidate) -> bool:
    """`LEEDS MARATHON: ...`, `NEW YORK STOCK EXCHANGE: ...`: a place that is known, and what is there; no place."""
    return any(map(_tells_of_place, candidate.filing.towns))


def _tells_of_place(town: str) -> bool:
    words = town.split()
    if len(words) == 1 or words[-1].casefold() in PARTS or places.is_known(town) or places.is_known(words[-1]):
        return False
    openings = (" ".join(words[:end]) for end in range(1, len(words)))
    return any(len(opening) >= SHORTEST_PLACE and places.is_known(opening) for opening in openings)


def _is_byline(candidate: Candidate) -> bool:
    """`Our Correspondent, Delhi`, on a line of its own; `Jane Doe | TNN | May 5, 2025`; `Jane Doe / AFP / Getty`."""
    if candidate.is_alone:
        filed = candidate.filing
        return bool(byline.names(filed.dateline.text)) or _is_dated_by(filed) or _is_by_somebody(candidate)
    line = candidate.paragraphs[0].text
    return timestamps.find(candidate.story) is not None or ("/" in line and pictures.is_source(line))


def _is_dated_by(filed: Filing) -> bool:
    """`Jane Doe, May 5, 2025`: a year, and a name that is no known place; or no place, and an agency nobody knows."""
    _, place, date, sent = filed.dateline
    if not filed.towns:
        return not any(map(agencies.is_known, sent))
    return date[:1].isdigit() and people.is_name(place) and not place.isupper() and not places.is_known(place)


def _is_by_somebody(candidate: Candidate) -> bool:
    """`Jane Doe, Lagos`, `Jane Doe and John Roe, Lagos`: names of no known place, of which the story doesn't tell."""
    filed = candidate.filing
    if filed.is_certain or not filed.regions or filed.regions[-1].casefold() in places.REGIONS:
        return False
    told = " ".join(paragraph.text for paragraph in candidate.paragraphs[1:])
    words = (word for town in filed.towns for word in town.split())
    return not any(word in told for word in words) and all(map(_is_somebody, filed.towns))


def _is_somebody(name: str) -> bool:
    return people.is_name(name) and not name.isupper() and not places.is_known(name)


def _is_embargo(candidate: Candidate) -> bool:
    """`EMBARGOED UNTIL MAY 5, 2031 - Harbour Board`."""
    line = candidate.paragraphs[0].text[: embargo.LONGEST]
    return ("mbarg" in line or "MBARG" in line) and embargo.holds(line)


def _opens_nothing(candidate: Candidate) -> bool:
    """`Pune: 31C`, or a place at the end of the copy: no story follows; `Pune: Shares fell on Monday.` is one."""
    story = candidate.story
    if candidate.is_alone:
        is_sentence = candidate.filing.is_certain and stops(story)
        return len(story) < (SHORTEST_STORY if is_sentence else SHORTEST_PARAGRAPH)
    if candidate.filing.is_certain or len(story) >= SHORTEST_STORY:
        return False
    is_sentence = story[-1] == "." and story.count(" ") >= FEWEST_SPACES
    return not (is_sentence and (len(candidate.following) >= SHORTEST_STORY or candidate.above.begins()))


def _runs_on(candidate: Candidate) -> bool:
    """`Delhi: from walled city to metropolis`: what follows goes on, it doesn't start a sentence."""
    return candidate.story.lstrip(QUOTES)[:1].islower() and not (
        candidate.filing.dateline.date and candidate.filing.is_certain
    )


def _is_headline(candidate: Candidate) -> bool:
    """`Leeds: What We Know of the Fire`, `Leeds: Mayor calls fire 'an act of God'`: set as a title, or without a stop.

    German has a capital for each noun, but a title none in English only for words of its grammar.
    """
    story = candidate.story
    is_open = story[-1] not in SENTENCE_END or (story[-1] in ENGLISH_QUOTES and story[-2].isalnum())
    if len(story) < LONGEST_TITLE and is_open and not _goes_on(story, candidate.following):
        return True
    words = [word for word in story[: 2 * LONGEST_TITLE].split() if word[0].isalpha()]
    small = [word for word in words if not word[0].isupper()]
    return len(words) > 3 * len(small) and english.DANGLING.issuperset(small)


def _is_chronicle(candidate: Candidate) -> bool:
    """`Berlin, 5. Mai 1945: Der Krieg ...`: a day of a diary; datelines abroad have a dash, an agency or capitals."""
    filed = candidate.filing.dateline
    return bool(filed.date) and filed.text[-1] == ":" and not filed.place.isupper()


def _is_speaker_abroad(candidate: Candidate) -> bool:
    """`Merkel: Die Partei ...`, `Jackson: «No vamos ...»`: who says so, where the copy is in no English.

    There a colon behind a town is rare, and many a name is also that of a town in the United States.
    """
    filed = candidate.filing
    if filed.dateline.text[-1] != ":" or filed.regions or filed.dateline.place.isupper():
        return False
    if " the " in candidate.story or language.is_english(english.keys(candidate.story[:TELLING].split())):
        return False  # the first is the quick look
    return candidate.story[0] in QUOTES or not all(map(places.is_elsewhere, filed.towns))


def _is_route(candidate: Candidate) -> bool:
    """`Berlin – Hamburg: Die Züge ...`, `Leeds - Cardiff: The ...`: one town to another, or one against the other."""
    filed = candidate.filing
    if filed.dateline.text[-1] not in DASHES or filed.dateline.place.isupper():
        return False
    other, colon, _ = candidate.story[:LONGEST_ROUTE].partition(":")
    return bool(colon) and places.has_form(other) and places.is_known(other)


def _goes_on(story: str, following: str) -> bool:
    """Say whether a line without a full stop is one of a broken paragraph."""
    return (following[:1].islower() and " " in following) or story.rpartition(" ")[2] in UNFINISHED


Rule = Callable[[Candidate], bool]
UNCERTAIN: frozenset[Rule] = frozenset((_is_of_place, _is_headline, _is_chronicle, _is_speaker_abroad, _is_route))
"""What speaks only against a dateline that no date or agency makes certain."""
ALL: tuple[Rule, ...] = (
    _opens_nothing,
    _runs_on,
    _is_label,
    _is_firm,
    _is_of_place,
    _is_headline,
    _is_byline,
    _is_chronicle,
    _is_embargo,
    _is_speaker_abroad,
    _is_route,
)
"""One of these is enough to leave the words in the story; what is quickly told comes first."""
TO_CERTAIN = tuple(rule for rule in ALL if rule not in UNCERTAIN)
