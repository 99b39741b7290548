"""What a value in feed.toml or front matter may be."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from feedpub import values

CHECKS: tuple[Callable[[object], object], ...] = (
    values.text,
    values.url,
    values.uri,
    values.language,
    values.email,
    values.texts,
    values.whole_number,
    values.yes_or_no,
    values.file_or_url,
    values.seconds,
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes() | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(value=ANYTHING)
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_check_gives_a_value_or_a_sentence(check: Callable[[object], object], value: object) -> None:
    """Whatever a file says, a check gives a value or raises ValueError with a sentence to go on the key."""
    try:
        check(value)
    except ValueError as error:
        assert str(error).startswith("must ")  # noqa: PT017  either outcome is right, so `raises` can't be used


@given(value=st.text(alphabet=st.characters(), min_size=1))
def test_text_is_fit_for_xml_and_a_single_line(value: str) -> None:
    """A text that passes can be written to UTF-8 and XML, stands on one line and isn't empty."""
    try:
        line = values.text(value)
    except ValueError:
        return
    assert line == " ".join(line.split()) != ""
    element = etree.Element("title")
    element.text = line  # raises for what XML 1.0 can't hold
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")).text == line


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("  G7  calls\tfor\n dialogue ", "G7 calls for dialogue"),
        ("a\x00b", "a b"),
        ("half a pair: \ud83d", "half a pair:"),
        ("not a character: \uffff.", "not a character: ."),
        ("Crème — “brûlée” 🙂", "Crème — “brûlée” 🙂"),
        ("صحيفة", "صحيفة"),
    ],
)
def test_text_is_folded_to_one_line(written: str, line: str) -> None:
    """White space is folded, what XML refuses becomes white space, and everything visible stays."""
    assert values.text(written) == line


@pytest.mark.parametrize("value", ["", "   ", "\n", "\x00", "\ud800", "\x1b\x7f"])
def test_text_must_not_be_empty(value: str) -> None:
    """A text of which nothing can be seen is refused."""
    with pytest.raises(ValueError, match=r"^must not be empty; write a text or leave the key out$"):
        values.text(value)


@pytest.mark.parametrize(
    ("value", "called"),
    [
        (1, "a number"),
        (1.5, "a number"),
        (True, "true or false"),
        ({}, "a table"),
        (["a"], "a list"),
        ([], "an empty list"),
        (date(2026, 1, 1), "a date or time"),
        (datetime(2026, 1, 1), "a date or time"),  # noqa: DTZ001  as TOML gives it
        (time(10, 30), "a date or time"),
    ],
)
def test_what_is_not_text_is_called_by_its_name(value: object, called: str) -> None:
    """The message calls a wrong value what its writer would call it."""
    with pytest.raises(ValueError, match=rf"^must be text, not {called}; put it in quotes$"):
        values.text(value)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://example.org", "https://example.org/"),
        ("HTTP://Example.ORG:8080/News?q=1#top", "http://example.org:8080/News?q=1#top"),
        ("https://bücher.example/straße?ö=ü#é", "https://xn--bcher-kva.example/stra%C3%9Fe?%C3%B6=%C3%BC#%C3%A9"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/[1]", "https://example.org/%5B1%5D"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
        ("http://[2001:DB8::1]:8000/", "http://[2001:db8::1]:8000/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
        ("http://example.org:/", "http://example.org/"),
        ("http://my_host.example./", "http://my_host.example./"),
    ],
)
def test_an_address_is_given_as_a_uri(written: str, address: str) -> None:
    """An address comes out as RFC 3986 wants it: IDNA host, the rest percent-encoded; again changes nothing."""
    assert values.url(written) == address
    assert values.url(address) == address


@pytest.mark.parametrize(
    "written",
    [
        "example.org",
        "/news",
        "//example.org/",
        "https:///news",
        "https://",
        "ftp://example.org/",
        "javascript:alert(1)",
        "https://example.org/a b",
        "https://exa mple.org/",
        "https://exa<mple.org/",
        "https://example..org/",
        f"https://{'a' * 64}.example/",
        "https://desk:secret@example.org/",
        "https://example.org\\@evil.example/",
        "https://example.org:port/",
        "https://example.org:0/",
        "https://example.org:65536/",
        "http://[::1",
        "http://[not-an-address]/",
    ],
)
def test_an_address_must_be_absolute_and_sound(written: str) -> None:
    """An address needs scheme and host, must hold no user name, and the message shows what was written."""
    with pytest.raises(ValueError, match=r"^must be a web address .* like https://example.org/; it is ") as caught:
        values.url(written)
    assert str(caught.value).endswith(repr(written))


@given(path=st.text())
def test_no_path_makes_an_address_unsafe(path: str) -> None:
    """Whatever follows the host, an address is ASCII, without a character that needs quoting, and still that host's."""
    try:
        address = values.url(f"https://example.org/{path}")
    except ValueError:
        return
    assert re.fullmatch(r"https://example\.org/[!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]*", address)
    assert urlsplit(address).hostname == "example.org"


