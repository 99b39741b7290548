"""Datelines of Chinese, Japanese and Korean copy."""

import pytest

from feedpub.parser.origin.dateline import find
from feedpub.parser.text.layout import Paragraph

CHINESE = "港务局星期一宣布，东码头将在夏天以前重新开放，两艘渡轮已经恢复航行。"
JAPANESE = "港湾当局は月曜日、東埠頭を夏までに再開すると発表した。二隻のフェリーは運航している。"
KOREAN = "항만 당국은 월요일 동쪽 부두를 여름 전에 다시 연다고 밝혔다. 여객선 두 척은 이미 다닌다."


@pytest.mark.parametrize(
    ("printed", "story", "place", "date", "agencies"),
    [
        ("新华社北京5月5日电 ", CHINESE, "北京", "--05-05", ("新华社",)),
        ("据新华社北京5月5日电 ", CHINESE, "北京", "--05-05", ("新华社",)),
        ("中新社北京三月五日电 ", CHINESE, "北京", "--03-05", ("中新社",)),
        ("中新网5月5日电 ", CHINESE, "", "--05-05", ("中新网",)),
        ("科技日报北京5月5日电 ", CHINESE, "北京", "--05-05", ("科技日报",)),
        ("北京5月5日电 ", CHINESE, "北京", "--05-05", ()),
        ("路透社东京2024年5月5日电 - ", CHINESE, "东京", "2024-05-05", ("路透社",)),
        ("（东京共同社5月5日电）", CHINESE, "东京", "--05-05", ("共同社",)),
        ("（中央社台北5日電）", CHINESE, "台北", "", ("中央社",)),
        ("（中央社記者王小明台北5日電）", CHINESE, "台北", "", ("中央社",)),
        ("（中央社記者王小明灰港5日電）", CHINESE, "", "", ("中央社",)),
        ("【本報台北訊】", CHINESE, "台北", "", ("本報",)),
        ("【本報訊】", CHINESE, "", "", ("本報",)),
        ("〔記者王小明／台北報導〕", CHINESE, "台北", "", ()),
        ("路透伦敦5月5日 - ", CHINESE, "伦敦", "--05-05", ("路透",)),
        ("【東京=共同】", JAPANESE, "東京", "", ("共同",)),
        ("【ワシントン共同】", JAPANESE, "ワシントン", "", ("共同",)),
        ("【ソウル聯合ニュース】", JAPANESE, "ソウル", "", ("聯合ニュース",)),
        ("［東京\u3000５日\u3000ロイター］ - ", JAPANESE, "東京", "", ("ロイター",)),
        ("【パリAFP=時事】", JAPANESE, "パリ", "", ("AFP時事",)),
        ("【5月5日 AFP】", JAPANESE, "", "--05-05", ("AFP",)),
        ("【新華社北京5月5日】", JAPANESE, "北京", "--05-05", ("新華社",)),
        ("(서울=연합뉴스) ", KOREAN, "서울", "", ("연합뉴스",)),
        ("[서울=뉴시스] ", KOREAN, "서울", "", ("뉴시스",)),
    ],
)
def test_a_telegram_or_a_credit_opens_the_story(
    printed: str, story: str, place: str, date: str, agencies: tuple[str, ...]
) -> None:
    """The agency, the place and the day are told apart, in whatever order they stand."""
    opening = find([Paragraph(1, 1, printed + story)])
    assert opening is not None
    filed = opening.dateline
    assert (filed.text, filed.place, filed.date, filed.agencies) == (printed.rstrip(), place, date, agencies)
    assert opening.story == story


@pytest.mark.parametrize(
    ("printed", "place", "authors"),
    [
        ("新华社北京5月5日电（记者 王小明）", "北京", ("王小明",)),
        ("新华社北京5月5日电（记者王小明、李红）", "北京", ("王小明", "李红")),
        ("本报北京5月5日电 (记者 王小明 李红)", "北京", ("王小明", "李红")),
        ("央广网北京5月5日消息（记者 王小明）", "北京", ("王小明",)),
        ("(서울=연합뉴스) 홍길동 기자 = ", "서울", ("홍길동",)),
        ("(런던·서울=연합뉴스) 홍길동 특파원 임꺽정 기자 = ", "런던·서울", ("홍길동", "임꺽정")),
    ],
)
def test_its_reporters_are_named(printed: str, place: str, authors: tuple[str, ...]) -> None:
    """In brackets behind it, or before a stroke."""
    opening = find([Paragraph(1, 1, printed + CHINESE)])
    assert opening is not None
    assert (opening.dateline.place, opening.authors, opening.story) == (place, authors, CHINESE)


@pytest.mark.parametrize(
    "text",
    [
        "北京5月5日电影节开幕，数百名演员走上红毯，市民在街头等候多时。",
        "记者5月5日电话采访了港务局局长，他说东码头将在夏天以前重新开放。",
        f"据新华社北京5月5日电，{CHINESE}",
        f"在港口举行的大型新闻发布会上5月5日电 {CHINESE}",
        f"5月5日电 {CHINESE}",
        f"路透社5月5日消息，{CHINESE}",
        f"【日米共同】{JAPANESE}",
        f"【速報】{JAPANESE}",
        f"【速報5月5日】{JAPANESE}",
        f"【写真=共同】{JAPANESE}",
        f"【第2回=共同】{JAPANESE}",
        f"【共同】{JAPANESE}",
        f"[사진=연합뉴스] {KOREAN}",
        f"[로이터=연합뉴스] {KOREAN}",
        f"（东京）{CHINESE}",
        CHINESE,
    ],
)
def test_a_sentence_or_another_bracket_keeps_its_words(text: str) -> None:
    """A film festival, a telephone, a joint statement, the credit of a picture."""
    assert find([Paragraph(1, 1, text)]) is None
