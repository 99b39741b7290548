"""The memory of what has been published: `ledger.json` in the output folder. It pins ids and first-published moments.

It is read before a build and written with it; what becomes of an entry is `edition`'s to decide.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from feedpub import naming, values
from feedpub.errors import FeedpubError

FILE = "ledger.json"
FORMAT = 2
"""Goes up when an older feedpub could no longer read the file rightly."""
READ = (1, FORMAT)
"""The formats that this feedpub reads."""
MOMENTS = ("published", "updated", "deleted")
NUMBERS = ("order", "archive")
UNSOUND = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading a value raises where it is of another kind or form than feedpub writes."""
DAMAGED = "is damaged; put back the copy that was published last, or delete it to give every entry a new start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the ledger keeps of one entry."""

    id: str
    published: datetime
    """Aware, UTC, whole seconds."""
    updated: datetime
    """Aware, UTC, whole seconds."""
    digest: str
    """SHA-256 of the seed's text at `updated`; empty where it is not known (a ledger rebuilt from the feeds)."""
    order: int
    """Its place among all entries by first publication, from 1."""
    archive: int = 0
    """The number of the archive document that holds it; 0 while it is in the subscription feed."""
    archives: Mapping[str, int] = field(default_factory=dict)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Every entry ever published, by the name of its seed, and the publication's id."""

    id: str = ""
    """The publication's own id, a URI that stays when the site moves; empty before the first edition."""
    records: Mapping[str, Record] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    """Paths of every other file ever written to the output folder, so that those which are no more can go."""


def read(text: str, file: str = FILE) -> Ledger:
    """Read the text of a ledger; raise `FeedpubError` where it is damaged or a newer feedpub's, never guess."""
    try:
        data = json.loads(text)
        if data["format"] > FORMAT:
            what = f"is written by a newer feedpub (format {data['format']}, this one knows {FORMAT}); update feedpub"
            raise FeedpubError.at(file, what)
        _insist(data["format"] in READ)
        its_id = _text(data.get("id", ""))
        _insist(not its_id or values.uri(its_id) == its_id)
        records = {_text(name): record(fields) for name, fields in data["entries"].items()}
        files = tuple(map(_text, data.get("files", ())))
        _insist(all(map(naming.is_ours, files)))  # what is gone will be deleted
    except UNSOUND as error:
        raise FeedpubError.at(file, DAMAGED) from error
    return Ledger(id=its_id, records=records, files=files)


def write(ledger: Ledger) -> bytes:
    """Give the ledger as JSON, a line for each field, in the order of the names: small changes make small diffs."""
    entries = {name: _fields(record) for name, record in sorted(ledger.records.items())}
    data = {"format": FORMAT, "id": ledger.id, "files": ledger.files, "entries": entries}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def record(fields: Mapping[str, Any]) -> Record:
    """Give a record from its JSON fields; raise one of `UNSOUND` where they are not what `write` gives."""
    found = Record(**{key: _value(key, value) for key, value in fields.items()})
    _insist(values.uri(found.id) == found.id and found.order > 0)
    # What the ledger calls a page that is gone will be deleted, so it must be one that feedpub can have written.
    for page in filter(None, (found.page, *found.former)):
        _insist(page.startswith(naming.ARTICLES) and ".." not in page.split("/"))
    return found


def _value(key: str, value: Any) -> Any:  # noqa: ANN401  JSON on one side, a field of any type on the other
    """Read one field as `write` gives it."""
    if key in MOMENTS:
        return _moment(value)
    if key in NUMBERS:
        _insist(type(value) is int and value >= 0)
        return value
    if key == "archives":
        return {_folder(folder): _value("archive", number) for folder, number in value.items()}
    return tuple(map(_text, value)) if key == "former" else _text(value)


def _folder(path: str) -> str:
    """Give the path of a folder that a feed can live in."""
    _insist(naming.is_ours(f"{_text(path)}feed.atom"))
    return path


def _text(value: str) -> str:
    r"""Give a text that can be written as UTF-8: JSON's `\ud800` cannot."""
    value.encode()
    return value


def _moment(value: str) -> datetime:
    """Read a moment as `write` gives it: with its zone, and without fractions of a second."""
    moment = datetime.fromisoformat(value)
    _insist(moment.tzinfo is not None and not moment.microsecond)
    return moment.astimezone(UTC)


def _insist(sound: object) -> None:
    """Raise where the ledger is not as feedpub writes it."""
    if not sound:
        raise ValueError


def _fields(record: Record) -> dict[str, Any]:
    """Give a record's JSON fields, what is empty left out; moments as RFC 3339 in UTC."""
    fields = {key: value for key, value in asdict(record).items() if value or key == "digest"}
    for key in fields.keys() & set(MOMENTS):
        fields[key] = fields[key].isoformat().replace("+00:00", "Z")
    return fields
