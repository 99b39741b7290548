"""What asks the reader for something: to subscribe, follow, share, look at a video, write to the writer.

Each rule looks at one line alone. Titles of other stories are left to `related`. A line of copy that merely contains
such words stays. The patterns are compiled when a line first needs them, which few do.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines import fixed, whose
from feedpub.parser.lines.verdict import Verdict

OWN = (
    r"\bour [\w ]{0,40}newsletters?\b|\byour (?:account|subscription)\b|\bsend us your\b"
    r"|\bfollow (?:us|him|her|them) on\b|\blike us on\b|\b(?:to|in) your (?:inbox|e-?mail|whatsapp)\b|\bto your phone\b"
    r"|\bdownload our [\w ]{0,40}\bapps?\b|\bkindly share this\b|\bshare this (?:article|story|post|on)\b"
    r"|\b(?:sign ?up|subscribe|register)(?: now| today| here)? (?:to|for) our\b"
    r"|\bjoin(?:ing)? (?:us|our) [\w ]{0,20}(?:on (?:whatsapp|telegram|facebook)|whatsapp|telegram|facebook|channel)\b"
    r"|\bsupport(?:ing)? (?:us\b|(?:our|independent|local|quality) (?:journalism|newsroom|reporting|work)\b"
    r"|.{2,30}['’]s? journalism\b)"
    r"|\bstay (?:updated|informed|in touch|tuned|connected|ahead|up to date) (?:with|on|to|for) "
    r"(?:us|our|(?:all )?the latest|updates)\b"
    r"|\bnever miss (?:an?|our) (?:(?:top|big|latest) )?(?:story|stories|update|article|news)\b"
    r"|\b(?:never miss|don['’]t miss) out on (?:our|the latest|your|any)\b"
    r"|\bfriends [\w ]{0,30}know what you\b|\blet us know (?:in the comments|what you)\b|\blike (?:our|the) page on\b"
    r"|\bmore (?:stories|articles|news) like this\b|\blisten to (?:the|our) podcast\b"
    r"|\b(?:got|have) (?:a|any) (?:news |story |confidential )?tips?\b|\badd your name to (?:millions|thousands)\b"
    r"|\b(?:follow|like) (?:and|&) (?:like|follow|share) us\b|\bwith our [\w ]{0,20}\bapps?\b"
    r"|\bshare (?:it |this )?on (?:facebook|twitter|linkedin|whatsapp)\b|\blike our [\w ]{0,20}\bpage\b"
    r"|\bplease consider (?:supporting|donating|subscribing|making)\b|\bmake a donation (?:now|today|here)\b"
    r"|\btake our (?:[\w ]{0,20} )?(?:quiz|poll|survey)\b|\bdo you have a (?:news )?story\b.{1,60}"
    r"\b(?:e-?mail|contact|call|write to) (?:us|me)\b"
    r"|\bget in touch with (?:us\b|our [\w ]{0,20}team\b|your (?:thoughts|views|comments|stories|story)\b)"
    r"|\bshare your (?:comments|thoughts|views|opinions?|stories|story) (?:with us|below"
    r"|with .{2,30} on (?:facebook|twitter))\b"
    r"|\bsend us (?:a|your) (?:story|stories|tips?|photos|pictures)\b|\badvertise with us\b"
    r"|\bshare (?:this|it) (?:everywhere|if you agree|with a friend|with your friends)\b|\bfollow us ?:"
    r"|\bstay with .{2,40}\b(?:on-?air|online) .{0,20}\bfor updates\b|\bon our app\b|\bat our [\w ]{2,20} hub\b"
    r"|\bfor more (?:updates|news|stories),? (?:stay tuned|keep reading|follow)\b"
    r"|\bget our (?:[\w ]{0,30} )?(?:e-?mails?|briefing|digest|alerts)\b|\bliked our [\w ]{0,20}\bpage"
)
"""What only an outlet asks of its readers, in small letters."""
COMMENTS = r"\bin the comments?(?: section)?\b|\bscroll down to (?:leave a )?comment\b"
"""The same, of a line that opens with asking: a writer's own words may end in it."""
FREE = (
    r"\bnewsletters?$|\bdownload(?:ing)? [\w ]{0,40}\bapps?\b|\balong with (?:the )?latest (?:news|updates|headlines)\b"
    r"|\bfollow (?:@\w{1,30}|[\w.]{1,30}(?: [\w.]{1,30}){0,3}) on "
    r"(?:twitter|facebook|instagram|whatsapp|x|google|telegram)\b"
    r"|\bfollow @\w{1,30}(?: for (?:more|the latest|updates)\b|$)|\b(?:stories|news|headlines|updates) by e-?mail$"
    r"|\bjoin(?:ing)? (?:the .{1,30} community|the conversation)\b"
    r"|\b(?:join(?:ing)?|follow) .{1,30} (?:telegram|whatsapp|google news|youtube) channel\b"
    r"|\bleave (?:a|your) comment\b"
    r"|\b(?:login|log in|subscribe|sign up|register|join|read|download|shop|buy|donate) (?:now|today|here)\b"
    r"|\bstay tuned (?:to|with) [\w ]{2,40} for (?:more|all|the latest)\b"
    r"|\bbecome a (?:member|subscriber|supporter)\b|\bregister for free(?= to\b|$)"
    r"|\b(?:enable|allow|turn on|receive|get) "
    r"(?:our |push |browser |desktop |web |free |real-time |breaking |news )*(?:notifications|alerts)\b"
)
"""What an outlet asks for, or the story tells of, as somebody else's: `Register now at the town hall`."""
SIGN_UP = r"\b(?:sign ?up|subscribe|register)(?: now| today| here)? (?:to|for)\b(?P<what>.*)"
NAMED = r"\b(?:S|s)ubscribe to (?:the )?[A-Z]"
VIEW = r" (?:the|this|that|a|an) (?:view|idea|theory|notion|belief|opinion|school|principle)s?\b"
"""What people subscribe to in their minds."""
ASKED = (
    r"\b(?:e-?mail|contact|write to|message|text|tweet) us\b|\bsend us (?:tips?|comments|letters|feedback)\b"
    r"|\bsend (?:your )?news tips?\b|\b(?:visit|go to|log on to) our\b"
)
"""What only a short line asks for: a longer one may well tell the story's reader where to apply."""
VISIT = r"\b(?:visit|go to|log on to) (?:www|[\w-]{2,30}\.[a-z]{2,8}\b)|\blatest [\w ]{0,20}updates on\b"
"""What a short line may ask for, if it has to do with what outlets send."""
ORDER = (
    r"(?:^\W{0,4}|[.!?:] |[-–—] )(?:(?:Kindly|Sign|Subscribed?|Register|Follow|Like|Join|Get|Download|Share|Click|Read|"
    r"Check|Watch|Listen|Stay|Never|Be|Catch|Log|Login|Please|Unlock|Support|Receive|Visit|Tap|Find|Enjoy|Keep"
    r"|Email|Contact|"
    r"Write|Send|Discover|Explore|Leave|Become|Donate|Let|Enable|Allow|Turn|Scroll|"
    r"Add|Tell|Comment|Take|Make|Don['’]t (?:forget|miss))\b|"
    r"(?:SIGN|SUBSCRIBE|FOLLOW|JOIN|DOWNLOAD|SHARE|CLICK|READ|WATCH|VISIT|LIKE|GET)\b|"
    r"If you (?:liked?|enjoyed?|haven['’]t)\b|"
    r"For (?:the|more|all)\b|(?:Want|Love|Like|Have|Got) |Do you |You can|What (?:do|are) you|"
    r"To (?:read|get|sign|subscribe|receive|make sure|ensure)\b)"
)
"""A sentence that opens with an order, or speaks to the reader."""
HERE = (
    r"(?i)read (?:this|the)(?: original| full)? (?:story|article)\b.{0,30}"
    r"|read more (?:at|here|on) ?:? ?(?:https?://|www\.)?[\w-]{2,40}\.[a-z]\S{1,160}"
    r"|click (?:here )?for more(?: (?:from|on|about) .{2,40})?"
    r"|\W{0,4}(?:read|watch|check out|see|view|listen|find|get|learn|download|take a look)\b.{0,140}\bhere\W{0,4}"
)
ANNOUNCED = (
    r"(?i)\W{0,3}(?:scroll down (?:for|to)\b.{0,100}"
    r"|(?:catch|follow) (?:all )?(?:the |our )?live (?:updates|coverage|blog)\b.{0,80}"
    r"|(?:follow|find|read|see) .{0,60}\bcoverage\b.{0,60}\b(?:at|on|here)\b:? (?:https?://|www\.)\S+"
    r"|\[(?:download|sign ?up|subscribe|follow|register|join)\b[^\[\]]*\]"
    r"|(?:more|(?-i:AP)) (?-i:[A-Z])[\w ]{1,40}: https?://\S+(?: and https?://\S+)?"
    r"|more stories like this are available (?:on|at) \S+|[\w ]{3,40}, opens new tab"
    r"|.{0,40}\baccompanying this (?:announcement|release) (?:is|are) available at https?://\S+"
    r"|to view the source version of this press release, please visit https?://\S+"
    r"|view (?:source version|original content)\b.{0,60}: ?https?://\S+"
    r"|here(?:['’]s| is) (?:the|a) (?:full )?(?:video|clip|footage)(?: (?:of|from|via|below)\b[^.]{0,50})?:"
    r"|you can (?:watch|see|view) (?:the|his|her|their) (?:full )?(?:video|clip|footage|interview|speech|trailer)\b"
    r"[^.]{0,40} (?:below|above|here):"
    r"|watch .{1,60}\bin the (?:video )?player (?:above|below)\W{0,2}"
    r"|(?:.{0,60} )?direct link to (?:the|apply|check|download|see|view)\b.{0,80}"
    r"|(?:watch|listen|check out)(?: .{0,80})?:|(?:watch|see|view|check out|listen to) [^.]{0,60}\b"
    r"(?:video|clip|photos?|pictures|gallery|footage|trailer|tweet|post|below)\b[^.]{0,60}[:.!]?)"
)
REACH = (
    r"(?i)(?:follow|e-?mail|contact|reach|write to|tweet|message) (.{2,60}?(?:@\w|\[email))"
    r"|([\w .'’-]{3,60}) can be (?:reached|contacted|emailed) (?:at|on|by|via)\b.{0,60}"
)
"""An order to write, and to whom: somebody, or an address."""
FIELD = (
    r"(?i)contact(?: (?:us|our [\w ]{2,20})(?: at| on)?:?|:) \+?\d{3}"
    r"|(?:twitter|facebook|instagram|tiktok)(?: ?:)? ?@\w"
    r"|(?:for )?comments and (?:questions|feedback) (?:contact|to):? \S+@\S+$"
    r"|for (?:media|press) (?:inquiries|enquiries),? (?:please )?contact\b"
    r"|letters(?: to the editor)? ?: ?\S+@|to contact the (?:reporter|editor|author|writer)s?\b"
)
INTRODUCED = (
    r"[A-Z][\w ,'’-]{3,120}\b(?:is an?|covers?|writes?|reports?|edits?)\b[\w ,'’-]{3,120}\. "
    r"(?:you can )?(?i:reach|contact|e-?mail|follow) (?:her|him|them) (?:at|on|via)\b"
)
REACHES = (
    "comments and",
    "letters",
    "contact",
    "follow",
    "mail",
    "message",
    "reach",
    "write to",
    "twitter",
    "tweet",
    "book",
    "gram",
    "tok",
)
"""One of these is in what tells how."""
SURE = ("click here", "click on this link", *(f"in your inbox {when}" for when in ("every", "each", "daily", "weekly")))
"""What only outlets say to their readers, in small letters."""
SPOKEN = ("“", '"', "said", "says", " told ")
"""Marks of running text: somebody else is talking."""
LONGEST_LINE = 120
REACHED = Verdict(Kind.PROMOTION, "tells how to reach the writer")
POINTS = Verdict(Kind.PROMOTION, "points to something that the copy doesn't hold")


