"""What a web page shows around a story: advertisements, notes about itself, what can be done with it.

Each rule looks at one line alone. Buttons are left to `controls`, what asks the reader for something to `promo`. The
long patterns are compiled when a line first needs them, which few do.
"""

import re

from feedpub.model import Kind
from feedpub.parser.grammar import months
from feedpub.parser.lines import controls, fixed, players
from feedpub.parser.lines.controls import PAGE
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.text.wrapping import PRINTED_AT

ADVERTISED = frozenset(
    "advertisement|advertisements|advertisement · scroll to continue|advertising|advert|ad|"
    "sponsored|sponsored content|paid post|paid content|promoted|partner content|promoted content".split("|")
)
CONTINUED = (
    r"(?i)(?:- |\()?(?:story|article|post|content|advertisement)\b.{0,40}\bcontinue[sd]?(?: reading)? (?:below|after)\b"
    r".{0,30}|(?:story|article) continues"
    r"|continue reading\b.{0,30}"
    r"|\W{0,2}(?:cont(?:inue)?d\.?|continues) (?:from|on|in|to|at)"
    r" (?:the )?(?:pages?|pg|p|col|last|front|back|next|[a-z]\d)\b"
    r".{0,30}"
    r"|(?:scroll|swipe|tap|skip) (?:down |up )?(?:to|for|past) (?:continue|more|main|ad)\b.{0,30}"
)
NOTICE = (
    r"(?i)\(?opens (?:in )?(?:a )?new (?:tab|window)\)?"
    r"|(?:please |you need to )?(?:enable|turn on|activate) javascript\b.{0,80}|your browser does not support\b.{0,80}"
    r"|(?:tweet|post|video|image) (?:may have been|has been|was|is) (?:deleted|removed|unavailable|not available)"
    r"|you must (?:be logged in|log in|sign in|register|confirm)\b.{0,60}|please log ?(?:in|out)\b.{0,90}"
    r"|(?:(?:related )?tags?|tagged|topics?|categor(?:y|ies)|key ?words|filed under|posted in) ?[:|] ?\S.{0,90}"
    r"|(?:filed under|posted in) (?-i:[A-Z]).{0,40}"
    r"|(?:print|e-?mail|republish) (?:this )?(?:page|article|story)(?: to a friend)?|share page|about sharing"
    r"|print headline ?: ?\S.{0,120}|(?:did you find|was) this (?:article|story|page) (?:helpful|useful)\?"
    r"|news provided by|home(?: ?[>»›/] ?[\w &-]{2,30}){1,4}|home ?(?:[|·•][^|·•?!]{2,26}){3,24}|you are here ?:.*"
    rf"|{PRINTED_AT}.{{5,160}}|https?://\S+ \d+/\d+|printed from"
    r"|(?:authors?|categories|related|source|share) ?:|(?:skip|jump) (?:to )?(?:main )?(?:content|navigation)"
    r"|back to (?:the )?top|show (?:more|less)|(?:play|watch) (?:the )?video"
    r"|listen to (?:this |the )?(?:article|story)(?![a-z]).{0,30}|(?:for )?subscribers? only"
    r"|report (?:an?|this) (?:error|typo|ad)"
    r"|\(?for immediate release:?\)?|this is an archived (?:article|story)\b.{0,200}"
    r"|this (?:article|story) is (?:more than|over) \d+ (?:month|year)s? old"
    r"|(?:last )?updated (?:\d+ \w{3,7} ago|at \d{1,2}[.:]\d\d(?: ?[a-z]{2,4})?)"
    r"|(?:about |last updated? ?[|:] ?)?\d+ (?:min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ago"
    r"|(?:news|journalist|story|article) id ?: ?\d+"
)
MINUTES = r"(?:\d+-)?\d+[ -]?min(?:ute)?s?"
CONTROLS = (
    rf"(?i){MINUTES}(?:[ -](?:to )?(?:read|listen))?"
    rf"|(?:estimated )?(?:read(?:ing)? time|time to read|listen) ?[:|]? ?{MINUTES}(?: read)?"
    r"|like this:|link copied[.!]?|leave a (?:reply|comment)\b.{0,30}|(?:post a comment|cancel reply)"
    r"|click to (?:share|email|print|see|watch|view|play|hear)\b.{0,60}"
    r"|already (?:a|have an) (?:subscriber|member|account)\?.{0,40}"
    r"|(?:get|open in) (?:the|our) app|(?:accept|reject) all(?: cookies)?"
    r"|(?:we|this (?:web)?site) uses? cookies\b.{0,250}"
    r"|(?:hide|show|toggle) caption|(?:click to )?enlarge(?: (?:this )?image)?"
    r"|(?:cookie|privacy) (?:settings|policy|preferences|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)"
)
"""How long it takes to read, and what is on the page to be clicked."""
ACCOUNT = (
    r"(?i)(?:skip past|after) newsletter promotion|privacy notice ?:.{0,250}"
    r"|by (?:signing up|clicking|subscribing|registering|continuing|submitting|entering)\b"
    r".{0,60}\byou (?:agree|accept|consent)\b.{0,200}"
    r"|you can save this article by registering\b.{0,80}"
    r"|create (?:a|your) (?:free )?account to (?:keep|continue) reading\b.{0,40}|start your free trial\b.{0,30}"
    r"|to continue reading\b.{0,60}|see our privacy (?:policy|notice)\.?"
    r"|(?:sign in|log in|register) to save (?:this )?article"
    r"|could not subscribe\b.{0,40}|we have more newsletters|subscribe for (?:full access|[$£€]\d.{0,30})|view results"
    r"|you have \d{1,2} (?:free )?(?:articles?|stories|story) (?:remaining|left)\b.{0,40}"
    r"|unlimited (?:digital )?access (?:for|from)\b.{0,60}|get unlimited (?:digital )?access\b.{0,30}"
    r"|this is a (?:developing|breaking)(?: news)? story\b.{0,80}"
    r"|(?:this|the) (?:story|article|post|page) (?:(?:has been|will be|is being) updated\.?"
    r"|will be updated (?:as|when|with|throughout)\b.{0,60})"
    r"|gift (?:this )?article(?: (?:for )?free)?"
    r"|send any friend a story|as a subscriber, you (?:have|can)\b.{0,80}|remove ads?"
    r"|save (?:this |articles? )?(?:to read |for )later\b.{0,60}|read our (?:privacy|cookie) (?:policy|notice)\.?"
    r"|in this (?:article|story)(?::[^.]{0,90})?|table of contents|jump to:?"
    r"|toggle (?:navigation|menu|search|(?:header |main )?content)|supported by|accept cookies"
    r"|you(?:['’]ve| have) (?:exhausted|reached|used(?: up)?|read) (?:all )?your .{0,40}\b(?:limit|articles|stories)\b"
    r".{0,40}"
    r"|(?:register|subscribe|sign in|log in) (?:now )?to (?:continue|keep) reading\b.{0,60}"
    r"|this (?:premium )?(?:article|story) is (?:free|(?:only )?for (?:our )?subscribers)\b.{0,30}"
    r"|our goal is to create a safe and engaging place\b.{0,300}"
    r"|.{2,40} (?:is|are) not responsible for the content of (?:external|other|linked)\b.{0,60}"
)
"""What a page offers its subscribers, and what it says of its contents."""
LEFTOVERS = (
    r"(?i)(?:video )?ad feedback|read later|see all|expand|aa|new"
    r"|a (?:post|photo|video|reel) (?:shared|posted) by\b.{1,80}|pic\.twitter\.com/\w{4,20}"
    r"|(?:now playing|up next)|(?:tap|click) to (?:expand|unmute|play|zoom)\b.{0,30}|skip to (?:the )?next section"
    r"|share full article|see more on ?: .{2,60}|show full article|getting your .{2,30} player ready\W{0,3}"
    r"|(?:normal|larger|very large) text size|article bookmarked|find your bookmarks\b.{0,80}"
    r"|why you can trust (?-i:[A-Z])[\w ]{1,24}"
    r"|select (?:voice|speed)|\d\.\d{1,2}x|purchase licensing rights|order reprints?\W{0,3}"
    r"|(?:get )?short url|watch (?:live|now)|end of carousel"
    r"|(?:more|view all (?:posts|articles|stories)) (?:by|from) (?:this|the) author"
    r"|(?:please )?(?:log in|register|subscribe)\b.{0,30}\bto save articles\b.{0,40}"
    r"|(?-i:TAGS .{1,90}|Tags [A-Z][^.?!]{1,90})"
    r"|the content you requested\b.{0,80}|help keep .{2,30} informed by sharing\b.{0,30}"
    r"|source link|image"
    r"|photo ?gallery|journal references? ?:|reuse this content|in pic(?:ture)?s|icymi|premium"
    r"|exclusive|more less|show more sharing options"
    r"|(?:text|font) size(?: ?: ?.{1,12})?|a(?: a){1,2}|(?:share )?all sharing options(?: for\b.{0,160})?"
    r"|share this with(?: [\w-]{2,12}|:)?"
    r"|video player(?: close)?|close modal"
    r"|open this photo in gallery:?|from the section .{2,40}|these are external links\b.{0,60}|advertisement \d{1,2}"
    r"|this advertisement has not loaded\b.{0,80}|(?:only )?subscribers can listen to this\b.{0,20}|play article"
    r"|(?:make|add) .{2,30} (?:preferred|trusted) source\b.{0,30}|.{0,20}\bpreferred source\b.{0,20}"
    r"|make us your go-to\b.{0,24}"
    r"|enter your e-?mail\b.{0,40}|thank(?:s| you) for (?:subscribing|signing up|registering)\b.{0,60}"
    r"|something went wrong\b.{0,60}|this content is (?:currently )?(?:not |un)available\b.{0,80}"
    r"|(?:story|article) saved"
    r"|(?:you can )?find (?:this|your saved) (?:story|stories|articles?) in .{0,20}\bbookmarks\.?"
    r"(?: or by navigating\b.{0,60})?"
    r"|add (?-i:[A-Z])[\w ]{1,24} on google"
    r"|listen (?:to|on) .{0,40}\bpodcasts?[.!]?|catch up on .{0,30}\b(?:stories|headlines|news)\b.{0,40}"
)
"""What posts set into the copy, forms and teasers leave: `A post shared by ...`, `Enter your email`, `Now playing`."""
LINK = (
    r"(?:terms(?: of (?:use|service)|(?: and| &) conditions)?|privacy(?: (?:policy|notice))?"
    r"|cookies?(?: (?:policy|settings))?"
    r"|contact(?: us)?|about(?: us)?|accessibility|advertise(?: with us)?|site ?map|complaints|help|careers)"
)
FOOTER = rf"(?i){LINK}(?: ?[|·•] ?{LINK}){{1,8}}"
"""What stands at the foot of every page of a site: `Terms of use | Privacy | Cookies`."""
PATTERNS = (CONTINUED, NOTICE, CONTROLS, players.LEFT, ACCOUNT, LEFTOVERS, FOOTER)
OPENERS = tuple(
    "story|article|the story|the article|the post|the page|post|content|create|start|unlimited|this is|this page"
    "|advertis|cont|scroll|swipe|tap|skip|opens|please|enable|your|tweet|video|image|you|tag|topic|categor|key|filed"
    "|news|print|home|author|related|source|share|jump|back|show|play|watch|listen|subscriber|only|report|last"
    "|note to|order|updated|estimated|read|time|like|link|leave|cancel|click|already|get|open|accept|reject|we use"
    "|hide|close|could not|to continue|we have|republish|e-mail|email|toggle|enlarge|cookie|privacy|terms"
    "|the video|the content|the media|to play|to view|to watch|to see"
    "|media|current|remaining|duration|view|new|list|end|after|by |more by|more from|gift|send|as a sub|save|remove"
    "|more less|in this|in pic|table|supported|explore|register|subscribe|sign|log|our goal|ad|see|expand|aa|a post"
    "|a photo|a video|a reel|a a|pic|now|up next|normal|large|very|find|why|select|purchase|short|if you|help|reuse"
    "|icymi|premium|exclusive|text|font|all sharing|from the section|these|make|enter|thank|something|can|catch|contact"
    "|about|access|site|complaints|career|for sub|for imm|http|this art|this post|this sto|this prem|this web|this site"
    "|space|descriptions|captions|subtitles|stream|playback|loaded|sorry|we're|we’re|we are|we apolog|try|refresh"
    "|reload|journal|photo|make|toggle|activate|turn on|this video|this content|this media|this is a|this adv"
    "|did you find|was this".split("|")
)
INSIDE = ("not responsible for the content", "preferred source")
"""A line that one of them knows opens with one of these, or with no letter; or has one of those inside."""
MONTHS = rf"(?:\b(?:{'|'.join(month.title() for month in months.IN_FULL)}),? \d{{4}} ?){{5,}}"
"""So many of them in a row no copy names."""
ARCHIVES = Verdict(Kind.PROMOTION, "the menu of a page's archives, month by month")
ADVERTISEMENT = Verdict(Kind.ADVERTISEMENT, "marks the place of an advertisement")


