"""What holds for any copy whatever: laws of the parser, tried on bytes, on text, and on text made to look like news."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from growth import TIMES, is_linear
from hypothesis import example, given, settings
from hypothesis import strategies as st

from feedpub.errors import FeedpubError
from feedpub.model import BODY, LAYOUT, Article, Kind
from feedpub.parser import parse
from feedpub.parser.frontmatter import KEYS
from feedpub.parser.text import spacing
from feedpub.parser.text.decoding import decode

FORBIDDEN = frozenset(
    [chr(n) for n in (*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF) if n not in {0x09, 0x0A, 0x0D}]
)
"""Characters that XML 1.0 cannot hold (2.2)."""

MEGABYTE = 1_000_000

law = settings(deadline=None, database=None)
"""However slow the machine; and nothing is left behind in the project."""

# Text made to look like news

NAMES = st.sampled_from(["Ada Moreno", "Y. K. Rao", "Jean-Luc d'Arc", "李娜", "O’Neill", "McDonald"])
PLACES = st.sampled_from(
    [
        "LONDON",
        "New Delhi",
        "Lucknow (Uttar Pradesh) [India]",
        "SÃO PAULO",
        "PORT-AU-PRINCE",
        "Москва",
        "北京",
        "Washington",
    ]
)
AGENCIES = st.sampled_from(["Reuters", "AP", "AFP", "PTI", "ANI", "TASS", "Xinhua", "Nowhere Press"])
DATES = st.sampled_from(["May 5", "5 May 2026", "February 30", "2026-05-05", "31/12/2025", "13:45 IST", "Monday"])
CLAUSES = st.sampled_from(
    [
        "the ferry left the quay at noon",
        "officials said on Friday",
        "“we will not go,” she said",
        "a 7.1 magnitude quake shook U.S. bases",
        "रेल सेवा बंद रही",
        "部长说",
        "الوزير قال",
        "prices rose 3.5%",
        "who: the coach - a former player",
    ]
)
SENTENCES = st.lists(CLAUSES, min_size=1, max_size=4).map(lambda parts: ", ".join(parts).capitalize() + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
LEADS = st.one_of(
    st.builds("{}: {}".format, PLACES, PARAGRAPHS),
    st.builds("{}, {} ({}) - {}".format, PLACES, DATES, AGENCIES, PARAGRAPHS),
    st.builds("{} ({}) — {}".format, PLACES, AGENCIES, PARAGRAPHS),
    st.builds("{}, {}. /{}/. {}".format, PLACES, DATES, AGENCIES, PARAGRAPHS),
    st.builds("({}) {}".format, AGENCIES, PARAGRAPHS),
)
MARKS = st.sampled_from(
    [
        "- ",
        "• ",
        "* ",
        "1. ",
        "> ",
        "“",
        '"',
        "\t",
        "    ",
        "By ",
        "Also Read | ",
        "READ MORE: ",
        "(",
        "[",
        "© ",
        "Photo: ",
    ]
)
FURNITURE = st.one_of(
    st.sampled_from(
        [
            "",
            " ",
            "---",
            "...",
            "***",
            "Advertisement",
            "(PTI)",
            "-ends-",
            "\u2028",
            "\x0c",
            "\ufeff",
            "\u202e",
            "\x00",
            ":",
        ]
    ),
    st.builds("By {} and {}".format, NAMES, NAMES),
    st.builds("Updated: {} {}".format, DATES, DATES),
    st.builds("title: {}".format, SENTENCES),
    DATES,
    AGENCIES,
)
LINES = st.one_of(PARAGRAPHS, LEADS, FURNITURE, st.builds("{}{}".format, MARKS, SENTENCES), st.text(max_size=40))
WRAPPED = (
    st.lists(CLAUSES, min_size=4, max_size=30)
    .map(" ".join)
    .map(lambda text: "\n".join(text[at : at + 60] for at in range(0, len(text), 60)))
)
NEWS = st.builds(str.join, st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]), st.lists(LINES | WRAPPED, max_size=14))
FENCED = st.builds("---\n{}\n---\n{}".format, st.lists(FURNITURE | LINES, max_size=4).map("\n".join), NEWS)
ESCAPES = st.sampled_from([r"\x01", r"\uFFFE", r"\ud800", r"\x85", r"\u202e", r"\n", r"\e", r"\U0010FFFF", "a"])
HEADED = st.builds(
    '---\n{}: "{}"\n---\n{}'.format,
    st.sampled_from("title summary author tags dateline date url id language".split()),
    st.lists(ESCAPES, min_size=1, max_size=3).map("x".join),
    NEWS,
)
COPY = NEWS | FENCED | HEADED | st.text()
SEED_NAMES = st.sampled_from(["story", "world/2026-05-01-quake", "a/b/9999-99-99", "2025-02-30", "ü"])


def parsed(copy: str | bytes, name: str = "story") -> Article | None:
    """Give the article, or None where the copy was refused, with a reason."""
    try:
        return parse(copy if isinstance(copy, bytes) else copy.encode("utf-8", "surrogatepass"), name)
    except FeedpubError as error:
        problems = error.problems
    assert problems
    assert all(problem.what for problem in problems)
    return None


def physical_lines(text: str) -> list[str]:
    """Give the lines as every editor counts them, in what a typist would have typed; none follows the last line end."""
    lines = spacing.plain(decode(text.encode("utf-8", "surrogatepass"))).split("\n")
    return lines if lines[-1] else lines[:-1]


def words(text: str) -> list[str]:
    """Give what is written, as runs of letters and digits."""
    marked = (c if unicodedata.category(c)[0] in "LMN" else " " for c in text)
    return "".join(marked).split()


def letters(texts: Iterable[str]) -> Counter[str]:
    """Count the letters and digits written; a word broken at a line's end is whole again without its white space."""
    return Counter(letter for text in texts for word in words(text) for letter in word)


