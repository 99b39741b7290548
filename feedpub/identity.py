"""Which entry is this article? Its record in the ledger, by name or by text, or a new id for a new one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter

from feedpub import naming
from feedpub.errors import FeedpubError, Problem
from feedpub.ledger import Record
from feedpub.likeness import likeness, paired
from feedpub.model import Card, Listed


def matched(
    articles: Sequence[Card], records: Mapping[str, Record], others: Iterable[Record] = ()
) -> Mapping[str, Record]:
    """Give each article's record: where a seed was renamed, that of its text, unchanged or edited; else of its name.

    `others` are records that are other articles' already.
    """
    if not records:
        return {}
    named = {article.name: article for article in sorted(articles, key=attrgetter("name"))}
    orphans = _orphans(records, named)
    found: dict[str, Record] = {}
    for name, article in named.items():
        digest = next(filter(orphans.get, article.digests), "")
        if digest and not (name in records and same_text(article, records[name])):
            found[name] = orphans[digest].pop()
    moved = {record.id for record in found.values()}
    own = {name: record for name, record in records.items() if name in named and record.id not in moved}
    found = own | found
    # A deleted seed's name may have gone to another that was renamed; if not, this is the deleted one come back.
    new = [article for name, article in named.items() if name not in found or _is_another(article, found[name])]
    known = {record.id for record in found.values()}
    left = [record for alike in orphans.values() for record in alike if not record.deleted and record.id not in known]
    return found | _edited(new, left, [*found.values(), *others]) if new and left else found


def same_text(article: Card, record: Record) -> bool:
    """Say whether the article has the text its record was made of; yes, where the record does not know."""
    return record.digest in {"", *article.digests}


def new_id(base: str, year: int, name: str, taken: set[str]) -> str:
    """Mint an id that no entry has or had: a renamed seed keeps the id its old name would give to a new one."""
    minted = naming.tag_uri(base, year, name)
    number = 2
    while minted in taken:
        minted = f"{naming.tag_uri(base, year, name)}-{number}"
        number += 1
    return minted


def refuse_shared(entries: Sequence[Listed], file: Callable[[str], str]) -> None:
    """Refuse two entries of one id, which feed readers would take for one; `file` gives that of a seed by its name."""
    if len({entry.id for entry in entries}) == len(entries):
        return
    first: dict[str, str] = {}
    problems = []
    for entry in entries:
        other = first.setdefault(entry.id, entry.article.name)
        if other != entry.article.name:
            what = f"has the id {entry.id}, which {file(other)} has too; give one of them another"
            problems.append(Problem(file=file(entry.article.name), what=what))
    raise FeedpubError(problems)


def _orphans(records: Mapping[str, Record], named: Mapping[str, Card]) -> dict[str, list[Record]]:
    """Give the records that their names no longer lead to, by their text; of one text, those retracted come first."""
    alike: dict[str, list[Record]] = {}
    by_name = sorted((name for name in records if _left(records[name], named.get(name))), reverse=True)
    for name in sorted(by_name, key=lambda name: not records[name].deleted):
        alike.setdefault(records[name].digest, []).append(records[name])
    return alike


def _left(record: Record, article: Card | None) -> bool:
    """Say whether a text has left its name: no article has that, or one that shares not a paragraph (`latest.txt`)."""
    if article is None:
        return True
    its_sketch = "" if same_text(article, record) else article.sketch
    return bool(its_sketch and record.sketch) and not likeness(its_sketch, record.sketch)


def _is_another(article: Card, record: Record) -> bool:
    """Say whether the record of an article's name may be another's: one retracted, of another text."""
    return bool(record.deleted) and not same_text(article, record)


def _edited(new: Sequence[Card], orphans: Sequence[Record], known: Iterable[Record]) -> dict[str, Record]:
    """Give each new article the orphan its text is most like, if it is like one; each orphan once.

    Stories of one desk can share a paragraph or two, so only what is renamed in this very build is known by likeness,
    and not by what other entries that are `known` have as well.
    """
    sketches = [orphan.sketch for orphan in orphans]
    found = paired({article.name: article.sketch for article in new}, sketches, (record.sketch for record in known))
    return {name: orphans[place] for name, place in found.items()}
