"""Templates that were compiled before give what they give anew, and none is taken for another."""

import pytest
from jinja2 import DictLoader, Environment

from feedpub.generator.compiled import Compiled


def rendered(texts: dict[str, str], known: dict[str, bytes]) -> str:
    """Give the page `page` of these templates, as another run would."""
    return (
        Environment(autoescape=True, loader=DictLoader(texts), bytecode_cache=Compiled(known))
        .get_template("page")
        .render()
    )


TEXTS = {"page": "{% include 'part' %} and {{ 6 * 7 }}", "part": "One"}


def test_a_template_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """And gives the same page from then on."""
    known: dict[str, bytes] = {}
    assert rendered(TEXTS, known) == "One and 42"
    monkeypatch.delattr(Environment, "compile")
    assert rendered(TEXTS, known) == "One and 42"


def test_another_text_is_compiled_anew() -> None:
    """Whether the template was changed, or what is known is of another one, or was cut short."""
    known: dict[str, bytes] = {}
    rendered(TEXTS, known)
    assert rendered({**TEXTS, "part": "Two"}, known) == "Two and 42"
    for other in ([*known.values()][::-1], [data[:-9] for data in known.values()]):
        known.update(zip(known, other, strict=True))
        assert rendered(TEXTS, known) == "One and 42"
