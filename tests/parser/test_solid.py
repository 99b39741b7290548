"""Titles in scripts that set no spaces between words."""

import pytest

from feedpub.parser.titles import boundary, solid


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (  # up to the last clause in time
            "港务局星期一宣布，东码头明年不会关闭，渡轮票价保持不变，新的候船室将在夏天以前向所有乘客开放使用，并且不再收费。",
            "港务局星期一宣布，东码头明年不会关闭，渡轮票价保持不变",
        ),
        (  # a condition leads up to what is cut off
            "港务局星期一决定东码头继续开放，但表示如果市议会不同意增加拨款，这座有一百年历史的码头仍有可能在冬天以前关闭。",
            "港务局星期一决定东码头继续开放",
        ),
        (  # one that is closed in its clause does not
            "如果下雨渡轮就停航，港务局星期一提醒所有打算在周末前往海岛的旅客，并建议他们提前打电话询问当天的开船时间和票价。",
            "如果下雨渡轮就停航，港务局星期一提醒所有打算在周末前往海岛的旅客",
        ),
        (  # who said what was quoted
            "“东码头不会关闭”，港务局长王小明星期一表示，尽管乘客人数连续三年减少，渡轮公司仍将保持每天四班，直到市议会另有决定。",
            "“东码头不会关闭”，港务局长王小明星期一表示",
        ),
        (  # a topic says nothing; the sentence is not much longer
            "港湾大学などの研究チームは、深い海に住む魚が暗い所でも色を見分ける仕組みを明らかにしたと発表した。",
            "港湾大学などの研究チームは、深い海に住む魚が暗い所でも色を見分ける仕組みを明らかにしたと発表した",
        ),
        (
            "港湾局は７日、島へ渡る小さな船について、来年度も国の補助を打ち切らない方針を固めたことを明らかにした。",
            "港湾局は７日、島へ渡る小さな船について、来年度も国の補助を打ち切らない方針を固めたことを明らかにした",
        ),
        (  # no clause says anything, and the sentence is too long
            "如果" + "海风" * 20 + "，船" + "不开" * 20 + "。",
            "如果" + "海风" * 19,
        ),
        (  # no mark inside brackets or a title of a book ends a clause
            "港务局出版了《渡轮，码头和海》，这本书讲述了三代船员在海上的生活和他们的家人在岸上等待的日子，售价四十元，不另收邮费。",
            "港务局出版了《渡轮，码头和海》",
        ),
        (
            "港务局说" + "船" * 30 + "，如果" + "风" * 40 + "。",
            "港务局说" + "船" * 30,
        ),
        (
            "如果" + "风" * 20 + "，如果" + "雨" * 50 + "。",
            "如果" + "风" * 20,
        ),
    ],
)
def test_a_title_says_something_by_itself(text: str, title: str) -> None:
    """It leads up to nothing that is cut off."""
    assert boundary.cut([text]) == title


@pytest.mark.parametrize(
    ("text", "longest", "part"),
    [
        ("เรือข้ามฟากไม่ขึ้นค่าโดยสารจนถึงสิ้นปีนี้", 36, "เรือข้ามฟากไม่ขึ้นค่าโดยสาร"),
        ("กำแพงท่าเรือเก่า", 13, "กำแพงท่าเรือ"),
        ("กำแพงท่าเรือเก่า", 10, "กำแพงท่า"),
        ("ท่าเ", 3, "ท่า"),
        ("码头2030", 4, "码头"),
    ],
)
def test_a_cut_in_thai_or_chinese_leaves_letters_and_numbers_whole(text: str, longest: int, part: str) -> None:
    """Before a phrase; else not before a vowel's sign, behind a vowel that leads, or in a number."""
    assert solid.within(text, longest) == part
