"""How much of a text fits into a title, in languages of which only the small words are known."""

import pytest

from feedpub.parser.grammar import particles
from feedpub.parser.titles import boundary, portion


@pytest.mark.parametrize(
    ("lead", "cut"),
    [
        (  # the last phrase would not end in time
            "Selon les pompiers, deux bateaux ont été gravement endommagés dans l’explosion d’une cuve de gaz du port.",
            "Selon les pompiers, deux bateaux ont été gravement endommagés",
        ),
        (  # nor the last clause
            "Il comune di Carrara ha approvato un programma di lavori per le scuole che costerà nove milioni di euro.",
            "Il comune di Carrara ha approvato un programma di lavori per le scuole",
        ),
        (  # a phrase that leads up to the statement is none
            "Nach einer Sitzung am Abend, die lange dauerte, wurde der Bau eines neuen Stadions in Husum gebilligt.",
            "Nach einer Sitzung am Abend, die lange dauerte",
        ),
        (
            "En una reunión de tres horas, el consejo decidió abrir otra vez los baños públicos de la playa vieja.",
            "En una reunión de tres horas, el consejo decidió abrir otra vez los baños públicos",
        ),
        (  # where no phrase begins, a word
            "Budapest legrégebbi fürdőjének teljes felújítását hétfőn bejelentette nagy örömmel ünnepelve városház.",
            "Budapest legrégebbi fürdőjének teljes felújítását hétfőn bejelentette nagy örömmel",
        ),
        (  # what a verb needs is not cut off behind it
            "El puerto de la ciudad seguirá cerrado hasta el jueves por la noche para evitar que alguien salga.",
            "El puerto de la ciudad seguirá cerrado hasta el jueves por la noche",
        ),
        (  # a denial that ends the clause stays
            "De raad van de oude havenstad sluit de lange houten steiger bij de kerk dit jaar niet, hoewel hij zinkt.",
            "De raad van de oude havenstad sluit de lange houten steiger bij de kerk dit jaar niet",
        ),
        (  # what is said next is said in full, or not at all
            "Der Rat der Stadt Husum baut bis zum Herbst einen Kai, und niemand glaubt heute, dass er Geld dazu hat.",
            "Der Rat der Stadt Husum baut bis zum Herbst einen Kai",
        ),
        (  # what belongs to the word before it stays with it
            "Dewan kota pelabuhan lama itu akan membuka kembali dermaga kayu di dekat gereja pada tahun ini walau tua.",
            "Dewan kota pelabuhan lama itu akan membuka kembali dermaga kayu di dekat gereja",
        ),
        (
            "Le quai de la vieille ville rouvre lundi au public et aux bateaux de pêche et de plaisance de la région",
            "Le quai de la vieille ville rouvre lundi au public et aux bateaux de pêche",
        ),
        (  # nor from a postposition, where there is no other sentence
            "उस एक " + "बंदरगाह " * 10 + "घाट में मरम्मत का काम सोमवार को शुरू हुआ।",
            "उस एक " + " ".join(["बंदरगाह"] * 10),
        ),
        (  # a whole sentence ends as it ends
            "Die Feuerwehr von Husum rückt am Abend zu einem Brand in der alten Mühle aus.",
            "Die Feuerwehr von Husum rückt am Abend zu einem Brand in der alten Mühle aus",
        ),
        (  # a line that is no sentence does not
            "Le maire de la ville et les pêcheurs du",
            "Le maire de la ville et les pêcheurs",
        ),
        (
            "نئی سڑک کی تعمیر کے لیے شہر کی کونسل نے پیر کے روز ایک بڑے منصوبے کی منظوری دے دی جس پر کام شروع ہو گا۔",
            "نئی سڑک کی تعمیر کے لیے شہر کی کونسل نے پیر کے روز ایک بڑے منصوبے کی منظوری دے دی",
        ),
    ],
)
def test_a_title_ends_before_a_phrase_that_does_not_fit(lead: str, cut: str) -> None:
    """In the language's own words, and with none at its end that needs another."""
    assert boundary.cut([lead]) == cut


