"""What a page sets below a story for those who answer it: the form for a comment, its rules, a way to report a slip.

Each rule looks at one line alone. Buttons that say no more than `Comments` are left to `furniture`, what asks the
reader in so many words to `promo`. The patterns are compiled when a line first needs them.
"""

from feedpub.model import Kind
from feedpub.parser.lines import fixed
from feedpub.parser.lines.verdict import Verdict

FORM = (
    r"(?i)your e-?mail address will not be published\b.{0,60}|required fields are marked\W{0,3}"
    r"|notify me (?:of|by|via|when)\b.{0,80}|save my name,? (?:and )?e-?mail\b.{0,110}"
    r"|\d{1,4} (?:thoughts|thought|responses|response|replies|reply|comments|comment) (?:on|to) [“\"‘'].{2,160}[”\"’']"
    r"|share or comment on this (?:article|story):?.{0,160}|comment on this (?:article|story):?"
    r"|(?:member|reader|user|top|all|view all|see all|read all|post a|write a|add a|load more|read the) comments?"
    r"|(?:view|show|hide|see|read|load|add) (?:all )?(?:\d{1,5} )?comments?(?: ?\(\d{1,5}\))?"
    r"|(?:comments|comment) ?\(\d{1,5}\)|\d[\d,.]{0,8}k? (?:views?|reads?) \d[\d,.]{0,8}k? comments?"
    r"|comment below\W{0,2}|be the first to comment\W{0,2}|(?:no|0) comments(?: yet)?\W{0,2}"
    r"|comments off(?: on .{2,160})?|(?:leave|post) (?:your )?comments?"
    r"|invalid e-?mail|post navigation|enter a valid e-?mail(?: address)?"
    r"|(?:post|write|leave|add) a comment as\b.{0,20}|(?:start |stop )?watch(?:ing)? this discussion\W{0,2}"
    r"|welcome to the (?:discussion|comments)\W{0,2}"
    r"|please enter your (?:comment|name|e-?mail)(?: address)?(?: here)?\W{0,2}"
    r"|\d{2,5} characters (?:left|remaining)\W{0,2}|before you (?:submit|comment),? (?:please )?read our\b.{0,60}"
    r"|you have entered an incorrect e-?mail\b.{0,20}|react to this (?:article|story|post)\W{0,2}"
)
"""Below it stands what readers have answered."""
RULES_OF_IT = (
    r"(?i)(?:comments|commenting)(?: (?:on|for) this (?:article|story|post))? (?:is|are)(?: now)? closed\b.{0,40}"
    r"|this (?:article|story|post) is (?:now )?closed (?:to|for) comments?\b.{0,30}"
    r"|(?:please )?e-?mail the editor\W{0,2}"
    r"|keep it clean\. please avoid\b.{0,120}|please turn off your caps lock\W{0,2}"
    r"|don['’]t threaten\. threats\b.{5,120}"
    r"|be truthful\. don['’]t knowingly\b.{5,90}|be nice\. no \w{3,12}ism\b.{5,120}|be proactive\. use the\b.{5,120}"
    r"|share with us\. we['’]d love to hear eyewitness\b.{0,90}"
    r"|(?:disclaimer (?:&|and) )?(?:comment|comments|commenting) (?:rules|policy|guidelines)|comments ?: our rules"
    r"|the rules (?:of|for) (?:replying|commenting)\W{0,3}"
    r"|we (?:have no tolerance for|reserve the right to (?:remove|delete|edit)|moderate) comments\b.{0,280}"
    r"|we (?:invite|encourage|welcome|want|ask|would like) (?:you|readers|our readers|all readers|your|our)\b.{0,40}"
    r"\bcomment(?:s|ing)\b.{0,250}"
    r"|(?:please )?(?:keep|make sure) (?:that )?(?:all |your )?comments?\b.{0,40}"
    r"\b(?:respectful|civil|relevant|polite|clean|on[ -]topic)\b.{0,200}"
    r"|(?:all )?comments (?:are (?:moderated|subject to)|(?:have to|must|should) be in)\b.{0,200}"
    r"|comments (?:will be|expressed|made|published|posted)\b.{0,60}\b(?:edited|moderated|do not|reviewed"
    r"|approved)\b.{0,500}"
    r"|(?:there are )?no comments(?: yet)?\. add your\b.{0,60}|please sign in or create an account to comment\W{0,2}"
    r"|.{2,40} (?:values your comments|encourages reader discussion)\b.{0,280}"
    r"|be respectful\. this is a space for\b.{0,200}|join (?:our commenting forum"
    r"|thought-provoking conversations)\b.{0,100}"
    r"|join the conversation in our comments\b.{0,200}|(?:how does this make you feel"
    r"|do you like the content\b.{0,30})\?"
    r"|if you['’]d like to comment, join\W{0,2}|your thoughts\W{0,3}"
    r"|we have migrated to a new commenting platform\b.{0,300}"
    r"|(?:i understand and agree that )?(?:registration|the use|use)\b.{0,30} (?:this|our) (?:web)?site"
    r" (?:constitutes|signifies|implies)\b.{0,200}"
)
"""What a page lets them say."""
SLIP = (
    r"(?i)(?:to )?suggest a correction(?: or clarification\b.{0,40})?"
    r"|(?:you can also |(?:to report|if you (?:find|found|notice|spot))[^.]{3,40},? )?(?:please )?"
    r"(?:highlight|select) .{3,40}\bpress ctrl ?\+ ?enter\b.{0,40}"
    r"|(?:report|send|submit)(?: us)? (?:any )?(?:typos?(?: (?:and|or|&) \w{5,12})?|corrections?)"
    r"(?: (?:to|here)\b.{0,60}|:.{0,60})?"
    r"|(?:click here to )?report a (?:typo|spelling|grammar|grammatical|correction)\b.{0,80}"
    r"|\[?(?:(?:do|did|have) you )?(?:spot(?:ted)?|found|see|notice[d]?) (?:an?|any) "
    r"(?:(?:spelling|grammar|factual)(?: or (?:spelling|grammar))? )?(?:typo|error|mistake|inaccuracy)\b[^?]{0,40}\?"
    r".{0,120}"
    r"|corrections and clarifications(?: ?\|.{0,60})?"
)
"""Where its slips can be told."""
FILED = (
    r"(?i)this (?:entry|post|article) was (?:posted|filed) (?:in|under) (?:(?-i:[A-Z])|uncat).{2,160}"
    r"|bookmark the permalink\b.{0,3}"
    r"|tagged (?:with|as|under) ?: ?.{2,100}"
)
"""Under what a program for weblogs files the story."""
PATTERNS = (FORM, RULES_OF_IT, SLIP, FILED)
OPENERS = tuple(
    "i under|your tho|your e|required|notify|save my|share or|comment|member|reader|user|top com|all com|view|see"
    "|read|post"
    "|write|add|load|show|hide|invalid|enter|disclaimer|the rules|we |please|keep|make sure|registration|use|the use"
    "|suggest|to sug|to report|you can|if you|highlight|select|report|send|submit|click|spot|[|do you|did you|have you"
    "|found|notice|no com|0 com|leave|this story|e-mail|email|don't|don’t|be |share with|corrections|this entry"
    "|this post|this article|bookmark|tagged|start w|stop w|watch|welcome|react|you have e|before you|comments"
    "|there are|join|how does|do you like".split("|")
)
INSIDE = ("values your comments", "encourages reader discussion")
"""A line that one of them knows opens with one of the former or with a figure, or has one of these inside."""
DISCUSSION = Verdict(Kind.PROMOTION, "belongs to the comments below the story, or to the form for them")


def discussion(text: str) -> Verdict | None:
    """Know a line of the form, its rules, or where to report a slip: `Required fields are marked *`."""
    bare = text.lstrip(fixed.MARKS).lower()
    may_be = bare[:1].isdigit() or bare.startswith(OPENERS) or any(map(bare.__contains__, INSIDE))
    return DISCUSSION if may_be and fixed.is_one_of(text, PATTERNS) else None


RULES = (discussion,)
WORDS = frozenset(
    "comment comments commenting email mail published required notify save invalid navigation typo typos error errors "
    "correction corrections mistake mistakes spelling grammar grammatical inaccuracy entry bookmark tagged views view "
    "lock threaten truthful nice proactive love avoid editor below reads rules thought thoughts response "
    "discussion characters submit react enter entered responses reply replies registration posted filed site "
    "account discussion respectful conversations conversation feel thoughts content forum "
    "website".split()
)
"""One of these is in every short line that it knows."""
LONG_WORDS = frozenset(
    "Comments comment comments comments. commenting site website registration Registration entry discussion "
    "respectful. "
    "conversation".split()
)
"""One of these is in every longer line that it knows."""
