"""Addresses in copy become links: which are taken for one, where they end, and that all else stays text."""

from html import unescape
from html.parser import HTMLParser
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedpub.generator.content import content_html
from feedpub.generator.hyperlinks import linked
from feedpub.model import Block, Kind

law = settings(deadline=None, database=None)
"""However slow the machine; and nothing is left behind in the project."""


class Links(HTMLParser):
    """The links of a fragment, and its text."""

    def __init__(self, fragment: str) -> None:
        """Read it to its end."""
        super().__init__()
        self.targets: list[str | None] = []
        self.text = ""
        self.feed(fragment)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a link, and see that there is nothing else, and nothing else about it."""
        assert (tag, [name for name, _ in attrs]) == ("a", ["href"])
        self.targets.append(attrs[0][1])

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Times are at https://ferry.example/times.", ["https://ferry.example/times"]),
        ("(See http://ferry.example/times?day=1&boat=2).", ["http://ferry.example/times?day=1&boat=2"]),
        ("Read https://wiki.example/Wick_(town), he said", ["https://wiki.example/Wick_(town)"]),
        ("[the table](https://ferry.example/times)", ["https://ferry.example/times"]),
        (
            "“https://ferry.example/a” and 'https://ferry.example/b'!",
            ["https://ferry.example/a", "https://ferry.example/b"],
        ),
        ("https://one.example, https://two.example…", ["https://one.example", "https://two.example"]),
        ("HTTPS://Ferry.Example:8080/?", ["HTTPS://Ferry.Example:8080/"]),
        ("https://fähre.example/wiki/Köln", ["https://fähre.example/wiki/Köln"]),
        ("请看https://ferry.example/a，谢谢。", ["https://ferry.example/a"]),
        ("https://ferry.example/a]])", ["https://ferry.example/a"]),
        ("Write to desk@ferry.example.", ["mailto:desk@ferry.example"]),
        ("E-mail:first.last+news@mail.ferry.example; or call", ["mailto:first.last+news@mail.ferry.example"]),
        ("desk@ferry.example or https://ferry.example/", ["mailto:desk@ferry.example", "https://ferry.example/"]),
    ],
)
def test_an_address_is_a_link(text: str, targets: list[str]) -> None:
    """Web and e-mail addresses lead where they say, without the punctuation of the sentence around them."""
    found = Links(linked(text))
    assert found.targets == targets
    assert found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1) javascript://ferry.example/%0aalert(1) data:text/html,x",
        "ftp://ferry.example/ //ferry.example/ git+https://ferry.example/a www.ferry.example ferry.example",
        "http://localhost:8000/ http://... https://",
        "https://bank.example@thief.example/",
        "https://bank.example:80@thief.example/",
        "https://bank.example:word@thief.example/",
        "git@ferry.example:desk/copy @desk @desk@social.example",
        "desk@ferry a@b.c ferry@10.0.0.1 Müller@ferry.example 5 @ 2.50",
    ],
)
def test_what_is_no_address_stays_text(text: str) -> None:
    """Nothing is linked that does not say itself that it is an address, nor what leads elsewhere than it looks."""
    assert linked(text) == text


def test_a_link_can_not_be_broken_out_of() -> None:
    """An address ends where markup could begin, and what it holds is escaped in the attribute and in the text."""
    assert linked("""https://a.example/?x='&y=<script>"onclick=alert(1)""") == (
        '<a href="https://a.example/?x=&#x27;&amp;y=">https://a.example/?x=\'&amp;y=</a>&lt;script&gt;"onclick=alert(1)'
    )


@pytest.mark.parametrize("kind", [Kind.PARAGRAPH, Kind.STANDFIRST, Kind.QUOTE, Kind.LIST_ITEM, Kind.SUBHEAD])
def test_addresses_of_every_block_are_linked(kind: Kind) -> None:
    """Wherever it stands in the copy, an address is a link; a dateline stays what it is."""
    block = Block(kind=kind, text="See https://ferry.example/.", dateline="OSLO, desk@ferry.example:")
    html = content_html([block])
    assert html.count("<a ") == 1
    assert ' See <a href="https://ferry.example/">https://ferry.example/</a>.' in html


@pytest.mark.parametrize(
    "piece",
    ["http://a.", "a.b@", "a@b.cc", "https://a.bb/)", "http://a.bb,", "http://a.bb:1", "a-", "https://a.bb/)]("],
)
def test_the_time_is_linear(piece: str) -> None:
    """Copy made to keep the patterns busy takes no longer than its length."""
    begun = process_time()
    linked(f"http://a.{piece * 20_000}@")
    assert process_time() - begun < 2


@law
@given(st.lists(st.sampled_from(["https://", "a", ".bb", "@", "/", ")", "(", "<", '"', "&amp;", " ", ":", "é", "。"])))
def test_law_all_the_text_is_kept(pieces: list[str]) -> None:
    """Whatever is linked, a reader sees each character of the copy, and links lead to the web or to mail alone."""
    text = "".join(pieces)
    found = Links(linked(text))
    assert found.text == text
    for target in found.targets:
        assert (target or "").startswith(("https://", "mailto:"))
        assert unescape((target or "").removeprefix("mailto:")) in text