@pytest.mark.parametrize(
    ("text", "part", "turned"),
    [
        ("Le port sera agrandi, si le conseil paie", "Le port sera agrandi", True),
        ("Le port sera agrandi, mais ce ne sera pas pour demain", "Le port sera agrandi", False),
        ("Der Rat hat den Plan für den Hafen nicht gebilligt", "Der Rat hat den Plan", True),
        ("Der Rat billigt den Plan für den Hafen, nicht aber das Geld", "Der Rat billigt den Plan", False),
        ("Der Rat hat den Plan gebilligt", "Der Rat hat den Plan", True),
        ("Der Rat hat den Plan gebilligt", "Der Rat hat den Plan gebilligt", False),
        ("De raad heeft het plan voor de haven goedgekeurd", "De raad heeft het plan", True),
        ("De raad zoekt een kade die niet zinkt", "De raad zoekt een kade", False),
        ("Le conseil veut un quai qui ne coule pas", "Le conseil veut un quai", False),
        ("Le port ne ferme pas au public de la ville", "Le port ne ferme pas", False),
        ("Il porto della città non apre la domenica", "Il porto della città non", True),
        ("Kurul, iskeleyi bu yıl kapatmayacak ve için", "Kurul", True),
        ("İskele bu yıl açıldı, ve bir için", "İskele bu yıl açıldı", False),
        ("Liman kurulu, rıhtımı yıkmayacağını duyurdu", "Liman kurulu", True),
        ("Liman rıhtımı yıkılmadı, onarıldı", "Liman rıhtımı yıkılmadı", False),
        ("항만청은 부두를 닫지 않는다고 밝히고, 요금도 그대로라고 했다", "항만청은 부두를 닫지 않는다고 밝히고", True),
        ("항만청은 부두를 닫지 않는다, 요금도 그대로다", "항만청은 부두를 닫지 않는다", False),
        ("बंदरगाह को इस साल बंद नहीं किया जाएगा", "बंदरगाह को इस साल", True),
        ("मंत्री ने कहा कि बंदरगाह को बंद नहीं किया जाएगा", "मंत्री ने कहा", True),
        ("मंत्री ने कहा कि बंदरगाह को बंद किया जाएगा", "मंत्री ने कहा", False),
        ("नाव डूब गई और इस पर कोई नहीं था", "नाव डूब गई", False),
        ("नाव और इस घाट को बंद नहीं किया", "नाव", True),
        ("સંસ્થાએ કહ્યું હોડી બંધ નહીં થાય", "સંસ્થાએ કહ્યું હોડી", True),
    ],
)
def test_what_is_cut_off_may_turn_what_is_left(text: str, part: str, *, turned: bool) -> None:
    """A condition does, and a denial of the same clause."""
    assert portion.turns(text, part, particles.of(portion.keys(text))) is turned


def test_a_sentence_that_a_cut_would_turn_is_left_for_the_next() -> None:
    """The verb, and whether it is denied, stand at the end in German and Hindi."""
    turned = "Der Rat der Stadt Husum hat am Montag den lange geplanten Bau eines Hafens für Boote nicht gebilligt."
    assert boundary.cut([f"{turned} Die Fischer freut das sehr."]) == "Die Fischer freut das sehr"


@pytest.mark.parametrize("language", particles.LANGUAGES)
def test_a_language_is_told_by_its_small_words(language: str) -> None:
    """All of them together are of no other."""
    own = particles.LANGUAGES[language]
    assert particles.of([*own.opening, *own.bound]) is own
    assert own.turning <= own.opening


def test_words_of_no_language_that_is_known_are_of_none() -> None:
    """One word that some language has is too little."""
    assert particles.of(["ekipo", "venkis", "la"]) is particles.NONE
    assert particles.of([]) is particles.NONE