def strings(value: object) -> Iterator[str]:
    """Give every text inside a piece of the model."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)


# Laws


@law
@given(st.binary(), SEED_NAMES)
@example(b"\xff\xfe", "story")
@example(b"\xff\xfea", "story")
@example(b"\xef\xbb\xbf", "story")
@example(b"\x00" * 100, "story")
@example(b"---\n", "story")
@example(b"---\n&a [*a]\n---\ntext", "story")
def test_any_bytes_give_an_article_or_an_explained_error(data: bytes, name: str) -> None:
    """Promise 1: nothing but an Article or a FeedpubError with a reason, whatever the bytes."""
    article = parsed(data, name)
    assert article is None or article.name == name


@law
@given(COPY, SEED_NAMES)
@example("---\ndateline: 0\n---\nA story.", "story")
@example(":Y", "story")
@example("- a\n- a\n", "story")
@example("Uploaded on: May 10, 2031", "story")
@example("Opinion |\nThe ferry sails again, its owner said on Monday.", "story")
def test_any_text_gives_an_article_or_an_explained_error(text: str, name: str) -> None:
    """Promise 1 again, for text that gets further into the parser than bytes do."""
    article = parsed(text, name)
    assert article is None or article.name == name


@law
@given(COPY)
def test_every_line_is_accounted_for_once_and_in_order(text: str) -> None:
    """The audit has the lines 1 to n of the file, as an editor counts them, each with a reason."""
    if article := parsed(text):
        assert [line.number for line in article.lines] == list(range(1, len(physical_lines(text)) + 1))
        assert all(line.why for line in article.lines)


@law
@given(COPY)
@example("0\xad0")
@example("o\tA story.")
def test_the_audit_says_what_stood_on_each_line(text: str) -> None:
    """Each line of the audit holds the words of that line of the file; a blank one has none."""
    if article := parsed(text):
        for line, written in zip(article.lines, physical_lines(text), strict=True):
            assert words(line.text) == words(written)
            assert (line.kind is not Kind.BLANK) or not line.text


@law
@given(NEWS | st.text())
def test_no_word_of_kept_copy_is_lost_and_none_is_added(text: str) -> None:
    """What is written on kept lines is what the content says; a dateline on a line of its own may open the next."""
    if article := parsed(text):
        content = letters(f"{block.dateline} {block.text}" for block in article.blocks)
        kept = letters(line.text for line in article.lines if line.kind in BODY)
        datelines = letters(line.text for line in article.lines if line.kind is Kind.DATELINE)
        headed = letters(line.text for line in article.lines if line.kind is Kind.FRONT_MATTER)
        assert headed or kept <= content <= kept + datelines


@law
@given(COPY)
def test_a_line_that_is_not_in_the_content_is_in_the_removed(text: str) -> None:
    """Nothing is dropped in silence: what is neither kept nor layout is listed as removed."""
    if article := parsed(text):
        removed = {line.number for line in article.removed}
        for line in article.lines:
            assert (line.number in removed) == (line.kind not in BODY | LAYOUT)
            assert line.kind is not Kind.BLANK or not words(line.text)
        assert all(line.text for line in article.removed)


@law
@given(COPY)
@example('---\ntitle: "a\\uFFFE"\ntags: ["\\uFFFF", b]\n---\nA story.')
@example('---\nsummary: "a\\x01\\x85b"\nauthor: "\\e"\n---\nA story.')
def test_text_holds_only_characters_of_xml(text: str) -> None:
    """XML 1.0, 2.2: no control character, surrogate or non-character reaches a feed, not even by a YAML escape."""
    if article := parsed(text):
        assert not FORBIDDEN & set("".join(strings(article)))


@law
@given(COPY)
def test_title_is_one_line_and_not_empty(text: str) -> None:
    """A title is text on one line, without white space at its ends."""
    if article := parsed(text):
        assert article.title
        assert article.title == " ".join(article.title.split())


@law
@given(COPY)
def test_blocks_are_of_the_body_and_say_something(text: str) -> None:
    """A block is of a kind that stays in the content, with text, and at most one opens with the dateline."""
    if article := parsed(text):
        assert article.blocks
        assert all(block.kind in BODY and block.text for block in article.blocks)
        assert sum(bool(block.dateline) for block in article.blocks) <= 1


@law
@given(COPY)
def test_moments_are_aware(text: str) -> None:
    """A moment without its zone is none: it would change with the machine that builds."""
    if article := parsed(text):
        moments = [moment for moment in (article.published, article.updated) if moment]
        assert all(moment.tzinfo for moment in moments)
        assert (article.published is None) == (article.published_from is None)


@law
@given(COPY, SEED_NAMES)
def test_parsing_is_a_pure_function(text: str, name: str) -> None:
    """The same bytes and name give an equal article; under another name the words are the same."""
    if article := parsed(text):
        assert parsed(text) == article
        renamed = parsed(text, name)
        assert renamed
        as_named = renamed._replace(published=article.published, published_from=article.published_from)
        assert as_named._replace(name="story") == article


@law
@given(COPY)
def test_digest_depends_on_the_text_only(text: str) -> None:
    """The digest is that of the decoded text: the name does not matter, and an edit changes it, of white space none."""
    article, renamed, edited = parsed(text), parsed(text, "world/other"), parsed(f"{text}\nMore of it.")
    loose = parsed("\n" + text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", " \n") + " \n\n")
    if article and loose:
        assert loose.digest == article.digest
    if article and renamed and edited:
        assert renamed.digest == article.digest
        assert edited.digest != article.digest


@law
@given(COPY)
@example("A story.\n\n\n\x00")
@example("000\n\n\n\x00")
def test_line_ends_make_no_difference(text: str) -> None:
    """LF, CRLF and CR versions of a text are one article, its digest included."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    article = parsed(text)
    assert parsed(text.replace("\n", "\r\n")) == article
    assert parsed(text.replace("\n", "\r")) == article


