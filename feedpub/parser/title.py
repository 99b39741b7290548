"""A title for copy without a headline: one complete statement cut from the lead.

Which words go is `trimming`'s and `headlinese`'s to say, where it may end `clauses`', who must be named
`attribution`'s; this weighs them. Copy that is no English sentence goes to `boundary`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from feedpub.parser import attribution, boundary, cleaning, english, openings, plans, retold, trimming
from feedpub.parser.clauses import endings
from feedpub.parser.headlinese import needless
from feedpub.parser.sentences import sentences
from feedpub.parser.shortening import shortened
from feedpub.parser.statement import Statement, quoted
from feedpub.parser.verbs import main_verb

LONGEST = 90
"""A feed reader's list and a search page show no more."""
AIM = range(45, 88)
"""The length that costs nothing, in characters."""
A_POINT = 12
"""So many characters beyond the aim cost one point."""
TOO_SHORT = 24
PARAGRAPHS, CHARACTERS, SENTENCES, WORDS = 3, 900, 4, 60
"""How much of the copy is looked at."""
LATER = 8.0
"""The first sentence is the news; another one must be so much better."""
SHORTENINGS = 4
POINTS = 12.0
"""What it costs to open with "he", or another word for what the reader of a list has not read."""
REFERENCE, NAMELESS = 3.0, 2.0
REFERRING = frozenset("The Both Each These Another Such All Some Several Other Two Three".split())
UNSOURCED = 1.0
FROM_THE_WRITER = 4.0
WRITER = frozenset("i i'm i've me my we we're we've our us you you're your let's".split())
WORTH_SHORTENING = 1.0
HOPELESS = 99.0

Choice = tuple[float, str]
"""What a title costs, and the title; of two the smaller is better."""
NO_CHOICE: Choice = (HOPELESS, "")


def cut(lead: Sequence[str]) -> str:
    """Cut a title from the story's opening paragraphs (dateline taken off): words of the copy, in its order."""
    if boundary.is_table(lead):
        return boundary.cut(lead)
    best, later = NO_CHOICE, 0.0
    for sentence in _opening_sentences(lead):
        cost, text = _from_sentence(sentence)
        if later:
            cost += _reference_cost(sentence, text)
        best = min(best, (cost + later, text))
        later = later + 1 if later else LATER
        if later >= best[0]:
            break
    return best[1] or boundary.cut(lead)


def _opening_sentences(lead: Sequence[str]) -> Iterator[str]:
    """Give the first sentences of the first paragraphs."""
    left = SENTENCES
    for paragraph in lead[:PARAGRAPHS]:
        for sentence in sentences(paragraph[:CHARACTERS]):
            if not left:
                return
            left -= 1
            yield sentence


def _from_sentence(sentence: str) -> Choice:
    """Give the best title in one sentence; told otherwise (`retold`) only where the title needs the room."""
    best = _as_told(sentence)
    for retell, loss in retold.WAYS:
        if best[0] <= WORTH_SHORTENING:
            break
        if (other := retell(sentence)) != sentence:
            cost, text = _as_told(other)
            best = min(best, (cost + loss, text))
    return best


def _as_told(sentence: str) -> Choice:
    """Give the best title in one sentence as it is told."""
    statement = Statement.of(cleaning.without_brackets(sentence).split()[:WORDS])
    if not english.is_english(statement.keys):
        return NO_CHOICE
    statement = trimming.trimmed(statement)
    verb = _main_verb(statement)
    if verb < 1:
        return NO_CHOICE
    cost, text = _best(*plans.told(statement, verb))
    return cost + _opening_cost(statement, sentence) + _writer_cost(statement, text), text


def _best(statement: Statement, verb: int, shortenings: int = 0) -> Choice:
    """Give the best title in a statement, shortened where that is worth while."""
    best = _cheapest(statement, verb)
    if best[0] <= WORTH_SHORTENING or shortenings == SHORTENINGS:
        return best
    shorter, place, loss = shortened(statement, verb)
    if shorter is statement:
        return best
    cost, text = _best(shorter, place, shortenings + 1)
    return min(best, (cost + loss, text))


def _main_verb(statement: Statement) -> int:
    """Give the statement's verb; where a condition or a source stands before it, the one after that."""
    if not statement.keys or statement.keys[0] not in openings.FOREWORDS:
        return main_verb(statement)
    comma = next((i for i, word in enumerate(statement.words) if word[-1] == ","), 0)
    return main_verb(statement, comma + 1) if comma else -1


