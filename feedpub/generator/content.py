"""An article's content as HTML: what feeds carry in full and pages show.

Only these elements are ever written, and all text is escaped: nothing in a seed can become markup, but for its web and
e-mail addresses, which become links (`hyperlinks`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from itertools import groupby

from feedpub.generator.hyperlinks import linked
from feedpub.model import Block, Kind

BULLET = r"[•·▪■●◦‣∙○►➤✓*–-]\s*(?=\S)"
NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
MAILED = re.compile(r">[>\s]*(?=\S)")
"""How plain text marks an item, and a quoted line: HTML says the same by its elements."""
PLACE = re.compile(r"[^,(\[:–—]+?(?=\s*(?:[,(\[:–—]|\s-|$))")
"""What a dateline opens with: the place, up to a date, an agency, a state or the closing mark."""


class Html(str):
    """Markup: set into a template as it is, where other text is escaped (MarkupSafe's `__html__` protocol)."""

    __slots__ = ()

    def __html__(self) -> str:
        """Give the markup itself."""
        return self


def content_html(blocks: Sequence[Block]) -> str:
    """Give the content as an HTML fragment, its dateline the first words of the block it opens."""
    return _content(tuple(blocks))


@lru_cache(maxsize=192)
def _content(blocks: tuple[Block, ...]) -> str:
    """Make the fragment: once for all formats of a document and the pages, which are rendered in one go (`BATCH`)."""
    return "\n".join(_pieces(blocks))


def _pieces(blocks: Sequence[Block]) -> Iterator[str]:
    """Give an element for each block; list items that follow each other share a list."""
    for listed, run in groupby(blocks, key=lambda block: block.kind is Kind.LIST_ITEM):
        if listed:
            yield _list(list(run))
        else:
            yield from map(_element, run)


def _list(items: Sequence[Block]) -> str:
    """Give a list, its marks in HTML's way: bullets are drawn by the browser, numbers are those of the copy."""
    numbers = [NUMBER.match(item.text) for item in items]
    if all(numbers):
        rows = [
            f'<li value="{int(number[1])}">{_text(item, number.end())}</li>'
            for number, item in zip(numbers, items, strict=True)
            if number
        ]
        return "\n".join(("<ol>", *rows, "</ol>"))
    rows = [f"<li>{_text(item, mark.end() if (mark := re.match(BULLET, item.text)) else 0)}</li>" for item in items]
    return "\n".join(("<ul>", *rows, "</ul>"))


def _element(block: Block) -> str:
    """Give one block as an element."""
    match block.kind:
        case Kind.SUBHEAD:
            return f"<h2>{_text(block)}</h2>"
        case Kind.QUOTE:
            mark = MAILED.match(block.text)
            return f"<blockquote><p>{_text(block, mark.end() if mark else 0)}</p></blockquote>"
        case Kind.STANDFIRST:
            return f'<p class="standfirst">{_text(block)}</p>'
        case _:
            return f"<p>{_text(block)}</p>"


def _text(block: Block, start: int = 0) -> str:
    """Give the block's text from `start` on, escaped and its addresses linked, behind its dateline."""
    text = linked(block.text[start:])
    return f"{_dateline(block.dateline)} {text}" if block.dateline else text


def _dateline(line: str) -> str:
    """Give a dateline, its place marked: `<b class="dateline">LISBON</b>, May 5 (ANX) -`."""
    place = PLACE.match(line)
    end = place.end() if place else len(line)
    return f'<b class="dateline">{escape(line[:end], quote=False)}</b>{escape(line[end:], quote=False)}'
