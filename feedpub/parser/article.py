"""The pipeline: the bytes of a seed and its name to an `Article`.

This is the order in which the questions are asked of the copy; each is answered in a room of its own.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from feedpub.errors import FeedpubError
from feedpub.model import BODY, Article, Block, Conventions, Dateline, Kind, Media, PublishedFrom, TitleFrom
from feedpub.parser import byline, dateline, dates, frontmatter, headline, labels, lines, summary
from feedpub.parser.audit import Copy, account
from feedpub.parser.decoding import decode
from feedpub.parser.frontmatter import Header
from feedpub.parser.layout import paragraphs
from feedpub.parser.verdict import RUNNING

SET_OFF = {Kind.SUBHEAD, Kind.LIST_ITEM}
"""What stays in the content, but does not tell the story in sentences."""
NO_STORY = "holds no story, only front matter or lines that are not copy; write its text below"
AS_ELSEWHERE = Conventions()
"""UTC, and the day before the month."""


def parse(
    data: bytes, name: str, conventions: Conventions = AS_ELSEWHERE, *, file: str = "", in_full: bool = True
) -> Article:
    """Read a seed: its bytes, and its path in the source folder without suffix.

    `file` is what errors call it. Where it is not read `in_full`, a title cut from the lead and a summary of the story
    are left empty, and so is the audit: they tell nothing that the content doesn't, and take a third of the time. Raise
    `FeedpubError` where the bytes hold no story.
    """
    file = file or name
    text = _decoded(data, file)
    header, start = frontmatter.read(text, conventions, file)
    written = text.split("\n")
    copy = _understood(written[start - 1 :], start)
    blocks = _blocks(copy, header, file)
    told = _told(blocks) if in_full else ()
    its_title, title_from = _title(header, copy, told)
    filed = header.dateline or _dateline(copy)
    published, published_from = _published(header, copy, filed, name, conventions)
    return Article(
        name=name,
        title=its_title,
        title_from=title_from,
        summary=header.summary or (summary.summarise(its_title, told) if in_full else ""),
        blocks=blocks,
        dateline=filed,
        byline=header.author or _byline(copy),
        published=published,
        published_from=published_from,
        updated=header.updated,
        tags=header.tags,
        url=header.url,
        id=header.id,
        language=header.language,
        related=copy.found(Kind.RELATED),
        image=Media(url=header.image, alt=header.image_alt) if header.image else None,
        audio=Media(url=header.audio, duration=header.audio_duration) if header.audio else None,
        lines=account(written, start, copy) if in_full else (),
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )


def _decoded(data: bytes, file: str) -> str:
    """Give the text; raise where there is none."""
    try:
        text = decode(data)
    except ValueError as error:
        raise FeedpubError.at(file, str(error)) from error
    if not text or text.isspace():
        raise FeedpubError.at(file, "is empty; write the story, or delete the file")
    return text


def _understood(written: Sequence[str], start: int) -> Copy:
    """Give the paragraphs of the lines, the first of which has the number `start`, and what each is."""
    found = paragraphs(written, start)
    opening = dateline.find(found)
    verdicts = lines.classify(found, opening)
    noted = [(paragraph, verdict) for paragraph, verdict in zip(found, verdicts, strict=True) if verdict is not RUNNING]
    return Copy(found, verdicts, noted, opening)


def _blocks(copy: Copy, header: Header, file: str) -> tuple[Block, ...]:
    """Give the content: the paragraphs that stay, the dateline set before the one it opens; raise where none stays."""
    blocks: list[Block] = []
    pending, opening = "", copy.opening
    filed = opening.at if opening else -1
    for index, (paragraph, verdict) in enumerate(zip(copy.paragraphs, copy.verdicts, strict=True)):
        text = paragraph.text
        if opening and index == filed:
            pending, text = opening.dateline.text, opening.story
        if verdict.kind in BODY and text:
            takes = pending and verdict.kind is not Kind.SUBHEAD
            blocks.append(Block(verdict.kind, text, pending if takes else ""))
            pending = "" if takes else pending
    if not blocks:
        raise FeedpubError.at(file, NO_STORY)
    return _redated(blocks, header.dateline) if header.dateline else tuple(blocks)


def _told(blocks: Sequence[Block]) -> Sequence[str]:
    """Give the paragraphs that tell the story in sentences; all there are, if none does."""
    texts = [block.text for block in blocks if block.kind not in SET_OFF]
    told = [text for text in texts if not labels.is_note(text) and not labels.is_field(text)]
    return told or [block.text for block in blocks]


def _redated(blocks: Sequence[Block], given: Dateline) -> tuple[Block, ...]:
    """Set the dateline of the front matter where the copy has its own, else before the first words."""
    own = next((i for i, block in enumerate(blocks) if block.dateline), None)
    first = next((i for i, block in enumerate(blocks) if block.kind is not Kind.SUBHEAD), 0)
    at = first if own is None else own
    return tuple(block._replace(dateline=given.text) if i == at else block for i, block in enumerate(blocks))


def _title(header: Header, copy: Copy, told: Sequence[str]) -> tuple[str, TitleFrom]:
    """Give the first title there is: the front matter's, the copy's headline, or one cut from what is `told`."""
    if header.title:
        return header.title, TitleFrom.FRONT_MATTER
    if line := copy.first(Kind.HEADLINE):
        return " ".join(headline.unlabelled(line).split()), TitleFrom.HEADLINE
    if not told:
        return "", TitleFrom.LEAD
    from feedpub.parser.title import cut  # noqa: PLC0415  twenty rooms, which copy with a headline has no need of

    return " ".join(cut(told).split()), TitleFrom.LEAD


def _byline(copy: Copy) -> tuple[str, ...]:
    """Give the writers: on a line of their own, beside the time, or before the place (`ANN LEE New Delhi: ...`)."""
    found = copy.found(Kind.BYLINE, Kind.TIMESTAMP) or (copy.opening.authors if copy.opening else ())
    return byline.writers(found)


def _dateline(copy: Copy) -> Dateline | None:
    """Give the copy's dateline; the agency may have signed at the end instead: a line `(PTI)`, or `... he said. (PTI)`.

    Signed behind the last sentence, it counts where no dateline is printed: below one it is often only the source.
    """
    signed = copy.found(Kind.SIGN_OFF)
    if copy.opening is None:
        signed += copy.found(Kind.PARAGRAPH)
        return Dateline(text="", agencies=signed) if signed else None
    filed = copy.opening.dateline
    if filed.agencies or not signed:
        return filed
    return Dateline(text=filed.text, place=filed.place, date=filed.date, agencies=signed)


def _published(
    header: Header, copy: Copy, filed: Dateline | None, name: str, conventions: Conventions
) -> tuple[datetime | None, PublishedFrom | None]:
    """Give the moment of publication as far as the seed tells it; the first source that holds wins (design.md)."""
    if header.date:
        return header.date, PublishedFrom.FRONT_MATTER
    for paragraph, verdict in copy.noted:
        if verdict.kind is Kind.TIMESTAMP and (moment := dates.printed(paragraph.text, conventions)):
            return moment, PublishedFrom.COPY
    if filed and filed.date and not filed.date.startswith("--"):
        return dates.moment(filed.date, conventions), PublishedFrom.DATELINE
    if moment := dates.in_file_name(name.rpartition("/")[2], conventions):
        return moment, PublishedFrom.FILE_NAME
    return None, None