def advertisement(text: str) -> Verdict | None:
    """Know where an advertisement stood: `Advertisement`, `- Advertisement -`, `Sponsored content`."""
    if text.strip(" -–—*•[]().:").lower() in ADVERTISED:
        return ADVERTISEMENT
    return None


def page(text: str) -> Verdict | None:
    """Know a bridge over an advertisement, what a page says of itself, lets its reader do, and offers its subscribers.

    `Story continues below`, `(opens in a new tab)`, `4 min read`, `This video can not be played`, `Gift article`.
    """
    return PAGE if _may_be(text) and fixed.is_one_of(text, PATTERNS) else None


def archives(text: str) -> Verdict | None:
    """Know the menu of a page's archives: `Archives Select Date… May, 2031 April, 2031 March, 2031`."""
    return ARCHIVES if "rchive" in text and re.search(MONTHS, text) else None


def _may_be(text: str) -> bool:
    """Say quickly whether one of the patterns, which are long, may know the line."""
    said = text.lower()
    return not said[0].isalpha() or said.startswith(OPENERS) or any(map(said.__contains__, INSIDE))


RULES = (advertisement, page, archives)
"""In this order; the first that knows the line decides."""
WORDS = ((controls.BUTTONS | controls.NETWORKS) - {"shares", "share", "shared", "x"}) | frozenset(
    "sponsored paid opens javascript browser video image tweet post min provided home tag tags topic topics "
    "category categories keywords id filed posted print minute ago updated logged logout register confirm contd "
    "continued continues continue scroll swipe tap report subscribers author authors source related printed pm am "
    "http https jump top less more play listen subscriber promoted mins minutes copied comment cancel click "
    "already app accept reject cookie cookies privacy terms like immediate article toggle caption enlarge player "
    "modal duration fullscreen list newsletter notice signing clicking subscribing registering continuing gift "
    "friend remove later supported contents explore responsible current account trial unlimited story shared pic "
    "pics pictures playing expand unmute zoom reuse icymi premium exclusive text preferred enter full see player "
    "text bookmarked bookmarks trust voice speed url live now carousel articles buy purchase requested options "
    "reader gallery section external informed words feedback later expand aa continues exhausted reached used "
    "remaining media saved google about accessibility site sitemap help careers complaints advertise keep safe "
    "gallery photogallery image references reference go descriptions subtitles captions stream loaded space refresh "
    "refreshing reload reloading failed tagged trusted activate toggle republish archived reprint reprints "
    "modal submitting entering readers here stories archives archive "
    "thank thanks helpful useful wrong playback sharing unavailable available podcast podcasts catch".split()
)
"""One of these is in every line that one of the rules knows, or it has to do with sharing."""
LONG_WORDS = frozenset(
    "Home cookies engaging Notice: archived signing clicking subscribing registering continuing "
    "submitting entering Archives Archive".split()
)
