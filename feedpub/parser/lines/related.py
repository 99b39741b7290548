"""Cross-promotion: lines that send the reader to another story.

Each rule looks at one line alone; the lines listed below a cue are left to `teasers`.
"""

import re

from feedpub.model import Kind
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.text.shape import goes_on, stops, words

CUE = (
    r"(?:(?:also|must|further|please)[ -](?:read|watch|see|listen)"
    r"|(?:read|watch|see|learn|listen)[ -](?:also|more|next|now|this|too)"
    r"|read (?:the )?(?:related|full) (?:article|story|report)|keep reading|we also published .{0,40}"
    r"|related(?:(?: (?-i:[A-Z]\w{1,15}))? (?:article|story|stories|news|coverage|video|reading|post)s?)?"
    r"|don[’']?t miss|up next|go deeper|further reading|what to read next"
    r"|you (?:may|might) (?:also )?(?:like|have missed|be interested in|enjoy)|in case you missed it"
    r"|recommended(?: for you| reading| stories)?|trending(?: now)?|most read|top stories|editor[’']?s[’']? picks?)"
)
"""What newsrooms set before another story's title. The patterns here are compiled when a line first needs them."""
WITH_TITLE = rf"(?i){CUE}(?: (?:about|on))?(?: ?[|:»>] ?| [-–—] |\.{{3}} )(?P<title>\S.*)"
WITH_MARK = (
    r"(?i)(?:read(?: (?:on|in|at) (?:the )?[\w ]{2,24})?|watch(?: live| again| highlights)?|have your say|scorecard"
    r"|more|see|(?:next"
    r"|prev(?:ious)?)(?: (?:article|post|story))?|listen|videos?|in pictures|in pics"
    r"|gallery|podcast) ?[|:»] ?(?P<title>\S.*)"
)
THIS = "(?i)(?:read|watch|see|listen to) this\\b"
ABOUT = r"(?: (?:from|in|on|about|by|for) [\w&’' ]{2,30})?"
HEADING = (
    rf"(?i)(?:{CUE}{ABOUT}|more on this (?:story|topic)|more to (?:read|explore)|just in"
    r"|(?:recent|most read|popular)(?: [\w ]{2,20})? stories(?: from .{2,30})?"
    r"|stories by .{3,40}|popular (?:on|in) .{2,30}|around the web|explore more topics|related to this story"
    r"|next in .{2,30}"
    r"|our latest [\w ]{2,20} stories|top of the day|the latest|sunday edition|today['’]s columnists|topics|tags"
    r"|key ?words|popular|more on"
    r"|more for you|(?:more |top |latest )?(?:in the (?:news|headlines)|news feed|top videos?)|in this (?:section"
    r"|news|series)|more in this series"
    r"|people are also reading|what['’]s on near you|more (?:stories on|about|from ?\.{3})(?: .{2,40})?"
    r"|next on .{2,30}|also in .{2,30}"
    r"|(?-i:[A-Z])[\w ]{2,30}['’]s picks|(?:related|suggested|read related|click to follow) (?:topics?"
    r"|tags)(?:: ?.{2,60})?"
    r"|search key ?words?|explore more on th(?:is|ese) (?:topics?|stor(?:y|ies))"
    r"|next up(?: in [\w ]{2,20})?|what we(?:['’]re| are) (?:reading|watching)|don[’']?t miss (?:these|our) .{3,40}"
    r"|filed under|this (?:article|story)(?: is)? tagged under"
    r"|read more (?:(?:about|on|from|in|by|at|of|like|here)\b[^.:]{0,50}|[^.:]{2,50}(?!\.))"
    r"|(?:[\w ]{2,20} [-–|] ?)?"
    r"(?:more|other|latest|popular|trending|top|featured|sponsored|promoted|recommended|related|further)"
    r"(?: [a-z]{3,12})? (?:stories|news|articles|posts|headlines|coverage|reads|reading|links|topics|picks"
    r"|videos|content|must-reads)"
    rf"{ABOUT}"
    r"|(?:most|must)[ -](?:read|reads|popular|viewed|shared|watched|commented)(?: stories| articles| news)?"
    rf"{ABOUT})[ |:.…>»]{{0,4}}"
)
OF_BUTTONS = r"(?i)(?:read|watch) next|(?:next|prev(?:ious)?) (?:article|post|story)"
"""A cue of words that stand on a page's buttons too."""
CUE_OPENERS = tuple(
    "also|must|further|please|read|watch|see |see-|learn|listen|keep r|we also|related|don|up next|go deep|what to"
    "|you m|in case|recommended|trending|most r|top st|editor".split("|")
)
MARK_OPENERS = tuple("read|watch|have your|scorecard|more|see|next|prev|listen|video|in pic|gallery|podcast".split("|"))
HEADING_OPENERS = (
    *CUE_OPENERS,
    *(
        "more|just in|recent|most|popular|stories|around the|explore|next|our latest|top|the latest|sunday ed|today"
        "|tags|key|latest|in the news|in the head|news|in this|people are|what|also in|suggested|click to|search key"
        "|filed|this art|this story|other|featured|sponsored|promoted"
    ).split("|"),
)
IN_HEADING = ("picks", "-", "–", "|")
"""How what the patterns above know begins, and what a heading that begins otherwise holds: none of them is compiled,
which takes long, for another line."""
DEPARTMENTS = frozenset(
    (
        *("explained", "explainer", "opinion", "editorial", "analysis", "comment", "interview", "profile", "exclusive"),
        *("watch", "video", "videos", "photos", "in pics", "in pictures", "in photos", "podcast", "live", "read"),
        *("fact check", "quiz", "data"),
    )
)
"""A page's own departments, set with a bar beside another story's title."""
CUTS = ("... more", "… more", "… more >", "... more >", "...more", "read more", "[...]", "[…]")
BEFORE = " [(•►▶→*»>×-–—"
"""Marks set before a cue."""
BRACKETS = str.maketrans("", "", "[]")
LONGEST_TITLE = 220
LONGEST_HEADING = 80
LONGEST_BUTTON = 24
FEWEST_WORDS = 3
HEADS = Verdict(Kind.RELATED, "heads a list of other stories")
CUT = Verdict(Kind.RELATED, "another story's first words, cut off")


