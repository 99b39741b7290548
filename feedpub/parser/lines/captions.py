"""Which lines stand under pictures, and say whose they are.

Each rule looks at one line alone, and knows it by its words: a caption without "photo", "file" or a credit can't be
told from copy.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import agencies, pictures, timestamps
from feedpub.parser.origin.pictures import SENDERS
from feedpub.parser.text.shape import tells

PICTURE = r"(?:photo|photograph|picture|pic|image|illustration|screenshot|graphic)s?"
CREDIT = (
    rf"(?i)[(\[]?(?:(?:main|cover|lead|top|featured|ap|afp|reuters|pti|ani) )?{PICTURE}(?: credits?| courtesy| source)?"
    rf"(?: ?[:|/] ?| by | via )(?!{PICTURE},)\S"
    r"|[(\[]?(?:credits?|courtesy|sources?) ?(?:[:|]|\.{3}|…) ?\S"
    rf"|(?-i:SOURCE [A-Z])|{PICTURE} courtesy (?:of )?\S|photographer ?: ?\S|(?:video|infographic) by (?-i:[A-Z])"
    r"|\((?-i:[A-Z][a-z])[\w.'’-]{0,20} (?-i:[A-Z])[\w.'’ -]{1,30} for (?-i:[A-Z])[\w.'’ &-]{2,40}\)$"
)
EXPLAINED = r"(?i:sources?) ?: (?:the|an?|its?|this|that) (?:\S+ ){5,}\S+\."
"""`Source: the river rises at the hill.` is a glossary's, and a sentence."""
FILE_PICTURE = (
    rf"(?i)(?:{PICTURE}|media|video|figure) "
    r"(?:(?:caption|source|credit|copyright) ?[,:] |(?:caption|copyright) (?-i:[A-Z]))"
    r"|[^.!?]{3,120}\((?:pictured|above|right|left|centre|center)\b[^()]{0,30}\)[^.!?]{0,90}$"
    r"|pictured(?: above| here)?[:,] \S|photos? ?: (?-i:[A-Z])|enlarge ?/ \S|view full ?size ?(?-i:[A-Z])"
    r"|slide \d+ of \d+\b"
    r"|(?:avatar|headshot|image|photo|portrait) (?:for|of) (?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})$"
    r"|for representation(?:al)?(?: purposes?)?(?: only)?\.?$"
    rf"|in this (?:[a-z]{{3,9}}\.? \d{{1,2}}, \d{{4}},? )?(?:(?:undated|combination|file|handout) )?{PICTURE},? "
    r"(?:from|taken|provided|released|made|posted|obtained)\b"
    rf"|(?:a |an )?(?:file|stock|representational|representative|undated|handout|submitted|contributed) {PICTURE}\b"
    rf"|{PICTURE} (?:is |are )?(?:used )?(?:only )?for representation"
)
IN_BRACKETS = (
    rf"[(\[|] ?(?:\w+ )?(?:{PICTURE}|credit|courtesy|file)\b[^()\[\]]{{0,80}}[)\]]?\.?$"
    rf"|\([^()/]{{3,40}} ?/ ?{SENDERS}\b[^()/]{{0,20}}\)\.?$|\({SENDERS} ?/ ?[^()/]{{3,40}}\)\.?$"
    r"|[^.!?] ?\(source: [^()]{2,60}\)$"
    r"|\((?:twitter|x|instagram|facebook|youtube) ?/ ?[^()/]{2,40}\)$"
)
NAME = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,3}"
SIGNED = (
    rf"^\((?:(?:[A-Z]{{2,5}}(?: News)?|Reuters|Supplied|Facebook|Twitter|Instagram): {NAME}"
    rf"|{NAME} ?/ ?[A-Z][\w.'’ -]{{1,40}})\)$"
    rf"|[.!?] ?(?:\((?:Supplied|[A-Z][\w .'’&-]{{1,30}}: {NAME}|{NAME} ?/ ?[A-Z][\w.'’ -]{{1,40}})\)"
    rf"|(?<![A-Z]\. ){NAME}/[A-Z][\w.'’ -]{{2,40}}|[A-Z][A-Z ]{{2,30}}/{NAME})$"
)
"""`The pier at dawn. (Harbour TV: Ann Lee)`, `The pier at dawn. (Ann Lee/The Harbour Post)`, or without brackets."""
BEFORE_COLON = rf"\b{PICTURE} (?:credit|courtesy) ?:"
AT_END = (
    rf"(?:\*\*file\*\*|\bgetty images\W{{0,2}}|\w [-–—] file(?: {PICTURE})?"
    r"|\b(?:acquire|purchase) licensing rights(?:, opens new tab)?\W{0,2}"
    rf"|[.?!] (?:file(?: {PICTURE})?\.?|getty|supplied)|[.?!] ?(?:[a-z]{{2,12}} )?photo"
    rf"|[.?!] ?(?:{PICTURE}|credits?) ?[:/] [^:]{{2,60}}(?: source: [^:]{{2,40}})?|show more ?show less"
    r"|[a-z]\.(?:jpe?g|png|gif|webp)"
    r"|[^.?!]\.?credit(?:\.{3}|…)[^.?!]{3,60}"
    rf"|credit ?: [^.?!:]{{2,60}}|[^.?!]{{3}} ©[^.?!]{{3,60}}|\| ?[\w.'’ -]{{3,40}} ?/ ?{SENDERS}"
    rf"|\b{PICTURE} (?:is |are )?used for representation[\w ]{{0,20}}\.?"
    rf"|[.?!] (?:{SENDERS}/[\w.'’ -]{{3,40}}|[\w.'’ -]{{3,40}} ?/ ?{SENDERS}|photo by [\w.'’ /-]{{3,40}}))"
    r"(?: (?:hide|toggle) caption)?$"
)
ITEM = r"[0-9]{1,2}[.)] (?=\S)"
"""The number of a note; its full stop closes no caption."""
COURTESY = (
    r"[\w.?!] Courtesy (?:of )?(?:the )?[A-Z][^.?!]{2,40}$|[.!?] \| [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){1,3}$"
)
"""`Ann Lee on the pier Courtesy of Harbour TV`, `The pier at dawn. | Ann Lee`; in small letters it is favour."""
MARKDOWN = r"!\[[^\[\]]*\]\([^()]*\)"
CREDIT_OPENERS = tuple(
    "photo picture pic image illustration screenshot graphic main cover lead top featured ap afp reuters pti ani "
    "credit courtesy source video infographic".split()
)
PICTURE_OPENERS = (
    *"photo picture pic image illustration screenshot graphic media video figure enlarge slide file stock".split(),
    *"representa undated handout submitted contributed view".split(),
    "in this",
    "for representation",
    "avatar",
    "headshot",
    "portrait",
)
AT_SIDE = tuple("(pictured (above (right (left (centre (center".split())
IN_BRACKET = tuple("photo pic image illustration screenshot graphic credit courtesy file".split())
AT_BRACKET = 50
"""So near to the bracket one of these stands."""
END_HINTS = (
    *"getty supplied photo credit representation licensing © / :".split(),
    "show less",
    *"**file** .jp .png .gif .webp".split(),
    *map("{} file".format, ".?!-–—"),
)
"""One of these is in what each of the patterns above knows: none is compiled, which takes long, for other lines."""
HINTS = tuple(
    ".jp .png .gif .webp © avatar headshot portrait photo pic image illustration credit courtesy file getty graphic "
    "less / ( caption representation slide view licensing |".split()
)
"""One of these is in every caption that can be told by its words."""
LONGEST_CREDIT = 160
OF_PICTURE = Verdict(Kind.CREDIT, "names the source of a picture")
OF_COPY = Verdict(Kind.CREDIT, "names the source of a picture or of the copy")
LONGEST_NAME = 40
TAIL = 120


