"""What each line of whole pieces of copy is taken for, and that nothing of the story is lost."""

from collections.abc import Mapping
from operator import attrgetter
from pathlib import Path
from types import ModuleType

import examples
import pytest
from growth import TIMES, is_linear

from feedpub import parser
from feedpub.model import BODY, Dateline, Kind
from feedpub.parser.lines import (
    appeals,
    captions,
    controls,
    disclosures,
    discussion,
    forms,
    furniture,
    players,
    promo,
    related,
    signoffs,
    wires,
)
from feedpub.parser.lines.rooms import LONGEST_MARK, RULES, SHORT, alone
from feedpub.parser.lines.rules import classify
from feedpub.parser.lines.verdict import RUNNING, Verdict
from feedpub.parser.origin import dateline, pictures
from feedpub.parser.origin.dateline import Opening
from feedpub.parser.text.layout import Paragraph

LEAD = (
    "The harbour was closed on Monday after a ferry ran aground near the old pier, and the port authority said that it "
    "would stay closed for at least a week."
)
MORE = "Divers looked at the hull in the morning and found no damage, the ferry company said in a statement on Monday."


def classified(*texts: str) -> list[Verdict]:
    paragraphs = [Paragraph(n, n, text) for n, text in enumerate(texts, 1)]
    return classify(paragraphs, dateline.find(paragraphs))


def kinds(*texts: str) -> list[str]:
    return [str(verdict.kind) for verdict in classified(*texts)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ((LEAD, MORE), ["paragraph", "paragraph"]),
        ((f"LONDON, May 5 - {LEAD}", MORE, "Reuter"), ["paragraph", "paragraph", "sign-off"]),
        (("Ferry runs aground", f"LONDON, May 5 - {LEAD}"), ["headline", "paragraph"]),
        (
            ("Ferry runs aground near pier", "LONDON, May 5 (AP) —", LEAD, MORE),
            ["headline", "dateline", *["paragraph"] * 2],
        ),
        (
            ("Ferry runs aground near pier", "By Ann Lee", "Published May 5, 2021 9:00 AM", LEAD, MORE),
            ["headline", "byline", "timestamp", "paragraph", "paragraph"],
        ),
        ((LEAD, "Divers at work", MORE), ["paragraph", "subhead", "paragraph"]),
        ((LEAD, "***", MORE), ["paragraph", "separator", "paragraph"]),
        ((LEAD, "The captain said:", "“We saw nothing.”", MORE), ["paragraph", "paragraph", "quote", "paragraph"]),
        ((LEAD, "Also Read | Harbour Bridge Reopens", MORE), ["paragraph", "related", "paragraph"]),
        ((LEAD, MORE, "Related stories", "Bridge reopens", "Pier sold"), ["paragraph"] * 2 + ["related"] * 3),
        ((LEAD, MORE, "© 2021 The Harbour Times"), ["paragraph", "paragraph", "copyright"]),
    ],
)
def test_each_line_of_a_piece_of_copy_gets_its_kind(copy: tuple[str, ...], expected: list[str]) -> None:
    """Every form of line is told where it stands in a story."""
    assert kinds(*copy) == expected


@pytest.mark.parametrize(
    "copy",
    [
        ("Roses by the harbour wall", "Violets on the pier", "Sugar in the captain's tea", "And evening coming near"),
        ("Rovers 3 United 2", "City 0 Town 0", "Albion 1 Athletic 1"),
        ("Shr 12 cts vs 10 cts", "Net 1.2 mln vs 1.1 mln", "Year", "Shr 50 cts vs 41 cts"),
        ("नदी का पानी", "चलती नाव", "शाम की हवा"),
        ("港口", "渡轮", "码头"),
        ("गोदी सोमवार को बंद रही।", "नाव कंपनी ने कहा कि सब ठीक है।"),
        ("Порт закрыт", "Паромы стоят", "Ветер стих"),
    ],
)
def test_copy_of_short_lines_only_is_left_alone(copy: tuple[str, ...]) -> None:
    """A poem, a table, short lines in any script are paragraphs, no headlines or subheads."""
    assert set(kinds(*copy)) == {"paragraph"}


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        (("Advertisement", "Sign up for our newsletter"), {"paragraph"}),
        (("Also Read | Harbour Bridge Reopens", "***"), {"paragraph", "separator"}),
    ],
)
def test_something_is_always_left(copy: tuple[str, ...], expected: set[str]) -> None:
    """Where every line would be taken out, the lines with words stay."""
    assert set(kinds(*copy)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Readers who subscribe to the paper were told on Monday that the price would rise, it said in a letter.",
        "She wrote a weekly newsletter about the harbour, in which the old ferries were described one after the other.",
        "Follow the coast road north for two miles and the pier comes into view, grey against the sea.",
        "Reporting the accident took an hour, because nobody on board knew whom to call first, the inquiry heard.",
        "More than 40 people were on board. Watch officers had warned the captain twice, the inquiry heard.",
        "Related costs were 2 million euros. The photo was taken from the pier (see page 4) and shows the hull.",
        "Copyright law does not cover the plans of the harbour, a court ruled.",
        "Source code of the navigation system was published by the company.",
        LEAD * 3,
    ],
)
def test_running_text_stays_whatever_words_it_holds(text: str) -> None:
    """A paragraph that merely contains the words of a cue is copy."""
    assert alone(text).kind is Kind.PARAGRAPH


