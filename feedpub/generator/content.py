"""An article's content as HTML: what feeds carry in full and pages show.

Only these elements are ever written, and all text is escaped: nothing in a seed can become markup, but for its web and
e-mail addresses, which become links (`hyperlinks`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from feedpub.generator.escaping import escape
from feedpub.marks import BULLET, NUMBER
from feedpub.model import Block, Kind

MAILED = re.compile(r">[>\s]*(?=\S)")
"""How mail marks a quoted line: HTML says the same by its element."""
PLACE = re.compile(r"[^,(\[:–—]+?(?=\s*(?:[,(\[:–—]|\s-|$))")
"""What a dateline opens with: the place, up to a date, an agency, a state or the closing mark."""

UNSPACED = "[)\\]\u3000-\u303f\u3400-\u9fff\uff00-\uffef][\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
"""What needs no space between them, the end of a dateline and the story: Chinese and Japanese characters and marks.

To compile it takes a twentieth of a small build's time.
"""
EASTERN = "\u2e80"
"""The first of the characters that it asks for."""


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
    """Give an element for each block; list items that follow each other, marked in one way, share a list."""
    for opening, run in groupby(blocks, key=_opening):
        if opening:
            yield "\n".join((opening, *map(_item, run), f"</{opening[1:3]}>"))
        else:
            yield from map(_element, run)


def _opening(block: Block) -> str:
    """Give the tag of the list that an item belongs in; empty for what is no item.

    HTML has a way to say bullets, and the numbers of the copy. Of letters it has one too, but not every feed reader
    knows it: they are left in the text, and a page shows no bullets beside them.
    """
    if block.kind is not Kind.LIST_ITEM:
        return ""
    mark = NUMBER.match(block.text)
    if not mark:
        return "<ul>"
    return "<ol>" if mark["plain"] else '<ul class="marked">'


def _item(item: Block) -> str:
    """Give an item, its mark said in HTML's way if that has one."""
    number, bullet = NUMBER.match(item.text), BULLET.match(item.text)
    if number and number["plain"]:
        return f'<li value="{int(number["plain"])}">{_text(item, number.end())}</li>'
    return f"<li>{_text(item, bullet.end() if bullet else 0)}</li>"


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
    text = _escaped(block.text[start:])
    if not block.dateline:
        return text
    ends = block.dateline[-1] + block.text[:1]
    space = "" if max(ends) >= EASTERN and re.match(UNSPACED, ends) else " "
    return f"{_dateline(block.dateline)}{space}{text}"


def _escaped(text: str) -> str:
    """Give a text as HTML; where it may hold an address, with that as a link."""
    if "://" not in text and "@" not in text:
        return escape(text, quote=False)
    from feedpub.generator.hyperlinks import linked  # noqa: PLC0415  most copy has no address

    return linked(text)


def _dateline(line: str) -> str:
    """Give a dateline, its place marked: `<b class="dateline">LISBON</b>, May 5 (ANX) -`."""
    place = PLACE.match(line)
    end = place.end() if place else len(line)
    return f'<b class="dateline">{escape(line[:end], quote=False)}</b>{escape(line[end:], quote=False)}'