@pytest.mark.parametrize(
    "name", ["tag:example.org,2026:first", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "https://example.org/é"]
)
def test_an_id_is_any_uri(name: str) -> None:
    """An id is kept character by character (RFC 4287, 4.2.6.1)."""
    assert values.uri(name) == name


@pytest.mark.parametrize("name", ["first", "1:a", "a:", "tag:a b", 'tag:"a"', "tag:<a>", ":a"])
def test_what_is_no_uri_is_no_id(name: str) -> None:
    """An id without scheme, or with a character that no URI holds, is refused."""
    with pytest.raises(ValueError, match=r"^must be a URI, like tag:example.org,2026:first"):
        values.uri(name)


@pytest.mark.parametrize(
    "tag", ["en", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "de-CH-1996", "sl-rozaj-biske", "ast"]
)
def test_language_tags(tag: str) -> None:
    """Language, script, region and variants of BCP 47 pass as they are."""
    assert values.language(tag) == tag


@pytest.mark.parametrize("tag", ["english", "en_GB", "e", "en-", "12", "en-GB-", "ён"])
def test_what_is_no_language_tag(tag: str) -> None:
    """Names of languages, and locales with an underscore, are refused with the forms to write."""
    with pytest.raises(ValueError, match=r"^must be a language tag, like en, pt-BR or zh-Hant; it is "):
        values.language(tag)


def test_an_email_address_is_kept() -> None:
    """An address with a host of two labels passes."""
    assert values.email(" news.desk+rss@mail.example.org ") == "news.desk+rss@mail.example.org"


@pytest.mark.parametrize("address", ["desk", "desk@", "@example.org", "desk@localhost", "The Desk <desk@example.org>"])
def test_what_is_no_email_address(address: str) -> None:
    """A name, half an address, and a name with an address are refused."""
    with pytest.raises(ValueError, match=r"^must be an e-mail address, like desk@example.org; it is "):
        values.email(address)


@pytest.mark.parametrize(
    ("value", "items"),
    [
        (["one", " two "], ("one", "two")),
        ("one, two,,one", ("one", "two")),
        ("one", ("one",)),
        (["a, b"], ("a, b",)),
    ],
)
def test_a_list_of_texts(value: object, items: tuple[str, ...]) -> None:
    """A list, or a text with commas, gives its items once each, in order."""
    assert values.texts(value) == items


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([], "must be a list of texts, like [one, two], not an empty list"),
        (" , ", "must be a list of texts, like [one, two], not an empty list"),
        (5, "must be a list of texts, like [one, two], not a number"),
        (["one", 2], "must be text, not a number; put it in quotes"),
        (["one", " "], "must not be empty; write a text or leave the key out"),
    ],
)
def test_what_is_no_list_of_texts(value: object, message: str) -> None:
    """An empty list, another kind of value and a list of other kinds are refused."""
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        values.texts(value)


@pytest.mark.parametrize("value", [0, -1, 1.0, "50", True, None])
def test_a_count_is_a_whole_number_of_at_least_one(value: object) -> None:
    """Zero, a fraction, a text and `true` are no counts; 1 is one."""
    assert values.whole_number(1) == 1
    with pytest.raises(ValueError, match=r"^must be a whole number of at least 1; it is "):
        values.whole_number(value)


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("titel", "unknown key titel; did you mean title?"),
        ("TITLE", "unknown key TITLE; did you mean title?"),
        ("author", "unknown key author; did you mean author.name?"),
        ("colour", "unknown key colour; known keys: title, author.name, author.email"),
    ],
)
def test_an_unknown_key_gets_a_hint(key: str, message: str) -> None:
    """A key near a known one, or that of a table, is asked back; else the known ones are listed in order."""
    assert values.unknown(key, ["title", "author.name", "author.email"]) == message


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("90", 90),
        ("1:30", 90),
        ("01:30", 90),
        ("1:02:03", 3723),
        ("100:00", 6000),
        (" 12:30 ", 750),
        ("0", 0),
        ("1:59:59", 7199),
    ],
)
def test_how_long_something_lasts(written: str, seconds: int) -> None:
    """Seconds, minutes and seconds, or hours, minutes and seconds."""
    assert values.seconds(written) == seconds


@pytest.mark.parametrize(
    "written", ["soon", "1:2:3:4", ":30", "1:", "-5", "1.5", "12.30", "٣:٠٠", "9" * 30, "1:60", "1:99", "1:60:00"]
)
def test_what_is_no_duration(written: str) -> None:
    """The message shows what one looks like."""
    with pytest.raises(ValueError, match="must be a time like 12:30 or 1:02:30"):
        values.seconds(written)


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("a.jpg", "a.jpg"),
        ("b/a.jpg", "b/a.jpg"),
        ("../a.jpg", "../a.jpg"),
        ("HTTP://Example.org/é", "http://example.org/%C3%A9"),
    ],
)
def test_a_file_or_an_address(written: str, given: str) -> None:
    """A path stays as it is; an address is given as a URI."""
    assert values.file_or_url(written) == given
