"""What to show of an article in a list: its first sentences, without the title said again.

Where a sentence ends is `sentences`' to say.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english, quotations
from feedpub.parser.grammar.sentences import sentences
from feedpub.parser.text.shape import CLOSERS, runs
from feedpub.parser.text.wrapping import is_solid, is_unspaced

FEWEST, MOST = 20, 60
"""Words: two or three lines in a feed reader."""
PARAGRAPHS, CHARACTERS = 8, 3000
"""How much of the copy is looked at."""
SCRAP = 32
"""No line of so few characters without a full stop is a sentence: `Alder Rovers 3`, `Att: 1,204`."""
MOSTLY, HALF = 0.75, 0.5
SEVERAL = 3
SAME_TITLE = 2
"""So few words more than the title has, and the sentence says no more."""
CLAUSE_MARKS = (",", ";", ":", "،", "؛")


def summarise(title: str, body: Sequence[str]) -> str:
    """Give a summary of 20 to 60 words from the story's paragraphs (dateline taken off, subheads left out)."""
    body = _in_sentences(body)
    taken = _taken(body, title)
    if sum(map(_length, taken)) < FEWEST:  # too little without the sentence that the title is cut from
        taken = _taken(body)
    for end in range(len(taken), 0, -1):
        if quotations.is_balanced(text := _joined(taken[:end])):
            return text
    return quotations.unmarked(_joined(taken))


def _in_sentences(body: Sequence[str]) -> Sequence[str]:
    """Leave scraps out of copy that is told in sentences: ingredients, scores; results of firms are told by theirs.

    What holds more of them than of sentences is a table, with a note below.
    """
    told = [text for text in body if len(text) > SCRAP or runs(text)]
    if len(told) == len(body):
        return body
    share = sum(map(len, told)) / sum(map(len, body))
    is_prose = share > MOSTLY and 2 * len(told) > len(body)
    is_listed = share > HALF and len(body) - len(told) >= SEVERAL and not any(map(_is_of_results, body))
    return told if is_prose or is_listed else body


def _is_of_results(text: str) -> bool:
    """Say whether a line is one of a firm's results, or the note below them: `Net 1,200,000 vs 900,000`."""
    return " vs " in text or text[:5].lower() == "note:"


def _taken(body: Sequence[str], title: str | None = None) -> list[str]:
    """Give sentences until there are words enough; a quotation begun is told to its end where it fits.

    Those that open the copy and only say the title again are passed over.
    """
    taken: list[str] = []
    words, is_open = 0, False
    for paragraph in body[:PARAGRAPHS]:
        for sentence in sentences(paragraph[:CHARACTERS]):
            if title is not None and not taken and _says(title, sentence):
                continue
            length = _length(sentence)
            if words and (words + length > MOST or (words >= FEWEST and not is_open)):
                return taken
            taken.append(sentence if length <= MOST else _first_clauses(sentence))
            words += length
            is_open = is_open == quotations.is_balanced(sentence)
    return taken


def _says(title: str, sentence: str) -> bool:
    """Say whether a sentence is the title over again, but for an article, a "has" or a day."""
    if len(sentence) > len(title) + 12 * SAME_TITLE:
        return False
    known, said = _content(title), _content(sentence)
    return len(said) <= len(known) + SAME_TITLE and known <= said


def _content(text: str) -> frozenset[str]:
    return frozenset(english.keys(text.split())) - english.ARTICLES


def _length(sentence: str) -> int:
    """Count the words; in a script without spaces, two characters for one."""
    if is_solid(sentence):
        return len(sentence) // 2
    return sentence.count(" ") + 1


def _first_clauses(sentence: str) -> str:
    """Cut a sentence of more than sixty words where a clause ends, or else a word."""
    if is_solid(sentence):
        return sentence[: 2 * MOST].rpartition("，")[0] or sentence[: 2 * MOST] + "…"
    words = sentence.split()[:MOST]
    end = next((i for i in range(len(words), FEWEST, -1) if words[i - 1].endswith(CLAUSE_MARKS)), len(words))
    return " ".join(words[:end]).rstrip(" ,;:،؛") + "…"


def _joined(taken: Sequence[str]) -> str:
    """Put sentences after each other, with no space where the script has none.

    A standfirst that has no full stop gets one where a sentence follows, or the two would be read as one.
    """
    text = ""
    for sentence in taken:
        if not text or is_unspaced(text[-2:]):
            text += sentence
        else:
            text += f"{_stop(text)} {sentence}"
    return text


def _stop(text: str) -> str:
    """Give the full stop that a text lacks; none where it ends in a mark, or in letters of another script."""
    end = text.rstrip(CLOSERS)[-1:]
    return "." if end.isascii() and end.isalnum() else ""
