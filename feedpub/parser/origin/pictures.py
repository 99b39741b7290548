"""Whose a picture is, on a line without a word that says so: a house that sells pictures, an agency and a name."""

import re

from feedpub.parser.text.shape import tells

SENDERS = "(?:ap|afp|epa|efe|pti|ani|upi|reuters|getty|xinhua|bloomberg)"
"""Agencies that send pictures too."""
HOUSES = (
    r"(?:getty(?: images)?|alamy(?: stock photo)?|shutterstock|istock(?:photo)?|adobe stock|unsplash|pexels|pixabay"
    r"|freepik|wikimedia(?: commons)?|dreamstime|depositphotos|flickr|imago(?: images)?|zuma(?: press)?|nurphoto"
    r"|pa (?:wire|media|images)|rex features)"
)
"""Who sells or lends pictures, and files no stories."""
NAME = r"(?-i:[A-Z])[\w.'’-]{1,20} (?-i:[A-Z])[\w.'’ -]{1,30}"
SOURCED = (
    rf"(?i)\(?(?:{HOUSES}|[\w .,'’&/-]{{3,60}} ?/ ?{HOUSES}|[\w .,'’&/-]{{3,80}} via (?:{HOUSES}|{SENDERS})(?: photo)?"
    rf"|{SENDERS} ?/ ?{NAME}|{SENDERS} (?:file )?photo|{NAME} ?/ ?{SENDERS}"
    r"|courtesy (?:of )?(?:the )?(?-i:[A-Z])[\w .,'’&/-]{2,60}|screen ?(?:grab|shot)s?(?: (?:from|of|via)\b.{0,60})?"
    r"|(?:instagram|twitter|facebook|x) ?/ ?@?[\w.]{2,30}|handout|supplied)\)?\.?"
)
"""Whose a picture is, without a word that says so; slow to compile, so a line must be like one."""
OPENERS = (
    *"getty alamy shutterstock istock adobe unsplash pexels pixabay freepik wikimedia dreamstime depositphotos".split(),
    *"flickr imago zuma nurphoto reuters xinhua bloomberg courtesy screen handout supplied".split(),
    *map("{} ".format, "pa rex ap afp epa efe pti ani upi".split()),
)
"""One of these opens it where nothing stands before a stroke or `via`."""
LONGEST = 160


def is_source(text: str) -> bool:
    """Say whether a line is a source of pictures: `Shutterstock`, `Ann Lee/The Harbour Post via AP`."""
    return len(text) <= LONGEST and _may_be(text) and bool(re.fullmatch(SOURCED, text)) and not tells(text)


def _may_be(text: str) -> bool:
    """Say quickly whether it may be one."""
    return "/" in text or " via " in text.lower() or text.lower().lstrip("(").startswith(OPENERS)
