"""What a picture or recording is by its first bytes."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub import signatures


def png(width: int, height: int) -> bytes:
    """Give a picture of one colour, which every viewer opens."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\x00" + b"\x80" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """Give a JPEG's segments up to its frame, behind a camera's notes."""
    notes = b"\xff\xe1" + struct.pack(">H", 1002) + bytes(1000)
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + notes + frame


def webp(kind: bytes, data: bytes) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBP" + kind + struct.pack("<I", len(data)) + data


LOSSY = webp(b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 300 | 0x4000, 200))
LOSSLESS = webp(b"VP8L", b"\x2f" + struct.pack("<I", 299 | 199 << 14))
EXTENDED = webp(b"VP8X", b"\x00\x00\x00\x00" + (299).to_bytes(3, "little") + (199).to_bytes(3, "little"))


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (png(1, 1), "image/png"),
        (jpeg(1, 1), "image/jpeg"),
        (b"GIF89a\x01\x00\x01\x00", "image/gif"),
        (LOSSY, "image/webp"),
        (b"\x00\x00\x00\x1cftypavif", "image/avif"),
        (b"ID3\x04\x00", "audio/mpeg"),
        (b"\xff\xfb\x90\x00", "audio/mpeg"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"\x00\x00\x00\x1cftypM4A ", "audio/mp4"),
        (b"OggS\x00", "audio/ogg"),
        (b"RIFF\n\x00\x00\x00WAVE", "audio/wav"),
        (b"fLaC\x00", "audio/flac"),
        (b"<svg onload='alert(1)'>", ""),
        (b"<!doctype html>", ""),
        (b"%PDF-1.7", ""),
        (b"", ""),
    ],
)
def test_the_content_tells_the_type(data: bytes, media_type: str) -> None:
    """By its first bytes; what is none of the known formats, or could hold a script, is none."""
    assert signatures.by_content(data) == media_type


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/a.jpeg", "image/jpeg"), ("/A.JPG", "image/jpeg"), ("/a.b/c", ""), ("/a.svg", ""), ("/a.mp3", ""), ("", "")],
)
def test_the_suffix_tells_the_type(path: str, media_type: str) -> None:
    """Where there is only a name to go by; one of another kind does not count."""
    assert signatures.by_suffix(path, signatures.IMAGES) == media_type


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (png(300, 200), "image/png"),
        (jpeg(300, 200), "image/jpeg"),
        (b"GIF89a" + struct.pack("<HH", 300, 200), "image/gif"),
        (LOSSY, "image/webp"),
        (LOSSLESS, "image/webp"),
        (EXTENDED, "image/webp"),
    ],
)
def test_pictures_tell_their_size(data: bytes, media_type: str) -> None:
    """In pixels, width before height; cut short, as 0 by 0."""
    assert signatures.size(data, media_type) == (300, 200)
    assert signatures.size(data[:10] if media_type != "image/gif" else data[:8], media_type) == (0, 0)


def test_what_tells_no_size() -> None:
    """A format that is not looked into, a JPEG without a frame, and a recording."""
    assert signatures.size(b"\x00\x00\x00\x1cftypavif", "image/avif") == (0, 0)
    assert signatures.size(b"\xff\xd8\x00\x00", "image/jpeg") == (0, 0)
    assert signatures.size(b"ID3", "audio/mpeg") == (0, 0)


@given(st.binary(max_size=200), st.sampled_from([*signatures.IMAGES]))
def test_law_any_bytes_have_some_size(data: bytes, media_type: str) -> None:
    """Never an error, never a hang."""
    for start in (b"", b"\xff\xd8", b"RIFF\x00\x00\x00\x00WEBPVP8X"):
        width, height = signatures.size(start + data, media_type)
        assert width >= 0 <= height
    assert isinstance(signatures.by_content(data), str)
