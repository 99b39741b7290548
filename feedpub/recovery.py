"""A ledger from elsewhere: from a copy that is published, or, where it is lost, rebuilt from the feeds it wrote.

What an intact ledger says is `ledger`'s to read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import unquote, urljoin
from urllib.request import Request, urlopen

from lxml import etree

from feedpub import __version__, ledger, naming, publish, values
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger, Record

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONES = "{http://purl.org/atompub/tombstones/1.0}"
COMPLETE = "{http://purl.org/syndication/history/1.0}complete"
FEEDS = re.compile(f"{naming.PARTS}|feed|archive/")
ARCHIVED = re.compile(rf"(?P<folder>{naming.PARTS}.*)archive/(?P<number>[0-9]+)\.atom")
PATIENCE = 30
"""Seconds that a server may take to answer."""
CUT = (
    "holds only the newest entries, since feed.toml says archives = false, and ledger.json is missing; put the "
    "ledger back as it was published last, or delete the output to give every entry a new start"
)
MISSING = "holds no ledger.json; name the copy that was published last, or leave --previous out the first time"


def published(place: str) -> Ledger:
    """Give the ledger of a published copy: a folder, or an address the site is served at.

    Raise `FeedpubError` where there is none, or it can't be had: an empty one would start every id and date anew.
    """
    if not place.lower().startswith(("http://", "https://")):
        found = publish.read_ledger(Path(place))
        if found is None:
            raise FeedpubError.at(str(Path(place)), MISSING)
        return found
    try:
        address = urljoin(f"{values.url(place).removesuffix('/')}/", naming.LEDGER)
    except ValueError as error:
        what = f"{error}; leave --previous out the first time you publish"
        raise FeedpubError.at(file="--previous", what=what) from error
    try:
        request = Request(address, headers={"User-Agent": f"feedpub/{__version__}"})  # noqa: S310  see above
        with urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310  http and https only
            text = answer.read().decode()
    except (OSError, HTTPException, ValueError) as error:
        if isinstance(error, HTTPError):
            error.close()
        what = f"can't be downloaded: {error}; try again, or leave --previous out the first time you publish"
        raise FeedpubError.at(address, what) from error
    return ledger.read(text, address)


def from_feeds(output: Path, names: Mapping[str, str]) -> Ledger:
    """Rebuild the ledger from the Atom documents in the output folder; empty where there are none of ours.

    `names` are the seeds' names by the page of each, and by the URL of its own where it has one. What the text was is
    not known any more, so the next build takes each seed's text as unchanged.
    """
    newest = output / naming.ATOM_FEED
    if not newest.is_file() and not _archive(output, 1).is_file():
        return Ledger()
    with _intact(newest):
        feed = _parsed(newest)
        if not (feed.findtext(f"{ATOM}generator") or "").startswith("feedpub "):
            return Ledger()
        its_id = values.uri(feed.findtext(f"{ATOM}id"))
        base = feed.find(f"{ATOM}link[@rel='self']").get("href").removesuffix(newest.name)
        archives = _archives(feed)
    if not archives and feed.find(COMPLETE) is None:
        raise FeedpubError.at(str(newest), CUT)
    records: dict[str, Record] = {}
    for number in range(1, archives + 1):
        with _intact(path := _archive(output, number)):
            _add_entries(records, _parsed(path), base, names, number)
    with _intact(newest):
        _add_entries(records, feed, base, names, 0)
        _add_retractions(records, feed)
    files = _files(output)
    return Ledger(id=its_id, records=_with_parts(records, output, files), files=files, knows_files=False)


def _archive(output: Path, number: int) -> Path:
    """Give the file of an archive document of the publication's feed."""
    return output / f"{naming.archive(number)}{naming.ATOM}"


def _files(output: Path) -> tuple[str, ...]:
    """Give the paths of the feeds and lists that feedpub wrote: any may be gone from the next edition.

    Not those of pictures, nor of an index at the top, which may be the site owner's.
    """
    paths = (path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file())
    return tuple(sorted(path for path in paths if naming.is_ours(path) and FEEDS.match(path)))


def _with_parts(records: Mapping[str, Record], output: Path, files: Sequence[str]) -> Mapping[str, Record]:
    """Give the records with the archive documents that hold each entry in feeds of a part of the copy."""
    held: dict[str, dict[str, int]] = {}
    for path in files:
        if found := ARCHIVED.fullmatch(path):
            with _intact(output / path):
                for entry in _parsed(output / path).findall(f"{ATOM}entry"):
                    held.setdefault(entry.findtext(f"{ATOM}id"), {})[found["folder"]] = int(found["number"])
    return {name: record._replace(archives=held.get(record.id, {})) for name, record in records.items()}


@contextmanager
def _intact(path: Path) -> Iterator[None]:
    """Say so where a document is not as feedpub writes it."""
    try:
        yield
    except (etree.XMLSyntaxError, OSError, *ledger.UNSOUND) as error:
        what = "is missing or damaged, and so is ledger.json; put back either as it was published last"
        raise FeedpubError.at(str(path), what) from error


def _parsed(path: Path) -> Any:  # noqa: ANN401  an lxml element
    """Parse a document of ours; it may have been edited since, so nothing in it is resolved or fetched."""
    return etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))


def _archives(feed: Any) -> int:  # noqa: ANN401  an lxml element
    """Give the number of archive documents, which is the name of the last one."""
    last = feed.find(f"{ATOM}link[@rel='prev-archive']")
    return 0 if last is None else int(Path(last.get("href")).stem)


def _add_entries(
    records: dict[str, Record],
    document: Any,  # noqa: ANN401  an lxml element
    base: str,
    names: Mapping[str, str],
    archive: int,
) -> None:
    """Add the records of a document's entries, oldest first; of an entry in two documents, the one in the archive."""
    known = {record.id for record in records.values()}
    for entry in reversed(document.findall(f"{ATOM}entry")):
        link = entry.find(f"{ATOM}link[@rel='alternate']")
        link = "" if link is None else link.get("href")
        is_ours = link.startswith(base + naming.ARTICLES) and link.endswith(naming.PAGE)
        page = unquote(link.removeprefix(base)) if is_ours else ""
        fields = {field: entry.findtext(f"{ATOM}{field}") for field in ("id", "published", "updated")}
        order = len(records) + 1
        found = ledger.record(fields | {"digest": "", "order": order, "archive": archive, "page": page})
        if found.id not in known:
            name = _name(found, link, names)
            records[found.id if name in records else name] = found


def _name(record: Record, link: str, names: Mapping[str, str]) -> str:
    """Give the name of the seed an entry is of; several may name one URL of their own."""
    if record.page:
        return names.get(record.page, naming.seed_of(record.page))
    made_from = naming.named(record.id)
    return made_from if made_from in names.values() or not link else names.get(link, link)


def _add_retractions(records: dict[str, Record], feed: Any) -> None:  # noqa: ANN401  an lxml element
    """Add what was retracted, by the name that its id was made from, so that its seed is known when it is restored."""
    known = {record.id for record in records.values()}
    for gone in feed.findall(f"{TOMBSTONES}deleted-entry"):
        its_id, when = gone.get("ref"), gone.get("when")
        moments = dict.fromkeys(("published", "updated", "deleted"), when)
        found = ledger.record({"id": its_id, **moments, "digest": "", "order": len(records) + 1})
        if found.id not in known:
            name = naming.named(found.id)
            records[found.id if name in records else name] = found
