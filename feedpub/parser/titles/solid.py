"""How much of a Chinese or a Japanese sentence makes a title: up to a clause that leads up to nothing.

Also where a Thai one, which has spaces between clauses only, can be cut inside.
"""

import re
import unicodedata

SHORTEST, LONGEST, MOST = 8, 40, 64
"""Twenty characters say there what sixty letters do in English; more than forty only where no clause ends sooner."""
CLAUSE_END = "[，；：、。！？](?!$)|——"
"""No brackets or quotation marks, which may close behind it."""
PAIRS = (("（", "）"), ("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉"), ("【", "】"), ("(", ")"))
LEADING = (
    "(?:如果|假如|假若|倘若|若(?!干)|一旦|只要|除非|即使|即便"
    "|雖然|虽然|儘管|尽管|因為|因为|由於|由于|無論|无论|不論|不论)"
)
"""Opens a clause that leads up to another: if, once, unless, even if, although, because, whatever."""
LED = "[就便則则才]"
"""Opens what that leads up to, in the same clause: `因为它亏损就把它关掉`."""
SAYING = r"(?:表示|宣布|宣佈|指出|认为|認為|强调|強調|透露|称|稱|说|說|显示|顯示|发现|發現|报道|報導)$"
"""What was said comes next."""
QUOTES = "“”「」"
KANA = "[\u3041-\u309f]"
CONNECTING = (
    r"(?:[はがをにでともへのしてりばむ]|は[\d一二三四五六七八九十]{1,3}日"
    r"|から|まで|より|ため|だが|ので|なら|など|つつ|うえ|際|後|結果|一方)$"
)
"""What a Japanese clause that goes on ends in: a particle, a verb's linking form."""
OPENERS = tuple("จนถึง เพื่อ เมื่อ ซึ่ง หลังจาก แม้ว่า เนื่องจาก สำหรับ ระหว่าง รวมถึง ตั้งแต่ ภายใน โดย".split())
"""What opens a Thai phrase: until, for, when, which, after, although, because; in no longer word."""
LEADING_VOWELS = "เแโใไ"
"""Thai vowels that stand before their consonant."""


def that_fits(text: str) -> str:
    """Give the sentence up to the last clause in time that says something by itself; one not much longer is whole."""
    ends = [match.start() for match in re.finditer(CLAUSE_END, text[: MOST + 1])]
    whole = [len(text)] if len(text) <= MOST else []
    good = [end for end in (*ends, *whole) if end >= SHORTEST and not _hangs(text[:end])]
    inside = [end for end in good if end <= LONGEST]
    if inside or good:
        return text[: inside[-1] if inside else good[0]]
    ends = [end for end in ends if SHORTEST <= end <= LONGEST]
    return text[: ends[-1]] if ends else ""


def within(text: str, longest: int) -> str:
    """Cut a text without spaces before a phrase of it, or else anywhere, but never inside a number or a letter."""
    starts = [at for word in OPENERS if (at := text.rfind(word, longest // 2, longest)) > 0]
    if starts:
        return text[: max(starts)]
    at = longest
    while at > longest // 2 and not _may_end(text, at):
        at -= 1
    return text[:at]


def _may_end(text: str, at: int) -> bool:
    """Say whether a cut here is between two letters with their marks, and outside a number or a foreign word."""
    before, behind = text[at - 1], text[at]
    if before.isascii() and behind.isascii():
        return False
    return unicodedata.category(behind)[0] != "M" and before not in LEADING_VOWELS


def _hangs(part: str) -> bool:
    """Say whether the words lead up to what follows: `如果通胀没有回落`, `京都大学などの研究チームは`, `X 表示`."""
    if any(part.count(opening) != part.count(closing) for opening, closing in PAIRS):
        return True
    if re.search(KANA, part):
        return re.search(CONNECTING, part) is not None
    clause = re.split(CLAUSE_END, part)[-1]
    is_told_by = part[0] in QUOTES and part[-1] not in QUOTES
    return re.search(f"{LEADING}(?!.*{LED})", clause) is not None or (
        not is_told_by and re.search(SAYING, clause) is not None
    )