def agency_in_brackets(text: str) -> Verdict | None:
    """Know an agency that stands by a picture or a part of the story: `(Reuters)`."""
    if len(text) <= LONGEST_NAME and text[0] == "(" and text[-1] == ")" and agencies.named(text[1:-1]):
        return Verdict(Kind.CREDIT, "names the agency that a picture or a part of the story comes from")
    return None


def picture_credit(text: str) -> Verdict | None:
    """Know whose a picture is: `Photo: Ann Lee/Getty Images`, `Illustration by Bo Roe`, `Source: Harbour Board`."""
    if len(text) > LONGEST_CREDIT or not (text[0] == "(" or text.lower().lstrip("[").startswith(CREDIT_OPENERS)):
        return None
    if not re.match(CREDIT, text) or tells(text) or re.fullmatch(EXPLAINED, text):
        return None
    if not timestamps.find(text):
        return OF_COPY if text.lstrip("([").lower().startswith("source") else OF_PICTURE
    return None


def sourced(text: str) -> Verdict | None:
    """Know a source of pictures: `Shutterstock`, `Ann Lee/The Harbour Post via AP`, `REUTERS/Ann Lee`."""
    if pictures.is_source(text):
        return OF_PICTURE
    return None


def caption(text: str) -> Verdict | None:
    """Know the words under a picture: `File photo of the pier.`, `The pier at dawn. (Photo: EFE)`, `The pier. File`."""
    text = re.sub(ITEM, "", text, count=1) if text[0].isdigit() else text
    tail = text[-TAIL:].lower()
    if not any(map(tail.__contains__, HINTS)):
        return None
    is_courtesy = ("Courtesy" in text or "| " in text) and re.search(COURTESY, text[-TAIL:])
    is_signed = (tail[-1] == ")" or "/" in tail) and re.search(SIGNED, text[-TAIL:])
    if is_signed or is_courtesy or _is_of_file(text) or _is_credited(tail):
        return Verdict(Kind.CAPTION, "stands under a picture")
    return None


