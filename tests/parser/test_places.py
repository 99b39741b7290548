"""What is the name of a place."""

import pytest

from feedpub.parser.origin import places


@pytest.mark.parametrize("name", ["Rio de Janeiro", "FRANKFURT AM MAIN", "Coeur d’Alene", "St. John's", "Łódź", "N.Y."])
def test_names_of_places_have_their_form(name: str) -> None:
    """Capitals, small words between them, hyphens, accents and abbreviations."""
    assert places.has_form(name)


@pytest.mark.parametrize("name", ["", "de Janeiro", "Agenda 2030", "the pier", "The Old Pier Of The Old Town", "A  B"])
def test_other_words_have_not(name: str) -> None:
    """Digits, small letters, too many words."""
    assert not places.has_form(name)


@pytest.mark.parametrize(
    "name",
    [
        "Honolulu",
        "HONOLULU",
        "Saint Louis",
        "St. Louis",
        "Goa",
        "Barbados",
        "Kolkata",
        "United Nations",
        "Coeur d’Alene",
        "Wien",
        "Bogotá",
        "La Haye",
    ],
)
def test_towns_states_and_countries_are_known(name: str) -> None:
    """In either spelling of a saint or an apostrophe, and in capitals."""
    assert places.is_known(name)


@pytest.mark.parametrize(
    ("name", "is_elsewhere"),
    [("Madrid", True), ("München", True), ("ঢাকা", True), ("The Hague", True), ("Sevilla", True), ("Merkel", False)],
)
def test_a_place_may_lie_outside_the_united_states(name: str, is_elsewhere: bool) -> None:  # noqa: FBT001
    """A renowned one, or a town that has an airfield there; no longer name that begins like it."""
    assert places.is_elsewhere(name) is is_elsewhere


@pytest.mark.parametrize("name", ["Murgatroyd", "", "Exclusive", "Harbour Board"])
def test_other_names_are_not_known(name: str) -> None:
    """The gazetteer has no people, no labels, and nothing nameless."""
    assert not places.is_known(name)


@pytest.mark.parametrize(
    "name", ["N.Y.", "Calif.", "TX", "Texas", "India", "South Korea", "U.K.", "St. Lucia", "Saint Lucia"]
)
def test_states_and_countries_are_regions(name: str) -> None:
    """Abbreviated as AP and the post do, or in full."""
    assert places.is_region(name)


def test_a_firm_is_told_by_its_last_word() -> None:
    """Whatever it is called before."""
    assert places.is_firm("Honolulu Inc.")
    assert not places.is_firm("Honolulu")


@pytest.mark.parametrize("name", ["Rajiv Gandhi", "Neil Armstrong", "Jomo Kenyatta", "Indira Gandhi"])
def test_whom_an_airport_is_named_for_is_no_place(name: str) -> None:
    """In words of its own, or behind its town's, it names that place."""
    assert not places.is_known(name)
    assert all(map(places.is_known, ("North Lakhimpur", "Subic Bay", "Liverpool John Lennon", "Newark")))


@pytest.mark.parametrize(
    ("place", "copy", "is_told"),
    [
        ("Pahoa", "The ferry in Pahoa sank.", True),
        ("PAHOA", "The ferry in Pahoa sank.", True),
        ("Pahoa", "Said Pahoa police.", True),
        ("Pahoa", "Said the police (Pahoa).", True),
        ("Pahoa", "The ferry of Pahoa sank.", False),
        ("Pahoa", "The ferry in Pahoas sank.", False),
    ],
)
def test_copy_tells_of_a_place(place: str, copy: str, is_told: bool) -> None:  # noqa: FBT001
    """By the words that stand before or after the names of places only."""
    assert places.is_told(place, copy) is is_told


def test_the_first_names_are_answered_like_all_others() -> None:
    """They are looked for in the table, the later ones in a set made of it: the order changes no answer."""
    known = ["Lima", "São Paulo", "Hawaii", "Peru", "St. Louis", "Nairobi", "Leoti", "Kansas", "Oslo", "Quito", "Accra"]
    known += ["Dakar", "Minsk", "Ghana", "Texas", "Belfast", "Montana"]
    names = [*known, "Quernmore", "Name", "Port", "Lilliput", "City"]
    for order in (names, names[::-1]):
        places._is_listed.cache_clear()  # noqa: SLF001  as in a new process
        places._gazetteer.cache_clear()  # noqa: SLF001
        assert {name for name in order if places.is_known(name)} == {*known}