def with_cue(text: str) -> Verdict | None:
    """Know a cue and a title: `Also Read | Harbour Bridge Reopens`, `[ Read More: Harbour bridge reopens ]`."""
    line = text.lstrip(BEFORE)
    found = re.match(WITH_TITLE, line) if line.lower().startswith(CUE_OPENERS) else None
    return _points_to(found["title"]) if found else None


def with_mark(text: str) -> Verdict | None:
    """Know a plainer cue where a title follows: `WATCH: Ferry runs aground`, `MORE : Ferry runs aground`."""
    line = text.lstrip(BEFORE)
    found = re.match(WITH_MARK, line) if line.lower().startswith(MARK_OPENERS) else None
    return _points_to(found["title"]) if found and is_title(found["title"]) else None


def own_kicker(text: str) -> bool:
    """Say whether the line names a department or a medium, and a title, which may be the story's own."""
    return bool(with_department(text) or with_mark(text) or (re.match(THIS, text) and with_cue(text)))


def with_department(text: str) -> Verdict | None:
    """Know a title beside a department's name: `Explained | Why the bridge fell`, `Why the bridge fell | Explained`."""
    before, bar, after = map(str.strip, text.partition("|"))
    if not bar or "|" in after:
        return None
    if before.lower() in DEPARTMENTS and is_title(after):
        return _points_to(after)
    return _points_to(before) if after.lower() in DEPARTMENTS and is_title(before) else None


def doubled(text: str) -> Verdict | None:
    """Know a link whose words a page holds twice: `Ferry Runs Aground Ferry Runs Aground`."""
    half = len(text) // 2
    is_twice = text[half] == " " and text[:half] == text[half + 1 :]
    return _points_to(text[:half]) if is_twice and is_title(text[:half]) else None


def cut_off(text: str) -> Verdict | None:
    """Know another story's first words, cut: `The ferry that ran aground on Monday had ... more`."""
    return CUT if text.lower().endswith(CUTS) and text.lower() != "read more" else None


def heading(text: str) -> Verdict | None:
    """Know a cue alone, above teasers or where they were: `Related stories`, `Most read in Sport`, `ALSO READ |`."""
    if len(text) > LONGEST_HEADING:
        return None
    line = text.lstrip(BEFORE)
    said = line.lower()
    may_be = said.startswith(HEADING_OPENERS) or any(map(said.__contains__, IN_HEADING))
    return HEADS if may_be and re.fullmatch(HEADING, line) else None


def heading_of_buttons(text: str) -> Verdict | None:
    """Know such a cue alone by words of which others would make a button: `Read next`, `Previous article`."""
    return HEADS if len(text) <= LONGEST_BUTTON and re.fullmatch(OF_BUTTONS, text.rstrip(" :")) else None


def is_title(text: str) -> bool:
    """Say whether another story's title can read like this: some words, and no full stop."""
    return words(text) >= FEWEST_WORDS and not stops(text.rstrip("?!")) and not goes_on(text)


def _points_to(title: str) -> Verdict | None:
    title = title.translate(BRACKETS).strip(" |")
    return Verdict(Kind.RELATED, "sends the reader to another story", (title,)) if len(title) <= LONGEST_TITLE else None


RULES = (with_cue, with_mark, with_department, doubled, cut_off, heading_of_buttons)
"""In this order; the first that knows the line decides. `heading` comes after all others, also of other rooms."""
WORDS = frozenset(
    "recent just by web day columnists edition explore also read say scorecard previous prev up deeper further "
    "interested enjoy reading watching article post "
    "story topic "
    "watch see listen learn related miss next missed recommended trending viewed "
    "shared watched commented "
    "top editor editors more stories articles posts headlines coverage reads content links topics picks "
    "tags tagged keywords key filed popular like latest news section series people near next on picks suggested "
    "topics search video videos gallery podcast pics pictures".split()
)
"""One of these is in every short line that one of the rules knows, or it holds a bar."""
STARTS = (
    "also",
    "read",
    "must",
    "further",
    "related",
    "more",
    "watch",
    "see",
    "don",
    "explain",
    "opinion",
    "editorial",
)
"""How a longer line starts that one of the rules knows."""
