"""Pages and ids, made from the names of seeds."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub import naming

NAMES = st.lists(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\0"), min_size=1), min_size=1, max_size=3
).map("/".join)


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("g7", "articles/g7.html"),
        ("world/g7 talks", "articles/world/g7-talks.html"),
        ("Ünïcode/中文 新闻", "articles/Ünïcode/中文-新闻.html"),
        ("cafe\u0301", "articles/café.html"),
        ("हिन्दी", "articles/हिन्दी.html"),
        ("a.b & <c>?#%", "articles/a-b-c.html"),
        ("2025-05-10_g7", "articles/2025-05-10_g7.html"),
        ("../..", "articles/-/-.html"),
        ("a\\b", "articles/a-b.html"),
        ("!", "articles/-.html"),
    ],
)
def test_the_page_of_a_seed(name: str, page: str) -> None:
    """Letters, marks and digits of any script stay; all else becomes one hyphen."""
    assert naming.page(name) == page


@given(name=NAMES)
def test_a_page_never_leaves_its_folder(name: str) -> None:
    """Whatever a seed is called, its page lies below `articles/`, as deep as the seed lies."""
    page = naming.page(name)
    folder, *parts = page.split("/")
    assert folder == "articles"
    assert len(parts) == len(name.split("/"))
    assert not {"", ".", ".."}.intersection(parts)
    assert all(
        re.fullmatch(r"[\w-]+", part.removesuffix(".html")[0]) or part[0].isalnum() for part in parts if part.isascii()
    )
    assert not re.search(r"[\\:*?\"<>|\x00-\x1f ]", page)  # what Windows refuses


@pytest.mark.parametrize(
    ("one", "other"), [("G7", "g7"), ("Caf\u00e9", "cafe\u0301"), ("STRASSE", "straße"), ("İ", "i̇")]
)
def test_names_that_clash_on_some_file_system(one: str, other: str) -> None:
    """Paths that differ in letter case or Unicode form alone are the same where that doesn't count."""
    assert naming.clashing(one) == naming.clashing(other)


def test_other_names_do_not_clash() -> None:
    """An accent is a difference."""
    assert naming.clashing("cafe") != naming.clashing("café")


def test_the_address_of_a_file() -> None:
    """The address of a file in the output folder is a URI."""
    assert naming.address("https://example.org/news/", "articles/中文.html") == (
        "https://example.org/news/articles/%E4%B8%AD%E6%96%87.html"
    )


@pytest.mark.parametrize(
    "odd", ["", "articles/中文.html", "articles/a b.html", "articles/~a.b_c-d.html", "articles/%.html"]
)
def test_the_addresses_of_many_files_are_those_of_each(odd: str) -> None:
    """Whatever is among them."""
    paths = ["articles/world/g7.html", odd, "feed.atom"]
    each = [naming.address("https://example.org/", path) for path in paths]
    assert naming.addresses("https://example.org/", paths) == each


@pytest.mark.parametrize(
    ("base", "year", "name", "minted"),
    [
        ("https://example.org/news/", 2026, "world/g7", "tag:example.org,2026:world/g7"),
        ("https://Example.ORG:8443/", 2026, "g7 talks", "tag:example.org,2026:g7%20talks"),
        ("http://localhost:8000/", 987, "é", "tag:localhost,0987:%C3%A9"),
    ],
)
def test_an_id_is_a_tag_uri(base: str, year: int, name: str, minted: str) -> None:
    """An id holds the host in lower case without port, a year of four digits and the seed's name (RFC 4151)."""
    assert naming.tag_uri(base, year, name) == minted


@given(name=NAMES)
def test_every_name_gives_an_id_of_its_own(name: str) -> None:
    """The name can be read back from the id, so no two names share one; the id is a URI in ASCII."""
    minted = naming.tag_uri("https://example.org/", 2026, name)
    assert re.fullmatch(r"tag:example\.org,2026:[A-Za-z0-9%/_.~-]+", minted)
    assert unquote(minted.removeprefix("tag:example.org,2026:")) == name
    assert naming.named(minted) == name


@pytest.mark.parametrize("its_id", ["urn:uuid:0f8b", "tag:example.org", "https://example.org/a", "x"])
def test_an_id_of_another_kind_names_no_seed(its_id: str) -> None:
    """An id that front matter gave stands for itself."""
    assert naming.named(its_id) == its_id


# Folders of feeds


