"""An outlet's word for itself: it asks for money, praises its work, offers its newsletter, its app, its channel.

    Your support makes all the difference.
    Install the Harbour News app for free
    Harbour TV is now on WhatsApp.

Each rule looks at one line alone, and none in which somebody speaks. What asks the reader in so many words to sign up,
to follow or to share is `promo`'s. The patterns are compiled when a line first needs them.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines import fixed, whose
from feedpub.parser.lines.verdict import Verdict

GIFT = r"(?:support|donation|contribution|gift)s?"
GIVING = (
    rf"\byour {GIFT} (?:helps?|makes?|means|matters?|allows?|keeps?|enables?|powers?|is what)\b"
    rf"|\byour {GIFT}, no matter\b|\b(?:only|possible|survive|this) (?:with|by|through) your {GIFT}\b"
    rf"|\bwithout (?:the )?(?:generous )?{GIFT} (?:of|from) our readers\b|\breaders like you\b"
    r"|['’]s? journalism is (?:supported|funded|made possible)\b|\b(?:supported|funded) by our readers\b"
    r"|\bfunded by the contributions of our\b|\bthank(?:s| you) for (?:donating|your (?:support|donation))\b"
    r"|\bmake (?:a )?(?:donation|contribution)$|\bwe could use your help\b|\byou['’]ve supported .{2,30} before\b"
    r"|\bconsider becoming an? (?:[\w-]+ )?(?:member|subscriber|supporter)\b"
    r"|\b(?:please )?support us (?:monthly|from|with)\b|\bmakes? our work possible\b"
    r"|\bwe\b.{0,40}\brefuse to be silenced\b"
    r"|\bhelp(?:ing)? us (?:to )?(?:get|keep|tell) (?:the|our|this)\b.{0,20}\b(?:story|stories|journalism|reporting)\b"
    r"|\bhelp (?:us )?(?:safeguard|defend|protect) (?:press|media) freedom\b"
    r"|\bkeep(?:ing)? (?:these stories|.{2,20}) free (?:for|to) (?:all |every|our )?(?:readers?|everyone)\b"
)
PRAISE = (
    r"\bjournalism you can trust\b|\bquality journalism is more \w+ than ever\b|\breal journalism holds\b"
    r"|\bneeds? (?:fair|free|independent|honest)\b.{0,60}\bjournalism, packed with\b"
    r"|\bwe (?:firmly |strongly )?believe in the importance of (?:high-)?quality journalism\b"
    r"|\byou can (?:take|buy|get) a paid subscription\b|\bkeep paywalls away\b|\bwe value your (?:readership|support)\b"
    r"|\bis on the ground when the story\b|\bwe need (?:reporters|journalists) on the ground\b"
    r"|\bis the beating heart of .{2,30} news\b"
)
"""What it says of its own work; in small letters."""
APPEALING = (
    *("you", "our ", " us ", " free ", "on the ground", "beating heart"),
    *"journalism donat contribution becoming silenced freedom paywall".split(),
)
"""One of these is in all of that: the patterns, which take long to compile, are for no other line."""
INVITED = (
    r"(?i)(?:get|download|install|try) (?:the|our) .{2,30}\bapp(?: (?:for free|now|today|here))?\W{0,2}"
    r"|(?:read|open|continue) in (?:the|our) .{2,30}\bapp"
    r"|.{3,40} is (?:now )?on (?:whatsapp|telegram|bluesky|threads)\b.{0,120}"
    r"|be (?:the )?first to (?:know|get (?:breaking|the latest) news|hear)\b.{0,40}"
    r"|(?:get|track|find|read|follow|catch)(?: all)? (?:the )?(?:current|latest|live|top) "
    r"(?:news|updates?|headlines)\b.{0,160}"
    r"|(?:find|follow|join) .{3,40} on (?:whatsapp|telegram|facebook|instagram|youtube|x|google news|bluesky)\b.{0,120}"
    r"|join (?:the|our) .{2,40}\b(?:whatsapp|telegram|facebook) (?:group|channel|community)\b.{0,60}"
    r"|listen to our .{2,40}\bpodcasts?\b.{0,80}|get more from .{2,40}\bsubscription\b.{0,80}"
    r"|(?:keep|stay) up to date with\b.{0,120}|find out what['’]?s happening in\b.{0,120}"
    r"|(?:share|send) your feedback\b.{0,80}|share this (?:with|among) (?:your )?(?:family|friends)\b.{0,40}"
    r"|sign ?up for [^.]{2,60}\bnewsletter\b.{0,160}|by subscribing, you\b.{0,100}|subscribe to (?:listen|read|watch)"
    r"|enter your (?:information|e-?mail|details)\b.{0,60}\breceive\b.{0,120}"
    r"|(?:get|receive) .{2,40}\b(?:daily|weekly) (?:edition|briefing|digest|newsletter)\b.{0,80}"
    r"|by e-?mail and never miss\b.{0,60}"
    r"|your subscription (?:has been|was) successful\W{0,2}|for signing up (?:to|for)? ?our newsletter\W{0,2}"
    r"|(?:please )?check your (?:e-?mail|inbox) for your\b.{0,60}|(?:view|see|get) more newsletters?"
    r"|.{2,40}[-–] newsletter icon|(?:the )?[\w ]{2,30} newsletter|advertise with .{2,30}"
    r"|licen[sc]e this (?:article|story)"
    r"|.{2,60}\bnews flash top headlines\b.{0,120}|add .{2,30} (?:on|to) google|prefer(?:red)? on google"
    r"|free article usually reserved for subscribers|get your tickets\b.{0,60}|sign me up\W{0,2}"
    r"|republish this (?:story|article) for free"
)
"""What it offers: `Get the Harbour News app`, `Follow Harbour TV on WhatsApp and stay up to date`."""
OPENERS = tuple(
    "get|download|install|try|read|open|continue|be |track|find|follow|catch|join|listen|keep|stay|share|send|sign|by "
    "|subscribe|enter|republish|receive|your subs|for sign|please check|check your|view|see|advertise|licen|add "
    "|prefer|free "
    "|the ".split("|")
)
INSIDE = ("on whatsapp", "on telegram", "on bluesky", "on threads", "newsletter icon", "newsletter", "news flash")
APPEAL = Verdict(Kind.PROMOTION, "the outlet asks for support, or praises its own work")
OFFER = Verdict(Kind.PROMOTION, "the outlet offers its newsletter, its app, its channel")


def appeal(text: str) -> Verdict | None:
    """Know what asks for money or praises the outlet: `Your support makes all the difference.`."""
    said = text.lower()
    if not any(map(said.__contains__, APPEALING)) or whose.is_spoken(text):
        return None
    return APPEAL if re.search(GIVING, said) or re.search(PRAISE, said) else None


def offer(text: str) -> Verdict | None:
    """Know what the outlet offers: `Install the Harbour News app for free`."""
    said = text.lower()
    may_be = said.startswith(OPENERS) or any(map(said.__contains__, INSIDE))
    if not may_be or whose.is_spoken(text) or whose.is_storys(text):
        return None
    return OFFER if fixed.is_one_of(text, (INVITED,)) else None


RULES = (appeal, offer)
"""In this order; the first that knows the line decides."""
WORDS = frozenset(
    "freedom supports supported help gifts story stories reporting receive information details ground follow find "
    "join keep "
    "support donation donations contribution contributions gift readers "
    "donating donate possible "
    "member subscriber supporter silenced safeguard free journalism paywalls subscription trust app whatsapp telegram "
    "bluesky threads first latest current live top news updates update headlines podcast podcasts date happening "
    "feedback family friends newsletter newsletters subscribing subscribe edition briefing digest email mail inbox "
    "advertise license licence flash google subscribers tickets up facebook instagram youtube readership".split()
)
"""One of these is in every short line that one of the rules knows."""
LONG_WORDS = frozenset(
    "support supported donation contribution contributions readers donating member Member subscriber journalism "
    "journalism. "
    "newsletter newsletters newsletter. app WhatsApp subscription subscription. paywalls ground news news. updates "
    "happening podcast silenced. free readership silenced tickets".split()
)
"""One of these is in every longer line that one of the rules knows."""
