"""What stands behind a dateline's mark, or behind who sent it: an agency, a date, a writer, what it is filed under.

PARIS: (AFP) The board ...
HULL--(BUSINESS WIRE)--May 5, 2025--The board ...
"""

import re

from feedpub.parser.origin import agencies, dates, places
from feedpub.parser.origin.closing import DASHES
from feedpub.parser.origin.parts import LONGEST, LONGEST_ALONE, Filing, up_to

BEHIND = rf"\(?([^\W\d_][\w .-]{{1,38}}?)(?:\)|(?= ?[{DASHES}:|]|\. ))[{DASHES}:|. ]+(?=\S)"
"""An agency behind the mark: `PARIS: (AFP) ...`, `OTTAWA - The Canadian Press - ...`, `LIMA | Reuters | ...`."""
SIGNED = r"([^\W\d_][\w -]{2,20}), ([^\W\d_]\w+ [^\W\d_]\w+)\. (?=\S)"
"""The same, and who wrote it: `МОСКВА, 5 мая - РИА Новости, Иван Иванов. ...`."""
SENDS = f"{DASHES}):|."
"""One of these ends it."""
DATED = r"([A-Z][a-z]{2,8}\.? [0-3]?[0-9], [12][0-9]{3}) ?(?:/|--)[ -]*(?=\S)"
"""A date behind the agency: `HULL, UK / ACCESSWIRE / May 5, 2025 / ...`, `HULL--(BUSINESS WIRE)--May 5, 2025--...`."""
TAGS = r"(?:#\w{1,40}-{1,2} ?)+(?=\S)"
"""What it is filed under: `HULL--(BUSINESS WIRE)--#Ferries--...`."""
WRITER = rf",? ?([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{1,2}}) [{DASHES}]+ (?=\S)"
"""A writer behind the agency: `MOSCOW (Sputnik), Jane Doe - ...`."""


def mark(text: str, filed: Filing) -> Filing:
    """Read on where an agency stands behind the mark: `PARIS: (AFP) The board ...`."""
    window = text[filed.end : filed.end + LONGEST_ALONE]
    if ". " in window and (signed := re.match(SIGNED, window)) and agencies.is_known(signed[1]):
        filed = up_to(text, filed, filed.end + signed.end(), agencies=(signed[1],))
        return filed._replace(authors=(signed[2],), is_certain=True)
    if filed.end + len(window) == len(text) and agencies.is_known(window) and all(map(places.is_known, filed.towns)):
        return up_to(text, filed, len(text), agencies=(window,))._replace(is_certain=True)  # alone on its line
    sent = re.match(BEHIND, window) if any(map(window.__contains__, SENDS)) else None
    if not sent or not (agencies.is_known(sent[1]) or (sent[1].isupper() and sent[0].rstrip()[-1] == "|")):
        return filed
    return up_to(text, filed, filed.end + sent.end(), agencies=(sent[1],))._replace(is_certain=True)


def agency(text: str, filed: Filing, sent: int) -> Filing:
    """Read on behind the agency, which ends at `sent`: a date, or a writer."""
    rest = text[filed.end : filed.end + LONGEST_ALONE]
    if rest[:1] == "#" and (tags := re.match(TAGS, rest)):
        return up_to(text, filed, filed.end + tags.end())
    if ("/" in rest or "--" in rest) and (behind := re.match(DATED, rest)) and not filed.dateline.date:
        return up_to(text, filed, filed.end + behind.end(), date=dates.in_dateline(behind[1]))
    if not filed.dateline.date and len(text) <= LONGEST_ALONE and (day := dates.in_dateline(rest)):
        return up_to(text, filed, len(text), date=day)  # `Paris (AFP) May 5, 2025`, alone on its line
    rest = text[sent : sent + LONGEST]
    if filed.towns and rest[:3].strip(" ,").isalpha() and (behind := re.match(WRITER, rest)):
        return up_to(text, filed, sent + behind.end())._replace(authors=(behind[1],))
    return filed
