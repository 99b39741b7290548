"""Bytes to clean text."""

import pytest

from feedpub.parser.text.decoding import decode

PLAIN = "Caf\u00e9 owners in Lyon say \u201cno\u201d to the plan \u2014 and that\u2019s final.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_newsroom_character_sets_give_the_same_text(encoding: str) -> None:
    """Curly quotes, dashes and accents survive in every encoding that word processors save."""
    assert decode(PLAIN.encode(encoding)) == PLAIN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The hall cost £40 million, the mayor said.", "cp1252"),
        ("El niño llegó a Bogotá, según la policía, tras años de espera.", "latin-1"),
        ("Правительство приняло решение о новых мерах поддержки экономики страны.", "cp1251"),
        ("市長は記者会見で新しい橋の計画を説明し、来年の春に工事を始めると述べた。", "shift-jis"),
        ("市長は記者会見で新しい橋の計画を説明し、来年の春に工事を始めると述べた。", "iso2022-jp"),
        ("시장은 내년 봄에 새 다리를 짓기 시작한다고 말했다.", "iso2022-kr"),
    ],
)
def test_older_character_sets_are_recognised(text: str, encoding: str) -> None:
    """Copy from before UTF-8 is read as what it is, a few accents among ASCII as CP1252."""
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_become_newlines(ending: str) -> None:
    """Windows, old Mac and Unix files give the same lines."""
    assert decode(f"One.{ending}Two.{ending}".encode()) == "One.\nTwo.\n"


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("a\x00b", "ab"),
        ("a\x1b[31mb", "a[31mb"),
        ("a\x1b$B\x7fb", "a$Bb"),
        ("a\ufffe\uffffb", "ab"),
        ("a\ufeffb", "ab"),
        ("a\u202eb", "ab"),
        ("page\x0cone\x0bline\u2028same\u2029line", "page one line same line"),
        ("it\x92s", "it’s"),
        ("tab\tstays", "tab\tstays"),
        ("\U0001f5de stays", "\U0001f5de stays"),
    ],
)
def test_what_xml_or_a_terminal_cannot_take_goes(dirty: str, clean: str) -> None:
    """Invisible characters vanish, separators become spaces, and CP1252 punctuation read as Latin-1 is mended."""
    padding = "The council met on Monday to vote on the plan for the harbour. " * 4
    assert decode((padding + dirty).encode("utf-8", "surrogatepass")) == padding + clean


@pytest.mark.parametrize("junk", [bytes(range(256)) * 4, b"\x7fELF\x01\x02" + b"\x00\x01\x02" * 50, b"\x00" * 10])
def test_binary_junk_is_refused(junk: bytes) -> None:
    """A file that is not text is an error that says what to do, never an article of noise."""
    with pytest.raises(ValueError, match="save the copy as plain text in UTF-8"):
        decode(junk)


@pytest.mark.parametrize(
    "text", ["Größe ist da.\x00 Ja, so ist es, und nicht anders.", "000\r\n\r\n\x00\r\n" + "Rain is due. " * 10]
)
def test_a_lone_nul_is_only_dirt(text: str) -> None:
    """One NUL does not make good UTF-8 something else."""
    assert decode(text.encode()) == text.replace("\x00", "").replace("\r\n", "\n")


def test_an_odd_byte_at_the_end_of_utf16_is_no_crash() -> None:
    """A cut-off UTF-16 file is read as far as it goes."""
    assert decode("News".encode("utf-16") + b"\x41").startswith("News")


POLISH = (
    "Zarząd portu sprzeda stare molo miastu, ogłoszono w poniedziałek. Prace rozpoczną się wiosną, powiedział "
    "burmistrz.\n\nMieszkańcy są zadowoleni z decyzji, choć niektórzy pytają, skąd wezmą się pieniądze na remont.\n\n"
    "Żegluga między przystaniami zostanie wznowiona w czerwcu, gdy łódź wróci ze stoczni.\n"
)
CZECH = "Přístav prodá staré molo městu, řekl ve čtvrtek starosta. Práce na něm začnou příští měsíc, až se oteplí. "
TURKISH = "Liman yönetimi eski iskeleyi şehre satacağını açıkladı. Çalışmalar ilkbaharda başlayacak, dedi başkan. "
FRENCH = "Le port vendra la vieille jetée à la ville, a déclaré le maire. Les travaux débuteront l’été prochain. "


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (CZECH, "cp1250"),
        (TURKISH, "cp1254"),
        (FRENCH, "cp1252"),
    ],
)
def test_a_language_that_has_a_charset_of_its_own_is_read_in_it(text: str, charset: str) -> None:
    """The bytes alone could be CP1252 too, of which most Latin copy is."""
    assert decode((text * 3).encode(charset)) == text * 3


