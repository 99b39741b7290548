"""Which charset of a script was it? The one in which the words look like words.

Short copy tells a detector too little of its language; but in another charset of the script a capital becomes a mark or
a rare letter, or stands within a word. What script it is, is left to `decoding`.
"""

import re
from contextlib import suppress

CYRILLIC = ("cp1251", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic")
IN_CYRILLIC = frozenset((*CYRILLIC, "koi8_r", "koi8_t", "cp855", "cp1125", "kz1048", "ptcp154"))
WORD = r"[^\W\d_]+"
RUSSIAN = "[А-Яа-яЁё]"
OTHER_WESTERN = ("cp850", "mac_roman")
"""Of DOS, and of old Macs."""
ODD = r"[^\W\d_][‚„ˆ]|[a-z][‡‰‹›†¤¢¡][a-z]|[a-zß-öø-ÿ](?!(?<=[htn])[ÁÉÍÓÚ])[À-ÖØ-ÞŠŒŽŸ]"
"""What opens a quotation, behind a letter; a mark, or a capital with an accent, within a word: `Caf‚`, `itÕs`; but not
as the Irish write: `hÉireann`."""
LONE = r"[^\W\d_]”[a-z]"
"""The same, where the copy has no “: `K”ln`."""
ELIDED = r"[a-z]’(?:s|t|re|ll|ve)\b"
"""No other charset makes words of these."""
UNKNOWN = "[^\x00-\x7fÀ-ÖØ-öø-ÿŒœŸ£€§°¿¡«»‘’“”–—…•]"
"""What Western copy has seldom, and another charset in many places."""


def cyrillic(data: bytes, guess: str) -> str:
    """Give the text by the charset in which most letters stand in words as words are set, `guess` the first of them."""
    readings = (_read(data, charset) for charset in (guess, *CYRILLIC))
    return max(readings, key=_letters)


def western(data: bytes) -> str:
    """Give the text where it is that of DOS or of old Macs rather than of Windows (CP1252); else nothing."""
    text = _read(data, "cp1252")
    if text and (not _is_odd(text) or re.search(ELIDED, text)):
        return ""
    others = (_read(data, charset) for charset in OTHER_WESTERN)
    return next((other for other in others if not _is_odd(other) and not re.search(UNKNOWN, other)), "")


def _read(data: bytes, charset: str) -> str:
    """Give the text by this charset, or nothing where it has none."""
    with suppress(UnicodeDecodeError):
        return data.decode(charset)
    return ""


def _letters(text: str) -> int:
    """Count letters of words that are small, in capitals, or have one at the front; those that Russian has, twice."""
    words = [word for word in re.findall(WORD, text) if word.islower() or word.istitle() or word.isupper()]
    return sum(map(len, words)) + len(re.findall(RUSSIAN, " ".join(words)))


def _is_odd(text: str) -> bool:
    """Say whether a Western text has marks or capitals where none stand."""
    return bool(re.search(ODD, text) or ("“" not in text and re.search(LONE, text)))
