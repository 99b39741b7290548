"""The memory of what has been published: `ledger.json` in the output folder. It pins ids and first-published moments.

It is read before a build and written with it; what becomes of an entry is `entries`' to decide.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from json.encoder import encode_basestring as _quoted
from sys import intern
from types import MappingProxyType
from typing import Any, NamedTuple

from feedpub import naming, values
from feedpub.errors import FeedpubError

START, BETWEEN, END = b',\n "entries": {\n  ', b"\n  },\n  ", b"\n  }\n }\n}\n"
"""What stands before the first record, between two, and after the last. No text in JSON holds a line break."""
EMPTY = b',\n "entries": {}\n}\n'
"""What stands there where there is none."""
AT_ONCE = 20
"""Records, or chunks of some hundred, that are one part: a file is written and compared part by part."""
FORMAT = 3
"""Goes up when an older feedpub could no longer read the file rightly."""
WITHOUT_EDITED = 2
"""What is written as long as no record has what came with 3: most ledgers."""
READ = (1, WITHOUT_EDITED, FORMAT)
"""The formats that this feedpub reads."""
NO_ARCHIVES: Mapping[str, int] = MappingProxyType({})
UNSOUND = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading a value raises where it is of another kind or form than feedpub writes."""
DAMAGED = (
    "is damaged; put back the copy that was published last, or delete it: ids and dates are then taken from the feeds "
    "beside it, and where there are none, every entry gets a new start"
)


class Record(NamedTuple):
    """What the ledger keeps of one entry; a tuple, since there are so many."""

    id: str
    published: datetime
    """Aware, UTC, whole seconds."""
    updated: datetime
    """Aware, UTC, whole seconds."""
    digest: str
    """The article's at `updated`, in older ledgers that of its text as written (`Card.digests`); empty where it is not
    known (a ledger rebuilt from the feeds)."""
    order: int
    """Its place among all entries by first publication, from 1."""
    archive: int = 0
    """The number of the archive document that holds it; 0 while it is in the subscription feed."""
    archives: Mapping[str, int] = NO_ARCHIVES
    """Likewise in each other feed, by its folder; only those where it is in an archive document."""
    page: str = ""
    """The path of its page in the output folder; empty where it has none."""
    former: tuple[str, ...] = ()
    """Paths its page had before; they lead to the page it has now."""
    deleted: datetime | None = None
    """When it was retracted: aware, UTC, whole seconds; None while it is published."""
    sketch: str = ""
    """What its text is like (`likeness`), to know it again when its seed is renamed and edited at once."""
    shown: str = ""
    """A check sum of each field as published, to tell which of them change: `title:1a2b3c4d ...`."""
    edited: datetime | None = None
    """When its text last changed, where `updated` says when it came back as it was: aware, UTC, whole seconds."""


NO_RECORDS: Mapping[str, Record] = MappingProxyType({})


class Ledger(NamedTuple):
    """Every entry ever published, by the name of its seed, and the publication's id."""

    id: str = ""
    """The publication's own id, a URI that stays when the site moves; empty before the first edition."""
    records: Mapping[str, Record] = NO_RECORDS
    files: tuple[str, ...] = ()
    """Paths of every other file ever written to the output folder, so that those which are no more can go."""
    knows_files: bool = True
    """Whether it names every file that is feedpub's; not in format 1, nor where it was rebuilt from the feeds."""


def read(text: str, file: str = naming.LEDGER) -> Ledger:
    """Read the text of a ledger; raise `FeedpubError` where it is damaged or a newer feedpub's, never guess."""
    try:
        data = json.loads(text, object_hook=_record_at_once)
        if data["format"] > FORMAT:
            what = f"is written by a newer feedpub (format {data['format']}, this one knows {FORMAT}); update feedpub"
            raise FeedpubError.at(file, what)
        _insist(data["format"] in READ)
        its_id = _text(data.get("id", ""))
        _insist(not its_id or values.uri(its_id) == its_id)
        records = {intern(_text(name)): _record(found) for name, found in data["entries"].items()}
        files = tuple(map(_text, data.get("files", ())))
        _insist(all(map(naming.is_ours, files)))  # what is gone will be deleted
    except UNSOUND as error:
        raise FeedpubError.at(file, DAMAGED) from error
    return Ledger(id=its_id, records=records, files=files, knows_files=data["format"] > min(READ))


def write(ledger: Ledger) -> bytes:
    """Give the ledger as JSON, a line for each field, in the order of the names: small changes make small diffs."""
    return b"".join(parts(ledger))


