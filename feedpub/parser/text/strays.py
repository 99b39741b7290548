"""UTF-8 with a few stray bytes in it, as a paste or a cut leaves them: where they are.

Read in another character set, every other character beyond ASCII would be garbled; what the byte stood for is for the
desk to say.
"""

import re

STRAYS = "[\udc80-\udcff]"
"""How Python reads them, if it is told to go on (PEP 383)."""
BEYOND = r"[^\x00-\x7f]"


class StrayByteError(ValueError):
    """Bytes that are UTF-8 but for some."""

    def __init__(self, message: str, line: int) -> None:
        """Take what is wrong, and the number of the line, from 1."""
        super().__init__(message)
        self.line = line


def refuse(data: bytes) -> None:
    """Raise `StrayByteError` where most of what is beyond ASCII is UTF-8, as in no other character set by chance."""
    text = data.decode(errors="surrogateescape")
    count = len(re.findall(STRAYS, text))
    if len(re.findall(BEYOND, text)) >= 3 * count and (first := re.search(STRAYS, text)):
        lines = text[: first.start()].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        more = f", and {count - 1} more" if count > 1 else ""
        byte, place = ord(first[0]) - 0xDC00, len(lines[-1]) + 1
        message = f"is UTF-8 but for the byte {byte:#04x}, character {place} of this line{more}"
        message += "; write there what is meant, and save the file as UTF-8"
        raise StrayByteError(message, len(lines))
