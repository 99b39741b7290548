"""The pipeline: the bytes of a seed and its name to an `Article`.

This is the order in which the questions are asked of the copy; each is answered in a room of its own.
"""

from collections.abc import Sequence

from feedpub.model import BODY, Article, Block, Conventions, Dateline, Kind, TitleFrom
from feedpub.parser import source, summary
from feedpub.parser.audit import Copy, account
from feedpub.parser.lines import headline, rules
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import byline, dates, labels
from feedpub.parser.source import Source
from feedpub.parser.text.shape import runs, words

SET_OFF = {Kind.SUBHEAD, Kind.LIST_ITEM}
"""What stays in the content, but does not tell the story in sentences."""
FARTHEST = 5
"""Paragraphs among which the dateline is looked for."""
LISTED = {Kind.LIST_ITEM}
"""A set, as those below: to look a member of an enum up by its name takes longer, which counts once a paragraph."""
RELATED, WRITTEN, SIGNED, RAN = {Kind.RELATED}, {Kind.BYLINE, Kind.TIMESTAMP}, {Kind.SIGN_OFF}, {Kind.PARAGRAPH}
"""What names other stories, writers and agencies."""


def parse(data: bytes, name: str, conventions: Conventions = dates.AS_ELSEWHERE, *, file: str = "") -> Article:
    """Read a seed: its bytes, and its path in the source folder without suffix.

    `file` is what errors call it. Raise `FeedpubError` where the bytes hold no story.
    """
    seed = source.opened(data, conventions, file or name)
    copy = _understood(seed)
    header = seed.header
    known = source.facts(seed, name, conventions, copy.stamps)
    blocks = _blocks(copy, header.dateline)
    told, ended = _told(blocks), _ended(blocks)
    its_title, title_from = _title(known, copy, told, _filed(blocks, told))
    return known._replace(
        title=its_title,
        title_from=title_from,
        summary=header.summary or summary.summarise(its_title, told if ended is blocks else _told(ended)),
        blocks=blocks,
        dateline=header.dateline or _dateline(copy),
        byline=header.author or _byline(copy),
        related=copy.found(RELATED),
        lines=account(seed.written, seed.start, copy),
    )


def skim(data: bytes, name: str, conventions: Conventions = dates.AS_ELSEWHERE, *, file: str = "") -> Article:
    """Read of a seed only what tells when and where, and what it is like; raise what `parse` would.

    That is what is asked of an article of which nothing is shown, and takes a third of the time: what a line is, is
    found out of those alone that may be timestamps; there is no title, summary, content, writer nor audit.
    """
    seed = source.opened(data, conventions, file or name)
    is_dated = seed.header.date is not None
    stamps = () if is_dated else rules.stamps(seed.paragraphs, seed.opening, seed.pages, seed.known)
    return source.facts(seed, name, conventions, stamps)


def _understood(seed: Source) -> Copy:
    """Say of each paragraph what it is."""
    found, opening = seed.paragraphs, seed.opening
    known = {**seed.known, **dict.fromkeys(seed.held, rules.HELD)}
    verdicts = rules.classify(found, opening, seed.pages, known)
    said = zip(found, verdicts, strict=True)
    noted = [(paragraph, its) for paragraph, its in said if its is not RUNNING and its is not rules.FILED]
    return Copy(found, verdicts, noted, opening, seed.withheld)


def _blocks(copy: Copy, given: Dateline | None) -> tuple[Block, ...]:
    """Give the content: the paragraphs that stay, the dateline, that `given` if there is one, before its own."""
    texts = [paragraph.text for paragraph in copy.paragraphs]
    if copy.opening is None:
        blocks = _staying(copy.verdicts, texts)
    else:
        at, texts[copy.opening.at] = copy.opening.at, copy.opening.story
        above, below = _staying(copy.verdicts[:at], texts[:at]), _staying(copy.verdicts[at:], texts[at:])
        filed = next((place for place, block in enumerate(below) if block.kind is not Kind.SUBHEAD), None)
        if filed is not None:
            below[filed] = Block(below[filed].kind, below[filed].text, copy.opening.dateline.text)
        blocks = above + below
    return _redated(blocks, given) if given else tuple(blocks)


