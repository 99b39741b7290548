"""Bylines in other scripts and languages: `记者 王小明`, `بقلم: ليلى حداد`, `김철수 기자`, `Автор: Иван Петров`.

Those that open in a preposition, `Von Jana Doe`, are left to `creditline`.
"""

import re

FIELDS = frozenset(
    "автор авторка autor autora autorka auteur autore författare forfatter szerző kirjoittaja yazar penulis oleh "
    "mwandishi írta muhabir репортер журналист журналіст korrespondent "
    "लेखक लेखिका रिपोर्टर संवाददाता লেখক প্রতিবেদক تحریر مصنف بقلم كتب كتبت إعداد "
    "نویسنده خبرنگار מאת כתב כתבת โดย ผู้เขียน ผู้สื่อข่าว συντάκτης γράφει "
    "作者 撰文 文 记者 記者 本报记者 本報記者 글".split()
)
"""What stands before a colon and says who wrote it."""
SURE = r"(?:بقلم|به قلم|מאת|โดย|Γράφει (?:ο|η)|Γράφουν οι) (?P<names>\S.*)"
"""What needs no colon."""
HAN = r"[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})?"
EASTERN = (
    r"(?:(?:本[报報社](?:记者|記者)[ \u3000]?|(?:记者|記者|特约记者|通讯员)[ \u3000])"
    rf"(?P<han>{HAN}(?:[、，, \u3000/／]{HAN}){{0,3}})"
    rf"|(?:文|撰文)[/／|｜ ]{{1,2}}(?P<text>{HAN})"
    r"|(?P<hangul>[가-힣]{2,4}) (?:\w{2,4})?(?:기자|특파원)(?: [\w.+-]{1,40}@[\w.-]{1,40})?)"
)
"""`记者 王小明`, `文／王小明`, `김철수 기자 kim@example.org`; but `记者手记` is a section."""
BETWEEN = "[、，,/／;؛،]| и | і | و(?=\\S)| और | ও | اور | dan | και "
DENSE = "[\u4e00-\u9fff가-힣·]{2,12}"
"""A Chinese or a Korean name is one word."""
LONGEST = 60
MOST_WORDS = 4
NAME = r"[^\W\d_][^\d_.!?:;。！？؟।۔]{1,38}"


def names(text: str) -> tuple[str, ...]:
    """Give the names if the whole line is such a byline; else none."""
    if len(text) > LONGEST:
        return ()
    field, mark, rest = text.replace("：", ":").partition(":")
    if mark and field.strip().lower() in FIELDS:
        return _named(rest)
    if text.isascii():
        return ()
    if sure := re.fullmatch(SURE, text):
        return _named(sure["names"])
    eastern = re.fullmatch(EASTERN, text)
    return _named(next(filter(None, eastern.groups()))) if eastern else ()


def _named(text: str) -> tuple[str, ...]:
    """Give the names that a credit lists; none where any part has not the form of one."""
    found = tuple(part.strip() for part in re.split(BETWEEN, text) if part.strip())
    return found if found and all(map(_is_name, found)) else ()


def _is_name(text: str) -> bool:
    is_long = 0 < text.count(" ") < MOST_WORDS or re.fullmatch(DENSE, text) is not None
    return is_long and re.fullmatch(NAME, text) is not None and not text[:1].islower()
