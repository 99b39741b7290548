"""Datelines of the Far East: `新华社北京5月5日电 ...`, `【東京=共同】...`, `(서울=연합뉴스) ...`.

The Chinese ones end in 电, a telegram; the Japanese and Korean ones stand in brackets. An agency, or the day before the
telegram, tells them from a sentence.
"""

import re

from feedpub.parser.origin import agencies, dates
from feedpub.parser.origin.uncased import Sent

DAY = r"(?:\d{4}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})日"
SPACE = "[ \u3000]"
OPENED = r"[（(【［\[]?"
CLOSED = r"[）)】〕］\]]"
WORDS = r"[^\d\s，。、：；！？「」“”‘’（）()【】［］\[\]]"
WIRE = (
    rf"{OPENED}(?P<told>[据據]?)(?P<before>{WORDS}{{0,16}}?){SPACE}?(?P<date>{DAY})(?P<sign>[电電讯訊]|消息)"
    rf"(?P<behind>{CLOSED}|(?=[ \u3000（(：:，,]|$))"
)
"""A telegram; what follows keeps it apart from `5月5日电影节`. Other words for news need a reporter besides."""
TELEGRAM = ("电", "電")
COMMAS = "，,：:"
REPORTERS = rf"{SPACE}?[（(]{SPACE}?(?:本报|本社)?(?:记者|記者|通讯员){SPACE}?(?P<names>[^（）()]{{2,40}})[）)]"
PICTURES = frozenset("사진 자료사진 写真 資料写真 映像 撮影 提供 図".split())
"""What stands where a place would in the credit of a picture: `[사진=연합뉴스]`."""
BETWEEN = "[、，,· \u3000]"
CREDIT = rf"[（(【［\[](?P<inside>[^（）()【】［］\[\]]{{2,30}}){CLOSED}"
"""A place, perhaps a day, and an agency: `【ワシントン=共同】`, `［東京 5日 ロイター］`."""
PARTS = "[=＝ \u3000]+"
SHARED = ("共同", "時事")
"""Agencies whose names are words besides; they follow a stroke, or a name in katakana: `【日米共同】` is none."""
KATAKANA = r"[ァ-ヶー・]{2,12}"
WRITER = rf"(?:{SPACE}?(?P<name>\w{{2,4}}) (?:\w{{2,4}} )?(?:기자|특파원)){{1,3}} = ?"
"""Who wrote it, behind a Korean one: `홍길동 특파원 임꺽정 기자 = ...`."""
MARKS = " \u3000-–—―：:=，,"
HOUSE = r".{1,7}[网網社报報]"
"""A house that no list knows: `央广网`, `科技日报`."""
OWN = ("本报", "本社", "本網", "本网")
"""A house that names itself "ours"."""
LONGEST_PLACE = 10
CITIES = (
    "台北 臺北 新北 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 嘉義 苗栗 "
    "彰化 南投 雲林 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門 馬祖 "
    "北京 上海 香港 澳門 東京 首爾 華盛頓 紐約 洛杉磯 "
    "舊金山 倫敦 巴黎 柏林 布魯塞爾 日內瓦 莫斯科 新加坡 曼谷 河內 雅加達 馬尼拉"
).split()
"""Where Taiwan's agency files from; a reporter's name runs on in these, with no mark between: `記者王小明台北5日電`."""
HOUSED = rf"[（(【〔［\[](?P<house>本[報报社刊網网])(?P<place>{WORDS}{{0,8}}?)[訊讯電电]{CLOSED}"
"""`【本報台北訊】`, `【本報訊】`."""
REPORTED = rf"[（(【〔［\[]記者(?P<name>{WORDS}{{2,4}})[／/](?P<place>{WORDS}{{2,6}})報導{CLOSED}"
"""`〔記者王小明／台北報導〕`."""
REUTERS = rf"(?P<sent>路透)(?P<place>{WORDS}{{2,6}})(?P<date>{DAY}){SPACE}?[-–—]+{SPACE}?"
"""`路透伦敦5月5日 - `."""


def opening(head: str) -> Sent | None:
    """Take apart the dateline that the first words of a paragraph are."""
    if wire := re.match(WIRE, head):
        return _wired(head, wire)
    credit = re.match(CREDIT, head)
    return (_credited(head, credit) if credit else None) or _in_house(head)


