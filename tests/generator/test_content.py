"""An article's content as HTML: which element each kind of block becomes, and that text stays text."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedpub.generator.content import MAILED, content_html
from feedpub.marks import BULLET, NUMBER
from feedpub.model import BODY, Block, Kind

ELEMENTS = {"p", "h2", "ul", "ol", "li", "blockquote", "b", "a"}
"""All that content is ever made of."""
CLASSES = {None, "dateline", "standfirst", "marked"}
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</p></li></blockquote><iframe src=//evil.example>",
    "<!-- no comment --><![CDATA[ no data ]]>",
    "&lt;b&gt; &amp; &#60;script&#62; &copy; &nosuch;",
    "{{ 7 * 7 }} {% raw %} javascript:alert(1)",
]


law = settings(deadline=None, database=None)
"""However slow the machine; and nothing is left behind in the project."""


class Seen(HTMLParser):
    """What a browser makes of a fragment: its elements, their attributes, and the text between."""

    def __init__(self, fragment: str) -> None:
        """Read it to its end."""
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(fragment)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.open.append(tag)
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """See that elements close in the order they were opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data

    def handle_comment(self, data: str) -> None:
        """Take a comment for a fault."""
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        """Take a declaration for a fault."""
        raise AssertionError(decl)

    unknown_decl = handle_pi = handle_comment


def block(text: str, kind: Kind = Kind.PARAGRAPH, dateline: str = "") -> Block:
    """Give a block."""
    return Block(kind=kind, text=text, dateline=dateline)


@pytest.mark.parametrize(
    ("kind", "html"),
    [
        (Kind.PARAGRAPH, "<p>Rain is due.</p>"),
        (Kind.STANDFIRST, '<p class="standfirst">Rain is due.</p>'),
        (Kind.SUBHEAD, "<h2>Rain is due.</h2>"),
        (Kind.QUOTE, "<blockquote><p>Rain is due.</p></blockquote>"),
        (Kind.LIST_ITEM, "<ul>\n<li>Rain is due.</li>\n</ul>"),
    ],
)
def test_each_kind_of_block_becomes_its_element(kind: Kind, html: str) -> None:
    """Each kind of block that stays in the content has an element of its own."""
    assert content_html([block("Rain is due.", kind)]) == html


def test_every_kind_of_the_body_says_its_text() -> None:
    """No kind that counts as body is left out of the content."""
    for kind in BODY:
        assert "Rain" in content_html([block("Rain", kind)])


def test_list_items_in_a_row_share_a_list_and_others_do_not() -> None:
    """Items that follow each other stand in one list; a paragraph between two items makes two lists."""
    blocks = [
        block("Before"),
        block("one", Kind.LIST_ITEM),
        block("two", Kind.LIST_ITEM),
        block("Between"),
        block("three", Kind.LIST_ITEM),
    ]
    assert content_html(blocks) == (
        "<p>Before</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Between</p>\n<ul>\n<li>three</li>\n</ul>"
    )


@pytest.mark.parametrize(
    ("items", "html"),
    [
        (("• lamps", "- kettles"), "<ul>\n<li>lamps</li>\n<li>kettles</li>\n</ul>"),
        (("3. lamps", "4) kettles"), '<ol>\n<li value="3">lamps</li>\n<li value="4">kettles</li>\n</ol>'),
        (("(3) lamps", "(4) kettles"), '<ol>\n<li value="3">lamps</li>\n<li value="4">kettles</li>\n</ol>'),
        (("1. lamps", "• kettles"), '<ol>\n<li value="1">lamps</li>\n</ol>\n<ul>\n<li>kettles</li>\n</ul>'),
        (("b) lamps", "c) kettles"), '<ul class="marked">\n<li>b) lamps</li>\n<li>c) kettles</li>\n</ul>'),
        (("(iii) lamps", "iv. kettles"), '<ul class="marked">\n<li>(iii) lamps</li>\n<li>iv. kettles</li>\n</ul>'),
        (("a) lamps", "- tin"), '<ul class="marked">\n<li>a) lamps</li>\n</ul>\n<ul>\n<li>tin</li>\n</ul>'),
        (("-", "1."), "<ul>\n<li>-</li>\n<li>1.</li>\n</ul>"),
    ],
)
def test_marks_of_items_are_said_in_html(items: Sequence[str], html: str) -> None:
    """A bullet is not shown twice, numbers are those of the copy, letters stay in the text; each kind has its list."""
    assert content_html([block(item, Kind.LIST_ITEM) for item in items]) == html


def test_mail_s_mark_of_a_quotation_is_said_in_html() -> None:
    """`>` before a quoted line is what a block quote is in mail."""
    assert content_html([block("> Rain is due.", Kind.QUOTE)]) == "<blockquote><p>Rain is due.</p></blockquote>"


