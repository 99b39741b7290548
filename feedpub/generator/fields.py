"""What an entry says alike in every format of a feed."""

from collections.abc import Mapping
from typing import TypeVar

from feedpub.model import Article

Value = TypeVar("Value")


def given(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Give the fields, or attributes, that say something: no format wants empty ones."""
    return {name: value for name, value in fields.items() if value}


def terms(article: Article) -> list[str]:
    """Give what the article is filed under: its section and its tags, each once."""
    return [term for term in dict.fromkeys((article.section, *article.tags)) if term]
