"""Lines that are no copy in other languages than English."""

import pytest

from feedpub.model import Kind
from feedpub.parser.lines.rooms import alone


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Anzeige", Kind.ADVERTISEMENT),
        ("Publicité", Kind.ADVERTISEMENT),
        ("— Publicidad —", Kind.ADVERTISEMENT),
        ("Pubblicità", Kind.ADVERTISEMENT),
        ("Publicidade", Kind.ADVERTISEMENT),
        ("Advertentie", Kind.ADVERTISEMENT),
        ("Foto: Anna Möwe/dpa", Kind.CREDIT),
        ("Crédit photo : Anne Port", Kind.CREDIT),
        ("Newsletter abonnieren", Kind.PROMOTION),
        ("Compartir", Kind.PROMOTION),
        ("Partager l’article", Kind.PROMOTION),
        ("Das könnte Sie auch interessieren:", Kind.RELATED),
        ("यह भी पढ़ें", Kind.RELATED),
        ("اقرأ أيضا", Kind.RELATED),
        ("(Reportage Anne Port, avec Marc Quai à Lille ; édité par Luc Bac)", Kind.CREDIT),
        ("(Rédigé par Anne Port)", Kind.CREDIT),
        ("(Por Ana Muelle)", Kind.CREDIT),
        ("(Bericht von Änne Möwe, redigiert von Bo Kai.)", Kind.CREDIT),
        ("（完）", Kind.SIGN_OFF),
        ("(Schluss)", Kind.SIGN_OFF),
    ],
)
def test_each_is_told_by_what_it_is_for(text: str, kind: Kind) -> None:
    """As the same line in English is."""
    assert alone(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "Lesen Sie auch: Fähre läuft auf Grund",
        "Lire aussi : Fähre läuft auf Grund",
        "» Leer más: Fähre läuft auf Grund",
        "Leggi anche: Fähre läuft auf Grund",
        "Leia também: Fähre läuft auf Grund",
        "Lees ook: Fähre läuft auf Grund",
    ],
)
def test_a_pointer_tells_the_other_storys_title(text: str) -> None:
    """Behind the colon."""
    assert alone(text).found == ("Fähre läuft auf Grund",)


@pytest.mark.parametrize(
    "text",
    [
        "Anzeige gegen Kapitän erstattet",
        "Publicité mensongère au port",
        "Foto: so sah der Hafen aus",
        "Leer",
        "Lire: oui",
        "(Por la tarde vuelve el barco)",
        "(Bericht folgt)",
        "(Reportage Anne Port ?)",
    ],
)
def test_titles_with_such_a_word_are_copy(text: str) -> None:
    """Nothing else may stand on the line."""
    assert alone(text).kind is Kind.PARAGRAPH
