"""What a paragraph was taken for, and why: the answer that every rule about lines gives."""

from feedpub.model import Kind


class Verdict:
    """What a paragraph was taken for; not frozen, since so many are made, but nothing changes it."""

    __slots__ = ("found", "kind", "why")
    kind: Kind
    why: str
    """The reason, in words a desk editor would use."""
    found: tuple[str, ...]
    """What the paragraph says: a byline's names, the title a related line points to, the agencies it is signed by."""

    def __init__(self, kind: Kind, why: str, found: tuple[str, ...] = ()) -> None:
        """Give its fields, as a dataclass would (see `text.layout.Paragraph`)."""
        self.kind, self.why, self.found = kind, why, found


RUNNING = Verdict(Kind.PARAGRAPH, "running text")
"""What a paragraph is as long as no rule knows better; rules look only at paragraphs that are still this."""
KEPT_DATE = Verdict(Kind.PARAGRAPH, "kept, since nothing else would be left of the copy")
"""What tells when the story was published, and has to tell the story as well."""
