"""Whom does a line tell its readers to ask, and for what? A story tells them as much as its outlet does.

`Email floods@harbour.example, day or night` and `Visit harbour.example to book` are what the story has for its readers,
and copy. An outlet speaks of itself (`our newsletter`), of its writer, its newsroom, or of what outlets send out. That
a line asks for anything at all, `promo` says.
"""

import re

from feedpub.parser.grammar import months
from feedpub.parser.origin import people, roles, signers

SENT = (
    r"\b(?:newsletters?|e-?mails?|news|alerts?|updates?|brief(?:ing)?s?|digest|bulletins?|podcasts?|channel|edition"
    rf"|stories|headlines|articles|inbox|notifications|journalism"
    rf"|for more(?! (?:information|details|info)\b)|{'|'.join(sorted(roles.OUTLETS))})\b"
)
"""What outlets send to those who sign up, or what they are called; in small letters."""
DAY = (
    r"\b(?:by|before|until|from) (?:next |the end of )?"
    rf"(?:noon|midnight|\d|{'|'.join(map(str.title, (*months.DAYS_OF_WEEK, *months.IN_FULL)))})\b"
)
"""`by May 1`: outlets take readers at any time."""
PLACE = r"\bat the \w|\bon \d{3}|\bby (?:texting|calling|dialing|dialling)\b"
"""`at the town hall`, `on 01632 960 777`, `by calling 211`."""
TIME = "(?:day|week|weekend|month|year|morning|evening|world|hour|moment)"
OUTLET = "(?:paper|newspaper|newsroom|news|station|programme|site|show|podcast|team)"
HOUSE = (
    rf"\bthe (?:[a-z]{{2,20}} ){{0,3}}(?!{OUTLET}|{TIME}['’])[a-z]{{2,20}}['’]s?(?!\w)"
    rf"|\b(?:from|to|member of|[Ff]ollow|[Jj]oin) the (?!latest|best|day|world|conversation|discussion|{OUTLET})[a-z]"
)
"""`the council's alerts`, `the friends of the park`."""
TASK = (
    r"(?<!access )\bto (?!(?:an?|the|our|your|this|these|us|me|my|his|her|their|its?|read|get|receive|see|watch"
    r"|listen|find|learn"
    r"|stay|keep|follow|know|hear|continue|subscribe|sign|join|support|make|ensure|never|discover|access|enjoy|unlock"
    r"|be|become|date|speed|like|share|comment|enable|allow|turn|you)\b)[a-z]{2,20}\b(?![@-])"
)
"""`to book`, `to report a leak`: more than to read, to follow and to share."""
STORYS = (DAY, PLACE, HOUSE, TASK)
WRITER = r"(?:writer|author|reporter|columnist|editor|correspondent|newsroom|news ?desk|news team|sports ?desk)s?"
NAMED = rf"(?i)(?:(?:the |our |this )?{WRITER}(?! (?-i:[A-Z]))|him|her|them|us|me)\b"
ROLE = rf"(?i)^(?:(?:the|our|this|staff|senior) )?{WRITER} "
NAME = r"[A-Z][\w'’-]*(?: [A-Z]\.)? [A-Z][\w'’-]*(?! [A-Z])"
"""Behind a title (`Sgt Ann Lee`) stands somebody of whom the story tells."""
DESK = r"(?i)\b(?:news|newsdesk|newsroom|editors?|editorial|letters|tips|newstips|desk|stories|reporters?|sports)@"
"""Where a newsroom reads its mail."""
SPOKEN = ("“", '"', " said", " says", " told ")


def is_spoken(text: str) -> bool:
    """Say whether somebody of the story speaks in a line, or is quoted."""
    return any(map(text.__contains__, SPOKEN))


def is_storys(text: str) -> bool:
    """Say whether a line that asks for something has a day, a place, a purpose for it, or a house of the story."""
    return any(re.search(pattern, text) for pattern in STORYS)


def is_sent(lower: str) -> bool:
    """Say whether a line, in small letters, names what outlets send, or an outlet: `Sign up for the daily briefing`."""
    return re.search(SENT, lower) is not None


def is_writers(text: str) -> bool:
    """Say whether a text begins with those who write: `the writer at ...`, `her on ...`, `Ann Lee`."""
    if re.match(NAMED, text):
        return True
    name = re.match(NAME, re.sub(ROLE, "", text, count=1))
    return name is not None and people.is_name(name[0]) and signers.may_sign(name[0])


def is_desks(text: str) -> bool:
    """Say whether a line gives a newsroom's address: `Email tips@harbour.example`."""
    return re.search(DESK, text) is not None
