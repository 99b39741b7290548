"""A title where no rule of English helps: other languages and scripts, tables, scraps. Cut where a clause or word ends.

Also what every title must be, whichever way it was cut: closed quotations, no mark or function word at its end.
"""

import re
from collections.abc import Iterator, Sequence

from feedpub.parser.grammar import english, language, months, particles, quotations
from feedpub.parser.grammar.particles import Particles
from feedpub.parser.grammar.sentences import sentences
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.text.shape import stops
from feedpub.parser.text.wrapping import is_unspaced
from feedpub.parser.titles import context, nouns, portion
from feedpub.parser.titles.cleaning import BRACKETED, finished, without_brackets

FEWEST_WORDS = 5
NO_OPENERS = english.POINTING | english.PREPOSITIONS | english.SUBORDINATORS
TABLE_WIDTH = 60
LONGEST_WORD = 24
PARAGRAPHS, NEAR, CHARACTERS = 5, 3, 600
"""How much of the copy is looked at; of English, whose sentences other rules have tried, less."""
DENSE = "[\u3040-\u9fff\uac00-\ud7a3]"
"""Chinese, Japanese and Korean characters, each of which says as much as two letters or more."""
EASTERN_BRACKETS = "(?<!^)（[^（）]{0,200}）"
BRACKETS = dict.fromkeys(map(ord, "()（）"))
LAST_WORD = re.compile(rf"([\w{portion.SIGNS}'’.-]+)\W*$")
ELLIPSIS = re.compile(r"\s*(?:…|\.\.\.).*")
MORE = tuple(
    f"{unit} {how}"
    for unit in (
        "%",
        *" cent| percent| pct| hour| day| week| month| year| share| barrel| litre| kilo| tonne".split("|"),
    )
    for how in ("more", "less")
)
"""`pays $500 a month more`: behind how much it is, "more" is all."""
OF_IT = (
    *MORE,
    " for it",
    " of it",
    " on it",
    " with it",
    " saying why",
    " used to be",
    *(f" {one} {two}" for one, two in english.STRANDED),
)
"""Though no title ends in "more", "it", "for", "in", "why" or "with" else."""
CLOSING = frozenset('"”')
"""What closes the name of a song, which may end in any word."""
TURNED = english.NEGATIONS | english.HEDGES | english.VIOLENT | {"only", "provided", "until"}
NEARLY = frozenset("inside outside wants".split())
"""Where nothing is known of the words before, these may want the next one: `found a boat | outside Hull`."""
CLAIMING = frozenset("that which who".split())
RESULT = frozenset({"net", "profit", "loss", "income"})


def cut(lead: Sequence[str]) -> str:
    """Give the first sentence, or as much of it as fits, ended at a clause or a word."""
    line = re.sub(EASTERN_BRACKETS, "", _result(lead)[:CHARACTERS])
    told = iter(sentences(BRACKETED.sub("", line)))
    text = next((sentence for sentence in told if not _is_filing(sentence)), "") or line
    if not _may_be_cut(text):
        near = lead[:NEAR] if _is_english(text) else lead[:PARAGRAPHS]
        text = next(filter(_may_be_told, _sentences(near)), "") or _unturned(text)
    if "..." in text or "…" in text:
        text = ELLIPSIS.sub("", text) or text.replace("...", "").replace("…", "")
    its_own = _particles(text)
    part = portion.that_fits(text, its_own)
    title = finished(part) if part == text and stops(text) else _ended(part, its_own)
    return _closed(title, its_own, line) or line.strip()[: portion.LONGEST]


def _is_english(text: str) -> bool:
    return language.is_english(english.keys(text.split()))


def _sentences(lead: Sequence[str]) -> Iterator[str]:
    """Give the sentences of paragraphs."""
    for paragraph in lead:
        yield from sentences(BRACKETED.sub("", paragraph[:CHARACTERS]))


def _may_be_told(sentence: str) -> bool:
    """Say whether another sentence makes a title instead."""
    least = portion.SHORTEST_CLAUSE // (2 if re.search(DENSE, sentence) else 1)
    return len(sentence) >= least and _may_be_cut(sentence)


def as_it_stands(sentence: str, longest: int) -> str:
    """Give a sentence that fits, and that names what it is about; or nothing."""
    text = without_brackets(sentence)
    words = english.keys(text.split())
    if len(words) < FEWEST_WORDS or len(text) > longest or not text[0].isupper() or text[-1] in "?:":
        return ""
    if words[0] in NO_OPENERS or not context.WRITER.isdisjoint(words):
        return ""
    text = finished(text)
    return text if is_fit(text) else ""


