"""The memory of what has been published, written and read back."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub import ledger, naming
from feedpub.errors import FeedpubError
from feedpub.ledger import Ledger, Record

MAY = datetime(2025, 5, 10, 9, 30, tzinfo=UTC)
RECORD = Record(id="tag:example.org,2025:g7", published=MAY, updated=MAY + timedelta(days=1), digest="ab12", order=1)
FIELDS: dict[str, Any] = {
    "id": "tag:example.org,2025:g7",
    "published": "2025-05-10T09:30:00Z",
    "updated": "2025-05-11T09:30:00Z",
    "digest": "ab12",
    "order": 1,
}
OPTIONAL = ["archive", "page", "former", "deleted", "sketch", "shown", "edited"]
NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
MOMENTS = st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(microsecond=0))
RECORDS = st.builds(
    Record,
    id=NAMES.map(lambda name: naming.tag_uri("https://example.org/", 2025, name)),
    published=MOMENTS,
    updated=MOMENTS,
    digest=st.text("0123456789abcdef"),
    order=st.integers(min_value=1),
    archive=st.integers(min_value=0),
    archives=st.dictionaries(st.sampled_from(("sections/world/", "tags/é/")), st.integers(min_value=1)),
    page=st.just("") | NAMES.map(naming.page),
    former=st.lists(NAMES.map(naming.page), max_size=3).map(tuple),
    deleted=st.none() | MOMENTS,
    edited=st.none() | MOMENTS,
    sketch=st.text("0123456789abcdef "),
    shown=st.text("abcdef:0123456789 "),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("2025-05-10T09:30:00Z"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*FIELDS, *OPTIONAL]), inner),
    max_leaves=8,
)


def file_of(fields: object) -> str:
    return json.dumps({"format": 1, "entries": {"g7": fields}})


def test_the_file_reads_like_a_list() -> None:
    """Names are in order, each field has its line, moments are RFC 3339 in UTC, and text is UTF-8."""
    records = {
        "world/é": RECORD,
        "g7": Record(
            id="urn:x:1",
            published=MAY,
            updated=MAY,
            digest="c",
            order=2,
            archive=3,
            archives={"tags/é/": 2, "sections/world/": 1},
            page="articles/g7.html",
            former=("articles/a.html", "articles/é.html"),
            deleted=MAY,
            sketch="00c0ffee 12345678",
            shown="title:00000000",
        ),
    }
    assert (
        ledger.write(
            Ledger(id="tag:example.org,2025:/", records=records, files=("feed.atom", "tags/é/feed.atom"))
        ).decode()
        == """\
{
 "format": 2,
 "id": "tag:example.org,2025:/",
 "files": [
  "feed.atom",
  "tags/é/feed.atom"
 ],
 "entries": {
  "g7": {
   "id": "urn:x:1",
   "published": "2025-05-10T09:30:00Z",
   "updated": "2025-05-10T09:30:00Z",
   "digest": "c",
   "order": 2,
   "archive": 3,
   "archives": {
    "tags/é/": 2,
    "sections/world/": 1
   },
   "page": "articles/g7.html",
   "former": [
    "articles/a.html",
    "articles/é.html"
   ],
   "deleted": "2025-05-10T09:30:00Z",
   "sketch": "00c0ffee 12345678",
   "shown": "title:00000000"
  },
  "world/é": {
   "id": "tag:example.org,2025:g7",
   "published": "2025-05-10T09:30:00Z",
   "updated": "2025-05-11T09:30:00Z",
   "digest": "ab12",
   "order": 1
  }
 }
}
"""
    )


@given(records=st.dictionaries(NAMES, RECORDS))
def test_what_is_written_reads_back(records: dict[str, Record]) -> None:
    """Every ledger reads back to the same, and its bytes don't depend on the order of the records."""
    written = ledger.write(Ledger(records=records))
    assert ledger.read(written.decode()) == Ledger(records=records)
    assert ledger.write(Ledger(records=dict(reversed(records.items())))) == written


def test_a_moment_of_another_zone_is_told_in_utc() -> None:
    """A moment with an offset, as an editor's hand may have set it, is the same moment in UTC."""
    read = ledger.read(file_of(FIELDS | {"published": "2025-05-10T15:00:00+05:30"}))
    assert read == Ledger(records={"g7": RECORD}, knows_files=False)
    assert read.records["g7"].published.tzinfo is UTC


