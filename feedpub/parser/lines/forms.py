"""What a page's forms and its locks leave: fields, consents, what it says to those who are not logged in.

    This field is required
    We noticed you're blocking ads.
    Already a subscriber? Log in to read on.

Each rule looks at one line alone. What asks the reader to sign up is left to `promo`; the form for a comment to
`discussion`. The patterns are compiled when a line first needs them.
"""

from feedpub.model import Kind
from feedpub.parser.lines import fixed
from feedpub.parser.lines.verdict import Verdict

FIELDS = (
    r"(?i)this field is (?:required|for validation)\b.{0,70}|e-?mail(?: address)? ?(?:\*|\((?:required|optional)\))"
    r"|please (?:enter|provide) a valid e-?mail(?: address)?\b.{0,40}|oops\W{1,3}something went wrong\b.{0,90}"
    r"|(?:please )?check your (?:inbox|e-?mail) "
    r"(?:for a (?:welcome|confirmation) (?:e-?mail|message)|to confirm)\b.{0,60}"
    r"|.{3,60} [-–—:] ?enter your (?:postcode|zip(?: code)?)|(?:loading poll|poll loading|vote now)\W{0,3}"
    r"|was this (?:page|article|story|information|content) (?:helpful|useful)\?"
    r"|(?:give|leave|send|share|provide)(?: us)?(?: your)? feedback|.{2,30} values your feedback\.?"
    r"|(?:\d\. )?how relevant (?:is|was) (?:the|this) ad to you\?"
)
"""`This field is required`, `Email (required)`, `Was this page helpful?`."""
CONSENTS = (
    r"(?i)i(?:['’]d| would) like to (?:be e-?mailed about|receive .{0,40}\be-?mails? (?:about|from))\b.{0,160}"
    r"|when you (?:subscribe|sign up|register),? we(?:['’]ll| will) use\b.{0,200}|we use your sign-?up\b.{0,500}"
    r"|contact me with news and offers\b.{0,60}|receive e-?mails? from us on behalf of\b.{0,60}"
    r"|allow .{2,24} content\?|to (?:see|view|read) this content,? (?:you need to|please) accept\b.{0,60}"
    r"|this (?:article|story|page|post) (?:includes|contains) content (?:provided|hosted|supplied) (?:by|on)\b.{0,200}"
    r"|.{0,160}\badverts from us and our partners\b.{0,100}"
    r"|.{0,160}\byou can (?:check|opt) out at any time\. (?:more info|read our)\b.{0,40}"
    r"|to (?:change your (?:profile|preferences|settings)|unsubscribe)\b.{0,60}\b(?:go to|click|visit|reply)\b.{0,60}"
    r"|(?:we need your|this) (?:consent|content (?:is provided|cannot be displayed))\b.{0,500}"
    r"|content (?:cannot|can['’]t) be (?:displayed|shown|loaded) without consent\W{0,2}"
    r"|(?:unfortunately )?we (?:have been|are|were) unable to verify if you have consented\b.{0,200}"
    r"|by providing an e-?mail\b.{0,60}\bi agree\b.{0,160}|your information is being handled in accordance\b.{0,120}"
    r"|to activate the text-to-speech service\b.{0,100}|see (?:our )?terms of use\W{0,2}"
    r"|you can unsubscribe at any time\b.{0,250}|(?:newsletter )?(?:your )?e-?mail address|your e-?mail"
    r"|you(?:['’]re| are) receiving this (?:e-?mail|newsletter) because\b.{0,120}"
    r"|your (?:details|information|data) will (?:only )?be used\b.{0,100}\bprivacy\b.{0,40}"
)
"""What readers are to agree to: `I would like to be emailed about offers`, `Allow X content?`."""
LOCKS = (
    r"(?i)this (?:content|article|story|page|feature|video) is only (?:available|visible|open) "
    r"(?:to (?:our |registered |logged[ -]in |paying )?(?:subscribers|members|users|readers)|when you)\b.{0,60}"
    r"|only (?:online |digital |print |our |paying |registered ){0,2}(?:subscribers|members) "
    r"(?:may|can) (?:access|read|view) (?:this|the(?: full)?|our) (?:article|story|content|page|post|video)s?\b.{0,20}"
    r"|you can (?:now )?read this .{0,24}\b(?:article|story) for free\b.{0,60}"
    r"|unlimited access to (?:all )?our\b.{0,70}|cancel any ?time\W{0,2}|no commitment\W{1,3}cancel any ?time\W{0,2}"
    r"|we(?:['’]ve| have)? (?:noticed|detected|see|notice)(?: that)? you(?:['’]re| are)"
    r" (?:blocking ads|using an? ad)\b.{0,80}"
    r"|(?:thank(?:s| you) for visiting.{0,30}[.!] )?please "
    r"(?:turn off|disable|pause|consider (?:disabling|turning off)) (?:your )?ad[ -]?block(?:er|ing)\b.{0,120}"
    r"|(?:please )?(?:whitelist|allow ads on) (?:us|our (?:web)?site|this site)\b.{0,60}"
    r"|we (?:have )?(?:recently )?launched a new\b.{0,40}\bwebsite\. to continue\b.{0,240}"
    r"|if you(?:['’]re| are) (?:already )?an? (?:current |existing |print |digital |paid ){0,2}subscriber,? "
    r"(?:you|but|and|please)\b.{0,120}\b(?:here|logg?(?:ed|ing)? in|sign(?:ed|ing)? in|your account)\b.{0,60}"
    r"|don['’]t have (?:an? (?:id|login|account|subscription)|one)(?: yet)?\?.{0,30}"
    r"|purchase an? (?:online |digital |print ){0,2}subscription\b.{0,20}"
    r"|(?:subscribe|sign up|register|log in) to .{2,30} to bookmark this (?:article|story)\b.{0,20}"
    r"|want to bookmark your\b.{0,170}|add (?:articles|stories) to your (?:saved|reading) list\b.{0,60}"
    r"|you have a preview (?:view )?of this (?:article|story)\b.{0,200}"
    r"|.{0,60}\b(?:is|are) premium content\. in order to\b.{0,250}"
    r"|we(?:['’]re| are) really pleased that you(?:['’]ve| have) read\b.{0,200}"
    r"|this question is for testing whether\b.{0,120}|click the .{2,20} icon to\b.{0,60}"
    r"|to view this video please enable\b.{0,160}|copy/paste the .{3,40} link below\W{0,2}"
    r"|free sign ?-?up\W{0,2}|(?:view|see) (?:a |the )?larger (?:image|version|photo|picture)\W{0,2}"
    r"|get (?:the |our )?app|(?:see|view|show) (?:less|more (?:videos|photos|pictures))"
)
"""What a page says to those who may not read on, or would keep the story: `Cancel anytime`."""
PATTERNS = (FIELDS, CONSENTS, LOCKS)
OPENERS = tuple(
    "this field|email|e-mail|please|oops|check your|loading|poll|vote|was this|give|leave|send|share|provide|how rel"
    "|1. how|i'd|i’d|i would|when you|we use|contact me|receive|allow|to see|to view|to read|this|your|you can"
    "|you have|to act"
    "|unlimited|cancel|no commit|we|thank|whitelist|if you|don't|don’t|purchase|subscribe|sign up|register|log in"
    "|want|add|get|see|view|show|only|free|to change|to unsub|you're|you’re|you are|unfortunately|by prov|see "
    "|content|newsl|click the|copy".split("|")
)
INSIDE = (
    "premium content. ",
    "enter your ",
    "values your feedback",
    "how relevant ",
    "from us and our partners",
    "out at any time",
)
"""A line that one of them knows opens with one of the former, or has one of these inside."""
FORM = Verdict(Kind.PROMOTION, "belongs to a form of the page, or says who may read on")


