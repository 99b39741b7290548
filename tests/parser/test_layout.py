"""Lines to paragraphs."""

import textwrap

import pytest

from feedpub.parser.text.layout import fold, paragraphs

LEAD = (
    "The island's only ferry stopped running on Sunday after its engine failed for the third time in a month, and the "
    "harbour master said a replacement could take until the end of June to arrive."
)
SECOND = (
    "Shops on the quay sold out of bread by noon, and the school asked parents to send their children with a packed "
    "lunch, because the kitchen's weekly delivery, which comes on the Sunday boat, had not been landed."
)


def texts(copy: str) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(copy.split("\n"))]


@pytest.mark.parametrize("column", [50, 65, 72, 80, 100])
def test_hard_wrapped_copy_is_joined(column: int) -> None:
    """Lines broken at a column are one paragraph again, with blank lines between paragraphs."""
    assert texts(f"{textwrap.fill(LEAD, column)}\n\n{textwrap.fill(SECOND, column)}\n") == [LEAD, SECOND]


def test_hard_wrapped_copy_without_blank_lines_is_joined() -> None:
    """A short last line ends a paragraph, also where no blank line follows."""
    assert texts(f"{textwrap.fill(LEAD, 72)}\n{textwrap.fill(SECOND, 72)}") == [LEAD, SECOND]


def test_an_indent_opens_a_paragraph() -> None:
    """Typescript with indented first lines and no blank lines keeps its paragraphs."""
    copy = "\n".join(textwrap.fill(text, 72, initial_indent="    ") for text in (LEAD, SECOND))
    assert texts(copy) == [LEAD, SECOND]


def test_one_paragraph_a_line_stays() -> None:
    """Long lines are paragraphs, with or without blank lines between them."""
    assert texts(f"{LEAD}\n{SECOND}") == texts(f"{LEAD}\n\n\n{SECOND}\n") == [LEAD, SECOND]


def test_short_lines_are_not_taken_for_wrapping() -> None:
    """A list of short lines is not one paragraph: the next word would have fitted on each."""
    copy = "Ferry fares from June\nAdults pay nine crowns\nChildren pay four crowns and fifty\nDogs go free"
    assert texts(copy) == copy.split("\n")


RAGGED = (
    "The island's only ferry stopped running on\n"
    "Sunday after its engine failed for the\n"
    "third time in a month, and the harbour master said\n"
    "a replacement could take until\n"
    "the end of June to arrive."
)
"""Broken at no column, as text is that was taken from a printed page."""


def test_copy_broken_at_no_column_is_mended() -> None:
    """Lines that run on in the next are one paragraph again; a full stop ends one, and so does a line too short."""
    second = "Shops were sold out of their bread and milk by noon said\nAnn Lee of the quay."
    assert texts(f"{RAGGED}\nA quay without bread\n{second}") == [
        LEAD,
        "A quay without bread",
        second.replace("\n", " "),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "- no ferry until June",
        "1/5/26, 9:41 PM Island ferry fails - Harbour Post",
        "https://harbour.example/ferry-fails 1/2",
    ],
)
def test_what_stands_between_broken_lines_stays_apart(line: str) -> None:
    """Items, what a browser prints above and below a page, and a blank line."""
    above, *below = texts(RAGGED.replace("until\n", f"until\n{line}\n"))
    assert above.endswith("could take until")
    assert below[0].startswith(line)
    assert texts(f"{RAGGED}\n\n{RAGGED}") == [LEAD, LEAD]


def test_figures_in_rows_and_a_single_slip_are_no_broken_copy() -> None:
    """Rows without a full stop stay lines; so does the only line that begins in small letters."""
    rows = (
        "Net profit of the ferry company\nshares 1.20 crowns vs 1.10\nnet 400,000 vs 380,000\nassets 9.1 mln vs 8.7 mln"
    )
    assert texts(rows) == rows.split("\n")
    slip = "The ferry failed on Sunday\nwith the quay closed.\nShops sold out of bread by noon."
    assert len(texts(slip)) == 3


def test_a_line_broken_behind_an_article_goes_on() -> None:
    """No paragraph ends there, so that one such line is enough; white space behind it is no matter."""
    broken = "The island has decided to move its old ferry to a \nnew quay, the mayor said on Monday.\nShops are open."
    assert len(texts(broken)) == 2


def test_items_of_a_wrapped_list_stay_apart() -> None:
    """A bullet or number opens a paragraph, also below a full line."""
    copy = (
        f"{textwrap.fill(LEAD, 72)}\n\n- the ferry itself, which is forty years old and has never once been\n"
        "- the quay, where the planks are rotten and the lamps have been broken\n- 2. neither was insured."
    )
    assert len(texts(copy)) == 4