def test_what_an_older_feedpub_does_not_know_makes_another_format() -> None:
    """One that came back as it was has two moments; without such an entry the file is what older ones read."""
    back = ledger.read(file_of(FIELDS))._replace(records={"g7": RECORD._replace(edited=MAY)})
    written = ledger.write(back)
    assert b'"format": 3,' in written
    assert b'"edited": "2025-05-10T09:30:00Z"' in written
    assert ledger.read(written.decode()) == back._replace(knows_files=True)
    assert b'"format": 2,' in ledger.write(back._replace(records={"g7": RECORD}))


def test_a_newer_ledger_is_not_guessed_at() -> None:
    """The message tells which format it is, and what to do."""
    with pytest.raises(FeedpubError) as caught:
        ledger.read('{"format": 4, "entries": []}', "output/ledger.json")
    assert str(caught.value) == (
        "output/ledger.json: is written by a newer feedpub (format 4, this one knows 3); update feedpub"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        '"ledger"',
        "{}",
        "\ufeff{}",
        '{"entries": {}}',
        '{"format": 1}',
        '{"format": "1", "entries": {}}',
        '{"format": 0, "entries": {}}',
        '{"format": null, "entries": {}}',
        '{"format": NaN, "entries": {}}',
        '{"format": 1, "entries": []}',
        f'{{"format": {"1" * 5000}, "entries": {{}}}}',
        "[" * 100_000,
        '<<<<<<< HEAD\n{"format": 1, "entries": {}}\n=======\n',
        '{"format": 1, "entries": {"\\ud800": %s}}' % json.dumps(FIELDS),  # noqa: UP031  the JSON is full of braces
    ],
    ids=range(18),
)
def test_what_is_no_ledger(text: str) -> None:
    """Text that is not JSON, or not the JSON of a ledger, is damaged; the message says how to mend it."""
    with pytest.raises(FeedpubError) as caught:
        ledger.read(text)
    assert str(caught.value) == (
        "ledger.json: is damaged; put back the copy that was published last, "
        "or delete it: ids and dates are then taken from the feeds beside it, "
        "and where there are none, every entry gets a new start"
    )


def test_the_sound_record_is_read() -> None:
    """The fields that the next test damages are sound as they are."""
    assert ledger.read(file_of(FIELDS)).records == {"g7": RECORD}


@pytest.mark.parametrize(
    "change",
    [
        {"id": None},
        {"id": ""},
        {"id": 5},
        {"id": "no URI"},
        {"id": "tag:x,2025:\x00"},
        {"id": "tag:x,2025:\ud800"},
        {"published": None},
        {"published": 1746869400},
        {"published": "yesterday"},
        {"published": "2025-05-10"},
        {"published": "2025-05-10T09:30:00"},
        {"published": "2025-05-10T09:30:00.5Z"},
        {"published": "0001-01-01T00:00:00+01:00"},
        {"updated": "9999-12-31T23:59:59-01:00"},
        {"updated": []},
        {"digest": 5},
        {"digest": None},
        {"digest": "\udfff"},
        {"page": 5},
        {"page": None},
        {"page": "feed.atom"},
        {"page": "/etc/passwd"},
        {"page": "../seeds/g7.txt"},
        {"page": "articles/../../seeds/g7.txt"},
        {"page": "articles/\ud800.html"},
        {"page": "articles/..\\..\\x.html"},
        {"page": "articles/x\0.html"},
        {"page": "articles/C:x.html"},
        {"page": "articles//x.html"},
        {"page": "articles/.html"},
        {"page": "articles/x.php"},
        {"order": 0},
        {"order": -1},
        {"order": "1"},
        {"order": 1.0},
        {"order": True},
        {"order": None},
        {"archive": -1},
        {"archive": "1"},
        {"archive": False},
        {"archives": {"tags/a/": "1"}},
        {"archives": {"tags/a/": -1}},
        {"archives": {"tags/a": 1}},
        {"archives": {"../": 1}},
        {"archives": {"tags/\ud800/": 1}},
        {"archives": ["tags/a/"]},
        {"archives": None},
        {"former": "articles/a.html"},
        {"former": 5},
        {"former": None},
        {"former": ["feed.atom"]},
        {"former": ["articles/a.html", "articles/../CNAME"]},
        {"former": ["articles/\ud800.html"]},
        {"former": ["articles/a.html", "articles/..\\x.html"]},
        {"former": [5]},
        {"deleted": None},
        {"deleted": "2025-05-10T09:30:00"},
        {"deleted": True},
        {"edited": None},
        {"edited": "2025-05-10T09:30:00"},
        {"sketch": 5},
        {"shown": ["title"]},
        {"title": "G7"},
    ],
    ids=str,
)
def test_a_record_must_be_sound(change: dict[str, object]) -> None:
    """A field of another kind or form, an unknown one, or a page that isn't feedpub's to delete, makes it damaged."""
    with pytest.raises(FeedpubError, match="is damaged"):
        ledger.read(file_of(FIELDS | change))


