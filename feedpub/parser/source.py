"""A seed as every reading of it begins: its text, its front matter, its paragraphs, and the dateline that opens it.

And what follows from these alone. What each paragraph is, and all that hangs on that, is left to `article`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from feedpub.errors import FeedpubError
from feedpub.likeness import sketch
from feedpub.model import Article, Conventions, Dateline, Media, PublishedFrom, TitleFrom
from feedpub.parser import frontmatter
from feedpub.parser.frontmatter import Header
from feedpub.parser.lines import heads, rooms
from feedpub.parser.lines.heads import Head
from feedpub.parser.lines.verdict import Verdict
from feedpub.parser.origin import dates, embargo, stacked, timestamps, withheld
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text import quoting, spacing, sums, top
from feedpub.parser.text.decoding import decode
from feedpub.parser.text.layout import Paragraph, paragraphs
from feedpub.parser.text.strays import StrayByteError

NO_STORY = "holds no story, only front matter or lines that are not copy; write its text below"


class Source(NamedTuple):
    """A seed, opened."""

    text: str
    written: Sequence[str]
    """Its lines."""
    start: int
    """The number of the first line below the front matter."""
    header: Header
    paragraphs: Sequence[Paragraph]
    opening: Opening | None
    pages: Sequence[int]
    """Which of the first paragraphs no more than surround the copy on its page, or stand above it as a block."""
    known: Mapping[int, Verdict]
    """What is known of these blocks, by the index of the paragraph."""
    held: Sequence[int]
    """Which of the paragraphs hold the story back: an embargo."""
    withheld: Sequence[Paragraph]
    """Below the story, marked as not for publication; none of them is among the paragraphs."""
    file: str
    """What errors call it."""

    @property
    def filed(self) -> Dateline | None:
        """Give the dateline of the front matter, or the one that the copy opens with."""
        return self.header.dateline or (self.opening.dateline if self.opening else None)

    @property
    def story(self) -> list[str]:
        """Give what each paragraph says, without the dateline; nothing of those that have no words."""
        texts = [paragraph.text for paragraph in self.paragraphs]
        if self.opening:
            texts[self.opening.at] = self.opening.story
        return [text for text in texts if text and (text[0].isalnum() or any(map(str.isalnum, text)))]


def opened(data: bytes, conventions: Conventions, file: str) -> Source:
    """Open a seed; raise `FeedpubError` where it is no text, its front matter has mistakes, or it is not to go out."""
    text = _decoded(data, file)
    typed = spacing.plain(text)
    header, start = frontmatter.read(typed, conventions, file)
    written = typed.split("\n")
    if ">" in typed and ("\n>" in typed or typed[0] == ">"):
        written = [*written[: start - 1], *quoting.unquoted(written[start - 1 :])]
    parted = withheld.parted(paragraphs(written[start - 1 :], start), typed, file)
    head = heads.read(parted.story)
    apart = head.paragraphs
    pages = _pages(apart, head)
    found, opening = stacked.find(apart, rooms.is_page, pages)
    pages = pages if found is apart else _pages(found, head)
    known = {index: head.known[found[index].first] for index in head.places(found)} if head.known else {}
    held = embargo.notices(found, file)
    return Source(text, written, start, header, found, opening, pages, known, held, parted.withheld, file)


def _pages(paragraphs: Sequence[Paragraph], head: Head) -> Sequence[int]:
    """Give which of the first paragraphs are not the copy's own, or stand above it as a block."""
    pages, above = top.of_page(paragraphs, rooms.is_page), head.places(paragraphs)
    return sorted({*pages, *above}) if above else pages


def facts(source: Source, name: str, conventions: Conventions, stamps: Sequence[str] = ()) -> Article:
    """Give the article as far as it is known now, its content left empty; raise where no story is.

    `stamps` are the lines that tell when it was published.
    """
    header = source.header
    story = source.story
    if not story:
        raise FeedpubError.at(source.file, NO_STORY)
    published, told_by = _published(source, name, conventions, stamps)
    digest, as_written = sums.of(source.text)
    return Article(
        name=name,
        title=header.title,
        title_from=TitleFrom.FRONT_MATTER if header.title else TitleFrom.LEAD,
        summary=header.summary,
        blocks=(),
        dateline=source.filed,
        byline=header.author,
        published=published,
        published_from=told_by,
        updated=header.updated,
        tags=header.tags,
        url=header.url,
        id=header.id,
        language=header.language,
        image=Media(url=header.image, alt=header.image_alt) if header.image else None,
        audio=Media(url=header.audio, duration=header.audio_duration) if header.audio else None,
        digest=digest,
        as_written=as_written,
        sketch=sketch(story),
    )


def _published(
    source: Source, name: str, conventions: Conventions, stamps: Sequence[str]
) -> tuple[datetime | None, PublishedFrom | None]:
    """Give the moment of publication as far as the seed tells it; the first source that holds wins.

    Their order is that of `PublishedFrom`, and of the README's "Ids, dates, and why nothing churns".
    """
    if source.header.date:
        return source.header.date, PublishedFrom.FRONT_MATTER
    if source.held:
        return embargo.until(source.paragraphs, source.held, conventions, source.file), PublishedFrom.COPY
    if stamps and (moment := _printed([stamp for stamp in stamps if not timestamps.is_update(stamp)], conventions)):
        return moment, PublishedFrom.COPY
    its_dateline = source.filed
    if its_dateline and its_dateline.date and not its_dateline.date.startswith("--"):
        return dates.moment(its_dateline.date, conventions), PublishedFrom.DATELINE
    if moment := dates.in_file_name(name.rpartition("/")[2], conventions):
        return moment, PublishedFrom.FILE_NAME
    updated = _printed(stamps, conventions)
    return updated, PublishedFrom.UPDATE if updated else None


def _printed(stamps: Sequence[str], conventions: Conventions) -> datetime | None:
    """Give the first moment that these lines print."""
    for stamp in stamps:
        if moment := dates.printed(stamp, conventions):
            return moment
    return None


def _decoded(data: bytes, file: str) -> str:
    """Give the text; raise where there is none."""
    if not isinstance(data, (bytes, bytearray)):
        message = f"parse takes the bytes of a seed, not {type(data).__name__}; give text.encode()"
        raise TypeError(message)
    try:
        text = decode(data)
    except StrayByteError as error:
        raise FeedpubError.at(file, str(error), error.line) from error
    except ValueError as error:
        raise FeedpubError.at(file, str(error)) from error
    if not text or text.isspace():
        raise FeedpubError.at(file, "is empty; write the story, or delete the file")
    return text