ABOVE = f"{textwrap.fill(LEAD, 72)}\n\nThe council votes on the new ferry, and on whether it can ever pay, on\n"
"""Copy wrapped at a column, the last line of which runs on."""


@pytest.mark.parametrize(
    "line",
    ["5. Some have voted already.", "1) of one ferry at least.", "- and that is all."],
)
def test_a_number_or_dash_that_opens_a_line_only(line: str) -> None:
    """In wrapped copy the line may go on with the one above: `on Nov. | 5. Some have voted`."""
    assert texts(ABOVE + line)[1].endswith(f"pay, on {line}".replace("\n", " "))


@pytest.mark.parametrize(
    ("items", "count"),
    [
        ("1. the ferry itself, which is forty years old and has never once been\n2. the quay", 3),
        ("3. the ferry itself, which is forty years old and has never once been\n2. the quay", 3),
        ("7. the ferry itself, which is forty years old and has never once been\n2. the quay", 1),
        ("• the ferry itself, which is forty years old and has never once been\n• the quay", 3),
    ],
)
def test_numbers_in_order_are_items(items: str, count: int) -> None:
    """Whichever way they count; and so is what a bullet opens."""
    assert len(texts(ABOVE + items)[1:]) == count


def test_an_item_goes_on_as_far_to_the_right() -> None:
    """A hanging indent opens no paragraph, at any column; more of it does."""
    copy = (
        "- the ferry itself, which is forty years old and has never been\n  insured,\n  nor painted\n- the quay\n"
        "    as it was"
    )
    whole = "- the ferry itself, which is forty years old and has never been insured, nor painted"
    assert texts(copy) == [whole, "- the quay", "as it was"]
    assert texts(f"{textwrap.fill(LEAD, 72)}\n\n{copy}")[1] == whole


def test_an_indent_opens_a_paragraph_of_one_line_too() -> None:
    """Also below another of one line, though both are indented alike; lines of a quotation set off are one."""
    lead = textwrap.fill(LEAD, 72, initial_indent="   ")
    alone = "   The ferry has not sailed since then, its owner said on the quay."
    assert len(texts(f"{lead}\n{alone}\n{lead}\n{alone}\n{alone}\n{lead}")) == 6
    quoted = textwrap.indent(textwrap.fill(LEAD, 68), "    ")
    assert len(texts("\n\n".join((textwrap.fill(LEAD, 72), quoted)))) == 2


def test_an_address_is_no_column() -> None:
    """It can't be broken, however long it is."""
    copy = textwrap.fill(LEAD, 72)
    assert texts(f"{copy}\n\nhttps://harbour.example/{'ferry-' * 30}")[0] == LEAD


def test_a_word_broken_at_its_own_hyphen_needs_no_space() -> None:
    """`end-of-season` wrapped behind a hyphen is one word again; a dash keeps its space."""
    copy = (
        "The ferry company has promised a refund to everyone who holds an end-\n"
        "of-season ticket, and to those who booked a car for the holiday week -\n"
        "a promise that the island's council welcomed on Monday afternoon, when\n"
        "it met."
    )
    assert "end-of-season ticket" in texts(copy)[0]
    assert "week - a promise" in texts(copy)[0]


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    """Scripts without spaces wrap between any two characters."""
    sentence = "市政府星期一宣布新的渡轮将在六月底投入使用居民对此表示欢迎" * 5 + "。"
    wrapped = "\n".join(textwrap.wrap(sentence, 40))
    assert texts(wrapped) == [sentence]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (  # forty-two columns, a foreign word, a number, and marks that may open no line
            [
                "港务局星期一宣布新的渡轮将在二月底投入使",
                "用，居民对此表示欢迎，Harbour Board 在六月",
                "说东码头将在2030年以前再次向市民开放，但是",
                "票价不变。",
            ],
            [
                (
                    "港务局星期一宣布新的渡轮将在二月底投入使用，居民对此表示欢迎，Harbour Board 在六月"
                    "说东码头将在2030年以前再次向市民开放，但是票价不变。"
                ),
            ],
        ),
        (  # one paragraph of two lines
            ["港务局星期二说，码头不会拆除。", "", "工程九月开工，预计明年夏天完成，总投资约四", "千万元。"],
            ["港务局星期二说，码头不会拆除。", "工程九月开工，预计明年夏天完成，总投资约四千万元。"],
        ),
        (  # a headline above who wrote it
            ["港务局星期二决定保留有一百年历史的东码头", "记者 王小明", "", "港务局星期二说，码头不会拆除。"],
            ["港务局星期二决定保留有一百年历史的东码头", "记者 王小明", "港务局星期二说，码头不会拆除。"],
        ),
        (  # as many characters a line, and a number broken
            [
                "港务局星期一宣布新的渡轮将在二月底投入使用，东码头要到203",
                "0年以后才会再次向市民开放，居民对此表示欢迎，也有人说这太迟",
                "了。",
            ],
            [
                "港务局星期一宣布新的渡轮将在二月底投入使用，东码头要到2030年以后才会再次向市民开放，居民对此表示欢迎，也有人说这太迟了。"
            ],
        ),
    ],
)
def test_wrapped_chinese_is_told_by_columns_or_characters(lines: list[str], whole: list[str]) -> None:
    """Narrower than other copy, since each character says more; what was no space becomes none."""
    assert texts("\n".join(lines)) == whole


