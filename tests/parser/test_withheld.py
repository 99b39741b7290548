"""What stands below the story and is marked as not for publication: it is taken out, and accounted for."""

import pytest

from feedpub.errors import FeedpubError
from feedpub.model import Article, Kind
from feedpub.parser import parse, skim

HEADLINE = "Old pier goes to the town"
STORY = "The harbour board will sell the old pier to the town, it said in a letter to the council on Monday."
MORE = "The town will pay for it in ten years, the board said, and keep it open in winter."
DESK = "Desk: Ann Lee, 01632 960001. Ask the clerk; do not name."


def read(*lines: str) -> Article:
    """Read copy of these paragraphs; skimmed, it says the same."""
    copy = "\n\n".join(lines).encode()
    whole, skimmed = parse(copy, "x"), skim(copy, "x")
    assert (skimmed.published, skimmed.sketch) == (whole.published, whole.sketch)
    return whole


def content(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def withheld(article: Article) -> list[str]:
    """Give the lines that were taken out as not for publication."""
    return [line.text for line in article.lines if line.kind is Kind.WITHHELD]


@pytest.mark.parametrize(
    "mark",
    [
        "The following is not for publication:",
        "The following is not for publication.",
        "The following information is not intended for publication",
        "FOLLOWING DETAILS NOT FOR PUBLICATION",
        "The details below are strictly not for publication:",
        "Everything below this line is not to be published.",
        "Do not publish anything below this line",
        "Please do not publish the following:",
        "Not for publication",
        "NOT FOR PUBLICATION",
        "*** NOT FOR PUBLICATION ***",
        "(Not for publication)",
        "No apta para la publicación:",
        "Strictly not for publication:",
        "Not for publication: Bo Lind, 01632 960002",
        "NOT FOR PUBLICATION Bo Lind, 01632 960002",
        "Not for publication - Bo Lind, 01632 960002",
        "Notes to editors (not for publication):",
        "Note to desk: not for publication",
        "Press contact - not for publication",
        "Contact details (not for publication): Bo Lind, 01632 960002",
        "For information only, not for publication",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
        "Die nachfolgenden Angaben sind nicht für die Veröffentlichung bestimmt:",
        "Nicht zur Veröffentlichung bestimmt:",
        "NICHT ZUR VERÖFFENTLICHUNG",
        "Hinweis an die Redaktion (nicht zur Veröffentlichung):",
        "Nur zur Information, nicht zur Veröffentlichung bestimmt",
        "Les informations suivantes ne sont pas destinées à la publication :",
        "Les coordonnées ci-dessous ne sont pas destinées à être publiées.",
        "Ne pas publier",
        "Ne pas publier : Bo Lind, 01632 960002",
        "Non destiné à la publication",
        "Note à la rédaction (ne pas publier) :",
        "La siguiente información no está destinada a su publicación:",
        "Los datos siguientes no son para publicación",
        "No publicar",
        "No publicar: Bo Lind, 01632 960002",
        "No apto para publicación",
        "Nota a la redacción (no publicar):",
    ],
)
def test_what_is_marked_below_the_story_is_taken_out(mark: str) -> None:
    """The mark, and all below it; none of it is told in title or summary."""
    article = read(STORY, mark, DESK, "Another line, on whom to ask about it before it goes out on the wire tonight.")
    assert content(article) == [STORY]
    assert withheld(article)[:2] == [mark, DESK]
    assert len(withheld(article)) == 3
    assert article.summary == read(STORY).summary
    assert content(read(HEADLINE, STORY, MORE, mark, DESK)) == [STORY, MORE]


def test_the_line_says_why_it_went() -> None:
    """`explain` shows it."""
    article = read(STORY, "Not for publication:", DESK)
    assert {line.why for line in article.lines if line.kind is Kind.WITHHELD} == {"marked as not for publication"}


@pytest.mark.parametrize(
    "line",
    [
        "The report, marked not for publication, says that the pier is unsafe and should be closed.",
        "Not for publication, the board wrote on the letter, and published it.",
        "“Not for publication”, the letter says.",
        "NOT FOR PUBLICATION was stamped in red on every page of the report.",
        "Do not publish: two words that cost the editor his post.",
        "Do not publish - that was the order that editors had.",
        "Ne pas publier : tel fut l’ordre du port.",
        "The following day the board said that the letter was not for publication, and that it was sorry.",
        "The report is not for publication.",
        "The following chapter, which is not for publication, tells of the pier: it is unsafe.",
        "Its authors said: not for publication.",
        "Not for publication until the board has met, the letter said of the report.",
        "Der Bericht sei nicht zur Veröffentlichung bestimmt, teilte der Hafen mit.",
        "Le rapport n'est pas destiné à la publication, a dit le port.",
        "El puerto pidió no publicar los datos.",
    ],
)
def test_a_sentence_of_the_story_is_no_mark(line: str) -> None:
    """It tells of something that is not for publication."""
    article = read(HEADLINE, STORY, line, MORE)
    assert content(article) == [STORY, line, MORE]
    assert not withheld(article)


def test_a_mark_in_brackets_ends_where_they_close() -> None:
    """On its own line, or further down; where they never do, the rest is taken out."""
    short = read(STORY, "[Not for publication: ask Ann Lee about the name.]", MORE)
    assert content(short) == [STORY, MORE]
    long = read(STORY, "(NOT FOR PUBLICATION:", DESK, "Ask before six.)", MORE)
    assert content(long) == [STORY, MORE]
    assert len(withheld(long)) == 3
    assert content(read(STORY, "[Not for publication: ask Ann Lee.", DESK, MORE)) == [STORY]


@pytest.mark.parametrize("end", ["END OF NOT FOR PUBLICATION", "End not for publication", "Ende der Hinweise"])
def test_a_line_may_say_that_it_ends(end: str) -> None:
    """What stands below that is story again."""
    article = read(STORY, "The following is not for publication:", DESK, end, MORE)
    assert content(article) == [STORY, MORE]
    assert withheld(article)[-1] == end


def test_the_mark_may_stand_below_the_end() -> None:
    """What signs the story is read above it."""
    article = read(STORY, MORE, "(AP)", "ENDS", "Not for publication: Ann Lee, 01632 960001", *[DESK] * 9)
    assert content(article) == [STORY, MORE]
    assert article.dateline is not None
    assert article.dateline.agencies == ("AP",)


def test_the_notepad_above_the_mark_belongs_to_it() -> None:
    """Where it stands without the mark it is a title as any other."""
    notepad = ("# Notizblock", "## Redaktionelle Hinweise", "- Kurzfassung bis 16 Uhr", "* * * *")
    mark = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"
    article = read(STORY, *notepad, mark, "## Kontakte", f"- {DESK}")
    assert content(article) == [STORY]
    assert len(withheld(article)) == 7
    assert content(read(STORY, "Notizblock", MORE, STORY)) == [STORY, "Notizblock", MORE, STORY]


@pytest.mark.parametrize(
    "mark",
    [
        "The following is not for publication:",
        "Nicht zur Veröffentlichung bestimmt",
        "NE PAS PUBLIER",
        "No publicar",
    ],
)
def test_above_the_story_such_a_mark_refuses_it(mark: str) -> None:
    """There it may be meant of all."""
    for lines in ((mark, HEADLINE, STORY), (HEADLINE, mark, STORY)):
        with pytest.raises(FeedpubError, match="says that the story is not to be published"):
            read(*lines)


def test_a_bracket_may_close_behind_the_mark() -> None:
    """Then its paragraph alone is meant."""
    assert content(read(STORY, "[Not for publication] Bo Lind, 01632 960002", MORE)) == [STORY, MORE]


def test_copy_goes_on_behind_a_passage_that_ends() -> None:
    """A notepad is that of one passage only."""
    passage = ("Notizblock", "Hinweise - nicht zur Veröffentlichung bestimmt", "Ende der Hinweise")
    article = read(HEADLINE, STORY, *passage, MORE, "Not for publication:", DESK)
    assert content(article) == [STORY, MORE]
