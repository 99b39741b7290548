"""What stands before a colon or a dash and is no place: the labels that newsrooms set in front of a story or a line."""

from functools import lru_cache

from feedpub.parser.grammar import months

LABELS = frozenset(
    # what kind of piece it is
    "exclusive breaking live update updates updated alert urgent flash bulletin developing latest advisory release "
    "opinion analysis editorial comment commentary column review reviews interview explained explainer feature "
    "features profile factbox fact facts report reports special obituary obituaries letter letters blog recipe "
    "recap preview verdict survey study poll quiz horoscope correction clarification note notes editor's "
    "background summary highlights overview introduction conclusion timeline chronology q&a part chapter "
    # what to look at
    "icymi watch read listen see video videos photo photos picture pictures pics image images gallery graphic "
    "infographic chart map podcast audio caption credit trailer teaser "
    # what it says of itself
    "exposed revealed confirmed leaked shocking viral trending rumor rumour spoiler warning caution disclaimer "
    "embargo embargoed true false claim rating must-read more also related story stories topic topics tags check "
    # where it stands in the paper
    "news world nation national international local politics business economy markets money sport sports health "
    "science technology tech education entertainment lifestyle culture arts books travel food weather crime court "
    "style fashion cricket football soccer hockey tennis baseball basketball golf rugby budget election elections "
    # what a list or a box has for fields
    "date time venue where when who what why how address phone email website contact source sources price cost "
    "director cast genre runtime ingredients method serves score scores result results standings statistics "
    "copyright published posted modified author first last advertisement sponsored "
    "file handout question questions answer answers plot synopsis myth myths flashback throwback winner winners "
    "loser losers pros cons "
    # what a reporter's slip has
    "headline standfirst subhead strapline byline slug body editors "
    # days and months, before a date's number
    "mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow".split()
) | frozenset((*months.DAYS_OF_WEEK, *months.IN_FULL))
ZODIAC = frozenset("aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces".split())
"""What the lines of a horoscope begin with; some are people's names as well, or in the gazetteer."""
OPENERS = frozenset(
    "also by from how what what's who who's why when where here here's it's read see watch listen more exclusive "
    "breaking live update story top must last first published posted updated record dear".split()
)
"""Words that open longer labels: "Also Read", "Here's what we know", "Last updated"."""
CONTACTS = frozenset("contact|contacts|media contact|press contact|phone|tel|telephone|fax|email|e-mail".split("|"))
"""What the head of a release has for fields: `Contact: Ann Lee`."""
FIELDS = CONTACTS | frozenset(
    "name|age|location|venue|address|where|when|date|time|duration|runtime|length|price|cost|tickets|rating|director|"
    "cast|starring|genre|host|guest|guests|guest list|serves|website|word count".split("|")
)
"""What a box beside a story has for fields: `Venue: Town hall, Hull`."""
LONGEST_FIELD = max(map(len, FIELDS))
NOTES = ("editor's note", "editors' note", "ed's note", "correction:", "clarification:", "note to readers")
NOTE_OPENS = "CENUcenu([*"
"""With one of these it opens."""
LONGEST_NOTE = max(map(len, NOTES))
ITSELF, NOTED_WITHIN = ("this story", "this article", "this post", "this report", "earlier version"), 160
"""What an update is about that is no news: `UPDATE: After | this story was published, Roe called.`."""


@lru_cache(maxsize=4096)
def is_label(text: str) -> bool:
    """Say whether these words are a label: "Exclusive", "Also Read"."""
    words = _words(text)
    return (len(words) == 1 and (words[0] in LABELS or words[0] in ZODIAC)) or words[0] in OPENERS


def opens(text: str) -> bool:
    """Say whether a text opens with a word that opens labels, not set in capitals: "Published: 5 May", "By Ann Lee"."""
    first = text.partition(" ")[0].removesuffix(":")
    return first.lower() in OPENERS and not first.isupper()


def has_label(text: str) -> bool:
    """Say whether any of the words is used in labels: "Fact Check"."""
    return not LABELS.isdisjoint(_words(text))


def is_aside(text: str) -> bool:
    """Say whether a paragraph doesn't tell the story: it is about it, or fills in a form."""
    return (":" in text[: LONGEST_FIELD + 1] and is_field(text)) or (text[0] in NOTE_OPENS and _is_note(text))


def _is_note(text: str) -> bool:
    """Say whether a paragraph is about the story and does not tell it: `Editor's note: ...`, `Correction: ...`."""
    opening = text[:LONGEST_NOTE].casefold().replace("’", "'").lstrip("([*")
    if opening.startswith("update"):
        return any(story in text[:NOTED_WITHIN].casefold() for story in ITSELF)
    return opening.startswith(NOTES)


def is_field(text: str, names: frozenset[str] = FIELDS) -> bool:
    """Say whether the line fills in a form: `Venue: Town hall, Hull`; if it has one of these fields."""
    name, colon, _ = text[: LONGEST_FIELD + 1].partition(":")
    return bool(colon) and name.casefold() in names


def field(text: str, names: frozenset[str], longest: int) -> str:
    """Give the name of the field that opens a line of a form, of these `names` in small letters; empty where none does.

    `longest` is the length of the longest name. A space may stand before the colon, as some programs set it.
    """
    name, colon, _ = text[: longest + 1].partition(":")
    if not colon:
        return ""
    name = name.strip().lower()
    return name if name in names else ""


def _words(text: str) -> list[str]:
    return text.casefold().replace("’", "'").split()