def test_a_chinese_word_in_wrapped_english_keeps_its_space() -> None:
    """The copy itself has spaces."""
    copy = (
        "The harbour board has named its new ferry for the old word for a boat, 船\n"
        "which is the name that most of those who came to the meeting asked for,\n"
        "船 it will be."
    )
    assert "boat, 船 which" in texts(copy)[0]
    assert "for, 船 it" in texts(copy)[0]


def test_paragraphs_that_end_in_the_marks_of_their_script_stay_apart() -> None:
    """Though they happen to be of one length."""
    copy = (
        "السؤال الآن: هل تنجح المحادثات في إنهاء الأزمة؟\n"
        "يقول محللون إن الطرفين لا يزالان بعيدين عن الاتفاق.\n"
        "ومن المقرر أن تستأنف المحادثات يوم الأحد."
    )
    assert texts(copy) == copy.split("\n")


def test_chinese_paragraphs_of_different_length_stay_apart() -> None:
    """Short lines of an unspaced script are paragraphs of their own."""
    copy = (
        "市政府星期一宣布新的渡轮将在六月底投入使用，居民对此表示欢迎。\n"
        "学校请家长给孩子准备午餐。\n"
        "码头的商店中午就卖完了面包。"
    )
    assert texts(copy) == copy.split("\n")


def test_paragraphs_know_their_lines() -> None:
    """First and last line are counted from the number given for the first line."""
    copy = f"\n{textwrap.fill(LEAD, 72)}\n\n{textwrap.fill(SECOND, 72)}".split("\n")
    assert [(p.first, p.last) for p in paragraphs(copy, 5)] == [(6, 8), (10, 13)]
    assert [(p.first, p.last, p.text) for p in paragraphs(["", "One line only."], 1)] == [(2, 2, "One line only.")]


def test_empty_copy_has_no_paragraphs() -> None:
    """No line, or white space only, is no paragraph."""
    assert paragraphs([]) == paragraphs(["", "   ", "\t"]) == ()


def test_white_space_is_folded() -> None:
    """Tabs and runs of spaces become one space; the ends are trimmed."""
    assert fold("  a\tb   c ") == "a b c"


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("# Ferry aground", "Ferry aground"),
        ("### Ferry  aground", "Ferry aground"),
        ("**Ferry aground**", "Ferry aground"),
        ("**ROTTERDAM** - The port is open.", "ROTTERDAM - The port is open."),
        ("****ROTTERDAM - The port is open.", "ROTTERDAM - The port is open."),
        ("*Not counting cars.", "*Not counting cars."),
        ("#ferry", "#ferry"),
        ("# ", "#"),
        ("**Ferry** aground **again**", "**Ferry** aground **again**"),
        ("** Ferry aground **", "** Ferry aground **"),
        ("* Ferry aground", "* Ferry aground"),
    ],
)
def test_marks_of_a_headline_are_taken_off(line: str, text: str) -> None:
    """Markdown's, around the whole line or the dateline, and a wire's; tags, items, notes and words keep theirs."""
    assert texts(line) == [text]


@pytest.mark.parametrize(
    ("copy", "count"),
    [
        (f"Ferry runs aground\nnear old pier\n\n{LEAD}", 2),
        (f"Ferry runs aground\nnear old pier\n{LEAD}", 3),
        (f"Ferry runs aground\nNear Old Pier\n\n{LEAD}", 3),
        (f"Ferry runs aground.\nnear old pier\n\n{LEAD}", 3),
        (f"Ferry runs aground\n\nnear old pier\n\n{LEAD}", 3),
        (f"Ferry runs aground\nnear {'the very ' * 8}old pier\n\n{LEAD}", 3),
        ("Ferry runs aground\nnear old pier", 2),
    ],
)
def test_a_headline_in_two_lines_is_one(copy: str, count: int) -> None:
    """Where a blank line sets it off, and the second line goes on with the first."""
    assert len(texts(copy)) == count