def _is_of_file(text: str) -> bool:
    """Say whether the line says that it is about a picture, which may be from the files."""
    said = text.lower()
    opens = said.removeprefix("a ").removeprefix("an ").startswith(PICTURE_OPENERS)
    return (opens or any(map(said.__contains__, AT_SIDE))) and bool(re.match(FILE_PICTURE, text))


def _is_credited(tail: str) -> bool:
    """Say whether the end of a line, in small letters, tells whose the picture is, or that it is from the files."""
    if _may_be_in_brackets(tail) and re.search(IN_BRACKETS, tail):
        return True
    if ":" in tail and re.search(BEFORE_COLON, tail):
        return True
    return any(map(tail.__contains__, END_HINTS)) and bool(re.search(AT_END, tail))


def _may_be_in_brackets(tail: str) -> bool:
    """Say quickly whether a bracket at the end, or the words behind the last one that opens, may tell it."""
    if "|" in tail or tail[-2:].rstrip(".")[-1:] in (")", "]"):
        return True
    behind = tail[max(tail.rfind("("), tail.rfind("[")) :][:AT_BRACKET]
    return behind[0] in "([" and any(map(behind.__contains__, IN_BRACKET))


def markdown(text: str) -> Verdict | None:
    """Know where Markdown sets a picture: `![The pier](pier.jpg)`."""
    if text[0] == "!" and re.fullmatch(MARKDOWN, text):
        return Verdict(Kind.CAPTION, "Markdown for a picture; `image` in front matter names one")
    return None


RULES = (agency_in_brackets, picture_credit, caption, sourced, markdown)
"""In this order; the first that knows the line decides."""
WORDS = frozenset(
    "jpg jpeg png gif webp avatar headshot portrait photo photos photograph photographs picture pictures pic pics "
    "image images "
    "illustration illustrations screenshot "
    "screenshots graphic graphics infographic photographer video representation representational credit credits "
    "courtesy source sources screen getty file via alamy shutterstock istock istockphoto stock unsplash pexels pixabay "
    "freepik wikimedia dreamstime depositphotos flickr imago zuma nurphoto pa rex reuters ap afp epa pti ani upi "
    "xinhua bloomberg screengrab screengrabs media caption copyright pictured enlarge slide handout supplied instagram "
    "twitter facebook x above right left centre center less view licensing".split()
)
"""One of these is in every short line that one of the rules knows, or it ends in a bracket."""
LONG_WORDS = frozenset(
    "Getty Less Credit: credit: (Photo (Photo: (Image: Photo: Image: photo: courtesy Courtesy: "
    "File file. File. FILE Licensing".split()
)
"""One of these is in every longer line that one of the rules knows, or it ends in a bracket."""