def plea(text: str) -> Verdict | None:
    """Know a call to subscribe, follow, share: `Sign up for our morning newsletter and never miss a ferry.`."""
    if any(map(text.__contains__, SPOKEN)):
        return None
    lower = text.lower()
    may_be_sure = "click" in lower or "inbox" in lower
    is_sure = may_be_sure and any(map(lower.__contains__, SURE))
    if (is_sure or (re.search(ORDER, text) and _asks(text, lower))) and not re.search(fixed.ATTRIBUTED, text):
        return Verdict(Kind.PROMOTION, "asks the reader to subscribe, follow or share")
    return None


def _asks(text: str, lower: str) -> bool:
    """Say whether a line, which is at hand in small letters too, asks for what outlets ask their readers for."""
    is_short = len(text) <= LONGEST_LINE
    if re.search(OWN, lower) or (is_short and re.search(ASKED, lower)):
        return True
    if "comment" in lower and re.match(ORDER, text) and re.search(COMMENTS, lower):
        return True
    if is_short and "@" in text and whose.is_desks(text):
        return True
    return _may_ask(text, lower, is_short=is_short) and not whose.is_storys(text)


def _may_ask(text: str, lower: str, *, is_short: bool) -> bool:
    """Say whether a line asks for what outlets do, if it is not the story's."""
    if re.search(FREE, lower) or re.search(NAMED, text):
        return True
    what = re.search(SIGN_UP, lower)
    if what and not re.match(VIEW, what["what"]) and whose.is_sent(what["what"]):
        return True
    return is_short and re.search(VISIT, lower) is not None and whose.is_sent(lower)


