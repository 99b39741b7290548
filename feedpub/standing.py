"""Records that stand: found to stay as they are, each for the card it is of, so that its entry need not be settled.

With the same card and the same feed.toml nothing else would come of it, whenever and however often it were settled:
each of its fields was taken from the record, or from the card, and written there again as it was.
"""

from collections.abc import Mapping, Sequence

from feedpub import naming
from feedpub.ledger import Ledger
from feedpub.model import Card, Listed, PublishedFrom

Stands = tuple[bytes, bytes]
"""What a record stands for: the sum of a card, and the digest of its entry (`pieces.digest_of`)."""


def entries(articles: Sequence[Card], ledger: Ledger, known: Mapping[str, Stands], url: str) -> dict[str, Listed]:
    """Give the entries, by name, whose record is known to stand for the article; `url` is that of the publication."""
    ids = {record.id for record in ledger.records.values()}
    if len(ids) < len(ledger.records):  # the work of another hand
        return {}
    records = ledger.records
    return {
        article.name: Listed(
            article,
            record.id,
            article.url or (naming.address(url, record.page) if record.page else ""),
            record.page,
            record.published,
            (article.published and article.published_from) or PublishedFrom.LEDGER,
            record.updated,
            stands[1],
        )
        for article in articles
        if (stands := known.get(article.name)) and stands[0] == article.sum and (record := records[article.name])
    }
