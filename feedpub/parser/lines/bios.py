"""What stands below the last line of the story and says who its writer is.

    Ann Lee is a columnist for the Harbour Post.
    Bo Roe covers ferries and piers for Harbour TV. He lives in Hull.

Known by the name, which is a byline's, or of which the story has not a word. What has a heading of its own (`About the
author`) is left to `insets`.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.insets import AUTHOR
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import people, roles, signers

TOLD = (
    r"(?P<name>[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}),? "
    r"(?P<verb>is|covers|writes|reports|edits|has (?:covered|written|been|worked)|joined) (?P<what>.{8,400})"
)
VERBS = frozenset("is covers writes reports edits has joined".split())
"""How these begin, right behind a name of four words at most."""
HOUSE = (
    r"(?:The )?[A-Z][\w.&’'() -]{2,60} (?:is|are) (?:an?|the) (?:[\w-]+,? ){0,6}"
    r"(?:newsroom|news (?:agency|organi[sz]ation|service|outlet|site|website|platform)|team of journalists)\b"
    r"|(?:The )?[A-Z][\w.&’'() -]{2,40} (?:publishes (?:around|about|some|over) [\d,]+ (?:reports|stories|articles)"
    r"|provides (?:up-to-date|authentic|accurate|independent)\b.{0,60}\bnews)\b"
)
"""What an outlet says of itself below its stories: `Harbour News is a nonprofit newsroom that covers the coast.`."""
HOUSES = frozenset("newsroom news journalists publishes provides".split())
NEAR = 5
OFFICES = roles.TITLES | {"author", "professor", "fellow", "lecturer"}
LAST = 5
"""Lines at the foot that are asked, of those that nothing else is known of."""
OF_HOUSE = Verdict(Kind.CREDIT, "says who the outlet is")
LONGEST = 400
LONGEST_WHAT = 60
"""So near to the name stands what its bearer is."""


def read(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Give the lines at the foot that tell who wrote the story, names above them, up to the last one of the story."""
    told = ""
    running = [index for index in range(1, len(texts)) if verdicts[index] is RUNNING]
    for index in reversed(running[-LAST:]):
        is_house = (
            HOUSES.isdisjoint(texts[index].lower().split()) is False and re.match(HOUSE, texts[index]) is not None
        )
        is_author = _is_bio(texts, index, verdicts) or _is_below_name(texts, index)
        if not (is_house or is_author or _is_told_of(texts[index], told)):
            return
        told = texts[index]
        yield index, OF_HOUSE if is_house else AUTHOR


def _is_told_of(text: str, told: str) -> bool:
    """Say whether a line is the name of whom the line below tells: `Ann Lee`, above `Ann covers ferries.`."""
    return told.removeprefix("The ").startswith(f"{text} ") or (
        people.is_name(text) and told.partition(" ")[0] in text.split()
    )


def _is_below_name(texts: Sequence[str], index: int) -> bool:
    """Say whether a line tells of somebody whose name stands alone above it, who wrote for whom perhaps between."""
    first, _, rest = texts[index].partition(" ")
    may_tell = rest.partition(" ")[0] in VERBS and len(texts[index]) <= LONGEST
    return may_tell and any(people.is_name(above) and first in above.split() for above in texts[index - 2 : index])


def _is_bio(texts: Sequence[str], index: int, verdicts: Sequence[Verdict]) -> bool:
    """Say whether a line tells what the writer is: one named in the byline, or of whom nothing else tells."""
    may_tell = len(texts[index]) <= LONGEST and not VERBS.isdisjoint(texts[index].split(maxsplit=NEAR))
    told = re.fullmatch(TOLD, texts[index]) if may_tell else None
    if told is None or not (people.is_name(told["name"]) and signers.may_sign(told["name"])):
        return False
    signed = (name for verdict in verdicts if verdict.kind is Kind.BYLINE for name in verdict.found)
    if told["name"].lower() in map(str.lower, signed):
        return True
    surname = told["name"].rpartition(" ")[2]
    is_office = told["verb"] == "is" and not OFFICES.isdisjoint(re.findall(r"[a-z]+", told["what"][:LONGEST_WHAT]))
    return is_office and not any(surname in text for at, text in enumerate(texts) if at != index)