@law
@given(
    st.one_of(NEWS, FENCED, HEADED, st.text(st.characters(exclude_categories=["Cs"]))).filter(
        lambda text: "\0" not in text
    )
)
def test_encodings_of_unicode_make_no_difference(text: str) -> None:
    """UTF-8 with and without byte order mark, and UTF-16 of both orders, are one article."""
    text = text.removeprefix("\ufeff")
    article = parsed(text)
    assert parsed(text.encode("utf-8-sig")) == article
    assert parsed(b"\xff\xfe" + text.encode("utf-16-le")) == article
    assert parsed(b"\xfe\xff" + text.encode("utf-16-be")) == article


# Time


def assert_linear(unit: str, size: int, *, opening: str = "", ending: str = "") -> None:
    """See that eight times the text, twice the size, takes about eight times as long."""
    sizes = (2 * size // TIMES, 2 * size)
    part, whole = ((opening + unit * (length // len(unit)) + ending).encode() for length in sizes)
    assert is_linear(lambda: parsed(part), lambda: parsed(whole))


@pytest.mark.parametrize("ending", ["", "\nThe story goes on here."], ids=["bare", "with a story"])
@pytest.mark.parametrize(
    "unit",
    [
        *[
            "a ",
            "“",
            '"',
            "A. ",
            "(",
            ")",
            "[",
            ": ",
            "- ",
            "— ",
            "By ",
            "7",
            "7 ",
            ",",
            ". ",
            "…",
            " ",
            "\t",
            "/",
            "|",
        ],
        *["A", "A, ", "A (B) ", "May 5 ", "U.S. ", "and ", "說", "ا ", "\u0301", "&", "---", "@a.b ", "12:30 "],
        *["LONDON, May 5 (AP) - ", "“A b,” she said. ", "Also Read | A "],
    ],
    ids=repr,
)
@pytest.mark.usefixtures("unmeasured")
def test_time_is_linear_in_one_long_line(unit: str, ending: str) -> None:
    """Promise 1: eight times as much of the worst line takes about eight times as long, never sixty-four times."""
    assert_linear(unit, MEGABYTE, ending=ending)


@pytest.mark.parametrize(
    "unit",
    [
        *["\n", "a\n\n", "By\n", "- a\n", "A: b\n", "“\n", "(PTI)\n", "Also Read | a\n", "May 5\n", "> a\n", "A b c\n"],
        "“We will go,” she said at the quay.\n",
        "About the author\nAnn Lee\n",
        "The pier that all the town has been waiting for\n\nIt is, she said, and was not sad.\n\n",
        "LONDON, May 5 (AP) - The ferry left.\n",
        "the ferry left the quay at noon and the band played on\n",
    ],
    ids=repr,
)
@pytest.mark.usefixtures("unmeasured")
def test_time_is_linear_in_many_lines(unit: str) -> None:
    """Promise 1 for rules that look at other lines: none looks at all of them for each."""
    assert_linear(unit, MEGABYTE // 8, ending="The story goes on here.")


@pytest.mark.parametrize(
    "unit", ["a: b\n", "- a\n", "#\n", "a: [\n", "[", "{a: ", "? ", "- ", "&a ", "'", "  ", "\n", "x"], ids=repr
)
@pytest.mark.usefixtures("unmeasured")
def test_time_is_linear_in_front_matter(unit: str) -> None:
    """Promise 1 for the header: a long or deep one is read or refused, and neither takes long."""
    assert_linear(unit, MEGABYTE // 4, opening="---\ntitle: ", ending="\n---\nThe story goes on here.")


@pytest.mark.parametrize("unit", ["a", "A, ", "AB/", "/A/ ", "(A) ", "[", "May 5 ", "12:"], ids=repr)
@pytest.mark.parametrize("key", KEYS)
@pytest.mark.usefixtures("unmeasured")
def test_time_is_linear_in_the_value_of_each_key(key: str, unit: str) -> None:
    """Promise 1 for what a key says: a long value is read or refused, and neither takes long."""
    assert_linear(unit, MEGABYTE // 16, opening=f"---\n{key}: '", ending="'\n---\nThe story goes on here.")