def test_a_sentence_begun_inside_a_line_or_a_quotation_cut_off_shows_that_the_copy_is_broken() -> None:
    """One such line is enough, however few there are; a link on a line of its own stays apart."""
    copy = (
        "The oven in Quay Street goes cold on New Year's Eve. Nobody\n"
        "in the family wants to rise at three.\n"
        '"I never wanted to,"\n'
        "said Tam Weir.\n"
        "His father baked until his ninetieth birthday at\n"
        "https://quay.example/bread | The shop\n"
    )
    assert texts(copy) == [
        "The oven in Quay Street goes cold on New Year's Eve. Nobody in the family wants to rise at three.",
        '"I never wanted to," said Tam Weir.',
        "His father baked until his ninetieth birthday at",
        "https://quay.example/bread | The shop",
    ]
    assert texts('"I never wanted to,"\nsaid Tam Weir.') == ['"I never wanted to," said Tam Weir.']


def spaced(copy: str) -> str:
    return copy.replace("\n", "\n\n")


def test_double_spaced_copy_is_put_close() -> None:
    """A blank line below each ends no paragraph; two do, and so does a short last line."""
    first, second = textwrap.fill(LEAD, 66), textwrap.fill(SECOND, 66)
    assert texts(spaced(f"{first}\n{second}")) == [LEAD, SECOND]
    assert texts(f"Ferry fails\n\nBy Ann Lee\n\n\n{spaced(first)}\n\n\n{spaced(second)}\n") == [
        "Ferry fails",
        "By Ann Lee",
        LEAD,
        SECOND,
    ]
    assert texts(f"\n{spaced(RAGGED)}") == [LEAD]


def test_lines_of_double_spaced_copy_keep_their_numbers() -> None:
    """The audit shows each line as it stands in the file."""
    found = paragraphs(spaced(f"{RAGGED}\nShops are open.").split("\n"), 3)
    assert [(paragraph.first, paragraph.last) for paragraph in found] == [(3, 11), (13, 13)]


@pytest.mark.parametrize(
    "copy",
    [
        spaced("Things to do\nWalk on the pier when its lamps are lit tonight\nswim in the harbour\nEat at the cafe"),
        spaced("Ferry fails\nThe ferry failed.\nIts owner wept."),
        spaced(f"{LEAD}\nwith the quay closed\nand the shops\nand the school"),
        "Walk on it.\nSwim in it.\nand so on.\n\nRow on it.\nEat by it.\n\nSail on it.",
        "walk\nswim",
        spaced("The plan for the pier would:\nbuild a new quay\nmend the lamps\npaint the rails\nand close the bar"),
    ],
)
def test_paragraphs_with_blank_lines_between_them_stay(copy: str) -> None:
    """Too few run on for typescript, or a line is too long, or blank lines are few."""
    assert texts(copy) == [line for line in copy.split("\n") if line]


def test_a_word_divided_at_the_end_of_a_line_is_whole_again() -> None:
    """Its hyphen goes, also where the line is short; that which is the word's own stays."""
    copy = (
        "The island's only ferry stopped running on Sunday, its owner said yester-\n"
        "day, after its engine failed for the third time, and asked the govern-\n"
        "ment to pay for it.\nThe island's mayor, who has been in office since May, spoke of a long-\n"
        "term plan for the boats."
    )
    whole = copy.replace("yester-\n", "yester").replace("govern-\n", "govern").replace("-\nterm", "-term")
    assert texts(copy) == whole.split("\n")


VOTES = """For the new pier: Roe, Lind, Lee, Quist, Doe and Lamb
Against the new pier: Hull, Lane, Dock and Quay
Did not vote on the pier: Fogg, Marsh and Old Lind"""
TABLE = """Quay Town            16    9   4   3   31   31
Fog Bank             16    4   4   8   16   11
Old Harbour          16   11   3   2   36   12"""


@pytest.mark.parametrize("copy", [VOTES, TABLE])
def test_lines_of_one_form_stand_alone_though_they_are_of_one_length(copy: str) -> None:
    """Labels one below the other, and columns, are no wrapped sentence."""
    read = [" ".join(line.split()) for line in copy.split("\n")]
    assert [paragraph.text for paragraph in paragraphs(copy.split("\n"))] == read


def test_a_label_inside_a_wrapped_sentence_opens_nothing() -> None:
    """No other stands above it or below it."""
    copy = textwrap.wrap(f"{LEAD} Nobody on the quay had any of it. Of the pier: it is to go. {SECOND}", 56)
    assert any(line.startswith("Of the pier: ") for line in copy)
    assert len(paragraphs(copy)) == 1
