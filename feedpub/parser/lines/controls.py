"""The controls of a web page: rows of buttons, bars of them one below the other, networks to share on.

`SHARE SAVE PRINT`, `4.2k SHARES Facebook Twitter`, `Comments`. What else a page says of itself is `furniture`'s.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict

BUTTONS = frozenset(
    "share shares shared follow comment comments save print subscribe login log sign register advertisement "
    "advertisements advert advertising ad loading read size font reply retweet likes tweet email e-mail copy link view "
    "hide load previous next skip close menu search breadcrumb trail gallery content details bookmark donate post "
    "listen download transcript connect sms".split()
)
"""Words on a page's buttons and bars."""
BETWEEN = frozenset(
    "this the in up on via us more all show article story post banner links photos app social media k m like "
    "whats".split()
)
"""Words that stand between them."""
NETWORKS = frozenset(
    "facebook twitter x whatsapp telegram instagram youtube linkedin pinterest reddit tumblr google flipboard "
    "messenger digg koo pin threads tiktok snapchat bluesky mastodon stumbleupon delicious pocket".split()
)
ON_BARS = BUTTONS | NETWORKS
COUNT = " 0123456789"
LONGEST_BUTTON = max(map(len, ON_BARS))
ALONE = frozenset(
    "share shares save comments comment subscribe loading login register whatsapp retweet bookmark donate email menu "
    "search close follow listen more".split()
)
"""Words that are a button even where they stand alone."""
ON_CONTROLS = frozenset(
    "begin typing your search above and press return to search|infinite scroll enabled|open menu|close menu|x|"
    "got it|reset|embed|embedded|transcript|toggle more options|copied|a link copied|reply|play|image:"
    "|article image|image"
    "|photo|original|read full bio|see all topics|full article|find out more|create account|click to comment"
    "|add new comment"
    "|captcha|mailto|social sharing|external content|photo sales|get it|short link:|short url|share close button"
    "|close extra sharing options|agree and close|enable cookies|allow cookies once|allow cookies always|zen reading"
    "|open gallery view|switch to beeps mode|quick read|print this|share via|follow us on|views|share - wechat"
    "|photo is illustrative|ai placeholder|heard on|read next story|click here|view gallery|expand|expand close"
    "|author email|view bio|comment bubble|around sky|enter email|email to a friend|forum view|about our ads"
    "|ad choices|your privacy choices|click to hide|show additional share options|see more sharing options|skip ad"
    "|example video title will go here for this video|by taboola|watch more|register now|donate now|job title|employer"
    "|normal text size"
    "|large text size|text size|font size|a+a-|a- a+|a a|a a a|s m l|love|funny|wow|sad|angry|happy".split("|")
)
"""Words of controls that stand alone on a line, with or without their mark."""
PLAYED = r"0{1,2}:[0-5]\d(?: ?/ ?\d{1,2}:\d\d)?|\d{1,2} of \d{1,2}(?: \|)?|\+\d{1,2}|\d{1,3}(?:[.,]\d)?[km]"
"""What a player, a gallery or a counter shows: `0:00`, `1 of 3 |`, `18.4k`."""
WORD = re.compile(r"[^\W\d_a-z]+(?![a-z])|[^\W\d_]?[a-z]+")
"""A word, or one of several glued together: `FacebookTwitter`."""
LONGEST_ROW = 120
PAGE = Verdict(Kind.PROMOTION, "a web page's furniture, not copy")


def buttons(text: str) -> Verdict | None:
    """Know a row of buttons: `SHARE SAVE PRINT`, `4.2k SHARES Facebook Twitter`, `Comments`."""
    row: list[str] = []
    for match in WORD.finditer(text, 0, LONGEST_ROW):
        word = match[0].lower()
        if word not in ON_BARS and word not in BETWEEN:
            return None
        row.append(word)
    if len(row) == 1:
        return PAGE if row[0] in ALONE else None
    if row[:1] == ["the"] or ("up" in row and "sign" not in row):
        return None  # `The search` is a subhead, `Shares up 3%` an item
    is_row = any(word in BUTTONS for word in row) or sum(word in NETWORKS for word in row) > 1
    return PAGE if is_row and len(text) <= LONGEST_ROW else None


def shown(text: str) -> Verdict | None:
    """Know what a control shows alone on its line: `Toggle more options`, `0:00`, `1 of 3 |`."""
    said = " ".join(text.lower().split()).rstrip(" .!…")
    return PAGE if said in ON_CONTROLS or re.fullmatch(PLAYED, said) else None


def is_button(text: str) -> bool:
    """Say whether the line is a button's word or a network's name, if it stands on a page's bar: `Pin 3` too."""
    return len(text) <= LONGEST_BUTTON and text.lower().strip(COUNT) in ON_BARS


def bars(texts: Sequence[str], short: Sequence[int]) -> Iterator[tuple[int, Verdict]]:
    """Know buttons that stand one below the other: `Facebook`, `Twitter`, `Print`; `short` are the short lines."""
    places = {i for i in short if is_button(texts[i])}
    if not places:
        return  # as in most copy
    counts = {i for i in short if texts[i].isdigit() and (i - 1 in places or i + 1 in places)}  # `Comments`, `12`
    bar = places | counts
    yield from ((place, PAGE) for place in sorted(bar) if place - 1 in bar or place + 1 in bar)


RULES = (buttons, shown)
WORDS = ((ON_BARS | ALONE) - {"shares", "share", "shared", "x"}) | frozenset(
    max(re.findall("[a-z]+", control), key=len) for control in ON_CONTROLS
)
"""One of these is in every line that one of the rules knows, or it is very short, or has to do with sharing."""