def _in_house(head: str) -> Sent | None:
    """Take apart what papers of Taiwan set, and Reuters in China."""
    if house := re.match(HOUSED, head):
        return Sent(house["place"], "", (house["house"],), (), _story(head, house.end()))
    if reported := re.match(REPORTED, head):
        return Sent(reported["place"], "", (), (reported["name"],), _story(head, reported.end()))
    if sent := re.match(REUTERS, head):
        return Sent(sent["place"], dates.in_dateline(sent["date"]), (sent["sent"],), (), _story(head, sent.end()))
    return None


def _wired(head: str, wire: re.Match[str]) -> Sent | None:
    """Take a telegram apart: the agency, the place, the day, and the reporters in brackets behind it."""
    names, place = _parted(wire["before"])
    reporters = re.match(REPORTERS, head[wire.end() :])
    if wire["told"] and head[wire.end() :][:1] in COMMAS:
        return None  # `据新华社北京5月5日电，...`: a sentence that names its source
    is_signed = names or wire["before"].startswith(OWN) or (place and head[wire.end() :][:1].isspace())
    if not reporters and (not is_signed or wire["sign"] not in TELEGRAM):
        return None
    authors = tuple(filter(None, re.split(BETWEEN, reporters["names"]))) if reporters else ()
    end = _story(head, wire.end() + (reporters.end() if reporters else 0))
    return Sent(place, dates.in_dateline(wire["date"]), names, authors, end)


def _parted(before: str) -> tuple[tuple[str, ...], str]:
    """Part agency and place, in either order; whose reporter's name runs on in the place, that place is not told."""
    for length in range(len(before), 1, -1):
        for name, place in ((before[:length], before[length:]), (before[-length:], before[:-length])):
            if agencies.named(name):
                return (name,), _place(place)
    if before.startswith(OWN):
        return (), before[2:]
    house = re.match(HOUSE, before)
    place = before[house.end() :] if house else before
    return (house[0],) if house else (), place if len(place) <= LONGEST_PLACE else ""


def _place(text: str) -> str:
    """Give the place, without the reporter before it; nothing where it can't be told."""
    if text.startswith("記者"):
        return next((city for city in CITIES if text.endswith(city) and len(text) > len(city) + 2), "")
    return text if len(text) <= LONGEST_PLACE else ""


def _credited(head: str, credit: re.Match[str]) -> Sent | None:
    """Take apart brackets that end in an agency, or begin with one and end in the day: `【新華社北京5月5日】`."""
    if day := re.fullmatch(rf"(?P<before>{WORDS}{{2,16}}?){SPACE}?(?P<date>{DAY})", credit["inside"]):
        names, place = _parted(day["before"])
        end = _story(head, credit.end())
        return Sent(place, dates.in_dateline(day["date"]), names, (), end) if any(map(agencies.named, names)) else None
    inside = re.sub("AFP[=＝]時事$", "AFP時事", credit["inside"].strip())
    *parts, last = re.split(PARTS, inside)
    name = _name(last, is_apart=bool(parts) and re.search("[=＝]", inside) is not None)
    if not name or not (others := [part for part in (*parts, last.removesuffix(name)) if part]):
        return None
    days = [part for part in others if re.fullmatch(DAY, part)]
    place = "".join(part for part in others if part not in days)
    if len(place) > LONGEST_PLACE or any(map(str.isdigit, place)) or place in PICTURES or agencies.named(place):
        return None
    writers = re.match(WRITER, head[credit.end() :])
    authors = tuple(re.findall(r"(\w{2,4}) (?:기자|특파원)", writers[0])) if writers else ()
    end = _story(head, credit.end() + (writers.end() if writers else 0))
    return Sent(place, dates.in_dateline("".join(days)), (name,), authors, end)


def _name(text: str, *, is_apart: bool) -> str:
    """Give the agency that the last part is, or ends in."""
    if agencies.is_known(text) or (is_apart and text in SHARED):
        return text
    for start in range(1, len(text) - 1):
        before, name = text[:start], text[start:]
        if agencies.is_known(name) or (name in SHARED and re.fullmatch(KATAKANA, before)):
            return name
    return ""


def _story(head: str, end: int) -> int:
    """Give where the story begins, behind marks and spaces."""
    return end + len(head[end:]) - len(head[end:].lstrip(MARKS))
