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
