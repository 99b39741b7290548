"""Records found to stay as they are, each with the card it is of, so that its entry need not be settled again.

With the same card and the same feed.toml nothing else would come of it, whenever and however often it were settled:
each of its fields was taken from the record, or from the card, and written there again as it was. What is dated ahead
is not among them: with time alone it changes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from feedpub import naming
from feedpub.ledger import Ledger
from feedpub.model import Card, Listed, PublishedFrom

Sums = tuple[bytes, bytes]
"""What a record stays as it is with: the sum of its card, and that of its entry (`Listed.digest`)."""

TOLD_BY: Mapping[str | None, PublishedFrom] = {
    **{by.value: by for by in PublishedFrom},
    **dict.fromkeys((None, PublishedFrom.UPDATE.value), PublishedFrom.LEDGER),
}
"""Where the moment of first publication of an article with a record comes from, by where the copy has one
(`entries.first_published`)."""


def entries(articles: Sequence[Card], ledger: Ledger, known: Mapping[str, Sums], url: str) -> dict[str, Listed]:
    """Give the entries, by name, whose record is known to stay as it is; `url` is that of the publication."""
    ids = {record.id for record in ledger.records.values()}
    if len(ids) < len(ledger.records):  # the work of another hand
        return {}
    same = [
        (article, record, sums[1])
        for article in articles
        if (sums := known.get(article.name)) and sums[0] == article.sum and (record := ledger.records[article.name])
        if not (article.revised and _is_ahead(article, record.updated))
    ]
    links = naming.addresses(url, [record.page for _, record, _ in same])
    return {
        article.name: Listed(
            article,
            record.id,
            article.url or (link if record.page else ""),
            record.page,
            record.published,
            TOLD_BY[article.dated_by],
            record.updated,
            digest,
            record.edited,
        )
        for (article, record, digest), link in zip(same, links, strict=True)
    }


def ahead(entries: Iterable[Listed]) -> Iterator[tuple[Listed, datetime]]:
    """Give the entries whose front matter says `updated: 2031-01-01` before that day, and when it will be told."""
    for entry in entries:
        if entry.article.updated and _is_ahead(entry.article, entry.updated):
            yield entry, entry.article.updated


def due(entries: Iterable[Listed], held: Iterable[Listed]) -> datetime | None:
    """Give the next moment at which a build changes something though no file has; None where none is to come."""
    return min((*(entry.published for entry in held), *(moment for _, moment in ahead(entries))), default=None)


def _is_ahead(article: Card, told: datetime) -> bool:
    """Say whether front matter gives a later moment than is told, which never has fractions of a second."""
    given = article.updated
    return given is not None and given.replace(microsecond=0) > told
