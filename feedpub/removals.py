"""Are many published entries about to vanish? The copy may be missing by mistake, so the user is asked."""

from collections.abc import Mapping

from feedpub.errors import FeedpubError
from feedpub.ledger import Record

MOST = 5
"""Entries that may vanish in one build unasked, if they are no more than a tenth of all; a single one always may."""


def refuse_many(before: Mapping[str, Record], after: Mapping[str, Record]) -> None:
    """Stop where many published entries would vanish or change their id; these are the records before and after."""
    changed = [name for name, record in before.items() if after.get(name) is not record]
    if len(changed) <= 1:
        return
    published = [name for name, record in before.items() if not record.deleted]
    ids = {record.id for record in after.values() if not record.deleted}
    lost = sorted(name for name in published if before[name].id not in ids)
    if len(lost) > MOST or (len(lost) > 1 and len(lost) * 10 > len(published)):
        shown = ", ".join(lost[:MOST]) + (", ..." if len(lost) > MOST else "")
        what = f"{len(lost)} of {len(published)} published entries would vanish or change their id: {shown}"
        what += "; put the copy back, or give --allow-removals if that is meant"
        raise FeedpubError.at(file="", what=what)
