"""Which entry an article is: its record in the ledger, by name or by text, or a new id."""

import hashlib
from collections.abc import Mapping, Sequence

import pytest
from conftest import NOW

from feedpub import cards, identity
from feedpub.errors import FeedpubError
from feedpub.ledger import Record
from feedpub.likeness import sketch
from feedpub.model import Article, Block, Kind, Listed, PublishedFrom, TitleFrom

ESSAY = tuple(f"Paragraph {letter} is long enough to say whose it is, and no other's." for letter in "abcdef")
SITE = "https://example.org/news/"


def an_article(name: str, *paragraphs: str) -> Article:
    return Article(
        name=name,
        title=name,
        title_from=TitleFrom.LEAD,
        summary="",
        blocks=tuple(Block(kind=Kind.PARAGRAPH, text=text) for text in paragraphs),
        digest=hashlib.sha256("\n".join(paragraphs).encode()).hexdigest(),
        sketch=sketch(paragraphs),
    )


def a_record(name: str, *paragraphs: str, gone: bool = False) -> Record:
    """Give the record of an article that was published, or was retracted since."""
    article = an_article(name, *paragraphs)
    return Record(
        id=f"urn:x:{name}",
        published=NOW,
        updated=NOW,
        digest=article.digest,
        order=1,
        sketch=article.sketch,
        deleted=NOW if gone else None,
    )


def loose(article: Article) -> Article:
    """Give an article whose text has white space that nobody sees; an older feedpub knew it by its `digest`."""
    return article._replace(digest=f"tidy {article.digest}", as_written=article.digest)


def matches(articles: Sequence[Article], records: Mapping[str, Record]) -> dict[str, str]:
    """Give the name that each article's entry had before."""
    return {
        name: record.id.removeprefix("urn:x:")
        for name, record in identity.matched([cards.of(article) for article in articles], records).items()
    }


@pytest.mark.parametrize(
    ("articles", "records", "expected"),
    [
        pytest.param([an_article("a", "A")], {}, {}, id="nothing known"),
        pytest.param([an_article("a", "A")], {"a": a_record("a", "A")}, {"a": "a"}, id="unchanged"),
        pytest.param([an_article("a", "B")], {"a": a_record("a", "A")}, {"a": "a"}, id="edited"),
        pytest.param([an_article("b", "A")], {"a": a_record("a", "A")}, {"b": "a"}, id="renamed"),
        pytest.param([an_article("b", *ESSAY[:3], "New.")], {"a": a_record("a", *ESSAY[:4])}, {"b": "a"}, id="both"),
        pytest.param([an_article("b", *ESSAY[:1])], {"a": a_record("a", *ESSAY[:4])}, {}, id="too little alike"),
        pytest.param([an_article("b", "B")], {"a": a_record("a", "A")}, {}, id="short, and another text"),
        pytest.param([an_article("b", "A")], {"a": a_record("a", "A", gone=True)}, {"b": "a"}, id="restored elsewhere"),
        pytest.param(
            [an_article("b", *ESSAY[:3])], {"a": a_record("a", *ESSAY[:4], gone=True)}, {}, id="gone, and alike"
        ),
        pytest.param([an_article("a", "A")], {"a": a_record("a")._replace(digest="")}, {"a": "a"}, id="text not known"),
        pytest.param(
            [an_article("a", "B")],
            {"a": a_record("a", "A"), "b": a_record("b", "B")},
            {"a": "b"},
            id="moved over another",
        ),
        pytest.param(
            [an_article("a", "A"), an_article("c", "A")],
            {"a": a_record("a", "A"), "b": a_record("b", "A")},
            {"a": "a", "c": "b"},
            id="twins, one renamed",
        ),
        pytest.param(
            [an_article("c", *ESSAY[:4]), an_article("d", *ESSAY[:3])],
            {"a": a_record("a", *ESSAY[:3], "A new end."), "b": a_record("b", *ESSAY[:5])},
            {"c": "b", "d": "a"},
            id="each the likest",
        ),
        pytest.param(
            [an_article("b", *ESSAY[:3]), an_article("c", *ESSAY[:3])],
            {"a": a_record("a", *ESSAY[:4])},
            {"b": "a"},
            id="a record is taken once",
        ),
        pytest.param(
            [an_article("b", "New.", *ESSAY[:2]), an_article("c", ESSAY[2], *ESSAY[:2])],
            {"a": a_record("a", "Old.", *ESSAY[:2]), "c": a_record("c", ESSAY[2], *ESSAY[:2])},
            {"c": "c"},
            id="alike only in what a third has too",
        ),
        pytest.param(
            [loose(an_article("b", "A"))], {"a": a_record("a", "A")}, {"b": "a"}, id="renamed, of older times"
        ),
        pytest.param(
            [loose(an_article("a", "A"))],
            {"a": a_record("a", "A"), "b": a_record("b")._replace(digest=loose(an_article("a", "A")).digest)},
            {"a": "a"},
            id="unchanged since older times",
        ),
        pytest.param(
            [an_article("b", "B")], {"a": a_record("a")._replace(digest="")}, {}, id="another than one not known"
        ),
    ],
)
def test_whose_record_it_is(articles: list[Article], records: dict[str, Record], expected: dict[str, str]) -> None:
    """By name, or by the text of a seed that is no longer there, unchanged or edited; in whatever order they come."""
    assert matches(articles, records) == expected
    assert matches(articles[::-1], dict(reversed(records.items()))) == expected


def test_what_entries_that_stand_have_too_is_nobodys_own() -> None:
    """The paragraphs below each brief of a paper don't make one brief another; those of its own do."""
    gone, there = a_record("a", ESSAY[3], *ESSAY[:2]), a_record("c", ESSAY[2], *ESSAY[:2])
    new = cards.of(an_article("b", ESSAY[4], *ESSAY[:2]))
    edited = cards.of(an_article("b", ESSAY[3], *ESSAY[:2], "New."))
    assert identity.matched([new], {"a": gone}) == {"b": gone}
    assert identity.matched([new], {"a": gone}, [there]) == {}
    assert identity.matched([edited], {"a": gone}, [there]) == {"b": gone}


def test_a_new_id_is_one_that_nobody_had() -> None:
    """It is made of host, year and name, with a number where that is taken."""
    its_id = "tag:example.org,2026:world/g7%20talks"
    assert identity.new_id(SITE, 2026, "world/g7 talks", set()) == its_id
    assert identity.new_id(SITE, 2026, "world/g7 talks", {its_id}) == f"{its_id}-2"
    assert identity.new_id(SITE, 2026, "world/g7 talks", {its_id, f"{its_id}-2"}) == f"{its_id}-3"


def test_ids_that_two_share_are_refused() -> None:
    """Each seed after the first is told with the first one's name."""
    entries = [
        Listed(
            article=cards.of(an_article(name)),
            id=its_id,
            link=SITE,
            page="",
            published=NOW,
            published_from=PublishedFrom.BUILD,
            updated=NOW,
        )
        for name, its_id in (("a", "urn:x:1"), ("b", "urn:x:2"), ("c", "urn:x:1"), ("d", "urn:x:1"))
    ]
    identity.refuse_shared(entries[:2], "seeds/{}.txt".format)
    with pytest.raises(FeedpubError) as caught:
        identity.refuse_shared(entries, "seeds/{}.txt".format)
    what = "has the id urn:x:1, which seeds/a.txt has too; give one of them another"
    assert str(caught.value) == f"seeds/c.txt: {what}\nseeds/d.txt: {what}"