def test_a_dateline_alone_is_not_what_is_left() -> None:
    """It tells nothing of the story, so that the other lines stay."""
    filed = Opening(0, Dateline(text="LONDON -", place="LONDON"), "")
    verdicts = classify([Paragraph(1, 1, "LONDON -"), Paragraph(2, 2, "Advertisement")], filed)
    assert [verdict.kind for verdict in verdicts] == [Kind.DATELINE, Kind.PARAGRAPH]


def test_an_agency_that_signs_the_last_paragraph_is_found_and_the_paragraph_stays() -> None:
    """`… he said. (PTI)` is running text, and tells whose copy it is."""
    verdict = classified(LEAD, f"{MORE} (PTI)")[-1]
    assert (verdict.kind, verdict.found) == (Kind.PARAGRAPH, ("PTI",))


def test_an_agency_is_a_signature_only_at_the_foot() -> None:
    """The name of an agency higher up in the copy does not sign it."""
    assert kinds(LEAD, "Reuters", *[MORE] * 6)[1] != "sign-off"


def test_the_paragraph_with_the_dateline_is_never_taken_out() -> None:
    """Where the story opens, no rule has a say."""
    assert kinds("LONDON, May 5 (Reuters) - Follow us on Twitter now.", LEAD)[0] == "paragraph"


@pytest.mark.parametrize("unit", ["a", "(", "word ", "| "])
@pytest.mark.usefixtures("unmeasured")
def test_a_line_of_any_length_takes_linear_time(unit: str) -> None:
    """A line of two million characters is classified in eight times the time that a quarter of a million take."""
    part, whole = ((unit * (size // len(unit))).strip() for size in (2_000_000 // TIMES, 2_000_000))
    assert is_linear(lambda: classified(part), lambda: classified(whole))


@pytest.mark.parametrize("line", ["Related", "More on the ferry", "“Quoted", "***", "1. Ferry", "Ferry runs aground"])
@pytest.mark.usefixtures("unmeasured")
def test_many_lines_take_linear_time(line: str) -> None:
    """Each of twenty thousand lines of one form gets a verdict, and some of them stay."""
    few, many = [line] * (20_000 // TIMES), [line] * 20_000
    assert is_linear(lambda: classified(*few), lambda: classified(*many))
    verdicts = classified(*many)
    assert len(verdicts) == len(many)
    assert line == "***" or any(verdict.kind in BODY for verdict in verdicts)


def told(verdicts: Mapping[str, Verdict]) -> dict[str, object]:
    """Give what verdicts say, to be compared."""
    return {text: (verdict.kind, verdict.why, verdict.found) for text, verdict in verdicts.items()}


HERE, ROOMS = Path(__file__).parent, Path(parser.__file__).parent


@pytest.mark.usefixtures("unmeasured")
def test_no_rule_is_passed_over() -> None:
    """By their words alone most lines are asked no rule at all: none of those that a rule knows may be among them."""
    known = {}
    for text in sorted(examples.strings(HERE) | examples.strings(ROOMS)):
        if len(text) <= LONGEST_MARK:
            known[text] = next((verdict for rule in RULES if (verdict := rule(text))), RUNNING)
    assert sum(verdict is not RUNNING for verdict in known.values()) > 250
    assert told({text: alone(text) for text in known}) == told(known)


ASKED = [
    signoffs,
    captions,
    related,
    furniture,
    controls,
    appeals,
    players,
    discussion,
    forms,
    disclosures,
    promo,
    pictures,
    wires,
]


@pytest.mark.parametrize("room", ASKED, ids=attrgetter("__name__"))
@pytest.mark.usefixtures("unmeasured")
def test_no_branch_of_a_pattern_is_passed_over(room: ModuleType) -> None:
    """A short line comes to its rule by one of the room's words, or a mark: a new branch may need a new word."""
    patterns = {value for name, value in vars(room).items() if name.isupper() and isinstance(value, str)}
    whole = [one for one in patterns if "|" in one and not any(one in other for other in patterns - {one})]
    written = {text for pattern in whole for text in examples.matching(pattern)}
    short = [text for text in sorted(written) if len(text) <= SHORT and any(map(str.isalnum, text))]
    known = {text: next((verdict for rule in RULES if (verdict := rule(text))), RUNNING) for text in short}
    assert told({text: alone(text) for text in known}) == told(known)


@pytest.mark.parametrize(
    "line",
    [
        "You must register by Friday to vote, officials said.",
        "Please log in to the portal before noon, parents were told.",
        "We use cookies to calm the horses, says the trainer.",
        "Photo by photo, the police rebuilt the night.",
    ],
)
def test_what_somebody_says_is_copy(line: str) -> None:
    """Though a page could say it as well."""
    assert alone(line) is RUNNING


@pytest.mark.parametrize(
    "line",
    [
        *("In this story:", "–Advertisement–", "You must register to comment.", "Photo by Bo Lind, the Harbour Post"),
        *("Also-read: Harbour bridge reopens after storm", "You may like: Harbour bridge reopens", "Must-read"),
        *("Mayor Ann Lee (right) opens the ferry", "Mayor Ann Lee (centre) opens it", "Screen grab of the ferry"),
        *("Remaining time 0:07", "15minutes", "Pinterest Reddit", "Please share this article"),
        "This story was auto-generated by the desk of the paper",
        "This content appears as provided to the paper",
    ],
)
def test_what_a_page_says_is_not(line: str) -> None:
    """The same without anybody who says it."""
    assert alone(line) is not RUNNING
