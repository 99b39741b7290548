"""Copy that may not be published, or not yet: the line at its top that says so, and the moment it names.

`EMBARGOED until 00:01, 5 December 2026` holds the story until then. Where no whole date can be read, and for `KILL` or
`NOT FOR PUBLICATION`, the seed is refused. A title or a sentence that tells of an embargo is none of these.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from feedpub.errors import FeedpubError, Problem
from feedpub.model import Conventions
from feedpub.parser.grammar import months
from feedpub.parser.origin import dates, timestamps
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import runs, stops

FIRST_LINES = 8
"""So many lines are asked, down to the first sentence."""
LONGEST = 160
RUN_IN_LONG = 40
"""So much of a longer line is looked at."""
AROUND = " *#-–—_=|/.!:[](){}<>~\"'"
"""Marks set around it."""
STOPS = (
    r"(?:(?i:draft|confidential|strictly)\W{1,4})*"
    r"(?:(?i:not for (?:publication|release|broadcast)|do not (?:publish|release)|hold for release)|DO NOT USE"
    r"|(?:MANDATORY |STORY )?(?:KILL|HOLD|KILLED)(?:\W{1,3}(?:KILL|HOLD|NOTICE|STORY|COPY)){0,4})"
    r"(?-i: ?[:(] ?.*| [-–—] .*)?"
)
"""A line that stops the story, whatever the date; it may say why."""
TILL = "(?:until|untill|till|til|to|for|before|by)"
LEAD = (
    r"(?:(?:please|note|that|this|the|is|strictly|strict|under|press|news|media|release|report|story|article|copy):? )"
)
CUE = (
    rf"(?i)(?:^|[-–—|:(,./])\W{{0,4}}{LEAD}{{0,8}}"
    rf"(?:embargoed(?= {TILL}\b|\W*$|\W*\d|:)"
    rf"|embargo(?= {TILL}\b| (?:date|time|ends|lifts|expires)\b| ?[:–—-]|\W*\d)"
    rf"|(?-i:EMBARGO\W*$)"
    rf"|(?:not for|not to be|do not) (?:publication|publish|published|releas|broadcast|use)\w{{0,2}} {TILL}\b"
    rf"|not for immediate release|hold (?:for release )?(?:until|till)\b|for (?:release|publication)\b(?=.*\d))"
)
"""What holds it back for a time; all other words must be `PLAIN`, or a date must stand beside them."""
PLAIN = frozenset(
    "until untill till til to for before by not at on the of in or and this that is be it do date time local "
    "release released publication published publish broadcast use used print online please note strict strictly under "
    "press news media report story article copy embargo embargoed hold "
    "a p m am pm noon midday midnight hrs hours hour immediate delivery further notice "
    "tomorrow today tonight morning afternoon evening next week "
    "mon tue tues wed thu thur thurs fri sat sun sept gmt utc bst est edt et cet st nd rd th t z".split()
) | frozenset((*months.DAYS_OF_WEEK, *months.IN_FULL, *months.ENGLISH))
"""The words of a line that says this and nothing else."""
FIRM = rf"(?i)\W{{0,4}}{LEAD}{{0,8}}(?:embargoed|not for (?:publication|release|broadcast)) (?:until|till|before)\b"
"""No title opens so: `Not for publication until the board has met`."""
ELSEWHERE = (
    r"(?i)\W{0,4}(?:sperrfrist\b|(?:sous |bajo |sob |sotto )?embargo (?:bis|hasta|jusqu|até|fino|tot)\b"
    r"|embargad[oa]s? (?:hasta|até)\b)"
)
"""The same in German, French, Spanish, Portuguese, Italian and Dutch: `Sperrfrist: 5. Mai 2031`."""
RUN_IN = r"\W{0,4}(?:STRICTLY )?EMBARGOED UNTIL\b"
WORD = r"[^\W\d_]+"
FEW = 6
"""Words of other kind may stand beside a date: whose release it is."""
BARE_CLOCK = (
    rf"(?i)(\b(?:{TILL}|at|embargo|embargoed|release):? )([01][0-9]|2[0-3])([0-5][0-9])"
    r"(?=hrs|,? [^\W\d]|,? [0-3]?[0-9][a-z]{0,2} [a-z])"
)
"""`until 0001, Saturday 5 December`."""
NOON = r"(?i)\b(?:12 )?(?:noon|midday)\b"
UNREAD = r"(?i)[0-9]|\bmidnight\b|(?<!\blocal) time\b"
"""What is left of a moment that was not wholly read: the story would go out too early."""
NO_MOMENT = (
    "is embargoed, but not until a date and time that feedpub can read; write a line "
    "`Embargoed until 2026-12-05 00:01`, or give the `date` in front matter, or remove the line"
)
STOPPED = "says that the story is not to be published; remove the line to publish it, or keep the file elsewhere"


def notices(paragraphs: Sequence[Paragraph], file: str) -> Sequence[int]:
    """Give which of the first paragraphs hold the story back for a time.

    Raise `FeedpubError` where one above the first sentence stops it, or where an embargo opens that sentence.
    """
    first = paragraphs[:FIRST_LINES]
    if not _may_hold(
        "\n".join([line.text if len(line.text) <= LONGEST else line.text[:RUN_IN_LONG] for line in first])
    ):
        return ()  # as in most copy
    found, has_begun = [], False
    for at, line in enumerate([paragraph.text for paragraph in first]):
        if len(line) <= LONGEST and not (has_begun and stops(line)) and holds(line):
            found.append(at)
        elif not has_begun:
            _check(line, file, paragraphs[at].first)
            has_begun = runs(line)
    return found


def holds(text: str) -> bool:
    """Say whether the line holds the story back for a time: `Embargo: 5pm, 5 May 2031`; not `Embargo hits the port`."""
    if re.match(ELSEWHERE, text):
        return not stops(text)
    if not re.search(CUE, text):
        return False
    other = [word for word in re.findall(WORD, text) if word.lower() not in PLAIN]
    if not other or stops(text):
        return not other
    return len(other) <= FEW and bool(timestamps.first(text) or ("," not in text and re.match(FIRM, text)))


def until(paragraphs: Sequence[Paragraph], held: Sequence[int], conventions: Conventions, file: str) -> datetime:
    """Give the moment until which these lines hold the story back; raise `FeedpubError` where they tell none."""
    moments = [moment for at in held if (moment := _moment(paragraphs[at].text, conventions))]
    if not moments:
        raise refusal(file, NO_MOMENT, paragraphs[held[0]].first)
    return max(moments)


def refusal(file: str, what: str, line: int) -> FeedpubError:
    """Give the error of copy that says that it is not to be published, or not yet."""
    return FeedpubError([Problem(file=file, what=what, line=line, is_stop=True)])


def _may_hold(text: str) -> bool:
    """Say quickly whether such a line may be among these; asked of all copy, so that no loop is made of it."""
    if "KILL" in text or "HOLD" in text:
        return True
    text = text.lower()
    if "not for " in text or "not to be " in text or "do not " in text or "hold until" in text or "hold till" in text:
        return True
    return "embarg" in text or "sperrfrist" in text or "for release" in text or "publication" in text


def _check(text: str, file: str, line: int) -> None:
    """Raise where the text stops the story, or begins it on the line of an embargo."""
    if len(text) <= LONGEST and re.fullmatch(STOPS, text.strip(AROUND)):
        raise refusal(file, STOPPED, line)
    if re.match(RUN_IN, text):
        raise refusal(file, NO_MOMENT, line)


def _moment(text: str, conventions: Conventions) -> datetime | None:
    """Read the moment that the line names, wholly; None where it can't be."""
    text = re.sub(NOON, "12:00", re.sub(BARE_CLOCK, r"\1\2:\3", text))
    stamp = timestamps.first(text)
    if stamp is None or re.search(UNREAD, stamp.rest):
        return None
    try:
        return dates.moment(stamp.written, conventions)
    except ValueError:
        return None