@pytest.mark.parametrize("field", FIELDS)
def test_a_record_must_be_whole(field: str) -> None:
    """A record without one of its fields is damaged."""
    with pytest.raises(FeedpubError, match="is damaged"):
        ledger.read(file_of({key: value for key, value in FIELDS.items() if key != field}))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("archives", {"tags/a/": 2}),
        ("archive", 3),
        ("page", "articles/a.html"),
        ("former", ("articles/b.html",)),
        ("sketch", "ab"),
        ("shown", "a:b"),
    ],
)
def test_what_a_record_need_not_have(field: str, value: object) -> None:
    """The other fields may be missing, as they are where they are empty."""
    assert ledger.record(FIELDS) == RECORD
    assert ledger.record(FIELDS | {field: value}) == RECORD._replace(**{field: value})  # type: ignore[arg-type]


def test_a_ledger_of_the_first_format_is_read() -> None:
    """It knew no feeds of parts, and may name no files; the next edition writes it as it is now."""
    read = ledger.read(json.dumps({"format": 1, "id": "urn:x:1", "entries": {"g7": FIELDS}}))
    assert read == Ledger(id="urn:x:1", records={"g7": RECORD}, knows_files=False)
    assert b'"format": 2' in ledger.write(read)


@pytest.mark.parametrize(
    "files",
    [
        ["ledger.json"],
        ["../feed.atom"],
        ["media/../../a"],
        ["/etc/passwd"],
        [".git/config"],
        ["tags/\ud800/feed.atom"],
        [5],
        5,
        None,
    ],
)
def test_files_that_may_go_must_be_feedpubs(files: object) -> None:
    """What is gone is deleted, so a ledger that names another's file is damaged."""
    assert ledger.read('{"format": 2, "files": ["tags/a/feed.atom"], "entries": {}}').files == ("tags/a/feed.atom",)
    with pytest.raises(FeedpubError, match="is damaged"):
        ledger.read(json.dumps({"format": 2, "files": files, "entries": {}}))


def test_the_publications_own_id_must_be_one() -> None:
    """The feed's id is a URI, or missing before the first edition; anything else is damage."""
    assert ledger.read('{"format": 2, "entries": {}}') == Ledger()
    assert ledger.read('{"format": 2, "id": "urn:x:1", "entries": {}}') == Ledger(id="urn:x:1")
    for its_id in ('"no URI"', "5", "null", "[]", '"urn:\\ud800"'):
        with pytest.raises(FeedpubError, match="is damaged"):
            ledger.read(f'{{"format": 1, "id": {its_id}, "entries": {{}}}}')


@pytest.mark.parametrize("record", [None, 5, "", "text", [], [["id", "x:1"]], {}])
def test_a_record_must_be_a_record(record: object) -> None:
    """What stands in a record's place and is none makes the ledger damaged."""
    with pytest.raises(FeedpubError, match="is damaged"):
        ledger.read(file_of(record))


@given(
    text=st.text()
    | JSON.map(json.dumps)
    | st.builds(lambda form, entries: json.dumps({"format": form, "entries": entries}), JSON, JSON)
    | st.builds(lambda change: file_of(FIELDS | change), st.dictionaries(st.sampled_from([*FIELDS, *OPTIONAL]), JSON))
)
def test_any_text_gives_a_ledger_that_can_be_written_or_a_message(text: str) -> None:
    """Any text, any JSON, and any ledger with other values in it give a `Ledger` or a `FeedpubError`."""
    try:
        read = ledger.read(text)
    except FeedpubError:
        return
    assert ledger.read(ledger.write(read).decode()) == read._replace(knows_files=True)