def form(text: str) -> Verdict | None:
    """Know a field of a form, a consent, a lock: `This field is required`, `Cancel anytime`."""
    said = text.lstrip(fixed.MARKS).lower()
    may_be = said.startswith(OPENERS) or any(map(said.__contains__, INSIDE))
    return FORM if may_be and fixed.is_one_of(text, PATTERNS) else None


RULES = (form,)
WORDS = frozenset(
    "field email mail valid inbox postcode zip vote poll helpful useful feedback relevant emailed emails sign privacy "
    "unsubscribe receiving profile preferences settings larger adverts opt check subscribers members "
    "content includes contains article story page feature video access anytime cancel news blocking adblocking mailed "
    "mails signup ad adblocker adblock blocker website subscriber account subscription bookmark list app less videos "
    "consent consented agree accordance activate terms preview premium really pleased testing icon paste enable "
    "photos pictures whitelist ads id login one wrong subscribe register".split()
)
"""One of these is in every short line that it knows."""
LONG_WORDS = frozenset(
    "sign-up, cookies consent. access. emailed subscribe sign-up signup content sign subscriber bookmark launched "
    "blocker adblocker adblock ad privacy "
    "Privacy email emails adverts opt consent consented agree accordance activate preview Premium really testing "
    "enable unsubscribe".split()
)
"""One of these is in every longer line that it knows."""