@pytest.mark.parametrize(
    "spellings",
    [
        ("São Paulo", "SAO PAULO", "sao  paulo", "Sa\u0303o Paulo"),
        ("St. John’s", "ST JOHNS", "St. John's"),
        ("Stratford-upon-Avon", "Stratford\u2011upon–Avon", "STRATFORD UPON AVON"),
        ("Łódź", "LODZ"),
        ("İstanbul", "ISTANBUL", "Istanbul"),
        ("Diyarbakır", "DİYARBAKIR", "Diyarbakir"),
        ("Αθήνα", "ΑΘΗΝΑ"),
        ("Straße", "STRASSE"),
        ("WASHINGTON, D.C.", "Washington DC"),
        ("Nashik (Maharashtra) [India]", "NASHIK, Maharashtra, India"),
        ("東京", "東京\u200b"),
    ],
)
def test_spellings_of_one_name_share_a_folder(spellings: tuple[str, ...]) -> None:
    """Letter case, accents, and how a printer sets quotes, dashes, stops and spaces make no difference."""
    assert len({naming.folder(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C", "C++"),
        ("C#", "C++"),
        ("NET", ".NET"),
        ("3.5", "35"),
        ("दिल्ली", "दिल्ला"),
        ("йод", "иод"),
        ("a/b", "a b"),
        ("🎉", "🎊"),
        ("a" * 300, "a" * 301),
        ("c++", naming.folder("c++")),
        ("c++", naming.folder("c++").replace("-", " ")),
    ],
)
def test_other_names_have_other_folders(one: str, other: str) -> None:
    """Where a folder's name can't show the difference, a check sum does, also for one who writes it himself."""
    assert naming.folder(one) != naming.folder(other)


@pytest.mark.parametrize(
    "name", ["..", "../../etc/passwd", ".", "", "/", "con", "COM1", "nul", "a\\b", "\x00", "\u202e"]
)
def test_odd_names_make_plain_folders(name: str) -> None:
    """No folder leads out, is hidden, or is one that Windows keeps for itself."""
    assert re.fullmatch("[a-z0-9-]*[0-9a-f]{12}", naming.folder(name))


def test_plain_names_keep_their_letters() -> None:
    """Also those of other scripts, as articles' pages do."""
    assert [naming.folder(name) for name in ("Lisbon", "दिल्ली", "東京", "New York")] == [
        "lisbon",
        "दिल्ली",
        "東京",
        "new-york",
    ]


@given(st.text(), st.text())
def test_law_folders_are_one_name_of_the_file_system(one: str, other: str) -> None:
    """Never a path, never too long, the same with letters folded; and two names share one only if they fold alike."""
    folder = naming.folder(one)
    assert folder
    assert not set(folder) & set("/\\.:\x00")
    assert len(folder.encode()) < 100
    assert naming.clashing(folder) == folder
    assert (naming.clashing(naming.folder(other)) == folder) == (naming.folded(one) == naming.folded(other))


# Copies of pictures and recordings


@pytest.mark.parametrize(
    ("path", "copied"),
    [
        ("talks.jpg", "media/talks.jpg"),
        ("world/talks.jpg", "media/world/talks.jpg"),
        ("a b.jpg", "media/a-b-HASH.jpg"),
        ("West/Talks.jpg", "media/west/talks-HASH.jpg"),
        ("talks.JPG", "media/talks-HASH.jpg"),
        ("talks", "media/talks-HASH.jpg"),
        ("x.html.jpg", "media/x-html-HASH.jpg"),
        ("...jpg", "media/HASH.jpg"),
        ("talks-0123456789ab.jpg", "media/talks-0123456789ab-HASH.jpg"),
    ],
)
def test_copies_have_plain_names(path: str, copied: str) -> None:
    """A plain name stays; another is told apart by a check sum of the path that it had."""
    assert re.sub("(?<![0-9a-f])[0-9a-f]{12}(?=[.]jpg)", "HASH", naming.copy(path, "jpg")) == copied


@given(st.lists(st.text("aAäÄ. /-0b", min_size=1), unique=True, max_size=20))
def test_law_no_two_files_share_a_copy(paths: list[str]) -> None:
    """Also where letter case does not count; and the ledger knows each for one of ours."""
    copies = [naming.copy(path, "png") for path in paths]
    assert len({naming.clashing(copy) for copy in copies}) == len(copies)
    assert all(map(naming.is_ours, copies))


@pytest.mark.parametrize(
    "path",
    [
        "",
        "ledger.json",
        "articles/a.html",
        "../feed.atom",
        "media/../../x",
        "tags/../feed.atom",
        "/feed.atom",
        "tags//feed.atom",
        "media/a\\..\\b",
        "tags/feed.txt",
        ".htaccess",
        "CNAME",
        "site.css",
        "copy.js",
        "index.html/",
        "media/./x",
        "media/C:x",
        "media/x\0",
    ],
)
def test_what_feedpub_never_wrote(path: str) -> None:
    """A ledger that names such a file is not feedpub's, so that nothing of the site owner's is ever deleted."""
    assert not naming.is_ours(path)


@pytest.mark.parametrize("name", ["g7", "world/g7-talks"])
def test_the_seed_that_a_page_is_named_after(name: str) -> None:
    """Where a seed's name could stand in the page's as it is, as most can, it is read off that again."""
    assert naming.seed_of(naming.page(name)) == name


@pytest.mark.parametrize(
    ("folder", "heading"),
    [
        ("", ""),
        ("south-asia/india", "South Asia / India"),
        ("AFP_wire", "AFP wire"),
        ("عالم/体育", "عالم / 体育"),
        ("-", "-"),
    ],
)
def test_a_section_is_called_the_same_wherever_it_is_named(folder: str, heading: str) -> None:
    """On its own page and feed, in the list of sections, and on the pages of its articles."""
    assert naming.section(folder) == heading