def _staying(verdicts: Sequence[Verdict], texts: Sequence[str]) -> list[Block]:
    """Give the paragraphs that stay in the copy, as blocks."""
    return [Block(its.kind, text) for its, text in zip(verdicts, texts, strict=True) if text and its.kind in BODY]


def _told(blocks: Sequence[Block]) -> Sequence[str]:
    """Give the paragraphs that tell the story in sentences; all there are, if none does."""
    told = [block.text for block in blocks if block.kind not in SET_OFF and not labels.is_aside(block.text)]
    if len(told) > 1 and words(told[0]) < headline.FEWEST_WORDS and not runs(told[0]) and runs(told[1]):
        return told[1:]  # `Ferries` above the first sentence is a label
    return told or [block.text for block in blocks]


def _filed(blocks: Sequence[Block], told: Sequence[str]) -> int:
    """Give the place among what is told of the paragraph that the dateline opens; the first, if it opens none."""
    texts = [block.text for block in blocks[:FARTHEST] if block.dateline]
    return told.index(texts[0]) if texts and texts[0] in told else 0


def _ended(blocks: Sequence[Block]) -> Sequence[Block]:
    """Let what introduces a list end in `…`: `He denied that:` has nothing to do with the sentence below the list."""
    items = [index for index, block in enumerate(blocks) if block.kind in LISTED]
    leads = {index - 1 for index in items if index and blocks[index - 1].text.endswith((":", "："))}
    if not leads:
        return blocks
    return [block._replace(text=f"{block.text[:-1]}…") if i in leads else block for i, block in enumerate(blocks)]


def _redated(blocks: Sequence[Block], given: Dateline) -> tuple[Block, ...]:
    """Set the dateline of the front matter where the copy has its own, else before the first words."""
    own = next((i for i, block in enumerate(blocks) if block.dateline), None)
    first = next((i for i, block in enumerate(blocks) if block.kind is not Kind.SUBHEAD), 0)
    at = first if own is None else own
    return tuple(block._replace(dateline=given.text) if i == at else block for i, block in enumerate(blocks))


def _title(known: Article, copy: Copy, told: Sequence[str], filed: int) -> tuple[str, TitleFrom]:
    """Give the first title there is: the front matter's, the copy's headline, or one cut from what is `told`."""
    if known.title:
        return known.title, known.title_from
    if line := copy.first(Kind.HEADLINE):
        return " ".join(headline.bare(line).split()), TitleFrom.HEADLINE
    from feedpub.parser.titles.title import cut  # noqa: PLC0415  copy with a headline has no need of it

    return " ".join(cut(told, filed).split()), TitleFrom.LEAD


def _byline(copy: Copy) -> tuple[str, ...]:
    """Give the writers: on a line of their own, beside the time, or before the place (`ANN LEE New Delhi: ...`)."""
    found = copy.found(WRITTEN) or (copy.opening.authors if copy.opening else ())
    return byline.writers(found)


def _dateline(copy: Copy) -> Dateline | None:
    """Give the copy's dateline; the agency may have signed at the end instead: a line `(PTI)`, or `... he said. (PTI)`.

    Signed behind the last sentence, it counts where no dateline is printed: below one it is often only the source.
    """
    filed = copy.opening.dateline if copy.opening else None
    if filed and filed.agencies:
        return filed
    signed = tuple(dict.fromkeys(copy.found(SIGNED) if filed else copy.found(SIGNED) + copy.found(RAN)))
    if not signed:
        return filed
    return filed._replace(agencies=signed) if filed else Dateline(text="", agencies=signed)
