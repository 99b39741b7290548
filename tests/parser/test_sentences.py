"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedpub.parser.grammar.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The choir won. It sang.", ["The choir won.", "It sang."]),
        ("Mr. J. R. Roe of the U.S. Navy met her in St. Ives on Jan. 5.", None),
        ("The Health Minister Ma. Doe and Mayor Md. Roe met.", None),
        ("He met President Xi. The talks went on.", ["He met President Xi.", "The talks went on."]),
        ("He is a fan of Xi. Roe is not.", ["He is a fan of Xi.", "Roe is not."]),
        ("He is from the U.S. The team is not.", ["He is from the U.S.", "The team is not."]),
        ("It cost $1.2 billion, or 5.5 percent, says alder.example.org today.", None),
        ("She works for Acme Inc. The firm is old.", ["She works for Acme Inc.", "The firm is old."]),
        ("“Who won?” he asked. “We did.” She left.", ["“Who won?” he asked.", "“We did.”", "She left."]),
        ("He shouted “Go!” and ran. They ran too", ["He shouted “Go!” and ran.", "They ran too"]),
        ("They came in time.Then they sang.", ["They came in time.", "Then they sang."]),
        ("Im 12. Bezirk kam am 5. Mai Rauch auf.", None),
        ("Er ging am 17. Spieltag. Am 6. April nicht.", ["Er ging am 17. Spieltag.", "Am 6. April nicht."]),
        ("Sie feiert ihren 100. Geburtstag. Das tut gut.", ["Sie feiert ihren 100. Geburtstag.", "Das tut gut."]),
        ("Der Klub ist auf Platz 12. Der Trainer geht.", ["Der Klub ist auf Platz 12.", "Der Trainer geht."]),
        ("Er kam im Jahr 1945. Danach ging er.", ["Er kam im Jahr 1945.", "Danach ging er."]),
        ("I am 25. Mary is 26.", ["I am 25.", "Mary is 26."]),
        ("They lost by 12. April was bad.", ["They lost by 12.", "April was bad."]),
        ("Sie kam am 5. Mrz. 2024 nach Hause.", None),
        ("Le 5 janv. 2024 elle chante.", None),
        ("Er sagte: „Ich gehe.“ Dann schlief er.", ["Er sagte: „Ich gehe.“", "Dann schlief er."]),
        ("Er sagte: »Ich gehe.« Dann schlief er.", ["Er sagte: »Ich gehe.«", "Dann schlief er."]),
        ("Elle dit : « Je pars. » Puis elle dort.", ["Elle dit : « Je pars. »", "Puis elle dort."]),
        ("Elle part. « Je dors », dit-elle.", ["Elle part.", "« Je dors », dit-elle."]),
        ("She left. “I slept,” she said.", ["She left.", "“I slept,” she said."]),
        ("यह है। वह है।", ["यह है।", "वह है।"]),
        ("他说。“好。”我们", ["他说。", "“好。”", "我们"]),
        ("کیا؟ ہاں۔", ["کیا؟", "ہاں۔"]),
        ("「着いた。寝る」と彼は言った。終わり。", ["「着いた。寝る」と彼は言った。", "終わり。"]),
        ("『着いた。寝る』と彼は言った。", ["『着いた。寝る』と彼は言った。"]),
        ("ጀልባዋ መጣች። ሰዎች ወረዱ።", ["ጀልባዋ መጣች።", "ሰዎች ወረዱ።"]),
        ("One sentence", ["One sentence"]),
        (". The", [".", "The"]),
        ("", []),
    ],
)
def test_a_sentence_ends_where_its_script_ends_it(text: str, parts: list[str] | None) -> None:
    """Abbreviations, initials, decimals and addresses end none; a forgotten space does not join two."""
    assert list(sentences(text)) == ([text] if parts is None else parts)


@given(st.text())
def test_nothing_but_white_space_is_lost(text: str) -> None:
    """The sentences are the text."""
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
