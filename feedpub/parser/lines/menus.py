"""A page's menu or the way to its place, left above the headline: names of sections, on one line or one by one.

`Home | News | Local`, `Hull | Crime`, `NEWS SPORT WEATHER JOBS`. With an arrow (`Home > News`) `furniture` knows it.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import places, timestamps
from feedpub.parser.text.layout import Paragraph
from feedpub.parser.text.shape import titular, words

SECTIONS = frozenset(
    "home news local world uk us nation national international regional politics business economy money markets "
    "finance tech technology science environment climate transport health education sport sports football cricket "
    "rugby racing golf weather travel traffic jobs property homes motors cars culture arts music books film films tv "
    "entertainment showbiz celebrity lifestyle life style fashion food magazine crime courts court opinion "
    "comment letters columnists features video videos pictures photos podcasts podcast audio live latest "
    "obituaries announcements classifieds community communities events nostalgia puzzles games shop newsletters "
    "newsletter subscribe subscriptions e-edition archive directory contact menu search more login account "
    "front back page".split()
)
"""What pages call their sections; with `& Leisure` and the like left off."""
BESIDE = (
    r"(?i)^(?:us|uk|world|local|the|my|our|in|on) | (?:&|and) [\w-]{3,15}$|^(?:log|sign) in$|^what['’]s on$"
    r"|^(?:about|contact) us$"
)
"""What may stand beside such a word, and what of several words has none: `UK news`, `Food & Drink`, `What's on`."""
BARS = r" ?[|›»>·•/] ?"
LONGEST = 100
LONGEST_PART = 3
"""Words of the name of a section or a town."""
FEWEST = 3
"""Names in a row without bars, or one below the other; fewer may be a title."""
FEWEST_OF_TITLE, SHORTEST_TITLE = 4, 20
"""Words at the end of the way to a page; fewer may be the writer's name."""
TITLE = Verdict(Kind.HEADLINE, "a title that the way to its page ends in")
MENU = Verdict(Kind.PROMOTION, "a page's menu, or the way to its place: names of its sections")


def read(first: Sequence[Paragraph]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines of menus among those above the first sentence, by their numbers; below them must be a title."""
    titles = {line.text.casefold() for line in first if _may_be_ending(line.text)}
    if not any(_is_row(line.text) or is_section(line.text) or _leads_to(line.text, titles) for line in first[:-1]):
        return  # as above most copy
    last = next((at for at in reversed(range(len(first))) if _may_be_title(first[at].text)), -1)
    run: list[int] = []
    for line in first[:last]:
        if _is_row(line.text):
            yield line.first, MENU
        elif title := _leads_to(line.text, titles):
            yield line.first, MENU
            yield from ((other.first, TITLE) for other in first if other.text.casefold() == title)
        if is_section(line.text):
            run.append(line.first)
            continue
        yield from _menu(run)
        run = []
    yield from _menu(run)


def _may_be_ending(text: str) -> bool:
    """Say whether a line is long enough for a title that the way to its page ends in."""
    return words(text) >= FEWEST_OF_TITLE and len(text) >= SHORTEST_TITLE and timestamps.find(text) is None


def _leads_to(text: str, titles: Collection[str]) -> str:
    """Give the title that ends a line, if that is the way to a page; of its `titles`, in small letters.

    Where the steps have lost what stood between them, too: `HomeIndiaPier sold to bank`.
    """
    said = text.casefold()
    ends = (title for title in titles if said.endswith(title) and said != title)
    return next((end for end in ends if text[0].isupper() and ": " not in said.removesuffix(end)), "")


def _may_be_title(text: str) -> bool:
    return words(text) >= FEWEST and titular(text)


def _menu(run: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines that name sections, one below the other, if they are enough."""
    return ((number, MENU) for number in run if len(run) >= FEWEST)


def is_section(text: str) -> bool:
    """Say whether a text is the name of a section: `Sport`, `Food & Drink`, `What's on`."""
    if len(text) > LONGEST // 4 or " " not in text:
        return text.lower() in SECTIONS
    bare = re.sub(BESIDE, "", text).lower()
    return not bare or bare in SECTIONS


def _is_place(text: str) -> bool:
    return text[:1].isupper() and (places.is_region(text) or places.is_known(text))


def _is_row(text: str) -> bool:
    """Say whether a line has nothing but names of sections on it; between bars some may be towns'."""
    if len(text) > LONGEST:
        return False
    parts = re.split(BARS, text) if any(map(text.__contains__, ("|", "/", "›", "»", ">"))) else []
    if len(parts) <= 1:
        named = text.split()
        others = [word for word in named if word.lower() not in SECTIONS]
        return len(named) >= FEWEST and len(others) <= 1 and all(map(_is_place, others))  # `Home News Burma`
    if not all(part[:1].isupper() and words(part) <= LONGEST_PART for part in parts):
        return False
    others = [part for part in parts if not is_section(part)]
    if len(parts) >= FEWEST and is_section(parts[0]) and all(map(_is_place, others)):
        return True  # `News / India / Goa`
    if len(parts) > FEWEST and len(others) < len(parts):
        return True  # `News | First Alert | Sport | City Life | Contests`
    return len(others) * 2 <= len(parts) and (
        len(parts) >= FEWEST or all(words(part) == 1 or _is_place(part) for part in others)
    )
