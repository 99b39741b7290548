"""What a picture or recording is, by its first bytes: its media type, and how large a picture is.

Only formats that every browser and reader shows, and that hold no script: no SVG. Pure; bytes in.
"""

import re
import struct
from collections.abc import Callable, Mapping
from typing import NamedTuple

ENOUGH = 256 * 1024
"""Bytes to look at; a photograph's size stands behind the notes that the camera made."""
IMAGES: Mapping[str, tuple[str, ...]] = {
    "image/jpeg": ("jpg", "jpeg"),
    "image/png": ("png",),
    "image/gif": ("gif",),
    "image/webp": ("webp",),
    "image/avif": ("avif",),
}
AUDIO: Mapping[str, tuple[str, ...]] = {
    "audio/mpeg": ("mp3",),
    "audio/mp4": ("m4a", "mp4", "m4b"),
    "audio/ogg": ("ogg", "oga", "opus"),
    "audio/wav": ("wav",),
    "audio/flac": ("flac",),
    "audio/aac": ("aac",),
}
"""Each media type, and the suffixes it goes by, the usual one first."""
SIGNATURES: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(signature, re.DOTALL), media_type)
    for signature, media_type in (
        (rb"\xff\xd8\xff", "image/jpeg"),
        (rb"\x89PNG\r\n\x1a\n", "image/png"),
        (rb"GIF8[79]a", "image/gif"),
        (rb"RIFF....WEBP", "image/webp"),
        (rb"....ftyp(avif|avis)", "image/avif"),
        (rb"ID3", "audio/mpeg"),
        (rb"\xff[\xf0\xf1\xf8\xf9]", "audio/aac"),
        (rb"\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]", "audio/mpeg"),
        (rb"....ftyp(M4A|M4B|mp4|isom|iso2|dash)", "audio/mp4"),
        (rb"OggS", "audio/ogg"),
        (rb"RIFF....WAVE", "audio/wav"),
        (rb"fLaC", "audio/flac"),
    )
)
FRAMES = re.compile(rb"[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]")
"""JPEG's markers of a frame, which tell its size."""


class Size(NamedTuple):
    """How large a picture is, in pixels; 0 by 0 where it doesn't tell."""

    width: int = 0
    height: int = 0


def by_content(data: bytes) -> str:
    """Give the media type of a file by its first bytes; empty where it is none of those known."""
    return next((media_type for signature, media_type in SIGNATURES if signature.match(data)), "")


def by_suffix(path: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """Give the media type of a file, or of what a URL's path names, by its suffix; empty where none is known."""
    suffix = path.rpartition(".")[2].lower()
    return next((media_type for media_type, suffixes in known.items() if suffix in suffixes), "")


def size(data: bytes, media_type: str) -> Size:
    """Give a picture's size by its first bytes."""
    try:
        return SIZES[media_type](data) if media_type in SIZES else Size()
    except (struct.error, IndexError):  # cut short
        return Size()


def _png(data: bytes) -> Size:
    return Size(*struct.unpack_from(">II", data, 16))


def _gif(data: bytes) -> Size:
    return Size(*struct.unpack_from("<HH", data, 6))


def _jpeg(data: bytes) -> Size:
    """Go from segment to segment until one starts a frame."""
    at = 2
    while data[at] == 0xFF:  # noqa: PLR2004  every marker opens with it
        if FRAMES.match(data, at + 1):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Size(width, height)
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return Size()


def _webp(data: bytes) -> Size:
    """Read one of its three kinds: with loss, without, or extended."""
    kind = data[12:16]
    if kind == b"VP8X":
        return Size(1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little"))
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return Size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    width, height = struct.unpack_from("<HH", data, 26)
    return Size(width & 0x3FFF, height & 0x3FFF)


SIZES: Mapping[str, Callable[[bytes], Size]] = {
    "image/png": _png,
    "image/gif": _gif,
    "image/jpeg": _jpeg,
    "image/webp": _webp,
}
