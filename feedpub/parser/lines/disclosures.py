"""What a page says of how the story came about, and who pays for it: commissions, gifts, machines, other media.

    When you buy through links on our site, we may earn a commission.
    Since you're here …
    This story has been shared 4,112 times.

Each rule looks at one line alone. The publisher's word on the copy, and where it was printed first, are left to
`signoffs`. The patterns are compiled when a line first needs them.
"""

from feedpub.model import Kind
from feedpub.parser.lines import fixed
from feedpub.parser.lines.verdict import Verdict

SHOPS = (
    r"(?i)(?:please note that |note to readers: )?(?:when|if) you (?:buy|purchase|click|shop|book|register)\b.{0,130}"
    r"\b(?:we (?:may|might|could|can) (?:earn|receive|be (?:paid|compensated))"
    r"|(?-i:[A-Z])[\w.&’ ]{1,40} (?:may|might|could|can) (?:earn|receive) .{0,20}(?:commission|compensation))\b"
    r".{0,130}"
    r"|(?:some|all|many|these|our|the)(?: of)?(?: the| our| these)? links\b.{0,60}\b(?:are|be|is) affiliate\b.{0,140}"
    r"|(?:some|many|our) (?:of )?(?:our )?(?:stories|articles|products|pages)\b.{0,60}\baffiliate links\b.{0,140}"
    r"|this (?:article|story|post|page|site) (?:may )?(?:contains?|includes?) affiliate\b.{0,140}"
    r"|affiliate links? (?:may|are|is|might)\b.{0,160}|affiliate disclosure\b.{0,160}"
    r"|(?:all )?(?:the )?products? (?:(?:we )?(?:featured?|recommend(?:ed)?)\b.{0,60})?(?:is|are|were) "
    r"(?:independently (?:selected|chosen|reviewed)|(?:selected|chosen) (?:independently )?by our)\b.{0,230}"
    r"|we (?:may|might|could) (?:earn|receive|get|make) (?:an? |some )?(?:small |affiliate ){0,2}"
    r"(?:commissions?|compensation)\b.{0,170}"
    r"|.{3,120}\b(?:our|some) stories may include affiliate links\b.{0,230}"
    r"|today['’]s best .{3,40} deals|(?:[$£€]\d[\d.,]{0,8} )?(?:view (?:the )?deal|buy now|shop now)"
    r"|(?:check|see) price (?:at|on) .{2,30}|.{0,120}\b18\+.{0,40}\bbegambleaware\b.{0,60}"
)
"""What shops pay the page: `Some links may be affiliate links`, `View deal`."""
GIFTS = (
    r"(?i)since you['’]re here\W{0,3}|\W{0,5}we have a small favou?r to ask\b.{0,260}"
    r"|support (?:(?-i:[A-Z])|the |our |us ).{2,40} (?:for|from) as little as\b.{0,120}"
    r"|(?=.{0,200}\b(?:journalism|news|newsroom|reporting)\b).{0,160}\byour (?:donation|gift|contribution) "
    r"(?:to .{2,50} )?(?:powers?|helps? (?:us|keep|fund)|keeps|makes|supports?|will help us)\b.{0,200}"
    r"|donate (?:via|with|through|by) paypal\W{0,3}|sustaining this needs\b.{0,120}"
)
"""What readers are to give."""
MADE = (
    r"(?i)ai[- ]generated (?:summary|text|content|image)|(?:this is|summary is) ai[- ]generated\b.{0,120}"
    r"|generate key takeaways"
    r"|summari[sz]e(?: this (?:article|story))?"
    r"|(?:medically|clinically|expertly) reviewed by .{3,60}|fact[- ]checked(?: by .{3,60})?"
    r"|powered by (?-i:[A-Z])\w{1,20} ai"
    r"|this (?:summary|audio|translation|transcript) (?:was|is|has been) (?:auto-|ai-)?"
    r"(?:generated|narrated|translated|created)\b.{0,60}\b(?:ai|artificial|automatic(?:ally)?|machine|voice|feedback)\b"
    r".{0,120}|.{2,24} transcripts? (?:is|are) created on a rush deadline\b.{0,230}"
    r"|to see more, visit .{2,60}|this is the (?:web|online) version of (?:(?-i:[A-Z])|our |the ).{2,80}"
    r"|content created by .{3,60} is available without charge\b.{0,250}"
    r"|(?:new: )?you can now listen to articles\W{0,2}|listening to articles is free\b.{0,140}"
    r"|the audio version of this (?:article|story)\b.{0,260}|did our ai summary help\?(?: let us know\W{0,2})?"
    r"|let us know\W{0,2}"
    r"|.{2,40} uses ai tools to\b.{0,200}|translated from [a-z]{4,12} (?:with|by|using) \w.{0,40}"
    r"|we select the most relevant news\b.{0,60}\btranslation tools\b.{0,260}"
    r"|providing you with automatically translated news\b.{0,120}"
    r"|produced by .{3,60} using ai narration\b.{0,100}"
    r"|this (?:content|article|story) (?:was|is) (?:provided|supplied|paid for|sponsored) by\b.{0,80}"
)
"""Who or what wrote it, and in what form it appeared."""
COUNTS = (
    r"(?i)this (?:news|story|article|post|page|video) has been (?:read|viewed|shared|visited|watched)"
    r" [\d.,]{1,9}k? times?\W{0,2}"
    r"|\d[\d.,]{1,8}k? (?:total |page |post )?(?:views|reads)(?: today| so far)?"
    r"|(?:total |page |post )?views ?: ?\d[\d.,]{0,8}k?"
)
PATTERNS = (SHOPS, GIFTS, MADE, COUNTS)
OPENERS = tuple(
    "please note|note to|when you|if you|some|all|many|these|our|the|this|affiliate|product|we |today|view|buy|shop"
    "|check|see|since|support|donate|sustaining|ai|generate|summari|powered|medically"
    "|clinically|expertly|fact|to see|content|total|page|post|views|new: you|you can now|listening|summary|did our"
    "|let us"
    "|translated|providing|produced by".split("|")
)
INSIDE = (
    "may include affiliate",
    " uses ai tools ",
    "begambleaware",
    "rush deadline",
    "your donation ",
    "your gift ",
    "your contribution ",
)
"""A line that one of them knows opens with one of the former or no letter, or has one of these inside."""
DISCLOSED = Verdict(Kind.PROMOTION, "the page's word on who pays for it, or how its contents are made")


def disclosure(text: str) -> Verdict | None:
    """Know what a page says of its money and its making: `Some links may be affiliate links.`."""
    said = text.lower()
    may_be = not said[0].isalpha() or said.startswith(OPENERS) or any(map(said.__contains__, INSIDE))
    return DISCLOSED if may_be and fixed.is_one_of(text, PATTERNS) else None


RULES = (disclosure,)
WORDS = frozenset(
    "buy purchase click shop book register affiliate affiliates product products commission commissions compensation "
    "medically clinically expertly checked deals deal price "
    "begambleaware here favor favour little paypal sustaining summary takeaways "
    "summarise summarize ai generated narration narrated translated created transcript transcripts version visit "
    "charge provided "
    "listen listening audio tools know reviewed translation automatically supplied sponsored paid donation gift "
    "contribution views reads reading read viewed shared visited watched".split()
)
"""One of these is in every short line that it knows."""
LONG_WORDS = frozenset(
    "affiliate commission commission. commissions compensation compensation. selected independently favour favor "
    "little rush charge generated auto-generated. begambleaware.org sustaining "
    "reading donation gift contribution AI-based AI translation translated text-to-speech. narration narration.".split()
)
"""One of these is in every longer line that it knows."""
