"""Bytes to clean text: the character set, line ends, and characters that XML or a terminal cannot take.

What the text says is left to the other rooms; nothing visible is changed here. What only dirty copy needs is worked out
when it is met.
"""

import codecs
import re
from contextlib import suppress
from functools import cache

from feedpub.parser.text import charsets, strays

BINARY = "[\x00-\x06\x0e-\x1a]"
"""Control characters that no news copy holds: many of them mean the file is not text."""
INVISIBLE = "[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\ufeff\u202d\u202e]"
"""Dropped: not XML characters (XML 1.0, 2.2), stray byte order marks, and overrides that reverse what is read."""
PLAIN = bytes((*range(0x20, 0x7F), 0x0A))
"""What copy in ASCII is made of."""
MARKED_UP = {
    b"{\\rtf": "RTF, a format of word processors",
    b"<!doctype html": "a web page in HTML",
    b"<html": "a web page in HTML",
    b"%pdf-": "PDF",
}
"""How files begin that only look like text: they would be published with all their marks."""
ESCAPES = ((b"\x1b$B", "iso2022_jp_ext"), (b"\x1b$@", "iso2022_jp_ext"), (b"\x1b$)C", "iso2022_kr"))
"""What turns to characters of two bytes in 7-bit charsets (ISO 2022), which are ASCII to the eye of a program."""
CENTRAL_EUROPEAN = frozenset(("Polish", "Czech", "Slovak", "Hungarian", "Slovene", "Croatian", "Romanian"))
FEWEST_MARKED = 33
"""One of so many bytes, or more, is a letter with a mark in these languages; English with a name or two has fewer."""
SPACES = dict.fromkeys(map(ord, "\x0b\x0c\u2028\u2029"), " ")
"""Page and line separators inside a line: white space, so that line numbers agree with every editor's."""


def decode(data: bytes) -> str:
    r"""Give the text of a seed, its lines ended by `\n`; raise ValueError where the bytes are not text."""
    if data[:1] in (b"{", b"<", b"%"):
        _refuse_marked_up(data)
    if not data.translate(None, PLAIN):  # most copy, told at C speed
        return data.decode("ascii")
    text = _text(data)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.replace("\n", "").isprintable():
        return text
    if len(re.findall(BINARY, text)) * 20 > len(text):
        message = "is not text: it is full of control characters; save the copy as plain text in UTF-8"
        raise ValueError(message)
    return re.sub(INVISIBLE, "", text).translate(SPACES | _punctuation())


def _refuse_marked_up(data: bytes) -> None:
    """Raise ValueError where the file is of another format that begins as text."""
    for mark, what in MARKED_UP.items():
        if data[: len(mark)].lower() == mark:
            message = f"is {what}, not plain text; save its words as plain text in UTF-8"
            raise ValueError(message)


@cache
def _punctuation() -> dict[int, str]:
    """Give the controls that are CP1252 punctuation decoded as Latin-1, as browsers read them (WHATWG Encoding)."""
    return {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}


def _text(data: bytes) -> str:
    """Decode by byte order mark, by the escapes of Japanese and Korean mail, as UTF-8, or as the detector says."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    for escape, charset in ESCAPES if b"\x1b" in data else ():
        if escape in data:
            with suppress(UnicodeDecodeError):
                return data.decode(charset)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        strays.refuse(data.removeprefix(codecs.BOM_UTF8))
        return _detected(data)
    # UTF-16 of Latin script without its mark is valid UTF-8 with a NUL for every other byte; a lone NUL is only dirt.
    return _detected(data) if data.count(0) * 4 > len(data) else text


def _detected(data: bytes) -> str:
    """Ask the detector, telling it what a newsroom's Latin-script files nearly always are: CP1252."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  rare, and slow to import

    marked = sum(byte > 0x7F for byte in data)  # noqa: PLR2004
    is_latin = marked * 4 < len(data) and b"\x00" not in data
    found = from_bytes(data, cp_isolation=["cp1252"] if is_latin else None).best()
    if is_latin and marked * FEWEST_MARKED > len(data) and (guess := found or from_bytes(data).best()):
        with suppress(UnicodeDecodeError, LookupError):
            return data.decode(_charset(guess.language, data))
    if found and found.encoding in charsets.IN_CYRILLIC:
        return charsets.cyrillic(data, found.encoding)
    if is_latin and (text := charsets.western(data)):
        return text
    if found is None:
        message = "is not text in any character set feedpub knows; save the copy as plain text in UTF-8"
        raise ValueError(message)
    return str(found)


def _charset(language: str, data: bytes) -> str:
    """Give the charset of a language that has its own, though the detector takes the bytes for CP1252; else nothing.

    Of the two of Central Europe only CP1250 has characters from 80 to 9F, and copy with any of its letters or quotes.
    """
    if language == "Turkish":
        return "cp1254"
    if language not in CENTRAL_EUROPEAN:
        return ""
    return "cp1250" if re.search(b"[\x80-\x9f]", data) else "iso8859_2"