def parts(ledger: Ledger, records: Iterable[bytes] | None = None) -> Iterator[bytes]:
    """Give the ledger as `write` does, part by part, since the whole may be large.

    It is what Python's `json` would give, which takes ten times as long where it indents. `records` are the records as
    `entry` gives them, if they are at hand, one or more in each, with `BETWEEN` between them.
    """
    its_format = FORMAT if any(record.edited for record in ledger.records.values()) else WITHOUT_EDITED
    yield f'{{\n "format": {its_format},\n "id": {_quoted(ledger.id)},\n "files": '.encode()
    yield json.dumps(ledger.files, ensure_ascii=False, indent=1).replace("\n", "\n ").encode()
    between = START
    texts = iter(records or (entry(name, record) for name, record in sorted(ledger.records.items())))
    while some := list(islice(texts, AT_ONCE)):
        yield between
        yield BETWEEN.join(some)
        between = BETWEEN
    yield END if between is BETWEEN else EMPTY


def entry(name: str, record: Record) -> bytes:
    """Give the text of a record and its name, but for the end that it shares with all."""
    return f"{_quoted(name)}: {{{','.join(_fields(record))}".encode()


def record(fields: Mapping[str, Any]) -> Record:
    """Give a record from its JSON fields; raise one of `UNSOUND` where they are not what `write` gives."""
    found = Record(**{key: READ_AS.get(key, _text)(value) for key, value in fields.items()})
    _insist(_is_plain_uri(found.id) or values.uri(found.id) == found.id)
    _insist(found.order > 0)
    # What the ledger calls a page that is gone will be deleted, so it must be one that feedpub can have written.
    _insist(all(map(naming.is_page, filter(None, (found.page, *found.former)))))
    return found


def _record_at_once(fields: dict[str, Any]) -> Any:  # noqa: ANN401  an object of any kind in JSON
    """Give a record where a JSON object is one: kept as objects until all is read, they would take twice the memory."""
    if not isinstance(fields.get("digest"), str):
        return fields
    try:
        return record(fields)
    except UNSOUND:  # a newer feedpub's, perhaps
        return fields


def _record(found: Any) -> Record:  # noqa: ANN401  whatever the file holds
    """Give a record that was read, or raise what stands against it."""
    return found if isinstance(found, Record) else record(found)


def _number(value: int) -> int:
    """Read a count."""
    _insist(type(value) is int and value >= 0)
    return value


def _numbers(value: Mapping[str, int]) -> Mapping[str, int]:
    """Read a count for each of some folders."""
    return {_folder(folder): _number(number) for folder, number in value.items()}


def _folder(path: str) -> str:
    """Give the path of a folder that a feed can live in."""
    _insist(naming.is_ours(f"{_text(path)}{naming.ATOM_FEED}"))
    return path


def _text(value: str) -> str:
    r"""Give a text that can be written as UTF-8: JSON's `\ud800` cannot."""
    if not value.isascii():
        value.encode()
    return value


def _texts(value: Sequence[str]) -> tuple[str, ...]:
    """Read a list of texts."""
    return tuple(map(_text, value))


def _moment(value: str) -> datetime:
    """Read a moment as `write` gives it: with its zone, and without fractions of a second."""
    moment = datetime.fromisoformat(value)
    _insist(moment.tzinfo is not None and not moment.microsecond)
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


def _is_plain_uri(its_id: str) -> bool:
    """Say whether an id is a URI without a character that would need a closer look."""
    return its_id.isascii() and its_id.isprintable() and bool(values.URI.fullmatch(its_id))


def _insist(sound: object) -> None:
    """Raise where the ledger is not as feedpub writes it."""
    if not sound:
        raise ValueError


def _fields(record: Record) -> list[str]:
    """Give a record's fields as JSON, what is empty left out."""
    return [
        key + written(value) for (key, written), value in zip(FIELDS, record, strict=True) if value or key == DIGEST
    ]


@lru_cache(maxsize=16)  # most entries were never updated
def _moment_as_text(moment: datetime) -> str:
    """Give a moment as RFC 3339 in UTC, as JSON."""
    return f'"{naming.moment(moment)}"'


def _listed(value: object) -> str:
    """Give a list or a mapping as JSON."""
    given = dict(value) if isinstance(value, Mapping) else value
    return json.dumps(given, ensure_ascii=False, indent=1).replace("\n", "\n   ")


WRITTEN: Mapping[str, Callable[[Any], str]] = {
    **dict.fromkeys(("published", "updated", "deleted", "edited"), _moment_as_text),
    **dict.fromkeys(("order", "archive"), str),
    **dict.fromkeys(("archives", "former"), _listed),
}
"""How each field is written that is not just a text."""
FIELDS = tuple((f'\n   "{key}": ', WRITTEN.get(key, _quoted)) for key in Record._fields)
"""What stands before each field of a record, and how it is written."""
DIGEST = FIELDS[Record._fields.index("digest")][0]
READ_AS: Mapping[str, Callable[[Any], Any]] = {
    "published": _moment,
    "updated": _moment,
    "deleted": _moment,
    "edited": _moment,
    "order": _number,
    "archive": _number,
    "archives": _numbers,
    "former": _texts,
}
"""How each field is read that is not just a text."""