def _cheapest(statement: Statement, verb: int) -> Choice:
    """Weigh every place where the statement may end, with its source named and without; give the best that is fit."""
    source = attribution.trailing(statement)
    is_open = quoted(statement.words)
    is_quotation = is_open[0] and statement.words[0][0] in english.QUOTES
    if is_quotation and not (source and _closes(is_open, source[0])):
        return NO_CHOICE
    said, needs = "", [0] * len(statement.keys)
    if source and (is_quotation or source[0] > verb):
        said = ", " + attribution.short(statement, *source)
        statement = statement.without(source[0], len(statement.keys))
        needs = [attribution.ACCUSATION] * len(statement.keys) if is_quotation else attribution.needs(statement)
    dropped = needless(statement, is_open)
    lengths = list(accumulate([0 if i in dropped else len(word) + 1 for i, word in enumerate(statement.words)]))
    if (
        not said
        and AIM.start <= lengths[-1] - 1 < AIM.stop
        and boundary.is_fit(whole := _printed(statement, len(lengths), dropped, ""))
    ):
        return 0.0, whole
    choices: list[tuple[float, int, str]] = []
    for end, cost in endings(statement, min(verb, len(lengths) - 1), is_open, bisect_right(lengths, LONGEST + 1)):
        length, need = lengths[end - 1], needs[end - 1]
        if need:
            choices.append((cost + _length_cost(length + len(said)), end, said))
        if need < attribution.ACCUSATION:
            choices.append((cost + _length_cost(length) + UNSOURCED * need, end, ""))
    fit = ((cost, _printed(statement, end, dropped, named)) for cost, end, named in sorted(choices))
    return next((choice for choice in fit if len(choice[1]) <= LONGEST and boundary.is_fit(choice[1])), NO_CHOICE)


def _printed(statement: Statement, end: int, dropped: frozenset[int], said: str) -> str:
    """Put the words before `end` together, and who said them."""
    kept = " ".join([word for i, word in enumerate(statement.words[:end]) if i not in dropped])
    return boundary.finished(kept.rstrip(",;:") + said)


def _closes(is_open: Sequence[bool], i: int) -> bool:
    """Say whether the quotation ends right before the word at `i`: `"We won," | Doe said`."""
    return is_open[i - 2] and not is_open[i - 1]


def _length_cost(length: int) -> float:
    """Charge what is too short to say anything, or long for a title."""
    if length < TOO_SHORT:
        return 5.0
    return max(AIM.start - length, length - AIM.stop, 0) / A_POINT


def _reference_cost(sentence: str, text: str) -> float:
    """Charge a later sentence about what an earlier one has named: `The board said`, `Both men were`, `Rain fell`."""
    first, _, rest = sentence.partition(" ")
    if first in REFERRING and rest[:1].islower():
        return REFERENCE
    names_nothing = not any(word[0].isupper() or word[0].isdigit() for word in text.split()[1:])
    return NAMELESS if names_nothing else 0.0


def _writer_cost(statement: Statement, text: str) -> float:
    """Charge a title in which the writer speaks: `Most of us know my uncle`."""
    if WRITER.isdisjoint(statement.keys):
        return 0.0
    said = english.keys(text.split()) if text[:1] not in english.QUOTES else ()
    return 0.0 if WRITER.isdisjoint(said) or "US" in text else FROM_THE_WRITER


def _opening_cost(statement: Statement, sentence: str) -> float:
    """Charge a title that opens as headlines do not: a question, a quotation, "he", "in"."""
    first = statement.keys[0]
    if statement.keys[:2] in (["at", "least"], ["at", "most"]):
        return 0.0
    if sentence.endswith("?"):
        return 12.0
    if sentence[0] in "“\"‘'":
        return 4.0
    if first.isdigit() and statement.keys[1] in english.AUXILIARIES:
        return POINTS  # `98 were fined`: ninety-eight what?
    is_pointing = first in english.POINTING and statement.words[0] not in ("US", "IT")
    if is_pointing and not (first == "there" and statement.keys[1] in english.BE):
        return POINTS
    return 4.0 if first in openings.ADRIFT else 0.0