@pytest.mark.parametrize("kind", sorted(BODY))
def test_dateline_is_the_first_words_of_the_block_it_opens(kind: Kind) -> None:
    """The dateline stands inside the block's element, before its text, as a newspaper sets it."""
    html = content_html([block("Rain is due.", kind, dateline="OSLO <Reuters> &")])
    assert '<b class="dateline">OSLO &lt;Reuters&gt; &amp;</b> Rain is due.' in html
    assert Seen(html).text.strip() == "OSLO <Reuters> & Rain is due."


@pytest.mark.parametrize(
    ("dateline", "text", "between"),
    [
        ("新华社青岛5月5日电", "东码头启用。", ""),
        ("中新社青岛5月5日电 (记者 王小明)", "东码头启用。", ""),
        ("【東京=共同】", "埠頭が開いた。", ""),
        ("［東京　５日　ロイター］ -", "埠頭が開いた。", " "),
        ("(부산=연합뉴스)", "부두가 열렸다.", " "),
        ("OSLO (QXR)", "东码头启用。", ""),
        ("OSLO (QXR)", "Rain is due.", " "),
    ],
)
def test_no_space_stands_in_a_script_that_has_none(dateline: str, text: str, between: str) -> None:
    """Behind a dateline, where the story goes on in Chinese or Japanese."""
    html = content_html([block(text, dateline=dateline)]).replace("</b>", "")
    assert html.endswith(f"{dateline}{between}{text}</p>")


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("Washington:", "Washington"),
        ("LISBON, May 5 (ANX) -", "LISBON"),
        ("GENEVA/NAIROBI, March 12 (Anchor News) —", "GENEVA/NAIROBI"),
        ("Lucknow (Uttar Pradesh) [India], May 19 (ANI):", "Lucknow"),
        ("SAINT-RÉMY-DE-PROVENCE, France —", "SAINT-RÉMY-DE-PROVENCE"),
        ("ST. PAUL, Minn. (ANX) -", "ST. PAUL"),
        ("BERN —", "BERN"),
        ("नई दिल्ली:", "नई दिल्ली"),
        ("(ANX) -", "(ANX) -"),
    ],
)
def test_the_place_of_a_dateline_is_marked(dateline: str, place: str) -> None:
    """The place alone is set apart, as in a newspaper; a dateline that opens with none is, all of it."""
    html = content_html([block("Rain is due.", dateline=dateline)])
    assert html == f'<p><b class="dateline">{place}</b>{dateline.removeprefix(place)} Rain is due.</p>'


def test_blocks_keep_their_order() -> None:
    """The content tells the story in the order of the copy."""
    words = [f"word{n}" for n in range(20)]
    kinds = sorted(BODY) * 4
    assert Seen(content_html([block(w, k) for w, k in zip(words, kinds, strict=True)])).text.split() == words


def test_no_blocks_make_no_content() -> None:
    """Nothing in, nothing out."""
    assert content_html([]) == ""


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", sorted(BODY))
def test_hostile_text_stays_text(kind: Kind, text: str) -> None:
    """What looks like markup or an entity in a seed reads in a browser as it was written."""
    seen = Seen(content_html([block(text, kind, dateline=text)]))
    assert seen.text.strip() == f"{text} {text}"
    assert {element for element, _ in seen.elements} <= ELEMENTS


def test_quotation_marks_are_left_as_written() -> None:
    """Quotes need no escape in text, and short content is easier on readers."""
    assert content_html([block("""She said: "It's 'on'." “Yes”""")]) == """<p>She said: "It's 'on'." “Yes”</p>"""


def unmarked(text: str) -> bool:
    """Say whether a text opens without the mark of an item or a quotation."""
    return not any(re.match(mark, text) for mark in (BULLET, NUMBER, MAILED))


@law
@given(
    st.lists(
        st.builds(
            Block,
            kind=st.sampled_from(sorted(BODY)),
            # Marks of items and of mail's quotations are said by elements; those have their own tests above.
            text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(unmarked),
            dateline=st.text(st.characters(exclude_categories=["Cs", "Cc"])),
        )
    )
)
def test_law_only_our_elements_and_all_the_text(blocks: list[Block]) -> None:
    """Whatever the text, the content holds our elements with our attributes alone, and every character of the text."""
    seen = Seen(content_html(blocks))
    assert {element for element, _ in seen.elements} <= ELEMENTS
    for element, attributes in seen.elements:
        assert attributes.keys() <= {{"li": "value", "a": "href"}.get(element, "class")}
        assert attributes.get("class") in CLASSES
    said = "".join(f"{b.dateline} {b.text}" if b.dateline else b.text for b in blocks)
    # Line ends that we put between elements, and only those, are left out of the comparison.
    assert seen.text.replace("\n", "") == said
