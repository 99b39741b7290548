"""feedpub's own templates as an earlier run compiled them, which takes as long as rendering a hundred pages.

Where they are kept meanwhile is for others to say. Imported where a page is rendered: it needs Jinja2.
"""

from collections.abc import MutableMapping

from jinja2.bccache import Bucket, BytecodeCache  # noqa: TID251  one of the rooms that know Jinja2


class Compiled(BytecodeCache):
    """Compiled templates at hand, with a sum of the text that each was made of: another text is compiled anew."""

    def __init__(self, known: MutableMapping[str, bytes]) -> None:
        """Give those that are known, by Jinja2's keys; the others are added as they are compiled."""
        self._known = known

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill what Jinja2 asks for, if it is known."""
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Take in what Jinja2 compiled."""
        self._known[bucket.key] = bucket.bytecode_to_string()
