"""Captions that no word of theirs tells: above the story of a page, by where they stand and how they are told.

    An abra on Dubai Creek.
    A train stands in the snow on Wednesday. | KYODO
    The pier at dawn / Ann Lee

A caption says what a picture shows, in the present or without a verb; pages print it twice, or its source behind it.
Captions that are known by themselves are `captions`'.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.grammar import english, language
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import people, timestamps
from feedpub.parser.text.shape import stops, words

LONGEST, SHORTEST, FEWEST_WORDS = 240, 12, 3
LONGEST_CREDIT = 80
WHO = r"[A-Z][\w.'’&-]*(?: (?:of |for |the )?[A-Z][\w.'’&-]*){0,4}"
OWNER = rf"{WHO}(?: ?/ ?{WHO})*"
CREDITED = (
    rf"[a-z0-9)]{{2}}[.?!][\"”’]? ?(?:[—–|/-] ?|Source: )?{OWNER}$"
    rf"|[.?!] ?[(\[]{WHO}(?:[,/] ?{WHO})*[)\]]$|\w [|/—–] ?{WHO}$"
    rf"|[a-z]{{3}}[.)]?(?:Photographer|Image|Foto|Photo) ?: ?{OWNER}$|\w\. [A-Z]{{2,3}}/{WHO}$"
)
"""The end of a line that tells whose its picture is: `. Ann Lee / The Post`, ` | KYODO`, `.Photographer: Ann Lee`."""
PAST = english.PAST | english.MODALS | frozenset("was were had has have did said".split())
ON_A_DAY = r"\bon (?:a |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
SOME = frozenset("a an one two three four five several".split())
SCENES = frozenset(
    "carries carry clear clears hang hangs lie lies look looks pass passes play plays pose poses pull pulls push "
    "pushes ride rides sit sits smile smiles stand stands swim swims wait waits walk walks watch watches".split()
)
"""What is done in pictures."""
TOLD_OF = frozenset(
    "plans plan says say hopes hope wants want seeks seek vows vow urges urge aims aim warns warn asks ask".split()
)
SCENE_WITHIN = 9
CLIP = r" \(\d{1,2}:\d\d\)$"
"""How long a film is."""
SHOWN = frozenset("seen pictured displayed shown photographed".split())
NO_PLURALS = frozenset("this his its".split())
UNDER_PICTURE = frozenset({Kind.CAPTION, Kind.CREDIT})
TWICE = Verdict(Kind.CAPTION, "printed twice above the story, as what a picture shows is")
SOURCED = Verdict(Kind.CAPTION, "stands under a picture above the story, its source behind it")
SHOWS = Verdict(Kind.CAPTION, "tells what a picture above the story shows")


def read(
    texts: Sequence[str], verdicts: Sequence[Verdict], zone: Sequence[int], below: int
) -> Iterator[tuple[int, Verdict]]:
    """Give the captions among the lines of the `zone` above the story; from `below` on nothing else is expected there.

    The last lines come first, since a caption tells what stands above it.
    """
    for index in reversed(zone):
        text = texts[index]
        if verdicts[index] is not RUNNING or len(text) > LONGEST or _is_told_otherwise(text):
            continue
        if _is_twice(texts, index, zone):
            yield index, TWICE
        elif re.search(CLIP, text) or (text.split(" ", 1)[0].lower() in SOME and stops(text) and _is_scene(text)):
            yield index, SHOWS
        elif any(map(str.islower, text.split())) and re.search(CREDITED, text[-LONGEST_CREDIT:]):
            yield index, SOURCED
        elif words(text) >= FEWEST_WORDS and (
            (index >= below and stops(text) and _is_still(text))
            or (verdicts[index + 1].kind in UNDER_PICTURE and not stops(text) and _may_show(text))
        ):
            yield index, SHOWS


def _is_told_otherwise(text: str) -> bool:
    """Say whether a line is a motto, a name, or a time."""
    return text[0] in english.QUOTES or people.is_name(text) or timestamps.find(text) is not None


def _is_twice(texts: Sequence[str], index: int, zone: Sequence[int]) -> bool:
    """Say whether a line stands beside itself, its full stop or its source aside."""
    text = texts[index].rstrip(".")
    beside = [texts[i] for i in (index - 1, index + 1) if i in zone]
    return len(text) >= SHORTEST and any(
        _opens(text, other) or _opens(other.rstrip("."), texts[index]) for other in beside
    )


def _opens(text: str, other: str) -> bool:
    return len(text) >= SHORTEST and other.startswith(text) and len(other) - len(text) <= LONGEST_CREDIT


def _is_scene(text: str) -> bool:
    """Say whether one or some do something in the present that a picture shows: `A diver looks at the camera.`."""
    told = Statement.of(text.split())
    return text.count(". ") == 0 and _is_present(text) and not SCENES.isdisjoint(told.keys[1:SCENE_WITHIN])


def _may_show(text: str) -> bool:
    """Say whether a line under a picture tells of it, and not of plans or what somebody says: those are standfirsts."""
    told = Statement.of(text.split())
    verb = told.keys[max(main_verb(told), 0)]
    return _is_present(text) and not (verb in TOLD_OF or told.keys[0] == "to")


def _is_still(text: str) -> bool:
    """Say whether a sentence has no verb, or tells what is seen, or in the present what was on a day that is past."""
    told = Statement.of(text.split())
    if not language.is_english(told.keys):
        return False
    is_seen = not SHOWN.isdisjoint(told.keys) and not english.BE.isdisjoint(told.keys)
    if is_seen or (main_verb(told) <= 0 and not _may_tell_of_many(told)):
        return True
    return re.search(ON_A_DAY, text) is not None and _is_present(text)


def _may_tell_of_many(told: Statement) -> bool:
    """Say whether what looks like a noun behind a bare plural may be its verb: `Clerks | sit by the pier.`."""
    first, second = told.keys[0], "".join(told.keys[1:2])
    is_noun = second in english.PREPOSITIONS or second in english.CONJUNCTIONS or second[-3:] == "ing"
    return (
        first[-1:] == "s" and first not in NO_PLURALS and second.isalpha() and told.words[1].islower() and not is_noun
    )


def _is_present(text: str) -> bool:
    """Say whether a line tells nothing that is past, or yet to come."""
    told = Statement.of(text.split())
    verb = main_verb(told)
    return verb <= 0 or not (told.keys[verb] in PAST or english.ends_in_ed(told.keys[verb]))
