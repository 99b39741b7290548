"""UTF-8 with a few bytes that are none."""

import pytest

from feedpub.errors import FeedpubError
from feedpub.parser import parse

FRENCH = "Le port vendra la vieille jetée à la ville, a déclaré le maire.\nLes travaux débuteront cet été, dit-il.\n"
RUSSIAN = "Порт продаст старый причал городу, сообщил мэр в понедельник.\nРаботы начнутся весной.\n"
QUOTED = "The mayor said the town “would pay” for the pier.\nIt opens in May.\n"


@pytest.mark.parametrize("copy", [FRENCH, RUSSIAN, QUOTED])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_stray_byte_is_named_with_its_line(copy: str, ending: str) -> None:
    """And where in the line it is; the copy is not read as another character set, which would garble it."""
    first, second, _ = copy.split("\n")
    data = f"{first}{ending}{second[:9]}".encode() + b"\x92" + f"{second[9:]}{ending}".encode()
    with pytest.raises(FeedpubError) as caught:
        parse(data, "x", file="x.txt")
    assert str(caught.value) == (
        "x.txt:2: is UTF-8 but for the byte 0x92, character 10 of this line; write there what is meant, and save the "
        "file as UTF-8"
    )


def test_of_several_the_first_is_named() -> None:
    """The others are counted."""
    data = FRENCH.encode().replace(b"jet", b"\x93jet\x94")
    with pytest.raises(FeedpubError, match="but for the byte 0x93, character 27 of this line, and 1 more; write"):
        parse(b"\xef\xbb\xbf" + data, "x")


@pytest.mark.parametrize(
    ("copy", "charset"),
    [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (QUOTED, "cp1252")],
)
def test_another_character_set_is_none_of_this(copy: str, charset: str) -> None:
    """There nearly all such bytes are strays."""
    assert parse(copy.encode(charset), "x").blocks[0].text == copy.partition("\n")[0]
