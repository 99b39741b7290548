"""What a title is given back: how its sentence opened, the first name of whom it is about."""

import pytest

from feedpub.parser.titles import restored, title


@pytest.mark.parametrize(
    ("sentence", "text", "whole"),
    [
        (
            "Before the rain came down on the fair, tears flowed in Hull.",
            "Tears flowed in Hull",
            "Before rain came down on fair, tears flowed in Hull",
        ),
        (
            "While the mayor spoke, the Harbour Choir sang.",
            "Harbour Choir sang",
            "While mayor spoke, Harbour Choir sang",
        ),
        (
            "Due to the rain, the choir of the old harbour sang for ten hours in the mill of Hull.",
            "Choir of old harbour sang for ten hours in mill of Hull",
            "Due to rain, choir of old harbour sang for ten hours in mill of Hull",
        ),
        (
            "To mend the pier, the board will sell salt and tar to the ten old mills of Hull and Leeds.",
            "Board will sell salt and tar to ten old mills of Hull and of Leeds",
            "To mend pier, board will sell salt and tar to ten old mills of Hull and of Leeds",
        ),
        (
            "To mend the pier, the board will sell salt and tar to the ten old mills of Hull and Leeds.",
            "Board will sell salt and tar to ten old mills of Hull and also Leeds",
            "Board will sell salt and tar to ten old mills of Hull and also Leeds",
        ),
        ("While he spoke, the choir sang.", "Choir sang", "Choir sang"),
        ("In Hull, the choir sang.", "Choir sang", "Choir sang"),
        ("While the mayor spoke, of late, the choir sang.", "Choir sang", "Choir sang"),
        ("While the mayor spoke the choir sang.", "Choir sang", "Choir sang"),
        (f"While the mayor spoke of {'salt and ' * 9}tar, the choir sang.", "Choir sang", "Choir sang"),
        (
            "While the mayor spoke, the choir sang in the hall.",
            "Choir of the boys sang in the hall at noon and at night",
            "Choir of the boys sang in the hall at noon and at night",
        ),
        ("While the mayor spoke, the choir sang.", "", ""),
        ("While the mayor spoke, sang.", "Sang", "Sang"),
    ],
)
def test_a_thin_title_gets_its_opening_back(sentence: str, text: str, whole: str) -> None:
    """Where both fit, and it points to nobody."""
    assert restored.with_opening(sentence.split(), text) == whole