SHORT_RUSSIAN = "Паром сел на мель\n\nВЫБОРГ, 5 мая. /ТАСС/. Паром у пристани сел на мель, сообщили в порту.\n"
UKRAINIAN = "Міст у Луцьку відкрили після ремонту, повідомила мерія. Їхати ним можна з понеділка."
SERBIAN = "Њива и џеп су празни, рекао је градоначелник у понедељак."


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        *((SHORT_RUSSIAN, charset) for charset in ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")),
        ("Мост закрыт до мая.", "cp1251"),
        ("Мост закрыт до мая.", "mac-cyrillic"),
        *((UKRAINIAN, charset) for charset in ("cp1251", "iso8859-5", "mac-cyrillic")),
        *((SERBIAN, charset) for charset in ("cp1251", "mac-cyrillic")),
    ],
)
def test_short_cyrillic_copy_is_read_in_the_charset_that_gives_words(text: str, charset: str) -> None:
    """With capitals at their front, and the letters that most words have."""
    assert decode(text.encode(charset)) == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("The Café Alder closes in May, its owner said on Monday.", "cp850"),
        ("The Café Alder closes in May, its owner said on Monday.", "mac-roman"),
        ("Die Straße nach Köln wird im März für Autos gesperrt.", "cp850"),
        ("Das Schloss bei Köln wird verkauft, sagte die Stadt am Montag.", "cp850"),
        ("Le garçon a mangé à la fenêtre, a dit sa mère.", "mac-roman"),
        ("Børnene på øen får en ny skole til maj.", "cp850"),
        ("It’s over, she said; they don’t know it yet.", "mac-roman"),
        ("She said “yes”and left; it cost £40, or 1½ shares of a cent (¢).", "cp1252"),
        ("Die „Alte Mühle“ in Köln, die ‚Krone‘ und das Café Noir…", "cp1252"),
    ],
)
def test_western_copy_of_dos_and_of_old_macs_is_told_from_that_of_windows(text: str, charset: str) -> None:
    """By marks and capitals within words, where only letters can stand; what is odd in each of them stays CP1252."""
    assert decode(text.encode(charset)) == text


@pytest.mark.parametrize(
    "text",
    ["Comhairle na hÉireann met on Monday, the harbour board’s chair said.", "The pier is 3 ft”long. It’s the third."],
)
def test_windows_copy_with_an_odd_letter_stays_that(text: str) -> None:
    """An Irish capital, or a space that was forgotten, is no other charset."""
    assert decode(text.encode("cp1252")) == text


def test_what_is_odd_in_every_western_charset_stays_as_windows_has_it() -> None:
    """A slip of the typist's is no other charset."""
    text = "The owner of the ferry said‚ when asked on Monday by the board, that it had cost ½ a million more so far."
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (rb"{\rtf1\ansi The ferry sailed.\par}", "is RTF"),
        (b"<!DOCTYPE html><html><body><p>The ferry sailed.</p></body></html>", "HTML"),
        (b"<html><body><p>The ferry sailed.</p></body></html>", "HTML"),
        (b"%PDF-1.7 1 0 obj", "PDF"),
    ],
)
def test_what_only_looks_like_text_is_refused(data: bytes, what: str) -> None:
    """It would be published with all its marks."""
    with pytest.raises(ValueError, match=what):
        decode(data)


def test_copy_with_a_tag_or_a_bracket_first_is_text() -> None:
    """As scraped pages leave it."""
    assert decode(b"<p>The ferry sailed.</p>") == "<p>The ferry sailed.</p>"