def pointer(text: str) -> Verdict | None:
    """Know a link whose target is gone: `Read more about the old pier here.`."""
    return POINTS if re.fullmatch(HERE, text) else None


def announced(text: str) -> Verdict | None:
    """Know the line above a video or picture that isn't there: `Watch the rescue below:`."""
    return POINTS if len(text) <= LONGEST_LINE and re.fullmatch(ANNOUNCED, text) else None


def reach(text: str) -> Verdict | None:
    """Know how the writer is reached: `Follow Ann Lee on Twitter @annlee`, `Email Bo Roe at bo@harbour.example`."""
    may_be = any(map(text.lower().__contains__, REACHES))
    if may_be and _reaches(text) and not any(map(text.__contains__, SPOKEN)):
        return REACHED
    return None


def _reaches(text: str) -> bool:
    """Say whether the address that a line gives is the writer's or the newsroom's."""
    if re.match(FIELD, text) or re.match(INTRODUCED, text):
        return True
    order = re.match(REACH, text.strip("()"))
    if not order or whose.is_storys(text):
        return False
    return whose.is_writers(order[1] or order[2]) or whose.is_desks(text)


RULES = (plea, pointer, announced, reach)
"""In this order; the first that knows the line decides."""
WORDS = frozenset(
    "sign signup subscribe subscribed subscription register newsletter newsletters account inbox email mail phone "
    "follow download join joining comment send click login now here below watch view check listen see read contact tel "
    "call fax whatsapp twitter today supporting support member subscriber supporter never like podcast updates write "
    "message text visit go log reached contacted emailed scroll live link notifications alerts friends "
    "quiz poll survey consider donation touch "
    "miss emails mails briefing digest news reading share app hub tweet advertise page everywhere letters stories "
    "story air online tip tips coverage reach "
    "feedback comments kindly let stay add tell facebook linkedin player "
    "tab version original https".split()
)
"""One of these is in every short line that one of the rules knows, or it has to do with sharing."""
LONG_WORDS = frozenset(
    "newsletter newsletter. newsletters newsletters. inbox inbox. subscribe Subscribe subscription Sign sign Follow "
    "follow supporting Support support member never Never podcast Click click CLICK here. here: here! Here. now. "
    "now! Now! Now. NOW app apps Download download comment "
    "comments. community. Community. Headlines notifications notifications. alerts alerts.".split()
)
"""One of these is in every longer line that one of the rules knows."""