@pytest.mark.parametrize(
    ("earlier", "text", "whole"),
    [
        ("The singer Jane Roe has come home, and she will rest.", "Roe has sung", "Jane Roe has sung"),
        ("The house of Jane Roe, the singer who left, burnt.", "Roe’s sister left", "Jane Roe’s sister left"),
        ("The mill of Mayor Jane Roe burnt.", "Roe has sung in Hull", "Jane Roe has sung in Hull"),
        ("The mill of North Alder and of its mayor burnt. She wept.", "Alder has wept", "Alder has wept"),
        ("The mill at Old Quay, Alder burnt. He wept.", "Alder has wept", "Alder has wept"),
        ("The chief of Harbour Alder Mills is here. He wept.", "Alder has wept", "Alder has wept"),
        ("The mill in Port Alder burnt.", "Alder has wept", "Alder has wept"),
        ("The singer Jane Roe left, who is ill.", "Roe Mills has closed", "Roe Mills has closed"),
        ("The singer Jane Roe left, who is ill.", "12 men have left", "12 men have left"),
        ("The singer Jane Roe left, who is ill.", f"Roe has {'sung and ' * 9}left", f"Roe has {'sung and ' * 9}left"),
        ("It rained.", "Roe has left", "Roe has left"),
        ("Roe sang. He told Reuters Roe is ill.", "Roe has left", "Roe has left"),
        ("Mayor Jane Roe sang. Later PM Roe, who is ill, left.", "Roe has left", "Jane Roe has left"),
        ("Mayor Roe sang. Her friend Jane Roe, who is ill, left.", "Roe has left", "Roe has left"),
        ("Roe sang. His wife Jane Roe, who is ill, left.", "Roe has left", "Roe has left"),
        ("The singer JR Roe left, who is ill.", "Roe has left", "JR Roe has left"),
        ("Another Roe sang when she left.", "Roe has left", "Roe has left"),
        ("The singers Jane Roe and Tom Roe left, who are ill.", "Roe has left", "Roe has left"),
        ("The singer Jane Roe left, who is ill.", "Roe has left, Jane Roe said", "Roe has left, Jane Roe said"),
        ("The singer Jane Roe left, who is ill.", "Mayor asked Roe for a song", "Mayor asked Jane Roe for a song"),
        ("The singer Jane Roe left, who is ill.", "“It rained”, said Roe", "“It rained”, said Jane Roe"),
        ("The singer Jane Roe left, who is ill.", "Mayor met with Roe, who left", "Mayor met with Jane Roe, who left"),
        ("The singer Jane Roe left, who is ill.", "Mayor sang with Roe Mills", "Mayor sang with Roe Mills"),
        ("The singer Jane Roe left, who is ill.", "The singer Roe has left", "The singer Roe has left"),
        ("She left Port Alder and sang in Alder.", "Mayor sang against Alder", "Mayor sang against Alder"),
        ("It rained on Roe. The singer Jane Roe left.", "Mayor said Tom met Roe", "Mayor said Tom met Roe"),
        ("It rained on Roe. The singer Jane Roe left, who is ill.", "Mayor asked Roe", "Mayor asked Jane Roe"),
        ("The singer Jane McRoe left, who is ill.", "McRoe has left", "Jane McRoe has left"),
        ("The singer Jane Roe-Doe left, who is ill.", "Roe-Doe has left", "Roe-Doe has left"),
        ("The singer Jane ROE left, who is ill.", "ROE has left", "ROE has left"),
    ],
)
def test_one_who_is_named_in_full_elsewhere_is_named_so(earlier: str, text: str, whole: str) -> None:
    """A person, whom a word nearby shows to be one, and the only one of that name."""
    assert restored.with_first_name(text, [earlier], [earlier]) == whole


@pytest.mark.parametrize(
    ("earlier", "text", "whole"),
    [
        ("The actress Jane Roe sang.", "Jane has left Hull", "Jane Roe has left Hull"),
        ("Jane Roe, of Hull, sang all her life.", "Jane’s mill has burnt", "Jane Roe’s mill has burnt"),
        ("Jane Roe sang.", "Jane has left Hull", "Jane has left Hull"),
        ("The mayor met Jane Roe and her clerk.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane Roe Mills sang.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane O’Roe sang.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane JR sang.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane Then sang.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane Roe sang in Jane alone.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane Roe met Tom Jane.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane Roe sang. Later Jane left.", "Jane has left Hull", "Jane Roe has left Hull"),
        ("The actress Jane Roe met the actress Jane Doe.", "Jane has left Hull", "Jane has left Hull"),
        ("The actress Jane Roe sang.", "Jane Doe has left", "Jane Doe has left"),
        ("The actress Jane Roe sang.", "12 men have left", "12 men have left"),
        ("The actress Jane Roe sang.", "Then it rained", "Then it rained"),
        ("The actress Jane Roe sang.", f"Jane has {'sung and ' * 9}left", f"Jane has {'sung and ' * 9}left"),
        ("It rained.", "Jane has left Hull", "Jane has left Hull"),
        ("All of them sang with Jane ", "Jane has left Hull", "Jane has left Hull"),
    ],
)
def test_one_who_is_called_by_the_first_name_is_named_in_full(earlier: str, text: str, whole: str) -> None:
    """As papers do that name nobody by the surname alone."""
    assert restored.with_surname(text, [earlier], [earlier]) == whole


def test_a_later_sentence_is_told_with_the_name_of_an_earlier_one() -> None:
    """Its words come in the order of the copy."""
    lead = [
        "What would you ask of the singer Jane Roe, now that she has come home to Hull?",
        "Roe bought the old mill in Port Alder with the money from her first song.",
    ]
    assert title.cut(lead) == "Jane Roe bought old mill in Port Alder with money from her first song"
