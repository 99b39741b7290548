"""Datelines that no dash, colon or bracket closes: a full stop does, or nothing but the sentence that follows.

Only where a date stands in them, or the town is known. How they are taken apart is left to `filing`.
"""

import re

from feedpub.parser.grammar import english
from feedpub.parser.origin import agencies, places
from feedpub.parser.origin.dated import DIGIT

DATE = r"(?:[A-Z][A-Za-z]{2,8}\.? [0-3]?[0-9]|[0-3]?[0-9] [A-Z][A-Za-z]{2,8})(?:,? [12][0-9]{3})?"
STOP = r"[^.]{3,60}, [A-Z]{4,12}\. (?=\S)"
"""A signature and a full stop: `YEREVAN, MAY 5, ARMENPRESS. ...`."""
STOPS = rf"[A-Z][^.]{{2,30}}\. {DATE}\. [A-Z][A-Z-]{{2,20}}\. (?=\S)"
"""A full stop behind each part: `Lviv. May 5. QXR. ...`."""
NOTHING = rf"(?P<place>[^.,()0-9]{{3,30}}(?:, [^.,()0-9]{{2,30}})?), {DATE}(?:, (?P<sent>[A-Z]{{3,12}}))?\.? (?=[A-Z])"
"""Nothing at all, or a full stop: `BAKU, Azerbaijan, May 5 The board ...`, `Baku, May 5, AZERTAC The board ...`."""
TOWN = r"(?P<place>[A-Z][a-z]+(?: [a-z]{2,3}(?= [A-Z]))?(?: [A-Z][a-z]+){0,2})\. (?=[A-Z][\w’'-]*(?:,? [\w’'-]+){10})"
"""A full stop behind a town, and a sentence, as papers in East Africa set it: `Kampala. The board ...`."""
BEGIN = english.ARTICLES | english.PREPOSITIONS | frozenset("he it she they this these that there we".split())
"""Words that begin a sentence, and that no name begins with."""


def is_glued(first: str) -> bool:
    """Say whether a hyphen or short dash glues a town to the word that begins the sentence: `Monrovia-The board`."""
    mark = "–" if "–" in first else "-"
    return mark in first and first.rpartition(mark)[2].lower() in BEGIN


def stopped(head: str) -> tuple[str, int] | None:
    """Give what may be a dateline that a full stop closes, commas between its parts, and where the story begins."""
    if ". " not in head:
        return None
    if stop := re.match(STOP, head):
        return stop[0][:-2], stop.end()
    stop = re.match(STOPS, head)
    return (stop[0][:-2].replace(". ", ", "), stop.end()) if stop else None


def begun(head: str) -> tuple[str, int] | None:
    """Give likewise what may be a dateline that nothing closes."""
    first = head.partition(" ")[0]
    glued, hyphen, _ = first.rpartition("-")
    if hyphen and is_glued(first) and glued != "Post" and places.is_known(glued):
        return glued, len(glued) + 1
    town = re.match(TOWN, head) if ". " in head else None
    if town and places.is_known(town["place"]):
        return town["place"], town.end()
    match = re.match(NOTHING, head) if ", " in head and DIGIT.search(head) else None
    if match and agencies.named(head[match.end() :]):
        return None  # `OSAKA, May 5 Kyodo`, on a line of its own
    return (match[0].rstrip(), match.end()) if match and _is_begun(match, head[match.end() :]) else None


def _is_begun(match: re.Match[str], rest: str) -> bool:
    """Say whether a sentence begins behind it: the agency is known, or the town, and the words are set apart."""
    if match["sent"]:
        return bool(agencies.named(match["sent"]))
    town, *regions = places.REGION.split(match["place"])
    is_region = bool(regions) and all(map(places.is_region, regions))
    is_place = places.is_known(town) or is_region
    if is_region and match[0].rstrip()[-1] == ".":
        return True  # `Hamilton, Bermuda, May 5, 2025. Harbour Works Ltd. sold ...`
    return is_place and (town.isupper() or english.bare(rest.partition(" ")[0]) in BEGIN)