def is_table(lead: Sequence[str]) -> bool:
    """Say whether the copy is a table of results: `Shr 12 cts vs 9 cts`, a line for each."""
    return len(lead[0]) < TABLE_WIDTH and " vs " in lead[0]


def is_fit(text: str) -> bool:
    """Say whether the title ends in a word that can end one, with its quotations and brackets closed."""
    last = text.rpartition(" ")[2]
    if not last.isalpha():
        match = LAST_WORD.search(text[-LONGEST_WORD:])
        last = english.bare(match[1]) if match else ""
    is_name = text[-1:] in CLOSING and text[-2:-1].isalnum()
    if not last or (last.lower() in english.DANGLING and not is_name and not text.endswith(OF_IT)):
        return False
    return _is_balanced(text) and "…" not in text and "..." not in text and "\ufffd" not in text


def _is_filing(sentence: str) -> bool:
    """Say whether it only tells where or when, as a dateline that is not known for one: `Минск, 5 мая.`, `Минск.`."""
    if " " not in sentence:
        return not is_unspaced(sentence)
    place, _, day = sentence.rstrip(".").rpartition(", ")
    return " " not in place and months.is_date(day)


def _may_be_cut(text: str) -> bool:
    """Say whether a cut is harmless: the text fits, or it is no denial, condition or accusation, or quotes one."""
    if text[0] in quotations.CLOSING:
        return True
    if _is_english(text):
        return len(text) <= portion.LONGEST_IN_ENGLISH or TURNED.isdisjoint(english.keys(text.split()))
    its_own = particles.of(portion.keys(text))
    return not portion.turns(text, portion.that_fits(text, its_own), its_own)


def _particles(text: str) -> Particles:
    """Give the small words of the text's language; of English others know more."""
    return particles.ENGLISH if _is_english(text) else particles.of(portion.keys(text))


def _label(text: str) -> str:
    """Give the words before the verb: what it is about, and no statement that a cut could turn."""
    statement = Statement.of(text.split())
    verb = main_verb(statement)
    return " ".join(statement.words[: _unclaimed(statement, verb)]) if verb > 0 else text


def _unclaimed(statement: Statement, verb: int) -> int:
    """Give where a subject ends without what is claimed in it: `The mayor's claim | that the pier is safe`."""
    keys = statement.keys[:verb]
    is_claim = any(nouns.is_content(keys, i - 1, i) for i in range(1, verb))
    if not is_claim and english.SAYING.isdisjoint(keys):
        return verb
    return next((i for i in range(1, verb) if keys[i] in CLAIMING), verb)


def _unturned(text: str) -> str:
    """Give the words before the verb; instead of just one as much of the text as fits, if nothing turns it behind."""
    label = _label(text)
    if " " in label and english.NEGATIONS.isdisjoint(english.keys(label.split())):
        return label  # not `No charges`
    words = particles.ENGLISH if _is_english(text) else particles.NONE
    part = _ended(portion.that_fits(text, words), words)
    lost = english.keys(text[len(part) :].split())
    return part if (TURNED | english.TURNING).isdisjoint(lost) else label


def _is_balanced(text: str) -> bool:
    are_closed = text.count("(") == text.count(")") and text.count("（") == text.count("）")
    return are_closed and quotations.is_balanced(text)


def _result(lead: Sequence[str]) -> str:
    """Give the line of a table of results that names the whole: `Net 1,200,000 vs 900,000` before `Shr 12 cts`."""
    if is_table(lead):
        for line in lead[:4]:
            if len(line) < portion.LONGEST_IN_ENGLISH and not RESULT.isdisjoint(line.lower().split()[:2]):
                return line
    return next((line for line in lead[:4] if " " in line or is_unspaced(line)), lead[0])


def _ended(text: str, its_own: Particles) -> str:
    """Take function words and marks off the end, as long as something is left: `of`, `d’un`; but no denial."""
    dangling = (english.DANGLING | NEARLY | its_own.opening | its_own.bound) - its_own.turning
    text = finished(text)
    while (last := LAST_WORD.search(text[-LONGEST_WORD:])) and not dangling.isdisjoint(portion.keys(last[1])[-1:]):
        start = max(0, len(text) - LONGEST_WORD) + last.start()
        if not start:
            break
        text = finished(text[:start])
    return text


def _closed(text: str, its_own: Particles, copy: str) -> str:
    """Close the quotation that the title opens with, so that it stays one; else take lone marks off."""
    if _is_balanced(text):
        return text
    closed = quotations.mended(text.translate(BRACKETS), copy)
    if len(closed) <= portion.LONGEST:
        return closed
    return _closed(_ended(text.rpartition(" ")[0], its_own), its_own, copy)  # a word less, to have room for the mark
